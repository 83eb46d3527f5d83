//! A second evaluator, as plain as can be, to compare the engine with.
//!
//! Written from the design and the doc comments alone: recursion over the
//! conditions, and every combination of answers tried. Shares no code with the
//! engine and does nothing to be fast.

use crate::generator::{TODAY, values};
use cardhelp::engine::{Answers, Given, Verdict};
use cardhelp::rules::{
    AnswerIndex, Arg, ArgValue, CauseIndex, Condition, PhaseKind, Question, QuestionIndex, Role,
    RuleSet, StepIndex,
};
use std::collections::{BTreeMap, BTreeSet};
use typed_index_collections::{TiSlice, TiVec};

/// What was said to each question.
pub type Sayings = TiSlice<QuestionIndex, Said>;

/// What was said to one question.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Said {
    /// It was not asked.
    Nothing,
    /// "I don't know."
    DontKnow,
    /// It was not asked, but these are no answers.
    Without(BTreeSet<AnswerIndex>),
    /// "I don't know", and these are no answers.
    DontKnowBut(BTreeSet<AnswerIndex>),
    /// An answer, or several where the question takes several.
    Chosen(BTreeSet<AnswerIndex>),
}

impl Said {
    /// Returns the same as the engine takes it.
    pub fn given(&self) -> Option<Given> {
        match self {
            Self::Nothing | Self::Without(_) => None,
            Self::DontKnow | Self::DontKnowBut(_) => Some(Given::DontKnow),
            Self::Chosen(set) => Some(Given::Chosen(set.iter().copied().collect())),
        }
    }

    /// Tells whether the question was not asked.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Nothing | Self::Without(_))
    }

    /// Tells whether it tells answers apart.
    pub fn tells(&self) -> bool {
        matches!(self, Self::Chosen(_)) || !self.excluded().is_empty()
    }

    /// Returns what was excluded.
    pub fn excluded(&self) -> BTreeSet<AnswerIndex> {
        match self {
            Self::Without(excluded) | Self::DontKnowBut(excluded) => excluded.clone(),
            Self::Nothing | Self::DontKnow | Self::Chosen(_) => BTreeSet::new(),
        }
    }

    /// Returns everything that may still be the answer.
    pub fn possible(&self, question: &Question) -> Vec<BTreeSet<AnswerIndex>> {
        if let Self::Chosen(set) = self {
            return vec![set.clone()];
        }
        let mut values = values(question);
        values.retain(|value| value.is_disjoint(&self.excluded()));
        values
    }
}

/// Returns what was said as the engine takes it.
pub fn answers(rules: &RuleSet, said: &Sayings) -> Answers {
    let mut answers = Answers::none(rules);
    for (question, said) in said.iter_enumerated() {
        if let Some(given) = said.given() {
            answers.set(question, given);
        }
        answers.exclude(question, said.excluded().into_iter().collect());
    }
    answers
}

/// The evaluator.
#[derive(Clone, Copy)]
pub struct Reference<'r> {
    /// The rule set.
    pub rules: &'r RuleSet,
}

/// What a plan speaks of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Told {
    Cause(CauseIndex),
    Step(StepIndex),
}

/// What a plan says of a cause or a step: its words, or that it is not there.
type Line = Option<Vec<Option<String>>>;

impl Reference<'_> {
    /// Tells whether `condition` holds: yes, no, or `None` where the answers do not tell.
    pub fn holds(&self, condition: &Condition, said: &Sayings) -> Option<bool> {
        match condition {
            Condition::Answer { question, yes, no } => {
                let each = self.possible(*question, said).into_iter().map(|set| {
                    if set.iter().any(|answer| yes.contains(*answer)) {
                        Some(true)
                    } else if set.iter().all(|answer| no.contains(*answer)) {
                        Some(false)
                    } else {
                        None
                    }
                });
                all([agreed(each), self.applies(*question, said)])
            }
            Condition::Listed { row, member, cells } => {
                let members = self.possible(*member, said);
                let each = self.possible(*row, said).into_iter().flat_map(|row| {
                    let members = members.iter();
                    members.map(move |member| (row.clone(), member.clone()))
                });
                let is_single = [row, member]
                    .iter()
                    .all(|q| !self.rules.questions[**q].several);
                let each = each.map(|(row, member)| {
                    let cell = cells[*row.first()?].filter(|_| is_single)?;
                    Some(cell.contains(*member.first()?))
                });
                all([
                    agreed(each),
                    self.applies(*row, said),
                    self.applies(*member, said),
                ])
            }
            Condition::Same { left, right } => {
                let rights = self.possible(*right, said);
                let each = self.possible(*left, said).into_iter().flat_map(|left| {
                    let rights = rights.iter();
                    rights
                        .map(move |right| Some(left == *right))
                        .collect::<Vec<_>>()
                });
                all([
                    agreed(each),
                    self.applies(*left, said),
                    self.applies(*right, said),
                ])
            }
            Condition::All(parts) => all(parts.iter().map(|part| self.holds(part, said))),
            Condition::Any(parts) => {
                let none = all(parts.iter().map(|part| not(self.holds(part, said))));
                not(none)
            }
            Condition::Not(part) => not(self.holds(part, said)),
        }
    }

    /// Returns everything that may still be the answer to `question`.
    fn possible(&self, question: QuestionIndex, said: &Sayings) -> Vec<BTreeSet<AnswerIndex>> {
        said[question].possible(&self.rules.questions[question])
    }

    /// Tells whether `question` applies.
    pub fn applies(&self, question: QuestionIndex, said: &Sayings) -> Option<bool> {
        self.holds(&self.rules.questions[question].when, said)
    }

    fn one(&self, question: QuestionIndex, said: &Sayings) -> Option<AnswerIndex> {
        let is_single = !self.rules.questions[question].several;
        match self.possible(question, said).as_slice() {
            [set] if is_single => set.first().copied(),
            _ => None,
        }
    }

    /// Returns the verdict on a cause, as the table in the design has it.
    pub fn verdict(&self, cause: CauseIndex, said: &Sayings) -> Verdict {
        let cause = &self.rules.causes[cause];
        let is_over = |day: &String| day.as_str() < TODAY;
        let is_to_come = |day: &String| day.as_str() > TODAY;
        let is_in_force = !cause.valid_until.as_ref().is_some_and(is_over)
            && !cause.valid_from.as_ref().is_some_and(is_to_come);
        let applies = self.holds(&cause.applies, said);
        let confirmed = self.holds(&cause.grounds.confirmed_by, said);
        let suggested = self.holds(&cause.grounds.suggested_by, said);
        let ruled_out = self.holds(&cause.grounds.ruled_out_by, said);
        match (applies, confirmed, ruled_out, suggested) {
            _ if !is_in_force => Verdict::RuledOut,
            (Some(true), Some(true), Some(true), _) => Verdict::Contradiction,
            (Some(true), Some(true), _, _) => Verdict::Confirmed,
            (Some(false), _, _, _) | (_, _, Some(true), _) => Verdict::RuledOut,
            (Some(true), _, _, Some(true)) => Verdict::Likely,
            _ => Verdict::Possible,
        }
    }

    /// Returns the verdicts on all causes.
    pub fn verdicts(&self, said: &Sayings) -> TiVec<CauseIndex, Verdict> {
        let causes = self.rules.causes.keys();
        causes.map(|cause| self.verdict(cause, said)).collect()
    }

    /// Returns what is said of the causes that `verdicts` find, and of the steps `planned`.
    fn told(
        &self,
        verdicts: &TiSlice<CauseIndex, Verdict>,
        planned: &BTreeSet<StepIndex>,
        said: &Sayings,
    ) -> BTreeMap<Told, Line> {
        let mut told = BTreeMap::new();
        for (at, cause) in self.rules.causes.iter_enumerated() {
            if matches!(verdicts[at], Verdict::Confirmed | Verdict::Likely) {
                told.insert(Told::Cause(at), Some(self.words(&cause.args, said)));
            }
        }
        let calls = planned.iter().filter(|step| self.is_call(**step)).count();
        for step in planned {
            let mut line = self.line(*step, said);
            if let Some(words) = line.as_mut().filter(|_| calls > 1 && self.is_call(*step)) {
                words.extend(self.words(&self.rules.steps[*step].ask_args, said));
            }
            told.insert(Told::Step(*step), line);
        }
        told
    }

    fn is_call(&self, step: StepIndex) -> bool {
        self.rules.bank_call.is_some() && self.rules.steps[step].actor.role == Role::Contact
    }

    /// Returns the steps of the plan, each of the bank's for itself; where it has none, those to
    /// take when nothing was found.
    pub fn steps(&self, said: &Sayings) -> BTreeSet<StepIndex> {
        let verdicts = self.verdicts(said);
        let found = |wanted: Verdict| {
            let causes = verdicts.iter_enumerated();
            causes
                .filter(move |(_, v)| **v == wanted)
                .map(|(at, _)| &self.rules.causes[at])
        };
        let reason = found(Verdict::Confirmed).any(|cause| !cause.no_refusal);
        let is_alone = found(Verdict::Confirmed).next().is_none();
        let mut all = BTreeSet::new();
        for cause in found(Verdict::Confirmed) {
            let steps = self.kept(&cause.steps, said);
            let milder = |step: &StepIndex| !self.rules.steps[*step].irreversible;
            let milder: Vec<StepIndex> = steps.iter().copied().filter(milder).collect();
            all.extend(if self.mends(&milder) { milder } else { steps });
        }
        for cause in found(Verdict::Likely) {
            let own = match cause.while_likely.as_slice() {
                [] => &cause.steps,
                own => own,
            };
            let mut steps = self.kept(own, said);
            steps.retain(|step| {
                let step = &self.rules.steps[*step];
                let is_idle = step.actor.role == Role::Contact && reason && !cause.no_refusal;
                !step.irreversible && !is_idle
            });
            let best = steps.iter().filter_map(|step| self.way(*step)).min();
            let is_needed = |step: &&StepIndex| {
                let way = self.way(**step);
                let mends = way.is_some() && way == best && way < Some(5);
                is_alone || mends || self.rules.steps[**step].phase.kind == PhaseKind::Warning
            };
            all.extend(steps.iter().filter(is_needed));
        }
        let is_out = |step: &StepIndex| {
            let mut others = all.iter().map(|other| &self.rules.steps[*other]);
            others.any(|other| other.forbids.contains(step) || other.instead_of.contains(step))
        };
        let left: BTreeSet<StepIndex> = all.iter().copied().filter(|s| !is_out(s)).collect();
        match left.is_empty() {
            true => self.kept(&self.rules.fallback, said).into_iter().collect(),
            false => left,
        }
    }

    fn kept(&self, steps: &[StepIndex], said: &Sayings) -> Vec<StepIndex> {
        let kept = steps.iter().copied();
        kept.filter(|step| self.line(*step, said).is_some())
            .collect()
    }

    /// Ranks how a step puts something right; a warning does not.
    fn way(&self, step: StepIndex) -> Option<usize> {
        match self.rules.steps[step].phase.kind {
            PhaseKind::Warning => None,
            PhaseKind::Remedy => Some(0),
            PhaseKind::Attempt => Some(1),
            PhaseKind::Check => Some(2),
            PhaseKind::Wait => Some(3),
            PhaseKind::Prevention => Some(4),
            PhaseKind::Help => Some(5),
        }
    }

    fn mends(&self, steps: &[StepIndex]) -> bool {
        let ways = steps.iter().filter_map(|step| self.way(*step));
        ways.into_iter().any(|way| matches!(way, 0 | 1 | 3))
    }

    fn line(&self, step: StepIndex, said: &Sayings) -> Line {
        let step = &self.rules.steps[step];
        let is_out = self.holds(&step.when, said) == Some(false);
        (!is_out).then(|| self.words(&step.args, said))
    }

    fn words(&self, args: &[Arg], said: &Sayings) -> Vec<Option<String>> {
        args.iter().map(|arg| self.word(&arg.value, said)).collect()
    }

    fn word(&self, value: &ArgValue, said: &Sayings) -> Option<String> {
        let question = match value {
            ArgValue::Answer(question) => *question,
            ArgValue::Cell { row, .. } | ArgValue::Listed { row, .. } => *row,
        };
        let counts = self.applies(question, said) != Some(false);
        let answer = self.one(question, said).filter(|_| counts)?;
        match value {
            ArgValue::Answer(_) => Some(format!("{answer:?}")),
            ArgValue::Cell { cells, .. } => cells[answer].clone(),
            ArgValue::Listed { cells, .. } => {
                cells[answer].as_ref().map(|cell| format!("{cell:?}"))
            }
        }
    }

    /// Tells whether `question` may be asked: it was not, and it applies.
    pub fn may_be_asked(&self, question: QuestionIndex, said: &Sayings) -> bool {
        said[question].is_open()
            && self.possible(question, said).len() > 1
            && self.applies(question, said) == Some(true)
    }

    /// Returns the questions whose answers could change a verdict, or what is said of the
    /// causes that are found already and of the plan as it stands.
    pub fn relevant(&self, said: &Sayings) -> Vec<QuestionIndex> {
        let now = self.verdicts(said);
        let planned = self.steps(said);
        self.questions_that_change(said, |without, with| {
            let before = self.verdicts(without);
            let verdicts = before.iter().zip(self.verdicts(with));
            let mut open = verdicts.filter(|(before, _)| !is_settled(**before));
            open.any(|(before, after)| *before != after)
                || self.told(&now, &planned, without) != self.told(&now, &planned, with)
        })
    }

    /// Returns the questions whose answers could change the verdict on `cause`.
    pub fn relevant_to(&self, cause: CauseIndex, said: &Sayings) -> Vec<QuestionIndex> {
        self.questions_that_change(said, |without, with| {
            let before = self.verdict(cause, without);
            !is_settled(before) && before != self.verdict(cause, with)
        })
    }

    /// Returns the questions that may be asked for which some answer, together with some
    /// answers to the others, makes a difference: `differs` compares the answers without it
    /// (and without those that hang on it) with those with it.
    fn questions_that_change(
        &self,
        said: &Sayings,
        differs: impl Fn(&Sayings, &Sayings) -> bool,
    ) -> Vec<QuestionIndex> {
        let askable = said
            .keys()
            .filter(|question| self.may_be_asked(*question, said));
        let mut open: BTreeSet<QuestionIndex> = askable.collect();
        let mut found = Vec::new();
        self.each_completion(said, said.keys(), &mut said.to_owned(), &mut |with| {
            open.retain(|question| {
                if with[*question].is_open() {
                    return true;
                }
                let without = self.without(*question, said, with);
                let is_found = differs(&without, with);
                if is_found {
                    found.push(*question);
                }
                !is_found
            });
            !open.is_empty()
        });
        found.sort_unstable();
        found
    }

    /// Returns the answers `with` as they would be had `question` not been answered: those that
    /// were added to what was `said` and could not have been asked for then are missing too.
    fn without(
        &self,
        question: QuestionIndex,
        said: &Sayings,
        with: &Sayings,
    ) -> TiVec<QuestionIndex, Said> {
        let mut without = with.to_owned();
        without[question] = said[question].clone();
        loop {
            let is_stray = |at: &QuestionIndex| {
                let is_new = said[*at] != without[*at];
                is_new && self.applies(*at, &without) != Some(true)
            };
            let Some(stray) = said.keys().find(is_stray) else {
                return without;
            };
            without[stray] = said[stray].clone();
        }
    }

    /// Calls `visit` with what was said and every group of answers that may be added to it,
    /// until it returns `false`.
    fn each_completion(
        &self,
        said: &Sayings,
        mut rest: impl Iterator<Item = QuestionIndex> + Clone,
        current: &mut TiVec<QuestionIndex, Said>,
        visit: &mut impl FnMut(&Sayings) -> bool,
    ) -> bool {
        let Some(at) = rest.find(|at| said[*at].is_open()) else {
            return !self.is_offered(said, current) || visit(current);
        };
        if !self.each_completion(said, rest.clone(), current, visit) {
            return false;
        }
        for value in self.possible(at, said) {
            current[at] = Said::Chosen(value);
            if !self.each_completion(said, rest.clone(), current, visit) {
                return false;
            }
        }
        current[at] = said[at].clone();
        true
    }

    /// Tells whether somebody could have been asked for the answers that were added: their
    /// questions apply, and no answer is one that a prompt would leave out.
    fn is_offered(&self, said: &Sayings, added: &Sayings) -> bool {
        let is_new = |at: &QuestionIndex| said[*at].is_open();
        added.keys().filter(is_new).all(|at| {
            let question = &self.rules.questions[at];
            let is_possible = |answer: &AnswerIndex| {
                let when = &question.answers[*answer].when;
                self.holds(when, added) != Some(false)
            };
            match &added[at] {
                Said::Chosen(set) => {
                    self.applies(at, added) == Some(true) && set.iter().all(is_possible)
                }
                _ => true,
            }
        })
    }
}

/// Tells whether no further answer could withdraw the verdict.
pub fn is_settled(verdict: Verdict) -> bool {
    !matches!(verdict, Verdict::Likely | Verdict::Possible)
}

/// Returns what all agree on.
fn agreed(truths: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let truths: BTreeSet<Option<bool>> = truths.collect();
    match Vec::from_iter(truths).as_slice() {
        [one] => *one,
        _ => None,
    }
}

fn all(parts: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    let parts: Vec<Option<bool>> = parts.into_iter().collect();
    if parts.contains(&Some(false)) {
        Some(false)
    } else if parts.contains(&None) {
        None
    } else {
        Some(true)
    }
}

fn not(holds: Option<bool>) -> Option<bool> {
    holds.map(|holds| !holds)
}
