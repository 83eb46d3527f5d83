//! Pictures: what they show, that nothing in them covers anything else, and how they are written.

use crate::kettle::kettle;
use crate::markup::{Tag, tags};
use crate::program::{LANGUAGES, run};
use cardhelp::built_in;
use cardhelp::engine::{Answers, Engine};
use cardhelp::report::Voice;
use std::path::Path;

/// Runs `rules graph` and returns what it prints.
fn graph(arguments: &[&str]) -> String {
    let run = run(&[&["rules", "graph"], arguments].concat());
    assert_eq!(
        (run.status, run.err.as_str()),
        (Some(0), ""),
        "{arguments:?}"
    );
    run.out
}

fn titles(language: &str) -> Vec<String> {
    let rules = built_in::rule_set();
    let words = built_in::words(&language.parse().expect("a tag"), None);
    let engine = Engine::new(&rules, &rules.edition);
    let state = engine.state(&Answers::none(&rules));
    let voice = Voice::new(&rules, &words);
    let causes = rules.causes.keys();
    causes
        .map(|cause| voice.cause_title(cause, &state))
        .collect()
}

/// Fails where two boxes of a panel cover each other, or one reaches out of the picture.
fn expect_room(svg: &str) {
    let all = tags(svg);
    let size = (all[0].number("width"), all[0].number("height"));
    let mut boxes: Vec<&Tag> = Vec::new();
    for tag in &all {
        let is_panel = tag.attribute("transform").is_some();
        match tag.name.as_str() {
            "g" if is_panel => boxes.clear(),
            "rect" if tag.attribute("x").is_some() => {
                assert!(tag.number("width") < size.0 && tag.number("height") < size.1);
                for other in &boxes {
                    let is_apart = |at: &str, length: &str| {
                        tag.number(at) >= other.number(at) + other.number(length)
                            || other.number(at) >= tag.number(at) + tag.number(length)
                    };
                    let is_apart = is_apart("x", "width") || is_apart("y", "height");
                    assert!(is_apart, "{tag:?} covers {other:?}");
                }
                boxes.push(tag);
            }
            _ => {}
        }
    }
}

#[test]
fn the_whole_names_every_cause_in_every_language() {
    for language in LANGUAGES {
        let svg = graph(&["--format", "svg", "--lang", language]);
        let all = tags(&svg);
        assert_eq!(all[0].attribute("role"), Some("img"));
        assert_eq!(all[0].attribute("lang"), Some(language));
        assert_eq!(all[0].attribute("aria-labelledby"), Some("title"));
        expect_room(&svg);
        let about = all.iter().filter(|tag| tag.name == "title");
        let about: Vec<&str> = about.map(|tag| tag.text.as_str()).collect();
        for title in titles(language) {
            let is_there = |about: &&str| about.lines().next() == Some(&title);
            assert!(about.iter().any(is_there), "{language}: {title}");
        }
        // Nothing is held back as if it were a secret.
        assert!(!svg.contains("***"));
    }
}

#[test]
fn around_every_cause_there_is_room() {
    let rules = built_in::rule_set();
    let words = built_in::words(&"zh-TW".parse().expect("a tag"), None);
    let engine = Engine::new(&rules, &rules.edition);
    let voice = Voice::new(&rules, &words);
    for cause in rules.causes.keys() {
        let picture = cardhelp::workbench::graph::around(&engine, &voice, cause, None);
        expect_room(&cardhelp::workbench::graph::to_svg(&picture));
    }
}

#[test]
fn the_same_picture_is_drawn_every_time() {
    let draw = || graph(&["--format", "svg", "--lang", "sv-SE"]);
    let first = draw();
    for _ in 0..3 {
        assert!(draw() == first);
    }
}

/// The bookkeeper of the README: a prepaid card and an old address.
#[test]
fn a_run_shows_what_was_found_and_by_which_answers() {
    let run = [
        "--product",
        "azure",
        "--step",
        "signup-card",
        "--card-kind",
        "prepaid",
    ];
    let text = graph(&[&run[..], &["--lang", "en-US"]].concat());
    let found = text
        .split("\n  Prepaid or gift card")
        .nth(1)
        .expect("is found");
    let reasons = found.split("puts it right").next().expect("comes before");
    assert!(
        reasons.contains("card or account = Prepaid or gift card"),
        "{text}"
    );
    assert!(!text.contains("(virtual-card)"), "{text}");
    assert!(text.contains("1. "), "{text}");
}

#[test]
fn around_a_cause_it_shows_which_answers_of_a_run_hold() {
    let text = graph(&[
        "--cause",
        "virtual-card",
        "--card-kind",
        "virtual",
        "--lang",
        "en-US",
    ]);
    assert!(text.contains("✓ card or account = Virtual card"), "{text}");
    assert!(text.contains("✗ card or account = Credit card"), "{text}");
    let plain = graph(&["--cause", "virtual-card", "--lang", "en-US"]);
    assert!(!plain.contains('✓') && !plain.contains('✗'), "{plain}");
}

#[test]
fn another_rule_set_is_drawn_with_its_own_words_escaped() {
    let folder = kettle("");
    let rules = folder.path().display().to_string();
    let svg = graph(&["--rules", &rules, "--format", "svg", "--cause", "lid-open"]);
    let all = tags(&svg);
    let texts: Vec<&str> = all.iter().map(|tag| tag.text.trim()).collect();
    assert!(texts.contains(&"= \"Open\" & <up>"), "{texts:#?}");
    assert!(texts.contains(&"Shut the lid."), "{texts:#?}");
    let whole = graph(&["--rules", &rules, "--format", "mermaid"]);
    assert!(
        !whole.contains("<up>") && whole.contains("#60;up#62;"),
        "{whole}"
    );
    let text = graph(&["--rules", &rules, "--lid", "open", "--light", "dark"]);
    assert!(
        text.contains("The lid is open – certain (lid-open)"),
        "{text}"
    );
}

/// What Mermaid takes without further settings: 500 arrows and 50,000 characters.
#[test]
fn the_whole_is_small_enough_for_mermaid_and_joins_only_what_there_is() {
    for language in LANGUAGES {
        let text = graph(&["--format", "mermaid", "--lang", language]);
        assert!(text.chars().count() < 50_000, "{language}");
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let name = |text: &str| -> String {
            text.chars()
                .take_while(char::is_ascii_alphanumeric)
                .collect()
        };
        let is_tile = |line: &&&str| line.starts_with('n') && line.contains('"');
        let tiles: Vec<String> = lines
            .iter()
            .filter(is_tile)
            .map(|line| name(line))
            .collect();
        let arrows: Vec<&&str> = lines
            .iter()
            .filter(|line| line.starts_with('n') && !line.contains('"'))
            .collect();
        assert!((100..500).contains(&arrows.len()), "{}", arrows.len());
        for arrow in arrows {
            let ends = arrow.split(' ').filter(|word| word.starts_with('n'));
            assert!(ends.clone().count() == 2 && ends.map(name).all(|end| tiles.contains(&end)));
        }
    }
}

#[test]
fn what_cannot_be_drawn_is_said() {
    for (arguments, expected) in [
        (&["--cause", "virtual-crd"][..], "`virtual-card`"),
        (&["--format", "json"], "text, svg, mermaid"),
        (&["--card-kind", "virtul"], "`virtual`"),
    ] {
        let run = run(&[&["rules", "graph", "--lang", "en-US"], arguments].concat());
        assert_eq!(
            (run.status, run.out.as_str()),
            (Some(2), ""),
            "{arguments:?}"
        );
        assert!(run.err.contains(expected), "{}", run.err);
    }
    let run = run(&["rules", "graph", "--answer", "funds=4929722653797141"]);
    assert_eq!((run.status, run.out.as_str()), (Some(5), ""));
}

/// `CARDHELP_WRITE_PICTURE=1 cargo test --test workbench picture` writes it anew.
#[test]
fn the_picture_in_the_readme_of_the_rules_is_drawn_by_the_program() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/cause.svg");
    let svg = graph(&[
        "--format",
        "svg",
        "--lang",
        "en-US",
        "--cause",
        "prepaid-or-gift-card",
    ]);
    if std::env::var_os("CARDHELP_WRITE_PICTURE").is_some() {
        std::fs::write(&file, &svg).expect("written");
    }
    let known = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        known == svg,
        "write it anew: CARDHELP_WRITE_PICTURE=1 cargo test --test workbench picture"
    );
}
