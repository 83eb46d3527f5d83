//! The page of one cause: what it is, when it is proved, what to do, who says so.

use super::lines::{Layout, Lines};
use super::outcome::{SourceView, StepView};
use super::plan_words::{source_views, step_view};
use super::sentences::step_line;
use super::voice::Voice;
use crate::engine::{Answers, Engine, PlanStep};
use crate::id::{CauseId, QuestionId};
use crate::rules::{Actor, CauseIndex, RuleSet, SourceIndex};
use anstyle::Style;
use std::collections::BTreeSet;

/// A cause in words, as JSON gives it.
#[derive(serde::Serialize)]
struct CausePage {
    schema: &'static str,
    id: CauseId,
    title: String,
    summary: String,
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
        settled_by: definition.settled_by,
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

/// Returns the page of a cause as text.
pub fn cause_page(
    engine: &Engine<'_>,
    voice: &Voice<'_>,
    cause: CauseIndex,
    layout: Layout,
) -> String {
    let content = page(engine, voice, cause);
    let mut out = Lines::new(layout);
    out.paragraph(Style::new().bold(), &content.title, "", "");
    out.paragraph(Style::new(), &content.summary, "", "");
    if content.settled_by == Actor::Bank {
        out.paragraph(Style::new(), &voice.say("ui-only-the-bank"), "", "");
    }
    out.heading(&voice.say("ui-heading-plan"));
    for (number, step) in (1..).zip(&content.steps) {
        let indent = out.step(
            number,
            &step_line(step, voice),
            step.more.as_deref(),
            &step.asks,
        );
        for link in &step.links {
            out.link(&link.title, &link.url, &indent);
        }
    }
    out.heading(&voice.say("ui-heading-asked"));
    for question in engine.questions_of(cause) {
        let id = &voice.question(*question).id;
        let text = format!("{} (--{id})", voice.question_text(*question));
        out.paragraph(Style::new(), &text, "  – ", "    ");
    }
    documents(&mut out, voice, "ui-heading-sources", &content.sources);
    let older = &content.superseded_sources;
    documents(&mut out, voice, "ui-heading-superseded", older);
    out.text
}

fn documents(out: &mut Lines, voice: &Voice<'_>, heading: &str, sources: &[SourceView]) {
    if !sources.is_empty() {
        out.heading(&voice.say(heading));
    }
    for source in sources {
        let title = format!("{} ({})", source.title, voice.date(&source.date));
        out.link(&title, &source.url, "  ");
    }
}

/// Returns the page of a cause as JSON.
pub fn cause_page_json(engine: &Engine<'_>, voice: &Voice<'_>, cause: CauseIndex) -> String {
    let content = page(engine, voice, cause);
    serde_json::to_string_pretty(&content).expect("a page holds nothing that JSON cannot")
}
