//! Whether every message can really be filled in, and is safe to print.
//!
//! Decides by filling in each value and attribute with everything that its
//! placeables can receive. Knows nothing of how long a text may be.

use super::locale::{Locale, find};
use super::needed::{Needed, Placeables, Sample, Trial};
use super::placed::findings_in;
use crate::l10n::{Filled, Pattern};
use crate::rules::{Code, Finding};
use crate::visible::is_unsafe;
use std::collections::BTreeMap;

/// Reports values and attributes that cannot be filled in, come to nothing, or print a name
/// that nobody may read.
pub(super) fn check(
    needed: &BTreeMap<String, Needed>,
    locale: &Locale<'_>,
    findings: &mut Vec<Finding>,
) {
    for (id, needed) in needed {
        let Some(message) = locale.source.messages.get(id) else {
            continue;
        };
        for (attribute, pattern) in Locale::patterns(message) {
            let Some(placeables) = needed.placeables(attribute) else {
                continue;
            };
            // A placeable without a value is reported as such.
            if !pattern.placeables.is_subset(&placeables.names) {
                continue;
            }
            if let Some((says, help)) = fault(locale, (id, attribute), pattern, placeables) {
                let code = Code::MessageFails;
                locale.report(message, attribute, code, (says, help), findings);
            }
        }
    }
}

/// Returns the texts that a value or an attribute comes to, with what they were filled with.
pub(super) fn texts<'t>(
    locale: &Locale<'_>,
    (id, attribute): (&str, Option<&str>),
    placeables: &'t Placeables,
) -> impl Iterator<Item = (&'t Trial, Result<String, String>)> {
    placeables.trials.iter().map(move |trial| {
        let args = trial.iter();
        let args: Vec<(&str, Filled)> = args
            .map(|(name, sample)| (name.as_str(), sample.into()))
            .collect();
        let text = locale.words.format(id, attribute, &args);
        (trial, text)
    })
}

fn fault(
    locale: &Locale<'_>,
    part: (&str, Option<&str>),
    pattern: &Pattern,
    placeables: &Placeables,
) -> Option<(String, String)> {
    let name = match part {
        (id, None) => format!("`{id}`"),
        (id, Some(attribute)) => format!("`.{attribute}` of `{id}`"),
    };
    texts(locale, part, placeables).find_map(|(trial, text)| {
        let with = with(trial);
        match text {
            Err(error) => Some((error, format!("correct its placeables and functions{with}"))),
            Ok(text) if text.trim().is_empty() => Some((
                format!("{name} comes to nothing{with}"),
                "write a text for this case".to_owned(),
            )),
            Ok(text) => {
                let printed = printed_name(trial, &text, pattern);
                let unsafe_mark = text.chars().find(|c| is_unsafe(*c));
                let unsafe_mark = unsafe_mark.filter(|c| !pattern.text.contains(*c));
                printed
                    .map(|word| {
                        (
                            format!("{name} prints the name `{word}`"),
                            format!("choose by it: add a variant `[{word}]`"),
                        )
                    })
                    .or_else(|| unsafe_mark.map(|mark| unsafe_text(&name, mark)))
            }
        }
    })
}

fn with(trial: &[(String, Sample)]) -> String {
    let values = trial.iter().map(|(name, sample)| match sample {
        Sample::Name(text) => format!("`${name}` = `{text}`"),
        Sample::Text(text) => format!("`${name}` = `{text}`"),
        Sample::Number(number) => format!("`${name}` = {number}"),
    });
    match values.collect::<Vec<_>>().join(" and ") {
        values if values.is_empty() => values,
        values => format!(" with {values}"),
    }
}

/// Returns a word that the message should choose by, and prints.
fn printed_name<'t>(
    trial: &'t [(String, Sample)],
    text: &str,
    pattern: &Pattern,
) -> Option<&'t str> {
    trial.iter().find_map(|(_, sample)| match sample {
        Sample::Name(word) if text.contains(word) && !pattern.text.contains(word) => {
            Some(word.as_str())
        }
        _ => None,
    })
}

/// Reports texts that hold an address, a control character or a mark that turns the direction
/// of writing, in every message that there is.
pub(super) fn check_texts(locale: &Locale<'_>, findings: &mut Vec<Finding>) {
    for (id, message) in &locale.source.messages {
        for (attribute, pattern) in Locale::patterns(message) {
            let mut report = |code: Code, found: &str, (says, help): (String, String)| {
                let at = locale.place(message, attribute, &|line| find(line, found));
                let mut sink = findings_in(&message.file, findings);
                sink.report(code, at, says, help);
            };
            if let Some(mark) = pattern.text.chars().find(|c| is_unsafe(*c)) {
                let fault = unsafe_text(&format!("`{id}`"), mark);
                report(Code::MessageFails, &mark.to_string(), fault);
            }
            for scheme in ["http://", "https://"] {
                if pattern.text.contains(scheme) {
                    let says = format!("`{id}` holds an address");
                    let help = "put it into links.yaml and name the link in the step; \
                                the text only says what to open";
                    report(Code::LinkForbidden, scheme, (says, help.to_owned()));
                }
            }
        }
    }
}

fn unsafe_text(name: &str, mark: char) -> (String, String) {
    let says = format!(
        "{name} holds the invisible character U+{:04X}",
        u32::from(mark)
    );
    (says, "delete it".to_owned())
}
