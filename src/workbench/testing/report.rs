//! Everything that testing a rule set comes to.

use super::copied::Copied;
use super::coverage::{Coverage, Figure};
use super::engines::Engines;
use super::locales::LocaleCoverage;
use super::missing::Missing;
use super::parts::{Part, Side};
use super::percent::Percent;
use super::ran::{Failure, Ran};
use super::{examples, journeys};
use crate::l10n::Words;
use crate::rules::{CauseIndex, RuleSet};
use crate::workbench::written;

/// What testing a rule set comes to.
pub struct Report<'r> {
    rules: &'r RuleSet,
    /// How many examples were run.
    pub examples: usize,
    /// How many journeys were held.
    pub journeys: usize,
    /// How many of them came out as they say.
    pub passed: usize,
    /// What came out otherwise.
    pub failures: Vec<Failure>,
    /// What was tried.
    pub coverage: Coverage<'r>,
    /// What was not, and how it could be.
    pub missing: Missing,
    /// The words that were shown, by language.
    pub locales: Vec<LocaleCoverage>,
}

/// Runs the examples and journeys of a rule set, with its words in every language.
pub fn test<'r>(rules: &'r RuleSet, engines: &Engines<'r>, languages: &[Words<'_>]) -> Report<'r> {
    let copied = Copied::new(rules, languages);
    let mut all: Vec<Ran<'_, 'r>> = examples::run(engines, rules);
    let examples = all.len();
    all.extend(journeys::run(engines, &copied, rules));
    let coverage = Coverage::new(rules, &all);
    let locales = languages.iter();
    let locales = locales.map(|words| LocaleCoverage::new(rules, words, &all));
    Report {
        rules,
        examples,
        journeys: all.len() - examples,
        passed: all.iter().filter(|ran| ran.failures.is_empty()).count(),
        locales: locales.collect(),
        missing: Missing::new(rules, engines, &coverage),
        failures: all.into_iter().flat_map(|ran| ran.failures).collect(),
        coverage,
    }
}

impl Report<'_> {
    /// Returns each figure with its name.
    pub fn figures(&self) -> Vec<(String, Figure)> {
        let locales = self.locales.iter();
        let locales = locales.map(|locale| (locale.tag.clone(), locale.figure));
        let two = [
            ("causes".to_owned(), self.coverage.of_causes),
            ("parts".to_owned(), self.missing.of_parts),
        ];
        two.into_iter().chain(locales).collect()
    }

    /// Tells whether every figure reaches `least`.
    pub fn reaches(&self, least: Percent) -> bool {
        let mut figures = self.figures().into_iter();
        figures.all(|(_, figure)| figure.percent() >= least)
    }

    /// Returns the failure as a line: file, line, column, what is wrong.
    pub fn line(&self, failure: &Failure) -> String {
        let place = failure.place;
        let file = &self.rules.files[place.file];
        format!(
            "{file}:{}:{}: {}",
            place.line, place.column, failure.message
        )
    }

    /// Names a side of a part: ``confirmed-by: `card-kind: virtual` true``.
    pub fn side_name(&self, (at, side): (usize, Side)) -> String {
        let part = self.part(at);
        let written = written::condition(self.rules, &part.own());
        format!("{}: `{written}` {}", part.field_name(), side.as_str())
    }

    /// Returns the part at that position.
    pub fn part(&self, at: usize) -> &Part<'_> {
        &self.coverage.parts[at].0
    }

    /// Returns the cause that a part belongs to, by name.
    pub fn cause_name(&self, cause: CauseIndex) -> &str {
        self.rules.causes[cause].id.as_str()
    }

    /// Writes what is missing: for each cause the examples that would show the rest, ready to be
    /// put below `examples:` in its file.
    pub fn missing_as_yaml(&self) -> String {
        let mut text = String::new();
        let mut last = None;
        for one in &self.missing.suggested {
            let cause = self.cause_name(one.cause);
            if last.replace(one.cause) != Some(one.cause) {
                text += &format!("# causes/{cause}.yaml\n");
            }
            let shows = one.shows.iter().map(|shown| self.side_name(*shown));
            let shows: Vec<String> = shows.collect();
            text += &shows
                .iter()
                .map(|shown| format!("  # {shown}\n"))
                .collect::<String>();
            let name = shows.first().map_or("", String::as_str).replace('`', "");
            let answers = written::answers(self.rules, &one.answers);
            let (name, gives) = (written::scalar(&name), one.gives.as_str());
            text += &format!(
                "  - name: {name}\n    answers: {answers}\n    gives: {{{cause}: {gives}}}\n"
            );
        }
        text
    }
}
