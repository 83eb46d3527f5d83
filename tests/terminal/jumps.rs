//! What keys other than the arrows do in a menu.

use super::person::{Person, key};
use super::screen::shows;
use super::window::{NEAR_A_COUNTRY, Terminal};
use super::words::{LANGUAGES, squeezed};

/// Begins at a menu of a few entries.
fn at_a_short_menu(tag: &'static str) -> Person {
    let mut person = Terminal::new(tag, 80, 24).begins("--product azure --step signup-card");
    person.goes_to("funds");
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
fn a_digit_chooses() {
    for tag in LANGUAGES {
        for digit in ["2", "２"] {
            let mut person = at_a_short_menu(tag);
            let second = person.menu().entries[1].clone();
            person.press(digit);
            person.sees(&format!("→ {second}"));
        }
    }
}

#[test]
fn a_number_that_is_none_chooses_nothing() {
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
fn a_digit_that_may_go_on_marks_and_two_digits_choose() {
    for tag in LANGUAGES {
        let mut person = at_a_long_menu(tag);
        let before = person.menu();
        person.press(key::END);
        person.press("1");
        person.rests();
        let menu = person.menu();
        assert_eq!((menu.at, menu.paragraph()), (0, before.paragraph()));
        person.press("2");
        person.sees(&format!("→ {}", before.entries[1]));

        let mut person = at_a_long_menu(tag);
        person.press(key::END);
        person.sees_marked(before.entries.last().unwrap());
        person.press("1");
        // Fingers are slower than a paste.
        person.sees_marked(&before.entries[0]);
        person.press("0");
        let tenth = before.entries[9].clone();
        assert_eq!(tenth, person.words.get("ui-dont-know"));
        person.sees(&format!("→ {tenth}"));
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

#[test]
fn statements_are_ticked_by_space_enter_and_digit() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 40, 24).begins("--product azure --step signup-card");
        person.goes_to("mismatch");
        let none = person.words.answer("mismatch", "none").to_owned();
        let done = person.words.get("ui-done").to_owned();
        let menu = person.menu();
        assert!(menu.entries[0].starts_with("[ ] ") && menu.entries.contains(&none));
        for pressed in [key::SPACE, key::DOWN, key::ENTER, "3", "3"] {
            person.press(pressed);
            person.rests();
        }
        let menu = person.menu();
        let ticked: Vec<bool> = menu.entries.iter().map(|e| e.starts_with("[x]")).collect();
        assert_eq!(ticked[..4], [true, true, false, false]);
        assert!(menu.entries.iter().any(|entry| shows(entry, &done)));
        assert!(!menu.entries.contains(&none));
        person.choose(&done);
        person.menu();
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(command.contains("--mismatch name,address"), "{command}");
    }
}
