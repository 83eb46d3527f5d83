//! What the answers of one case come to together, from what each of them does by itself.
//!
//! Decides which causes are told, in which order, with what plan. Conditions are looked at only
//! where two answers help each other, and what is possible is only worked out where that, or a
//! step, asks for it.

use super::answers::Answers;
use super::brief::{Brief, is_told};
use super::diagnosis::Status;
use super::engine::Engine;
use super::scene::{Bits, Effect, Scene};
use super::state::State;
use super::truth::Truth;
use super::verdict::{Truths, Verdict};
use crate::rules::{CauseIndex, StepIndex};
use typed_index_collections::{TiSlice, TiVec};

/// The condition without which no cause is told.
const APPLIES: Bits = 1;
/// Those of which one must hold beside it.
const FINDS: Bits = 0b110;

/// What answers do to a cause.
#[derive(Clone, Copy, Default)]
struct Touch {
    /// The conditions that one makes hold.
    certain: Bits,
    /// Those that one helps.
    helped: Bits,
    /// Those that more than one does.
    helped_twice: Bits,
}

/// What one case is worked out with; kept for its room.
pub(super) struct Case {
    /// The causes that are told, the most important first.
    pub told: Vec<(CauseIndex, Verdict)>,
    state: State,
    /// Whether the state is that of this case.
    is_current: bool,
    /// The groups of questions to look at again, whether they apply.
    waiting: Vec<usize>,
    touched: TiVec<CauseIndex, Touch>,
    /// The causes to which answers do something.
    causes: Vec<CauseIndex>,
    /// The causes that are likely only where no other is found.
    last_resorts: Vec<CauseIndex>,
}

impl Case {
    pub fn new(engine: &Engine<'_>) -> Self {
        let rules = engine.rules;
        let last = rules.causes.iter_enumerated();
        let last = last.filter(|(_, cause)| cause.last_resort);
        Self {
            told: Vec::new(),
            state: engine.state(&Answers::none(rules)),
            is_current: false,
            waiting: Vec::new(),
            touched: rules.causes.iter().map(|_| Touch::default()).collect(),
            causes: Vec::new(),
            last_resorts: last.map(|(at, _)| at).collect(),
        }
    }

    /// Begins with a new case.
    pub fn begin(&mut self) {
        self.told.clear();
        self.is_current = false;
    }

    /// Notes what one answer does.
    pub fn touch(&mut self, effect: Effect) {
        let touched = &mut self.touched[effect.cause];
        if touched.certain | touched.helped == 0 {
            self.causes.push(effect.cause);
        }
        touched.certain |= effect.certain;
        touched.helped_twice |= touched.helped & effect.helped;
        touched.helped |= effect.helped;
    }

    /// Finds the causes that are told.
    pub fn conclude(&mut self, engine: &Engine<'_>, scene: &Scene<'_>, answers: &Answers) {
        for cause in &scene.told {
            if self.touched[*cause].certain | self.touched[*cause].helped == 0 {
                let verdict = Truths::verdict_of(scene.certain[*cause]);
                self.told.push((*cause, verdict));
            }
        }
        while let Some(cause) = self.causes.pop() {
            let touch = std::mem::take(&mut self.touched[cause]);
            let verdict = self.verdict(engine, scene, answers, cause, touch);
            if is_told(verdict) {
                self.told.push((cause, verdict));
            }
        }
        self.pass_over_last_resorts();
        self.order(engine, scene, answers);
    }

    fn verdict(
        &mut self,
        engine: &Engine<'_>,
        scene: &Scene<'_>,
        answers: &Answers,
        cause: CauseIndex,
        touch: Touch,
    ) -> Verdict {
        let mut certain = scene.certain[cause] | touch.certain;
        let open = touch.helped_twice & !certain;
        let most = certain | open;
        if open != 0 && most & APPLIES != 0 && most & FINDS != 0 {
            let state = self.state(engine, scene, answers);
            let four = engine.rules.causes[cause].conditions();
            for (at, condition) in four.into_iter().enumerate() {
                let is_open = open >> at & 1 == 1;
                let holds = is_open && state.eval(condition) == Truth::True;
                certain |= Bits::from(holds) << at;
            }
        }
        Truths::verdict_of(certain)
    }

    /// Takes out what is only likely where nothing else is found.
    fn pass_over_last_resorts(&mut self) {
        let last = &self.last_resorts;
        let is_other =
            |(cause, verdict): &(CauseIndex, Verdict)| verdict.is_found() && !last.contains(cause);
        if self.told.len() > 1 && self.told.iter().any(is_other) {
            let is_last = |cause: &CauseIndex| last.contains(cause);
            self.told
                .retain(|(cause, verdict)| *verdict != Verdict::Likely || !is_last(cause));
        }
    }

    /// Puts what is told in the order of its importance.
    fn order(&mut self, engine: &Engine<'_>, scene: &Scene<'_>, answers: &Answers) {
        if self.told.len() < 2 {
            return;
        }
        let weights = match scene.weights {
            Some(weights) => weights,
            None => engine.commonness(self.state(engine, scene, answers)),
        };
        if answers.narrowed().next().is_none() {
            return sort(&mut self.told, weights);
        }
        let mut believed = weights.to_owned();
        let open = self
            .told
            .iter()
            .filter(|(_, verdict)| !verdict.is_settled());
        for (question, excluded) in answers.narrowed() {
            let open = open
                .clone()
                .filter(|(cause, _)| engine.questions_of(*cause).contains(&question));
            open.for_each(|(cause, _)| {
                believed[*cause] *= engine.belief(*cause, question, &excluded)
            });
        }
        sort(&mut self.told, &believed);
    }

    /// Returns what is possible after `answers`.
    pub fn state(&mut self, engine: &Engine<'_>, scene: &Scene<'_>, answers: &Answers) -> &State {
        if std::mem::replace(&mut self.is_current, true) {
            return &self.state;
        }
        self.state.copy_from(&scene.state);
        let situation = &engine.rules.situation;
        for question in answers.told().filter(|at| !situation.contains(at)) {
            let possible = engine.possible(question, answers);
            self.state.set_possible(question, possible);
            self.waiting.extend_from_slice(&scene.waiting[question]);
        }
        self.waiting.sort_unstable();
        self.waiting.dedup();
        for at in self.waiting.drain(..) {
            engine.settle(&mut self.state, &engine.needs.order[at]);
        }
        &self.state
    }

    /// Tells whether a plan may hold a step.
    pub fn is_in_plan(
        &mut self,
        engine: &Engine<'_>,
        scene: &Scene<'_>,
        answers: &Answers,
        step: StepIndex,
    ) -> bool {
        match scene.in_plan[step] {
            Truth::True => true,
            Truth::False => false,
            Truth::Unknown => engine.is_in_plan(step, self.state(engine, scene, answers)),
        }
    }

    /// Returns what the case comes to.
    pub fn brief(&mut self, engine: &Engine<'_>, scene: &Scene<'_>, answers: &Answers) -> Brief {
        let told = self.told.clone();
        let state = self.state(engine, scene, answers);
        let found = told.iter().copied();
        let found: Vec<(CauseIndex, Verdict)> =
            found.filter(|(_, verdict)| verdict.is_found()).collect();
        let plan = engine.plan(&found, state);
        let mut all = told.iter();
        let is_contradicted = all.any(|(_, verdict)| *verdict == Verdict::Contradiction);
        Brief {
            status: match (is_contradicted, found.is_empty()) {
                (true, _) => Status::Contradiction,
                (false, true) => Status::Undecided,
                (false, false) => Status::Diagnosed,
            },
            plan: match plan.is_empty() {
                true => engine.fallback(state),
                false => plan,
            },
            causes: told,
        }
    }
}

fn sort(told: &mut [(CauseIndex, Verdict)], weights: &TiSlice<CauseIndex, f64>) {
    told.sort_unstable_by_key(|(cause, verdict)| verdict.rank(weights[*cause], *cause));
}
