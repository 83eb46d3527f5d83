//! A field on the screen while somebody types or pastes into it: what each key does there.

use super::canvas::{Block, Canvas};
use super::field::{Field, Lines, View};
use super::input::Input;
use super::keys::Key;
use super::looks::columns_of;
use super::prompter::{Digits, Stop};
use super::room::{rows, screen};
use super::stream::Done;
use cardhelp::guard;

/// The most rows that a field takes.
const MOST_ROWS: usize = 6;

/// How a field was left.
pub enum Left {
    /// With Enter, and this text.
    Entered(String),
    /// With Esc.
    Back,
    /// With a text that nobody may give.
    Refused(String),
}

/// A field on the screen.
pub struct Typing<'a> {
    input: &'a mut Input,
    canvas: Canvas,
    field: Field,
    label: &'a [String],
    digits: Digits,
}

impl<'a> Typing<'a> {
    /// Shows an empty field below its label; what was typed before is thrown away.
    pub fn open(
        input: &'a mut Input,
        label: &'a [String],
        lines: Lines,
        digits: Digits,
    ) -> Result<Self, Stop> {
        input.forget()?;
        let mut canvas = Canvas::default();
        canvas.leave(label);
        Ok(Self {
            input,
            canvas,
            field: Field::new(lines),
            label,
            digits,
        })
    }

    /// Lets somebody type until the field is left.
    pub fn left(mut self) -> Result<Left, Stop> {
        loop {
            self.draw();
            let left = match self.input.next()? {
                Done::Pressed(key) => self.pressed(key)?,
                // A paste is in the field before the Enter right behind it counts.
                Done::Burst(keys) if keys == [Key::Enter] => Some(self.entered()),
                Done::Burst(keys) => self.burst(&keys),
                Done::Pasted(text) => {
                    self.field.insert(&text);
                    self.refused()
                }
                Done::CameBack => {
                    self.canvas.begin_anew();
                    self.canvas.leave(self.label);
                    None
                }
                Done::Resized => None,
            };
            if let Some(left) = left {
                self.finish(&left);
                return Ok(left);
            }
        }
    }

    /// Does what a key does that was pressed alone.
    fn pressed(&mut self, key: Key) -> Result<Option<Left>, Stop> {
        match key {
            Key::Enter => Ok(Some(self.entered())),
            Key::Escape => Ok(Some(Left::Back)),
            Key::Control('d') if self.field.text().is_empty() => Err(Stop::Ended),
            key => {
                self.edit(key);
                Ok(None)
            }
        }
    }

    /// Takes in what came at once: none of it leaves the field.
    fn burst(&mut self, keys: &[Key]) -> Option<Left> {
        let mut text = String::new();
        for key in keys {
            match key.text() {
                Some(c) => text.push(c),
                None => {
                    self.field.insert(&std::mem::take(&mut text));
                    self.edit(*key);
                }
            }
        }
        self.field.insert(&text);
        self.refused()
    }

    /// Moves or edits.
    fn edit(&mut self, key: Key) {
        let field = &mut self.field;
        match key {
            Key::Text(c) => field.insert(c.encode_utf8(&mut [0; 4])),
            Key::Left | Key::Control('b') => field.left(),
            Key::Right | Key::Control('f') => field.right(),
            Key::Home | Key::Control('a') => field.home(),
            Key::End | Key::Control('e') => field.end(),
            Key::Backspace => field.backspace(),
            Key::Delete | Key::Control('d') => field.delete(),
            Key::Control('u') => field.delete_to_start(),
            Key::Control('k') => field.delete_to_end(),
            Key::Control('w') => field.delete_word(),
            _ => {}
        }
    }

    /// Refuses a text that came at once before it is ever shown.
    fn refused(&self) -> Option<Left> {
        guard::find(self.field.text()).map(|_| self.entered())
    }

    fn entered(&self) -> Left {
        let text = self.field.text().to_owned();
        match guard::find(&text) {
            Some(_) => Left::Refused(text),
            None => Left::Entered(text),
        }
    }

    /// Leaves what was typed on the screen, or nothing where it counts for nothing.
    fn finish(&mut self, left: &Left) {
        let view = self.view();
        match left {
            Left::Entered(text) if !text.is_empty() => self.canvas.leave(&view.rows),
            _ => self.canvas.erase(),
        }
    }

    fn view(&self) -> View {
        let most = MOST_ROWS.min(rows().saturating_sub(self.label.len()));
        self.field.view(self.digits, columns_of(&screen()), most)
    }

    fn draw(&mut self) {
        let view = self.view();
        self.canvas.draw(&Block {
            rows: view.rows,
            cursor: Some(view.cursor),
        });
    }
}
