//! Answers files, in YAML and JSON.

use cardhelp::rules::parse_answers;

/// Tries one input.
pub fn answers(text: &str) {
    if let Ok(file) = parse_answers("answers.yaml", text) {
        assert!(file.given.is_sorted());
    }
}
