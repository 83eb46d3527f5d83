//! What `rules check` found, for whoever mends it: at a terminal with the line it stands in, for
//! editors and the programs that gather findings as SARIF, and as JSON.
//!
//! Decides nothing about what is wrong. Never prints.

mod json;
mod order;
mod sarif;
mod sources;
mod text;

pub use json::to_json;
pub use order::in_order;
pub use sarif::to_sarif;
pub use sources::Sources;
pub use text::to_text;
