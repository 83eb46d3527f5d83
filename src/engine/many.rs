//! Many cases, one after the other, at a fraction of what each costs by itself.
//!
//! Decides what is kept between cases: what the answers about the situation make of every cause,
//! and what each other answer does there, since most cases share a few situations; and what was
//! made of a result, since most share a few thousand. All are emptied before they outgrow their
//! bounds. The verdicts and the plan are those of [`Engine::diagnose`]; nothing is explained.

use super::answers::Answers;
use super::brief::Brief;
use super::engine::Engine;
use super::sayings::{Saying, Sayings};
use super::scene::{Effect, Scene};
use super::together::Case;
use super::truth::Truth;
use crate::rules::{CauseIndex, Condition, StepIndex};
use rustc_hash::FxHashMap as HashMap;
use typed_index_collections::TiVec;

/// The most situations that are kept.
const MOST_SCENES: usize = 4_096;
/// The most answers of which it is kept what each does in a situation.
const MOST_EFFECTS: usize = 65_536;
/// The most results that are kept.
const MOST_RESULTS: usize = 32_768;

/// Diagnoses many cases one after the other, and keeps what was made of each different result.
pub struct Many<'e, T> {
    engine: &'e Engine<'e>,
    /// Makes something of a result: its text, for instance.
    make: Box<dyn Fn(&Brief) -> T + Send + 'e>,
    /// The steps of each cause that a plan does not always hold.
    doubtful: TiVec<CauseIndex, Vec<StepIndex>>,
    /// Those among the steps where nothing was found.
    doubtful_fallback: Vec<StepIndex>,
    sayings: Sayings,
    /// Where the scene stands in which that is said of the situation.
    places: HashMap<Vec<Saying>, usize>,
    scenes: Vec<Scene<'e>>,
    effects: HashMap<(usize, Saying), Box<[Effect]>>,
    results: HashMap<Vec<u32>, usize>,
    /// What was made of them.
    made: Vec<T>,
    /// The place of the last.
    last: usize,
    /// The place of its scene.
    scene: usize,
    case: Case,
    situation: Vec<Saying>,
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
            sayings: Sayings::new(rules),
            places: HashMap::default(),
            scenes: Vec::new(),
            effects: HashMap::default(),
            results: HashMap::default(),
            made: Vec::new(),
            last: 0,
            scene: 0,
            case: Case::new(engine),
            situation: Vec::new(),
            key: Vec::new(),
        }
    }

    /// Tells what `answers`, which were diagnosed last, make of a condition.
    pub fn eval(&mut self, answers: &Answers, condition: &Condition) -> Truth {
        let scene = &self.scenes[self.scene];
        match scene.state.eval(condition) {
            Truth::Unknown => self.case.state(self.engine, scene, answers).eval(condition),
            certain => certain,
        }
    }

    /// Returns what was made of the result that was found last.
    pub fn last(&self) -> Option<&T> {
        self.made.get(self.last)
    }

    /// Returns what was made of the result of `answers`.
    pub fn diagnose(&mut self, answers: &Answers) -> &T {
        self.scene = self.set_scene(answers);
        self.gather(answers);
        let scene = &self.scenes[self.scene];
        self.case.conclude(self.engine, scene, answers);
        self.set_key(answers);
        let at = self.results.get(&self.key).copied();
        self.last = at.unwrap_or_else(|| self.keep(answers));
        &self.made[self.last]
    }

    /// Finds the situation of a case, or works it out; returns its place.
    fn set_scene(&mut self, answers: &Answers) -> usize {
        if self.sayings.are_full() || self.scenes.len() >= MOST_SCENES {
            self.forget();
        }
        let (engine, sayings) = (self.engine, &mut self.sayings);
        let said = engine.rules.situation.iter();
        let said = said.map(|question| sayings.number(engine, *question, answers));
        self.situation.clear();
        self.situation.extend(said);
        if let Some(at) = self.places.get(&self.situation) {
            return *at;
        }
        let at = self.scenes.len();
        self.scenes.push(Scene::new(engine, answers));
        self.places.insert(self.situation.clone(), at);
        at
    }

    /// Forgets everything that is known by the number of what was said.
    fn forget(&mut self) {
        self.sayings.forget();
        self.places.clear();
        self.scenes.clear();
        self.effects.clear();
    }

    /// Gathers what each answer does that is not about the situation.
    fn gather(&mut self, answers: &Answers) {
        let (engine, scene) = (self.engine, &self.scenes[self.scene]);
        self.case.begin();
        if self.effects.len() >= MOST_EFFECTS {
            self.effects.clear();
        }
        for question in answers.told() {
            if engine.rules.situation.contains(&question) {
                continue;
            }
            let saying = self.sayings.number(engine, question, answers);
            let effects = self.effects.entry((self.scene, saying));
            let effects = effects.or_insert_with(|| scene.effects(engine, question, answers));
            effects.iter().for_each(|effect| self.case.touch(*effect));
        }
    }

    /// Writes down everything that the result rests on: what is told, and which steps drop out.
    fn set_key(&mut self, answers: &Answers) {
        let (engine, scene) = (self.engine, &self.scenes[self.scene]);
        self.key.clear();
        self.key.push(number(self.case.told.len()));
        for at in 0..self.case.told.len() {
            let (cause, verdict) = self.case.told[at];
            self.key
                .push(number(usize::from(cause)) << 3 | verdict as u32);
            if verdict.is_found() {
                for step in &self.doubtful[cause] {
                    let is_in = self.case.is_in_plan(engine, scene, answers, *step);
                    self.key.push(u32::from(is_in));
                }
            }
        }
        for step in &self.doubtful_fallback {
            let is_in = self.case.is_in_plan(engine, scene, answers, *step);
            self.key.push(u32::from(is_in));
        }
    }

    /// Makes something of a result that is not known yet; returns its place.
    fn keep(&mut self, answers: &Answers) -> usize {
        if self.made.len() >= MOST_RESULTS {
            self.results.clear();
            self.made.clear();
        }
        let scene = &self.scenes[self.scene];
        let brief = self.case.brief(self.engine, scene, answers);
        let at = self.made.len();
        self.made.push((self.make)(&brief));
        self.results.insert(self.key.clone(), at);
        at
    }
}

/// Returns a position as a number that is kept.
fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX >> 3)
}
