//! Ctrl-C and signals: the terminal is left as it was found, and nothing is lost.

use super::asked::Asked;
use super::person::{Person, Signal, key};
use super::screen::number_of;
use super::window::Terminal;
use super::words::{LANGUAGES, squeezed};
use serde_json::{Value, json};

/// Answers two questions in the drawn menus and stops at a third.
fn at_a_menu(tag: &'static str) -> Person {
    let terminal = Terminal::new(tag, 80, 24).redirected(">result.txt");
    let mut person = terminal.begins("--product azure");
    person.answer("step", "signup-card");
    person.goes_to("card-kind");
    person.answer("card-kind", "unknown");
    person.menu();
    person
}

/// Goes to the line where a name is typed, and types a part of it.
fn at_a_line(tag: &'static str) -> Person {
    let terminal = Terminal::new(tag, 80, 24).redirected(">result.txt");
    let mut person = terminal.begins("--product m365 --step change-card --country unknown");
    person.goes_to("card-country");
    person.choose_entry("ui-type-other");
    person.sees_line("❯ ");
    person.types("台灣");
    person
}

/// Answers two questions by numbers and stops at a third.
fn at_a_numbered_menu(tag: &'static str) -> Person {
    let terminal = Terminal::new(tag, 80, 24).redirected(">result.txt");
    let mut person = terminal.begins("--plain --product azure");
    let menu = person.numbered();
    let label = person.words.answer("step", "signup-card");
    person.types_line(&number_of(&menu, label));
    person.goes_by_numbers_to("mismatch");
    person.types_line("u");
    person.numbered();
    person
}

/// Interrupts in every way and looks at what is left; `given` is the number of answers given
/// beforehand. That there is no message and no code are two more.
fn is_left_in_order(begin: fn(&'static str) -> Person, given: usize) -> Vec<Value> {
    let mut all = Vec::new();
    for tag in LANGUAGES {
        for signal in [
            None,
            Some(Signal::SIGTERM),
            Some(Signal::SIGINT),
            Some(Signal::SIGHUP),
        ] {
            let mut person = begin(tag);
            let ended = match signal {
                None => {
                    person.press(key::CTRL_C);
                    person.ends()
                }
                Some(signal) => person.ends_by(signal),
            };
            assert_eq!(ended.status, 130, "{signal:?}");
            assert!(ended.has_cursor, "the cursor is hidden after {signal:?}");
            assert!(ended.has_its_modes, "other modes after {signal:?}");
            assert_eq!(ended.file("result.txt"), "", "it belongs to standard error");
            let notice = squeezed(ended.words.get("ui-interrupted"));
            assert_eq!(ended.text().matches(&notice).count(), 1, "{}", ended.text());
            // Every answer on the screen, and those given beforehand, and no other.
            let none = ended.words.get("ui-none-of-these");
            let chosen = ended.lines.iter().filter(|line| {
                let chosen = line.text.strip_prefix("→ ");
                chosen.is_some_and(|chosen| chosen != none)
            });
            let answers = ended.repeats().json()["answers"].clone();
            assert_eq!(answers["message"], json!("none"));
            let count = chosen.count() + given + 2;
            assert_eq!(answers.as_object().unwrap().len(), count, "{answers}");
            all.push(answers);
        }
    }
    all
}

#[test]
fn interrupting_a_drawn_menu_leaves_the_terminal_in_order_and_can_be_resumed() {
    for answers in is_left_in_order(at_a_menu, 1) {
        assert_eq!(answers["product"], json!("azure"));
        assert_eq!(answers["step"], json!("signup-card"));
        assert_eq!(answers["card-kind"], json!("unknown"));
    }
}

#[test]
fn interrupting_a_typed_line_leaves_the_terminal_in_order_and_can_be_resumed() {
    for answers in is_left_in_order(at_a_line, 3) {
        assert_eq!(answers["product"], json!("m365"));
        assert_eq!(answers["step"], json!("change-card"));
        assert!(
            answers.get("card-country").is_none(),
            "what was half typed is no answer"
        );
    }
}

#[test]
fn interrupting_a_numbered_menu_leaves_the_terminal_in_order_and_can_be_resumed() {
    for answers in is_left_in_order(at_a_numbered_menu, 1) {
        assert_eq!(answers["step"], json!("signup-card"));
        assert_eq!(answers["mismatch"], json!("unknown"));
    }
}

#[test]
fn an_interruption_is_not_lost_while_the_program_thinks() {
    for plain in ["", "--plain"] {
        for spins in 0..24 {
            let mut person = Terminal::new("nl-NL", 80, 24).begins(plain);
            if plain.is_empty() {
                person.menu();
                person.press(key::ENTER);
            } else {
                person.numbered();
                person.types_line("3");
            }
            // At a time when the program is anywhere between the key and the next question.
            for _ in 0..spins * 40_000 {
                std::hint::spin_loop();
            }
            let ended = person.ends_by(Signal::SIGTERM);
            assert_eq!(ended.status, 130);
            assert!(ended.has_cursor && ended.has_its_modes);
            let notice = squeezed(ended.words.get("ui-interrupted"));
            assert_eq!(ended.text().matches(&notice).count(), 1);
        }
    }
}

#[test]
fn an_interruption_before_anything_was_answered_can_be_resumed_as_well() {
    let mut person = Terminal::new("zh-TW", 40, 24).diagnose("");
    assert_eq!(person.asked(), Asked::Opening);
    let command = person.interrupts_and_reads_how_to_go_on();
    assert_eq!(command, "cardhelp diagnose --lang zh-TW");
}
