//! What a text is about is not asked again: the product that it names counts, whatever else it says,
//! and less than what anybody said.

use crate::program::run;
use serde_json::{Value, json};

fn result(more: &[&str]) -> Value {
    let line = ["diagnose", "--no-input", "--format", "json"];
    let line: Vec<&str> = line.iter().chain(more).copied().collect();
    serde_json::from_str(&run(&line).out).expect("is JSON")
}

/// Returns the product that a text leaves: answered, or the ones that are not so.
fn product(text: &str, more: &[&str]) -> (Value, Value) {
    let result = result(&[&["--message-text", text], more].concat());
    (
        result["answers"]["product"].clone(),
        result["not"]["product"].clone(),
    )
}

#[test]
fn the_product_that_a_text_names_is_answered() {
    for (text, named) in [
        ("Your payment for Azure was declined", "azure"),
        ("AZURE 付款失敗，您的信用卡遭拒", "azure"),
        ("我的Azure訂閱付款失敗", "azure"),
        ("Betaling voor uw Azure-abonnement mislukt", "azure"),
        ("Microsoft 365 Business Standard: kortet nekades", "m365"),
        ("Microsoft 365 商務標準版的付款失敗", "m365"),
        ("Betaling voor Microsoft 365 Family geweigerd", "m365-home"),
        ("Microsoft 365 家用版付款失敗", "m365-home"),
        // The closer of two names counts.
        (
            "Microsoft 365: payment for Microsoft 365 Personal declined",
            "m365-home",
        ),
        (
            "Sign in with Azure AD. Your Azure bill could not be paid",
            "azure",
        ),
    ] {
        assert_eq!(product(text, &[]), (json!(named), Value::Null), "{text}");
    }
}

#[test]
fn a_name_that_two_products_have_leaves_both() {
    for text in [
        "Payment for Microsoft 365 failed",
        "Office 365 betalning nekad",
    ] {
        assert_eq!(
            product(text, &[]),
            (Value::Null, json!(["azure"])),
            "{text}"
        );
    }
}

#[test]
fn what_names_nothing_or_everything_leaves_all_open() {
    for text in [
        "Your payment failed",
        "Azure and Microsoft 365 bills",
        "Sign in with Azure AD",
        "Go to https://portal.azure.com or www.azure.com/bill",
        "From: azure-noreply@microsoft.com",
        "Mail azure@localhost or see http://azure/",
        "azured microsoft365business",
    ] {
        assert_eq!(product(text, &[]), (Value::Null, Value::Null), "{text}");
    }
}

#[test]
fn what_was_answered_counts_more_than_a_name() {
    let text = "Your payment for Azure was declined";
    for answered in ["m365", "unknown"] {
        let (given, excluded) = product(text, &["--product", answered]);
        let expected = match answered {
            "unknown" => json!(["m365", "m365-home"]),
            _ => Value::Null,
        };
        assert_eq!((given, excluded), (json!(answered), expected));
    }
    let (given, excluded) = product(text, &["--not", "product=azure"]);
    assert_eq!((given, excluded), (Value::Null, json!(["azure"])));
}

#[test]
fn a_known_message_counts_more_than_a_name_and_half_a_message_less() {
    // All of a message of Azure, in a mail that speaks of another product.
    let whole = "Microsoft 365. Payment is past due. There is a problem with your payment method";
    let result = result(&["--message-text", whole]);
    assert_eq!(result["evidence"]["follows"]["product"], "azure");
    assert_eq!(result["disagreements"], Value::Null);
    // Half of it, and about something else: it is not that message.
    for (text, expected) in [
        (
            "Azure: payment is past due",
            json!("problem-with-payment-method"),
        ),
        (
            "Payment is past due for Microsoft 365 Business",
            Value::Null,
        ),
        ("Payment is past due for Microsoft 365", Value::Null),
    ] {
        let result = self::result(&["--message-text", text]);
        assert_eq!(
            result["evidence"]["message"]["recognized"], expected,
            "{text}"
        );
        assert_eq!(result["disagreements"], Value::Null, "{text}");
    }
    // Whoever says what it is about knows better than the text.
    let said = [
        "--message-text",
        "Payment is past due for Microsoft 365",
        "--product",
        "azure",
    ];
    let result = self::result(&said);
    let recognized = &result["evidence"]["message"]["recognized"];
    assert_eq!(recognized, "problem-with-payment-method");
}

#[test]
fn the_page_says_what_was_read_and_the_command_gives_it_again() {
    for lang in crate::program::LANGUAGES {
        let text = "Your payment for Azure was declined ".repeat(9);
        let text = format!("{}in the end", text.replace("Azure", "it")) + " by Azure";
        let line = [
            "diagnose",
            "--no-input",
            "--lang",
            lang,
            "--message-text",
            &text,
        ];
        let page = run(&line).out;
        let second = page.lines().nth(1).expect("has a second line");
        assert!(second.ends_with("Azure"), "{page}");
        let command = page
            .lines()
            .rfind(|line| line.starts_with("cardhelp diagnose"));
        let command = command.expect("has a command");
        assert!(command.contains("--product azure"), "{command}");
    }
}
