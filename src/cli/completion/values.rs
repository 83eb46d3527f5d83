//! The values that an argument can have.
//!
//! Decides where they come from: the rule set, its words, or the few that the program knows.

use super::name::{Name, Values};
use crate::cli::answers::other_names;
use crate::cli::app::App;
use crate::cli::command_line::{LISTS, Shell, Value};
use crate::cli::commands::kinds_of_files;
use crate::cli::day::today;
use cardhelp::engine::Answers;
use cardhelp::l10n::message_id;
use cardhelp::report::Voice;
use cardhelp::rules::{AnswerIndex, Question, Reads, UNKNOWN};
use cardhelp::workbench::fresh::Kind;
use std::collections::HashMap;

/// Returns the values that can stand where one is being typed.
pub fn values(app: &App, value: &Value) -> Values {
    let source = Source { app };
    let path: Vec<&str> = value.path.iter().map(String::as_str).collect();
    let whole = |names| Values {
        names,
        typed: value.typed.clone(),
        kept: value.kept.clone(),
    };
    if !value.choices.is_empty() {
        return whole(words(value.choices.iter().map(String::as_str)));
    }
    match (&path[..], value.name.as_str()) {
        (_, "lang") => whole(source.languages()),
        (_, "answer" | "not" | "columns") => source.pairs(value),
        (_, "cause") => whole(source.causes()),
        (["list"], "what") => whole(words(LISTS.iter().copied())),
        (["list"], "of") => whole(match value.before.first().map(String::as_str) {
            Some("answers") => source.questions(""),
            Some("codes") => source.systems(""),
            _ => Vec::new(),
        }),
        (["explain"], "what") => {
            let codes = source.codes(&value.typed);
            whole(source.causes().into_iter().chain(codes).collect())
        }
        (["guide"], "topic") => whole(source.topics()),
        (["rules", "new"], "kind") => whole(words(Kind::WORDS.iter().map(|(word, _)| *word))),
        (["rules", "schema"], "kind") => whole(words(kinds_of_files())),
        (["completions"], "shell") => whole(words(Shell::WORDS.iter().map(|(word, _)| *word))),
        (_, name) => source.of_question(name, value),
    }
}

/// Returns names that are called nothing else.
fn words<'a>(words: impl Iterator<Item = &'a str>) -> Vec<Name> {
    let names = words.map(|word| name(word.to_owned(), Vec::new()));
    names.collect()
}

fn name(id: String, called: Vec<String>) -> Name {
    Name { id, called }
}

struct Source<'a> {
    app: &'a App,
}

impl Source<'_> {
    fn languages(&self) -> Vec<Name> {
        let tags = self.app.languages.iter();
        tags.map(|tag| name(tag.to_string(), vec![self.app.language_name(tag)]))
            .collect()
    }

    fn causes(&self) -> Vec<Name> {
        let app = self.app;
        let engine = app.engine(&today());
        let state = engine.state(&Answers::none(&app.rules));
        let voice = Voice::new(&app.rules, &app.words);
        let causes = app.rules.causes.iter_enumerated();
        let names = causes.map(|(at, cause)| {
            let title = voice.cause_title(at, &state);
            name(cause.id.to_string(), vec![title])
        });
        names.collect()
    }

    /// Returns causes, groups of causes and the answers that say where somebody is.
    fn topics(&self) -> Vec<Name> {
        let rules = &self.app.rules;
        let mut groups: Vec<&str> = rules.causes.iter().map(|cause| &*cause.group).collect();
        groups.sort_unstable();
        groups.dedup();
        let situations = rules.situation.iter().flat_map(|at| {
            let question = &rules.questions[*at];
            self.answers(question, "").into_iter()
        });
        let topics = self.causes().into_iter().chain(words(groups.into_iter()));
        topics.chain(situations).collect()
    }

    /// Returns the questions, each with `end` behind its name.
    fn questions(&self, end: &str) -> Vec<Name> {
        let questions = self.app.rules.questions.iter();
        let names = questions.map(|question| {
            let text = self.app.words.plain(&message_id::question(question));
            name(format!("{}{end}", question.id), vec![text])
        });
        names.collect()
    }

    fn systems(&self, end: &str) -> Vec<Name> {
        let systems = self.app.lookup().systems.iter();
        let names = systems.map(|system| {
            let called = vec![system.title.clone()];
            name(format!("{}{end}", system.id), called)
        });
        names.collect()
    }

    /// Returns the systems of codes or, once one is named, its codes.
    fn codes(&self, typed: &str) -> Vec<Name> {
        let Some((system, _)) = typed.split_once(':') else {
            return self.systems(":");
        };
        let mut systems = self.app.lookup().systems.iter();
        let Some(system) = systems.find(|known| known.id.eq_ignore_ascii_case(system)) else {
            return Vec::new();
        };
        let mut questions = self.app.rules.questions.iter();
        let question = questions.find(|question| question.reads() == Some(Reads::Codes));
        let called = |code: &cardhelp::rules::CodeEntry| {
            let question = question?;
            let id = &question.answers[code.means].id;
            Some(self.app.words.plain(&message_id::answer(question, id)))
        };
        let names = system.codes.iter().map(|code| {
            let id = format!("{}:{}", system.id, code.code);
            name(id, called(code).into_iter().collect())
        });
        names.collect()
    }

    /// Returns the answers to a question that can be given; `also` besides.
    fn answers(&self, question: &Question, also: &str) -> Vec<Name> {
        let app = self.app;
        let answers = question.answers.iter_enumerated();
        let mut others: HashMap<AnswerIndex, Vec<String>> = HashMap::new();
        for (text, at) in other_names(question) {
            others.entry(at).or_default().push(text);
        }
        let names = answers.map(|(at, answer)| {
            let text = app.words.plain(&message_id::answer(question, &answer.id));
            let others = others.remove(&at).unwrap_or_default();
            let called = std::iter::once(text).chain(others);
            name(answer.id.to_string(), called.collect())
        });
        let not_known = || name(also.to_owned(), vec![app.words.plain("ui-dont-know")]);
        let also = (!also.is_empty()).then(not_known);
        names.collect::<Vec<_>>().into_iter().chain(also).collect()
    }

    /// Returns what the option of a question takes.
    fn of_question(&self, option: &str, value: &Value) -> Values {
        let mut questions = self.app.rules.questions.iter();
        let is_typed = |question: &Question, reads| {
            let typed = question.typed.as_ref();
            typed.is_some_and(|typed| *typed.flag == *option && typed.reads == reads)
        };
        let found = questions.find_map(|question| {
            let is_codes = is_typed(question, Reads::Codes);
            let is_own = question.id.as_str() == option;
            (is_own || is_codes).then_some((question, is_codes))
        });
        let Some((question, is_codes)) = found else {
            return Values::default();
        };
        let (mut values, typed) = self.listed(question, &value.typed, UNKNOWN);
        values.kept.insert_str(0, &value.kept);
        if is_codes {
            values.names.extend(self.codes(&typed));
        }
        values
    }

    /// Returns the answers that can follow those before the last comma, and what was typed since.
    fn listed(&self, question: &Question, typed: &str, also: &str) -> (Values, String) {
        let (before, last) = match typed.rsplit_once(',') {
            Some((before, last)) if question.several || also.is_empty() => (before, last),
            _ => ("", typed),
        };
        let given: Vec<&str> = before.split(',').map(str::trim).collect();
        let mut names = self.answers(question, also);
        names.retain(|name| !given.contains(&name.id.as_str()));
        let kept = typed[..typed.len() - last.len()].to_owned();
        if !kept.is_empty() {
            // What excludes every other answer cannot stand beside one.
            let alone = question
                .exclusive()
                .map(|at| question.answers[at].id.as_str());
            names.retain(|name| Some(name.id.as_str()) != alone && name.id != UNKNOWN);
        }
        let values = Values {
            names,
            typed: last.to_owned(),
            kept,
        };
        (values, last.to_owned())
    }

    /// Returns questions or, once one is named, its answers: `card-kind=virtual`.
    fn pairs(&self, value: &Value) -> Values {
        let Some((id, typed)) = value.typed.split_once('=') else {
            return Values {
                names: self.questions("="),
                typed: value.typed.clone(),
                kept: value.kept.clone(),
            };
        };
        let mut questions = self.app.rules.questions.iter();
        let question = questions.find(|question| question.id.as_str() == id);
        let Some(question) = question.filter(|_| value.name != "columns") else {
            return Values::default();
        };
        let also = if value.name == "not" { "" } else { UNKNOWN };
        let (mut values, _) = self.listed(question, typed, also);
        values.kept = format!("{}{id}={}", value.kept, values.kept);
        values
    }
}
