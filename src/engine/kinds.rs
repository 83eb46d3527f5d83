//! Which answers are worth trying: one of each kind that some conditions tell apart.
//!
//! Decides when two answers are of one kind: no condition sees a difference, and
//! prompts offer both alike. Questions that are compared with each other keep as
//! many answers of one kind as there are such questions, so that they can differ
//! within it.

use super::include;
use super::state::{State, Value};
use super::truth::Truth;
use crate::rules::{
    AnswerIndex, AnswerSet, Arg, ArgValue, Condition, Question, QuestionIndex, RuleSet,
};

/// The most groups of answers that are tried of a question that takes several.
const MOST_GROUPS: usize = 4_096;
/// The most answers whose groups are tried. Of a question with more, each answer is tried
/// alone: their groups are beyond counting, and nobody gives many of them at once.
const MOST_IN_GROUPS: usize = 16;

/// One answer of each kind that some conditions tell apart, for every question that they
/// rest on.
#[derive(Clone, Debug)]
pub(super) struct Kinds {
    /// The questions, each after those that its own condition names.
    pub questions: Vec<QuestionIndex>,
    values: Vec<Vec<Value>>,
    /// For each question, the others that it is compared with at any distance.
    compared: Vec<Vec<QuestionIndex>>,
}

impl Kinds {
    /// Finds the kinds that `conditions` tell apart. `order` are all questions, each after
    /// those that its own condition names.
    pub fn new<'r>(
        rules: &'r RuleSet,
        order: &[QuestionIndex],
        conditions: &[&'r Condition],
    ) -> Self {
        let mut named = Vec::new();
        for condition in conditions {
            condition.questions(&mut |question| include(rules, question, &mut named));
        }
        let questions = order.iter().copied().filter(|q| named.contains(q));
        let questions: Vec<QuestionIndex> = questions.collect();
        let mut sight = Sight::default();
        for condition in conditions {
            sight.add(condition, rules);
        }
        // Which answers are offered can hang on other answers, which are then told apart too.
        loop {
            let found = Self::told_apart(rules, &questions, &sight.leaves);
            let known = sight.leaves.len();
            for (question, values) in found.questions.iter().zip(&found.values) {
                let answers = &rules.questions[*question].answers;
                for value in values {
                    value.each(|answer| sight.add(&answers[answer].when, rules));
                }
            }
            if sight.leaves.len() == known {
                return found;
            }
        }
    }

    fn told_apart(rules: &RuleSet, questions: &[QuestionIndex], leaves: &[&Condition]) -> Self {
        let compared: Vec<Vec<QuestionIndex>> = questions
            .iter()
            .map(|question| compared_with(*question, leaves))
            .collect();
        let values = questions.iter().zip(&compared).map(|(question, others)| {
            let seen: Vec<(QuestionIndex, &Condition)> = std::iter::once(question)
                .chain(others)
                .flat_map(|q| leaves.iter().map(|leaf| (*q, *leaf)))
                .filter(|(q, leaf)| names(leaf, *q))
                .collect();
            let definition = &rules.questions[*question];
            if definition.several {
                return groups(definition, &seen, !others.is_empty());
            }
            let is_alike = |a: AnswerIndex, b: AnswerIndex| {
                seen.iter().all(|(q, leaf)| sees_alike(leaf, *q, a, b))
            };
            let peers: Vec<&Question> = others
                .iter()
                .map(|other| &rules.questions[*other])
                .collect();
            let kept = singles(definition, &peers, &is_alike);
            kept.into_iter().map(Value::One).collect()
        });
        Self {
            values: values.collect(),
            questions: questions.to_vec(),
            compared,
        }
    }

    /// Returns the values of the question at that position that are worth trying in `state`:
    /// one of each kind, and those of the questions that it is compared with.
    pub fn values(&self, at: usize, state: &State) -> impl Iterator<Item = Value> {
        let known = &self.values[at];
        let mut others: Vec<Value> = Vec::new();
        for other in &self.compared[at] {
            let value = state.value(*other);
            if value != Value::Open && !known.contains(&value) && !others.contains(&value) {
                others.push(value);
            }
        }
        known.iter().copied().chain(others)
    }

    /// Returns the position of `question`, where the conditions rest on it.
    pub fn position(&self, question: QuestionIndex) -> Option<usize> {
        self.questions.iter().position(|known| *known == question)
    }
}

/// Returns a condition that tells apart the answers for which a message has words from those
/// for which it has none.
pub(super) fn has_words(arg: &Arg, rules: &RuleSet) -> Condition {
    let question = arg.value.question();
    let answers = &rules.questions[question].answers;
    let is_known = |answer: &AnswerIndex| match &arg.value {
        ArgValue::Answer(_) => true,
        ArgValue::Cell { cells, .. } => cells[*answer].is_some(),
        ArgValue::Listed { cells, .. } => cells[*answer].is_some(),
    };
    let yes: AnswerSet = answers.keys().filter(is_known).collect();
    let no = answers.keys().filter(|answer| !yes.contains(*answer));
    let no = no.collect();
    Condition::Answer { question, yes, no }
}

/// What some conditions look at.
#[derive(Default)]
struct Sight<'r> {
    /// The parts of the conditions that name questions.
    leaves: Vec<&'r Condition>,
    /// The questions that they name.
    questions: Vec<QuestionIndex>,
}

impl<'r> Sight<'r> {
    /// Adds a condition, and those under which the questions that it names apply.
    fn add(&mut self, condition: &'r Condition, rules: &'r RuleSet) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().for_each(|part| self.add(part, rules));
            }
            Condition::Not(part) => self.add(part, rules),
            leaf => self.add_leaf(leaf, rules),
        }
    }

    fn add_leaf(&mut self, leaf: &'r Condition, rules: &'r RuleSet) {
        if self.leaves.contains(&leaf) {
            return;
        }
        self.leaves.push(leaf);
        let mut named = Vec::new();
        leaf.questions(&mut |question| named.push(question));
        for question in named {
            if !self.questions.contains(&question) {
                self.questions.push(question);
                self.add(&rules.questions[question].when, rules);
            }
        }
    }
}

fn names(leaf: &Condition, question: QuestionIndex) -> bool {
    let mut found = false;
    leaf.questions(&mut |named| found |= named == question);
    found
}

/// Returns the questions that `question` is compared with, at any distance.
fn compared_with(question: QuestionIndex, leaves: &[&Condition]) -> Vec<QuestionIndex> {
    let mut found = vec![question];
    let mut at = 0;
    while let Some(&from) = found.get(at) {
        for leaf in leaves {
            if let Condition::Same { left, right } = leaf {
                let ends = [(left, right), (right, left)];
                for (_, to) in ends.iter().filter(|(end, _)| **end == from) {
                    if !found.contains(to) {
                        found.push(**to);
                    }
                }
            }
        }
        at += 1;
    }
    found.remove(0);
    found
}

/// Tells whether `leaf` sees no difference between two answers to `question`.
fn sees_alike(leaf: &Condition, question: QuestionIndex, a: AnswerIndex, b: AnswerIndex) -> bool {
    match leaf {
        Condition::Answer { yes, no, .. } => {
            yes.contains(a) == yes.contains(b) && no.contains(a) == no.contains(b)
        }
        Condition::Listed { row, member, cells } => {
            let lists = |cell: &Option<AnswerSet>, answer| cell.is_some_and(|c| c.contains(answer));
            let is_alike_row = *row != question || cells[a] == cells[b];
            let is_alike_member =
                *member != question || cells.iter().all(|cell| lists(cell, a) == lists(cell, b));
            is_alike_row && is_alike_member
        }
        _ => true,
    }
}

/// Returns answers of each kind: one, or, where the question is compared with `peers`, as many
/// as there are questions.
fn singles(
    question: &Question,
    peers: &[&Question],
    is_alike: &impl Fn(AnswerIndex, AnswerIndex) -> bool,
) -> Vec<AnswerIndex> {
    let all: Vec<AnswerIndex> = question.answers.keys().collect();
    let when = |question: &Question, answer: AnswerIndex| -> Condition {
        question.answers[answer].when.clone()
    };
    let offered_alike = |a: AnswerIndex, b: AnswerIndex| {
        when(question, a) == when(question, b) && peers.iter().all(|p| when(p, a) == when(p, b))
    };
    let is_always = |answer: AnswerIndex| when(question, answer) == Condition::always();
    let mut kept: Vec<AnswerIndex> = Vec::new();
    for &answer in &all {
        let same = kept
            .iter()
            .filter(|known| is_alike(**known, answer) && offered_alike(**known, answer));
        // An answer that is always offered stands for those of its kind that sometimes are.
        let is_covered = peers.is_empty()
            && !is_always(answer)
            && all
                .iter()
                .any(|other| is_always(*other) && is_alike(*other, answer));
        if same.count() <= peers.len() && !is_covered {
            kept.push(answer);
        }
    }
    kept
}

/// Returns one group of answers of each kind: what `seen` make of it, and which answers in it
/// are not always offered.
fn groups(
    question: &Question,
    seen: &[(QuestionIndex, &Condition)],
    is_compared: bool,
) -> Vec<Value> {
    let look = |set: &AnswerSet| {
        let truths: Vec<Truth> = seen
            .iter()
            .map(|(_, leaf)| match leaf {
                Condition::Answer { yes, no, .. } => holds_of_several(set, yes, no),
                _ => Truth::Unknown,
            })
            .collect();
        let sometimes = set
            .iter()
            .filter(|answer| is_compared || question.answers[*answer].when != Condition::always());
        (truths, sometimes.collect::<AnswerSet>())
    };
    let exclusive = question.exclusive();
    let mut found: Vec<(AnswerSet, (Vec<Truth>, AnswerSet))> = Vec::new();
    let add = |set: AnswerSet, found: &mut Vec<(AnswerSet, _)>| {
        let sight = look(&set);
        if found.len() < MOST_GROUPS && !found.iter().any(|(_, known)| *known == sight) {
            found.push((set, sight));
        }
    };
    let singles: Vec<AnswerSet> = question
        .answers
        .keys()
        .filter(|answer| Some(*answer) != exclusive)
        .map(|answer| std::iter::once(answer).collect())
        .collect();
    for set in &singles {
        add(*set, &mut found);
    }
    // What is seen of two groups together follows from what is seen of each.
    let mut at = 0;
    while singles.len() <= MOST_IN_GROUPS
        && let Some((set, _)) = found.get(at).cloned()
    {
        for single in &singles {
            add(set.iter().chain(single.iter()).collect(), &mut found);
        }
        at += 1;
    }
    if let Some(exclusive) = exclusive {
        add(std::iter::once(exclusive).collect(), &mut found);
    }
    found
        .into_iter()
        .map(|(set, _)| Value::Several(set))
        .collect()
}

/// Tells whether several answers hold one of `yes`; certainly not where all are in `no`.
pub(super) fn holds_of_several(set: &AnswerSet, yes: &AnswerSet, no: &AnswerSet) -> Truth {
    if set.meets(yes) {
        Truth::True
    } else if set.iter().all(|answer| no.contains(answer)) {
        Truth::False
    } else {
        Truth::Unknown
    }
}
