//! Which networks the first digits of a card leave possible: the built-in table against the
//! package credit-card-type 10.3.0.
//!
//! What is compared are the matches by prefixes of a network's own. The prefixes that cards of
//! several networks begin with are not in that package: RuPay, Dankort, UATP and others, and the
//! part of Discover that UnionPay shares. They stand beside its result, and a test of their own
//! says that they never change it.

use cardhelp::evidence::{Match, network_answers, networks};
use cardhelp::rules::{CardNetwork, CardNetworkIndex, FileSet, RuleSet, load};
use std::collections::BTreeSet;
use std::path::Path;
use typed_index_collections::TiSlice;

#[path = "card_prefix/oracle.rs"]
mod oracle;

/// Returns the names of networks in the order in which they are given.
fn names<'n>(
    found: impl IntoIterator<Item = &'n Match>,
    known: &TiSlice<CardNetworkIndex, CardNetwork>,
) -> Vec<String> {
    let found = found.into_iter();
    found.map(|m| known[m.network].id.clone()).collect()
}

/// Returns the networks that own prefixes leave: what the package returns.
fn own(prefix: &str, known: &TiSlice<CardNetworkIndex, CardNetwork>) -> BTreeSet<String> {
    let found = networks(prefix, known);
    let own = found.iter().filter(|found| !found.is_shared);
    names(own, known).into_iter().collect()
}

fn shared(prefix: &str, known: &TiSlice<CardNetworkIndex, CardNetwork>) -> Vec<String> {
    let found = networks(prefix, known);
    names(found.iter().filter(|found| found.is_shared), known)
}

/// Reads the built-in rule set from its files.
fn rules() -> RuleSet {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/microsoft-billing");
    let files = FileSet::read(&folder, &[".yaml", ".csv"], &mut Vec::new());
    let (rules, _) = load(&files.expect("the folder is there"));
    rules.expect("is a rule set")
}

#[test]
fn agrees_with_the_package_on_every_case_of_its_tests_and_at_every_end_of_a_range() {
    let known = rules().lookup.networks;
    // The numbers of the package's tests, cut to eight digits, and both ends of each of its
    // ranges, with what version 10.3.0 returns.
    let cases = include_str!("card_prefix/cases.csv").lines().skip(1);
    let mut count = 0;
    for case in cases {
        let (prefix, expected) = case.split_once(',').expect("two columns");
        let expected: BTreeSet<String> = expected.split(' ').map(str::to_owned).collect();
        let expected: BTreeSet<String> = expected.into_iter().filter(|n| !n.is_empty()).collect();
        assert_eq!(own(prefix, &known), expected, "{prefix}");
        count += 1;
    }
    assert!(count > 350, "{count} cases");
}

#[test]
fn the_table_holds_every_prefix_of_the_package() {
    let known = rules().lookup.networks;
    let has_own = |network: &&CardNetwork| network.prefixes.iter().any(|p| !p.is_shared);
    let prefixes = known.iter().flat_map(|network| &network.prefixes);
    assert_eq!(known.iter().filter(has_own).count(), 15);
    assert_eq!(prefixes.filter(|prefix| !prefix.is_shared).count(), 161);
    assert!(known.iter().all(|network| !network.sources.is_empty()));
}

#[test]
fn what_fits_best_stands_first() {
    let known = rules().lookup.networks;
    let all = |prefix: &str| names(&networks(prefix, &known), &known).join(" ");
    assert_eq!(all("4111"), "visa");
    assert_eq!(all("222100"), "mastercard");
    assert_eq!(all("2"), "mastercard jcb mir");
    assert_eq!(
        all("60"),
        "discover hipercard maestro rupay forbrugsforeningen mada"
    );
    assert_eq!(all("45763"), "elo visa");
    assert_eq!(all("457632"), "elo");
    assert_eq!(all("62212600"), "unionpay discover");
    assert_eq!(all("7"), "");
}

#[test]
fn one_is_the_best_where_the_digits_settle_on_it() {
    let known = rules().lookup.networks;
    let best = |prefix: &str| {
        let found = networks(prefix, &known);
        names(found.iter().filter(|found| found.is_best), &known)
    };
    assert_eq!(best("4111"), ["visa"]);
    assert_eq!(best("457632"), ["elo"]);
    assert_eq!(best("6011"), ["discover"]);
    assert!(best("60").is_empty());
    // More digits could still make it another network's, or none's.
    assert!(best("2").is_empty());
    assert!(best("1").is_empty());
}

#[test]
fn shared_prefixes_are_offered_beside_the_others_and_change_none() {
    let known = rules().lookup.networks;
    for (prefix, beside, best) in [
        ("508500", "rupay", "maestro"),
        ("652150", "rupay", "discover"),
        ("353012", "rupay", "jcb"),
        ("501900", "dankort", "maestro"),
        ("622126", "discover", "unionpay"),
        ("400861", "mada", "visa"),
        ("507803", "meeza", "maestro"),
    ] {
        let found = networks(prefix, &known);
        assert_eq!(shared(prefix, &known), [beside], "{prefix}");
        assert_eq!(names(&found[..1], &known), [best], "{prefix}");
        assert!(found[0].is_best, "{prefix}");
    }
    assert_eq!(shared("82", &known), ["rupay"]);
    assert_eq!(shared("1", &known), ["uatp"]);
    assert_eq!(shared("600722", &known), ["forbrugsforeningen", "rupay"]);
    // Nearly everything could still become a shared prefix; what is settled stays so.
    assert!(shared("54", &known).is_empty());
}

#[test]
fn several_networks_may_be_one_answer() {
    let rules = rules();
    let known = &rules.lookup.networks;
    let question = rules.question("network").expect("is asked");
    let question = &rules.questions[question];
    let answers = |prefix: &str| {
        let answers = network_answers(&networks(prefix, known), known);
        let ids = answers.iter().map(|at| question.answers[*at].id.as_str());
        ids.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(answers("4111"), "visa");
    assert_eq!(answers("37"), "amex");
    assert_eq!(answers("9792"), "other");
    assert_eq!(answers("637"), "other maestro");
    assert_eq!(answers("6521"), "discover rupay");
    assert_eq!(answers("6500"), "other elo discover maestro rupay");
}

#[test]
fn every_prefix_typed_in_full_offers_its_network() {
    let known = rules().lookup.networks;
    for network in &known {
        for prefix in &network.prefixes {
            for end in [prefix.first, prefix.last] {
                let typed = format!("{end:0digits$}", digits = usize::from(prefix.digits));
                let is_offered = names(&networks(&typed, &known), &known).contains(&network.id);
                // A longer prefix of another network takes it.
                let is_taken = networks(&typed, &known).iter().any(|found| found.is_best);
                assert!(is_offered || is_taken, "{typed} {}", network.id);
            }
        }
    }
}
