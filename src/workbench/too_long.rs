//! Whether people need more screens than the rule set allows itself.
//!
//! Decides by the people who are played, and only where the rule set names a budget.

use super::figures::{Figures, One};
use super::people::{people, play};
use crate::engine::Engine;
use crate::rules::{Budget, Code, Finding, RuleSet, Sink};
use std::collections::BTreeMap;

/// Reports where people need more screens than the budget of a sound rule set allows.
#[must_use]
pub fn too_long(rules: &RuleSet) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(budget) = &rules.budget {
        let needed = Needed::new(rules);
        let messages = [needed.by_half(budget), needed.by_anybody(budget)];
        let mut sink = Sink {
            file: &rules.files[budget.place.file],
            findings: &mut findings,
        };
        for message in messages.into_iter().flatten() {
            let help = "`cardhelp rules stats` shows what takes long: give telling answers `statement: true`, \
                        correct `cost` and shares, or raise `budget`";
            sink.report(Code::TooLong, budget.place.into(), message, help);
        }
    }
    findings
}

/// How many screens people need.
struct Needed {
    situations: BTreeMap<String, Figures>,
    /// Everybody who got there: the screens, and who it is.
    each: Vec<(usize, String)>,
}

impl Needed {
    fn new(rules: &RuleSet) -> Self {
        let engine = Engine::new(rules, &rules.edition);
        let (mut situations, mut each) = (BTreeMap::<String, Figures>::new(), Vec::new());
        for person in people(&engine).people {
            let screens = play(&engine, &person).found;
            let one = One {
                weight: person.weight,
                screens,
                ..One::default()
            };
            situations.entry(person.situation).or_default().add(one);
            each.extend(screens.map(|screens| (screens, person.name)));
        }
        each.sort_by(|(a, _), (b, _)| b.cmp(a));
        Self { situations, each }
    }

    /// Says where half of the people need more than they may.
    fn by_half(&self, budget: &Budget) -> Option<String> {
        let most = usize::from(budget.screens?);
        let over = self.situations.iter().filter_map(|(situation, figures)| {
            let median = figures.screens().median;
            let is_over = median.is_none_or(|median| median > most);
            let median = median.map_or_else(|| "never".to_owned(), |median| median.to_string());
            is_over.then(|| match situation.as_str() {
                "" => median,
                _ => format!("{median} at `{situation}`"),
            })
        });
        let over: Vec<String> = over.collect();
        let where_over = over.join(", ");
        (!over.is_empty()).then(|| {
            format!(
                "half of the people need more than {}: {where_over}",
                screens(most)
            )
        })
    }

    /// Says who needs more than anybody may.
    fn by_anybody(&self, budget: &Budget) -> Option<String> {
        let most = usize::from(budget.worst?);
        let over = self
            .each
            .iter()
            .filter(|(screens, _)| *screens > most)
            .count();
        let (needed, name) = self.each.first().filter(|_| over > 0)?;
        Some(match over {
            1 => format!("`{name}` takes {needed} screens, of {most} at most"),
            _ => format!(
                "{over} people need more than {}; `{name}` takes {needed}",
                screens(most)
            ),
        })
    }
}

fn screens(count: usize) -> String {
    match count {
        1 => "1 screen".to_owned(),
        _ => format!("{count} screens"),
    }
}
