//! Texts that are the beginning of one message and all of another: half a message settles nothing
//! that nobody said.

use crate::program::{LANGUAGES, run};
use serde_json::Value;

fn result(more: &[&str]) -> Value {
    let line = [
        "diagnose",
        "--no-input",
        "--format",
        "json",
        "--message-text",
    ];
    let line: Vec<&str> = line.iter().chain(more).copied().collect();
    serde_json::from_str(&run(&line).out).expect("is JSON")
}

/// Returns the message that a text was taken for, and how sure that is.
fn taken(result: &Value) -> (&str, &str) {
    let message = &result["evidence"]["message"];
    let text = |name: &str| message[name].as_str().unwrap_or_default();
    (text("recognized"), text("certainty"))
}

/// The beginning of the message of Azure, which holds a label that other products show as well.
const HALF: &str = "Payment is past due";

#[test]
fn half_a_message_fits_the_product_that_was_answered() {
    for (product, message) in [
        ("azure", "problem-with-payment-method"),
        ("m365", "past-due"),
        ("m365-home", "past-due"),
    ] {
        let options = ["--product", product, "--step", "recurring-charge"];
        let result = result(&[&[HALF], &options[..]].concat());
        assert_eq!(taken(&result), (message, "likely"), "{product}");
        let disagreements = result["disagreements"].as_array();
        assert!(
            disagreements.is_none_or(Vec::is_empty),
            "{product}: {result}"
        );
    }
}

#[test]
fn half_a_message_leaves_open_for_which_product_it_is() {
    for lang in LANGUAGES {
        let result = result(&[HALF, "--lang", lang]);
        assert_eq!(taken(&result), ("past-due", "likely"));
        assert!(
            result["answers"].get("product").is_none(),
            "{}",
            result["answers"]
        );
    }
}

#[test]
fn a_whole_message_is_itself_whatever_was_answered() {
    let whole = "Payment is past due. There is a problem with your payment method";
    for options in [&[][..], &["--product", "m365"]] {
        let result = result(&[&[whole], options].concat());
        assert_eq!(taken(&result), ("problem-with-payment-method", "certain"));
    }
    let disagreements = &result(&[whole, "--product", "m365"])["disagreements"];
    assert_eq!(disagreements[0]["question"], "product");
}
