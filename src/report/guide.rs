//! The whole guidance of one language as one document: where something happens, which messages
//! say so, every cause with what to do, where to look, who says it.
//!
//! Decides what stands in it and in which order. Knows no form of output.

use super::contact::ContactText;
use super::guide_scope::{Scope, Situation};
use super::guide_words::{asks, certain_line, likely_line};
use super::outcome::LinkView;
use super::part::{Links, Mark, Part, Sheet, StepPart, Tone};
use super::plan_words::{dated_title, source_views, step_view};
use super::reading::pointed_at;
use super::sentences::step_line;
use super::voice::Voice;
use crate::engine::{Answers, Engine, PlanStep, State};
use crate::l10n::message_id;
use crate::rules::{AnswerIndex, CauseIndex, Question, QuestionIndex, SourceIndex, StepIndex};
use std::collections::BTreeSet;

/// Returns the guide about what is in `scope`.
pub fn guide(engine: &Engine<'_>, voice: &Voice<'_>, scope: &Scope) -> Sheet {
    let mut guide = Guide {
        engine,
        voice,
        scope,
        state: engine.state(&Answers::none(engine.rules())),
        sources: sources_of(engine, scope),
        parts: Vec::new(),
    };
    guide.opening();
    guide.situations();
    guide.messages();
    guide.causes();
    guide.fallback();
    guide.questions();
    guide.documents();
    Sheet(guide.parts)
}

/// Returns the documents behind the causes, each once, in the order in which they are met.
fn sources_of(engine: &Engine<'_>, scope: &Scope) -> Vec<SourceIndex> {
    let causes = scope.causes.iter();
    let all = causes.flat_map(|cause| engine.rules().causes[*cause].sources.iter().copied());
    let mut known = BTreeSet::new();
    all.filter(|source| known.insert(*source)).collect()
}

struct Guide<'a> {
    engine: &'a Engine<'a>,
    voice: &'a Voice<'a>,
    scope: &'a Scope,
    /// Nothing was answered.
    state: State,
    /// The documents, as their numbers count them.
    sources: Vec<SourceIndex>,
    parts: Vec<Part>,
}

impl Guide<'_> {
    fn opening(&mut self) {
        let (voice, rules) = (self.voice, self.engine.rules());
        let title = voice.say(message_id::RULE_SET);
        let summary = voice.words.attribute(message_id::RULE_SET, "summary", &[]);
        let edition = voice.tell(
            "ui-guide-edition",
            &[
                ("edition", voice.date_within(&rules.edition).into()),
                ("reviewed", voice.date_within(&rules.reviewed).into()),
            ],
        );
        self.parts.push(Part::Headline(Mark::None, title));
        if let Some(summary) = summary {
            self.parts.push(Part::Paragraph(Tone::Normal, summary));
        }
        self.parts.push(Part::Paragraph(Tone::Quiet, edition));
    }

    /// Says where somebody can be, and which causes are met there.
    fn situations(&mut self) {
        if self.scope.situations.is_empty() {
            return;
        }
        self.heading("ui-guide-situations");
        for situation in &self.scope.situations {
            let (name, title) = self.situation(situation);
            self.subheading(name, title);
            self.references(&situation.causes);
        }
    }

    fn situation(&self, situation: &Situation) -> (String, String) {
        let answers = situation.answers.iter();
        let words = answers
            .clone()
            .map(|(question, answer)| self.voice.answer_text(*question, *answer));
        let title = self.voice.list("ui-list-comma", words);
        let ids = answers.map(|(at, answer)| self.voice.question(*at).answers[*answer].id.as_str());
        let ids: Vec<&str> = ids.collect();
        let name = format!("situation-{}", ids.join("-"));
        (name, title)
    }

    /// Gives the words of every message, and the causes that it stands for.
    fn messages(&mut self) {
        let mut groups = Vec::new();
        for (at, question) in self.engine.rules().questions.iter_enumerated() {
            if question.quotes {
                groups.extend(self.messages_of(at, question));
            }
        }
        if !groups.is_empty() {
            self.heading("ui-guide-messages");
        }
        for (name, quote, causes) in groups {
            self.subheading(name, quote);
            self.references(&causes);
        }
    }

    fn messages_of(
        &self,
        at: QuestionIndex,
        question: &Question,
    ) -> Vec<(String, String, Vec<CauseIndex>)> {
        let message = |(answer_at, id): (AnswerIndex, String)| {
            let quote = self.voice.words.attribute(&id, "quote", &[])?;
            let answer = &question.answers[answer_at];
            let mut causes = pointed_at(self.voice, at, answer_at, answer);
            causes.retain(|cause| self.scope.causes.contains(cause));
            let is_told = self.scope.is_whole || !causes.is_empty();
            is_told.then_some((id, quote, causes))
        };
        let answers = question.answers.iter_enumerated();
        let named = answers.map(|(at, answer)| (at, message_id::answer(question, &answer.id)));
        named.filter_map(message).collect()
    }

    fn causes(&mut self) {
        self.heading("ui-guide-causes");
        for cause in &self.scope.causes {
            self.cause(*cause);
        }
    }

    fn cause(&mut self, cause: CauseIndex) {
        let (voice, definition) = (self.voice, &self.engine.rules().causes[cause]);
        let title = voice.cause_title(cause, &self.state);
        self.subheading(message_id::cause(&definition.id), title);
        let summary = voice.cause_summary(cause, &self.state);
        self.say(Tone::Normal, summary);
        if definition.settled_by.is_contact() {
            self.say(Tone::Normal, voice.contact(ContactText::Only));
        }
        let told = [
            certain_line(voice, definition),
            likely_line(voice, definition),
        ];
        told.into_iter()
            .flatten()
            .for_each(|line| self.say(Tone::Normal, line));
        self.depends_on(cause);
        let while_likely = definition.while_likely.iter();
        let others = while_likely.filter(|step| !definition.steps.contains(step));
        let steps: Vec<StepIndex> = definition.steps.iter().chain(others).copied().collect();
        self.steps(&steps);
        let numbers = definition.sources.iter();
        let numbers = numbers.filter_map(|source| {
            let mut known = self.sources.iter();
            known
                .position(|known| known == source)
                .map(|at| (at + 1).to_string())
        });
        let numbers = voice.list("ui-list-comma", numbers);
        let line = voice.field(&voice.say("ui-heading-sources"), &numbers);
        self.say(Tone::Quiet, line);
        self.say(Tone::Quiet, definition.id.to_string());
    }

    fn depends_on(&mut self, cause: CauseIndex) {
        let questions = self.engine.questions_of(cause).iter();
        let labels = questions.map(|question| self.voice.question_label(*question));
        let labels = self.voice.list("ui-list-comma", labels);
        if !labels.is_empty() {
            let name = self.voice.say("ui-heading-asked");
            self.say(Tone::Normal, self.voice.field(&name, &labels));
        }
    }

    /// Writes steps and what to ask the bank; a page that an earlier one named is not named again.
    fn steps(&mut self, steps: &[StepIndex]) {
        let mut named: Vec<String> = Vec::new();
        for (number, step) in (1..).zip(steps) {
            let planned = PlanStep::of(*step, Vec::new());
            let view = step_view(self.voice, &self.state, &planned);
            let mut links: Vec<LinkView> = view.links.clone();
            links.retain(|link| !named.contains(&link.url));
            named.extend(links.iter().map(|link| link.url.clone()));
            let part = StepPart {
                text: step_line(&view, self.voice),
                more: view.more.clone(),
                asks: asks(self.voice, *step, &self.state),
                links: Links::Each(links),
            };
            self.parts.push(Part::Step(number, part));
        }
    }

    /// Says what to do where no cause was found.
    fn fallback(&mut self) {
        let steps = &self.engine.rules().fallback;
        if self.scope.situations.is_empty() || steps.is_empty() {
            return;
        }
        self.heading("ui-guide-fallback");
        self.steps(steps);
    }

    /// Says of every question on which a cause depends where its answer is found.
    fn questions(&mut self) {
        let causes = self.scope.causes.iter();
        let asked = causes.flat_map(|cause| self.engine.questions_of(*cause));
        let asked: BTreeSet<QuestionIndex> = asked.copied().collect();
        if !asked.is_empty() {
            self.heading("ui-guide-questions");
        }
        for question in asked {
            let name = message_id::question(self.voice.question(question));
            self.subheading(name, self.voice.question_label(question));
            self.say(Tone::Normal, self.voice.question_text(question));
            for part in ["help", "find-out"] {
                let text = self.voice.question_part(question, part);
                text.into_iter()
                    .for_each(|text| self.say(Tone::Normal, text));
            }
        }
    }

    fn documents(&mut self) {
        self.heading("ui-heading-sources");
        let sources = source_views(self.voice, &self.sources);
        for (number, source) in (1..).zip(sources) {
            let title = dated_title(&source, self.voice);
            self.parts
                .push(Part::Document(number, title, source.url.to_string()));
        }
    }

    /// Names causes, each leading to what is said of it.
    fn references(&mut self, causes: &[CauseIndex]) {
        for cause in causes {
            let id = &self.engine.rules().causes[*cause].id;
            let title = self.voice.cause_title(*cause, &self.state);
            self.parts
                .push(Part::Reference(message_id::cause(id), title));
        }
    }

    fn say(&mut self, tone: Tone, text: String) {
        self.parts.push(Part::Paragraph(tone, text));
    }

    fn heading(&mut self, id: &str) {
        let text = self.voice.say(id);
        self.parts.extend([Part::Gap, Part::Heading(text)]);
    }

    fn subheading(&mut self, name: String, text: String) {
        self.parts.extend([Part::Gap, Part::Subheading(name, text)]);
    }
}
