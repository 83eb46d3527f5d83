//! Codes as people type them, prefixes of cards and expiry dates.

use crate::shared::{LOOKUP, question};
use cardhelp::evidence::{Expiry, TypedCode, networks, parse_prefix, typed_codes};
use cardhelp::rules::Reads;

/// Tries one input.
pub fn codes(text: &str) {
    for part in typed_codes(text, question(Reads::Codes), &LOOKUP, None) {
        if let TypedCode::Code(code) = part {
            assert!(!code.readings.is_empty(), "a code means something");
        }
    }
    if let Ok(prefix) = parse_prefix(text) {
        networks(&prefix, &LOOKUP.networks);
    }
    if let Ok(expiry) = Expiry::parse(text, "2026-11-21") {
        let _ = (expiry.ends(), expiry.is_past("2026-11-21"));
    }
}
