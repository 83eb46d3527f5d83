//! Typing a code, and pasting the words of a message.

use super::person::{Person, key};
use super::window::Terminal;
use super::words::{LANGUAGES, squeezed};

/// Begins where a code is asked for.
fn asked_for_a_code(tag: &'static str) -> Person {
    let known = "--product azure --step recurring-charge --message none --country NL \
                 --card-kind credit --network visa --card-state active";
    let mut person = Terminal::new(tag, 80, 30).diagnose(known);
    person.goes_to("code");
    person
}

/// Begins where the words of a message can be pasted.
fn asked_for_the_words_of_a_message(tag: &'static str) -> Person {
    let terminal = Terminal::new(tag, 80, 50);
    let mut person = terminal.diagnose("--product azure --step pay-invoice --code none");
    person.goes_to("message");
    let entry = person.words.get("question-message.type").to_owned();
    person.choose(&entry);
    person.sees_line("❯ ");
    person
}

/// Chooses to type a code and types it.
fn types_a_code(person: &mut Person, code: &str) {
    let entry = person.words.get("question-code.type").to_owned();
    person.choose(&entry);
    person.sees_line("❯ ");
    person.types_a_code(code);
    person.press(key::ENTER);
}

#[test]
fn a_code_answers_and_is_named_by_the_command() {
    for tag in LANGUAGES {
        let mut person = asked_for_a_code(tag);
        types_a_code(&mut person, "51, n7");
        person.menu();
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(
            command.contains("--code iso8583:51") && command.contains("--code iso8583:N7"),
            "{command}"
        );
        assert!(
            !command.contains("--funds too-low"),
            "what follows from a code is not repeated: {command}"
        );
    }
}

#[test]
fn a_code_that_can_mean_several_things_is_asked_about() {
    for tag in LANGUAGES {
        let mut person = asked_for_a_code(tag);
        types_a_code(&mut person, "41");
        let menu = person.menu();
        assert!(menu.entries.len() >= 4, "{:?}", menu.entries);
        let virtual_card = person.words.answer("code", "virtual-number").to_owned();
        let entry = menu
            .entries
            .iter()
            .find(|entry| entry.contains(&virtual_card));
        let entry = entry.expect("the advice code is among them").clone();
        person.choose(&entry);
        person.menu();
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(command.contains("--code mac:41"), "{command}");
    }
}

#[test]
fn a_code_that_nobody_knows_can_be_typed_again() {
    for tag in LANGUAGES {
        let mut person = asked_for_a_code(tag);
        types_a_code(&mut person, "insuficient_funds");
        person.sees("stripe:insufficient_funds");
        person.sees_line("❯ ");
        person.types_a_code("insufficient_funds");
        person.press(key::ENTER);
        person.menu();
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(
            command.contains("--code stripe:insufficient_funds"),
            "{command}"
        );
    }
}

#[test]
fn a_card_number_typed_for_a_code_is_refused_there_and_never_shown_whole() {
    for tag in LANGUAGES {
        let mut person = asked_for_a_code(tag);
        types_a_code(&mut person, "4111 1111 1111 1111");
        let place = person.words.get("ui-where-prompt");
        person.sees(&person.words.filled("ui-error-test-number", place));
        // The same field goes on.
        person.sees_line("❯ ");
        person.types_a_code("51");
        person.press(key::ENTER);
        person.menu();
        // A prefix may be seen while it is typed; nothing that goes on is.
        let raw = person.raw();
        assert!(!raw.contains("4111 1111 1"), "{raw}");
        assert!(!person.screen().text().contains("4111"));
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(command.contains("--code iso8583:51"), "{command}");
    }
}

#[test]
fn the_words_of_a_message_can_be_pasted() {
    for tag in LANGUAGES {
        let mut person = asked_for_the_words_of_a_message(tag);
        person.types_a_code("PAYMENT IS PAST DUE!! There is a problem with your payment method...");
        person.press(key::ENTER);
        person.menu();
        let command = person.interrupts_and_reads_how_to_go_on();
        let words = "'PAYMENT IS PAST DUE!! There is a problem with your payment method...'";
        assert!(
            command.contains(&format!("--message-text {words}")),
            "{command}"
        );
    }
}

#[test]
fn a_text_that_is_no_message_says_so_and_the_list_is_still_there() {
    for tag in LANGUAGES {
        let mut person = asked_for_the_words_of_a_message(tag);
        person.types_a_code("Lorem ipsum dolor sit amet");
        person.press(key::ENTER);
        let none = squeezed(person.words.get("ui-evidence-message-none"));
        person.sees(&none);
        person.press(key::ESCAPE);
        assert!(person.menu().entries.len() > 5);
    }
}
