//! Answers written in variables, for one state.
//!
//! Decides which variables an answer has and where it counts. What conditions make of the
//! answers is the business of `rails`.

use super::diagram::{Diagrams, Function, Variable};
use super::engine::Engine;
use super::possible::Possible;
use super::state::State;
use super::truth::Truth;
use crate::rules::QuestionIndex;
use rustc_hash::FxHashMap as HashMap;

/// Where a condition certainly holds, and where it certainly does not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Rails {
    pub holds: Function,
    pub fails: Function,
}

impl From<Truth> for Rails {
    fn from(truth: Truth) -> Self {
        Self {
            holds: (truth == Truth::True).into(),
            fails: (truth == Truth::False).into(),
        }
    }
}

/// How an answer is written in variables.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Coding {
    /// The first variable that holds says of which kind it is.
    One,
    /// The first variable says whether it is known; then each that holds, that an answer of its
    /// kind is among those given.
    Several,
    /// One variable says whether what was said is counted at all.
    Kept,
}

/// The answer to one question, written in variables.
pub(super) struct Coded {
    pub question: QuestionIndex,
    pub coding: Coding,
    /// Its variables, the last excluded.
    pub from: Variable,
    pub to: Variable,
    /// What each variable for a kind of answers makes possible.
    pub kinds: Vec<Possible>,
    /// Where an answer is given.
    pub is_known: Function,
}

/// A rule set and a state, and the functions made of them so far.
pub(super) struct Maker<'a> {
    pub engine: &'a Engine<'a>,
    pub state: &'a State,
    pub all: Diagrams,
    pub coded: Vec<Coded>,
    pub applies: HashMap<QuestionIndex, Rails>,
    pub people: People,
}

/// Whose answers are written in variables.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum People {
    /// Those who are asked: an answer counts only while its question certainly applies.
    Asked,
    /// The same, with one answer even where several may be given.
    AskedForOne,
    /// Those who write answers down: one counts unless its question certainly does not apply.
    Writing,
}

impl<'a> Maker<'a> {
    /// Begins with every question as `state` has it.
    pub fn new(engine: &'a Engine<'a>, state: &'a State, people: People, most: usize) -> Self {
        Self {
            engine,
            state,
            all: Diagrams::new(most),
            coded: Vec::new(),
            applies: HashMap::default(),
            people,
        }
    }

    pub fn add(&mut self, question: QuestionIndex, coding: Coding, kinds: Vec<Possible>) {
        let from = self.coded.last().map_or(0, |last| last.to);
        let more = usize::from(coding == Coding::Several);
        let count = Variable::try_from(kinds.len() + more).unwrap_or(Variable::MAX);
        let to = from.saturating_add(count);
        let is_known = match coding {
            Coding::Several => self.all.is(from),
            Coding::One | Coding::Kept => self.first_of(from, to, |_| true),
        };
        self.coded.push(Coded {
            question,
            coding,
            from,
            to,
            kinds,
            is_known,
        });
    }

    /// Returns where the first variable of `from..to` that holds is one that is `wanted`.
    pub fn first_of(
        &mut self,
        from: Variable,
        to: Variable,
        wanted: impl Fn(usize) -> bool,
    ) -> Function {
        (from..to).rev().fold(Function::FALSE, |later, variable| {
            let at = usize::try_from(variable - from).unwrap_or(usize::MAX);
            self.all.decide(variable, later, wanted(at).into())
        })
    }

    /// Returns where the answer given is of a kind that is `wanted`; of several answers, where
    /// one is.
    pub fn given(&mut self, at: usize, wanted: &dyn Fn(&Possible) -> bool) -> Function {
        let coded = &self.coded[at];
        let (from, to, coding) = (coded.from, coded.to, coded.coding);
        let wanted: Vec<bool> = coded.kinds.iter().map(wanted).collect();
        if coding != Coding::Several {
            return self.first_of(from, to, |at| wanted[at]);
        }
        let is_any = (from + 1..to)
            .rev()
            .fold(Function::FALSE, |later, variable| {
                let at = usize::try_from(variable - from - 1).unwrap_or(usize::MAX);
                match wanted[at] {
                    true => self.all.decide(variable, later, Function::TRUE),
                    false => later,
                }
            });
        self.all.decide(from, Function::FALSE, is_any)
    }

    /// Returns the question whose answer is written in `variable`, among others.
    pub fn coded_by(&self, variable: Variable) -> QuestionIndex {
        let found = self.coded.iter().find(|coded| variable < coded.to);
        found
            .expect("every variable belongs to a question")
            .question
    }

    pub fn coded_at(&self, question: QuestionIndex) -> Option<usize> {
        self.coded
            .iter()
            .position(|coded| coded.question == question)
    }

    /// Returns where `question` applies.
    pub fn applies(&self, question: QuestionIndex) -> Rails {
        let known = self.applies.get(&question).copied();
        known.unwrap_or_else(|| self.state.applies(question).into())
    }

    /// Returns where the answer written in variables counts.
    pub fn counts(&self, at: usize) -> Function {
        match (self.coded[at].coding, self.people) {
            (Coding::Kept, _) | (_, People::Writing) => Function::TRUE,
            _ => self.applies(self.coded[at].question).holds,
        }
    }
}
