//! Menus drawn on the terminal, with arrow keys; the only code that names dialoguer.
//!
//! What dialoguer does not do is done here: it is given numbers for labels, because it
//! counts the bytes of a label where it should count cells and would erase lines above;
//! labels are cut so that none of them wraps; a list longer than the screen says so; where
//! the window is too low, the menu is numbered instead; and going back is Esc.

use super::line;
use super::looks::columns_of;
use super::numbered::NumberedPrompter;
use super::prompter::{Checklist, Chosen, Digits, Menu, Prompter, Stop, Ticked, Tone};
use super::refusal::refusal;
use super::room::{has_room, screen, text_columns};
use super::signals::{attend, is_interrupted};
use cardhelp::guard;
use cardhelp::l10n::Words;
use cardhelp::report::{fit, fold};
use console::{Style, Term};
use dialoguer::Select;
use dialoguer::theme::Theme;
use std::fmt;

/// Columns kept free right of a label: the mark before it, and one that no terminal wraps at.
const MARGIN: usize = 4;
/// The rows of the screen that dialoguer leaves free.
const FREE_ROWS: usize = 2;

/// Asks with menus drawn on the terminal behind standard error.
pub struct DrawnPrompter<'a> {
    term: Term,
    colour: bool,
    words: &'a Words<'a>,
    /// What is left where a menu cannot be drawn.
    numbered: NumberedPrompter<'a>,
}

impl<'a> DrawnPrompter<'a> {
    /// Makes a prompter that falls back on another where the window has become too low.
    pub fn new(colour: bool, words: &'a Words<'a>, numbered: NumberedPrompter<'a>) -> Self {
        console::set_colors_enabled_stderr(colour);
        Self {
            term: screen(),
            colour,
            words,
            numbered,
        }
    }
}

impl Prompter for DrawnPrompter<'_> {
    fn keys(&self) -> &'static str {
        "ui-intro-keys"
    }

    fn say(&mut self, tone: Tone, text: &str) {
        let style = match tone {
            Tone::Strong => Style::new().bold(),
            Tone::Normal => Style::new(),
            Tone::Quiet => Style::new().dim(),
        };
        let style = style.for_stderr();
        for line in fold(&guard::screened(text), text_columns(), "", "") {
            // A terminal that is gone is noticed at the next key.
            let _ = self.term.write_line(&style.apply_to(line).to_string());
        }
    }

    fn choose(&mut self, menu: &Menu) -> Result<Chosen, Stop> {
        if !has_room() {
            return self.numbered.choose(menu);
        }
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
        let chosen = attend(|| Ok(select.interact_on_opt(&self.term)?))?;
        Ok(chosen.map_or(Chosen::Back, Chosen::Entry))
    }

    fn tick(&mut self, list: &Checklist) -> Result<Ticked, Stop> {
        if !has_room() {
            return self.numbered.tick(list);
        }
        let mut ticked = list.ticked.clone();
        let statements = list.statements.len();
        let mut at = 0;
        loop {
            let go_on = match (&list.none, ticked.is_empty()) {
                (Some(none), true) => none,
                _ => &list.go_on,
            };
            let entries = list.statements.iter().enumerate().map(|(at, text)| {
                let tick = if ticked.contains(&at) { 'x' } else { ' ' };
                format!("[{tick}] {text}")
            });
            let entries = entries.chain([go_on.clone()]).chain(list.others.clone());
            let menu = Menu {
                default: Some(at),
                ..Menu::of(entries.collect())
            };
            match self.choose(&menu)? {
                Chosen::DontKnow => return Ok(Ticked::DontKnow),
                Chosen::Why => return Ok(Ticked::Why),
                Chosen::Back => return Ok(Ticked::Back),
                Chosen::Entry(chosen) if chosen < statements => {
                    at = chosen;
                    match ticked.iter().position(|known| *known == at) {
                        Some(known) => drop(ticked.remove(known)),
                        None => ticked.push(at),
                    }
                }
                Chosen::Entry(chosen) if chosen > statements => {
                    return Ok(Ticked::Other(chosen - statements - 1));
                }
                Chosen::Entry(_) if ticked.is_empty() && list.none.is_none() => {
                    self.say(Tone::Normal, &self.words.plain("ui-nothing-ticked"));
                }
                Chosen::Entry(_) => {
                    ticked.sort_unstable();
                    return Ok(Ticked::These(ticked));
                }
            }
        }
    }

    fn type_line(&mut self, label: &str, digits: Digits) -> Result<Option<String>, Stop> {
        loop {
            self.say(Tone::Normal, label);
            let typed = attend(|| line::edit(&self.term, digits));
            let _ = self.term.write_line("");
            let typed = typed?;
            match typed
                .as_deref()
                .and_then(|typed| refusal(typed, self.words))
            {
                Some(refusal) => refusal.iter().for_each(|text| self.say(Tone::Normal, text)),
                None => return Ok(typed),
            }
        }
    }

    fn paste(&mut self, label: &str) -> Result<Option<String>, Stop> {
        self.type_line(label, Digits::Few)
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
        let room = columns_of(self.term).saturating_sub(MARGIN);
        let label = fit(&guard::screened(&self.labels[at]), room);
        match (active, self.colour) {
            (true, true) => {
                let style = Style::new().for_stderr().cyan().bold();
                write!(out, "{}", style.apply_to(format!("❯ {label}")))
            }
            (true, false) => write!(out, "❯ {label}"),
            (false, _) => write!(out, "{} {label}", self.beside(at)),
        }
    }
}
