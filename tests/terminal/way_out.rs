//! The way out: from the second screen on, and offered by itself once enough is known.

use super::asked::Asked;
use super::ended::Ended;
use super::person::{Person, key};
use super::window::Terminal;
use super::words::{LANGUAGES, Words, squeezed};

/// Begins at the first checklist of somebody who enters a card at sign-up.
fn at_a_checklist(tag: &'static str) -> Person {
    let mut person = Terminal::new(tag, 80, 40).begins("--product azure --step signup-card");
    assert_eq!(person.asked(), Asked::Checklist);
    person
}

/// Returns the paragraph above the menu of the way out.
fn headline(person: &mut Person) -> String {
    assert_eq!(person.asked(), Asked::WayOut, "{}", person.picture());
    person.menu().paragraph()
}

/// Returns the rows of the page, from its first heading to the command line.
fn page(ended: &Ended) -> usize {
    let words = squeezed(ended.words.get("ui-headline-undecided"));
    let (mut first, mut last) = (None, 0);
    for (at, line) in ended.lines.iter().enumerate() {
        if squeezed(&line.text).contains(&words) {
            first = Some(at);
        }
        if squeezed(&line.text) == squeezed(ended.words.get("ui-after")) {
            last = at;
        }
    }
    // A blank line parts the menu from it.
    last - 1 - first.expect("the page says that nothing was found")
}

/// Returns the numbers after "Screen … · about …", as far as there are two.
pub fn progress(ended: &Ended, words: &Words) -> Vec<(usize, usize)> {
    let template = words.get("ui-progress");
    let start = squeezed(template.split('{').next().unwrap_or_default());
    let lines = ended.lines.iter().map(|line| line.text.trim());
    let lines = lines.filter(|line| squeezed(line).starts_with(&start) && line.contains(" · "));
    let numbers = |text: &str| -> Vec<usize> {
        let parts = text.split(|c: char| !c.is_ascii_digit());
        parts.filter_map(|part| part.parse().ok()).collect()
    };
    let all = lines.map(numbers).map(|numbers| match numbers[..] {
        [number] => (number, 1),
        [number, left] => (number, left),
        _ => panic!("{numbers:?}"),
    });
    all.collect()
}

#[test]
fn from_the_second_screen_on_what_is_known_can_be_shown() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 80, 40).begins("");
        for known in [("product", "azure"), ("step", "signup-card")] {
            let show = person.words.get("ui-show-so-far");
            assert!(person.menu().entries.iter().any(|entry| entry == show));
            person.answer(known.0, known.1);
        }
        person.choose_entry("ui-show-so-far");
        let ended = person.leaves();
        assert_eq!(ended.status, 1);
        assert!(ended.command().contains("--step signup-card"));
    }
}

#[test]
fn the_first_screen_has_nothing_to_show_yet() {
    let mut person = Terminal::new("en-US", 80, 40).diagnose("--message none");
    let show = person.words.get("ui-show-so-far");
    assert!(!person.menu().entries.iter().any(|entry| entry == show));
}

#[test]
fn ctrl_d_is_the_same_at_a_question_a_checklist_and_the_offer() {
    for tag in LANGUAGES {
        let mut person = at_a_checklist(tag);
        person.press(key::CTRL_D);
        let ended = person.leaves();
        assert_eq!(ended.status, 1);

        let mut person = at_a_checklist(tag);
        person.ticks(&[("card-kind", "prepaid")]);
        headline(&mut person);
        person.press(key::CTRL_D);
        let ended = person.leaves();
        assert_eq!(ended.status, 0);
        assert!(ended.has_cursor && ended.has_its_modes);
    }
}

#[test]
fn it_is_offered_once_a_cause_is_certain_and_names_it() {
    for tag in LANGUAGES {
        let mut person = at_a_checklist(tag);
        person.ticks(&[("card-kind", "prepaid")]);
        let cause = person.words.get("cause-prepaid-or-gift-card");
        let cause = person.words.quoted(cause);
        let expected = squeezed(&person.words.filled("ui-enough-certain", &cause));
        assert_eq!(headline(&mut person), expected);
    }
}

#[test]
fn a_question_mark_at_the_offer_says_why_one_can_stop() {
    for tag in LANGUAGES {
        let mut person = at_a_checklist(tag);
        person.ticks(&[("card-kind", "prepaid")]);
        headline(&mut person);
        person.press("?");
        person.sees(person.words.get("ui-enough-why"));
        person.choose_entry("ui-enough-show");
    }
}

#[test]
fn it_is_offered_once_a_cause_is_likely() {
    for tag in LANGUAGES {
        let mut person = at_a_checklist(tag);
        person.ticks(&[("page-trouble", "yes")]);
        let likely = squeezed(person.words.start("ui-enough-likely"));
        let headline = headline(&mut person);
        assert!(headline.starts_with(&likely), "{headline}");
        let cause = squeezed(person.words.get("cause-browser-session-problem"));
        assert!(headline.contains(&cause), "{headline}");
    }
}

#[test]
fn it_is_offered_after_three_answers_that_are_not_known() {
    for tag in LANGUAGES {
        let mut person = at_a_checklist(tag);
        person.choose_entry("ui-one-by-one");
        for _ in 0..3 {
            person.question();
            person.choose_entry("ui-dont-know");
        }
        let expected = squeezed(person.words.get("ui-enough-not-known"));
        assert_eq!(headline(&mut person), expected);
    }
}

#[test]
fn after_keep_looking_it_is_offered_again_only_when_something_new_is_found() {
    for tag in LANGUAGES {
        let mut person = at_a_checklist(tag);
        person.ticks(&[("page-trouble", "yes")]);
        headline(&mut person);
        person.choose_entry("ui-enough-more");
        assert_eq!(person.asked(), Asked::Checklist);
        person.choose_entry("ui-none-of-these");
        assert_ne!(person.asked(), Asked::WayOut, "nothing new was found");

        let mut person = at_a_checklist(tag);
        person.ticks(&[("page-trouble", "yes")]);
        headline(&mut person);
        person.choose_entry("ui-enough-more");
        assert_eq!(person.asked(), Asked::Checklist);
        person.ticks(&[("card-state", "expired")]);
        let cause = squeezed(person.words.get("cause-card-expired"));
        let headline = headline(&mut person);
        assert!(headline.contains(&cause), "{headline}");
    }
}

#[test]
fn whoever_only_looks_at_what_to_change_is_offered_it_again() {
    let mut person = at_a_checklist("sv-SE");
    person.ticks(&[("card-kind", "prepaid")]);
    let before = headline(&mut person);
    person.choose_entry("ui-change");
    person.choose_entry("ui-go-back");
    assert_eq!(headline(&mut person), before);
}

#[test]
fn progress_falls_and_the_last_screen_is_the_last() {
    for tag in LANGUAGES {
        let person = Terminal::new(tag, 80, 40).begins("");
        let known = [
            ("product", "azure"),
            ("step", "signup-phone"),
            ("phone-problem", "no-code-yet"),
        ];
        let ended = person.finishes(&known);
        let shown = progress(&ended, ended.words);
        assert!(shown.len() > 2, "{shown:?}");
        for two in shown.windows(2) {
            assert!(two[1].0 > two[0].0 && two[1].1 < two[0].1, "{shown:?}");
        }
        let last_said = shown.iter().filter(|(_, left)| *left == 1);
        assert!(last_said.count() <= 1, "{shown:?}");
    }
}

#[test]
fn the_last_screen_is_not_announced_while_others_follow() {
    let person = Terminal::new("en-US", 80, 40).begins("");
    let ended = person.finishes(&[
        ("product", "azure"),
        ("step", "recurring-charge"),
        ("bank-blocks", "none"),
        ("country", "NL"),
        ("card-country", "NL"),
    ]);
    let shown = progress(&ended, ended.words);
    for two in shown.windows(2) {
        assert!(two[1].1 <= two[0].1, "it rises: {shown:?}");
        assert!(two[0].1 > 1, "another followed the last: {shown:?}");
    }
}

#[test]
fn what_can_be_changed_is_listed_with_its_value() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 80, 40).begins("--product azure");
        person.answer("step", "signup-card");
        person.ticks(&[("card-kind", "prepaid")]);
        headline(&mut person);
        person.choose_entry("ui-change");
        let words = person.words;
        let name = words.get("ui-ticked");
        let prepaid = words.statement("card-kind", "prepaid");
        let ticked = words.with("ui-field", &[("name", name), ("text", prepaid)]);
        let entries = person.all_entries();
        for expected in [words.given("step", "signup-card"), ticked] {
            let mut entries = entries.iter().map(|entry| squeezed(entry));
            assert!(
                entries.any(|entry| entry == squeezed(&expected)),
                "{expected}"
            );
        }
    }
}

#[test]
fn i_dont_know_to_everything_ends_by_itself_on_one_page() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 80, 24).diagnose("");
        loop {
            match person.asked() {
                Asked::Opening => person.press(key::ENTER),
                Asked::Question(_) => person.choose_entry("ui-dont-know"),
                Asked::Checklist => person.choose_entry("ui-one-by-one"),
                // Somebody who does not know does not stop either.
                Asked::WayOut => person.choose_entry("ui-enough-more"),
                Asked::LastMenu => break,
            }
        }
        let ended = person.leaves();
        assert_eq!(ended.status, 1);
        let screens = progress(&ended, ended.words);
        let last = screens.last().unwrap().0;
        assert!(last <= 8, "{screens:?}");
        assert!(page(&ended) <= 24, "{} rows: {}", page(&ended), ended.raw);
    }
}

#[test]
fn why_names_the_likeliest_first() {
    for tag in LANGUAGES {
        let mut person = at_a_checklist(tag);
        person.press("?");
        let explained = person.menu().paragraph();
        let at = |cause: &str| {
            let title = person.words.get(&format!("cause-{cause}"));
            // Titles have commas and colons: each is quoted.
            let title = person.words.quoted(title);
            explained.find(&squeezed(&title))
        };
        // Of a hundred cards refused at sign-up, 9 lack funds, for one reason; 27 have wrong data,
        // for several; 3 fail for technical ones (`rules/microsoft-billing/tables/priors.yaml`).
        let funds = at("insufficient-funds-or-credit-limit");
        let address = at("billing-address-mismatch");
        assert!(funds.is_some() && funds < address, "{explained}");
        assert_eq!(at("browser-session-problem"), None, "{explained}");
        let start = squeezed(person.words.start("ui-why-answer"));
        assert!(explained[..funds.unwrap()].ends_with(&start), "{explained}");
    }
}
