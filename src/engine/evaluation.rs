//! From answers to a state: which questions apply, and what is possible of each.

use super::answers::{Answers, Given};
use super::dependencies::QuestionGroup;
use super::engine::Engine;
use super::possible::Possible;
use super::state::State;
use super::truth::Truth;
use crate::rules::{AnswerIndex, AnswerSet, QuestionIndex};

impl Engine<'_> {
    /// Evaluates the answers: which questions apply, and what is possible of them.
    pub fn state(&self, answers: &Answers) -> State {
        let questions = self.rules.questions.keys();
        let possible = questions.map(|question| {
            let is_several = self.rules.questions[question].several;
            (self.possible(question, answers), is_several)
        });
        let mut state = State::new(possible);
        for group in &self.needs.order {
            self.settle(&mut state, group);
        }
        state
    }

    /// Returns what is known before anything was said.
    pub(super) fn blank(&self) -> &State {
        self.blank
            .get_or_init(|| self.state(&Answers::none(self.rules)))
    }

    /// Returns what the answers leave possible of `question`.
    pub(super) fn possible(&self, question: QuestionIndex, answers: &Answers) -> Possible {
        let several = self.rules.questions[question].several;
        match answers.get(question) {
            Some(Given::Chosen(set)) if several => return Possible::just(set),
            Some(Given::Chosen(set)) => {
                return Possible::one_of(set.iter().take(1).collect());
            }
            None | Some(Given::DontKnow) => {}
        }
        let all = self.all_answers[question];
        let (included, excluded) = (answers.included(question), answers.excluded(question));
        let mut open = all.without(&excluded).union(&included);
        if !included.is_empty() {
            let exclusive = self.rules.questions[question].exclusive();
            let others: AnswerSet = exclusive
                .into_iter()
                .filter(|e| !included.contains(*e))
                .collect();
            open = open.without(&others);
        }
        // Excluding every answer says nothing that could be reasoned with.
        let open = if open.is_empty() { all } else { open };
        let certain = if open.is_single() { open } else { included };
        Possible { open, certain }
    }

    /// Finds which questions of a group apply. Those that hang on each other start as not
    /// known and are looked at again until nothing changes: what is certain stays certain.
    pub(super) fn settle(&self, state: &mut State, group: &QuestionGroup) {
        for question in group.questions() {
            state.set_applies(question, Truth::Unknown);
        }
        loop {
            let mut is_changed = false;
            for question in group.questions() {
                let applies = state.eval(&self.rules.questions[question].when);
                is_changed |= state.applies(question) != applies;
                state.set_applies(question, applies);
            }
            if !group.is_circular || !is_changed {
                return;
            }
        }
    }

    /// Returns `state` with what is possible of `question` replaced.
    pub(super) fn with(&self, state: &State, question: QuestionIndex, possible: Possible) -> State {
        let mut changed = state.clone();
        self.set(&mut changed, question, possible);
        changed
    }

    /// Replaces what is possible of `question`.
    pub(super) fn set(&self, state: &mut State, question: QuestionIndex, possible: Possible) {
        state.set_possible(question, possible);
        for group in self.needs.dependents(question) {
            self.settle(state, group);
        }
    }

    /// Returns the answers to `question` that are still possible and that a prompt would offer.
    pub fn offered(&self, question: QuestionIndex, state: &State) -> AnswerSet {
        let open = state.still_possible(question);
        let is_offered = |answer: &AnswerIndex| {
            let one = std::iter::once(*answer).collect();
            self.are_offered(question, &one, state)
        };
        open.iter().filter(is_offered).collect()
    }

    /// Tells whether a prompt would offer each of `answers` to `question`.
    pub(super) fn are_offered(
        &self,
        question: QuestionIndex,
        answers: &AnswerSet,
        state: &State,
    ) -> bool {
        let definitions = &self.rules.questions[question].answers;
        let mut each = answers.iter();
        each.all(|answer| state.eval(&definitions[answer].when) != Truth::False)
    }
}
