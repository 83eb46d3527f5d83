//! Which answers some conditions see alike, so that one of each kind stands for all of them.
//!
//! Decides by splitting: every condition parts the answers for which it holds from
//! those for which it does not. Two answers that were never parted are of one kind.

use super::dependencies::Dependencies;
use super::possible::Possible;
use super::shares::count;
use super::state::State;
use crate::rules::{AnswerSet, CauseIndex, Condition, Question, QuestionIndex, RuleSet};
use typed_index_collections::{TiSlice, TiVec};

/// The kinds of answers to every question that verdicts tell apart.
pub(super) struct Sight {
    /// For each question, its answers by kind.
    pub kinds: TiVec<QuestionIndex, Vec<AnswerSet>>,
    /// For each question, how the causes that rest on it see its answers.
    pub seen_by: TiVec<QuestionIndex, Vec<Seen>>,
    /// For each question, those whose answers it is compared with.
    pub compared: TiVec<QuestionIndex, Vec<QuestionIndex>>,
}

impl Sight {
    /// Works out how the rules see answers. `all_answers` are the answers to each question,
    /// `questions_of` the questions that a cause rests on.
    pub fn new<'a>(
        rules: &RuleSet,
        needs: &Dependencies,
        all_answers: &TiSlice<QuestionIndex, AnswerSet>,
        questions_of: &dyn Fn(CauseIndex) -> &'a [QuestionIndex],
    ) -> Self {
        let mut sight = Self {
            kinds: all_answers.iter().map(|all| vec![*all]).collect(),
            seen_by: all_answers.iter().map(|_| Vec::new()).collect(),
            compared: all_answers.iter().map(|_| Vec::new()).collect(),
        };
        for cause in &rules.causes {
            cause
                .conditions()
                .into_iter()
                .for_each(|condition| sight.look(condition));
        }
        for question in &rules.questions {
            sight.look(&question.when);
            question
                .answers
                .iter()
                .for_each(|answer| sight.look(&answer.when));
        }
        for (question, kinds) in rules.questions.iter().zip(&mut sight.kinds) {
            split_by_offer(question, kinds);
            if question.several {
                // The one that excludes the others is a kind of its own.
                split(kinds, &question.exclusive().into_iter().collect());
            }
        }
        for cause in rules.causes.keys() {
            let questions = questions_of(cause);
            let four = rules.causes[cause].conditions();
            let whens = questions.iter().map(|other| &rules.questions[*other].when);
            let looked_at: Vec<&Condition> = four.into_iter().chain(whens).collect();
            let rests_on = four.map(|condition| needs.named(&[condition], &[]));
            for question in questions {
                let own = own_kinds(&looked_at, *question, &all_answers[*question]);
                let kinds = numbered(&sight.kinds[*question], &own);
                sight.seen_by[*question].push(Seen {
                    cause,
                    kinds,
                    rests_on: [0, 1, 2, 3].map(|at| rests_on[at].contains(question)),
                });
            }
        }
        sight
    }

    /// Parts answers as `condition` does.
    fn look(&mut self, condition: &Condition) {
        each_part(condition, &mut |question, part| {
            split(&mut self.kinds[question], part)
        });
        each_pair(condition, &mut |left, right| {
            self.compared[left].push(right);
            self.compared[right].push(left);
        });
    }

    /// Returns one answer to `question` of each kind that is possible in `state`. Of several
    /// answers each is tried alone.
    pub fn tried(&self, question: QuestionIndex, state: &State) -> Vec<Tried> {
        let open = state.possible(question).open;
        let like = self.compared[question]
            .iter()
            .map(|other| state.possible(*other).open);
        let like: Vec<AnswerSet> = like.collect();
        let mut tried = Vec::with_capacity(self.kinds[question].len());
        for (kind, all) in self.kinds[question].iter().enumerate() {
            let mut parts = vec![all.intersection(&open)];
            like.iter().for_each(|like| split(&mut parts, like));
            for part in parts.iter().filter(|part| !part.is_empty()) {
                let bits = like.iter().map(|like| u64::from(like.meets(part)));
                tried.push(Tried {
                    possible: Possible::just(part.iter().take(1).collect()),
                    kind,
                    like: bits.fold(0, |bits, bit| bits << 1 | bit),
                    size: part.len(),
                    part: count(part.len()) / count(all.len()),
                });
            }
        }
        tried
    }
}

/// Returns the answers to `question` by kind, as `looked_at` sees them.
fn own_kinds(looked_at: &[&Condition], question: QuestionIndex, all: &AnswerSet) -> Vec<AnswerSet> {
    let mut own = vec![*all];
    for condition in looked_at {
        each_part(condition, &mut |named, part| {
            if named == question {
                split(&mut own, part);
            }
        });
    }
    own
}

/// Returns for each of `kinds` the number of the larger kind in `own` that it belongs to.
fn numbered(kinds: &[AnswerSet], own: &[AnswerSet]) -> Vec<u16> {
    let number = |kind: &AnswerSet| {
        let found = own
            .iter()
            .position(|own| own.meets(kind))
            .unwrap_or_default();
        u16::try_from(found).expect("a question has fewer answers")
    };
    kinds.iter().map(number).collect()
}

/// Parts answers that prompts offer under different conditions.
pub(super) fn split_by_offer(question: &Question, kinds: &mut Vec<AnswerSet>) {
    let mut done: Vec<&Condition> = Vec::new();
    for answer in &question.answers {
        if answer.when == Condition::always() || done.contains(&&answer.when) {
            continue;
        }
        done.push(&answer.when);
        let answers = question.answers.iter_enumerated();
        let alike = answers.filter(|(_, other)| other.when == answer.when);
        split(kinds, &alike.map(|(at, _)| at).collect());
    }
}

/// How a cause sees the answers to a question.
pub(super) struct Seen {
    pub cause: CauseIndex,
    /// A number for each kind of answers: those with the same number are alike to the cause.
    pub kinds: Vec<u16>,
    /// Which of the cause's four conditions rest on the question.
    pub rests_on: [bool; 4],
}

/// One answer that stands for all of its kind that are still possible.
#[derive(Clone, Copy)]
pub(super) struct Tried {
    /// What is possible once it is given.
    pub possible: Possible,
    /// The kind, as a position in [`Sight::kinds`].
    pub kind: usize,
    /// A bit for each question that this one is compared with: whether it may have this answer.
    pub like: u64,
    /// How many answers it stands for.
    pub size: usize,
    /// Which part of all answers of the kind these are.
    pub part: f64,
}

/// Parts every kind into the answers that are in `part` and those that are not.
pub(super) fn split(kinds: &mut Vec<AnswerSet>, part: &AnswerSet) {
    for at in 0..kinds.len() {
        let (inside, outside) = (kinds[at].intersection(part), kinds[at].without(part));
        if !inside.is_empty() && !outside.is_empty() {
            kinds[at] = inside;
            kinds.push(outside);
        }
    }
}

/// Calls `visit` with every part of a question's answers that the condition sees as one.
pub(super) fn each_part(condition: &Condition, visit: &mut impl FnMut(QuestionIndex, &AnswerSet)) {
    match condition {
        Condition::Answer { question, yes, no } => {
            visit(*question, yes);
            visit(*question, no);
        }
        Condition::Listed { row, member, cells } => {
            for value in cells.values() {
                let rows = cells.rows(value);
                visit(*row, &rows);
                if let Some(members) = value {
                    visit(*member, members);
                }
            }
        }
        Condition::Same { .. } => {}
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| each_part(part, visit));
        }
        Condition::Not(part) => each_part(part, visit),
    }
}

/// Calls `visit` with every two questions whose answers the condition compares.
pub(super) fn each_pair(
    condition: &Condition,
    visit: &mut impl FnMut(QuestionIndex, QuestionIndex),
) {
    match condition {
        Condition::Same { left, right } => visit(*left, *right),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| each_pair(part, visit));
        }
        Condition::Not(part) => each_pair(part, visit),
        Condition::Answer { .. } | Condition::Listed { .. } => {}
    }
}
