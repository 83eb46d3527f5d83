//! Which answers are written in variables, and by which kinds.
//!
//! Decides the kinds that conditions tell apart. Questions that are compared with each
//! other keep as many single answers of a kind as there are such questions, so that they
//! can differ within it, and stand next to each other, which keeps diagrams small.

use super::maker::{Coding, Maker, People};
use super::offers::worded_answers;
use super::possible::Possible;
use super::sight::{each_pair, each_part, split, split_by_offer};
use super::truth::Truth;
use crate::rules::{AnswerSet, Arg, Condition, QuestionIndex};

impl Maker<'_> {
    /// Writes the answers to those of `questions` in variables for which `is_open` holds, as far
    /// as the conditions `looked_at`, the placeables `args` and the conditions of the questions
    /// themselves tell them apart.
    pub fn open(
        &mut self,
        questions: &[QuestionIndex],
        looked_at: &[&Condition],
        args: &[Arg],
        is_open: &dyn Fn(QuestionIndex) -> bool,
    ) {
        let rules = self.engine.rules;
        // Which answers are offered can hang on other questions, which are then told apart too.
        let answers = questions
            .iter()
            .flat_map(|question| &rules.questions[*question].answers);
        let offers = answers.map(|answer| &answer.when);
        let offers: Vec<&Condition> = offers
            .filter(|when| **when != Condition::always())
            .collect();
        let mut named = self.engine.needs.named(&offers, &[]);
        named.extend(questions);
        let whens = named
            .iter()
            .map(|question| &rules.questions[*question].when);
        let looked_at = looked_at.iter().copied().chain(offers).chain(whens);
        let looked_at: Vec<&Condition> = looked_at.collect();
        let mut compared: Vec<(QuestionIndex, QuestionIndex)> = Vec::new();
        for condition in &looked_at {
            each_pair(condition, &mut |left, right| compared.push((left, right)));
        }
        for question in side_by_side(questions, &compared) {
            if is_open(question) && self.state.is_open(question) {
                let peers = peers(question, &compared);
                let mut kinds = self.kinds(question, &peers, &looked_at);
                for arg in args.iter().filter(|arg| arg.value.question() == question) {
                    let all = &self.engine.all_answers[question];
                    split(&mut kinds, &worded_answers(&arg.value, all));
                }
                self.code(question, kinds);
            }
        }
        self.find_applying(&named);
    }

    /// Makes a variable of whether what was said to each of `told` is counted.
    pub fn keep(
        &mut self,
        questions: &[QuestionIndex],
        told: impl IntoIterator<Item = (QuestionIndex, Possible)>,
    ) {
        for (question, possible) in told {
            self.add(question, Coding::Kept, vec![possible]);
        }
        self.find_applying(questions);
    }

    /// Returns the kinds of answers that are possible, as `looked_at` sees them. Compared with
    /// `peers`, a kind is as many single answers as there are questions, so that they can differ.
    fn kinds(
        &self,
        question: QuestionIndex,
        peers: &[QuestionIndex],
        looked_at: &[&Condition],
    ) -> Vec<AnswerSet> {
        let possible = self.state.possible(question);
        let mut kinds = vec![self.engine.all_answers[question]];
        for condition in looked_at {
            each_part(condition, &mut |named, part| {
                if named == question || peers.contains(&named) {
                    split(&mut kinds, part);
                }
            });
        }
        for one in peers.iter().chain([&question]) {
            split_by_offer(&self.engine.rules.questions[*one], &mut kinds);
            split(&mut kinds, &self.state.possible(*one).open);
            split(&mut kinds, &self.state.possible(*one).certain);
        }
        let definition = &self.engine.rules.questions[question];
        if definition.several {
            split(&mut kinds, &definition.exclusive().into_iter().collect());
        }
        kinds.retain(|kind| kind.is_subset(&possible.open));
        if peers.is_empty() {
            return kinds;
        }
        let single = |kind: AnswerSet| {
            let first: Vec<_> = kind.iter().take(peers.len() + 1).collect();
            first
                .into_iter()
                .map(|answer| std::iter::once(answer).collect())
        };
        kinds.into_iter().flat_map(single).collect()
    }

    /// Writes the answer to a question in variables, one for each of `kinds`.
    fn code(&mut self, question: QuestionIndex, kinds: Vec<AnswerSet>) {
        let is_several = self.engine.rules.questions[question].several;
        let coding = match is_several && self.people != People::AskedForOne {
            true => Coding::Several,
            false => Coding::One,
        };
        let kinds = kinds.into_iter().map(Possible::one_of).collect();
        self.add(question, coding, kinds);
    }

    /// Finds where each of `questions` applies. Those that hang on each other start as not known
    /// and are looked at again until nothing changes.
    fn find_applying(&mut self, questions: &[QuestionIndex]) {
        let engine = self.engine;
        for group in &engine.needs.order {
            let named = group.questions();
            let named = named.filter(|question| questions.contains(question));
            let named: Vec<QuestionIndex> = named.collect();
            for question in &named {
                self.applies.insert(*question, Truth::Unknown.into());
            }
            loop {
                let mut is_changed = false;
                for question in &named {
                    let applies = self.rails(&engine.rules.questions[*question].when);
                    is_changed |= self.applies.insert(*question, applies) != Some(applies);
                }
                if !group.is_circular || !is_changed {
                    break;
                }
            }
        }
    }
}

/// Returns the questions that `question` is compared with, at any distance.
fn peers(
    question: QuestionIndex,
    compared: &[(QuestionIndex, QuestionIndex)],
) -> Vec<QuestionIndex> {
    let mut found = vec![question];
    let mut at = 0;
    while let Some(&from) = found.get(at) {
        for (left, right) in compared {
            for (end, to) in [(left, right), (right, left)] {
                if *end == from && !found.contains(to) {
                    found.push(*to);
                }
            }
        }
        at += 1;
    }
    found.remove(0);
    found
}

/// Returns `questions` with those that are compared next to each other, which keeps diagrams small.
fn side_by_side(
    questions: &[QuestionIndex],
    compared: &[(QuestionIndex, QuestionIndex)],
) -> Vec<QuestionIndex> {
    let mut ordered: Vec<QuestionIndex> = Vec::with_capacity(questions.len());
    for question in questions {
        let peers = peers(*question, compared);
        for one in std::iter::once(question).chain(&peers) {
            if questions.contains(one) && !ordered.contains(one) {
                ordered.push(*one);
            }
        }
    }
    ordered
}
