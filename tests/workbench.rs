//! What rule authors look at, through the command line: pictures and figures of a rule set.

#[path = "workbench/figures.rs"]
mod figures;
#[path = "workbench/kettle.rs"]
mod kettle;
#[path = "workbench/markup.rs"]
mod markup;
#[path = "workbench/pictures.rs"]
mod pictures;
mod program;
