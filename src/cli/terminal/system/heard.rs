//! What a terminal may have to tell.

use termina::Event;

/// What was heard from the terminal.
pub enum Heard {
    /// Keys and pastes.
    Events(Vec<Event>),
    /// Nothing, for as long as was waited.
    Nothing,
    /// Its window may have another size, or somebody else may have written on it.
    Change,
    /// Somebody wants the program to stop until it is called back: Ctrl-Z.
    #[cfg_attr(windows, expect(dead_code))]
    Suspend,
}
