//! An example for every argument: a command line that can be typed as it stands.
//!
//! Decides what such a line needs beside the argument. Names nothing that a rule set names: that is
//! taken from the rule set.

use crate::cli::app::App;
use cardhelp::engine::Answers;
use cardhelp::report::{Voice, shell_word};
use cardhelp::rules::{AnswerIndex, Question, Reads};
use clap::Arg;

/// Returns the example for an argument of the command at `path`.
pub fn example(app: &App, path: &[String], argument: &Arg) -> String {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let examples = Examples { app, path: &path };
    let name = argument.get_id().as_str();
    if argument.is_positional() {
        return examples.positional(name);
    }
    let base = examples.base();
    match examples.value(name) {
        _ if name == "rules" && base.contains(" --rules ") => base,
        Some(value) => format!("{base} --{name} {}", shell_word(&value)),
        None if name == "resume" => format!("{base} --output results.jsonl --resume"),
        None if name == "h" => format!("{base} -h"),
        None => format!("{base} --{name}"),
    }
}

struct Examples<'a> {
    app: &'a App,
    path: &'a [&'a str],
}

impl Examples<'_> {
    /// Returns the command with what it cannot do without.
    fn base(&self) -> String {
        let needs = match self.path {
            [] => " diagnose".to_owned(),
            ["batch"] => " tickets.jsonl".to_owned(),
            ["explain"] => format!(" {}", self.cause()),
            ["list"] => " causes".to_owned(),
            ["help"] => " diagnose".to_owned(),
            ["completions"] => " bash".to_owned(),
            ["rules"] => " check".to_owned(),
            ["rules", "check" | "test"] => " --rules my-rules".to_owned(),
            ["rules", "schema"] => " cause".to_owned(),
            ["rules", "diff"] => " old-rules new-rules".to_owned(),
            ["rules", "new"] => " cause my-cause --rules my-rules".to_owned(),
            _ => String::new(),
        };
        let path = self.path.iter().map(|name| format!(" {name}"));
        format!("cardhelp{}{needs}", path.collect::<String>())
    }

    /// Returns the command with an argument that has no name before it.
    fn positional(&self, name: &str) -> String {
        let base = self.base();
        match (self.path, name) {
            (["list"], "of") => {
                let mut questions = self.app.rules.questions.iter();
                let question = questions.next().map(|question| question.id.to_string());
                format!("cardhelp list answers {}", question.unwrap_or_default())
            }
            (["guide"], _) => format!("{base} {}", self.cause()),
            (["man"], _) => format!("{base} rules check"),
            _ => base,
        }
    }

    /// Returns a value for an option; nothing where it takes none.
    fn value(&self, name: &str) -> Option<String> {
        let fixed = match name {
            "lang" => return Some(self.app.words.tag().to_string()),
            "as-of" => return Some(self.app.rules.edition.to_string()),
            "cause" => return Some(self.cause()),
            "answer" => return self.pair(1),
            "not" => return self.pair(2),
            "words" => return Some(self.title()),
            "rules" => "my-rules",
            "format" => self.form(),
            "color" => "never",
            "answers" => "my-answers.yaml",
            "audience" => "support",
            "record" => "my-journey.yaml",
            "input" => "jsonl",
            "results" => "csv",
            "output" => "results.jsonl",
            "columns" => "id=Ticket",
            "detail" => "text",
            "summary" => "causes.svg",
            "threads" => "2",
            "set" => "settled-by=bank",
            "coverage-min" => "95",
            "dir" => "man1",
            _ => return self.of_question(name),
        };
        Some(fixed.to_owned())
    }

    /// Returns a form that the command has.
    fn form(&self) -> &'static str {
        match self.path {
            ["guide"] => "markdown",
            ["rules", "check"] => "sarif",
            ["rules", "graph"] => "svg",
            ["help" | "man" | "completions"] => "text",
            _ => "json",
        }
    }

    fn cause(&self) -> String {
        let cause = self.app.rules.causes.first();
        cause.map(|cause| cause.id.to_string()).unwrap_or_default()
    }

    fn title(&self) -> String {
        let app = self.app;
        let voice = Voice::new(&app.rules, &app.words);
        let engine = app.engine(&app.rules.edition);
        let state = engine.state(&Answers::none(&app.rules));
        let cause = app.rules.causes.keys().next();
        let title = cause.map(|cause| voice.cause_title(cause, &state));
        format!("{}.title={}", app.words.tag(), title.unwrap_or_default())
    }

    /// Returns a question with some answers that can be excluded together.
    fn pair(&self, most: usize) -> Option<String> {
        let mut questions = self.app.rules.questions.iter();
        let question = questions.find(|question| question.answers.len() > most)?;
        Some(format!("{}={}", question.id, answers(question, most)))
    }

    /// Returns an answer, as the option of a question takes it.
    fn of_question(&self, name: &str) -> Option<String> {
        let questions = &self.app.rules.questions;
        let typed = questions.iter().find_map(|question| {
            let typed = question.typed.as_ref()?;
            (*typed.flag == *name).then_some((question, typed.reads))
        });
        match typed {
            Some((question, reads)) => self.typed(question, reads),
            None => {
                let own = questions.iter().find(|own| own.id.as_str() == name)?;
                let most = if own.several { 2 } else { 1 };
                Some(answers(own, most))
            }
        }
    }

    /// Returns what somebody could have copied.
    fn typed(&self, question: &Question, reads: Reads) -> Option<String> {
        let lookup = self.app.lookup();
        match reads {
            Reads::Codes => {
                let system = lookup.systems.first()?;
                let code = system.codes.first()?;
                Some(format!("{}:{}", system.id, code.code))
            }
            Reads::Prefixes => {
                let prefix = lookup.networks.first()?.prefixes.first()?;
                Some(prefix.first.to_string())
            }
            Reads::Messages => question.answers.iter().find_map(|answer| {
                let id = cardhelp::l10n::message_id::answer(question, &answer.id);
                self.app.words.attribute(&id, "quote", &[])
            }),
            Reads::Expiry { .. } => Some("11/26".to_owned()),
        }
    }
}

/// Returns the first answers of a question that go together, with commas.
fn answers(question: &Question, most: usize) -> String {
    let listed: Vec<AnswerIndex> = match question.featured.is_empty() {
        true => question.answers.keys().collect(),
        false => question.featured.clone(),
    };
    let exclusive = question.exclusive();
    let together = listed.into_iter().filter(|at| Some(*at) != exclusive);
    let names = together.map(|at| question.answers[at].id.as_str());
    names.take(most).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::command_line::definition::{self, Extent};
    use crate::cli::command_line::maker::Wording;
    use crate::cli::command_line::reading::read;
    use crate::cli::language::ReadersLanguage;
    use cardhelp::built_in;
    use clap::Command;
    use std::ffi::OsString;
    use std::path::Path;

    /// Takes a line apart as a shell does; ours has no other quotation marks.
    fn words(line: &str) -> Vec<OsString> {
        let parts = line.split('\'').enumerate();
        let words = parts.flat_map(|(at, part)| match at % 2 {
            0 => part.split_whitespace().map(OsString::from).collect(),
            _ => vec![OsString::from(part)],
        });
        words.collect()
    }

    fn check(app: &App, root: &Command, command: &Command, path: &[String]) -> usize {
        let mut count = 0;
        let global = root
            .get_arguments()
            .filter(|arg| !path.is_empty() && arg.is_global_set());
        for argument in command.get_arguments().chain(global) {
            let line = example(app, path, argument);
            let typed = words(&line);
            let long = argument
                .get_long()
                .map(|long| OsString::from(format!("--{long}")));
            assert!(long.is_none_or(|long| typed.contains(&long)), "{line}");
            let below: Vec<OsString> = path.iter().map(OsString::from).collect();
            assert_eq!(typed[1..=below.len()], below[..], "{line}");
            if let Err(fault) = read(app, &typed) {
                panic!("{line}: {:?}", fault.lines(&app.words));
            }
            count += 1;
        }
        for below in command.get_subcommands() {
            let name = [below.get_name().to_owned()];
            count += check(app, root, below, &[path, &name].concat());
        }
        count
    }

    #[test]
    fn each_is_a_command_line_that_can_be_typed() {
        let tags = built_in::languages().into_iter().map(|tag| tag.to_string());
        let mut apps: Vec<App> = tags
            .map(|tag| App::built_in(&ReadersLanguage { named: Some(tag) }))
            .collect();
        let mut other = App::built_in(&ReadersLanguage::default());
        let german = ReadersLanguage {
            named: Some("de-DE".to_owned()),
        };
        let folder = Path::new("tests/washer");
        other.use_folder(folder, &german).expect("it is sound");
        apps.push(other);
        for app in &apps {
            let root = definition::command(app, Wording::InWords, Extent::Whole);
            assert!(check(app, &root, &root, &[]) > 100);
        }
    }
}
