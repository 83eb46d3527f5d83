//! How one tile looks: its lines, how much room they take, and how they are drawn as SVG.

use super::layout::Area;
use super::picture::{Kind, Line, Panel, Picture, Role, Tile};
use crate::engine::{Truth, Verdict};
use crate::guard::screened;
use crate::report::{fold, width};
use std::fmt::Write;

/// The width of a cell, also in bold, the height of a line, and the room inside a tile, in pixels;
/// wide enough for the widest of the usual fonts.
pub(super) const CELL: f64 = 7.3;
const BOLD: f64 = 8.2;
const LINE: f64 = 18.0;
const INSIDE: (f64, f64) = (9.0, 6.0);
/// How many cells a line of a tile has at most.
const CLUE: usize = 38;
const CAUSE: usize = 34;
const STEP: usize = 46;

/// How a tile looks, before it has a place.
pub(super) struct Look<'a> {
    tile: &'a Tile,
    caption: Option<String>,
    lines: Vec<(String, String, Truth)>,
    /// How much room its words take from left to right.
    pub width: f64,
}

impl<'a> Look<'a> {
    pub fn new(at: usize, tile: &'a Tile, panel: &Panel, picture: &Picture) -> Self {
        let most = match tile.kind {
            Kind::Clue => CLUE,
            Kind::Cause(..) => CAUSE,
            Kind::Step(_) => STEP,
        };
        let lines: Vec<_> = tile
            .lines
            .iter()
            .flat_map(|line| folded(tile, line, most))
            .collect();
        let caption = caption(at, tile, panel, picture);
        let room = |(name, value, _): &(String, String, Truth)| match tile.kind {
            Kind::Cause(..) => width(value) as f64 * BOLD,
            _ => width(name) as f64 * BOLD + width(value) as f64 * CELL,
        };
        let captions = caption.iter().map(|caption| width(caption) as f64 * CELL);
        let widest = lines.iter().map(room).chain(captions).fold(0.0, f64::max);
        Self {
            width: widest.ceil() + 2.0 * INSIDE.0,
            tile,
            caption,
            lines,
        }
    }

    /// Tells whether another stands for the same kind of thing.
    pub fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(&self.tile.kind) == std::mem::discriminant(&other.tile.kind)
    }

    /// Returns how much room its lines take.
    pub fn height(&self) -> f64 {
        let lines = self.lines.len() + self.caption.iter().len();
        lines as f64 * LINE + 2.0 * INSIDE.1
    }

    /// Draws it where it has its place.
    pub fn draw(&self, svg: &mut String, area: &Area) {
        let Area {
            x,
            y,
            width,
            height,
        } = area;
        let (class, about) = (class(&self.tile.kind), escaped(&self.tile.about));
        let _ = writeln!(
            svg,
            "<g class=\"{class}\"><title>{about}</title>\
             <rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>"
        );
        let left = x + INSIDE.0;
        let mut baselines = (0..).map(|line: u32| y + INSIDE.1 + 13.0 + f64::from(line) * LINE);
        let mut write = |class: &str, words: String| {
            let y = baselines.next().unwrap_or_default();
            let _ = writeln!(svg, "<text{class} x=\"{left}\" y=\"{y}\">{words}</text>");
        };
        if let Some(caption) = &self.caption {
            write(" class=\"caption\"", escaped(caption));
        }
        for (name, value, truth) in &self.lines {
            let name = match name.is_empty() {
                true => String::new(),
                false => format!("<tspan class=\"name\">{}</tspan>", escaped(name)),
            };
            write(class_of_truth(*truth), name + &escaped(value));
        }
        svg.push_str("</g>\n");
    }
}

fn class(kind: &Kind) -> &'static str {
    match kind {
        Kind::Clue => "clue",
        Kind::Cause(_, Some(Verdict::Confirmed | Verdict::Likely)) => "cause found",
        Kind::Cause(_, Some(Verdict::RuledOut)) => "cause out",
        Kind::Cause(..) => "cause",
        Kind::Step(_) => "step",
    }
}

fn class_of_truth(truth: Truth) -> &'static str {
    match truth {
        Truth::False => " class=\"fails\"",
        Truth::True | Truth::Unknown => "",
    }
}

/// Folds a line of a tile; the name of its question stands apart on the first.
fn folded(tile: &Tile, line: &Line, most: usize) -> Vec<(String, String, Truth)> {
    let mark = match (line.truth, line.name.is_empty()) {
        (Truth::True, false) => "✓ ",
        (Truth::False, false) => "✗ ",
        _ => "",
    };
    let name = match (&tile.kind, line.name.is_empty()) {
        (Kind::Step(number), _) => format!("{number}. "),
        (_, true) => String::new(),
        (_, false) => format!("{mark}{} ", line.name),
    };
    let indent = if name.is_empty() { "" } else { "   " };
    let folded = fold(&line.value, most, &name, indent);
    let lines = folded.into_iter().enumerate().map(|(at, text)| match at {
        0 => {
            let value = text.strip_prefix(&name).map(str::to_owned);
            (name.clone(), value.unwrap_or_default(), line.truth)
        }
        _ => (
            String::new(),
            text.replace("   ", "\u{a0}\u{a0}\u{a0}"),
            line.truth,
        ),
    });
    lines.collect()
}

/// Returns what stands above the words of a tile: what its arrows say, where a picture has one
/// panel and they all say the same; the verdict on a cause.
fn caption(at: usize, tile: &Tile, panel: &Panel, picture: &Picture) -> Option<String> {
    if picture.panels.len() > 1 || matches!(tile.kind, Kind::Cause(..)) {
        return None;
    }
    let mut roles = panel
        .arrows
        .iter()
        .filter(|arrow| arrow.from == at || arrow.to == at);
    let first = roles.next()?.role;
    let is_usual = first == Role::Remedies || roles.any(|arrow| arrow.role != first);
    (!is_usual).then(|| picture.called(first).to_owned())
}

/// Writes a text so that it is nothing but text, without characters that XML has none of. It is
/// screened here, since the numbers of a picture as a whole look like anything.
pub(super) fn escaped(text: &str) -> String {
    let (text, mut out) = (screened(text), String::new());
    for c in text.chars().filter(|c| !c.is_control() || *c == '\n') {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}
