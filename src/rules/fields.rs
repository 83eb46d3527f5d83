//! Reading a mapping field by field, so that everything wrong with it is found.
//!
//! Decides which fields each kind of file has ([`FIELDS`]). serde would stop at
//! the first fault and lose its place; this goes on and keeps both.

use super::finding::Code;
use super::nearest::nearest;
use super::yaml::{Key, Location, Node, Sink, Value};

/// The fields that one kind of mapping may have.
#[derive(Debug)]
pub struct FieldList {
    /// Which mapping: a file's kind, or a part of it.
    pub of: &'static str,
    /// The names of its fields.
    pub names: &'static [&'static str],
}

macro_rules! field_lists {
    ($($const:ident = $of:literal: [$($name:literal),* $(,)?];)*) => {
        $(pub(super) const $const: FieldList = FieldList { of: $of, names: &[$($name),*] };)*
        /// Every field of every kind of mapping; `rules/README.md` explains each.
        pub const FIELDS: &[FieldList] = &[$($const),*];
    };
}

field_lists! {
    RULE_SET = "ruleset.yaml": ["schema", "id", "edition", "reviewed", "reference-locale", "ask-order", "code-order", "fallback", "forbidden-links"];
    QUESTION = "questions/": ["answers", "answers-from", "several", "when", "cost", "known-to", "find-out", "quotes", "featured", "typed"];
    TYPED = "typed": ["flag", "reads", "passed", "at-prompt"];
    ANSWERS_FROM = "answers-from": ["table", "words", "aliases"];
    ANSWER = "answer": ["when", "exclusive", "unquoted", "class", "fills", "sensitive", "seen-as"];
    CAUSE = "causes/": [
        "group", "settled-by", "applies", "confirmed-by", "suggested-by", "ruled-out-by", "steps",
        "args", "sensitive", "sources", "valid-from", "valid-until", "examples"
    ];
    EXAMPLE = "example": ["name", "answers", "gives"];
    STEP = "steps/": ["actor", "phase", "links", "when", "args", "ask-args"];
    ARG = "arg": ["answer", "table", "row", "column", "names"];
    FACT = "fact": ["table", "row", "column", "has", "is"];
    GROUP = "tables/groups.yaml": ["question", "source", "members"];
    TABLE = "table": ["key", "columns"];
    COLUMN = "column": ["list-of", "list", "one-of", "text", "source"];
    PRIORS = "tables/priors.yaml": ["sources", "contexts"];
    PRIOR_SOURCE = "prior source": ["title", "date"];
    PRIOR_CONTEXT = "prior context": ["when", "shares"];
    SOURCE = "sources.yaml": ["title", "url", "date", "checked", "weak"];
    LINK = "links.yaml": ["url", "when"];
    CODE_SYSTEM = "codes/": ["title", "names", "in-text", "edition", "sources", "wraps", "codes"];
    WRAPS = "wraps": ["system", "forms"];
    CODE = "code": ["means", "text", "category", "on"];
    NETWORK = "networks.yaml": ["title", "answer", "prefixes", "shared", "lengths", "sources"];
    CONFLICT = "conflicts.yaml": ["topic", "use", "newest", "supersedes", "causes", "per-product"];
}

/// A mapping whose fields are taken one by one; what is left over is a fault.
pub(crate) struct Fields<'n> {
    at: Location,
    list: &'static FieldList,
    entries: &'n [(Key, Node)],
}

impl<'n> Fields<'n> {
    /// Opens `node`, reporting what is no mapping and every field that `list` does not name.
    pub fn open(node: &'n Node, list: &'static FieldList, sink: &mut Sink<'_>) -> Option<Self> {
        let entries = mapping(node, sink)?;
        for (key, _) in entries {
            if !list.names.contains(&key.text.as_str()) {
                let near = nearest(&key.text, list.names.iter().copied());
                sink.report(
                    Code::UnknownField,
                    key.at,
                    format!("`{}` is no field here", key.text),
                    near.map_or_else(
                        || format!("fields: {}", list.names.join(", ")),
                        |n| format!("did you mean `{n}`?"),
                    ),
                );
            }
        }
        Some(Self {
            at: node.at,
            list,
            entries,
        })
    }

    /// Returns where the mapping begins.
    pub fn at(&self) -> Location {
        self.at
    }

    /// Returns the field's value, if it is there.
    pub fn get(&self, name: &str) -> Option<&'n Node> {
        debug_assert!(self.list.names.contains(&name), "{name} is not listed");
        self.entries
            .iter()
            .find(|(key, _)| key.text == name)
            .map(|(_, node)| node)
    }

    /// Returns the field's value, reporting its absence.
    pub fn require(&self, name: &str, sink: &mut Sink<'_>) -> Option<&'n Node> {
        let found = self.get(name);
        if found.is_none() {
            sink.report(
                Code::MissingField,
                self.at,
                format!("`{name}` is missing"),
                format!("add `{name}:`; rules/README.md shows it"),
            );
        }
        found
    }

    /// Returns the field's text, if it is there and is one.
    pub fn text(&self, name: &str, sink: &mut Sink<'_>) -> Option<&'n str> {
        self.get(name).and_then(|node| text(node, sink))
    }

    /// Returns the field's text, reporting its absence.
    pub fn require_text(&self, name: &str, sink: &mut Sink<'_>) -> Option<&'n str> {
        self.require(name, sink).and_then(|node| text(node, sink))
    }

    /// Returns the field as `true` or `false`; absent means `false`.
    pub fn flag(&self, name: &str, sink: &mut Sink<'_>) -> bool {
        match self.get(name) {
            None => false,
            Some(node) => match text(node, sink) {
                Some("true") => true,
                Some("false") | None => false,
                Some(other) => {
                    wrong(node, &format!("`{other}`"), "write `true` or `false`", sink);
                    false
                }
            },
        }
    }

    /// Returns the items of a field that is a list, or a single value, or absent.
    pub fn items(&self, name: &str) -> &'n [Node] {
        match self.get(name) {
            None => &[],
            Some(node) => items(node),
        }
    }

    /// Returns the field's value as one of a few words.
    pub fn one_of<T: Copy>(
        &self,
        name: &str,
        choices: &[(&str, T)],
        sink: &mut Sink<'_>,
    ) -> Option<T> {
        let node = self.require(name, sink)?;
        let given = text(node, sink)?;
        let found = choices.iter().find(|(word, _)| *word == given);
        if found.is_none() {
            let words: Vec<&str> = choices.iter().map(|(word, _)| *word).collect();
            sink.report(
                Code::UnknownName,
                node.at,
                format!("`{given}` is no {name}"),
                format!("one of: {}", words.join(", ")),
            );
        }
        found.map(|(_, value)| *value)
    }
}

/// Returns the items of a list; a single value counts as a list of one.
pub(crate) fn items(node: &Node) -> &[Node] {
    match &node.value {
        Value::List(items) => items,
        _ => std::slice::from_ref(node),
    }
}

/// Returns the node's text, reporting what is none.
pub(crate) fn text<'n>(node: &'n Node, sink: &mut Sink<'_>) -> Option<&'n str> {
    match &node.value {
        Value::Scalar { text, .. } => Some(text),
        Value::List(_) => {
            wrong(node, "a list", "write a single text", sink);
            None
        }
        Value::Map(_) => {
            wrong(node, "a mapping", "write a single text", sink);
            None
        }
    }
}

/// Returns the node's entries, reporting what is no mapping.
pub(crate) fn mapping<'n>(node: &'n Node, sink: &mut Sink<'_>) -> Option<&'n [(Key, Node)]> {
    match &node.value {
        Value::Map(entries) => Some(entries),
        Value::Scalar { text, .. } => {
            wrong(node, &format!("`{text}`"), "write `key: value`", sink);
            None
        }
        Value::List(_) => {
            wrong(node, "a list", "write `key: value`", sink);
            None
        }
    }
}

fn wrong(node: &Node, what: &str, help: &str, sink: &mut Sink<'_>) {
    sink.report(
        Code::WrongType,
        node.at,
        format!("{what} does not fit here"),
        help,
    );
}
