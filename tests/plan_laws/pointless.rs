//! Which steps an answer makes pointless, done or false, by the facts.

use crate::told::Told;

/// Answers to a question, and the steps that they leave nothing of.
type Pointless = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

const SIGN_UP: &[&str] = &["signup-profile", "signup-phone", "signup-card"];
const AFTER_SIGN_UP: &[&str] = &[
    "change-card",
    "recurring-charge",
    "pay-invoice",
    "remove-card",
    "service-disabled",
    "unexpected-charge",
    "switch-to-invoice",
];
const PAID: &[&str] = &[
    "within-24-hours",
    "within-48-hours",
    "within-10-business-days",
    "earlier",
];

/// What was just said is not checked, and what was said not to be so is not put right.
const POINTLESS: &[Pointless] = &[
    (
        "phone-problem",
        &[
            "no-code-after-4-minutes",
            "internet-number",
            "country-not-listed",
        ],
        &["wait-for-phone-code"],
    ),
    ("phone-problem", &["internet-number"], &["use-call-me"]),
    (
        "funds",
        &["too-low", "over-limit"],
        &["check-balance-and-limit"],
    ),
    (
        "funds",
        &["enough"],
        &[
            "check-balance-and-limit",
            "pay-money-in",
            "wait-for-bookings",
        ],
    ),
    (
        "code",
        &["insufficient-funds"],
        &["check-balance-and-limit"],
    ),
    (
        "mismatch",
        &["number", "expiry", "name", "address", "security-code"],
        &["compare-card-details"],
    ),
    (
        "mismatch",
        &["none"],
        &[
            "compare-card-details",
            "compare-number-and-expiry",
            "copy-name-from-card",
            "copy-security-code",
        ],
    ),
    (
        "mismatch",
        &["number", "expiry"],
        &["compare-number-and-expiry"],
    ),
    (
        "pay-button",
        &["missing", "shown"],
        &["look-for-pay-button"],
    ),
    ("pay-button", &["missing"], &["pay-one-invoice-by-card"]),
    (
        "notices",
        &["arrive"],
        &["check-mail-address", "check-junk-folder"],
    ),
    (
        "card-state",
        &["active"],
        &[
            "activate-card",
            "ask-bank-to-unblock",
            "unfreeze-card",
            "update-expiry-date",
        ],
    ),
    (
        "card-state",
        &["reissued-new-number"],
        &["update-expiry-date", "ask-bank-for-replacement"],
    ),
    (
        "card-state",
        &["reissued-same-number"],
        &["ask-bank-for-replacement"],
    ),
    ("card-kind", &["credit"], &["use-credit-card"]),
    (
        "customer",
        &["individual"],
        &["ask-card-administrator", "compare-company-details"],
    ),
    (
        "disabled-because",
        &["canceled"],
        &["create-new-subscription"],
    ),
    (
        "disabled-because",
        &["deleted"],
        &["reactivate-subscription"],
    ),
    (
        "disabled-because",
        &["not-paid", "credit-used-up", "spending-limit"],
        &["reactivate-subscription", "create-new-subscription"],
    ),
    (
        "role",
        &["account-administrator"],
        &["ask-role-holder", "get-billing-role"],
    ),
    ("profile", &["complete"], &["complete-account-profile"]),
    (
        "third-party-cookies",
        &["allowed"],
        &["allow-third-party-cookies"],
    ),
    ("bank-challenge", &["passed"], &["enrol-for-bank-check"]),
    ("charge-mode", &["manual"], &["allow-recurring-payments"]),
    (
        "new-card",
        &["linked"],
        &["link-new-card-azure", "link-new-card-m365"],
    ),
    (
        "bank-sees",
        &["decline", "nothing"],
        &["ask-bank-about-hold"],
    ),
    (
        "agreement",
        &["mosp"],
        &["pay-invoice-in-portal", "pay-one-invoice-by-card"],
    ),
    (
        "agreement",
        &["mca-online", "mca-representative"],
        &["pay-azure-balance"],
    ),
    ("agreement", &["mca"], &["buy-subscription-paid-by-card"]),
    (
        "agreement",
        &["ea"],
        &[
            "pay-azure-balance",
            "pay-invoice-in-portal",
            "look-for-pay-button",
        ],
    ),
    (
        "product",
        &["azure"],
        &[
            "pay-m365-balance",
            "link-new-card-m365",
            "contact-m365-support",
            "know-m365-deletion-date",
            "request-invoice-payment-m365",
        ],
    ),
    (
        "product",
        &["m365"],
        &[
            "pay-azure-balance",
            "pay-invoice-in-portal",
            "link-new-card-azure",
            "contact-azure-support",
            "contact-sign-up-support",
            "know-azure-deletion-date",
            "split-payment-azure",
            "request-invoice-payment-azure",
        ],
    ),
    (
        "step",
        SIGN_UP,
        &[
            "try-payment-again",
            "update-expiry-date",
            "replace-card",
            "link-new-card-azure",
            "link-new-card-m365",
            "open-account-in-billing-country",
            "pay-azure-balance",
            "pay-invoice-in-portal",
            "pay-m365-balance",
            "split-payment",
            "allow-recurring-payments",
            "know-azure-deletion-date",
            "know-m365-deletion-date",
        ],
    ),
    (
        "step",
        AFTER_SIGN_UP,
        &[
            "try-sign-up-again",
            "choose-billing-country",
            "contact-sign-up-support",
        ],
    ),
    (
        "step",
        &["remove-card", "switch-to-invoice"],
        &["try-payment-again", "call-bank-about-decline"],
    ),
    (
        "step",
        &["switch-to-invoice", "pay-invoice", "recurring-charge"],
        &["buy-subscription-paid-by-card"],
    ),
    (
        "paid",
        PAID,
        &["know-azure-deletion-date", "know-m365-deletion-date"],
    ),
];

/// Words that ask or tell in English what an answer has said already.
const SPOKEN: &[(&str, &[&str], &[&str])] = &[
    (
        "step",
        SIGN_UP,
        &[
            "If you were signing up",
            "If you are still signing up",
            "If you already have an account",
            "On an existing account",
        ],
    ),
    (
        "step",
        AFTER_SIGN_UP,
        &[
            "If you were signing up",
            "If you already have an account",
            "On an existing account",
        ],
    ),
    (
        "product",
        &["azure"],
        &["For Microsoft 365", "in the Microsoft 365 admin center"],
    ),
    ("product", &["m365"], &["For Azure,", "in the Azure portal"]),
    (
        "agreement",
        &["mosp"],
        &["If you have a Microsoft Customer Agreement"],
    ),
    (
        "disabled-because",
        &["canceled", "deleted"],
        &["If the subscription is"],
    ),
    (
        "card-state",
        &["reissued-new-number"],
        &["If the number differs"],
    ),
    (
        "card-state",
        &["expired", "reissued-same-number"],
        &["If only the expiry date differs"],
    ),
];

/// Returns what the answers make pointless and the plan says all the same.
pub fn broken(told: &Told) -> Vec<String> {
    let mut broken = Vec::new();
    for (question, answers, steps) in POINTLESS {
        // Two details may differ at once, and then both are put right.
        if told.said(question, answers) {
            let said = steps.iter().filter(|step| told.has(step));
            broken.extend(said.map(|step| format!("`{step}` although {question} is known")));
        }
    }
    for (question, answers, words) in SPOKEN {
        if told.said(question, answers) {
            let texts = told.plan.iter().map(|entry| &entry.texts[0]);
            let said = texts.filter(|text| words.iter().any(|words| text.contains(words)));
            broken.extend(said.map(|text| format!("“{text}” although {question} is known")));
        }
    }
    broken
}
