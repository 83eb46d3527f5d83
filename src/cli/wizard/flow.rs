//! What happens next: the next question, going back, changing an answer, the end.

use super::conversation::{Conversation, resume};
use super::copied::{forget_copied, is_settled, settle_codes, take_copied};
use super::question::{Turn, introduce, turn};
use super::why::{how_to_find_out, why};
use crate::cli::answers::Said;
use crate::cli::case::Case;
use crate::cli::command_line::Everywhere;
use crate::cli::failure::Doing;
use crate::cli::terminal::{Chosen, Menu, Stop, Tone, catch_interrupts, set_resume};
use anyhow::Context;
use cardhelp::engine::{Given, Next};
use cardhelp::rules::QuestionIndex;

/// How a conversation ends.
pub enum End {
    /// Everything was asked, or enough was.
    Finished(Said),
    /// It was interrupted.
    Interrupted(Said),
}

/// Asks until nothing more can change, or enough is known.
///
/// # Errors
///
/// Fails where the terminal does.
pub fn hold(case: &Case<'_>, said: Said, everywhere: &Everywhere) -> anyhow::Result<End> {
    let mut talk = Conversation::new(case, said, everywhere);
    if is_settled(&talk) && !matches!(talk.next(), Next::Ask(_)) {
        return Ok(End::Finished(talk.said()));
    }
    set_resume(resume(case, &talk.said()));
    catch_interrupts();
    talk.tell(Tone::Normal, "ui-intro");
    let keys = talk.prompter.keys();
    talk.tell(Tone::Quiet, keys);
    let end = settle_codes(&mut talk).and_then(|()| ask_all(&mut talk));
    match end {
        Ok(()) => {}
        Err(Stop::Interrupted) => return Ok(End::Interrupted(talk.said())),
        Err(Stop::Ended) => talk.tell(Tone::Normal, "ui-input-ended"),
        Err(Stop::Failed(error)) => return Err(error).context(Doing::Asking),
    }
    talk.say(Tone::Normal, "");
    Ok(End::Finished(talk.said()))
}

fn ask_all(talk: &mut Conversation<'_>) -> Result<(), Stop> {
    loop {
        set_resume(resume(talk.case, &talk.said()));
        match talk.next() {
            Next::Done => return Ok(()),
            Next::Enough(_) if !talk.goes_on => {
                if offer_the_end(talk)? == Some(WayOn::End) {
                    return Ok(());
                }
            }
            Next::Ask(question) | Next::Enough(question) => ask(talk, question)?,
        }
    }
}

/// What to do once a cause is proved.
#[derive(Clone, Copy, PartialEq, Eq)]
enum WayOn {
    End,
    KeepLooking,
    Change,
    Back,
}

/// The ways on that are offered, each with its words.
const WAYS_ON: [(WayOn, &str); 4] = [
    (WayOn::End, "ui-enough-show"),
    (WayOn::KeepLooking, "ui-enough-more"),
    (WayOn::Change, "ui-change"),
    (WayOn::Back, "ui-go-back"),
];

/// Says that a cause is proved, asks whether to go on, and does it.
fn offer_the_end(talk: &mut Conversation<'_>) -> Result<Option<WayOn>, Stop> {
    talk.say(Tone::Normal, "");
    talk.tell(Tone::Strong, "ui-enough");
    let ways = match talk.session.can_go_back() {
        true => &WAYS_ON[..],
        false => &WAYS_ON[..2],
    };
    let words = ways.iter().map(|(_, id)| talk.case.voice.say(id));
    let menu = Menu {
        default: Some(0),
        ..Menu::of(words.collect())
    };
    let way = match talk.prompter.choose(&menu)? {
        Chosen::Back => Some(WayOn::Back),
        chosen => chosen.entry().and_then(|at| Some(ways.get(at)?.0)),
    };
    match way {
        Some(WayOn::KeepLooking) => talk.goes_on = true,
        Some(WayOn::Change) => change(talk)?,
        Some(WayOn::Back) => go_back(talk),
        Some(WayOn::End) | None => {}
    }
    Ok(way)
}

fn ask(talk: &mut Conversation<'_>, question: QuestionIndex) -> Result<(), Stop> {
    introduce(talk, question);
    loop {
        match turn(talk, question)? {
            Turn::Answered(given) => {
                talk.note(question, given);
                if given == Given::DontKnow {
                    how_to_find_out(talk, question);
                }
                talk.session.answer(question, given);
                forget_copied(talk, question, given);
            }
            Turn::Read(given) => {
                talk.note(question, given);
                talk.session.answer(question, given);
                take_copied(talk);
            }
            Turn::Why => {
                why(talk, question);
                continue;
            }
            Turn::Change => change(talk)?,
            Turn::Back => go_back(talk),
        }
        return Ok(());
    }
}

/// Asks the question before this one again, passing over those that do not apply any more.
fn go_back(talk: &mut Conversation<'_>) {
    loop {
        talk.session.go_back();
        match talk.next() {
            Next::Ask(question) if !talk.applies(question) && talk.session.can_go_back() => {}
            _ => return,
        }
    }
}

/// Asks which earlier answer to change.
fn change(talk: &mut Conversation<'_>) -> Result<(), Stop> {
    let mut asked = talk.session.asked().to_vec();
    asked.retain(|question| talk.applies(*question));
    talk.tell(Tone::Strong, "ui-change-which");
    let voice = &talk.case.voice;
    let labels = asked.iter().map(|question| voice.question_label(*question));
    let menu = Menu::of(labels.chain([voice.say("ui-go-back")]).collect());
    let chosen = talk.prompter.choose(&menu)?;
    if let Some(question) = chosen.entry().and_then(|at| asked.get(at)) {
        talk.session.revisit(*question);
    }
    Ok(())
}
