//! Standard streams that lead elsewhere.

use super::ended::without_questions;
use super::window::Terminal;
use super::words::{LANGUAGES, squeezed};

#[test]
fn a_result_sent_to_a_file_is_all_that_the_file_holds() {
    for tag in LANGUAGES {
        for plain in ["", "--plain"] {
            let terminal = Terminal::new(tag, 80, 24).redirected(">result.txt");
            let person = terminal.begins(&format!("{plain} --product azure --step signup-card"));
            let ended = match plain {
                "" => person.finishes(&[("card-kind", "prepaid")]),
                _ => person.finishes_by_numbers(&[("card-kind", "prepaid")]),
            };
            assert_eq!(ended.status, 0);
            let file = ended.file("result.txt");
            assert!(!file.contains('\x1b'), "{file}");
            let (file, screen) = (squeezed(&file), ended.text());
            let asked = squeezed(ended.words.statement("card-kind", "prepaid"));
            let plan = squeezed(ended.words.get("step-use-physical-card"));
            assert!(
                screen.contains(&asked) && !screen.contains(&plan),
                "{screen}"
            );
            assert!(file.contains(&plan) && !file.contains(&asked), "{file}");
        }
    }
}

#[test]
fn nobody_is_asked_where_standard_input_is_no_terminal() {
    for tag in LANGUAGES {
        for redirections in ["</dev/null", "</dev/null >result.txt", "2>notices.txt"] {
            for plain in ["", "--plain"] {
                let terminal = Terminal::new(tag, 80, 24).redirected(redirections);
                let arguments = format!("{plain} --product azure --step signup-card --color never");
                let ended = terminal.diagnose(&arguments).ends();
                assert_eq!(ended.status, 1);
                assert!(!ended.raw.contains('\x1b'), "{}", ended.raw);
                let asked = squeezed(ended.words.get("ui-dont-know"));
                assert!(!ended.text().contains(&asked), "{}", ended.text());
                if redirections.starts_with("2>") {
                    assert_eq!(ended.file("notices.txt"), "");
                }
            }
        }
    }
}

#[test]
fn nobody_is_asked_who_does_not_want_to_be() {
    let terminal = Terminal::new("nl-NL", 80, 24);
    let ended = terminal.diagnose("--no-input --product azure").ends();
    assert_eq!(ended.status, 1);
    let asked = squeezed(ended.words.get("ui-dont-know"));
    assert!(!ended.text().contains(&asked));
}

#[test]
fn without_a_terminal_there_are_no_escape_sequences_at_all() {
    for tag in LANGUAGES {
        let command = "cardhelp diagnose --product azure --step signup-card --card-kind prepaid";
        let outcome = without_questions(command, &["--lang", tag]);
        assert_eq!(outcome.status, 0);
        assert!(!outcome.output.contains('\x1b'));
        assert_eq!(outcome.notices, "");
    }
}
