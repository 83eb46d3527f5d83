//! Choosing a country: from the short list, or by typing it in any language.

use super::person::{Person, key};
use super::screen::shows;
use super::window::{NEAR_A_COUNTRY, Terminal};
use super::words::{LANGUAGES, Words, squeezed};

/// Begins where a country is asked, which Microsoft 365 makes matter.
fn asked_for_a_country(terminal: Terminal) -> Person {
    let mut person = terminal.begins(NEAR_A_COUNTRY);
    person.goes_to("card-country");
    person
}

/// Chooses to type a name and waits for the line.
fn types_a_name(person: &mut Person) {
    person.choose_entry("ui-type-other");
    person.sees_line("❯ ");
}

#[test]
fn the_short_list_is_led_by_the_readers_own_country() {
    for (variable, value, tag, own) in [
        ("LANG", "nl_BE.UTF-8", "nl-NL", "BE"),
        ("LANG", "nl_NL.UTF-8", "nl-NL", "NL"),
        ("LANG", "zh_TW.UTF-8", "zh-TW", "TW"),
        ("LANG", "zh_HK", "zh-TW", "HK"),
        ("LANG", "sv_FI.UTF-8", "sv-SE", "FI"),
        ("LANG", "en_GB.UTF-8", "en-US", "GB"),
    ] {
        let terminal = Terminal::new(tag, 80, 24).variable(variable, value);
        let mut person = asked_for_a_country(terminal);
        assert_eq!(
            person.menu().entries[0],
            person.words.answer("country", own)
        );
    }
    for (tag, own) in [
        ("zh-TW", "TW"),
        ("nl-NL", "NL"),
        ("sv-SE", "SE"),
        ("en-US", "US"),
    ] {
        let mut person = asked_for_a_country(Terminal::new(tag, 40, 24));
        assert_eq!(
            person.menu().entries[0],
            person.words.answer("country", own)
        );
    }
}

#[test]
fn the_country_of_the_card_is_led_by_the_country_already_given() {
    let terminal = Terminal::new("zh-TW", 80, 24);
    let mut person = terminal.begins(
        &format!("{NEAR_A_COUNTRY} --card-from unknown")
            .replace("--country unknown", "--country SE"),
    );
    person.goes_to("card-country");
    assert_eq!(
        person.menu().entries[0],
        person.words.answer("country", "SE")
    );
    person.menu();
    person.press(key::ENTER);
    person.menu();
    let command = person.interrupts_and_reads_how_to_go_on();
    assert!(
        command.contains("--country SE") && command.contains("--card-country SE"),
        "{command}"
    );
}

#[test]
fn the_only_country_that_begins_so_in_the_readers_language_is_taken() {
    for (tag, typed, country) in [
        ("en-US", "germ", "DE"),
        ("sv-SE", "Tysk", "DE"),
        ("nl-NL", "Zwits", "CH"),
        ("en-US", "swiss", "CH"),
    ] {
        let mut person = asked_for_a_country(Terminal::new(tag, 80, 24));
        types_a_name(&mut person);
        person.types(typed);
        person.press(key::ENTER);
        person.sees(person.words.answer("country", country));
        let command = person.interrupts_and_reads_how_to_go_on();
        let option = format!("--card-country {country}");
        assert!(command.contains(&option), "{typed}: {command}");
    }
}

#[test]
fn a_beginning_of_several_countries_or_a_name_of_several_is_asked_about() {
    for (tag, typed) in [("en-US", "Guinea"), ("en-US", "China"), ("sv-SE", "Nord")] {
        let mut person = asked_for_a_country(Terminal::new(tag, 80, 24));
        types_a_name(&mut person);
        person.types(typed);
        person.press(key::ENTER);
        person.sees(person.words.get("ui-which-one"));
    }
}

#[test]
fn a_country_can_be_typed_in_any_of_the_languages() {
    let names = LANGUAGES.map(|tag| Words::of(tag).answer("country", "NL").to_owned());
    assert_eq!(names, ["荷蘭", "Nederland", "Nederländerna", "Netherlands"]);
    for tag in LANGUAGES {
        for name in &names {
            let mut person = asked_for_a_country(Terminal::new(tag, 40, 24));
            types_a_name(&mut person);
            person.types(name);
            person.press(key::ENTER);
            let label = person.words.answer("country", "NL");
            person.sees(&format!("→ {label}"));
            person.menu();
            let command = person.interrupts_and_reads_how_to_go_on();
            assert!(command.contains("--card-country NL"), "{command}");
        }
    }
}

#[test]
fn backspace_takes_a_whole_chinese_character_away() {
    let mut person = asked_for_a_country(Terminal::new("zh-TW", 40, 24));
    types_a_name(&mut person);
    person.types("台灣南");
    person.press(key::BACKSPACE);
    person.sees_line("❯ 台灣");
    // The cursor stands right behind the second character: two columns and two times two.
    assert_eq!(person.screen().cursor_column(), 6);
    person.press(key::ENTER);
    let label = person.words.answer("country", "TW");
    person.sees(&format!("→ {label}"));
    person.menu();
    let command = person.interrupts_and_reads_how_to_go_on();
    assert!(command.contains("--card-country TW"), "{command}");
}

#[test]
fn what_is_pasted_at_once_arrives_whole() {
    let mut person = asked_for_a_country(Terminal::new("zh-TW", 40, 24));
    types_a_name(&mut person);
    person.press("Förenade Arabemiraten 阿拉伯");
    person.sees_line("❯ Förenade Arabemiraten 阿拉伯");
    person.press(&key::BACKSPACE.repeat(4));
    person.sees_line("❯ Förenade Arabemiraten");
    person.press(key::ENTER);
    let label = person.words.answer("country", "AE");
    person.sees(&format!("→ {label}"));
}

#[test]
fn a_name_longer_than_the_line_goes_on_below_and_breaks_no_line() {
    let mut person = asked_for_a_country(Terminal::new("sv-SE", 40, 24));
    types_a_name(&mut person);
    let long = "Storbritannien och Nordirlands förenade konungarike";
    person.press(long);
    let (first, rest) = long.split_at("Storbritannien och Nordirlands förena".len());
    person.sees_line(&format!("  {rest}"));
    person.sees(&format!("❯ {first}"));
    assert!(person.screen().lines().iter().all(|line| !line.is_wrapped));
}

#[test]
fn a_near_miss_is_suggested_and_never_taken() {
    for tag in LANGUAGES {
        let mut person = asked_for_a_country(Terminal::new(tag, 40, 24));
        types_a_name(&mut person);
        person.types("Nederlnd");
        person.press(key::ENTER);
        let menu = person.menu();
        let which = squeezed(person.words.get("ui-which-one"));
        assert!(menu.paragraph().ends_with(&which));
        let right = person.words.answer("country", "NL");
        assert!(
            menu.entries.iter().any(|entry| shows(entry, right)),
            "{menu:?}"
        );
        assert!(
            !person
                .screen()
                .text()
                .contains(&squeezed(&format!("→{right}")))
        );

        person.choose_entry("ui-type-again");
        person.sees_line("❯ ");
        person.types("xqxqxq");
        person.press(key::ENTER);
        person.sees(person.words.get("ui-nothing-like-it"));
        // Esc returns to the list.
        person.sees_line("❯ ");
        person.press(key::ESCAPE);
        let first = person.menu().entries[0].clone();
        person.press(key::ENTER);
        person.sees(&format!("→ {first}"));
    }
}

#[test]
fn a_suggestion_can_be_chosen() {
    let mut person = asked_for_a_country(Terminal::new("nl-NL", 80, 24));
    types_a_name(&mut person);
    person.types("Taiwn");
    person.press(key::ENTER);
    person.menu();
    let label = person.words.answer("country", "TW");
    person.choose(label);
    person.sees(&format!("→ {label}"));
}

#[test]
fn a_card_number_typed_for_a_country_is_refused_there_and_never_shown() {
    for tag in LANGUAGES {
        let mut person = asked_for_a_country(Terminal::new(tag, 80, 24));
        types_a_name(&mut person);
        person.types("4111 1111 1111 1111");
        person.press(key::ENTER);
        let place = person.words.get("ui-where-prompt");
        person.sees(&person.words.filled("ui-error-test-number", place));
        // The same field goes on.
        person.sees_line("❯ ");
        person.types("NL");
        person.press(key::ENTER);
        let label = person.words.answer("country", "NL");
        person.sees(&format!("→ {label}"));
        let raw = person.raw();
        assert!(!raw.contains("411") && !raw.contains("111"), "{raw}");
    }
}
