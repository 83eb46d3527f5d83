//! Journeys.
//!
//! Decides what a screen says that is written in several ways. Knows nothing of which screens
//! are shown.

use super::names::Names;
use crate::rules::finding::Code;
use crate::rules::format::{self, Entries, List, Spanned, Text, is_set};
use crate::rules::model::{
    Journey, JourneyScreen, NamedAnswers, Place, QuestionIndex, Says, Shows,
};

/// Reads the journeys, in the order of the files; `steps` are the names of all steps.
pub(super) fn read(
    forms: &Entries<format::Journey>,
    names: &Names<'_>,
    steps: &[&str],
) -> Vec<Journey> {
    let mut journeys: Vec<Journey> = Vec::new();
    for (name, form, _) in forms.iter() {
        if journeys.iter().any(|known| known.id == name.as_str()) {
            let message = format!("`{}` is the name of two journeys", name.as_str());
            let help = "give one of them another name";
            names.report.tell(name.at, Code::DuplicateId, message, help);
        }
        journeys.push(journey(name, form, names, steps));
    }
    journeys
}

fn journey(name: &Text, form: &format::Journey, names: &Names<'_>, steps: &[&str]) -> Journey {
    if !crate::id::is_kebab_case(name.as_str()) {
        names.report.bad_name(name.at, name.as_str());
    }
    let gives = form.gives.0.iter();
    let gives = gives.filter_map(|(cause, verdict)| {
        let cause = names.one(cause, "cause", &names.causes)?;
        Some((cause, verdict.value?))
    });
    let first = form.first_step.as_ref();
    Journey {
        id: name.as_str().to_owned(),
        as_of: form.as_of.as_ref().and_then(|day| names.report.day(day)),
        given: names.given(&form.given),
        screens: screens(&form.screens, names),
        ends: form.ends.as_ref().and_then(|ends| ends.value),
        gives: gives.collect(),
        first_step: first.and_then(|step| names.one(step, "step", steps)),
        place: name.at,
    }
}

fn screens(forms: &List<format::JourneyScreen>, names: &Names<'_>) -> Vec<JourneyScreen> {
    let screens = forms.iter();
    let screens = screens.filter_map(|(form, at)| screen(form, at, names));
    let screens: Vec<JourneyScreen> = screens.collect();
    let before_last = screens.len().saturating_sub(1);
    let silent = screens[..before_last].iter();
    for screen in silent.filter(|screen| screen.says == Says::Nothing) {
        let message = "nothing is said on this screen, although another follows";
        let help = "add `answer:`, or `back: true`";
        let report = &names.report;
        report.tell(screen.place, Code::MissingField, message, help);
    }
    screens
}

fn screen(form: &format::JourneyScreen, at: Place, names: &Names<'_>) -> Option<JourneyScreen> {
    let question = form.question.as_ref();
    let question = question.map(|name| names.question(name));
    let is_said = [
        form.text.is_some(),
        form.checklist.is_some() || !form.lists.0.is_empty(),
        question.is_some(),
    ];
    if is_said.iter().filter(|is_said| **is_said).count() > 1 {
        let message = "more than one kind of screen";
        let help = "keep one of `text`, `checklist` and `question`";
        names.report.tell(at, Code::WrongType, message, help);
        return None;
    }
    let question = match question {
        None => None,
        Some(known) => Some(known?),
    };
    Some(JourneyScreen {
        shows: shows(form, question, names),
        says: says(form, question, names),
        place: at,
    })
}

fn shows(
    form: &format::JourneyScreen,
    question: Option<QuestionIndex>,
    names: &Names<'_>,
) -> Shows {
    match (question, &form.text, &form.checklist) {
        (Some(question), ..) => Shows::Question(question),
        (None, Some(_), _) => Shows::Text,
        (None, None, Some(_)) => Shows::Checklist(names.given(&form.lists)),
        (None, None, None) if !form.lists.0.is_empty() => {
            Shows::Checklist(names.given(&form.lists))
        }
        (None, None, None) => Shows::Any,
    }
}

fn says(form: &format::JourneyScreen, question: Option<QuestionIndex>, names: &Names<'_>) -> Says {
    if is_set(&form.back) {
        return Says::Back;
    }
    if is_set(&form.one_by_one) {
        return Says::OneByOne;
    }
    if let Some(text) = &form.text {
        return Says::Pasted(text.as_str().to_owned());
    }
    if let Some(ticked) = &form.checklist {
        return Says::Ticked(ticks(ticked, names));
    }
    match question {
        Some(question) if !form.answer.is_empty() => {
            Says::Answered(names.chosen(question, &form.answer))
        }
        _ => Says::Nothing,
    }
}

fn ticks(form: &Spanned<Entries<List<String>>>, names: &Names<'_>) -> NamedAnswers {
    let entries = form.value.as_ref();
    entries
        .map(|entries| names.given(entries))
        .unwrap_or_default()
}
