//! Statements to tick, of several questions on one screen.

use super::asked::Asked;
use super::person::{Person, key};
use super::screen::{number_of, shows};
use super::window::Terminal;
use super::words::{LANGUAGES, squeezed};

/// Begins at the first checklist of somebody who enters a card at sign-up.
fn at_a_checklist(tag: &'static str) -> Person {
    let mut person = Terminal::new(tag, 80, 40).begins("--product azure --step signup-card");
    assert_eq!(person.asked(), Asked::Checklist);
    person
}

/// Returns the statements that are ticked on the screen.
fn ticked(person: &mut Person) -> Vec<String> {
    let entries = person.all_entries();
    let ticked = entries
        .iter()
        .filter_map(|entry| entry.strip_prefix("[x] "));
    ticked.map(squeezed).collect()
}

#[test]
fn a_checklist_has_at_most_eight_statements_of_several_questions_and_ways_out() {
    for tag in LANGUAGES {
        let mut person = at_a_checklist(tag);
        let entries = person.all_entries();
        let statements = entries.iter().filter(|entry| entry.starts_with("[ ] "));
        assert!((2..=8).contains(&statements.count()), "{entries:#?}");
        let of = |question: &str| {
            let statements = person.words.statements(question);
            let mut statements = statements.iter();
            statements.any(|said| entries.iter().any(|entry| shows(entry, said)))
        };
        assert!(of("card-kind") && of("page-trouble"), "{entries:#?}");
        for id in [
            "ui-none-of-these",
            "ui-one-by-one",
            "ui-show-so-far",
            "ui-type-copied",
        ] {
            let label = person.words.get(id);
            assert!(entries.iter().any(|entry| shows(entry, label)), "{id}");
        }
    }
}

#[test]
fn two_ticks_of_different_questions_find_both_causes() {
    for tag in LANGUAGES {
        let mut person = at_a_checklist(tag);
        person.ticks(&[("card-kind", "prepaid"), ("page-trouble", "yes")]);
        assert_eq!(person.asked(), Asked::WayOut);
        person.choose_entry("ui-enough-show");
        let ended = person.leaves();
        assert_eq!(ended.status, 0);
        let found = ended.repeats().found();
        for cause in ["prepaid-or-gift-card", "browser-session-problem"] {
            assert!(found.contains(&cause.to_owned()), "{found:?}");
        }
    }
}

#[test]
fn none_of_these_finds_nothing_and_is_said_by_the_command() {
    for tag in LANGUAGES {
        let mut person = at_a_checklist(tag);
        let entries = person.all_entries();
        let (virtual_card, prepaid) = (
            person.words.statement("card-kind", "virtual"),
            person.words.statement("card-kind", "prepaid"),
        );
        for said in [virtual_card, prepaid] {
            assert!(entries.iter().any(|entry| shows(entry, said)));
        }
        person.choose_entry("ui-none-of-these");
        let none = person.words.get("ui-none-of-these");
        person.sees(&format!("→ {none}"));
        assert_ne!(person.asked(), Asked::WayOut);
        person.choose_entry("ui-show-so-far");
        let ended = person.leaves();
        assert_eq!(ended.status, 1, "nothing is found");
        let command = ended.command();
        assert!(
            command.contains("--not card-kind=prepaid,virtual"),
            "{command}"
        );
        assert!(!command.contains("--card-kind"), "{command}");
        assert_eq!(ended.repeats().found(), [] as [String; 0]);
    }
}

#[test]
fn whoever_is_not_sure_is_asked_one_by_one() {
    for tag in LANGUAGES {
        let mut person = at_a_checklist(tag);
        let entries = person.all_entries();
        person.choose_entry("ui-one-by-one");
        for _ in 0..2 {
            let question = person.question();
            let statements = person.words.statements(&question);
            let mut statements = statements.iter();
            assert!(
                statements.any(|said| entries.iter().any(|entry| shows(entry, said))),
                "{question} was not on the list"
            );
            person.choose_entry("ui-dont-know");
        }
    }
}

#[test]
fn going_back_shows_the_ticks_and_taking_them_away_takes_them_back() {
    for tag in LANGUAGES {
        let mut person = at_a_checklist(tag);
        person.ticks(&[("card-kind", "prepaid")]);
        assert_eq!(person.asked(), Asked::WayOut);
        person.press(key::ESCAPE);
        assert_eq!(person.asked(), Asked::Checklist);
        let prepaid = person.words.statement("card-kind", "prepaid").to_owned();
        assert_eq!(ticked(&mut person), [squeezed(&prepaid)]);
        // What goes on is marked, so that Enter leaves everything as it was.
        assert_eq!(person.menu().marked(), person.words.get("ui-done"));
        person.move_to(&prepaid);
        person.press(key::SPACE);
        person.choose_entry("ui-none-of-these");
        assert_ne!(person.asked(), Asked::WayOut, "it was taken back");
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(command.contains("--not card-kind=prepaid"), "{command}");
        assert!(!command.contains("--card-kind"), "{command}");
    }
}

#[test]
fn two_ticks_of_a_question_with_one_answer_narrow() {
    for tag in LANGUAGES {
        let mut person = at_a_checklist(tag);
        person.ticks(&[("card-kind", "prepaid"), ("card-kind", "virtual")]);
        person.asked();
        let command = person.interrupts_and_reads_how_to_go_on();
        // One of the two, and nobody knows which: no other is possible.
        assert!(!command.contains("--card-kind"), "{command}");
        assert!(
            command.contains("--not card-kind=credit,debit,bank-account"),
            "{command}"
        );
    }
}

#[test]
fn ticks_are_numbers_on_one_line_without_drawing() {
    for tag in LANGUAGES {
        let mut person =
            Terminal::new(tag, 80, 40).begins("--plain --product azure --step signup-card");
        let (asked, menu) = person.asked_by_numbers();
        assert_eq!(asked, Asked::Checklist);
        let none = person.words.get("ui-none-of-these");
        let default = person.words.filled("ui-line-default", none);
        assert!(squeezed(&menu).contains(&squeezed(&default)), "{menu}");
        let page = number_of(&menu, person.words.statement("page-trouble", "yes"));
        let kind = number_of(&menu, person.words.statement("card-kind", "prepaid"));
        person.types_line(&format!("{page} {kind}"));
        assert_eq!(person.asked_by_numbers().0, Asked::WayOut);
        person.types_line("b");
        // Back at the list Enter leaves the ticks as they are.
        let (asked, menu) = person.asked_by_numbers();
        assert_eq!(asked, Asked::Checklist);
        let default = person
            .words
            .filled("ui-line-default", person.words.get("ui-done"));
        assert!(squeezed(&menu).contains(&squeezed(&default)), "{menu}");
        person.types_line("");
        assert_eq!(person.asked_by_numbers().0, Asked::WayOut);
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(command.contains("--card-kind prepaid"), "{command}");
        assert!(command.contains("--page-trouble yes"), "{command}");
    }
}

#[test]
fn enter_alone_is_none_of_these_without_drawing() {
    for tag in LANGUAGES {
        let mut person =
            Terminal::new(tag, 80, 40).begins("--plain --product azure --step signup-card");
        assert_eq!(person.asked_by_numbers().0, Asked::Checklist);
        person.types_line("");
        assert_ne!(person.asked_by_numbers().0, Asked::WayOut);
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(
            command.contains("--not card-kind=prepaid,virtual"),
            "{command}"
        );
    }
}
