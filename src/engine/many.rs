//! Many cases, one after the other, at a fraction of what each costs by itself.
//!
//! Decides what is kept between cases: what the answers about the situation make of every cause,
//! and what each other answer does there, since most cases share a few situations; and what was
//! made of a result, since most share a few thousand. All are emptied before they outgrow their
//! bounds. The verdicts and the plan are those of [`Engine::diagnose`]; nothing is explained.

use super::answers::Answers;
use super::brief::Brief;
use super::engine::Engine;
use super::masks::Masks;
use super::sayings::{Saying, Sayings};
use super::scene::{Effect, Scene};
use super::together::Case;
use super::truth::Truth;
use crate::rules::Condition;
use rustc_hash::FxHashMap as HashMap;
use std::ops::Range;

/// The most situations that are kept.
const MOST_SCENES: usize = 4_096;
/// The most that is kept of what answers do in a situation, in groups of conditions.
const MOST_EFFECTS: usize = 262_144;
/// The most results that are kept.
const MOST_RESULTS: usize = 32_768;

/// What stands in a key where otherwise a verdict does.
const DROPS: u32 = 0b111;

/// Diagnoses many cases one after the other, and keeps what was made of each different result.
pub struct Many<'e, T> {
    engine: &'e Engine<'e>,
    /// Makes something of a result: its text, for instance.
    make: Box<dyn Fn(&Brief) -> T + Send + 'e>,
    masks: Masks,
    sayings: Sayings,
    /// Where the scene stands in which that is said of the situation.
    places: HashMap<Vec<Saying>, usize>,
    scenes: Vec<Scene<'e>>,
    /// Where it stands what an answer does in a scene.
    ranges: HashMap<(usize, Saying), Range<usize>>,
    effects: Vec<Effect>,
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
        let masks = Masks::new(engine);
        Self {
            engine,
            make: Box::new(make),
            sayings: Sayings::new(engine.rules),
            places: HashMap::default(),
            scenes: Vec::new(),
            ranges: HashMap::default(),
            effects: Vec::new(),
            results: HashMap::default(),
            made: Vec::new(),
            last: 0,
            scene: 0,
            case: Case::new(engine, &masks),
            masks,
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
        let (masks, scene) = (&self.masks, &self.scenes[self.scene]);
        self.case.conclude(self.engine, masks, scene, answers);
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
        self.scenes.push(Scene::new(engine, &self.masks, answers));
        self.places.insert(self.situation.clone(), at);
        at
    }

    /// Forgets everything that is known by the number of what was said.
    fn forget(&mut self) {
        self.sayings.forget();
        self.places.clear();
        self.scenes.clear();
        self.ranges.clear();
        self.effects.clear();
    }

    /// Gathers what each answer does that is not about the situation.
    fn gather(&mut self, answers: &Answers) {
        let engine = self.engine;
        self.case.begin(&self.scenes[self.scene]);
        if self.effects.len() >= MOST_EFFECTS {
            self.ranges.clear();
            self.effects.clear();
        }
        for question in answers.told() {
            if engine.rules.situation.contains(&question) {
                continue;
            }
            let key = (self.scene, self.sayings.number(engine, question, answers));
            let (scene, effects) = (&self.scenes[self.scene], &mut self.effects);
            let range = self.ranges.entry(key).or_insert_with(|| {
                let from = effects.len();
                effects.extend(scene.effects(engine, &self.masks, question, answers));
                from..effects.len()
            });
            let effects = &self.effects[range.clone()];
            effects.iter().for_each(|effect| self.case.touch(effect));
        }
    }

    /// Writes down everything that the result rests on: what is told, and which steps drop out.
    fn set_key(&mut self, answers: &Answers) {
        self.key.clear();
        for at in 0..self.case.told.len() {
            let (cause, verdict) = self.case.told[at];
            let told = number(usize::from(cause)) << 3 | verdict as u32;
            self.key.push(told);
            if verdict.is_found() {
                for at in 0..self.masks.of_cause[cause].len() {
                    self.add_step(self.masks.of_cause[cause][at], answers);
                }
            }
        }
        for at in 0..self.masks.of_fallback.len() {
            self.add_step(self.masks.of_fallback[at], answers);
        }
    }

    /// Writes down that a step drops out, where it does.
    fn add_step(&mut self, at: usize, answers: &Answers) {
        let (engine, scene) = (self.engine, &self.scenes[self.scene]);
        let doubtful = &self.masks.steps[at];
        if self.case.drops(engine, scene, answers, doubtful) {
            self.key.push(number(at) << 3 | DROPS);
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
