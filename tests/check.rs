//! `check` over small rule sets that are wrong on purpose: every code can be provoked, at the
//! place where the fault is, and nothing else is reported with it. The built-in one is sound.

#[path = "check/answers_files.rs"]
mod answers_files;
#[path = "check/built_in.rs"]
mod built_in;
#[path = "check/code_systems.rs"]
mod code_systems;
#[path = "check/codes.rs"]
mod codes;
#[path = "check/documentation.rs"]
mod documentation;
mod laws;
#[path = "check/limits.rs"]
mod limits;
#[path = "check/manners.rs"]
mod manners;
#[path = "check/networks.rs"]
mod networks;
#[path = "check/plurals.rs"]
mod plurals;
#[path = "check/project.rs"]
mod project;
#[path = "check/reach.rs"]
mod reach;
#[path = "check/rendered.rs"]
mod rendered;
#[path = "check/sound.rs"]
mod sound;
#[path = "check/validity.rs"]
mod validity;
#[path = "check/yaml.rs"]
mod yaml;
