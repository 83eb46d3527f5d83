//! A picture as text: every cause with what leads to it and what it leads to.

use super::picture::{Arrow, Kind, Panel, Picture, Role, Tile};
use super::tiles::marked;
use std::fmt::Write;

/// Writes a picture as indented lines, which whoever prints them may fold.
#[must_use]
pub fn to_outline(picture: &Picture) -> String {
    let mut text = format!("{}\n", picture.title);
    for panel in &picture.panels {
        if !panel.heading.is_empty() {
            let _ = write!(text, "\n{}\n", panel.heading);
        }
        for (at, tile) in panel.tiles.iter().enumerate() {
            if matches!(tile.kind, Kind::Cause(..)) {
                add_cause(&mut text, picture, panel, at);
            }
        }
        add_loose(&mut text, panel);
    }
    text
}

fn add_cause(text: &mut String, picture: &Picture, panel: &Panel, at: usize) {
    let tile = &panel.tiles[at];
    let id = match &tile.kind {
        Kind::Cause(id, _) => id.as_str(),
        _ => "",
    };
    let _ = write!(text, "\n  {} ({id})\n", words(tile));
    for role in Role::ALL {
        let ends = panel.arrows.iter().filter(|arrow| arrow.role == role);
        let ends = ends.filter_map(|arrow| other_end(arrow, at));
        let mut ends = ends.peekable();
        if ends.peek().is_some() {
            let _ = writeln!(text, "    {}", picture.called(role));
        }
        for end in ends {
            let _ = writeln!(text, "      {}", words(&panel.tiles[end]));
        }
    }
}

fn other_end(arrow: &Arrow, at: usize) -> Option<usize> {
    match arrow {
        Arrow { from, to, .. } if *to == at => Some(*from),
        Arrow { from, to, .. } if *from == at => Some(*to),
        _ => None,
    }
}

/// Adds what no arrow joins: answers that showed nothing, and steps for nobody's cause.
fn add_loose(text: &mut String, panel: &Panel) {
    let is_joined = |at: usize| {
        let mut arrows = panel.arrows.iter();
        arrows.any(|arrow| arrow.from == at || arrow.to == at)
    };
    let loose = panel.tiles.iter().enumerate();
    let loose = loose.filter(|(at, tile)| !is_joined(*at) && !matches!(tile.kind, Kind::Cause(..)));
    for (position, (_, tile)) in loose.enumerate() {
        let before = if position == 0 { "\n" } else { "" };
        let _ = writeln!(text, "{before}  {}", words(tile));
    }
}

fn words(tile: &Tile) -> String {
    let lines = tile.lines.iter().map(marked);
    let lines = lines.collect::<Vec<_>>().join(" + ");
    match tile.kind {
        Kind::Step(number) => format!("{number}. {lines}"),
        _ => lines,
    }
}
