//! What steps do, by the facts: which pay, which try, what speaks against them, what cannot be undone.

/// Steps that pay.
pub const PAYS: &[&str] = &[
    "pay-azure-balance",
    "pay-invoice-in-portal",
    "pay-m365-balance",
    "pay-home-balance",
    "pay-marketplace-invoice",
    "pay-open-balance-first",
    "pay-by-upi",
    "split-payment",
    "pay-one-invoice-by-card",
    "pay-by-wire-transfer",
];

/// What says that nothing is to be paid or tried for now.
pub const PAYS_NOTHING: &[&str] = &[
    "wait-for-azure-payment-to-show",
    "wait-for-m365-payment-to-show",
    "wait-before-paying-again",
    "do-not-transfer-again",
    "stop-trying",
];

/// Steps that try again.
pub const TRIES: &[&str] = &[
    "try-payment-again",
    "try-sign-up-again",
    "try-again-in-hours",
    "let-retry-run",
    "enter-card-for-each-payment",
];

/// Answers that say that the payment was made.
pub const PAID: &[&str] = &[
    "within-24-hours",
    "within-48-hours",
    "within-10-business-days",
    "earlier",
];

/// What speaks against paying or trying, and what it speaks against.
pub const NEVER_WITH: &[(&[&str], &[&str], &[&str])] = &[
    (
        &[
            "wait-for-azure-payment-to-show",
            "wait-for-m365-payment-to-show",
            "do-not-transfer-again",
            "wait-before-paying-again",
        ],
        PAYS,
        &["try-payment-again", "let-retry-run"],
    ),
    (
        &["stop-trying"],
        &[
            "pay-azure-balance",
            "pay-invoice-in-portal",
            "pay-m365-balance",
            "pay-home-balance",
        ],
        TRIES,
    ),
    (
        &["stop-using-card"],
        &["stop-trying"],
        &[
            "try-again-in-hours",
            "let-retry-run",
            "allow-recurring-payments",
            "ask-bank-to-unblock",
            "update-expiry-date",
        ],
    ),
    (
        &["stop-trying-other-cards-in-a-row"],
        &["use-other-card"],
        &[],
    ),
    (
        &["let-retry-run"],
        &["pay-m365-balance"],
        &["try-payment-again"],
    ),
    (
        &[
            "pay-azure-balance",
            "pay-invoice-in-portal",
            "pay-m365-balance",
            "pay-marketplace-invoice",
        ],
        &["try-payment-again"],
        &[],
    ),
    (
        &["stay-on-card"],
        &[
            "request-invoice-payment-azure",
            "request-invoice-payment-m365",
            "switch-after-approval",
        ],
        &[],
    ),
];

/// What cannot be undone: canceling, deleting, moving users, a second tenant or account.
pub const IRREVERSIBLE: &[&str] = &[
    "buy-subscription-paid-by-card",
    "cancel-unneeded-subscription",
    "open-tenant-in-right-country",
    "open-account-in-billing-country",
];

/// Groups of causes that are a reason for a refusal, whoever settles it.
pub const REASONS: &[&str] = &[
    "wrong-data",
    "card-type",
    "card-state",
    "bank-block",
    "authentication",
];

/// What the bank and support are called, in the order of `built_in::languages`.
pub const ACTORS: [(&str, &[&str]); 2] = [
    ("bank", &["bank", "銀行"]),
    (
        "support",
        &[
            "support",
            "Support",
            "ondersteuning",
            "helpdesk",
            "representative",
            "vertegenwoordiger",
            "contactpersoon",
            "kontaktperson",
            "representant",
            "支援",
            "客服",
            "credit check",
            "kredietcontrole",
            "kreditprövning",
            "kreditkontroll",
            "信用",
            "代表",
            "窗口",
            "聯絡",
        ],
    ),
];
