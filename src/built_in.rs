//! The rule set and the words that the program brings along, compiled.
//!
//! Decides nothing: `build.rs` has read them, and a test holds them to what `rules check` asks.

use crate::engine::Order;
use crate::l10n::LanguageIdentifier;
use crate::l10n::{Index, Words};
use crate::rules::{Example, Lookup, RuleSet};

/// The compiled words of one language.
struct Locale {
    tag: &'static str,
    ui: Stored,
    rules: Stored,
}

/// An index, taken apart.
type Stored = (&'static str, &'static [u32], &'static [u16]);

mod generated {
    use super::Locale;
    include!(concat!(env!("OUT_DIR"), "/built_in.rs"));
}

/// Returns the built-in rule set, without what few runs need: its worked examples, and what
/// typed codes are looked up in.
pub fn rule_set() -> RuleSet {
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/rule-set.bin"));
    postcard::from_bytes(bytes).expect("the build script wrote it")
}

/// Returns the whole built-in rule set, with the worked examples of its causes, its journeys and
/// what typed codes are looked up in.
pub fn rule_set_with_examples() -> RuleSet {
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/examples.bin"));
    let examples: Vec<Vec<Example>> =
        postcard::from_bytes(bytes).expect("the build script wrote it");
    let mut rules = rule_set();
    for (cause, examples) in rules.causes.iter_mut().zip(examples) {
        cause.examples = examples;
    }
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/journeys.bin"));
    rules.journeys = postcard::from_bytes(bytes).expect("the build script wrote it");
    rules.lookup = lookup();
    rules
}

/// Returns the order of asking that suits the built-in rule set: what
/// [`Engine::better_order`](crate::engine::Engine::better_order) comes to, which takes too long for
/// a run to find out. A test compares the two.
pub fn order() -> Order {
    Order::Chosen
}

/// Returns what typed codes and prefixes are looked up in, for the built-in rule set.
pub fn lookup() -> Lookup {
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/lookup.bin"));
    postcard::from_bytes(bytes).expect("the build script wrote it")
}

/// Returns the languages that the program speaks, English first.
pub fn languages() -> Vec<LanguageIdentifier> {
    let tags = generated::LOCALES.iter();
    tags.map(|locale| {
        locale
            .tag
            .parse()
            .expect("a folder of locales/ is a language tag")
    })
    .collect()
}

/// Returns the program's own words in one of [`languages`], and those of a rule set before
/// them where it brings its own; `None` takes those of the built-in one.
pub fn words(tag: &LanguageIdentifier, own: Option<Index<'static>>) -> Words<'static> {
    let tag_text = tag.to_string();
    let locale = generated::LOCALES
        .iter()
        .find(|locale| locale.tag == tag_text)
        .unwrap_or(&generated::LOCALES[0]);
    let rules = own.unwrap_or_else(|| index(locale.rules));
    Words::new(tag.clone(), vec![rules, index(locale.ui)])
}

/// Returns the program's own words in each of [`languages`].
pub fn all_words() -> impl Iterator<Item = Words<'static>> {
    languages()
        .into_iter()
        .map(|tag| words(&tag, Some(Index::default())))
}

fn index((text, starts, slots): Stored) -> Index<'static> {
    Index::from_parts(text, starts, slots)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_found_by_their_names_before_they_are_decoded() {
        let (rules, fresh) = (rule_set(), rule_set());
        for (at, question) in rules.questions.iter_enumerated() {
            for (answer, definition) in question.answers.iter_enumerated() {
                let name = definition.id.as_str();
                assert_eq!(fresh.questions[at].answer(name), Some(answer), "{name}");
                assert_eq!(fresh.questions[at].answer(&format!("{name}-")), None);
            }
        }
    }
}
