//! Pictures of a rule set: answers on the left, the causes that they lead to, and what to do.
//!
//! Decides what a picture shows and how it is arranged: everything by groups of causes, what stands
//! around one cause, or what one run found and why. One [`Picture`] holds every word; it is written
//! as SVG, as Mermaid or as text.

mod around;
mod clues;
mod layout;
mod look;
mod mermaid;
mod outline;
mod picture;
mod run;
mod sketch;
mod svg;
mod tiles;
mod whole;

pub use around::around;
pub use mermaid::to_mermaid;
pub use outline::to_outline;
pub use picture::{Arrow, Kind, Line, Panel, Picture, Role, Tile};
pub use run::run;
pub use svg::to_svg;
pub use whole::whole;
