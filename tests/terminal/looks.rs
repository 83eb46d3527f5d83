//! Colours and links, where the terminal shows them and nobody objects.

use super::ended::Ended;
use super::window::Terminal;
use super::words::squeezed;

/// The page that the plan of a prepaid card leads to.
const ADDRESS: &str = "https://learn.microsoft.com/";

/// Is asked one question and gets a plan with links: all of them, not only those without which a
/// step cannot be done.
fn gets_a_plan(terminal: Terminal) -> Ended {
    let person = terminal.begins("--product azure --step signup-card --why");
    let ended = person.finishes(&[("card-kind", "prepaid")]);
    assert_eq!(ended.status, 0);
    let plan = squeezed(ended.words.get("step-use-physical-card"));
    assert!(ended.text().contains(&plan));
    ended
}

/// Tells whether `raw` holds a sequence that sets a colour or a weight.
fn has_colours(raw: &str) -> bool {
    raw.split("\x1b[").skip(1).any(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != ';');
        end.is_some_and(|end| rest[end..].starts_with('m'))
    })
}

#[test]
fn colours_are_used_unless_somebody_objects() {
    let terminal = || Terminal::new("sv-SE", 80, 24);
    assert!(has_colours(&gets_a_plan(terminal()).raw));
    let ended = gets_a_plan(terminal().variable("NO_COLOR", "1"));
    assert!(!has_colours(&ended.raw), "{}", ended.raw);
}

#[test]
fn a_terminal_that_knows_links_gets_links_instead_of_addresses() {
    for (name, value) in [
        ("FORCE_HYPERLINK", "1"),
        ("VTE_VERSION", "7603"),
        ("TERM_PROGRAM", "vscode"),
    ] {
        let terminal = Terminal::new("nl-NL", 80, 24)
            .variable("TERM_PROGRAM_VERSION", "1.106.0")
            .variable(name, value);
        let ended = gets_a_plan(terminal);
        assert!(
            ended.raw.contains(&format!("\x1b]8;;{ADDRESS}")),
            "{}",
            ended.raw
        );
        assert!(!ended.text().contains(ADDRESS), "{}", ended.text());
        let title = squeezed(ended.words.get("link-declined-card"));
        assert!(ended.text().contains(&title), "{}", ended.text());
    }
}

#[test]
fn a_plain_terminal_gets_the_addresses() {
    for terminal in [
        Terminal::new("nl-NL", 80, 24),
        Terminal::new("nl-NL", 80, 24).variable("FORCE_HYPERLINK", "0"),
        Terminal::new("nl-NL", 80, 24).variable("VTE_VERSION", "4800"),
    ] {
        let ended = gets_a_plan(terminal);
        assert!(!ended.raw.contains("\x1b]8"), "{}", ended.raw);
        assert!(ended.text().contains(ADDRESS), "{}", ended.text());
    }
}
