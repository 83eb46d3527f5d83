//! What each fuzz target tries with an input, and what several of them work with.
//!
//! Apart from the targets, since `tests/fuzzed.rs` tries every input that is kept in the same way.

mod answers;
mod batch;
mod cli;
mod codes;
mod command_line;
mod countries;
mod fluent;
mod guard;
mod messages;
mod rule_files;
mod shared;

pub use answers::answers;
pub use batch::batch;
pub use codes::codes;
pub use command_line::command_line;
pub use countries::countries;
pub use fluent::fluent;
pub use guard::guard;
pub use messages::messages;
pub use rule_files::rule_files;
