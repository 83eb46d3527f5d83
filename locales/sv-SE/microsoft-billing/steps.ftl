# Steps of the plan: the verb first, one action.
# Placeables: the `args` of the step in rules/microsoft-billing/steps/. $button is pay-now,
# settle-balance or unknown; $networks and $country are names, or unknown.

step-activate-card = Aktivera kortet så som banken anger: i appen, per telefon eller i en automat.
step-add-card-again = Lägg till kortet på nytt och se till att det är det som debiteras. Ta bort den gamla posten först därefter.
step-add-card-before-removing = Om kortet fortfarande används till något lägger du först till ett annat kort och ser till att det är det som debiteras. Ta sedan bort det gamla.
step-add-new-number = Lägg till kortet med rätt nummer som ett nytt kort och gör det till standardkort: ett nummer går inte att redigera. Ta bort det gamla kortet först därefter.
step-add-own-payment-method = Lägg till ett eget kort under ”Betalningsmetoder” (Payment methods) i administrationscentret för Microsoft 365.
step-allow-international-payments = Be banken tillåta internationella transaktioner med kortet. I bankens app heter inställningen ofta ”regionspärr”.
    .ask = Jag vill kunna betala till säljare utomlands med det här kortet. Kan du öppna det för internationella transaktioner och häva en eventuell regionspärr{ $terms ->
        [tw] { " " }(海外交易)
        [se] { "" }
       *[unknown] { "" }
    }?
step-allow-online-payments = Be banken tillåta onlinetransaktioner med kortet. I bankens app heter inställningen ofta ”internetköp”.
    .ask = Jag vill kunna betala på internet med det här kortet. Kan du öppna det för internetköp{ $terms ->
        [se] { "" }
       *[unknown] { "" }
    }?
step-allow-recurring-payments = Be banken tillåta återkommande betalningar med kortet.
    .ask = Jag vill att återkommande betalningar till Microsoft ska fungera med det här kortet. Kan du tillåta dem?
step-allow-third-party-cookies = Tillåt tredjepartscookies i webbläsarens inställningar.
step-answer-bank-question = Titta efter om banken har bett dig bekräfta betalningen, i bankens app eller med ett sms, och svara i så fall. Öppna appen själv; följ inte länkar i meddelanden.
step-ask-bank-about-currency = Fråga banken om kortet kan betala i fakturans valuta, eller om beloppet kan växlas.
    .ask = Kan det här kortet betala i fakturans valuta (____)? Kan du annars aktivera valutaväxling, eller säga vilket kort som fungerar?
step-ask-bank-about-hold = Fråga banken när reservationen släpps, om den finns kvar efter 5 dagar.
    .ask = Hur länge är beloppet reserverat, och när släpper banken det?
step-ask-bank-about-legal-reason = Fråga banken om en lagregel hindrar den från att betala till Microsoft, och om något går att göra åt det.
    .ask = Finns det en lagregel som hindrar banken från att genomföra betalningen, och kan jag göra något åt det?
step-ask-bank-about-limit = Fråga banken vilken gräns som nåddes och när den börjar om, eller be att få den höjd.
    .ask = Vilken gräns stoppade betalningen, till exempel kortets köpgräns{ $terms ->
        [tw] { " " }(單筆授權上限)
        [se] { "" }
       *[unknown] { "" }
    }? Kan du höja den, eller säga när den börjar om?
step-ask-bank-for-international-card = Eller be banken om ett kort som fungerar i utländska webbutiker.
    .ask = Kan jag få ett kort som fungerar i utländska webbutiker, till exempel Debit Mastercard eller Visa Debit{ $terms ->
        [nl] , i stället för mitt bankkort (bankpas) med Maestro eller V PAY
       *[unknown] { "" }
    }?
step-ask-bank-for-replacement = Be banken om ett nytt kort, om du inte redan har fått ett.
    .ask = Är ett nytt kort på väg till mig? Kan du annars skicka ett?
step-ask-bank-to-activate = Be banken aktivera kortet, om du inte lyckas själv.
    .ask = Kan du aktivera mitt kort{ $terms ->
        [tw] { " " }(開卡)
       *[unknown] { "" }
    }?
step-ask-bank-to-unblock = Fråga banken om kortet är spärrat eller ogiltigt, och be den häva spärren eller byta ut kortet.
    .ask = Är det här kortet spärrat eller ogiltigt? Kan du häva spärren eller byta ut kortet?
step-ask-bank-to-unblock-pin = Be banken häva spärren efter de felaktiga PIN-koderna.
    .ask = Kan du häva spärren på mitt kort? Fel PIN-kod har angetts för många gånger.
step-ask-bank-whether-it-refused = Fråga banken om den har sett betalningen till Microsoft och, om den nekades, varför. Ring numret på kortets baksida.
    .ask = Ser du något försök att betala till Microsoft med det här kortet? Om banken nekade det: varför, och kan du tillåta det?
step-ask-bank-which-payments = Fråga banken vilka betalningar kortet tillåter (på internet, till utlandet, återkommande, till den här typen av säljare) och be den tillåta det som saknas.
    .ask = Vilken typ av betalning tillåter kortet inte: på internet, till utlandet{ $terms ->
        [tw] { " " }(海外交易)
        [se] { " " }(regionspärr)
       *[unknown] { "" }
    }, återkommande eller till den här typen av säljare? Kan du tillåta den för Microsoft?
step-ask-card-administrator = Företagskort: be den som hanterar korten i företaget att tillåta Microsoft.
step-ask-role-holder = Låt någon som har behörighet göra det: kontoadministratören (Azure, betala per användning), en ägare, deltagare eller fakturaansvarig (Microsoft-kundavtal; en fakturaansvarig får bara betala) eller en faktureringsadministratör (övriga Microsoft 365-avtal).
step-buy-subscription-paid-by-card = Köp en ny Microsoft 365-prenumeration som betalas med kort och flytta alla användare till den. Säg upp den gamla först därefter: den som inte har flyttats förlorar åtkomsten.
step-call-bank-about-decline = Fråga banken varför den nekade betalningen till Microsoft, och be den tillåta betalningen. Ring numret på kortets baksida.
    .ask = Varför nekades betalningen? Kan du kontrollera saldo och gränser, internetköp och köp utomlands, återkommande betalningar och bankens säkerhetsregler, och tillåta betalningen till Microsoft?
step-call-bank = Ring banken en gång, på numret på kortets baksida, och säg:
step-check-already-paid = Titta på fakturans status: om varken ”Betala nu” (Pay now) eller ”Reglera saldo” (Settle balance) visas bredvid den är den oftast redan betald.
step-check-balance-and-limit = Jämför beloppet med saldot på kontot och kortets kreditgräns. Om beloppet inte är täckt sätter du in pengar eller får gränsen höjd.
step-check-benefit-eligibility = Kontrollera på programmets sida (Visual Studio, nystartade företag, partner, Azure In Open) om kontot är berättigat och vilken nyckel som krävs.
step-check-country-offered = Ta reda på om Azure erbjuds i ditt land.
step-check-junk-folder = Leta efter e-postmeddelandena i skräpposten.
step-check-mail-address = Kontrollera e-postadressen för fakturering, om du är kontoadministratör. Välj en adress som du läser regelbundet.
step-check-phone-number = Kontrollera landsnumret och telefonnumret. Det får inte vara ett internetnummer (VoIP), och det måste kunna ta emot sms och samtal från ett amerikanskt nummer.
step-check-remaining-balance = Kontrollera om något återstår att betala, under ”Fakturor” (Invoices) i Azure eller ”Fakturor och betalningar” (Bills & payments) i Microsoft 365. Betala inte en gång till det som redan är betalt.
step-choose-billing-country = Gå tillbaka till ”Om dig” (About you) och välj det land där faktureringsadressen verkligen ligger.
step-choose-pay-as-you-go = Registrera dig för ett annat erbjudande, till exempel betala per användning.
step-compare-card-details = Jämför det du angav med kortet: namn, nummer, utgångsdatum och CVV-kod. Jämför faktureringsadressen med kontoutdraget. Rätta det som skiljer sig.
step-complete-account-profile = Komplettera och rätta uppgifterna i ditt Microsoft-konto under ”Din information” (Your info): e-postadress, telefonnummer, faktureringsadress och leveransadress.
step-complete-bank-check = Slutför bankens kontroll när den visas: bekräfta med BankID eller i bankens app, eller ange engångskoden.
step-confirm-payment-with-bank = Ring banken, bekräfta att betalningen är din och be den släppa igenom nästa försök.
    .ask = Betalningen till Microsoft är min. Kan du godkänna den och släppa igenom nästa försök?
step-contact-azure-support = Kontakta Azure-supporten. Ha det du såg och tidpunkten för försöket till hands; skicka aldrig hela kortnumret.
step-contact-m365-sign-up-support = Kontakta supporten för Microsoft 365. Ha meddelandet och tidpunkten för försöket till hands; skicka aldrig hela kortnumret.
step-contact-m365-support = Kontakta supporten för Microsoft 365 i administrationscentret. Ha det du såg och tidpunkten för försöket till hands; skicka aldrig hela kortnumret.
step-contact-microsoft-representative = Kontakta din Microsoft-representant om en faktura i ett Enterprise-avtal.
step-contact-program-support = Kontakta supporten för det program som gav dig förmånen eller nyckeln.
step-contact-sign-up-support = Kontakta supporten för registrering i Azure. Ha meddelandet och tidpunkten för försöket till hands; skicka aldrig hela kortnumret.
step-copy-address-from-statement = Skriv av faktureringsadressen från bankens kontoutdrag: gatuadress, postnummer, ort, eventuell region och land.
step-copy-name-from-card = Skriv av namnet exakt som det står på kortet, utan extra tecken. Om det är ett företagsnamn delar du upp det på förnamn och efternamn.
step-copy-security-code = Skriv av CVV-koden från kortet: oftast tre siffror på baksidan, på American Express fyra siffror på framsidan.
step-correct-contact-details-at-bank = Be banken kontrollera telefonnumret och de andra kontaktuppgifterna den har för dig, om det inte kommer någon kod eller om koden inte godtas.
    .ask = Jag får ingen kod. Vilket telefonnummer har banken till mig, och kan du rätta det om det är fel?
step-create-new-subscription = Skapa en ny prenumeration: en borttagen kommer inte tillbaka.
step-do-not-transfer-again = Skicka inte pengarna en gång till medan banköverföringen bokförs eller kopplas till fakturan.
step-enrol-for-bank-check = Registrera kortet för internetköp i bankens app eller på bankens webbplats.
step-enter-card-data-again = Ange numret och utgångsdatumet på nytt, exakt som de står på kortet.
step-enter-card-for-each-payment = Ange kortet på nytt för varje faktura och verifiera det. Det sparas inte.
step-find-boleto-mail = Leta efter din boleto i e-posten, även i skräpposten. Den skickas till adressen som angavs vid beställningen.
step-get-billing-role = Eller be dem som hanterar faktureringskontot att ge dig en sådan roll.
step-get-owner-role = Be en ägare av prenumerationen att ge dig rollen ”Ägare” (Owner), om prenumerationen fortfarande saknas.
step-keep-true-country = Registrera dig inte med ett annat land: faktureringsadressen måste ligga i landet du väljer, och landet går inte att ändra senare.
step-know-azure-deletion-date = Håll koll på tidsfristen: om ingen betalar sägs tjänsten upp och dess resurser stoppas. Azure raderar data 30 till 90 dagar efter att tjänsten upphörde; räkna med 30.
step-know-invoice-is-final = Bestäm dig först: efter bytet till faktura kan du oftast inte gå tillbaka till automatisk kortbetalning.
step-know-m365-deletion-date = Håll koll på tidsfristen: om ingen betalar inaktiveras prenumerationen, med ett Microsoft-kundavtal kanske redan efter 2 dagar. Data kan raderas från 90 dagar därefter och är borta allra senast efter 180.
step-let-global-admin-take-over = Med ett Microsoft-kundavtal kan en global administratör i din organisation göra sig själv till ägare av faktureringskontot.
step-let-retry-run = Låt nästa automatiska försök sköta betalningen, eller betala själv, men gör inte båda. Vänta inte om e-postmeddelandet anger ett datum.
step-lift-payment-stop = Be banken häva stoppet för betalningar till Microsoft.
    .ask = Kan du häva stoppet för betalningar till Microsoft med det här kortet?
step-link-new-card-azure = Se till att det nya kortet debiteras. Betala per användning: ”Kostnadshantering + fakturering” (Cost Management + Billing) → ”Betalningsmetoder” (Payment methods) → ”Ange som standard” (Make default) eller ”Ersätt” (Replace); då flyttas alla prenumerationer till kortet. Microsoft-kundavtal: välj ”Ersätt” (Replace) i faktureringsprofilen.
step-link-new-card-m365 = Koppla det nya kortet till prenumerationen: välj de tre punkterna bredvid det gamla kortet under ”Betalningsmetoder” (Payment methods) och sedan ”Ersätt” (Replace). Microsoft-kundavtal: ersätt det i faktureringsprofilen.
step-link-other-card = Lägg till ett annat kort om du har ett, och se till att det är det som debiteras.
step-look-at-invoice = Jämför beloppet med dina fakturor, under ”Kostnadshantering + fakturering” (Cost Management + Billing) → ”Fakturor” (Invoices): en senare debitering är oftast den vanliga fakturan.
step-one-transfer-per-invoice = Betala bara en faktura med varje överföring och ange fakturans nummer som referens. I SEPA får referensen vara högst 140 tecken.
step-open-account-in-billing-country = Öppna ett nytt konto i rätt land; Azure-supporten kan sedan flytta prenumerationen dit. Landet för det nuvarande kontot går inte att ändra, och det som inte flyttas blir kvar där.
step-open-tenant-in-right-country = Bara om du inte kan få ett kort från det landet: öppna ett nytt konto i kortets land. Landet för det nuvarande kontot går inte att ändra; användare och data följer inte med automatiskt.
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
step-pay-money-in = Sätt in pengar eller få gränsen höjd, så att beloppet är täckt. Pengarna räknas först när banken har bokfört dem.
step-pay-one-invoice-by-card = Eller betala fakturan med kort, om du inte har skickat någon överföring: öppna ”Fakturor” (Invoices) och välj ”Betala nu” (Pay now). Det går bara med ett Microsoft-kundavtal; portalen visar upp till vilket belopp.
step-pay-open-balance-first = Betala allt som är obetalt innan du ansöker om fakturabetalning.
step-raise-payment-limit = Se i bankens app vilka köpgränser kortet har. Höj gränsen för enskilda köp eller den för internetköp; det är ofta två olika gränser.
step-reactivate-subscription = Öppna prenumerationen i Azure-portalen medan det fortfarande går och välj ”Återaktivera” (Reactivate).
step-read-date-in-mail = Läs datumet i e-postmeddelandet från Microsoft och betala före det.
step-refresh-and-restart-browser = Uppdatera sidan; om den fortfarande hänger sig stänger du webbläsaren och startar den igen.
step-remove-spending-limit = Ta bort utgiftsgränsen i Azure-portalen. Det kräver en giltig betalningsmetod.
step-replace-card = Lägg till det nya kortet och gör det till standardkort. Ta bort det gamla kortet först därefter.
step-request-invoice-payment-azure = Skapa en supportbegäran om fakturabetalning, eller välj ”Byt till att betala med faktura” (Switch to pay by invoice) under ”Betalningsmetoder” (Payment methods). Azure kräver att du har varit kund i sex månader och inte har något obetalt; ha företagsnamnet enligt momsregistreringen och momsregistreringsnumret till hands.
step-request-invoice-payment-m365 = Ansök för Microsoft 365 om att få betala med banköverföring: på faktureringsprofilens sida i administrationscentret eller, med det äldre avtalet (MOSA), via supporten.
step-send-proof-of-payment = Skicka betalningsbevis, kunduppgifter och uppgifter om överföringen till supporten. Gör det genast om fakturanumret saknades, annars om fakturan är obetald efter 10 arbetsdagar.
step-sign-in-with-right-address = Logga in med den e-postadress som prenumerationen skapades med.
step-sign-out-everywhere = Logga ut från alla Microsoft-konton, i alla fönster.
step-split-payment = Om hela beloppet nekas efter ”Betala nu” (Pay now) tittar du efter om sidan erbjuder att dela upp det på flera kort. Den minsta delen beror på landet.
step-start-stopped-resources = Starta de stoppade resurserna när prenumerationen är aktiv igen. Kontakta Azure-supporten om det inte går efter 30 minuter.
step-stay-on-card = Fortsätt betala med kort tills du kan välja fakturabetalning.
step-stop-trying = Försök inte igen med det här kortet just nu: vänta 24 timmar med ett Mastercard-kort, och upp till 30 dagar med ett Visa-kort.
step-stop-trying-other-cards = Försök inte få den kostnadsfria utvärderingsversionen med andra kort: varje person får bara en.
step-stop-trying-other-cards-in-a-row = Prova inte flera kort efter varandra: då blir det troligare att betalningen nekas.
step-stop-using-card = Försök inte igen med det här kortet: det nekas för gott.
step-switch-after-approval = Vänta på godkännandet och byt sedan betalningsmetod till banköverföring. Inget ändras av sig självt.
step-switch-directory = Byt till katalogen där prenumerationen finns, i Azure-portalen.
step-take-over-directory = Be IT-administratören i din organisation att ta över den ohanterade katalogen, och registrera dig sedan igen.
step-try-again-in-hours = Försök igen om några timmar.
step-try-card-again = Lägg sedan till kortet igen.
step-try-other-network = Använd ett kort från ett annat kortnätverk och en annan bank, om du har ett. Ett andra kort från samma bank kan stoppas av samma regel.
step-try-payment-again = Betala sedan det som ska betalas.
step-try-sign-up-again = Gör sedan om registreringen.
step-unfreeze-card = Lås upp kortet i bankens app. Där kan det stå att kortet är fryst eller tillfälligt stängt.
step-update-expiry-date = Redigera det sparade kortet och ange det nya utgångsdatumet. Microsoft 365 ber också om CVV-koden, Azure gör det inte.
step-update-stored-card = Uppdatera det sparade kortet. Om bara utgångsdatumet har ändrats redigerar du kortet. Om numret har ändrats lägger du till kortet som ett nytt kort, gör det till standardkort och tar bort det gamla först därefter.
step-upgrade-account = Uppgradera prenumerationen till betala per användning. Det kräver en giltig betalningsmetod.
step-use-accepted-card = { $networks ->
    [unknown] Använd ett kort från ett kortnätverk som accepteras i ditt land.
   *[other] Använd ett kort från { $networks }: de korten accepterar Azure i kontots land ({ $country }).
}
step-use-call-me = Välj ”Ring mig” (Call me) i stället för sms.
step-use-card-of-other-country = Använd ett kort från en bank utanför Ryssland.
step-use-card-of-tenant-country = { $country ->
    [unknown] Använd ett kort som är utgivet i det land där din klientorganisation i Microsoft 365 är registrerad.
   *[other] Använd ett kort som är utgivet i det land där din klientorganisation i Microsoft 365 är registrerad: { $country }.
}
step-use-credit-card = Använd ett kreditkort i stället för ett bankkort.
step-use-existing-account = Logga in med ditt andra konto och använd dess prenumeration, om det har samma e-postadress, telefonnummer eller adress.
step-use-international-card = Använd ett kort som fungerar i utländska webbutiker: Debit Mastercard, Visa Debit eller ett kreditkort.
step-use-known-device = Använd en enhet och en webbläsare som du också använder för banken. Stäng av annonsblockerare och låt fönstret vara öppet tills bankens kontroll är klar.
step-use-other-account = Registrera dig med ett annat konto: ett personligt, eller ett arbetskonto i en katalog som en administratör hanterar.
step-use-other-browser = Rensa cookies eller använd en annan webbläsare, och gör om det där.
step-use-other-card = Använd ett annat kort om du har ett.
step-use-other-phone = Använd ett annat telefonnummer om det inte kommer någon kod.
step-use-own-card-number = Ange på betalningssidan numret på ett kort som en bank har gett ut till dig.
step-use-physical-card = Använd ett fysiskt kreditkort, eller ett fysiskt bankkort om det accepteras i ditt land.
step-use-private-window = Öppna ett privat fönster (InPrivate), logga in där och gör om det du gjorde.
step-use-renewed-card = Använd det nya kortet som banken har skickat i stället för det utgångna, eller be banken om det.
step-use-replacement-card = Använd i stället kortet som banken har skickat till dig.
step-wait-before-creating-subscription = Vänta och skapa sedan prenumerationen igen. Använd så länge en prenumeration som du redan har.
step-wait-before-paying-again = Vänta tills banken har bokfört eller släppt den första betalningen innan du betalar igen.
step-wait-for-boleto = Vänta upp till 10 arbetsdagar efter beställningen, och betala senast 30 dagar efter beställningen.
step-wait-for-credit-check = Vänta på resultatet av Microsofts kreditkontroll: oftast högst 2 arbetsdagar, högst 7 om den görs manuellt. Fortsätt att betala med kort tills dess.
step-wait-for-new-period = Vänta tills banken börjar om från noll, nästa dag eller nästa månad.
step-wait-for-payment-to-show = Vänta och betala inte igen: upp till 24 timmar för Azure, upp till 48 timmar för Microsoft 365. Kontakta supporten först därefter.
step-wait-for-phone-code = Vänta på koden i upp till 4 minuter.
step-wait-for-threshold-hold = Vänta tills banken släpper det reserverade beloppet. Azure återför det genast; för banken kan det ta upp till 30 kalenderdagar.
step-wait-for-verification-hold = Vänta 3 till 5 dagar tills reservationen försvinner. Det finns inget att åtgärda eller betala.
step-wait-for-wire = Vänta upp till 10 arbetsdagar tills överföringen är bokförd.
step-wait-until-card-can-go = Vänta till faktureringsperiodens slut och ta bort kortet då. Det kan ta upp till 90 dagar innan en uppsagd prenumeration är borttagen.
