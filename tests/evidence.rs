//! What people copy is understood: codes, messages, prefixes and dates, in the library and
//! through the program.

#![allow(clippy::print_stdout)] // what was counted is read with --nocapture

#[path = "evidence/alone.rs"]
mod alone;
#[path = "evidence/codes.rs"]
mod codes;
#[path = "evidence/disagreeing.rs"]
mod disagreeing;
#[path = "evidence/following.rs"]
mod following;
#[path = "evidence/halves.rs"]
mod halves;
mod laws;
#[path = "evidence/limits.rs"]
mod limits;
#[path = "evidence/messages.rs"]
mod messages;
#[path = "evidence/naming.rs"]
mod naming;
#[path = "evidence/other_texts.rs"]
mod other_texts;
mod program;
#[path = "evidence/readings.rs"]
mod readings;
#[path = "evidence/program.rs"]
mod runs;
