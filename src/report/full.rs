//! Everything that a result has to say: each cause with its reasons and its sources, found or not.
//!
//! Decides what stands on the page of `--why` and in which order. Knows no form of output.

use super::contact::ContactText;
use super::outcome::{CauseView, LinkView, Outcome};
use super::part::{Links, Mark, Part, StepPart, Tone};
use super::plan_words::dated_title;
use super::sentences::{
    bank_note_parts, because, beyond_limit_line, cause_line, headline, plan_heading, reasons_line,
    step_line,
};
use super::sourced::sources_line;
use super::voice::Voice;
use crate::engine::Verdict;

/// Returns the parts of the page.
pub(super) fn full(outcome: &Outcome, voice: &Voice<'_>) -> Vec<Part> {
    let (told, open) = outcome.told_and_open();
    let mut page = Full {
        outcome,
        voice,
        parts: vec![Part::Headline(Mark::None, headline(outcome, voice))],
    };
    page.evidence();
    page.plan();
    page.causes(&told);
    page.open(&open);
    page.remark(Tone::Normal, beyond_limit_line(outcome, voice));
    page.ruled_out();
    page.sources(&told);
    page.parts.extend(bank_note_parts(outcome, voice));
    page.heading(voice.say("ui-heading-command"));
    page.parts.push(Part::Command(outcome.command.clone()));
    page.parts
}

struct Full<'a> {
    outcome: &'a Outcome,
    voice: &'a Voice<'a>,
    parts: Vec<Part>,
}

impl Full<'_> {
    /// Says what was taken for what, before anything that rests on it.
    fn evidence(&mut self) {
        let evidence = self.outcome.evidence.iter();
        let lines = evidence.flat_map(|copied| &copied.lines);
        let against = self.outcome.disagreements.iter();
        let lines = lines.chain(against.map(|against| &against.text));
        for (at, line) in lines.enumerate() {
            if at == 0 {
                self.parts.push(Part::Gap);
            }
            self.parts.push(Part::Paragraph(Tone::Normal, line.clone()));
        }
    }

    /// Writes the plan; a page that an earlier step named is not named again.
    fn plan(&mut self) {
        if self.outcome.plan.is_empty() {
            return;
        }
        self.heading(self.voice.say(plan_heading(self.outcome)));
        let mut named: Vec<&str> = Vec::new();
        for (number, step) in (1..).zip(&self.outcome.plan) {
            let mut links: Vec<LinkView> = Vec::new();
            for link in &step.links {
                if !named.contains(&link.url.as_str()) {
                    named.push(&link.url);
                    links.push(link.clone());
                }
            }
            let part = StepPart {
                text: step_line(step, self.voice),
                more: step.more.clone(),
                asks: step.asks.clone(),
                links: Links::Each(links),
            };
            self.parts.push(Part::Step(number, part));
        }
    }

    fn causes(&mut self, told: &[&CauseView]) {
        if !told.is_empty() {
            self.heading(self.voice.say("ui-heading-why"));
        }
        for cause in told {
            self.cause(cause);
        }
    }

    fn cause(&mut self, cause: &CauseView) {
        let title = cause_line(cause, self.voice);
        self.parts.push(Part::Entry(Mark::Of(cause.verdict), title));
        if cause.settled_by.is_contact() {
            self.below(Tone::Strong, self.voice.contact(ContactText::Only));
        }
        self.below(Tone::Normal, cause.summary.clone());
        for text in because(cause, self.voice) {
            self.below(Tone::Quiet, text);
        }
        self.below(Tone::Quiet, cause.id.to_string());
    }

    fn open(&mut self, open: &[&CauseView]) {
        if open.is_empty() {
            return;
        }
        let count = [("count", open.len().into())];
        self.heading(self.voice.tell("ui-heading-open", &count));
        for cause in open {
            let mark = Mark::Of(Verdict::Possible);
            self.parts.push(Part::Entry(mark, cause.title.clone()));
            self.questions("ui-decided-by", &cause.decided_by_text);
            self.questions("ui-not-known", &cause.not_known_text);
        }
        if !self.outcome.open_flags.is_empty() {
            self.heading(self.voice.say("ui-heading-flags"));
        }
        for flag in &self.outcome.open_flags {
            self.parts.push(Part::Entry(Mark::None, flag.clone()));
        }
    }

    fn questions(&mut self, id: &str, labels: &[String]) {
        if !labels.is_empty() {
            let list = self.voice.quoted_list("ui-list-or", labels.iter().cloned());
            let text = self.voice.tell(id, &[("questions", list.into())]);
            self.below(Tone::Quiet, text);
        }
    }

    fn ruled_out(&mut self) {
        let ruled_out = &self.outcome.ruled_out;
        if ruled_out.is_empty() {
            return;
        }
        let count = [("count", ruled_out.len().into())];
        self.heading(self.voice.tell("ui-heading-ruled-out", &count));
        for cause in ruled_out {
            self.parts
                .push(Part::Entry(Mark::Plain, cause.title.clone()));
            if let Some(text) = reasons_line("ui-because", &cause.because, self.voice) {
                self.below(Tone::Quiet, text);
            }
        }
    }

    /// Names the documents behind what was told, each once.
    fn sources(&mut self, told: &[&CauseView]) {
        if told.iter().all(|cause| cause.sources.is_empty()) {
            return;
        }
        self.heading(self.voice.say("ui-heading-sources"));
        // Where nothing but forums says so, there is no date to vouch for.
        let line = sources_line(self.outcome, self.voice);
        let line = line.map(|line| Part::Paragraph(Tone::Normal, line));
        self.parts.extend(line);
        let mut named: Vec<(&str, &str)> = Vec::new();
        for source in told.iter().flat_map(|cause| &cause.sources) {
            let name = (source.title.as_str(), source.url.as_str());
            if !named.contains(&name) {
                named.push(name);
                let title = dated_title(source, self.voice);
                self.parts.push(Part::Page(title, source.url.to_string()));
            }
        }
    }

    fn below(&mut self, tone: Tone, text: String) {
        self.parts.push(Part::Below(tone, text));
    }

    fn heading(&mut self, text: String) {
        self.parts.extend([Part::Gap, Part::Heading(text)]);
    }

    /// Writes a paragraph of its own.
    fn remark(&mut self, tone: Tone, text: Option<String>) {
        if let Some(text) = text {
            self.parts.extend([Part::Gap, Part::Paragraph(tone, text)]);
        }
    }
}
