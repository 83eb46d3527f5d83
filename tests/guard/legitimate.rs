//! Texts that hold numbers and no secret: not one of them is refused.
//!
//! What no guard can tell from a card number is left out, and only that: twelve to nineteen
//! digits that begin like a network's numbers and are as long as those.

use crate::dice::Dice;
use crate::numbers::NETWORKS;
use cardhelp::guard;
use std::collections::BTreeMap;
use std::time::Instant;

/// Tells whether a number begins like a card number and is as long.
fn is_like_a_card(digits: &str) -> bool {
    let others: [(&[&str], &[usize]); 2] = [
        (&["81", "86", "96", "98"], &[14, 15, 16, 17, 18, 19]),
        (&["6"], &[12, 13, 14, 15, 16, 17, 18, 19]),
    ];
    let networks = NETWORKS.iter().chain(&others);
    let mut networks = networks.filter(|(_, lengths)| lengths.contains(&digits.len()));
    networks.any(|(prefixes, _)| {
        prefixes.iter().any(|prefix| {
            // A prefix of the list may stand for a whole range.
            let head = &prefix[..prefix.len().min(2)];
            digits.starts_with(head)
        })
    })
}

/// Returns digits that are no card number's.
fn reference(dice: &mut Dice, length: usize) -> String {
    loop {
        let digits = dice.digits(length);
        // Nor what a card number, its expiry date and its code would be without spaces.
        let heads = (12..=length.min(19)).map(|length| &digits[..length]);
        let is_alike = match length {
            ..17 => is_like_a_card(&digits),
            _ => heads.into_iter().any(is_like_a_card),
        };
        if !is_alike {
            return digits;
        }
    }
}

fn small(dice: &mut Dice, first: u64, last: u64) -> usize {
    usize::try_from(dice.between(first, last)).expect("is small")
}

pub fn date(dice: &mut Dice) -> String {
    let (year, month, day) = (
        dice.between(2015, 2032),
        dice.between(1, 12),
        dice.between(1, 28),
    );
    match dice.between(0, 6) {
        0 => format!("{day:02}/{month:02}/{year}"),
        1 => format!("{day:02}-{month:02}-{year}"),
        2 => format!("{day:02}.{month:02}.{year}"),
        3 => format!("{month:02}/{day:02}/{year}"),
        4 => format!("{year}/{month:02}/{day:02}"),
        5 => format!("{year}年{month}月{day}日"),
        _ => format!("{year}-{month:02}-{day:02}"),
    }
}

pub fn time(dice: &mut Dice) -> String {
    let (hour, minute, second) = (
        dice.between(0, 23),
        dice.between(0, 59),
        dice.between(0, 59),
    );
    match dice.between(0, 3) {
        0 => format!("{hour:02}:{minute:02}"),
        1 => format!("{hour:02}:{minute:02}:{second:02}"),
        2 => format!("{hour:02}:{minute:02}:{second:02}.{}", dice.digits(3)),
        _ => format!("{hour:02}:{minute:02}:{second:02}.{}", dice.digits(7)),
    }
}

fn uuid(dice: &mut Dice) -> String {
    let parts = [8, 4, 4, 4, 12].map(|length| dice.signs("0123456789abcdef", length));
    match dice.between(0, 3) {
        0 => parts.join("-").to_uppercase(),
        1 => format!("{{{}}}", parts.join("-")),
        _ => parts.join("-"),
    }
}

fn telephone(dice: &mut Dice) -> String {
    match dice.between(0, 13) {
        0 => format!("+886 2 {} {}", dice.digits(4), dice.digits(4)),
        1 => format!(
            "+886 9{} {} {}",
            dice.digits(2),
            dice.digits(3),
            dice.digits(3)
        ),
        2 => format!("02-{}-{}", dice.digits(4), dice.digits(4)),
        3 => format!("09{}-{}-{}", dice.digits(2), dice.digits(3), dice.digits(3)),
        4 => format!("+31 6 {}", dice.digits(8)),
        5 => format!("+31 20 {} {}", dice.digits(3), dice.digits(4)),
        6 => format!("06-{}", dice.digits(8)),
        7 => format!(
            "+46 70 {} {} {}",
            dice.digits(3),
            dice.digits(2),
            dice.digits(2)
        ),
        8 => format!("+46{}", dice.digits(9)),
        9 => format!(
            "08-{} {} {}",
            dice.digits(3),
            dice.digits(3),
            dice.digits(2)
        ),
        10 => format!("+1 (425) {}-{}", dice.digits(3), dice.digits(4)),
        11 => format!("+49 151{} {}", dice.digits(1), dice.digits(7)),
        12 => format!(
            "(02) {}-{} ext. {}",
            dice.digits(4),
            dice.digits(4),
            dice.digits(4)
        ),
        _ => format!(
            "0046 70 {} {} {}",
            dice.digits(3),
            dice.digits(2),
            dice.digits(2)
        ),
    }
}

fn amount(dice: &mut Dice) -> String {
    let (head, middle, cents) = (dice.between(1, 999), dice.digits(3), dice.digits(2));
    match dice.between(0, 9) {
        0 => format!("{head},{middle}.{cents}"),
        1 => format!("{head}.{middle},{cents}"),
        2 => format!("{head} {middle},{cents}"),
        3 => format!("{head}\u{a0}{middle},{cents} kr"),
        4 => format!("NT${head},{middle}"),
        5 => format!("€ {head}.{middle},{cents}"),
        6 => format!("US$ {head},{middle},{middle}.{cents}"),
        7 => format!("{head}'{middle}.{cents}"),
        8 => format!(
            "₹{},{},{middle}.{cents}",
            dice.between(1, 9),
            dice.digits(2)
        ),
        _ => format!("{head}.{cents}"),
    }
}

pub fn account(dice: &mut Dice) -> String {
    let check = |country: &str, body: &str| {
        let digits = format!("{body}{country}00");
        let rest = digits.chars().fold(0, |rest, c| {
            let value = c.to_digit(36).expect("is a letter or a digit");
            (rest * if value > 9 { 100 } else { 10 } + value) % 97
        });
        format!("{country}{:02}{body}", 98 - rest)
    };
    let bank = dice.signs("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 4);
    let whole = match dice.between(0, 4) {
        0 => check("NL", &format!("{bank}{}", dice.digits(10))),
        1 => check("SE", &dice.digits(20)),
        2 => check("DE", &dice.digits(18)),
        3 => loop {
            // Its digits alone are as many as some card numbers have.
            let account = check("BE", &dice.digits(12));
            if !is_like_a_card(&account[2..]) {
                break account;
            }
        },
        _ => check("GB", &format!("{bank}{}", dice.digits(14))),
    };
    if dice.between(0, 1) == 0 {
        return whole;
    }
    let chars: Vec<char> = whole.chars().collect();
    let groups: Vec<String> = chars
        .chunks(4)
        .map(|group| group.iter().collect())
        .collect();
    groups.join(" ")
}

fn list(dice: &mut Dice) -> String {
    let count = small(dice, 2, 40);
    let (size, between) = match dice.between(0, 5) {
        0 => (2, ", "),
        1 => (2, "; "),
        2 => (3, ", "),
        3 => (1, ", "),
        4 => (2, "、"),
        _ => (0, ", "),
    };
    let codes = (0..count).map(|_| match size {
        0 => {
            let size = small(dice, 2, 3);
            dice.digits(size)
        }
        // As many single digits as a card number has could be one.
        1 => dice.between(10, 99).to_string(),
        size => dice.digits(size),
    });
    codes.collect::<Vec<_>>().join(between)
}

pub fn generated(dice: &mut Dice, kind: usize) -> (&'static str, String) {
    match kind {
        0 => ("uuid", uuid(dice)),
        1 => ("timestamp", format!("1{}", dice.digits(12))),
        2 => ("timestamp in seconds", format!("1{}", dice.digits(9))),
        3 => ("telephone number", telephone(dice)),
        4 => {
            let (one, other) = (telephone(dice), telephone(dice));
            ("two telephone numbers", format!("{one}, {other}"))
        }
        5 => ("invoice id", format!("G{}", dice.digits(9))),
        6 => (
            "invoice id",
            format!("E0{}{}", dice.digits(3), dice.signs("ABCDEFGH", 5)),
        ),
        7 => (
            "subscription id",
            format!(
                "/subscriptions/{}/resourceGroups/rg{}",
                uuid(dice),
                dice.digits(6)
            ),
        ),
        8 => {
            let length = small(dice, 5, 11);
            ("reference number", format!("ref. {}", dice.digits(length)))
        }
        9 => {
            let length = small(dice, 12, 19);
            ("long reference number", reference(dice, length))
        }
        10 => ("amount", amount(dice)),
        11 => {
            let (one, other) = (amount(dice), amount(dice));
            ("two amounts", format!("{one} / {other}"))
        }
        12 => ("date", date(dice)),
        13 => ("date and time", format!("{} {}", date(dice), time(dice))),
        14 => {
            let (one, other) = (date(dice), date(dice));
            ("two dates", format!("{one} {other}"))
        }
        15 => (
            "four times",
            format!(
                "{} {} {} {}",
                time(dice),
                time(dice),
                time(dice),
                time(dice)
            ),
        ),
        16 => ("codes", list(dice)),
        17 => (
            "code",
            format!("response code {}: do not honour", dice.digits(2)),
        ),
        18 => (
            "code",
            format!("decline_code 20{}, cvv mismatch", dice.digits(2)),
        ),
        19 => ("account", account(dice)),
        20 => {
            let parts = [(); 4].map(|()| dice.between(0, 255).to_string());
            ("address", parts.join("."))
        }
        21 => {
            let mut address = || [(); 4].map(|()| dice.between(0, 255).to_string()).join(".");
            ("two addresses", format!("{}, {}", address(), address()))
        }
        22 => (
            "person",
            format!(
                "19{:02}{:02}{:02}-{}",
                dice.between(20, 99),
                dice.between(1, 12),
                dice.between(1, 28),
                dice.digits(4)
            ),
        ),
        23 => (
            "organisation",
            format!("55{}-{}", dice.digits(4), dice.digits(4)),
        ),
        24 => (
            "value-added tax",
            format!("NL{}B{}", dice.digits(9), dice.digits(2)),
        ),
        25 => ("value-added tax", format!("SE55{}01", dice.digits(8))),
        26 => (
            "company",
            format!("KvK {}, 統一編號 {}", dice.digits(8), dice.digits(8)),
        ),
        27 => (
            "giro",
            format!("bankgiro {}-{}", dice.digits(4), dice.digits(4)),
        ),
        28 => ("identifier", dice.signs("0123456789abcdef", 32)),
        29 => (
            "trace",
            format!("{:.9}Z", format!("2026-11-21T{}", time(dice))),
        ),
        30 => (
            "digits between letters",
            format!("AB{}C{}D", dice.digits(8), dice.digits(8)),
        ),
        31 => (
            "expiry date",
            format!(
                "valid thru {:02}/{:02}",
                dice.between(1, 12),
                dice.between(20, 39)
            ),
        ),
        32 => ("last digits", format!("card ending in {}", dice.digits(4))),
        33 => (
            "version",
            format!("Windows 10.0.{}.{}", dice.digits(5), dice.digits(4)),
        ),
        34 => {
            let length = small(dice, 20, 25);
            (
                "payment reference",
                format!("OCR {}", reference(dice, length)),
            )
        }
        35 => (
            "first digits",
            format!("card begins with {}", dice.digits(8)),
        ),
        36 => ("fraction", format!("0.{}", dice.digits(16))),
        37 => (
            "time and zone",
            format!("{} {}+08:00", date(dice), time(dice)),
        ),
        _ => (
            "sentence",
            format!(
                "on {} at {} I paid {}, error {}",
                date(dice),
                time(dice),
                amount(dice),
                dice.digits(5)
            ),
        ),
    }
}

pub const KINDS: usize = 39;

#[test]
fn no_other_number_is_refused() {
    const ROUNDS: usize = 3000;
    let begun = Instant::now();
    let mut dice = Dice::new(11);
    let mut refused: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for _ in 0..ROUNDS {
        for kind in 0..KINDS {
            let (name, text) = generated(&mut dice, kind);
            if guard::find(&text).is_some() || guard::screened(&text) != text {
                refused.entry(name).or_default().push(text);
            }
        }
    }
    let all = ROUNDS * KINDS;
    assert!(all >= 100_000);
    let count: usize = refused.values().map(Vec::len).sum();
    let took = begun.elapsed().as_secs_f32();
    println!("legitimate texts: {count} of {all} refused, {took:.1} s");
    for texts in refused.values_mut() {
        let count = texts.len();
        texts.truncate(4);
        texts.push(format!("{count} in all"));
    }
    assert!(refused.is_empty(), "{refused:#?}");
}

#[test]
fn texts_that_people_send_are_let_pass() {
    for text in [
        "05, 51, 54, 57, 61, 62, 65",
        "05 51 54 57 61 62 65",
        "51, 54, 57, 61, 62, 65, 14, 05",
        "51,54,57,61,62,65,67,93",
        "57,61,62,65,51,05",
        "5100,5120,5180,5400",
        "codes 2000, 2001, 2010, 2038, 2046",
        "NL91ABNA0417164300",
        "NL91 ABNA 0417 1643 00",
        "SE4550000000058398257466",
        "SE45 5000 0000 0583 9825 7466",
        // What follows the country begins like a card and has its check digit.
        "DK50 0040 0440 1162 43",
        "IBAN: FI61 3506 6678 2559 73",
        "BE62 0316 7317 1721",
        "1764000000000",
        "1795219200000000",
        "2611210040001235",
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
        "41111111-1111-4111-8111-111111111111",
        "G012345678 E0100ABCDE",
        "NT$15,000.00, NT$4,500.00, NT$4,111.11",
        "4,500.00 5,200.00 6,100.00",
        "40.77.226.250, 40.77.1.250",
        "2026-11-21T10:15:30.1234567+01:00",
        "2026-11-21 10:15:30 2026-11-21 10:15:31",
        "22:30 22:45 23:00 23:15",
        "10 000 SEK, 150 000 TWD",
        "the CVV has 3 digits, 4 on some cards",
        "security code: wrong; error 2010",
        "PIN tries exceeded (75)",
        "card ending in 4242",
        "the card of 2026-11-21",
        "--mismatch security-code --as-of 2026-11-21",
        "https://portal.azure.com/#view/12345/blade/67890?x=1764000000000",
        "+886 2 2345 6789",
        "--card-kind",
        "2026-11-21 10:00:00.123 2026-11-21 10:00:01",
        "2026-11-21,2026-11-22,2026-11-23",
        "mismatch: security-code\ncountry: SE",
        "[1, 0, 2, 0, 3, 0, 1, 0]",
        "ref. 60363094640 12/10/2026 09:53:13",
        "KvK 62206911, 2016-05-06 20:56",
        "1642565900006 - 18:04:49.638",
        "BE68 5390 0754 7034 2026-11-21",
        "+49 1512 1234567 2026-11-21",
        "\\nSE45 5000 0000 0583 9825 7466",
    ] {
        assert_eq!(guard::find(text), None, "{text}");
        assert_eq!(guard::screened(text), text);
    }
}

#[test]
fn the_code_of_a_refusal_passes_beside_its_own_words() {
    let lookup = cardhelp::built_in::lookup();
    let codes = lookup.systems.iter().flat_map(|system| &system.codes);
    let mut seen = 0;
    for code in codes.filter(|code| (3..=4).contains(&code.code.len())) {
        let (Some(text), code) = (&code.text, &code.code) else {
            continue;
        };
        for said in [
            format!("{text} ({code})"),
            format!("{text} {code}"),
            format!("{text}: {code}"),
            format!("{code} {text}"),
            format!("{code}: {text}"),
        ] {
            assert_eq!(guard::find(&said), None, "{said}");
            seen += 1;
        }
    }
    assert!(seen > 900, "{seen}");
    for said in [
        "incorrect_cvc 402",
        "Invalid card security code 225",
        "incorrect PIN 055",
    ] {
        assert_eq!(guard::find(said), None, "{said}");
    }
    for secret in [
        "my cvv is 2010",
        "CVV 2010",
        "pin 2102",
        "incorrect cvc 739",
    ] {
        assert!(guard::find(secret).is_some(), "{secret}");
    }
}

#[test]
fn a_reference_behind_its_label_counts_with_the_right_check_digit_only() {
    let (mut dice, mut bare, mut labelled) = (Dice::new(20_261_130), 0, 0);
    for _ in 0..1_000 {
        let number = format!("4{}", dice.digits(15));
        bare += usize::from(guard::find(&format!("x {number}")).is_some());
        for label in [
            "TrackingID#",
            "order ",
            "Invoice number: ",
            "case ",
            "OCR ",
            "betalingskenmerk ",
            "ordernummer: ",
            "fakturanummer ",
            "訂單編號：",
            "虛擬帳號 ",
        ] {
            labelled += usize::from(guard::find(&format!("{label}{number}")).is_some());
        }
    }
    println!("refused: {bare} of 1,000 bare, {labelled} of 10,000 behind a label");
    assert!(bare > 990, "{bare}");
    assert!((500..1_500).contains(&labelled), "{labelled}");
}
