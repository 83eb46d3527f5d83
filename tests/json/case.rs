//! Answers to give, and the ways to give them.

use crate::program::{Run, run_with};
use cardhelp::built_in;
use cardhelp::engine::{Answers, Engine, Given, Verdict};
use cardhelp::rules::{Cause, Example, ExampleVerdict, QuestionIndex, RuleSet};
use serde_json::{Map, Value};
use std::fmt::Write;
use std::path::PathBuf;
use std::sync::LazyLock;
use tempfile::TempDir;

/// The built-in rule set.
pub static RULES: LazyLock<RuleSet> = LazyLock::new(built_in::rule_set_with_examples);

/// Answers, by question; the only answer `unknown` says that somebody does not know.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Case {
    /// The day on which they are given.
    pub day: String,
    /// The answers.
    pub answers: Vec<(String, Vec<String>)>,
}

/// A way to give answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Route {
    Flags,
    Commas,
    Pairs,
    Yaml,
    Json,
    StandardInput,
}

impl Route {
    pub const ALL: [Route; 6] = [
        Route::Flags,
        Route::Commas,
        Route::Pairs,
        Route::Yaml,
        Route::Json,
        Route::StandardInput,
    ];
}

impl Case {
    /// Takes those answers on the day of the edition.
    pub fn new(answers: &[(&str, &str)]) -> Self {
        let answers = answers.iter();
        Self {
            day: RULES.edition.clone(),
            answers: answers
                .map(|(question, given)| {
                    let given = given.split(',').map(str::to_owned);
                    ((*question).to_owned(), given.collect())
                })
                .collect(),
        }
    }

    /// Takes the answers of a cause's example, on a day on which the cause holds.
    pub fn of(cause: &Cause, example: &Example) -> Self {
        let edition = &RULES.edition;
        let from = cause.valid_from.as_ref().filter(|from| *from > edition);
        let until = cause.valid_until.as_ref().filter(|until| *until < edition);
        let answers = example.answers.iter().map(|(question, given)| {
            let question = &RULES.questions[*question];
            let given = given.iter().map(|at| question.answers[*at].id.to_string());
            (question.id.to_string(), given.collect())
        });
        Self {
            day: from.or(until).unwrap_or(edition).clone(),
            answers: answers.collect(),
        }
    }

    /// Adds or replaces an answer.
    pub fn with(mut self, question: &str, answer: &str) -> Self {
        self.answers.retain(|(other, _)| other != question);
        self.answers.push((question.into(), vec![answer.into()]));
        self
    }

    /// Returns the answers as the engine takes them.
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::none(&RULES);
        for (name, given) in &self.answers {
            let at = RULES.question(name).expect("is a question");
            let question = &RULES.questions[at];
            let chosen = given.iter().map(|answer| question.answer(answer));
            let given = match chosen.collect::<Option<_>>() {
                Some(chosen) => Given::Chosen(chosen),
                None => Given::DontKnow,
            };
            answers.set(at, given);
        }
        answers
    }

    /// Returns what JSON must say of the answers.
    pub fn as_json(&self) -> Value {
        let answers = self.answers.iter().map(|(name, given)| {
            let at = RULES.question(name).expect("is a question");
            let question = &RULES.questions[at];
            let value = match given.as_slice() {
                [one] if one == "unknown" || !question.several => one.clone().into(),
                given => given.to_vec().into(),
            };
            (name.clone(), value)
        });
        Value::Object(answers.collect::<Map<_, _>>())
    }

    fn as_yaml(&self) -> String {
        let mut text = String::from("# answers\n");
        for (question, given) in &self.answers {
            let _ = match given.as_slice() {
                [one] => writeln!(text, "{question}: {one}"),
                several => writeln!(text, "{question}: [{}]", several.join(", ")),
            };
        }
        if self.answers.is_empty() {
            text.push_str("{}\n");
        }
        text
    }

    /// Diagnoses as JSON.
    pub fn diagnose(&self, route: Route, language: &str) -> Run {
        let folder = TempDir::new().expect("can be made");
        let (mut arguments, input) = self.arguments(route, folder.path().join("answers"));
        let options = [
            "--no-input",
            "--format",
            "json",
            "--lang",
            language,
            "--as-of",
            &self.day,
        ];
        arguments.extend(options.map(str::to_owned));
        run_with(&arguments, input.as_bytes())
    }

    fn arguments(&self, route: Route, file: PathBuf) -> (Vec<String>, String) {
        let mut arguments = vec!["diagnose".to_owned()];
        let name = file.display().to_string();
        let from = |text: String, arguments: &mut Vec<String>| {
            std::fs::write(&file, text).expect("can be written");
            arguments.extend(["--answers".to_owned(), name]);
        };
        match route {
            Route::Flags => {
                for (question, given) in &self.answers {
                    for answer in given {
                        arguments.extend([format!("--{question}"), answer.clone()]);
                    }
                }
            }
            Route::Commas => {
                let flags = self.answers.iter().rev();
                arguments.extend(flags.map(|(q, given)| format!("--{q}={}", given.join(","))));
            }
            Route::Pairs => {
                for (question, given) in &self.answers {
                    for answer in given {
                        arguments.extend(["--answer".to_owned(), format!("{question}={answer}")]);
                    }
                }
            }
            Route::Yaml => from(self.as_yaml(), &mut arguments),
            Route::Json => from(self.as_json().to_string(), &mut arguments),
            Route::StandardInput => {
                arguments.extend(["--answers".to_owned(), "-".to_owned()]);
                return (arguments, self.as_yaml());
            }
        }
        (arguments, String::new())
    }
}

/// Returns the answers of every example of every cause, with the verdicts they must give.
pub fn examples() -> impl Iterator<Item = (Case, &'static Example)> {
    let causes = RULES.causes.iter();
    causes.flat_map(|cause| cause.examples.iter().map(move |e| (Case::of(cause, e), e)))
}

/// Returns the word for a verdict that an example states.
pub fn word(verdict: ExampleVerdict) -> &'static str {
    Verdict::from(verdict).as_str()
}

/// Returns answers that contradict each other: an example that proves a cause, with one answer
/// more or another one that excludes it. At most three for each cause.
pub fn contradictions() -> Vec<Case> {
    let engine = Engine::new(&RULES, &RULES.edition);
    let causes = RULES.causes.iter_enumerated();
    let contradictions = causes.flat_map(|(at, cause)| {
        let engine = &engine;
        let is = move |case: &Case, verdict| {
            engine.verdict(at, &engine.state(&case.answers())) == verdict
        };
        let proved = cause
            .examples
            .iter()
            .map(|example| Case::of(cause, example));
        let proved = proved.filter(move |case| is(case, Verdict::Confirmed));
        let changed = proved.flat_map(move |case| changed(&case, engine.questions_of(at)));
        changed
            .filter(move |case| is(case, Verdict::Contradiction))
            .take(3)
    });
    contradictions.collect()
}

/// Returns a case with each other answer to each of the questions.
fn changed(case: &Case, questions: &[QuestionIndex]) -> Vec<Case> {
    let questions = questions.iter().map(|at| &RULES.questions[*at]);
    let answers = questions.flat_map(|question| {
        let answers = question.answers.iter();
        answers.map(|answer| case.clone().with(question.id.as_str(), answer.id.as_str()))
    });
    answers.collect()
}
