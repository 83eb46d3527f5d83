# Steps of the plan: the verb first, one action.
# Placeables: the `args` of the step in rules/microsoft-billing/steps/. $button is pay-now,
# settle-balance or unknown; $networks and $country are names, or unknown.

step-activate-card = Aktivera kortet så som banken anger: i appen, per telefon eller i en automat.
step-add-own-payment-method = Lägg till ett eget kort under ”Betalningsmetoder” (Payment methods) i administrationscentret för Microsoft 365.
step-allow-international-payments = Be banken tillåta internationella transaktioner med kortet. I bankens app heter inställningen ofta ”regionspärr”.
step-allow-online-payments = Be banken tillåta onlinetransaktioner med kortet. I bankens app heter inställningen ofta ”internetköp”.
step-allow-recurring-payments = Be banken tillåta återkommande betalningar med kortet.
step-allow-third-party-cookies = Tillåt tredjepartscookies i webbläsarens inställningar.
step-ask-bank-about-hold = Fråga banken när reservationen släpps, om den finns kvar efter 5 dagar.
step-ask-bank-to-unblock = Fråga banken om kortet är spärrat eller ogiltigt, och be den häva spärren eller byta ut kortet.
step-ask-role-holder = Be någon som har behörighet, om du inte själv får betala eller byta kort: kontoadministratören (Azure, betala per användning), en ägare, deltagare eller fakturaansvarig (Microsoft-kundavtal; en fakturaansvarig får bara betala) eller en faktureringsadministratör (övriga Microsoft 365-avtal).
step-buy-subscription-paid-by-card = Köp en ny prenumeration som betalas med kort, om ditt Microsoft 365-konto har det äldre avtalet (MOSA). Flytta sedan alla användare till den och säg upp den gamla.
step-call-bank-about-decline = Fråga banken varför den nekade betalningen till Microsoft. Ring numret på kortets baksida.
step-cancel-unneeded-subscription = Säg upp de prenumerationer som fortfarande använder kortet, eller ge dem ett annat kort.
step-check-balance-and-limit = Jämför beloppet med kontots saldo och med kortets kreditgräns och köpgräns.
step-check-benefit-eligibility = Kontrollera på programmets sida (Visual Studio, nystartade företag, partner, Azure In Open) om kontot är berättigat och vilken nyckel som krävs.
step-check-country-offered = Ta reda på om Azure erbjuds i ditt land.
step-check-junk-folder = Leta efter e-postmeddelandena i skräpposten.
step-check-mail-address = Kontrollera e-postadressen för fakturering, om du är kontoadministratör. Välj en adress som du läser regelbundet.
step-check-phone-number = Kontrollera landsnumret och telefonnumret. Det får inte vara ett internetnummer (VoIP), och det måste kunna ta emot sms och samtal från ett amerikanskt nummer.
step-check-remaining-balance = Kontrollera om något återstår att betala, under ”Fakturor” (Invoices) i Azure eller ”Fakturor och betalningar” (Bills & payments) i Microsoft 365. Betala inte en gång till det som redan är betalt.
step-choose-billing-country = Gå tillbaka till ”Om dig” (About you), om du inte är klar med registreringen. Välj det land där faktureringsadressen verkligen ligger.
step-choose-pay-as-you-go = Registrera dig för ett annat erbjudande, till exempel betala per användning.
step-compare-company-details = Jämför kontots företagsnamn, adress och momsregistreringsnummer med det officiella registret, om du faktiskt köper för ett företag. Ansök sedan om fakturabetalning igen.
step-compare-number-and-expiry = Jämför kortnumret och utgångsdatumet du angav med kortet, siffra för siffra, och rätta det som skiljer sig.
step-complete-account-profile = Komplettera och rätta uppgifterna i ditt Microsoft-konto under ”Din information” (Your info): e-postadress, telefonnummer, faktureringsadress och leveransadress.
step-complete-bank-check = Slutför bankens kontroll när den visas: bekräfta med BankID eller i bankens app, eller ange engångskoden.
step-contact-azure-support = Kontakta Azure-supporten. Ha prenumerations-id, fakturanummer och tidpunkten för försöket till hands; skicka aldrig hela kortnumret.
step-contact-m365-support = Kontakta supporten för Microsoft 365 i administrationscentret. Ha fakturanummer och tidpunkten för försöket till hands; skicka aldrig hela kortnumret.
step-contact-microsoft-representative = Kontakta din Microsoft-representant om en faktura i ett Enterprise-avtal.
step-contact-program-support = Kontakta supporten för det program som gav dig förmånen eller nyckeln.
step-contact-sign-up-support = Kontakta supporten för registrering i Azure. Ha meddelandet och tidpunkten för försöket till hands; skicka aldrig hela kortnumret.
step-copy-address-from-statement = Skriv av faktureringsadressen från bankens kontoutdrag: gatuadress, postnummer, ort, eventuell region och land.
step-copy-name-from-card = Skriv av namnet exakt som det står på kortet, utan extra tecken. Om det är ett företagsnamn delar du upp det på förnamn och efternamn.
step-copy-security-code = Skriv av CVV-koden från kortet: oftast tre siffror på baksidan, på American Express fyra siffror på framsidan.
step-correct-contact-details-at-bank = Be banken kontrollera telefonnumret och de andra kontaktuppgifterna den har för dig, om det inte kommer någon kod eller om koden inte godtas.
step-create-new-subscription = Skapa en ny prenumeration, om den gamla är borttagen.
step-do-not-transfer-again = Skicka inte pengarna en gång till medan banköverföringen bokförs eller kopplas till fakturan.
step-enter-card-for-each-payment = Ange kortet på nytt för varje faktura och verifiera det. Det sparas inte.
step-find-boleto-mail = Leta efter din boleto i e-posten, även i skräpposten. Den skickas till adressen som angavs vid beställningen.
step-get-billing-role = Eller be dem som hanterar faktureringskontot att ge dig en sådan roll.
step-get-owner-role = Be en ägare av prenumerationen att ge dig rollen ”Ägare” (Owner), om prenumerationen fortfarande saknas.
step-keep-true-country = Registrera dig inte med ett annat land: faktureringsadressen måste ligga i landet du väljer, och landet går inte att ändra senare.
step-know-azure-deletion-date = Håll koll på tidsfristen: om ingen betalar sägs tjänsten upp och dess resurser stoppas. Azure raderar data 90 dagar efter att tjänsten upphörde.
step-know-invoice-is-final = Bestäm dig först: efter bytet till faktura kan du oftast inte gå tillbaka till automatisk kortbetalning.
step-know-m365-deletion-date = Håll koll på tidsfristen: om ingen betalar inaktiveras prenumerationen efter högst 30 dagar, med ett Microsoft-kundavtal kanske efter 2. Data raderas senare, allra senast 180 dagar efter uppsägningen.
step-let-retry-run = Låt nästa automatiska försök sköta betalningen, eller betala själv, men gör inte båda. Vänta inte om e-postmeddelandet anger ett datum.
step-link-new-card-azure = Se till att det nya kortet debiteras. Betala per användning: ”Kostnadshantering + fakturering” (Cost Management + Billing) → ”Betalningsmetoder” (Payment methods) → ”Ange som standard” (Make default) eller ”Ersätt” (Replace); då flyttas alla prenumerationer till kortet. Microsoft-kundavtal: välj ”Ersätt” (Replace) i faktureringsprofilen.
step-link-new-card-m365 = Koppla det nya kortet till prenumerationen: välj ”Ersätt betalningsmetod för alla objekt” (Replace payment method for all items) under ”Betalningsmetoder” (Payment methods), eller ersätt den för en enda prenumeration. Microsoft-kundavtal: ersätt den i faktureringsprofilen.
step-look-for-pay-button = { $button ->
    [pay-now] Leta efter ”Betala nu” (Pay now) bredvid fakturan, i ”Kostnadshantering + fakturering” (Cost Management + Billing) → ”Fakturor” (Invoices).
    [settle-balance] Leta efter ”Reglera saldo” (Settle balance) i ”Kostnadshantering + fakturering” (Cost Management + Billing) → ”Fakturor” (Invoices): i ditt land visas den knappen i stället för ”Betala nu” (Pay now) om du har betala per användning. Med ett Microsoft-kundavtal visas ”Betala nu” (Pay now).
   *[unknown] Leta efter ”Betala nu” (Pay now) eller ”Reglera saldo” (Settle balance) i ”Kostnadshantering + fakturering” (Cost Management + Billing) → ”Fakturor” (Invoices): vilken du ser beror på landet och avtalet.
}
step-one-transfer-per-invoice = Betala bara en faktura med varje överföring och ange fakturans nummer som referens. I SEPA får referensen vara högst 140 tecken.
step-open-account-in-billing-country = Öppna ett nytt konto i rätt land, om du redan har ett konto. Azure-supporten kan sedan flytta prenumerationen dit.
step-open-tenant-in-right-country = Öppna ett nytt konto i kortets land, men bara om du inte kan få ett kort från klientorganisationens land. Det nuvarande kontots land kan inte ändras.
step-pay-azure-balance = Betala per användning: betala hela saldot, för alla prenumerationer på det kortet. Logga in på Azure-portalen som kontoadministratör, öppna ”Kostnadshantering + fakturering” (Cost Management + Billing) → ”Fakturor” (Invoices), välj { $button ->
    [pay-now] ”Betala nu” (Pay now)
    [settle-balance] ”Reglera saldo” (Settle balance)
   *[unknown] ”Betala nu” (Pay now) eller ”Reglera saldo” (Settle balance), beroende på land
}, välj eller lägg till ett kort, betala och slutför bankens kontroll.
step-pay-azure-by-sepa = Eller låt Azure dra beloppet från ditt bankkonto: i Nederländerna, Tyskland och Österrike går det att lägga upp SEPA-autogiro för faktureringskontot. Med ett Microsoft-kundavtal gör en ägare eller deltagare i faktureringskontot det.
step-pay-by-upi = Betala annars en enstaka gång med UPI eller NetBanking, om du betalar Azure per användning eller har ett äldre Microsoft 365-avtal. Håll webbläsaren öppen tills betalningen är klar.
step-pay-by-wire-transfer = Följ betalningsinstruktionerna längst ner på fakturan: betala med banköverföring till bankkontot som anges där.
step-pay-invoice-in-portal = Microsoft-kundavtal: betala en obetald faktura i Azure-portalen. Sök efter ”Kostnadshantering + fakturering” (Cost Management + Billing), öppna ”Fakturering” (Billing) → ”Fakturor” (Invoices), välj ”Betala nu” (Pay now) bredvid fakturan, sedan ”Välj en betalningsmetod” (Select a payment method) för ett sparat eller nytt kort och ”Betala nu” (Pay now) igen. Fakturan visas som betald inom 24 timmar.
step-pay-m365-balance = Betala saldot: öppna ”Fakturor och betalningar” (Bills & payments) i administrationscentret för Microsoft 365 och välj fakturan. Välj ”Betala nu” (Pay now) om du har ett Microsoft-kundavtal, annars ”Betala ditt saldo” (Pay your balance) med ett kort som du själv har lagt till.
step-pay-marketplace-invoice = Betala fakturan för Marketplace eller Azure-reservationen: ställ in typfiltret i ”Fakturor” (Invoices) på ”Azure Marketplace och reservationer” (Azure Marketplace and Reservations), välj ”Betala nu” (Pay now) och slutför bankens kontroll.
step-pay-one-invoice-by-card = Betala i stället fakturan med kort, om du har ett Microsoft-kundavtal och inte har skickat någon överföring: öppna ”Fakturor” (Invoices) och välj ”Betala nu” (Pay now). Portalen visar upp till vilket belopp det går.
step-pay-open-balance-first = Betala allt som är obetalt innan du ansöker om fakturabetalning.
step-reactivate-subscription = Öppna prenumerationen i Azure-portalen medan det fortfarande går och välj ”Återaktivera” (Reactivate), om den är uppsagd.
step-read-date-in-mail = Läs datumet i e-postmeddelandet från Microsoft och betala före det.
step-refresh-and-restart-browser = Uppdatera sidan; om den fortfarande hänger sig stänger du webbläsaren och startar den igen.
step-remove-spending-limit = Ta bort utgiftsgränsen i Azure-portalen. Det kräver en giltig betalningsmetod.
step-replace-card = Lägg till kortet som ett nytt kort och gör det till standardkort, om numret skiljer sig från det på ditt kort. Ta bort det gamla kortet först därefter.
step-request-invoice-payment-azure = Skapa en supportbegäran för Azure: ”Fakturering” (Billing) → ”Betalning” (Payment) → ”Byt till att betala med faktura” (Switch to Pay by Invoice). Ange företagsnamnet enligt momsregistreringen, momsregistreringsnumret och de handlingar som begärs.
step-request-invoice-payment-m365 = Ansök för Microsoft 365 om att få betala med banköverföring: på faktureringsprofilens sida i administrationscentret eller, med det äldre avtalet (MOSA), via supporten.
step-send-proof-of-payment = Skicka betalningsbevis, kunduppgifter och uppgifter om överföringen till supporten. Gör det genast om fakturanumret saknades, annars om fakturan är obetald efter 10 arbetsdagar.
step-sign-in-with-right-address = Logga in med den e-postadress som prenumerationen skapades med.
step-sign-out-everywhere = Logga ut från alla Microsoft-konton, i alla fönster.
step-split-payment = Dela upp beloppet på flera kort, om hela beloppet nekas efter ”Betala nu” (Pay now) och Azure (betala per användning) erbjuder det. Den minsta delen beror på landet.
step-start-stopped-resources = Starta de stoppade resurserna när prenumerationen är aktiv igen. Kontakta Azure-supporten om det inte går efter 30 minuter.
step-stay-on-card = Fortsätt betala med kort tills du kan välja fakturabetalning.
step-stop-trying-other-cards = Försök inte få den kostnadsfria utvärderingsversionen med andra kort: varje person får bara en.
step-switch-after-approval = Vänta på godkännandet och byt sedan betalningsmetod till banköverföring. Inget ändras av sig självt.
step-switch-directory = Byt till katalogen där prenumerationen finns, i Azure-portalen.
step-take-over-directory = Be IT-administratören i din organisation att ta över den ohanterade katalogen, och registrera dig sedan igen.
step-try-payment-again = Gör om det som nekades, om du redan har ett konto: lägg till kortet eller betala det som ska betalas.
step-try-sign-up-again = Gör om registreringen med de rättade uppgifterna, om du höll på att registrera dig.
step-update-expiry-date = Redigera det sparade kortet och ange det nya datumet, om bara utgångsdatumet skiljer sig. Microsoft 365 ber också om CVV-koden, Azure gör det inte.
step-upgrade-account = Uppgradera prenumerationen till betala per användning. Det kräver en giltig betalningsmetod.
step-use-accepted-card = { $networks ->
    [unknown] Använd ett kort från ett kortnätverk som accepteras i ditt land.
   *[other] Använd ett kort från { $networks }: de korten accepterar Azure i kontots land ({ $country }).
}
step-use-call-me = Välj ”Ring mig” (Call me) i stället för sms.
step-use-card-of-tenant-country = { $country ->
    [unknown] Använd ett kort som är utgivet i det land där din klientorganisation i Microsoft 365 är registrerad.
   *[other] Använd ett kort som är utgivet i det land där din klientorganisation i Microsoft 365 är registrerad: { $country }.
}
step-use-credit-card = Använd ett kreditkort i stället för ett bankkort.
step-use-existing-account = Logga in med ditt andra konto och använd dess prenumeration, om det har samma e-postadress, telefonnummer eller adress.
step-use-other-account = Registrera dig med ett annat konto: ett personligt, eller ett arbetskonto i en katalog som en administratör hanterar.
step-use-other-browser = Rensa cookies eller använd en annan webbläsare, och gör om det där.
step-use-other-card = Använd ett annat kort om du har ett. Har du redan ett konto anger du också att det är det kortet som ska debiteras.
step-use-other-phone = Använd ett annat telefonnummer om det inte kommer någon kod.
step-use-physical-card = Använd ett fysiskt kreditkort, eller ett fysiskt bankkort om det accepteras i ditt land.
step-use-private-window = Öppna ett privat fönster (InPrivate), logga in där och gör om det du gjorde.
step-wait-before-creating-subscription = Vänta och skapa sedan prenumerationen igen. Använd så länge en prenumeration som du redan har.
step-wait-for-boleto = Vänta upp till 10 arbetsdagar efter beställningen, och betala senast 30 dagar efter beställningen.
step-wait-for-credit-check = Vänta på resultatet av kreditkontrollen: oftast högst 2 arbetsdagar, högst 7 om den görs manuellt.
step-wait-for-payment-to-show = Vänta och betala inte igen: upp till 24 timmar för Azure, upp till 48 timmar för Microsoft 365. Kontakta supporten först därefter.
step-wait-for-phone-code = Vänta på koden i upp till 4 minuter.
step-wait-for-threshold-hold = Vänta tills banken släpper det reserverade beloppet. Azure återför det genast; för banken kan det ta upp till 30 kalenderdagar.
step-wait-for-verification-hold = Vänta 3 till 5 dagar tills reservationen försvinner. Det finns inget att åtgärda eller betala.
step-wait-for-wire = Vänta upp till 10 arbetsdagar tills överföringen är bokförd.
step-wait-until-card-can-go = Vänta till faktureringsperiodens slut och ta bort kortet då. Det kan ta upp till 90 dagar innan en uppsagd prenumeration är borttagen.
