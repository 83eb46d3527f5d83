//! Answers files, in YAML and JSON.

#![no_main]

use cardhelp::rules::parse_answers;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(file) = parse_answers("answers.yaml", text) {
        assert!(file.given.is_sorted());
    }
});
