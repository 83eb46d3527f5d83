//! What is offered at a question: its answers, in which order, and what else one can do.

use super::conversation::Conversation;
use crate::cli::terminal::Menu;
use cardhelp::engine::{Given, Truth};
use cardhelp::rules::{AnswerIndex, AnswerSet, QuestionIndex};

/// One thing that a menu offers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// An answer.
    Answer(AnswerIndex),
    /// Typing a name, a code or the words of a message.
    TypeIn,
    /// Several answers are marked, and these are all.
    Done,
    /// "I don't know."
    DontKnow,
    /// Why the question is asked.
    Why,
    /// Changing an earlier answer.
    Change,
    /// Going back.
    Back,
}

/// What is offered at a question, each entry with its words.
pub type Offer = Vec<(Entry, String)>;

/// Returns what is offered at a question; `marked` are the answers that are marked by now, where
/// they are marked one by one.
pub fn offer(
    talk: &Conversation<'_>,
    question: QuestionIndex,
    marked: Option<&AnswerSet>,
) -> Offer {
    let (voice, definition) = (&talk.case.voice, talk.question(question));
    let typed = definition.typed.as_ref();
    let (answers, is_typed) = match definition.featured.is_empty() {
        true => (
            all_that_may_be(talk, question),
            typed.is_some_and(|typed| typed.at_prompt),
        ),
        false => (short_list(talk, question), true),
    };
    let answers = answers.into_iter().map(|answer| {
        let text = voice.answer_text(question, answer);
        let mark = marked.map_or("", |set| if set.contains(answer) { "[x] " } else { "[ ] " });
        (Entry::Answer(answer), format!("{mark}{text}"))
    });
    let typed = is_typed.then(|| {
        let own = voice.question_part(question, "type");
        (
            Entry::TypeIn,
            own.unwrap_or_else(|| voice.say("ui-type-other")),
        )
    });
    answers
        .chain(typed)
        .chain(other_ways(talk, marked.is_some()))
        .collect()
}

/// Returns what can be done instead of choosing an answer.
fn other_ways(talk: &Conversation<'_>, is_marked: bool) -> impl Iterator<Item = (Entry, String)> {
    let ways = [
        (Entry::Done, "ui-done", is_marked),
        (Entry::DontKnow, "ui-dont-know", true),
        (Entry::Why, "ui-why-this", true),
        (Entry::Change, "ui-change", !talk.session.asked().is_empty()),
        (Entry::Back, "ui-go-back", talk.session.can_go_back()),
    ];
    let ways = ways.into_iter().filter(|(_, _, is_open)| *is_open);
    ways.map(|(entry, id, _)| (entry, talk.case.voice.say(id)))
}

/// Returns the answers that what was said before leaves possible.
fn all_that_may_be(talk: &Conversation<'_>, question: QuestionIndex) -> Vec<AnswerIndex> {
    let state = talk.case.engine.state(talk.session.answers());
    let answers = talk.question(question).answers.iter_enumerated();
    let possible = answers.filter(|(_, answer)| state.eval(&answer.when) != Truth::False);
    let excluded = talk.session.answers().excluded(question);
    let possible = possible.filter(|(at, _)| !excluded.contains(*at));
    possible.map(|(at, _)| at).collect()
}

/// Returns the answers offered first where there are too many to list: the one given
/// before, one given to a question with the same answers, the reader's own, then those
/// that the rule set features.
fn short_list(talk: &Conversation<'_>, question: QuestionIndex) -> Vec<AnswerIndex> {
    let definition = talk.question(question);
    let is_twin = |other: QuestionIndex| {
        let other = talk.question(other);
        other.answer_words == definition.answer_words && !other.featured.is_empty()
    };
    let mut given: Vec<(QuestionIndex, Given)> = talk.session.answers().iter().collect();
    given.retain(|(other, _)| is_twin(*other));
    given.sort_by_key(|(other, _)| *other != question);
    let given = given.iter().flat_map(|(_, given)| match given {
        Given::Chosen(set) => set.iter().collect(),
        Given::DontKnow => Vec::new(),
    });
    let region = talk.case.app.region.as_deref();
    let own = region.and_then(|region| definition.answer(region));
    let excluded = talk.session.answers().excluded(question);
    let mut short = Vec::new();
    for answer in given.chain(own).chain(definition.featured.iter().copied()) {
        if !short.contains(&answer) && !excluded.contains(answer) {
            short.push(answer);
        }
    }
    short
}

/// Returns the menu of what a question offers. What was answered before is chosen unless
/// something else is.
pub fn menu(
    talk: &Conversation<'_>,
    question: QuestionIndex,
    offer: &Offer,
    marked: Option<&AnswerSet>,
) -> Menu {
    let chosen = match (talk.session.answers().get(question), marked) {
        (Some(Given::DontKnow), _) => Some(Entry::DontKnow),
        (Some(Given::Chosen(set)), None) => set.iter().next().map(Entry::Answer),
        (_, Some(set)) if !set.is_empty() => Some(Entry::Done),
        _ => None,
    };
    let answers = offer
        .iter()
        .take_while(|(entry, _)| matches!(entry, Entry::Answer(_)));
    Menu {
        entries: offer.iter().map(|(_, text)| text.clone()).collect(),
        default: chosen.and_then(|chosen| offer.iter().position(|(entry, _)| *entry == chosen)),
        together: marked.map_or(0, |_| answers.count()),
    }
}
