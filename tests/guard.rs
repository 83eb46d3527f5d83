//! The guard, over a hundred thousand numbers that it must see and as many texts that it must
//! let pass, and every way into the program.

#![allow(clippy::print_stdout)] // what was counted is read with --nocapture

#[path = "guard/dice.rs"]
mod dice;
#[path = "guard/doors.rs"]
mod doors;
#[path = "guard/edges.rs"]
mod edges;
#[path = "guard/encoded.rs"]
mod encoded;
#[path = "guard/legitimate.rs"]
mod legitimate;
#[path = "guard/limits.rs"]
mod limits;
#[path = "guard/neighbours.rs"]
mod neighbours;
#[path = "guard/numbers.rs"]
mod numbers;
#[path = "guard/output.rs"]
mod output;
mod program;
#[path = "guard/words.rs"]
mod words;
