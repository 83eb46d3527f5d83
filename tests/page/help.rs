//! Help in two lengths, and what the program is.

use crate::program::{LANGUAGES, run};

#[test]
fn help_is_the_long_page_of_a_command() {
    for language in LANGUAGES {
        for command in [
            &[][..],
            &["diagnose"],
            &["guide"],
            &["rules", "check"],
            &["rules", "graph"],
            &["rules", "stats"],
        ] {
            let asked = run(&[&["help"], command, &["--lang", language]].concat());
            let option = run(&[command, &["--help", "--lang", language]].concat());
            assert_eq!((asked.status, asked.err.as_str()), (Some(0), ""));
            assert_eq!(asked.out, option.out);
        }
    }
    let unknown = run(&["help", "diagnos"]);
    assert_eq!((unknown.status, unknown.out.as_str()), (Some(2), ""));
    assert!(unknown.err.contains("`diagnose`"), "{}", unknown.err);
    assert_eq!(run(&["help"]).out, run::<&str>(&[]).out);
}

/// The short page names every option of the long one and is much shorter.
#[test]
fn the_short_page_leaves_out_what_can_be_looked_up() {
    for language in LANGUAGES {
        let page = |option| run(&["diagnose", option, "--lang", language]).out;
        let (short, long) = (page("-h"), page("--help"));
        let options = long
            .split_whitespace()
            .filter(|word| word.starts_with("--"));
        let options = options.map(|word| word.trim_end_matches(','));
        let known = short.split_whitespace().collect::<Vec<_>>();
        // What examples give is not explained.
        for option in options.filter(|option| !option.contains('…')) {
            let is_there = known
                .iter()
                .any(|word| word.trim_end_matches(',') == option);
            assert!(is_there, "{option} in {short}");
        }
        assert!(short.lines().count() * 3 < long.lines().count(), "{short}");
        assert!(short.contains("cardhelp help diagnose"), "{short}");
    }
}

#[test]
fn the_version_names_the_rule_set_and_its_edition() {
    let rules = cardhelp::built_in::rule_set();
    for option in ["--version", "-V"] {
        let version = format!(
            "cardhelp {}, {} {}\n",
            env!("CARGO_PKG_VERSION"),
            rules.id,
            rules.edition
        );
        assert_eq!(run(&[option]).out, version);
    }
}
