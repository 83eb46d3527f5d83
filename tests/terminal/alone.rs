//! `cardhelp` without a command at a terminal asks as `cardhelp diagnose` does.

use super::person::key;
use super::window::Terminal;
use super::words::LANGUAGES;

#[test]
fn cardhelp_alone_begins_to_ask() {
    for tag in LANGUAGES {
        for arguments in ["", "--no-input"] {
            let person = Terminal::new(tag, 80, 24).runs(arguments);
            if arguments.is_empty() {
                let command = person.interrupts_and_reads_how_to_go_on();
                assert!(command.starts_with("cardhelp diagnose"), "{command}");
                continue;
            }
            // Who must not be asked has named no command.
            let ended = person.ends();
            assert_eq!(ended.status, 2, "{}", ended.raw);
        }
    }
}

#[test]
fn a_result_is_saved_in_the_form_that_its_name_says() {
    let known = "--product azure --step signup-card --card-kind prepaid --country NL";
    for (tag, name) in [
        ("nl-NL", "page.html"),
        ("zh-TW", "page.HTM"),
        ("sv-SE", "page.md"),
    ] {
        let mut person = Terminal::new(tag, 80, 24).diagnose(known);
        person.press(key::ENTER);
        person.choose_entry("ui-enough-show");
        person.choose_entry("ui-after-save");
        person.sees_line("❯ ");
        person.types(name);
        person.press(key::ENTER);
        person.choose_entry("ui-after-leave");
        let ended = person.ends();
        let page = ended.file(name);
        let is_html = page.starts_with("<!doctype html>");
        assert_eq!(is_html, !name.ends_with("md"), "{page}");
        assert!(!is_html || page.contains(&format!("<html lang=\"{tag}\">")));
    }
}
