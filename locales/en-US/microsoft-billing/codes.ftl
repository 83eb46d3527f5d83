# The question about codes, and what codes mean. Which code means what is decided in
# rules/microsoft-billing/codes/. `.meaning` says it in one or two sentences; where a support
# desk must not say it to a customer, `.support` and `.support-meaning` take their place.

question-code = Did you get a code with the refusal?
    .label = code
    .help = From the bank, the seller, a payment service or an error page: 05, N7, do_not_honor … Never a security code or a PIN.
    .find-out = Look at the refusal itself, at the email about it, or at the transactions in the bank’s app. Most refusals come without a code; then answer “No code”.
    .type = I have a code: type it
answer-code-none = No code

answer-code-no-reason = Refused, no reason given
    .meaning = The bank refused and did not say why. One payment service found a lack of money or credit in about half of such cases; only the bank can tell.
answer-code-call-the-bank = Refused, the bank wants a call
    .meaning = The bank does not decide this automatically. It wants to speak with the cardholder.
answer-code-do-not-retry = Refused for good, no reason given
    .meaning = The bank or the network refused this payment for good with this card and did not say why.
answer-code-try-later = Refused for now, no reason given
    .meaning = The bank cannot approve the payment at the moment. It may succeed later.

answer-code-wrong-card-number = Card number is wrong
    .meaning = The number that was entered does not belong to a card that the bank knows, often because of a typing error.
answer-code-wrong-security-code = Security code (CVV) is wrong
    .meaning = The security code that was entered does not belong to this card.
answer-code-wrong-expiry = Expiry date is wrong
    .meaning = The expiry date that was entered is not that of the card.
answer-code-wrong-address = Billing address is wrong
    .meaning = The address or postal code that was entered is not the one that the bank has.
answer-code-holder-data-mismatch = Cardholder’s details differ
    .meaning = Name, address or other details of the cardholder differ from those that the bank has.
answer-code-wrong-details = Some card details are wrong
    .meaning = Something that was entered differs from the card or the bank’s records; the code does not say what.
answer-code-wrong-pin = PIN is wrong
    .meaning = A wrong PIN was entered in a store. For online payments some banks use this code when the security code is wrong.
answer-code-test-number = A test number, not a real card
    .meaning = The number belongs to no bank’s customer; it is published for tests. A real payment needs a real card.

answer-code-expired = Card has expired
    .meaning = The card is past its expiry date, or the date was entered wrongly.
answer-code-not-activated = Card is not activated
    .meaning = The card was never activated, or never released for its first use.
answer-code-card-replaced = Card was replaced
    .meaning = The bank has issued new details for this card: a new number or a new expiry date.
answer-code-card-life-cycle = Card is no longer in use
    .meaning = The card is no longer in use: it was replaced, or its account was closed.
answer-code-card-restricted = Card is blocked or restricted
    .meaning = The bank has blocked or restricted this card.
answer-code-frozen-by-holder = Card is locked in the bank’s app
    .meaning = The cardholder has locked the card, usually in the bank’s app.
answer-code-pin-blocked = Too many wrong PINs
    .meaning = The PIN was entered wrongly too often, so the bank has blocked the card.
answer-code-card-withdrawn = Card is reported lost or stolen
    .meaning = The bank has withdrawn this card, usually because it was reported lost or stolen. It will never be accepted again.
    .support = Card cannot be used any more
    .support-meaning = The bank no longer accepts this card. Only the bank can say why; please ask the bank.
answer-code-account-closed = Card account closed or invalid
    .meaning = The account behind the card is closed, or the bank does not know it.
answer-code-stored-card-revoked = Stored card no longer valid
    .meaning = The permission to charge the stored card was withdrawn. The card has to be added again.

answer-code-payment-not-permitted = This kind of payment is not allowed
    .meaning = The bank does not allow this kind of payment with this card: online, abroad, recurring, or for this kind of seller.
answer-code-card-type-not-taken = Seller does not accept this card
    .meaning = The seller does not accept this card network or this kind of card.
answer-code-card-type-excluded = This kind of card is excluded
    .meaning = This kind of card is excluded from the bank’s verification, for example because it is prepaid.
answer-code-wrong-account-type = Card lacks the account asked for
    .meaning = The payment asked for a type of account that this card does not have: credit, checking or savings.
answer-code-zero-amount-check = No zero-amount verification
    .meaning = To verify a card, the seller asks the bank to approve an amount of zero. This bank does not support that.
answer-code-abroad-not-allowed = Not allowed abroad
    .meaning = The card cannot be used in the seller’s country or region.
answer-code-currency-not-supported = Card does not work in this currency
    .meaning = The card cannot be used for the currency of the bill.
answer-code-recurring-not-allowed = Recurring payments not allowed
    .meaning = The card cannot be charged regularly without the cardholder.
answer-code-holder-stopped = Stopped by the cardholder
    .meaning = The cardholder, or the bank on the cardholder’s behalf, has stopped this payment or all recurring payments to the seller.
answer-code-restricted-by-policy = Against a rule for this card
    .meaning = A rule of the bank, or of the company that gave the card, does not allow this payment.
answer-code-against-the-law = Stopped by a legal rule
    .meaning = The bank is not allowed to carry out the payment because of a law, sanctions or the rules against money laundering. It does not have to say more.
answer-code-prepaid-number = It is a prepaid card
    .meaning = The network says that this is a prepaid card that cannot be topped up.
answer-code-virtual-number = It is a virtual card number
    .meaning = The network says that this is a virtual card number, for one or several uses.

answer-code-insufficient-funds = Not enough money or credit
    .meaning = The account or the credit limit does not cover the amount.
answer-code-amount-limit = Amount is over a limit
    .meaning = The amount is over a limit of the card for one payment, a day, or purchases on the internet.
answer-code-count-limit = Too many payments
    .meaning = The card has been used as often as the bank allows in this period.
answer-code-wait-and-retry = Try again after a waiting time
    .meaning = The network advises trying again only after a while: one hour to ten days, depending on the code. This usually means funds or limits.

answer-code-authentication-required = The bank wants it confirmed
    .meaning = The bank wants the cardholder to confirm the payment, by a code or in its app (3-D Secure).
answer-code-authentication-failed = The bank’s verification failed
    .meaning = The bank’s verification of the cardholder failed, took too long, or was not completed.
answer-code-device-not-recognised = Device unknown to the bank
    .meaning = The bank’s verification did not work on this device or in this browser.
answer-code-too-many-checks = Too many verification attempts
    .meaning = The bank’s verification was started too often. The bank blocks further attempts for a while.
answer-code-not-enrolled = Card not set up for verification
    .meaning = The card is not registered for the bank’s verification of online payments (3-D Secure).
answer-code-pin-or-device-check = PIN or phone needed at a terminal
    .meaning = The card or phone must be confirmed at a terminal in a store. For an online payment this usually means that the bank wants the payment confirmed.

answer-code-bank-wants-confirmation = The bank suspects fraud
    .meaning = A security rule of the bank stopped the payment: it may suspect fraud, for example because the seller is new to the cardholder or abroad.
    .support = The bank wants a confirmation
    .support-meaning = The bank did not approve the payment. Please contact the bank; it can tell you what it needs from you.
answer-code-card-no-longer-accepted = Card withdrawn, fraud suspected
    .meaning = The bank has withdrawn this card because it suspects fraud. It will never be accepted again.
    .support = Card is no longer accepted
    .support-meaning = The bank no longer accepts this card. Only the bank can say why; please ask the bank.
answer-code-refused-before-bank = Seller’s risk check refused it
    .meaning = The seller, or the company that processes its payments, suspected fraud and refused. The bank never saw the payment.
    .support = Refused before the bank saw it
    .support-meaning = The payment was refused before it reached the bank. Another card may help; if it does not, support can look into it.
answer-code-refused-by-rule = Refused by a fraud check
    .meaning = The bank or the seller suspected fraud. The code does not say which of the two.
    .support = Refused, the reason is not known
    .support-meaning = The payment was refused, and the reason is not known. Please contact the bank.
answer-code-too-many-attempts = Too many attempts
    .meaning = The card was tried too often, so further attempts are not passed on for a while.

answer-code-bank-unreachable = Bank could not be reached
    .meaning = The bank or the network did not answer in time.
answer-code-technical-fault = Technical fault
    .meaning = Something failed on the way between the seller, the network and the bank. It says nothing about the card.
answer-code-seller-setup = Fault on the seller’s side
    .meaning = The seller’s payment setup is wrong, or the card is not allowed for this kind of seller.
answer-code-duplicate = Looks like the same payment twice
    .meaning = The same amount was charged to the same card moments ago. The first payment may have succeeded.
answer-code-payment-cancelled = Payment was canceled
    .meaning = The payment was canceled before it was finished, for example because the window was closed.

answer-code-not-a-decline = Not a refusal
    .meaning = The bank said yes, in whole or in part. If the payment still failed, the bank is not the reason.

code-category-1 = As it is, this payment will never be approved with this card number. Do not try it again unchanged: first the bank must allow it, or the number must be corrected, or you use another card.
code-category-2 = The bank cannot approve the payment now. Fix the cause first; Visa allows at most 20 attempts in 30 days.
code-category-3 = Something was entered wrongly. Correct it first; Visa allows at most 20 attempts in 30 days.
code-category-4 = The bank does not say more. Call it before you try again; Visa allows at most 20 attempts in 30 days.
