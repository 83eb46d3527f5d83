//! A field on the screen while somebody types or pastes into it: what each key does there.

use super::canvas::{Block, Canvas};
use super::field::{Field, Lines, View};
use super::keys::{Done, Input, Key};
use super::looks::columns_of;
use super::prompter::{Digits, Stop};
use super::room::{rows, screen};
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
            let left = match self.input.next(None)? {
                Done::Pressed(key) => self.pressed(key)?,
                // A burst of one Enter is one that came right behind a paste.
                Done::Burst(text) if text == "\n" => Some(self.entered()),
                Done::Burst(text) | Done::Pasted(text) => self.pasted(&text),
                Done::CameBack => {
                    self.canvas.begin_anew();
                    self.canvas.leave(self.label);
                    None
                }
                Done::Resized | Done::Nothing => None,
            };
            if let Some(left) = left {
                self.finish(&left);
                return Ok(left);
            }
        }
    }

    /// Does what a key does.
    fn pressed(&mut self, key: Key) -> Result<Option<Left>, Stop> {
        let field = &mut self.field;
        match key {
            Key::Enter => return Ok(Some(self.entered())),
            Key::Escape => return Ok(Some(Left::Back)),
            Key::Control('d') if field.text().is_empty() => return Err(Stop::Ended),
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
        Ok(None)
    }

    /// Takes a text in, unless nobody may give it: then it is never shown.
    fn pasted(&mut self, text: &str) -> Option<Left> {
        self.field.insert(text);
        let is_refused = guard::find(self.field.text()).is_some();
        is_refused.then(|| self.entered())
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
