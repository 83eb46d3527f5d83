//! A picture as SVG: one file without scripts, whose text is text.
//!
//! Decides colours and lines: what an arrow says shows in its dashes and its end as well, so that
//! grey paper loses nothing; light and dark follow the reader's wishes. Words stand in full in the
//! tooltip of each tile.

use super::layout::{Area, place};
use super::look::{CELL, Look, escaped};
use super::picture::{Arrow, Panel, Picture, Role};
use crate::report::width;
use std::fmt::Write;

/// The room around panels and inside them, and the height of their headings.
const AROUND: f64 = 20.0;
const INSET: f64 = 14.0;
const HEADING: f64 = 30.0;
/// The height of the title and the legend.
const ABOVE: f64 = 76.0;
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
        let tiles = panel.tiles.iter().enumerate();
        let looks = tiles.map(|(at, tile)| Look::new(at, tile, panel, picture));
        let looks: Vec<Look<'_>> = looks.collect();
        let sizes: Vec<(f64, f64)> = looks.iter().map(|look| size(look, &looks)).collect();
        let ends = panel.arrows.iter().map(|arrow| (arrow.from, arrow.to));
        let (areas, all) = place(&sizes, &ends.collect::<Vec<_>>());
        let mut inside = String::new();
        for arrow in &panel.arrows {
            inside += &path(arrow, &areas);
        }
        for (look, area) in looks.iter().zip(&areas) {
            look.draw(&mut inside, area);
        }
        Self {
            svg: inside,
            width: all.width,
            height: all.height,
        }
        .below(&panel.heading)
    }

    /// Puts a heading above it and a frame around it, where it has one.
    fn below(self, heading: &str) -> Self {
        if heading.is_empty() {
            return self;
        }
        let (width, height) = (self.width + 2.0 * INSET, self.height + HEADING + INSET);
        let (heading, inside) = (escaped(heading), self.svg);
        let svg = format!(
            "<rect class=\"panel\" width=\"{width}\" height=\"{height}\" rx=\"8\"/>\
             <text class=\"heading\" x=\"{INSET}\" y=\"20\">{heading}</text>\n\
             <g transform=\"translate({INSET} {HEADING})\">\n{inside}</g>\n"
        );
        Self { svg, width, height }
    }
}

/// Returns how large a tile is: those of a kind are equally wide.
fn size(look: &Look<'_>, all: &[Look<'_>]) -> (f64, f64) {
    let alike = all.iter().filter(|other| other.is_like(look));
    let width = alike.map(|other| other.width).fold(0.0, f64::max);
    (width, look.height())
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
