//! Fluent files taken apart: which messages there are, with which attributes and
//! placeables, and where.

use super::index::{Index, Kept};
use crate::rules::{Code, FileSet, Finding};
use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

/// The deepest nesting of braces that is parsed; the parser recurses.
const MAX_BRACES: usize = 50;

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
            findings.push(Finding {
                file: name.to_owned(),
                line,
                column: 1,
                code,
                message,
                help: help.to_owned(),
                witness: String::new(),
            });
        };
        if deepest_brace(text) > MAX_BRACES {
            let message = format!("braces nested more than {MAX_BRACES} deep");
            report(Code::TooDeep, 1, message, "flatten the message");
            return;
        }
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = line_of(text, error.pos.start);
                    let message = error.kind.to_string().to_lowercase();
                    let help = "see https://projectfluent.org for the syntax of a message";
                    report(Code::MessageSyntax, line, message, help);
                }
                resource
            }
        };
        for entry in resource.body {
            let line = entry_line(text, &entry);
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
        match &self.fluent {
            None => Kept::Text(self.text.clone()),
            Some(fluent) => Kept::Fluent(fluent.clone()),
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
        found.fluent = Some(as_message(pattern));
    }
    found
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
        InlineExpression::StringLiteral { value } => found.text.push_str(value),
        InlineExpression::Placeable { expression } => gather_expression(expression, found),
        _ => {}
    }
}

fn entry_line(text: &str, entry: &Entry<&str>) -> u32 {
    let id = match entry {
        Entry::Message(message) => message.id.name,
        Entry::Term(term) => term.id.name,
        _ => return 1,
    };
    // The parser's names are slices of `text`, which tells where they stand.
    let offset = (id.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    line_of(text, offset)
}

fn line_of(text: &str, offset: usize) -> u32 {
    let before = &text.as_bytes()[..offset.min(text.len())];
    let lines = before.iter().filter(|byte| **byte == b'\n').count();
    u32::try_from(lines + 1).unwrap_or(u32::MAX)
}

fn deepest_brace(text: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0);
    for byte in text.bytes() {
        match byte {
            b'{' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}
