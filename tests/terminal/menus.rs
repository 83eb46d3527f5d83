//! Menus that are drawn, in every language and at every size.

use super::asked::Asked;
use super::person::{Person, key};
use super::screen::{Menu, shows};
use super::window::Terminal;
use super::words::{LANGUAGES, squeezed};

/// What the person of these tests knows, and that the card is prepaid; everything else they do not.
const KNOWN: [(&str, &str); 2] = [("product", "azure"), ("step", "signup-card")];

/// Moves down and up through the whole menu, over both ends, and back to where it was.
fn moves_through(person: &mut Person) -> Menu {
    let start = person.menu();
    let all = person.all_entries();
    let (count, is_all) = (all.len(), all.len() == start.entries.len());
    let mut at = 0;
    let mut keys: Vec<&str> = vec![key::UP; count + 2];
    keys.extend(vec![key::DOWN; 2 * count + 3]);
    keys.extend(vec![key::UP; count + 1]);
    for pressed in keys {
        at = match pressed {
            key::UP => (at + count - 1) % count,
            _ => (at + 1) % count,
        };
        person.press(pressed);
        let moved = person.menu();
        assert_eq!(moved.above, start.above, "a line above the menu changed");
        assert_eq!(moved.marked(), all[at]);
        // What does not fit is out of view, and what is in view moves along.
        assert!(!is_all || moved.entries == start.entries, "{moved:#?}");
    }
    person.menu()
}

/// Runs from nothing to a plan and moves through every menu on the way.
fn runs_to_a_plan(tag: &'static str, columns: u16, rows: u16) {
    let mut person = Terminal::new(tag, columns, rows).begins("");
    let mut said: Vec<String> = vec![squeezed(person.words.get("ui-opening"))];
    loop {
        let menu = moves_through(&mut person);
        assert!(menu.above.iter().all(|line| !line.is_wrapped), "{menu:#?}");
        let question = match person.asked() {
            Asked::Question(question) => question,
            Asked::Checklist => {
                let prepaid = person.words.statement("card-kind", "prepaid");
                said.push(squeezed(person.words.get("ui-checklist")));
                said.push(squeezed(&format!("→{prepaid}")));
                person.ticks(&[("card-kind", "prepaid")]);
                continue;
            }
            Asked::WayOut => break,
            other => panic!("{other:?}"),
        };
        let answer = KNOWN.iter().find(|(known, _)| *known == question);
        let answer = answer.map_or("unknown", |(_, answer)| answer);
        person.answer(&question, answer);
        let label = match answer {
            "unknown" => person.words.get("ui-dont-know"),
            answer => person.words.answer(&question, answer),
        };
        said.push(squeezed(person.words.get(&format!("question-{question}"))));
        said.push(squeezed(&format!("→{label}")));
    }
    let certain = person.words.get("cause-prepaid-or-gift-card");
    let certain = person.words.quoted(certain);
    said.push(squeezed(
        &person.words.filled("ui-enough-certain", &certain),
    ));
    person.choose_entry("ui-enough-show");
    moves_through(&mut person);
    let ended = person.leaves();
    assert_eq!(ended.status, 0);
    assert!(ended.has_cursor && ended.has_its_modes);
    said.push(squeezed(ended.words.get("ui-heading-plan")));
    said.push(squeezed(ended.words.get("step-use-physical-card")));
    said.push(squeezed(ended.words.get("ui-after")));
    let text = ended.text();
    let mut rest = text.as_str();
    for words in said {
        let Some((_, after)) = rest.split_once(words.as_str()) else {
            panic!("“{words}” is missing or out of order:\n{text}");
        };
        rest = after;
    }
}

#[test]
fn a_whole_run_in_chinese_leaves_every_question_and_answer_on_the_screen() {
    for (columns, rows) in SIZES {
        runs_to_a_plan("zh-TW", columns, rows);
    }
}

#[test]
fn a_whole_run_in_dutch_leaves_every_question_and_answer_on_the_screen() {
    for (columns, rows) in SIZES {
        runs_to_a_plan("nl-NL", columns, rows);
    }
}

#[test]
fn a_whole_run_in_swedish_leaves_every_question_and_answer_on_the_screen() {
    for (columns, rows) in SIZES {
        runs_to_a_plan("sv-SE", columns, rows);
    }
}

#[test]
fn a_whole_run_in_english_leaves_every_question_and_answer_on_the_screen() {
    for (columns, rows) in SIZES {
        runs_to_a_plan("en-US", columns, rows);
    }
}

/// Columns and rows.
const SIZES: [(u16, u16); 4] = [(40, 24), (40, 40), (80, 24), (80, 40)];

#[test]
fn a_label_that_fits_is_never_cut() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 40, 40).begins("");
        let menu = person.menu();
        let is_cut = |entry: &String| entry.ends_with('…');
        assert!(!menu.entries.iter().any(is_cut), "{menu:#?}");
    }
}

#[test]
fn labels_that_do_not_fit_go_on_below_and_erase_nothing() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 20, 60).begins("--product azure");
        let menu = moves_through(&mut person);
        assert_eq!(person.question(), "step");
        assert!(menu.entries.iter().all(|entry| !entry.ends_with('…')));
        let label = person.words.answer("step", "signup-profile");
        assert!(shows(&menu.entries[0], label), "{menu:#?}");
    }
}

#[test]
fn a_list_longer_than_the_screen_says_so_and_can_be_moved_through() {
    for tag in LANGUAGES {
        let terminal = Terminal::new(tag, 40, 14);
        let mut person = terminal.diagnose("--product azure --code none");
        person.goes_to("step");
        person.answer("step", "pay-invoice");
        person.goes_to("message");
        let first = person.menu();
        assert!(person.screen().has_mark("↓ ") && !person.screen().has_mark("↑ "));
        let mut seen = first.entries.clone();
        let mut has_both = false;
        // To the last entry, one by one: what is in view moves along, and nothing above it.
        while person.menu().marked() != person.words.get("ui-go-back") {
            person.press(key::DOWN);
            let menu = person.menu();
            assert!(seen.len() < 10_000, "no end of {:#?}", menu.entries);
            assert_eq!(menu.above, first.above);
            has_both |= person.screen().has_mark("↑ ") && person.screen().has_mark("↓ ");
            seen.extend(menu.entries);
        }
        assert!(has_both && person.screen().has_mark("↑ ") && !person.screen().has_mark("↓ "));
        // Over the end, and back over the beginning.
        person.press(key::DOWN);
        assert_eq!(person.menu(), first);
        person.press(key::UP);
        person.sees_marked(person.words.get("ui-go-back"));
        // No entry was out of view all the time.
        let none = person.words.answer("message", "none");
        for label in [
            none,
            person.words.get("ui-dont-know"),
            person.words.get("ui-why-this"),
        ] {
            assert!(seen.iter().any(|entry| shows(entry, label)), "{seen:#?}");
        }
        person.choose(none);
        person.sees(&format!("→ {none}"));
    }
}
