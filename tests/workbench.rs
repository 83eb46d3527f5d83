//! What rule authors try out and look at, through the command line.

mod program;

#[path = "workbench/diff.rs"]
mod diff;
#[path = "workbench/folder.rs"]
mod folder;
#[path = "workbench/fresh.rs"]
mod fresh;
#[path = "workbench/journeys.rs"]
mod journeys;
#[path = "workbench/testing.rs"]
mod testing;
