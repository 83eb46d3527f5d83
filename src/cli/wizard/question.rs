//! One question: how it is introduced, and what was chosen in its menu.

use super::conversation::Conversation;
use super::copied::copied;
use super::menus::{Entry, checklist, menu, offer};
use super::typed_name::typed_name;
use crate::cli::terminal::{Chosen, Stop, Ticked, Tone};
use cardhelp::engine::Given;
use cardhelp::rules::{AnswerIndex, AnswerSet, QuestionIndex, Reads};

/// What to do after a question was shown.
pub enum Turn {
    /// It was answered by a choice.
    Answered(Given),
    /// It was answered by what was copied.
    Read(Given),
    /// Say why it is asked.
    Why,
    /// Change an earlier answer.
    Change,
    /// Go back.
    Back,
}

/// Shows the words of a question, and what was answered before.
pub fn introduce(talk: &mut Conversation<'_>, question: QuestionIndex) {
    let case = talk.case;
    let open = case.engine.open_causes(talk.session.answers());
    let number = talk.session.number();
    let args = [("number", number.into()), ("open", open.into())];
    talk.say(Tone::Normal, "");
    talk.say(Tone::Quiet, &case.voice.tell("ui-progress", &args));
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

/// Tells whether several entries are marked one by one; codes are typed together.
fn is_several(talk: &Conversation<'_>, question: QuestionIndex) -> bool {
    talk.question(question).several && talk.reads(question) != Some(Reads::Codes)
}

/// Shows a question's menu until it is known what to do.
pub fn turn(talk: &mut Conversation<'_>, question: QuestionIndex) -> Result<Turn, Stop> {
    loop {
        let turn = match is_several(talk, question) {
            true => several(talk, question)?,
            false => one(talk, question)?,
        };
        if let Some(turn) = turn {
            return Ok(turn);
        }
    }
}

/// Asks for one answer; `None` shows the menu again.
fn one(talk: &mut Conversation<'_>, question: QuestionIndex) -> Result<Option<Turn>, Stop> {
    let offer = offer(talk, question);
    let chosen = match talk.prompter.choose(&menu(talk, question, &offer))? {
        Chosen::Back if talk.session.can_go_back() => Some(Entry::Back),
        Chosen::Back => None,
        Chosen::DontKnow => Some(Entry::DontKnow),
        Chosen::Why => Some(Entry::Why),
        Chosen::Entry(at) => offer.get(at).map(|(entry, _)| *entry),
    };
    match chosen {
        Some(entry) => single(talk, question, entry),
        None => Ok(None),
    }
}

/// Asks for any number of answers; `None` shows the list again.
fn several(talk: &mut Conversation<'_>, question: QuestionIndex) -> Result<Option<Turn>, Stop> {
    let (list, statements, others) = checklist(talk, question);
    let chosen = match talk.prompter.tick(&list)? {
        Ticked::Back if talk.session.can_go_back() => Some(Entry::Back),
        Ticked::Back => None,
        Ticked::DontKnow => Some(Entry::DontKnow),
        Ticked::Why => Some(Entry::Why),
        Ticked::Other(at) => others.get(at).map(|(entry, _)| *entry),
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
            return Ok(Some(Turn::Answered(Given::Chosen(answers))));
        }
    };
    match chosen {
        Some(entry) => single(talk, question, entry),
        None => Ok(None),
    }
}

/// Understands one entry; `None` shows the menu again.
fn single(
    talk: &mut Conversation<'_>,
    question: QuestionIndex,
    entry: Entry,
) -> Result<Option<Turn>, Stop> {
    Ok(match entry {
        Entry::Answer(answer) => Some(answered(answer)),
        Entry::TypeIn if talk.reads(question).is_some() => copied(talk, question)?.map(Turn::Read),
        Entry::TypeIn => typed_name(talk, question)?.map(answered),
        Entry::DontKnow => Some(Turn::Answered(Given::DontKnow)),
        Entry::Why => Some(Turn::Why),
        Entry::Change => Some(Turn::Change),
        Entry::Back => Some(Turn::Back),
    })
}

fn answered(answer: AnswerIndex) -> Turn {
    Turn::Answered(Given::Chosen(std::iter::once(answer).collect()))
}
