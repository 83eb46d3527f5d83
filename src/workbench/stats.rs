//! How people fare with a rule set, in figures.
//!
//! Decides what is counted: screens until the true cause is likely or certain, by situation and by
//! cause, against the author's order and against a bound; how often each question is asked; how
//! often the first step is the remedy.

use super::figures::{Figures, One};
use super::people::{
    Nobody, Person, Played, authors_screens, least_screens, people, play, play_nobody,
};
use crate::engine::{Engine, Screen};
use crate::rules::{CauseIndex, QuestionIndex};
use std::collections::{BTreeMap, BTreeSet};
use typed_index_collections::TiVec;

/// How people fare with a rule set.
pub struct Stats {
    /// Everybody together.
    pub all: Figures,
    /// By situation: the answers that say where somebody is, which are none where the rule set
    /// asks for none.
    pub situations: Vec<(String, Figures)>,
    /// By question, the one that most are asked first; those that nobody is asked come last.
    pub questions: Vec<AskedRow>,
    /// By cause, the one that takes most screens first.
    pub causes: Vec<(CauseIndex, Figures)>,
    /// The causes that nobody has who is played: no example finds them.
    pub not_played: Vec<CauseIndex>,
    /// How many people were left out because there are too many.
    pub left_out: usize,
    /// How many screens somebody sees who knows nothing, until the end is offered.
    pub nobody: usize,
    /// The same for somebody who has every question of a checklist asked by itself.
    pub one_by_one: usize,
}

/// How often a question is asked.
pub struct AskedRow {
    /// The question.
    pub question: QuestionIndex,
    /// How many in a hundred are asked it by itself, or have the field for what was copied.
    pub alone: f64,
    /// How many in a hundred see a statement about it on a checklist.
    pub listed: f64,
}

impl Stats {
    /// Plays people through a rule set and counts.
    #[must_use]
    pub fn new(engine: &Engine<'_>) -> Self {
        let crowd = people(engine);
        let mut counted = Counted::new(engine);
        crowd.people.iter().for_each(|person| counted.add(person));
        let nobody = |how| play_nobody(engine, how).len();
        Self {
            questions: counted.questions(),
            not_played: counted.not_played(),
            causes: counted.causes(),
            situations: counted.situations.into_iter().collect(),
            all: counted.all,
            left_out: crowd.left_out,
            nobody: nobody(Nobody::SaysNone),
            one_by_one: nobody(Nobody::AsksOneByOne),
        }
    }
}

/// What was counted so far.
struct Counted<'a> {
    engine: &'a Engine<'a>,
    weight: f64,
    all: Figures,
    situations: BTreeMap<String, Figures>,
    causes: BTreeMap<CauseIndex, Figures>,
    alone: TiVec<QuestionIndex, f64>,
    listed: TiVec<QuestionIndex, f64>,
}

impl<'a> Counted<'a> {
    fn new(engine: &'a Engine<'a>) -> Self {
        let none: TiVec<QuestionIndex, f64> =
            engine.rules().questions.iter().map(|_| 0.0).collect();
        Self {
            engine,
            weight: 0.0,
            all: Figures::default(),
            situations: BTreeMap::new(),
            causes: BTreeMap::new(),
            alone: none.clone(),
            listed: none,
        }
    }

    fn add(&mut self, person: &Person) {
        let played = play(self.engine, person);
        let one = One {
            weight: person.weight,
            screens: played.found,
            authors: authors_screens(self.engine, person),
            least: least_screens(self.engine, person),
            is_remedy_first: played.remedy_first,
        };
        self.weight += person.weight;
        self.all.add(one);
        self.situations
            .entry(person.situation.clone())
            .or_default()
            .add(one);
        self.causes.entry(person.cause).or_default().add(one);
        self.add_asked(&played, person.weight);
    }

    /// Counts what was asked, once each.
    fn add_asked(&mut self, played: &Played, weight: f64) {
        let (mut alone, mut listed) = (BTreeSet::new(), BTreeSet::new());
        for (_, screen) in &played.shown {
            match screen {
                Screen::Text => alone.extend(self.engine.rules().copied()),
                Screen::Question(question) => drop(alone.insert(*question)),
                Screen::Checklist(list) => listed.extend(list.iter().map(|said| said.question)),
            }
        }
        alone.into_iter().for_each(|at| self.alone[at] += weight);
        listed.into_iter().for_each(|at| self.listed[at] += weight);
    }

    fn questions(&self) -> Vec<AskedRow> {
        let percent = |weight: f64| 100.0 * weight / self.weight.max(f64::MIN_POSITIVE);
        let rows = self
            .engine
            .rules()
            .questions
            .keys()
            .map(|question| AskedRow {
                question,
                alone: percent(self.alone[question]),
                listed: percent(self.listed[question]),
            });
        let mut rows: Vec<AskedRow> = rows.collect();
        rows.sort_by(|a, b| (b.alone + b.listed).total_cmp(&(a.alone + a.listed)));
        rows
    }

    fn causes(&mut self) -> Vec<(CauseIndex, Figures)> {
        let causes = std::mem::take(&mut self.causes);
        let mut rows: Vec<(CauseIndex, Figures)> = causes.into_iter().collect();
        let mean = |figures: &Figures| figures.screens().mean;
        rows.sort_by(|(_, a), (_, b)| mean(b).total_cmp(&mean(a)));
        rows
    }

    fn not_played(&self) -> Vec<CauseIndex> {
        let causes = self.engine.rules().causes.keys();
        causes
            .filter(|cause| !self.causes.contains_key(cause))
            .collect()
    }
}
