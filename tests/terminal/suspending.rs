//! Ctrl-Z and coming back, and windows that change: what is asked is there again, and nothing is
//! lost.

use super::person::{Person, Signal, key};
use super::window::{NEAR_A_COUNTRY, Terminal};
use super::words::{LANGUAGES, squeezed};

/// Stops the program by a key and looks at what the shell finds.
fn stops(person: &mut Person) {
    person.press(key::CTRL_Z);
    person.waits_for_its_stop();
    assert!(person.screen().has_cursor(), "the cursor is hidden");
    assert!(!person.screen().marks_pastes(), "pastes are marked");
    assert!(person.has_its_modes(), "the modes are not put back");
}

#[test]
fn a_menu_is_there_again_after_a_stop() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 80, 24).begins("--product azure");
        person.answer("step", "signup-card");
        let before = person.menu();

        stops(&mut person);
        person.signals(Signal::SIGCONT);
        let menu = person.menu();
        assert_eq!(menu.entries, before.entries);
        let text = squeezed(person.words.get("ui-checklist"));
        assert_eq!(squeezed(&menu.question.concat()), text);
        person.press(key::ENTER);
        person.menu();
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(command.contains("--step signup-card"), "{command}");
    }
}

#[test]
fn what_was_typed_is_there_again_after_a_stop() {
    for tag in LANGUAGES {
        let terminal = Terminal::new(tag, 40, 24);
        let mut person = terminal.begins(NEAR_A_COUNTRY);
        person.goes_to("card-country");
        person.choose_entry("ui-type-other");
        person.sees_line("❯ ");
        person.types("台");
        stops(&mut person);
        person.signals(Signal::SIGCONT);
        person.types_after("台", "灣");
        person.press(key::ENTER);
        let label = person.words.answer("country", "TW");
        person.sees(&format!("→ {label}"));
    }
}

#[test]
fn a_program_that_was_stopped_can_be_interrupted_as_ever() {
    let mut person = Terminal::new("nl-NL", 80, 24).begins("--product azure");
    person.menu();
    stops(&mut person);
    person.signals(Signal::SIGCONT);
    person.menu();
    let command = person.interrupts_and_reads_how_to_go_on();
    assert!(command.starts_with("cardhelp diagnose --product azure"));
}

#[test]
fn a_menu_is_drawn_anew_in_a_window_of_another_size() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 80, 24).begins("--product azure");
        person.answer("step", "signup-card");
        let before = person.menu();
        for (columns, rows) in [(40, 40), (100, 30), (20, 100), (80, 24)] {
            person.resizes(columns, rows);
            person.waits_for_a_redraw();
            let menu = person.menu();
            let entries = |menu: &super::screen::Menu| {
                let entries = menu.entries.iter().map(|entry| squeezed(entry));
                entries.collect::<Vec<String>>()
            };
            assert_eq!(entries(&menu), entries(&before), "{columns}x{rows}");
            let checklist = squeezed(person.words.get("ui-checklist"));
            let shown = person.screen().shown();
            assert!(shown.contains(&checklist), "{columns}x{rows}: {shown}");
        }
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(command.contains("--step signup-card"), "{command}");
    }
}

#[test]
fn at_ten_rows_the_question_stays_in_view_above_the_list() {
    for tag in LANGUAGES {
        for (columns, rows) in [(80, 10), (40, 10), (40, 12)] {
            let mut person = Terminal::new(tag, columns, rows).begins("--product azure");
            let menu = person.menu();
            let question = squeezed(person.words.get("question-step"));
            for pressed in [key::DOWN; 12] {
                let shown = person.screen().shown();
                assert!(shown.contains(&question), "{}", person.picture());
                person.press(pressed);
                person.menu();
            }
            assert!(!menu.entries.is_empty());
        }
    }
}
