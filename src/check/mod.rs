//! Whether a rule set is sound and its words are complete: everything that is
//! wrong, all at once, each with a place and with what to do about it.
//!
//! Decides nothing that loading has decided already ([`crate::rules::load`],
//! [`LocaleSource::read`](crate::l10n::LocaleSource::read)); it adds what only shows once the parts are seen
//! together. Never prints; knows no rule set and no language by name.

mod causes;
mod codes;
mod counterpart;
mod days;
mod drafts;
mod examples;
mod faults;
mod files;
mod filling;
mod glossary;
mod labels;
mod links;
mod locale;
mod needed;
mod placed;
mod plurals;
mod proved;
mod questions;
mod rows;
mod said;
mod sources;
mod style;
mod unused;
mod waivers;
mod words;
mod written;

use crate::id::StepId;
use crate::l10n::{Words, message_id, required};
use crate::rules::{self, FileSet, Finding, RuleSet};
use faults::Faults;
use locale::Locale;
use needed::Needed;
use std::collections::{BTreeMap, BTreeSet};
use written::Written;

pub use locale::LocaleFiles;

/// What was found, and how much was looked at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Report {
    /// Everything that is wrong, by file, line and column.
    pub findings: Vec<Finding>,
    /// How much was looked at.
    pub counts: Counts,
    /// How many findings are left out since they follow from others.
    pub left_out: usize,
}

/// How much was looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    /// The causes.
    pub causes: usize,
    /// The questions.
    pub questions: usize,
    /// The steps.
    pub steps: usize,
    /// The messages that each language must have.
    pub messages: usize,
    /// The languages.
    pub locales: usize,
    /// The worked examples of all causes.
    pub examples: usize,
}

/// Checks a rule set and its words in every language.
///
/// What cannot be read is reported, and everything else is checked all the same.
#[must_use]
pub fn check(rule_files: &FileSet, locales: &[LocaleFiles]) -> Report {
    let (rules, read) = rules::load(rule_files);
    let faults = Faults::new(rule_files, &read);
    let mut findings = faults.settle(read.clone());
    findings.extend(faults.absent());
    let locales: Vec<Locale<'_>> = locales
        .iter()
        .map(|files| Locale::read(files, &mut findings))
        .collect();
    let written = Written::read(rule_files);
    let unused_steps = match rule_files.lacks_files() {
        true => BTreeSet::new(),
        false => unused::check(&written, &faults, &mut findings),
    };
    files::check(rule_files, &mut findings);
    let mut counts = Counts {
        locales: locales.len(),
        ..Counts::default()
    };
    if let Some(rules) = &rules {
        counts = count(rules, locales.len());
        links::check(rules, &written, &mut findings);
        links::check_reference(rules, &written, &locales, &mut findings);
        codes::check(rules, &written, &faults, &mut findings);
        if !faults.is_any_faulty(|path| path == "sources.yaml") {
            sources::check(rules, &written, &mut findings);
        }
        drafts::check(rules, &written, &mut findings);
        let are_rows_right = rows::check(rules, rule_files, &written, &mut findings);
        if are_rows_right {
            check_reasoning(rules, rule_files, &written, &faults, &mut findings);
        }
        let is_proved = are_rows_right && faults.is_none();
        waivers::apply(&written, is_proved, &mut findings);
    }
    for locale in &locales {
        if let Some(rules) = &rules {
            let mut needed = needed_of(rules, &unused_steps, locale);
            needed.extend(drafts::needed(rules, &written, &unused_steps));
            check_locale(rules, &needed, &faults, locale, &locales, &mut findings);
        }
        files::check_locale(locale.files, &mut findings);
        filling::check_texts(locale, &mut findings);
        let terms = glossary::read(locale, &mut findings);
        glossary::check_wanted(&terms, locale, &mut findings);
        let reference = rules.as_ref().and_then(|rules| reference(rules, &locales));
        check_manner(locale, reference, &terms, &mut findings);
    }
    let mut left_out = faults.left_out();
    if findings.is_empty() && left_out > 0 && !rule_files.lacks_files() {
        // Whatever follows from whatever, nothing is sound where something was found.
        (findings, left_out) = (read, 0);
    }
    findings.sort();
    findings.dedup();
    Report {
        findings,
        counts,
        left_out,
    }
}

/// Checks words that no rule set asks for, those of the program itself: `reference` says which
/// messages, attributes and placeables there are. A glossary forbids its words here too, but
/// need not occur.
#[must_use]
pub fn check_words(reference: &LocaleFiles, locale: &LocaleFiles) -> Vec<Finding> {
    let mut findings = Vec::new();
    let reference = Locale::read(reference, &mut Vec::new());
    let locale = Locale::read(locale, &mut findings);
    let needed = needed::of_reference(&reference);
    words::check(
        &needed,
        &locale,
        Some(&reference),
        &|_| false,
        &mut findings,
    );
    filling::check(&needed, &locale, &mut findings);
    files::check_locale(locale.files, &mut findings);
    filling::check_texts(&locale, &mut findings);
    let terms = glossary::read(&locale, &mut findings);
    check_manner(&locale, Some(&reference), &terms, &mut findings);
    findings.sort();
    findings.dedup();
    findings
}

fn check_reasoning(
    rules: &RuleSet,
    files: &FileSet,
    written: &Written<'_>,
    faults: &Faults<'_>,
    findings: &mut Vec<Finding>,
) {
    questions::check(rules, faults, findings);
    if faults.hides_verdicts() {
        return;
    }
    let days = days::Days::new(rules);
    causes::check(rules, &days, faults, findings);
    examples::check(rules, &days, faults, findings);
    // What is asked of causes that are at fault says nothing.
    if faults.is_none() && findings.is_empty() {
        examples::check_order(rules, &files.name("ruleset.yaml"), findings);
    }
    proved::check(rules, written, &days, faults, findings);
}

/// Returns the messages that a rule set needs; a step that nothing uses needs none yet.
fn needed_of(
    rules: &RuleSet,
    unused_steps: &BTreeSet<String>,
    locale: &Locale<'_>,
) -> BTreeMap<String, Needed> {
    let mut needed = needed::of_rule_set(rules);
    let unused = unused_steps.iter().filter_map(|step| StepId::new(step));
    for id in unused.map(|step| message_id::step(&step)) {
        if !locale.source.messages.contains_key(&id) {
            needed.remove(&id);
        }
    }
    needed
}

fn check_locale(
    rules: &RuleSet,
    needed: &BTreeMap<String, Needed>,
    faults: &Faults<'_>,
    locale: &Locale<'_>,
    locales: &[Locale<'_>],
    findings: &mut Vec<Finding>,
) {
    let reference = reference(rules, locales);
    let is_excused = |id: &str| Words::is_of_program(id) || faults.excuses(id, rules);
    words::check(needed, locale, reference, &is_excused, findings);
    filling::check(needed, locale, findings);
    labels::check(rules, needed, locale, findings);
}

/// Returns the locale that says which texts there are.
fn reference<'l, 'f>(rules: &RuleSet, locales: &'l [Locale<'f>]) -> Option<&'l Locale<'f>> {
    let mut locales = locales.iter();
    locales.find(|locale| locale.tag == rules.reference_locale)
}

/// Checks how the texts of a locale are worded and set.
fn check_manner(
    locale: &Locale<'_>,
    reference: Option<&Locale<'_>>,
    terms: &[glossary::Term],
    findings: &mut Vec<Finding>,
) {
    glossary::check_forbidden(terms, locale, findings);
    style::check(locale, findings);
    plurals::check(locale, findings);
    if let Some(reference) = reference {
        counterpart::check(terms, locale, reference, findings);
    }
}

/// Counts what there is to look at in a rule set with the worked examples of its causes, and in
/// its words in so many languages.
#[must_use]
pub fn count(rules: &RuleSet, locales: usize) -> Counts {
    Counts {
        causes: rules.causes.len(),
        questions: rules.questions.len(),
        steps: rules.steps.len(),
        messages: required(rules).len(),
        locales,
        examples: rules.causes.iter().map(|cause| cause.examples.len()).sum(),
    }
}
