//! The page at the end: what to do, on as many rows as somebody under stress looks at.
//!
//! Decides what stands on it and in which order, and what is left for `--why` where there is
//! little room. Knows no form of output.

use super::contact::ContactText;
use super::outcome::{CauseView, FindOut, LinkView, Outcome, StepView};
use super::part::{Links, Mark, Part, StepPart, Tone};
use super::room::Room;
use super::sentences::{
    bank_note_parts, because, cause_line, first_sentence, page_reasons, plan_heading,
    short_step_line, steps_of_others,
};
use super::sourced::{page_more, page_sources};
use super::voice::Voice;
use super::wrap::width;
use crate::engine::{Status, Verdict};

/// Returns the parts of the page, with the first `steps` of the plan.
pub(super) fn page(outcome: &Outcome, voice: &Voice<'_>, room: Room, steps: usize) -> Vec<Part> {
    let mut page = Page {
        outcome,
        voice,
        room,
        steps,
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
    steps: usize,
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
        let more = match self.room < Room::Least {
            true => page_sources(self.outcome, self.voice),
            false => page_more(self.outcome, self.voice),
        };
        self.paragraphs(Tone::Quiet, Some(more));
        self.parts.extend(bank_note_parts(self.outcome, self.voice));
        if self.room < Room::Scarce {
            self.heading("ui-heading-command");
            self.parts.push(Part::Command(self.outcome.command.clone()));
        }
    }

    fn undecided(&mut self) {
        let id = match self.outcome.status {
            Status::Contradiction => "ui-headline-contradiction",
            Status::Diagnosed | Status::Undecided => "ui-headline-undecided",
        };
        let says = self.voice.say(id);
        // What to do goes before asking to look once more.
        let says = match self.room < Room::Shortest {
            true => says,
            false => first_sentence(&says).to_owned(),
        };
        self.parts.push(Part::Headline(Mark::None, says));
        self.contradictions();
        self.evidence();
        self.plan();
        self.likeliest();
        self.find_out();
        self.parts.extend(bank_note_parts(self.outcome, self.voice));
        self.resume();
    }

    /// Names the command that goes on asking, unless a menu offers that.
    fn resume(&mut self) {
        let resume = &self.outcome.resume;
        let resume = match self.room {
            Room::Shared => return,
            Room::Barest | Room::Shortest => resume.unbroken(),
            _ => {
                self.heading("ui-page-resume");
                resume.clone()
            }
        };
        self.parts.push(Part::Command(resume));
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
        if found.iter().all(|cause| cause.settled_by.is_contact()) {
            let text = self.voice.contact(ContactText::Only);
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
        let lines = evidence.flat_map(|copied| &copied.lines);
        let against = self.outcome.disagreements.iter();
        let lines = lines.chain(against.map(|against| &against.text));
        let lines = lines.map(|line| match self.room < Room::Bare {
            true => line.clone(),
            false => first_sentence(line).to_owned(),
        });
        let lines: Vec<String> = lines.collect();
        self.paragraphs(Tone::Normal, lines);
    }

    fn plan(&mut self) {
        if self.outcome.plan.is_empty() {
            return;
        }
        if self.room < Room::Barest || !self.outcome.is_found() {
            self.heading(plan_heading(self.outcome));
        }
        let mut named: Vec<&str> = Vec::new();
        for (number, step) in (1..).zip(self.outcome.plan.iter().take(self.steps)) {
            let needed = self.needed(step, &named);
            named.extend(needed.map(|link| link.url.as_str()));
            let part = StepPart {
                text: self.step_text(step),
                more: step.more.clone().filter(|_| self.room == Room::Whole),
                asks: match self.room {
                    Room::Whole => step.asks.clone(),
                    _ => Vec::new(),
                },
                links: Links::One {
                    needed: needed.cloned(),
                    all: step.links.clone(),
                },
            };
            self.parts.push(Part::Step(number, part));
        }
        self.beside_the_plan();
    }

    /// Returns the address that a step cannot be done without, unless a step before it named it.
    fn needed<'s>(&self, step: &'s StepView, named: &[&str]) -> Option<&'s LinkView> {
        let has_room = match self.room {
            Room::Whole | Room::Ample | Room::Close | Room::Scarce => true,
            Room::Least => named.is_empty(),
            Room::Unlinked | Room::Bare | Room::Barest | Room::Shortest | Room::Shared => false,
        };
        let needed = step.links.iter().find(|link| link.needed && has_room);
        needed.filter(|link| !named.contains(&link.url.as_str()))
    }

    /// Says how many steps there are besides, and who takes which where the steps do not.
    fn beside_the_plan(&mut self) {
        let more = self.outcome.plan.len().saturating_sub(self.steps);
        let count = [("count", more.into())];
        let more = (more > 0).then(|| self.voice.tell("ui-page-steps", &count));
        self.paragraphs(Tone::Normal, more);
        if self.room >= Room::Scarce {
            let actors = steps_of_others(self.outcome.plan.iter().take(self.steps), self.voice);
            self.paragraphs(Tone::Normal, actors);
        }
    }

    fn step_text(&self, step: &StepView) -> String {
        match self.room {
            Room::Whole | Room::Ample | Room::Close => short_step_line(step, self.voice),
            Room::Scarce | Room::Least | Room::Unlinked => step.text.clone(),
            Room::Bare | Room::Barest | Room::Shortest | Room::Shared => self.shortened(&step.text),
        }
    }

    /// Leaves the way to do something for `--why`, and says so, where it is long; where nothing was
    /// found, always.
    fn shortened(&self, text: &str) -> String {
        let first = first_sentence(text);
        let is_long = !self.outcome.is_found() || width(text) > self.room.longest_step();
        match first.len() < text.len() && is_long {
            true => self.voice.tell("ui-cut", &[("text", first.into())]),
            false => text.to_owned(),
        }
    }

    fn likeliest(&mut self) {
        let (titles, all) = (&self.outcome.likeliest, self.outcome.open_causes.len());
        let is_contradicted = self.of(Verdict::Contradiction).next().is_some();
        // What to do first about answers that contradict each other is to check them.
        let is_left_out = is_contradicted && self.room >= Room::Least;
        if titles.is_empty() || is_left_out || self.room == Room::Shared {
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
        let most = match self.room {
            Room::Barest | Room::Shortest => 3,
            _ => titles.len(),
        };
        let titles = titles.iter().take(most).cloned();
        let list = self.voice.list("ui-list-semicolon", titles);
        let text = self.voice.field(&heading, &list);
        self.parts.push(Part::Paragraph(Tone::Normal, text));
    }

    /// Says which answers to go and find out, and how.
    fn find_out(&mut self) {
        if self.outcome.find_out.is_empty() {
            return;
        }
        let mark = match self.room {
            Room::Bare | Room::Barest | Room::Shortest | Room::Shared => Mark::Question,
            _ => Mark::Plain,
        };
        if self.room < Room::Bare {
            self.heading("ui-page-find-out");
        }
        let most = if self.room < Room::Least { 3 } else { 2 };
        for answer in self.outcome.find_out.iter().take(most) {
            let text = self.answer(answer);
            self.parts.push(Part::Entry(mark, text));
        }
    }

    fn answer(&self, answer: &FindOut) -> String {
        let how = match self.room {
            Room::Least | Room::Unlinked => first_sentence(&answer.how),
            Room::Bare | Room::Barest | Room::Shortest | Room::Shared => {
                return first_sentence(&answer.how).to_owned();
            }
            _ => answer.how.as_str(),
        };
        let text = self.voice.field(&answer.label, how);
        match self.room < Room::Scarce {
            true => self.voice.with_aside(&text, &answer.flag),
            false => text,
        }
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
        if self.room <= Room::Ample {
            self.parts.push(Part::Gap);
        }
    }
}
