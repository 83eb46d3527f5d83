//! Causes, their steps and their examples.

use super::super::fields::{self, Fields, mapping, text};
use super::super::finding::Code;
use super::super::model::{
    Actor, Cause, CauseIndex, Condition, Conflict, Example, ExampleVerdict, MAX_ENTRIES, Phase,
    Step, StepIndex,
};
use super::super::yaml::{Key, Node, Sink};
use super::catalog::Catalog;
use super::known_names::CauseNames;
use super::names::Names;
use super::unknown::unknown;
use super::{Loader, Scope, bad_name, date, questions, resolve, stem};
use crate::id::{CauseId, StepId};
use typed_index_collections::{TiSlice, TiVec};

/// Returns the names of all causes, sorted.
pub(super) fn names(nodes: &[(String, Node)]) -> CauseNames {
    let mut names: CauseNames = nodes
        .iter()
        .filter_map(|(path, _)| stem(path, "causes/"))
        .map(str::to_owned)
        .collect();
    names.sort();
    names
}

/// Reads the steps, sorted by name.
pub(super) fn steps(
    loader: &mut Loader<'_>,
    nodes: &[(String, Node)],
    names: &Names<'_>,
    catalog: &Catalog,
) -> TiVec<StepIndex, Step> {
    let mut steps: TiVec<StepIndex, Step> = TiVec::new();
    for (path, node) in nodes {
        if stem(path, "steps/").is_none() {
            continue;
        }
        loader.scoped(path, names, catalog, |scope| {
            let Some(entries) = mapping(node, &mut scope.sink) else {
                return;
            };
            for (key, node) in entries {
                if steps.iter().any(|known| known.id.as_str() == key.text) {
                    scope.sink.report(
                        Code::DuplicateId,
                        key.at,
                        format!("step `{}` stands in another file already", key.text),
                        "keep one of the two",
                    );
                    continue;
                }
                if steps.len() == MAX_ENTRIES {
                    too_many(key, &mut scope.sink);
                    return;
                }
                steps.extend(step(scope, key, node));
            }
        });
    }
    steps.sort_by(|a, b| a.id.cmp(&b.id));
    steps
}

fn too_many(key: &Key, sink: &mut Sink<'_>) {
    sink.report(
        Code::TooLarge,
        key.at,
        format!("more than {MAX_ENTRIES} steps"),
        "leave out what no cause needs",
    );
}

fn step(scope: &mut Scope<'_, '_>, key: &Key, node: &Node) -> Option<Step> {
    let fields = Fields::open(node, &fields::STEP, &mut scope.sink)?;
    let Some(id) = StepId::new(&key.text) else {
        bad_name(&key.text, key.at, &mut scope.sink);
        return None;
    };
    let links = resolve(
        fields.items("links"),
        "link",
        &scope.catalog.link_names(),
        &mut scope.sink,
    );
    let actor = fields.one_of("actor", Actor::WORDS, &mut scope.sink);
    let phase = fields.one_of("phase", Phase::WORDS, &mut scope.sink);
    Some(Step {
        id,
        actor: actor?,
        phase: phase?,
        links,
        when: scope.condition(&fields, "when", Condition::always())?,
        args: scope.args(&fields, "args"),
        ask_args: scope.args(&fields, "ask-args"),
        place: scope.place(key.at),
    })
}

/// Reads the causes, sorted by name.
pub(super) fn read(
    loader: &mut Loader<'_>,
    nodes: &[(String, Node)],
    names: &Names<'_>,
    catalog: &Catalog,
    steps: &[&str],
    causes: &CauseNames,
) -> TiVec<CauseIndex, Cause> {
    let mut read = TiVec::new();
    for id in causes {
        let path = format!("causes/{id}.yaml");
        let Some((_, node)) = nodes.iter().find(|(known, _)| *known == path) else {
            continue;
        };
        read.extend(loader.scoped(&path, names, catalog, |scope| {
            cause(scope, id, node, steps, causes)
        }));
    }
    read
}

/// Points at the causes that were read instead of those that there are: one that is wrong is
/// left out, and the others move up.
pub(super) fn renumber(
    causes: &mut TiSlice<CauseIndex, Cause>,
    conflicts: &mut [Conflict],
    names: &CauseNames,
) {
    let read: CauseNames = causes.iter().map(|cause| cause.id.to_string()).collect();
    let position = |named: CauseIndex| read.position(|id| *id == names[named]);
    for example in causes.iter_mut().flat_map(|cause| &mut cause.examples) {
        let gives = example.gives.iter();
        let gives = gives.filter_map(|(cause, verdict)| Some((position(*cause)?, *verdict)));
        example.gives = gives.collect();
    }
    for conflict in conflicts {
        conflict.causes = conflict
            .causes
            .iter()
            .filter_map(|c| position(*c))
            .collect();
    }
}

fn cause(
    scope: &mut Scope<'_, '_>,
    id: &str,
    node: &Node,
    steps: &[&str],
    causes: &CauseNames,
) -> Option<Cause> {
    let fields = Fields::open(node, &fields::CAUSE, &mut scope.sink)?;
    let Some(cause_id) = CauseId::new(id) else {
        bad_name(id, node.at, &mut scope.sink);
        return None;
    };
    let group = group(scope, &fields);
    let settled_by = fields.one_of("settled-by", Actor::WORDS, &mut scope.sink);
    fields.require("applies", &mut scope.sink);
    fields.require("steps", &mut scope.sink);
    let applies = scope.condition(&fields, "applies", Condition::always());
    let confirmed_by = scope.condition(&fields, "confirmed-by", Condition::never());
    let suggested_by = scope.condition(&fields, "suggested-by", Condition::never());
    let ruled_out_by = scope.condition(&fields, "ruled-out-by", Condition::never());
    let sources = scope.sources(&fields, id);
    let step_list = resolve(fields.items("steps"), "step", steps, &mut scope.sink);
    let args = scope.args(&fields, "args");
    let sensitive = fields.flag("sensitive", &mut scope.sink);
    let mut day = |name: &str| {
        fields
            .get(name)
            .and_then(|_| date(&fields, name, &mut scope.sink))
    };
    let (valid_from, valid_until) = (day("valid-from"), day("valid-until"));
    let mut examples = Vec::new();
    if let Some(list) = fields.get("examples") {
        for item in fields::items(list) {
            examples.extend(example(scope, item, causes));
        }
    }
    Some(Cause {
        id: cause_id,
        group: group?.into(),
        settled_by: settled_by?,
        applies: applies?,
        confirmed_by: confirmed_by?,
        suggested_by: suggested_by?,
        ruled_out_by: ruled_out_by?,
        steps: step_list,
        args,
        sensitive,
        sources,
        valid_from,
        valid_until,
        examples,
        place: scope.place(node.at),
    })
}

fn group(scope: &mut Scope<'_, '_>, fields: &Fields<'_>) -> Option<String> {
    let node = fields.require("group", &mut scope.sink)?;
    let name = text(node, &mut scope.sink)?;
    let known = &scope.catalog.prior_groups;
    if known.iter().any(|group| group == name) {
        return Some(name.to_owned());
    }
    let known = known.iter().map(String::as_str);
    unknown("group of causes", name, known, node.at, &mut scope.sink);
    None
}

fn example(scope: &mut Scope<'_, '_>, node: &Node, causes: &CauseNames) -> Option<Example> {
    let fields = Fields::open(node, &fields::EXAMPLE, &mut scope.sink)?;
    let name = fields.require_text("name", &mut scope.sink)?.to_owned();
    let answers = fields.require("answers", &mut scope.sink)?;
    let answers = questions::given_answers(scope, answers);
    let gives = fields.require("gives", &mut scope.sink)?;
    let mut verdicts = Vec::new();
    for (key, value) in mapping(gives, &mut scope.sink)? {
        let Some(cause) = causes.position(|id| *id == key.text) else {
            let known = causes.iter().map(String::as_str);
            unknown("cause", &key.text, known, key.at, &mut scope.sink);
            continue;
        };
        let Some(given) = text(value, &mut scope.sink) else {
            continue;
        };
        let words = ExampleVerdict::WORDS;
        match words.iter().find(|(word, _)| *word == given) {
            Some((_, verdict)) => {
                verdicts.push((cause, *verdict));
            }
            None => {
                let known = words.iter().map(|(word, _)| *word);
                unknown("verdict", given, known, value.at, &mut scope.sink);
            }
        }
    }
    Some(Example {
        name,
        answers,
        gives: verdicts,
        place: scope.place(node.at),
    })
}
