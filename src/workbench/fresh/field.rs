//! The fields that somebody has to fill in.

use super::names::Kind;
use crate::rules::RuleSet;

/// A field that has to be filled in.
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What belongs there.
    pub choice: Choice,
}

/// What belongs in a field.
pub enum Choice {
    /// One of these.
    One(Vec<String>),
    /// One or several of these.
    Several(Vec<String>),
    /// New names.
    Names,
    /// Words in the language of the rule set's reference.
    Words,
}

/// Returns the fields of a kind of thing in the order in which to ask for them; words come last.
pub fn fields(kind: Kind, rules: &RuleSet) -> Vec<Field> {
    let actors = || Choice::One(ids(rules.actors.iter().map(|actor| actor.id.as_str())));
    let phases = || Choice::One(ids(rules.phases.iter().map(|phase| phase.id.as_str())));
    let list = match kind {
        Kind::Cause => vec![
            ("group", Choice::One(groups(rules))),
            ("settled-by", actors()),
            (
                "steps",
                Choice::Several(ids(rules.steps.iter().map(|step| step.id.as_str()))),
            ),
            (
                "sources",
                Choice::Several(ids(rules.sources.iter().map(|source| source.id.as_str()))),
            ),
            ("title", Choice::Words),
            ("summary", Choice::Words),
        ],
        Kind::Question => vec![
            ("cost", one(&["glance", "recall", "look-up", "ask-bank"])),
            ("answers", Choice::Names),
            ("title", Choice::Words),
            ("label", Choice::Words),
            ("help", Choice::Words),
        ],
        Kind::Step => vec![
            ("actor", actors()),
            ("phase", phases()),
            ("title", Choice::Words),
        ],
        Kind::Locale | Kind::RuleSet => Vec::new(),
    };
    let fields = list
        .into_iter()
        .map(|(name, choice)| Field { name, choice });
    fields.collect()
}

fn one(words: &[&str]) -> Choice {
    Choice::One(ids(words.iter().copied()))
}

fn ids<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<String> {
    ids.map(str::to_owned).collect()
}

fn groups(rules: &RuleSet) -> Vec<String> {
    let mut groups: Vec<String> = Vec::new();
    for (group, _) in rules.contexts.iter().flat_map(|context| &context.shares) {
        if !groups.iter().any(|known| known == group.as_str()) {
            groups.push(group.to_string());
        }
    }
    groups
}
