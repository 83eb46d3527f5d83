//! What keys other than the arrows do in a menu.

use super::person::{Person, key};
use super::screen::shows;
use super::window::{NEAR_A_COUNTRY, Terminal};
use super::words::{LANGUAGES, squeezed};

/// Begins at a menu of a few entries.
fn at_a_short_menu(tag: &'static str) -> Person {
    let mut person = Terminal::new(tag, 80, 24).begins("--product azure --step signup-card");
    person.goes_to("bank-sees");
    assert!(person.menu().entries.len() < 10);
    person
}

/// Begins at a menu of many entries.
fn at_a_long_menu(tag: &'static str) -> Person {
    let mut person = Terminal::new(tag, 80, 40).begins(NEAR_A_COUNTRY);
    person.goes_to("card-country");
    assert!(person.menu().entries.len() > 9);
    person
}

#[test]
fn a_number_marks_and_enter_chooses() {
    for tag in LANGUAGES {
        for digit in ["2", "２"] {
            let mut person = at_a_short_menu(tag);
            let menu = person.menu();
            person.press(digit);
            person.sees_marked(&menu.entries[1]);
            // However long somebody takes, nothing is chosen by itself.
            person.rests();
            assert_eq!(person.menu().entries, menu.entries);
            person.press(key::ENTER);
            person.sees(&format!("→ {}", menu.entries[1]));
        }
    }
}

#[test]
fn a_number_that_is_none_marks_nothing() {
    let mut person = Terminal::new("en-US", 80, 24).begins("");
    let before = person.menu();
    assert_eq!(before.entries.len(), 9);
    for digit in ["0", "０"] {
        person.press(digit);
        person.rests();
        assert_eq!(person.menu(), before);
    }
}

#[test]
fn digits_go_on_where_the_list_is_long_enough_however_slowly_they_are_typed() {
    for tag in LANGUAGES {
        let mut person = at_a_long_menu(tag);
        let entries = person.menu().entries;
        let tenth = person.words.get("ui-dont-know");
        assert_eq!(entries[9], tenth);
        person.press(key::END);
        for (digit, at) in [("1", 0), ("0", 9)] {
            person.press(digit);
            person.sees_marked(&entries[at]);
            person.rests();
        }
        // No entry has the number 102, so another one begins.
        person.press("2");
        person.sees_marked(&entries[1]);
        // So it does behind any other key.
        for keys in ["1", key::DOWN, "0"] {
            person.press(keys);
            person.rests();
        }
        person.sees_marked(&entries[1]);
    }
}

#[test]
fn letters_jump_to_what_begins_with_them_in_the_readers_language() {
    for (tag, letters) in [
        ("zh-TW", "瑞"),
        ("nl-NL", "zwe"),
        ("sv-SE", "sve"),
        ("en-US", "SWE"),
    ] {
        let mut person = at_a_long_menu(tag);
        for letter in letters.chars() {
            person.press(&letter.to_string());
        }
        let sweden = person.words.answer("country", "SE").to_owned();
        person.sees_marked(&sweden);
        // An input method hands over several characters at once.
        person.press(key::HOME);
        person.press(letters);
        person.rests();
        person.press(key::ENTER);
        person.sees("→ ");
    }
}

#[test]
fn the_ends_and_pages_of_a_list_are_a_key_away() {
    for tag in LANGUAGES {
        let mut person = at_a_long_menu(tag);
        let menu = person.menu();
        let (first, last) = (
            menu.entries[0].clone(),
            menu.entries.last().unwrap().clone(),
        );
        for (pressed, label) in [
            (key::END, &last),
            (key::HOME, &first),
            (key::PAGE_DOWN, &last),
            (key::PAGE_UP, &first),
        ] {
            person.press(pressed);
            person.sees_marked(label);
        }
    }
}

#[test]
fn a_question_mark_asks_why() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 80, 24).begins("--product azure --step signup-card");
        person.goes_to("card-kind");
        person.press("?");
        let why = squeezed(person.words.start("ui-why-answer"));
        assert!(person.menu().paragraph().contains(&why));
    }
}

#[test]
fn ctrl_d_in_a_menu_says_what_can_be_concluded() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 80, 24).begins("--product azure --step signup-card");
        person.goes_to("card-kind");
        person.answer("card-kind", "prepaid");
        person.menu();
        person.press(key::CTRL_D);
        let ended = person.leaves();
        assert_eq!(ended.status, 0);
        assert!(ended.has_cursor && ended.has_its_modes);
        for words in ["ui-input-ended", "step-use-physical-card"] {
            let words = squeezed(ended.words.get(words));
            assert!(ended.text().contains(&words), "{}", ended.text());
        }
    }
}

/// Begins at the statements about what does not agree.
fn at_statements(tag: &'static str) -> Person {
    let mut person = Terminal::new(tag, 40, 24).begins("--product azure --step signup-card");
    person.goes_to("mismatch");
    person
}

/// Presses keys one by one and returns which statements are ticked then.
fn ticked_by(person: &mut Person, keys: &[&str]) -> Vec<bool> {
    for pressed in keys {
        person.press(pressed);
        person.rests();
    }
    let entries = person.menu().entries;
    let is_ticked = |entry: &String| entry.starts_with("[x]");
    entries[..4].iter().map(is_ticked).collect()
}

#[test]
fn statements_are_ticked_by_space_and_enter() {
    for tag in LANGUAGES {
        let mut person = at_statements(tag);
        let none = person.words.answer("mismatch", "none").to_owned();
        let done = person.words.get("ui-done").to_owned();
        let menu = person.menu();
        assert!(menu.entries[0].starts_with("[ ] ") && menu.entries.contains(&none));
        let keys = [
            key::SPACE,
            key::DOWN,
            key::ENTER,
            "3",
            key::SPACE,
            key::SPACE,
        ];
        assert_eq!(ticked_by(&mut person, &keys), [true, true, false, false]);
        let menu = person.menu();
        assert!(menu.entries.iter().any(|entry| shows(entry, &done)));
        assert!(!menu.entries.contains(&none));
        person.choose(&done);
        person.menu();
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(command.contains("--mismatch name,address"), "{command}");
    }
}

#[test]
fn space_ends_a_number() {
    let mut person = at_statements("en-US");
    let keys = ["1", key::SPACE, "2", key::SPACE];
    assert_eq!(ticked_by(&mut person, &keys), [true, true, false, false]);
}

#[test]
fn enter_at_what_is_ticked_goes_on_with_it_and_takes_nothing_back() {
    for tag in LANGUAGES {
        for keys in [[key::SPACE, key::ENTER], [key::ENTER, key::ENTER]] {
            let mut person = at_statements(tag);
            for pressed in keys {
                person.press(pressed);
                person.rests();
            }
            let command = person.interrupts_and_reads_how_to_go_on();
            assert!(command.contains("--mismatch name"), "{command}");
        }
    }
}
