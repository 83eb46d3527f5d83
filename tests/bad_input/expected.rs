//! What a refusal looks like, in the words of each language.

use crate::program::{LANGUAGES, Run, run_with};
use cardhelp::built_in;
use cardhelp::l10n::{Filled, Words};
use std::ffi::OsString;

/// A message of the program and its placeables; `answers` stands for the `input` that an answers
/// file of that name is.
pub type Message<'a> = (&'a str, &'a [(&'a str, &'a str)]);

/// A command line that is refused.
pub struct Refused<'a> {
    /// The arguments, without the language.
    pub arguments: Vec<OsString>,
    /// What stands on standard input.
    pub input: &'a [u8],
    /// The exit status.
    pub status: i32,
    /// The message that says what is wrong.
    pub message: Message<'a>,
    /// The nearest valid name that is suggested, as it is shown.
    pub near: Option<&'a str>,
}

impl<'a> Refused<'a> {
    /// A usage fault: status 2.
    pub fn usage(arguments: &[&str], message: Message<'a>) -> Self {
        Self {
            arguments: arguments.iter().map(OsString::from).collect(),
            input: b"",
            status: 2,
            message,
            near: None,
        }
    }

    /// Expects that name to be suggested.
    pub fn near(mut self, name: &'a str) -> Self {
        self.near = Some(name);
        self
    }

    /// Expects another exit status.
    pub fn status(mut self, status: i32) -> Self {
        self.status = status;
        self
    }

    /// Gives something on standard input.
    pub fn input(mut self, input: &'a [u8]) -> Self {
        self.input = input;
        self
    }

    /// Runs it in each language and compares.
    #[track_caller]
    pub fn check(&self) {
        for words in built_in::all_words() {
            let tag = words.tag().to_string();
            assert!(LANGUAGES.contains(&tag.as_str()));
            let mut arguments = vec![OsString::from("--lang"), OsString::from(&tag)];
            arguments.extend(self.arguments.iter().cloned());
            let run = run_with(&arguments, self.input);
            self.compare(
                &words,
                &run,
                &format!("{tag} {:?}: {run:?}", self.arguments),
            );
        }
    }

    #[track_caller]
    fn compare(&self, words: &Words<'_>, run: &Run, context: &str) {
        assert_eq!(run.status, Some(self.status), "{context}");
        assert_eq!(run.out, "", "{context}");
        let message = told(words, self.message);
        let first = told(words, ("ui-error", &[("message", &message)]));
        assert!(
            run.err.starts_with(&format!("{first}\n")),
            "{context}\nexpected {first}"
        );
        let suggests = |name: &str| told(words, ("ui-did-you-mean", &[("near", name)]));
        match self.near {
            Some(name) => assert!(run.err.contains(&suggests(name)), "{context}"),
            None => assert!(
                !run.err
                    .contains(suggests("").trim_end_matches(['?', '？', '」', ' '])),
                "{context}"
            ),
        }
        assert!(!run.err.contains("ui-"), "a message is missing: {context}");
    }
}

fn told(words: &Words<'_>, (id, args): Message<'_>) -> String {
    let args = args.iter().map(|(name, text)| match (*name, *text) {
        ("answers", file) => {
            let place = words.text("ui-where-answers-file", &[("input", file.into())]);
            ("input", place.into())
        }
        // A place that has a name of its own.
        (name, id) if id.starts_with("ui-where-") => (name, words.plain(id).into()),
        (name, text) => (name, text.into()),
    });
    let args: Vec<(&str, Filled)> = args.collect();
    words.text(id, &args)
}
