//! Causes that take each other's place on a day.

use crate::project::Project;
use crate::sound::SOUND;

const OLD: &str = "rules/causes/card-expired.yaml";
const NEW: &str = "rules/causes/card-old.yaml";

/// The cause that a card has expired, and one that says the same under another name, each with its
/// days.
fn two(old: &str, new: &str) -> Project {
    let sound = SOUND.iter().find(|(path, _)| *path == OLD);
    let (_, text) = sound.expect("is there");
    let text = text.replace("card-expired", "card-old");
    Project::sound()
        .write(NEW, format!("{new}{text}"))
        .and(
            "locales/en-US/texts.ftl",
            "cause-card-old = Old card\n    .summary = It is old.\n",
        )
        .and(
            "locales/sv-SE/texts.ftl",
            "cause-card-old = Gammalt kort\n    .summary = Det är gammalt.\n",
        )
        .with(
            OLD,
            "group: card-state\n",
            &format!("{old}group: card-state\n"),
        )
}

#[test]
fn one_may_follow_the_other() {
    for (old, new) in [
        ("valid-until: 2025-12-31\n", "valid-from: 2026-01-01\n"),
        ("valid-from: 2027-01-01\n", "valid-until: 2026-12-31\n"),
        (
            "valid-from: 2024-01-01\nvalid-until: 2024-12-31\n",
            "valid-from: 2025-01-01\nvalid-until: 2025-12-31\n",
        ),
    ] {
        let project = two(old, new);
        assert_eq!(project.found(), [""; 0], "{old}{new}{}", project.said());
    }
}

/// Wherever the days lie before and after the edition, and whichever begins first.
#[test]
fn both_at_once_are_found_at_the_later_of_them() {
    let here = |file: &str, place: &str| vec![format!("validity-overlaps {file}:{place}")];
    for (old, new, found, days, advice) in [
        (
            "valid-until: 2025-12-31\n",
            "valid-from: 2025-12-31\n",
            here(NEW, "1:13"),
            "from 2025-12-31 until 2025-12-31",
            "let `card-expired` end before it: `valid-until: 2025-12-30`",
        ),
        (
            "",
            "valid-from: 2024-03-01\n",
            here(NEW, "1:13"),
            "from 2024-03-01 on",
            "let `card-expired` end before it: `valid-until: 2024-02-29`",
        ),
        (
            "valid-from: 2027-01-01\n",
            "valid-from: 2028-01-01\n",
            here(NEW, "1:13"),
            "from 2028-01-01 on",
            "let `card-expired` end before it: `valid-until: 2027-12-31`",
        ),
        (
            "valid-from: 2024-06-01\n",
            "valid-from: 2024-01-01\nvalid-until: 2024-12-31\n",
            here(OLD, "1:13"),
            "from 2024-06-01 until 2024-12-31",
            "let `card-old` end before it: `valid-until: 2024-05-31`",
        ),
        (
            "valid-until: 2024-12-31\n",
            "valid-until: 2025-06-30\n",
            here(OLD, "1:14"),
            "until 2024-12-31",
            "let `card-old` begin after it: `valid-from: 2025-01-01`",
        ),
    ] {
        let project = two(old, new);
        let said = project.said();
        assert_eq!(project.found(), found, "{old}{new}{said}");
        assert!(said.contains(days) && said.contains(advice), "{said}");
    }
}

#[test]
fn on_the_same_days_it_is_no_matter_of_days() {
    for days in ["", "valid-from: 2024-01-01\n", "valid-until: 2027-01-01\n"] {
        let found = two(days, days).found();
        assert_eq!(
            found,
            ["same-as rules/causes/card-expired.yaml:1:1"],
            "{days}"
        );
    }
}

#[test]
fn a_cause_that_ends_before_it_begins_is_found() {
    let days = "valid-from: 2026-01-01\nvalid-until: 2025-12-31\n";
    let found = two(days, "valid-from: 2026-01-01\n").found();
    assert!(found.contains(&format!("bad-date {OLD}:2:14")), "{found:?}");
    let day = "valid-from: 2025-12-31\nvalid-until: 2025-12-31\n";
    assert_eq!(two(day, "valid-from: 2026-01-01\n").found(), [""; 0]);
}

#[test]
fn advice_that_another_cause_always_gives_is_found_on_whatever_days_both_hold() {
    let project = two("valid-until: 2025-12-31\n", "valid-from: 2025-06-01\n")
        .with(NEW, "steps: [call-bank, pay]", "steps: [call-bank]")
        .with(NEW, "{state: expired}\n", "{state: expired, country: SE}\n")
        .with(
            NEW,
            "{state: active}\n",
            "{any: [{state: active}, {not: {country: SE}}]}\n",
        )
        .with(
            NEW,
            "state: expired}\n    gives",
            "state: expired, country: SE}\n    gives",
        );
    assert_eq!(
        project.found(),
        ["subsumed rules/causes/card-old.yaml:1:1"],
        "{}",
        project.said()
    );
}
