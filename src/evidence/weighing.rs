//! Which of the messages that a text may be it is taken for, beside what was answered.
//!
//! Decides only between messages of which nearly all stands in the text: the beginning of one can
//! be another. Half a message never settles what nobody said.

use super::copied::{Evidence, GivenMessage};
use super::messages::Certainty;
use crate::engine::{Answers, Given};
use crate::rules::{AnswerIndex, AnswerSet, QuestionIndex, RuleSet};

impl GivenMessage {
    /// Takes the text for the reading that fits what was answered and says least beside it;
    /// `messages` is the question that it answers. A text that is certainly one message is that
    /// one, whatever was answered. One that is about something else than all its readings, by what it
    /// names in `evidence`, is none of them.
    pub fn weigh(
        &mut self,
        rules: &RuleSet,
        messages: QuestionIndex,
        answers: &Answers,
        evidence: &Evidence,
    ) {
        if !self.is_doubtful() {
            return;
        }
        let claims =
            |answer: AnswerIndex| rules.questions[messages].answers[answer].fills.as_slice();
        let fits = |answer: AnswerIndex| claims(answer).iter().all(|claim| fits(answers, claim));
        let mut taken: Option<(AnswerIndex, String, Certainty)> = None;
        let is_about = |(answer, ..): &&(AnswerIndex, String, Certainty)| {
            claims(*answer).iter().all(|(question, says)| {
                let mut named = evidence.about().filter(|named| named.question == *question);
                named.all(|named| named.answers.meets(says))
            })
        };
        for reading @ (answer, ..) in self.readings.iter().filter(is_about) {
            let says_less = |than: AnswerIndex| {
                let (less, more) = (claims(*answer), claims(than));
                is_within(answers, less, more) && !is_within(answers, more, less)
            };
            let is_better = match &taken {
                None => fits(*answer),
                Some((taken, ..)) => fits(*answer) && says_less(*taken),
            };
            if is_better {
                taken = Some(reading.clone());
            }
        }
        // Where nothing fits, the first stands, and is said to disagree.
        self.recognized = taken.or_else(|| self.readings.iter().find(is_about).cloned());
    }
}

/// What a message says of a question: one of some answers.
type Claim = (QuestionIndex, AnswerSet);

/// Tells whether a claim can be true beside what was answered.
fn fits(answers: &Answers, (question, says): &Claim) -> bool {
    match answers.get(*question) {
        Some(Given::Chosen(given)) => given.meets(says),
        Some(Given::DontKnow) | None => true,
    }
}

/// Tells whether whoever claims `more` claims all of `less` that is not answered anyway.
fn is_within(answers: &Answers, less: &[Claim], more: &[Claim]) -> bool {
    less.iter().all(|(question, says)| {
        let is_answered = matches!(answers.get(*question), Some(Given::Chosen(_)));
        let same = more.iter().find(|(other, _)| other == question);
        is_answered || same.is_some_and(|(_, other)| other.without(says).is_empty())
    })
}
