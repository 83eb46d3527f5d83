//! One question: how it is introduced, and what was chosen in its menu.

use super::conversation::Conversation;
use super::copied::copied;
use super::menus::{Entry, menu, offer};
use super::typed_name::typed_name;
use crate::cli::terminal::{Chosen, Stop, Tone};
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
    let several = is_several(talk, question);
    let mut marked = match talk.session.answers().get(question) {
        Some(Given::Chosen(set)) if several => set,
        _ => AnswerSet::default(),
    };
    loop {
        let marks = several.then_some(&marked);
        let offer = offer(talk, question, marks);
        let chosen: Vec<Entry> = match talk.prompter.choose(&menu(talk, question, &offer, marks))? {
            Chosen::Back if talk.session.can_go_back() => vec![Entry::Back],
            Chosen::Back => continue,
            Chosen::DontKnow => vec![Entry::DontKnow],
            Chosen::Why => vec![Entry::Why],
            Chosen::Entries(at) => at.iter().filter_map(|at| Some(offer.get(*at)?.0)).collect(),
        };
        let turn = match (chosen.as_slice(), several) {
            ([one], false) => single(talk, question, *one)?,
            (chosen, _) => together(talk, question, chosen, &mut marked)?,
        };
        if let Some(turn) = turn {
            return Ok(turn);
        }
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
        Entry::Done => None,
        Entry::DontKnow => Some(Turn::Answered(Given::DontKnow)),
        Entry::Why => Some(Turn::Why),
        Entry::Change => Some(Turn::Change),
        Entry::Back => Some(Turn::Back),
    })
}

/// Understands entries of a question that takes several answers; `None` shows the menu again,
/// with what is marked by now.
fn together(
    talk: &mut Conversation<'_>,
    question: QuestionIndex,
    chosen: &[Entry],
    marked: &mut AnswerSet,
) -> Result<Option<Turn>, Stop> {
    let exclusive = talk.question(question).exclusive();
    let together = |entry: &Entry| match entry {
        Entry::Answer(answer) if Some(*answer) != exclusive => Some(*answer),
        _ => None,
    };
    if let [one] = chosen {
        match together(one) {
            Some(answer) => *marked = toggled(marked, answer),
            None if *one != Entry::Done => return single(talk, question, *one),
            None if marked.is_empty() => {}
            None => return Ok(Some(Turn::Answered(Given::Chosen(*marked)))),
        }
        return Ok(None);
    }
    let answers: Option<AnswerSet> = chosen.iter().map(together).collect();
    let answers = answers.filter(|answers| !answers.is_empty());
    Ok(answers.map(|answers| Turn::Answered(Given::Chosen(answers))))
}

fn answered(answer: AnswerIndex) -> Turn {
    Turn::Answered(Given::Chosen(std::iter::once(answer).collect()))
}

fn toggled(set: &AnswerSet, answer: AnswerIndex) -> AnswerSet {
    match set.contains(answer) {
        true => set.iter().filter(|other| *other != answer).collect(),
        false => set.iter().chain([answer]).collect(),
    }
}
