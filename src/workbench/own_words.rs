//! The program's own words that a rule set says in its own way, or in a language of its own.
//!
//! Decides whether the program has such a message, and whether it can be filled in like that.

use crate::built_in;
use crate::l10n::{LocaleSource, MessageSource, Words};
use crate::rules::{Code, FileSet, Finding, Location, nearest};
use std::collections::BTreeSet;

/// Reports messages of languages that are to take the place of the program's own, and cannot.
#[must_use]
pub fn own_words<'f>(locales: impl IntoIterator<Item = &'f FileSet>) -> Vec<Finding> {
    let program: Vec<Words<'static>> = built_in::all_words().collect();
    let mut findings = Vec::new();
    for files in locales {
        let source = LocaleSource::read(files, &mut Vec::new());
        let own = source.messages.iter();
        let own = own.filter(|(id, _)| Words::is_of_program(id));
        findings.extend(own.filter_map(|(id, message)| fault(id, message, &program)));
    }
    findings
}

fn fault(id: &str, message: &MessageSource, program: &[Words<'_>]) -> Option<Finding> {
    let at = Location {
        line: message.line,
        column: 1,
    };
    let found = |code, message_, help| Some(Finding::new(&*message.file, at, code, message_, help));
    let known: Vec<BTreeSet<&str>> = program
        .iter()
        .filter_map(|words| words.places(id))
        .collect();
    if known.is_empty() {
        let says = format!("the program has no message `{id}`");
        let names = program.iter().flat_map(Words::names);
        let near = nearest(id, names.filter(|name| Words::is_of_program(name)));
        let help = near.map_or_else(
            || "delete it".to_owned(),
            |near| format!("delete it, or did you mean `{near}`?"),
        );
        return found(Code::SurplusMessage, says, help);
    }
    let allowed: BTreeSet<&str> = known.into_iter().flatten().collect();
    let used = message.value.iter().flat_map(|value| &value.placeables);
    let surplus: Vec<String> = used
        .filter(|name| !allowed.contains(name.as_str()))
        .map(|name| format!("`${name}`"))
        .collect();
    if surplus.is_empty() {
        return None;
    }
    let says = format!("`{id}` uses {}, which has no value", surplus.join(", "));
    let allowed: Vec<String> = allowed.iter().map(|name| format!("`${name}`")).collect();
    let help = match allowed.is_empty() {
        true => "it has no placeables".to_owned(),
        false => format!("use of these: {}", allowed.join(", ")),
    };
    found(Code::PlaceableDiffers, says, help)
}
