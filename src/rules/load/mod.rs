//! From files to a [`RuleSet`], with everything that is wrong on the way.
//!
//! Decides in which order names are gathered and resolved: questions and tables
//! first, then groups, then everything that has conditions. A part that is
//! wrong is left out and the rest is still read, so that one run finds all.

mod acting;
mod answers;
mod args;
mod askable;
mod causes;
mod codes;
mod conditions;
mod dates;
mod documents;
mod forms;
mod groups;
mod journeys;
mod names;
mod networks;
mod priors;
mod question_names;
mod questions;
mod report;
mod steps;
mod tables;
mod text_names;
mod unseen;

pub(crate) use dates::{day_after, day_before};

use super::files::FileSet;
use super::finding::{Code, Finding, Location};
use super::format::{Head, List};
use super::model::{Budget, Lookup, Question, QuestionIndex, Reads, RuleSet, Stored};
use codes::Codes;
use forms::Forms;
use names::Names;
use report::Report;
use std::collections::BTreeMap;
use typed_index_collections::TiVec;

/// Reads the rule set in `files`.
///
/// Returns it together with everything that is wrong with it, by place; `None`
/// where no sound rule set comes of the files. A rule set that is returned with
/// findings lacks the parts that are wrong, and must not be used to advise anybody.
pub fn load(files: &FileSet) -> (Option<RuleSet>, Vec<Finding>) {
    let report = Report::new(files);
    let forms = Forms::read(files, &report);
    if files.get("ruleset.yaml").is_some() {
        return (Some(rule_set(files, forms, &report)), report.finish());
    }
    // That it cannot be read was reported as it was met.
    if files.unread.iter().any(|path| path == "ruleset.yaml") {
        return (None, report.finish());
    }
    report.of_file(&files.name("ruleset.yaml"), |sink| {
        let message = "the rule set has no `ruleset.yaml`";
        let help = "a rule set is a folder with a ruleset.yaml; rules/OWN-RULE-SET.md shows one";
        sink.report(Code::Unreadable, Location::default(), message, help);
    });
    (None, report.finish())
}

/// Understands the files, in the order in which they refer to each other.
fn rule_set(files: &FileSet, mut forms: Forms, report: &Report) -> RuleSet {
    let head = forms.head.take().and_then(|head| head.value);
    let head = head.unwrap_or_default();
    check_head(&head, report);
    let questions = question_names::gather(files, &mut forms.questions, &head.ask_order, report);
    let tables = tables::read(&forms.tables, files, &questions, report);
    let sources = documents::sources(&forms.sources, &head, report);
    let (actors, phases) = (acting::actors(&head, report), acting::phases(&head, report));
    let mut names = Names {
        report,
        actors: &actors,
        phases: &phases,
        questions: &questions,
        groups: BTreeMap::new(),
        tables: &tables,
        sources: sources.iter().map(|source| source.id.as_str()).collect(),
        links: Vec::new(),
        prior_groups: priors::groups(forms.priors.as_ref()),
        causes: forms.causes.names(),
    };
    names.groups = groups::read(&forms.groups, &names);
    let links = documents::links(&forms.links, &names);
    names.links = links.iter().map(|link| link.id.as_str()).collect();
    let questions = questions::read(&forms.questions, &names);
    let steps = steps::read(&forms.steps, &names);
    let step_names: Vec<&str> = steps.iter().map(|step| step.id.as_str()).collect();
    let mut causes = causes::read(&forms.causes, &names, &step_names);
    let mut conflicts = documents::conflicts(&forms.conflicts, &names);
    let mut journeys = journeys::read(&forms.journeys, &names, &step_names);
    causes::renumber(&mut causes, &mut conflicts, &mut journeys, &names.causes);
    tables::check_sources(&forms.tables, &names.sources, report);
    RuleSet {
        fallback: names.each(&head.fallback, "step", &step_names),
        bank_call: head
            .bank_call
            .as_ref()
            .and_then(|name| names.one(name, "step", &step_names)),
        contexts: priors::contexts(forms.priors.as_ref(), &names),
        groups: groups::kept(&names).into(),
        text_names: text_names::read(&forms.questions, &names).into(),
        journeys,
        lookup: lookup(&forms, &names, &questions, &head.code_order),
        situation: {
            let known: Vec<&str> = names.questions.iter().map(|(id, _)| id.as_str()).collect();
            names.each(&head.situation, "question", &known)
        },
        id: head.id.as_str().to_owned(),
        edition: report.day(&head.edition).unwrap_or_default(),
        reviewed: report.day(&head.reviewed).unwrap_or_default(),
        reference_locale: head.reference_locale.as_str().to_owned(),
        budget: budget(&head),
        forbidden_links: head.forbidden_links.texts(),
        questions,
        causes,
        phases: phases.into(),
        actors,
        steps: steps.into_iter().map(Stored::from).collect(),
        tables: tables.into_iter().map(Into::into).collect(),
        conflicts: conflicts.into(),
        files: report.files.clone().into(),
        links: links.into_iter().map(Stored::from).collect(),
        sources: sources.into_iter().map(Stored::from).collect(),
    }
}

/// Reports what is wrong with the names of the rule set and of its format.
fn check_head(head: &Head, report: &Report) {
    let (schema, id) = (&head.schema, &head.id);
    if schema.value.as_deref().is_some_and(|given| given != "1") {
        let message = "this version of the format is not known";
        report.tell(schema.at, Code::UnknownName, message, "write `schema: 1`");
    }
    let is_bad = |id: &&str| !crate::id::is_kebab_case(id);
    if let Some(name) = id.value.as_deref().filter(is_bad) {
        report.bad_name(id.at, name);
    }
}

/// Reads how long conversations may take.
fn budget(head: &Head) -> Option<Budget> {
    let given = head.budget.as_ref()?;
    let limits = given.value.as_ref()?;
    Some(Budget {
        screens: limits.screens.as_ref().and_then(|most| most.value),
        worst: limits.worst.as_ref().and_then(|most| most.value),
        place: given.at,
    })
}

/// Reads what typed codes and prefixes are looked up in.
fn lookup(
    forms: &Forms,
    names: &Names<'_>,
    questions: &TiVec<QuestionIndex, Question>,
    order: &List<String>,
) -> Lookup {
    let reads = |reads: Reads| questions.position(|question| question.reads() == Some(reads));
    let (code, network) = (reads(Reads::Codes), reads(Reads::Prefixes));
    let codes = Codes {
        names,
        code,
        network,
    };
    Lookup {
        systems: codes.read(&forms.codes, order),
        networks: networks::read(&forms.networks, names, network),
    }
}
