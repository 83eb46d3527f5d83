//! Going back, changing an answer, not knowing, and asking why.

use super::asked::Asked;
use super::ended::without_questions;
use super::person::key;
use super::screen::shows;
use super::window::Terminal;
use super::words::{LANGUAGES, squeezed};

#[test]
fn going_back_keeps_the_other_answers_and_returns_to_the_same_question() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 80, 24).begins("");
        let azure = person.menu().marked().to_owned();
        person.answer("product", "azure");
        person.answer("step", "signup-card");
        person.choose_entry("ui-one-by-one");
        let third = person.question();
        person.choose_entry("ui-dont-know");
        let next = person.question();

        person.press(key::ESCAPE);
        assert_eq!(person.question(), third);
        assert_eq!(person.menu().marked(), person.words.get("ui-dont-know"));
        person.choose_entry("ui-go-back");
        assert_eq!(person.question(), "step");
        let signing_up = person.words.answer("step", "signup-card");
        assert!(shows(person.menu().marked(), signing_up));
        person.press(key::ESCAPE);
        assert_eq!(person.question(), "product");
        let menu = person.menu();
        assert_eq!(menu.marked(), azure);
        let earlier = person.words.filled("ui-earlier-answer", &azure);
        assert!(menu.paragraph().contains(&squeezed(&earlier)), "{menu:?}");
        person.press(key::ESCAPE);
        assert_eq!(person.asked(), Asked::Opening);
        person.press(key::ENTER);
        assert_eq!(person.question(), next, "the other answers were lost");
    }
}

#[test]
fn escape_at_the_first_screen_changes_nothing() {
    let mut person = Terminal::new("nl-NL", 80, 24).diagnose("");
    for _ in 0..2 {
        assert_eq!(person.asked(), Asked::Opening);
        person.press(key::ESCAPE);
    }
    assert_eq!(person.asked(), Asked::Opening);
    let command = person.interrupts_and_reads_how_to_go_on();
    assert_eq!(command, "cardhelp diagnose --lang nl-NL");

    let mut person = Terminal::new("nl-NL", 80, 24).diagnose("--message none");
    let before = person.menu();
    person.press(key::ESCAPE);
    assert_eq!(person.menu(), before);
    let go_back = person.words.get("ui-go-back");
    assert!(!before.entries.iter().any(|entry| entry == go_back));
}

#[test]
fn an_earlier_answer_can_be_changed_through_the_menu() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 40, 24).begins("--product azure");
        person.answer("step", "signup-phone");
        assert_eq!(person.question(), "phone-problem");
        person.choose_entry("ui-change");
        person.sees(person.words.get("ui-change-which"));
        person.choose(&person.words.given("step", "signup-phone"));
        assert_eq!(person.question(), "step");
        let earlier = person.words.answer("step", "signup-phone");
        assert!(shows(person.menu().marked(), earlier));
        person.answer("step", "signup-card");
        assert_eq!(person.asked(), Asked::Checklist);
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(command.contains("--step signup-card"), "{command}");
        assert!(!command.contains("signup-phone"), "{command}");
    }
}

#[test]
fn not_changing_anything_after_all_returns_to_the_same_question() {
    let mut person = Terminal::new("sv-SE", 80, 24).begins("");
    person.answer("product", "azure");
    assert_eq!(person.question(), "step");
    person.choose_entry("ui-change");
    person.choose_entry("ui-go-back");
    assert_eq!(person.question(), "step");
    person.choose_entry("ui-change");
    person.menu();
    person.press(key::ESCAPE);
    assert_eq!(person.question(), "step");
}

#[test]
fn an_answer_that_became_irrelevant_does_not_count_but_is_remembered() {
    let mut person = Terminal::new("en-US", 80, 40).begins("--product azure");
    person.answer("step", "signup-phone");
    person.goes_to("phone-problem");
    person.answer("phone-problem", "internet-number");
    assert_eq!(person.asked(), Asked::WayOut);
    person.choose_entry("ui-change");
    person.choose(&person.words.given("step", "signup-phone"));
    person.answer("step", "signup-card");
    let next = person.asked();
    // Going back passes over the question that does not apply any more.
    person.press(key::ESCAPE);
    assert_eq!(person.question(), "step");
    person.press(key::ENTER);
    assert_eq!(person.asked(), next);
    let ended = person.finishes(&[
        ("azure-before", "no"),
        ("duplicate-account", "no"),
        ("offer", "free-trial"),
        ("page-trouble", "no"),
        ("card-kind", "prepaid"),
    ]);
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
        person.asked();
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
        for answer in ["name", "expiry", "address"] {
            let label = person.words.answer("mismatch", answer);
            person.choose(label);
        }
        // Space takes a tick back.
        person.move_to(person.words.answer("mismatch", "expiry"));
        for pressed in [key::SPACE, key::HOME] {
            person.press(pressed);
            person.rests();
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
        assert_eq!(person.asked(), Asked::WayOut);
        // Going back from here is going back to the last question.
        person.press(key::ESCAPE);
        assert_eq!(person.question(), "phone-problem");
        person.press(key::ENTER);
        assert_eq!(person.asked(), Asked::WayOut);
        person.choose_entry("ui-enough-more");
        assert_ne!(person.asked(), Asked::WayOut);
        let ended = person.finishes(&[]);
        assert_eq!(ended.status, 0);
        let found = ended.repeats().found();
        assert!(found.contains(&"phone-verification-failed".to_owned()));
    }
}
