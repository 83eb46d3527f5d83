//! Pasted texts, read as the field for a message or a code reads them.
//!
//! Decides what a text is taken for: a message that is certainly known, else a code, else a message
//! that is probably known, else nothing. Where a code can mean several things, nobody says which.

use crate::engine::{Answers, Given};
use crate::evidence::{
    Certainty, Evidence, GivenCode, GivenMessage, Wording, read_by, read_code, recognize,
};
use crate::l10n::{Words, message_id};
use crate::rules::{AnswerIndex, Question, QuestionIndex, Reads, RuleSet};

/// Reads pasted texts with the wordings that messages have in every language.
pub struct Copied<'r> {
    rules: &'r RuleSet,
    wordings: Vec<Wording>,
}

impl<'r> Copied<'r> {
    /// Gathers the wordings.
    pub fn new(rules: &'r RuleSet, languages: &[Words<'_>]) -> Self {
        let mut wordings = Vec::new();
        if let Some((_, question)) = read_by(rules, |reads| reads == Reads::Messages) {
            let quotes = languages.iter().flat_map(|words| quotes(words, question));
            wordings.extend(quotes);
            for (answer, definition) in question.answers.iter_enumerated() {
                let texts = definition.seen_as.iter().cloned();
                wordings.extend(texts.map(|text| Wording { answer, text }));
            }
        }
        Self { rules, wordings }
    }

    /// Takes a text into `evidence` and `answers`, as the field does.
    pub(super) fn paste(&self, text: &str, evidence: &mut Evidence, answers: &mut Answers) {
        evidence.message = None;
        evidence.codes.clear();
        self.questions()
            .for_each(|question| answers.forget(question));
        if text.trim().is_empty() {
            answers.skip_text(self.rules);
        } else {
            self.understand(text, evidence, answers);
            // Whoever pasted what they have is not asked for it again.
            for question in self.questions() {
                if answers.get(question).is_none() {
                    answers.set(question, Given::DontKnow);
                }
            }
        }
        evidence.complete(self.rules, answers);
    }

    fn understand(&self, text: &str, evidence: &mut Evidence, answers: &mut Answers) {
        let message = self.message(text);
        let certainty = message.certainty();
        if certainty != Some(Certainty::Certain)
            && let Some((at, code)) = self.code(text, answers)
        {
            let settled = code.settled().map(|reading| reading.means);
            let given = settled.map_or(Given::DontKnow, |means| {
                Given::Chosen(std::iter::once(means).collect())
            });
            answers.set(at, given);
            evidence.codes = vec![code];
            return;
        }
        let question = read_by(self.rules, |reads| reads == Reads::Messages);
        if let (Some((at, _)), Some((answer, ..))) = (question, &message.recognized) {
            answers.choose(at, *answer);
        }
        evidence.message = Some(message);
    }

    fn message(&self, text: &str) -> GivenMessage {
        let found = recognize(text, &self.wordings);
        let recognized = found.map(|found| {
            let wording = self.wordings[found.wording].text.clone();
            (found.answer, wording, found.certainty)
        });
        GivenMessage {
            typed: text.to_owned(),
            recognized,
            is_told: false,
        }
    }

    fn code(&self, text: &str, answers: &Answers) -> Option<(QuestionIndex, GivenCode)> {
        let (at, _) = read_by(self.rules, |reads| reads == Reads::Codes)?;
        let readings = read_code(text.trim(), &self.rules.lookup, self.network(answers)).ok()?;
        let typed = text.to_owned();
        Some((at, GivenCode { typed, readings }))
    }

    fn network(&self, answers: &Answers) -> Option<AnswerIndex> {
        let (question, _) = read_by(self.rules, |reads| reads == Reads::Prefixes)?;
        match answers.get(question) {
            Some(Given::Chosen(set)) => set.iter().next(),
            _ => None,
        }
    }

    /// Returns the questions whose answers are copied.
    fn questions(&self) -> impl Iterator<Item = QuestionIndex> + use<'_, 'r> {
        let questions = self.rules.questions.iter_enumerated();
        let copied = questions.filter(|(_, question)| question.is_copied());
        copied.map(|(at, _)| at)
    }
}

fn quotes(words: &Words<'_>, question: &Question) -> Vec<Wording> {
    let answers = question.answers.iter_enumerated();
    let quotes = answers.filter_map(|(answer, definition)| {
        let id = message_id::answer(question, &definition.id);
        let text = words.attribute(&id, "quote", &[])?;
        Some(Wording { answer, text })
    });
    quotes.collect()
}
