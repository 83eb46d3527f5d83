//! A checklist: what is ticked on it, and what else can be done.

use super::conversation::Conversation;
use super::copied::take_copied;
use super::way::{self, Way, ways};
use super::why::why;
use crate::cli::terminal::{Checklist, Stop, Ticked, Tone};
use cardhelp::engine::{Screen, Statement};
use cardhelp::rules::QuestionIndex;

/// Shows a checklist until it is known how to go on.
pub fn show(talk: &mut Conversation<'_>, list: &[Statement]) -> Result<Way, Stop> {
    talk.tell_progress();
    talk.tell(Tone::Strong, "ui-checklist");
    let others = ways(talk);
    let shown = checklist(talk, list, &others);
    loop {
        match talk.prompter.tick(&shown)? {
            Ticked::These(at) => {
                let ticked = at.iter().filter_map(|at| list.get(*at).copied());
                let ticked: Vec<Statement> = ticked.collect();
                note(talk, &ticked);
                talk.session.tick(&talk.case.engine, list, &ticked);
                take_copied(talk);
                return Ok(Way::On);
            }
            Ticked::DontKnow | Ticked::Other(0) => {
                talk.session.ask_one_by_one(list);
                return Ok(Way::On);
            }
            Ticked::Other(at) => {
                if let Some((way, _)) = others.get(at - 1) {
                    return Ok(way.clone());
                }
            }
            Ticked::Why => {
                let questions: Vec<QuestionIndex> = list.iter().map(|said| said.question).collect();
                why(talk, &questions);
            }
            Ticked::Back => {
                if let Some(way) = way::back(talk) {
                    return Ok(way);
                }
            }
        }
    }
}

/// Returns the list as it is shown; what was ticked before still is.
fn checklist(talk: &Conversation<'_>, list: &[Statement], others: &[(Way, String)]) -> Checklist {
    let voice = &talk.case.voice;
    let mut shown = talk.session.shown().iter();
    let earlier = shown.find(|shown| shown.screen == Screen::Checklist(list.to_vec()));
    let ticked = earlier.map_or(&[][..], |shown| &shown.ticked);
    let others = others.iter().map(|(_, text)| text.clone());
    Checklist {
        statements: list
            .iter()
            .map(|said| voice.statement_text(*said))
            .collect(),
        ticked: (0..list.len())
            .filter(|at| ticked.contains(&list[*at]))
            .collect(),
        none: Some(voice.say("ui-none-of-these")),
        go_on: voice.say("ui-done"),
        others: std::iter::once(voice.say("ui-one-by-one"))
            .chain(others)
            .collect(),
    }
}

fn note(talk: &mut Conversation<'_>, ticked: &[Statement]) {
    if ticked.is_empty() {
        let none = talk.case.voice.say("ui-none-of-these");
        talk.note(&none);
    }
    for said in ticked {
        let text = talk.case.voice.statement_text(*said);
        talk.note(&text);
    }
}
