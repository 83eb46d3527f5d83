//! From conditions to decision diagrams, for one state.
//!
//! Decides how answers are written in variables and what each condition makes of
//! them. Every condition becomes two functions, where it certainly holds and where it
//! certainly does not: Kleene's logic on diagrams.

use super::diagram::{Diagrams, Function, Variable};
use super::engine::Engine;
use super::sight::{each_pair, each_part, split};
use super::state::{Possible, State, is_listed};
use super::truth::Truth;
use crate::rules::{AnswerSet, Arg, ArgValue, Condition, QuestionIndex};
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
    engine: &'a Engine<'a>,
    state: &'a State,
    pub all: Diagrams,
    pub coded: Vec<Coded>,
    applies: HashMap<QuestionIndex, Rails>,
    people: People,
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
        let mut named = self.engine.questions_named(&offers, &[]);
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
            self.engine.split_by_offer(*one, &mut kinds);
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

    fn add(&mut self, question: QuestionIndex, coding: Coding, kinds: Vec<Possible>) {
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

    /// Returns where the first variable of `from..to` that holds is one that is `wanted`.
    fn first_of(
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

    fn coded_at(&self, question: QuestionIndex) -> Option<usize> {
        self.coded
            .iter()
            .position(|coded| coded.question == question)
    }

    /// Finds where each of `questions` applies. Those that hang on each other start as not known
    /// and are looked at again until nothing changes.
    fn find_applying(&mut self, questions: &[QuestionIndex]) {
        let engine = self.engine;
        for group in &engine.order {
            let named = group
                .questions
                .iter()
                .filter(|question| questions.contains(question));
            let named: Vec<QuestionIndex> = named.copied().collect();
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

    /// Returns where `question` applies.
    pub fn applies(&self, question: QuestionIndex) -> Rails {
        let known = self.applies.get(&question).copied();
        known.unwrap_or_else(|| self.state.applies(question).into())
    }

    /// Returns where `condition` holds and where it does not.
    pub fn rails(&mut self, condition: &Condition) -> Rails {
        match condition {
            Condition::Answer { question, yes, no } => self.answer(*question, yes, no),
            Condition::Listed { row, member, cells } => {
                let rules = &self.engine.rules.questions;
                if rules[*row].several || rules[*member].several {
                    return self.pair(*row, *member, &|_, _| Truth::Unknown);
                }
                self.pair(*row, *member, &|row, member| {
                    is_listed(&row.open, &member.open, cells)
                })
            }
            Condition::Same { left, right } => {
                self.pair(*left, *right, &|left, right| left.is_same(right))
            }
            Condition::All(parts) => {
                let parts: Vec<Rails> = parts.iter().map(|part| self.rails(part)).collect();
                Rails {
                    holds: self.all.all(parts.iter().map(|part| part.holds)),
                    fails: self.all.any(parts.iter().map(|part| part.fails)),
                }
            }
            Condition::Any(parts) => {
                let parts: Vec<Rails> = parts.iter().map(|part| self.rails(part)).collect();
                Rails {
                    holds: self.all.any(parts.iter().map(|part| part.holds)),
                    fails: self.all.all(parts.iter().map(|part| part.fails)),
                }
            }
            Condition::Not(part) => {
                let Rails { holds, fails } = self.rails(part);
                Rails {
                    holds: fails,
                    fails: holds,
                }
            }
        }
    }

    fn answer(&mut self, question: QuestionIndex, yes: &AnswerSet, no: &AnswerSet) -> Rails {
        let applies = self.applies(question);
        let now: Rails = self.state.possible(question).is_among(yes, no).into();
        let Some(at) = self.coded_at(question) else {
            return self.while_it_applies(now, applies);
        };
        let is_in = |truth: Truth| move |kind: &Possible| kind.is_among(yes, no) == truth;
        let holds = self.given(at, &is_in(Truth::True));
        let fails = match self.coded[at].coding {
            Coding::One | Coding::Kept => self.given(at, &is_in(Truth::False)),
            Coding::Several => {
                let other = self.given(at, &|kind| !kind.open.is_subset(no));
                let not_other = self.all.not(other);
                self.all.and(self.coded[at].is_known, not_other)
            }
        };
        let counts = self.counts(at);
        self.assumed(Rails { holds, fails }, now, counts, applies)
    }

    /// Returns where the answer written in variables counts.
    fn counts(&self, at: usize) -> Function {
        match (self.coded[at].coding, self.people) {
            (Coding::Kept, _) | (_, People::Writing) => Function::TRUE,
            _ => self.applies(self.coded[at].question).holds,
        }
    }

    /// What is `now` stands, and fails where the question does not apply.
    fn while_it_applies(&mut self, now: Rails, applies: Rails) -> Rails {
        Rails {
            holds: self.all.and(now.holds, applies.holds),
            fails: self.all.or(now.fails, applies.fails),
        }
    }

    /// What was assumed counts where it `counts`; without it, what is `now` stands.
    fn assumed(&mut self, then: Rails, now: Rails, counts: Function, applies: Rails) -> Rails {
        let holds = self.all.and(counts, then.holds);
        let fails = self.all.and(counts, then.fails);
        let either = Rails {
            holds: self.all.or(holds, now.holds),
            fails: self.all.or(fails, now.fails),
        };
        self.while_it_applies(either, applies)
    }

    /// Returns where a relation between the answers to two questions holds; `relates` must not
    /// become less certain when less is possible.
    fn pair(
        &mut self,
        left: QuestionIndex,
        right: QuestionIndex,
        relates: &dyn Fn(&Possible, &Possible) -> Truth,
    ) -> Rails {
        let applies = {
            let (left, right) = (self.applies(left), self.applies(right));
            Rails {
                holds: self.all.and(left.holds, right.holds),
                fails: self.all.or(left.fails, right.fails),
            }
        };
        let (lefts, rights) = (self.options(left), self.options(right));
        let mut all = Rails::from(Truth::Unknown);
        for (left, is_left) in &lefts {
            for (right, is_right) in &rights {
                let truth = relates(left, right);
                if truth == Truth::Unknown {
                    continue;
                }
                let is_both = self.all.and(*is_left, *is_right);
                let rail = if truth == Truth::True {
                    &mut all.holds
                } else {
                    &mut all.fails
                };
                *rail = self.all.or(*rail, is_both);
            }
        }
        self.while_it_applies(all, applies)
    }

    /// Returns what may come to be possible of an answer, each with where it does: what is
    /// possible now is so everywhere, since knowing more never makes less certain.
    fn options(&mut self, question: QuestionIndex) -> Vec<(Possible, Function)> {
        let mut options = vec![(self.state.possible(question), Function::TRUE)];
        let Some(at) = self.coded_at(question) else {
            return options;
        };
        if self.coded[at].coding == Coding::Several {
            return options;
        }
        let counts = self.counts(at);
        for kind in self.coded[at].kinds.clone() {
            let is_given = self.given(at, &|other| *other == kind);
            let is_given = self.all.and(counts, is_given);
            options.push((kind, is_given));
        }
        options
    }

    /// Returns where prompts would offer every answer that was assumed, and where several answers
    /// go together.
    pub fn offered(&mut self) -> Function {
        let mut all = Function::TRUE;
        for at in 0..self.coded.len() {
            for kind in self.coded[at].kinds.clone() {
                let is_fit = self.is_fit(at, &kind);
                let is_void = self.applies(self.coded[at].question).fails;
                let is_fit = self.all.or(is_fit, is_void);
                if is_fit == Function::TRUE {
                    continue;
                }
                let is_given = self.given(at, &|other| *other == kind);
                let is_not_given = self.all.not(is_given);
                let is_right = self.all.or(is_not_given, is_fit);
                all = self.all.and(all, is_right);
            }
            if self.coded[at].coding == Coding::Several {
                let is_whole = self.is_whole(at);
                all = self.all.and(all, is_whole);
            }
        }
        all
    }

    /// Returns where an answer of that kind would be offered and goes with the others given.
    fn is_fit(&mut self, at: usize, kind: &Possible) -> Function {
        let definition = &self.engine.rules.questions[self.coded[at].question];
        let answer = kind.open.iter().next();
        let when = answer.map(|answer| &definition.answers[answer].when);
        let fails = when.map_or(Function::FALSE, |when| self.rails(when).fails);
        let is_offered = self.all.not(fails);
        let is_exclusive = answer.is_some() && answer == definition.exclusive();
        if self.coded[at].coding != Coding::Several || !is_exclusive {
            return is_offered;
        }
        let beside = self.given(at, &|other| other != kind);
        let is_alone = self.all.not(beside);
        self.all.and(is_offered, is_alone)
    }

    /// Returns where several answers, once given, are some and hold those that are certain.
    fn is_whole(&mut self, at: usize) -> Function {
        let certain = self.state.possible(self.coded[at].question).certain;
        let mut whole = self.given(at, &|_| true);
        for kind in self.coded[at].kinds.clone() {
            if kind.open.meets(&certain) {
                let is_given = self.given(at, &|other| *other == kind);
                whole = self.all.and(whole, is_given);
            }
        }
        let is_not_known = self.all.not(self.coded[at].is_known);
        self.all.or(is_not_known, whole)
    }

    /// Returns where each placeable of a message has words.
    pub fn worded(&mut self, args: &[Arg]) -> Vec<Function> {
        let mut found = Vec::new();
        for arg in args {
            let question = arg.value.question();
            let worded = worded_answers(&arg.value, &self.engine.all_answers[question]);
            let applies = self.applies(question);
            if self.engine.rules.questions[question].several {
                // Nothing names several answers at once.
                continue;
            }
            found.push(match self.coded_at(question) {
                Some(at) => {
                    let is_given = self.given(at, &|kind| kind.open.is_subset(&worded));
                    self.all.and(applies.holds, is_given)
                }
                None => {
                    let has_words = self.state.possible(question).certain.is_subset(&worded);
                    let has_words = has_words && !self.state.is_open(question);
                    let may_apply = self.all.not(applies.fails);
                    self.all.and(may_apply, has_words.into())
                }
            });
        }
        found
    }
}

/// Returns the answers for which a placeable has words.
pub(super) fn worded_answers(value: &ArgValue, all: &AnswerSet) -> AnswerSet {
    let has_words = |answer: &_| match value {
        ArgValue::Answer(_) => true,
        ArgValue::Cell { cells, .. } => cells[*answer].is_some(),
        ArgValue::Listed { cells, .. } => cells[*answer].is_some(),
    };
    all.iter().filter(has_words).collect()
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
