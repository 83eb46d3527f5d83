//! Which answers some conditions see alike, so that one of each kind stands for all of them.
//!
//! Decides by splitting: every condition parts the answers for which it holds from
//! those for which it does not. Two answers that were never parted are of one kind.

use super::engine::Engine;
use super::likelihood::count;
use super::state::{Possible, State};
use super::verdict::conditions;
use crate::rules::{AnswerSet, CauseIndex, Condition, QuestionIndex};
use typed_index_collections::TiVec;

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
    /// Works out the kinds of `engine`'s rule set.
    pub fn new(engine: &Engine<'_>) -> Self {
        let rules = engine.rules;
        let mut kinds: TiVec<QuestionIndex, Vec<AnswerSet>> =
            engine.all_answers.iter().map(|all| vec![*all]).collect();
        let mut compared: TiVec<QuestionIndex, Vec<QuestionIndex>> =
            kinds.iter().map(|_| Vec::new()).collect();
        let mut look = |condition: &Condition| {
            each_part(condition, &mut |question, part| {
                split(&mut kinds[question], part)
            });
            each_pair(condition, &mut |left, right| {
                compared[left].push(right);
                compared[right].push(left);
            });
        };
        for cause in &rules.causes {
            conditions(cause).into_iter().for_each(&mut look);
        }
        for question in &rules.questions {
            look(&question.when);
            question
                .answers
                .iter()
                .for_each(|answer| look(&answer.when));
        }
        for (question, kinds) in kinds.iter_mut_enumerated() {
            engine.split_by_offer(question, kinds);
            keep_exclusive_apart(engine, question, kinds);
        }
        let seen_by = rules.questions.keys().map(|question| {
            let causes = engine.causes_of(question).iter();
            let seen = causes.map(|cause| engine.seen(*cause, question, &kinds[question]));
            seen.collect()
        });
        Self {
            seen_by: seen_by.collect(),
            kinds,
            compared,
        }
    }
}

impl Engine<'_> {
    /// Works out how `cause` sees `kinds` of answers to `question`.
    fn seen(&self, cause: CauseIndex, question: QuestionIndex, kinds: &[AnswerSet]) -> Seen {
        let mut own = vec![self.all_answers[question]];
        let mut look = |condition: &Condition| {
            each_part(condition, &mut |named, part| {
                if named == question {
                    split(&mut own, part);
                }
            });
        };
        let four = conditions(&self.rules.causes[cause]);
        four.into_iter().for_each(&mut look);
        for other in self.questions_of(cause) {
            look(&self.rules.questions[*other].when);
        }
        let number = |kind: &AnswerSet| {
            let found = own.iter().position(|own| own.meets(kind));
            found
                .and_then(|at| u16::try_from(at).ok())
                .unwrap_or_default()
        };
        Seen {
            cause,
            kinds: kinds.iter().map(number).collect(),
            rests_on: four
                .map(|condition| self.questions_named(&[condition], &[]).contains(&question)),
        }
    }

    /// Parts answers to `question` that prompts offer under different conditions.
    pub(super) fn split_by_offer(&self, question: QuestionIndex, kinds: &mut Vec<AnswerSet>) {
        let answers = &self.rules.questions[question].answers;
        let mut done: Vec<&Condition> = Vec::new();
        for answer in answers {
            if answer.when == Condition::always() || done.contains(&&answer.when) {
                continue;
            }
            done.push(&answer.when);
            let alike = answers
                .iter_enumerated()
                .filter(|(_, other)| other.when == answer.when);
            split(kinds, &alike.map(|(at, _)| at).collect());
        }
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

impl Engine<'_> {
    /// Returns how answers are seen; worked out when it is first needed.
    pub(super) fn sight(&self) -> &Sight {
        self.sight.get_or_init(|| Sight::new(self))
    }

    /// Returns one answer to `question` of each kind that is possible in `state`. Of several
    /// answers each is tried alone.
    pub(super) fn tried(&self, question: QuestionIndex, state: &State) -> Vec<Tried> {
        let sight = self.sight();
        let open = state.possible(question).open;
        let like = sight.compared[question]
            .iter()
            .map(|other| state.possible(*other).open);
        let like: Vec<AnswerSet> = like.collect();
        let mut tried = Vec::with_capacity(sight.kinds[question].len());
        for (kind, all) in sight.kinds[question].iter().enumerate() {
            let mut parts = vec![all.intersection(&open)];
            for like in &like {
                split(&mut parts, like);
            }
            for part in parts.iter().filter(|part| !part.is_empty()) {
                tried.push(Tried {
                    possible: Possible::just(part.iter().take(1).collect()),
                    kind,
                    like: like
                        .iter()
                        .fold(0, |bits, like| bits << 1 | u64::from(like.meets(part))),
                    size: part.len(),
                    part: count(part.len()) / count(all.len()),
                });
            }
        }
        tried
    }
}

/// Of several answers, the one that excludes the others is a kind of its own.
fn keep_exclusive_apart(engine: &Engine<'_>, question: QuestionIndex, kinds: &mut Vec<AnswerSet>) {
    let definition = &engine.rules.questions[question];
    if definition.several {
        split(kinds, &definition.exclusive().into_iter().collect());
    }
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
