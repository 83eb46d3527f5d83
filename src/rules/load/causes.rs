//! Causes and their worked examples.

use super::names::Names;
use crate::id::CauseId;
use crate::rules::finding::Code;
use crate::rules::format::{self, Entries, List, Text, is_set};
use crate::rules::model::{
    AnswerIndex, Cause, CauseIndex, Condition, Conflict, Example, Grounds, Journey, NamedAnswers,
    Place, QuestionIndex,
};
use typed_index_collections::{TiSlice, TiVec};

/// Reads the causes, sorted by name; `steps` are the names of all steps.
pub(super) fn read(
    forms: &Entries<format::Cause>,
    names: &Names<'_>,
    steps: &[&str],
) -> TiVec<CauseIndex, Cause> {
    let causes = forms.iter();
    let causes = causes.filter_map(|(name, form, at)| cause(name.as_str(), form, at, names, steps));
    causes.collect()
}

fn cause(
    id: &str,
    form: &format::Cause,
    at: Place,
    names: &Names<'_>,
    steps: &[&str],
) -> Option<Cause> {
    let group = names.one::<usize>(&form.group, "group of causes", &names.prior_groups);
    let applies = names.whole(&form.applies);
    let confirmed_by = names.condition(&form.confirmed_by, Condition::never());
    let suggested_by = names.condition(&form.suggested_by, Condition::never());
    let ruled_out_by = names.condition(&form.ruled_out_by, Condition::never());
    let sources = names.sources(&form.sources, id, at);
    let while_likely = names.each(&form.while_likely, "step", steps);
    let steps = names.each(&form.steps, "step", steps);
    let questions: Vec<&str> = names.questions.iter().map(|(id, _)| id.as_str()).collect();
    let ask_first = names.each(&form.ask_first, "question", &questions);
    let settled_by = names.actor(&form.settled_by);
    let args = names.args(&form.args);
    let day = |field: &Option<Text>| names.report.day(field.as_ref()?);
    let (valid_from, valid_until) = (day(&form.valid_from), day(&form.valid_until));
    let ends_first = valid_from.is_some() && valid_until.is_some() && valid_until < valid_from;
    if let Some(until) = form.valid_until.as_ref().filter(|_| ends_first) {
        let message = "the cause ends before it begins";
        let help = "exchange `valid-from` and `valid-until`, or correct them";
        names.report.tell(until.at, Code::BadDate, message, help);
    }
    let examples = form.examples.iter();
    let examples = examples
        .filter_map(|(form, at)| example(form, at, names))
        .collect();
    let grounds = Grounds {
        confirmed_by: confirmed_by?,
        suggested_by: suggested_by?,
        ruled_out_by: ruled_out_by?,
    };
    Some(Cause {
        id: CauseId::new(id)?,
        group: names.prior_groups[group?].into(),
        settled_by: settled_by?,
        applies: applies?,
        grounds: grounds.into(),
        steps: steps.into(),
        while_likely,
        ask_first,
        no_refusal: is_set(&form.no_refusal),
        last_resort: is_set(&form.last_resort),
        args: args.into(),
        sensitive: is_set(&form.sensitive),
        sources: sources.into(),
        valid_from,
        valid_until,
        examples,
        place: at,
    })
}

fn example(form: &format::Example, at: Place, names: &Names<'_>) -> Option<Example> {
    let answers = names.given(&form.answers);
    let gives = form.gives.0.0.iter();
    let gives = gives.filter_map(|(name, verdict)| {
        let cause = names.one(name, "cause", &names.causes)?;
        Some((cause, verdict.value?))
    });
    Some(Example {
        gives: gives.collect(),
        name: form.name.value.clone()?,
        answers,
        place: at,
    })
}

impl Names<'_> {
    /// Resolves questions with the answers that are given to them.
    pub fn given(&self, entries: &Entries<List<String>>) -> NamedAnswers {
        let given = entries.iter().filter_map(|(name, answers, _)| {
            let question = self.question(name)?;
            Some((question, self.chosen(question, answers)))
        });
        given.collect()
    }

    /// Resolves the answers that are given to a question; none of them is "I don't know".
    pub fn chosen(&self, question: QuestionIndex, answers: &List<String>) -> Vec<AnswerIndex> {
        let known = answers.iter().filter(|(answer, _)| *answer != "unknown");
        let chosen = known.filter_map(|(name, at)| self.answer_named(question, name, at));
        chosen.collect()
    }
}

/// Points at the causes that were read instead of those that there are: one that is wrong is
/// left out, and the others move up.
pub(super) fn renumber(
    causes: &mut TiSlice<CauseIndex, Cause>,
    conflicts: &mut [Conflict],
    journeys: &mut [Journey],
    names: &[&str],
) {
    let read: TiVec<CauseIndex, String> = causes.iter().map(|c| c.id.to_string()).collect();
    let position = |named: CauseIndex| read.position(|id| *id == names[usize::from(named)]);
    let examples = causes.iter_mut().flat_map(|cause| &mut cause.examples);
    let examples = examples.map(|example| &mut example.gives);
    for gives in examples.chain(journeys.iter_mut().map(|journey| &mut journey.gives)) {
        let known = gives.iter();
        let known = known.filter_map(|(cause, verdict)| Some((position(*cause)?, *verdict)));
        *gives = known.collect();
    }
    for conflict in conflicts {
        let causes = conflict.causes.iter();
        conflict.causes = causes.filter_map(|cause| position(*cause)).collect();
    }
}
