//! The net on the way out: it holds secrets back and changes nothing else.

use crate::program::{LANGUAGES, run};
use cardhelp::guard;
use std::fs;
use std::path::Path;
use std::time::Instant;

#[test]
fn a_secret_is_masked_wherever_it_stands() {
    for (text, expected) in [
        ("a 4929722653797141 b", "a *** b"),
        ("{\"x\":\"4929 7226 5379 7141\"}", "{\"x\":\"***\"}"),
        ("卡號４９２９７２２６５３７９７１４１。", "卡號***。"),
        ("cvv: 123, ok", "cvv: ***, ok"),
        ("nothing 123", "nothing 123"),
        ("paid: &#52;929722653797141!", "paid: ***!"),
        ("see %34929722653797141 there", "see *** there"),
        ("is 492972265379714&#49; mine", "is *** mine"),
        ("4929-7226-5379-7141 and 5555 5555 5555 4444", "*** and ***"),
    ] {
        assert_eq!(guard::screened(text), expected);
        assert_eq!(guard::masked(text), expected);
    }
    // An error need not repeat any long number.
    assert_eq!(guard::masked("1764000000000"), "***");
    assert_eq!(guard::screened("1764000000000"), "1764000000000");
}

#[test]
fn masking_twice_is_masking_once() {
    for text in [
        "%B4929722653797141^A/B^2912101?",
        "4929722653797141 12/29 123",
        "cvv 123 cvv 456",
    ] {
        let once = guard::screened(text).into_owned();
        assert_eq!(guard::screened(&once), once);
    }
}

/// Everything that the program says by itself passes the net as it is. It has passed it
/// already when it is printed, so a mark would show.
#[test]
fn nothing_that_the_program_says_is_changed() {
    let mut seen = 0;
    for language in LANGUAGES {
        let lists = ["causes", "questions", "countries", "messages", "languages"];
        let mut commands: Vec<Vec<String>> = Vec::new();
        for format in ["text", "json"] {
            let words = |words: &[&str]| words.iter().map(ToString::to_string).collect();
            for list in lists {
                commands.push(words(&["list", list, "--format", format]));
            }
            let rules = cardhelp::built_in::rule_set();
            let mut pages: Vec<String> = words(&["explain", "--format", format]);
            pages.extend(rules.causes.iter().map(|cause| cause.id.to_string()));
            commands.push(pages);
            commands.push(words(&[
                "diagnose",
                "--no-input",
                "--why",
                "--format",
                format,
            ]));
        }
        commands.push(vec!["--help".into()]);
        commands.push(vec!["diagnose".into(), "--help".into()]);
        for mut command in commands {
            command.extend(["--lang".to_owned(), language.to_owned()]);
            let run = run(&command);
            assert!(!run.out.is_empty(), "{command:?}: {run:?}");
            assert!(!run.out.contains("***"), "{command:?}");
            assert_eq!(guard::screened(&run.out), run.out, "{command:?}");
            seen += run.out.len();
        }
    }
    println!("own texts: {seen} bytes unchanged");
}

#[test]
fn no_text_of_the_project_looks_like_a_secret() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for file in [
        "README.md",
        "locales/README.md",
        "rules/README.md",
        "rules/FIELDS.md",
        "rules/OWN-RULE-SET.md",
        "rules/CHECKS.md",
    ] {
        let text = fs::read_to_string(root.join(file)).expect("can be read");
        assert_eq!(guard::find_with_line(&text), None, "{file}");
    }
}

#[test]
fn the_net_costs_little() {
    for language in LANGUAGES {
        let text = run(&["diagnose", "--no-input", "--lang", language]).out;
        let begun = Instant::now();
        for _ in 0..20 {
            assert_eq!(guard::screened(&text), text);
        }
        let each = begun.elapsed() / 20;
        println!("the net: {each:?} for {} bytes", text.len());
        // No timing: a limit that only something quadratic passes.
        assert!(each.as_millis() < 500);
    }
}

#[test]
fn hostile_text_takes_no_longer() {
    let begun = Instant::now();
    for text in [
        "4 ".repeat(20_000),
        "4".repeat(40_000),
        "4111, ".repeat(6_000),
        "cvv ".repeat(8_000),
        "b".repeat(40_000),
        "51.".repeat(10_000),
        "4242424242424242 ".repeat(3_000),
        "2026-11-21 10:15:30,4929 7226 5379 7141 ".repeat(1_000),
        "NL91 ABNA 0417 1643 00 ".repeat(2_000),
        "a1".repeat(10_000),
        "B4929722653797141^".repeat(20_000),
        "B000000000000^x^ ".repeat(20_000),
    ] {
        let _ = guard::find(&text);
        let _ = guard::masked(&text);
    }
    let took = begun.elapsed();
    println!("hostile texts: {took:?}");
    assert!(took.as_secs() < 30);
}
