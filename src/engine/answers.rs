//! The answers that a person gave, and what was excluded.

use super::statement::{Statement, questions_of};
use crate::rules::{AnswerIndex, AnswerSet, QuestionIndex, RuleSet};
use typed_index_collections::TiVec;

/// What was answered to one question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Given {
    /// "I don't know."
    DontKnow,
    /// One answer, or several where the question takes several: these and no others.
    Chosen(AnswerSet),
}

/// What was said about one question.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Said {
    given: Option<Given>,
    /// Answers that hold, where others may hold beside them.
    included: AnswerSet,
    /// Answers that do not hold.
    excluded: AnswerSet,
}

/// What was said, by question: the answers given, and the answers that were excluded without
/// giving one. Answers to questions that do not apply are kept, and do not count.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answers {
    said: TiVec<QuestionIndex, Said>,
}

impl Answers {
    /// Makes the answers of somebody who was asked nothing yet.
    pub fn none(rules: &RuleSet) -> Self {
        Self {
            said: rules.questions.iter().map(|_| Said::default()).collect(),
        }
    }

    /// Returns what was answered to `question`; `None` where it was not asked.
    pub fn get(&self, question: QuestionIndex) -> Option<Given> {
        self.said[question].given
    }

    /// Returns the one answer to `question` that is left: it was given, or no other was left.
    pub fn known(&self, rules: &RuleSet, question: QuestionIndex) -> Option<AnswerIndex> {
        let left = match self.get(question) {
            Some(Given::Chosen(set)) => set,
            Some(Given::DontKnow) | None => {
                let all = AnswerSet::first(rules.questions[question].answers.len());
                all.without(&self.excluded(question))
            }
        };
        left.iter().next().filter(|_| left.is_single())
    }

    /// Takes an answer, in place of an earlier one.
    pub fn set(&mut self, question: QuestionIndex, given: Given) {
        self.said[question].given = Some(given);
    }

    /// Takes one answer of a question.
    pub fn choose(&mut self, question: QuestionIndex, answer: AnswerIndex) {
        self.set(question, Given::Chosen(std::iter::once(answer).collect()));
    }

    /// Forgets what was answered to `question`; what was excluded stays excluded.
    pub fn forget(&mut self, question: QuestionIndex) {
        self.said[question].given = None;
    }

    /// Takes that `answers` to `question` do not hold; the question stays open.
    pub fn exclude(&mut self, question: QuestionIndex, answers: AnswerSet) {
        let excluded = &mut self.said[question].excluded;
        *excluded = excluded.union(&answers);
    }

    /// Takes that `answers` to a question that takes several hold; others may hold as well.
    pub fn include(&mut self, question: QuestionIndex, answers: AnswerSet) {
        let included = &mut self.said[question].included;
        *included = included.union(&answers);
    }

    /// Takes back everything that was excluded or included without answering `question`.
    pub fn widen(&mut self, question: QuestionIndex) {
        let given = self.said[question].given;
        self.said[question] = Said {
            given,
            ..Said::default()
        };
    }

    /// Takes what was ticked on a checklist; whatever was not does not hold.
    pub fn tick(&mut self, rules: &RuleSet, list: &[Statement], ticked: &[Statement]) {
        for question in questions_of(list) {
            let of = |list: &[Statement]| -> AnswerSet {
                let own = list.iter().filter(|said| said.question == question);
                own.map(|said| said.answer).collect()
            };
            let (shown, yes) = (of(list), of(ticked));
            self.exclude(question, shown.without(&yes));
            if rules.questions[question].several {
                self.include(question, yes);
            } else if yes.is_single() {
                self.set(question, Given::Chosen(yes));
            } else if !yes.is_empty() {
                // Of answers that exclude each other, the person means one.
                let all = AnswerSet::first(rules.questions[question].answers.len());
                self.exclude(question, all.without(&yes));
            }
        }
    }

    /// Takes that nothing was copied: no message, no code.
    pub fn skip_text(&mut self, rules: &RuleSet) {
        let questions = rules.questions.iter_enumerated();
        for (at, question) in questions.filter(|(_, question)| question.is_copied()) {
            let nothing = question.typed.as_ref().and_then(|typed| typed.nothing);
            let nothing = nothing.map(|nothing| Given::Chosen(std::iter::once(nothing).collect()));
            self.set(at, nothing.unwrap_or(Given::DontKnow));
        }
    }

    /// Returns everything that was said about `question`.
    pub(super) fn said(&self, question: QuestionIndex) -> Said {
        self.said[question]
    }

    /// Puts back what was said about `question` at some time.
    pub(super) fn restore(&mut self, question: QuestionIndex, said: Said) {
        self.said[question] = said;
    }

    /// Returns the answers to `question` that were excluded.
    pub fn excluded(&self, question: QuestionIndex) -> AnswerSet {
        self.said[question].excluded
    }

    /// Returns the answers to `question` that hold beside others that may.
    pub fn included(&self, question: QuestionIndex) -> AnswerSet {
        self.said[question].included
    }

    /// Tells whether anything was said that tells answers to `question` apart.
    pub fn is_told(&self, question: QuestionIndex) -> bool {
        let said = &self.said[question];
        matches!(said.given, Some(Given::Chosen(_)))
            || !said.excluded.is_empty()
            || !said.included.is_empty()
    }

    /// Returns every question of which something was said that tells answers apart, in the order
    /// of the rule set.
    pub fn told(&self) -> impl Iterator<Item = QuestionIndex> + '_ {
        let questions = self.said.keys();
        questions.filter(|question| self.is_told(*question))
    }

    /// Forgets everything about `question`, as if nothing had been said of it yet.
    pub fn erase(&mut self, question: QuestionIndex) {
        self.said[question] = Said::default();
    }

    /// Forgets everything, as if nothing had been asked yet.
    pub fn clear(&mut self) {
        self.said
            .iter_mut()
            .for_each(|said| *said = Said::default());
    }

    /// Returns every question that was answered, in the order of the rule set.
    pub fn iter(&self) -> impl Iterator<Item = (QuestionIndex, Given)> + '_ {
        let said = self.said.iter_enumerated();
        said.filter_map(|(question, said)| Some((question, said.given?)))
    }

    /// Returns every question of which answers were excluded, with these.
    pub fn narrowed(&self) -> impl Iterator<Item = (QuestionIndex, AnswerSet)> + '_ {
        let said = self.said.iter_enumerated();
        let excluded = said.map(|(question, said)| (question, said.excluded));
        excluded.filter(|(_, excluded)| !excluded.is_empty())
    }

    /// Returns the same with only what was said about the questions for which `keep` holds.
    #[must_use]
    pub fn only(&self, keep: impl Fn(QuestionIndex) -> bool) -> Self {
        let said = self.said.iter_enumerated();
        let kept = said.map(|(question, said)| match keep(question) {
            true => *said,
            false => Said::default(),
        });
        Self {
            said: kept.collect(),
        }
    }
}
