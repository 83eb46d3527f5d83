//! What packages bring along: completions in a shell, manual pages, the reasons of dependencies.

#[path = "packages/completions.rs"]
mod completions;
#[path = "packages/dependencies.rs"]
mod dependencies;
#[path = "packages/manual.rs"]
mod manual;
#[path = "program/mod.rs"]
mod program;
