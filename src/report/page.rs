//! The page of one cause: what it is, when it is proved, what to do, who says so.

use super::text::{Detail, Layout, Page, actor_id};
use super::view::{SourceView, StepView, Writer};
use super::voice::Voice;
use crate::engine::{Answers, Engine, PlanStep};
use crate::rules::{Answer, CauseIndex, Question, Reads, SourceIndex};
use anstyle::Style;

/// A cause in words, as JSON gives it.
#[derive(serde::Serialize)]
struct CausePage {
    schema: &'static str,
    id: crate::id::CauseId,
    title: String,
    summary: String,
    settled_by: crate::rules::Actor,
    asked: Vec<crate::id::QuestionId>,
    steps: Vec<StepView>,
    sources: Vec<SourceView>,
    superseded_sources: Vec<SourceView>,
}

fn page(engine: &Engine<'_>, voice: &Voice<'_>, cause: CauseIndex) -> CausePage {
    let rules = engine.rules();
    let definition = &rules.causes[cause];
    let state = engine.state(&Answers::none(rules));
    let writer = Writer {
        voice,
        state: &state,
        evidence: &crate::evidence::Evidence::default(),
        detail: Detail::Full,
        is_found: true,
    };
    let steps = definition.steps.iter().map(|step| {
        writer.step(&PlanStep {
            step: *step,
            causes: Vec::new(),
        })
    });
    let older: Vec<SourceIndex> = {
        let about = rules.conflicts.iter().filter(|c| c.causes.contains(&cause));
        let mut older: Vec<SourceIndex> =
            about.flat_map(|c| c.supersedes.iter().copied()).collect();
        older.sort_unstable();
        older.dedup();
        older.retain(|source| !definition.sources.contains(source));
        older
    };
    CausePage {
        schema: "cardhelp.cause/1",
        id: definition.id.clone(),
        title: voice.cause_title(cause, &state),
        summary: voice.cause_summary(cause, &state),
        settled_by: definition.settled_by,
        asked: engine
            .questions_of(cause)
            .iter()
            .map(|question| voice.question(*question).id.clone())
            .collect(),
        steps: steps.collect(),
        sources: writer.sources(&definition.sources),
        superseded_sources: writer.sources(&older),
    }
}

/// Returns the page of a cause as text.
pub fn cause_page(
    engine: &Engine<'_>,
    voice: &Voice<'_>,
    cause: CauseIndex,
    layout: Layout,
) -> String {
    let content = page(engine, voice, cause);
    let mut out = Page::new(layout);
    out.paragraph(Style::new().bold(), &content.title, "", "");
    out.paragraph(Style::new(), &content.summary, "", "");
    if content.settled_by == crate::rules::Actor::Bank {
        out.paragraph(Style::new(), &voice.say("ui-only-the-bank"), "", "");
    }
    out.heading(&voice.say("ui-heading-plan"));
    for (number, step) in content.steps.iter().enumerate() {
        let mark = format!("{:>3}. ", number + 1);
        let indent = " ".repeat(mark.len());
        let actor = voice.say(actor_id(step.actor)).replace(' ', "\u{a0}");
        out.paragraph(
            Style::new(),
            &format!("{} [{actor}]", step.text),
            &mark,
            &indent,
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
    for (heading, sources) in [
        ("ui-heading-sources", &content.sources),
        ("ui-heading-superseded", &content.superseded_sources),
    ] {
        if sources.is_empty() {
            continue;
        }
        out.heading(&voice.say(heading));
        for source in sources {
            let title = format!("{} ({})", source.title, voice.date(&source.date));
            out.link(&title, &source.url, "  ");
        }
    }
    out.text
}

/// Returns the page of a cause as JSON.
pub fn cause_page_json(engine: &Engine<'_>, voice: &Voice<'_>, cause: CauseIndex) -> String {
    let content = page(engine, voice, cause);
    serde_json::to_string_pretty(&content).expect("a page holds nothing that JSON cannot")
}

/// Returns the values that a question's flag takes, as help shows them, of those in `answers`.
pub fn flag_values<'a>(question: &Question, answers: impl Iterator<Item = &'a Answer>) -> String {
    if question.featured.is_empty() {
        let names: Vec<&str> = answers.map(|answer| answer.id.as_str()).collect();
        return names.join("|");
    }
    let featured = question.featured.iter().take(2);
    let names = featured.map(|answer| question.answers[*answer].id.as_str());
    let is_code = question.reads() == Some(Reads::Codes);
    let names: Vec<&str> = if is_code {
        ["CODE"].into_iter().chain(names).collect()
    } else {
        names.chain(["…"]).collect()
    };
    names.join("|")
}
