//! What causes and steps refer to: sources, links, groups of causes; and where
//! documents disagree.

use super::super::fields::{self, Fields, items, mapping, text};
use super::super::finding::Code;
use super::super::model::{
    Condition, Conflict, FileIndex, Link, LinkIndex, Place, PriorContext, Source, SourceIndex,
};
use super::super::yaml::{Location, Node, Sink};
use super::known_names::CauseNames;
use super::names::Names;
use super::tables::Table;
use super::{Loader, bad_name, is_date, resolve};
use crate::id::{LinkId, SourceId};
use typed_index_collections::TiVec;

/// The sources, links and groups of causes of a rule set.
pub(super) struct Catalog {
    pub sources: TiVec<SourceIndex, Source>,
    pub links: TiVec<LinkIndex, Link>,
    pub prior_groups: Vec<String>,
}

impl Catalog {
    /// Reads `sources.yaml`, `links.yaml` and the groups of `tables/priors.yaml`.
    pub fn read(loader: &mut Loader<'_>, nodes: &[(String, Node)], names: &Names<'_>) -> Self {
        let mut catalog = Self {
            sources: TiVec::new(),
            links: TiVec::new(),
            prior_groups: Vec::new(),
        };
        for (path, node) in nodes {
            let file = loader.file_index(path);
            let name = loader.files.name(path);
            let mut sink = Loader::sink(&name, &mut loader.findings);
            match path.as_str() {
                "sources.yaml" => catalog.sources = sources(node, file, &mut sink),
                "links.yaml" => catalog.links = links(node, file, names, &mut sink),
                "tables/priors.yaml" => catalog.prior_groups = prior_groups(node, &mut sink),
                _ => {}
            }
        }
        catalog
    }

    pub fn source_names(&self) -> Vec<&str> {
        self.sources.iter().map(|s| s.id.as_str()).collect()
    }

    pub fn link_names(&self) -> Vec<&str> {
        self.links.iter().map(|link| link.id.as_str()).collect()
    }
}

fn sources(node: &Node, file: FileIndex, sink: &mut Sink<'_>) -> TiVec<SourceIndex, Source> {
    let mut sources = TiVec::new();
    for (key, node) in mapping(node, sink).unwrap_or_default() {
        let Some(fields) = Fields::open(node, &fields::SOURCE, sink) else {
            continue;
        };
        let Some(id) = SourceId::new(&key.text) else {
            bad_name(&key.text, key.at, sink);
            continue;
        };
        let title = fields.require_text("title", sink).unwrap_or_default();
        let url = address(&fields, sink).unwrap_or_default();
        let date = dated(&fields, "date", sink).unwrap_or_default();
        let checked = dated(&fields, "checked", sink).unwrap_or_default();
        sources.push(Source {
            id,
            title: title.to_owned(),
            url,
            date: date.into(),
            checked: checked.into(),
            weak: fields.flag("weak", sink),
            place: Place {
                file,
                line: key.at.line,
                column: key.at.column,
            },
        });
    }
    sources.sort_by(|a, b| a.id.cmp(&b.id));
    sources
}

fn dated(fields: &Fields<'_>, name: &str, sink: &mut Sink<'_>) -> Option<String> {
    let Some(node) = fields.get(name) else {
        sink.report(
            Code::Undated,
            fields.at(),
            format!("the source has no `{name}`"),
            "add the date of its text and the day on which it was last read",
        );
        return None;
    };
    let given = text(node, sink)?;
    if is_date(given) {
        return Some(given.to_owned());
    }
    sink.report(
        Code::BadDate,
        node.at,
        format!("`{given}` is no date"),
        "write a day as 2026-11-21, or a month as 2026-11",
    );
    None
}

fn links(
    node: &Node,
    file: FileIndex,
    names: &Names<'_>,
    sink: &mut Sink<'_>,
) -> TiVec<LinkIndex, Link> {
    let mut links = TiVec::new();
    for (key, node) in mapping(node, sink).unwrap_or_default() {
        let Some(fields) = Fields::open(node, &fields::LINK, sink) else {
            continue;
        };
        let Some(id) = LinkId::new(&key.text) else {
            bad_name(&key.text, key.at, sink);
            continue;
        };
        let when = match fields.get("when") {
            None => Some(Condition::always()),
            Some(node) => names.condition(node, sink),
        };
        let url = address(&fields, sink);
        links.extend(url.zip(when).map(|(url, when)| Link {
            id,
            url,
            when,
            place: Place {
                file,
                line: key.at.line,
                column: key.at.column,
            },
        }));
    }
    links.sort_by(|a, b| a.id.cmp(&b.id));
    links
}

/// Reads a field that is an address of a public page.
fn address(fields: &Fields<'_>, sink: &mut Sink<'_>) -> Option<String> {
    let node = fields.require("url", sink)?;
    let url = text(node, sink)?;
    if url.starts_with("https://") && !url.contains(char::is_whitespace) {
        return Some(url.to_owned());
    }
    sink.report(
        Code::LinkForbidden,
        node.at,
        format!("`{url}` is no address of a public page"),
        "write an address that begins with `https://`",
    );
    None
}

fn prior_groups(node: &Node, sink: &mut Sink<'_>) -> Vec<String> {
    let mut groups: Vec<String> = Vec::new();
    let Some(fields) = Fields::open(node, &fields::PRIORS, sink) else {
        return groups;
    };
    for item in fields.items("contexts") {
        let Some(context) = Fields::open(item, &fields::PRIOR_CONTEXT, sink) else {
            continue;
        };
        let shares = context.require("shares", sink);
        for (key, _) in shares
            .and_then(|node| mapping(node, sink))
            .unwrap_or_default()
        {
            if !groups.contains(&key.text) {
                groups.push(key.text.clone());
            }
        }
    }
    for item in fields
        .require("sources", sink)
        .map(items)
        .unwrap_or_default()
    {
        if let Some(source) = Fields::open(item, &fields::PRIOR_SOURCE, sink) {
            source.require_text("title", sink);
        }
    }
    groups
}

/// Reads how common each group of causes is.
pub(super) fn contexts(
    loader: &mut Loader<'_>,
    nodes: &[(String, Node)],
    names: &Names<'_>,
    catalog: &Catalog,
) -> Vec<PriorContext> {
    let path = "tables/priors.yaml";
    let Some((_, node)) = nodes.iter().find(|(known, _)| known == path) else {
        return Vec::new();
    };
    loader.scoped(path, names, catalog, |scope| {
        let mut contexts = Vec::new();
        // Faults of the fields were reported when the groups were gathered.
        let mut silent = Vec::new();
        let mut quiet = Sink {
            file: "",
            findings: &mut silent,
        };
        let fields = Fields::open(node, &fields::PRIORS, &mut quiet);
        for item in fields.iter().flat_map(|fields| fields.items("contexts")) {
            let Some(fields) = Fields::open(item, &fields::PRIOR_CONTEXT, &mut quiet) else {
                continue;
            };
            let Some(when) = scope.condition(&fields, "when", Condition::always()) else {
                continue;
            };
            let entries = fields.get("shares").and_then(|n| mapping(n, &mut quiet));
            let mut shares = Vec::new();
            for (key, value) in entries.unwrap_or_default() {
                match text(value, &mut scope.sink).map(str::parse::<u32>) {
                    Some(Ok(share)) => shares.push((key.text.clone(), share)),
                    Some(Err(_)) => scope.sink.report(
                        Code::WrongType,
                        value.at,
                        "a share is a whole number",
                        "write `funds: 40`",
                    ),
                    None => {}
                }
            }
            contexts.push(PriorContext { when, shares });
        }
        contexts
    })
}

/// Reads where documents disagree.
pub(super) fn conflicts(
    loader: &mut Loader<'_>,
    nodes: &[(String, Node)],
    catalog: &Catalog,
    causes: &CauseNames,
) -> Vec<Conflict> {
    let name = loader.files.name("conflicts.yaml");
    let mut sink = Loader::sink(&name, &mut loader.findings);
    let node = nodes.iter().find(|(path, _)| path == "conflicts.yaml");
    let sources = catalog.source_names();
    let causes: Vec<&str> = causes.iter().map(String::as_str).collect();
    let mut conflicts = Vec::new();
    for item in node.map(|(_, node)| items(node)).unwrap_or_default() {
        let Some(fields) = Fields::open(item, &fields::CONFLICT, &mut sink) else {
            continue;
        };
        let topic = fields.require_text("topic", &mut sink).unwrap_or_default();
        let follows = fields.require_text("use", &mut sink).unwrap_or_default();
        fields.require("newest", &mut sink);
        conflicts.push(Conflict {
            topic: topic.to_owned(),
            follows: follows.to_owned(),
            newest: resolve(fields.items("newest"), "source", &sources, &mut sink),
            supersedes: resolve(fields.items("supersedes"), "source", &sources, &mut sink),
            causes: resolve(fields.items("causes"), "cause", &causes, &mut sink),
        });
    }
    conflicts
}

/// Reports columns of tables whose source is not known.
pub(super) fn check_table_sources(loader: &mut Loader<'_>, tables: &[Table], catalog: &Catalog) {
    for table in tables {
        let name = loader.files.name(&format!("tables/{}.yaml", table.id));
        let mut sink = Loader::sink(&name, &mut loader.findings);
        for source in table.columns.iter().filter_map(|c| c.source.as_deref()) {
            let known = catalog.source_names();
            if !known.contains(&source) {
                let at = Location { line: 1, column: 1 };
                super::unknown("source", source, known, at, &mut sink);
            }
        }
    }
}
