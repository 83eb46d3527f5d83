//! A window that becomes lower than a menu needs, as collapsing a panel does.

use super::person::key;
use super::screen::number_of;
use super::window::{NEAR_A_COUNTRY, Terminal};
use super::words::LANGUAGES;

#[test]
fn a_menu_that_opens_where_none_can_be_drawn_is_numbered() {
    for tag in LANGUAGES {
        for rows in [1, 2] {
            let mut person = Terminal::new(tag, 80, 24).begins(NEAR_A_COUNTRY);
            person.goes_to("card-country");
            person.choose_entry("ui-type-other");
            person.sees_line("❯ ");
            person.types("Nederlnd");
            person.resizes(80, rows);
            person.press(key::ENTER);
            let menu = person.numbered();
            let number = number_of(&menu, person.words.answer("country", "NL"));
            person.types_line(&number);
            person.numbered();
            person.types_line("b");
            person.numbered();
            person.resizes(80, 24);
            let command = person.interrupts_and_reads_how_to_go_on();
            assert!(command.contains("--card-country NL"), "{command}");
        }
    }
}

#[test]
fn a_window_may_become_too_low_while_a_menu_is_open() {
    for (columns, rows) in [(80, 2), (1, 1), (100, 1)] {
        for keys in [key::DOWN, key::UP, "\x1b[C", "x"] {
            let mut person = Terminal::new("nl-NL", 80, 24).begins("--product azure");
            person.menu();
            person.resizes(columns, rows);
            person.press(keys);
            person.press(key::DOWN);
            person.resizes(80, 24);
            person.press(key::DOWN);
            person.press(key::CTRL_C);
            let ended = person.ends();
            assert_eq!(ended.status, 130, "{columns}x{rows}: {}", ended.raw);
            assert!(ended.has_cursor && ended.has_its_modes);
        }
    }
}
