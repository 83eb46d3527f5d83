# The questions in the order of ruleset.yaml, then by id; their answers in the
# order of the question's file. `.label` follows “because you answered:”.

## product

question-product = Vilken produkt gäller betalningen?
    .label = produkt
    .help = Microsoft 365 för hemmet, till exempel Personal eller Family, betalas med ett personligt Microsoft-konto.
answer-product-azure = Azure
answer-product-m365 = Microsoft 365 företag eller skola
answer-product-m365-home = Microsoft 365 Personal eller Family

## step

question-step = Vad gjorde du, eller vad hände?
    .label = situation
    .help = Välj den situation där problemet visade sig.
answer-step-signup-profile = Registrering: dina uppgifter
answer-step-signup-phone = Registrering: telefonverifiering
answer-step-signup-card = Registrering: kortuppgifter
answer-step-change-card = Lade till eller ändrade ett kort
answer-step-recurring-charge = Automatisk debitering misslyckades
answer-step-pay-invoice = Skulle betala en faktura själv
answer-step-remove-card = Skulle ta bort ett sparat kort
answer-step-service-disabled = Tjänsten inaktiverades
answer-step-unexpected-charge = En oväntad debitering
answer-step-switch-to-invoice = Skulle byta till fakturabetalning
answer-step-purchase = Skulle köpa i Azure/Marketplace

## message

question-message = Vilket meddelande såg du?
    .label = meddelande
    .help = Jämför med orden på skärmen eller i e-postmeddelandet.
    .type = Klistra in eller skriv orden i stället
answer-message-cannot-proceed-with-sign-up = Kan inte fortsätta registreringen
    .quote = Det går inte att fortsätta med registreringen på grund av ett problem med ditt konto. Kontakta faktureringssupporten.
answer-message-not-eligible-for-subscription = Inte berättigad till prenumeration
    .quote = Du är inte berättigad till en Azure-prenumeration
answer-message-account-type-not-supported = Kontotypen stöds inte
    .quote = Din aktuella kontotyp stöds inte
answer-message-directory-cannot-be-associated = Katalogen kan inte associeras
    .quote = Account belongs to a directory that cannot be associated with an Azure subscription. Please sign in with a different account.
answer-message-subscription-not-created = Prenumerationen skapades inte
    .quote = Subscription not created. Please try again later.
answer-message-no-subscriptions-found = Inga prenumerationer hittades
    .quote = Inga prenumerationer hittades
answer-message-cost-views-disabled = Kostnadsvyn är inaktiverad
    .quote = Cost views are disabled in your enrollment.
answer-message-problem-with-payment-method = Problem med din betalningsmetod
    .quote = Payment is past due. There is a problem with your payment method
answer-message-information-cannot-be-saved = Informationen kan inte sparas
    .quote = We're sorry, the information cannot be saved. Close the browser and try again.
answer-message-cannot-delete-payment-method = Kan inte ta bort betalningsmetoden
    .quote = Det går inte att ta bort betalningsmetoden
answer-message-login-session-expired = Inloggningssessionen har upphört
    .quote = Din inloggningssession har upphört. Klicka här om du vill logga in igen
answer-message-will-be-disabled-for-non-payment = Inaktiveras vid utebliven betalning
    .quote = This subscription will be disabled for non-payment. Settle outstanding charges.
answer-message-disabled-for-non-payment = Inaktiverad, betalning saknas
    .quote = This subscription is disabled because payment wasn’t received. Settle outstanding charges.
answer-message-unable-to-charge-card = Ditt kreditkort kan inte debiteras
    .quote = We have been unable to charge your credit card for your subscription. To prevent any service interruptions, please update your payment information.
answer-message-cookies-blocked = Webbläsaren blockerar cookies
    .quote = Webbläsaren är för tillfället inställd så att den blockerar cookies.
answer-message-order-too-small-for-invoice = Beställningen är för liten
    .quote = Your order quantity isn't large enough to qualify for invoice with check wire.
answer-message-credit-check-required = Kreditprövning krävs
    .quote = Not eligible to change to invoice. Your order requires a credit check.
answer-message-m365-past-due = Förfallen betalning
    .quote = har en förfallen betalning
answer-message-past-due = Förfallodatum har passerat
    .quote = Förfallodatum har passerat
answer-message-not-eligible-for-free-account = Kostnadsfritt konto beviljas inte
    .quote = You're not eligible for an Azure free account
answer-message-not-eligible-for-azure-account = Inget Azure-konto kunde skapas
    .quote = You're not eligible for an Azure account. We couldn't create an Azure account for you.
answer-message-not-eligible-for-students = Inte berättigad: studenterbjudandet
    .quote = You're not eligible for Azure for Students.
answer-message-school-domain-not-registered = E-postadressens domän är okänd
    .quote = Your email domain is not currently registered with us. You can choose another verification method.
answer-message-not-eligible-for-developer-sandbox = Inte berättigad: utvecklarsandbox
    .quote = You don't currently qualify for a Microsoft 365 Developer Program sandbox subscription.
answer-message-developer-billing-account-exists = Faktureringskontot finns redan
    .quote = BillingAccountAlreadyExists
answer-message-phone-failed-security-checks = Telefonnumret godkändes inte
    .quote = Your phone number did not pass security checks.
# No document prints the words of this notice, so there is no quote.
answer-message-threshold-authorization-declined = Kortkontrollen nekades
answer-message-details-do-not-match = Uppgifterna stämmer inte med kortet
    .quote = Check the info you entered. It doesn't match the info for this card.
answer-message-card-form-check-details = Kontrollera alla fält
    .quote = Check that the details in all fields are correct or try a different card.
answer-message-card-form-enter-again = Ange betalningsuppgifterna igen
    .quote = Enter your payment data again or try a different way to pay.
answer-message-card-form-check-security-code = Kontrollera säkerhetskoden
    .quote = Check your security code. There appears to be an error in it.
answer-message-purchase-needs-payment-method = Ingen giltig betalningsmetod
    .quote = Purchase failed because there is no valid payment method associated with this Azure subscription. Please retry using a subscription that has an active payment instrument.
answer-message-payment-instrument-not-supported = Betalningsmetoden stöds inte
    .quote = The 'unknown' payment instrument(s) is not supported for offer with OfferId: '…', PlanId '…'.
answer-message-not-for-free-subscription = Inte med kostnadsfri prenumeration
    .quote = The plan can't be purchased using a free subscription. Please select a different subscription and try again.
answer-message-marketplace-purchases-not-allowed = Marketplace-köp tillåts inte
    .quote = Cannot complete purchase as your enrollment for this subscription doesn't allow purchase of marketplace products. Your Azure enrollment administrator can enable purchase of paid marketplace products.
answer-message-offer-not-sold-in-market = Säljs inte på din marknad
    .quote = The Offer: '…' cannot be purchased by subscription: '…' as it is not to be sold in market: '…'.
answer-message-subscription-read-only = Inaktiverad och skrivskyddad
    .quote = The subscription '…' is disabled and therefore marked as read only. You cannot perform any write actions on this subscription until it is re-enabled.
answer-message-subscription-not-allowed-for-billing = Tillåts inte för fakturering
    .quote = This subscription isn't allowed for billing
answer-message-none = Inget av dessa

## country

question-country = Vilket land hör kontot hos Microsoft till?
    .label = kontots land (Microsoft)
    .help = Det land eller den region som valdes vid registreringen för Azure eller Microsoft 365.

## card-kind

question-card-kind = Vad betalar du med?
    .label = vad du betalar med
    .help = På kortet står ofta ”debit” (bankkort, även kallat debitkort), ”credit” (kreditkort) eller ”prepaid” (förbetalt kort). Ett virtuellt kort finns bara på en skärm.
    .find-out = Titta på kortet eller i bankens app. Ett förbetalt eller virtuellt bankkort räknas som förbetalt eller virtuellt.
answer-card-kind-credit = Kreditkort
answer-card-kind-debit = Bankkort
    .statement = Kortet är ett vanligt bankkort (debitkort), inte kreditkort
answer-card-kind-prepaid = Förbetalt kort eller presentkort
    .statement = Kortet är ett förbetalt kort eller ett presentkort
answer-card-kind-virtual = Virtuellt kort
    .statement = Kortet är virtuellt och finns bara på en skärm
answer-card-kind-bank-account = Bankkonto (autogiro)
    .statement = Jag betalar från ett bankkonto (autogiro), inte med kort
answer-card-kind-none = Inget kort alls
    .statement = Jag har inget kort att betala med

## network

question-network = Vilket kortnätverk står på kortet?
    .label = kortnätverk
    .help = Logotypen sitter oftast i ett hörn på fram- eller baksidan.
answer-network-visa = Visa
answer-network-mastercard = Mastercard
answer-network-amex = American Express
    .statement = På kortet står American Express
answer-network-discover = Discover
    .statement = På kortet står Discover
answer-network-jcb = JCB
    .statement = På kortet står JCB
answer-network-unionpay = UnionPay
    .statement = På kortet står UnionPay, inte Visa eller Mastercard
answer-network-rupay = RuPay
    .statement = På kortet står RuPay, inte Visa eller Mastercard
answer-network-maestro = Maestro
    .statement = På kortet står Maestro, inte Visa eller Mastercard
answer-network-mir = Mir
    .statement = På kortet står Mir, inte Visa eller Mastercard
answer-network-diners = Diners Club
    .statement = På kortet står Diners Club, inte Visa eller Mastercard
answer-network-elo = Elo
    .statement = På kortet står Elo, inte Visa eller Mastercard
answer-network-other = Ett annat kortnätverk

## mismatch

question-mismatch = Vilka uppgifter avviker från kortet eller kontoutdraget?
    .label = avvikande uppgifter
    .help = Jämför det du angav med kortet, och adressen med bankens kontoutdrag.
    .find-out = Jämför formuläret fält för fält med kortet och kontoutdraget. Adressen som banken har syns också i bankens app. Säkerhetskoden (CVC/CVV) står oftast på baksidan; på American Express är det fyra siffror på framsidan.
answer-mismatch-name = Namn på kortet
    .statement = Jag angav ett annat namn än det som står på kortet
answer-mismatch-address = Faktureringsadress
    .statement = Jag angav en annan adress än den på kontoutdraget
answer-mismatch-security-code = Säkerhetskod (CVC/CVV)
    .statement = Jag angav en annan säkerhetskod (CVC/CVV) än den på kortet
answer-mismatch-number = Kortnummer
    .statement = Jag angav ett annat kortnummer än det som står på kortet
answer-mismatch-expiry = Utgångsdatum
    .statement = Jag angav ett annat utgångsdatum än det som står på kortet
answer-mismatch-none = Alla uppgifter stämmer

## card-state

question-card-state = Vilken status har kortet?
    .label = kortets status
    .help = Utgångsdatumet står på kortet; bankens app visar om kortet är spärrat.
    .find-out = Läs utgångsdatumet på kortet. I bankens app, eller via numret på kortets baksida, får du veta om kortet är aktiverat och inte spärrat.
answer-card-state-active = Aktivt, har inte gått ut
answer-card-state-expired = Har gått ut
    .statement = Kortet har gått ut (se datumet på kortet)
answer-card-state-not-activated = Nytt, inte aktiverat än
    .statement = Kortet är nytt och jag har inte aktiverat det än
answer-card-state-blocked = Spärrat, borttappat eller stulet
    .support = Spärrat
    .statement = Kortet är spärrat, av banken eller av mig i bankens app
answer-card-state-reissued-same-number = Förnyat, med samma nummer
    .statement = Banken har förnyat mitt kort, och numret är detsamma
answer-card-state-reissued-new-number = Utbytt, med nytt nummer
    .statement = Banken har bytt ut mitt kort, och numret är nytt

## bank-blocks

question-bank-blocks = Vilka betalningar är kortet stängt för?
    .label = vad banken stoppar
    .help = Det syns i kortinställningarna i bankens app; välj allt som stämmer.
    .find-out = Öppna kortinställningarna i bankens app eller ring numret på kortets baksida. Ta reda på om internetköp, köp utomlands (regionspärr) och återkommande betalningar är tillåtna.
answer-bank-blocks-online = Internetköp
    .statement = Kortet är stängt för internetköp (se bankens app)
answer-bank-blocks-international = Köp utomlands
    .statement = Kortet är stängt för köp utomlands (se bankens app)
answer-bank-blocks-recurring = Återkommande betalningar
    .statement = Banken stoppar återkommande betalningar (se bankens app)
answer-bank-blocks-none = Inga av dessa

## bank-sees

question-bank-sees = Vad ser banken av betalningsförsöket?
    .label = vad banken ser
    .help = Titta på kortets senaste händelser i bankens app.
    .find-out = Öppna kortets händelser i bankens app eller ring numret på kortets baksida. Fråga om försöket kom in och hur det gick.
answer-bank-sees-nothing = Inget försök alls
    .statement = I bankens app syns inget av betalningsförsöket
answer-bank-sees-decline = En nekad betalning
    .statement = I bankens app står betalningen som nekad
answer-bank-sees-hold = En reservation (reserverat belopp)
    .statement = Bankens app visar beloppet som reserverat

## funds

question-funds = Räcker saldot eller krediten till beloppet?
    .label = täckning på kortet
    .help = Jämför beloppet som ska betalas med saldot, kreditgränsen och kortets köpgränser.
    .find-out = Saldot, kreditgränsen och köpgränserna står i bankens app. Du kan också ringa numret på kortets baksida.
answer-funds-enough = Det räcker
answer-funds-too-low = Saldot är för lågt
    .statement = Saldot på kortet räcker inte till den här betalningen
answer-funds-over-limit = Över kreditgränsen
    .statement = Den här betalningen överskrider kortets kreditgräns
answer-funds-over-purchase-limit = Över köpgränsen
    .statement = Beloppet är högre än kortets köpgräns (se bankens app)

## bank-challenge

question-bank-challenge = Bad banken dig bekräfta betalningen?
    .label = bekräftelse hos banken
    .help = Till exempel med BankID, i bankens app eller med en kod i sms.
answer-bank-challenge-none = Nej, det gjorde den inte
answer-bank-challenge-passed = Ja, och jag bekräftade den
answer-bank-challenge-failed = Ja, men det gick fel eller avbröts
    .statement = Banken bad mig bekräfta, men det gick fel eller avbröts
answer-bank-challenge-no-code = Ja, men det kom ingen kod
    .statement = Banken ville ha en kod, men jag fick aldrig någon

## card-country

question-card-country = I vilket land finns banken som gav ut kortet?
    .label = kortets land
    .help = Det är bankens land som räknas, inte landet där du bor.

## card-from

question-card-from = Finns kortets bank i samma land som kontot hos Microsoft?
    .label = kortets ursprung
    .help = Kontots land är det som valdes vid registreringen, eller organisationens land i Microsoft 365.
answer-card-from-same-country = Samma land
answer-card-from-other-country = Ett annat land
    .statement = Kortets bank finns i ett annat land än kontot hos Microsoft

## billing-country

question-billing-country = Ligger faktureringsadressen i samma land som Azure-kontot?
    .label = faktureringsland
    .help = Jämför kortets faktureringsadress med landet som valdes vid registreringen.
answer-billing-country-same = Samma land
answer-billing-country-different = Ett annat land
    .statement = Faktureringsadressen ligger inte i Azure-kontots land

## account-admin

question-account-admin = Är den som lade upp faktureringen kvar?
    .label = kontoadministratör
    .help = Oftast är det den som registrerade kontot hos Microsoft.
answer-account-admin-here = Är kvar
answer-account-admin-left = Har slutat eller bytt roll
    .statement = Den som lade upp faktureringen har slutat eller bytt roll

## account-kind

question-account-kind = Vilken typ av konto registrerar du dig med?
    .label = typ av konto
    .help = Kontot vars e-postadress du loggar in med.
    .find-out = Ett konto som du själv har skapat hos Microsoft är personligt. Gäller det en arbets- eller skoladress frågar du IT-avdelningen om den hanterar katalogen.
answer-account-kind-personal = Personligt Microsoft-konto
answer-account-kind-work-managed = Arbets-/skolkonto, hanterat av IT
answer-account-kind-work-unmanaged = Arbets-/skolkonto utan IT-ansvarig
    .statement = Jag använder ett arbets- eller skolkonto utan IT-ansvarig
answer-account-kind-developer-program = Microsoft 365 Developer Program
    .statement = Mitt konto hör till Microsoft 365 Developer Program

## agreement

question-agreement = Vilken typ av faktureringskonto är det?
    .label = typ av faktureringskonto
    .help = Typen avgör vem som får betala och hur.
    .find-out = Öppna ”Kostnadshantering + fakturering” (Cost Management + Billing) → ”Egenskaper” (Properties) i Azure-portalen och läs ”Typ av faktureringskonto” (Billing account type). För Microsoft 365 frågar du faktureringsadministratören.
answer-agreement-mosp = Betala per användning (MOSP)
answer-agreement-mca-online = Kundavtal, tecknat online
answer-agreement-mca-representative = Kundavtal, via Microsoft
answer-agreement-ea = Enterprise-avtal
    .statement = Min organisation köper Azure genom ett Enterprise-avtal
answer-agreement-mosa = Online Subscription Agreement (MOSA)
answer-agreement-mca = Kundavtal (MCA)
answer-agreement-partner = Köpt via en partner, som fakturerar
    .statement = Jag köpte via en partner, som skickar fakturan

## azure-before

question-azure-before = Har du haft Azure eller en utvärderingsversion förut?
    .label = tidigare prenumeration
    .help = Alla tidigare prenumerationer räknas, även avslutade.
answer-azure-before-yes = Ja, jag har haft Azure förut
    .statement = Jag har haft Azure eller en utvärderingsversion förut
answer-azure-before-no = Nej, det är första gången

## buying

question-buying = Vad ville du köpa?
    .label = köp
    .help = En modell är till exempel en AI-modell i Microsoft Foundry.
answer-buying-marketplace = En produkt i Marketplace
answer-buying-model = En AI-modell (Microsoft Foundry)
    .statement = Jag ville köpa eller distribuera en AI-modell (Foundry)
answer-buying-reservation = En Azure-reservation
    .statement = Jag ville köpa en Azure-reservation

## card-added-by

question-card-added-by = Vem lade till kortet i kontot hos Microsoft?
    .label = vem som lade till kortet
    .help = Det avgörande är vem som var inloggad när kortet lades till.
answer-card-added-by-me = Jag
answer-card-added-by-someone-else = Någon annan
    .statement = Någon annan lade till kortet hos Microsoft

## charge-mode

question-charge-mode = Var debiteringen automatisk, eller betalade du själv?
    .label = typ av debitering
    .help = En automatisk debitering sker utan att du gör något, till exempel varje månad.
answer-charge-mode-automatic = Automatisk
answer-charge-mode-manual = Jag betalade själv

## charge-seen

question-charge-seen = Vilken sorts debitering såg du?
    .label = debitering du såg
    .help = Titta på belopp och datum bland kortets händelser.
answer-charge-seen-small-after-signup = Liten, dagarna efter registreringen
    .statement = Dagarna efter registreringen syntes en liten debitering
answer-charge-seen-after-consumption = Senare, efter att tjänster använts

## cloud

question-cloud = Azure/Microsoft 365: den globala tjänsten eller Kinas egen?
    .label = tjänst i Kina
    .help = Kinas egen drivs av 21Vianet och har en annan portal än den globala.
answer-cloud-global = Den globala tjänsten
answer-cloud-china = Kinas egen, från 21Vianet
    .statement = Jag använder 21Vianets tjänst i Kina
answer-charge-seen-after-credit = Efter att startupkrediten tog slut
    .statement = Debiteringen kom efter att startupkrediten tog slut

## customer

question-customer = Köper du som privatperson eller för ett företag?
    .label = typ av kund
    .help = Ett företag är registrerat och har ett organisationsnummer.
answer-customer-individual = Som privatperson
    .statement = Jag köper som privatperson, inte för ett företag
answer-customer-company = För ett företag

## declines

question-declines = Hur många gånger har kortet nekats för fakturan?
    .label = antal nekade försök
    .help = Räkna meddelandena om den här faktureringsperioden.
answer-declines-one-or-two = En eller två gånger
    .statement = Kortet har nekats en eller två gånger för den här fakturan
answer-declines-more = Tre gånger eller fler

## disabled-because

question-disabled-because = Varför inaktiverades tjänsten?
    .label = angivet skäl
    .help = Meddelandet i portalen och e-postmeddelandena anger ett skäl.
    .find-out = Logga in på portalen, öppna prenumerationen och läs meddelandet överst. Skälet står också i e-postmeddelandena till kontoadministratören. Faktureras GitHub eller Power Platform via Azure? Då gäller det den Azure-prenumerationen.
answer-disabled-because-not-paid = En faktura är obetald
answer-disabled-because-credit-used-up = Azure-krediten är slut
    .statement = Azure-krediten är slut (se portalen eller e-posten)
answer-disabled-because-spending-limit = Utgiftsgränsen är nådd
    .statement = Utgiftsgränsen är nådd (se portalen eller e-posten)
answer-disabled-because-canceled = Prenumerationen sades upp
    .statement = Prenumerationen är uppsagd (se portalen eller e-posten)
answer-disabled-because-deleted = Prenumerationen togs bort
    .statement = Prenumerationen är borttagen (se portalen eller e-posten)
answer-disabled-because-unused = Ingen har använt den på ett år
    .statement = Spärrad efter ett år utan användning (se e-posten)

## duplicate-account

question-duplicate-account = Har du ett annat konto med samma uppgifter?
    .label = annat konto
    .help = Det räcker med samma e-postadress, adress eller telefonnummer.
    .find-out = Tänk efter vilka andra e-postadresser du har och försök logga in hos Microsoft med var och en av dem.
answer-duplicate-account-yes = Ja, det finns ett till
    .statement = Jag har två Microsoft-konton med samma kontaktuppgifter
answer-duplicate-account-no = Nej, bara det här

## inr-amount

question-inr-amount = Hur stor var debiteringen i indiska rupier?
    .label = belopp i rupier
    .help = Det är fakturans totalbelopp som räknas.
answer-inr-amount-up-to-15000 = Högst 15 000 INR
answer-inr-amount-over-15000 = Mer än 15 000 INR
    .statement = Debiteringen var på mer än 15 000 indiska rupier (INR)

## invoice-for

question-invoice-for = Vad gäller den obetalda fakturan?
    .label = vad fakturan gäller
    .help = Fakturalistan i portalen har en kolumn för typen.
answer-invoice-for-subscription = Prenumerationen och användningen
answer-invoice-for-marketplace-or-reservation = Marketplace eller Azure-reservation
    .statement = Fakturan gäller Marketplace eller en Azure-reservation

## new-card

question-new-card = Har du redan lagt till ett nytt kort?
    .label = nytt kort
    .help = Ett kort som bara har lagts till används inte för någon prenumeration än.
answer-new-card-none = Inget nytt kort
answer-new-card-added-only = Tillagt, inte valt för betalning
    .statement = Ett nytt kort är tillagt, men inte valt för betalning
answer-new-card-linked = Tillagt och valt för betalning

## notices

question-notices = Kommer e-posten om fakturering fram?
    .label = e-post om fakturering
    .help = Titta även i skräpposten.
answer-notices-arrive = Den kommer fram
answer-notices-do-not-arrive = Den kommer inte fram
    .statement = Jag får ingen e-post om fakturering, inte ens i skräpposten

## offer

question-offer = Vilket Azure-erbjudande har du eller vill du ha?
    .label = erbjudande
    .help = En förmån hör till ett annat program, till exempel Visual Studio.
answer-offer-free-trial = Kostnadsfri utvärderingsversion
    .statement = Jag har eller vill ha den kostnadsfria utvärderingsversionen
answer-offer-pay-as-you-go = Betala per användning
answer-offer-students = Azure for Students
    .statement = Det gäller Azure for Students eller GitHubs studentpaket
answer-offer-startup = Kredit för nystartade företag
    .statement = Det gäller Azure-kredit för mitt nystartade företag
answer-offer-benefit = Förmån från ett annat program
    .statement = Jag använder en förmån eller nyckel (t.ex. Visual Studio)

## page-trouble

question-page-trouble = Krånglar själva sidan?
    .label = problem med sidan
    .help = Den hänger sig, laddas inte eller loggar ut dig.
answer-page-trouble-yes = Sidan krånglar
    .statement = Sidan hänger sig, laddas inte eller loggar ut mig
answer-page-trouble-no = Sidan fungerar

## paid

question-paid = Har du redan betalat fakturan?
    .label = när fakturan betalades
    .help = Räkna från när du skickade betalningen.
answer-paid-no = Inte betald än
answer-paid-within-24-hours = För mindre än 24 timmar sedan
    .statement = Jag betalade fakturan för mindre än 24 timmar sedan
answer-paid-within-48-hours = För 24 till 48 timmar sedan
    .statement = Jag betalade fakturan för 24 till 48 timmar sedan
answer-paid-within-10-business-days = För högst 10 bankdagar sedan
    .statement = Jag betalade fakturan för 2 till 10 bankdagar sedan
answer-paid-earlier = För längre sedan
    .statement = Jag betalade fakturan för mer än 10 bankdagar sedan

## pay-button

question-pay-button = Har fakturan en knapp för kortbetalning?
    .label = betalningsknapp
    .help = Leta efter ”Betala nu” (Pay now), ”Reglera saldo” (Settle balance) eller ”Betala ditt saldo” (Pay your balance).
answer-pay-button-shown = Knappen finns
answer-pay-button-missing = Knappen saknas
    .statement = Fakturan har ingen knapp för kortbetalning

## payment-disputed

question-payment-disputed = Har du reklamerat en betalning hos banken?
    .label = reklamerad betalning
    .help = Banken kräver då tillbaka pengarna från säljaren (chargeback).
answer-payment-disputed-yes = Ja, en betalning är reklamerad
    .statement = Jag har reklamerat en betalning till Microsoft hos banken
answer-payment-disputed-no = Nej

## pays-by

question-pays-by = Hur betalas fakturorna från Microsoft?
    .label = sätt att betala
    .help = Se den senaste fakturan eller titta under ”Betalningsmetoder” (Payment methods).
answer-pays-by-card = Med kort
answer-pays-by-wire = Med faktura och banköverföring
    .statement = Fakturorna betalas med banköverföring, inte med kort
answer-pays-by-cheque = Med check
    .statement = Fakturorna betalas med check
answer-pays-by-boleto = Med boleto (Brasilien)
    .statement = Fakturorna betalas med boleto (Brasilien)

## phone-problem

question-phone-problem = Vad går fel vid telefonverifieringen?
    .label = telefonproblem
    .help = Microsoft skickar en kod i sms eller läser upp den i ett samtal.
answer-phone-problem-country-not-listed = Mitt land finns inte i listan
    .statement = Mitt land finns inte i listan med landsnummer
answer-phone-problem-internet-number = Det är ett internetnummer (VoIP)
    .statement = Mitt telefonnummer är ett internetnummer (VoIP)
answer-phone-problem-no-code-yet = Ingen kod än, mindre än 4 minuter
answer-phone-problem-no-code-after-4-minutes = Ingen kod efter 4 minuter
    .statement = Efter 4 minuter har ingen kod kommit från Microsoft

## profile

question-profile = Är din kontoprofil fullständig och korrekt?
    .label = kontoprofil
    .help = Namn, adress, e-postadress och telefonnummer, för fakturering och leverans.
    .find-out = Logga in på ditt Microsoft-konto, öppna ”Din information” (Your info) och läs uppgifterna för fakturering och leverans.
answer-profile-complete = Fullständig och korrekt
answer-profile-incomplete = Något saknas eller är fel
    .statement = Mina uppgifter hos Microsoft är ofullständiga eller fel

## purchase-policy

question-purchase-policy = Är köpet tillåtet enligt kontots principer?
    .label = köpprinciper
    .help = En organisation kan inaktivera köp, eller bara tillåta kostnadsfria produkter.
    .find-out = Öppna ”Kostnadshantering + fakturering” (Cost Management + Billing) i Azure-portalen, sedan faktureringsprofilen (eller registreringen) och ”Principer” (Policies). Kommer du inte åt den? Fråga den som hanterar faktureringskontot.
answer-purchase-policy-allowed = Ja, det är tillåtet
answer-purchase-policy-not-allowed = Nej, det är inte tillåtet
    .statement = Vårt kontos principer tillåter inte köp

## role

question-role = Vilken faktureringsroll har du?
    .label = faktureringsroll
    .help = Rollen avgör vem som får betala och vem som får byta kort.
    .find-out = Fråga den som registrerade kontot hos Microsoft; oftast är det kontoadministratören. För Microsoft 365 frågar du en administratör i din organisation.
answer-role-account-administrator = Kontoadministratör
answer-role-billing-owner = Ägare, faktureringskonto/-profil
answer-role-billing-contributor = Deltagare, faktureringskonto/-profil
answer-role-invoice-manager = Fakturaansvarig
    .statement = Min faktureringsroll är Fakturaansvarig
answer-role-reader = Läsare
    .statement = Min faktureringsroll är Läsare: jag får se, inte betala
answer-role-billing-administrator = Administratör (fakturering/global)
answer-role-none = Ingen faktureringsroll
    .statement = Jag har ingen faktureringsroll (behörighet) hos Microsoft

## sign-in

question-sign-in = Kan du logga in på kontot som betalar?
    .label = inloggning
    .help = Kontot kan vara låst eller borttaget, eller så är autentiseringsappen borta.
answer-sign-in-works = Det går att logga in
answer-sign-in-fails = Det går inte att logga in
    .statement = Jag kan inte logga in på kontot som betalar

## stored-card

question-stored-card = Visas ditt sparade kort fortfarande?
    .label = sparat kort
    .help = Titta under ”Betalningsmetoder” (Payment methods). Står utgångsdatumet som ”Okänt” (Unknown)? Svara då att kortet saknas.
answer-stored-card-shown = Det visas
answer-stored-card-missing = Det saknas eller är okänt
    .statement = Sparat kort saknas eller har utgångsdatum ”Okänt” (Unknown)

## tax-id

question-tax-id = Godtog formuläret organisationens skatteregistreringsnummer?
    .label = skatteregistreringsnr
    .help = Det är organisationens nummer; i Brasilien är det CNPJ.
answer-tax-id-accepted = Det godtogs
answer-tax-id-missing = Saknas eller godtogs inte
    .statement = Skatteregistreringsnumret saknas eller godtas inte

## third-party-cookies

question-third-party-cookies = Tillåter webbläsaren tredjepartscookies?
    .label = tredjepartscookies
    .help = Inställningen finns bland webbläsarens sekretessinställningar.
    .find-out = Öppna webbläsarens inställningar, leta upp sekretess och cookies och se efter om cookies från andra webbplatser blockeras.
answer-third-party-cookies-allowed = De tillåts
answer-third-party-cookies-blocked = De blockeras
    .statement = Webbläsaren blockerar tredjepartscookies (se inställningar)

## wire-reference

question-wire-reference = Vilken referens hade banköverföringen?
    .label = överföringens referens
    .help = Titta i internetbanken på överföringens meddelande till mottagaren.
answer-wire-reference-one-invoice-number = Ett fakturanummer
answer-wire-reference-no-invoice-number = Inget fakturanummer
    .statement = Min banköverföring saknade fakturanummer
answer-wire-reference-several-invoices = Flera fakturor, en överföring
    .statement = Jag betalade flera fakturor med en enda banköverföring
