//! The card networks and what the numbers of their cards begin with: `networks.yaml`.

use super::names::Names;
use super::report::Report;
use crate::rules::finding::Code;
use crate::rules::format::{self, Entries, List, Text};
use crate::rules::model::{CardNetwork, CardNetworkIndex, Place, Prefix, QuestionIndex};
use typed_index_collections::TiVec;

/// The most digits of a prefix: those of an issuer identification number (ISO/IEC 7812).
const MOST_DIGITS: usize = 8;
/// The most digits of a card's number (ISO/IEC 7812).
const MOST_LENGTH: u8 = 19;

/// Reads the card networks; `question` is the one whose answers are networks.
pub(super) fn read(
    forms: &Entries<format::Network>,
    names: &Names<'_>,
    question: Option<QuestionIndex>,
) -> TiVec<CardNetworkIndex, CardNetwork> {
    let Some(question) = question else {
        if let Some((first, _)) = forms.0.first() {
            let message = "no question is answered by the prefix of a card";
            let help = "write `typed: {reads: prefixes}` in the question that asks for the network";
            names.report.tell(first.at, Code::Unused, message, help);
        }
        return TiVec::new();
    };
    let networks = forms.iter();
    let networks = networks.filter_map(|(name, form, at)| network(name, form, at, names, question));
    networks.collect()
}

fn network(
    name: &Text,
    form: &format::Network,
    at: Place,
    names: &Names<'_>,
    question: QuestionIndex,
) -> Option<CardNetwork> {
    let (id, report) = (name.as_str(), names.report);
    if !crate::id::is_kebab_case(id) {
        report.bad_name(name.at, id);
        return None;
    }
    let answer = names.answer(question, &form.answer);
    let mut prefixes = Vec::new();
    add_prefixes(form.prefixes.as_ref(), false, &mut prefixes, report);
    add_prefixes(form.shared.as_ref(), true, &mut prefixes, report);
    if form.prefixes.is_none() && form.shared.is_none() {
        let message = "`prefixes` is missing";
        let help =
            "add `prefixes:`, or `shared:` where cards of other networks begin with them as well";
        report.tell(at, Code::MissingField, message, help);
    }
    let lengths = lengths(form, report);
    let sources = names.sources(&form.sources, id, name.at);
    Some(CardNetwork {
        id: id.to_owned(),
        title: form.title.value.clone()?,
        answer: answer?,
        prefixes,
        lengths,
        sources,
    })
}

/// Adds a list of prefixes, reporting what is none and what stands there already.
fn add_prefixes(
    list: Option<&List<String>>,
    is_shared: bool,
    prefixes: &mut Vec<Prefix>,
    report: &Report,
) {
    for (given, at) in list.into_iter().flat_map(List::iter) {
        let Some((first, last, digits)) = range(given) else {
            let message = format!("`{given}` is no prefix");
            let help = format!(
                "write 1 to {MOST_DIGITS} digits, `6011`, or a range of equally many, the lower first: `2221-2720`"
            );
            report.tell(at, Code::WrongType, message, &help);
            continue;
        };
        let is_same = |p: &Prefix| (p.first, p.last, p.digits) == (first, last, digits);
        if prefixes.iter().any(is_same) {
            let message = format!("`{given}` stands twice among the prefixes of this network");
            report.tell(at, Code::DuplicateId, message, "keep one of the two");
            continue;
        }
        prefixes.push(Prefix {
            first,
            last,
            digits,
            is_shared,
        });
    }
}

fn lengths(form: &format::Network, report: &Report) -> Vec<u8> {
    let lengths = form.lengths.iter().filter(|(length, at)| {
        let is_one = (MOST_DIGITS as u8..=MOST_LENGTH).contains(*length);
        if !is_one {
            let message = format!("`{length}` is no length of a card's number");
            let help = format!("write how many digits it has, at most {MOST_LENGTH}: `16`");
            report.tell(*at, Code::WrongType, message, &help);
        }
        is_one
    });
    lengths.map(|(length, _)| *length).collect()
}

/// Returns the first and the last prefix that `given` names, and how many digits both have.
fn range(given: &str) -> Option<(u32, u32, u8)> {
    let (first, last) = given.split_once('-').unwrap_or((given, given));
    let is_prefix = |text: &str| {
        (1..=MOST_DIGITS).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
    };
    if !is_prefix(first) || !is_prefix(last) || first.len() != last.len() || first > last {
        return None;
    }
    let digits = u8::try_from(first.len()).ok()?;
    Some((first.parse().ok()?, last.parse().ok()?, digits))
}

#[cfg(test)]
mod tests {
    use super::range;

    #[test]
    fn takes_prefixes_and_ranges_of_equally_many_digits() {
        assert_eq!(range("4"), Some((4, 4, 1)));
        assert_eq!(range("2221-2720"), Some((2221, 2720, 4)));
        assert_eq!(
            range("65083700-65083704"),
            Some((65_083_700, 65_083_704, 8))
        );
        assert_eq!(range("0604"), Some((604, 604, 4)));
        for wrong in [
            "",
            "-",
            "4-",
            "-4",
            "2720-2221",
            "51-555",
            "123456789",
            "4x",
            "1-2-3",
            "４",
            "+4",
            "5 1",
        ] {
            assert_eq!(range(wrong), None, "{wrong}");
        }
    }
}
