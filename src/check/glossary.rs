//! Whether a locale uses one term for one concept.
//!
//! Decides what `glossary.yaml` may hold: a concept, its term or the forms of it, the words that
//! must not stand for it, and the words of the reference locale for it.

use super::locale::{Locale, find, fold};
use super::placed::findings_in;
use super::said::{Pair, Said, texts};
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
    /// The words of the reference locale for it.
    reference: Vec<Word>,
    why: Option<String>,
    file: String,
    at: Location,
}

/// A word or several, as written and as they are compared.
struct Word {
    text: String,
    folded: String,
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
        reference: words(&form.reference),
        why: form.why.as_ref().and_then(|why| why.value.clone()),
        file: sink.file.to_owned(),
        at: name.at.into(),
    }
}

/// Reports concepts of which no message uses the term.
pub(super) fn check_wanted(terms: &[Term], locale: &Locale<'_>, findings: &mut Vec<Finding>) {
    let texts: Vec<Said<'_>> = texts(locale).collect();
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
                if stands_for(&text.pattern.text, word, term).is_some() {
                    report_forbidden(&text, word, term, locale, findings);
                }
            }
        }
    }
}

fn report_forbidden(
    text: &Said<'_>,
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

/// Reports texts that do not use a term, although the reference locale has a word for the concept
/// there.
pub(super) fn check_reference(
    terms: &[Term],
    pair: &Pair<'_, '_>,
    locale: &Locale<'_>,
    findings: &mut Vec<Finding>,
) {
    for term in terms {
        let mut words = term.reference.iter();
        let said = words.find(|word| pair.reference.folded.contains(&word.folded));
        let mut forms = term.forms.iter();
        let (Some(said), true) = (
            said,
            forms.all(|form| !pair.own.folded.contains(&form.folded)),
        ) else {
            continue;
        };
        let says = format!("{} does not say `{}`", pair.own.name(), term.concept);
        let help = format!(
            "{} says “{}” there: {}",
            pair.reference_tag,
            said.text,
            instead(term)
        );
        let own = &pair.own;
        locale.report(
            own.message,
            own.attribute,
            Code::TermLeftOut,
            (says, help),
            findings,
        );
    }
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
