//! Findings in the form that editors, code hosts and the like gather them in: SARIF 2.1.0, an
//! OASIS standard.

use super::text::try_it;
use crate::rules::{Code, Finding};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Writes findings as one run of the program of that version.
pub fn to_sarif(findings: &[Finding], version: &str) -> String {
    let codes: BTreeSet<Code> = findings.iter().map(|finding| finding.code).collect();
    let rules: Value = codes.iter().map(|code| rule(*code)).collect();
    let results: Value = findings.iter().map(result).collect();
    let driver = json!({
        "name": "cardhelp",
        "semanticVersion": version,
        "rules": rules,
    });
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn rule(code: Code) -> Value {
    let help = format!("rules/CHECKS.md#{code} says why it matters, with an example");
    json!({"id": code.as_str(), "help": {"text": help}})
}

fn result(finding: &Finding) -> Value {
    let mut said = finding.message.clone();
    let witness = (!finding.witness.is_empty()).then(|| try_it(finding));
    let help = Some(finding.help.clone()).filter(|help| !help.is_empty());
    for more in [help, witness].into_iter().flatten() {
        said.push('\n');
        said.push_str(&more);
    }
    json!({
        "ruleId": finding.code.as_str(),
        "level": "error",
        "message": {"text": said},
        "locations": [{"physicalLocation": {
            "artifactLocation": {"uri": address(&finding.file)},
            "region": {
                "startLine": finding.line.max(1),
                "startColumn": finding.column.max(1),
            },
        }}],
    })
}

/// Returns a path as a relative address: what an address does not take as it is, in hexadecimal.
fn address(path: &str) -> String {
    let is_kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let bytes = path.bytes().map(|byte| match is_kept(byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    });
    bytes.collect()
}
