//! How much of everything a page names, and how much a command line gives again.

use crate::program::{Run, run};

fn diagnosed(more: &[&str]) -> Run {
    let line = ["diagnose", "--lang", "en-US", "--no-input"];
    run(&[&line[..], more].concat())
}

#[test]
fn where_nothing_was_found_five_causes_are_named_and_three_answers() {
    let page = diagnosed(&["--product", "azure"]).out;
    let begin = |mark: &str| page.lines().filter(|line| line.starts_with(mark)).count();
    assert_eq!((begin("○ "), begin("– ")), (5, 3), "{page}");
}

#[test]
fn three_reasons_are_named_however_many_causes_were_found() {
    let three = "--product azure --step signup-card --card-kind prepaid --mismatch address";
    let four = format!("{three} --funds too-low");
    for options in [three, &four] {
        let options: Vec<&str> = options.split(' ').collect();
        let page = diagnosed(&options).out;
        let reasons = page.lines().find(|line| line.starts_with("Because"));
        let reasons = reasons.expect("a line with the reasons");
        assert_eq!(reasons.matches(" = ").count(), 3, "{reasons}");
    }
}

/// A message is given again in its own words where these are no longer than 300 characters.
#[test]
fn a_message_of_300_characters_is_given_again() {
    let message = "Payment is past due. There is a problem with your payment method";
    for (length, option) in [(300, "--message-text"), (301, "--message ")] {
        let text = format!("{message} {}", "x".repeat(length - message.len() - 1));
        let run = diagnosed(&["--product", "azure", "--message-text", &text]);
        assert!(run.out.contains(option), "{length}: {}", run.out);
        assert_eq!(run.out.contains(&text), length == 300, "{length}");
    }
}

/// Of a text that is no message the first words are, as far as they have 100 characters.
#[test]
fn of_any_other_text_100_characters_are_given_again() {
    let lorem = "lorem ";
    for (text, again) in [
        (lorem.repeat(20), lorem.repeat(16)),
        ("x".repeat(120), "x".repeat(100)),
        (
            format!("{}abcd more", lorem.repeat(16)),
            lorem.repeat(16) + "abcd",
        ),
        (format!("{}abcde more", lorem.repeat(16)), lorem.repeat(16)),
    ] {
        let page = diagnosed(&["--message-text", &text]).out;
        let again = again.trim();
        let option = match again.contains(' ') {
            true => format!("--message-text '{again}'"),
            false => format!("--message-text {again} "),
        };
        assert!(page.contains(&option), "{again}: {page}");
    }
}

/// Of more answers that a copied text leaves it says only that they are others.
#[test]
fn three_answers_are_named_that_do_not_go_together() {
    for (prefix, says) in [
        ("63", "says Maestro, Elo or Another network."),
        ("62", "belongs to something else."),
    ] {
        let page = diagnosed(&["--card-prefix", prefix, "--network", "visa"]).out;
        let text = page.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(says), "{page}");
    }
}
