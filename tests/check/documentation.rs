//! `rules/CHECKS.md` explains every code, and no other.

use cardhelp::rules::Code;

#[test]
fn explains_every_code_in_order_and_no_other() {
    let text = include_str!("../../rules/CHECKS.md");
    let headings: Vec<&str> = text.lines().filter_map(|l| l.strip_prefix("## ")).collect();
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(headings, codes);
}

#[test]
fn says_what_each_code_means_and_shows_both_sides() {
    let text = include_str!("../../rules/CHECKS.md");
    for section in text.split("\n## ").skip(1) {
        let name = section.lines().next().unwrap_or_default();
        for part in ["Why it matters:", "Wrong:", "Right:"] {
            assert!(section.contains(part), "{name} lacks `{part}`");
        }
    }
}
