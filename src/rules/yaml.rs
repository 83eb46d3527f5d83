//! YAML with a line and a column for every node, safe on hostile input.
//!
//! Decides which part of YAML rule files may use: mappings, sequences and
//! scalars, no anchors, aliases or tags. Reads in linear time and refuses what
//! is too large or too deep. Knows nothing of what the nodes mean.

use super::finding::{Code, Finding};
use granit_parser::{Event, Parser, ScalarStyle, Span};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 1 << 20;
/// The deepest nesting that is read.
pub const MAX_DEPTH: usize = 32;
/// The largest number of nodes that is read; a file under [`MAX_BYTES`] that holds
/// more is made of nothing but punctuation.
const MAX_NODES: usize = 20_000;

/// A line and a column, both from 1, the column in characters.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Location {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl Location {
    fn of(span: &Span) -> Self {
        Self {
            line: u32::try_from(span.start.line()).unwrap_or(u32::MAX),
            column: u32::try_from(span.start.col() + 1).unwrap_or(u32::MAX),
        }
    }
}

/// A mapping's key and where it stands.
#[derive(Clone, PartialEq, Debug)]
pub struct Key {
    /// The key's text.
    pub text: String,
    /// Where the key stands.
    pub at: Location,
}

/// A piece of YAML and where it begins.
#[derive(Clone, PartialEq, Debug)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Where it begins.
    pub at: Location,
}

/// The three shapes that rule files use.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// A text; `plain` tells that it stood without quotation marks.
    Scalar {
        /// The text, escapes resolved.
        text: String,
        /// Whether it stood without quotation marks.
        plain: bool,
    },
    /// A sequence.
    List(Vec<Node>),
    /// A mapping in the order of the file, each key once.
    Map(Vec<(Key, Node)>),
}

/// Collects what is wrong with one file.
pub struct Sink<'a> {
    /// The file's name, as findings give it.
    pub file: &'a str,
    /// Everything found so far.
    pub findings: &'a mut Vec<Finding>,
}

impl Sink<'_> {
    /// Notes a fault at `at`.
    pub fn report(
        &mut self,
        code: Code,
        at: Location,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.findings.push(Finding {
            file: self.file.to_owned(),
            line: at.line,
            column: at.column,
            code,
            message: message.into(),
            help: help.into(),
        });
    }
}

/// Reads `text` as one YAML document. What is wrong goes to `sink`; `None` means
/// that nothing usable is left.
pub fn parse(text: &str, sink: &mut Sink<'_>) -> Option<Node> {
    let start = Location { line: 1, column: 1 };
    if text.len() > MAX_BYTES {
        sink.report(
            Code::TooLarge,
            start,
            format!("the file holds {} bytes, more than {MAX_BYTES}", text.len()),
            "split it, or remove what does not belong there",
        );
        return None;
    }
    Builder {
        stack: Vec::new(),
        root: None,
        nodes: 0,
    }
    .run(text, sink)
}

/// An open mapping or sequence.
enum Open {
    List(Vec<Node>, Location),
    Map(Vec<(Key, Node)>, Option<Key>, Location),
}

struct Builder {
    stack: Vec<Open>,
    root: Option<Node>,
    nodes: usize,
}

impl Builder {
    fn run(mut self, text: &str, sink: &mut Sink<'_>) -> Option<Node> {
        for event in Parser::new_from_str(text) {
            let (event, span) = match event {
                Ok(pair) => pair,
                Err(error) => {
                    let at = Location {
                        line: u32::try_from(error.marker().line()).unwrap_or(u32::MAX),
                        column: u32::try_from(error.marker().col() + 1).unwrap_or(u32::MAX),
                    };
                    sink.report(
                        Code::Syntax,
                        at,
                        error.info(),
                        "indent with spaces, and quote a text that holds `: ` or begins with a sign",
                    );
                    return None;
                }
            };
            if !self.take(event, Location::of(&span), sink) {
                return None;
            }
        }
        self.root.or_else(|| {
            sink.report(
                Code::Syntax,
                Location { line: 1, column: 1 },
                "the file is empty",
                "write a mapping, or delete the file",
            );
            None
        })
    }

    /// Takes one event; `false` ends the reading.
    fn take(&mut self, event: Event<'_>, at: Location, sink: &mut Sink<'_>) -> bool {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let plain = matches!(style, ScalarStyle::Plain);
                let text = text.into_owned();
                self.is_bare(anchor, tag.is_some(), at, sink)
                    && self.add(
                        Node {
                            value: Value::Scalar { text, plain },
                            at,
                        },
                        sink,
                    )
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.is_bare(anchor, tag.is_some(), at, sink)
                    && self.open(Open::List(Vec::new(), at), at, sink)
            }
            Event::MappingStart(_, anchor, tag) => {
                self.is_bare(anchor, tag.is_some(), at, sink)
                    && self.open(Open::Map(Vec::new(), None, at), at, sink)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(sink),
            Event::Alias(_) | Event::UnresolvedAlias(_) => self.is_bare(1, false, at, sink),
            Event::DocumentStart(..) if self.root.is_some() => {
                sink.report(
                    Code::Syntax,
                    at,
                    "a second document begins here",
                    "keep one document to a file",
                );
                false
            }
            _ => true,
        }
    }

    fn is_bare(&self, anchor: usize, tagged: bool, at: Location, sink: &mut Sink<'_>) -> bool {
        if anchor == 0 && !tagged {
            return true;
        }
        sink.report(
            Code::Alias,
            at,
            "anchors, aliases and tags are not used here",
            "write the value out",
        );
        false
    }

    fn open(&mut self, open: Open, at: Location, sink: &mut Sink<'_>) -> bool {
        self.stack.push(open);
        if self.stack.len() <= MAX_DEPTH {
            return true;
        }
        sink.report(
            Code::TooDeep,
            at,
            format!("nested more than {MAX_DEPTH} deep"),
            "flatten it",
        );
        false
    }

    fn close(&mut self, sink: &mut Sink<'_>) -> bool {
        let node = match self.stack.pop() {
            Some(Open::List(items, at)) => Node {
                value: Value::List(items),
                at,
            },
            Some(Open::Map(entries, _, at)) => Node {
                value: Value::Map(entries),
                at,
            },
            None => return true,
        };
        self.add(node, sink)
    }

    fn add(&mut self, node: Node, sink: &mut Sink<'_>) -> bool {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            sink.report(
                Code::TooLarge,
                node.at,
                format!("more than {MAX_NODES} values"),
                "split the file, or remove what does not belong there",
            );
            return false;
        }
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Open::List(items, _)) => items.push(node),
            Some(Open::Map(entries, key @ None, _)) => {
                let Value::Scalar { text, .. } = node.value else {
                    sink.report(
                        Code::WrongType,
                        node.at,
                        "a key must be a text",
                        "write `key: value`",
                    );
                    return false;
                };
                if let Some((first, _)) = entries.iter().find(|(k, _)| k.text == text) {
                    sink.report(
                        Code::DuplicateKey,
                        node.at,
                        format!("`{text}` stands twice, first on line {}", first.at.line),
                        "keep one of the two",
                    );
                }
                *key = Some(Key { text, at: node.at });
            }
            Some(Open::Map(entries, key, _)) => {
                let key = key.take().expect("a value follows its key");
                entries.push((key, node));
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<(Code, u32, u32)> {
        let mut findings = Vec::new();
        parse(
            text,
            &mut Sink {
                file: "x",
                findings: &mut findings,
            },
        );
        findings
            .into_iter()
            .map(|f| (f.code, f.line, f.column))
            .collect()
    }

    #[test]
    fn gives_the_place_of_each_fault() {
        assert_eq!(codes("a: 1\nb: 2\na: 3\n"), [(Code::DuplicateKey, 3, 1)]);
        assert_eq!(codes("a: &x 1\nb: *x\n"), [(Code::Alias, 1, 7)]);
        assert_eq!(codes("a: !!str 1\n"), [(Code::Alias, 1, 10)]);
        assert_eq!(codes("? [a]\n: b\n"), [(Code::WrongType, 1, 3)]);
        assert_eq!(codes(""), [(Code::Syntax, 1, 1)]);
    }

    #[test]
    fn refuses_hostile_input_in_linear_time() {
        for deep in ["[", "{a: ", "- ", "? "] {
            let found = codes(&deep.repeat(MAX_BYTES / deep.len()));
            assert!(
                matches!(found[0].0, Code::TooDeep | Code::Syntax),
                "{deep}: {found:?}"
            );
        }
        assert_eq!(codes(&"- \n".repeat(200_000))[0].0, Code::TooLarge);
        assert_eq!(codes(&"x".repeat(MAX_BYTES + 1))[0].0, Code::TooLarge);
    }
}
