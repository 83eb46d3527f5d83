//! Menus drawn on the terminal, with arrow keys; the only code that names dialoguer.
//!
//! What dialoguer does not do is done here: it is given numbers for labels, because it
//! counts the bytes of a label where it should count cells and would erase lines above;
//! labels are cut so that none of them wraps; a list longer than the screen says so; going
//! back is Esc; the cursor is shown again after an interruption; and text is edited by
//! characters rather than bytes.

use super::conversation::{Chosen, Digits, Menu, Prompter, Stop, Tone};
use super::{Exit, output};
use cardhelp::guard;
use cardhelp::report::{fit, fold, width};
use console::{Key, Term};
use dialoguer::Select;
use dialoguer::theme::Theme;
use std::fmt;
use std::io;
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

/// Asks with menus drawn on the terminal behind standard error.
pub struct DrawnPrompter {
    term: Term,
    colour: bool,
}

/// The most digits that are shown of a code: no more than a prefix of a card number has.
const FEW_DIGITS: usize = 8;
/// Columns kept free right of a label: the mark before it, and one that no terminal wraps at.
const MARGIN: usize = 4;
/// The fewest rows that dialoguer draws a menu on; it panics where there are fewer.
const FEWEST_ROWS: u16 = 3;
/// The rows of the screen that dialoguer leaves free.
const FREE_ROWS: usize = 2;

/// Tells whether the terminal is high enough to draw a menu on.
pub fn has_room() -> bool {
    let size = Term::stderr().size_checked();
    size.is_none_or(|(rows, _)| rows >= FEWEST_ROWS)
}

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

    /// Lets somebody press keys; while they do, an interruption is waited for here.
    fn attend<T>(&self, keys: impl FnOnce() -> io::Result<T>) -> Result<T, Stop> {
        open_menu()?;
        let pressed = keys();
        if pressed.is_err() {
            // dialoguer hides the cursor while it draws and does not show it after an error.
            let _ = self.term.show_cursor();
        }
        if let Err(error) = &pressed
            && error.kind() == io::ErrorKind::Interrupted
        {
            return Err(Stop::Interrupted);
        }
        close_menu()?;
        pressed.map_err(|error| match error.kind() {
            io::ErrorKind::UnexpectedEof => Stop::Ended,
            _ => Stop::Failed(error),
        })
    }

    /// Draws the line that is being typed, its end in view. No name holds a digit and no code
    /// many, so those are not shown: what should never have been typed does not stay on the
    /// screen.
    fn draw_line(&self, typed: &str, digits: Digits) -> io::Result<()> {
        let room = self.columns().saturating_sub(MARGIN);
        let count = typed.chars().filter(|c| c.is_numeric()).count();
        let is_hidden = digits == Digits::Hidden || count > FEW_DIGITS;
        let hidden: String = typed
            .chars()
            .map(|c| if c.is_numeric() && is_hidden { '*' } else { c })
            .collect();
        let mut shown = hidden.as_str();
        while width(shown) > room {
            let mut rest = shown.chars();
            rest.next();
            shown = rest.as_str();
        }
        self.term.clear_line()?;
        self.term.write_str(&format!("❯ {shown}"))
    }

    /// Edits a line; tells whether it was entered rather than left.
    fn edit_line(&self, typed: &mut String, digits: Digits) -> io::Result<bool> {
        loop {
            self.draw_line(typed, digits)?;
            if is_interrupted() {
                return Err(io::ErrorKind::Interrupted.into());
            }
            match self.term.read_key()? {
                Key::Enter => return Ok(true),
                Key::Escape => return Ok(false),
                Key::Backspace => {
                    typed.pop();
                }
                Key::Char(c) if !c.is_control() => typed.push(c),
                _ => {}
            }
        }
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
        let text = guard::screened(text);
        for line in fold(&text, self.columns().min(80), "", "") {
            let _ = self.term.write_line(&style.apply_to(line).to_string());
        }
    }

    fn choose(&mut self, menu: &Menu) -> Result<Chosen, Stop> {
        let theme = Marks {
            term: &self.term,
            colour: self.colour,
            labels: &menu.entries,
        };
        let numbers = (0..menu.entries.len()).map(|at| at.to_string());
        let select = Select::with_theme(&theme)
            .items(numbers)
            .default(menu.default.unwrap_or(0))
            .report(false);
        let chosen = self.attend(|| Ok(select.interact_on_opt(&self.term)?))?;
        Ok(chosen.map_or(Chosen::Back, |at| Chosen::Entries(vec![at])))
    }

    fn type_line(&mut self, label: &str, digits: Digits) -> Result<Option<String>, Stop> {
        self.say(Tone::Normal, label);
        let mut typed = String::new();
        let entered = self.attend(|| self.edit_line(&mut typed, digits));
        let _ = self.term.write_line("");
        Ok(entered?.then_some(typed))
    }
}

/// How entries are drawn: a mark before the chosen one, which does not rest on colour, and
/// arrows where a list goes on beyond the screen.
struct Marks<'a> {
    term: &'a Term,
    colour: bool,
    labels: &'a [String],
}

impl Marks<'_> {
    /// Returns the mark of the entry at that position that is not the chosen one.
    fn beside(&self, at: usize) -> char {
        let rows = usize::from(self.term.size().0);
        let page = rows.saturating_sub(FREE_ROWS).max(1);
        let goes_on_above = at > 0 && at.is_multiple_of(page);
        let goes_on_below = at + 1 < self.labels.len() && (at + 1).is_multiple_of(page);
        match (goes_on_above, goes_on_below) {
            (true, true) => '↕',
            (true, false) => '↑',
            (false, true) => '↓',
            (false, false) => ' ',
        }
    }
}

impl Theme for Marks<'_> {
    fn format_select_prompt_item(
        &self,
        out: &mut dyn fmt::Write,
        number: &str,
        active: bool,
    ) -> fmt::Result {
        if is_interrupted() {
            return Err(fmt::Error);
        }
        let at: usize = number.parse().map_err(|_| fmt::Error)?;
        let room = output::columns(self.term).saturating_sub(MARGIN);
        let label = fit(&guard::screened(&self.labels[at]), room);
        match (active, self.colour) {
            (true, true) => {
                let style = console::Style::new().for_stderr().cyan().bold();
                write!(out, "{}", style.apply_to(format!("❯ {label}")))
            }
            (true, false) => write!(out, "❯ {label}"),
            (false, _) => write!(out, "{} {label}", self.beside(at)),
        }
    }
}

/// What an interruption finds.
struct Interruption {
    /// What to print: how to go on from here.
    resume: String,
    /// Whether a menu is open, which has to put the terminal in order first.
    is_menu_open: bool,
    /// Whether there was one.
    has_happened: bool,
}

static INTERRUPTION: Mutex<Interruption> = Mutex::new(Interruption {
    resume: String::new(),
    is_menu_open: false,
    has_happened: false,
});

/// Whether a signal ends the wait for a key. Windows tells a thread of its own and goes on
/// waiting; but there, no modes of the terminal have to be put back.
const SIGNAL_ENDS_WAIT: bool = cfg!(unix);

/// Lets an interruption put the terminal in order and print how to go on, instead of ending
/// the program at once.
pub fn catch_interrupts() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // Failing to catch only means that an interruption ends the program at once.
        let _ = ctrlc::set_handler(on_interrupt);
    });
}

/// Notes what to print when the program is interrupted.
pub fn set_resume(text: String) {
    interruption().resume = text;
}

/// Ends the program, unless a menu is open: that one is told by the signal as well. Whatever
/// else goes on would not notice: reading a line, writing, thinking.
///
/// A signal in the instant between drawing a menu and waiting for a key is noticed with the
/// next signal or key.
fn on_interrupt() {
    let mut interruption = interruption();
    interruption.has_happened = true;
    if interruption.is_menu_open {
        if SIGNAL_ENDS_WAIT {
            return;
        }
        let _ = Term::stderr().show_cursor();
    }
    output::notice(&interruption.resume);
    std::process::exit(Exit::Interrupted as i32);
}

/// Notes that a menu deals with interruptions from now on.
fn open_menu() -> Result<(), Stop> {
    let mut interruption = interruption();
    interruption.is_menu_open = true;
    if interruption.has_happened {
        return Err(Stop::Interrupted);
    }
    Ok(())
}

/// Notes that a menu was closed, unless it was interrupted: that is dealt with only once.
fn close_menu() -> Result<(), Stop> {
    let mut interruption = interruption();
    if interruption.has_happened {
        return Err(Stop::Interrupted);
    }
    interruption.is_menu_open = false;
    Ok(())
}

fn is_interrupted() -> bool {
    interruption().has_happened
}

fn interruption() -> MutexGuard<'static, Interruption> {
    INTERRUPTION.lock().unwrap_or_else(PoisonError::into_inner)
}
