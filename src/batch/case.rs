//! From what a record says to what follows from it.
//!
//! Decides that a record is taken as `cardhelp diagnose` takes the same answers and texts.

use super::fault::{Fault, Wrong};
use super::record::Record;
use super::task::{Messages, Task};
use crate::engine::{Answers, Given, Many, Truth};
use crate::evidence::{
    Evidence, Expiry, GivenExpiry, GivenMessage, GivenPrefix, MAX_CODES, PrefixError, TypedCode,
    network_among, parse_prefix, typed_codes,
};
use crate::rules::{AnswerIndex, AnswerSet, Question, QuestionIndex, Reads};

impl Task<'_> {
    /// Reads what was copied, and fills in what follows from it and from the answers.
    pub(super) fn evidence(&self, record: &mut Record) -> Result<Evidence, Fault> {
        let mut evidence = Evidence::default();
        if record.texts.is_empty() && !self.is_followed(record) {
            return Ok(evidence);
        }
        record.is_filled = true;
        for (_, reads, values) in &record.texts {
            let text = values.last().map(String::as_str).unwrap_or_default();
            match reads {
                Reads::Codes => {}
                Reads::Messages => {
                    evidence.message = self.message(text);
                    evidence.named = self.text_names.find(text);
                }
                Reads::Prefixes => evidence.prefix = Some(self.prefix(text)?),
                Reads::Expiry { passed } => evidence.expiry = Some(self.expiry(text, *passed)?),
            }
        }
        evidence.complete(self.rules, &mut record.answers);
        let Record { texts, answers, .. } = record;
        let mut of_codes = texts.iter();
        let of_codes = of_codes.find(|(_, reads, _)| *reads == Reads::Codes);
        if let Some((question, _, values)) = of_codes {
            // The network decides what some codes mean, so what gives it comes first.
            if let Some(given) = self.codes(*question, values, answers, &mut evidence)? {
                answers.set(*question, given);
            }
            evidence.complete(self.rules, answers);
        } else if let Some((.., values)) =
            texts.iter().find(|(_, reads, _)| *reads == Reads::Messages)
            && let Some(words) = values.last()
            && evidence.take_for_codes(words, self.rules, self.lookup, answers)
        {
            evidence.complete(self.rules, answers);
        }
        Ok(evidence)
    }

    /// Tells whether something follows from an answer by itself.
    fn is_followed(&self, record: &Record) -> bool {
        let follows = |question: &QuestionIndex| {
            let said = match record.answers.get(*question) {
                Some(Given::Chosen(chosen)) => chosen,
                _ => record
                    .answers
                    .known(self.rules, *question)
                    .into_iter()
                    .collect(),
            };
            said.meets(&self.following[*question])
        };
        record.said().iter().any(follows)
    }

    /// Tells whether what was copied says otherwise than what was answered, which `many` has
    /// diagnosed last.
    pub(super) fn is_against<T>(
        &self,
        record: &Record,
        evidence: &Evidence,
        many: &mut Many<'_, T>,
    ) -> bool {
        let may_be = !record.texts.is_empty() || !self.allows_message(record, many);
        may_be
            && !evidence
                .disagreements(self.engine, &record.answers)
                .is_empty()
    }

    /// Tells whether the message that was named can be seen where somebody is.
    fn allows_message<T>(&self, record: &Record, many: &mut Many<'_, T>) -> bool {
        let question = self.messages.as_ref().map(|messages| messages.question);
        let named = question.and_then(|question| match record.answers.get(question)? {
            Given::Chosen(set) => Some((question, set.iter().next()?)),
            Given::DontKnow => None,
        });
        named.is_none_or(|(question, answer)| {
            let when = &self.rules.questions[question].answers[answer].when;
            many.eval(&record.answers, when) != Truth::False
        })
    }

    fn message(&self, text: &str) -> Option<GivenMessage> {
        let Messages {
            wordings,
            recognizer,
            ..
        } = self.messages.as_ref()?;
        let found = recognizer.readings(text);
        Some(GivenMessage::new(text, &found, wordings))
    }

    fn prefix(&self, text: &str) -> Result<GivenPrefix, Fault> {
        let digits = parse_prefix(text);
        let digits = digits.map_err(|_: PrefixError| Fault::of_all(Wrong::Prefix))?;
        Ok(GivenPrefix::of(&digits, &self.lookup.networks))
    }

    fn expiry(&self, text: &str, passed: AnswerIndex) -> Result<GivenExpiry, Fault> {
        let day = &self.wishes.day;
        let expiry = Expiry::parse(text, day).map_err(|_| Fault::of_all(Wrong::Expiry))?;
        Ok(GivenExpiry {
            last_day: expiry.ends(),
            is_past: expiry.is_past(day),
            passed,
        })
    }

    /// Reads codes and the names of meanings; returns the answer that the names give.
    fn codes(
        &self,
        question: QuestionIndex,
        values: &[String],
        answers: &Answers,
        evidence: &mut Evidence,
    ) -> Result<Option<Given>, Fault> {
        let definition = &self.rules.questions[question];
        let network = network_among(self.rules, answers);
        let (mut named, mut is_not_known, mut count) = (AnswerSet::default(), false, 0);
        for value in values {
            for code in typed_codes(value, definition, self.lookup, network) {
                count += 1;
                if count > MAX_CODES {
                    return Err(self.names.fault(Wrong::Code, question, value));
                }
                match code {
                    TypedCode::Meaning(meaning) => named.insert(meaning),
                    TypedCode::NotKnown => is_not_known = true,
                    TypedCode::Code(code) if evidence.codes.contains(&code) => {}
                    TypedCode::Code(code) => evidence.codes.push(code),
                    TypedCode::TooMany => {
                        return Err(self.names.fault(Wrong::Code, question, value));
                    }
                    TypedCode::Unknown(text, _) => {
                        return Err(self.names.fault(Wrong::Code, question, &text));
                    }
                }
            }
        }
        let others = named.len() + evidence.codes.len();
        if others > 0 && is_not_known || others > 1 && is_alone(definition, &named) {
            return Err(self
                .names
                .fault(Wrong::Several, question, &values.join(",")));
        }
        let chosen = (!named.is_empty()).then_some(Given::Chosen(named));
        Ok(is_not_known.then_some(Given::DontKnow).or(chosen))
    }
}

/// Tells whether the answer is among `named` that excludes every other.
fn is_alone(question: &Question, named: &AnswerSet) -> bool {
    let exclusive = question.exclusive();
    exclusive.is_some_and(|answer| named.contains(answer))
}
