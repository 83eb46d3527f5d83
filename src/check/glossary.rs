//! Whether a locale uses one term for one concept.
//!
//! Decides what `glossary.yaml` may hold: a concept, its term or the forms of it,
//! and the words that must not stand for it. What is quoted from a screen
//! (`.quote`) is exempt.

use super::locale::{Locale, find, fold};
use super::placed::findings_in;
use crate::l10n::MessageSource;
use crate::rules::format::{Concept, Entries, List, Spanned, Text, read as read_form};
use crate::rules::{Code, FileIndex, Finding, Location, Sink, parse};

/// Stands where a term stood.
const MASK: char = char::REPLACEMENT_CHARACTER;

/// A concept and the words for it.
pub(super) struct Term {
    concept: String,
    /// The term, in each of its forms.
    forms: Vec<Word>,
    /// The words that must not stand for the concept.
    forbidden: Vec<Word>,
    why: Option<String>,
    file: String,
    at: Location,
}

/// A word or several, as written and as they are compared.
struct Word {
    text: String,
    folded: String,
}

/// A value or an attribute that must keep to the glossary.
struct Written<'l> {
    message: &'l MessageSource,
    attribute: Option<&'l str>,
    written: &'l str,
    folded: String,
}

/// Returns every value and attribute but those that quote a screen.
fn texts<'l>(locale: &'l Locale<'_>) -> impl Iterator<Item = Written<'l>> {
    let messages = locale.source.messages.values();
    let patterns = messages.flat_map(|message| {
        Locale::patterns(message).map(move |(attribute, pattern)| (message, attribute, pattern))
    });
    let patterns = patterns.filter(|(_, attribute, _)| *attribute != Some("quote"));
    patterns.map(|(message, attribute, pattern)| Written {
        message,
        attribute,
        written: &pattern.text,
        folded: fold(&pattern.text),
    })
}

/// Reads the glossary of a locale, reporting what is wrong with it.
pub(super) fn read(locale: &Locale<'_>, findings: &mut Vec<Finding>) -> Vec<Term> {
    let is_glossary = |path: &str| path.rsplit('/').next() == Some("glossary.yaml");
    let files = locale.files.files.iter();
    let mut terms = Vec::new();
    for file in files.filter(|file| is_glossary(&file.path)) {
        let name = locale.files.name(&file.path);
        let mut sink = findings_in(&name, findings);
        let Some(node) = parse(&file.text, &mut sink) else {
            continue;
        };
        let entries: Spanned<Entries<Concept>> = read_form(&node, FileIndex::default(), &mut sink);
        let entries = entries.value.unwrap_or_default();
        terms.extend(
            entries
                .iter()
                .map(|(name, form, _)| term(name, form, &mut sink)),
        );
    }
    terms
}

fn term(name: &Text, form: &Concept, sink: &mut Sink<'_>) -> Term {
    let words = |list: &List<String>| -> Vec<Word> {
        let texts = list.texts().into_iter();
        let texts = texts.filter(|text| !text.trim().is_empty());
        let words = texts.map(|text| Word {
            folded: fold(&text),
            text,
        });
        words.collect()
    };
    if form.term.is_none() {
        let message = format!("`{}` has no `term`", name.as_str());
        let help = "add `term:` with the word to use, or a list of its forms";
        sink.report(Code::MissingField, name.at.into(), message, help);
    }
    Term {
        concept: name.as_str().to_owned(),
        forms: form.term.as_ref().map_or_else(Vec::new, words),
        forbidden: words(&form.forbidden),
        why: form.why.as_ref().and_then(|why| why.value.clone()),
        file: sink.file.to_owned(),
        at: name.at.into(),
    }
}

/// Reports concepts of which no message uses the term.
pub(super) fn check_wanted(terms: &[Term], locale: &Locale<'_>, findings: &mut Vec<Finding>) {
    let texts: Vec<Written<'_>> = texts(locale).collect();
    let is_used = |term: &Term| {
        let mut forms = term.forms.iter();
        forms.any(|form| texts.iter().any(|text| text.folded.contains(&form.folded)))
    };
    for term in terms {
        if !term.forms.is_empty() && !is_used(term) {
            let mut sink = findings_in(&term.file, findings);
            let message = format!("no message uses the term for `{}`", term.concept);
            let help = format!("say {} where it is meant, or drop the entry", quoted(term));
            sink.report(Code::TermMissing, term.at, message, help);
        }
    }
}

/// Reports messages that use a word which must not stand for its concept.
pub(super) fn check_forbidden(terms: &[Term], locale: &Locale<'_>, findings: &mut Vec<Finding>) {
    for text in texts(locale) {
        for term in terms {
            for word in term
                .forbidden
                .iter()
                .filter(|word| text.folded.contains(&word.folded))
            {
                if stands_for(text.written, word, term).is_some() {
                    report_forbidden(&text, word, term, locale, findings);
                }
            }
        }
    }
}

fn report_forbidden(
    text: &Written<'_>,
    word: &Word,
    term: &Term,
    locale: &Locale<'_>,
    findings: &mut Vec<Finding>,
) {
    let find = |line: &str| stands_for(line, word, term);
    let at = locale.place(text.message, text.attribute, &find);
    let mut sink = findings_in(&text.message.file, findings);
    let message = format!("“{}” must not stand for `{}`", word.text, term.concept);
    sink.report(Code::TermForbidden, at, message, instead(term));
}

/// Returns how many characters stand before `word`, leaving out where it is a part of the term:
/// who says “security code” does not say “code”.
fn stands_for(text: &str, word: &Word, term: &Term) -> Option<usize> {
    let mut rest: Vec<char> = text.chars().collect();
    for form in term
        .forms
        .iter()
        .filter(|form| form.folded.contains(&word.folded))
    {
        while let Some(before) = find(&String::from_iter(&rest), &form.text)
            && rest[before] != MASK
        {
            let masked = rest.iter_mut().skip(before).take(form.text.chars().count());
            masked.for_each(|c| *c = MASK);
        }
    }
    find(&String::from_iter(&rest), &word.text)
}

fn instead(term: &Term) -> String {
    let why = term.why.as_ref();
    let why = why.map_or_else(String::new, |why| format!(" ({why})"));
    format!("say {}{why}", quoted(term))
}

fn quoted(term: &Term) -> String {
    let forms: Vec<String> = term
        .forms
        .iter()
        .map(|form| format!("“{}”", form.text))
        .collect();
    forms.join(" or ")
}
