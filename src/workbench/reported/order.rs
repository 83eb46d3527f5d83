//! The order in which findings are mended best.

use crate::rules::{Code, Finding};

/// Sorts findings: what cannot be read first, then names that nothing has, then what words lack, then
/// what the rules come to; each by its place.
pub fn in_order(findings: &mut [Finding]) {
    findings.sort_by(|a, b| (rank(a.code), a).cmp(&(rank(b.code), b)));
}

/// Codes are listed in the order in which files are read and understood. Words are looked at after
/// the rules and can be mended before them.
fn rank(code: Code) -> u8 {
    match code {
        _ if code < Code::UnknownName => 0,
        _ if code < Code::Unsourced => 1,
        _ if code > Code::TooLong => 2,
        _ => 3,
    }
}
