//! The result as text for a terminal: what to do first, then how sure it is and why.

use super::view::{CauseView, ReasonView, StepView, View};
use super::voice::Voice;
use super::wrap::{fold, width};
use crate::rules::Actor;
use anstyle::{AnsiColor, Style};

/// How a text is laid out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layout {
    /// The columns there are.
    pub columns: usize,
    /// Whether colours may be used; no meaning depends on them.
    pub colour: bool,
    /// Whether titles of pages may be links that the terminal opens.
    pub hyperlinks: bool,
}

/// How much a result tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Detail {
    /// What was found, and how many causes were not.
    Short,
    /// Every cause, ruled out and open ones too, with the reason.
    Full,
}

/// The most lines are this wide, however wide the terminal: longer lines tire the eye.
const WIDEST: usize = 80;

/// Returns the result as text.
pub fn to_text(view: &View, voice: &Voice<'_>, layout: Layout, detail: Detail) -> String {
    let mut page = Page::new(layout);
    let writer = Writer { view, voice };
    writer.headline(&mut page);
    writer.evidence(&mut page);
    writer.plan(&mut page);
    writer.causes(&mut page);
    writer.open(&mut page, detail);
    writer.ruled_out(&mut page, detail);
    writer.sources(&mut page);
    writer.bank_note(&mut page);
    writer.command(&mut page);
    page.text
}

/// Lines that are being written.
pub(super) struct Page {
    pub text: String,
    layout: Layout,
    columns: usize,
}

/// The colours, each with a meaning that words and marks give as well.
const BOLD: Style = Style::new().bold();
const CERTAIN: Style = Style::new()
    .bold()
    .fg_color(Some(anstyle::Color::Ansi(AnsiColor::Red)));
const LIKELY: Style = Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Yellow)));
const QUIET: Style = Style::new().dimmed();

impl Page {
    pub(super) fn new(layout: Layout) -> Self {
        Self {
            text: String::new(),
            layout,
            columns: layout.columns.min(WIDEST),
        }
    }

    /// Writes a line as it is.
    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Writes a paragraph, its lines indented by `first` and `rest`.
    pub(super) fn paragraph(&mut self, style: Style, text: &str, first: &str, rest: &str) {
        for line in fold(text, self.columns, first, rest) {
            let indent = line.len() - line.trim_start().len();
            let (space, words) = line.split_at(indent);
            let painted = format!("{space}{}", self.paint(style, words));
            self.line(&painted);
        }
    }

    pub(super) fn heading(&mut self, text: &str) {
        self.blank();
        self.paragraph(BOLD, text, "", "");
    }

    /// Writes the link's title and its address, or a title that is the link.
    pub(super) fn link(&mut self, title: &str, url: &str, indent: &str) {
        if self.layout.hyperlinks {
            for line in fold(title, self.columns, indent, indent) {
                let words = line.trim_start();
                let linked = format!("\x1b]8;;{url}\x1b\\{words}\x1b]8;;\x1b\\");
                self.line(&format!("{indent}{linked}"));
            }
            return;
        }
        self.paragraph(QUIET, title, indent, indent);
        let address = self.paint(QUIET, url);
        self.line(&format!("{indent}{address}"));
    }

    fn paint(&self, style: Style, text: &str) -> String {
        if self.layout.colour && style != Style::new() && !text.is_empty() {
            format!("{}{text}{}", style.render(), style.render_reset())
        } else {
            text.to_owned()
        }
    }
}

/// Writes the parts of one result.
struct Writer<'a> {
    view: &'a View,
    voice: &'a Voice<'a>,
}

impl Writer<'_> {
    fn headline(&self, page: &mut Page) {
        page.paragraph(BOLD, &headline(self.view, self.voice), "", "");
    }

    /// Says what was taken for what, before anything that rests on it.
    fn evidence(&self, page: &mut Page) {
        let Some(evidence) = &self.view.evidence else {
            return;
        };
        if !evidence.lines.is_empty() {
            page.blank();
        }
        for line in &evidence.lines {
            page.paragraph(Style::new(), line, "", "  ");
        }
    }

    fn bank_note(&self, page: &mut Page) {
        let Some(note) = &self.view.bank_note else {
            return;
        };
        page.heading(&self.voice.say("ui-heading-bank-note"));
        let none = || self.voice.say("ui-bank-note-none");
        let text = note.clone().unwrap_or_else(none);
        page.paragraph(Style::new(), &text, "  ", "  ");
    }

    fn plan(&self, page: &mut Page) {
        if self.view.plan.is_empty() {
            return;
        }
        let heading = if self.has_causes() {
            "ui-heading-plan"
        } else {
            "ui-heading-fallback"
        };
        page.heading(&self.voice.say(heading));
        let mut shown: Vec<&str> = Vec::new();
        for (number, step) in self.view.plan.iter().enumerate() {
            self.step(page, number + 1, step, &mut shown);
        }
    }

    fn has_causes(&self) -> bool {
        let found = |cause: &CauseView| matches!(cause.verdict, "confirmed" | "likely");
        self.view.causes.iter().any(found)
    }

    /// Writes a step; a page that an earlier step named is not named again.
    fn step<'v>(
        &self,
        page: &mut Page,
        number: usize,
        step: &'v StepView,
        shown: &mut Vec<&'v str>,
    ) {
        let mark = format!("{number:>3}. ");
        let indent = " ".repeat(width(&mark));
        let actor = self.voice.say(actor_id(step.actor));
        // The actor stays with the last word: a line of its own would look like a step.
        let text = format!("{} [{}]", step.text, actor.replace(' ', "\u{a0}"));
        page.paragraph(Style::new(), &text, &mark, &indent);
        for link in &step.links {
            if !shown.contains(&link.url.as_str()) {
                shown.push(&link.url);
                page.link(&link.title, &link.url, &indent);
            }
        }
    }

    fn causes(&self, page: &mut Page) {
        let told: Vec<&CauseView> = self
            .view
            .causes
            .iter()
            .filter(|cause| cause.verdict != "possible")
            .collect();
        if told.is_empty() {
            return;
        }
        page.heading(&self.voice.say("ui-heading-why"));
        for cause in told {
            self.cause(page, cause);
        }
    }

    fn cause(&self, page: &mut Page, cause: &CauseView) {
        let (mark, style) = mark(cause.verdict);
        let sure = self.voice.say(verdict_id(cause.verdict));
        let title = self.voice.tell(
            "ui-cause",
            &[
                ("title", cause.title.as_str().into()),
                ("sure", sure.into()),
            ],
        );
        page.paragraph(style, &title, &format!("  {mark} "), "    ");
        if cause.settled_by == Actor::Bank {
            let bank = self.voice.say("ui-only-the-bank");
            page.paragraph(BOLD, &bank, "    ", "    ");
        }
        page.paragraph(Style::new(), &cause.summary, "    ", "    ");
        self.because(page, "ui-because", &cause.because);
        self.because(page, "ui-against", &cause.against);
        page.paragraph(QUIET, cause.id.as_str(), "    ", "    ");
    }

    fn because(&self, page: &mut Page, id: &str, reasons: &[ReasonView]) {
        if let Some(text) = because(self.voice, id, reasons) {
            page.paragraph(QUIET, &text, "    ", "      ");
        }
    }

    fn open(&self, page: &mut Page, detail: Detail) {
        let open: Vec<&CauseView> = self
            .view
            .causes
            .iter()
            .filter(|cause| cause.verdict == "possible")
            .collect();
        if open.is_empty() {
            return;
        }
        let count = [("count", open.len().into())];
        if self.has_causes() && detail == Detail::Short {
            page.blank();
            let text = self.voice.tell("ui-open-count", &count);
            page.paragraph(Style::new(), &text, "", "");
            return;
        }
        page.heading(&self.voice.tell("ui-heading-open", &count));
        for cause in open {
            page.paragraph(Style::new(), &cause.title, "  ○ ", "    ");
            for (id, labels) in [
                ("ui-decided-by", &cause.decided_by_text),
                ("ui-not-known", &cause.not_known_text),
            ] {
                if !labels.is_empty() {
                    let list = self.voice.list("ui-list-or", labels.iter().cloned());
                    let text = self.voice.tell(id, &[("questions", list.into())]);
                    page.paragraph(QUIET, &text, "    ", "      ");
                }
            }
        }
        self.settling_flags(page);
    }

    /// Names the flags that could still change something.
    fn settling_flags(&self, page: &mut Page) {
        if self.view.open_flags.is_empty() {
            return;
        }
        page.heading(&self.voice.say("ui-heading-flags"));
        for flag in &self.view.open_flags {
            page.paragraph(Style::new(), flag, "  ", "      ");
        }
    }

    fn ruled_out(&self, page: &mut Page, detail: Detail) {
        let ruled_out = &self.view.ruled_out;
        if ruled_out.is_empty() {
            return;
        }
        let count = [("count", ruled_out.len().into())];
        if detail == Detail::Short {
            page.blank();
            let text = self.voice.tell("ui-ruled-out-count", &count);
            page.paragraph(Style::new(), &text, "", "");
            return;
        }
        page.heading(&self.voice.tell("ui-heading-ruled-out", &count));
        for cause in ruled_out {
            page.paragraph(Style::new(), &cause.title, "  – ", "    ");
            self.because(page, "ui-because", &cause.because);
        }
    }

    fn sources(&self, page: &mut Page) {
        if let Some(text) = sources_line(self.view, self.voice) {
            page.blank();
            page.paragraph(QUIET, &text, "", "");
        }
    }

    fn command(&self, page: &mut Page) {
        page.heading(&self.voice.say("ui-heading-command"));
        page.paragraph(Style::new(), &self.view.command, "  ", "    ");
    }
}

/// Returns the first line of a result: what was found and how sure it is.
pub(super) fn headline(view: &View, voice: &Voice<'_>) -> String {
    let number = |verdict: &str| {
        let causes = view.causes.iter();
        causes.filter(|cause| cause.verdict == verdict).count()
    };
    let (certain, likely) = (number("confirmed"), number("likely"));
    let args = [("certain", certain.into()), ("likely", likely.into())];
    let id = match (view.status, certain, likely) {
        ("contradiction", ..) => "ui-headline-contradiction",
        (_, 0, 0) => "ui-headline-undecided",
        (_, _, 0) => "ui-headline-certain",
        (_, 0, _) => "ui-headline-likely",
        _ => "ui-headline-both",
    };
    voice.tell(id, &args)
}

/// Returns the line that names the sources by date, the oldest and when they were read.
pub(super) fn sources_line(view: &View, voice: &Voice<'_>) -> Option<String> {
    let told = view
        .causes
        .iter()
        .filter(|cause| cause.verdict != "possible");
    // The first source of each cause is the one that is followed.
    let mut dates: Vec<(&str, &str)> = told
        .filter_map(|cause| cause.sources.iter().find(|source| !source.weak))
        .map(|source| (source.date.as_str(), source.checked.as_str()))
        .collect();
    dates.sort_unstable();
    let (oldest, newest) = (dates.first()?, dates.last()?);
    let checked = dates.iter().map(|(_, checked)| *checked).min()?;
    let args = [
        ("oldest", voice.date(oldest.0).into()),
        ("newest", voice.date(newest.0).into()),
        ("checked", voice.date(checked).into()),
    ];
    let id = if oldest.0 == newest.0 {
        "ui-source-one"
    } else {
        "ui-sources"
    };
    Some(voice.tell(id, &args))
}

/// Returns the line that names the answers behind a verdict.
pub(super) fn because(voice: &Voice<'_>, id: &str, reasons: &[ReasonView]) -> Option<String> {
    if reasons.is_empty() {
        return None;
    }
    let telling = reasons.iter().filter(|reason| !reason.is_context);
    let mut texts: Vec<String> = telling.map(|reason| reason.text.clone()).collect();
    // Codes that mean the same share their words.
    texts.dedup();
    let list = voice.list("ui-list-and", texts);
    Some(voice.tell(id, &[("reasons", list.into())]))
}

/// Returns the mark of a verdict and its colour.
fn mark(verdict: &str) -> (char, Style) {
    match verdict {
        "confirmed" => ('●', CERTAIN),
        "likely" => ('◐', LIKELY),
        "contradiction" => ('≠', CERTAIN),
        _ => ('○', Style::new()),
    }
}

/// Names the message for how sure a verdict is.
pub(super) fn verdict_id(verdict: &str) -> &'static str {
    match verdict {
        "confirmed" => "ui-certain",
        "likely" => "ui-likely",
        "contradiction" => "ui-contradiction",
        "ruled-out" => "ui-ruled-out",
        _ => "ui-possible",
    }
}

/// Names the message for who acts.
pub(super) fn actor_id(actor: Actor) -> &'static str {
    match actor {
        Actor::You => "ui-actor-you",
        Actor::Bank => "ui-actor-bank",
        Actor::AccountAdmin => "ui-actor-account-admin",
        Actor::Support => "ui-actor-support",
    }
}
