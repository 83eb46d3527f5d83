//! What the program says of one, of two and of several, in every language.

use cardhelp::built_in;
use cardhelp::l10n::{Filled, LocaleSource, Words};
use cardhelp::rules::FileSet;
use std::path::Path;

/// The placeables that say how many.
const COUNTS: [&str; 5] = ["count", "certain", "likely", "open", "left"];

/// Says how many causes there are of which some are named, so never of one.
const OF_SEVERAL: &str = "ui-page-likeliest";

/// Returns the program's own messages that say how many, each with its placeables.
fn messages(tag: &str) -> Vec<(String, Vec<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(tag);
    let mut findings = Vec::new();
    let mut files = FileSet::read(&folder, &[".ftl"], &mut findings).expect("the folder is there");
    files.files.retain(|file| file.path.starts_with("ui"));
    let source = LocaleSource::read(&files, &mut findings);
    assert_eq!(findings, []);
    let values = source.messages.into_iter();
    let values = values.filter_map(|(id, message)| Some((id, message.value?.placeables)));
    let counting = values.filter(|(_, names)| COUNTS.iter().any(|count| names.contains(*count)));
    let listed = counting.map(|(id, names)| (id, names.into_iter().collect()));
    listed.collect()
}

/// Fills a message in with `number` for the placeable `counted`, and with 7 for other numbers.
fn said(words: &Words<'_>, id: &str, names: &[String], counted: &str, number: usize) -> String {
    let args = names.iter().map(|name| {
        let value: Filled = match name.as_str() {
            name if name == counted => number.into(),
            name if COUNTS.contains(&name) => 7.into(),
            _ => "X".into(),
        };
        (name.as_str(), value)
    });
    let text = words.format(id, None, &args.collect::<Vec<_>>());
    text.unwrap_or_else(|error| panic!("{}: {error}", words.tag()))
}

#[test]
fn one_two_and_five_are_each_said_right() {
    let mut seen = 0;
    for tag in built_in::languages() {
        let words = built_in::words(&tag, None);
        let tells_one = words.category(1) != words.category(5);
        for (id, names) in messages(&tag.to_string()) {
            for counted in COUNTS
                .iter()
                .filter(|count| names.iter().any(|name| name == *count))
            {
                let [one, two, five] =
                    [1, 2, 5].map(|number| said(&words, &id, &names, counted, number));
                for text in [&one, &two, &five] {
                    assert!(!text.contains(['{', '}', '$']), "{tag} {id}: {text}");
                }
                // Where the number stands in the text, what is said of five is not said of one.
                if tells_one && five.contains('5') && id != OF_SEVERAL {
                    assert_ne!(one, five.replace('5', "1"), "{tag} {id}");
                }
                let is_of_two = !five.contains('5') || two == five.replace('5', "2");
                assert!(is_of_two || two != one, "{tag} {id}: {two}");
                seen += 1;
            }
        }
    }
    assert!(seen > 40, "{seen}");
}
