//! Folders that are made to exhaust whoever reads them, that hold what is no file, or lose a
//! language on the way.

use crate::program::Run;
use crate::rule_sets::Shop;
use std::fs;
use std::os::unix::fs::symlink;
use std::time::{Duration, Instant};

/// The longest that a refusal takes, with room for a busy machine and an unoptimized program: a
/// run that reads on takes many times as long.
const SOON: Duration = Duration::from_secs(30);

/// Expects every command to refuse the folder soon, and the check to say why.
#[track_caller]
fn is_refused_soon(shop: &Shop, says: &str) -> Run {
    for command in [
        &["list", "causes"][..],
        &["diagnose", "--no-input", "--lang", "sv"],
    ] {
        let begun = Instant::now();
        let run = shop.run(command);
        assert_eq!((run.status, run.out.as_str()), (Some(3), ""), "{run:?}");
        assert!(begun.elapsed() < SOON, "{command:?}: {:?}", begun.elapsed());
    }
    let begun = Instant::now();
    let check = shop.run(&["rules", "check"]);
    assert_eq!(check.status, Some(3), "{check:?}");
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
    let shown: String = check.out.chars().take(2_000).collect();
    assert!(check.out.contains(says), "{says}: {shown}");
    check
}

#[test]
fn nesting_counts_in_each_form_of_a_message() {
    for part in [
        "A(",
        "A(b: ",
        "{ ",
        "{ $a ->\n *[x] {\"}\"}",
        "\nA(",
        "{ $a ->\n *[x] )))",
    ] {
        let text = format!("zz = {{{}", part.repeat(14_000));
        let shop = Shop::new().with("locales/sv-SE/more.ftl", text.as_bytes());
        is_refused_soon(&shop, "error[nested-too-deeply]");
    }
}

#[test]
fn an_escape_that_is_cut_off_ends_no_program() {
    // Found by fuzzing: the parser takes a part of the character for its message.
    for text in ["zz = { \"\\u0\u{5be}\" }\n", "zz = { \"\\U0000台\" }\n"] {
        let shop = Shop::new().with("locales/sv-SE/more.ftl", text.as_bytes());
        is_refused_soon(&shop, "an escape is cut off");
    }
}

#[test]
fn what_is_no_plain_file_is_not_opened() {
    for file in [
        "rules/causes/more.yaml",
        "locales/sv-SE/more.ftl",
        "rules/ruleset.yaml",
    ] {
        let shop = Shop::new();
        let path = shop.path(file);
        let _ = fs::remove_file(&path);
        let made = std::process::Command::new("mkfifo").arg(&path).status();
        assert!(made.expect("mkfifo is there").success());
        is_refused_soon(&shop, "no plain file");
    }
    for device in ["/dev/zero", "/dev/tty", "/dev/null"] {
        let shop = Shop::new();
        symlink(device, shop.path("rules/causes/more.yaml")).expect("can be made");
        is_refused_soon(&shop, "no plain file");
    }
    // Whoever can answer a socket's caller could keep it waiting.
    let shop = Shop::new();
    let socket = shop.path("rules/more.yaml");
    let _open = std::os::unix::net::UnixListener::bind(socket).expect("can be made");
    is_refused_soon(&shop, "no plain file");
}

#[test]
fn a_language_that_cannot_be_read_is_told() {
    let lost = |lose: &dyn Fn(&std::path::Path)| {
        let shop = Shop::new();
        let language = shop
            .path("locales/sv-SE/x")
            .parent()
            .map(|set| set.to_path_buf());
        let set = language.expect("has one");
        let language = set.parent().expect("has one").to_path_buf();
        fs::remove_dir_all(&set).expect("is there");
        lose(&language);
        shop
    };
    let gone = |path: &std::path::Path| fs::remove_dir(path).expect("is empty");
    let shop = lost(&|path| {
        gone(path);
        symlink("/nowhere", path).expect("can be made");
    });
    is_refused_soon(&shop, "sv-SE");
    let shop = lost(&|path| {
        gone(path);
        symlink("sv-SE", path).expect("can be made");
    });
    is_refused_soon(&shop, "sv-SE");
    let shop = lost(&|path| {
        gone(path);
        fs::write(path, "").expect("can be written");
    });
    is_refused_soon(&shop, "sv-SE");
    let shop = lost(&|path| fs::write(path.join("shop"), "").expect("can be written"));
    is_refused_soon(&shop, "sv-SE");
    let shop = lost(&|path| fs::create_dir(path.join("shopp")).expect("can be made"));
    is_refused_soon(&shop, "`shopp` is the name of no rule set");
}

#[test]
fn words_that_are_missing_are_not_replaced_by_their_names() {
    let shop = Shop::new().with("locales/sv-SE/texts.ftl", b"");
    is_refused_soon(&shop, "error[missing-message]");
}

#[test]
fn many_files_count_together() {
    let shop = Shop::new();
    let comment = "# nothing but a comment\n".repeat(40_000);
    fs::write(shop.path("big.txt"), &comment).expect("can be written");
    for number in 0..400 {
        let link = shop.path("rules").join(format!("link-{number}.yaml"));
        symlink(shop.path("big.txt"), link).expect("can be made");
    }
    is_refused_soon(&shop, "bytes together");

    let (shop, values) = (Shop::new(), "- x\n".repeat(19_000));
    for number in 0..20 {
        let file = shop.path("rules").join(format!("more-{number}.yaml"));
        fs::write(file, &values).expect("can be written");
    }
    is_refused_soon(&shop, "values together");
}

#[test]
fn faults_and_messages_are_counted() {
    let junk = "x\n".repeat(500_000);
    let shop = Shop::new().with("locales/sv-SE/more.ftl", junk.as_bytes());
    is_refused_soon(&shop, "more than 1000 faults");

    let many: String = (0..20_000)
        .map(|number| format!("z{number} = x\n"))
        .collect();
    let shop = Shop::new().with("locales/sv-SE/more.ftl", many.as_bytes());
    is_refused_soon(&shop, "more than 5000 messages");

    let keys: String = (0..9_999).map(|number| format!("k{number}: 1\n")).collect();
    let shop = Shop::new();
    for number in 0..15 {
        let file = format!("rules/causes/more-{number}.yaml");
        fs::write(shop.path(&file), &keys).expect("can be written");
    }
    is_refused_soon(&shop, "more than 1000 faults");
}

#[test]
fn a_folder_that_cannot_be_listed_hides_no_other_fault() {
    let shop = Shop::new().with("rules/steps/more.yaml", b"a: [b\n");
    symlink("/proc/1/nothing", shop.path("rules/more.yaml")).expect("can be made");
    is_refused_soon(&shop, "error[syntax-error]");
    is_refused_soon(&shop, "error[unreadable-file]");
}

/// What a terminal obeys, or the eye.
const UNSEEN: &[&str] = &[
    "\u{1b}", "\u{9b}", "\u{7}", "\u{202e}", "\u{61c}", "\u{2066}", "\u{200e}",
];

#[test]
fn nothing_in_a_rule_set_reaches_a_terminal() {
    let bad = "\\e]0;PWNED\\a\\e[2J\\u202e\\u061c\\u2066";
    let files: [(&str, String); 7] = [
        (
            "rules/links.yaml",
            format!("bank:\n  url: \"https://example.org/bank{bad}\"\n"),
        ),
        ("rules/steps/more.yaml", format!("\"x{bad}\": {{}}\n")),
        (
            "rules/tables/countries.csv",
            "iso,cards\nNL,\u{1b}[31mX\u{202e}\n".to_owned(),
        ),
        (
            "rules/a\u{1b}[31m\nerror[x]: forged\u{202e}.yaml",
            "a: 1\n".to_owned(),
        ),
        (
            "locales/sv-SE/b\u{1b}[31m\nerror[x]: forged\u{202e}.ftl",
            "= x\n".to_owned(),
        ),
        (
            "locales/sv-SE/more.ftl",
            "zz = \u{1b}[2J\u{202e}{ \"\\u001B[2J\" }\n".to_owned(),
        ),
        (
            "locales/sv-SE/more.ftl",
            "\u{1b}[2J junk \u{202e}\n".to_owned(),
        ),
    ];
    for (file, text) in files {
        let shop = Shop::new().with(file, text.as_bytes());
        let formats = [
            &["rules", "check"][..],
            &["rules", "check", "--format", "sarif"],
        ];
        let others = [
            &["list", "causes"][..],
            &["explain", "card-expired", "--format", "html"],
        ];
        for command in formats.iter().chain(&others) {
            let run = shop.run(command);
            assert_eq!(run.status, Some(3), "{file:?} {run:?}");
            let shown = run.out + &run.err;
            let unseen = UNSEEN.iter().find(|unseen| shown.contains(**unseen));
            assert_eq!(unseen, None, "{file:?} {command:?}: {shown:?}");
            assert!(!shown.contains("\nerror[x]: forged"), "{shown}");
        }
    }
}
