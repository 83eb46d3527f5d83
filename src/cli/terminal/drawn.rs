//! Prompts drawn on the terminal, with arrow keys, numbers and letters.
//!
//! Decides what a menu, a checklist and a field are made of. Where the window is too low to draw
//! one, it is numbered instead.

use super::field::Lines;
use super::grasp::{give_back, give_back_for_good};
use super::input::{Input, stopped};
use super::list::List;
use super::numbered::NumberedPrompter;
use super::paper::Paper;
use super::picker::{Pick, Picker};
use super::prompter::{Checklist, Chosen, Digits, Menu, Prompter, Stop, Ticked, Tone};
use super::refusal::refusal;
use super::room::{has_room, text_columns};
use super::system::Then;
use super::theme::Entry;
use super::ticks::Ticks;
use super::typing::{Left, Typing};
use cardhelp::l10n::Words;
use cardhelp::report::fold;

/// Asks with prompts drawn on the terminal behind standard error.
pub struct DrawnPrompter<'a> {
    colour: bool,
    words: &'a Words<'a>,
    paper: Paper,
    /// Whoever listens, from the first question on.
    input: Option<Input>,
    has_asked: bool,
    /// What is left where nothing can be drawn.
    numbered: NumberedPrompter<'a>,
}

impl<'a> DrawnPrompter<'a> {
    /// Makes a prompter that falls back on another where the window has become too low.
    pub fn new(colour: bool, words: &'a Words<'a>, numbered: NumberedPrompter<'a>) -> Self {
        console::set_colors_enabled_stderr(colour);
        Self {
            colour,
            words,
            paper: Paper::new(),
            input: None,
            has_asked: false,
            numbered,
        }
    }

    /// Begins to listen, unless that was done before.
    fn listen(&mut self) -> Result<(), Stop> {
        self.has_asked = true;
        if self.input.is_none() {
            self.input = Some(Input::new().map_err(stopped)?);
        }
        Ok(())
    }

    /// Returns the other prompter, which reads from the terminal in its own way.
    fn numbered(&mut self) -> &mut NumberedPrompter<'a> {
        self.input = None;
        give_back(Then::Keep);
        &mut self.numbered
    }

    /// Asks with a list until `done` makes something of what somebody did.
    fn pick<T>(
        &mut self,
        question: Option<&str>,
        list: List,
        mut done: impl FnMut(Pick, &mut Picker<'_>) -> Result<Option<T>, &'static str>,
    ) -> Result<T, Stop> {
        self.listen()?;
        let Self {
            colour,
            words,
            paper,
            input,
            ..
        } = self;
        let input = input.as_mut().ok_or(Stop::Ended)?;
        let question = paper.question(question);
        let mut picker = Picker::open(input, *colour, question, list)?;
        loop {
            let said = match picker.next()? {
                Pick::Typed(text) => refusal(&text, words),
                pick => match done(pick, &mut picker) {
                    Ok(Some(made)) => return Ok(made),
                    Ok(None) => None,
                    Err(message) => Some(vec![words.plain(message)]),
                },
            };
            if let Some(said) = said {
                let say = |text: &String| paper.say(Tone::Normal, text);
                picker.aside(|| said.iter().map(say).sum());
            }
        }
    }

    /// Asks with a field until something is entered that may be.
    fn ask(&mut self, label: &str, lines: Lines, digits: Digits) -> Result<Option<String>, Stop> {
        self.listen()?;
        let label = fold(label, text_columns(), "", "");
        loop {
            let input = self.input.as_mut().ok_or(Stop::Ended)?;
            let left = Typing::open(input, &label, lines, digits)?.left()?;
            self.paper.takes(label.len() + 1);
            match left {
                Left::Entered(text) => return Ok(Some(text)),
                Left::Back => return Ok(None),
                Left::Refused(text) => {
                    for text in refusal(&text, self.words).unwrap_or_default() {
                        self.paper.say(Tone::Normal, &text);
                    }
                }
            }
        }
    }
}

impl Prompter for DrawnPrompter<'_> {
    fn keys(&self) -> &'static str {
        "ui-intro-keys"
    }

    fn say(&mut self, tone: Tone, text: &str) {
        self.paper.say(tone, text);
    }

    fn choose(&mut self, menu: &Menu) -> Result<Chosen, Stop> {
        if !has_room() {
            return self.numbered().choose(menu);
        }
        let list = List::new(entries(&menu.entries), menu.default.unwrap_or(0));
        self.pick(menu.question.as_deref(), list, |pick, _| {
            Ok(match pick {
                Pick::Entry(at) => Some(Chosen::Entry(at)),
                Pick::Why => Some(Chosen::Why),
                Pick::Back => Some(Chosen::Back),
                Pick::Space(_) | Pick::Typed(_) => None,
            })
        })
    }

    fn tick(&mut self, list: &Checklist) -> Result<Ticked, Stop> {
        if !has_room() {
            return self.numbered().tick(list);
        }
        let mut ticks = Ticks::new(list);
        let entries = List::new(ticks.entries(), ticks.begins_at());
        self.pick(None, entries, |pick, picker| {
            let ticked = ticks.take(pick)?;
            picker.say(ticks.entries());
            Ok(ticked)
        })
    }

    fn type_line(&mut self, label: &str, digits: Digits) -> Result<Option<String>, Stop> {
        match has_room() {
            true => self.ask(label, Lines::One, digits),
            false => self.numbered().type_line(label, digits),
        }
    }

    fn paste(&mut self, label: &str) -> Result<Option<String>, Stop> {
        match has_room() {
            true => self.ask(label, Lines::Many, Digits::Few),
            false => self.numbered().paste(label),
        }
    }
}

impl Drop for DrawnPrompter<'_> {
    fn drop(&mut self) {
        self.input = None;
        if self.has_asked {
            give_back_for_good();
        }
    }
}

/// Returns the entries of a menu.
fn entries(labels: &[String]) -> Vec<Entry> {
    let labels = labels.iter().enumerate();
    let entries = labels.map(|(at, label)| Entry {
        number: at + 1,
        tick: None,
        label: label.clone(),
    });
    entries.collect()
}
