//! Questions.

use super::askable::waiting_for_themselves;
use super::names::Names;
use super::report::Report;
use crate::id::{QuestionId, is_kebab_case};
use crate::rules::finding::Code;
use crate::rules::format::{self, Entries, Spanned, TypedText, is_set};
use crate::rules::model::{Condition, Cost, Question, QuestionIndex, Reads, Stored, Typed};
use typed_index_collections::TiVec;

/// How many of a hundred people know an answer unless a question says otherwise: our judgement.
const USUALLY_KNOWN_TO: u8 = 80;

/// Reads the questions, which stand in the order of their names.
pub(super) fn read(
    forms: &Entries<format::Question>,
    names: &Names<'_>,
) -> TiVec<QuestionIndex, Question> {
    let positions = names.questions.keys().zip(&forms.0);
    let questions = positions.filter_map(|(position, (_, form))| question(position, form, names));
    let questions = questions.collect();
    check_cycles(&questions, names.report);
    check_flags(&questions, names.report);
    questions
}

/// Reads a question. What is wrong with it is left out, but neither the question nor any of its
/// answers is: everything else refers to them by position.
fn question(
    position: QuestionIndex,
    form: &Spanned<format::Question>,
    names: &Names<'_>,
) -> Option<Question> {
    let (id, answer_names) = &names.questions[position];
    let (answers, answer_words) = names.answers(form, answer_names);
    let (at, nothing) = (form.at, format::Question::default());
    let form = form.value.as_ref().unwrap_or(&nothing);
    let known: Vec<&str> = answer_names.iter().map(String::as_str).collect();
    let featured = names.each(&form.featured, &format!("answer to `{id}`"), &known);
    let when = names.condition(&form.when, Condition::always());
    Some(Question {
        id: QuestionId::new(id)?,
        answers: answers.into_iter().map(Stored::from).collect(),
        answer_words,
        several: is_set(&form.several),
        when: when.unwrap_or_else(Condition::always),
        cost: form.cost.value.unwrap_or(Cost::Glance),
        known_to: known_to(form, names.report).unwrap_or(USUALLY_KNOWN_TO),
        find_out: is_set(&form.find_out),
        quotes: is_set(&form.quotes),
        featured,
        typed: form
            .typed
            .as_ref()
            .and_then(|form| typed(position, form, names)),
        place: at,
    })
}

/// Reads how many of a hundred people know a telling answer.
fn known_to(form: &format::Question, report: &Report) -> Option<u8> {
    let given = form.known_to.as_ref()?;
    let percent = given.value?;
    if !(1..=100).contains(&percent) {
        let message = format!("`{percent}` is no share of a hundred people");
        let help = "write a whole number from 1 to 100";
        report.tell(given.at, Code::WrongType, message, help);
        return None;
    }
    Some(percent)
}

/// Reads how a typed text becomes an answer to the question at `position`.
fn typed(
    position: QuestionIndex,
    form: &Spanned<format::Typed>,
    names: &Names<'_>,
) -> Option<Typed> {
    let fields = form.value.as_ref()?;
    let reads = match fields.reads.value? {
        TypedText::Codes => Reads::Codes,
        TypedText::Messages => Reads::Messages,
        TypedText::Prefixes => Reads::Prefixes,
        TypedText::Expiry => {
            let passed = names.needed(&fields.passed, "passed", form.at)?;
            let passed = names.answer(position, passed)?;
            Reads::Expiry { passed }
        }
    };
    Some(Typed {
        flag: fields.flag.value.clone()?.into(),
        reads,
        nothing: match &fields.nothing {
            Some(nothing) => names.answer(position, nothing),
            None => None,
        },
        at_prompt: is_set(&fields.at_prompt),
    })
}

/// Reports questions that wait for each other.
fn check_cycles(questions: &TiVec<QuestionIndex, Question>, report: &Report) {
    for at in waiting_for_themselves(questions) {
        let question = &questions[at];
        let message = format!(
            "`{}` applies only when its own answer is known",
            question.id
        );
        let help = "remove it from the conditions that its `when` rests on, or let one of them be asked without the other";
        report.tell(question.place, Code::CyclicCondition, message, help);
    }
}

/// Reports options that would be given twice: a question's name is one already.
fn check_flags(questions: &TiVec<QuestionIndex, Question>, report: &Report) {
    for (at, question) in questions.iter_enumerated() {
        let Some(Typed { flag, .. }) = &question.typed else {
            continue;
        };
        let is_taken = questions.iter_enumerated().any(|(other, known)| {
            let own = known.typed.as_ref().map(|known| &known.flag);
            other != at && (known.id.as_str() == flag.as_str() || own == Some(flag))
        });
        if !is_kebab_case(flag) {
            report.bad_name(question.place, flag);
        } else if is_taken {
            let message = format!("the option `{flag}` belongs to another question");
            let help = "give `typed` another `flag`";
            report.tell(question.place, Code::DuplicateId, message, help);
        }
    }
}
