//! Addresses that nobody may be sent to.
//!
//! Decides by the list that the rule set itself gives; knows no host by name.

use super::locale::Locale;
use super::placed::findings_in;
use super::written::{Written, field, texts};
use crate::rules::{Code, Finding, RuleSet};

/// Reports every link and source whose address holds a part that `ruleset.yaml` forbids.
pub(super) fn check(rules: &RuleSet, written: &Written<'_>, findings: &mut Vec<Finding>) {
    for path in ["links.yaml", "sources.yaml"] {
        let name = written.name(path);
        for (key, node) in written.entries(path) {
            let address = field(node, "url").map(texts).unwrap_or_default();
            for (url, at) in address {
                let mut parts = rules.forbidden_links.iter();
                let Some(part) = parts.find(|part| url.contains(part.as_str())) else {
                    continue;
                };
                let message = format!("`{}` leads to `{part}`", key.text);
                let help = "give the page that took its place, or drop the entry; \
                            `forbidden-links` in ruleset.yaml lists what is gone";
                let mut sink = findings_in(&name, findings);
                sink.report(Code::LinkForbidden, at, message, help);
            }
        }
    }
}

/// Reports a reference locale for which there are no words.
pub(super) fn check_reference(
    rules: &RuleSet,
    written: &Written<'_>,
    locales: &[Locale<'_>],
    findings: &mut Vec<Finding>,
) {
    let mut entries = written.entries("ruleset.yaml").iter();
    let Some((_, node)) = entries.find(|(key, _)| key.text == "reference-locale") else {
        return;
    };
    let tags: Vec<&str> = locales.iter().map(|locale| locale.tag).collect();
    if tags.is_empty() || tags.contains(&rules.reference_locale.as_str()) {
        return;
    }
    let file = written.name("ruleset.yaml");
    let message = format!("there are no words in `{}`", rules.reference_locale);
    let help = format!("one of: {}", tags.join(", "));
    let mut sink = findings_in(&file, findings);
    sink.report(Code::UnknownName, node.at, message, help);
}
