//! A person at a real terminal: what is asked, drawn, typed and left behind.
//!
//! The program runs in a pseudo-terminal, `vt100` says what is on its screen, and every
//! expected word comes from the files of `locales/`.

// Pseudo-terminals, their modes and signals are a Unix matter; Windows consoles have none of
// the three.
#![cfg(unix)]
#![allow(clippy::unwrap_used)] // a test that cannot go on fails

#[path = "terminal/alone.rs"]
mod alone;
#[path = "terminal/answering.rs"]
mod answering;
#[path = "terminal/asked.rs"]
mod asked;
#[path = "terminal/checklists.rs"]
mod checklists;
#[path = "terminal/copied.rs"]
mod copied;
#[path = "terminal/countries.rs"]
mod countries;
#[path = "terminal/editing.rs"]
mod editing;
#[path = "terminal/ended.rs"]
mod ended;
#[path = "terminal/going_back.rs"]
mod going_back;
#[path = "terminal/interruption.rs"]
mod interruption;
#[path = "terminal/journeys.rs"]
mod journeys;
#[path = "terminal/jumps.rs"]
mod jumps;
#[path = "terminal/last_menu.rs"]
mod last_menu;
#[path = "terminal/looks.rs"]
mod looks;
#[path = "terminal/low_window.rs"]
mod low_window;
#[path = "terminal/menus.rs"]
mod menus;
#[path = "terminal/numbered.rs"]
mod numbered;
#[path = "terminal/opening.rs"]
mod opening;
#[path = "terminal/pastes.rs"]
mod pastes;
#[path = "terminal/person.rs"]
mod person;
#[path = "terminal/picture.rs"]
mod picture;
#[path = "terminal/screen.rs"]
mod screen;
#[path = "terminal/streams.rs"]
mod streams;
#[path = "terminal/suspending.rs"]
mod suspending;
#[path = "terminal/watching.rs"]
mod watching;
#[path = "terminal/way_out.rs"]
mod way_out;
#[path = "terminal/window.rs"]
mod window;
#[path = "terminal/words.rs"]
mod words;
