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
    /// A bit for each question of which something was said: of most, nothing was.
    marks: Vec<u64>,
}

impl Answers {
    /// Makes the answers of somebody who was asked nothing yet.
    pub fn none(rules: &RuleSet) -> Self {
        Self {
            said: rules.questions.iter().map(|_| Said::default()).collect(),
            marks: vec![0; rules.questions.len().div_ceil(64)],
        }
    }

    /// Changes what was said about a question.
    fn change(&mut self, question: QuestionIndex, change: impl FnOnce(&mut Said)) {
        let said = &mut self.said[question];
        change(said);
        let (at, is_said) = (usize::from(question), *said != Said::default());
        let mark = &mut self.marks[at / 64];
        *mark = *mark & !(1 << (at % 64)) | u64::from(is_said) << (at % 64);
    }

    /// Returns the first question from that position on of which something was said.
    pub(crate) fn first_from(&self, from: usize) -> Option<QuestionIndex> {
        let (mut word, mut hidden) = (from / 64, u64::MAX << (from % 64));
        loop {
            let left = self.marks.get(word)? & std::mem::replace(&mut hidden, u64::MAX);
            let lowest = usize::try_from(left.trailing_zeros()).ok()?;
            if left != 0 {
                return Some(QuestionIndex::from(word * 64 + lowest));
            }
            word += 1;
        }
    }

    /// Returns every question of which something was said, in the order of the rule set.
    fn marked(&self) -> impl Iterator<Item = QuestionIndex> + '_ {
        let next = |at: &QuestionIndex| self.first_from(usize::from(*at) + 1);
        std::iter::successors(self.first_from(0), next)
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
        self.change(question, |said| said.given = Some(given));
    }

    /// Takes one answer of a question.
    pub fn choose(&mut self, question: QuestionIndex, answer: AnswerIndex) {
        self.set(question, Given::Chosen(std::iter::once(answer).collect()));
    }

    /// Forgets what was answered to `question`; what was excluded stays excluded.
    pub fn forget(&mut self, question: QuestionIndex) {
        self.change(question, |said| said.given = None);
    }

    /// Takes that `answers` to `question` do not hold; the question stays open.
    pub fn exclude(&mut self, question: QuestionIndex, answers: AnswerSet) {
        self.change(question, |said| {
            said.excluded = said.excluded.union(&answers)
        });
    }

    /// Takes that `answers` to a question do not hold, beside what was answered to it. Whoever says
    /// both of a question that takes several answers leaves the others open: what was chosen holds,
    /// and others may hold as well.
    pub fn exclude_beside(&mut self, rules: &RuleSet, question: QuestionIndex, answers: AnswerSet) {
        let definition = &rules.questions[question];
        if let Some(Given::Chosen(chosen)) = self.get(question)
            && definition.several
            && !definition
                .exclusive()
                .is_some_and(|none| chosen.contains(none))
        {
            self.forget(question);
            self.include(question, chosen);
        }
        self.exclude(question, answers);
    }

    /// Takes that `answers` to a question that takes several hold; others may hold as well.
    pub fn include(&mut self, question: QuestionIndex, answers: AnswerSet) {
        self.change(question, |said| {
            said.included = said.included.union(&answers)
        });
    }

    /// Takes back everything that was excluded or included without answering `question`.
    pub fn widen(&mut self, question: QuestionIndex) {
        self.change(question, |said| {
            *said = Said {
                given: said.given,
                ..Said::default()
            };
        });
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
        for at in rules.copied() {
            let nothing = rules.questions[at]
                .typed
                .as_ref()
                .and_then(|typed| typed.nothing);
            let nothing = nothing.map(|nothing| Given::Chosen(std::iter::once(nothing).collect()));
            self.set(at, nothing.unwrap_or(Given::DontKnow));
        }
    }

    /// Takes that whoever pasted what they have has nothing else: they are not asked for it again.
    pub fn has_pasted(&mut self, rules: &RuleSet) {
        for at in rules.copied() {
            if self.get(at).is_none() {
                self.set(at, Given::DontKnow);
            }
        }
    }

    /// Returns everything that was said about `question`.
    pub(super) fn said(&self, question: QuestionIndex) -> Said {
        self.said[question]
    }

    /// Puts back what was said about `question` at some time.
    pub(super) fn restore(&mut self, question: QuestionIndex, said: Said) {
        self.change(question, |now| *now = said);
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
        self.marked().filter(|question| self.is_told(*question))
    }

    /// Forgets everything about `question`, as if nothing had been said of it yet.
    pub fn erase(&mut self, question: QuestionIndex) {
        self.change(question, |said| *said = Said::default());
    }

    /// Forgets everything, as if nothing had been asked yet.
    pub fn clear(&mut self) {
        let marked: Vec<QuestionIndex> = self.marked().collect();
        marked.into_iter().for_each(|question| self.erase(question));
    }

    /// Returns every question that was answered, in the order of the rule set.
    pub fn iter(&self) -> impl Iterator<Item = (QuestionIndex, Given)> + '_ {
        self.marked()
            .filter_map(|question| Some((question, self.said[question].given?)))
    }

    /// Returns every question of which answers were excluded, with these.
    pub fn narrowed(&self) -> impl Iterator<Item = (QuestionIndex, AnswerSet)> + '_ {
        let excluded = self
            .marked()
            .map(|question| (question, self.said[question].excluded));
        excluded.filter(|(_, excluded)| !excluded.is_empty())
    }

    /// Returns the same with only what was said about the questions for which `keep` holds.
    #[must_use]
    pub fn only(&self, keep: impl Fn(QuestionIndex) -> bool) -> Self {
        let mut kept = self.clone();
        let others = self.marked().filter(|question| !keep(*question));
        others.for_each(|question| kept.erase(question));
        kept
    }
}
