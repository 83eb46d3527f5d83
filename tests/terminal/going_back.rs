//! Going back, changing an answer, not knowing, and asking why.

use super::ended::without_questions;
use super::person::{Person, key};
use super::screen::shows;
use super::window::Terminal;
use super::words::{LANGUAGES, squeezed};

/// Answers `count` questions with "I don't know", the first of them with its first answer, and
/// returns them in order.
fn answers_some(person: &mut Person, count: usize) -> Vec<String> {
    let mut asked = Vec::new();
    for number in 0..count {
        asked.push(person.question());
        if number == 0 {
            person.menu();
            person.press(key::ENTER);
        } else {
            person.choose_entry("ui-dont-know");
        }
    }
    asked
}

#[test]
fn going_back_keeps_the_other_answers_and_returns_to_the_same_question() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 80, 24).begins("");
        let first_answer = person.menu().marked().to_owned();
        let asked = answers_some(&mut person, 3);
        let next = person.question();

        person.press(key::ESCAPE);
        assert_eq!(person.question(), asked[2]);
        person.choose_entry("ui-go-back");
        assert_eq!(person.question(), asked[1]);
        assert_eq!(person.menu().marked(), person.words.get("ui-dont-know"));
        person.press(key::ESCAPE);
        assert_eq!(person.question(), asked[0]);
        let menu = person.menu();
        assert_eq!(menu.marked(), first_answer);
        let earlier = person.words.filled("ui-earlier-answer", &first_answer);
        assert!(menu.paragraph().contains(&squeezed(&earlier)), "{menu:?}");
        let go_back = person.words.get("ui-go-back");
        assert!(!menu.entries.iter().any(|entry| entry == go_back));
        person.press(key::ENTER);
        assert_eq!(person.question(), next, "the other answers were lost");
    }
}

#[test]
fn escape_at_the_first_question_changes_nothing() {
    let mut person = Terminal::new("nl-NL", 80, 24).begins("");
    let menu = person.menu();
    person.press(key::ESCAPE);
    assert_eq!(person.menu(), menu);
}

#[test]
fn an_earlier_answer_can_be_changed_through_the_menu() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 40, 24).begins("--product azure");
        person.answer("step", "signup-phone");
        let asked = person.question();
        person.choose_entry("ui-change");
        person.sees(person.words.get("ui-change-which"));
        let label = person.words.get("question-step.label");
        person.choose(label);
        assert_eq!(person.question(), "step");
        let earlier = person.words.answer("step", "signup-phone");
        assert!(shows(person.menu().marked(), earlier));
        person.answer("step", "signup-card");
        assert_ne!(person.question(), "step");
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(command.contains("--step signup-card"), "{command}, {asked}");
        assert!(!command.contains("signup-phone"), "{command}");
    }
}

#[test]
fn not_changing_anything_after_all_returns_to_the_same_question() {
    let mut person = Terminal::new("sv-SE", 80, 24).begins("");
    answers_some(&mut person, 2);
    let next = person.question();
    person.choose_entry("ui-change");
    person.choose_entry("ui-go-back");
    assert_eq!(person.question(), next);
    person.choose_entry("ui-change");
    person.menu();
    person.press(key::ESCAPE);
    assert_eq!(person.question(), next);
}

#[test]
fn an_answer_that_became_irrelevant_does_not_count_but_is_remembered() {
    let mut person = Terminal::new("en-US", 80, 40).begins("--product azure");
    person.answer("step", "signup-phone");
    person.goes_to("phone-problem");
    person.answer("phone-problem", "internet-number");
    person.choose_entry("ui-change");
    let label = person.words.get("question-step.label");
    person.choose(label);
    person.answer("step", "signup-card");
    person.goes_to("card-kind");
    // Going back passes over the question that does not apply any more.
    person.press(key::ESCAPE);
    assert_ne!(person.question(), "phone-problem");
    person.menu();
    person.press(key::ENTER);
    let ended = person.finishes(&[("card-kind", "prepaid")]);
    assert_eq!(ended.status, 0);
    let phone = squeezed(ended.words.get("cause-phone-verification-failed"));
    let plan = squeezed(ended.words.get("ui-heading-plan"));
    let printed = ended.after_the_last("cause-prepaid-or-gift-card");
    assert!(
        printed.contains(&plan) && !printed.contains(&phone),
        "{printed}"
    );
    let again = ended.repeats();
    assert_eq!(again.found(), ["prepaid-or-gift-card"]);

    // Taken back, it counts again.
    let remembered = ended.command();
    let back = without_questions(
        &remembered.replace("signup-card", "signup-phone"),
        &["--format", "json"],
    );
    assert!(
        back.found()
            .contains(&"phone-verification-failed".to_owned())
    );
}

#[test]
fn not_knowing_is_an_answer_and_tells_how_to_find_out() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 40, 24).begins("--product azure --step signup-card");
        person.goes_to("card-kind");
        person.answer("card-kind", "unknown");
        let text = person.words.get("question-card-kind.find-out");
        let text = person.words.filled("ui-find-out", text);
        person.question();
        person.sees(&format!("→ {}{text}", person.words.get("ui-dont-know")));
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(command.contains("--card-kind unknown"), "{command}");
    }
}

#[test]
fn why_a_question_is_asked_names_the_causes_that_it_tells_apart() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 80, 40).begins("--product azure --step signup-card");
        person.goes_to("card-kind");
        let before = person.menu();
        person.choose_entry("ui-why-this");
        let after = person.menu();
        assert_eq!(after.entries, before.entries);
        let explained = after.paragraph();
        for words in ["ui-why-answer", "cause-prepaid-or-gift-card", "ui-find-out"] {
            let words = squeezed(person.words.start(words));
            assert!(
                explained.contains(&words),
                "{tag}: no “{words}” in {explained}"
            );
        }
        // It can be answered as before.
        person.answer("card-kind", "prepaid");
        let label = person.words.answer("card-kind", "prepaid");
        person.sees(&format!("→ {label}"));
    }
}

#[test]
fn several_answers_are_marked_one_after_the_other() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 40, 24).begins("--product azure --step signup-card");
        person.goes_to("mismatch");
        person.sees(person.words.get("ui-several"));
        for answer in ["name", "expiry", "address", "expiry"] {
            let label = person.words.answer("mismatch", answer);
            person.choose(label);
        }
        let menu = person.menu();
        let marked: Vec<bool> = menu.entries.iter().map(|e| e.starts_with("[x]")).collect();
        assert_eq!(marked[..5], [true, true, false, false, false]);
        person.choose_entry("ui-done");
        person.menu();
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(command.contains("--mismatch name,address"), "{command}");
    }
}

#[test]
fn looking_further_after_a_certain_cause_goes_on_asking() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 80, 40).begins("--product azure");
        person.answer("step", "signup-phone");
        person.goes_to("phone-problem");
        person.answer("phone-problem", "internet-number");
        let enough = squeezed(person.words.get("ui-enough"));
        while person.menu().paragraph() != enough {
            person.choose_entry("ui-dont-know");
        }
        // Going back from here is going back to the last question.
        person.press(key::ESCAPE);
        person.question();
        person.press(key::ENTER);
        assert_eq!(person.menu().paragraph(), enough);
        person.choose_entry("ui-enough-more");
        let ended = person.finishes(&[]);
        assert_eq!(ended.status, 0);
        let found = ended.repeats().found();
        assert!(found.contains(&"phone-verification-failed".to_owned()));
    }
}
