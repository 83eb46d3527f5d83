//! Whether a locale holds exactly the messages it must, each with the same
//! attributes and the same placeables.
//!
//! Decides by comparing lists of names; does not fill anything in.

use super::locale::Locale;
use super::needed::{Needed, Placeables};
use super::placed::findings_in;
use crate::l10n::{MessageSource, Pattern};
use crate::rules::{Code, Finding, Location, MAX_FINDINGS, nearest};
use std::collections::{BTreeMap, BTreeSet};

/// Reports messages, attributes and placeables that are missing or too many. `is_excused` tells
/// of which messages nobody can know whether they, or a part of them, are too many.
pub(super) fn check(
    needed: &BTreeMap<String, Needed>,
    locale: &Locale<'_>,
    reference: Option<&Locale<'_>>,
    is_excused: &dyn Fn(&str) -> bool,
    findings: &mut Vec<Finding>,
) {
    let mut absent: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (id, needed) in needed {
        match locale.source.messages.get(id) {
            None if locale.is_written(id) => {} // what is no Fluent was reported as such
            None => absent
                .entry(home(id, locale, reference))
                .or_default()
                .push(id),
            Some(message) => {
                let pair = Pair {
                    id,
                    needed,
                    message,
                    locale,
                };
                pair.check_value(findings);
                pair.check_missing_attributes(findings);
                if !is_excused(id) {
                    pair.check_surplus_attributes(findings);
                    pair.check_placeables(findings);
                }
            }
        }
    }
    let missing: BTreeSet<&str> = absent.values().flatten().copied().collect();
    for (id, message) in &locale.source.messages {
        // The nearest name is sought for each, and nobody reads so many.
        if findings.len() > MAX_FINDINGS {
            return;
        }
        if !needed.contains_key(id) && !is_excused(id) {
            let says = format!("nothing needs the message `{id}`");
            let near = nearest(id, missing.iter().copied());
            // What is called otherwise is not missing as well.
            if let Some(near) = near {
                absent
                    .values_mut()
                    .for_each(|ids| ids.retain(|id| *id != near));
            }
            let near = near.or_else(|| nearest(id, needed.keys().map(String::as_str)));
            let help = suggestion(near, "delete it");
            locale.report(message, None, Code::SurplusMessage, (says, help), findings);
        }
    }
    // What stands in a file that cannot be read is not missing.
    if locale.is_whole {
        for (file, ids) in &absent {
            let ids: Vec<(&str, &Needed)> = ids.iter().map(|id| (*id, &needed[*id])).collect();
            report_missing(file, &ids, locale, reference, findings);
        }
    }
}

fn suggestion(near: Option<&str>, otherwise: &str) -> String {
    near.map_or_else(
        || otherwise.to_owned(),
        |near| format!("{otherwise}, or did you mean `{near}`?"),
    )
}

/// Reports the messages that a file lacks, all at once and ready to be filled in.
fn report_missing(
    file: &str,
    ids: &[(&str, &Needed)],
    locale: &Locale<'_>,
    reference: Option<&Locale<'_>>,
    findings: &mut Vec<Finding>,
) {
    let message = match ids {
        [(id, _)] => format!("the message `{id}` is missing in {}", locale.tag),
        [(id, _), ..] => format!(
            "{} messages are missing in {}, first `{id}`",
            ids.len(),
            locale.tag
        ),
        [] => return,
    };
    let reference = reference.filter(|reference| reference.tag != locale.tag);
    let lines = ids.iter().map(|(id, needed)| {
        let attributes = needed.attributes.keys();
        let attributes: Vec<String> = attributes.map(|name| format!("`.{name} = …`")).collect();
        let with = match attributes.is_empty() {
            true => String::new(),
            false => format!(" with {}", attributes.join(", ")),
        };
        let original = reference.and_then(|reference| reference.source.messages.get(*id));
        let there = original.map(|there| format!("; {}:{} has it", there.file, there.line));
        format!("`{id} = …`{with}{}", there.unwrap_or_default())
    });
    let lines: Vec<String> = lines.collect();
    let help = format!("add {}", lines.join("\nadd "));
    let first = Location { line: 1, column: 1 };
    findings_in(file, findings).report(Code::MissingMessage, first, message, help);
}

/// Returns the file in which a message belongs: where most of its kind stand, else the file that
/// the reference locale has it in, else the folder.
fn home(id: &str, locale: &Locale<'_>, reference: Option<&Locale<'_>>) -> String {
    let kind = |id: &str| id.split('-').next().map(str::to_owned);
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    for (known, message) in &locale.source.messages {
        if kind(known) == kind(id) {
            *files.entry(&message.file).or_default() += 1;
        }
    }
    if let Some((file, _)) = files.into_iter().max_by_key(|(_, count)| *count) {
        return file.to_owned();
    }
    let same_path = reference.and_then(|reference| {
        let file = &reference.source.messages.get(id)?.file;
        let mut files = reference.files.files.iter();
        files.find(|known| reference.files.name(&known.path) == *file)
    });
    same_path.map_or_else(
        || locale.files.root.clone(),
        |file| locale.files.name(&file.path),
    )
}

/// A message, and what it must consist of.
struct Pair<'c, 'f> {
    id: &'c str,
    needed: &'c Needed,
    message: &'c MessageSource,
    locale: &'c Locale<'f>,
}

impl Pair<'_, '_> {
    fn report(
        &self,
        attribute: Option<&str>,
        code: Code,
        fault: (String, String),
        findings: &mut Vec<Finding>,
    ) {
        self.locale
            .report(self.message, attribute, code, fault, findings);
    }

    fn check_value(&self, findings: &mut Vec<Finding>) {
        let id = self.id;
        match (&self.needed.value, &self.message.value) {
            (Some(_), None) => {
                let says = format!("the message `{id}` has no text of its own");
                let help = format!("write it behind `{id} =`");
                self.report(None, Code::MissingMessage, (says, help), findings);
            }
            (None, Some(_)) => {
                let says = format!("the message `{id}` has a text of its own, which nothing needs");
                let help = "delete the text, and keep the attributes".to_owned();
                self.report(None, Code::SurplusMessage, (says, help), findings);
            }
            _ => {}
        }
    }

    fn check_missing_attributes(&self, findings: &mut Vec<Finding>) {
        for name in self.needed.attributes.keys() {
            if !self.message.attributes.contains_key(name) {
                let says = format!("`{}` has no `.{name}`", self.id);
                let help = format!("add `.{name} = …` below it");
                self.report(None, Code::MissingAttribute, (says, help), findings);
            }
        }
    }

    fn check_surplus_attributes(&self, findings: &mut Vec<Finding>) {
        for name in self.message.attributes.keys() {
            if !self.needed.attributes.contains_key(name) {
                let says = format!("nothing needs `.{name}` of `{}`", self.id);
                let near = nearest(name, self.needed.attributes.keys().map(String::as_str));
                let help = suggestion(near, "delete it");
                self.report(Some(name), Code::SurplusAttribute, (says, help), findings);
            }
        }
    }

    fn check_placeables(&self, findings: &mut Vec<Finding>) {
        for (attribute, pattern) in Locale::patterns(self.message) {
            let placeables = self.needed.placeables(attribute);
            let difference = placeables.and_then(|p| difference(self.id, pattern, p));
            if let Some(fault) = difference {
                self.report(attribute, Code::PlaceableDiffers, fault, findings);
            }
        }
    }
}

/// Says which placeables are missing and which are too many, if any.
fn difference(id: &str, pattern: &Pattern, needed: &Placeables) -> Option<(String, String)> {
    let needed: BTreeSet<&str> = needed.names.iter().map(String::as_str).collect();
    let used: BTreeSet<&str> = pattern.placeables.iter().map(String::as_str).collect();
    let list = |names: Vec<&&str>| -> String {
        let names: Vec<String> = names.iter().map(|name| format!("`${name}`")).collect();
        names.join(", ")
    };
    let missing = list(needed.difference(&used).collect());
    let surplus = list(used.difference(&needed).collect());
    let says = match (missing.is_empty(), surplus.is_empty()) {
        (true, true) => return None,
        (false, true) => format!("`{id}` does not use {missing}"),
        (true, false) => format!("`{id}` uses {surplus}, which has no value"),
        (false, false) => format!("`{id}` uses {surplus} instead of {missing}"),
    };
    let help = if needed.is_empty() {
        "it has no placeables".to_owned()
    } else {
        format!("use each of: {}", list(needed.iter().collect()))
    };
    Some((says, help))
}
