//! The files of a rule set as they are written, names not resolved.
//!
//! Decides nothing. For checks that need the place of each name, or must count
//! what stands in a file of which the rest is wrong.

use crate::rules::{
    FileSet, Key, Location, MAX_NODES_TOGETHER, Node, Sink, TextFile, Value, parse,
};

/// The YAML files of a rule set.
pub(super) struct Written<'f> {
    files: &'f FileSet,
    /// The files that are YAML, by path.
    nodes: Vec<(&'f str, Node)>,
    /// The texts of those that are not.
    unread: Vec<&'f str>,
}

impl<'f> Written<'f> {
    /// Reads the files; loading has reported already what cannot be read.
    pub fn read(files: &'f FileSet) -> Self {
        let mut written = Self {
            files,
            nodes: Vec::new(),
            unread: Vec::new(),
        };
        let mut values = 0;
        let yaml = |file: &&TextFile| file.path.ends_with(".yaml");
        for file in files.files.iter().filter(yaml) {
            // Loading has reported that, too.
            if values > MAX_NODES_TOGETHER {
                break;
            }
            let mut known = Vec::new();
            let mut sink = Sink {
                file: &file.path,
                findings: &mut known,
            };
            match parse(&file.text, &mut sink) {
                Some(node) => {
                    values += node.count();
                    written.nodes.push((&file.path, node));
                }
                None => written.unread.push(&file.text),
            }
        }
        written
    }

    /// Returns the path of a file as findings give it.
    pub fn name(&self, path: &str) -> String {
        self.files.name(path)
    }

    /// Returns every file that is YAML, with its path.
    pub fn nodes(&self) -> impl Iterator<Item = (&'f str, &Node)> {
        self.nodes.iter().map(|(path, node)| (*path, node))
    }

    /// Returns the mapping that the file at `path` holds.
    pub fn entries(&self, path: &str) -> &[(Key, Node)] {
        let found = self.nodes.iter().find(|(known, _)| *known == path);
        found.map_or(&[], |(_, node)| entries(node))
    }

    /// Tells whether `name` may occur in a file that is no YAML.
    pub fn may_hold_unread(&self, name: &str) -> bool {
        self.unread.iter().any(|text| text.contains(name))
    }
}

/// Returns the entries of a mapping; nothing else has any.
pub(super) fn entries(node: &Node) -> &[(Key, Node)] {
    match &node.value {
        Value::Map(entries) => entries,
        _ => &[],
    }
}

/// Returns a field of a mapping.
pub(super) fn field<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let mut entries = entries(node).iter();
    entries.find(|(key, _)| key.text == name).map(|(_, n)| n)
}

/// Returns the texts of a list, or a single text, with their places.
pub(super) fn texts(node: &Node) -> Vec<(&str, Location)> {
    match &node.value {
        Value::Scalar { text, .. } => vec![(text, node.at)],
        Value::List(items) => items.iter().flat_map(texts).collect(),
        Value::Map(_) => Vec::new(),
    }
}
