//! Characters that nobody sees, in what a rule set says.
//!
//! Decides that none may stand there: its words go to terminals, into tickets and onto pages.

use crate::rules::finding::{Code, Location, Sink};
use crate::rules::format::{Node, Value};
use crate::visible::is_unsafe;

/// Reports each text of a file that is YAML, escapes resolved, with such a character.
pub(super) fn check(node: &Node, sink: &mut Sink<'_>) {
    match &node.value {
        Value::Scalar { text, .. } => report(text, node.at, sink),
        Value::List(items) => items.iter().for_each(|item| check(item, sink)),
        Value::Map(entries) => {
            for (key, value) in entries {
                report(&key.text, key.at, sink);
                check(value, sink);
            }
        }
    }
}

/// Reports each line of another file with such a character.
pub(super) fn check_text(text: &str, sink: &mut Sink<'_>) {
    for (at, line) in (1..).zip(text.lines()) {
        report(
            line,
            Location {
                line: at,
                column: 1,
            },
            sink,
        );
    }
}

fn report(text: &str, at: Location, sink: &mut Sink<'_>) {
    if let Some(unseen) = text.chars().find(|c| is_unsafe(*c)) {
        let code = u32::from(unseen);
        let message = format!("a text holds the invisible character U+{code:04X}");
        sink.report(Code::Unseen, at, message, "delete it");
    }
}
