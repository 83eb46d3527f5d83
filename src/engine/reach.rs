//! Whether any answers at all can prove a cause, point at it or exclude it.
//!
//! Exact: of each question that bears on the matter, one answer of each kind that
//! the conditions tell apart is tried, in every combination that could still lead
//! there. Answers that no prompt would offer do not count.

use super::answers::{Answers, Given};
use super::state::{Mark, State, Value, mark};
use super::truth::Truth;
use super::verdict::{Verdict, conditions};
use super::{Engine, include};
use crate::rules::{AnswerIndex, AnswerSet, CauseIndex, Condition, QuestionIndex};
use typed_index_collections::{TiSlice, TiVec};

/// The most kinds of answers of which every combination is tried where several may be given.
const MOST_KINDS: usize = 8;

/// How all conditions see each answer, by question.
type Marks = TiVec<QuestionIndex, TiVec<AnswerIndex, Mark>>;
/// Conditions and what each must come to.
type Goal<'r> = [(&'r Condition, Truth)];

impl Engine<'_> {
    /// Returns answers that prove `cause` or point at it; `None` where no answers do.
    pub fn answers_that_find(&self, cause: CauseIndex) -> Option<Answers> {
        let definition = &self.rules.causes[cause];
        let applies = (&definition.applies, Truth::True);
        let proved = [applies, (&definition.confirmed_by, Truth::True)];
        let pointed_at = [applies, (&definition.suggested_by, Truth::True)];
        self.reach(cause, &proved, Verdict::is_found)
            .or_else(|| self.reach(cause, &pointed_at, Verdict::is_found))
    }

    /// Returns answers that rule `cause` out; `None` where no answers do.
    pub fn answers_that_exclude(&self, cause: CauseIndex) -> Option<Answers> {
        let definition = &self.rules.causes[cause];
        let is_out = |verdict| verdict == Verdict::RuledOut;
        self.reach(cause, &[(&definition.applies, Truth::False)], is_out)
            .or_else(|| self.reach(cause, &[(&definition.ruled_out_by, Truth::True)], is_out))
    }

    /// Looks for answers that reach `goal` with a verdict that is `wanted`. Questions that the
    /// goal does not rest on stay open: an answer to them could only stand in the way.
    fn reach(
        &self,
        cause: CauseIndex,
        goal: &Goal<'_>,
        wanted: fn(Verdict) -> bool,
    ) -> Option<Answers> {
        let mut named = Vec::new();
        for (condition, _) in goal {
            condition.questions(&mut |question| include(self.rules, question, &mut named));
        }
        let order = self.order.iter().copied();
        let questions: Vec<QuestionIndex> = order.filter(|q| named.contains(q)).collect();
        let search = Search {
            engine: self,
            cause,
            goal,
            wanted,
            values: self.kinds(cause, &questions),
            questions,
        };
        let mut chosen = Vec::new();
        let start = self.state(&Answers::none(self.rules));
        search.run(&start, &mut chosen).then(|| {
            let mut answers = Answers::none(self.rules);
            for (question, value) in chosen {
                answers.set(question, given(value));
            }
            answers
        })
    }

    /// Returns, for each of `questions`, one answer of each kind that the conditions which bear
    /// on `cause` tell apart.
    fn kinds(&self, cause: CauseIndex, questions: &[QuestionIndex]) -> Vec<Vec<Value>> {
        let answers = self.rules.questions.iter();
        let answers = answers.map(|question| question.answers.len());
        let mut marks: Marks = answers.map(|n| vec![Mark::default(); n].into()).collect();
        let mut compared = Vec::new();
        for condition in self.bearing(cause, questions) {
            mark(condition, &mut marks);
            pairs(condition, &mut compared);
        }
        join(&compared, &mut marks);
        questions
            .iter()
            .map(|question| {
                // Questions that are compared need answers of one kind that differ all the same.
                let is_compared = compared.iter().any(|(a, b)| a == question || b == question);
                let most = if is_compared { compared.len() + 1 } else { 1 };
                self.values_of(*question, &marks[*question], most)
            })
            .collect()
    }

    /// Returns the conditions of `cause`, those on which answers to `questions` are offered, and
    /// those on which any question in all of these applies.
    fn bearing(&self, cause: CauseIndex, questions: &[QuestionIndex]) -> Vec<&Condition> {
        let definitions = &self.rules.questions;
        let mut found: Vec<&Condition> = conditions(&self.rules.causes[cause]).into();
        for question in questions {
            let answers = &definitions[*question].answers;
            found.extend(answers.iter().map(|answer| &answer.when));
        }
        let mut named = Vec::new();
        for condition in &found {
            condition.questions(&mut |question| include(self.rules, question, &mut named));
        }
        let named = named.into_iter();
        found.extend(named.map(|question| &definitions[question].when));
        found
    }

    fn values_of(
        &self,
        question: QuestionIndex,
        kinds: &TiSlice<AnswerIndex, Mark>,
        most: usize,
    ) -> Vec<Value> {
        let definition = &self.rules.questions[question];
        let exclusive = definition.exclusive().filter(|_| definition.several);
        let mut kept: Vec<AnswerIndex> = Vec::new();
        for answer in kinds.keys().filter(|answer| Some(*answer) != exclusive) {
            let kind = |a: AnswerIndex| {
                let when = &definition.answers[a].when;
                (kinds[a], when)
            };
            if kept
                .iter()
                .filter(|known| kind(**known) == kind(answer))
                .count()
                < most
            {
                kept.push(answer);
            }
        }
        if !definition.several {
            return kept.into_iter().map(Value::One).collect();
        }
        let mut values = combinations(&kept);
        values.push(Value::Several(exclusive.into_iter().collect()));
        values
    }
}

/// A search for answers.
struct Search<'e, 'g> {
    engine: &'e Engine<'e>,
    cause: CauseIndex,
    goal: &'g Goal<'g>,
    wanted: fn(Verdict) -> bool,
    /// The questions to answer, each after those that its own condition names.
    questions: Vec<QuestionIndex>,
    /// For each of them, the answers to try.
    values: Vec<Vec<Value>>,
}

impl Search<'_, '_> {
    /// Tells whether the goal is reached from `state`, and leaves the answers in `chosen`.
    fn run(&self, state: &State, chosen: &mut Vec<(QuestionIndex, Value)>) -> bool {
        self.run_from(0, state, chosen)
    }

    fn run_from(&self, at: usize, state: &State, chosen: &mut Vec<(QuestionIndex, Value)>) -> bool {
        if self.is_lost(state, chosen) {
            return false;
        }
        if (self.wanted)(self.engine.verdict(self.cause, state)) {
            return true;
        }
        let Some(&question) = self.questions.get(at) else {
            return false;
        };
        if state.applies(question) != Truth::False {
            for &value in &self.values[at] {
                chosen.push((question, value));
                let assumed = self.engine.with(state, question, value);
                if self.run_from(at + 1, &assumed, chosen) {
                    return true;
                }
                chosen.pop();
            }
        }
        self.run_from(at + 1, state, chosen)
    }

    /// Tells whether no further answer can lead to the goal, or one that was chosen would not
    /// have been offered. What is certain stays certain, so the branch can be left.
    fn is_lost(&self, state: &State, chosen: &[(QuestionIndex, Value)]) -> bool {
        let misses = |(condition, truth): &(&Condition, Truth)| state.eval(condition) == !*truth;
        self.goal.iter().any(misses)
            || chosen.iter().any(|(question, value)| {
                let answers = &self.engine.rules.questions[*question].answers;
                let when = |answer: AnswerIndex| state.eval(&answers[answer].when);
                members(*value)
                    .iter()
                    .any(|answer| when(answer) == Truth::False)
            })
    }
}

fn members(value: Value) -> AnswerSet {
    match value {
        Value::Open => AnswerSet::default(),
        Value::One(answer) => std::iter::once(answer).collect(),
        Value::Several(set) => set,
    }
}

fn given(value: Value) -> Given {
    Given::Chosen(members(value))
}

/// Returns every combination of `answers`; where there are too many, each alone, each pair and all.
fn combinations(answers: &[AnswerIndex]) -> Vec<Value> {
    let set = |chosen: &[AnswerIndex]| Value::Several(chosen.iter().copied().collect());
    if answers.len() <= MOST_KINDS {
        let picks = 1..1_u32 << answers.len();
        return picks
            .map(|pick| {
                let is_in = |at: usize| pick >> at & 1 == 1;
                let chosen = answers.iter().enumerate().filter(|(at, _)| is_in(*at));
                Value::Several(chosen.map(|(_, answer)| *answer).collect())
            })
            .collect();
    }
    let mut found = vec![set(answers)];
    for (at, first) in answers.iter().enumerate() {
        found.push(set(&[*first]));
        found.extend(
            answers[at + 1..]
                .iter()
                .map(|second| set(&[*first, *second])),
        );
    }
    found
}

/// Gathers the questions that a condition compares.
fn pairs(condition: &Condition, found: &mut Vec<(QuestionIndex, QuestionIndex)>) {
    match condition {
        Condition::Same { left, right } => found.push((*left, *right)),
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                pairs(part, found);
            }
        }
        Condition::Not(part) => pairs(part, found),
        Condition::Answer { .. } | Condition::Listed { .. } => {}
    }
}

/// Gives questions that are compared the same kinds: an answer that both may have counts for both.
fn join(compared: &[(QuestionIndex, QuestionIndex)], kinds: &mut Marks) {
    for _ in compared {
        for (left, right) in compared {
            let (left, right) = (*left, *right);
            if kinds[left] == kinds[right] {
                continue;
            }
            let both = kinds[left].iter().zip(&kinds[right]);
            let both: TiVec<AnswerIndex, Mark> = both.map(|(a, b)| a.with(*b)).collect();
            kinds[left].clone_from(&both);
            kinds[right] = both;
        }
    }
}
