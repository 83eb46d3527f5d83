//! Pasted texts, read as the field for a message or a code reads them.
//!
//! Decides what a text is taken for: a message that is certainly known, else codes, else a message
//! that is probably known, else nothing. Where a code can mean several things, nobody says which.

use crate::engine::{Answers, Given};
use crate::evidence::{
    Certainty, Evidence, GivenCode, GivenMessage, NameFinder, Recognizer, TypedCode, Wording,
    given_by_codes, network_among, read_by, typed_codes, wordings,
};
use crate::l10n::Words;
use crate::rules::{AnswerSet, QuestionIndex, Reads, RuleSet};

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
        evidence.named = NameFinder::new(self.rules).find(text);
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
            evidence.complete(self.rules, answers);
            message.weigh(self.rules, at, answers, evidence);
        }
        let certainty = message.certainty();
        if certainty != Some(Certainty::Certain)
            && let Some((at, given, codes)) = self.codes(text, answers)
        {
            answers.set(at, given);
            evidence.codes = codes;
            return;
        }
        if let (Some((at, _)), Some((answer, ..))) = (question, &message.recognized) {
            answers.choose(at, *answer);
        }
        evidence.message = Some(message);
    }

    /// Reads a text as codes and names of meanings, if it is nothing else.
    fn codes(
        &self,
        text: &str,
        answers: &Answers,
    ) -> Option<(QuestionIndex, Given, Vec<GivenCode>)> {
        let (at, question) = read_by(self.rules, |reads| reads == Reads::Codes)?;
        let network = network_among(self.rules, answers);
        let (mut codes, mut named, mut is_known) = (Vec::new(), AnswerSet::default(), true);
        for part in typed_codes(text, question, &self.rules.lookup, network) {
            match part {
                TypedCode::Meaning(meaning) => named.insert(meaning),
                TypedCode::NotKnown => is_known = false,
                TypedCode::Code(code) => codes.push(code),
                TypedCode::Unknown(..) | TypedCode::TooMany => return None,
            }
        }
        let given = match is_known {
            true => given_by_codes(&codes, &named),
            false => Given::DontKnow,
        };
        // Whoever does not know it gave no code.
        Some((at, given, if is_known { codes } else { Vec::new() }))
    }
}
