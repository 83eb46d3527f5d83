//! How the numbers of payment cards begin, how long they are, and their check digit.
//!
//! Decides what a card number is once its digits are known. The networks have no names here:
//! the guard holds whatever rule set is loaded, and needs none to say.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::sync::LazyLock;

/// The shortest and the longest card number, in digits (ISO/IEC 7812).
pub(super) const CARD_DIGITS: RangeInclusive<usize> = 12..=19;

/// How well a number must fit to count.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    /// By its beginning, its length and its check digit.
    Exact,
    /// By its beginning and its length: a slip of the finger breaks the check digit.
    Near,
}

/// What the check digit says of the numbers of a range.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Check {
    /// It must be right, since much else begins like this.
    Needed,
    /// It is right unless the number was mistyped.
    Kept,
    /// It need not be right.
    Free,
}

/// Numbers that begin alike: the first and the last six digits that they begin with, their
/// lengths, and their check digit.
struct Numbers(u32, u32, &'static [usize], Check);

/// Sources: npm `credit-card-type` 10.3.0 and `creditcards-types` 4.0.0, both MIT; the crate
/// `creditcard`; Wikipedia, "Payment card number". A number may belong to several rows.
const NUMBERS: &[Numbers] = &[
    // 1: air travel, fifteen digits.
    Numbers(100_000, 199_999, &[15], Check::Needed),
    Numbers(180_000, 180_099, &[15, 16, 17, 18, 19], Check::Needed),
    Numbers(213_100, 213_199, &[15, 16, 17, 18, 19], Check::Needed),
    Numbers(220_000, 220_499, &[16, 17, 18, 19], Check::Kept),
    Numbers(222_100, 272_099, &[16], Check::Kept),
    Numbers(300_000, 305_999, &[14, 16, 19], Check::Kept),
    Numbers(309_500, 309_599, &[14, 16, 19], Check::Needed),
    Numbers(340_000, 349_999, &[15], Check::Kept),
    Numbers(352_800, 358_999, &[16, 17, 18, 19], Check::Kept),
    Numbers(360_000, 369_999, &[14, 16, 19], Check::Kept),
    Numbers(370_000, 379_999, &[15], Check::Kept),
    Numbers(380_000, 399_999, &[14, 16, 19], Check::Kept),
    // Thirteen digits that begin with 4 are article numbers too.
    Numbers(400_000, 499_999, &[13], Check::Needed),
    Numbers(400_000, 499_999, &[16, 18, 19], Check::Kept),
    Numbers(493_698, 493_698, DEBIT, Check::Needed),
    Numbers(500_000, 509_999, DEBIT, Check::Needed),
    Numbers(501_800, 502_099, &[16, 17, 18, 19], Check::Kept),
    Numbers(503_800, 503_899, &[16, 17, 18, 19], Check::Kept),
    Numbers(506_099, 506_198, &[16, 18, 19], Check::Kept),
    Numbers(506_699, 506_778, &[16], Check::Kept),
    Numbers(507_865, 507_964, &[16, 18, 19], Check::Kept),
    Numbers(508_000, 509_999, &[16], Check::Kept),
    Numbers(510_000, 559_999, &[16], Check::Kept),
    Numbers(560_000, 599_999, DEBIT, Check::Needed),
    Numbers(589_300, 589_399, &[16, 17, 18, 19], Check::Kept),
    Numbers(589_562, 589_562, &[16], Check::Kept),
    Numbers(600_000, 699_999, DEBIT, Check::Needed),
    Numbers(600_000, 609_999, &[16], Check::Kept),
    Numbers(601_100, 601_199, &[16, 19], Check::Kept),
    Numbers(620_000, 629_999, &[14, 15, 16, 17, 18, 19], Check::Free),
    Numbers(630_400, 630_499, &[16, 17, 18, 19], Check::Kept),
    Numbers(637_095, 637_095, &[16], Check::Kept),
    Numbers(637_423, 637_433, &[16], Check::Kept),
    Numbers(637_568, 637_612, &[16], Check::Kept),
    Numbers(644_000, 659_999, &[16, 19], Check::Kept),
    Numbers(650_002, 650_027, &[18], Check::Kept),
    Numbers(670_300, 670_399, &[16, 17], Check::Kept),
    Numbers(675_900, 676_399, &[16, 17, 18, 19], Check::Kept),
    Numbers(810_000, 817_199, &[14, 15, 16, 17, 18, 19], Check::Free),
    Numbers(810_000, 829_999, &[16], Check::Kept),
    Numbers(860_000, 860_099, &[16], Check::Needed),
    Numbers(968_200, 968_299, &[16], Check::Needed),
    Numbers(979_200, 979_299, &[16], Check::Kept),
    Numbers(986_000, 986_099, &[16], Check::Needed),
];

/// Debit cards of any length.
const DEBIT: &[usize] = &[12, 13, 14, 15, 16, 17, 18, 19];

/// Tells whether digits are a card number.
pub(super) fn is_card_number(digits: &[u8], fit: Fit) -> bool {
    if !CARD_DIGITS.contains(&digits.len()) {
        return false;
    }
    let begins = digits[..6]
        .iter()
        .fold(0, |number, digit| number * 10 + u32::from(*digit));
    let mut rows = NUMBERS.iter().filter(|Numbers(first, last, lengths, _)| {
        (*first..=*last).contains(&begins) && lengths.contains(&digits.len())
    });
    rows.any(|Numbers(.., check)| match check {
        Check::Free => true,
        Check::Kept if fit == Fit::Near && !is_dated(digits) => true,
        Check::Kept | Check::Needed => passes_check_digit(digits),
    })
}

/// Tells whether digits begin with year, month and day and two zeros, as the numbers of
/// support requests have done since 2023: one in two thousand card numbers that begin with 2
/// does as well.
fn is_dated(digits: &[u8]) -> bool {
    let pair = |at: usize| digits[at] * 10 + digits[at + 1];
    let is_recent = digits.len() == 16 && digits[0] == 2 && digits[1] > 2;
    is_recent && (1..=12).contains(&pair(2)) && (1..=31).contains(&pair(4)) && pair(6) == 0
}

/// Tells whether the last digit is the check digit of the others (Luhn, ISO/IEC 7812-1).
fn passes_check_digit(digits: &[u8]) -> bool {
    let digits = digits.iter().rev().enumerate();
    let sum: u32 = digits
        .map(|(place, digit)| match (place % 2, u32::from(*digit)) {
            (0, digit) => digit,
            (_, digit) => digit * 2 / 10 + digit * 2 % 10,
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Tells whether digits are a number that is published for tests.
pub(super) fn is_test_number(digits: &[u8]) -> bool {
    static PUBLISHED: LazyLock<BTreeSet<Vec<u8>>> = LazyLock::new(|| {
        let lines = include_str!("test-numbers.txt").lines();
        let numbers = lines.filter_map(|line| line.split_whitespace().next());
        let numbers = numbers.filter(|number| *number != "#");
        numbers
            .map(|number| number.bytes().map(|byte| byte - b'0').collect())
            .collect()
    });
    PUBLISHED.contains(digits)
}
