//! Card numbers beside everything that the guard lets pass: behind it, before it and between
//! two of it. The guard on the way in and each net on the way out must see them by itself.

use crate::dice::Dice;
use crate::legitimate::{KINDS, account, date, generated, time};
use crate::numbers::{grouped, kinds, number};
use cardhelp::guard::{self, Secret};
use std::collections::BTreeMap;

/// What stands between a number and its neighbour: none of it is a part of either.
const GLUE: &[&str] = &[
    ",", ".", ";", " ", ", ", "; ", "/", "|", "\t", "\n", "-", " - ", ":", ": ", "=", "#", "_",
    "+", "(", ")", "\"", "' ", "*", "~", "\\", "&", "、", "，", "\u{3000}", " x", "n",
];

/// How often each kind of neighbour is tried with each glue.
const ROUNDS: usize = 20;

/// The kinds of neighbours that only this file makes.
const MORE: usize = 16;

/// Returns something that the guard lets pass: what people send, and what is on the edge of a
/// grammar.
fn neighbour(dice: &mut Dice, kind: usize) -> (&'static str, String) {
    let small = |dice: &mut Dice, first, last| {
        usize::try_from(dice.between(first, last)).expect("is small")
    };
    match kind.checked_sub(KINDS) {
        None => generated(dice, kind),
        Some(0) => {
            let fraction = small(dice, 1, 9);
            let joint = dice.one(&[".", ","]);
            (
                "fraction of a second",
                format!("10:15:30{joint}{}", dice.digits(fraction)),
            )
        }
        Some(1) => ("seconds", format!("{} 10:15:30", date(dice))),
        Some(2) => ("zone", format!("{}+0{}:00", "10:15:30", dice.digits(1))),
        Some(3) => ("zone", format!("10:15+0{}00", dice.digits(1))),
        Some(4) => ("universal time", format!("2026-11-21T{}Z", time(dice))),
        Some(5) => {
            let length = [24, 32, 40, 64][small(dice, 0, 3)];
            ("identifier", dice.signs("0123456789abcdef", length))
        }
        Some(6) => ("currency", format!("EUR {}", dice.between(1, 999))),
        Some(7) => (
            "currency",
            format!("EUR {},{}", dice.between(1, 99), dice.digits(2)),
        ),
        Some(8) => ("currency", format!("{} TWD", dice.between(1, 9999))),
        Some(9) => ("head of an account", format!("nr{}", dice.digits(2))),
        Some(10) => ("per cent", format!("{}%", dice.between(1, 99))),
        Some(11) => ("version", format!("{}.0", dice.between(1, 99))),
        Some(12) => ("address", "10.0.0.0".to_owned()),
        Some(13) => ("telephone number", format!("+{}", dice.digits(12))),
        Some(14) => ("time", "10:15:30".to_owned()),
        _ => {
            let iban = account(dice);
            ("account", iban.replace(' ', ""))
        }
    }
}

/// Writes a number in one, in fours, or as some cards show it.
fn written(dice: &mut Dice, number: &str) -> String {
    match dice.between(0, 5) {
        0 | 1 => number.to_owned(),
        2 => grouped(number, "-"),
        3 => grouped(number, "."),
        _ => grouped(number, " "),
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Tells whether a text that came out of a net still holds nine digits of a number in a row.
fn shows(text: &str, number: &str) -> bool {
    let text = digits(text);
    (0..=number.len() - 9).any(|at| text.contains(&number[at..at + 9]))
}

/// Returns which of the guard and the two nets let a number in a text pass.
fn letting_pass(text: &str, number: &str) -> Vec<&'static str> {
    let is_card = guard::find(text).is_some_and(|secret| secret != Secret::SecurityCode);
    let all = [
        ("in", is_card),
        ("screened", !shows(&guard::screened(text), number)),
        ("masked", !shows(&guard::masked(text), number)),
    ];
    let missing = all.iter().filter(|(_, holds)| !holds);
    missing.map(|(net, _)| *net).collect()
}

#[test]
fn a_neighbour_hides_no_number() {
    let mut dice = Dice::new(21);
    let mut missed: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
    let kinds_of_numbers = kinds();
    let mut all = 0;
    for round in 0..ROUNDS {
        for kind in 0..KINDS + MORE {
            for glue in GLUE {
                let place = (all * 7 + round) % kinds_of_numbers.len();
                let (prefix, length) = kinds_of_numbers[place];
                let number = number(&mut dice, prefix, length);
                let dressed = written(&mut dice, &number);
                let (name, one) = neighbour(&mut dice, kind);
                let (_, other) = neighbour(&mut dice, kind);
                let text = match dice.between(0, 3) {
                    0 => format!("{one}{glue}{dressed}"),
                    1 => format!("{dressed}{glue}{one}"),
                    2 => format!("{one}{glue}{dressed},12/29,123"),
                    _ => format!("{one}{glue}{dressed}{glue}{other}"),
                };
                all += 1;
                for net in letting_pass(&text, &number) {
                    missed.entry((net, name)).or_default().push(text.clone());
                }
            }
        }
    }
    println!("neighbours: {all} texts");
    for texts in missed.values_mut() {
        let count = texts.len();
        texts.truncate(12);
        texts.push(format!("{count} in all"));
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

/// Numbers in the middle of what is on the edge of a grammar, each once by hand.
#[test]
fn no_grammar_takes_in_a_number() {
    let number = "4929722653797141";
    for text in [
        // A time has at most nine digits behind its point, and a zone has quarters of hours.
        "10:15:30,4929722653797141",
        "10:15:30.4929722653797141",
        "2026-11-21 10:15:30,4929722653797141,12/29,123",
        "2026-11-21T10:15:30.4929722653797141Z",
        "10:15:30,4929 7226 5379 7141",
        "10:15:30.4929-7226-5379-7141",
        "10:15:30,49297226 53797141",
        "10:15:30,492 972 265 379 714 1",
        "10:15:30,4929,7226,5379,7141",
        "10:15:30,4929\n7226\n5379\n7141",
        "10:15:30+4929 7226 5379 7141",
        "10:15+4929722653797141",
        "2026-11-21 10:15:30+4929.7226.5379.7141",
        // A date ends where it ends.
        "2026-11-21,4929722653797141",
        "2026-11-21-4929722653797141",
        "21.11.2026.4929722653797141",
        "2026/11/21/4929/7226/5379/7141",
        // An identifier has its length and an account number that of its country.
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301-4929722653797141",
        "4929722653797141deadbeef",
        "deadbeefdeadbeef4929722653797141",
        "SE45 5000 0000 0583 9825 7466 4929 7226 5379 7141",
        "BE68 5390 0754 7034 4929 7226 5379 7141",
        "NL91 ABNA 0417 1643 00 4929 7226 5379 7141",
        "nr12 4929 7226 5379 7141",
        // A fraction has a zero that nothing stands before.
        "1.0.4929722653797141",
        "10.0.0.0.4929722653797141",
        "20.4929722653797141",
        "0,4929722653797141",
        "0.4929 7226 5379 7141",
        // A plus sign opens a telephone number only where nothing is added to.
        "12+4929722653797141",
        "EUR 12,4929722653797141",
        "5%4929722653797141",
        "+886 2 2345 6789 4929722653797141",
        "+4929722653797141",
        // Lists end where a number begins.
        "51,54,57,4929722653797141",
        "05, 51, 54, 4929 7226 5379 7141",
        "40.77.226.250.4929722653797141",
        "1,500.00 4929722653797141",
    ] {
        let missing = letting_pass(text, number);
        assert!(missing.is_empty(), "{text}: {missing:?}");
    }
}

/// What looks like the year of a date may be the end of a number, with its expiry date behind.
#[test]
fn an_expiry_date_makes_no_date_of_a_number() {
    for text in [
        "4929 7226 5379 2035/12/29",
        "1500  4571 6870 5854 2098/07/27",
    ] {
        assert!(guard::find(text).is_some(), "{text}");
    }
}

/// A number below one is no card number, though errors show none of its digits.
#[test]
fn what_stands_behind_zero_and_a_point_is_let_pass() {
    for text in [
        "0.4929722653797141",
        "[1,0.4929722653797141]",
        "-0.4929722653797141",
    ] {
        assert_eq!(guard::find(text), None, "{text}");
        assert_eq!(guard::screened(text), text);
        assert!(!guard::masked(text).contains("4929"), "{text}");
    }
    // Nothing has so many decimals.
    assert!(guard::find("0.4929722653797141003").is_some());
}
