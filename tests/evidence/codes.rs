//! Every code that is known from the systems' own tables, bare, dressed and with slips.

use crate::laws::tries;
use cardhelp::built_in;
use cardhelp::evidence::{OnNetwork, Reading, UnknownCode, read_by, read_code, settled};
use cardhelp::rules::{AnswerIndex, Class, Lookup, Reads, RuleSet};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static RULES: LazyLock<RuleSet> = LazyLock::new(built_in::rule_set);
static LOOKUP: LazyLock<Lookup> = LazyLock::new(built_in::lookup);

/// The codes of the systems' tables: system, code, class; the class is empty where a table
/// names none.
const FACTS: &str = include_str!("codes-of-the-facts.csv");

/// The two-digit codes that mean different things in different systems, and the systems
/// that know them.
const SHARED: [(&str, &[&str]); 40] = [
    ("01", &["iso8583", "mac", "3ds"]),
    ("02", &["iso8583", "adyen", "mac", "3ds"]),
    ("03", &["iso8583", "adyen", "mac", "3ds"]),
    ("04", &["iso8583", "adyen", "mac", "3ds"]),
    ("05", &["iso8583", "adyen", "mac", "3ds"]),
    ("06", &["iso8583", "adyen", "3ds"]),
    ("07", &["iso8583", "adyen", "3ds"]),
    ("08", &["iso8583", "adyen", "3ds"]),
    ("09", &["adyen", "3ds"]),
    ("10", &["iso8583", "adyen", "3ds"]),
    ("11", &["adyen", "3ds"]),
    ("12", &["iso8583", "adyen", "3ds"]),
    ("13", &["iso8583", "3ds"]),
    ("14", &["iso8583", "adyen", "3ds"]),
    ("15", &["iso8583", "adyen", "3ds"]),
    ("16", &["adyen", "3ds"]),
    ("17", &["adyen", "3ds"]),
    ("18", &["adyen", "3ds"]),
    ("19", &["iso8583", "adyen", "3ds"]),
    ("20", &["adyen", "3ds"]),
    ("21", &["iso8583", "adyen", "mac", "3ds"]),
    ("22", &["iso8583", "adyen", "mac", "3ds"]),
    ("23", &["adyen", "3ds"]),
    ("24", &["adyen", "mac", "3ds"]),
    ("25", &["iso8583", "adyen", "mac", "3ds"]),
    ("26", &["adyen", "mac", "3ds"]),
    ("27", &["adyen", "mac"]),
    ("28", &["iso8583", "adyen", "mac"]),
    ("30", &["iso8583", "mac"]),
    ("31", &["iso8583", "adyen"]),
    ("33", &["iso8583", "adyen"]),
    ("34", &["iso8583", "adyen"]),
    ("36", &["iso8583", "adyen"]),
    ("38", &["iso8583", "adyen"]),
    ("39", &["iso8583", "adyen"]),
    ("40", &["iso8583", "adyen", "mac"]),
    ("41", &["iso8583", "adyen", "mac"]),
    ("42", &["iso8583", "adyen"]),
    ("43", &["iso8583", "mac"]),
    ("46", &["iso8583", "adyen"]),
];

/// Reads a code without knowing the network.
fn read(typed: &str) -> Result<Vec<Reading>, UnknownCode> {
    read_code(typed, &LOOKUP, None)
}

#[track_caller]
fn known(typed: &str) -> Vec<Reading> {
    read(typed).unwrap_or_else(|unknown| panic!("{typed}: {unknown:?}"))
}

/// Returns the reading that counts.
#[track_caller]
fn certain(typed: &str) -> Reading {
    let readings = known(typed);
    let found = settled(&readings).cloned();
    found.unwrap_or_else(|| panic!("{typed} stays open: {:?}", told(&readings)))
}

/// Returns systems and meanings, to compare and to show.
fn told(readings: &[Reading]) -> Vec<String> {
    let told = readings.iter();
    told.map(|reading| format!("{} {}", reading.name(), meaning(reading)))
        .collect()
}

fn meaning(reading: &Reading) -> &'static str {
    let (_, question) = read_by(&RULES, |reads| reads == Reads::Codes).expect("codes are read");
    question.answers[reading.means].id.as_str()
}

fn class(reading: &Reading) -> &'static str {
    let (_, question) = read_by(&RULES, |reads| reads == Reads::Codes).expect("codes are read");
    let class = question.answers[reading.means].class;
    class.map_or("", Class::as_str)
}

fn network(id: &str) -> AnswerIndex {
    let found = read_by(&RULES, |reads| reads == Reads::Prefixes);
    let (_, question) = found.expect("prefixes are read");
    question.answer(id).expect(id)
}

/// Returns what every entry of every system is called: the system and the code.
fn entries() -> impl Iterator<Item = (&'static str, &'static str)> {
    LOOKUP.systems.iter().flat_map(|system| {
        let codes = system.codes.iter();
        codes.map(|entry| (system.id.as_str(), entry.code.as_str()))
    })
}

#[test]
fn every_code_of_the_tables_is_known_with_its_class() {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut wrong = Vec::new();
    let rows = FACTS.lines().skip(1).filter(|line| !line.is_empty());
    for row in rows {
        let parts: Vec<&str> = row.split(',').collect();
        let [system, code, wanted] = parts[..] else {
            panic!("{row} has another form");
        };
        let count = counts.entry(system).or_default();
        count.1 += 1;
        let readings = read(&format!("{system}:{code}"));
        // Codes that a network uses in its own way have several; the first is the others'.
        let first = readings.as_ref().ok().and_then(|found| found.first());
        let fits = first.is_some_and(|reading| {
            reading.system == system && (wanted.is_empty() || class(reading) == wanted)
        });
        count.0 += usize::from(fits);
        if !fits {
            wrong.push(format!("{row}: {}", first.map_or("unknown", class)));
        }
    }
    let total: usize = counts.values().map(|(_, total)| total).sum();
    for (system, (known, total)) in &counts {
        println!("{system}: {known}/{total}");
    }
    println!("all: {}/{total}", total - wrong.len());
    assert!(total > 390, "{total}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_bare_code_of_several_systems_has_all_their_readings_and_stays_open() {
    for (code, systems) in SHARED {
        let readings = known(code);
        let found: BTreeSet<&str> = readings.iter().map(|r| r.system.as_str()).collect();
        for system in systems {
            assert!(found.contains(system), "{code}: no {system} in {found:?}");
        }
        assert_eq!(settled(&readings), None, "{code}: {:?}", told(&readings));
    }
}

#[test]
fn the_banks_own_reading_comes_first() {
    for (code, systems) in SHARED {
        if systems.contains(&"iso8583") {
            assert_eq!(known(code)[0].system, "iso8583", "{code}");
        }
    }
}

#[test]
fn the_name_of_a_system_settles_a_shared_code() {
    for (code, systems) in SHARED {
        for system in systems {
            for form in [
                format!("{system}:{code}"),
                format!("{}:{code}", system.to_uppercase()),
                format!("{system}: {code}"),
                format!(" {system} : {code} "),
            ] {
                let reading = certain(&form);
                assert_eq!(reading.system, *system, "{form}");
            }
        }
    }
}

#[test]
fn every_code_is_settled_with_its_system_and_among_the_readings_without() {
    let mut count = 0;
    for (system, code) in entries() {
        let named = known(&format!("{system}:{code}"));
        assert!(named.iter().all(|r| r.system == system), "{system}:{code}");
        let is_open = named.iter().any(|r| r.network != OnNetwork::Any);
        assert_eq!(
            settled(&named).is_some(),
            !is_open,
            "{system}:{code}: {:?}",
            told(&named)
        );
        let bare = known(code);
        let has_it = |wanted: &Reading| bare.iter().any(|reading| reading == wanted);
        assert!(
            named.iter().all(has_it),
            "{code}: {:?} lacks {:?}",
            told(&bare),
            told(&named)
        );
        count += 1;
    }
    println!("{count} codes of {} systems", LOOKUP.systems.len());
    assert!(count > 800, "{count}");
}

#[test]
fn every_code_is_found_in_any_case_and_width_and_with_blanks_and_quotes() {
    let wide = |code: &str| -> String {
        let widen = |c: char| match c {
            '!'..='~' => char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c),
            c => c,
        };
        code.chars().map(widen).collect()
    };
    for (system, code) in entries() {
        let named = format!("{system}:{code}");
        let expected = known(&named);
        for form in [
            named.to_lowercase(),
            named.to_uppercase(),
            wide(&named),
            format!("  {named}\n"),
            format!("{system}:\"{code}\""),
            format!("{system}: ‘{code}’"),
            format!("\t{system}:{code}."),
        ] {
            assert_eq!(known(&form), expected, "{form:?}");
        }
    }
}

#[test]
fn some_codes_mean_something_else_on_mastercard() {
    for (code, visa, mastercard) in [("65", "L", "A"), ("78", "S", "S"), ("82", "D", "T")] {
        for typed in [code.to_owned(), format!("iso8583:{code}")] {
            let on = |id: &str| -> Vec<Reading> {
                let readings = read_code(&typed, &LOOKUP, Some(network(id)));
                let readings = readings.expect("is known");
                readings
                    .into_iter()
                    .filter(|r| r.system == "iso8583")
                    .collect()
            };
            let (on_visa, on_mastercard) = (on("visa"), on("mastercard"));
            assert_eq!((on_visa.len(), on_mastercard.len()), (1, 1), "{typed}");
            assert_eq!(class(&on_visa[0]), visa, "{typed}");
            assert_eq!(class(&on_mastercard[0]), mastercard, "{typed}");
            assert_ne!(on_visa[0].means, on_mastercard[0].means, "{typed}");
            let open = known(&typed);
            assert_eq!(settled(&open), None, "{typed}: {:?}", told(&open));
            let networks: Vec<OnNetwork> = open
                .iter()
                .filter(|reading| reading.system == "iso8583")
                .map(|reading| reading.network)
                .collect();
            let only = OnNetwork::Only(network("mastercard"));
            assert_eq!(networks, [OnNetwork::Others, only], "{typed}");
        }
    }
    // 78 asks for the card to be activated on Visa, and finds no valid account on Mastercard.
    let readings = known("iso8583:78");
    assert_eq!(
        told(&readings),
        ["iso8583:78 not-activated", "iso8583:78 account-closed"]
    );
    let mastercard = read_code("iso8583:65", &LOOKUP, Some(network("mastercard")));
    let mastercard = mastercard.expect("is known");
    assert_eq!(meaning(&mastercard[0]), "authentication-required");
}

#[test]
fn the_form_of_a_code_tells_its_system() {
    for (code, name, meaning_there) in [
        ("N7", "iso8583:N7", "wrong-security-code"),
        ("R1", "iso8583:R1", "holder-stopped"),
        ("1A", "iso8583:1A", "authentication-required"),
        ("5C", "iso8583:5C", "payment-not-permitted"),
        ("9G", "iso8583:9G", "frozen-by-holder"),
        ("6P", "iso8583:6P", "holder-data-mismatch"),
        ("Z5", "iso8583:Z5", "amount-limit"),
        ("2000", "braintree:2000", "no-reason"),
        ("2001", "braintree:2001", "insufficient-funds"),
        ("2107", "braintree:2107", "not-activated"),
        ("3000", "braintree:3000", "bank-unreachable"),
        ("0500", "paypal:0500", "no-reason"),
        ("5120", "paypal:5120", "insufficient-funds"),
        ("5400", "paypal:5400", "expired"),
        ("00N7", "paypal:00N7", "wrong-security-code"),
        ("PPAD", "paypal:PPAD", "wrong-address"),
        ("BankDeclined", "azure:BankDeclined", "no-reason"),
        ("CardExpired", "azure:CardExpired", "expired"),
        (
            "cc_rejected_insufficient_amount",
            "mercado-pago:cc_rejected_insufficient_amount",
            "insufficient-funds",
        ),
        ("do_not_honor", "stripe:do_not_honor", "no-reason"),
        (
            "restricted_card",
            "stripe:restricted_card",
            "card-restricted",
        ),
    ] {
        let reading = certain(code);
        assert_eq!(meaning(&reading), meaning_there, "{code}");
        let names: Vec<String> = known(code).iter().map(Reading::name).collect();
        assert!(names.contains(&name.to_owned()), "{code}: {names:?}");
    }
}

#[test]
fn a_name_that_systems_use_in_different_senses_stays_open() {
    // Stripe may have stopped it itself; Square passes on what the bank said.
    let readings = known("generic_decline");
    let means: Vec<&str> = readings.iter().map(meaning).collect();
    assert!(means.contains(&"refused-somewhere"), "{means:?}");
    assert!(means.contains(&"no-reason"), "{means:?}");
}

#[test]
fn a_name_with_underscores_is_settled_by_itself_if_all_its_systems_agree() {
    // Stripe, Mollie and the others use the same names in the same sense.
    for row in FACTS.lines().filter(|row| row.starts_with("stripe,")) {
        let code = row.split(',').nth(1).expect("has a code");
        if !code.contains('_') {
            continue;
        }
        let readings = known(code);
        let of_names: Vec<&Reading> = readings.iter().filter(|r| r.code.contains('_')).collect();
        assert_eq!(
            of_names.len(),
            readings.len(),
            "{code} is a name, not a text: {:?}",
            told(&readings)
        );
    }
}

#[test]
fn three_digits_are_asked_about() {
    // Lemonway prints 1 before the bank's code; ISO 8583:1993 has three digits as well.
    let readings = known("105");
    let names: Vec<String> = readings.iter().map(Reading::name).collect();
    for name in ["lemonway:105", "iso8583-1993:105"] {
        assert!(names.contains(&name.to_owned()), "{names:?}");
    }
    assert_eq!(settled(&readings), None);
    assert_eq!(meaning(&certain("lemonway:105")), "no-reason");
    // 151 is of no use to ISO 8583:1993.
    assert_eq!(meaning(&certain("151")), "insufficient-funds");
    assert_eq!(meaning(&certain("116")), "insufficient-funds");
}

#[test]
fn a_banks_code_is_found_in_the_dress_of_a_processor() {
    for (typed, name, meaning_there) in [
        ("S05", "payu:S05", "no-reason"),
        ("S51", "payu:S51", "insufficient-funds"),
        ("20005", "checkout:20005", "no-reason"),
        ("20051", "checkout:20051", "insufficient-funds"),
        ("30041", "checkout:30041", "card-withdrawn"),
        ("B04", "espago:B04", "pick-up-card"),
        ("b1a", "espago:b1a", "authentication-required"),
        (
            "ERROR_PROCESSING_CARD - [05]",
            "rapyd:ERROR_PROCESSING_CARD - [05]",
            "no-reason",
        ),
        (
            "error_processing_card - [51]",
            "rapyd:error_processing_card - [51]",
            "insufficient-funds",
        ),
    ] {
        let reading = certain(typed);
        assert_eq!(meaning(&reading), meaning_there, "{typed}");
        assert_eq!(reading.name(), name, "{typed}");
    }
}

#[test]
fn numbers_among_words_are_the_banks() {
    for (typed, meaning_there) in [
        ("05 : Do not honor", "no-reason"),
        ("05: Do not honor", "no-reason"),
        ("05 - Do not honour", "no-reason"),
        ("Do not honor (05)", "no-reason"),
        ("Payment refused (51)", "insufficient-funds"),
        ("(51)", "insufficient-funds"),
        ("[51]", "insufficient-funds"),
        ("41 : Lost card", "card-withdrawn"),
        ("54 : Expired card", "expired"),
        ("Betaling geweigerd (51)", "insufficient-funds"),
        ("Betalningen nekades (51)", "insufficient-funds"),
        ("付款遭拒（51）", "insufficient-funds"),
        ("12:30 payment refused (51)", "insufficient-funds"),
        ("1,25 EUR ( 51 ) 14.20", "insufficient-funds"),
        ("response code 05", "no-reason"),
        ("Response code: 05", "no-reason"),
        ("DE39 = 05", "no-reason"),
    ] {
        let reading = certain(typed);
        assert_eq!(reading.system, "iso8583", "{typed}");
        assert_eq!(meaning(&reading), meaning_there, "{typed}");
    }
}

#[test]
fn the_words_beside_a_number_decide() {
    for (typed, name) in [
        ("24 : CVC Declined", "adyen:24"),
        ("41 : Lost card", "iso8583:41"),
        ("41 CVM Required Restart Payment", "adyen:41"),
        ("12 : Not enough balance", "adyen:12"),
        ("05 : Do not honor", "iso8583:05"),
        ("11 3D Not Authenticated", "adyen:11"),
    ] {
        assert_eq!(certain(typed).name(), name, "{typed}");
    }
}

#[test]
fn the_name_of_a_field_decides() {
    for (typed, name) in [
        ("refusalReasonCode 24", "adyen:24"),
        ("refusalReasonCode: 24", "adyen:24"),
        ("refusalReasonCode=24", "adyen:24"),
        ("\"refusalReasonCode\": \"24\"", "adyen:24"),
        (
            "\"decline_code\": \"insufficient_funds\"",
            "stripe:insufficient_funds",
        ),
        ("decline_code=do_not_honor", "stripe:do_not_honor"),
        ("decline_code: do_not_honor", "stripe:do_not_honor"),
        ("failedPaymentReason: BankDeclined", "azure:BankDeclined"),
        (
            "\"failedPaymentReason\": \"CardExpired\"",
            "azure:CardExpired",
        ),
        ("transStatusReason 11", "3ds:11"),
        ("transStatusReason: 01", "3ds:01"),
        ("merchantAdviceCode: 41", "mac:41"),
        ("merchant advice code 03", "mac:03"),
        ("processorResponseCode: 2001", "braintree:2001"),
        ("Adyen 24", "adyen:24"),
    ] {
        assert_eq!(certain(typed).name(), name, "{typed}");
    }
}

/// As banks say it in an app or an SMS, alone and in a sentence.
#[test]
fn what_a_bank_says_in_words_is_understood() {
    for (typed, meaning_there) in [
        ("額度不足", "insufficient-funds"),
        (
            "【銀行】您的卡片交易遭拒，原因：額度不足，請洽客服",
            "insufficient-funds",
        ),
        ("授權失敗", "no-reason"),
        ("請聯絡發卡銀行", "call-the-bank"),
        ("未開啟國外交易功能", "abroad-not-allowed"),
        ("Onvoldoende saldo", "insufficient-funds"),
        (
            "Uw betaling is geweigerd: limiet overschreden.",
            "amount-limit",
        ),
        ("Köp nekat. Otillräckliga medel", "insufficient-funds"),
        ("Utgånget kort", "expired"),
        ("Spärrat kort", "card-restricted"),
        ("Nekat på grund av regionspärr", "abroad-not-allowed"),
    ] {
        let reading = certain(typed);
        assert_eq!(meaning(&reading), meaning_there, "{typed}");
        assert_eq!(reading.system, "bank-words", "{typed}");
    }
    // A code beside them tells more.
    assert_eq!(certain("額度不足，錯誤代碼 51").name(), "iso8583:51");
}

#[test]
fn a_number_behind_a_word_for_a_code_is_the_banks() {
    for typed in [
        "Declined, error 51",
        "Payment of $41.00 to Microsoft was declined, code 51",
        "On 2026-11-05 at 14:05 the code was 51",
        "Visa ending in 43: response code 51",
        "Betaling van €46,12 geweigerd, foutcode 51",
        "De code is 51",
        "Reden: 51",
        "Köpet på 54,00 kr nekades, felkod 51",
        "Felkoden är 51",
        "Orsak 51",
        "付款 NT$57 遭拒，錯誤代碼 51",
        "回應碼：51",
        "foutcode:51",
        "錯誤代碼是51",
        "錯誤碼51",
    ] {
        let reading = certain(typed);
        assert_eq!(reading.name(), "iso8583:51", "{typed}");
    }
}

/// Amounts, dates, times, days and the last digits of cards, as mails and messages of banks have
/// them: each of the numbers is a code somewhere.
#[test]
fn a_number_among_words_is_no_code() {
    for typed in [
        "Payment of $41.00 to Microsoft was declined",
        "Payment of 41.00 USD to Microsoft was declined",
        "Payment of $ 41 to Microsoft was declined",
        "Your Visa ending in 43 was declined",
        "HDFC Bank: Txn of Rs.22,340.00 at MICROSOFT declined",
        "Betaling van €46,12 aan Microsoft is afgewezen",
        "Betaling van 46,12 euro aan Microsoft is afgewezen",
        "Your subscription will be deleted in 30 days",
        "Uw abonnement wordt over 30 dagen verwijderd",
        "Din prenumeration tas bort om 30 dagar",
        "您的訂用帳戶將在 30 天後刪除",
        "您的訂用帳戶將在30天後刪除",
        "Please pay within 14 days",
        "Azure invoice E0500ABCD for 54.00 is past due",
        "Did you attempt $1.00 at MICROSOFT*AZURE? Reply YES or NO",
        "Nekat köp: MICROSOFT*AZURE 12.00 USD 14:05",
        "您的付款 NT$ 57 元遭拒",
        "您的付款57元遭拒",
        "Ditt köp på 54 kr nekades den 5 mars kl. 14:05",
        "Kaart eindigend op 51 is geweigerd",
        "Kortet som slutar på 05 nekades",
        "卡號末兩碼 05 的卡片遭拒",
        "14:05 card declined",
        "05/12 card declined",
        "2026-11-05 10:15 card declined",
        "Tried 12 times since 10 November",
        "Windows 11, Edge 41",
        "51 % of payments fail",
    ] {
        assert!(read(typed).is_err(), "{typed}: {:?}", read(typed));
    }
}

#[test]
fn a_single_digit_among_words_is_no_code() {
    for typed in ["I tried 3 times", "Tried 5 times.", "2 cards", "S💳5"] {
        assert!(read(typed).is_err(), "{typed}: {:?}", read(typed));
    }
    assert_eq!(certain("refusalReasonCode 5").name(), "adyen:5");
}

#[test]
fn what_is_typed_in_a_hurry_is_understood() {
    for (typed, meaning_there) in [
        ("n7", "wrong-security-code"),
        ("bankdeclined", "no-reason"),
        ("do not honor", "no-reason"),
        ("Do Not Honor", "no-reason"),
        ("Do-Not-Honor", "no-reason"),
        ("DO_NOT_HONOR", "no-reason"),
        ("insufficient funds", "insufficient-funds"),
        ("Insufficient Funds.", "insufficient-funds"),
        ("  do_not_honor  ", "no-reason"),
        ("\"do_not_honor\"", "no-reason"),
        ("“do_not_honor”", "no-reason"),
        ("„do_not_honor”", "no-reason"),
        ("「do_not_honor」", "no-reason"),
        ("'N7'", "wrong-security-code"),
        ("N7\r\n", "wrong-security-code"),
        ("Ｎ７", "wrong-security-code"),
        ("５１", "insufficient-funds"),
    ] {
        assert_eq!(meaning(&certain(typed)), meaning_there, "{typed}");
    }
    assert_eq!(known("０５"), known("05"));
    assert_eq!(known(" \"05\" "), known("05"));
}

#[test]
fn nonsense_is_unknown_and_never_fatal() {
    let long = "do_not_honour_".repeat(720);
    let letters = "x".repeat(10_000);
    let digits = "7".repeat(10_000);
    let brackets = "([".repeat(5_000);
    let colons = ":".repeat(10_000);
    for typed in [
        "xyz",
        "",
        " ",
        "9999999",
        "🙂",
        "🙂🙂 🙂",
        "\u{0}",
        "\u{1b}[31m",
        "\u{202e}",
        ":",
        "::",
        "stripe:",
        ":05x",
        "()",
        "[]",
        "#",
        "S##",
        "%s",
        "..",
        "\u{301}",
        "錯誤",
        "é",
        "-",
        "_",
        "stripe:\u{0}",
        "ﬃ",
        "S💳5",
        "💳##",
        &long,
        &letters,
        &digits,
        &brackets,
        &colons,
    ] {
        let shown: String = typed.chars().take(40).collect();
        assert!(read(typed).is_err(), "{shown:?}: {:?}", read(typed));
    }
}

/// A range of codes is one of numbers: as many digits, and nothing but digits.
#[test]
fn a_range_holds_numbers_alone() {
    assert_eq!(meaning(&certain("checkout:40287")), "refused-before-bank");
    for typed in ["402a7", "4028", "402870", "4028x", "a0287", "40-28"] {
        let typed = format!("checkout:{typed}");
        assert!(read(&typed).is_err(), "{typed}: {:?}", read(&typed));
    }
}

/// The sign that joins the words of a code is no hyphen.
#[test]
fn words_joined_by_hyphens_are_words_within_a_sentence() {
    for sentence in [
        "It is a try-again-later kind of answer",
        "The page says please try-again-later, and nothing else",
    ] {
        assert!(read(sentence).is_err(), "{sentence}: {:?}", read(sentence));
    }
    let named = "The page says try_again_later, and nothing else";
    assert!(
        known(named)
            .iter()
            .any(|reading| meaning(reading) == "try-later")
    );
}

#[test]
fn a_list_is_not_taken_for_its_first_code() {
    // Who gives several takes the list apart, and then each is read.
    for list in [
        "51,N7",
        "51, N7",
        "N7;51",
        "51、N7",
        "none,51",
        "51,N77",
        "do not honor, 51",
        "stripe:do_not_honor,adyen:24",
        "51，N7",
    ] {
        assert!(read(list).is_err(), "{list}: {:?}", read(list));
    }
    // Commas in a sentence or in copied JSON make no list.
    for (text, name) in [
        ("02 : Refer to issuer, special condition", "iso8583:02"),
        ("Refer to issuer, special condition", "iso8583:02"),
        (
            "{\"decline_code\":\"insufficient_funds\",\"charge\":\"ch_x\"}",
            "stripe:insufficient_funds",
        ),
        ("Sorry, the payment was refused (51)", "iso8583:51"),
        (
            "Sorry, the payment failed (fraudulent)",
            "stripe:fraudulent",
        ),
    ] {
        assert_eq!(certain(text).name(), name, "{text}");
    }
}

#[test]
fn every_code_is_found_by_its_owners_words_for_it() {
    for system in &LOOKUP.systems {
        for entry in &system.codes {
            // The words for a range name no single code.
            let Some(text) = entry.text.as_ref().filter(|_| entry.last.is_none()) else {
                continue;
            };
            let named = known(&format!("{}:{text}", system.id));
            assert!(
                named.iter().all(|reading| reading.system == system.id),
                "{text}"
            );
            let found = known(text);
            let means_it = |reading: &Reading| reading.means == entry.means;
            assert!(found.iter().any(means_it), "{text}: {:?}", told(&found));
            if text.contains('_') {
                continue;
            }
            let both = format!("{} : {text}", entry.code);
            let found = known(&both);
            assert!(found.iter().any(means_it), "{both}: {:?}", told(&found));
        }
    }
}

#[test]
fn a_slip_gets_the_nearest_codes() {
    for (typed, near) in [
        ("do_not_honr", "stripe:do_not_honor"),
        ("stripe:do_not_honr", "stripe:do_not_honor"),
        ("insuficient_funds", "stripe:insufficient_funds"),
        ("generic_declin", "stripe:generic_decline"),
        ("azure:BankDeclned", "azure:BankDeclined"),
    ] {
        match read(typed) {
            Err(UnknownCode::Code(names)) => {
                assert!(names.contains(&near.to_owned()), "{typed}: {names:?}");
            }
            other => panic!("{typed}: {other:?}"),
        }
    }
}

/// One in four signs, of the code that is meant, may be wrong or missing; short ones are others.
#[test]
fn a_quarter_of_a_code_may_be_a_slip() {
    for (typed, near, is_near) in [
        ("insufficient", "stripe:insufficient_funds", true),
        ("insufficien", "stripe:insufficient_funds", false),
        ("insufficientfundsxxxxx", "stripe:insufficient_funds", true),
        (
            "insufficientfundsxxxxxx",
            "stripe:insufficient_funds",
            false,
        ),
        ("Q4", "adyen:24", false),
    ] {
        let Err(UnknownCode::Code(names)) = read(typed) else {
            panic!("{typed} is none");
        };
        assert_eq!(
            names.contains(&near.to_owned()),
            is_near,
            "{typed}: {names:?}"
        );
    }
}

#[test]
fn a_slip_in_the_name_of_a_system_gets_the_nearest() {
    for (typed, name, near) in [
        ("strpe:do_not_honor", "strpe", "stripe"),
        ("ayden:24", "ayden", "adyen"),
        ("iso858:05", "iso858", "iso8583"),
    ] {
        let expected = UnknownCode::System(name.to_owned(), Some(near.to_owned()));
        assert_eq!(read(typed), Err(expected), "{typed}");
    }
}

proptest::proptest! {
    #![proptest_config(tries(200))]

    #[test]
    fn any_text_is_read_without_a_panic(typed in ".{0,120}") {
        let _ = read(&typed);
    }

    #[test]
    fn any_code_of_any_system_is_found_within_a_sentence(at in 0usize..10_000) {
        let all: Vec<_> = entries().collect();
        // A plain word is no sign of a code.
        let is_sign = |code: &str| code.contains(|c: char| c == '_' || c.is_ascii_digit());
        let all: Vec<_> = all.into_iter().filter(|(_, code)| is_sign(code)).collect();
        let (system, code) = all[at % all.len()];
        let sentence = format!("The payment failed, {system} says {code}.");
        let named = known(&format!("{system}:{code}"));
        let found = known(&sentence);
        let is_found = found.iter().any(|reading| named.contains(reading));
        proptest::prop_assert!(is_found, "{sentence}: {:?}", told(&found));
    }
}
