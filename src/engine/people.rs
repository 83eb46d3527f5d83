//! People who are made up to try conversations with, and the order of asking that they show
//! to be the shorter one.
//!
//! Decides who they are: one for each part of the causes' weight, with answers drawn
//! from those that make the cause true. The dice are fixed, so every machine meets
//! the same people.

use super::answers::{Answers, Given};
use super::choose::Next;
use super::diagram::Function;
use super::engine::Engine;
use super::likelihood::sizes;
use super::order::Order;
use super::shares::count;
use super::verdict::Verdict;
use crate::rules::{AnswerIndex, AnswerSet, CauseIndex, QuestionIndex};

/// How many people are made up.
const PEOPLE: usize = 16;
/// The most examples of a rule set that are played.
const EXAMPLES: usize = 24;

/// What a conversation with somebody whose answers are known would be like.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Simulation {
    /// The questions asked, in order.
    pub asked: Vec<QuestionIndex>,
    /// How many were asked before the first cause was proved.
    pub until_proved: Option<usize>,
}

impl Engine<'_> {
    /// Plays the conversation of somebody who answers as `truth` says and does not know the
    /// rest, until a cause is proved and its plan complete or nothing more could change.
    pub fn simulate(&self, truth: &Answers, order: Order) -> Simulation {
        let mut answers = Answers::none(self.rules);
        let mut simulation = Simulation {
            asked: Vec::new(),
            until_proved: None,
        };
        let is_proved = |answers: &Answers| {
            let verdicts = self.verdicts(&self.state(answers));
            verdicts
                .iter()
                .any(|verdict| *verdict == Verdict::Confirmed)
        };
        while let Next::Ask(question) = self.next_in(order, &answers) {
            let given = truth.get(question).unwrap_or(Given::DontKnow);
            answers.set(question, given);
            simulation.asked.push(question);
            if simulation.until_proved.is_none() && is_proved(&answers) {
                simulation.until_proved = Some(simulation.asked.len());
            }
        }
        simulation
    }

    /// Returns the author's order unless conversations get shorter without getting longer
    /// anywhere: neither with the people of the rule set's examples nor with made-up ones.
    pub fn better_order(&self) -> Order {
        let groups = [self.people_of_examples(), self.made_up_people()];
        let mut is_shorter = false;
        for people in &groups {
            let asked = |order| self.asked_of(people, order);
            let (chosen, authors) = (asked(Order::Chosen), asked(Order::Authors));
            if chosen > authors {
                return Order::Authors;
            }
            is_shorter |= chosen < authors;
        }
        if is_shorter {
            Order::Chosen
        } else {
            Order::Authors
        }
    }

    /// Returns how many questions are asked of all `people` together.
    pub fn asked_of(&self, people: &[Answers], order: Order) -> usize {
        let each = people
            .iter()
            .map(|truth| self.simulate(truth, order).asked.len());
        each.sum()
    }

    /// Returns the people of the rule set's examples; of many, every second or third.
    pub fn people_of_examples(&self) -> Vec<Answers> {
        let causes = self.rules.causes.iter();
        let examples: Vec<_> = causes.flat_map(|cause| &cause.examples).collect();
        let every = examples.len().div_ceil(EXAMPLES).max(1);
        let some = examples.into_iter().step_by(every);
        let people = some.map(|example| {
            let mut answers = Answers::none(self.rules);
            for (question, chosen) in &example.answers {
                let chosen: AnswerSet = chosen.iter().copied().collect();
                if !chosen.is_empty() {
                    answers.set(*question, Given::Chosen(chosen));
                }
            }
            answers
        });
        people.collect()
    }

    /// Makes people up, the more of them the more common their cause is.
    pub fn made_up_people(&self) -> Vec<Answers> {
        let mut dice = Dice(0);
        let blank = self.blank();
        let weights = self.commonness(blank);
        let total: f64 = weights.iter().sum();
        let mut people = Vec::with_capacity(PEOPLE);
        let mut passed = 0.0;
        for (cause, weight) in weights.iter_enumerated() {
            passed += weight;
            while people.len() < PEOPLE
                && (count(people.len()) + 0.5) / count(PEOPLE) * total <= passed
            {
                people.push(self.person(cause, &mut dice));
            }
        }
        people
    }

    /// Makes up somebody whose cause is `cause` and who knows every answer.
    fn person(&self, cause: CauseIndex, dice: &mut Dice) -> Answers {
        let mut answers = Answers::none(self.rules);
        for (question, definition) in self.rules.questions.iter_enumerated() {
            if !definition.answers.is_empty() {
                let answer = dice.below(definition.answers.len());
                answers.choose(question, AnswerIndex::from(answer));
            }
        }
        let blank = self.blank();
        let mut maker = self.people_of(cause, blank);
        let is_true = self.is_true(cause, &mut maker);
        let Ok(mut left) = maker.all.checked(is_true) else {
            return answers;
        };
        if left == Function::FALSE {
            return answers;
        }
        let sizes = sizes(&maker.coded);
        let chance_of = |variable| sizes.get(usize::try_from(variable).unwrap_or(usize::MAX));
        let chance_of = |variable| chance_of(variable).copied().unwrap_or_default();
        for coded in &maker.coded {
            let mut given = None;
            for (variable, kind) in (coded.from..coded.to).zip(&coded.kinds) {
                let (chance, no, yes) = maker.all.step(left, variable, &chance_of);
                if dice.is(chance) {
                    left = yes;
                    given = Some(kind.open);
                    break;
                }
                left = no;
            }
            if let Some(kind) = given {
                let answer = kind.iter().nth(dice.below(kind.len()));
                answer
                    .into_iter()
                    .for_each(|answer| answers.choose(coded.question, answer));
            }
        }
        answers
    }
}

/// Fixed dice (SplitMix64).
pub(super) struct Dice(pub u64);

impl Dice {
    fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below `most`, which is small.
    pub fn below(&mut self, most: usize) -> usize {
        let most = u64::try_from(most.max(1)).unwrap_or(u64::MAX);
        usize::try_from(self.number() % most).unwrap_or_default()
    }

    /// Says yes with that chance.
    pub fn is(&mut self, chance: f64) -> bool {
        const STEPS: usize = 1 << 20;
        count(self.below(STEPS)) < chance * count(STEPS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const THROWS: usize = 10_000;

    /// How far a share of so many throws is from its chance: five times what is usual at the most.
    const NEAR: f64 = 0.025;

    /// The numbers that are published for this seed.
    #[test]
    fn fixed_dice_are_splitmix64() {
        let mut dice = Dice(1_234_567);
        let numbers = [(); 3].map(|()| dice.number());
        let published = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
        ];
        assert_eq!(numbers, published);
    }

    #[test]
    fn fixed_dice_fall_as_dice_do() {
        for chance in [0.0, 0.1, 0.5, 0.9, 1.0] {
            let mut dice = Dice(7);
            let fell = (0..THROWS).filter(|_| dice.is(chance)).count();
            assert!(
                (count(fell) / count(THROWS) - chance).abs() < NEAR,
                "{chance}: {fell}"
            );
        }
        for most in [2, 3, 6] {
            let mut dice = Dice(7);
            let mut sides = vec![0; most];
            (0..THROWS).for_each(|_| sides[dice.below(most)] += 1);
            for side in sides {
                let share = count(side) / count(THROWS);
                assert!((share - 1.0 / count(most)).abs() < NEAR, "{most}: {share}");
            }
        }
    }

    #[test]
    fn one_throw_says_nothing_of_the_next() {
        let mut dice = Dice(1);
        let throws: Vec<usize> = (0..THROWS).map(|_| dice.below(2)).collect();
        let same = throws.windows(2).filter(|pair| pair[0] == pair[1]).count();
        assert!((count(same) / count(THROWS) - 0.5).abs() < NEAR, "{same}");
        let mut other = Dice(2);
        let alike = throws
            .iter()
            .filter(|throw| **throw == other.below(2))
            .count();
        assert!((count(alike) / count(THROWS) - 0.5).abs() < NEAR, "{alike}");
    }
}
