//! Pastes, bursts of keys and rubbish: nothing of them answers a question by accident, reaches the
//! shell, or loses what was answered before.

use super::asked::Asked;
use super::person::{Person, key};
use super::screen::Menu;
use super::window::Terminal;
use super::words::{LANGUAGES, squeezed};

/// Lines as somebody copies them, each of which would answer something if it were typed.
const LINES: &str = "1\r2\r\r3\rrm -rf ~\r\r4\r";

/// A card number that no bank issued, but that looks like one.
const NUMBER: &str = "4929 7226 5379 7141";

/// Answers one question and stops at the next; returns its menu as well.
fn at_a_menu(tag: &'static str) -> (Person, Menu) {
    let mut person = Terminal::new(tag, 80, 24).begins("--product azure");
    person.answer("step", "signup-card");
    let menu = person.menu();
    (person, menu)
}

/// Looks whether the menu is still the same, with the answer given before still there.
fn is_where_it_was(mut person: Person, before: &Menu) {
    person.rests();
    let menu = person.menu();
    assert_eq!(menu.paragraph(), before.paragraph());
    assert_eq!(menu.entries, before.entries);
    let command = person.interrupts_and_reads_how_to_go_on();
    let lang = command.find(" --lang").unwrap_or(command.len());
    assert_eq!(
        command[..lang].trim_end(),
        "cardhelp diagnose --product azure --step signup-card --message none --code none"
    );
}

#[test]
fn a_paste_into_a_menu_answers_nothing() {
    for tag in LANGUAGES {
        let (mut person, before) = at_a_menu(tag);
        person.pastes(LINES);
        is_where_it_was(person, &before);
    }
}

#[test]
fn a_paste_that_the_terminal_does_not_mark_answers_nothing_either() {
    for tag in LANGUAGES {
        let (mut person, before) = at_a_menu(tag);
        person.sends(LINES.as_bytes());
        is_where_it_was(person, &before);
    }
}

#[test]
fn keys_that_come_at_once_answer_nothing() {
    for keys in [
        "\r\r\r\r",
        "1\r",
        "11",
        "\x1b\x1b\x1b",
        "  ",
        "?\r",
        "\x04\x04",
    ] {
        let (mut person, before) = at_a_menu("nl-NL");
        person.sends(keys.as_bytes());
        is_where_it_was(person, &before);
    }
}

#[test]
fn keys_pressed_before_a_menu_is_there_do_not_answer_it() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 80, 24).begins("--product azure");
        person.answer("step", "signup-card");
        // These follow as soon as the answer is repeated, before the next menu is there.
        let label = person.words.answer("step", "signup-card");
        person.sees(&format!("→ {label}"));
        for keys in [key::ENTER, "1", key::ENTER, key::ESCAPE, "2"] {
            person.sends_at_once(keys);
        }
        let menu = person.menu();
        is_where_it_was(person, &menu);
    }
}

#[test]
fn rubbish_answers_nothing() {
    // Every byte but Ctrl-C and Ctrl-Z, in an order that no text has; the last ones are half a
    // character, half a key and the beginning of a paste that never ends.
    let bytes = (0..2048_u32).map(|n| (n * 167 % 256) as u8);
    let mut rubbish: Vec<u8> = bytes.filter(|byte| ![0x03, 0x1a].contains(byte)).collect();
    for end in [&b"\xe5\x8f"[..], b"\x1b[1;", b"\x1b[200~4\r"] {
        rubbish.extend_from_slice(end);
        let (mut person, before) = at_a_menu("zh-TW");
        person.sends(&rubbish);
        person.rests();
        // After a while without a key, what was heard half is forgotten.
        person.rests();
        person.press(key::DOWN);
        let moved = person.menu();
        assert_eq!(moved.at, (before.at + 1) % before.entries.len());
        is_where_it_was(person, &before);
    }
}

#[test]
fn a_card_number_pasted_or_typed_into_a_menu_is_refused_there() {
    for tag in LANGUAGES {
        for is_typed in [false, true] {
            let (mut person, before) = at_a_menu(tag);
            match is_typed {
                false => person.pastes(NUMBER),
                true => NUMBER.chars().for_each(|c| person.press(&c.to_string())),
            }
            let place = person.words.get("ui-where-prompt");
            let refused = person.words.filled("ui-error-card-number", place);
            person.sees(&refused);
            let raw = person.raw();
            assert!(!raw.contains("4929") && !raw.contains("7141"), "{raw}");
            let menu = person.menu();
            assert_eq!(menu.entries, before.entries);
            // What is asked goes on; keys right behind a paste would belong to it.
            person.rests();
            let label = person.words.statement("card-kind", "virtual").to_owned();
            person.ticks(&[("card-kind", "virtual")]);
            person.sees(&format!("→ {label}"));
        }
    }
}

/// Begins where the words of a message can be pasted.
fn at_a_field(tag: &'static str) -> Person {
    let terminal = Terminal::new(tag, 40, 40);
    let mut person = terminal.diagnose("--product azure --step pay-invoice --code none");
    person.goes_to("message");
    let entry = person.words.get("question-message.type").to_owned();
    person.choose(&entry);
    person.sees_line("❯ ");
    person
}

/// A message as it is copied from a page, over several lines.
const MESSAGE: &str =
    "Payment is past due.\r\nThere is a problem with\r\n\r\nyour payment method.\r\n";

/// The option that gives it again.
const GIVEN: &str =
    "--message-text 'Payment is past due. There is a problem with your payment method.'";

#[test]
fn a_message_of_several_lines_is_one_text() {
    for tag in LANGUAGES {
        for is_marked in [true, false] {
            let mut person = at_a_field(tag);
            match is_marked {
                true => person.pastes(MESSAGE),
                false => person.sends(MESSAGE.as_bytes()),
            }
            person.rests();
            person.sees_line("  your payment method.");
            person.press(key::ENTER);
            let menu = person.menu();
            person.rests();
            assert_eq!(person.menu(), menu, "the rest of it answered something");
            let command = person.interrupts_and_reads_how_to_go_on();
            assert!(command.contains(GIVEN), "{command}");
        }
    }
}

#[test]
fn a_paste_and_enter_right_behind_it_are_one_text_as_well() {
    let mut person = at_a_field("sv-SE");
    person.press(&format!("\x1b[200~{MESSAGE}\x1b[201~\r"));
    person.menu();
    let command = person.interrupts_and_reads_how_to_go_on();
    assert!(command.contains(GIVEN), "{command}");
}

#[test]
fn a_card_number_pasted_into_a_field_is_refused_there_and_never_shown() {
    for tag in LANGUAGES {
        let mut person = at_a_field(tag);
        person.pastes(&format!("My card\r{NUMBER}\rwas declined"));
        let place = person.words.get("ui-where-prompt");
        let refused = person.words.filled("ui-error-card-number", place);
        person.sees(&refused);
        person.sees_line("❯ ");
        let raw = person.raw();
        assert!(!raw.contains("4929") && !raw.contains("7141"), "{raw}");
        person.pastes(MESSAGE);
        person.press(key::ENTER);
        person.menu();
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(command.contains(GIVEN), "{command}");
    }
}

#[test]
fn nothing_reaches_the_shell() {
    for plain in ["", "--plain"] {
        for ends in [key::CTRL_C, key::CTRL_D] {
            let terminal = Terminal::new("nl-NL", 80, 24).followed();
            let mut person = terminal.begins(&format!("{plain} --product azure"));
            match plain {
                "" => drop(person.menu()),
                _ => drop(person.numbered()),
            }
            let lines: String = (0..20).map(|line| format!("touch {line}\r")).collect();
            match ends {
                key::CTRL_C => person.press(&format!("{ends}{lines}")),
                _ => {
                    person.press(ends);
                    person.sees(person.words.get("ui-input-ended"));
                    person.sends_at_once(&lines);
                    // Nothing of it chooses from the last menu.
                    match plain {
                        "" => assert_eq!(person.asked(), Asked::LastMenu),
                        _ => assert_eq!(person.asked_by_numbers().0, Asked::LastMenu),
                    }
                    person.rests();
                    person.press(ends);
                }
            }
            let ended = person.ends();
            assert!(ended.has_its_modes, "{}", ended.raw);
            assert_eq!(ended.file("reached-the-shell"), "");
            let status = if ends == key::CTRL_C { 130 } else { 1 };
            assert_eq!(ended.status, status, "{}", ended.raw);
        }
    }
}

#[test]
fn lines_pasted_at_numbers_answer_nothing() {
    for tag in LANGUAGES {
        for lines in ["1\n2\n3\n", "1\n2", "1\n\n\n"] {
            let mut person = Terminal::new(tag, 80, 24).begins("--plain --product azure");
            let before = person.numbered();
            assert_eq!(person.numbered_question(&before), "step");
            person.press(lines);
            let said = person.numbered();
            let several = squeezed(person.words.get("ui-line-several"));
            assert!(squeezed(&said).contains(&several), "{lines:?}: {said}");
            let command = person.interrupts_and_reads_how_to_go_on();
            assert!(!command.contains("--step"), "{command}");
        }
    }
}

#[test]
fn a_message_of_several_lines_is_one_text_without_drawing_as_well() {
    for tag in LANGUAGES {
        for text in [MESSAGE.to_owned(), format!("{}\n", MESSAGE.trim_end())] {
            let mut person = Terminal::new(tag, 80, 40)
                .diagnose("--plain --product azure --step pay-invoice --code none");
            let menu = person.goes_by_numbers_to("message");
            let entry = person.words.get("question-message.type").to_owned();
            let number = super::screen::number_of(&menu, &entry);
            person.types_line(&number);
            person.asks_for_a_message();
            person.press(&text);
            person.numbered();
            let command = person.interrupts_and_reads_how_to_go_on();
            assert!(command.contains(GIVEN), "{command}");
        }
    }
}
