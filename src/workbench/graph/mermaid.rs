//! A picture as Mermaid, for pages that draw it themselves.

use super::picture::{Kind, Panel, Picture, Role, Tile};
use super::tiles::plain;
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

/// Adds the tiles and arrows of a panel. Names are short, since Mermaid takes 50,000 characters: `n`
/// and how many tiles are `before` it.
fn add(text: &mut String, before: usize, panel: &Panel, picture: &Picture) {
    for (at, tile) in panel.tiles.iter().enumerate() {
        let words = words(tile);
        let (open, close) = match tile.kind {
            Kind::Clue => ("(\"", "\")"),
            Kind::Cause(..) => ("[\"", "\"]"),
            Kind::Step(_) => ("[/\"", "\"/]"),
        };
        let class = class(tile);
        let _ = writeln!(text, "n{}{open}{words}{close}{class}", before + at);
    }
    for arrow in &panel.arrows {
        let (from, to) = (before + arrow.from, before + arrow.to);
        let line = line(arrow.role);
        // Of many panels the lines tell enough; words would hide them.
        let word = match (picture.panels.len(), arrow.role) {
            (1, _) => format!("|\"{}\"|", escaped(picture.called(arrow.role))),
            _ => String::new(),
        };
        let _ = writeln!(text, "n{from} {line}{word} n{to}");
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
    let lines = tile.lines.iter().map(|line| {
        let mark = match line.truth {
            Truth::True if !line.name.is_empty() => "✓ ",
            Truth::False => "✗ ",
            _ => "",
        };
        format!("{mark}{}", escaped(&plain(line)))
    });
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
