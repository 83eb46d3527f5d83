//! The words of a message alone, and nothing else, lead to what it stands for: by option, by file
//! and by name, in every language in which a document prints them.
//!
//! What each message stands for is the table of the facts (`facts/microsoft-billing.md`, section
//! 4.5), copied by hand.

use crate::program::{LANGUAGES, run, run_with};
use cardhelp::built_in;
use serde_json::Value;

/// Each message, and the cause that the document explains it by.
const STANDS_FOR: [(&str, &str); 20] = [
    ("cannot-proceed-with-sign-up", "account-profile-incomplete"),
    (
        "not-eligible-for-subscription",
        "duplicate-account-information",
    ),
    ("account-type-not-supported", "account-type-not-supported"),
    (
        "directory-cannot-be-associated",
        "directory-cannot-be-associated",
    ),
    ("subscription-not-created", "subscription-quota-reached"),
    ("no-subscriptions-found", "no-subscriptions-found"),
    (
        "problem-with-payment-method",
        "insufficient-funds-or-credit-limit",
    ),
    (
        "information-cannot-be-saved",
        "insufficient-funds-or-credit-limit",
    ),
    (
        "cannot-delete-payment-method",
        "outstanding-balance-blocks-change",
    ),
    ("login-session-expired", "browser-session-problem"),
    ("will-be-disabled-for-non-payment", "past-due-card"),
    ("disabled-for-non-payment", "past-due-card"),
    ("unable-to-charge-card", "past-due-card"),
    ("cookies-blocked", "third-party-cookies-blocked"),
    ("order-too-small-for-invoice", "invoice-order-too-small"),
    ("credit-check-required", "invoice-needs-credit-check"),
    ("m365-past-due", "past-due-m365"),
    ("not-eligible-for-free-account", "free-trial-already-used"),
    ("phone-failed-security-checks", "phone-verification-failed"),
    (
        "threshold-authorization-declined",
        "threshold-authorization-declined",
    ),
];

/// Returns the causes that a diagnosis finds.
fn found(options: &[&str], input: &str) -> Vec<String> {
    let line = ["diagnose", "--no-input", "--format", "json"];
    let line: Vec<&str> = line.iter().chain(options).copied().collect();
    let result: Value =
        serde_json::from_str(&run_with(&line, input.as_bytes()).out).expect("is JSON");
    let causes = result["causes"].as_array().expect("a list").iter();
    let found =
        causes.filter(|cause| cause["verdict"] == "confirmed" || cause["verdict"] == "likely");
    found
        .map(|cause| cause["id"].as_str().expect("a name").to_owned())
        .collect()
}

#[test]
fn its_name_alone_leads_to_its_cause() {
    for (message, cause) in STANDS_FOR {
        let found = found(&["--message", message], "");
        assert!(found.contains(&cause.to_owned()), "{message}: {found:?}");
    }
}

#[test]
fn its_words_alone_lead_to_its_cause_by_option_and_by_file() {
    let mut seen = 0;
    for lang in LANGUAGES {
        let words = built_in::words(&lang.parse().expect("is a tag"), None);
        for (message, cause) in STANDS_FOR {
            let id = format!("answer-message-{message}");
            let Some(quote) = words.attribute(&id, "quote", &[]) else {
                continue;
            };
            let by_option = found(&["--message-text", &quote, "--lang", lang], "");
            assert!(
                by_option.contains(&cause.to_owned()),
                "{quote}: {by_option:?}"
            );
            let file = serde_json::json!({ "message-text": quote }).to_string();
            assert_eq!(found(&["--answers", "-"], &file), by_option, "{quote}");
            seen += 1;
        }
    }
    assert!(seen > 60, "{seen}");
}

#[test]
fn a_bare_past_due_asks_for_the_product_and_for_nothing_before() {
    let line = [
        "diagnose",
        "--next-only",
        "--message",
        "past-due",
        "--code",
        "none",
    ];
    let next: Value = serde_json::from_str(&run(&line).out).expect("is JSON");
    assert_eq!(next["next"]["question"], "product");
}
