//! The guard: what it finds, it hides, and what it hides it does not find again.

use cardhelp::guard::{Secret, find, find_with_line, is_plain, masked, screened};

/// Tries one input.
pub fn guard(text: &str) {
    let found = find(text);
    assert_eq!(found, find_with_line(text).map(|(secret, _)| secret));
    assert!(
        !is_plain(text) || found.is_none(),
        "a plain text holds nothing"
    );
    let is_number = |secret: &Secret| matches!(secret, Secret::Track | Secret::CardNumber);
    let shown = screened(text);
    if found.as_ref().is_some_and(is_number) {
        assert_ne!(shown, text, "what is found is hidden");
    }
    assert!(masked(text).len() <= text.len() + 3 * text.len());
}
