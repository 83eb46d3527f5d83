//! The messages that a locale must hold, and what to try their placeables with.
//!
//! Decides the values: every word that a message may have to choose by, and a
//! sample of what is only printed.

use super::locale::Locale;
use crate::l10n::{Filled, MessageSource, Pattern, Shape, message_id, required};
use crate::rules::{AnswerIndex, Arg, ArgValue, QuestionIndex, RuleSet};
use std::collections::{BTreeMap, BTreeSet};

/// The most combinations of values that one message is tried with.
const MOST_TRIALS: usize = 4_096;
/// What a message receives where nothing is known.
const UNKNOWN: &str = "unknown";

/// A value to try a placeable with.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Sample {
    /// A word for the message to choose by, which nobody may read.
    Name(String),
    /// A text to print.
    Text(&'static str),
    /// A whole number.
    Number(usize),
}

/// A value for each placeable.
pub(super) type Trial = Vec<(String, Sample)>;

/// The placeables of a value or an attribute.
#[derive(Default)]
pub(super) struct Placeables {
    /// Their names.
    pub names: BTreeSet<String>,
    /// The values to try them with: everything that they can receive together.
    pub trials: Vec<Trial>,
}

/// A message that a locale must hold.
#[derive(Default)]
pub(super) struct Needed {
    /// The placeables of its value; `None` where it has attributes only.
    pub value: Option<Placeables>,
    /// Its attributes and their placeables.
    pub attributes: BTreeMap<String, Placeables>,
}

impl Needed {
    /// Returns the placeables of its value (`None`) or of an attribute, if it must have that.
    pub fn placeables(&self, attribute: Option<&str>) -> Option<&Placeables> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.get(name),
        }
    }
}

/// Returns the messages that a rule set needs.
pub(super) fn of_rule_set(rules: &RuleSet) -> BTreeMap<String, Needed> {
    let of_causes = rules.causes.iter();
    let of_causes = of_causes.map(|cause| (message_id::cause(&cause.id), cause.args.to_vec()));
    let of_steps = rules.steps.iter().map(|step| {
        let args = step.args.iter().chain(&step.more_args);
        let args = args.chain(&step.ask_args).cloned().collect();
        (message_id::step(&step.id), args)
    });
    let args: BTreeMap<String, Vec<Arg>> = of_causes.chain(of_steps).collect();
    required(rules)
        .into_iter()
        .map(|(id, shape)| {
            let args = args.get(&id).map_or(&[][..], Vec::as_slice);
            (id, of_shape(&shape, args))
        })
        .collect()
}

fn of_shape(shape: &Shape, args: &[Arg]) -> Needed {
    let placeables = |names: &BTreeSet<String>| Placeables {
        names: names.clone(),
        trials: of_args(args.iter().filter(|arg| names.contains(&arg.name))),
    };
    let attributes = shape.attributes.iter();
    Needed {
        value: Some(placeables(&shape.value)),
        attributes: attributes
            .map(|(name, names)| ((*name).to_owned(), placeables(names)))
            .collect(),
    }
}

/// Returns what the placeables can receive together: those that rest on one question are known
/// or unknown at once.
fn of_args<'r>(args: impl Iterator<Item = &'r Arg>) -> Vec<Trial> {
    let mut by_question: BTreeMap<QuestionIndex, Vec<&Arg>> = BTreeMap::new();
    for arg in args {
        by_question
            .entry(arg.value.question())
            .or_default()
            .push(arg);
    }
    combinations(by_question.values().map(|args| {
        let rows = args.iter().map(|arg| rows(&arg.value)).max();
        let rows = (0..rows.unwrap_or_default()).map(AnswerIndex::from);
        let answers = std::iter::once(None).chain(rows.map(Some));
        let together = answers.map(|answer| -> Trial {
            let samples = args.iter().map(|arg| sample(&arg.value, answer));
            args.iter()
                .map(|arg| arg.name.clone())
                .zip(samples)
                .collect()
        });
        together.collect::<BTreeSet<Trial>>()
    }))
}

fn rows(value: &ArgValue) -> usize {
    match value {
        ArgValue::Answer(_) => 1,
        ArgValue::Cell { cells, .. } => cells.iter().count(),
        ArgValue::Listed { cells, .. } => cells.iter().count(),
    }
}

/// Returns what a placeable receives for an answer, or for none.
fn sample(value: &ArgValue, answer: Option<AnswerIndex>) -> Sample {
    let known = answer.and_then(|answer| match value {
        ArgValue::Answer(_) => Some(Sample::Text("Sample")),
        ArgValue::Cell { cells, .. } => cells.get(answer)?.clone().map(Sample::Name),
        ArgValue::Listed { cells, .. } => {
            let listed = cells.get(answer)?.as_ref();
            listed.map(|_| Sample::Text("Sample"))
        }
    });
    known.unwrap_or_else(|| Sample::Name(UNKNOWN.to_owned()))
}

/// Returns the messages that the reference locale has; every other must have the same.
pub(super) fn of_reference(reference: &Locale<'_>) -> BTreeMap<String, Needed> {
    let messages = reference.source.messages.iter();
    messages
        .map(|(id, message)| (id.clone(), of_message(message)))
        .collect()
}

fn of_message(message: &MessageSource) -> Needed {
    let placeables = |pattern: &Pattern| Placeables {
        names: pattern.placeables.clone(),
        trials: combinations(pattern.placeables.iter().map(|name| {
            let samples = [Sample::Number(1), Sample::Number(2), Sample::Text("Sample")];
            samples.map(|sample| vec![(name.clone(), sample)])
        })),
    };
    let attributes = message.attributes.iter();
    Needed {
        value: message.value.as_ref().map(placeables),
        attributes: attributes
            .map(|(name, pattern)| (name.clone(), placeables(pattern)))
            .collect(),
    }
}

/// Returns every combination of one of each, up to a limit.
fn combinations<I>(choices: impl Iterator<Item = I>) -> Vec<Trial>
where
    I: IntoIterator<Item = Trial>,
{
    let mut trials = vec![Trial::new()];
    for choice in choices {
        let choice: Vec<Trial> = choice.into_iter().collect();
        let longer = trials
            .iter()
            .flat_map(|trial| choice.iter().map(|more| [&trial[..], &more[..]].concat()));
        trials = longer.take(MOST_TRIALS).collect();
    }
    trials
}

impl From<&Sample> for Filled {
    fn from(sample: &Sample) -> Self {
        match sample {
            Sample::Name(text) => Filled::Text(text.clone()),
            Sample::Text(text) => Filled::Text((*text).to_owned()),
            Sample::Number(number) => Filled::Number(*number),
        }
    }
}
