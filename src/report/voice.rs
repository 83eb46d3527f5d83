//! The words for things of a rule set, in one language.

use crate::engine::{Engine, State, Statement};
use crate::evidence::read_by;
use crate::l10n::{Filled, Words, message_id};
use crate::rules::{
    AnswerIndex, AnswerSet, Arg, ArgValue, CauseIndex, Question, QuestionIndex, Reads, RuleSet,
    StepIndex,
};

/// Speaks of a rule set in one language.
pub struct Voice<'a> {
    /// The rule set spoken of.
    pub rules: &'a RuleSet,
    /// The words of the language.
    pub words: &'a Words<'a>,
    /// For whom it speaks.
    pub audience: Audience,
}

/// For whom a result is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// The person whose card it is, who may be told everything.
    Cardholder,
    /// A support desk, whose text goes on to a customer: it must not spell out that somebody
    /// suspects fraud, or that a card was reported lost or stolen.
    Support,
}

impl Audience {
    /// The words of the command line and their meaning.
    pub const WORDS: &'static [(&'static str, Audience)] = &[
        ("cardholder", Audience::Cardholder),
        ("support", Audience::Support),
    ];
}

impl<'a> Voice<'a> {
    /// Makes a voice.
    pub fn new(rules: &'a RuleSet, words: &'a Words<'a>) -> Self {
        Self {
            rules,
            words,
            audience: Audience::Cardholder,
        }
    }

    /// Returns the voice that speaks for `audience`.
    #[must_use]
    pub fn for_audience(mut self, audience: Audience) -> Self {
        self.audience = audience;
        self
    }

    /// Tells whether something that a customer must not be told needs its other words.
    pub fn is_masked(&self, sensitive: bool) -> bool {
        sensitive && self.audience == Audience::Support
    }

    /// Returns a message of the program, which has no placeables.
    pub fn say(&self, id: &str) -> String {
        self.words.plain(id)
    }

    /// Returns a message of the program, filled in.
    pub fn tell(&self, id: &str, args: &[(&str, Filled)]) -> String {
        self.words.text(id, args)
    }

    /// Returns the rule set that it speaks of.
    pub(super) fn rules(&self) -> &'a RuleSet {
        self.rules
    }

    /// Returns the question at that position.
    pub fn question(&self, question: QuestionIndex) -> &'a Question {
        &self.rules.questions[question]
    }

    /// Returns the question whose answers are read from typed texts of one kind.
    pub fn question_that_reads(&self, kind: Reads) -> Option<(QuestionIndex, &'a Question)> {
        read_by(self.rules, |reads| reads == kind)
    }

    /// Tells whether `question` is that one.
    pub fn reads(&self, question: QuestionIndex, kind: Reads) -> bool {
        let found = self.question_that_reads(kind);
        found.is_some_and(|(at, _)| at == question)
    }

    /// Returns a question as it is asked.
    pub fn question_text(&self, question: QuestionIndex) -> String {
        self.words
            .plain(&message_id::question(self.question(question)))
    }

    /// Returns the few words that stand for a question where its answer is quoted.
    pub fn question_label(&self, question: QuestionIndex) -> String {
        self.question_part(question, "label")
            .unwrap_or_else(|| self.question(question).id.to_string())
    }

    /// Returns a part of a question's words: `help`, `find-out`, `label`.
    pub fn question_part(&self, question: QuestionIndex, part: &str) -> Option<String> {
        let id = message_id::question(self.question(question));
        self.words.attribute(&id, part, &[])
    }

    /// Returns the words of an answer.
    pub fn answer_text(&self, question: QuestionIndex, answer: AnswerIndex) -> String {
        let question = self.question(question);
        let answer = &question.answers[answer];
        let id = message_id::answer(question, &answer.id);
        if self.is_masked(answer.sensitive) {
            return self.words.attribute(&id, "support", &[]).unwrap_or(id);
        }
        self.words.plain(&id)
    }

    /// Returns an answer as the person states it; for a reader who must not be told everything,
    /// the answer's other words.
    pub fn statement_text(&self, said: Statement) -> String {
        let question = self.question(said.question);
        let answer = &question.answers[said.answer];
        let id = message_id::answer(question, &answer.id);
        let own = match self.is_masked(answer.sensitive) {
            true => None,
            false => self.words.attribute(&id, "statement", &[]),
        };
        own.unwrap_or_else(|| self.answer_text(said.question, said.answer))
    }

    /// Returns what an answer means, in a sentence or two, where its words say so.
    pub fn answer_meaning(&self, question: QuestionIndex, answer: AnswerIndex) -> Option<String> {
        let question = self.question(question);
        let answer = &question.answers[answer];
        let id = message_id::answer(question, &answer.id);
        let part = if self.is_masked(answer.sensitive) {
            "support-meaning"
        } else {
            "meaning"
        };
        self.words.attribute(&id, part, &[])
    }

    /// Returns the words of several answers, joined by "and".
    pub fn answers_text(&self, question: QuestionIndex, answers: &AnswerSet) -> String {
        let texts = answers.iter();
        let texts = texts.map(|answer| self.answer_text(question, answer));
        self.list("ui-list-and", texts)
    }

    /// Returns the title of a cause.
    pub fn cause_title(&self, cause: CauseIndex, state: &State) -> String {
        let cause = &self.rules.causes[cause];
        let args = self.args(&cause.args, state);
        let id = message_id::cause(&cause.id);
        if self.is_masked(cause.sensitive) {
            let support = self.words.attribute(&id, "support", &borrowed(&args));
            return support.unwrap_or(id);
        }
        self.words.text(&id, &borrowed(&args))
    }

    /// Returns the summary of a cause.
    pub fn cause_summary(&self, cause: CauseIndex, state: &State) -> String {
        let cause = &self.rules.causes[cause];
        let args = self.args(&cause.args, state);
        let id = message_id::cause(&cause.id);
        let part = if self.is_masked(cause.sensitive) {
            "support-summary"
        } else {
            "summary"
        };
        let summary = self.words.attribute(&id, part, &borrowed(&args));
        summary.unwrap_or_default()
    }

    /// Returns the text of a step.
    pub fn step_text(&self, step: StepIndex, state: &State) -> String {
        let step = &self.rules.steps[step];
        let args = self.args(&step.args, state);
        self.words
            .text(&message_id::step(&step.id), &borrowed(&args))
    }

    /// Returns the second part of a step's text, where it has one.
    pub fn step_more(&self, step: StepIndex, state: &State) -> Option<String> {
        let step = &self.rules.steps[step];
        let args = self.args(&step.more_args, state);
        self.words
            .attribute(&message_id::step(&step.id), "more", &borrowed(&args))
    }

    /// Returns in a few words what a step that the bank takes is about.
    pub fn step_topic(&self, step: StepIndex) -> Option<String> {
        let id = message_id::step(&self.rules.steps[step].id);
        self.words.attribute(&id, "topic", &[])
    }

    /// Returns what to say to the bank for a step that the bank takes.
    pub fn step_ask(&self, step: StepIndex, state: &State) -> Option<String> {
        let step = &self.rules.steps[step];
        let args = self.args(&step.ask_args, state);
        self.words
            .attribute(&message_id::step(&step.id), "ask", &borrowed(&args))
    }

    /// Returns the titles of causes when nothing was answered yet.
    pub fn cause_titles(&self, engine: &Engine<'_>, causes: &[CauseIndex]) -> Vec<String> {
        let state = engine.state(&crate::engine::Answers::none(self.rules));
        let titles = causes.iter();
        titles
            .map(|cause| self.cause_title(*cause, &state))
            .collect()
    }

    fn args(&self, args: &[Arg], state: &State) -> Vec<(String, Filled)> {
        args.iter()
            .map(|arg| {
                let value = self.arg(&arg.value, state);
                let value = value.unwrap_or_else(|| "unknown".to_owned());
                (arg.name.clone(), Filled::Text(value))
            })
            .collect()
    }

    fn arg(&self, value: &ArgValue, state: &State) -> Option<String> {
        let given = state.answer(value.question())?;
        match value {
            ArgValue::Answer(question) => Some(self.answer_text(*question, given)),
            ArgValue::Cell { cells, .. } => cells[given].clone(),
            ArgValue::Listed { names, cells, .. } => {
                let listed = cells[given].as_ref()?;
                let texts = listed
                    .iter()
                    .map(|answer| self.answer_text(*names, *answer));
                Some(self.list("ui-list-or", texts))
            }
        }
    }
}

fn borrowed(args: &[(String, Filled)]) -> Vec<(&str, Filled)> {
    args.iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect()
}
