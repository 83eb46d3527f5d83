//! A picture as SVG: one file without scripts, whose text is text.
//!
//! Decides colours and lines: what an arrow says shows in its dashes and its end as well, so that
//! grey paper loses nothing; light and dark follow the reader's wishes. Words stand in full in the
//! tooltip of each tile.

use super::layout::{Area, place};
use super::picture::{Arrow, Kind, Line, Panel, Picture, Role, Tile};
use crate::engine::{Truth, Verdict};
use crate::guard::screened;
use crate::report::{fold, width};
use std::fmt::Write;

/// The width of a cell, also in bold, the height of a line, and the room inside a tile, in pixels;
/// wide enough for the widest of the usual fonts.
const CELL: f64 = 7.3;
const BOLD: f64 = 8.2;
const LINE: f64 = 18.0;
const INSIDE: (f64, f64) = (9.0, 6.0);
/// The room around panels and inside them, and the height of their headings.
const AROUND: f64 = 20.0;
const HEADING: f64 = 30.0;
/// The height of the title and the legend.
const ABOVE: f64 = 76.0;
/// How many cells a line of a tile has at most.
const CLUE: usize = 38;
const CAUSE: usize = 34;
const STEP: usize = 46;
/// How much wider than high a picture should be.
const SHAPE: f64 = 1.5;

const STYLE: &str = include_str!("picture.css");

/// Writes a picture as SVG.
#[must_use]
pub fn to_svg(picture: &Picture) -> String {
    let drawn: Vec<Drawn> = picture
        .panels
        .iter()
        .map(|panel| Drawn::new(panel, picture))
        .collect();
    let (corners, width, height) = columns(&drawn);
    let legend = legend(picture);
    let width = width
        .max(legend.width)
        .max(self::width(&picture.title) as f64 * 9.5 + 2.0 * AROUND);
    let title = escaped(&picture.title);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"title\" lang=\"{}\">\n\
         <title id=\"title\">{title}</title>\n<style>{}</style>\n{ENDS}\
         <rect class=\"page\" width=\"100%\" height=\"100%\"/>\n\
         <text class=\"title\" x=\"{AROUND}\" y=\"34\">{title}</text>\n{}",
        escaped(&picture.language),
        STYLE.trim().replace('\n', ""),
        legend.svg,
    );
    for (drawn, (x, y)) in drawn.iter().zip(corners) {
        let _ = writeln!(
            svg,
            "<g transform=\"translate({x} {y})\">\n{}</g>",
            drawn.svg
        );
    }
    svg.push_str("</svg>\n");
    svg
}

/// The ends of arrows.
const ENDS: &str = "<defs>\
    <marker id=\"to\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" \
    markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"end\" d=\"M0 0L8 4L0 8z\"/></marker>\
    <marker id=\"bar\" viewBox=\"0 0 8 10\" refX=\"5\" refY=\"5\" markerWidth=\"8\" markerHeight=\"10\" \
    markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"end\" d=\"M3 0h2v10h-2z\"/></marker>\
    <marker id=\"dot\" viewBox=\"0 0 8 8\" refX=\"6\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" \
    markerUnits=\"userSpaceOnUse\"><circle class=\"end\" cx=\"4\" cy=\"4\" r=\"3\"/></marker></defs>\n";

/// A part of a picture, drawn at the origin.
struct Drawn {
    svg: String,
    width: f64,
    height: f64,
}

impl Drawn {
    fn new(panel: &Panel, picture: &Picture) -> Self {
        let looks: Vec<Look<'_>> = panel
            .tiles
            .iter()
            .enumerate()
            .map(|(at, tile)| Look::new(at, tile, panel, picture))
            .collect();
        let wide = |tile: &Tile| {
            let alike = looks.iter().filter(|look| look.is_like(tile));
            alike.map(|look| look.width).fold(0.0, f64::max)
        };
        let sizes: Vec<(f64, f64)> = looks
            .iter()
            .map(|look| (wide(look.tile), look.height()))
            .collect();
        let arrows: Vec<(usize, usize)> = panel
            .arrows
            .iter()
            .map(|arrow| (arrow.from, arrow.to))
            .collect();
        let (areas, all) = place(&sizes, &arrows);
        let above = if panel.heading.is_empty() {
            0.0
        } else {
            HEADING
        };
        let (inset, mut svg) = (if above > 0.0 { 14.0 } else { 0.0 }, String::new());
        let (width, height) = (all.width + 2.0 * inset, all.height + above + inset);
        if above > 0.0 {
            let heading = escaped(&panel.heading);
            let _ = writeln!(
                svg,
                "<rect class=\"panel\" width=\"{width}\" height=\"{height}\" rx=\"8\"/>\
                <text class=\"heading\" x=\"{inset}\" y=\"20\">{heading}</text>"
            );
        }
        let _ = writeln!(svg, "<g transform=\"translate({inset} {above})\">");
        panel
            .arrows
            .iter()
            .for_each(|arrow| svg += &path(arrow, &areas));
        looks
            .iter()
            .zip(&areas)
            .for_each(|(look, area)| look.draw(&mut svg, area));
        svg.push_str("</g>\n");
        Self { svg, width, height }
    }
}

/// Arranges panels in columns, each below the shortest so far, and returns their corners and the
/// size of all.
fn columns(panels: &[Drawn]) -> (Vec<(f64, f64)>, f64, f64) {
    let widest = panels.iter().map(|panel| panel.width).fold(1.0, f64::max);
    let total: f64 = panels.iter().map(|panel| panel.height + AROUND).sum();
    let count = (SHAPE * total / widest).sqrt().round().max(1.0);
    let mut ends = vec![ABOVE; (count as usize).min(panels.len().max(1))];
    let corners = panels.iter().map(|panel| {
        let shortest = (0..ends.len())
            .min_by(|a, b| ends[*a].total_cmp(&ends[*b]))
            .unwrap_or(0);
        let corner = (AROUND + shortest as f64 * (widest + AROUND), ends[shortest]);
        ends[shortest] += panel.height + AROUND;
        corner
    });
    let corners: Vec<(f64, f64)> = corners.collect();
    let width = AROUND + ends.len() as f64 * (widest + AROUND);
    (corners, width, ends.iter().copied().fold(ABOVE, f64::max))
}

/// How a tile looks, before it has a place.
struct Look<'a> {
    tile: &'a Tile,
    caption: Option<String>,
    lines: Vec<(String, String, Truth)>,
    width: f64,
}

impl<'a> Look<'a> {
    fn new(at: usize, tile: &'a Tile, panel: &Panel, picture: &Picture) -> Self {
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

    fn is_like(&self, tile: &Tile) -> bool {
        std::mem::discriminant(&self.tile.kind) == std::mem::discriminant(&tile.kind)
    }

    fn height(&self) -> f64 {
        let lines = self.lines.len() + self.caption.iter().len();
        lines as f64 * LINE + 2.0 * INSIDE.1
    }

    fn draw(&self, svg: &mut String, area: &Area) {
        let Area {
            x,
            y,
            width,
            height,
        } = area;
        let (class, round) = match &self.tile.kind {
            Kind::Clue => ("clue", 9),
            Kind::Cause(_, Some(Verdict::Confirmed | Verdict::Likely)) => ("cause found", 2),
            Kind::Cause(_, Some(Verdict::RuledOut)) => ("cause out", 2),
            Kind::Cause(..) => ("cause", 2),
            Kind::Step(_) => ("step", 2),
        };
        let about = escaped(&self.tile.about);
        let _ = writeln!(
            svg,
            "<g class=\"{class}\"><title>{about}</title>\
            <rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{round}\"/>"
        );
        let (left, mut baseline) = (x + INSIDE.0, y + INSIDE.1 + 13.0);
        if let Some(caption) = &self.caption {
            let _ = writeln!(
                svg,
                "<text class=\"caption\" x=\"{left}\" y=\"{baseline}\">{}</text>",
                escaped(caption)
            );
            baseline += LINE;
        }
        for (name, value, truth) in &self.lines {
            let class = match truth {
                Truth::True => " class=\"holds\"",
                Truth::False => " class=\"fails\"",
                Truth::Unknown => "",
            };
            let name = match name.is_empty() {
                true => String::new(),
                false => format!("<tspan class=\"name\">{}</tspan>", escaped(name)),
            };
            let value = escaped(value);
            let _ = writeln!(
                svg,
                "<text{class} x=\"{left}\" y=\"{baseline}\">{name}{value}</text>"
            );
            baseline += LINE;
        }
        svg.push_str("</g>\n");
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

/// Draws an arrow as a curve from one tile to the next.
fn path(arrow: &Arrow, areas: &[Area]) -> String {
    let (from, to) = (&areas[arrow.from], &areas[arrow.to]);
    let (x1, y1) = (from.x + from.width, from.y + from.height / 2.0);
    let (x2, y2) = (to.x, to.y + to.height / 2.0);
    let middle = (x1 + x2) / 2.0;
    let class = class(arrow.role);
    format!("<path class=\"{class}\" d=\"M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}\"/>\n")
}

fn class(role: Role) -> &'static str {
    match role {
        Role::Proves => "proves",
        Role::Suggests => "suggests",
        Role::Excludes => "excludes",
        Role::Allows => "allows",
        Role::Remedies => "remedies",
        Role::Meanwhile => "meanwhile",
    }
}

/// Draws what the kinds of arrows mean, in a row below the title.
fn legend(picture: &Picture) -> Drawn {
    let (mut svg, mut x, y) = (String::new(), AROUND, ABOVE - 22.0);
    for (role, name) in &picture.legend {
        let (end, text) = (x + 40.0, x + 48.0);
        let (class, below, words) = (class(*role), y + 4.0, escaped(name));
        let _ = writeln!(
            svg,
            "<path class=\"{class}\" d=\"M{x} {y}H{end}\"/>\
            <text class=\"legend\" x=\"{text}\" y=\"{below}\">{words}</text>"
        );
        x = text + width(name) as f64 * CELL + 24.0;
    }
    Drawn {
        svg,
        width: x,
        height: ABOVE,
    }
}

/// Writes a text so that it is nothing but text, without characters that XML has none of. It is
/// screened here, since the numbers of a picture as a whole look like anything.
fn escaped(text: &str) -> String {
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
