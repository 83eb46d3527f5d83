//! What the answers of one case come to together, from what each of them does by itself.
//!
//! Decides which causes are told, in which order, with what plan. Conditions are looked at only
//! where two answers help each other and the verdict hangs on it, and what is possible is only
//! worked out where that, or a step, asks for it.

use super::answers::Answers;
use super::brief::Brief;
use super::diagnosis::Status;
use super::engine::Engine;
use super::masks::{
    APPLIES, CONFIRMED, DoubtfulStep, Four, Masks, Place, RULED_OUT, SUGGESTED, causes,
};
use super::scene::{Effect, Scene};
use super::state::State;
use super::truth::Truth;
use super::verdict::Verdict;
use crate::rules::CauseIndex;
use typed_index_collections::TiSlice;

/// What one case is worked out with; kept for its room.
pub(super) struct Case {
    /// The causes that are told, the most important first.
    pub told: Vec<(CauseIndex, Verdict)>,
    state: State,
    /// Whether the state is that of this case.
    is_current: bool,
    /// The groups of questions to look at again, whether they apply.
    waiting: Vec<usize>,
    /// What is certain.
    certain: Vec<Four>,
    /// What an answer helps.
    helped: Vec<Four>,
    /// What more than one does, and nobody has looked at yet.
    open: Vec<Four>,
    /// The causes that are likely only where no other is found.
    last_resorts: Vec<u64>,
}

impl Case {
    pub fn new(engine: &Engine<'_>, masks: &Masks) -> Self {
        let rules = engine.rules;
        let mut last_resorts = vec![Four::default(); masks.of_causes];
        let last = rules.causes.iter_enumerated();
        let last = last.filter(|(_, cause)| cause.last_resort);
        last.for_each(|(at, _)| Place::of(at, SUGGESTED).set(&mut last_resorts));
        let none = || vec![Four::default(); masks.all];
        Self {
            told: Vec::new(),
            state: engine.state(&Answers::none(rules)),
            is_current: false,
            waiting: Vec::new(),
            certain: none(),
            helped: none(),
            open: none(),
            last_resorts: last_resorts.iter().map(|four| four[SUGGESTED]).collect(),
        }
    }

    /// Begins with a new case.
    pub fn begin(&mut self, scene: &Scene<'_>) {
        self.told.clear();
        self.is_current = false;
        self.certain.copy_from_slice(&scene.certain);
        self.helped.fill(Four::default());
        self.open.fill(Four::default());
    }

    /// Notes what one answer does.
    pub fn touch(&mut self, effect: &Effect) {
        let certain = &mut self.certain[effect.group];
        let (helped, open) = (&mut self.helped[effect.group], &mut self.open[effect.group]);
        for at in 0..4 {
            certain[at] |= effect.certain[at];
            open[at] |= helped[at] & effect.helped[at];
            helped[at] |= effect.helped[at];
        }
    }

    /// Finds the causes that are told.
    pub fn conclude(
        &mut self,
        engine: &Engine<'_>,
        masks: &Masks,
        scene: &Scene<'_>,
        answers: &Answers,
    ) {
        for group in 0..masks.of_causes {
            let wanted = wanted(self.certain[group], self.open[group]);
            let wanted = wanted.into_iter().fold(0, |any, bits| any | bits);
            for cause in causes(group, wanted) {
                self.look_again(engine, scene, answers, cause);
            }
        }
        self.tell(masks);
        self.order(engine, scene, answers);
    }

    /// Looks at those conditions of a cause that answers may have decided together.
    fn look_again(
        &mut self,
        engine: &Engine<'_>,
        scene: &Scene<'_>,
        answers: &Answers,
        cause: CauseIndex,
    ) {
        let four = engine.rules.causes[cause].conditions();
        for at in [APPLIES, CONFIRMED, RULED_OUT, SUGGESTED] {
            let Place { group, word, bit } = Place::of(cause, at);
            // What was just found may leave the others without weight.
            if wanted(self.certain[group], self.open[group])[word] & bit == 0 {
                continue;
            }
            self.open[group][word] &= !bit;
            if self.state(engine, scene, answers).eval(four[at]) == Truth::True {
                self.certain[group][word] |= bit;
            }
        }
    }

    /// Tells what holds; what is only likely where nothing else is found, only there.
    fn tell(&mut self, masks: &Masks) {
        let all = &self.certain[..masks.of_causes];
        let is_other = |(four, last): (&Four, &u64)| (confirmed(four) | likely(four)) & !last != 0;
        let is_passed_over = all.iter().zip(&self.last_resorts).any(is_other);
        for (group, (four, last)) in all.iter().zip(&self.last_resorts).enumerate() {
            let passed_over = if is_passed_over { *last } else { 0 };
            let verdicts = [
                (Verdict::Confirmed, confirmed(four)),
                (Verdict::Likely, likely(four) & !passed_over),
                (Verdict::Contradiction, contradicted(four)),
            ];
            for (verdict, bits) in verdicts {
                let told = causes(group, bits).map(|cause| (cause, verdict));
                self.told.extend(told);
            }
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
        // What was excluded makes what is open less likely.
        self.told.sort_by_cached_key(|(cause, verdict)| {
            let mut weight = weights[*cause];
            if !verdict.is_settled() {
                for (question, excluded) in answers.narrowed() {
                    if engine.questions_of(*cause).contains(&question) {
                        weight *= engine.belief(*cause, question, &excluded);
                    }
                }
            }
            verdict.rank(weight, *cause)
        });
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

    /// Tells whether a doubtful step drops out.
    pub fn drops(
        &mut self,
        engine: &Engine<'_>,
        scene: &Scene<'_>,
        answers: &Answers,
        doubtful: &DoubtfulStep,
    ) -> bool {
        let DoubtfulStep { step, place } = *doubtful;
        if place.is_in(&self.open) && !place.is_in(&self.certain) {
            let drops = !engine.is_in_plan(step, self.state(engine, scene, answers));
            self.open[place.group][place.word] &= !place.bit;
            self.certain[place.group][place.word] |= if drops { place.bit } else { 0 };
        }
        place.is_in(&self.certain)
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

/// Returns which of the `open` conditions must be looked at where those are `certain`: without
/// those that change no verdict.
fn wanted(certain: Four, open: Four) -> Four {
    let may = |at: usize| certain[at] | open[at];
    let may_be_told = may(APPLIES) & (may(CONFIRMED) | may(SUGGESTED));
    let mut wanted = open.map(|bits| bits & may_be_told);
    for (bits, certain) in wanted.iter_mut().zip(certain) {
        *bits &= !certain;
    }
    wanted[SUGGESTED] &= !(certain[CONFIRMED] | certain[RULED_OUT]);
    wanted
}

/// Returns the causes that are proved, a bit each; see [`Verdict`].
fn confirmed(certain: &Four) -> u64 {
    certain[APPLIES] & certain[CONFIRMED] & !certain[RULED_OUT]
}

/// Returns those that are pointed at.
fn likely(certain: &Four) -> u64 {
    certain[APPLIES] & certain[SUGGESTED] & !(certain[CONFIRMED] | certain[RULED_OUT])
}

/// Returns those that are proved and excluded at once.
fn contradicted(certain: &Four) -> u64 {
    certain[APPLIES] & certain[CONFIRMED] & certain[RULED_OUT]
}

fn sort(told: &mut [(CauseIndex, Verdict)], weights: &TiSlice<CauseIndex, f64>) {
    told.sort_unstable_by_key(|(cause, verdict)| verdict.rank(weights[*cause], *cause));
}
