//! Where a number ends and something else begins: what stands right and left of it, and the
//! lists that it could be.

use cardhelp::guard::{self, Secret};

/// Holds that nothing is found, and nothing hidden.
pub fn passes(text: &str) {
    assert_eq!(guard::find(text), None, "{text}");
    assert_eq!(guard::screened(text), text);
}

/// Holds that a card number is found.
pub fn is_refused(text: &str) {
    assert_eq!(guard::find(text), Some(Secret::CardNumber), "{text}");
}

/// With a wrong check digit a number counts only where nothing goes on as it does.
#[test]
fn what_stands_around_a_mistyped_number_counts() {
    is_refused("4929 7226 5379 7142");
    is_refused("x: 4929 7226 5379 7142, y");
    is_refused("4929-7226-5379-7142 12345");
    passes("4929 7226 5379 7142 12345");
    passes("12345 4929 7226 5379 7142");
    passes("4929722653792");
    passes("2611210040001235");
    passes("7929722653797142");
}

/// So it is in small groups, with the right one.
#[test]
fn what_stands_around_small_groups_counts() {
    is_refused("492 972 265 379 714 1");
    is_refused("492 972 265 379 714 1, 5");
    passes("492 972 265 379 714 1 5 5 5 5");
    passes("5 5 5 5 492 972 265 379 714 1");
    passes("5 5 5 5 492 972 265 379 714 1; 5");
    is_refused("+4929 7226-5379 7141");
}

/// All of these have a right check digit too.
#[test]
fn a_telephone_number_has_thirteen_digits() {
    passes("+4915123456787");
    passes("+62812345678901");
    passes("+62 812 3456 78901");
    is_refused("+620 012 345 678 903");
    is_refused("4915123456787");
    assert!(guard::find("+30569309025904").is_some());
}

/// The zone of a time belongs to it: fourteen hours at most, and quarters of them.
#[test]
fn a_time_ends_with_its_zone() {
    passes("2026-11-21 10:15:30+1000 12345678902");
    passes("2026-11-21 10:15:30+10:00 12345678902");
    is_refused("10:15:30+1500 12345678901");
    is_refused("10:15:30+1010 12345678901");
}

/// Four digits before a month and a day are a year, and no part of a number.
#[test]
fn a_date_has_a_month_and_a_day_of_this_or_the_last_century() {
    for (year, days, is_date) in [
        ("2019", ["01-31", "12-01", "31-12", "11-12"], true),
        ("1904", ["01-31", "12-01", "31-12", "11-12"], true),
        ("2019", ["45-12", "12-45", "13-31", "00-12"], false),
        ("1896", ["01-31", "12-01", "31-12", "11-12"], false),
        ("2100", ["01-31", "12-01", "31-12", "11-12"], false),
    ] {
        for day in days {
            let text = format!("4929 7226 5379 {year}-{day}");
            let expected = (!is_date).then_some(Secret::CardNumber);
            assert_eq!(guard::find(&text), expected, "{text}");
        }
    }
}

/// An expiry date may stand right behind a number, with or without a code.
#[test]
fn a_glued_expiry_date_has_a_month_and_a_year() {
    for expiry in [
        "1229",
        "2912",
        "122029",
        "1229123",
        "12291234",
        "1220291234",
    ] {
        is_refused(&format!("4929722653797141{expiry}"));
    }
    for other in ["1260", "6012", "1360", "121929", "132029"] {
        passes(&format!("4929722653797141{other}"));
    }
}

/// A number that belongs to nobody makes no other beside it one of those.
#[test]
fn a_published_number_stands_by_itself() {
    is_refused("4242424242424242, 4929722653797141");
    is_refused("4929722653797141, 4242424242424242");
    let alone = "4242 4242 4242 4242 12/29 123";
    assert_eq!(guard::find(alone), Some(Secret::TestNumber));
}

#[test]
fn an_expiry_date_has_twelve_months() {
    for expiry in [
        "1/29",
        "09/29",
        "10/29",
        "12/29",
        "12/2029",
        "12 29 123",
        "122029",
        "123",
    ] {
        is_refused(&format!("492 972 265 379 714 1 {expiry}"));
    }
    for other in ["13/29", "0/29", "132029", "12/29/1/1"] {
        passes(&format!("492 972 265 379 714 1 {other}"));
    }
}

/// All of these have a right check digit.
#[test]
fn pairs_that_ascend_are_codes() {
    passes("51 54 57 61 62 65 67 73");
    passes("51,54,57,61,62,65,67,73");
    is_refused("51 57 54 61 62 65 67 73");
    is_refused("51,57,54,61,62,65,67,73");
    is_refused("51 54 57 61 62 65 67 65");
}

#[test]
fn times_of_the_day_are_times() {
    passes("22:30 22:45 23:00 23:13");
    is_refused("22:30 22:45 23:00 24:12");
    is_refused("22:30 22:45 23:60 23:10");
    is_refused("2230 2245 2300 2313");
    is_refused("22:30:22:45:23:00:23:13");
}

/// A date inside a number is none, wherever in it.
#[test]
fn a_date_begins_and_ends_by_itself() {
    for text in [
        "4929-2012-11-21-5672",
        "4929-7226-2012-11-28",
        "4929.7226.2012.11.28",
        "30.01.2012.123.450",
        "30-01-2012123450",
        "30.01.2012.123.450",
        "30-01-2012123450",
    ] {
        is_refused(text);
    }
    passes("2026-11-21 4929 7226 2012-11-28");
}

/// Of machines (RFC 791): four numbers up to 255 with dots.
#[test]
fn two_addresses_are_no_number() {
    passes("49.29.72.26 53.79.71.41");
    passes("49.29.72.26-53.79.71.41");
    is_refused("492.972.265.379 7.1.4.1");
    is_refused("49.29.72 26.53.79.71.41");
}

#[test]
fn an_hour_is_none_of_forty_two() {
    let published = "42:22:22.2222222";
    assert_eq!(guard::find(published), Some(Secret::TestNumber));
    passes("22:22:22.2222222");
}

#[test]
fn more_than_two_groups_with_commas_are_a_number() {
    is_refused("4929, 7226, 5379, 7141");
    passes("49297226, 53797141");
}

/// The first part of a UUID may be letters alone.
#[test]
fn a_uuid_is_one_from_its_beginning() {
    passes("deadbeef-4929-7226-5379-7141deadbeef");
    is_refused("deadbee-4929-7226-5379-7141deadbeef");
}
