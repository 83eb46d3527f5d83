//! What is left untried: for each part that nothing shows, the smallest answers that would.
//!
//! By decision diagrams: that no answers can show a side is certain, and such a side is not counted
//! as untried. A side that is too much to work out is counted, and so is one of which what follows
//! from the smallest answers hides it.

use super::coverage::{Coverage, Figure};
use super::engines::Engines;
use super::parts::{Part, Side};
use crate::engine::{Answers, Effort, Engine, Proofs, Reach, Verdict};
use crate::evidence::Evidence;
use crate::rules::{CauseIndex, RuleSet};

/// An example that would try something out.
pub struct Suggested {
    /// The cause to whose file it belongs.
    pub cause: CauseIndex,
    /// Answers that would show it, as few as possible.
    pub answers: Answers,
    /// What they make of the cause today; whether that is right, the author has to say.
    pub gives: Verdict,
    /// The positions of the parts that they show, and the sides.
    pub shows: Vec<(usize, Side)>,
}

/// What is left untried of the parts of conditions.
pub struct Missing {
    /// How many parts are shown, of those that can be.
    pub of_parts: Figure,
    /// Examples that would show the rest.
    pub suggested: Vec<Suggested>,
    /// The sides that no answers can show.
    pub never: Vec<(usize, Side)>,
    /// The sides for which no answers were found, although there may be some.
    pub not_decided: Vec<(usize, Side)>,
}

impl Missing {
    /// Works out what is left untried.
    pub(super) fn new(rules: &RuleSet, engines: &Engines<'_>, coverage: &Coverage<'_>) -> Self {
        let mut finder = Finder {
            rules,
            engines,
            coverage,
            found: Self {
                of_parts: Figure { tried: 0, all: 0 },
                suggested: Vec::new(),
                never: Vec::new(),
                not_decided: Vec::new(),
            },
        };
        let effort = Effort::default();
        let parts = coverage.parts.iter().enumerate();
        let left: Vec<_> = parts.filter(|(_, (_, left))| !left.is_empty()).collect();
        for of_one in left.chunk_by(|(_, (a, _)), (_, (b, _))| a.cause == b.cause) {
            let (_, (part, _)) = of_one[0];
            let conditions = rules.causes[part.cause].conditions();
            finder.engine(part).prove(&conditions, &effort, |proofs| {
                for (at, (_, left)) in of_one {
                    left.iter().for_each(|side| finder.look(proofs, *at, *side));
                }
            });
        }
        let mut found = finder.found;
        found.of_parts = found.figure(coverage);
        found
    }

    /// Counts the parts: one counts as shown where every side that can be shown is.
    fn figure(&self, coverage: &Coverage<'_>) -> Figure {
        let is_never = |at: usize, side: &Side| self.never.contains(&(at, *side));
        let parts = coverage.parts.iter().enumerate();
        let possible = parts.filter(|(at, _)| !Side::BOTH.iter().all(|side| is_never(*at, side)));
        let shown = possible.clone().filter(|(at, (_, left))| {
            let mut left = left.iter();
            left.all(|side| is_never(*at, side))
        });
        Figure {
            tried: shown.count(),
            all: possible.count(),
        }
    }
}

struct Finder<'a, 'r> {
    rules: &'a RuleSet,
    engines: &'a Engines<'r>,
    coverage: &'a Coverage<'r>,
    found: Missing,
}

impl<'a, 'r> Finder<'a, 'r> {
    /// Looks for answers that show a side, unless some that were found already do.
    fn look(&mut self, proofs: &mut Proofs<'_, 'r>, at: usize, side: Side) {
        let mut suggested = self.found.suggested.iter();
        if suggested.any(|one| one.shows.contains(&(at, side))) {
            return;
        }
        let (part, _) = &self.coverage.parts[at];
        let engine = self.engine(part);
        let to_show = part.to_show(side);
        let mut reach = proofs.answers_where(&to_show.claim_visibly());
        let is_right = |reach: &Reach| matches!(reach, Reach::By(answers) if self.shows(engine, part, side, answers));
        if !is_right(&reach) {
            reach = proofs.answers_where(&to_show.claim());
        }
        match reach {
            Reach::Never => self.found.never.push((at, side)),
            Reach::By(answers) if self.shows(engine, part, side, &answers) => {
                self.suggest(at, answers);
            }
            Reach::By(_) | Reach::NotDecided => self.found.not_decided.push((at, side)),
        }
    }

    fn engine(&self, part: &Part<'_>) -> &'a Engine<'r> {
        let causes = &self.engines.rules().causes;
        self.engines.of_cause(&causes[part.cause])
    }

    /// Tells whether answers show a side once what follows from them is known as well.
    fn shows(&self, engine: &Engine<'_>, part: &Part<'_>, side: Side, answers: &Answers) -> bool {
        part.is_shown(side, &engine.state(&self.completed(answers)))
    }

    fn completed(&self, answers: &Answers) -> Answers {
        let mut completed = answers.clone();
        Evidence::default().complete(self.rules, &mut completed);
        completed
    }

    fn suggest(&mut self, at: usize, answers: Answers) {
        let (part, _) = &self.coverage.parts[at];
        let engine = self.engine(part);
        let state = engine.state(&self.completed(&answers));
        let parts = self.coverage.parts.iter().enumerate();
        let parts = parts.filter(|(_, (other, _))| other.cause == part.cause);
        let shows = parts.flat_map(|(at, (other, left))| {
            let shown = left.iter().filter(|side| other.is_shown(**side, &state));
            shown.map(move |side| (at, *side))
        });
        let suggested = Suggested {
            cause: part.cause,
            gives: engine.verdicts(&state)[part.cause],
            shows: shows.collect(),
            answers,
        };
        self.found.suggested.push(suggested);
    }
}
