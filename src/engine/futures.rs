//! What further answers could make of a cause or of a line of the plan.
//!
//! Exact: for one state, every combination of answers that somebody could still be
//! asked for is held in decision diagrams, "I don't know" included. An answer counts
//! only while its question applies and prompts offer it. What is known already, and
//! what was said not to be known, is a constant and takes no room.

use super::diagram::{Diagrams, Function, TooLarge};
use super::engine::Engine;
use super::maker::{Coded, Maker, People};
use super::state::State;
use crate::rules::{Arg, CauseIndex, Condition, QuestionIndex, StepIndex};

/// The most that is kept for one cause or line in one state, some 4 MB and a hundredth of a second:
/// a conversation looks at many. What would need more is said to be beyond the limit.
const MOST_KEPT: usize = 100_000;

/// What may change.
#[derive(Clone, Copy)]
pub(super) enum Subject<'e> {
    /// The verdict on a cause.
    Verdict(CauseIndex),
    /// Whether a step stays in the plan, and what it says.
    Step(StepIndex),
    /// What a message says.
    Words(&'e [Arg]),
}

/// Everything that further answers could make of one subject.
pub(super) struct Futures {
    all: Diagrams,
    /// The questions that can still be answered, and where each applies.
    open: Vec<(Coded, Function)>,
    /// Where somebody could have given these answers.
    offered: Function,
    /// Where nothing that is yet to come makes a difference that counts.
    over: Function,
    /// What is looked at.
    seen: Vec<Function>,
}

impl Futures {
    /// Tells whether an answer to `question`, together with some answers to the others, makes a
    /// difference: with it something is seen that is not seen without it.
    pub fn changes(&mut self, question: QuestionIndex) -> Result<bool, TooLarge> {
        let Some(at) = self
            .open
            .iter()
            .position(|(coded, _)| coded.question == question)
        else {
            return Ok(false);
        };
        let (coded, applies) = &self.open[at];
        let all = &mut self.all;
        let is_over = all.without(self.over, coded.from, coded.to);
        let goes_on = all.not(is_over);
        let counts = all.all([coded.is_known, self.offered, *applies, goes_on]);
        for seen in &self.seen {
            let before = all.without(*seen, coded.from, coded.to);
            let differs = all.differs(before, *seen);
            let found = all.and(counts, differs);
            if all.checked(found)?.is_possible() {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

impl Engine<'_> {
    /// Works out what further answers could make of `subject`; questions for which `is_open` does
    /// not hold stay as they are.
    pub(super) fn futures(
        &self,
        subject: Subject<'_>,
        state: &State,
        is_open: &dyn Fn(QuestionIndex) -> bool,
    ) -> Result<Futures, TooLarge> {
        let mut maker = Maker::new(self, state, People::Asked, MOST_KEPT);
        let (over, seen) = match subject {
            Subject::Verdict(cause) => self.verdict_over(&mut maker, cause, is_open),
            Subject::Step(step) => self.step_over(&mut maker, step, is_open),
            Subject::Words(args) => {
                maker.open(&self.needs.named(&[], args), &[], args, is_open);
                (Function::FALSE, maker.worded(args))
            }
        };
        let offered = maker.offered();
        let open = std::mem::take(&mut maker.coded).into_iter();
        let open = open.map(|coded| {
            let applies = maker.applies(coded.question).holds;
            (coded, applies)
        });
        let open: Vec<(Coded, Function)> = open.collect();
        maker.all.checked(offered)?;
        Ok(Futures {
            open,
            offered,
            over,
            seen,
            all: maker.all,
        })
    }

    fn verdict_over(
        &self,
        maker: &mut Maker<'_>,
        cause: CauseIndex,
        is_open: &dyn Fn(QuestionIndex) -> bool,
    ) -> (Function, Vec<Function>) {
        let looked_at = self.rules.causes[cause].conditions();
        maker.open(self.questions_of(cause), &looked_at, &[], is_open);
        let [applies, confirmed, suggested, ruled_out] =
            looked_at.map(|condition| maker.rails(condition));
        let all = &mut maker.all;
        let proved = all.and(applies.holds, confirmed.holds);
        let settled = all.any([applies.fails, ruled_out.holds, proved]);
        let likely = all.and(applies.holds, suggested.holds);
        (settled, vec![settled, likely])
    }

    fn step_over(
        &self,
        maker: &mut Maker<'_>,
        step: StepIndex,
        is_open: &dyn Fn(QuestionIndex) -> bool,
    ) -> (Function, Vec<Function>) {
        let step = &self.rules.steps[step];
        let links = step.links.iter().map(|link| &self.rules.links[*link].when);
        let looked_at: Vec<&Condition> = std::iter::once(&step.when).chain(links).collect();
        let questions = self.needs.named(&looked_at, &step.args);
        maker.open(&questions, &looked_at, &step.args, is_open);
        let fails = looked_at
            .iter()
            .map(|condition| maker.rails(condition).fails);
        let fails: Vec<Function> = fails.collect();
        let dropped = fails[0];
        (
            dropped,
            fails.into_iter().chain(maker.worded(&step.args)).collect(),
        )
    }

    /// Tells whether `subject` rests on `question`.
    pub(super) fn rests_on(&self, subject: Subject<'_>, question: QuestionIndex) -> bool {
        let named = match subject {
            Subject::Verdict(cause) => return self.questions_of(cause).contains(&question),
            Subject::Step(step) => {
                let step = &self.rules.steps[step];
                let links = step.links.iter().map(|link| &self.rules.links[*link].when);
                let conditions: Vec<&Condition> = links.chain([&step.when]).collect();
                self.needs.named(&conditions, &step.args)
            }
            Subject::Words(args) => self.needs.named(&[], args),
        };
        named.contains(&question)
    }
}
