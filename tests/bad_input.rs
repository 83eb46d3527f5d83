//! What bad input gets: an exit status, a message that names the input and the nearest valid
//! one in the reader's language, nothing on standard output, and never a panic or a hang.

#[path = "bad_input/answers_files.rs"]
mod answers_files;
#[path = "bad_input/command_line.rs"]
mod command_line;
#[path = "bad_input/exclusions.rs"]
mod exclusions;
#[path = "bad_input/expected.rs"]
mod expected;
#[cfg(unix)]
#[path = "bad_input/folders.rs"]
mod folders;
mod program;
#[path = "bad_input/rule_sets.rs"]
mod rule_sets;
#[path = "bad_input/secrets.rs"]
mod secrets;
#[path = "check/sound.rs"]
mod sound;
#[path = "bad_input/streams.rs"]
mod streams;
#[path = "bad_input/unseen.rs"]
mod unseen;
