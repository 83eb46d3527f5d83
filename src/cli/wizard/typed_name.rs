//! An answer whose name is typed, in any language, where there are too many to list.

use super::conversation::Conversation;
use crate::cli::answers::names;
use crate::cli::terminal::{Digits, Menu, Stop, Tone};
use cardhelp::rules::{AnswerIndex, QuestionIndex};

/// The most names that are offered for one that is nearly right.
const MOST: usize = 8;

/// Asks for a name; `None` returns to the list.
pub fn typed_name(
    talk: &mut Conversation<'_>,
    question: QuestionIndex,
) -> Result<Option<AnswerIndex>, Stop> {
    let names = names(talk.question(question));
    while let Some(typed) = talk.type_line("ui-type-name", Digits::Hidden)? {
        let found = names.get(&typed);
        if let Some(answer) = found.or_else(|| names.begun(&typed, own_names(talk, question))) {
            return Ok(Some(answer));
        }
        let like = names.like(&typed, MOST);
        let chosen = match like.is_empty() {
            true => {
                talk.tell(Tone::Normal, "ui-nothing-like-it");
                None
            }
            false => which(talk, question, &like)?,
        };
        if chosen.is_some() {
            return Ok(chosen);
        }
    }
    Ok(None)
}

/// Returns what the answers are called in the reader's language.
fn own_names<'t>(
    talk: &'t Conversation<'_>,
    question: QuestionIndex,
) -> impl Iterator<Item = (String, AnswerIndex)> + 't {
    let answers = talk.question(question).answers.keys();
    answers.map(move |answer| (talk.case.voice.answer_text(question, answer), answer))
}

/// Asks which of several names was meant; `None` lets it be typed again.
fn which(
    talk: &mut Conversation<'_>,
    question: QuestionIndex,
    like: &[AnswerIndex],
) -> Result<Option<AnswerIndex>, Stop> {
    talk.tell(Tone::Normal, "ui-which-one");
    let voice = &talk.case.voice;
    let texts = like
        .iter()
        .map(|answer| voice.answer_text(question, *answer));
    let menu = Menu::of(texts.chain([voice.say("ui-type-again")]).collect());
    let chosen = talk.prompter.choose(&menu)?;
    Ok(chosen.entry().and_then(|at| like.get(at)).copied())
}
