//! One run of `diagnose`: what it works with, and the command line that gives it again.

use super::answers::{Said, exclusions};
use super::app::App;
use super::command_line::{Diagnose, Everywhere, Format};
use super::day::today;
use super::terminal::Menus;
use cardhelp::engine::Engine;
use cardhelp::report::{Audience, Detail, Repeat, ShellLine, Voice, command_line};

/// What a run of `diagnose` works with.
pub struct Case<'a> {
    /// The rule set and the words.
    pub app: &'a App,
    /// What was asked for.
    pub options: &'a Diagnose,
    /// How the result and the menus were asked for.
    everywhere: &'a Everywhere,
    /// The day whose rules hold, an ISO date.
    pub day: String,
    /// What reasons.
    pub engine: Engine<'a>,
    /// What words the result.
    pub voice: Voice<'a>,
}

impl<'a> Case<'a> {
    /// Makes ready what the options ask for.
    pub fn new(app: &'a App, options: &'a Diagnose, everywhere: &'a Everywhere) -> Self {
        let day = options.as_of.clone().unwrap_or_else(today);
        Self {
            app,
            options,
            everywhere,
            engine: match options.wants_bank_note {
                true => app.engine(&day).telling_the_bank(),
                false => app.engine(&day),
            },
            voice: Voice::new(&app.rules, &app.words).for_audience(options.audience),
            day,
        }
    }

    /// Returns the command line that gives the result again with the `further` switches, or asks
    /// on from what was said where there are none. What only colours a result is not repeated.
    pub fn command_line(&self, said: &Said, further: &[&str]) -> ShellLine {
        let excluded = exclusions(self.app, said);
        let excluded = excluded.map(|value| ("--not", value));
        let options: Vec<(&str, String)> = excluded.chain(self.options()).collect();
        let options: Vec<(&str, &str)> = options
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let plain = self.everywhere.menus == Menus::Numbered && further.is_empty();
        let switches = [
            ("--bank-note", self.options.wants_bank_note),
            ("--why", self.options.detail == Detail::Full),
            ("--plain", plain),
        ];
        let given = switches.iter().filter(|(_, is_given)| *is_given);
        let switches: Vec<&str> = given
            .map(|(name, _)| name)
            .chain(further)
            .copied()
            .collect();
        let repeat = Repeat {
            answers: &said.answers,
            evidence: &said.evidence,
            options: &options,
            switches: &switches,
        };
        command_line(&self.voice, &repeat)
    }

    /// Returns the name of the result's form, where it is not the usual one.
    fn format(&self) -> Option<&'static str> {
        let format = self.everywhere.format;
        let mut words = Format::WORDS.iter();
        let (name, _) = words.find(|(_, known)| *known == format)?;
        (format != Format::Text).then_some(*name)
    }

    /// Returns the options with values that lead back to this rule set, day, language, audience
    /// and form.
    fn options(&self) -> impl Iterator<Item = (&'static str, String)> {
        let folder = self.app.folder.as_ref();
        let folder = folder.map(|folder| folder.display().to_string());
        let words = Audience::WORDS.iter().copied();
        let mut words = words.filter(|(_, audience)| *audience != Audience::Cardholder);
        let audience = words.find(|(_, audience)| *audience == self.voice.audience);
        let options = [
            ("--rules", folder),
            ("--as-of", self.options.as_of.clone()),
            ("--lang", Some(self.app.words.tag().to_string())),
            ("--audience", audience.map(|(name, _)| name.to_owned())),
            ("--format", self.format().map(str::to_owned)),
        ];
        let given = |(name, value): (_, Option<String>)| Some((name, value?));
        options.into_iter().filter_map(given)
    }
}
