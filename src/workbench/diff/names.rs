//! The names of questions and answers that two rule sets have together, and where each stands in
//! either.

use crate::rules::{AnswerIndex, AnswerSet, QuestionIndex, RuleSet};
use typed_index_collections::TiVec;

/// A question of either rule set: where it stands in each, and its answers.
pub(super) struct Shared {
    /// Its place in the old and in the new rule set.
    pub at: [Option<QuestionIndex>; 2],
    /// For each answer, its place in the old and in the new rule set.
    pub answers: TiVec<AnswerIndex, [Option<AnswerIndex>; 2]>,
}

/// What two rule sets have together: the questions of the new one, then those that are gone.
pub(super) struct Names {
    pub questions: TiVec<QuestionIndex, Shared>,
}

impl Names {
    /// Finds what belongs together.
    pub fn new(sides: [&RuleSet; 2]) -> Self {
        let [old, new] = sides;
        let mut questions = TiVec::new();
        for (at, question) in new.questions.iter_enumerated() {
            let before = old.question(question.id.as_str());
            questions.push(Shared::new(sides, [before, Some(at)]));
        }
        for (at, question) in old.questions.iter_enumerated() {
            if new.question(question.id.as_str()).is_none() {
                questions.push(Shared::new(sides, [Some(at), None]));
            }
        }
        Self { questions }
    }

    /// Returns where a question of one side stands among all.
    pub fn question(&self, side: usize, at: QuestionIndex) -> QuestionIndex {
        let found = self
            .questions
            .position(|shared| shared.at[side] == Some(at));
        found.expect("every question of either side is among them")
    }

    /// Returns answers of one side as answers among all; `at` is the question's place among all.
    pub fn answers(&self, side: usize, at: QuestionIndex, set: &AnswerSet) -> AnswerSet {
        let answers = self.questions[at].answers.iter_enumerated();
        let inside = answers.filter(|(_, own)| own[side].is_some_and(|own| set.contains(own)));
        inside.map(|(answer, _)| answer).collect()
    }

    /// Returns answers among all as those of one side, which may not know them.
    pub fn answers_of(&self, side: usize, at: QuestionIndex, set: &AnswerSet) -> AnswerSet {
        let answers = &self.questions[at].answers;
        set.iter()
            .filter_map(|answer| answers[answer][side])
            .collect()
    }
}

impl Shared {
    fn new([old, new]: [&RuleSet; 2], at: [Option<QuestionIndex>; 2]) -> Self {
        let definitions = [
            at[0].map(|at| &old.questions[at]),
            at[1].map(|at| &new.questions[at]),
        ];
        let mut answers: TiVec<AnswerIndex, [Option<AnswerIndex>; 2]> = TiVec::new();
        let [before, after] = definitions;
        for (own, answer) in after
            .iter()
            .flat_map(|question| question.answers.iter_enumerated())
        {
            let earlier = before.and_then(|question| question.answer(answer.id.as_str()));
            answers.push([earlier, Some(own)]);
        }
        for (own, answer) in before
            .iter()
            .flat_map(|question| question.answers.iter_enumerated())
        {
            let is_gone =
                |after: &&crate::rules::Question| after.answer(answer.id.as_str()).is_none();
            if after.as_ref().is_none_or(is_gone) {
                answers.push([Some(own), None]);
            }
        }
        Self { at, answers }
    }
}
