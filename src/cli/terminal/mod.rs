//! The one door to the person and to the system's streams: standard input, output and error,
//! signals, and whatever asks on a terminal.
//!
//! Nothing outside this folder reads, writes, looks at or draws on a stream.

mod asking;
mod canvas;
mod drawn;
mod field;
mod grasp;
mod input;
mod keys;
mod lines;
mod list;
mod looks;
mod numbered;
mod panics;
mod paper;
mod picker;
mod progress;
mod prompter;
mod refusal;
mod room;
mod signals;
mod stream;
mod streams;
mod system;
mod theme;
mod ticks;
mod typing;
mod understood;
mod whole;
mod wishes;

pub use asking::{can_ask, can_show, prompter};
pub use looks::{columns, folding, layout};
pub use panics::mask_panics;
pub use progress::Progress;
pub use prompter::{Checklist, Chosen, Digits, Menu, Prompter, Stop, Ticked, Tone};
pub use room::layout_above;
pub use signals::{catch_interrupts, set_ended, set_resume};
pub use streams::{notice, print, print_numbers, standard_input, standard_input_to_end};
pub use whole::{Whole, end_between_results, is_stopping, results_output};
pub use wishes::{Asking, Colour, Menus};
