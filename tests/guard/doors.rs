//! Every way into the program: refused with status 5, saying where and what kind, and not six
//! digits of the number come out again. What is typed at a terminal is tried in
//! `tests/terminal`.

use crate::program::{LANGUAGES, Run, run, run_with};
use cardhelp::guard;
use std::fs;
use tempfile::TempDir;

/// Numbers of several networks, each in another dress, and their digits.
const NUMBERS: [(&str, &str); 16] = [
    ("4929722653797141", "4929722653797141"),
    ("4929 7226 5379 7141", "4929722653797141"),
    ("2223-0031-2200-3222", "2223003122003222"),
    ("3714.496353.98431", "371449635398431"),
    ("6221/5588/1234/0000", "6221558812340000"),
    ("4929,7226,5379,7141", "4929722653797141"),
    ("4929\n7226\n5379\n7141", "4929722653797141"),
    (
        "4929\u{200b}7226\u{200b}5379\u{200b}7141",
        "4929722653797141",
    ),
    ("４９２９７２２６５３７９７１４１", "4929722653797141"),
    ("٤٩٢٩٧٢٢٦٥٣٧٩٧١٤١", "4929722653797141"),
    ("4929722653797142", "4929722653797142"),
    // Behind what is let pass by itself.
    ("10:15:30,4929722653797141", "4929722653797141"),
    (
        "2026-11-21 10:15:30.4929 7226 5379 7141",
        "4929722653797141",
    ),
    (
        "2026-11-21 10:15:30,4929722653797141,12/29,123",
        "4929722653797141",
    ),
    ("10.0.0.0.4929722653797141", "4929722653797141"),
    (
        "%B4929722653797141^HOLDER/NAME^29121010000?",
        "4929722653797141",
    ),
];

/// Expects a refusal that repeats nothing, in the words of the reader's language.
#[track_caller]
fn refused(run: &Run, digits: &str) {
    assert_eq!((run.status, run.out.as_str()), (Some(5), ""), "{run:?}");
    assert!(!run.err.is_empty() && !run.err.contains("ui-"), "{run:?}");
    assert!(run.err.lines().count() >= 3, "{run:?}");
    let plain: String = run.err.chars().filter(|c| c.is_numeric()).collect();
    for at in 0..=digits.len() - 6 {
        assert!(!plain.contains(&digits[at..at + 6]), "{run:?}");
    }
    for secret in ["4929", "٤٩٢", "４９２", "HOLDER", "7141"] {
        assert!(!run.err.contains(secret), "{run:?}");
    }
}

#[test]
fn arguments_in_every_position() {
    for (number, digits) in NUMBERS {
        let line = [
            "--lang",
            "nl",
            "--color",
            "never",
            "diagnose",
            "--no-input",
            "--answer",
            "country=SE",
            "--as-of",
            "2026-11-21",
        ];
        for at in 0..=line.len() {
            let mut arguments = line.to_vec();
            arguments.insert(at, number);
            refused(&run(&arguments), digits);
            if at < line.len() {
                let mut arguments = line.to_vec();
                arguments[at] = number;
                refused(&run(&arguments), digits);
            }
        }
        for option in [
            "--country",
            "--code",
            "--card-kind",
            "--message-text",
            "--answers",
            "--rules",
            "--format",
            "--lang",
            "--as-of",
            "--answer",
            "--nonsense",
        ] {
            let joined = format!("{option}={number}");
            refused(&run(&["diagnose", option, number]), digits);
            refused(&run(&["diagnose", &joined]), digits);
        }
        for name in ["country", "code", "message-text"] {
            let answer = format!("{name}={number}");
            refused(&run(&["diagnose", "--answer", &answer]), digits);
        }
        refused(&run(&["explain", number]), digits);
        refused(&run(&["explain", "--format", "json", number]), digits);
        let parts: Vec<&str> = number.split([' ', '-', '.', '/', ',', '\n']).collect();
        refused(&run(&[&["list"][..], &parts].concat()), digits);
    }
}

#[test]
fn answers_files_and_standard_input() {
    let folder = TempDir::new().expect("can be made");
    for (number, digits) in NUMBERS {
        let quoted = number.replace('\n', "\\n");
        for text in [
            format!("country: {number}\n"),
            format!("country: \"{quoted}\"\n"),
            format!("country: SE\n\n# {quoted}\n"),
            format!("{{\"country\": [\"{quoted}\"]}}"),
            format!("{number}: {number}: ["),
        ] {
            // The escape for a line break hides a number until the file is understood.
            let input = text.as_bytes();
            refused(
                &run_with(&["diagnose", "--no-input", "--answers", "-"], input),
                digits,
            );
            let path = folder.path().join("answers.yaml");
            fs::write(&path, &text).expect("can be written");
            let path = path.display().to_string();
            refused(
                &run(&["diagnose", "--no-input", "--answers", &path]),
                digits,
            );
        }
    }
}

/// The words of a message may hold the line of a log, and come from standard input.
#[test]
fn the_words_of_a_message() {
    for (number, digits) in NUMBERS {
        for text in [
            number.to_owned(),
            format!("Payment declined\n{number}\nRegards"),
            format!("2026-11-21 10:15:30,{number}"),
        ] {
            let arguments = ["diagnose", "--no-input", "--message-text", "-"];
            refused(&run_with(&arguments, text.as_bytes()), digits);
        }
    }
}

#[test]
fn names_of_files_and_folders() {
    let folder = TempDir::new().expect("can be made");
    for (number, digits) in NUMBERS {
        let name = number.replace(['/', '\n'], " ");
        let inside = folder.path().join(&name);
        fs::create_dir_all(&inside).expect("can be made");
        let path = inside.display().to_string();
        for arguments in [
            ["diagnose", "--no-input", "--rules", &path],
            ["rules", "check", "--rules", &path],
            ["diagnose", "--no-input", "--answers", &path],
        ] {
            refused(&run(&arguments), digits);
        }
    }
}

/// A folder may hold a file whose name is a card number: the findings name files.
#[test]
fn names_that_were_never_given() {
    let folder = TempDir::new().expect("can be made");
    let questions = folder.path().join("questions");
    fs::create_dir_all(&questions).expect("can be made");
    fs::write(folder.path().join("ruleset.yaml"), "[\n").expect("can be written");
    let text = "4929 7226 5379 7141: [x]\nid: 4929722653797141\n10:15:30,4929722653797141: x\n";
    for name in [
        "4929722653797141.yaml",
        "10:15:30,4929722653797141.yaml",
        "2026-11-21 10:15:30.4929 7226 5379 7141.yaml",
    ] {
        fs::write(questions.join(name), text).expect("can be written");
    }
    let path = folder.path().display().to_string();
    for format in ["text", "json"] {
        let run = run(&["rules", "check", "--rules", &path, "--format", format]);
        assert_eq!(run.status, Some(3), "{run:?}");
        for out in [&run.out, &run.err] {
            assert!(!out.contains("4929") && !out.contains("7141"), "{run:?}");
            assert_eq!(guard::find(out), None);
        }
    }
}

#[test]
fn says_what_it_was_where_and_how_to_remove_it() {
    for language in LANGUAGES {
        let texts = [
            "4929722653797141",
            "cvv 123",
            "4242424242424242",
            ";4929722653797141=29121010000?",
        ];
        let mut messages = Vec::new();
        for text in texts {
            let run = run(&["--lang", language, "list", text]);
            refused(&run, "4929722653797141");
            assert!(
                run.err.contains("history -d -2") && run.err.contains(".zsh_history"),
                "{run:?}"
            );
            assert!(run.err.contains('4'), "the fourth argument: {run:?}");
            assert!(!run.err.contains("4242"), "{run:?}");
            messages.push(run.err);
            let input = format!("country: SE\nx: {text}\n");
            let run = run_with(
                &["--lang", language, "diagnose", "--answers", "-"],
                input.as_bytes(),
            );
            refused(&run, "4929722653797141");
            assert!(
                run.err.contains('2') && !run.err.contains("history -d"),
                "the second line: {run:?}"
            );
        }
        messages.sort();
        messages.dedup();
        assert_eq!(messages.len(), texts.len(), "each kind has its own words");
    }
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_text() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    for bytes in [
        &b"4929\xff7226\xff5379\xff7141"[..],
        b"\xff4929722653797141",
        b"4929722653797141\xfe",
    ] {
        let run = run(&[OsStr::new("diagnose"), OsStr::from_bytes(bytes)]);
        refused(&run, "4929722653797141");
    }
    // A text in a wider encoding has a zero behind every letter.
    let wide: Vec<u8> = "country: 4929722653797141"
        .bytes()
        .flat_map(|byte| [byte, 0])
        .collect();
    refused(
        &run_with(&["diagnose", "--answers", "-"], &wide),
        "4929722653797141",
    );
}
