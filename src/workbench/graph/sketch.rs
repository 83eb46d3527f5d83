//! A panel in the making: every tile once, every arrow once.

use super::clues::clues;
use super::picture::{Arrow, Panel, Role, Tile};
use super::tiles::Wording;
use crate::rules::Condition;

/// A panel in the making.
pub(super) struct Sketch<'a> {
    pub wording: &'a Wording<'a>,
    pub panel: Panel,
}

impl<'a> Sketch<'a> {
    pub fn new(wording: &'a Wording<'a>, heading: String) -> Self {
        let panel = Panel {
            heading,
            ..Panel::default()
        };
        Self { wording, panel }
    }

    /// Adds a tile, unless there is one like it, and returns its position.
    pub fn tile(&mut self, tile: Tile) -> usize {
        let mut known = self.panel.tiles.iter();
        known.position(|known| *known == tile).unwrap_or_else(|| {
            self.panel.tiles.push(tile);
            self.panel.tiles.len() - 1
        })
    }

    /// Adds a tile even where there is one like it.
    pub fn own_tile(&mut self, tile: Tile) -> usize {
        self.panel.tiles.push(tile);
        self.panel.tiles.len() - 1
    }

    /// Adds an arrow, once.
    pub fn arrow(&mut self, from: usize, to: usize, role: Role) {
        let is_there = |arrow: &Arrow| arrow.from == from && arrow.to == to;
        if !self.panel.arrows.iter().any(is_there) {
            self.panel.arrows.push(Arrow { from, to, role });
        }
    }

    /// Adds the clues of a condition, each with an arrow to the tile at `to`. What always holds
    /// needs none.
    pub fn clues(&mut self, condition: &Condition, to: usize, role: Role) {
        let found = clues(condition);
        for clue in found.ways.iter().filter(|clue| !clue.is_empty()) {
            let from = self.tile(self.wording.clue(clue));
            self.arrow(from, to, role);
        }
        if found.is_cut_off {
            let from = self.own_tile(self.wording.more());
            self.arrow(from, to, role);
        }
    }
}
