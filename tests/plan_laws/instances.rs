//! Plans that were once wrong: what they have to say, in this order, and what they must not say.

use crate::told::{Said, Told};

/// Answers, the steps to hold in this order, and the steps not to hold.
type Instance = (&'static str, &'static str, &'static str, &'static str);

const INSTANCES: &[Instance] = &[
    (
        "paid an hour ago, Microsoft 365",
        "product=m365 step=recurring-charge message=m365-past-due paid=within-24-hours pays-by=card",
        "wait-for-m365-payment-to-show contact-m365-support",
        "try-payment-again pay-m365-balance",
    ),
    (
        "paid an hour ago, Azure",
        "product=azure step=recurring-charge message=past-due paid=within-24-hours pays-by=card",
        "wait-for-azure-payment-to-show contact-azure-support",
        "try-payment-again pay-azure-balance pay-invoice-in-portal",
    ),
    (
        "paid the day before yesterday, still switched off",
        "product=azure step=service-disabled message=past-due paid=within-48-hours",
        "check-remaining-balance contact-azure-support",
        "try-payment-again pay-azure-balance pay-invoice-in-portal",
    ),
    (
        "a company asks for invoice under the older agreement",
        "product=m365 step=switch-to-invoice customer=company agreement=mosa",
        "know-invoice-is-final request-invoice-payment-m365",
        "buy-subscription-paid-by-card",
    ),
    (
        "a company in China",
        "product=azure step=switch-to-invoice customer=company country=CN",
        "stay-on-card",
        "buy-subscription-paid-by-card request-invoice-payment-azure know-invoice-is-final",
    ),
    (
        "on wire under the older agreement, back to card",
        "product=m365 step=change-card pays-by=wire agreement=mosa",
        "know-invoice-is-final buy-subscription-paid-by-card",
        "",
    ),
    (
        "the card cannot be deleted",
        "product=azure step=remove-card message=cannot-delete-payment-method agreement=mosp",
        "pay-azure-balance add-card-before-removing ask-about-last-card",
        "pay-invoice-in-portal",
    ),
    (
        "a hold after much consumption",
        "product=azure step=unexpected-charge charge-seen=after-consumption message=none",
        "look-at-invoice wait-for-threshold-hold",
        "link-other-card use-other-card call-bank-about-decline",
    ),
    (
        "a withdrawn card and one decline",
        "product=m365 step=recurring-charge declines=one-or-two code=card-withdrawn message=m365-past-due",
        "stop-using-card use-replacement-card",
        "let-retry-run allow-recurring-payments",
    ),
    (
        "a payment taken back and one decline",
        "product=m365 step=recurring-charge payment-disputed=yes agreement=mca declines=one-or-two",
        "read-date-in-mail pay-m365-balance",
        "let-retry-run",
    ),
    (
        "no button beside the invoice",
        "product=azure step=pay-invoice country=HK agreement=mosp pay-button=missing pays-by=card paid=no",
        "check-already-paid ask-role-holder contact-azure-support",
        "pay-by-wire-transfer",
    ),
    (
        "refused for good",
        "product=azure step=signup-card code=do-not-retry",
        "stop-using-card use-other-card",
        "stop-trying call-bank-about-decline",
    ),
    (
        "a code that does not say who refused",
        "product=azure step=signup-card code=refused-by-rule",
        "stop-trying-other-cards-in-a-row try-other-network contact-sign-up-support",
        "use-other-card",
    ),
    (
        "a role that may not change the card",
        "product=azure step=change-card agreement=mca-online role=invoice-manager new-card=added-only",
        "ask-role-holder get-billing-role link-new-card-azure",
        "",
    ),
    (
        "canceled for non-payment",
        "product=azure step=service-disabled message=disabled-for-non-payment disabled-because=canceled \
         paid=no pays-by=card",
        "pay-azure-balance reactivate-subscription",
        "try-payment-again",
    ),
    (
        "American Express in Taiwan, refused",
        "product=azure step=signup-card country=TW network=amex bank-sees=decline",
        "use-accepted-card try-sign-up-again",
        "check-balance-and-limit call-bank-about-decline use-other-card",
    ),
    (
        "production down, mails missed",
        "product=azure step=service-disabled disabled-because=not-paid card-state=expired \
         notices=do-not-arrive paid=no",
        "update-stored-card pay-azure-balance check-mail-address",
        "try-payment-again",
    ),
    (
        "blocked and refused",
        "product=azure step=change-card card-state=blocked bank-sees=decline",
        "ask-bank-to-unblock try-card-again",
        "check-balance-and-limit",
    ),
    (
        "too little on the account",
        "product=azure step=recurring-charge bank-sees=decline funds=too-low",
        "pay-money-in pay-azure-balance",
        "check-balance-and-limit call-bank-about-decline try-payment-again",
    ),
    (
        "two blocks at the bank",
        "product=azure step=signup-card bank-blocks=online,international",
        "call-bank try-sign-up-again",
        "allow-online-payments allow-international-payments",
    ),
];

#[test]
fn plans_that_were_wrong_are_right() {
    for (who, answers, held, not_held) in INSTANCES {
        let said = answers.split_whitespace().map(|answer| {
            let (question, given) = answer.split_once('=').expect("is an answer");
            let given = given.split(',').map(str::to_owned);
            (question.to_owned(), given.collect())
        });
        let told = Told::to((*who).to_owned(), said.collect::<Said>());
        let ids: Vec<&str> = told.plan.iter().map(|entry| entry.id.as_str()).collect();
        let mut rest = ids.iter();
        for step in held.split_whitespace() {
            assert!(rest.any(|id| *id == step), "{who}: `{step}` in {ids:?}");
        }
        for step in not_held.split_whitespace() {
            assert!(!told.has(step), "{who}: `{step}` in {ids:?}");
        }
    }
}
