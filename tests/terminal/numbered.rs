//! The same conversation by numbers, line by line.

use super::asked::Asked;
use super::ended::Ended;
use super::person::{Person, key};
use super::screen::number_of;
use super::window::{NEAR_A_COUNTRY, Terminal};
use super::words::{LANGUAGES, squeezed};

/// Chooses the entry that shows the words of a message by its number.
fn chooses(person: &mut Person, menu: &str, label: &str) {
    let number = number_of(menu, label);
    person.types_line(&number);
}

/// Runs from nothing to a plan by numbers.
fn runs_to_a_plan(terminal: Terminal, arguments: &str) -> Ended {
    let known = [
        ("product", "azure"),
        ("step", "signup-card"),
        ("card-kind", "prepaid"),
    ];
    let ended = terminal.begins(arguments).finishes_by_numbers(&known);
    assert_eq!(ended.status, 0);
    assert!(ended.has_cursor && ended.has_its_modes);
    for id in ["ui-heading-plan", "step-use-physical-card"] {
        let words = squeezed(ended.words.get(id));
        assert!(
            ended.text().contains(&words),
            "no “{words}” in {}",
            ended.text()
        );
    }
    ended
}

/// Returns the escape sequences in `raw` that are not about colour.
fn movements(raw: &str) -> Vec<String> {
    raw.split('\x1b')
        .skip(1)
        .filter(|rest| {
            let parameters = rest.strip_prefix('[').unwrap_or(rest);
            let end = parameters.find(|c: char| !c.is_ascii_digit() && c != ';');
            !rest.starts_with('[') || end.is_none_or(|end| !parameters[end..].starts_with('m'))
        })
        .map(|rest| rest.chars().take(8).collect())
        .collect()
}

#[test]
fn a_whole_run_by_numbers_repaints_nothing_in_any_language() {
    for tag in LANGUAGES {
        for (columns, rows) in [(40, 24), (80, 40)] {
            let ended = runs_to_a_plan(Terminal::new(tag, columns, rows), "--plain");
            assert_eq!(movements(&ended.raw), [] as [String; 0]);
        }
    }
}

#[test]
fn a_terminal_without_escape_sequences_is_asked_by_numbers_and_gets_none() {
    for tag in LANGUAGES {
        let terminal = Terminal::new(tag, 80, 24).variable("TERM", "dumb");
        let ended = runs_to_a_plan(terminal, "");
        assert!(!ended.raw.contains('\x1b'), "{}", ended.raw);
    }
}

#[test]
fn a_reader_who_needs_it_is_asked_by_numbers() {
    let terminal = Terminal::new("sv-SE", 80, 24).variable("ACCESSIBLE", "1");
    let ended = runs_to_a_plan(terminal, "");
    assert_eq!(movements(&ended.raw), [] as [String; 0]);
}

#[test]
fn a_window_with_hardly_a_row_is_asked_by_numbers() {
    let ended = runs_to_a_plan(Terminal::new("en-US", 80, 2), "");
    assert_eq!(movements(&ended.raw), [] as [String; 0]);
}

#[test]
fn going_back_by_a_letter_or_by_number_keeps_the_other_answers() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 80, 24).begins("--plain --product azure");
        let menu = person.numbered();
        assert_eq!(person.numbered_question(&menu), "step");
        let label = person.words.answer("step", "signup-card");
        chooses(&mut person, &menu, label);
        let menu = person.numbered();
        person.chooses(&menu, "ui-one-by-one");
        let menu = person.numbered();
        let second = person.numbered_question(&menu);
        person.types_line("u");
        let menu = person.numbered();
        let third = person.numbered_question(&menu);
        person.types_line("b");
        let menu = person.numbered();
        assert_eq!(person.numbered_question(&menu), second);
        let earlier = person
            .words
            .filled("ui-earlier-answer", person.words.get("ui-dont-know"));
        assert!(menu.contains(&earlier), "{menu}");
        let go_back = person.words.get("ui-go-back");
        chooses(&mut person, &menu, go_back);
        let menu = person.numbered();
        assert_eq!(person.numbered_question(&menu), "step");
        assert!(
            menu.contains(&person.words.filled("ui-line-default", label)),
            "{menu}"
        );
        person.types_line("");
        let menu = person.numbered();
        assert_eq!(person.numbered_question(&menu), third);
    }
}

#[test]
fn an_earlier_answer_can_be_changed_by_number() {
    let mut person = Terminal::new("nl-NL", 80, 24).begins("--plain --product azure");
    let menu = person.numbered();
    let label = person.words.answer("step", "signup-card");
    chooses(&mut person, &menu, label);
    let menu = person.numbered();
    let change = person.words.get("ui-change");
    chooses(&mut person, &menu, change);
    let menu = person.numbered();
    let label = person.words.given("step", "signup-card");
    chooses(&mut person, &menu, &label);
    let menu = person.numbered();
    assert_eq!(person.numbered_question(&menu), "step");
    let label = person.words.answer("step", "remove-card");
    chooses(&mut person, &menu, label);
    person.numbered();
    let command = person.interrupts_and_reads_how_to_go_on();
    assert!(command.contains("--step remove-card"), "{command}");
}

#[test]
fn why_and_how_to_find_out_are_told_by_letters() {
    for tag in LANGUAGES {
        let mut person =
            Terminal::new(tag, 80, 24).begins("--plain --product azure --step signup-card");
        person.goes_by_numbers_to("card-kind");
        person.types_line("?");
        let explained = squeezed(&person.numbered());
        for words in ["ui-why-answer", "cause-prepaid-or-gift-card", "ui-find-out"] {
            let words = squeezed(person.words.start(words));
            assert!(explained.contains(&words), "no “{words}” in {explained}");
        }
        person.types_line("u");
        let told = squeezed(&person.numbered());
        let how = squeezed(person.words.get("question-card-kind.find-out"));
        assert!(told.contains(&how), "{told}");
    }
}

#[test]
fn an_answer_is_understood_by_its_words_as_well() {
    for tag in LANGUAGES {
        let mut person =
            Terminal::new(tag, 80, 24).begins("--plain --product azure --step signup-card");
        person.goes_by_numbers_to("card-kind");
        let words = person.words.answer("card-kind", "prepaid").to_uppercase();
        person.types_line(&words);
        let menu = person.numbered();
        let label = person.words.answer("card-kind", "prepaid");
        assert!(menu.contains(&format!("→ {label}")), "{menu}");
    }
}

#[test]
fn several_answers_are_given_on_one_line() {
    for (tag, line) in [
        ("zh-TW", "1，3"),
        ("nl-NL", "1,3"),
        ("sv-SE", "1 3"),
        ("en-US", "1, 3"),
    ] {
        let mut person =
            Terminal::new(tag, 80, 24).begins("--plain --product azure --step signup-card");
        let menu = person.goes_by_numbers_to("mismatch");
        assert!(menu.contains(person.words.get("ui-several")), "{menu}");
        person.types_line(line);
        person.numbered();
        let command = person.interrupts_and_reads_how_to_go_on();
        assert!(
            command.contains("--mismatch name,security-code"),
            "{command}"
        );
    }
}

#[test]
fn what_is_no_choice_is_said_and_asked_again() {
    let mut person = Terminal::new("nl-NL", 80, 24).begins("--plain");
    let menu = person.numbered();
    let entries = menu.lines().filter(|line| line.contains(". ")).count();
    assert!(entries > 3, "{menu}");
    for line in ["0", "99", "gibberish", "1,2", ""] {
        person.types_line(line);
        let said = squeezed(&person.numbered());
        let unclear = squeezed(person.words.start("ui-line-unclear"));
        assert!(said.contains(&unclear), "{line}: {said}");
    }
}

#[test]
fn a_country_is_typed_on_a_line() {
    for tag in LANGUAGES {
        let mut person = Terminal::new(tag, 40, 24).begins(&format!("--plain {NEAR_A_COUNTRY}"));
        let menu = person.goes_by_numbers_to("card-country");
        let other = person.words.get("ui-type-other");
        for letter in ["b", "B"] {
            // Going back from the line returns to the list.
            chooses(&mut person, &menu, other);
            person.asks_for_a_name();
            person.types_line(letter);
            person.numbered();
        }
        chooses(&mut person, &menu, other);
        person.asks_for_a_name();
        assert!(
            person.screen().lines().iter().all(|line| !line.is_wrapped),
            "{}",
            person.picture()
        );
        person.types_line("Nederlnd");
        let menu = person.numbered();
        assert!(menu.contains(person.words.get("ui-which-one")), "{menu}");
        let again = person.words.get("ui-type-again");
        chooses(&mut person, &menu, again);
        person.asks_for_a_name();
        person.types_line("荷蘭");
        let menu = person.numbered();
        let label = person.words.answer("country", "NL");
        assert!(menu.contains(&format!("→ {label}")), "{menu}");
    }
}

#[test]
fn a_card_number_on_a_line_is_refused_there_and_not_repeated() {
    for line in [
        "4111 1111 1111 1111",
        "10:15:30,4111111111111111",
        "CVV 123",
    ] {
        let mut person =
            Terminal::new("zh-TW", 80, 24).begins(&format!("--plain {NEAR_A_COUNTRY}"));
        let menu = person.goes_by_numbers_to("card-country");
        let other = person.words.get("ui-type-other");
        chooses(&mut person, &menu, other);
        person.asks_for_a_name();
        person.types_line(line);
        // The same line is asked for again.
        person.asks_for_a_name();
        person.sees(person.words.get("ui-hint-card-number"));
        person.types_line("NL");
        let menu = person.numbered();
        assert!(menu.contains(&format!("→ {}", person.words.answer("country", "NL"))));
        // Once, as the terminal itself echoed it.
        let raw = person.raw();
        assert_eq!(raw.matches(line).count(), 1, "{raw}");

        // It is no choice from a menu either.
        let mut person = Terminal::new("zh-TW", 80, 24).begins("--plain");
        person.numbered();
        person.types_line(line);
        let said = squeezed(&person.numbered());
        let hint = squeezed(person.words.get("ui-hint-card-number"));
        assert!(said.contains(&hint), "{said}");
        person.types_line("1");
        person.numbered();
        let raw = person.raw();
        assert_eq!(raw.matches(line).count(), 1, "{raw}");
    }
}

#[test]
fn the_end_of_the_input_half_way_says_what_can_be_concluded() {
    for tag in LANGUAGES {
        let mut person =
            Terminal::new(tag, 80, 24).begins("--plain --product azure --step signup-card");
        let menu = person.goes_by_numbers_to("card-kind");
        let label = person.words.answer("card-kind", "prepaid");
        chooses(&mut person, &menu, label);
        person.numbered();
        person.press(key::CTRL_D);
        let (asked, _) = person.asked_by_numbers();
        assert_eq!(asked, Asked::LastMenu);
        person.types_line("");
        let ended = person.ends();
        assert_eq!(ended.status, 0);
        for words in ["ui-input-ended", "step-use-physical-card"] {
            let words = squeezed(ended.words.get(words));
            assert!(ended.text().contains(&words), "{}", ended.text());
        }
    }
}
