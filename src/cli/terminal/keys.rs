//! The keys that mean something here.

use termina::event::{KeyCode, KeyEvent, KeyEventKind, Modifiers};

/// A key that means something here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Key {
    Enter,
    Escape,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    Backspace,
    Delete,
    /// A letter with Ctrl, in lower case.
    Control(char),
    /// Anything that is text.
    Text(char),
}

impl Key {
    /// Tells whether the key answers nothing, wherever it is pressed.
    pub fn is_harmless(self) -> bool {
        use Key::{Backspace, Delete, Down, End, Home, Left, PageDown, PageUp, Right, Up};
        let moves = matches!(
            self,
            Up | Down | Left | Right | Home | End | PageUp | PageDown
        );
        moves || matches!(self, Backspace | Delete)
    }

    /// Returns the text that the key stands for.
    pub fn text(self) -> Option<char> {
        match self {
            Self::Text(c) => Some(c),
            Self::Enter => Some('\n'),
            _ => None,
        }
    }
}

/// Returns the key that was pressed, where it means something here.
pub fn key(event: KeyEvent) -> Option<Key> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let is_control = event.modifiers.contains(Modifiers::CONTROL);
    Some(match event.code {
        KeyCode::Enter => Key::Enter,
        KeyCode::Escape => Key::Escape,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        // A line may also end in the sign that Ctrl-J sends.
        KeyCode::Char('j') if is_control => Key::Enter,
        KeyCode::Char('h') if is_control => Key::Backspace,
        KeyCode::Char(c) if is_control => Key::Control(c.to_ascii_lowercase()),
        KeyCode::Char(c) if !c.is_control() => Key::Text(c),
        KeyCode::Tab => Key::Text(' '),
        _ => return None,
    })
}
