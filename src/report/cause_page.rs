//! The page of one cause: what it is, when it is proved, what to do, who says so.

use super::contact::ContactText;
use super::outcome::{SourceView, StepView, actor_name};
use super::part::{Links, Mark, Part, Sheet, StepPart, Tone};
use super::plan_words::{dated_title, source_views, step_view};
use super::sentences::step_line;
use super::voice::Voice;
use crate::engine::{Answers, Engine, PlanStep};
use crate::id::{CauseId, QuestionId};
use crate::rules::{Actor, CauseIndex, RuleSet, SourceIndex};
use std::collections::BTreeSet;

/// A cause in words, as JSON gives it.
#[derive(serde::Serialize)]
struct CausePage {
    schema: &'static str,
    id: CauseId,
    title: String,
    summary: String,
    #[serde(serialize_with = "actor_name")]
    settled_by: Actor,
    asked: Vec<QuestionId>,
    steps: Vec<StepView>,
    sources: Vec<SourceView>,
    superseded_sources: Vec<SourceView>,
}

fn page(engine: &Engine<'_>, voice: &Voice<'_>, cause: CauseIndex) -> CausePage {
    let rules = engine.rules();
    let definition = &rules.causes[cause];
    let state = engine.state(&Answers::none(rules));
    let asked = engine.questions_of(cause).iter();
    let steps = definition.steps.iter();
    let steps = steps.map(|step| step_view(voice, &state, &PlanStep::of(*step, Vec::new())));
    CausePage {
        schema: "cardhelp.cause/1",
        id: definition.id.clone(),
        title: voice.cause_title(cause, &state),
        summary: voice.cause_summary(cause, &state),
        settled_by: definition.settled_by.clone(),
        asked: asked
            .map(|question| voice.question(*question).id.clone())
            .collect(),
        steps: steps.collect(),
        sources: source_views(voice, &definition.sources),
        superseded_sources: source_views(voice, &superseded(rules, cause)),
    }
}

/// Returns the documents that newer ones contradict, and on which the cause does not rest.
fn superseded(rules: &RuleSet, cause: CauseIndex) -> Vec<SourceIndex> {
    let own = &rules.causes[cause].sources;
    let about = rules.conflicts.iter().filter(|c| c.causes.contains(&cause));
    let older = about.flat_map(|conflict| conflict.supersedes.iter().copied());
    let older: BTreeSet<SourceIndex> = older.filter(|source| !own.contains(source)).collect();
    older.into_iter().collect()
}

/// Returns the page of a cause.
pub fn cause_sheet(engine: &Engine<'_>, voice: &Voice<'_>, cause: CauseIndex) -> Sheet {
    let content = page(engine, voice, cause);
    let mut parts = vec![
        Part::Headline(Mark::None, content.title),
        Part::Paragraph(Tone::Normal, content.summary),
    ];
    if content.settled_by.is_contact() {
        let text = voice.contact(ContactText::Only);
        parts.push(Part::Paragraph(Tone::Normal, text));
    }
    let mut group = |id: &str, group: Vec<Part>| {
        if !group.is_empty() {
            parts.extend([Part::Gap, Part::Heading(voice.say(id))]);
        }
        parts.extend(group);
    };
    group("ui-heading-plan", steps(&content.steps, voice));
    let asked = engine.questions_of(cause).iter().map(|question| {
        let id = &voice.question(*question).id;
        let text = voice.with_aside(&voice.question_text(*question), &format!("--{id}"));
        Part::Entry(Mark::Plain, text)
    });
    group("ui-heading-asked", asked.collect());
    group("ui-heading-sources", documents(&content.sources, voice));
    let older = documents(&content.superseded_sources, voice);
    group("ui-heading-superseded", older);
    Sheet(parts)
}

fn steps(steps: &[StepView], voice: &Voice<'_>) -> Vec<Part> {
    let steps = (1..).zip(steps).map(|(number, step)| {
        let part = StepPart {
            text: step_line(step, voice),
            more: step.more.clone(),
            asks: step.asks.clone(),
            links: Links::Each(step.links.clone()),
        };
        Part::Step(number, part)
    });
    steps.collect()
}

fn documents(sources: &[SourceView], voice: &Voice<'_>) -> Vec<Part> {
    let pages = sources
        .iter()
        .map(|source| Part::Page(dated_title(source, voice), source.url.to_string()));
    pages.collect()
}

/// Returns the page of a cause as JSON.
pub fn cause_page_json(engine: &Engine<'_>, voice: &Voice<'_>, cause: CauseIndex) -> String {
    let content = page(engine, voice, cause);
    serde_json::to_string_pretty(&content).expect("a page holds nothing that JSON cannot")
}
