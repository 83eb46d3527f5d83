//! YAML with a line and a column for every value, safe on hostile input.
//!
//! Decides which part of YAML files may use: mappings, sequences and scalars, no
//! anchors, aliases or tags. Refuses what is too large or too deep before it
//! costs anything. Knows nothing of what the values mean.

use super::node::{Key, Node, Value, place};
use crate::rules::files::MAX_BYTES;
use crate::rules::finding::{Code, Location, Sink};
use serde_yaml::budget::BudgetBreach;
use serde_yaml::{DefaultMessageFormatter, Error, MessageFormatter, Options};
use serde_yaml::{DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy};
use std::collections::HashMap;

/// The deepest nesting that is read.
pub const MAX_DEPTH: usize = 32;
/// The largest number of values that is read; a file under [`MAX_BYTES`] that holds more is
/// made of nothing but punctuation.
const MAX_NODES: usize = 20_000;

/// Reads `text` as one YAML document. What is wrong goes to `sink`; `None` means
/// that nothing usable is left.
pub fn parse(text: &str, sink: &mut Sink<'_>) -> Option<Node> {
    let start = Location { line: 1, column: 1 };
    if text.len() > MAX_BYTES {
        let message = format!("the file holds {} bytes, more than {MAX_BYTES}", text.len());
        let help = "split it, or remove what does not belong there";
        sink.report(Code::TooLarge, start, message, help);
        return None;
    }
    let mut node: Node = match serde_yaml::from_str_with_options(text, options()) {
        Ok(node) => node,
        Err(error) => {
            refuse(&error, sink);
            return None;
        }
    };
    if matches!(node.value, Value::Scalar { .. }) && node.span.is_empty() {
        let help = "write a mapping, or delete the file";
        sink.report(Code::Syntax, start, "the file is empty", help);
        return None;
    }
    settle(&mut node, text, sink).then_some(node)
}

/// Every limit, and nothing of YAML that a reader of the file could trip over.
fn options() -> Options {
    serde_yaml::options! {
        budget: serde_yaml::budget! {
            max_depth: MAX_DEPTH,
            // The depth that the budget counts is reached first, and is the one to report.
            flow_nesting_limit: 2 * MAX_DEPTH,
            max_nodes: MAX_NODES,
            max_anchors: 0,
            max_aliases: 0,
            max_documents: 1,
        },
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::AsOrdinary,
        strict_booleans: true,
        null_as_string: true,
        non_finite_float_policy: NonFiniteFloatPolicy::PassThrough,
        with_snippet: false,
    }
}

/// Says why there is no tree, and where the reading stopped.
fn refuse(error: &Error, sink: &mut Sink<'_>) {
    let at = error.location().map(place).unwrap_or_default();
    match error {
        Error::UnknownAnchor { .. } => not_bare(at, sink),
        Error::Budget { breach, .. } => exceeds(breach, at, sink),
        // Only a key is asked to be a text.
        Error::Unexpected { .. } => {
            let message = "a key must be a text";
            sink.report(Code::WrongType, at, message, "write `key: value`");
        }
        _ => {
            let message = visible(&DefaultMessageFormatter.format_message(error));
            let help = "indent with spaces, and quote a text that holds `: ` or begins with a sign";
            sink.report(Code::Syntax, at, message, help);
        }
    }
}

/// Returns a message, which may repeat parts of the file, with nothing in it that a terminal obeys.
fn visible(message: &str) -> String {
    let chars = message.chars().map(|c| match c {
        c if c.is_control() => c.escape_debug().collect(),
        c => String::from(c),
    });
    chars.collect()
}

/// Says which limit a file exceeds.
fn exceeds(breach: &BudgetBreach, at: Location, sink: &mut Sink<'_>) {
    match breach {
        BudgetBreach::Anchors { .. } | BudgetBreach::Aliases { .. } => not_bare(at, sink),
        BudgetBreach::Depth { .. } => {
            let message = format!("nested more than {MAX_DEPTH} deep");
            sink.report(Code::TooDeep, at, message, "flatten it");
        }
        BudgetBreach::Documents { .. } => {
            let message = "a second document begins here";
            sink.report(Code::Syntax, at, message, "keep one document to a file");
        }
        _ => {
            let message = format!("more than {MAX_NODES} values");
            let help = "split the file, or remove what does not belong there";
            sink.report(Code::TooLarge, at, message, help);
        }
    }
}

fn not_bare(at: Location, sink: &mut Sink<'_>) {
    let message = "anchors, aliases and tags are not used here";
    sink.report(Code::Alias, at, message, "write the value out");
}

/// Takes the texts of words from the file, and keeps one of those entries that share a key;
/// `false` where something has a tag.
fn settle(node: &mut Node, text: &str, sink: &mut Sink<'_>) -> bool {
    if node.is_tagged {
        not_bare(node.at, sink);
        return false;
    }
    match &mut node.value {
        Value::Scalar { text: own, plain } => {
            let written = text.get(node.span.clone()).unwrap_or_default();
            if *plain {
                written.clone_into(own);
            }
            // A text with quotation marks, or in a block of its own, is written otherwise.
            *plain = own == written;
            true
        }
        Value::List(items) => items.iter_mut().all(|item| settle(item, text, sink)),
        Value::Map(entries) => {
            report_repeated(entries, sink);
            entries.iter_mut().all(|(key, node)| {
                if key.is_tagged {
                    not_bare(key.at, sink);
                }
                !key.is_tagged && settle(node, text, sink)
            })
        }
    }
}

/// Leaves out entries whose key stands before them already.
fn report_repeated(entries: &mut Vec<(Key, Node)>, sink: &mut Sink<'_>) {
    let mut known: HashMap<String, u32> = HashMap::with_capacity(entries.len());
    entries.retain(|(key, _)| {
        let Some(first) = known.get(&key.text) else {
            return known.insert(key.text.clone(), key.at.line).is_none();
        };
        let message = format!("`{}` stands twice, first on line {first}", key.text);
        sink.report(Code::DuplicateKey, key.at, message, "keep one of the two");
        false
    });
}
