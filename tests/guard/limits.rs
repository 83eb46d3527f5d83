//! Where each limit of the guard stands: one sign fewer, and one more.

use crate::edges::{is_refused, passes};
use cardhelp::guard::{self, Secret};

/// Behind its word any number counts that is as long as a card number can be: 12 to 19 digits.
#[test]
fn a_card_number_has_12_to_19_digits() {
    passes("card number: 92345678901");
    is_refused("card number: 923456789012");
    is_refused("card number: 9234567890123456789");
    passes("card number: 92345678901234567890");
}

#[test]
fn six_signs_may_stand_between_two_digits() {
    is_refused("4929 7226 ------ 5379 7141");
    is_refused("4929.,;:|/7226.,;:|/5379.,;:|/7141");
    passes("4929.,;:|/-7226.,;:|/-5379.,;:|/-7141");
    // Room does not count, however much there is, and a ruled line is one sign.
    is_refused(&format!("4929{0}7226{0}5379{0}7141", " ".repeat(40)));
    is_refused(&format!("4929{0}7226{0}5379{0}7141", "-".repeat(40)));
}

/// Amounts of four digits are never written with nothing but a currency between them.
#[test]
fn a_currency_joins_groups_of_four_digits() {
    for sign in ["$", "€", "£", "¥", "￥", "₩", "₹"] {
        is_refused(&["4929", "7226", "5379", "7142"].join(sign));
        // Wrong check digits, so that the last net sees no number either.
        passes(&["492", "972", "265", "379", "714", "2"].join(sign));
        passes(&["4929", "7226", "5379", "7142"].join(&format!(" {sign}")));
    }
    passes("4929%7226%5379%7142");
}

/// With a wrong check digit the last net sees nothing, so that the time alone decides.
#[test]
fn a_fraction_of_a_second_ends_with_nanoseconds() {
    passes("2026-11-21 10:15:30.492972265 3797142");
    is_refused("2026-11-21 10:15:30.4929722653 797142");
}

#[test]
fn a_number_below_one_has_eighteen_decimals() {
    passes("0.492972265379714126");
    is_refused("0.4929722653797141230");
}

/// No card number of fourteen digits is written in pairs.
#[test]
fn fourteen_digits_in_pairs_are_codes() {
    passes("36 97 53 61 42 83 95");
    is_refused("36975361428395");
    is_refused("49 29 72 26 53 79 71 41");
}

#[test]
fn a_tag_of_400_bytes_is_passed_over() {
    for (length, found) in [(400, Some(Secret::CardNumber)), (401, None)] {
        let class = "x".repeat(length - "<b class=\"\">".len());
        let text = format!("4929 7226<b class=\"{class}\">5379 7141");
        assert_eq!(guard::find(&text), found, "{length}");
    }
}

/// The longest name is `zerowidthspace`; a number may have as many zeros before it.
#[test]
fn an_entity_has_fourteen_signs() {
    is_refused("4929 7226&zerowidthspace;5379 7141");
    is_refused("4929 7226&#0000000000032;5379 7141");
    passes("4929 7226&#00000000000032;5379 7141");
}

/// Both colours at once, each of three numbers, and what terminals know beside.
#[test]
fn whatever_colours_text_is_passed_over() {
    for colours in [
        "1",
        "38;5;196",
        "38;2;255;255;255",
        "0;1;3;4;38;2;255;255;255;48;2;255;255;255",
    ] {
        is_refused(&format!("4929 7226\u{1b}[{colours}m5379 7141"));
    }
    let most = "1".repeat(64);
    is_refused(&format!("4929 7226\u{1b}[{most}m5379 7141"));
    passes(&format!("4929 7226\u{1b}[{most}1m5379 7141"));
}

/// Four digits for the date of expiry, three for the kind of card (ISO/IEC 7813).
#[test]
fn a_second_track_has_seven_digits_behind_its_number() {
    let found = |text| guard::find(text);
    assert_eq!(found(";4929722653797141=2912101?"), Some(Secret::Track));
    assert_eq!(found(";4929722653797141=291210?"), Some(Secret::CardNumber));
}

#[test]
fn a_word_reaches_sixty_signs() {
    for (length, found) in [(60, Some(Secret::SecurityCode)), (61, None)] {
        let room = " ".repeat(length - "CVV".len());
        assert_eq!(guard::find(&format!("CVV{room}739")), found, "{length}");
    }
}

#[test]
fn a_hash_has_64_signs_at_the_most() {
    let hash = "4929722653793abcdef".repeat(3) + "abcdefab";
    passes(&hash[..64]);
    is_refused(&hash[..65]);
}

/// A PIN has four to twelve digits (ISO 9564), and a one-time code as many at the most.
#[test]
fn a_password_in_digits_has_four_to_twelve() {
    passes("password: 123");
    passes("password: 1234567890123");
    for digits in ["1234", "123456789012"] {
        let found = guard::find(&format!("password: {digits}"));
        assert_eq!(found, Some(Secret::SecurityCode), "{digits}");
    }
}

/// What stands behind the name on a first track is hidden up to 79 signs, as many as a whole one has.
#[test]
fn a_first_track_is_hidden_to_its_end() {
    for (length, left) in [(78, ""), (79, ""), (80, "1")] {
        let track = format!("%B4929722653797141^DOE/J^{}", "1".repeat(length - 1));
        let shown = guard::screened(&track).into_owned();
        assert!(
            shown.starts_with("%***") && shown.ends_with(left),
            "{length}: {shown}"
        );
        assert_eq!(shown.len(), "%***".len() + left.len(), "{length}: {shown}");
    }
}
