//! Steps, pages and documents in words.

use super::outcome::{LinkView, SourceView, StepView};
use super::voice::Voice;
use crate::engine::{PlanStep, State, Truth};
use crate::l10n::message_id;
use crate::rules::SourceIndex;

/// Puts a step of the plan into words, with the pages that fit the answers.
pub(super) fn step_view(voice: &Voice<'_>, state: &State, planned: &PlanStep) -> StepView {
    let rules = voice.rules;
    let step = &rules.steps[planned.step];
    let locale = voice.words.tag().to_string();
    let links = step.links.iter().map(|link| &rules.links[*link]);
    let links = links.filter(|link| state.eval(&link.when) != Truth::False);
    let links = links.map(|link| LinkView {
        title: voice.say(&message_id::link(&link.id)),
        url: link.address(&locale),
        needed: link.needed,
    });
    let asks = planned.asks.iter();
    let asks = asks.filter_map(|step| voice.step_ask(*step, state));
    let causes = planned.causes.iter();
    StepView {
        id: step.id.clone(),
        text: step_text(voice, state, planned),
        more: voice.step_more(planned.step, state),
        actor: step.actor.clone(),
        asks: asks.collect(),
        links: links.collect(),
        for_causes: causes
            .map(|cause| rules.causes[*cause].id.clone())
            .collect(),
    }
}

/// Returns the text of a step; the call to the bank names everything that it is about.
fn step_text(voice: &Voice<'_>, state: &State, planned: &PlanStep) -> String {
    let text = voice.step_text(planned.step, state);
    let topics = planned.asks.iter();
    let topics = topics.filter_map(|step| voice.step_topic(*step));
    let topics = voice.list("ui-list-comma", topics);
    if topics.is_empty() {
        return text;
    }
    let args = [("call", text.into()), ("topics", topics.into())];
    voice.tell("ui-bank-call", &args)
}

/// Puts documents into words.
pub(super) fn source_views(voice: &Voice<'_>, sources: &[SourceIndex]) -> Vec<SourceView> {
    let sources = sources.iter().map(|source| {
        let source = &voice.rules.sources[*source];
        SourceView {
            title: source.title.clone(),
            url: source.url.clone(),
            date: source.date.clone(),
            checked: source.checked.clone(),
            weak: source.weak,
        }
    });
    sources.collect()
}

/// Returns the title of a document with the date of its text.
pub(super) fn dated_title(source: &SourceView, voice: &Voice<'_>) -> String {
    voice.with_aside(&source.title, &voice.date(&source.date))
}
