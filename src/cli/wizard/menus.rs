//! What is offered at a question: its answers, in which order, and what else one can do.

use super::conversation::Conversation;
use super::way::{Way, ways};
use crate::cli::terminal::{Checklist, Menu};
use cardhelp::engine::{Given, Truth};
use cardhelp::rules::{AnswerIndex, AnswerSet, QuestionIndex};

/// One thing that a menu offers.
#[derive(Clone, PartialEq, Eq)]
pub enum Entry {
    /// An answer.
    Answer(AnswerIndex),
    /// Typing a name, a code or the words of a message.
    TypeIn,
    /// "I don't know."
    DontKnow,
    /// Why the question is asked.
    Why,
    /// Somewhere else.
    Way(Way),
}

/// What is offered at a question, each entry with its words.
pub type Offer = Vec<(Entry, String)>;

/// Returns what is offered at a question.
pub fn offer(talk: &Conversation<'_>, question: QuestionIndex) -> Offer {
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
        (Entry::Answer(answer), text)
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
        .chain(other_ways(talk, question))
        .collect()
}

/// Returns what can be done instead of choosing an answer.
fn other_ways(talk: &Conversation<'_>, question: QuestionIndex) -> Offer {
    let own = [
        (Entry::DontKnow, "ui-dont-know"),
        (Entry::Why, "ui-why-this"),
    ];
    let own = own.map(|(entry, id)| (entry, talk.case.voice.say(id)));
    let is_copied = talk.question(question).is_copied();
    let ways = ways(talk).into_iter();
    // Where a message or a code is asked for, the list has an entry for it.
    let ways = ways.filter(|(way, _)| !is_copied || *way != Way::Copied);
    let ways = ways.map(|(way, text)| (Entry::Way(way), text));
    own.into_iter().chain(ways).collect()
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
pub fn menu(talk: &Conversation<'_>, question: QuestionIndex, offer: &Offer) -> Menu {
    let chosen = match talk.session.answers().get(question) {
        Some(Given::DontKnow) => Some(Entry::DontKnow),
        Some(Given::Chosen(set)) => set.iter().next().map(Entry::Answer),
        None => None,
    };
    Menu {
        default: chosen.and_then(|chosen| offer.iter().position(|(entry, _)| *entry == chosen)),
        ..Menu::of(offer.iter().map(|(_, text)| text.clone()).collect())
    }
}

/// Returns the checklist of a question that takes several answers, and what its statements and
/// its other entries mean. What was answered before is ticked.
pub fn checklist(talk: &Conversation<'_>, question: QuestionIndex) -> (Checklist, Offer, Offer) {
    let exclusive = talk.question(question).exclusive();
    let mut offer = offer(talk, question);
    let is_exclusive = |(entry, _): &(Entry, String)| match entry {
        Entry::Answer(answer) => Some(*answer) == exclusive,
        _ => false,
    };
    let none = offer.iter().position(is_exclusive);
    let none = none.map(|at| offer.remove(at).1);
    let is_answer = |(entry, _): &(Entry, String)| matches!(entry, Entry::Answer(_));
    let (statements, others): (Offer, Offer) = offer.into_iter().partition(is_answer);
    let given = match talk.session.answers().get(question) {
        Some(Given::Chosen(set)) => set,
        _ => AnswerSet::default(),
    };
    let is_given = |(entry, _): &(Entry, String)| match entry {
        Entry::Answer(answer) => given.contains(*answer),
        _ => false,
    };
    let texts = |offer: &Offer| offer.iter().map(|(_, text)| text.clone()).collect();
    let list = Checklist {
        statements: texts(&statements),
        ticked: (0..statements.len())
            .filter(|at| is_given(&statements[*at]))
            .collect(),
        none,
        go_on: talk.case.voice.say("ui-done"),
        others: texts(&others),
    };
    (list, statements, others)
}
