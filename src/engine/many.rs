//! Many cases, one after the other: what they have in common is worked out once.
//!
//! Decides what may be kept: what the answers about the situation make of every cause, since most
//! cases share a few situations, and what was made of a result, since most cases share a few
//! hundred. Both are emptied before they outgrow their bounds. The verdicts and the plan are those
//! of [`Engine::diagnose`]; nothing is explained.

use super::answers::Answers;
use super::diagnosis::Status;
use super::engine::Engine;
use super::plan::PlanStep;
use super::possible::Possible;
use super::standing::Standing;
use super::state::State;
use super::truth::Truth;
use super::verdict::{Truths, Verdict};
use crate::rules::{CauseIndex, Condition, QuestionIndex, StepIndex};
use rustc_hash::FxHashMap as HashMap;
use typed_index_collections::TiVec;

/// The most situations that are kept.
const MOST_SCENES: usize = 4_096;
/// The most answers of which it is kept what each does in a situation.
const MOST_EFFECTS: usize = 16_384;
/// The most results that are kept.
const MOST_RESULTS: usize = 32_768;

/// What a diagnosis comes to, without a reason.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Brief {
    /// How it ends.
    pub status: Status,
    /// The causes that are proved, pointed at or contradicted, the most important first.
    pub causes: Vec<(CauseIndex, Verdict)>,
    /// What to do, in order.
    pub plan: Vec<PlanStep>,
}

impl Brief {
    /// Tells whether a cause was proved or pointed at.
    pub fn is_found(&self) -> bool {
        self.causes.iter().any(|(_, verdict)| verdict.is_found())
    }
}

/// Diagnoses many cases one after the other, and keeps what was made of each different result.
pub struct Many<'e, T> {
    engine: &'e Engine<'e>,
    /// Makes something of a result: its text, for instance.
    make: Box<dyn Fn(&Brief) -> T + Send + 'e>,
    /// The steps of each cause that a plan does not always hold.
    doubtful: TiVec<CauseIndex, Vec<StepIndex>>,
    /// Those among the steps where nothing was found.
    doubtful_fallback: Vec<StepIndex>,
    scenes: HashMap<Vec<Possible>, Scene>,
    effects: Effects,
    results: HashMap<Vec<u32>, usize>,
    /// What was made of them.
    made: Vec<T>,
    /// The place of the last.
    last: usize,
    case: Case,
}

/// What the answers about the situation make of the rule set by themselves.
struct Scene {
    state: State,
    truths: TiVec<CauseIndex, Truths>,
    verdicts: TiVec<CauseIndex, Verdict>,
    /// The causes that are found or contradicted.
    told: Vec<CauseIndex>,
    /// For each question, the causes that an answer to it may still change, and by which of their
    /// conditions, a bit each.
    open: TiVec<QuestionIndex, Vec<(CauseIndex, u8)>>,
    /// For each question, the groups of questions of which an answer to it may still decide
    /// whether they apply.
    waiting: TiVec<QuestionIndex, Vec<usize>>,
    /// Its number.
    number: usize,
}

/// What single answers do, each in the situation of a number.
type Effects = HashMap<(usize, QuestionIndex, Possible), Vec<Effect>>;

/// What one answer beside those about the situation does to a cause.
#[derive(Clone, Copy)]
struct Effect {
    cause: CauseIndex,
    touch: Touch,
}

/// What answers do to a cause.
#[derive(Clone, Copy)]
struct Touch {
    /// The conditions that may have become something else, a bit each.
    conditions: u8,
    /// The verdict, where just one answer touches the cause.
    verdict: Option<Verdict>,
}

impl Touch {
    const NONE: Self = Self {
        conditions: 0,
        verdict: None,
    };
}

/// What one case is worked out with; kept for its room.
struct Case {
    scene: Vec<Possible>,
    state: State,
    /// The groups of questions to look at again, whether they apply.
    waiting: Vec<usize>,
    /// What the answers do to each cause.
    touched: TiVec<CauseIndex, Touch>,
    /// The causes to which they do something.
    causes: Vec<CauseIndex>,
    told: Vec<(CauseIndex, Verdict)>,
    key: Vec<u32>,
}

impl<'e, T> Many<'e, T> {
    /// Makes `engine` ready for many cases; `make` makes something of each different result.
    pub fn new(engine: &'e Engine<'e>, make: impl Fn(&Brief) -> T + Send + 'e) -> Self {
        let rules = engine.rules;
        let is_doubtful = |step: &StepIndex| rules.steps[*step].when != Condition::always();
        let doubtful = rules.causes.iter().map(|cause| {
            let all = cause.steps.iter().chain(&cause.while_likely);
            all.copied().filter(is_doubtful).collect()
        });
        Self {
            engine,
            make: Box::new(make),
            doubtful: doubtful.collect(),
            doubtful_fallback: rules.fallback.iter().copied().filter(is_doubtful).collect(),
            scenes: HashMap::default(),
            effects: Effects::default(),
            results: HashMap::default(),
            made: Vec::new(),
            last: 0,
            case: Case {
                scene: Vec::new(),
                state: engine.state(&Answers::none(rules)),
                waiting: Vec::new(),
                touched: rules.causes.iter().map(|_| Touch::NONE).collect(),
                causes: Vec::new(),
                told: Vec::new(),
                key: Vec::new(),
            },
        }
    }

    /// Returns what is possible after the answers that were diagnosed last.
    pub fn state(&self) -> &State {
        &self.case.state
    }

    /// Returns what was made of the result that was found last.
    pub fn last(&self) -> Option<&T> {
        self.made.get(self.last)
    }

    /// Returns what was made of the result of `answers`.
    pub fn diagnose(&mut self, answers: &Answers) -> &T {
        self.set_scene(answers);
        let scene = &self.scenes[&self.case.scene];
        let Self { case, effects, .. } = self;
        case.look(self.engine, scene, effects, answers);
        self.case.order(self.engine, answers);
        self.set_key();
        let at = self.results.get(&self.case.key).copied();
        self.last = at.unwrap_or_else(|| self.keep());
        &self.made[self.last]
    }

    /// Makes something of a result that is not known yet; returns its place.
    fn keep(&mut self) -> usize {
        if self.made.len() >= MOST_RESULTS {
            self.results.clear();
            self.made.clear();
        }
        let at = self.made.len();
        self.made.push((self.make)(&self.case.brief(self.engine)));
        self.results.insert(self.case.key.clone(), at);
        at
    }

    /// Finds the situation of a case, or works it out.
    fn set_scene(&mut self, answers: &Answers) {
        let (engine, key) = (self.engine, &mut self.case.scene);
        key.clear();
        let situation = engine.rules.situation.iter();
        key.extend(situation.map(|question| engine.possible(*question, answers)));
        if self.scenes.contains_key(&self.case.scene) {
            return;
        }
        if self.scenes.len() >= MOST_SCENES {
            self.scenes.clear();
            self.effects.clear();
        }
        let scene = Scene::new(engine, answers, self.scenes.len());
        self.scenes.insert(self.case.scene.clone(), scene);
    }

    /// Writes down everything that the result rests on: what is told, and which steps drop out.
    fn set_key(&mut self) {
        let (engine, case) = (self.engine, &mut self.case);
        case.key.clear();
        case.key
            .push(u32::try_from(case.told.len()).unwrap_or(u32::MAX));
        for (cause, verdict) in &case.told {
            let at = u32::try_from(usize::from(*cause)).unwrap_or(u32::MAX >> 3);
            case.key.push(at << 3 | *verdict as u32);
        }
        let found = case.told.iter().filter(|(_, verdict)| verdict.is_found());
        let steps = found.flat_map(|(cause, _)| &self.doubtful[*cause]);
        for step in steps.chain(&self.doubtful_fallback) {
            case.key
                .push(u32::from(engine.is_in_plan(*step, &case.state)));
        }
    }
}

impl Scene {
    /// Works out what the answers to the situation's questions say by themselves.
    fn new(engine: &Engine<'_>, answers: &Answers, number: usize) -> Self {
        let situation = &engine.rules.situation;
        let state = engine.state(&answers.only(|question| situation.contains(&question)));
        let truths = engine.truths(&state);
        let verdicts: TiVec<CauseIndex, Verdict> = truths.iter().map(|t| t.verdict()).collect();
        let told = verdicts
            .iter_enumerated()
            .filter(|(_, verdict)| is_told(**verdict));
        let open = engine.sight().seen_by.iter().map(|seen| {
            let open = seen
                .iter()
                .map(|seen| (seen.cause, truths[seen.cause].open(seen.rests_on)));
            open.filter(|(_, conditions)| *conditions != 0).collect()
        });
        let waiting = engine.rules.questions.keys().map(|question| {
            let groups = engine.needs.dependents_at(question).iter().copied();
            let waits = |at: &usize| {
                let mut questions = engine.needs.order[*at].questions.iter();
                questions.any(|question| state.applies(*question) == Truth::Unknown)
            };
            groups.filter(waits).collect()
        });
        Self {
            waiting: waiting.collect(),
            number,
            told: told.map(|(cause, _)| cause).collect(),
            open: open.collect(),
            state,
            truths,
            verdicts,
        }
    }

    /// Returns what one answer does by itself.
    fn effects<'k>(
        &self,
        engine: &Engine<'_>,
        kept: &'k mut Effects,
        question: QuestionIndex,
        possible: Possible,
    ) -> &'k [Effect] {
        if kept.len() >= MOST_EFFECTS {
            kept.clear();
        }
        let key = (self.number, question, possible);
        kept.entry(key).or_insert_with(|| {
            let mut after = self.state.clone();
            after.set_possible(question, possible);
            for at in &self.waiting[question] {
                engine.settle(&mut after, &engine.needs.order[*at]);
            }
            let effects = self.open[question].iter().map(|(cause, conditions)| {
                let before = self.truths[*cause];
                let truths = engine.truths_again(*cause, before, *conditions, &after);
                let touch = Touch {
                    conditions: *conditions,
                    verdict: Some(truths.verdict()),
                };
                Effect {
                    cause: *cause,
                    touch,
                }
            });
            effects.collect()
        })
    }
}

impl Case {
    /// Finds the causes that are told, in the order of the rule set.
    fn look(&mut self, engine: &Engine<'_>, scene: &Scene, kept: &mut Effects, answers: &Answers) {
        self.state.copy_from(&scene.state);
        for question in answers.told() {
            if engine.rules.situation.contains(&question) {
                continue;
            }
            let possible = engine.possible(question, answers);
            self.state.set_possible(question, possible);
            self.waiting.extend_from_slice(&scene.waiting[question]);
            for effect in scene.effects(engine, kept, question, possible) {
                self.touch(*effect);
            }
        }
        self.waiting.sort_unstable();
        self.waiting.dedup();
        for at in self.waiting.drain(..) {
            engine.settle(&mut self.state, &engine.needs.order[at]);
        }
        self.told.clear();
        let unchanged = scene.told.iter();
        let unchanged = unchanged.filter(|cause| self.touched[**cause].conditions == 0);
        self.told
            .extend(unchanged.map(|cause| (*cause, scene.verdicts[*cause])));
        while let Some(cause) = self.causes.pop() {
            let touch = std::mem::replace(&mut self.touched[cause], Touch::NONE);
            let verdict = touch.verdict.unwrap_or_else(|| {
                let before = scene.truths[cause];
                let after = engine.truths_again(cause, before, touch.conditions, &self.state);
                after.verdict()
            });
            if is_told(verdict) {
                self.told.push((cause, verdict));
            }
        }
    }

    /// Notes what one answer does. Where another does something as well, neither tells by itself
    /// what comes of both.
    fn touch(&mut self, Effect { cause, touch }: Effect) {
        let touched = &mut self.touched[cause];
        match touched.conditions {
            0 => {
                self.causes.push(cause);
                *touched = touch;
            }
            _ => {
                touched.conditions |= touch.conditions;
                touched.verdict = None;
            }
        }
    }

    /// Puts what is told in the order of its importance.
    fn order(&mut self, engine: &Engine<'_>, answers: &Answers) {
        if self.told.len() < 2 {
            return;
        }
        if answers.narrowed().next().is_some() {
            // What was denied changes what causes weigh: too seldom to be kept.
            let standing = Standing::new(engine, answers);
            let all = engine.by_importance(&standing).into_iter();
            self.told = all.filter(|(_, verdict)| is_told(*verdict)).collect();
            return;
        }
        let weights = engine.commonness(&self.state);
        self.told
            .sort_unstable_by(|a, b| Verdict::by_importance(*a, *b, weights));
    }

    fn brief(&self, engine: &Engine<'_>) -> Brief {
        let found = self
            .told
            .iter()
            .copied()
            .filter(|(_, verdict)| verdict.is_found());
        let found: Vec<(CauseIndex, Verdict)> = found.collect();
        let plan = engine.plan(&found, &self.state);
        let mut told = self.told.iter();
        let is_contradicted = told.any(|(_, verdict)| *verdict == Verdict::Contradiction);
        Brief {
            status: match (is_contradicted, found.is_empty()) {
                (true, _) => Status::Contradiction,
                (false, true) => Status::Undecided,
                (false, false) => Status::Diagnosed,
            },
            causes: self.told.clone(),
            plan: match plan.is_empty() {
                true => engine.fallback(&self.state),
                false => plan,
            },
        }
    }
}

impl Truths {
    /// Returns those of the conditions named that could still become something else, a bit each:
    /// what holds or fails stays so.
    fn open(self, named: [bool; 4]) -> u8 {
        if self.is_settled_by_scope() {
            return 0;
        }
        let each = self.four().into_iter().zip(named).enumerate();
        let open = each.filter(|(_, (truth, is_named))| *is_named && *truth == Truth::Unknown);
        open.fold(0, |bits, (at, _)| bits | 1 << at)
    }
}

/// Tells whether a brief result names a cause of that verdict.
fn is_told(verdict: Verdict) -> bool {
    verdict.is_found() || verdict == Verdict::Contradiction
}
