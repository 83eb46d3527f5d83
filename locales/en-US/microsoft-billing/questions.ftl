# The questions in the order of ruleset.yaml, then by id; their answers in the
# order of the question's file. `.label` follows “because you answered:”.

## product

question-product = Which product is the payment for?
    .label = product
    .help = Microsoft 365 for home, such as Personal or Family, is paid with a personal Microsoft account.
answer-product-azure = Azure
answer-product-m365 = Microsoft 365 for business or school
answer-product-m365-home = Microsoft 365 Personal or Family

## step

question-step = What were you doing, or what happened?
    .label = step
    .help = Choose the moment when the problem occurred.
answer-step-signup-profile = Signing up: entering who you are
answer-step-signup-phone = Signing up: verifying the phone
answer-step-signup-card = Signing up: entering the card
answer-step-change-card = Adding or changing a saved card
answer-step-recurring-charge = An automatic charge failed
answer-step-pay-invoice = Paying a bill or invoice yourself
answer-step-remove-card = Removing a saved card
answer-step-service-disabled = The service was turned off
answer-step-unexpected-charge = A charge you did not expect
answer-step-switch-to-invoice = Changing to payment by invoice
answer-step-purchase = Buying in Azure or the Marketplace

## message

question-message = Which message did you see?
    .label = message
    .help = Compare the words on the screen or in the email.
    .type = Paste or type the words instead
answer-message-cannot-proceed-with-sign-up = We cannot proceed with sign-up
    .quote = We cannot proceed with sign-up due to an issue with your account. Please contact billing support
answer-message-not-eligible-for-subscription = Not eligible for a subscription
    .quote = You are not eligible for an Azure subscription
answer-message-account-type-not-supported = Account type is not supported
    .quote = Your current account type is not supported
answer-message-directory-cannot-be-associated = Directory cannot be associated
    .quote = Account belongs to a directory that cannot be associated with an Azure subscription. Please sign in with a different account.
answer-message-subscription-not-created = Subscription not created
    .quote = Subscription not created. Please try again later.
answer-message-no-subscriptions-found = No subscriptions found
    .quote = No subscriptions found
answer-message-cost-views-disabled = Cost views are disabled
    .quote = Cost views are disabled in your enrollment.
answer-message-problem-with-payment-method = Problem with your payment method
    .quote = Payment is past due. There is a problem with your payment method
answer-message-information-cannot-be-saved = The information cannot be saved
    .quote = We're sorry, the information cannot be saved. Close the browser and try again.
answer-message-cannot-delete-payment-method = Cannot delete payment method
    .quote = Cannot delete payment method
answer-message-login-session-expired = Your login session has expired
    .quote = Your login session has expired. Please click here to log back in
answer-message-will-be-disabled-for-non-payment = Will be disabled for non-payment
    .quote = This subscription will be disabled for non-payment. Settle outstanding charges.
answer-message-disabled-for-non-payment = Disabled, payment wasn’t received
    .quote = This subscription is disabled because payment wasn’t received. Settle outstanding charges.
answer-message-unable-to-charge-card = Unable to charge your credit card
    .quote = We have been unable to charge your credit card for your subscription. To prevent any service interruptions, please update your payment information.
answer-message-cookies-blocked = Browser is set to block cookies
    .quote = The browser is currently set to block cookies.
answer-message-order-too-small-for-invoice = Order quantity isn’t large enough
    .quote = Your order quantity isn't large enough to qualify for invoice with check wire.
answer-message-credit-check-required = Your order requires a credit check
    .quote = Not eligible to change to invoice. Your order requires a credit check.
answer-message-m365-past-due = Subscription has a past due payment
    .quote = Subscription has a past due payment
answer-message-past-due = Past due
    .quote = Past due
answer-message-not-eligible-for-free-account = Not eligible for a free account
    .quote = You're not eligible for an Azure free account
answer-message-not-eligible-for-azure-account = Not eligible for an Azure account
    .quote = You're not eligible for an Azure account. We couldn't create an Azure account for you.
answer-message-not-eligible-for-students = Not eligible for Azure for Students
    .quote = You're not eligible for Azure for Students.
answer-message-school-domain-not-registered = Email domain is not registered
    .quote = Your email domain is not currently registered with us. You can choose another verification method.
answer-message-not-eligible-for-developer-sandbox = Not qualified for a dev sandbox
    .quote = You don't currently qualify for a Microsoft 365 Developer Program sandbox subscription.
answer-message-developer-billing-account-exists = Billing account already exists
    .quote = BillingAccountAlreadyExists
answer-message-phone-failed-security-checks = Phone number failed security checks
    .quote = Your phone number did not pass security checks.
# No document prints the words of this notice, so there is no quote.
answer-message-threshold-authorization-declined = Threshold authorization declined
answer-message-details-do-not-match = Details don’t match the card
    .quote = Check the info you entered. It doesn't match the info for this card.
answer-message-card-form-check-details = Check the details in all fields
    .quote = Check that the details in all fields are correct or try a different card.
answer-message-card-form-enter-again = Enter your payment data again
    .quote = Enter your payment data again or try a different way to pay.
answer-message-card-form-check-security-code = Check your security code
    .quote = Check your security code. There appears to be an error in it.
answer-message-purchase-needs-payment-method = No valid payment method
    .quote = Purchase failed because there is no valid payment method associated with this Azure subscription. Please retry using a subscription that has an active payment instrument.
answer-message-payment-instrument-not-supported = Payment instrument not supported
    .quote = The 'unknown' payment instrument(s) is not supported for offer with OfferId: '…', PlanId '…'.
answer-message-not-for-free-subscription = Not with a free subscription
    .quote = The plan can't be purchased using a free subscription. Please select a different subscription and try again.
answer-message-marketplace-purchases-not-allowed = Marketplace purchase not allowed
    .quote = Cannot complete purchase as your enrollment for this subscription doesn't allow purchase of marketplace products. Your Azure enrollment administrator can enable purchase of paid marketplace products.
answer-message-offer-not-sold-in-market = Not to be sold in your market
    .quote = The Offer: '…' cannot be purchased by subscription: '…' as it is not to be sold in market: '…'.
answer-message-subscription-read-only = Disabled, marked as read only
    .quote = The subscription '…' is disabled and therefore marked as read only. You cannot perform any write actions on this subscription until it is re-enabled.
answer-message-subscription-not-allowed-for-billing = Isn’t allowed for billing
    .quote = This subscription isn't allowed for billing
answer-message-none = None of these

## country

question-country = Which country does the account belong to?
    .label = account country
    .help = The country chosen when signing up for Azure or Microsoft 365.

## card-kind

question-card-kind = What do you pay with?
    .label = card or account
    .help = A prepaid card often says “prepaid” or “gift”; a virtual one exists only on a screen.
    .find-out = Look at the front and back of the card, or ask the bank’s app which kind it is. A prepaid or virtual debit card counts as prepaid or virtual.
answer-card-kind-credit = Credit card
answer-card-kind-debit = Debit card
    .statement = The card is an ordinary debit card, not a credit card
answer-card-kind-prepaid = Prepaid or gift card
    .statement = The card is prepaid or a gift card
answer-card-kind-virtual = Virtual card
    .statement = The card is virtual: it exists only on a screen
answer-card-kind-bank-account = Bank account (direct debit)
    .statement = I pay from a bank account (direct debit), not with a card
answer-card-kind-none = No card at all
    .statement = I have no card that I could pay with

## network

question-network = Which network’s logo is on the card?
    .label = card network
    .help = The logo is usually in a corner of the front or the back.
answer-network-visa = Visa
answer-network-mastercard = Mastercard
answer-network-amex = American Express
    .statement = The card has the American Express logo
answer-network-discover = Discover
    .statement = The card has the Discover logo
answer-network-jcb = JCB
    .statement = The card has the JCB logo
answer-network-unionpay = UnionPay
    .statement = The card has the UnionPay logo, not Visa or Mastercard
answer-network-rupay = RuPay
    .statement = The card has the RuPay logo, not Visa or Mastercard
answer-network-maestro = Maestro
    .statement = The card has the Maestro logo, not Visa or Mastercard
answer-network-mir = Mir
    .statement = The card has the Mir logo, not Visa or Mastercard
answer-network-diners = Diners Club
    .statement = The card has the Diners Club logo, not Visa or Mastercard
answer-network-elo = Elo
    .statement = The card has the Elo logo, not Visa or Mastercard
answer-network-other = Another network

## mismatch

question-mismatch = Which details differ from the card or its statement?
    .label = details that differ
    .help = Compare what you gave for the payment with the card, and the address with the bank’s statement.
    .find-out = Put the card and the bank’s latest statement beside the form and compare one field after the other. The bank’s app also shows the address that the bank has.
answer-mismatch-name = Name on the card
    .statement = The name I gave is not the one on the card
answer-mismatch-address = Billing address
    .statement = The address I gave is not the one on my bank statement
answer-mismatch-security-code = Security code (CVV)
    .statement = The security code (CVV) I gave is not the one on the card
answer-mismatch-number = Card number
    .statement = The card number I gave is not the one on the card
answer-mismatch-expiry = Expiry date
    .statement = The expiry date I gave is not the one on the card
answer-mismatch-none = All details match

## card-state

question-card-state = What is the status of the card?
    .label = card status
    .help = The expiry date is on the card; the bank’s app shows whether it is blocked.
    .find-out = Read the expiry date on the card. The bank’s app, or the number on the back of the card, tells you whether it is activated and not blocked.
answer-card-state-active = Active and not expired
answer-card-state-expired = Expired
    .statement = The expiry date on the card has passed
answer-card-state-not-activated = New, not activated yet
    .statement = The card is new and I have not activated it yet
answer-card-state-blocked = Blocked, lost or stolen
    .support = Blocked
    .statement = The card is blocked, by the bank or by me in its app
answer-card-state-reissued-same-number = Renewed with the same number
    .statement = The bank renewed my card, and the number stayed the same
answer-card-state-reissued-new-number = Replaced with a new number
    .statement = The bank replaced my card, and the number is a new one

## bank-blocks

question-bank-blocks = Which payments does the bank block on this card?
    .label = blocked payments
    .help = The card settings in the bank’s app show it; choose all that apply.
    .find-out = Open the card settings in the bank’s app, or call the number on the back of the card. Ask whether online, international and recurring payments are allowed.
answer-bank-blocks-online = Online payments
    .statement = My bank has online payments turned off (see its app)
answer-bank-blocks-international = International payments
    .statement = My bank has international payments turned off (see its app)
answer-bank-blocks-recurring = Recurring payments
    .statement = My bank has recurring payments turned off (see its app)
answer-bank-blocks-none = It blocks none of them

## bank-sees

question-bank-sees = What does the bank see of the attempt?
    .label = seen by the bank
    .help = Look at the latest activity of the card in the bank’s app.
    .find-out = Open the card’s activity in the bank’s app, or call the number on the back of the card. Ask whether the attempt arrived and what became of it.
answer-bank-sees-nothing = No attempt at all
    .statement = The bank’s app shows nothing of this payment attempt
answer-bank-sees-decline = A declined payment
    .statement = The bank’s app shows this payment as declined
answer-bank-sees-hold = A hold (amount set aside)
    .statement = The bank’s app shows the amount as on hold or pending

## funds

question-funds = Is there enough money or credit on the card?
    .label = money on the card
    .help = Compare the amount due with the balance, the credit limit and any limit for purchases.
    .find-out = The bank’s app shows the balance, the credit limit and limits for purchases. The number on the back of the card helps as well.
answer-funds-enough = Enough
answer-funds-too-low = The balance is too low
    .statement = The balance on the card is too low for this payment
answer-funds-over-limit = Over the credit limit
    .statement = This payment would go over the card’s credit limit
answer-funds-over-purchase-limit = Over a limit for purchases
    .statement = This payment is over a limit for single or online purchases

## bank-challenge

question-bank-challenge = Did the bank ask you to confirm the payment?
    .label = bank’s confirmation
    .help = For example in its app or with a code by text message.
answer-bank-challenge-none = No, it did not ask
answer-bank-challenge-passed = Yes, and I confirmed it
answer-bank-challenge-failed = Yes, but it failed or I stopped
    .statement = The bank asked me to confirm, but it failed or I stopped
answer-bank-challenge-no-code = Yes, but no code arrived
    .statement = The bank asked for a code, but I never received one

## card-country

question-card-country = In which country is the bank that issued the card?
    .label = card country
    .help = The bank’s country counts, not the one you live in.

## card-from

question-card-from = Is the card from a bank in the account’s country?
    .label = where the card is from
    .help = The account’s country is the one chosen when signing up, or that of the Microsoft 365 organization.
answer-card-from-same-country = Same country
answer-card-from-other-country = Another country
    .statement = My card is from a bank in another country than my account

## billing-country

question-billing-country = Is the billing address in the account’s country?
    .label = billing country
    .help = Compare the card’s billing address with the country chosen when signing up.
answer-billing-country-same = Same country
answer-billing-country-different = Another country
    .statement = My billing address is not in my Azure account’s country

## account-admin

question-account-admin = Is the person who set up the billing still there?
    .label = account administrator
    .help = Usually the one who signed up.
answer-account-admin-here = Still there
answer-account-admin-left = Left or changed role
    .statement = The person who set up billing has left or changed roles

## account-kind

question-account-kind = What kind of account are you signing up with?
    .label = kind of account
    .help = The account whose email address you sign in with.
    .find-out = An account you made yourself at Microsoft is personal. For a work or school address, ask your IT department whether it manages the directory.
answer-account-kind-personal = Personal Microsoft account
answer-account-kind-work-managed = Work or school, managed by IT
answer-account-kind-work-unmanaged = Work or school, not managed by IT
    .statement = I use a work or school account that no IT staff manages
answer-account-kind-developer-program = Microsoft 365 Developer Program
    .statement = My account is from the Microsoft 365 Developer Program

## agreement

question-agreement = What type of billing account is it?
    .label = billing account type
    .help = The type decides who may pay and how.
    .find-out = In the Azure portal, open “Cost Management + Billing” → “Properties” and read “Billing account type”. For Microsoft 365, ask the billing administrator.
answer-agreement-mosp = Pay-as-you-go (MOSP)
answer-agreement-mca-online = Customer Agreement, bought online
answer-agreement-mca-representative = Customer Agreement, via Microsoft
answer-agreement-ea = Enterprise Agreement
    .statement = My organization buys Azure under an Enterprise Agreement
answer-agreement-mosa = Online Subscription Agreement, MOSA
answer-agreement-mca = Customer Agreement (MCA)
answer-agreement-partner = From a partner, who sends the bill
    .statement = I bought it from a partner (reseller), who sends the bill

## azure-before

question-azure-before = Have you had Azure or a free trial before?
    .label = earlier use of Azure
    .help = Any earlier subscription counts, even one that has ended.
answer-azure-before-yes = Yes, I had Azure before
    .statement = I have had an Azure subscription or free trial before
answer-azure-before-no = No, this is the first time

## buying

question-buying = What did you want to buy?
    .label = purchase
    .help = A model is, for example, an AI model in Microsoft Foundry.
answer-buying-marketplace = A product of the Marketplace
answer-buying-model = An AI model (Microsoft Foundry)
    .statement = I wanted to buy or deploy an AI model (Microsoft Foundry)
answer-buying-reservation = A reservation
    .statement = I wanted to buy an Azure reservation

## card-added-by

question-card-added-by = Who added the card to the account?
    .label = who added the card
    .help = It matters who was signed in when the card was added.
answer-card-added-by-me = I did
answer-card-added-by-someone-else = Somebody else
    .statement = Somebody else added the card to the account

## charge-mode

question-charge-mode = Was the charge automatic, or did you start it?
    .label = way of charging
    .help = An automatic charge happens without you, for example every month.
answer-charge-mode-automatic = Automatic
answer-charge-mode-manual = I started the payment

## charge-seen

question-charge-seen = What kind of charge did you see?
    .label = charge seen
    .help = Look at its amount and date in the card’s activity.
answer-charge-seen-small-after-signup = Small, in the days after signing up
    .statement = A small charge appeared in the days after I signed up
answer-charge-seen-after-consumption = Later, after using services

## cloud

question-cloud = Do you use the global cloud or China’s own?
    .label = cloud
    .help = China’s own is operated by 21Vianet; its portal is not the global one.
answer-cloud-global = The global service
answer-cloud-china = China’s own (21Vianet)
    .statement = I use the service in China operated by 21Vianet
answer-charge-seen-after-credit = After startup credit was used up
    .statement = The charge came after my startup credit was used up

## customer

question-customer = Do you buy as an individual or for a company?
    .label = kind of customer
    .help = A company is registered and has a tax ID.
answer-customer-individual = As an individual
    .statement = I buy as an individual, not for a company
answer-customer-company = For a company

## declines

question-declines = How many times was the card declined for this bill?
    .label = number of declines
    .help = Count the messages about this billing period.
answer-declines-one-or-two = Once or twice
    .statement = The card has been declined once or twice for this bill
answer-declines-more = Three times or more

## disabled-because

question-disabled-because = Why was the service turned off?
    .label = reason given
    .help = The banner in the portal and the emails name a reason.
    .find-out = Sign in to the portal, open the subscription and read the banner at its top. The emails to the account administrator name the reason as well. If GitHub or Power Platform is billed through Azure, it is that Azure subscription.
answer-disabled-because-not-paid = A bill was not paid
answer-disabled-because-credit-used-up = The free credit is used up or over
    .statement = The free credit is used up or over (see portal or email)
answer-disabled-because-spending-limit = The spending limit was reached
    .statement = The spending limit was reached (see portal or email)
answer-disabled-because-canceled = It was canceled
    .statement = The subscription was canceled (see portal or email)
answer-disabled-because-deleted = It was deleted
    .statement = The subscription was deleted (see portal or email)
answer-disabled-because-unused = It was not used for a year
    .statement = It is blocked after a year without use (see email)

## duplicate-account

question-duplicate-account = Do you have another account with the same details?
    .label = second account
    .help = One matching email address, street address or phone number is enough.
    .find-out = Think of your other email addresses and try to sign in to Microsoft with each of them.
answer-duplicate-account-yes = Yes, there is another one
    .statement = I have a second Microsoft account with my contact details
answer-duplicate-account-no = No, only this one

## inr-amount

question-inr-amount = How large was the charge in Indian rupees?
    .label = amount in rupees
    .help = Use the total amount on the bill.
answer-inr-amount-up-to-15000 = Up to 15,000 INR
answer-inr-amount-over-15000 = More than 15,000 INR
    .statement = The charge was more than 15,000 Indian rupees (INR)

## invoice-for

question-invoice-for = What is the unpaid invoice for?
    .label = kind of invoice
    .help = The list of invoices in the portal has a column for the type.
answer-invoice-for-subscription = The subscription and its use
answer-invoice-for-marketplace-or-reservation = Marketplace or a reservation
    .statement = The unpaid invoice is for Marketplace or a reservation

## new-card

question-new-card = Have you already added a new card?
    .label = new card
    .help = A card that is only added does not pay for a subscription yet.
answer-new-card-none = No new card
answer-new-card-added-only = Added, but not chosen for payment
    .statement = I added a new card but have not chosen it for payment
answer-new-card-linked = Added and chosen for payment

## notices

question-notices = Do the billing emails arrive?
    .label = billing emails
    .help = Look in the junk folder as well.
answer-notices-arrive = They arrive
answer-notices-do-not-arrive = They do not arrive
    .statement = I get no billing emails from Microsoft, not even in junk

## offer

question-offer = Which Azure offer do you have or want?
    .label = offer
    .help = A benefit belongs to another program, for example Visual Studio.
answer-offer-free-trial = The free trial
    .statement = I have or want the Azure free trial
answer-offer-pay-as-you-go = Pay-as-you-go
answer-offer-students = Azure for Students
    .statement = It is about Azure for Students, or GitHub’s student pack
answer-offer-startup = Credit for a startup
    .statement = It is about Azure credit for my startup
answer-offer-benefit = A benefit of another program
    .statement = I use a benefit or key, such as Visual Studio credit

## page-trouble

question-page-trouble = Does the page itself fail?
    .label = trouble with the page
    .help = It hangs, does not load, or signs you out.
answer-page-trouble-yes = The page fails
    .statement = The page hangs, does not load or signs me out
answer-page-trouble-no = The page works

## paid

question-paid = Have you already paid this bill?
    .label = payment made
    .help = Count from the moment you sent the payment.
answer-paid-no = Not paid yet
answer-paid-within-24-hours = Less than 24 hours ago
    .statement = I paid this bill less than 24 hours ago
answer-paid-within-48-hours = 24 to 48 hours ago
    .statement = I paid this bill 24 to 48 hours ago
answer-paid-within-10-business-days = Within 10 business days
    .statement = I paid this bill 2 to 10 business days ago
answer-paid-earlier = Longer ago
    .statement = I paid this bill more than 10 business days ago

## pay-button

question-pay-button = Does the invoice show a button to pay by card?
    .label = pay button
    .help = Look for “Pay now”, “Settle balance” or “Pay your balance”.
answer-pay-button-shown = The button is there
answer-pay-button-missing = The button is missing
    .statement = The invoice shows no button to pay by card

## payment-disputed

question-payment-disputed = Did you ask the bank to take a payment back?
    .label = payment taken back
    .help = Banks call it a dispute or a chargeback.
answer-payment-disputed-yes = Yes, a payment was disputed
    .statement = I asked my bank to take back a payment to Microsoft
answer-payment-disputed-no = No

## pays-by

question-pays-by = How are the bills of this account paid?
    .label = way of paying
    .help = Look at the latest invoice or under “Payment methods”.
answer-pays-by-card = By card
answer-pays-by-wire = By invoice and wire transfer
    .statement = The bills are paid by wire transfer, not by card
answer-pays-by-cheque = By paper check
    .statement = The bills are paid by paper check
answer-pays-by-boleto = By boleto (Brazil)
    .statement = The bills are paid by boleto (Brazil)

## phone-problem

question-phone-problem = What goes wrong with the phone verification?
    .label = phone problem
    .help = Microsoft sends a code by text message or reads it out in a call.
answer-phone-problem-country-not-listed = My country is not in the list
    .statement = My country is not in the list of country codes
answer-phone-problem-internet-number = It is an internet (VoIP) number
    .statement = My phone number is an internet (VoIP) number
answer-phone-problem-no-code-yet = No code yet, less than 4 minutes
answer-phone-problem-no-code-after-4-minutes = No code after 4 minutes
    .statement = After 4 minutes, I still have no code from Microsoft

## profile

question-profile = Is your account profile complete and correct?
    .label = account profile
    .help = Name, address, email address and phone number, for billing and for shipping.
    .find-out = Sign in to your Microsoft account, open “Your info” and read the billing and shipping details.
answer-profile-complete = Complete and correct
answer-profile-incomplete = Something is missing or wrong
    .statement = My details in my Microsoft account are incomplete or wrong

## purchase-policy

question-purchase-policy = Does the account’s policy allow this purchase?
    .label = purchase policy
    .help = An organization can turn purchases off, or allow free products only.
    .find-out = In the Azure portal, open “Cost Management + Billing”, then the billing profile (or the enrollment) and “Policies”. If you cannot, ask whoever manages the billing account.
answer-purchase-policy-allowed = Yes, it allows it
answer-purchase-policy-not-allowed = No, it does not allow it
    .statement = Our billing account’s policy does not allow purchases

## role

question-role = Which billing role do you have?
    .label = billing role
    .help = The role decides who may pay and who may change cards.
    .find-out = Ask the person who signed up for the account; that is usually its administrator. For Microsoft 365, ask an administrator of your organization.
answer-role-account-administrator = Account administrator
answer-role-billing-owner = Billing account or profile owner
answer-role-billing-contributor = Account or profile contributor
answer-role-invoice-manager = Invoice manager
    .statement = My billing role is Invoice manager
answer-role-reader = Reader
    .statement = My billing role is Reader: I can look but not pay
answer-role-billing-administrator = Billing or Global administrator
answer-role-none = No billing role
    .statement = I have no billing role (no rights) in this account

## sign-in

question-sign-in = Can you sign in to the account that pays?
    .label = sign-in
    .help = It may be locked or deleted, or the authenticator may be lost.
answer-sign-in-works = I can sign in
answer-sign-in-fails = I cannot sign in
    .statement = I cannot sign in to the account that pays

## stored-card

question-stored-card = Is your saved card still shown?
    .label = saved card
    .help = Look under “Payment methods”; an expiry date “Unknown” counts as missing.
answer-stored-card-shown = It is shown
answer-stored-card-missing = It is missing or unknown
    .statement = The saved card is missing or its expiry date is “Unknown”

## tax-id

question-tax-id = Did the form accept your organization’s tax ID?
    .label = tax ID
    .help = In Brazil it is the CNPJ.
answer-tax-id-accepted = It was accepted
answer-tax-id-missing = Missing or not accepted
    .statement = The form wants a tax ID that I left out or that it refuses

## third-party-cookies

question-third-party-cookies = Does the browser allow third-party cookies?
    .label = third-party cookies
    .help = The setting is in the browser’s settings for privacy.
    .find-out = Open the settings of the browser, look for privacy and cookies, and read whether cookies of other sites are blocked.
answer-third-party-cookies-allowed = Allowed
answer-third-party-cookies-blocked = Blocked
    .statement = My browser blocks third-party cookies (see its settings)

## wire-reference

question-wire-reference = Which reference did the wire transfer have?
    .label = transfer reference
    .help = Look at the text of the transfer in your bank’s overview.
answer-wire-reference-one-invoice-number = One invoice number
answer-wire-reference-no-invoice-number = No invoice number
    .statement = My wire transfer did not mention an invoice number
answer-wire-reference-several-invoices = Several invoices, one transfer
    .statement = I paid several invoices with one wire transfer
