//! What the program answers when a shell asks, and what bash makes of it. zsh and fish are tried by
//! `scripts/test-completions`, in a terminal.

use super::program::{LANGUAGES, run};
use std::process::Command;
use std::time::{Duration, Instant};

/// Asks as zsh does, and returns the words that are offered.
fn offered(words: &[&str]) -> Vec<String> {
    let lines = lines(words);
    let words = lines.iter().skip(1);
    words
        .map(|line| line.split('\t').next().unwrap_or_default().to_owned())
        .collect()
}

fn lines(words: &[&str]) -> Vec<String> {
    let all = ["--complete", "zsh"].iter().chain(words);
    let run = run(&all.copied().collect::<Vec<_>>());
    assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{words:?}");
    run.out.lines().map(str::to_owned).collect()
}

#[test]
fn commands_and_options_are_those_of_the_parser() {
    let commands = offered(&[""]);
    assert!(
        commands.iter().any(|name| name == "diagnose"),
        "{commands:?}"
    );
    assert_eq!(offered(&["diag"]), ["diagnose"]);
    assert_eq!(offered(&["rules", "di"]), ["diff"]);
    assert_eq!(offered(&["help", "rules", "di"]), ["diff"]);
    assert_eq!(offered(&["diagnose", "--card-s"]), ["--card-state"]);
    // Options of another command are none of this one.
    assert_eq!(offered(&["diagnose", "--threa"]), [""; 0]);
    assert_eq!(offered(&["batch", "--threa"]), ["--threads"]);
    // What is past `--` is no option.
    assert_eq!(offered(&["explain", "--", "--la"]), [""; 0]);
}

#[test]
fn every_command_and_option_of_the_help_is_known() {
    let root = run(&["help"]).out;
    let commands = root.lines().filter_map(|line| line.strip_prefix("  "));
    let commands = commands.filter_map(|line| line.split_whitespace().next());
    let commands: Vec<&str> = commands
        .filter(|word| ["batch", "diagnose", "explain", "guide", "list", "man"].contains(word))
        .collect();
    assert!(commands.len() >= 6);
    for command in commands {
        let known = offered(&[command, "--"]);
        let help = run(&["help", command]).out;
        let options = help
            .lines()
            .filter_map(|line| line.trim().strip_prefix("--"));
        let names = options.filter_map(|line| line.split([' ', ',']).next());
        let mut count = 0;
        for name in names.filter(|name| !name.is_empty()) {
            let name = format!("--{name}");
            assert!(known.contains(&name), "{command} {name}: {known:?}");
            count += 1;
        }
        assert!(count > 5, "{command}");
    }
}

#[test]
fn answers_are_the_names_of_the_contract() {
    assert_eq!(offered(&["diagnose", "--card-kind", "v"]), ["virtual"]);
    assert_eq!(
        offered(&["diagnose", "--card-kind=v"]),
        ["--card-kind=virtual"]
    );
    assert!(offered(&["diagnose", "--card-kind", ""]).contains(&"unknown".to_owned()));
    // Several with commas, and none twice.
    let second = offered(&["diagnose", "--mismatch", "name,"]);
    assert!(second.contains(&"name,address".to_owned()), "{second:?}");
    assert!(
        !second
            .iter()
            .any(|word| word == "name,name" || word == "name,none")
    );
    // A question that takes one answer takes no comma.
    assert_eq!(offered(&["diagnose", "--card-kind", "credit,v"]), [""; 0]);
    assert_eq!(
        offered(&["diagnose", "--answer", "card-ki"]),
        ["card-kind="]
    );
    let pairs = offered(&["diagnose", "--answer", "card-kind=v"]);
    assert_eq!(pairs, ["card-kind=virtual"]);
    let without = offered(&["diagnose", "--not", "card-kind=virtual,pre"]);
    assert_eq!(without, ["card-kind=virtual,prepaid"]);
}

#[test]
fn countries_are_found_by_their_names() {
    let country = |language, typed| {
        let words = ["diagnose", "--lang", language, "--country", typed];
        offered(&words)
    };
    assert_eq!(country("nl-NL", "Nederland"), ["NL"]);
    assert_eq!(country("zh-TW", "台灣"), ["TW"]);
    assert_eq!(country("sv-SE", "Tyskl"), ["DE"]);
    // In another language than the reader's, in any case, without accents.
    assert_eq!(country("en-US", "Deutschl"), [""; 0]);
    assert_eq!(country("nl-NL", "germany"), ["DE"]);
    assert_eq!(country("en-US", "turkiye"), ["TR"]);
    // Several stay what they are called, and begin as it was typed.
    let several = country("nl-NL", "Ned");
    assert!(several.len() == 1 || several.iter().all(|name| name.starts_with("Ned")));
    let several = country("en-US", "new");
    assert!(several.contains(&"new Zealand".to_owned()), "{several:?}");
    // The code itself.
    assert_eq!(country("en-US", "NL"), ["NL"]);
}

#[test]
fn causes_codes_lists_languages_forms_and_paths_are_known() {
    assert_eq!(offered(&["explain", "virtual-c"]), ["virtual-card"]);
    assert_eq!(
        offered(&["rules", "graph", "--cause", "virtual-c"]),
        ["virtual-card"]
    );
    assert_eq!(offered(&["guide", "signup-ph"]), ["signup-phone"]);
    assert_eq!(offered(&["explain", "stri"]), ["stripe:"]);
    let code = offered(&["diagnose", "--code", "stripe:do_n"]);
    assert_eq!(code[0], "stripe:do_not_honor");
    assert_eq!(offered(&["list", "cou"]), ["countries"]);
    assert_eq!(offered(&["list", "answers", "card-ki"]), ["card-kind"]);
    assert_eq!(offered(&["list", "codes", "stri"]), ["stripe"]);
    assert_eq!(offered(&["list", "causes", ""]), [""; 0]);
    assert_eq!(offered(&["--lang", "zh"]), ["zh-TW"]);
    assert_eq!(offered(&["--lang=nl"]), ["--lang=nl-NL"]);
    assert_eq!(offered(&["diagnose", "--format", "ma"]), ["markdown"]);
    assert_eq!(offered(&["completions", ""]), ["bash", "zsh", "fish"]);
    assert_eq!(offered(&["rules", "new", "loc"]), ["locale"]);
    assert_eq!(offered(&["rules", "schema", "net"]), ["networks"]);
    for words in [
        &["diagnose", "--answers", ""][..],
        &["--rules", "ru"],
        &["batch", ""],
        &["batch", "--output=x"],
        &["rules", "diff", "old", ""],
    ] {
        assert_eq!(lines(words), ["paths"], "{words:?}");
    }
}

#[test]
fn a_rule_set_of_ones_own_has_its_own_completions() {
    let words = [
        "--rules",
        "tests/washer",
        "--lang",
        "de-DE",
        "diagnose",
        "--",
    ];
    let options = offered(&words);
    assert!(!options.contains(&"--card-kind".to_owned()));
    assert!(options.contains(&"--descaled".to_owned()), "{options:?}");
    // Half a path is no fault.
    let words = ["--rules", "tests/wash", "diagnose", "--plai"];
    assert_eq!(offered(&words), ["--plain"]);
}

#[test]
fn descriptions_are_in_the_readers_language() {
    let mut seen = Vec::new();
    for language in LANGUAGES {
        let found = lines(&["--lang", language, "diagnose", "--card-kind", "virtual"]);
        let about = found[1].split_once('\t').map(|(_, about)| about.to_owned());
        seen.push(about.expect("it is described"));
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), LANGUAGES.len(), "{seen:?}");
}

#[test]
fn whatever_is_typed_it_ends_well_and_says_nothing_of_it() {
    let number = ["4111", "1111", "1111", "1111"].concat();
    for words in [
        &[][..],
        &["bash"],
        &["bash", "x"],
        &["bash", "x", "cardhelp \"x"],
        &["bash", "", ""],
        &["tcsh", "diagnose"],
        &["zsh"],
        &["zsh", "--rules"],
        &["zsh", "--rules", "/nowhere", "diagnose", "--"],
        &["zsh", "--lang", "xx", ""],
        &["zsh", "nothing", "at", "all", "--="],
        &["zsh", "diagnose", "--answer", "no=such"],
        &["zsh", "explain", "nosystem:x"],
        &["zsh", "diagnose", "--country", "\u{1b}[31m\u{202e}"],
        &["zsh", "explain", number.as_str(), ""],
    ] {
        let all = ["--complete"].iter().chain(words);
        let run = run(&all.copied().collect::<Vec<_>>());
        assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{words:?}");
        assert!(
            !run.out.contains(&number) && !run.out.contains('\u{1b}'),
            "{words:?}"
        );
    }
}

/// Lets bash complete the end of a line, and returns what it would put in its place.
fn in_bash(line: &str, words: &[&str]) -> Option<Vec<String>> {
    // The words are passed as bash would take the line apart, colons and equals signs included.
    const SCRIPT: &str = r#"
        eval "$("$1" completions bash)"
        program=$1 COMP_LINE=$2 COMP_POINT=${#2}
        shift 2
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        _cardhelp "$program" "${COMP_WORDS[COMP_CWORD]}" ""
        ((${#COMPREPLY[@]})) && printf '%s\n' "${COMPREPLY[@]}"
        exit 0
    "#;
    let program = env!("CARGO_BIN_EXE_cardhelp");
    let mut bash = Command::new("bash");
    bash.args(["--norc", "-c", SCRIPT, "bash", program, line]);
    let run = bash.args(words).env("LC_ALL", "C.UTF-8").output().ok()?;
    assert!(run.status.success() && run.stderr.is_empty(), "{run:?}");
    let out = String::from_utf8(run.stdout).expect("UTF-8");
    Some(out.lines().map(str::to_owned).collect())
}

#[test]
fn bash_completes_with_what_is_printed_for_it() {
    let is_there = in_bash("cardhelp diag", &["cardhelp", "diag"]);
    let Some(first) = is_there else {
        // Nothing can be tried where there is no bash, which CI has.
        assert!(std::env::var_os("CI").is_none(), "there is no bash");
        return;
    };
    assert_eq!(first, ["diagnose"]);
    let cases: &[(&str, &[&str], &[&str])] = &[
        (
            "cardhelp diagnose --country Nederl",
            &["cardhelp", "diagnose", "--country", "Nederl"],
            &["NL"],
        ),
        (
            "cardhelp diagnose --country 台灣",
            &["cardhelp", "diagnose", "--country", "台灣"],
            &["TW"],
        ),
        (
            "cardhelp diagnose --card-kind=vi",
            &["cardhelp", "diagnose", "--card-kind", "=", "vi"],
            &["virtual"],
        ),
        (
            "cardhelp explain stripe:do_not_h",
            &["cardhelp", "explain", "stripe", ":", "do_not_h"],
            &["do_not_honor"],
        ),
        (
            "cardhelp diagnose --country Costa\\ R",
            &["cardhelp", "diagnose", "--country", "Costa\\ R"],
            &["CR"],
        ),
        ("cardhelp batch x", &["cardhelp", "batch", "x"], &[]),
    ];
    for (line, words, expected) in cases {
        let found = in_bash(line, words);
        assert_eq!(
            found.as_deref(),
            Some(
                &expected
                    .iter()
                    .map(|word| (*word).to_owned())
                    .collect::<Vec<_>>()[..]
            ),
            "{line}"
        );
    }
}

#[test]
fn a_shell_does_not_wait() {
    let words = ["--complete", "zsh", "diagnose", "--country", "Ned"];
    let shortest = (0..10).map(|_| {
        let begun = Instant::now();
        run(&words);
        begun.elapsed()
    });
    // Ten times what it takes, for a busy machine and a program that is not optimized.
    let shortest = shortest.min().unwrap_or_default();
    assert!(shortest < Duration::from_millis(200), "{shortest:?}");
}
