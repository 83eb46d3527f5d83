//! The way out, offered by itself: once a cause is certain or likely, and to somebody at a loss.
//!
//! Decides when it is offered again after somebody kept looking: when something new was found,
//! or when several more questions could not be answered.

use super::conversation::{Conversation, Offered};
use super::way::Way;
use crate::cli::terminal::{Chosen, Menu, Stop, Tone};
use cardhelp::engine::Verdict;
use cardhelp::rules::CauseIndex;

/// After how many more "I don't know" the end is offered again.
const SEVERAL: usize = 3;
/// How many causes are named.
const MOST_NAMED: usize = 3;

/// Tells whether the end is to be offered, now that enough is known for it.
pub fn is_due(talk: &Conversation<'_>) -> bool {
    let found = talk.found();
    let is_new = |cause: &CauseIndex| !talk.offered.found.contains(cause);
    let is_lost = talk.not_known() >= talk.offered.not_known + SEVERAL;
    !talk.offered.once || is_lost || found.iter().any(is_new)
}

/// Notes what is known now, so that the end is offered again only when more is.
pub fn note_offer(talk: &mut Conversation<'_>) {
    talk.offered = Offered {
        found: talk.found(),
        not_known: talk.not_known(),
        once: true,
    };
}

/// Says what is known and offers to stop.
pub fn offer(talk: &mut Conversation<'_>) -> Result<Way, Stop> {
    let text = headline(talk);
    talk.say(Tone::Normal, "");
    talk.say(Tone::Strong, &text);
    let mut ways = vec![(Way::Show, "ui-enough-show"), (Way::On, "ui-enough-more")];
    if talk.session.can_go_back() {
        ways.extend([(Way::Change, "ui-change"), (Way::Back, "ui-go-back")]);
    }
    let words = ways.iter().map(|(_, id)| talk.case.voice.say(id));
    let menu = Menu {
        default: Some(0),
        ..Menu::of(words.collect())
    };
    let way = loop {
        match talk.prompter.choose(&menu)? {
            Chosen::Entry(at) if at < ways.len() => break ways.swap_remove(at).0,
            Chosen::Back if talk.session.can_go_back() => break Way::Back,
            _ => talk.tell(Tone::Normal, "ui-enough-why"),
        }
    };
    // Whoever went elsewhere did not say that it is not enough.
    if way == Way::On {
        note_offer(talk);
    }
    Ok(way)
}

/// Names the causes that are certain, else those that are likely.
fn headline(talk: &Conversation<'_>) -> String {
    let engine = &talk.case.engine;
    let state = engine.state(talk.session.answers());
    let titles = |wanted: Verdict| {
        let mut found = talk.found();
        found.retain(|cause| engine.verdict(*cause, &state) == wanted);
        found.truncate(MOST_NAMED);
        let titles = found
            .iter()
            .map(|cause| talk.case.voice.cause_title(*cause, &state));
        titles.collect::<Vec<String>>()
    };
    for (verdict, id) in [
        (Verdict::Confirmed, "ui-enough-certain"),
        (Verdict::Likely, "ui-enough-likely"),
    ] {
        let titles = titles(verdict);
        if !titles.is_empty() {
            let causes = talk.case.voice.quoted_list("ui-list-and", titles);
            return talk.case.voice.tell(id, &[("causes", causes.into())]);
        }
    }
    talk.case.voice.say("ui-enough-not-known")
}
