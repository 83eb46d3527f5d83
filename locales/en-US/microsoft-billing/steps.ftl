# Steps of the plan: the verb first, one action in about 110 cells; what helps with it in `.more`.
# Placeables: the `args` of the step in rules/microsoft-billing/steps/. $button is pay-now,
# settle-balance or unknown; $networks and $country are names, or unknown.

step-activate-card = Activate the card as your bank tells you: in its app, by phone or at an ATM.
step-add-card-again = Add the card again as a new one and set it as the default card. Remove the old entry only afterwards.
step-add-card-before-removing = If something still uses this card, first set another card as the default. Then remove the old one.
step-add-new-number = Add the card with the right number and make it the default. Delete the old card only afterwards.
    .more = The number of a stored card cannot be edited.
step-add-own-payment-method = Add a card of your own under “Payment methods” in the Microsoft 365 admin center.
step-allow-international-payments = Ask your bank to allow international payments with this card.
    .ask = Please allow payments to sellers abroad with this card{ $terms ->
        [tw] { " " }(海外交易)
        [se] { " " }(regionspärr)
       *[unknown] { "" }
    }.
    .topic = payments abroad
step-allow-online-payments = Ask your bank to allow online payments with this card.
    .ask = Please allow payments on the internet with this card{ $terms ->
        [se] { " " }(internetköp)
       *[unknown] { "" }
    }.
    .topic = online payments
step-allow-recurring-payments = Ask your bank to allow recurring payments with this card.
    .ask = Please allow recurring payments to Microsoft with this card.
    .topic = recurring payments
step-allow-third-party-cookies = Allow third-party cookies in the settings of your browser.
step-answer-bank-question = Check whether your bank has asked you to confirm the payment; open its app yourself, do not follow links.
    .more = The question comes in the bank’s app or by text message. Answer it.
step-ask-bank-about-currency = Ask your bank whether you can pay in the currency of the bill with this card, or have it converted.
    .ask = Can I pay in the currency of the bill (____) with this card? If not, please turn on conversion or tell me which card works.
    .topic = the currency of the bill
step-ask-bank-about-hold = If the hold is still there after 5 days, ask your bank when it will release it.
    .ask = How long will the amount stay on hold, and when will you release it?
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
step-ask-bank-for-international-card = You can also ask your bank for a card that works in foreign online stores.
    .ask = Can I get a card that works in foreign online stores, such as Debit Mastercard or Visa Debit{ $terms ->
        [nl] , instead of my bankpas with Maestro or V PAY
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
       *[unknown] { "" }
    }, recurring, or to this kind of seller? Please allow it for Microsoft.
    .topic = which payments the card allows
step-ask-card-administrator = Company card: ask whoever manages the cards in your company to allow Microsoft.
step-ask-role-holder = Ask somebody who is allowed to do it: the account administrator or whoever has the billing role.
    .more = Azure pay-as-you-go: the account administrator. Microsoft Customer Agreement: a billing owner, contributor or invoice manager; an invoice manager can only pay. Other Microsoft 365 agreements: a Billing administrator.
step-buy-subscription-paid-by-card = Buy a subscription paid by card and move all users before canceling the old one: others lose access.
    .more = It is a new Microsoft 365 subscription.
step-call-bank-about-decline = Ask your bank why it refused the payment to Microsoft, and ask it to allow the payment.
    .more = Use the phone number on the back of the card.
    .ask = Why was this payment refused: funds, a limit, online, foreign or recurring payments, or a security rule? Please allow it for Microsoft.
    .topic = why it refused the payment
step-call-bank = Call your bank once, at the number on the back of the card, and bring up:
step-check-already-paid = Look at the status of the invoice: if there is no button to pay beside it, it is usually paid already.
    .more = The button is “Pay now” or “Settle balance”.
step-check-balance-and-limit = Check that the balance and the credit limit cover the amount. If not, add money or have the limit raised.
step-check-benefit-eligibility = Check on your program’s page whether this account is eligible and which key it needs.
    .more = Programs are Visual Studio, startups, partners and Azure In Open.
step-check-country-offered = Check whether Azure is offered in your country.
step-check-junk-folder = Look for the emails in the junk folder.
step-check-mail-address = If you are the account administrator, have billing emails sent to an address that you read.
step-check-phone-number = Check the country code and the number: internet (VoIP) numbers do not work.
    .more = It must be able to receive messages and calls from a US number.
step-check-remaining-balance = Check whether an amount is still open. Do not pay again what is already paid.
    .more = It stands under “Invoices” (Azure) or “Bills & payments” (Microsoft 365).
step-choose-billing-country = Go back to “About you” and choose the country that your billing address is really in.
step-choose-pay-as-you-go = Sign up for another offer, for example pay-as-you-go.
step-compare-card-details = Compare what you entered with the card and with the bank’s statement, and correct what differs.
    .more = From the card: name, number, expiry date and security code. From the statement: the billing address.
step-complete-account-profile = Complete and correct the details of your Microsoft account under “Your info”.
    .more = They are email, phone, billing address and shipping address.
step-complete-bank-check = Complete the bank’s verification when it appears: enter the one-time code, or confirm in the bank’s app.
step-confirm-payment-with-bank = Call your bank, confirm that the payment is yours, and ask it to let the next attempt through.
    .ask = The payment to Microsoft is mine. Please release it and let the next attempt through.
    .topic = that the payment is yours
step-contact-azure-support = Contact Azure support; never send the full card number.
    .more = Have what you saw and the time of the attempt at hand.
step-contact-m365-sign-up-support = Contact Microsoft 365 support; never send the full card number.
    .more = Have the message and the time of the attempt at hand.
step-contact-m365-support = Contact Microsoft 365 support; never send the full card number.
    .more = Do so in the admin center. Have what you saw and the time of the attempt at hand.
step-contact-microsoft-representative = Contact your Microsoft representative about an Enterprise Agreement invoice.
step-contact-program-support = Contact the support of the program that gave you the benefit or key.
step-contact-sign-up-support = Contact Azure sign-up support; never send the full card number.
    .more = Have the message and the time of the attempt at hand.
step-copy-address-from-statement = Copy the billing address from the bank’s statement: street, city, state or province, postal code, country.
step-copy-name-from-card = Copy the name from the card exactly, without extra symbols.
    .more = If it is the name of a company, split that over first and last name.
step-copy-security-code = Copy the security code from the card: usually three digits on the back; on American Express, four on the front.
step-correct-contact-details-at-bank = If no code arrives or it is refused, have your bank check the phone number it has on record for you.
    .more = Have the other contact details checked as well.
    .ask = Which phone number do you have on record for me? The code does not arrive or is not accepted; please correct the number if it is wrong.
    .topic = the phone number it has on record
step-create-new-subscription = Create a new subscription: a deleted one does not come back.
step-do-not-transfer-again = Do not send the money a second time while your transfer is being posted or matched.
step-enrol-for-bank-check = Register the card for online payments in your bank’s app or on its website.
step-enter-card-data-again = Enter the number and the expiry date again, exactly as they appear on the card.
step-enter-card-for-each-payment = Enter the card again for each bill, and verify it. It will not be stored.
step-find-boleto-mail = Look for the boleto in your email, also in the junk folder.
    .more = It goes to the address given with the order.
step-get-billing-role = You can also ask the people who manage the billing account to give you such a role.
step-get-owner-role = If the subscription is still missing, ask an Owner of it to give you the Owner role.
step-keep-true-country = Do not sign up with another country: the billing address must be in it, and it cannot be changed later.
step-know-azure-deletion-date = Note the deadline: if you do not pay, the service ends and its resources stop; 30 days later its data can be deleted.
    .more = Azure deletes the data 30 to 90 days after the service ends.
step-know-invoice-is-final = Decide first: after the change to invoice you usually cannot go back to automatic card payment.
step-know-m365-deletion-date = Note the deadline: without payment, the subscription ends, perhaps in 2 days; its data can go 90 days later.
    .more = The 2 days are those of a Microsoft Customer Agreement. The data is gone 180 days after the subscription was turned off, at the latest.
step-let-global-admin-take-over = With a Microsoft Customer Agreement, a Global Administrator can become an owner of the billing account.
    .more = It is a Global Administrator of your organization, who can take the role without anybody else.
step-let-retry-run = Leave the payment to the next automatic attempt, or pay it yourself, but not both.
    .more = Do not wait if the email names a date.
step-lift-payment-stop = Ask your bank to lift the stop on payments to Microsoft.
    .ask = Please lift the stop on payments to Microsoft for this card.
    .topic = the stop on payments to Microsoft
step-link-new-card-azure = Set the new card as the default card, under “Payment methods” in the Azure portal.
    .more = Pay-as-you-go: “Cost Management + Billing” → “Payment methods” → “Make default” or “Replace”; this moves all subscriptions to that card. Microsoft Customer Agreement: choose “Replace” in the billing profile.
step-link-new-card-m365 = Link the new card to the subscription, under “Payment methods” in the admin center.
    .more = Choose the three dots beside the old card and then “Replace”. Microsoft Customer Agreement: replace it in the billing profile.
step-link-other-card = If you have another card, add it and set it as the default card.
step-look-at-invoice = Compare the amount with your invoices: a later charge is usually the regular bill.
    .more = They are in “Cost Management + Billing” → “Invoices”.
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
    }, select or add a card, pay and complete the bank’s verification. The balance is that of all subscriptions on the card.
step-pay-azure-by-sepa = You can also let Azure debit your bank account by SEPA (in Austria, Germany and the Netherlands).
    .more = SEPA direct debit is set up for the billing account; under a Microsoft Customer Agreement, an owner or contributor of that account does it.
step-pay-by-upi = Azure pay-as-you-go or older Microsoft 365 agreement: you can also pay once by UPI or NetBanking.
    .more = Keep the browser open until the payment is done.
step-pay-by-wire-transfer = Pay by wire transfer to the bank account named at the bottom of the invoice.
    .more = The payment instructions stand there too: follow them.
step-pay-invoice-in-portal = Microsoft Customer Agreement: pay the open invoice in the Azure portal with “Pay now”.
    .more = Search for “Cost Management + Billing” and open “Billing” → “Invoices”. Choose “Pay now” beside the invoice, then “Select a payment method” for a stored or new card, and “Pay now” again. The invoice shows as paid within 24 hours.
step-pay-m365-balance = Pay the open invoice, under “Bills & payments” in the admin center.
    .more = Select the invoice. Choose “Pay now” under a Microsoft Customer Agreement, otherwise “Pay your balance” with a card that you added.
step-pay-marketplace-invoice = Pay the Marketplace or reservation invoice in the Azure portal: “Invoices” → “Pay now”.
    .more = Set the type filter to “Azure Marketplace and Reservations”, and complete the bank’s verification at the end.
step-pay-money-in = Add money to the account, or have the limit raised, so that the amount is covered.
    .more = The money counts only once the bank has posted it.
step-pay-one-invoice-by-card = If you have sent no transfer, you can also pay the invoice by card (Microsoft Customer Agreement only).
    .more = Open “Invoices” and choose “Pay now”. The portal shows up to which amount that works.
step-pay-open-balance-first = Pay everything that is still open before you ask for payment by invoice.
step-raise-payment-limit = Raise the limit for single payments or for purchases on the internet in your bank’s app.
    .more = They are often two limits: look for both.
step-reactivate-subscription = Open the subscription in the Azure portal in time and choose “Reactivate”.
step-read-date-in-mail = Read the date in Microsoft’s email and settle the payment before it.
step-refresh-and-restart-browser = Refresh the page; if it still hangs, close the browser and open it again.
step-remove-spending-limit = Remove the spending limit in the Azure portal. It needs a valid payment method.
step-replace-card = Add the new card and make it the default. Delete the old card only afterwards.
step-request-invoice-payment-azure = Ask for payment by invoice, in a support request or with “Switch to pay by invoice”.
    .more = The button is under “Payment methods”. Azure asks for six months as a customer and no open balance; have the company name as registered for VAT and the tax ID at hand.
step-request-invoice-payment-m365 = Ask Microsoft 365 for approval to pay by wire transfer, on the page of your billing profile.
    .more = That page is in the admin center. With the older agreement (MOSA), ask through support.
step-send-proof-of-payment = Send support the proof of payment: right away if the invoice number was missing, else after 10 business days.
    .more = With the number, do it only if the invoice is still unpaid then. Add your customer details and the details of the transfer.
step-sign-in-with-right-address = Sign in with the address that the subscription was created with.
step-sign-out-everywhere = Sign out of all Microsoft accounts, in every window.
step-split-payment = If the full amount is refused, check whether “Pay now” offers to spread it over several cards.
    .more = The smallest part depends on the country.
step-start-stopped-resources = Once the subscription is active again, start the resources that were stopped.
    .more = If that fails after 30 minutes, tell Azure support.
step-stay-on-card = Keep paying by card until payment by invoice is possible for you.
step-stop-trying = Do not try again with this card for now: wait 24 hours with Mastercard, up to 30 days with Visa.
step-stop-trying-other-cards = Do not retry the free trial with other cards: there is one trial per person.
step-stop-trying-other-cards-in-a-row = Do not try several cards one after another: that makes a refusal more likely.
step-stop-using-card = Do not try this card again: it is refused for good.
step-switch-after-approval = Wait for the approval, then change the payment method to wire transfer. Nothing changes by itself.
step-switch-directory = Switch to the directory that holds the subscription, in the Azure portal.
step-take-over-directory = Ask your organization’s IT administrator to take over the unmanaged directory, then sign up again.
step-try-again-in-hours = Try again in a few hours.
step-try-card-again = Then add the card again.
step-try-other-network = If you have one, use a card of another network and another bank.
    .more = A second card of the same bank may meet the same rule.
step-try-payment-again = Then pay what is due.
step-try-sign-up-again = Then sign up again.
step-unfreeze-card = Unlock the card in your bank’s app.
step-update-expiry-date = Edit the stored card and enter the new expiry date.
    .more = Microsoft 365 also asks for the security code, Azure does not.
step-update-stored-card = Update the stored card. Delete an old one only after the new one is the default.
    .more = If only the expiry date changed, edit the card. If the number changed, add the card as a new one and make it the default.
step-upgrade-account = Upgrade the subscription to pay-as-you-go. It needs a valid payment method.
step-use-accepted-card = { $networks ->
    [unknown] Use a card of a network that is accepted in your country.
   *[other] Use a { $networks } card: Azure accepts those in { $country }.
}
step-use-call-me = Choose “Call me” instead of the text message.
step-use-card-of-other-country = Use a card that a bank outside Russia has issued.
step-use-card-of-tenant-country = { $country ->
    [unknown] Use a card that was issued in the country of your Microsoft 365 tenant.
   *[other] Use a card that was issued in the country of your Microsoft 365 tenant: { $country }.
}
step-use-credit-card = Use a credit card instead of a debit card.
step-use-existing-account = If another account of yours has the same email, phone or address, sign in with that one.
    .more = Use the subscription of that account.
step-use-international-card = Use a card that works in foreign online stores: Debit Mastercard, Visa Debit or a credit card.
step-use-known-device = Use a device and a browser that you also use for your bank.
    .more = Turn off ad blockers and keep the window open until the bank’s verification is done.
step-use-other-account = Sign up with another account: a personal one, or a work account that an administrator manages.
step-use-other-browser = Clear the cookies or use another browser, and do it again there.
step-use-other-card = If you have another card, use that one.
step-use-other-phone = Use another phone number if no code arrives.
step-use-own-card-number = On the payment page, enter the number of a card that a bank has issued to you.
step-use-physical-card = Use a physical credit card, or a physical debit card where your country allows it.
step-use-private-window = Open a private (InPrivate) window, sign in there and repeat what you did.
step-use-renewed-card = Use the new card that your bank has sent you in place of the expired one, or ask the bank for it.
step-use-replacement-card = Use the new card that your bank has sent you in its place.
step-wait-before-creating-subscription = Wait, then create the subscription again. Until then, use a subscription that you already have.
step-wait-before-paying-again = Wait until the bank posts or releases the first payment. Pay again only if it was released.
step-wait-for-boleto = Wait up to 10 business days after the order, and pay within 30 days after the order.
step-wait-for-credit-check = Wait for Microsoft’s credit check, up to 7 business days. Until then, keep paying by card.
    .more = Usually it takes up to 2 business days; up to 7 if it is done manually.
step-wait-for-new-period = Wait until the bank starts counting again, the next day or the next month.
step-wait-for-payment-to-show = Wait and do not pay again: up to 24 hours for Azure, up to 48 hours for Microsoft 365.
    .more = Contact support only afterwards.
step-wait-for-phone-code = Wait up to 4 minutes for the code.
step-wait-for-threshold-hold = Wait for the bank to release the held amount, up to 30 calendar days.
    .more = Azure gives it back right away; the bank can take that long.
step-wait-for-verification-hold = Wait 3 to 5 days until the held amount is released. There is nothing to fix or to pay.
step-wait-for-wire = Wait up to 10 business days for the transfer to be posted.
step-wait-until-card-can-go = Wait for the end of the billing period and remove the card then.
    .more = A canceled subscription can take up to 90 days until it is deleted.
