//! The last small menu, below the result at a terminal.

use super::asked::Asked;
use super::ended::Ended;
use super::person::{Person, key};
use super::screen::shows;
use super::way_out::progress;
use super::window::Terminal;
use super::words::{LANGUAGES, squeezed};

/// Gets a result and stops at the menu below it; `ticked` was said before.
fn at_the_last_menu(tag: &'static str, ticked: (&str, &str)) -> Person {
    let mut person = Terminal::new(tag, 80, 40).begins("--product azure --step signup-card");
    assert_eq!(person.asked(), Asked::Checklist);
    person.ticks(&[ticked]);
    assert_eq!(person.asked(), Asked::WayOut);
    person.choose_entry("ui-enough-show");
    assert_eq!(person.asked(), Asked::LastMenu);
    person
}

/// What the bank has nothing to do with.
const PREPAID: (&str, &str) = ("card-kind", "prepaid");
/// What the bank has to do something about.
const BLOCKED: (&str, &str) = ("card-state", "blocked");

/// Chooses to save and types the name of a file.
fn saves(person: &mut Person, name: &str) {
    person.choose_entry("ui-after-save");
    person.sees_line("❯ ");
    types_a_name(person, name);
}

fn types_a_name(person: &mut Person, name: &str) {
    person.press(name);
    person.rests();
    person.press(key::ENTER);
}

#[test]
fn leaving_ends_with_the_status_of_the_result() {
    for tag in LANGUAGES {
        let ended = at_the_last_menu(tag, PREPAID).leaves();
        assert_eq!(ended.status, 0);
        assert!(ended.has_cursor && ended.has_its_modes);
    }
}

#[test]
fn ctrl_c_and_ctrl_d_end_quietly_with_the_status_of_the_result() {
    for tag in LANGUAGES {
        for ends in [key::CTRL_C, key::CTRL_D] {
            let mut person = at_the_last_menu(tag, PREPAID);
            person.press(ends);
            let ended = person.ends();
            assert_eq!(ended.status, 0, "{ends:?}");
            assert!(ended.has_cursor && ended.has_its_modes);
            for id in ["ui-interrupted", "ui-input-ended"] {
                let said = squeezed(ended.words.get(id));
                assert!(!ended.text().contains(&said), "{id} after {ends:?}");
            }
        }
    }
}

#[test]
fn why_shows_what_was_ruled_out_and_the_menu_is_still_there() {
    for tag in LANGUAGES {
        let mut person = at_the_last_menu(tag, PREPAID);
        person.choose_entry("ui-after-why");
        assert_eq!(person.asked(), Asked::LastMenu);
        let ended = person.leaves();
        let summary = squeezed(ended.words.get("cause-prepaid-or-gift-card.summary"));
        assert!(ended.text().contains(&summary), "{}", ended.text());
        assert_eq!(ended.status, 0);
    }
}

#[test]
fn what_to_tell_the_bank_is_offered_only_where_the_bank_has_to_act() {
    for tag in LANGUAGES {
        let mut person = at_the_last_menu(tag, PREPAID);
        let note = person.words.get("ui-after-note").to_owned();
        assert!(!person.all_entries().iter().any(|entry| shows(entry, &note)));

        let mut person = at_the_last_menu(tag, BLOCKED);
        let before = person.screen().text();
        person.choose(&note);
        assert_eq!(person.asked(), Asked::LastMenu);
        let after = person.screen().text();
        let shown = after.len().saturating_sub(before.len());
        assert!(shown > 60, "no note was shown: {after}");
        assert_eq!(person.leaves().status, 0);
    }
}

/// Returns what was saved.
fn saved(ended: &Ended, name: &str) -> String {
    let said = ended.words.filled("ui-saved", name);
    assert!(ended.text().contains(&squeezed(&said)), "{}", ended.text());
    ended.file(name)
}

#[test]
fn the_result_is_saved_to_a_file() {
    for tag in LANGUAGES {
        let mut person = at_the_last_menu(tag, PREPAID);
        // The name that is offered, then another.
        saves(&mut person, "");
        assert_eq!(person.asked(), Asked::LastMenu);
        saves(&mut person, "kaart.md");
        assert_eq!(person.asked(), Asked::LastMenu);
        let ended = person.leaves();
        for name in ["cardhelp.md", "kaart.md"] {
            let page = squeezed(&saved(&ended, name));
            for id in ["cause-prepaid-or-gift-card", "step-use-physical-card"] {
                assert!(page.contains(&squeezed(ended.words.get(id))), "{page}");
            }
        }
    }
}

#[test]
fn a_file_that_is_there_is_never_overwritten() {
    let mut person = at_the_last_menu("nl-NL", PREPAID);
    let there = person.has_a_file("mine.md", "mine");
    saves(&mut person, "mine.md");
    person.sees(&person.words.filled("ui-after-file-exists", "mine.md"));
    person.sees_line("❯ ");
    types_a_name(&mut person, "other.md");
    assert_eq!(person.asked(), Asked::LastMenu);
    let ended = person.leaves();
    assert_eq!(std::fs::read_to_string(there).unwrap(), "mine");
    saved(&ended, "other.md");
}

#[test]
fn a_file_that_cannot_be_written_is_said_and_the_menu_is_still_there() {
    let mut person = at_the_last_menu("en-US", PREPAID);
    saves(&mut person, "no-such-folder/page.md");
    person.sees("no-such-folder");
    assert_eq!(person.asked(), Asked::LastMenu);
    assert_eq!(person.leaves().status, 0);
}

#[test]
fn a_card_number_as_the_name_of_a_file_is_refused_there() {
    for tag in LANGUAGES {
        let mut person = at_the_last_menu(tag, PREPAID);
        saves(&mut person, "4929722653797141.md");
        let place = person.words.get("ui-where-prompt");
        person.sees(&person.words.filled("ui-error-card-number", place));
        person.sees_line("❯ ");
        types_a_name(&mut person, "page.md");
        assert_eq!(person.asked(), Asked::LastMenu);
        let ended = person.leaves();
        assert!(!ended.raw.contains("4929722653797141"));
        let files = std::fs::read_dir(ended.home.path()).unwrap();
        assert_eq!(files.count(), 1);
    }
}

#[test]
fn keep_looking_goes_on_where_it_was() {
    for tag in LANGUAGES {
        let mut person = at_the_last_menu(tag, PREPAID);
        person.choose_entry("ui-after-more");
        assert_eq!(person.asked(), Asked::Checklist);
        person.ticks(&[("card-state", "expired")]);
        assert_eq!(person.asked(), Asked::WayOut);
        person.choose_entry("ui-enough-show");
        let ended = person.leaves();
        let found = ended.repeats().found();
        for cause in ["prepaid-or-gift-card", "card-expired"] {
            assert!(found.contains(&cause.to_owned()), "{found:?}");
        }
        // The screens are counted on, from the first one of all.
        let numbers = progress(&ended, ended.words).into_iter();
        let numbers: Vec<usize> = numbers.map(|(number, _)| number).collect();
        assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
        assert!(numbers.len() > 1, "{numbers:?}");
    }
}

/// Whoever keeps looking and finds nothing that fits can go back to what there was, at once.
#[test]
fn the_result_can_be_seen_again_from_the_first_screen_after_it() {
    for tag in LANGUAGES {
        for way in ["ui-show-so-far", "Esc"] {
            let mut person = at_the_last_menu(tag, PREPAID);
            person.choose_entry("ui-after-more");
            assert_eq!(person.asked(), Asked::Checklist);
            match way {
                "Esc" => person.press(key::ESCAPE),
                id => person.choose_entry(id),
            }
            assert_eq!(person.asked(), Asked::LastMenu, "{way}");
            let ended = person.leaves();
            assert_eq!(ended.status, 0);
        }
    }
}

#[test]
fn starting_again_keeps_only_what_was_given_beforehand() {
    for tag in LANGUAGES {
        let mut person = at_the_last_menu(tag, PREPAID);
        person.choose_entry("ui-after-again");
        assert_eq!(person.asked(), Asked::Opening);
        person.press(key::ENTER);
        assert_eq!(person.asked(), Asked::Checklist);
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(command.contains("--step signup-card"), "{command}");
        assert!(!command.contains("card-kind"), "{command}");
    }
}

#[test]
fn the_last_menu_is_numbered_without_drawing() {
    let terminal = Terminal::new("en-US", 80, 40);
    let mut person = terminal.begins("--plain --product azure --step signup-card");
    person.asked_by_numbers();
    person.types_line("5");
    let (asked, _) = person.asked_by_numbers();
    assert_eq!(asked, Asked::WayOut);
    person.types_line("");
    let (asked, menu) = person.asked_by_numbers();
    assert_eq!(asked, Asked::LastMenu);
    person.chooses(&menu, "ui-after-why");
    let (asked, _) = person.asked_by_numbers();
    assert_eq!(asked, Asked::LastMenu);
    person.press(key::CTRL_D);
    assert_eq!(person.ends().status, 0);
}

#[test]
fn the_first_thing_to_do_is_in_sight_above_it() {
    for tag in LANGUAGES {
        for columns in [80, 40] {
            for arguments in [
                "--product azure --step signup-card --country TW",
                "--product azure --step recurring-charge --card-state expired",
                "--product m365 --step recurring-charge --bank-blocks online,recurring",
            ] {
                let mut person = Terminal::new(tag, columns, 24).diagnose(arguments);
                while person.asked() != Asked::LastMenu {
                    person.press(key::CTRL_D);
                }
                assert!(person.menu().entries.len() >= 5);
                assert!(person.screen().has_mark("1. "), "{}", person.picture());
            }
        }
    }
}
