//! Answers at random, the same in every run.
//!
//! Decides how somebody is made up in whom a cause is found: their answers to its questions are
//! drawn from all combinations that find it, and of the other questions they answer one in three.

use super::answers::{Answers, Given};
use super::claim::Claim;
use super::comparing::chances_of;
use super::diagram::Function;
use super::engine::Engine;
use super::maker::{Coding, Maker};
use super::people::Dice;
use super::proofs::MOST_KEPT;
use super::truth::Truth;
use super::workings::Workings;
use crate::rules::{AnswerSet, CauseIndex, QuestionIndex};

/// How often a question is answered on which nothing rests that is asked for.
const ANSWERED: f64 = 1.0 / 3.0;

impl Engine<'_> {
    /// Makes up to `count` people in whom `cause` is found, or anybody where none is named.
    pub fn sampled(&self, cause: Option<CauseIndex>, count: usize) -> Vec<Answers> {
        let mut dice = Dice(cause.map_or(0, |cause| {
            1 + u64::try_from(usize::from(cause)).unwrap_or(0)
        }));
        let mut people = match cause {
            Some(cause) => self.found_at_random(cause, count, &mut dice),
            None => vec![Answers::none(self.rules); count],
        };
        // What the cause rests on is drawn already; more of it could exclude the cause.
        let drawn = cause.map_or(&[][..], |cause| self.questions_of(cause));
        for answers in &mut people {
            self.answer_others(answers, drawn, &mut dice);
        }
        people
    }

    fn found_at_random(&self, cause: CauseIndex, count: usize, dice: &mut Dice) -> Vec<Answers> {
        let blank = self.state(&Answers::none(self.rules));
        let four = self.rules.causes[cause].conditions();
        let mut workings = Workings::new(self, &blank, &four, MOST_KEPT);
        match workings.claimed(&Claim::is_found(cause)) {
            Ok(found) if found.is_possible() => {
                let people = (0..count).map(|_| drawn(&workings.maker, found, dice));
                people.collect()
            }
            _ => Vec::new(),
        }
    }

    /// Answers some of the questions that are open, those `drawn` left out, as prompts would offer
    /// them.
    fn answer_others(&self, answers: &mut Answers, drawn: &[QuestionIndex], dice: &mut Dice) {
        let questions: Vec<QuestionIndex> = self.rules.questions.keys().collect();
        for question in questions {
            let is_settled = answers.get(question).is_some() || drawn.contains(&question);
            if is_settled || !dice.is(ANSWERED) {
                continue;
            }
            let state = self.state(answers);
            let offered = self.offered(question, &state);
            let applies = state.applies(question) != Truth::False;
            if let Some(answer) = offered.iter().nth(dice.below(offered.len()))
                && applies
            {
                answers.choose(question, answer);
            }
        }
    }
}

/// Draws answers at which a function holds.
fn drawn(maker: &Maker<'_>, function: Function, dice: &mut Dice) -> Answers {
    let chances = chances_of(maker);
    let chance = |variable| {
        let at = usize::try_from(variable).unwrap_or(usize::MAX);
        chances.get(at).copied().unwrap_or_default()
    };
    let mut answers = Answers::none(maker.engine.rules);
    let mut left = function;
    for coded in &maker.coded {
        let mut holding = Vec::new();
        for variable in coded.from..coded.to {
            let (likely, no, yes) = maker.all.step(left, variable, &chance);
            let holds = dice.is(likely);
            left = if holds { yes } else { no };
            if holds {
                holding.push(usize::try_from(variable - coded.from).unwrap_or(usize::MAX));
            }
            if holds && coded.coding != Coding::Several {
                break;
            }
            if !holds && coded.coding == Coding::Several && variable == coded.from {
                break;
            }
        }
        let kinds = holding.iter().filter_map(|at| match coded.coding {
            Coding::Several => at.checked_sub(1),
            Coding::One | Coding::Kept => Some(*at),
        });
        let chosen: AnswerSet = kinds
            .filter_map(|at| {
                let open = coded.kinds[at].open;
                open.iter().nth(dice.below(open.len()))
            })
            .collect();
        if !chosen.is_empty() {
            answers.set(coded.question, Given::Chosen(chosen));
        }
    }
    answers
}
