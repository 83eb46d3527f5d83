//! The field for a message or a code, before anything else.

use super::asked::Asked;
use super::ended::Ended;
use super::person::{Person, key};
use super::screen::shows;
use super::window::Terminal;
use super::words::{LANGUAGES, Words, squeezed};

/// A message of a service that was switched off, as it is copied from a page over several lines:
/// `facts/microsoft-billing.md`, section 4.5, row 12.
const MESSAGE: &str = "This subscription is disabled\r\nbecause payment wasn’t received.\r\n\r\n\
                       Settle outstanding charges.\r\n";

/// A message of signing up, at whichever step: row 4.
const AT_SIGN_UP: &str = "Account belongs to a directory that cannot be\r\nassociated with an Azure \
                          subscription.\r\nPlease sign in with a different account.\r\n";

/// Begins at the field, in a terminal that is wide enough for a long command.
fn at_the_opening(tag: &'static str) -> Person {
    let mut person = Terminal::new(tag, 80, 30).diagnose("");
    assert_eq!(person.asked(), Asked::Opening);
    person
}

/// Pastes a text and enters it.
fn enters(person: &mut Person, text: &str) {
    person.pastes(text);
    person.rests();
    person.press(key::ENTER);
}

/// Shows what there is at the next screen that offers it, with why and the command, and leaves.
fn shows_what_there_is(mut person: Person) -> Ended {
    match person.asked() {
        Asked::WayOut => person.choose_entry("ui-enough-show"),
        Asked::LastMenu => {}
        _ => person.choose_entry("ui-show-so-far"),
    }
    assert_eq!(person.asked(), Asked::LastMenu);
    person.choose_entry("ui-after-why");
    person.leaves()
}

#[test]
fn enter_says_that_there_is_neither_message_nor_code() {
    for tag in LANGUAGES {
        let mut person = at_the_opening(tag);
        person.press(key::ENTER);
        assert_eq!(person.question(), "product");
        let command = person.interrupts_and_reads_how_to_go_on();
        let expected = format!("cardhelp diagnose --message none --code none --lang {tag}");
        assert_eq!(command, expected);
    }
}

#[test]
fn a_message_of_several_lines_answers_product_and_step_and_finds_its_cause() {
    for tag in LANGUAGES {
        let mut person = at_the_opening(tag);
        enters(&mut person, MESSAGE);
        // Neither is asked: whatever comes, it is not the product nor the step.
        let asked = person.asked();
        for question in ["product", "step"] {
            assert_ne!(asked, Asked::Question(question.into()));
        }
        let quote = person.words.start("ui-evidence-message-certain").to_owned();
        person.sees(&quote);
        let ended = shows_what_there_is(person);
        assert_eq!(ended.status, 0, "{}", ended.text());
        let found = ended.repeats_as_shell().found();
        assert!(found.contains(&"past-due-card".to_owned()), "{found:?}");
        assert!(ended.command().contains("--message"), "{}", ended.command());
    }
}

#[test]
fn a_message_of_signing_up_leaves_only_its_steps_and_its_cause_is_certain() {
    for tag in LANGUAGES {
        let mut person = at_the_opening(tag);
        enters(&mut person, AT_SIGN_UP);
        assert_eq!(person.question(), "step", "Azure is known");
        let entries = person.all_entries();
        let of = |step: &str| {
            let label = person.words.answer("step", step);
            entries.iter().any(|entry| shows(entry, label))
        };
        assert!(of("signup-profile") && of("signup-phone") && of("signup-card"));
        assert!(!of("recurring-charge") && !of("remove-card") && !of("service-disabled"));
        let ended = shows_what_there_is(person);
        assert_eq!(ended.status, 0);
        let found = ended.repeats_as_shell().found();
        assert!(
            found.contains(&"directory-cannot-be-associated".to_owned()),
            "{found:?}"
        );
    }
}

#[test]
fn a_code_is_understood_there() {
    for tag in LANGUAGES {
        let mut person = at_the_opening(tag);
        enters(&mut person, "iso8583:51");
        assert_eq!(person.question(), "product");
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(command.contains("--code iso8583:51"), "{command}");
    }
}

#[test]
fn a_text_that_is_not_known_is_said_once_and_never_asked_for_again() {
    for tag in LANGUAGES {
        let mut person = at_the_opening(tag);
        enters(&mut person, "Lorem ipsum dolor sit amet");
        assert_eq!(person.question(), "product");
        let ended = person.finishes(&[("product", "azure"), ("step", "pay-invoice")]);
        let said = |id: &str| ended.text().matches(&squeezed(ended.words.get(id))).count();
        assert_eq!(said("ui-opening-unknown"), 1, "{}", ended.text());
        assert_eq!(said("ui-opening"), 1);
        for asked in ["question-message", "question-code"] {
            assert_eq!(said(asked), 0, "{asked}: {}", ended.text());
        }
        // The page may say once, where there is room, that the text was not used.
        assert!(said("ui-evidence-message-none") <= 1, "{}", ended.text());
    }
}

#[test]
fn each_language_is_a_word_away() {
    for tag in LANGUAGES {
        for wanted in LANGUAGES.into_iter().filter(|wanted| *wanted != tag) {
            let name = Words::of(wanted).get("ui-language-name");
            for typed in [&wanted[..2], name, wanted] {
                let mut person = at_the_opening(tag);
                person.sees(name);
                person.press(typed);
                person.rests();
                person.press(key::ENTER);
                person.words = Words::of(wanted);
                assert_eq!(person.asked(), Asked::Opening);
                person.press(key::ENTER);
                assert_eq!(person.question(), "product");
                let command = person.interrupts_and_reads_how_to_go_on();
                assert!(command.ends_with(&format!("--lang {wanted}")), "{command}");
            }
        }
    }
}

#[test]
fn what_was_said_beforehand_is_kept_in_another_language() {
    let mut person = Terminal::new("en-US", 80, 30).diagnose("--product azure");
    assert_eq!(person.asked(), Asked::Opening);
    person.press("sv");
    person.rests();
    person.press(key::ENTER);
    person.words = Words::of("sv-SE");
    assert_eq!(person.asked(), Asked::Opening);
    person.press(key::ENTER);
    assert_eq!(person.question(), "step");
}

#[test]
fn the_same_field_stands_behind_an_entry_of_every_later_screen() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 80, 40).begins("--product azure --step signup-card");
        assert_eq!(person.asked(), Asked::Checklist);
        person.choose_entry("ui-type-copied");
        person.sees_line("❯ ");
        person.press("iso8583:51");
        person.rests();
        person.press(key::ENTER);
        person.menu();
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(command.contains("--code iso8583:51"), "{command}");
        assert!(command.contains("--step signup-card"), "{command}");
    }
}

#[test]
fn the_opening_is_a_line_without_drawing_as_well() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 80, 40).diagnose("--plain");
        let (asked, _) = person.asked_by_numbers();
        assert_eq!(asked, Asked::Opening);
        // There is nothing to go back to.
        person.types_line("b");
        assert_eq!(person.asked_by_numbers().0, Asked::Opening);
        person.press(&MESSAGE.replace('\r', ""));
        let (asked, _) = person.asked_by_numbers();
        assert_ne!(asked, Asked::Question("product".into()));
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(command.contains("--message"), "{command}");
    }
}
