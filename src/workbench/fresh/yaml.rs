//! The YAML of a cause, a question or a step.
//!
//! Decides that a field nobody filled in stands there as a comment, with what belongs in it.

use super::draft::Draft;
use super::field::{Choice, Field};
use super::names::Kind;
use crate::workbench::written::scalar;

/// Writes the file of a draft.
pub(super) fn of(draft: &Draft, fields: &[Field]) -> String {
    let own = fields
        .iter()
        .filter(|field| !matches!(field.choice, Choice::Words));
    let mut lines: Vec<String> = own.map(|field| line(draft, field)).collect();
    // What holds comments alone is read as nothing, and then nobody says what it lacks.
    let is_blank = lines.iter().all(|line| line.starts_with('#'));
    match draft.kind {
        Kind::Step => {
            lines.extend(is_blank.then(|| "links: []\n".to_owned()));
            let lines: Vec<String> = lines.iter().map(|line| format!("  {line}")).collect();
            format!("{}:\n{}", draft.name, lines.concat())
        }
        Kind::Cause => lines.concat() + CAUSE,
        Kind::Question => {
            lines.extend(is_blank.then(|| "several: false\n".to_owned()));
            lines.concat()
        }
        Kind::Locale | Kind::RuleSet => lines.concat(),
    }
}

/// What only the author of a cause knows.
const CAUSE: &str = "\
# Where it can happen at all; {} is everywhere.
applies: {}
# What proves it, what points at it, what excludes it:
# confirmed-by: {question: answer}
# suggested-by: {question: answer}
# ruled-out-by: {not: {question: answer}}
# One example that finds it and one that rules it out:
# examples:
#   - name: what it shows
#     answers: {question: answer}
#     gives: {cause: confirmed}
";

fn line(draft: &Draft, field: &Field) -> String {
    let (name, values) = (field.name, draft.values_of(field.name));
    let values: Vec<String> = values.iter().map(|value| scalar(value)).collect();
    match (&field.choice, &values[..]) {
        (Choice::One(known), []) => format!("# {name}: {}\n", known.join(" | ")),
        (Choice::Several(_), []) => format!("# {name}: [name, name]\n"),
        (Choice::Names | Choice::Words, []) => {
            format!("# {name}:\n#   first-answer: {{}}\n#   second-answer: {{}}\n")
        }
        (Choice::Names | Choice::Words, names) => {
            let names = names.iter().map(|answer| format!("  {answer}: {{}}\n"));
            format!("{name}:\n{}", names.collect::<String>())
        }
        (Choice::Several(_), several) => format!("{name}: [{}]\n", several.join(", ")),
        (Choice::One(_), [only, ..]) => format!("{name}: {only}\n"),
    }
}
