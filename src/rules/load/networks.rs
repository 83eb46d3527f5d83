//! The card networks and what the numbers of their cards begin with: `networks.yaml`.

use super::super::fields::{self, Fields, mapping, text};
use super::super::finding::Code;
use super::super::model::{CardNetwork, CardNetworkIndex, Prefix, QuestionIndex};
use super::super::yaml::{Key, Location, Node};
use super::catalog::Catalog;
use super::names::Names;
use super::{Loader, Scope, bad_name, resolve};
use typed_index_collections::TiVec;

/// The file.
const PATH: &str = "networks.yaml";
/// The most digits of a prefix: those of an issuer identification number (ISO/IEC 7812).
const MOST_DIGITS: usize = 8;
/// The most digits of a card's number (ISO/IEC 7812).
const MOST_LENGTH: u8 = 19;

/// Reads the card networks; `question` is the one whose answers are networks.
pub(super) fn read(
    loader: &mut Loader<'_>,
    nodes: &[(String, Node)],
    names: &Names<'_>,
    catalog: &Catalog,
    question: Option<QuestionIndex>,
) -> TiVec<CardNetworkIndex, CardNetwork> {
    let Some((_, node)) = nodes.iter().find(|(path, _)| path == PATH) else {
        return TiVec::new();
    };
    loader.scoped(PATH, names, catalog, |scope| {
        let Some(question) = question else {
            scope.sink.report(
                Code::Unused,
                Location { line: 1, column: 1 },
                "no question is answered by the prefix of a card",
                "write `typed: {reads: prefixes}` in the question that asks for the network",
            );
            return TiVec::new();
        };
        let entries = mapping(node, &mut scope.sink).unwrap_or_default();
        let networks = entries
            .iter()
            .filter_map(|(key, node)| network(scope, key, node, question));
        networks.collect()
    })
}

fn network(
    scope: &mut Scope<'_, '_>,
    key: &Key,
    node: &Node,
    question: QuestionIndex,
) -> Option<CardNetwork> {
    if !crate::id::is_kebab_case(&key.text) {
        bad_name(&key.text, key.at, &mut scope.sink);
        return None;
    }
    let fields = Fields::open(node, &fields::NETWORK, &mut scope.sink)?;
    let title = fields.require_text("title", &mut scope.sink);
    let answer = fields
        .require("answer", &mut scope.sink)
        .and_then(|node| scope.names.answer(question, node, &mut scope.sink));
    let mut found = Vec::new();
    for (name, is_shared) in [("prefixes", false), ("shared", true)] {
        prefixes(scope, fields.items(name), is_shared, &mut found);
    }
    if fields.get("prefixes").is_none() && fields.get("shared").is_none() {
        scope.sink.report(
            Code::MissingField,
            fields.at(),
            "`prefixes` is missing",
            "add `prefixes:`, or `shared:` where cards of other networks begin with them as well",
        );
    }
    let lengths = lengths(scope, &fields);
    let sources = resolve(
        fields.items("sources"),
        "source",
        &scope.catalog.source_names(),
        &mut scope.sink,
    );
    if fields.items("sources").is_empty() {
        scope.sink.report(
            Code::Unsourced,
            key.at,
            format!("`{}` names no source", key.text),
            "add `sources: [KEY]`, the newest first",
        );
    }
    Some(CardNetwork {
        id: key.text.clone(),
        title: title?.to_owned(),
        answer: answer?,
        prefixes: found,
        lengths,
        sources,
    })
}

/// Reads a list of prefixes, reporting what is none and what stands there already.
fn prefixes(scope: &mut Scope<'_, '_>, nodes: &[Node], is_shared: bool, found: &mut Vec<Prefix>) {
    for node in nodes {
        let Some(given) = text(node, &mut scope.sink) else {
            continue;
        };
        let Some((first, last, digits)) = range(given) else {
            scope.sink.report(
                Code::WrongType,
                node.at,
                format!("`{given}` is no prefix"),
                format!("write 1 to {MOST_DIGITS} digits, `6011`, or a range of equally many, the lower first: `2221-2720`"),
            );
            continue;
        };
        let prefix = Prefix {
            first,
            last,
            digits,
            is_shared,
        };
        let is_same =
            |known: &Prefix| (known.first, known.last, known.digits) == (first, last, digits);
        if found.iter().any(is_same) {
            scope.sink.report(
                Code::DuplicateId,
                node.at,
                format!("`{given}` stands twice among the prefixes of this network"),
                "keep one of the two",
            );
            continue;
        }
        found.push(prefix);
    }
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

fn lengths(scope: &mut Scope<'_, '_>, fields: &Fields<'_>) -> Vec<u8> {
    if fields.require("lengths", &mut scope.sink).is_none() {
        return Vec::new();
    }
    let mut lengths = Vec::new();
    for node in fields.items("lengths") {
        let Some(given) = text(node, &mut scope.sink) else {
            continue;
        };
        match given.parse::<u8>() {
            Ok(length) if (MOST_DIGITS as u8..=MOST_LENGTH).contains(&length) => {
                lengths.push(length);
            }
            _ => scope.sink.report(
                Code::WrongType,
                node.at,
                format!("`{given}` is no length of a card's number"),
                format!("write how many digits it has, at most {MOST_LENGTH}: `16`"),
            ),
        }
    }
    lengths
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
