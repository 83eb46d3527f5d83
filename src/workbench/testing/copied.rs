//! Pasted texts, read as the field for a message or a code reads them.
//!
//! Decides what a text is taken for: a message that is certainly known, else a code, else a message
//! that is probably known, else nothing. Where a code can mean several things, nobody says which.

use crate::engine::{Answers, Given};
use crate::evidence::{
    Certainty, Evidence, GivenCode, GivenMessage, Recognizer, Wording, network_among, read_by,
    read_code, wordings,
};
use crate::l10n::Words;
use crate::rules::{QuestionIndex, Reads, RuleSet};

/// Reads pasted texts with the wordings that messages have in every language.
pub struct Copied<'r> {
    rules: &'r RuleSet,
    wordings: Vec<Wording>,
}

impl<'r> Copied<'r> {
    /// Gathers the wordings.
    pub fn new(rules: &'r RuleSet, languages: &[Words<'_>]) -> Self {
        let messages = read_by(rules, |reads| reads == Reads::Messages);
        let wordings = messages.map(|(_, question)| wordings(question, languages));
        let wordings = wordings.unwrap_or_default();
        Self { rules, wordings }
    }

    /// Takes a text into `evidence` and `answers`, as the field does.
    pub(super) fn paste(&self, text: &str, evidence: &mut Evidence, answers: &mut Answers) {
        evidence.message = None;
        evidence.codes.clear();
        let copied = self.rules.copied();
        copied.for_each(|question| answers.forget(question));
        if text.trim().is_empty() {
            answers.skip_text(self.rules);
        } else {
            self.understand(text, evidence, answers);
            answers.has_pasted(self.rules);
        }
        evidence.complete(self.rules, answers);
    }

    fn understand(&self, text: &str, evidence: &mut Evidence, answers: &mut Answers) {
        let found = Recognizer::new(&self.wordings).readings(text);
        let mut message = GivenMessage::new(text, &found, &self.wordings);
        let question = read_by(self.rules, |reads| reads == Reads::Messages);
        if let Some((at, _)) = question {
            message.weigh(self.rules, at, answers);
        }
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
        if let (Some((at, _)), Some((answer, ..))) = (question, &message.recognized) {
            answers.choose(at, *answer);
        }
        evidence.message = Some(message);
    }

    fn code(&self, text: &str, answers: &Answers) -> Option<(QuestionIndex, GivenCode)> {
        let (at, _) = read_by(self.rules, |reads| reads == Reads::Codes)?;
        let readings = read_code(
            text.trim(),
            &self.rules.lookup,
            network_among(self.rules, answers),
        )
        .ok()?;
        let typed = text.to_owned();
        Some((at, GivenCode { typed, readings }))
    }
}
