//! A picture as Mermaid, for pages that draw it themselves.

use super::picture::{Kind, Panel, Picture, Role, Tile};
use super::tiles::marked;
use crate::engine::{Truth, Verdict};
use std::fmt::Write;

/// Writes a picture as a flowchart of Mermaid.
#[must_use]
pub fn to_mermaid(picture: &Picture) -> String {
    let title = escaped(&picture.title);
    let mut text = format!("---\ntitle: \"{title}\"\n---\nflowchart LR\n");
    let mut before = 0;
    for (at, panel) in picture.panels.iter().enumerate() {
        match panel.heading.as_str() {
            "" => add(&mut text, before, panel, picture),
            heading => {
                let _ = writeln!(text, "subgraph g{at} [\"{}\"]", escaped(heading));
                add(&mut text, before, panel, picture);
                text.push_str("end\n");
            }
        }
        before += panel.tiles.len();
    }
    text.push_str("classDef found stroke-width:4px,font-weight:bold\n");
    text.push_str("classDef fails stroke-dasharray:3 3\n");
    text
}

/// Adds the tiles and arrows of a panel, which has so many tiles `before` it.
fn add(text: &mut String, before: usize, panel: &Panel, picture: &Picture) {
    for (at, tile) in panel.tiles.iter().enumerate() {
        let words = words(tile);
        let (open, close) = match tile.kind {
            Kind::Clue => ("(\"", "\")"),
            Kind::Cause(..) => ("[\"", "\"]"),
            Kind::Step(_) => ("[/\"", "\"/]"),
        };
        let class = class(tile);
        let _ = writeln!(text, "{}{open}{words}{close}{class}", name(before + at));
    }
    for arrow in &panel.arrows {
        let (from, to) = (name(before + arrow.from), name(before + arrow.to));
        let line = line(arrow.role);
        // Of many panels the lines tell enough; words would hide them.
        let word = match (picture.panels.len(), arrow.role) {
            (1, _) => format!("|\"{}\"|", escaped(picture.called(arrow.role))),
            _ => String::new(),
        };
        let _ = writeln!(text, "{from} {line}{word} {to}");
    }
}

/// Names a tile: short, since Mermaid takes 50,000 characters, and without a digit, which beside
/// some words looks like a number that nobody should write.
fn name(at: usize) -> String {
    let (mut left, mut name) = (at, String::new());
    loop {
        let letter = u8::try_from(left % 26).unwrap_or_default();
        name.insert(0, char::from(b'a' + letter));
        left /= 26;
        if left == 0 {
            return format!("n{name}");
        }
    }
}

fn line(role: Role) -> &'static str {
    match role {
        Role::Proves => "==>",
        Role::Suggests | Role::Meanwhile => "-.->",
        Role::Excludes => "--x",
        Role::Allows => "--o",
        Role::Remedies => "-->",
    }
}

fn class(tile: &Tile) -> &'static str {
    let is_false = tile.lines.iter().any(|line| line.truth == Truth::False);
    match &tile.kind {
        // A cause is told by its corners.
        Kind::Cause(_, Some(Verdict::Confirmed | Verdict::Likely)) => ":::found",
        _ if is_false => ":::fails",
        _ => "",
    }
}

fn words(tile: &Tile) -> String {
    let lines = tile.lines.iter().map(|line| escaped(&marked(line)));
    let lines = lines.collect::<Vec<_>>().join("<br>");
    match tile.kind {
        // With a full stop, Mermaid would make a list of it.
        Kind::Step(number) => format!("{number}: {lines}"),
        _ => lines,
    }
}

/// Writes what Mermaid would understand as its own as entities.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '"' | '<' | '>' | '&' | '#' | ';' | '`' | '\\' | '*' | '_' | '[' | ']' => {
                let _ = write!(out, "#{};", u32::from(c));
            }
            '\n' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
