//! From files to a [`RuleSet`], with everything that is wrong on the way.
//!
//! Decides in which order names are gathered and resolved: questions and tables
//! first, then groups, then everything that has conditions. A part that is
//! wrong is left out and the rest is still read, so that one run finds all.

mod catalog;
mod causes;
mod codes;
mod conditions;
mod known_names;
mod names;
mod networks;
mod questions;
mod tables;
mod unknown;

use super::fields::{self, Fields, items, text};
use super::files::FileSet;
use super::finding::{Code, Finding};
use super::model::{
    Arg, ArgValue, Condition, FileIndex, Lookup, Place, Reads, RuleSet, SourceIndex, StepIndex,
};
use super::yaml::{Key, Location, Node, Sink, parse};
use known_names::QuestionNames;
use names::{Group, Names};
use std::collections::BTreeMap;
use tables::Table;
use typed_index_collections::TiVec;
use unknown::unknown;

/// Reads the rule set in `files`.
///
/// Returns it together with everything that is wrong with it, by place; `None`
/// where no sound rule set comes of the files. A rule set that is returned with
/// findings lacks the parts that are wrong, and must not be used to advise anybody.
pub fn load(files: &FileSet) -> (Option<RuleSet>, Vec<Finding>) {
    let mut loader = Loader::new(files);
    let rule_set = loader.run();
    let mut findings = loader.findings;
    findings.sort();
    findings.dedup();
    (rule_set, findings)
}

/// A file that is being read, and the names it may use.
struct Scope<'a, 'n> {
    names: &'a Names<'a>,
    catalog: &'a catalog::Catalog,
    file: FileIndex,
    sink: Sink<'n>,
}

impl Scope<'_, '_> {
    fn place(&self, at: Location) -> Place {
        Place {
            file: self.file,
            line: at.line,
            column: at.column,
        }
    }

    /// Reads a field that is a condition; `None` in it means that it is wrong.
    fn condition(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        absent: Condition,
    ) -> Option<Condition> {
        match fields.get(name) {
            None => Some(absent),
            Some(node) => self.names.condition(node, &mut self.sink),
        }
    }

    /// Reads the field `sources` of what is called `id`, reporting where there is none.
    fn sources(&mut self, fields: &Fields<'_>, id: &str) -> Vec<SourceIndex> {
        let sources = resolve(
            fields.items("sources"),
            "source",
            &self.catalog.source_names(),
            &mut self.sink,
        );
        if sources.is_empty() {
            self.sink.report(
                Code::Unsourced,
                fields.at(),
                format!("`{id}` names no source"),
                "add `sources: [KEY]`, the newest first",
            );
        }
        sources
    }

    /// Reads a field such as `args`: the placeables of a message.
    fn args(&mut self, fields: &Fields<'_>, name: &str) -> Vec<Arg> {
        let Some(node) = fields.get(name) else {
            return Vec::new();
        };
        let Some(entries) = fields::mapping(node, &mut self.sink) else {
            return Vec::new();
        };
        entries
            .iter()
            .filter_map(|(key, node)| self.arg(key, node))
            .collect()
    }

    fn arg(&mut self, key: &Key, node: &Node) -> Option<Arg> {
        let (names, sink) = (self.names, &mut self.sink);
        let fields = Fields::open(node, &fields::ARG, sink)?;
        let value = if let Some(answer) = fields.get("answer") {
            ArgValue::Answer(names.question(text(answer, sink)?, answer.at, sink)?)
        } else {
            let table = names.table(fields.require("table", sink)?, sink)?;
            let row_node = fields.require("row", sink)?;
            let row = names.question(text(row_node, sink)?, row_node.at, sink)?;
            let column = table.column(fields.require("column", sink)?, sink)?;
            let rows = names.answers_of(row);
            match fields.get("names") {
                None => ArgValue::Cell {
                    row,
                    cells: rows
                        .iter()
                        .map(|key| table.cell(key, column).map(|words| words.join(" ")))
                        .collect(),
                },
                Some(question) => {
                    let listed = names.question(text(question, sink)?, question.at, sink)?;
                    let answers = names.answers_of(listed);
                    let position = |word: &&str| answers.position(|a| a == word);
                    ArgValue::Listed {
                        row,
                        names: listed,
                        cells: rows
                            .iter()
                            .map(|key| {
                                let words = table.cell(key, column)?;
                                Some(words.iter().filter_map(position).collect())
                            })
                            .collect(),
                    }
                }
            }
        };
        Some(Arg {
            name: key.text.clone(),
            value,
        })
    }
}

struct Loader<'f> {
    files: &'f FileSet,
    names: TiVec<FileIndex, String>,
    nodes: Vec<(String, Node)>,
    findings: Vec<Finding>,
}

impl<'f> Loader<'f> {
    fn new(files: &'f FileSet) -> Self {
        let names: TiVec<FileIndex, String> =
            files.files.iter().map(|f| files.name(&f.path)).collect();
        let mut findings = Vec::new();
        let mut nodes = Vec::new();
        for (file, name) in files.files.iter().zip(&names) {
            if !file.path.ends_with(".yaml") {
                continue;
            }
            let mut sink = Sink {
                file: name,
                findings: &mut findings,
            };
            if let Some(node) = parse(&file.text, &mut sink) {
                nodes.push((file.path.clone(), node));
            }
        }
        Self {
            files,
            names,
            nodes,
            findings,
        }
    }

    fn run(&mut self) -> Option<RuleSet> {
        let head = self.head()?;
        let nodes = std::mem::take(&mut self.nodes);
        let question_names = questions::names(self, &nodes, &head.ask_order);
        let tables = self.tables(&nodes, &question_names);
        let groups = self.groups(&nodes, &question_names);
        let names = Names {
            questions: &question_names,
            groups: &groups,
            tables: &tables,
        };
        let catalog = catalog::Catalog::read(self, &nodes, &names);
        let questions = questions::read(self, &nodes, &names, &catalog);
        let steps = causes::steps(self, &nodes, &names, &catalog);
        let step_names: Vec<&str> = steps.iter().map(|step| step.id.as_str()).collect();
        let cause_names = causes::names(&nodes);
        let mut causes = causes::read(self, &nodes, &names, &catalog, &step_names, &cause_names);
        let fallback = self.fallback(&nodes, &step_names);
        let contexts = catalog::contexts(self, &nodes, &names, &catalog);
        let mut conflicts = catalog::conflicts(self, &nodes, &catalog, &cause_names);
        causes::renumber(&mut causes, &mut conflicts, &cause_names);
        catalog::check_table_sources(self, &tables, &catalog);
        let asked_network = codes::reads(&questions, Reads::Prefixes);
        let lookup = Lookup {
            systems: codes::read(self, &nodes, &names, &catalog, &questions, &head.code_order),
            networks: networks::read(self, &nodes, &names, &catalog, asked_network),
        };
        Some(RuleSet {
            id: head.id,
            edition: head.edition,
            reviewed: head.reviewed,
            reference_locale: head.reference_locale,
            questions,
            causes,
            steps,
            sources: catalog.sources,
            links: catalog.links,
            tables: tables.into_iter().map(Into::into).collect(),
            contexts,
            conflicts,
            fallback,
            forbidden_links: head.forbidden_links,
            files: self.names.clone(),
            lookup,
        })
    }

    /// Returns a sink for the findings of the file at `path`.
    fn sink<'s>(name: &'s str, findings: &'s mut Vec<Finding>) -> Sink<'s> {
        Sink {
            file: name,
            findings,
        }
    }

    fn file_index(&self, path: &str) -> FileIndex {
        let found = self.files.files.iter().position(|file| file.path == path);
        found.unwrap_or_default().into()
    }

    /// Runs `read` with the scope of the file at `path`.
    fn scoped<T>(
        &mut self,
        path: &str,
        names: &Names<'_>,
        catalog: &catalog::Catalog,
        read: impl FnOnce(&mut Scope<'_, '_>) -> T,
    ) -> T {
        let file = self.file_index(path);
        let name = self.files.name(path);
        read(&mut Scope {
            names,
            catalog,
            file,
            sink: Self::sink(&name, &mut self.findings),
        })
    }

    fn head(&mut self) -> Option<Head> {
        let name = self.files.name("ruleset.yaml");
        let mut sink = Self::sink(&name, &mut self.findings);
        let node = self.nodes.iter().find(|(path, _)| path == "ruleset.yaml");
        let Some((_, node)) = node else {
            if self.files.get("ruleset.yaml").is_none() {
                sink.report(
                    Code::Unreadable,
                    Location::default(),
                    "the rule set has no `ruleset.yaml`",
                    "a rule set is a folder with a ruleset.yaml; rules/README.md shows one",
                );
                return None;
            }
            return Some(Head::default());
        };
        let Some(fields) = Fields::open(node, &fields::RULE_SET, &mut sink) else {
            return Some(Head::default());
        };
        if let Some(schema) = fields.require("schema", &mut sink)
            && text(schema, &mut sink) != Some("1")
        {
            sink.report(
                Code::UnknownName,
                schema.at,
                "this version of the format is not known",
                "write `schema: 1`",
            );
        }
        let id = fields.require_text("id", &mut sink);
        if let Some(id) = id
            && !crate::id::is_kebab_case(id)
        {
            bad_name(id, fields.at(), &mut sink);
        }
        let forbidden_links = fields.items("forbidden-links").iter();
        let named = |name: &str, sink: &mut Sink<'_>| -> Vec<(String, Location)> {
            let items = fields.items(name).iter();
            items
                .filter_map(|item| Some((text(item, sink)?.to_owned(), item.at)))
                .collect()
        };
        Some(Head {
            id: id.unwrap_or_default().to_owned(),
            edition: date(&fields, "edition", &mut sink).unwrap_or_default(),
            reviewed: date(&fields, "reviewed", &mut sink).unwrap_or_default(),
            reference_locale: fields
                .require_text("reference-locale", &mut sink)
                .unwrap_or_default()
                .to_owned(),
            forbidden_links: forbidden_links
                .filter_map(|item| text(item, &mut sink).map(str::to_owned))
                .collect(),
            ask_order: named("ask-order", &mut sink),
            code_order: named("code-order", &mut sink),
        })
    }

    fn fallback(&mut self, nodes: &[(String, Node)], steps: &[&str]) -> Vec<StepIndex> {
        let name = self.files.name("ruleset.yaml");
        let mut sink = Self::sink(&name, &mut self.findings);
        let head = nodes.iter().find(|(path, _)| path == "ruleset.yaml");
        let entries = head.and_then(|(_, node)| fields::mapping(node, &mut sink));
        let listed = entries
            .unwrap_or_default()
            .iter()
            .find(|(key, _)| key.text == "fallback");
        let items = listed.map_or(&[][..], |(_, node)| items(node));
        resolve(items, "step", steps, &mut sink)
    }

    fn tables(&mut self, nodes: &[(String, Node)], questions: &QuestionNames) -> Vec<Table> {
        let mut tables = Vec::new();
        for (path, node) in nodes {
            let Some(id) = stem(path, "tables/") else {
                continue;
            };
            let Some(csv) = self.files.get(&format!("tables/{id}.csv")) else {
                continue;
            };
            let name = self.files.name(path);
            let declared = {
                let mut sink = Self::sink(&name, &mut self.findings);
                tables::declaration(node, &mut sink)
            };
            let csv_name = self.files.name(&csv.path);
            let mut sink = Self::sink(&csv_name, &mut self.findings);
            tables.extend(
                declared.and_then(|d| tables::rows(id, d, &csv.text, questions, &mut sink)),
            );
        }
        tables
    }

    fn groups(
        &mut self,
        nodes: &[(String, Node)],
        questions: &QuestionNames,
    ) -> BTreeMap<String, Group> {
        let mut groups = BTreeMap::new();
        let name = self.files.name("tables/groups.yaml");
        let mut sink = Self::sink(&name, &mut self.findings);
        let node = nodes.iter().find(|(path, _)| path == "tables/groups.yaml");
        let Some(entries) = node.and_then(|(_, node)| fields::mapping(node, &mut sink)) else {
            return groups;
        };
        for (key, node) in entries {
            let Some(fields) = Fields::open(node, &fields::GROUP, &mut sink) else {
                continue;
            };
            let Some(of) = fields.require("question", &mut sink) else {
                continue;
            };
            let Some(of_name) = text(of, &mut sink) else {
                continue;
            };
            let Some(question) = questions.position(|(id, _)| id == of_name) else {
                let known = questions.iter().map(|(id, _)| id.as_str());
                unknown("question", of_name, known, of.at, &mut sink);
                continue;
            };
            let mut members = Vec::new();
            for item in fields.items("members") {
                let Some(member) = text(item, &mut sink) else {
                    continue;
                };
                let answers = &questions[question].1;
                if answers.iter().any(|answer| answer == member) {
                    members.push(member.to_owned());
                } else {
                    let known = answers.iter().map(String::as_str);
                    let kind = format!("answer to `{of_name}`");
                    unknown(&kind, member, known, item.at, &mut sink);
                }
            }
            groups.insert(key.text.clone(), Group { question, members });
        }
        groups
    }
}

/// What `ruleset.yaml` says.
#[derive(Default)]
struct Head {
    id: String,
    edition: String,
    reviewed: String,
    reference_locale: String,
    forbidden_links: Vec<String>,
    ask_order: Vec<(String, Location)>,
    code_order: Vec<(String, Location)>,
}

/// Returns the name of the file at `path` if it stands right in `folder`.
fn stem<'p>(path: &'p str, folder: &str) -> Option<&'p str> {
    let name = path.strip_prefix(folder)?.strip_suffix(".yaml")?;
    (!name.contains('/')).then_some(name)
}

fn bad_name(name: &str, at: Location, sink: &mut Sink<'_>) {
    sink.report(
        Code::BadName,
        at,
        format!("`{name}` cannot be a name"),
        "use lower-case letters, digits and single hyphens: `card-kind`",
    );
}

/// Reads a field that is a day: an ISO date.
fn date(fields: &Fields<'_>, name: &str, sink: &mut Sink<'_>) -> Option<String> {
    let node = fields.require(name, sink)?;
    let given = text(node, sink)?;
    if is_date(given) && given.len() == 10 {
        return Some(given.to_owned());
    }
    sink.report(
        Code::BadDate,
        node.at,
        format!("`{given}` is no day"),
        "write it as 2026-11-21",
    );
    None
}

/// Tells whether `text` is a year, a month or a day in ISO form.
fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let number = |part: Option<&str>, digits: usize, most: u32| match part {
        None => true,
        Some(part) => {
            part.len() == digits
                && part.bytes().all(|b| b.is_ascii_digit())
                && part.parse().is_ok_and(|n: u32| (1..=most).contains(&n))
        }
    };
    number(parts.next(), 4, 9999)
        && number(parts.next(), 2, 12)
        && number(parts.next(), 2, 31)
        && parts.next().is_none()
}

/// Resolves a list of names to positions, reporting each that is unknown.
fn resolve<I: From<usize> + PartialEq>(
    nodes: &[Node],
    kind: &str,
    known: &[&str],
    sink: &mut Sink<'_>,
) -> Vec<I> {
    let mut found = Vec::new();
    for node in nodes.iter().flat_map(items) {
        let Some(name) = text(node, sink) else {
            continue;
        };
        match known.iter().position(|id| *id == name).map(I::from) {
            Some(position) if found.contains(&position) => sink.report(
                Code::DuplicateId,
                node.at,
                format!("`{name}` stands twice in this list"),
                "keep one of the two",
            ),
            Some(position) => found.push(position),
            None => unknown(kind, name, known.iter().copied(), node.at, sink),
        }
    }
    found
}
