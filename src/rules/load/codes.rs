//! The codes of banks and processors: one file for each system.

use super::super::fields::{self, Fields, mapping, text};
use super::super::finding::Code;
use super::super::model::{
    CodeEntry, CodeSystem, CodeSystemIndex, Question, QuestionIndex, Reads, Wraps,
};
use super::super::yaml::{Key, Location, Node, Value};
use super::catalog::Catalog;
use super::names::Names;
use super::unknown::unknown;
use super::{Loader, Scope, bad_name, stem};
use typed_index_collections::{TiSlice, TiVec};

/// The questions that codes refer to.
struct Asked {
    /// The one whose answers are what codes mean.
    code: Option<QuestionIndex>,
    /// The one whose answers are networks.
    network: Option<QuestionIndex>,
}

/// Reads the systems of codes, those that `order` names first.
pub(super) fn read(
    loader: &mut Loader<'_>,
    nodes: &[(String, Node)],
    names: &Names<'_>,
    catalog: &Catalog,
    questions: &TiSlice<QuestionIndex, Question>,
    order: &[(String, Location)],
) -> TiVec<CodeSystemIndex, CodeSystem> {
    let asked = Asked {
        code: reads(questions, Reads::Codes),
        network: reads(questions, Reads::Prefixes),
    };
    let mut systems = TiVec::new();
    for (path, node) in nodes {
        let Some(id) = stem(path, "codes/") else {
            continue;
        };
        systems.extend(loader.scoped(path, names, catalog, |scope| {
            system(scope, id, node, &asked)
        }));
    }
    let known: Vec<String> = systems.iter().map(|system| system.id.clone()).collect();
    let head = loader.files.name("ruleset.yaml");
    let mut sink = Loader::sink(&head, &mut loader.findings);
    for (name, at) in order {
        if !known.contains(name) {
            let known = known.iter().map(String::as_str);
            unknown("system of codes", name, known, *at, &mut sink);
        }
    }
    for (path, node) in nodes {
        let Some(wrapped) = stem(path, "codes/").and_then(|_| wrapped(node)) else {
            continue;
        };
        if let Value::Scalar { text, .. } = &wrapped.value
            && !known.contains(text)
        {
            let name = loader.files.name(path);
            let mut sink = Loader::sink(&name, &mut loader.findings);
            let known = known.iter().map(String::as_str);
            unknown("system of codes", text, known, wrapped.at, &mut sink);
        }
    }
    let rank = |id: &str| {
        let listed = order.iter().position(|(name, _)| name == id);
        listed.unwrap_or(order.len())
    };
    systems.sort_by(|a, b| rank(&a.id).cmp(&rank(&b.id)).then_with(|| a.id.cmp(&b.id)));
    systems
}

/// Returns the question whose answers are read from typed texts of that kind.
pub(super) fn reads(
    questions: &TiSlice<QuestionIndex, Question>,
    reads: Reads,
) -> Option<QuestionIndex> {
    questions.position(|question| question.reads() == Some(reads))
}

/// Returns the name of the system whose codes a file passes on.
fn wrapped(node: &Node) -> Option<&Node> {
    fn field<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
        let Value::Map(entries) = &node.value else {
            return None;
        };
        let found = entries.iter().find(|(key, _)| key.text == name);
        found.map(|(_, node)| node)
    }
    field(field(node, "wraps")?, "system")
}

fn system(scope: &mut Scope<'_, '_>, id: &str, node: &Node, asked: &Asked) -> Option<CodeSystem> {
    let fields = Fields::open(node, &fields::CODE_SYSTEM, &mut scope.sink)?;
    if !crate::id::is_kebab_case(id) {
        bad_name(id, node.at, &mut scope.sink);
        return None;
    }
    let title = fields.require_text("title", &mut scope.sink);
    let edition = super::date(&fields, "edition", &mut scope.sink);
    let sources = scope.sources(&fields, id);
    let names = texts(scope, &fields, "names");
    let mut codes = Vec::new();
    if let Some(entries) = fields
        .get("codes")
        .and_then(|node| mapping(node, &mut scope.sink))
    {
        for (key, node) in entries {
            codes.extend(entry(scope, key, node, asked));
        }
    }
    let wraps = fields.get("wraps").and_then(|node| wraps(scope, node));
    if fields.get("codes").is_none() && fields.get("wraps").is_none() {
        scope.sink.report(
            Code::MissingField,
            fields.at(),
            "`codes` is missing",
            "list the codes, or say with `wraps` whose codes these are",
        );
    }
    Some(CodeSystem {
        id: id.to_owned(),
        title: title.unwrap_or_default().to_owned(),
        names,
        in_text: fields.flag("in-text", &mut scope.sink),
        edition: edition.unwrap_or_default(),
        sources,
        codes,
        wraps,
    })
}

fn texts(scope: &mut Scope<'_, '_>, fields: &Fields<'_>, name: &str) -> Vec<String> {
    let items = fields.items(name).iter();
    items
        .filter_map(|item| text(item, &mut scope.sink).map(str::to_owned))
        .collect()
}

fn wraps(scope: &mut Scope<'_, '_>, node: &Node) -> Option<Wraps> {
    let fields = Fields::open(node, &fields::WRAPS, &mut scope.sink)?;
    let system = fields.require_text("system", &mut scope.sink)?.to_owned();
    for item in fields.items("forms") {
        if text(item, &mut scope.sink).is_some_and(|form| !form.contains('#')) {
            scope.sink.report(
                Code::WrongType,
                item.at,
                "the form has no place for a code",
                "write `#` for each character of the code: `S##`",
            );
        }
    }
    Some(Wraps {
        system,
        forms: texts(scope, &fields, "forms"),
    })
}

fn entry(scope: &mut Scope<'_, '_>, key: &Key, node: &Node, asked: &Asked) -> Option<CodeEntry> {
    let Some(question) = asked.code else {
        scope.sink.report(
            Code::MissingField,
            key.at,
            "no question takes codes, so this code can mean nothing",
            "give one question `typed: {flag: …, reads: codes}`",
        );
        return None;
    };
    let (code, last) = range(&key.text);
    let Value::Map(_) = &node.value else {
        return Some(CodeEntry {
            code,
            last,
            text: None,
            means: scope.names.answer(question, node, &mut scope.sink)?,
            category: None,
            on_networks: Vec::new(),
        });
    };
    let fields = Fields::open(node, &fields::CODE, &mut scope.sink)?;
    let means = fields.require("means", &mut scope.sink)?;
    let means = scope.names.answer(question, means, &mut scope.sink)?;
    let category = fields
        .get("category")
        .and_then(|node| category(scope, node));
    let mut on_networks = Vec::new();
    let on = fields
        .get("on")
        .and_then(|node| mapping(node, &mut scope.sink));
    for (key, node) in on.unwrap_or_default() {
        let Some(network) = asked.network else {
            scope.sink.report(
                Code::MissingField,
                key.at,
                "no question takes networks, so none can be told apart",
                "give one question `typed: {flag: …, reads: prefixes}`",
            );
            continue;
        };
        let network = scope
            .names
            .answer_named(network, &key.text, key.at, &mut scope.sink);
        let means = scope.names.answer(question, node, &mut scope.sink);
        on_networks.extend(network.zip(means));
    }
    Some(CodeEntry {
        code,
        last,
        text: fields.text("text", &mut scope.sink).map(str::to_owned),
        means,
        category,
        on_networks,
    })
}

/// Reads a network's category of declines.
fn category(scope: &mut Scope<'_, '_>, node: &Node) -> Option<u8> {
    let given = text(node, &mut scope.sink)?;
    let number = given.parse().ok().filter(|number| (1..=9).contains(number));
    if number.is_none() {
        scope.sink.report(
            Code::WrongType,
            node.at,
            format!("`{given}` is no category"),
            "write a number from 1 to 9",
        );
    }
    number
}

/// Takes a range such as `2109-2999` apart.
fn range(key: &str) -> (String, Option<String>) {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match key.split_once('-') {
        Some((first, last)) if is_number(first) && is_number(last) && first.len() == last.len() => {
            (first.to_owned(), Some(last.to_owned()))
        }
        _ => (key.to_owned(), None),
    }
}
