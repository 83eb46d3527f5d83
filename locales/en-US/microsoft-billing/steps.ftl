# Steps of the plan: the verb first, one action in about 110 cells; what helps with it in `.more`.
# Placeables: the `args` of the step in rules/microsoft-billing/steps/. $button is pay-now,
# settle-balance or unknown; $networks and $country are names, or unknown.

step-activate-card = Activate the card as your bank tells you: in its app, by phone or at an ATM.
step-add-card-again = Add the card again as a new one and set it as the default card. Remove the old entry only afterwards.
step-add-card-before-removing = If something still uses this card, first set another card as the default. Then remove the old one.
    .more = Subscriptions, a support plan, reservations and Microsoft 365 count. With pay-as-you-go, the account administrator removes a card; with a Microsoft Customer Agreement, the person who created the account.
step-add-card-for-purchase = If no valid card is stored, add one under “Payment methods” and set it as the default card.
    .more = Pay-as-you-go: in the subscription. Microsoft Customer Agreement: in the billing profile. Prepaid and virtual cards are not accepted.
step-add-new-number = Add the card with the right number and make it the default. Delete the old card only afterwards.
    .more = The number of a stored card cannot be edited.
step-add-own-payment-method = Add a card of your own under “Payment methods” in the Microsoft 365 admin center.
step-allow-e-mandate = Ask your bank to allow automatic payments (e-mandate) and payments online and abroad with this card.
    .ask = Please register an e-mandate for automatic payments to Microsoft with this card, and allow payments online and abroad.
    .topic = automatic payments (e-mandate)
step-allow-international-payments = Ask your bank to allow international payments with this card.
    .ask = Please allow payments to sellers abroad with this card{ $terms ->
        [tw] { " " }(海外交易)
        [se] { " " }(regionspärr)
        [nl] { " " }(buiten Europa, ‘Wereld’)
       *[unknown] { "" }
    }.
    .topic = payments abroad
step-allow-direct-debit = If your bank blocks direct debits by Microsoft, have it allow them.
    .more = You can often lift such a block yourself, in online banking.
    .ask = Please allow direct debits by Microsoft from my bank account, and tell me why the last one came back.
    .topic = direct debits by Microsoft
step-allow-online-payments = Ask your bank to allow online payments with this card.
    .ask = Please allow payments on the internet with this card{ $terms ->
        [nl] { " " }(internetbetalingen)
        [se] { " " }(internetköp)
        [tw] { " " }(網路交易)
       *[unknown] { "" }
    }.
    .topic = online payments
step-allow-purchases = Have an owner or contributor of the billing account allow the purchase, under “Policies”.
    .more = Azure portal: “Cost Management + Billing” → billing profile → “Policies”. Under an Enterprise Agreement, an Enterprise administrator does it for the enrollment. Where your organization has a private Marketplace, its Marketplace administrator adds the product.
step-allow-recurring-payments = Ask your bank to allow recurring payments with this card.
    .ask = Please allow recurring payments{ $terms ->
        [nl] { " " }(terugkerende betalingen)
        [se] { " " }(återkommande betalningar)
        [tw] { " " }(定期扣款)
       *[unknown] { "" }
    } to Microsoft with this card.
    .topic = recurring payments
step-allow-third-party-cookies = Allow third-party cookies in the settings of your browser.
step-answer-bank-question = Check whether your bank has asked you to confirm the payment; open its app yourself, do not follow links.
    .more = The question comes in the bank’s app or by text message. Answer it.
step-ask-about-last-card = If it is the last card, ask support first: Microsoft Entra ID Free keeps it until the account is closed.
    .more = Entra ID Free cannot be canceled. Closing the billing account, or deleting the tenant, deletes what is in it for good. Never send the full card number.
step-apply-for-investor-offer = If you need more credit, apply for the investor offer of Microsoft for Startups with a referral code.
step-ask-bank-about-currency = Ask your bank whether you can pay in the currency of the bill with this card, or have it converted.
    .ask = Can I pay in the currency of the bill (____) with this card? If not, please turn on conversion or tell me which card works.
    .topic = the currency of the bill
step-ask-bank-about-hold = If the hold stays longer than the usual days, ask your bank when it will release it.
    .ask = How long will the amount stay on hold{ $terms ->
        [nl] { " " }(reservering)
        [se] { " " }(reserverat belopp)
        [tw] { " " }(預先授權，圈存)
       *[unknown] { "" }
    }, and when will you release it?
    .topic = the held amount
step-ask-bank-about-legal-reason = Ask your bank whether a legal rule keeps it from paying Microsoft, and whether anything can be done.
    .ask = Does a legal rule keep you from carrying out this payment, and is there anything I can do about it?
    .topic = a legal rule against the payment
step-ask-bank-about-limit = Ask your bank which limit was reached and when it resets, or have it raised.
    .ask = Which limit did the payment go over{ $terms ->
        [tw] { " " }(單筆授權上限)
        [se] { " " }(köpgräns)
       *[unknown] { "" }
    }? Please raise it, or tell me when it resets.
    .topic = the limit that was reached
step-ask-bank-for-card = Ask your bank for a card that works for online payments.
    .ask = I need a card to pay Microsoft on the internet. Which one can I get, and how soon?
    .topic = a card for the internet
step-ask-bank-for-international-card = You can also ask your bank for a card that works in foreign online stores.
    .ask = Can I get a card that works in foreign online stores, such as Debit Mastercard or Visa Debit{ $terms ->
        [nl] , instead of my betaalpas with Maestro or V PAY
       *[unknown] { "" }
    }?
    .topic = a card for foreign online stores
step-ask-bank-for-replacement = Ask your bank for a new card if you have not received one yet.
    .ask = Please tell me whether a new card is on its way to me, and send me one if it is not.
    .topic = a new card
step-ask-bank-to-activate = If that does not work, ask your bank to activate the card.
    .ask = Please activate my card{ $terms ->
        [tw] { " " }(開卡)
       *[unknown] { "" }
    }.
    .topic = activating the card
step-ask-bank-to-unblock = Ask your bank whether the card is blocked or invalid, and to unblock or replace it.
    .ask = Is this card blocked or invalid? Please unblock or replace it.
    .topic = a block on the card
step-ask-bank-to-unblock-pin = Ask your bank to unblock the card after the wrong PINs.
    .ask = Please unblock my card; the PIN was entered wrongly too often.
    .topic = the block after wrong PINs
step-ask-bank-whether-it-refused = Ask your bank whether it refused the payment to Microsoft, and why.
    .more = Use the phone number on the back of the card. It may be that the bank has not seen the payment at all.
    .ask = Do you see an attempt to pay Microsoft with this card? If you refused it, why, and can you allow it?
    .topic = whether it refused the payment
step-ask-bank-which-payments = Ask your bank which payments this card does not allow, and ask it to allow the one you need.
    .more = It may be payments online, abroad, recurring ones, or those to this kind of seller.
    .ask = Which kind of payment does this card not allow: online, abroad{ $terms ->
        [tw] { " " }(海外交易)
        [se] { " " }(regionspärr)
        [nl] { " " }(buiten Europa, ‘Wereld’)
       *[unknown] { "" }
    }, recurring, or to this kind of seller? Please allow it for Microsoft.
    .topic = which payments the card allows
step-ask-card-administrator = Company card: ask whoever manages the cards in your company to allow Microsoft.
step-ask-for-invoice-later = Paying as a company? Ask for payment by invoice once you have been a customer for six months.
    .more = Until then, pay by card. Azure and Microsoft 365 both ask for six months as a customer and no open balance.
step-ask-for-account-review = Ask Microsoft to review the account.
    .more = Have the whole message, its reference or correlation ID and the time at hand. Reports name this page; Microsoft’s documentation does not.
step-ask-microsoft-contact-for-sandbox = If you are a partner or have a support contract, register with your company’s email address and ask your contact.
    .more = Premier or Unified Support: the Customer Success Account Manager. ISV Success and partner levels: the dashboard shows “Set up E5 subscription” once you qualify.
step-ask-enrollment-administrator = Ask the administrator of your Enterprise Agreement, or the partner who sold it, to let you see costs.
    .more = In the Azure portal the settings stand under “Policies”: “AO view charges” for account owners, “DA view charges” for department administrators.
step-ask-role-holder = Ask somebody who is allowed to do it: the account administrator or whoever has the billing role.
    .more = Azure pay-as-you-go: the account administrator. Microsoft Customer Agreement: a billing owner, contributor or invoice manager; an invoice manager can only pay. Other Microsoft 365 agreements: a Billing administrator. When Microsoft updates a pay-as-you-go account to a Customer Agreement, its account administrator becomes the owner.
step-ask-whether-sold = Ask Microsoft first whether it sells to you, before you try other cards.
step-buy-subscription-paid-by-card = Buy a subscription paid by card and move all users before canceling the old one: who is not moved loses access.
    .more = It is a new Microsoft 365 subscription.
step-call-bank-about-decline = Ask your bank why it refused the payment to Microsoft, and ask it to allow the payment.
    .more = Use the phone number on the back of the card.
    .ask = Why was this payment refused: funds, a limit, online, foreign or recurring payments, or a security rule? Please allow it for Microsoft.
    .topic = why it refused the payment
step-call-bank = Call your bank once, at the number on the back of the card, and bring up:
step-call-data-protection-team = If nobody else can sign in, call Microsoft support and ask for the Data Protection team.
    .more = Say that it is a company account and that you are locked out as its only administrator. The team checks who you are and resets the sign-in; ask about the open bill as well.
step-check-already-paid = Look at the status of the invoice: if there is no button to pay beside it, it is usually paid already.
    .more = The button is “Pay now” or “Settle balance”.
step-check-balance-and-limit = Check that the balance and the credit limit cover the amount. If not, add money or have the limit raised.
step-check-benefit-eligibility = Check on your program’s page whether this account is eligible and which key it needs.
    .more = Programs are Visual Studio, startups, partners and Azure In Open.
step-check-country-offered = Check whether Azure is offered in your country.
step-check-developer-eligibility = Check what you qualify by: Visual Studio Professional or Enterprise, a partner level, or a support contract.
    .more = The Visual Studio subscription must be active and assigned to the account that you sign in with. Microsoft’s own employees and government clouds are excluded; an address at onmicrosoft.com does not work.
step-check-junk-folder = Look for the emails in the junk folder.
step-check-mail-address = If you are the account administrator, have billing emails sent to an address that you read.
step-check-phone-number = Check the country code and the number: internet (VoIP) numbers do not work.
    .more = It must be able to receive messages or calls from a US number.
step-check-remaining-balance = Check whether an amount is still open. Do not pay again what is already paid.
    .more = It stands under “Invoices” (Azure) or “Bills & payments” (Microsoft 365), for home under “Order history”.
step-check-startup-conditions = Startup credit: for more than the first 1,000 USD, have the company verified within 90 days.
    .more = The company must be a registered legal entity with software of its own; agencies, consultancies and schools do not qualify. According to answers in Microsoft’s forum it is verified only once.
step-check-student-conditions = Check whether the offer is for you: 18 or older, full-time student, school that grants degrees.
    .more = It is one subscription per person, not for online courses or for-profit training, and can be renewed every 12 months. Azure for Students Starter is open from 16, in the United States from 13.
step-choose-billing-country = Go back to “About you” and choose the country that your billing address is really in.
step-choose-other-product = Choose another product, or a subscription whose billing account is in a country where it is sold.
step-choose-country-first = If “Next” stays inactive at the Microsoft 365 sign-up, choose the country first.
step-choose-invoice-for-benefit = Where the order asks how to pay, choose “Invoice” and yearly payment: then no card is asked for.
    .more = An email tells you once a year that the invoice is ready. If “Invoice” is not offered, ask the support of the program.
step-choose-pay-as-you-go = Sign up for another offer, such as pay-as-you-go; but not while you wait for startup or student credit.
step-compare-card-details = Compare what you entered with the card and with the bank’s statement, and correct what differs.
    .more = From the card: name, number, expiry date and security code. From the statement: the billing address.
step-complete-account-profile = Complete and correct the details of your Microsoft account under “Your info”.
    .more = They are email, phone, billing address and shipping address.
step-complete-bank-check = Complete the bank’s verification when it appears: enter the one-time code, or confirm in the bank’s app.
    .more = It may be called 3-D Secure, Visa Secure or Mastercard Identity Check.{ $terms ->
        [nl] { " " }Dutch banks ask in their app; for many credit cards it is the ICS app.
        [se] { " " }Swedish banks usually ask for BankID.
        [tw] { " " }Banks in Taiwan usually send a one-time code (OTP) by text message.
       *[unknown] { "" }
    }
step-complete-developer-billing-account = Check the billing account: agreement accepted, profile and invoice section active, access for you.
    .more = If it belongs to your organization, its billing administrator gives you access. The sandbox itself is not charged. If “Next” stays inactive while you make a new account, choose the country first.
step-confirm-payment-with-bank = Call your bank, confirm that the payment is yours, and ask it to let the next attempt through.
    .ask = The payment to Microsoft is mine. Please release it and let the next attempt through.
    .topic = that the payment is yours
step-contact-azure-support = Contact Azure support; never send the full card number.
    .more = Have what you saw and the time of the attempt at hand. If you cannot sign in, call Microsoft support.
step-contact-china-cloud = Contact the support of 21Vianet, not Microsoft’s global support.
step-contact-home-support = Contact Microsoft support for home products; never send the full card number.
    .more = Have what you saw and the time of the attempt at hand.
step-contact-m365-sign-up-support = Contact Microsoft 365 support about the sign-up; never send the full card number.
    .more = Have the message and the time of the attempt at hand.
step-contact-m365-support = Contact Microsoft 365 support; never send the full card number.
    .more = Do so in the admin center. Have what you saw and the time of the attempt at hand. If you cannot sign in, call Microsoft support.
step-contact-microsoft-representative = Contact your Microsoft representative about an Enterprise Agreement invoice.
step-contact-program-support = Contact the support of the program that gave you the benefit or key.
step-contact-sign-up-support = Contact Azure sign-up support; never send the full card number.
    .more = Have the message and the time of the attempt at hand.
step-copy-address-from-statement = Copy the billing address from the bank’s statement: street, city, state or province, postal code, country.
    .more = If the form changes what you typed, for example your ZIP code, choose your own version where it can be kept; otherwise ask support.
step-copy-name-from-card = Copy the name from the card exactly, without extra symbols.
    .more = If it is the name of a company, split that over first and last name.
step-copy-security-code = Copy the security code from the card: usually three digits on the back; on American Express, four on the front.
step-correct-contact-details-at-bank = If no code arrives or it is refused, have your bank check the phone number it has on record for you.
    .more = Have the other contact details checked as well.
    .ask = Which phone number do you have on record for me? The code does not arrive or is not accepted; please correct the number if it is wrong.
    .topic = the phone number it has on record
step-create-new-subscription = Create a new subscription: a deleted one does not come back.
step-do-not-transfer-again = Do not send the money a second time while your transfer is being posted or matched.
step-enable-azure-plan = If the billing account has no Azure plan, create an invoice section there; this may bring the plan.
    .more = Where that is not enough, create an Azure subscription under the same billing profile and invoice section.
step-enrol-for-bank-check = Register the card for online payments in your bank’s app or on its website.
step-enter-card-data-again = Enter the number and the expiry date again, exactly as they appear on the card.
step-enter-card-for-each-payment = Enter the card again for each bill, and verify it. It will not be stored.
step-enter-tax-id = Enter the tax ID of your organization in the form; in Brazil that is the CNPJ.
    .more = Not a personal number. Microsoft may then review the account, which usually takes about a day.
step-find-boleto-mail = Look for the boleto in your email, also in the junk folder.
    .more = It goes to the address given with the order.
step-get-billing-role = You can also ask the people who manage the billing account to give you a billing role.
step-get-owner-role = If the subscription is still missing, ask an Owner of it to give you the Owner role.
step-have-other-admin-help = Have another Global Administrator reset your sign-in, or pay in your place.
    .more = Somebody else with a billing role can pay as well.
step-get-reservation-role = If you are no “Reservation Purchaser”, ask an owner of the subscription for that role.
step-have-block-lifted = Ask Microsoft support to lift the block before the date in the email; afterwards everything is deleted.
    .more = If you bought from a partner, ask the partner. Azure deletes a blocked subscription with its data after 90 days.
step-have-creator-remove-card = Microsoft Customer Agreement: have the person who created the account delete the card; nobody else can.
step-keep-from-other-offers = Startup credit: sign up for no other offer first. An existing subscription can make you lose the credit.
step-keep-true-country = Do not sign up with another country: the billing address must be in it, and it cannot be changed later.
step-know-azure-cancel-deadline = Note the deadline: Azure deletes the data 30 to 90 days after the cancellation; count on 30.
step-know-azure-deletion-date = Note the deadline: without payment, the service ends and resources stop; 30 days later its data can be deleted.
    .more = Azure deletes the data 30 to 90 days after the service ends.
step-know-detach-consequence = Detach the last card only if you no longer need the billing profile: what is deleted then does not come back.
step-know-invoice-is-final = Decide first: after the change to invoice you usually cannot go back to automatic card payment.
step-know-m365-deletion-date = Note the deadline: without payment, the subscription ends, perhaps in 2 days; its data can go 90 days later.
    .more = The 2 days are those of a Microsoft Customer Agreement. The data is gone 180 days after the subscription was turned off, at the latest.
step-know-m365-lifecycle = Note the deadline: 30 days expired, then 90 days disabled; after that, subscription and data are deleted.
    .more = They are the statuses “Expired” and “Disabled”. A monthly subscription that you cancel yourself skips the 30 days. While it is disabled, administrators can still save the data. A new subscription does not bring deleted data back.
step-know-upgrade-charges = Before you upgrade or remove the limit: your resources are turned on again and charged to the card.
step-let-global-admin-take-over = With a Microsoft Customer Agreement, a Global Administrator can become an owner of the billing account.
    .more = It is a Global Administrator of your organization, who can take the role without anybody else.
step-let-retry-run = Leave the payment to the next automatic attempt, or pay it yourself, but not both.
    .more = Do not wait if the email names a date.
step-lift-payment-stop = Ask your bank to lift the stop on payments to Microsoft.
    .ask = Please lift the stop on payments to Microsoft for this card.
    .topic = the stop on payments to Microsoft
step-not-before-bank-allows = Do not try this card again before your bank has changed this: until then it is refused every time.
step-not-with-these-details = Do not try again with the same details: the card is refused with them every time.
step-link-new-card-azure = Set the new card as the default card, under “Payment methods” in the Azure portal.
    .more = Pay-as-you-go: “Cost Management + Billing” → “Payment methods” → “Make default” or “Replace”; this moves all subscriptions to that card. Microsoft Customer Agreement: choose “Replace” in the billing profile.
step-link-new-card-home = Choose the new card for the subscription in your Microsoft account: “Manage” → “Change how you pay”.
    .more = It is under “Services & subscriptions”. For a child’s subscription, sign in with the child’s account. Remove the old card only afterwards.
step-link-new-card-m365 = Link the new card to the subscription, under “Payment methods” in the admin center.
    .more = Choose the three dots beside the old card and then “Replace”. Microsoft Customer Agreement: replace it in the billing profile. Personal or Family: in your Microsoft account instead. Bought from a partner: ask the partner.
step-link-other-card = If you have another card, add it and set it as the default card.
step-look-at-disable-reason = Open the subscription in the Azure portal: the banner at its top says why it is disabled.
    .more = It can be an unpaid bill, used-up credit, the spending limit, a cancellation or a year without use. Answer with that reason here to get the steps for it. If GitHub or Power Platform is billed through Azure, it is that Azure subscription.
step-link-visual-studio-subscription = If you subscribe to Visual Studio, join the Developer Program from its benefits page.
    .more = Then try the setup again. If it is still refused, ask Visual Studio customer service.
step-look-at-invoice = Compare the amount with your invoices: a later charge is usually the regular bill.
    .more = They are in “Cost Management + Billing” → “Invoices”. In the month after an account was updated to a Microsoft Customer Agreement, a second invoice can come; later ones come around the ninth.
step-look-why-debit-was-returned = Look in your bank’s app why the direct debit by Microsoft came back.
    .more = Usual reasons: too little money, a block on direct debits or on Microsoft as the collector, a limit for direct debits, or an objection by the account holder.
step-one-transfer-per-invoice = With every transfer, pay one invoice only and give its number as the reference.
    .more = A SEPA reference holds at most 140 characters.
step-open-account-in-billing-country = Open a new account in the right country. What is not moved to it stays behind in the old one.
    .more = The country of the old account cannot be changed. Azure support can move the subscription to the new one.
step-open-tenant-in-right-country = Only if you cannot get a card of that country: open an account in your card’s country; users and data stay behind.
    .more = The country of the old account cannot be changed, and nothing moves along by itself.
step-pay-azure-balance = Pay-as-you-go: pay the whole balance in the Azure portal, signed in as account administrator.
    .more = Open “Cost Management + Billing” → “Invoices”, choose { $button ->
        [pay-now] “Pay now”
        [settle-balance] “Settle balance”
       *[unknown] “Pay now” or “Settle balance” (your country shows one of them)
    }, select or add a card, pay and complete the bank’s verification. The balance is that of all subscriptions on the card. No button there? The email about the balance has a link to the same page.
step-pay-azure-by-sepa = You can also let Azure debit your bank account by SEPA (in Austria, Germany and the Netherlands).
    .more = SEPA direct debit is set up for the billing account; under a Microsoft Customer Agreement, an owner or contributor of that account does it.
step-pay-by-hand = Pay the open bill yourself: only then can the bank ask you to confirm.
    .more = Azure: “Cost Management + Billing” → “Invoices” → “Pay now” or “Settle balance”. Microsoft 365: “Bills & payments” in the admin center, for home “Manage” → “Pay now” in your Microsoft account.
step-pay-by-upi = Azure pay-as-you-go or older Microsoft 365 agreement: you can also pay once by UPI or NetBanking.
    .more = Keep the browser open until the payment is done.
step-pay-by-wire-transfer = Pay by wire transfer to the bank account named at the bottom of the invoice.
    .more = The payment instructions stand there too: follow them.
step-pay-home-balance = Pay what is past due in your Microsoft account: “Manage” → “Pay now”.
    .more = It is under “Services & subscriptions”, and the amount under “Order history” as well. Sign in with the account that bought the subscription; choose or add a card there. While it is past due, you cannot change how you pay.
step-pay-in-china-cloud = With 21Vianet’s cloud, pay in its own portal: by Alipay or UnionPay, or for Azure by wire transfer.
    .more = Payments are in Chinese yuan. For Azure the minimum amount is 1,000 CNY online and 5,000 CNY by wire transfer.
step-pay-invoice-in-portal = Microsoft Customer Agreement: pay the open invoice in the Azure portal with “Pay now”.
    .more = Search for “Cost Management + Billing” and open “Billing” → “Invoices”. Choose “Pay now” beside the invoice, then “Select a payment method” for a stored or new card, and “Pay now” again. The invoice shows as paid within 24 hours.
step-pay-m365-balance = Pay the open invoice, under “Bills & payments” in the admin center.
    .more = Select the invoice. Choose “Pay now” under a Microsoft Customer Agreement, otherwise “Pay your balance” with a card that you added. Personal or Family: in your Microsoft account instead. Bought from a partner: ask the partner.
step-pay-marketplace-invoice = Pay the Marketplace or reservation invoice in the Azure portal: “Invoices” → “Pay now”.
    .more = Choose the subscription in the filter; the type column says “Azure Marketplace and Reservations”. If there is no “Pay now”, the invoice is paid already. Complete the bank’s verification at the end.
step-pay-money-in = Add money to the account, or have the limit raised, so that the amount is covered.
    .more = The money counts only once the bank has posted it.
step-pay-one-invoice-by-card = If you have sent no transfer, you can also pay the invoice by card (Microsoft Customer Agreement only).
    .more = Open “Invoices” and choose “Pay now”. The portal shows up to which amount that works.
step-pay-open-balance-first = Pay everything that is still open before you ask for payment by invoice.
step-raise-payment-limit = Raise the limit for single payments or for purchases on the internet in your bank’s app.
    .more = They are often two limits: look for both.
step-reactivate-subscription = Open the subscription in the Azure portal in time and choose “Reactivate”.
step-reactivate-subscription-m365 = If it is only expired or disabled, have a Global or Billing administrator reactivate it in the admin center.
step-read-date-in-mail = Read the date in Microsoft’s email and settle the payment before it.
step-recover-microsoft-account = Get back into a personal Microsoft account with its sign-in helper or its recovery form.
    .more = With two-step verification on and no way left to confirm, Microsoft cannot restore the account.
step-redeem-product-key = You can also buy the subscription as a product key in a store and redeem it with your Microsoft account.
step-redeem-startup-credit-personally = Startup credit: redeem it with a personal Microsoft account that never had an Azure subscription.
    .more = A work or school account does not work. If the credit was given to another account, the support of Microsoft for Startups can move it.
step-refresh-and-restart-browser = Refresh the page; if it still hangs, close the browser and open it again.
step-refresh-billing-list = Refresh the list of billing accounts in the setup after a few seconds, and choose yours.
step-remove-limit-for-sandbox = If the Azure subscription has a spending limit, remove it. That needs a valid card.
step-remove-spending-limit = If it is credit of a program such as Visual Studio, remove the spending limit. It needs a valid payment method.
    .more = Open the subscription in the Azure portal. You can remove the limit for good or for the current billing period; what goes beyond the credit is then charged.
step-replace-and-delete-card = Choose “Delete” for the card, select or add another one, and confirm with “Replace and delete”.
    .more = Admin center: “Bills & payments” → “Payment methods”, three dots beside the card.
step-renew-student-offer = Azure for Students: if 12 months have passed and you still study, sign up again on its page.
step-replace-card = Add the new card and make it the default. Delete the old card only afterwards.
step-request-invoice-payment-azure = Ask for payment by invoice, in a support request or with “Switch to pay by invoice”.
    .more = The button is under “Payment methods”. Azure asks for six months as a customer and no open balance; have the company name as registered for VAT and the tax ID at hand.
step-request-invoice-payment-m365 = Ask Microsoft 365 for approval to pay by wire transfer, on the page of your billing profile.
    .more = That page is in the admin center. With the older agreement (MOSA), ask through support.
step-send-proof-of-payment = Send support the proof of payment: right away if the invoice number was missing, else after 10 business days.
    .more = With the number, do it only if the invoice is still unpaid then. Add your customer details and the details of the transfer.
step-settle-with-partner = Have the partner who sends you the bill change the card, and pay there: Microsoft can do neither.
    .more = The partner is named on the invoice, and in the admin center under “Billing accounts” → “Partner relationships”. Ask by when to pay: a partner can suspend the subscription.
step-sign-in-with-right-address = Sign in with the address that the subscription was created with.
step-sign-out-everywhere = Sign out of all Microsoft accounts, in every window.
step-sign-up-on-student-page = Sign up on the page of Azure for Students: it asks for no card.
step-split-payment = If the full amount is refused, check whether “Pay now” offers to spread it over several cards.
    .more = The smallest part depends on the country.
step-start-stopped-resources = Once the subscription is active again, start the resources that were stopped.
    .more = If that fails after 30 minutes, tell Azure support.
step-stay-on-card = Keep paying by card until payment by invoice is possible for you.
step-stop-making-accounts = Do not try one account, card or phone number after another.
step-stop-trying = Do not try again with this card at Microsoft for now: wait a day with Mastercard, 30 days with Visa.
step-stop-trying-other-cards = Do not retry the free trial with other cards: there is one trial per person.
step-stop-trying-other-cards-in-a-row = Do not try several cards one after another: that makes a refusal more likely.
step-stop-using-card = Do not try this card again: it is refused for good.
step-stop-what-costs = Stop or delete what you no longer need, or cancel the subscription.
    .more = Until then the card is charged every month at pay-as-you-go prices.
step-switch-after-approval = Wait for the approval, then change the payment method to wire transfer. Nothing changes by itself.
step-switch-directory = Switch to the directory that holds the subscription, in the Azure portal.
step-take-over-directory = Ask your organization’s IT administrator to take over the unmanaged directory, then sign up again.
step-try-again-in-hours = Try again in a few hours.
step-try-card-again = Then add the card again.
step-try-other-network = If you have one, use a card of another network and another bank.
    .more = A second card of the same bank may meet the same rule.
step-try-payment-again = Then make the payment again.
step-try-sign-up-again = Then sign up again.
step-unfreeze-card = Unlock the card in your bank’s app.
step-unlock-own-block = If you locked the card yourself, unlock it in your bank’s app.
step-update-expiry-date = Edit the stored card and enter the new expiry date.
    .more = Microsoft 365 also asks for the security code, Azure does not.
step-update-stored-card = Update the stored card. Delete an old one only after the new one is the default.
    .more = If only the expiry date changed, edit the card. If the number changed, add the card as a new one and make it the default.
step-upgrade-account = If it is the free trial, upgrade it to pay-as-you-go. It needs a valid payment method.
    .more = Open the subscription in the Azure portal and choose “Upgrade subscription”, or else the banner at its top. If there is neither, ask Azure support.
step-upgrade-students-through-support = Azure for Students: have Azure support upgrade it to pay-as-you-go, within 90 days.
    .more = They count from the end of the subscription; it needs a valid payment method. A page of 2021 also names the portal: if you see “Upgrade” there, use that.
step-use-accepted-card = { $networks ->
    [unknown] Use a card of a network that is accepted in your country.
   *[other] Use a { $networks } card: Azure accepts those in { $country }.
}
    .more = The form offers only cards that are valid in the country you chose.
step-use-call-me = Choose “Call me” instead of the text message.
step-use-card-of-other-country = Use a card that a bank outside Russia has issued.
step-use-card-of-tenant-country = { $country ->
    [unknown] Use a card that was issued in the country of your Microsoft 365 tenant.
   *[other] Use a card that was issued in the country of your Microsoft 365 tenant: { $country }.
}
step-use-credit-card = Use a credit card instead of a debit card.
step-use-debit-card = If you have a debit card with a Visa or Mastercard logo, use it: most countries accept it.
    .more = Prepaid and virtual cards are usually refused.
step-use-existing-account = If another account of yours has the same email, phone or address, sign in with that one.
    .more = Use the subscription of that account.
step-use-international-card = Use a card that works in foreign online stores: Debit Mastercard, Visa Debit or a credit card.
step-use-known-device = Use a device and a browser that you also use for your bank.
    .more = Turn off ad blockers and keep the window open until the bank’s verification is done.
step-use-model-sold-by-azure = If you deploy a model, choose one that Azure itself sells: that is no Marketplace purchase.
    .more = The model catalog of Microsoft Foundry shows which those are, for example the Azure OpenAI models.
step-use-mobile-number = Developer Program: use a mobile number (no VoIP) that no other account uses, one account per number.
    .more = To free a number, delete the profile of the other account on its dashboard. The program is not offered in every country.
step-use-other-account = Sign up with another account: a personal one, or a work account that an administrator manages.
step-use-other-browser = Clear the cookies or use another browser, and do it again there.
step-use-other-card = If you have another card, use that one.
step-use-other-phone = Use another phone number if no code arrives.
step-use-own-card-number = On the payment page, enter the number of a card that a bank has issued to you.
step-use-paying-subscription = If you have a pay-as-you-go subscription with a valid card, choose that one for the purchase.
step-use-payment-link-in-mail = If the portal shows no banner and no button, check the sender and use the link in Microsoft’s email about it.
step-use-physical-card = Use a physical credit card, or a physical debit card where your country allows it.
step-use-private-window = Open a private (InPrivate) window, sign in there and repeat what you did.
step-use-renewed-card = Use the new card that your bank has sent you in place of the expired one, or ask the bank for it.
step-use-replacement-card = Use the new card that your bank has sent you in its place.
step-use-student-offer = Are you a student? Sign up for Azure for Students: it needs no card.
    .more = It is for full-time students who are 18 or older, with the email address of their school.
step-verify-as-student = Verify with the email address of your school, or in another way that the page of the offer shows, such as GitHub.
    .more = GitHub gives verified students the Student Developer Pack, which holds the Azure offer. If the school’s domain is unknown, the page itself offers another way.
step-wait-before-creating-subscription = Wait, then create the subscription again. Until then, use a subscription that you already have.
step-wait-before-paying-again = Wait until the bank posts or releases the first payment, up to 10 business days. Pay again only if it was released.
step-wait-1-hour = Wait one hour before the next attempt with this card: that is what its code advises.
step-wait-24-hours = Wait 24 hours before the next attempt with this card: that is what its code advises.
step-wait-2-days = Wait 2 days before the next attempt with this card: that is what its code advises.
step-wait-3-days = Wait 3 days before the next attempt with this card: that is what its code advises.
step-wait-4-days = Wait 4 days before the next attempt with this card: that is what its code advises.
step-wait-6-days = Wait 6 days before the next attempt with this card: that is what its code advises.
step-wait-8-days = Wait 8 days before the next attempt with this card: that is what its code advises.
step-wait-10-days = Wait 10 days before the next attempt with this card: that is what its code advises.
step-wait-for-azure-payment-to-show = Azure: wait up to 24 hours, and do not pay again.
    .more = Contact support only afterwards.
step-wait-for-boleto = Wait up to 10 business days after the order, and pay within 30 days after the order.
step-wait-for-credit-check = Wait for Microsoft’s credit check, up to 7 business days. Until then, keep paying by card.
    .more = Usually it takes up to 2 business days; up to 7 if it is done manually.
step-wait-for-hold-of-new-card = Wait a few days until the bank releases the held amount. There is nothing to pay.
step-wait-for-m365-payment-to-show = Microsoft 365: wait up to 48 hours, and do not pay again.
    .more = Contact support only afterwards.
step-wait-for-new-period = Wait until the bank starts counting again, the next day or the next month.
step-wait-for-next-credit = If the credit comes every month (Visual Studio), wait: the next billing period turns it on again.
step-wait-for-phone-code = Wait up to 4 minutes for the code.
step-wait-for-threshold-hold = Wait for the bank to release the held amount, up to 30 calendar days.
    .more = Azure gives it back right away; the bank can take that long.
step-wait-for-verification-hold = Wait 3 to 5 days until the held amount is released. There is nothing to fix or to pay.
step-wait-for-wire = Wait up to 10 business days for the transfer to be posted.
step-wait-until-card-can-go = Wait for the end of the billing period (up to 90 days after a cancellation), then remove the card.
    .more = A canceled subscription keeps its card until it is deleted.
