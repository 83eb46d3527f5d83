//! Card numbers of every network and length, in every script, with everything between their
//! digits: not one of them passes.

use crate::dice::{Dice, check_digit};
use cardhelp::guard::{self, Secret};
use std::time::Instant;

/// How the numbers of a network begin, and how long they are. Written down apart from the
/// guard's own table, so that one can be wrong without the other.
pub const NETWORKS: &[(&[&str], &[usize])] = &[
    (&["4"], &[13, 16, 18, 19]),
    (&["51", "52", "53", "54", "55"], &[16]),
    (
        &[
            "2221", "2229", "223", "229", "23", "24", "25", "26", "270", "271", "2720",
        ],
        &[16],
    ),
    (&["34", "37"], &[15]),
    (
        &[
            "6011", "644", "645", "646", "647", "648", "649", "65", "622126", "622925",
        ],
        &[16, 19],
    ),
    (&["300", "301", "305", "36", "38", "39"], &[14, 16, 19]),
    (
        &["3528", "3529", "353", "356", "3589", "2131", "1800"],
        &[16, 17, 18, 19],
    ),
    (&["60", "65", "81", "82", "508", "353", "356"], &[16]),
    (
        &[
            "5018", "5020", "5038", "5893", "6304", "6759", "6761", "6762", "6763", "6703",
        ],
        &[16],
    ),
    (
        &[
            "50", "56", "57", "58", "59", "61", "63", "66", "67", "68", "69",
        ],
        &[12, 13, 14, 15, 16, 17, 18, 19],
    ),
    (&["2200", "2201", "2202", "2203", "2204"], &[16, 17, 18, 19]),
    (
        &[
            "401178", "438935", "457631", "506699", "506778", "509000", "509999", "650031",
            "655021",
        ],
        &[16],
    ),
    (
        &["606282", "637095", "637568", "637599", "637609", "637612"],
        &[16],
    ),
    (&["9792"], &[16]),
    (&["589562", "402918", "527572"], &[16]),
    (&["506099", "506198", "507865", "507964"], &[16, 18, 19]),
    (&["5019", "600722"], &[16]),
    (&["1"], &[15]),
];

/// One network needs no check digit.
const WITHOUT_CHECK: (&[&str], &[usize]) = (&["62", "8100", "8171"], &[16, 17, 18, 19]);

/// The zero of scripts that people type in, and of some that only machines make.
const ZEROS: [char; 14] = [
    '0', '０', '٠', '۰', '०', '০', '๐', '០', '༠', '𝟎', '𝟘', '𝟶', '᠐', '𞥐',
];

const BETWEEN: [&str; 24] = [
    " ", "-", ".", "/", ",", "\n", "\r\n", "\u{200b}", "\u{200d}", "\u{feff}", "\u{a0}",
    "\u{202f}", "\u{3000}", "\u{2060}", "\u{ad}", "_", ":", "|", "–", "·", " - ", " / ", "\n   ",
    "\t",
];

pub fn number(dice: &mut Dice, prefix: &str, length: usize) -> String {
    let body = format!("{prefix}{}", dice.digits(length - prefix.len() - 1));
    let check = check_digit(&body);
    format!("{body}{check}")
}

/// Returns the sizes of groups that a number of that length is written in.
fn groups(dice: &mut Dice, length: usize) -> Vec<usize> {
    let fill = |sizes: &[usize]| {
        let mut left = length;
        let mut groups = Vec::new();
        for size in sizes
            .iter()
            .copied()
            .chain(std::iter::repeat(sizes[sizes.len() - 1]))
        {
            if left == 0 {
                break;
            }
            groups.push(size.min(left));
            left -= size.min(left);
        }
        groups
    };
    match dice.between(0, 7) {
        0 => vec![length],
        1 | 2 => fill(&[4]),
        3 => fill(&[4, 6, 5]),
        4 => fill(&[6, 13]),
        5 => fill(&[3]),
        6 => fill(&[1]),
        _ => {
            let mut left = length;
            let mut groups = Vec::new();
            while left > 0 {
                let most = u64::try_from(left.min(7)).expect("is small");
                let size = usize::try_from(dice.between(1, most)).expect("is small");
                groups.push(size);
                left -= size;
            }
            groups
        }
    }
}

/// Writes a number in groups, in a script, with one thing between the groups or with another
/// each time.
pub fn dressed(dice: &mut Dice, number: &str) -> String {
    let zero = match dice.between(0, 2) {
        0 => ZEROS[usize::try_from(dice.between(0, 13)).expect("is small")],
        _ => '0',
    };
    let digit = |c: char| {
        let value = c.to_digit(10).expect("is a digit");
        char::from_u32(u32::from(zero) + value).expect("is a digit")
    };
    let groups = groups(dice, number.len());
    let is_mixed = dice.between(0, 4) == 0;
    // What lists are written with stands between parts of one size alone.
    let singles: Vec<&str> = BETWEEN
        .iter()
        .copied()
        .filter(|b| !b.contains([' ']) || b.len() == 1)
        .collect();
    let mut between = dice.one(&BETWEEN);
    let mut chars = number.chars();
    let mut out = String::new();
    for (at, size) in groups.iter().enumerate() {
        if at > 0 {
            if is_mixed {
                between = dice.one(&singles);
            }
            out.push_str(between);
        }
        out.extend(chars.by_ref().take(*size).map(digit));
    }
    out
}

/// Puts a number into the texts that people send.
fn told(dice: &mut Dice, number: &str) -> String {
    match dice.between(0, 12) {
        0 => format!("my number is {number}, why was it refused?"),
        1 => format!("mijn nummer {number} werd geweigerd"),
        2 => format!("mitt nummer {number} nekades"),
        3 => format!("我的號碼{number}遭拒"),
        4 => format!("refused on 2026-11-21 10:15: {number}"),
        5 => format!("\"{number}\""),
        6 => format!("number={number}&currency=TWD"),
        7 => format!("<{number}>"),
        _ => number.to_owned(),
    }
}

/// Returns every prefix with every length of its network.
pub fn kinds() -> Vec<(&'static str, usize)> {
    let mut kinds = Vec::new();
    for (prefixes, lengths) in NETWORKS {
        for prefix in *prefixes {
            kinds.extend(lengths.iter().map(|length| (*prefix, *length)));
        }
    }
    kinds
}

/// Tells whether a text is refused, and whether nothing of the number is left on the way out.
fn is_caught(text: &str, is_masked_too: bool) -> bool {
    let is_card = matches!(
        guard::find(text),
        Some(Secret::CardNumber | Secret::TestNumber)
    );
    is_card
        && (!is_masked_too
            || (guard::find(&guard::screened(text)).is_none()
                && guard::find(&guard::masked(text)).is_none()))
}

fn report(what: &str, all: usize, missed: &[String], begun: Instant) {
    let seen = all - missed.len();
    let took = begun.elapsed().as_secs_f32();
    println!(
        "{what}: {seen} of {all} seen, {} missed, {took:.1} s",
        missed.len()
    );
    assert!(
        missed.is_empty(),
        "{what}: {:#?}",
        &missed[..missed.len().min(20)]
    );
}

#[test]
fn every_card_number_is_seen() {
    const ROUNDS: usize = 410;
    let begun = Instant::now();
    let mut dice = Dice::new(1);
    let (mut all, mut missed) = (0, Vec::new());
    for _ in 0..ROUNDS {
        for (prefix, length) in kinds() {
            let number = number(&mut dice, prefix, length);
            let dressed = dressed(&mut dice, &number);
            let text = told(&mut dice, &dressed);
            all += 1;
            if !is_caught(&text, all % 10 == 0) {
                missed.push(text);
            }
        }
    }
    assert!(all >= 100_000);
    report("card numbers", all, &missed, begun);
}

#[test]
fn numbers_without_a_check_digit_are_seen() {
    let begun = Instant::now();
    let mut dice = Dice::new(2);
    let (mut all, mut missed) = (0, Vec::new());
    for _ in 0..500 {
        for prefix in WITHOUT_CHECK.0 {
            for length in WITHOUT_CHECK.1 {
                let number = format!("{prefix}{}", dice.digits(length - prefix.len()));
                let dressed = dressed(&mut dice, &number);
                let text = told(&mut dice, &dressed);
                all += 1;
                if !is_caught(&text, all % 10 == 0) {
                    missed.push(text);
                }
            }
        }
    }
    report("without a check digit", all, &missed, begun);
}

#[test]
fn mistyped_numbers_are_seen() {
    let begun = Instant::now();
    let mut dice = Dice::new(3);
    let (mut all, mut missed) = (0, Vec::new());
    for _ in 0..40 {
        for (prefix, length) in kinds() {
            let number = number(&mut dice, prefix, length);
            let last = number.as_bytes()[length - 1] - b'0';
            let slip = (last + 1) % 10;
            let slipped = format!("{}{slip}", &number[..length - 1]);
            // By itself where its beginning and its length are telling, beside a word always.
            let is_telling =
                length > 13 && prefix.len() != 2 && !["1", "1800", "2131"].contains(&prefix);
            let words = [
                "card number: ",
                "kaartnummer ",
                "kortnummer: ",
                "卡號：",
                "my card is ",
                "信用卡 ",
            ];
            let word = dice.one(&words);
            let mut texts = vec![format!("{word}{slipped}")];
            if is_telling || ["51", "34", "37", "62", "65"].contains(&prefix) {
                texts.push(slipped.clone());
                texts.push(grouped(&slipped, " "));
                texts.push(grouped(&slipped, "-"));
            }
            for text in texts {
                all += 1;
                if !is_caught(&text, all % 10 == 0) {
                    missed.push(text);
                }
            }
        }
    }
    report("mistyped numbers", all, &missed, begun);
}

/// Writes a number in groups of four.
pub fn grouped(number: &str, between: &str) -> String {
    let groups: Vec<&str> = (0..number.len())
        .step_by(4)
        .map(|at| &number[at..number.len().min(at + 4)])
        .collect();
    groups.join(between)
}

#[test]
fn what_stands_behind_a_number_hides_nothing() {
    let mut dice = Dice::new(4);
    let mut missed = Vec::new();
    for (prefix, length) in kinds() {
        let number = number(&mut dice, prefix, length);
        let in_fours = grouped(&number, " ");
        for text in [
            format!("{number} 12/29"),
            format!("{number} 12/29 123"),
            format!("{in_fours} 12/29"),
            format!("{in_fours} 12 29 123"),
            format!("{in_fours} 12/2029 1234"),
            format!("{number}\n12/29\n123"),
            format!("1. {in_fours}"),
            format!("1) {number}"),
            format!("{number}, {number}"),
            format!("{in_fours}\n{in_fours}"),
            format!("{number}1229"),
            format!("{number}1229123"),
            format!("x{number}x"),
            format!("PAN{number}EXP1229"),
            format!("2026-11-21 10:15:00 {number}"),
            in_fours.replace(' ', " ---- "),
            in_fours.replace(' ', "\",\""),
            in_fours.replace(' ', "\n- "),
            in_fours.replace(' ', "\\n"),
            in_fours.replace(' ', "\t\t|\t"),
            format!("{number} 2026-11-21"),
        ] {
            // Behind the last ones another length of the same network may begin.
            let is_short = length < 13 && (text.ends_with("1229") || text.ends_with("1229123"));
            if !is_short && guard::find(&text).is_none() {
                missed.push(text);
            }
        }
    }
    let lengths = |text: &String| {
        text.chars().filter(char::is_ascii_digit).count() > 19 && !text.contains(' ')
    };
    let (unsure, missed): (Vec<String>, Vec<String>) = missed.into_iter().partition(lengths);
    assert!(missed.is_empty(), "{missed:#?}");
    // Seventeen and eighteen digits with a date right behind them look like a long reference.
    assert!(
        unsure.iter().all(|text| (21..=25).contains(&text.len())),
        "{unsure:#?}"
    );
}

#[test]
fn a_number_is_seen_in_any_dress() {
    for text in [
        "4111111111111111",
        "4111 1111 1111 1111",
        "card=3782-822463-10005",
        "4111.1111.1111.1111",
        "４１１１１１１１１１１１１１１１",
        "٤١١١١١١١١١١١١١١١",
        "4111\u{200b}1111\u{200b}1111\u{200b}1111",
        "4111111111111111 12/26 123",
        "4111111111111112",
        "4111|1111|1111|1111",
        "4111+1111+1111+1111",
        "4111 -- 1111 -- 1111 -- 1111",
        "4️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣",
        "PAN4111111111111111EXP1226",
        "2026-11-21 10:00:00 4111111111111111",
        "⑪⑪⑪⑪⑪⑪⑪⑪ 4111111111111111",
        "㊶⑪⑪⑪⑪⑪⑪⑪",
        "4111ー1111ー1111ー1111",
        "❹❶❶❶❶❶❶❶❶❶❶❶❶❶❶❶",
    ] {
        assert!(guard::find(text).is_some(), "{text}");
        for left in [guard::screened(text).into_owned(), guard::masked(text)] {
            assert!(
                !left.contains("1111") && guard::find(&left).is_none(),
                "{text}: {left}"
            );
        }
    }
}

#[test]
fn published_numbers_are_told_apart() {
    let mut dice = Dice::new(5);
    let list = include_str!("../../src/guard/test-numbers.txt");
    let numbers = list
        .lines()
        .filter_map(|line| line.split_whitespace().next());
    let numbers: Vec<&str> = numbers.filter(|number| *number != "#").collect();
    assert!(numbers.len() >= 35);
    for number in numbers {
        for text in [
            number.to_owned(),
            grouped(number, " "),
            grouped(number, "-"),
            format!("card number {number}"),
            format!("{} 12/29", grouped(number, " ")),
            dressed(&mut dice, number),
        ] {
            assert_eq!(guard::find(&text), Some(Secret::TestNumber), "{text}");
        }
        let other = "4929722653797141";
        let both = format!("{number} and {other}");
        assert_eq!(guard::find(&both), Some(Secret::CardNumber), "{both}");
    }
}

#[test]
fn says_in_which_line_a_secret_stands() {
    let text = "country: SE\ncard-kind: virtual\n# 4929 7226 5379 7141\n";
    assert_eq!(guard::find_with_line(text), Some((Secret::CardNumber, 3)));
    assert_eq!(
        guard::find_with_line("cvv: 123"),
        Some((Secret::SecurityCode, 1))
    );
    assert_eq!(guard::find_with_line("country: SE"), None);
}
