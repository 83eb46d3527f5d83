//! The one door to the person and to the system's streams: standard input, output and error,
//! signals, and whatever asks on a terminal.
//!
//! Nothing outside this folder reads, writes, looks at or draws on a stream.

mod asking;
mod drawn;
mod line;
mod looks;
mod numbered;
mod panics;
mod prompter;
mod room;
mod signals;
mod streams;
mod wishes;

pub use asking::{can_ask, prompter};
pub use looks::{columns, folding, layout};
pub use panics::mask_panics;
pub use prompter::{Chosen, Digits, Menu, Prompter, Stop, Tone};
pub use signals::{catch_interrupts, set_resume};
pub use streams::{notice, print, standard_input};
pub use wishes::{Asking, Colour, Menus};
