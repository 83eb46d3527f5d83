//! Findings that the author means so, with the reason beside what they are about.
//!
//! Decides which findings can be waived: what is proved of rules that are sound by themselves.
//! What cannot be read, or breaks a promise to people, cannot.

use super::placed::findings_in;
use super::written::{Written, entries, field, texts};
use crate::rules::{Code, Finding, Location};

/// What can be meant so.
const WAIVABLE: [Code; 10] = [
    Code::NeverConfirmed,
    Code::NeverLikely,
    Code::MayContradict,
    Code::Subsumed,
    Code::SameAs,
    Code::ValidityOverlaps,
    Code::ConditionIdle,
    Code::NeverRelevant,
    Code::NeverOffered,
    Code::StepIdle,
];

/// One waiver: where it stands and what it is for.
struct Waiver {
    file: String,
    code: String,
    at: Location,
    has_reason: bool,
}

/// Takes out what is waived, and reports waivers that waive nothing.
///
/// That one waives nothing is only known where all `is_proved` that there is to prove.
pub(super) fn apply(written: &Written<'_>, is_proved: bool, findings: &mut Vec<Finding>) {
    let waivers: Vec<Waiver> = written
        .nodes()
        .flat_map(|(path, node)| {
            let waived = field(node, "waived").map(entries).unwrap_or_default();
            waived.iter().map(move |(key, reason)| Waiver {
                file: written.name(path),
                code: key.text.clone(),
                at: key.at,
                has_reason: texts(reason)
                    .iter()
                    .any(|(text, _)| !text.trim().is_empty()),
            })
        })
        .collect();
    for waiver in waivers {
        let code = WAIVABLE
            .into_iter()
            .find(|code| code.as_str() == waiver.code);
        let before = findings.len();
        if let Some(code) = code.filter(|_| waiver.has_reason) {
            findings.retain(|finding| finding.code != code || finding.file != waiver.file);
        }
        let may_wait = code.is_some() && waiver.has_reason && !is_proved;
        if findings.len() == before && !may_wait {
            report(&waiver, code.is_some(), findings);
        }
    }
}

fn report(waiver: &Waiver, is_known: bool, findings: &mut Vec<Finding>) {
    let message = match (is_known, waiver.has_reason) {
        (false, _) => format!("`{}` cannot be waived", waiver.code),
        (true, false) => format!("the waiver of `{}` has no reason", waiver.code),
        (true, true) => format!("nothing here is `{}`", waiver.code),
    };
    let help = match (is_known, waiver.has_reason) {
        (true, false) => "say why it is meant so",
        _ => "delete the waiver",
    };
    findings_in(&waiver.file, findings).report(Code::WaiverIdle, waiver.at, message, help);
}
