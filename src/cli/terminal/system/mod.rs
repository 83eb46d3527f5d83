//! What is special to one system: the modes of its terminal, and waiting for what it sends.
//!
//! Knows neither what a key means nor whether a menu is open.

mod heard;
#[cfg(unix)]
mod unix;
#[cfg(unix)]
mod unix_modes;
#[cfg(windows)]
mod windows;

pub use heard::Heard;
#[cfg(unix)]
pub use unix::{Source, stop};
#[cfg(unix)]
pub use unix_modes::{Modes, Then, is_ours, read_waiting};
#[cfg(windows)]
pub use windows::{Modes, Source, Then, is_ours, read_waiting, stop};
