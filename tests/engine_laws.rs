//! The laws of the engine, over rule sets that are made up at random and over the built-in one.

#[path = "engine_laws/conversations.rs"]
mod conversations;
#[path = "engine_laws/flows.rs"]
mod flows;
#[path = "engine_laws/generator.rs"]
mod generator;
#[path = "engine_laws/large.rs"]
mod large;
mod laws;
#[path = "engine_laws/made_up.rs"]
mod made_up;
#[path = "engine_laws/many.rs"]
mod many;
#[path = "engine_laws/questions.rs"]
mod questions;
#[path = "engine_laws/readable.rs"]
mod readable;
#[path = "engine_laws/reference.rs"]
mod reference;
#[path = "engine_laws/verdicts.rs"]
mod verdicts;
#[path = "engine_laws/weighing.rs"]
mod weighing;
