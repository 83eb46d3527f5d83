//! Fluent files taken apart: which messages there are, with which attributes and
//! placeables, and where.

use super::escapes::cut_off;
use super::index::{Index, Kept, PLACE};
use super::nesting::{MAX_NESTED, deepest};
use crate::rules::{Code, FileSet, Finding, Location, add};
use crate::visible::is_unsafe;
use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::{BTreeMap, BTreeSet};

/// The most messages of one language that are read.
const MAX_MESSAGES: usize = 5_000;

/// Stands in the text of a pattern for what is filled in there.
pub const FILLED: char = '\u{fffc}';

/// What a value or an attribute consists of.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Pattern {
    /// The names of its placeables, selectors included.
    pub placeables: BTreeSet<String>,
    /// What each of its choices chooses by: the names of the variants.
    pub choices: Vec<BTreeSet<String>>,
    /// Its text as written, variants on lines of their own; one sign stands for whatever is filled in.
    pub text: String,
    /// Its text with the names of the values in it, where it is no more than that.
    places: Option<String>,
    /// Its Fluent text, as that of a message; nothing where it is mere text.
    pub fluent: Option<String>,
}

/// A message and where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MessageSource {
    /// Its value, where it has one.
    pub value: Option<Pattern>,
    /// Its attributes.
    pub attributes: BTreeMap<String, Pattern>,
    /// Its file, as findings give it.
    pub file: String,
    /// Its line, from 1.
    pub line: u32,
}

/// The messages of one locale.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LocaleSource {
    /// The messages, by name.
    pub messages: BTreeMap<String, MessageSource>,
}

impl LocaleSource {
    /// Reads every Fluent file among `files`. What is wrong goes to `findings`; the rest is
    /// read all the same.
    pub fn read(files: &FileSet, findings: &mut Vec<Finding>) -> Self {
        let mut locale = Self::default();
        for file in &files.files {
            if file.path.ends_with(".ftl") {
                locale.read_file(&files.name(&file.path), &file.text, findings);
            }
        }
        locale
    }

    /// Returns the first message with a character that nobody sees.
    pub fn unseen(&self) -> Option<(&String, &MessageSource)> {
        let has_unseen = |pattern: &Pattern| pattern.text.contains(is_unsafe);
        self.messages.iter().find(|(_, message)| {
            let attributes = message.attributes.values();
            message.value.iter().chain(attributes).any(has_unseen)
        })
    }

    /// Returns the words as an index.
    pub fn index(&self) -> Index<'static> {
        let entries = self.messages.iter().flat_map(|(id, message)| {
            let value = message.value.iter().map(|value| (id.clone(), value));
            let attributes = message.attributes.iter();
            let attributes = attributes.map(move |(name, value)| (format!("{id}.{name}"), value));
            value.chain(attributes)
        });
        Index::new(entries.map(|(name, pattern)| (name, pattern.kept())))
    }

    fn read_file(&mut self, name: &str, text: &str, findings: &mut Vec<Finding>) {
        let mut report = |code, line, message: String, help: &str| {
            let at = Location { line, column: 1 };
            add(findings, Finding::new(name, at, code, message, help));
        };
        let lines = LineStarts::of(text);
        if deepest(text) > MAX_NESTED {
            let message = format!("braces nested more than {MAX_NESTED} deep");
            report(Code::TooDeep, 1, message, "flatten the message");
            return;
        }
        if let Some(at) = cut_off(text) {
            let message = "an escape is cut off".to_owned();
            let help = "write four hexadecimal digits behind `\\u`, six behind `\\U`";
            return report(Code::MessageSyntax, lines.line_of(at), message, help);
        }
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = lines.line_of(error.pos.start);
                    let message = error.kind.to_string().to_lowercase();
                    let help = "see https://projectfluent.org for the syntax of a message";
                    report(Code::MessageSyntax, line, message, help);
                }
                resource
            }
        };
        for entry in resource.body {
            let line = lines.of_entry(text, &entry);
            if self.messages.len() == MAX_MESSAGES {
                let message = format!("a language has more than {MAX_MESSAGES} messages");
                let help = "remove what does not belong there";
                return report(Code::TooLarge, line, message, help);
            }
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name.to_owned();
                    if let Some(first) = self.messages.get(&id) {
                        let message = format!(
                            "`{id}` stands twice, first in {}:{}",
                            first.file, first.line
                        );
                        report(Code::DuplicateMessage, line, message, "keep one of the two");
                        continue;
                    }
                    self.messages
                        .insert(id, message_source(message, name, line));
                }
                Entry::Term(term) => {
                    let message = format!("`-{}` is a term; terms are not used here", term.id.name);
                    report(Code::MessageSyntax, line, message, "write the word out");
                }
                _ => {}
            }
        }
    }
}

impl Pattern {
    fn kept(&self) -> Kept<String> {
        match (&self.fluent, &self.places) {
            (None, _) => Kept::Text(self.text.clone()),
            (Some(_), Some(places)) => Kept::Places(places.clone()),
            (Some(fluent), None) => Kept::Fluent(fluent.clone()),
        }
    }
}

fn message_source(message: ast::Message<&str>, file: &str, line: u32) -> MessageSource {
    let attributes = message.attributes.into_iter();
    let attributes = attributes.map(|part| (part.id.name.to_owned(), pattern(part.value)));
    MessageSource {
        value: message.value.map(pattern),
        attributes: attributes.collect(),
        file: file.to_owned(),
        line,
    }
}

fn pattern(pattern: ast::Pattern<&str>) -> Pattern {
    let mut found = Pattern::default();
    gather(&pattern, &mut found);
    let is_text = |element: &_| matches!(element, PatternElement::TextElement { .. });
    if !pattern.elements.iter().all(is_text) {
        found.places = with_places(&pattern);
        found.fluent = Some(as_message(pattern));
    }
    found
}

/// Returns a text in which nothing stands but values, with their names; nothing where it chooses,
/// or has a sign that could be taken for one around a name.
fn with_places(pattern: &ast::Pattern<&str>) -> Option<String> {
    let part = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => {
            (!value.contains(PLACE)).then(|| (*value).to_owned())
        }
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => Some(format!("{PLACE}{}{PLACE}", id.name)),
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(part).collect()
}

/// Returns the Fluent text of a message with that value.
fn as_message(value: ast::Pattern<&str>) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: "m" },
        value: Some(value),
        attributes: Vec::new(),
        comment: None,
    };
    fluent_syntax::serializer::serialize(&ast::Resource {
        body: vec![Entry::Message(message)],
    })
}

fn gather(pattern: &ast::Pattern<&str>, found: &mut Pattern) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.text.push_str(value),
            PatternElement::Placeable { expression } => gather_expression(expression, found),
        }
    }
}

fn gather_expression(expression: &Expression<&str>, found: &mut Pattern) {
    match expression {
        Expression::Inline(inline) => gather_inline(inline, found),
        Expression::Select { selector, variants } => {
            if let InlineExpression::VariableReference { id } = selector {
                found.placeables.insert(id.name.to_owned());
            }
            let keys = variants.iter().map(|variant| match &variant.key {
                ast::VariantKey::Identifier { name } => (*name).to_owned(),
                ast::VariantKey::NumberLiteral { value } => (*value).to_owned(),
            });
            found.choices.push(keys.collect());
            for variant in variants {
                gather(&variant.value, found);
                found.text.push('\n');
            }
        }
    }
}

fn gather_inline(inline: &InlineExpression<&str>, found: &mut Pattern) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.placeables.insert(id.name.to_owned());
            found.text.push(FILLED);
        }
        InlineExpression::StringLiteral { value } => {
            found.text.push_str(&unescape_unicode_to_string(value));
        }
        InlineExpression::Placeable { expression } => gather_expression(expression, found),
        _ => {}
    }
}

/// Where the lines of a text begin, in bytes.
struct LineStarts(Vec<usize>);

impl LineStarts {
    fn of(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self(breaks.map(|(at, _)| at + 1).collect())
    }

    /// Returns the line in which a byte stands, from 1.
    fn line_of(&self, offset: usize) -> u32 {
        let before = self.0.partition_point(|start| *start <= offset);
        u32::try_from(before + 1).unwrap_or(u32::MAX)
    }

    fn of_entry(&self, text: &str, entry: &Entry<&str>) -> u32 {
        let id = match entry {
            Entry::Message(message) => message.id.name,
            Entry::Term(term) => term.id.name,
            _ => return 1,
        };
        // The parser's names are slices of `text`, which tells where they stand.
        let offset = (id.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        self.line_of(offset)
    }
}
