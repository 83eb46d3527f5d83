//! Causes and their worked examples.

use super::names::Names;
use crate::id::CauseId;
use crate::rules::format::{self, Entries, List, Text, is_set};
use crate::rules::model::{
    AnswerIndex, Cause, CauseIndex, Condition, Conflict, Example, Place, QuestionIndex,
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
    let args = names.args(&form.args);
    let day = |field: &Option<Text>| names.report.day(field.as_ref()?);
    let (valid_from, valid_until) = (day(&form.valid_from), day(&form.valid_until));
    let examples = form.examples.iter();
    let examples = examples
        .filter_map(|(form, at)| example(form, at, names))
        .collect();
    Some(Cause {
        id: CauseId::new(id)?,
        group: names.prior_groups[group?].into(),
        settled_by: form.settled_by.value?,
        applies: applies?,
        confirmed_by: confirmed_by?.into(),
        suggested_by: suggested_by?.into(),
        ruled_out_by: ruled_out_by?.into(),
        steps: steps.into(),
        while_likely,
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
    let answers = given(&form.answers, names);
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

/// Resolves the answers that an example gives.
fn given(
    entries: &Entries<List<String>>,
    names: &Names<'_>,
) -> Vec<(QuestionIndex, Vec<AnswerIndex>)> {
    let given = entries.iter().filter_map(|(name, answers, _)| {
        let question = names.question(name)?;
        let known = answers.iter().filter(|(answer, _)| *answer != "unknown");
        let chosen = known.filter_map(|(name, at)| names.answer_named(question, name, at));
        Some((question, chosen.collect()))
    });
    given.collect()
}

/// Points at the causes that were read instead of those that there are: one that is wrong is
/// left out, and the others move up.
pub(super) fn renumber(
    causes: &mut TiSlice<CauseIndex, Cause>,
    conflicts: &mut [Conflict],
    names: &[&str],
) {
    let read: TiVec<CauseIndex, String> = causes.iter().map(|c| c.id.to_string()).collect();
    let position = |named: CauseIndex| read.position(|id| *id == names[usize::from(named)]);
    for example in causes.iter_mut().flat_map(|cause| &mut cause.examples) {
        let gives = example.gives.iter();
        let gives = gives.filter_map(|(cause, verdict)| Some((position(*cause)?, *verdict)));
        example.gives = gives.collect();
    }
    for conflict in conflicts {
        let causes = conflict.causes.iter();
        conflict.causes = causes.filter_map(|cause| position(*cause)).collect();
    }
}
