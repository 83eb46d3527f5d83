//! Findings for another program.

use crate::rules::Finding;
use serde_json::{Value, json};

/// Writes findings as a JSON list.
pub fn to_json(findings: &[Finding]) -> String {
    let rows: Value = findings.iter().map(row).collect();
    format!("{rows:#}\n")
}

fn row(finding: &Finding) -> Value {
    json!({
        "code": finding.code.as_str(),
        "file": finding.file,
        "line": finding.line.max(1),
        "column": finding.column.max(1),
        "message": finding.message,
        "help": finding.help,
        "witness": finding.witness,
    })
}
