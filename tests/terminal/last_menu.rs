//! The result and the last menu below it, on one screen.

use super::person::Person;
use super::window::Terminal;
use super::words::{LANGUAGES, squeezed};

/// Answers what is `known`, and "I don't know" to the rest, until the last menu is there.
fn at_the_last_menu(mut person: Person, known: &[(&str, &str)]) -> Person {
    loop {
        let paragraph = person.menu().paragraph();
        if paragraph == squeezed(person.words.get("ui-after")) {
            return person;
        }
        if paragraph == squeezed(person.words.get("ui-enough")) {
            person.choose_entry("ui-enough-show");
            continue;
        }
        let question = person.question();
        let answer = known.iter().find(|(known, _)| *known == question);
        person.answer(&question, answer.map_or("unknown", |(_, answer)| answer));
    }
}

#[test]
fn the_first_thing_to_do_is_in_sight_above_the_last_menu() {
    let expired = [("card-state", "expired")];
    for tag in LANGUAGES {
        for columns in [80, 40] {
            for arguments in [
                "--product azure --step recurring-charge",
                "--product m365 --step change-card --country NL",
                "--product azure --step signup-card --country TW",
            ] {
                for known in [&[][..], &expired] {
                    let person = Terminal::new(tag, columns, 24).diagnose(arguments);
                    let mut person = at_the_last_menu(person, known);
                    assert!(person.menu().entries.len() >= 5);
                    assert!(person.screen().has_mark("1. "), "{}", person.picture());
                }
            }
        }
    }
}
