//! The page at the end: what to do, on as many rows as somebody under stress looks at.
//!
//! Decides what stands on it and in which order, and what is left for `--why` where there is
//! little room. Knows no form of output.

use super::outcome::{CauseView, FindOut, Outcome, StepView};
use super::part::{Links, Mark, Part, StepPart, Tone};
use super::sentences::{
    bank_note_parts, because, cause_line, first_sentence, page_more, page_reasons, page_sources,
    plan_heading, short_step_line, steps_of_others,
};
use super::voice::Voice;
use crate::engine::Verdict;
use crate::rules::Actor;

/// How much room there is: what one allows, the ones before it allow as well.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Room {
    /// Groups stand apart.
    Ample,
    /// Groups follow each other.
    Close,
    /// Without the command that gives a result again; who acts is said once; lists are sentences.
    Scarce,
    /// What was found and what to do, with one address; the rest is left for `--why`.
    Least,
    /// In the fewest words: no address, and of what can be done although nothing was found only
    /// the first sentence.
    Bare,
}

impl Room {
    /// All of them, the most room first.
    pub(super) const ALL: [Room; 5] = [
        Room::Ample,
        Room::Close,
        Room::Scarce,
        Room::Least,
        Room::Bare,
    ];

    /// Returns how many of the causes that were found are named.
    fn named(self) -> usize {
        match self {
            Room::Ample => 5,
            Room::Close => 3,
            Room::Scarce => 2,
            Room::Least | Room::Bare => 1,
        }
    }
}

/// Returns the parts of the page.
pub(super) fn page(outcome: &Outcome, voice: &Voice<'_>, room: Room) -> Vec<Part> {
    let mut page = Page {
        outcome,
        voice,
        room,
        parts: Vec::new(),
    };
    match outcome.is_found() {
        true => page.found(),
        false => page.undecided(),
    }
    page.parts
}

struct Page<'a> {
    outcome: &'a Outcome,
    voice: &'a Voice<'a>,
    room: Room,
    parts: Vec<Part>,
}

impl Page<'_> {
    fn found(&mut self) {
        self.causes();
        self.contradictions();
        self.evidence();
        self.plan();
        self.gap();
        if self.room < Room::Least {
            let reasons = page_reasons(self.outcome, self.voice);
            self.paragraphs(Tone::Normal, reasons);
        }
        let more = match self.room {
            Room::Least | Room::Bare => page_more(self.outcome, self.voice),
            _ => page_sources(self.outcome, self.voice),
        };
        self.paragraphs(Tone::Quiet, Some(more));
        self.parts.extend(bank_note_parts(self.outcome, self.voice));
        if self.room < Room::Scarce {
            self.heading("ui-heading-command");
            self.parts.push(Part::Command(self.outcome.command.clone()));
        }
    }

    fn undecided(&mut self) {
        let id = match self.of(Verdict::Contradiction).next() {
            Some(_) => "ui-headline-contradiction",
            None => "ui-headline-undecided",
        };
        self.parts
            .push(Part::Headline(Mark::None, self.voice.say(id)));
        self.contradictions();
        self.evidence();
        self.plan();
        self.likeliest();
        self.find_out();
        self.parts.extend(bank_note_parts(self.outcome, self.voice));
        self.heading("ui-page-resume");
        self.parts.push(Part::Command(self.outcome.resume.clone()));
    }

    fn of(&self, verdict: Verdict) -> impl Iterator<Item = &CauseView> + use<'_> {
        let causes = self.outcome.causes.iter();
        causes.filter(move |cause| cause.verdict == verdict)
    }

    /// Names what was found, and says where only the bank can do something about it.
    fn causes(&mut self) {
        let causes = self.outcome.causes.iter();
        let found: Vec<&CauseView> = causes.filter(|cause| cause.verdict.is_found()).collect();
        for cause in found.iter().take(self.room.named()) {
            let text = cause_line(cause, self.voice);
            self.parts
                .push(Part::Headline(Mark::Of(cause.verdict), text));
        }
        if let Some(more @ 1..) = found.len().checked_sub(self.room.named()) {
            let text = self.voice.tell("ui-page-others", &[("count", more.into())]);
            self.parts.push(Part::Below(Tone::Normal, text));
        }
        if found.iter().all(|cause| cause.settled_by == Actor::Bank) {
            let text = self.voice.say("ui-only-the-bank");
            self.parts.push(Part::Below(Tone::Strong, text));
        }
    }

    /// Names both sides of what cannot both be true.
    fn contradictions(&mut self) {
        let mut parts = Vec::new();
        for cause in self.of(Verdict::Contradiction).take(self.room.named()) {
            let text = cause_line(cause, self.voice);
            parts.push(Part::Entry(Mark::Of(cause.verdict), text));
            let sides = because(cause, self.voice);
            parts.extend(sides.map(|text| Part::Below(Tone::Normal, text)));
        }
        self.parts.extend(parts);
    }

    /// Says what was taken for what, which everything else rests on.
    fn evidence(&mut self) {
        let evidence = self.outcome.evidence.iter();
        let lines = evidence.flat_map(|copied| copied.lines.iter().cloned());
        self.paragraphs(Tone::Normal, lines);
    }

    fn plan(&mut self) {
        if self.outcome.plan.is_empty() {
            return;
        }
        if self.room < Room::Least || !self.outcome.is_found() {
            self.heading(plan_heading(self.outcome));
        }
        let mut named: Vec<&str> = Vec::new();
        for (number, step) in (1..).zip(&self.outcome.plan) {
            let has_room = match self.room {
                Room::Bare => false,
                Room::Least => named.is_empty(),
                _ => true,
            };
            let needed = step.links.iter().find(|link| link.needed && has_room);
            let needed = needed.filter(|link| !named.contains(&link.url.as_str()));
            named.extend(needed.map(|link| link.url.as_str()));
            let part = StepPart {
                text: self.step_text(step),
                asks: step.asks.clone(),
                links: Links::One {
                    needed: needed.cloned(),
                    all: step.links.clone(),
                },
            };
            self.parts.push(Part::Step(number, part));
        }
        if self.room >= Room::Scarce {
            let actors = steps_of_others(self.outcome, self.voice);
            self.paragraphs(Tone::Normal, actors);
        }
    }

    fn step_text(&self, step: &StepView) -> String {
        let first = first_sentence(&step.text);
        match self.room {
            Room::Ample | Room::Close => short_step_line(step, self.voice),
            // It must be seen that something is left out.
            Room::Bare if !self.outcome.is_found() && first != step.text => format!("{first} …"),
            Room::Scarce | Room::Least | Room::Bare => step.text.clone(),
        }
    }

    fn likeliest(&mut self) {
        let (titles, all) = (&self.outcome.likeliest, self.outcome.open_causes.len());
        if titles.is_empty() {
            return;
        }
        let id = match titles.len() < all {
            true => "ui-page-likeliest",
            false => "ui-heading-open",
        };
        let heading = self.voice.tell(id, &[("count", all.into())]);
        if self.room < Room::Scarce {
            self.gap();
            self.parts.push(Part::Heading(heading));
            let entry = |title: &String| Part::Entry(Mark::Of(Verdict::Possible), title.clone());
            self.parts.extend(titles.iter().map(entry));
            return;
        }
        let list = self.voice.list("ui-list-comma", titles.iter().cloned());
        let args = [("name", heading.into()), ("text", list.into())];
        let text = self.voice.tell("ui-field", &args);
        self.parts.push(Part::Paragraph(Tone::Normal, text));
    }

    /// Says which answers to go and find out, and how.
    fn find_out(&mut self) {
        if self.outcome.find_out.is_empty() {
            return;
        }
        let mark = match self.room {
            Room::Bare => Mark::Question,
            _ => Mark::Plain,
        };
        if self.room < Room::Bare {
            self.heading("ui-page-find-out");
        }
        let most = match self.room {
            Room::Least | Room::Bare => 2,
            _ => 3,
        };
        for answer in self.outcome.find_out.iter().take(most) {
            let text = self.answer(answer);
            self.parts.push(Part::Entry(mark, text));
        }
    }

    fn answer(&self, answer: &FindOut) -> String {
        let how = match self.room {
            Room::Least | Room::Bare => first_sentence(&answer.how),
            _ => answer.how.as_str(),
        };
        let name = answer.label.as_str();
        let args = [("name", name.into()), ("text", how.into())];
        let text = self.voice.tell("ui-field", &args);
        if self.room >= Room::Scarce {
            return text;
        }
        let args = [("text", text.into()), ("flag", answer.flag.as_str().into())];
        self.voice.tell("ui-page-answer", &args)
    }

    fn heading(&mut self, id: &str) {
        self.gap();
        self.parts.push(Part::Heading(self.voice.say(id)));
    }

    fn paragraphs(&mut self, tone: Tone, texts: impl IntoIterator<Item = String>) {
        let parts = texts.into_iter().map(|text| Part::Paragraph(tone, text));
        self.parts.extend(parts.collect::<Vec<_>>());
    }

    fn gap(&mut self) {
        if self.room == Room::Ample {
            self.parts.push(Part::Gap);
        }
    }
}
