//! Keys that edit what is typed, with wide characters in a narrow window.

use super::person::{Person, key};
use super::window::{NEAR_A_COUNTRY, Terminal};
use super::words::LANGUAGES;

/// Begins where a country is typed.
fn at_a_field(tag: &'static str) -> Person {
    let terminal = Terminal::new(tag, 40, 24);
    let mut person = terminal.begins(NEAR_A_COUNTRY);
    person.goes_to("card-country");
    person.choose_entry("ui-type-other");
    person.sees_line("❯ ");
    person
}

/// Presses a key and looks at the line and at the column of the cursor.
fn gives(person: &mut Person, pressed: &str, line: &str, column: u16) {
    person.press(pressed);
    person.sees_line(&format!("❯ {line}"));
    person.sees_cursor_at(column);
}

#[test]
fn every_editing_key_works_on_wide_characters() {
    for tag in LANGUAGES {
        let mut person = at_a_field(tag);
        person.types("台灣 香港");
        for (pressed, line, column) in [
            (key::LEFT, "台灣 香港", 9),
            (key::BACKSPACE, "台灣 港", 7),
            (key::HOME, "台灣 港", 2),
            (key::DELETE, "灣 港", 2),
            (key::END, "灣 港", 7),
            (key::CTRL_A, "灣 港", 2),
            ("臺", "臺灣 港", 4),
            (key::CTRL_E, "臺灣 港", 9),
            (key::CTRL_W, "臺灣 ", 7),
            (key::LEFT, "臺灣 ", 6),
            (key::CTRL_K, "臺灣", 6),
            (key::LEFT, "臺灣", 4),
            (key::CTRL_U, "灣", 2),
            ("台", "台灣", 4),
        ] {
            gives(&mut person, pressed, line, column);
        }
        person.press(key::ENTER);
        let label = person.words.answer("country", "TW");
        person.sees(&format!("→ {label}"));
    }
}

#[test]
fn a_text_wider_than_the_window_goes_on_below_and_breaks_no_line() {
    for tag in LANGUAGES {
        let mut person = at_a_field(tag);
        let wide = "龍".repeat(20);
        person.press(&wide);
        person.sees_line("  龍龍");
        person.sees_cursor_at(6);
        person.press(key::HOME);
        person.sees_line(&format!("❯ {}", "龍".repeat(18)));
        person.sees_cursor_at(2);
        person.press(key::CTRL_K);
        person.sees_line("❯ ");
        assert!(person.screen().lines().iter().all(|line| !line.is_wrapped));
        let text = person.screen().text();
        assert!(!text.contains('龍'), "something was left behind: {text}");
    }
}

#[test]
fn the_end_of_the_input_in_an_empty_field_says_what_can_be_concluded() {
    for tag in LANGUAGES {
        let mut person = at_a_field(tag);
        person.types("x");
        // In a text it only deletes what is behind the cursor.
        gives(&mut person, key::CTRL_D, "x", 3);
        gives(&mut person, key::BACKSPACE, "", 2);
        person.press(key::CTRL_D);
        person.sees(person.words.get("ui-input-ended"));
        let ended = person.leaves();
        assert!(ended.has_cursor && ended.has_its_modes);
    }
}
