//! Codes that mean one thing in one system and another thing in another.
//!
//! Decides by reading each code as it is typed without the name of a system. The systems of
//! `code-order` come first; a later one that adds a meaning must say so (`ambiguous`), since that
//! takes away a diagnosis which was certain without it.

use super::faults::Faults;
use super::placed::findings_in;
use super::written::{Written, field, texts};
use crate::evidence::{OnNetwork, Reading, read_code};
use crate::rules::{
    AnswerIndex, Code, CodeEntry, CodeSystem, Finding, Location, Node, RuleSet, suggestion,
};
use std::collections::BTreeSet;

/// Reports codes whose meaning is another in an earlier system and that are not listed as such, and
/// those that are listed and are not.
pub(super) fn check(
    rules: &RuleSet,
    written: &Written<'_>,
    faults: &Faults<'_>,
    findings: &mut Vec<Finding>,
) {
    for (number, system) in rules.lookup.systems.iter().enumerate() {
        let path = format!("codes/{}.yaml", system.id);
        let mut nodes = written.nodes();
        let Some((_, node)) = nodes.find(|(known, _)| *known == path) else {
            continue;
        };
        let listed = field(node, "ambiguous").map(texts).unwrap_or_default();
        let own = OwnCodes {
            rules,
            system,
            earlier: &rules.lookup.systems.raw[..number],
        };
        let file = written.name(&path);
        for entry in &system.codes {
            let is_listed = listed.iter().any(|(code, _)| *code == name(entry));
            if !is_listed && let Some(clash) = own.clash(entry) {
                let at = place(node, entry);
                let (message, help) = clash.said(system, entry, !listed.is_empty());
                findings_in(&file, findings).report(Code::Ambiguous, at, message, help);
            }
        }
        // Beside files that are not read as they were meant, nobody knows what is idle.
        if faults.is_none() {
            own.check_listed(&listed, &file, findings);
        }
    }
}

/// The codes of one system, and the systems before it.
struct OwnCodes<'r> {
    rules: &'r RuleSet,
    system: &'r CodeSystem,
    earlier: &'r [CodeSystem],
}

/// What a code means in systems before its own.
struct Clash {
    own: Vec<String>,
    other: Vec<String>,
    systems: Vec<String>,
    /// Whether it depends on the network of the card what one of them means.
    depends: bool,
}

impl OwnCodes<'_> {
    /// Returns what else a code means, where its own system adds a meaning to it.
    fn clash(&self, entry: &CodeEntry) -> Option<Clash> {
        let ends = [Some(&entry.code), entry.last.as_ref()];
        ends.into_iter()
            .flatten()
            .find_map(|code| self.clash_of(code))
    }

    /// Returns what else a code means on the cards of some network, or on all others.
    fn clash_of(&self, code: &str) -> Option<Clash> {
        let readings = read_code(code, &self.rules.lookup, None).ok()?;
        let named = readings.iter().filter_map(|reading| match reading.network {
            OnNetwork::Only(network) => Some(network),
            OnNetwork::Any | OnNetwork::Others => None,
        });
        let mut networks = std::iter::once(None).chain(named.map(Some));
        networks.find_map(|network| self.clash_on(network, &readings))
    }

    fn clash_on(&self, network: Option<AnswerIndex>, readings: &[Reading]) -> Option<Clash> {
        let (mut own, mut other, mut systems) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
        for reading in readings.iter().filter(|one| counts(one, network, readings)) {
            let mut earlier = self.earlier.iter();
            if reading.system == self.system.id {
                own.insert(reading.means);
            } else if earlier.any(|earlier| earlier.id == reading.system) {
                other.insert(reading.means);
                systems.push(reading.system.clone());
            }
        }
        let is_clash = !other.is_empty() && !own.is_subset(&other);
        is_clash.then(|| Clash {
            own: self.names(&own),
            other: self.names(&other),
            systems,
            depends: readings.iter().any(|one| one.network != OnNetwork::Any),
        })
    }

    fn names(&self, meanings: &BTreeSet<AnswerIndex>) -> Vec<String> {
        let mut questions = self.rules.questions.iter();
        let question = questions.find(|q| q.reads() == Some(crate::rules::Reads::Codes));
        let Some(question) = question else {
            return Vec::new();
        };
        let ids = meanings
            .iter()
            .map(|at| question.answers[*at].id.to_string());
        ids.collect()
    }

    fn check_listed(&self, listed: &[(&str, Location)], file: &str, findings: &mut Vec<Finding>) {
        for (code, at) in listed {
            let mut entries = self.system.codes.iter();
            let mut sink = findings_in(file, findings);
            match entries.find(|entry| name(entry) == *code) {
                None => {
                    let names: Vec<String> = self.system.codes.iter().map(name).collect();
                    let message = format!("`{code}` is no code of `{}`", self.system.id);
                    let help = suggestion(code, names.iter().map(String::as_str));
                    sink.report(Code::UnknownName, *at, message, help);
                }
                Some(entry) if self.clash(entry).is_none() => {
                    let message =
                        format!("`{code}` means nothing else in a system before this one");
                    let help = "take it out of `ambiguous`";
                    sink.report(Code::Unused, *at, message, help);
                }
                Some(_) => {}
            }
        }
    }
}

impl Clash {
    fn said(&self, system: &CodeSystem, entry: &CodeEntry, has_list: bool) -> (String, String) {
        let quoted = |names: &[String]| format!("`{}`", names.join("` or `"));
        let message = format!(
            "`{}` means {} in {} and {} here: typed without `{}:`, it stays open",
            name(entry),
            quoted(&self.other),
            quoted(&self.systems),
            quoted(&self.own),
            system.id,
        );
        let list = match has_list {
            true => format!("add '{}' to `ambiguous` of this file", name(entry)),
            false => format!("add `ambiguous: ['{}']` to this file", name(entry)),
        };
        let help = match &self.other[..] {
            _ if self.depends => {
                format!("if it really means that, {list}; else write the same `means` and `on`")
            }
            [other] => format!("if it really means that, {list}; else write `{other}`"),
            _ => format!("if it really means that, {list}"),
        };
        (message, help)
    }
}

/// Tells whether a reading is one for the cards of a network, or, without one, of those that no
/// system names.
fn counts(reading: &Reading, network: Option<AnswerIndex>, all: &[Reading]) -> bool {
    let has_own = |network: AnswerIndex| {
        let mut own = all.iter().filter(|other| other.system == reading.system);
        own.any(|other| other.network == OnNetwork::Only(network))
    };
    match reading.network {
        OnNetwork::Only(only) => network == Some(only),
        OnNetwork::Any | OnNetwork::Others => !network.is_some_and(has_own),
    }
}

/// Returns a code, or a range of codes, as it is written.
fn name(entry: &CodeEntry) -> String {
    match &entry.last {
        Some(last) => format!("{}-{last}", entry.code),
        None => entry.code.clone(),
    }
}

/// Returns where a code stands.
fn place(node: &Node, entry: &CodeEntry) -> Location {
    let codes = field(node, "codes")
        .map(super::written::entries)
        .unwrap_or_default();
    let name = name(entry);
    let mut keys = codes.iter().map(|(key, _)| key);
    let key = keys.find(|key| key.text == name);
    key.map_or(Location { line: 1, column: 1 }, |key| key.at)
}
