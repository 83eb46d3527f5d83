//! Menus drawn on the terminal, with arrow keys; the only code that names dialoguer.
//!
//! What dialoguer does not do is done here: labels are cut so that none of them
//! wraps (it would erase lines above), going back is Esc, the cursor is shown again
//! after an interruption, and text is edited by cells rather than bytes.

use super::conversation::{Chosen, Menu, Prompter, Stop, Tone};
use super::output;
use cardhelp::report::{fit, fold, width};
use console::{Key, Term};
use dialoguer::Select;
use dialoguer::theme::Theme;
use std::fmt;
use std::io;
use std::sync::Once;

/// Asks with menus drawn on the terminal behind standard error.
pub struct DrawnPrompter {
    term: Term,
    colour: bool,
}

/// Lets an interruption end a prompt rather than the program, so that the terminal can be
/// left as it was found. While `plain` waits for a line, its own handler ends the program.
pub fn catch_interrupts() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // Failing to catch only means that an interruption ends the program at once.
        let _ = ctrlc::set_handler(super::plain::on_interrupt);
    });
}

/// Columns kept free right of a label: the mark before it, and one that no terminal wraps at.
const MARGIN: usize = 4;

impl DrawnPrompter {
    /// Makes a prompter.
    pub fn new(colour: bool) -> Self {
        console::set_colors_enabled_stderr(colour);
        Self {
            term: Term::stderr(),
            colour,
        }
    }

    fn columns(&self) -> usize {
        output::columns(&self.term)
    }

    fn stop(&self, error: io::Error) -> Stop {
        // dialoguer hides the cursor while it draws and does not show it after an error.
        let _ = self.term.show_cursor();
        match error.kind() {
            io::ErrorKind::Interrupted => Stop::Interrupted,
            io::ErrorKind::UnexpectedEof => Stop::Ended,
            _ => Stop::Failed(error),
        }
    }

    /// Draws the line that is being typed, its end in view.
    fn draw_line(&self, typed: &str) -> io::Result<()> {
        let room = self.columns().saturating_sub(MARGIN);
        let mut shown = typed;
        while width(shown) > room {
            let mut rest = shown.chars();
            rest.next();
            shown = rest.as_str();
        }
        self.term.clear_line()?;
        self.term.write_str(&format!("❯ {shown}"))
    }
}

impl Prompter for DrawnPrompter {
    fn say(&mut self, tone: Tone, text: &str) {
        let style = match tone {
            Tone::Strong => console::Style::new().bold(),
            Tone::Normal => console::Style::new(),
            Tone::Quiet => console::Style::new().dim(),
        };
        let style = style.for_stderr();
        for line in fold(text, self.columns().min(80), "", "") {
            let _ = self.term.write_line(&style.apply_to(line).to_string());
        }
    }

    fn choose(&mut self, menu: &Menu) -> Result<Chosen, Stop> {
        let room = self.columns().saturating_sub(MARGIN);
        let labels: Vec<String> = menu.entries.iter().map(|entry| fit(entry, room)).collect();
        let theme = Marks {
            colour: self.colour,
        };
        let chosen = Select::with_theme(&theme)
            .items(&labels)
            .default(menu.default.unwrap_or(0))
            .report(false)
            .interact_on_opt(&self.term);
        match chosen {
            Ok(Some(at)) => Ok(Chosen::Entries(vec![at])),
            Ok(None) => Ok(Chosen::Back),
            Err(dialoguer::Error::IO(error)) => Err(self.stop(error)),
        }
    }

    fn type_line(&mut self, label: &str) -> Result<Option<String>, Stop> {
        self.say(Tone::Normal, label);
        let mut typed = String::new();
        let mut edit = || -> io::Result<bool> {
            loop {
                self.draw_line(&typed)?;
                match self.term.read_key()? {
                    Key::Enter => return Ok(true),
                    Key::Escape => return Ok(false),
                    Key::Backspace => {
                        typed.pop();
                    }
                    Key::CtrlC => return Err(io::ErrorKind::Interrupted.into()),
                    Key::Char(c) if !c.is_control() => typed.push(c),
                    _ => {}
                }
            }
        };
        let edited = edit();
        let _ = self.term.write_line("");
        match edited {
            Ok(true) => Ok(Some(typed)),
            Ok(false) => Ok(None),
            Err(error) => Err(self.stop(error)),
        }
    }
}

/// How entries are drawn: a mark before the chosen one, which does not rest on colour.
struct Marks {
    colour: bool,
}

impl Theme for Marks {
    fn format_select_prompt_item(
        &self,
        out: &mut dyn fmt::Write,
        text: &str,
        active: bool,
    ) -> fmt::Result {
        match (active, self.colour) {
            (true, true) => {
                let style = console::Style::new().for_stderr().cyan().bold();
                write!(out, "{}", style.apply_to(format!("❯ {text}")))
            }
            (true, false) => write!(out, "❯ {text}"),
            (false, _) => write!(out, "  {text}"),
        }
    }
}
