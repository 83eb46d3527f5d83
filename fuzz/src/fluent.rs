//! Fluent files: taken apart, compiled, and each message said.

use cardhelp::built_in;
use cardhelp::l10n::LocaleSource;
use cardhelp::rules::{FileSet, TextFile};

/// Tries one input.
pub fn fluent(text: &str) {
    let file = TextFile {
        path: "words.ftl".to_owned(),
        text: text.to_owned(),
    };
    let files = FileSet {
        files: vec![file],
        ..FileSet::default()
    };
    let mut findings = Vec::new();
    let source = LocaleSource::read(&files, &mut findings);
    let english = built_in::languages().remove(0);
    let words = built_in::words(&english, Some(source.index()));
    for (id, message) in source.messages.iter().take(20) {
        let places = message.value.iter().flat_map(|value| &value.placeables);
        let args: Vec<_> = places.map(|name| (name.as_str(), 3usize.into())).collect();
        let _ = words.format(id, None, &args);
    }
}
