//! From the options of `diagnose` and its answers file to what was said.
//!
//! Decides which question each belongs to, in which order they are taken, and that an option
//! beats the file.

use super::chosen::{given, no_question};
use super::codes::Codes;
use super::excluded::excluded;
use super::file;
use super::said::Said;
use super::texts;
use crate::cli::app::App;
use crate::cli::command_line::{Assignment, Diagnose};
use crate::cli::failure::STANDARD_INPUT;
use crate::cli::fault::{Fault, quoted};
use cardhelp::engine::Answers;
use cardhelp::evidence::{Evidence, NameFinder};
use cardhelp::rules::{AnswersFile, Question, QuestionIndex, Reads};
use std::path::Path;

/// What was given by one option or one key of a file, by the question that it belongs to.
struct Entry<'a> {
    question: QuestionIndex,
    definition: &'a Question,
    /// The option's name without its hyphens.
    option: String,
    values: Vec<String>,
    /// What the values are; names of answers where they are not read.
    reads: Option<Reads>,
}

/// Returns what the command line gives. `day` is an ISO date.
///
/// # Errors
///
/// Fails where something that was given is wrong, or cannot be read.
pub fn said(app: &App, options: &Diagnose, day: &str) -> anyhow::Result<Said> {
    let (entries, not_so) = entries(app, options)?;
    let mut answers = Answers::none(&app.rules);
    let (names, texts): (Vec<_>, Vec<_>) = entries.iter().partition(|entry| entry.reads.is_none());
    for entry in names {
        answers.set(entry.question, given(app, entry.definition, &entry.values)?);
    }
    for (question, set) in excluded(app, &not_so, &answers)? {
        answers.exclude_beside(&app.rules, question, set);
    }
    let mut evidence = Evidence::default();
    for entry in &texts {
        entry.read(app, day, &mut evidence)?;
    }
    evidence.complete(&app.rules, &mut answers);
    // The network decides what some codes mean, so what gives it comes first.
    let is_code = |entry: &&Entry<'_>| entry.reads == Some(Reads::Codes);
    let codes: Vec<&Entry<'_>> = texts.into_iter().filter(is_code).collect();
    for entry in &codes {
        let (question, flag) = (entry.definition, entry.flag());
        let found = Codes::read(app, question, &flag, &entry.values, &answers)?;
        if let Some(given) = found.given(question, &flag)? {
            answers.set(entry.question, given);
        }
        evidence.codes = found.codes;
    }
    // What is no message that is known may be codes, as in the field of a conversation.
    let mut messages = entries
        .iter()
        .filter(|entry| entry.reads == Some(Reads::Messages));
    let words = messages.next().and_then(|entry| entry.values.last());
    let are_codes = |words| evidence.take_for_codes(words, &app.rules, app.lookup(), &answers);
    if !codes.is_empty() || words.map(String::as_str).is_some_and(are_codes) {
        evidence.complete(&app.rules, &mut answers);
    }
    Ok(Said { answers, evidence })
}

/// Gathers what was given and what is not so, without what the file says of questions that an
/// option answers.
fn entries<'a>(
    app: &'a App,
    options: &Diagnose,
) -> anyhow::Result<(Vec<Entry<'a>>, Vec<Assignment>)> {
    let mut from_options = Vec::new();
    for assignment in &options.given {
        add(app, &mut from_options, assignment)?;
    }
    let path = options.answers_file.as_deref();
    read_standard_input(app, &mut from_options, path)?;
    let from_file = path.map_or(Ok(AnswersFile::default()), |path| {
        file::read(path, &app.words)
    })?;
    let is_answered = |name: &str| {
        let mut options = from_options.iter();
        options.any(|option: &Entry<'_>| option.definition.id.as_str() == name)
    };
    let not_so = from_file
        .excluded
        .into_iter()
        .filter(|not| !is_answered(&not.question));
    let not_so = not_so.map(|not| Assignment {
        name: not.question,
        value: not.answers.join(","),
    });
    let not_so = options.excluded.iter().cloned().chain(not_so).collect();
    let mut entries = Vec::new();
    for (name, values) in from_file.given {
        let entry = Entry::new(app, &name, values)?;
        let mut options = from_options.iter();
        if options.all(|option: &Entry<'_>| option.question != entry.question) {
            entries.push(entry);
        }
    }
    entries.append(&mut from_options);
    Ok((entries, not_so))
}

/// Adds what an option gives to what it gave before.
fn add<'a>(app: &'a App, found: &mut Vec<Entry<'a>>, given: &Assignment) -> Result<(), Fault> {
    match found.iter_mut().find(|known| known.option == given.name) {
        Some(known) => known.values.push(given.value.clone()),
        None => found.push(Entry::new(app, &given.name, vec![given.value.clone()])?),
    }
    Ok(())
}

/// Puts the text of standard input where `-` stands for it, which a file cannot say.
fn read_standard_input(
    app: &App,
    entries: &mut [Entry<'_>],
    answers_file: Option<&Path>,
) -> anyhow::Result<()> {
    let mut is_taken = answers_file.is_some_and(|path| path.as_os_str() == STANDARD_INPUT);
    let messages = entries
        .iter_mut()
        .filter(|e| e.reads == Some(Reads::Messages));
    let flagged = messages.flat_map(|e| e.values.iter_mut().map(|value| (&e.option, value)));
    for (option, value) in flagged.filter(|(_, value)| *value == STANDARD_INPUT) {
        if is_taken {
            let flag = [("flag", quoted(&format!("--{option} -")))];
            return Err(Fault::usage("ui-error-input-twice", &flag).into());
        }
        *value = file::read_message(&app.words)?;
        is_taken = true;
    }
    Ok(())
}

impl<'a> Entry<'a> {
    /// Finds the question that an option or a key of a file belongs to.
    fn new(app: &'a App, option: &str, values: Vec<String>) -> Result<Self, Fault> {
        let takes = |question: &Question| {
            let typed = question.typed.as_ref();
            typed.is_some_and(|typed| *typed.flag == *option)
        };
        let named = app.rules.question(option);
        let question = named.or_else(|| app.rules.questions.position(takes));
        let question = question.ok_or_else(|| no_question(app, option))?;
        let definition = &app.rules.questions[question];
        Ok(Self {
            question,
            definition,
            option: option.to_owned(),
            values,
            reads: definition.reads().filter(|_| takes(definition)),
        })
    }

    fn flag(&self) -> String {
        format!("--{}", self.option)
    }

    /// Reads a text that is no code; of several, the last counts.
    fn read(&self, app: &App, day: &str, evidence: &mut Evidence) -> Result<(), Fault> {
        let text = self.values.last().map(String::as_str).unwrap_or_default();
        match self.reads {
            None | Some(Reads::Codes) => {}
            Some(Reads::Messages) => {
                evidence.message = Some(texts::message(app, self.definition, text));
                evidence.named = NameFinder::new(&app.rules).find(text);
            }
            Some(Reads::Prefixes) => {
                evidence.prefix = Some(texts::prefix(app, &self.flag(), text)?);
            }
            Some(Reads::Expiry { passed }) => {
                evidence.expiry = Some(texts::expiry(day, &self.flag(), text, passed)?);
            }
        }
        Ok(())
    }
}
