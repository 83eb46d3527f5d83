//! What rule authors try out and look at, through the command line.

#[path = "workbench/diff.rs"]
mod diff;
#[path = "workbench/figures.rs"]
mod figures;
#[path = "workbench/folder.rs"]
mod folder;
#[path = "workbench/fresh.rs"]
mod fresh;
#[path = "workbench/guide.rs"]
mod guide;
#[path = "workbench/journeys.rs"]
mod journeys;
#[path = "workbench/kettle.rs"]
mod kettle;
#[path = "workbench/markup.rs"]
mod markup;
#[path = "workbench/pictures.rs"]
mod pictures;
mod program;
#[path = "workbench/seeded.rs"]
mod seeded;
#[path = "workbench/slips.rs"]
mod slips;
#[path = "workbench/testing.rs"]
mod testing;
#[path = "workbench/world.rs"]
mod world;
