//! The result and the last menu below it, on one screen.

use super::person::{Person, key};
use super::window::Terminal;
use super::words::{LANGUAGES, squeezed};

/// Has no message, answers nothing, and goes on to the last menu.
fn at_the_last_menu(mut person: Person) -> Person {
    let opening = person.words.get("ui-opening");
    person.sees(opening);
    person.press(key::ENTER);
    for _ in 0..4 {
        let paragraph = person.menu().paragraph();
        if paragraph.ends_with(&squeezed(person.words.get("ui-after"))) {
            return person;
        }
        person.press(key::CTRL_D);
    }
    panic!("no last menu:\n{}", person.picture());
}

#[test]
fn the_first_thing_to_do_is_in_sight_above_the_last_menu() {
    for tag in LANGUAGES {
        for columns in [80, 40] {
            for arguments in [
                "--product azure --step signup-card --country TW",
                "--product azure --step recurring-charge --card-state expired",
                "--product m365 --step recurring-charge --bank-blocks online,recurring",
            ] {
                let person = Terminal::new(tag, columns, 24).diagnose(arguments);
                let mut person = at_the_last_menu(person);
                assert!(person.menu().entries.len() >= 5);
                assert!(person.screen().has_mark("1. "), "{}", person.picture());
            }
        }
    }
}
