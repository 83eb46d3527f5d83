//! The result as text for a terminal: what to do first, then how sure it is and why.

use super::lines::{BOLD, CERTAIN, LIKELY, Layout, Lines, QUIET};
use super::outcome::{CauseView, Detail, Outcome};
use super::sentences::{
    because, beyond_limit_line, headline, plan_heading, reasons_line, sources_line, step_line,
    verdict_id,
};
use super::voice::Voice;
use crate::engine::Verdict;
use crate::rules::Actor;
use anstyle::Style;

/// Returns the result as text.
pub fn to_text(outcome: &Outcome, voice: &Voice<'_>, layout: Layout, detail: Detail) -> String {
    let mut lines = Lines::new(layout);
    lines.paragraph(BOLD, &headline(outcome, voice), "", "");
    let (told, open) = outcome.told_and_open();
    let mut writer = Writer {
        outcome,
        voice,
        detail,
        lines,
    };
    writer.evidence();
    writer.plan();
    writer.causes(&told);
    writer.open(&open);
    writer.remark(Style::new(), beyond_limit_line(outcome, voice));
    writer.ruled_out();
    writer.remark(QUIET, sources_line(&told, voice));
    writer.bank_note();
    writer.lines.heading(&voice.say("ui-heading-command"));
    writer.item(&outcome.command, "    ");
    writer.lines.text
}

/// Writes the parts of one result.
struct Writer<'a> {
    outcome: &'a Outcome,
    voice: &'a Voice<'a>,
    detail: Detail,
    lines: Lines,
}

impl Writer<'_> {
    /// Says what was taken for what, before anything that rests on it.
    fn evidence(&mut self) {
        let evidence = self.outcome.evidence.iter();
        for (at, line) in evidence.flat_map(|copied| &copied.lines).enumerate() {
            if at == 0 {
                self.lines.blank();
            }
            self.lines.paragraph(Style::new(), line, "", "  ");
        }
    }

    /// Writes the plan; a page that an earlier step named is not named again.
    fn plan(&mut self) {
        if self.outcome.plan.is_empty() {
            return;
        }
        self.lines.heading(&plan_heading(self.outcome, self.voice));
        let mut shown: Vec<&str> = Vec::new();
        for (number, step) in (1..).zip(&self.outcome.plan) {
            let links = step.links.iter().filter(|link| {
                let is_new = !shown.contains(&link.url.as_str());
                shown.push(&link.url);
                is_new
            });
            self.lines.step(number, &step_line(step, self.voice), links);
        }
    }

    fn causes(&mut self, told: &[&CauseView]) {
        if !told.is_empty() {
            self.lines.heading(&self.voice.say("ui-heading-why"));
        }
        for cause in told {
            self.cause(cause);
        }
    }

    fn cause(&mut self, cause: &CauseView) {
        let (mark, style) = mark(cause.verdict);
        let title = ("title", cause.title.as_str().into());
        let sure = ("sure", self.voice.say(verdict_id(cause.verdict)).into());
        let title = self.voice.tell("ui-cause", &[title, sure]);
        self.lines
            .paragraph(style, &title, &format!("  {mark} "), "    ");
        if cause.settled_by == Actor::Bank {
            let bank = self.voice.say("ui-only-the-bank");
            self.lines.paragraph(BOLD, &bank, "    ", "    ");
        }
        self.lines
            .paragraph(Style::new(), &cause.summary, "    ", "    ");
        for text in because(cause, self.voice) {
            self.note(&text);
        }
        self.lines
            .paragraph(QUIET, cause.id.as_str(), "    ", "    ");
    }

    fn open(&mut self, open: &[&CauseView]) {
        if open.is_empty() {
            return;
        }
        let count = [("count", open.len().into())];
        if self.outcome.is_found() && self.detail == Detail::Short {
            let text = self.voice.tell("ui-open-count", &count);
            return self.remark(Style::new(), Some(text));
        }
        self.lines
            .heading(&self.voice.tell("ui-heading-open", &count));
        for cause in open {
            self.lines
                .paragraph(Style::new(), &cause.title, "  ○ ", "    ");
            self.questions("ui-decided-by", &cause.decided_by_text);
            self.questions("ui-not-known", &cause.not_known_text);
        }
        if !self.outcome.open_flags.is_empty() {
            self.lines.heading(&self.voice.say("ui-heading-flags"));
        }
        for flag in &self.outcome.open_flags {
            self.item(flag, "      ");
        }
    }

    fn questions(&mut self, id: &str, labels: &[String]) {
        if !labels.is_empty() {
            let list = self.voice.list("ui-list-or", labels.iter().cloned());
            let text = self.voice.tell(id, &[("questions", list.into())]);
            self.note(&text);
        }
    }

    fn ruled_out(&mut self) {
        let ruled_out = &self.outcome.ruled_out;
        if ruled_out.is_empty() {
            return;
        }
        let count = [("count", ruled_out.len().into())];
        if self.detail == Detail::Short {
            let text = self.voice.tell("ui-ruled-out-count", &count);
            return self.remark(Style::new(), Some(text));
        }
        self.lines
            .heading(&self.voice.tell("ui-heading-ruled-out", &count));
        for cause in ruled_out {
            self.lines
                .paragraph(Style::new(), &cause.title, "  – ", "    ");
            if let Some(text) = reasons_line("ui-because", &cause.because, self.voice) {
                self.note(&text);
            }
        }
    }

    fn bank_note(&mut self) {
        let Some(note) = &self.outcome.bank_note else {
            return;
        };
        self.lines.heading(&self.voice.say("ui-heading-bank-note"));
        let none = || self.voice.say("ui-bank-note-none");
        let text = note.clone().unwrap_or_else(none);
        self.item(&text, "  ");
    }

    /// Writes a paragraph of its own.
    fn remark(&mut self, style: Style, text: Option<String>) {
        if let Some(text) = text {
            self.lines.blank();
            self.lines.paragraph(style, &text, "", "");
        }
    }

    /// Writes what stands below a heading.
    fn item(&mut self, text: &str, rest: &str) {
        self.lines.paragraph(Style::new(), text, "  ", rest);
    }

    /// Writes what stands below a cause.
    fn note(&mut self, text: &str) {
        self.lines.paragraph(QUIET, text, "    ", "      ");
    }
}

/// Returns the mark of a verdict and its colour.
fn mark(verdict: Verdict) -> (char, Style) {
    match verdict {
        Verdict::Confirmed => ('●', CERTAIN),
        Verdict::Likely => ('◐', LIKELY),
        Verdict::Contradiction => ('≠', CERTAIN),
        Verdict::Possible | Verdict::RuledOut => ('○', Style::new()),
    }
}
