//! One question on a screen of its own: how it is introduced, and what was chosen in its menu.

use super::conversation::Conversation;
use super::copied::{copied, forget_copied, take_copied};
use super::menus::{Entry, checklist, menu, offer};
use super::typed_name::typed_name;
use super::way::{self, Way};
use super::why::{how_to_find_out, why};
use crate::cli::terminal::{Chosen, Stop, Ticked, Tone};
use cardhelp::engine::Given;
use cardhelp::rules::{AnswerIndex, AnswerSet, QuestionIndex, Reads};

/// What was made of a question's menu.
enum Turn {
    /// It was answered by a choice.
    Answered(Given),
    /// It was answered by what was copied.
    Read(Given),
    /// Say why it is asked.
    Why,
    /// Go somewhere else.
    Way(Way),
    /// Show the menu again.
    Again,
}

/// Shows a question until it is known how to go on.
pub fn show(talk: &mut Conversation<'_>, question: QuestionIndex) -> Result<Way, Stop> {
    introduce(talk, question);
    loop {
        let turn = match is_several(talk, question) {
            true => several(talk, question)?,
            false => one(talk, question)?,
        };
        match turn {
            Turn::Answered(given) => {
                note(talk, question, given);
                if given == Given::DontKnow {
                    how_to_find_out(talk, question);
                }
                talk.session.answer(question, given);
                forget_copied(talk, question, given);
                return Ok(Way::On);
            }
            Turn::Read(given) => {
                note(talk, question, given);
                talk.session.answer(question, given);
                take_copied(talk);
                return Ok(Way::On);
            }
            Turn::Why => {
                why(talk, &[question]);
                how_to_find_out(talk, question);
            }
            Turn::Way(way) => return Ok(way),
            Turn::Again => {}
        }
    }
}

/// Repeats the answer below its question, where it stays.
fn note(talk: &mut Conversation<'_>, question: QuestionIndex, given: Given) {
    let text = talk.given_text(question, given);
    talk.note(&text);
}

/// Shows the words of a question, and what was answered before.
fn introduce(talk: &mut Conversation<'_>, question: QuestionIndex) {
    let case = talk.case;
    talk.tell_progress();
    talk.say(Tone::Strong, &case.voice.question_text(question));
    if let Some(help) = case.voice.question_part(question, "help") {
        talk.say(Tone::Quiet, &help);
    }
    if is_several(talk, question) {
        talk.tell(Tone::Quiet, "ui-several");
    }
    if let Some(earlier) = talk.session.answers().get(question) {
        let args = [("answer", talk.given_text(question, earlier).into())];
        talk.say(Tone::Quiet, &case.voice.tell("ui-earlier-answer", &args));
    }
}

/// Tells whether several entries are ticked; codes are typed together.
fn is_several(talk: &Conversation<'_>, question: QuestionIndex) -> bool {
    talk.question(question).several && talk.reads(question) != Some(Reads::Codes)
}

/// Asks for one answer.
fn one(talk: &mut Conversation<'_>, question: QuestionIndex) -> Result<Turn, Stop> {
    let offer = offer(talk, question);
    let chosen = match talk.prompter.choose(&menu(talk, question, &offer))? {
        Chosen::Back => back(talk),
        Chosen::DontKnow => Some(Entry::DontKnow),
        Chosen::Why => Some(Entry::Why),
        Chosen::Entry(at) => offer.get(at).map(|(entry, _)| entry.clone()),
    };
    understood(talk, question, chosen)
}

/// Asks for any number of answers.
fn several(talk: &mut Conversation<'_>, question: QuestionIndex) -> Result<Turn, Stop> {
    let (list, statements, others) = checklist(talk, question);
    let chosen = match talk.prompter.tick(&list)? {
        Ticked::Back => back(talk),
        Ticked::DontKnow => Some(Entry::DontKnow),
        Ticked::Why => Some(Entry::Why),
        Ticked::Other(at) => others.get(at).map(|(entry, _)| entry.clone()),
        Ticked::These(these) => {
            let these = these.iter().filter_map(|at| match statements.get(*at)? {
                (Entry::Answer(answer), _) => Some(*answer),
                _ => None,
            });
            let none = talk.question(question).exclusive();
            let answers: AnswerSet = these.collect();
            let answers = match answers.is_empty() {
                true => none.into_iter().collect(),
                false => answers,
            };
            return Ok(Turn::Answered(Given::Chosen(answers)));
        }
    };
    understood(talk, question, chosen)
}

fn back(talk: &Conversation<'_>) -> Option<Entry> {
    way::back(talk).map(Entry::Way)
}

/// Understands an entry; nothing shows the menu again.
fn understood(
    talk: &mut Conversation<'_>,
    question: QuestionIndex,
    entry: Option<Entry>,
) -> Result<Turn, Stop> {
    let turn = match entry {
        None => None,
        Some(Entry::Answer(answer)) => Some(answered(answer)),
        Some(Entry::TypeIn) if talk.reads(question).is_some() => {
            copied(talk, question)?.map(Turn::Read)
        }
        Some(Entry::TypeIn) => typed_name(talk, question)?.map(answered),
        Some(Entry::DontKnow) => Some(Turn::Answered(Given::DontKnow)),
        Some(Entry::Why) => Some(Turn::Why),
        Some(Entry::Way(way)) => Some(Turn::Way(way)),
    };
    Ok(turn.unwrap_or(Turn::Again))
}

fn answered(answer: AnswerIndex) -> Turn {
    Turn::Answered(Given::Chosen(std::iter::once(answer).collect()))
}
