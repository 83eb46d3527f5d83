//! What the program sets around words is that of the language: no Latin mark stands between Chinese
//! characters, and no space beside a mark that is as wide as one.

use crate::cases::RULES;
use crate::program::{LANGUAGES, run};
use cardhelp::l10n::message_id;
use std::sync::LazyLock;

/// Tells whether a character is Chinese, or a mark as Chinese has it.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}') || "，。、；：！？（）「」".contains(c)
}

/// Returns what is set wrongly in a line of Chinese.
fn wrong(line: &str) -> Option<String> {
    // What stands in backticks is typed as it is.
    let text = line.split('`').step_by(2).collect::<Vec<_>>().join("`");
    let letters: Vec<char> = text.chars().collect();
    for (at, c) in letters.iter().enumerate() {
        let mut before = letters[..at].iter().rev().filter(|c| **c != ' ');
        let mut after = letters[at + 1..].iter().filter(|c| **c != ' ');
        let between = [before.next(), after.next()];
        let is_between = between.iter().all(|c| c.is_some_and(|c| is_wide(*c)));
        if ",;:!?()[]".contains(*c) && is_between {
            return Some(format!("{c} in {line}"));
        }
        let has_space = letters.get(at + 1) == Some(&' ') && letters.get(at + 2) != Some(&' ');
        if "，。、；：（".contains(*c) && has_space && letters.get(at + 2).is_some() {
            return Some(format!("a space behind {c} in {line}"));
        }
        let is_apart = at > 1 && letters[at - 1] == ' ' && letters[at - 2] != ' ';
        if "，。、；：）（".contains(*c) && is_apart {
            return Some(format!("a space before {c} in {line}"));
        }
    }
    None
}

/// Cases of every kind: certain, likely, several, none, contradictory.
const DIAGNOSES: [&str; 12] = [
    "--product azure --step signup-card",
    "--product azure --step signup-card --card-kind virtual",
    "--product azure --step signup-card --card-kind prepaid --network amex",
    "--product azure --step signup-card --country TW --mismatch name --mismatch address",
    "--product azure --step signup-card --bank-blocks online --bank-sees decline",
    "--product azure --step signup-phone --phone-problem internet-number",
    "--product azure --step recurring-charge --country TW --notices do-not-arrive",
    "--product azure --step pay-invoice --country NL --pay-button missing",
    "--product m365 --step recurring-charge --card-state expired --funds too-low",
    "--product m365 --step change-card --card-from other-country",
    "--code 51 --funds enough",
    "--card-prefix 34 --network visa",
];

/// Returns command lines whose output holds every frame.
fn commands() -> Vec<Vec<String>> {
    let words = |line: &str| -> Vec<String> { line.split(' ').map(str::to_owned).collect() };
    let mut commands: Vec<Vec<String>> = [
        "--help",
        "help diagnose",
        "help explain",
        "help list",
        "guide",
        "explain 05",
        "explain 82",
        "explain 0815",
        "explain do_not_honor",
        "explain card-expierd",
        "list countries",
        "list codes",
        "diagnose --card-kind foo --no-input",
        "diagnose --country oostenrjk --no-input",
        "diagnose --answer foo --no-input",
        "diagnose --code 05 --no-input",
        "diagnose --code 05 --no-input --format markdown",
        "diagnose --code 82 --card-prefix 4 --expiry 11/20 --no-input --why",
        "diagnose --message-text whatever --no-input",
        "diagnose --lang xx",
        "list",
        "list what",
    ]
    .map(words)
    .to_vec();
    for cause in &RULES.causes {
        commands.push(vec!["explain".to_owned(), cause.id.to_string()]);
    }
    for given in DIAGNOSES {
        for more in [
            "",
            " --why --bank-note",
            " --format html",
            " --audience support",
        ] {
            commands.push(words(&format!("diagnose {given} --no-input{more}")));
        }
    }
    commands
}

/// The messages, in the words of the screen.
static QUOTES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let words = cardhelp::built_in::words(&"zh-TW".parse().unwrap(), None);
    let questions = RULES.questions.iter().filter(|question| question.quotes);
    let answers = questions.flat_map(|question| {
        let answers = question.answers.iter();
        answers.map(|answer| message_id::answer(question, &answer.id))
    });
    let quotes = answers.filter_map(|id| words.attribute(&id, "quote", &[]));
    quotes.filter(|quote| quote.contains(' ')).collect()
});

#[test]
fn chinese_has_the_marks_of_chinese() {
    let mut faults = Vec::new();
    for mut command in commands() {
        if !command.contains(&"--lang".to_owned()) {
            command.extend(["--lang".to_owned(), "zh-TW".to_owned()]);
        }
        let run = run(&command);
        let lines = run.out.lines().chain(run.err.lines());
        // A message is quoted as it is on the screen.
        let lines = lines.filter(|line| {
            !line.starts_with("cardhelp ") && !QUOTES.iter().any(|quote| line.contains(quote))
        });
        faults.extend(lines.filter_map(wrong));
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Titles and labels have commas, colons and words such as "or": within a sentence each is quoted.
#[test]
fn titles_and_labels_within_a_sentence_are_quoted() {
    for language in LANGUAGES {
        let words = cardhelp::built_in::words(&language.parse().unwrap(), None);
        let words_for = |id: &str| words.text(id, &[("questions", "§".into())]);
        let start = words_for("ui-decided-by")
            .split('§')
            .next()
            .unwrap()
            .to_owned();
        let open = words.text("ui-quoted", &[("text", "§".into())]);
        let open = open.split('§').next().unwrap().to_owned();
        let given = ["diagnose", "--product", "azure", "--step", "signup-card"];
        let text = run(&[&given[..], &["--why", "--no-input", "--lang", language]].concat()).out;
        let mut lines = text
            .lines()
            .filter_map(|line| line.trim().strip_prefix(&start));
        let mut quoted = 0;
        assert!(lines.all(|list| {
            quoted += 1;
            list.starts_with(&open)
        }));
        assert!(quoted > 10, "{language}: {quoted}");
    }
}

/// A heading names how many causes are certain, and of two it says so.
#[test]
fn two_causes_are_both_certain() {
    for (language, words) in [
        ("en-US", "Two causes found, both certain."),
        ("nl-NL", "Twee oorzaken gevonden, allebei zeker."),
        ("sv-SE", "Två orsaker hittades, båda säkra."),
        ("zh-TW", "找到 2 個確定的原因。"),
    ] {
        let words_of = cardhelp::built_in::words(&language.parse().unwrap(), None);
        let text = words_of.text("ui-headline-certain", &[("certain", 2usize.into())]);
        assert_eq!(text, words);
    }
}
