//! Answers files that cannot be read, are no answers, or are made to do harm.

use crate::expected::Refused;
use crate::program::{run, run_with};
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

/// Writes an answers file in a folder of its own.
fn file(bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("can be made");
    let path = folder.path().join("answers.yaml");
    fs::write(&path, bytes).expect("can be written");
    (folder, path)
}

#[test]
fn one_that_is_not_there_or_a_folder() {
    let folder = TempDir::new().expect("can be made");
    let missing = folder.path().join("missing.yaml").display().to_string();
    for path in [missing, folder.path().display().to_string()] {
        let reason = fs::read(&path).expect_err("cannot be read").to_string();
        let input = format!("`{path}`");
        let fault = [("answers", input.as_str()), ("reason", reason.as_str())];
        Refused::usage(
            &["diagnose", "--answers", &path],
            ("ui-error-answers-unreadable", &fault),
        )
        .status(4)
        .check();
    }
}

#[test]
fn one_that_is_no_text() {
    for bytes in [
        &b"card-kind: \xff\xfe"[..],
        b"\x80",
        // Half a sign, and half a pair of them, behind the mark of UTF-16.
        b"\xff\xfec\0a",
        b"\xfe\xff\xd8\x00",
    ] {
        let (_folder, path) = file(bytes);
        let input = format!("`{}`", path.display());
        let fault = [("answers", input.as_str())];
        let arguments = ["diagnose", "--answers", path.to_str().expect("is UTF-8")];
        Refused::usage(&arguments, ("ui-error-answers-encoding", &fault)).check();
        Refused::usage(
            &["diagnose", "--answers", "-"],
            ("ui-error-answers-encoding", &[("input", "ui-where-input")]),
        )
        .input(bytes)
        .check();
    }
}

/// Some shells of Windows write what a program prints into a file in UTF-16.
#[test]
fn one_in_utf_16_is_read_as_any_other() {
    let text = "\u{feff}product: azure\nstep: signup-card\ncard-kind: prepaid\n";
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [text.as_bytes().to_vec(), little, big] {
        let (_folder, path) = file(&bytes);
        let name = path.to_str().expect("is UTF-8");
        let run = run(&["diagnose", "--no-input", "--answers", name]);
        assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{bytes:?}");
    }
    let secret: Vec<u8> = "\u{feff}code: 4929722653797141\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let run = run_with(&["diagnose", "--answers", "-"].map(OsString::from), &secret);
    assert_eq!((run.status, run.out.as_str()), (Some(5), ""), "{}", run.err);
}

#[test]
fn one_that_is_larger_than_the_limit() {
    let huge = "# nothing but a comment\n".repeat(2 * 1024 * 1024 / 24);
    let fault = [("input", "ui-where-input"), ("limit", "1048576")];
    Refused::usage(
        &["diagnose", "--answers", "-"],
        ("ui-error-answers-large", &fault),
    )
    .input(huge.as_bytes())
    .check();
}

/// A file may have a mebibyte, and no byte more.
#[test]
fn one_that_is_as_large_as_allowed() {
    for (length, status) in [(1 << 20, Some(0)), ((1 << 20) + 1, Some(2))] {
        let answers = "product: azure\nstep: signup-card\ncard-kind: prepaid\n";
        let text = format!("{answers}#{}", "x".repeat(length - answers.len() - 1));
        assert_eq!(text.len(), length);
        let arguments = ["diagnose", "--no-input", "--answers", "-"].map(OsString::from);
        assert_eq!(
            run_with(&arguments, text.as_bytes()).status,
            status,
            "{length}"
        );
    }
}

#[cfg(unix)]
#[test]
fn one_without_an_end() {
    let run = run(&["diagnose", "--answers", "/dev/zero"]);
    assert_eq!((run.status, run.out.as_str()), (Some(2), ""), "{}", run.err);
}

/// What is wrong, where: a line and a column, and a part of the reason.
#[track_caller]
fn malformed(text: &str, line: usize, column: usize, reason: &str) {
    let (_folder, path) = file(text.as_bytes());
    for language in ["en-US", "zh-TW"] {
        let name = path.to_str().expect("is UTF-8");
        let run = run(&["--lang", language, "diagnose", "--answers", name]);
        let context = format!("{}: {}", text.chars().take(80).collect::<String>(), run.err);
        assert_eq!((run.status, run.out.as_str()), (Some(2), ""), "{context}");
        let numbers: Vec<&str> = run.err.split(|c: char| !c.is_ascii_digit()).collect();
        let place = [line.to_string(), column.to_string()];
        let stands = numbers.windows(2).any(|pair| pair == place) || {
            // Words stand between the two in some languages.
            let digits: Vec<&str> = numbers.iter().filter(|n| !n.is_empty()).copied().collect();
            digits.windows(2).any(|pair| pair == place)
        };
        assert!(
            stands && run.err.contains(reason),
            "{line}:{column} {reason}\n{context}"
        );
        assert!(run.err.contains("answers.yaml"), "{context}");
    }
}

#[test]
fn one_that_is_no_yaml() {
    malformed("card-kind: [virtual\n", 1, 12, "");
    malformed("a: b: c\n", 1, 5, "");
    malformed("card-kind: \"virtual\n", 1, 12, "");
    malformed("{\"card-kind\": \"virtual\",,}", 1, 25, "");
    malformed("\u{0}", 1, 1, "");
}

#[test]
fn one_that_gives_no_answers() {
    malformed("", 1, 1, "");
    malformed("# a comment\n", 1, 1, "");
    malformed("- card-kind\n", 1, 1, "");
    malformed("[{\"card-kind\": \"virtual\"}]", 1, 1, "");
    malformed("virtual\n", 1, 1, "");
    malformed("step: signup-card\ncard-kind:\n", 2, 10, "card-kind");
    malformed("card-kind: null\n", 1, 12, "card-kind");
    malformed("{\"card-kind\": null}", 1, 15, "card-kind");
    malformed("card-kind: {virtual: yes}\n", 1, 12, "card-kind");
    malformed("mismatch: [name, [address]]\n", 1, 18, "mismatch");
    malformed("[card-kind]: virtual\n", 1, 1, "");
    malformed("a: 1\n---\nb: 2\n", 2, 1, "");
}

#[test]
fn one_that_answers_a_question_twice() {
    malformed(
        "card-kind: debit\nstep: signup-card\ncard-kind: virtual\n",
        3,
        1,
        "`card-kind`",
    );
    malformed(
        "{\"step\": \"signup-card\", \"step\": \"signup-card\"}",
        1,
        25,
        "`step`",
    );
}

#[test]
fn one_with_anchors_aliases_or_tags() {
    malformed("a: &x virtual\ncard-kind: *x\n", 1, 7, "");
    malformed("card-kind: !!str virtual\n", 1, 18, "");
    malformed("<<: *x\n", 1, 5, "");
    let mut laughs = String::from("a: &a [lol]\n");
    for (name, before) in ('b'..='z').zip('a'..) {
        let nine = vec![format!("*{before}"); 9].join(",");
        laughs.push_str(&format!("{name}: &{name} [{nine}]\n"));
    }
    malformed(&laughs, 1, 7, "");
}

/// Runs a text that is no answers file, or hardly one.
#[track_caller]
fn survives(text: &str) {
    let (_folder, path) = file(text.as_bytes());
    let path = path.to_str().expect("is UTF-8");
    let run = run(&["diagnose", "--no-input", "--answers", path]);
    let begin: String = text.chars().take(40).collect();
    assert!(matches!(run.status, Some(1 | 2)), "{begin}: {run:?}");
    assert!(run.err.len() < 2_000, "{begin}: {}", run.err);
}

#[test]
fn ones_that_are_deep() {
    for part in [
        "[", "{", "{a: ", "- ", "? ", "a:\n ", "{\"a\":", "- - [{", "a: [{b: ",
    ] {
        for begin in ["", "card-kind: ", "{card-kind: "] {
            survives(&format!("{begin}{}", part.repeat(100_000)));
        }
    }
}

#[test]
fn ones_that_go_on_and_on() {
    for part in [
        "a: 1, ", "- 1\n", "? ", ": ", "''", "\"\\", "%", "&a ", "*a ", "!a ", "| ", "#", "---\n",
        "...\n", "\t", "\r", "{}", "[],", "\u{feff}", "\u{301}",
    ] {
        let text = part.repeat(20_000);
        for (begin, end) in [("", ""), ("card-kind: ", ""), ("{", "}"), ("a: \"", "\"")] {
            survives(&format!("{begin}{text}{end}"));
        }
    }
}

#[test]
fn ones_that_are_large_but_no_larger_than_allowed() {
    let digits = "5".repeat((1 << 20) - 10);
    let keys: String = (0..9_000).map(|n| format!("k{n}: v\n")).collect();
    let flow: String = (0..9_000).map(|n| format!("k{n}: v, ")).collect();
    let words = format!("mismatch: [{}]", "name, ".repeat(15_000));
    let line = format!("card-kind: {}", "x ".repeat(500_000));
    for text in [digits, keys, format!("{{{flow}}}"), words, line] {
        survives(&text);
    }
}

#[test]
fn a_hyphen_in_a_file_is_a_text_and_reads_nothing() {
    let (_folder, path) = file(b"message-text: '-'\n");
    let path = path.to_str().expect("is UTF-8");
    let command = ["diagnose", "--no-input", "--answers", path];
    let of_file = run_with(&command, b"No subscriptions found");
    let of_option = run_with(&["diagnose", "--no-input", "--message-text", "-"], b"-");
    assert_eq!(
        (of_file.status, of_file.err),
        (of_option.status, of_option.err)
    );
}

#[test]
fn standard_input_has_one_reader() {
    let fault = [("flag", "`--message-text -`")];
    Refused::usage(
        &["diagnose", "--answers", "-", "--message-text", "-"],
        ("ui-error-input-twice", &fault),
    )
    .input(b"product: azure\n")
    .check();
}

#[test]
fn codes_are_taken_as_they_are_written() {
    for code in [
        "1E2", "5.10", "0x51", "1e1", "51.0", "0o51", "0b11", ".5", "+51", "051",
    ] {
        let (_folder, path) = file(format!("code: {code}\n").as_bytes());
        let path = path.to_str().expect("is UTF-8");
        let of_file = run(&["diagnose", "--no-input", "--answers", path]);
        let of_option = run(&["diagnose", "--no-input", "--code", code]);
        assert_eq!(of_file.out, of_option.out, "{code}");
        assert_eq!(of_file.status, of_option.status, "{code}");
    }
}

#[test]
fn more_codes_than_anybody_has() {
    let many: Vec<String> = (0..200).map(|code| format!("stripe:{code}")).collect();
    for codes in [
        "1 ".repeat(30_000),
        "51,".repeat(300_000),
        many.join(","),
        format!("[{}]", "51, ".repeat(15_000) + "51"),
    ] {
        let text = match codes.starts_with('[') {
            true => format!("code: {codes}\n"),
            false => format!("code: \"{codes}\"\n"),
        };
        let (_folder, path) = file(text.as_bytes());
        let arguments = [
            "diagnose",
            "--no-input",
            "--answers",
            path.to_str().expect("is UTF-8"),
        ];
        let begun = std::time::Instant::now();
        let run = run(&arguments);
        // With room for a busy machine: read one by one, they took minutes.
        assert!(begun.elapsed().as_secs() < 30, "{:?}", begun.elapsed());
        let told = run.err.contains("100 codes");
        assert!(run.status == Some(2) && told, "{}", run.err);
    }
}

#[test]
fn the_same_code_twice_is_said_once() {
    let run = run(&["diagnose", "--no-input", "--code", "51", "--code", "51, 51"]);
    assert_eq!(run.out.matches("iso8583:51:").count(), 1, "{}", run.out);
}
