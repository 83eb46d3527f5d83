//! The files that come of what somebody filled in.
//!
//! Decides what is refused: a name or a field that cannot be, and what is there already.

use super::draft::Draft;
use super::field::{Choice, Field, fields};
use super::file::{Manner, NewFile};
use super::names::{Kind, LocaleFolder, Refusal};
use super::{locale, rule_set, words, yaml};
use crate::id::is_kebab_case;
use crate::rules::{FileSet, RuleSet};

/// Returns the files that a draft comes to, in a rule set with these files and languages.
///
/// # Errors
///
/// Fails where the name cannot be used, or a field or a language is not there.
pub fn files(
    draft: &Draft,
    rules: &RuleSet,
    written: &FileSet,
    locales: &[LocaleFolder],
) -> Result<Vec<NewFile>, Refusal> {
    if draft.kind != Kind::Locale && !is_kebab_case(&draft.name) {
        return Err(Refusal::BadName(draft.name.clone()));
    }
    let fields = fields(draft.kind, rules);
    check(draft, &fields, locales)?;
    let folder = match draft.kind {
        Kind::RuleSet => return Ok(rule_set::files(&draft.name)),
        Kind::Locale => return locale::files(&draft.name, &rules.reference_locale, locales),
        Kind::Cause => "causes",
        Kind::Question => "questions",
        Kind::Step => "steps",
    };
    let path = format!("{folder}/{}.yaml", draft.name);
    let is_step = rules
        .steps
        .iter()
        .any(|step| step.id.as_str() == draft.name);
    if written.get(&path).is_some() || (draft.kind == Kind::Step && is_step) {
        return Err(Refusal::IsThere(path));
    }
    let mut files = vec![NewFile {
        path,
        text: yaml::of(draft, &fields),
        manner: Manner::Create,
    }];
    for locale in locales {
        files.push(words::of(draft, &rules.reference_locale, locale)?);
    }
    Ok(files)
}

fn check(draft: &Draft, fields: &[Field], locales: &[LocaleFolder]) -> Result<(), Refusal> {
    let names = |is_words: bool| -> Vec<&'static str> {
        let of = fields.iter();
        let of = of.filter(|field| matches!(field.choice, Choice::Words) == is_words);
        of.map(|field| field.name).collect()
    };
    let values = draft.values.iter().map(|(name, _)| (name, names(false)));
    let words = draft.words.iter().map(|(_, name, _)| (name, names(true)));
    for (name, known) in values.chain(words) {
        if !known.contains(&name.as_str()) {
            return Err(Refusal::NoField(name.clone(), known));
        }
    }
    let tags: Vec<String> = locales.iter().map(|locale| locale.tag.clone()).collect();
    match draft.words.iter().find(|(tag, ..)| !tags.contains(tag)) {
        Some((tag, ..)) => Err(Refusal::NoLocale(tag.clone(), tags)),
        None => Ok(()),
    }
}
