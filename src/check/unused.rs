//! What a rule set declares and nothing uses.
//!
//! Decides by names as they are written, so that a cause that cannot be loaded
//! still counts as using its sources. A name that occurs in a file that is no
//! YAML counts as used.

use super::faults::Faults;
use super::placed::findings_in;
use super::written::{Written, entries, field, texts};
use crate::rules::{Code, Finding, Key, Location, Node, Value};
use std::collections::BTreeSet;

/// What kind of thing a name is declared for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Source,
    Link,
    Step,
    Group,
    Table,
    Column,
    CauseGroup,
    Actor,
    Phase,
}

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Kind::Source => "source",
            Kind::Link => "link",
            Kind::Step => "step",
            Kind::Group => "group of answers",
            Kind::Table => "table",
            Kind::Column => "column",
            Kind::CauseGroup => "group of causes",
            Kind::Actor => "actor",
            Kind::Phase => "phase",
        }
    }
}

/// A name and where it is declared.
struct Declared<'n> {
    kind: Kind,
    name: String,
    path: &'n str,
    at: Location,
}

/// Reports every source, link, step, group, table, column, actor and phase that nothing uses, and
/// returns the names of the steps among them.
pub(super) fn check(
    written: &Written<'_>,
    faults: &Faults<'_>,
    findings: &mut Vec<Finding>,
) -> BTreeSet<String> {
    let (mut used, mut steps) = (BTreeSet::new(), BTreeSet::new());
    // What only a conversation names that is tried out decides nothing.
    let deciding = |path: &str| !path.starts_with("journeys/");
    for (path, node) in written.nodes().filter(|(path, _)| deciding(path)) {
        // A column's source is the only thing that a declaration itself uses.
        gather(node, &mut used);
        if path.starts_with("causes/") {
            let group = field(node, "group").map(texts).unwrap_or_default();
            take(Kind::CauseGroup, group, &mut used);
        }
    }
    let misread = written.nodes().filter(|(path, _)| faults.is_misread(path));
    let said: BTreeSet<&str> = misread.flat_map(|(_, node)| all_texts(node)).collect();
    for declared in written
        .nodes()
        .flat_map(|(path, node)| declared(path, node))
    {
        let plain = declared.name.rsplit('.').next().unwrap_or_default();
        // What is named and not there may use it.
        let may_be_used = match declared.kind {
            Kind::Link | Kind::Table | Kind::Column | Kind::Actor | Kind::Phase => {
                faults.lacks_any("step")
            }
            Kind::Source | Kind::Step | Kind::Group | Kind::CauseGroup => false,
        };
        if used.contains(&(declared.kind, declared.name.clone()))
            || may_be_used
            || written.may_hold_unread(plain)
            || said.contains(plain)
        {
            continue;
        }
        let file = written.name(declared.path);
        let mut sink = findings_in(&file, findings);
        let message = format!(
            "nothing uses the {} `{}`",
            declared.kind.as_str(),
            declared.name
        );
        let help = "use it, or delete it";
        sink.report(Code::Unused, declared.at, message, help);
        if declared.kind == Kind::Step {
            steps.insert(declared.name);
        }
    }
    steps
}

/// Gathers the names that a part of a file uses.
fn gather(node: &Node, used: &mut BTreeSet<(Kind, String)>) {
    if let Value::List(items) = &node.value {
        for item in items {
            gather(item, used);
        }
    }
    for (key, value) in entries(node) {
        let kind = match key.text.as_str() {
            "sources" | "source" | "newest" | "supersedes" => Some(Kind::Source),
            "links" => Some(Kind::Link),
            "steps" | "while-likely" | "fallback" | "bank-call" => Some(Kind::Step),
            "in" => Some(Kind::Group),
            "table" => Some(Kind::Table),
            "actor" | "settled-by" => Some(Kind::Actor),
            "phase" => Some(Kind::Phase),
            _ => None,
        };
        if let Some(kind) = kind {
            take(kind, texts(value), used);
        }
        gather(value, used);
    }
    let table = field(node, "table").map(texts).unwrap_or_default();
    for column in ["column", "aliases"] {
        for (column, _) in field(node, column).map(texts).unwrap_or_default() {
            let names = table.iter().map(|(table, _)| format!("{table}.{column}"));
            used.extend(names.map(|name| (Kind::Column, name)));
        }
    }
}

/// Returns all texts of a file, whatever they stand for; keys are none.
fn all_texts(node: &Node) -> Vec<&str> {
    match &node.value {
        Value::Scalar { text, .. } => vec![text],
        Value::List(items) => items.iter().flat_map(all_texts).collect(),
        Value::Map(entries) => entries
            .iter()
            .flat_map(|(_, node)| all_texts(node))
            .collect(),
    }
}

/// Takes names; several in one text were meant as a list, and are reported elsewhere.
fn take(kind: Kind, names: Vec<(&str, Location)>, used: &mut BTreeSet<(Kind, String)>) {
    let names = names.into_iter().flat_map(|(text, _)| text.split(','));
    used.extend(names.map(|name| (kind, name.trim().to_owned())));
}

/// Returns what a file declares.
fn declared<'n>(path: &'n str, node: &Node) -> Vec<Declared<'n>> {
    let of = |kind: Kind, prefix: &str, entries: &[(Key, Node)]| -> Vec<Declared<'n>> {
        let declared = entries.iter().map(|(key, _)| Declared {
            kind,
            name: format!("{prefix}{}", key.text),
            path,
            at: key.at,
        });
        declared.collect()
    };
    match path {
        "ruleset.yaml" => {
            let within = |name| field(node, name).map(entries).unwrap_or_default();
            let mut declared = of(Kind::Actor, "", within("actors"));
            declared.extend(of(Kind::Phase, "", within("phases")));
            declared
        }
        "sources.yaml" => of(Kind::Source, "", entries(node)),
        "links.yaml" => of(Kind::Link, "", entries(node)),
        "tables/groups.yaml" => of(Kind::Group, "", entries(node)),
        "tables/priors.yaml" => {
            let mut shares: Vec<Declared<'n>> = Vec::new();
            for share in groups_of_causes(node).flat_map(|s| of(Kind::CauseGroup, "", entries(s))) {
                if shares.iter().all(|known| known.name != share.name) {
                    shares.push(share);
                }
            }
            shares
        }
        _ if path.starts_with("steps/") => of(Kind::Step, "", entries(node)),
        _ => {
            let id = path.strip_prefix("tables/");
            let Some(id) = id.and_then(|id| id.strip_suffix(".yaml")) else {
                return Vec::new();
            };
            let columns = field(node, "columns").map(entries).unwrap_or_default();
            let mut found = of(Kind::Column, &format!("{id}."), columns);
            found.push(Declared {
                kind: Kind::Table,
                name: id.to_owned(),
                path,
                at: node.at,
            });
            found
        }
    }
}

/// Returns the mappings of `tables/priors.yaml` whose keys are groups of causes.
fn groups_of_causes(node: &Node) -> impl Iterator<Item = &Node> {
    let contexts = match field(node, "contexts").map(|node| &node.value) {
        Some(Value::List(contexts)) => contexts.as_slice(),
        _ => &[],
    };
    contexts
        .iter()
        .filter_map(|context| field(context, "shares"))
}
