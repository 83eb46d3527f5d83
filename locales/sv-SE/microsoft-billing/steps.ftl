# Steps of the plan: the verb first, one action in about 110 cells; what helps with it in `.more`.
# Placeables: the `args` of the step in rules/microsoft-billing/steps/. $button is pay-now,
# settle-balance or unknown; $networks and $country are names, or unknown.

step-activate-card = Aktivera kortet så som banken anger: i appen, per telefon eller i en automat.
step-add-card-again = Lägg till kortet på nytt och se till att det är det som debiteras. Ta bort den gamla posten först därefter.
step-add-card-before-removing = Om kortet fortfarande används ser du först till att ett annat kort debiteras. Ta sedan bort det gamla.
step-add-new-number = Lägg till kortet med rätt nummer som standardkort. Ta bort det gamla kortet först därefter.
    .more = Numret på ett sparat kort går inte att redigera.
step-add-own-payment-method = Lägg till ett eget kort under ”Betalningsmetoder” (Payment methods) i administrationscentret för Microsoft 365.
step-allow-international-payments = Be banken tillåta internationella transaktioner med kortet (häva en regionspärr).
    .ask = Jag vill kunna betala till säljare utomlands med det här kortet. Kan du öppna det för internationella transaktioner och häva en eventuell regionspärr{ $terms ->
        [tw] { " " }(海外交易)
        [se] { "" }
       *[unknown] { "" }
    }?
    .topic = köp utomlands
step-allow-online-payments = Be banken tillåta onlinetransaktioner med kortet. I bankens app heter inställningen ofta ”internetköp”.
    .ask = Jag vill kunna betala på internet med det här kortet. Kan du öppna det för internetköp{ $terms ->
        [se] { "" }
       *[unknown] { "" }
    }?
    .topic = internetköp
step-allow-recurring-payments = Be banken tillåta återkommande betalningar med kortet.
    .ask = Jag vill att återkommande betalningar till Microsoft ska fungera med det här kortet. Kan du tillåta dem?
    .topic = återkommande betalningar
step-allow-third-party-cookies = Tillåt tredjepartscookies i webbläsarens inställningar.
step-answer-bank-question = Se om banken har bett dig bekräfta betalningen; öppna appen själv, följ inga länkar i meddelanden.
    .more = Frågan kommer i bankens app eller som sms. Svara på den.
step-ask-bank-about-currency = Fråga banken om kortet kan betala i fakturans valuta, eller om beloppet kan växlas.
    .ask = Kan det här kortet betala i fakturans valuta (____)? Kan du annars aktivera valutaväxling, eller säga vilket kort som fungerar?
    .topic = fakturans valuta
step-ask-bank-about-hold = Fråga banken när reservationen släpps, om den finns kvar efter 5 dagar.
    .ask = Hur länge är beloppet reserverat, och när släpper banken det?
    .topic = det reserverade beloppet
step-ask-bank-about-legal-reason = Fråga banken om en lagregel hindrar den från att betala till Microsoft, och om något går att göra åt det.
    .ask = Finns det en lagregel som hindrar banken från att genomföra betalningen, och kan jag göra något åt det?
    .topic = en lagregel mot betalningen
step-ask-bank-about-limit = Fråga banken vilken gräns som nåddes och när den börjar om, eller be att få den höjd.
    .ask = Vilken gräns stoppade betalningen, till exempel kortets köpgräns{ $terms ->
        [tw] { " " }(單筆授權上限)
        [se] { "" }
       *[unknown] { "" }
    }? Kan du höja den, eller säga när den börjar om?
    .topic = gränsen som nåddes
step-ask-bank-for-card = Be banken om ett kort som du kan betala med på nätet.
    .ask = Jag behöver ett kort för att betala Microsoft på nätet. Vilket kan jag få, och hur snabbt?
    .topic = ett kort för betalningar på nätet
step-ask-bank-for-international-card = Eller be banken om ett kort som fungerar i utländska webbutiker.
    .ask = Kan jag få ett kort som fungerar i utländska webbutiker, till exempel Debit Mastercard eller Visa Debit{ $terms ->
        [nl] , i stället för mitt bankkort (bankpas) med Maestro eller V PAY
       *[unknown] { "" }
    }?
    .topic = ett kort för utländska webbutiker
step-ask-bank-for-replacement = Be banken om ett nytt kort, om du inte redan har fått ett.
    .ask = Är ett nytt kort på väg till mig? Kan du annars skicka ett?
    .topic = ett nytt kort
step-ask-bank-to-activate = Be banken aktivera kortet, om du inte lyckas själv.
    .ask = Kan du aktivera mitt kort{ $terms ->
        [tw] { " " }(開卡)
       *[unknown] { "" }
    }?
    .topic = aktivering av kortet
step-ask-bank-to-unblock = Fråga banken om kortet är spärrat eller ogiltigt, och be den häva spärren eller byta ut kortet.
    .ask = Är det här kortet spärrat eller ogiltigt? Kan du häva spärren eller byta ut kortet?
    .topic = ett spärrat eller ogiltigt kort
step-ask-bank-to-unblock-pin = Be banken häva spärren efter de felaktiga PIN-koderna.
    .ask = Kan du häva spärren på mitt kort? Fel PIN-kod har angetts för många gånger.
    .topic = spärren efter fel PIN-kod
step-ask-bank-whether-it-refused = Fråga banken om den nekade betalningen, och varför.
    .more = Ring numret på kortets baksida. Kanske har banken inte sett betalningen alls.
    .ask = Ser du något försök att betala till Microsoft med det här kortet? Om banken nekade det: varför, och kan du tillåta det?
    .topic = om den nekade betalningen
step-ask-bank-which-payments = Fråga banken vilka betalningar kortet inte tillåter, och be den tillåta det som saknas.
    .more = Det kan gälla betalningar på internet, till utlandet, återkommande eller till den här typen av säljare.
    .ask = Vilken typ av betalning tillåter kortet inte: på internet, till utlandet{ $terms ->
        [tw] { " " }(海外交易)
        [se] { " " }(regionspärr)
       *[unknown] { "" }
    }, återkommande eller till den här typen av säljare? Kan du tillåta den för Microsoft?
    .topic = vilka betalningar kortet tillåter
step-ask-card-administrator = Företagskort: be den som hanterar korten i företaget att tillåta Microsoft.
step-ask-for-invoice-later = Köper du som företag? Ansök om fakturabetalning när du har varit kund i sex månader.
    .more = Till dess behövs ett kort. Både Azure och Microsoft 365 kräver sex månader som kund och inget utestående saldo.
step-ask-role-holder = Låt någon som har behörighet göra det: kontoadministratören eller någon med en faktureringsroll.
    .more = Azure, betala per användning: kontoadministratören. Microsoft-kundavtal: en ägare, deltagare eller fakturaansvarig; en fakturaansvarig får bara betala. Övriga Microsoft 365-avtal: en faktureringsadministratör.
step-ask-whether-sold = Fråga Microsoft först om de säljer till dig, innan du provar andra kort.
step-buy-subscription-paid-by-card = Köp en prenumeration som betalas med kort, säg upp den gamla sist: den som inte flyttats förlorar åtkomsten.
    .more = Det gäller en ny Microsoft 365-prenumeration. Flytta alla användare innan du säger upp den gamla.
step-call-bank-about-decline = Fråga banken varför den nekade betalningen till Microsoft, och be den tillåta den.
    .more = Ring numret på kortets baksida.
    .ask = Varför nekades betalningen? Kan du kontrollera saldo och gränser, internetköp och köp utomlands, återkommande betalningar och bankens säkerhetsregler, och tillåta betalningen till Microsoft?
    .topic = varför den nekade betalningen
step-call-bank = Ring banken en gång, på numret på kortets baksida, och ta upp:
step-call-data-protection-team = Kan ingen annan logga in? Ring Microsofts support och be att få tala med ”Data Protection team”.
    .more = Säg att det är ett företagskonto och att du är utelåst som enda administratör. Teamet kontrollerar vem du är och återställer inloggningen. Fråga också om den obetalda fakturan.
step-check-already-paid = Titta på fakturans status: utan betalningsknapp bredvid är den oftast redan betald.
    .more = Knappen heter ”Betala nu” (Pay now) eller ”Reglera saldo” (Settle balance).
step-check-balance-and-limit = Kontrollera att saldot och kreditgränsen räcker. Sätt annars in pengar eller få gränsen höjd.
step-check-benefit-eligibility = Kontrollera på programmets sida om kontot är berättigat och vilken nyckel som krävs.
    .more = Sådana program är Visual Studio, nystartade företag, partner och Azure In Open.
step-check-country-offered = Ta reda på om Azure erbjuds i ditt land.
step-check-junk-folder = Leta efter e-postmeddelandena i skräpposten.
step-check-mail-address = Om du är kontoadministratör: välj en e-postadress för fakturering som du läser regelbundet.
step-check-phone-number = Kontrollera landsnumret och telefonnumret: ett internetnummer (VoIP) fungerar inte.
    .more = Det måste kunna ta emot sms och samtal från ett amerikanskt nummer.
step-check-remaining-balance = Kontrollera om något återstår att betala. Betala inte en gång till det som redan är betalt.
    .more = Det står under ”Fakturor” (Invoices) i Azure eller ”Fakturor och betalningar” (Bills & payments) i Microsoft 365; för hemmet under ”Orderhistorik” (Order history).
step-choose-billing-country = Gå tillbaka till ”Om dig” (About you) och välj det land där faktureringsadressen verkligen ligger.
step-choose-pay-as-you-go = Registrera dig för ett annat erbjudande, till exempel betala per användning.
step-compare-card-details = Jämför det du angav med kortet och kontoutdraget, och rätta det som skiljer sig.
    .more = På kortet: namn, nummer, utgångsdatum och CVV-kod. På kontoutdraget: faktureringsadressen.
step-complete-account-profile = Komplettera och rätta uppgifterna i ditt Microsoft-konto under ”Din information” (Your info).
    .more = Det gäller e-postadress, telefonnummer, faktureringsadress och leveransadress.
step-complete-bank-check = Slutför bankens kontroll när den visas: bekräfta med BankID eller i bankens app, eller ange engångskoden.
step-confirm-payment-with-bank = Ring banken, bekräfta att betalningen är din och be den släppa igenom nästa försök.
    .ask = Betalningen till Microsoft är min. Kan du godkänna den och släppa igenom nästa försök?
    .topic = att betalningen är din
step-contact-azure-support = Kontakta Azure-supporten; skicka aldrig hela kortnumret.
    .more = Ha det du såg och tidpunkten för försöket till hands. Kan du inte logga in? Ring Microsofts support.
step-contact-china-cloud = Kontakta supporten hos 21Vianet, inte Microsofts globala support.
step-contact-home-support = Kontakta Microsofts support för privatpersoner; skicka aldrig hela kortnumret.
    .more = Ha det du såg och tidpunkten för försöket till hands.
step-contact-m365-sign-up-support = Kontakta supporten för Microsoft 365; skicka aldrig hela kortnumret.
    .more = Ha meddelandet och tidpunkten för försöket till hands.
step-contact-m365-support = Kontakta supporten för Microsoft 365; skicka aldrig hela kortnumret.
    .more = Gör det i administrationscentret. Ha det du såg och tidpunkten för försöket till hands. Kan du inte logga in? Ring Microsofts support.
step-contact-microsoft-representative = Kontakta din Microsoft-representant om en faktura i ett Enterprise-avtal.
step-contact-program-support = Kontakta supporten för det program som gav dig förmånen eller nyckeln.
step-contact-sign-up-support = Kontakta Azures registreringssupport; skicka aldrig hela kortnumret.
    .more = Ha meddelandet och tidpunkten för försöket till hands.
step-copy-address-from-statement = Skriv av faktureringsadressen från bankens kontoutdrag: gatuadress, postnummer, ort och land.
step-copy-name-from-card = Skriv av namnet exakt som det står på kortet, utan extra tecken.
    .more = Om det är ett företagsnamn delar du upp det på förnamn och efternamn.
step-copy-security-code = Skriv av CVV-koden: oftast tre siffror på kortets baksida, på American Express fyra på framsidan.
step-correct-contact-details-at-bank = Om ingen kod kommer eller godtas: be banken kontrollera telefonnumret den har för dig.
    .more = Be den kontrollera de andra kontaktuppgifterna också.
    .ask = Jag får ingen kod. Vilket telefonnummer har banken till mig, och kan du rätta det om det är fel?
    .topic = telefonnumret som banken har
step-create-new-subscription = Skapa en ny prenumeration: en borttagen kommer inte tillbaka.
step-do-not-transfer-again = Skicka inte pengarna en gång till medan banköverföringen bokförs eller kopplas till fakturan.
step-enrol-for-bank-check = Registrera kortet för internetköp i bankens app eller på bankens webbplats.
step-enter-card-data-again = Ange numret och utgångsdatumet på nytt, exakt som de står på kortet.
step-enter-card-for-each-payment = Ange kortet på nytt för varje faktura och verifiera det. Det sparas inte.
step-enter-tax-id = Ange organisationens skatteregistreringsnummer i formuläret; i Brasilien är det CNPJ.
    .more = Inget personligt nummer. Microsoft kan sedan granska kontot, vilket oftast tar ungefär en dag.
step-find-boleto-mail = Leta efter din boleto i e-posten, även i skräpposten.
    .more = Den skickas till adressen som angavs vid beställningen.
step-get-billing-role = Eller be dem som hanterar faktureringskontot att ge dig en sådan roll.
step-get-owner-role = Be en ägare av prenumerationen om rollen ”Ägare” (Owner), om prenumerationen fortfarande saknas.
step-have-other-admin-help = Be en annan global administratör återställa din inloggning eller betala i ditt ställe.
    .more = Även någon annan med en faktureringsroll får betala.
step-keep-true-country = Registrera dig inte med ett annat land: faktureringsadressen måste ligga där, och landet kan inte ändras.
step-know-azure-deletion-date = Håll koll på tidsfristen: utan betalning sägs tjänsten upp, och 30 dagar senare kan data vara raderade.
    .more = Resurserna stoppas då också. Azure raderar data 30 till 90 dagar efter att tjänsten upphörde.
step-know-invoice-is-final = Bestäm dig först: efter bytet till faktura kan du oftast inte gå tillbaka till automatisk kortbetalning.
step-know-m365-deletion-date = Passa tiden: utan betalning inaktiveras prenumerationen, kanske efter 2 dagar; 90 dagar senare kan data raderas.
    .more = De 2 dagarna gäller med ett Microsoft-kundavtal. Allra senast 180 dagar efter inaktiveringen är data borta.
step-let-global-admin-take-over = Med ett Microsoft-kundavtal kan en global administratör göra sig till ägare av faktureringskontot.
    .more = Det är en global administratör i din organisation, som kan ge sig själv rollen.
step-let-retry-run = Låt nästa automatiska försök sköta betalningen, eller betala själv, men gör inte båda.
    .more = Vänta inte om e-postmeddelandet anger ett datum.
step-lift-payment-stop = Be banken häva stoppet för betalningar till Microsoft.
    .ask = Kan du häva stoppet för betalningar till Microsoft med det här kortet?
    .topic = stoppet för betalningar till Microsoft
step-link-new-card-azure = Se till att det nya kortet debiteras, under ”Betalningsmetoder” (Payment methods) i Azure-portalen.
    .more = Betala per användning: ”Kostnadshantering + fakturering” (Cost Management + Billing) → ”Betalningsmetoder” (Payment methods) → ”Ange som standard” (Make default) eller ”Ersätt” (Replace); då flyttas alla prenumerationer till kortet. Microsoft-kundavtal: välj ”Ersätt” (Replace) i faktureringsprofilen.
step-link-new-card-home = Välj det nya kortet för prenumerationen: ”Hantera” (Manage) → ”Ändra hur du betalar” (Change how you pay).
    .more = Det finns i ditt Microsoft-konto under ”Tjänster och prenumerationer” (Services & subscriptions). Gäller det ett barns prenumeration? Logga in med barnets konto. Ta bort det gamla kortet först därefter.
step-link-new-card-m365 = Koppla det nya kortet till prenumerationen, under ”Betalningsmetoder” (Payment methods).
    .more = Välj i administrationscentret de tre punkterna bredvid det gamla kortet och sedan ”Ersätt” (Replace). Microsoft-kundavtal: ersätt det i faktureringsprofilen. Personal eller Family: gör det i ditt Microsoft-konto. Köpt av en partner: fråga partnern.
step-link-other-card = Lägg till ett annat kort om du har ett, och se till att det är det som debiteras.
step-look-at-invoice = Jämför beloppet med dina fakturor: en senare debitering är oftast den vanliga fakturan.
    .more = De finns under ”Kostnadshantering + fakturering” (Cost Management + Billing) → ”Fakturor” (Invoices).
step-one-transfer-per-invoice = Betala bara en faktura med varje överföring och ange fakturans nummer som referens.
    .more = I SEPA får referensen vara högst 140 tecken.
step-open-account-in-billing-country = Öppna ett nytt konto i rätt land. Det som inte flyttas dit blir kvar i det nuvarande kontot.
    .more = Landet för det nuvarande kontot går inte att ändra. Azure-supporten kan flytta prenumerationen till det nya.
step-open-tenant-in-right-country = Bara om du inte kan få ett kort därifrån: öppna ett konto i kortets land; användare och data följer inte med.
    .more = Landet för det nuvarande kontot går inte att ändra, och inget flyttas automatiskt.
step-pay-azure-balance = Betala per användning: betala hela saldot i Azure-portalen, inloggad som kontoadministratör.
    .more = Öppna ”Kostnadshantering + fakturering” (Cost Management + Billing) → ”Fakturor” (Invoices), välj { $button ->
        [pay-now] ”Betala nu” (Pay now)
        [settle-balance] ”Reglera saldo” (Settle balance)
       *[unknown] ”Betala nu” (Pay now) eller ”Reglera saldo” (Settle balance), beroende på land
    }, välj eller lägg till ett kort, betala och slutför bankens kontroll. Saldot gäller alla prenumerationer på kortet.
step-pay-azure-by-sepa = Eller låt Azure dra beloppet från ditt bankkonto med SEPA-autogiro (Nederländerna, Tyskland och Österrike).
    .more = SEPA-autogirot läggs upp för faktureringskontot; med ett Microsoft-kundavtal gör en ägare eller deltagare i kontot det.
step-pay-by-upi = Azure, betala per användning, eller ett äldre Microsoft 365-avtal: betala annars en gång med UPI eller NetBanking.
    .more = Håll webbläsaren öppen tills betalningen är klar.
step-pay-by-wire-transfer = Betala med banköverföring till bankkontot som anges längst ner på fakturan.
    .more = Där står också betalningsinstruktionerna: följ dem.
step-pay-home-balance = Betala det som är förfallet i ditt Microsoft-konto: ”Hantera” (Manage) → ”Betala nu” (Pay now).
    .more = Det finns under ”Tjänster och prenumerationer” (Services & subscriptions), och beloppet även under ”Orderhistorik” (Order history). Logga in med kontot som köpte prenumerationen; välj eller lägg till ett kort där. Så länge beloppet är förfallet kan du inte ändra hur du betalar.
step-pay-in-china-cloud = Använder du 21Vianets moln? Betala i dess egen portal med Alipay eller UnionPay, eller Azure med banköverföring.
    .more = Betalningen görs i kinesiska yuan. För Azure är minsta beloppet 1 000 CNY på nätet och 5 000 CNY med banköverföring.
step-pay-invoice-in-portal = Microsoft-kundavtal: betala den obetalda fakturan i Azure-portalen med ”Betala nu” (Pay now).
    .more = Sök efter ”Kostnadshantering + fakturering” (Cost Management + Billing) och öppna ”Fakturering” (Billing) → ”Fakturor” (Invoices). Välj ”Betala nu” (Pay now) bredvid fakturan, sedan ”Välj en betalningsmetod” (Select a payment method) för ett sparat eller nytt kort och ”Betala nu” (Pay now) igen. Fakturan visas som betald inom 24 timmar.
step-pay-m365-balance = Betala den obetalda fakturan under ”Fakturor och betalningar” (Bills & payments) i administrationscentret.
    .more = Öppna fakturan i administrationscentret för Microsoft 365. Välj ”Betala nu” (Pay now) om du har ett Microsoft-kundavtal, annars ”Betala ditt saldo” (Pay your balance) med ett kort som du själv har lagt till. Personal eller Family: gör det i ditt Microsoft-konto. Köpt av en partner: fråga partnern.
step-pay-marketplace-invoice = Betala fakturan för Marketplace eller Azure-reservationen: ”Fakturor” (Invoices) → ”Betala nu” (Pay now).
    .more = Ställ in typfiltret på ”Azure Marketplace och reservationer” (Azure Marketplace and Reservations), och slutför bankens kontroll på slutet.
step-pay-money-in = Sätt in pengar eller få gränsen höjd, så att beloppet är täckt.
    .more = Pengarna räknas först när banken har bokfört dem.
step-pay-one-invoice-by-card = Eller betala med kort, om du inte har skickat någon överföring (bara med ett Microsoft-kundavtal).
    .more = Öppna ”Fakturor” (Invoices) och välj ”Betala nu” (Pay now). Portalen visar upp till vilket belopp det går.
step-pay-open-balance-first = Betala allt som är obetalt innan du ansöker om fakturabetalning.
step-raise-payment-limit = Höj köpgränsen för enskilda köp eller den för internetköp, i bankens app.
    .more = Det är ofta två olika gränser: titta på båda.
step-reactivate-subscription = Öppna prenumerationen i Azure-portalen medan det fortfarande går och välj ”Återaktivera” (Reactivate).
step-read-date-in-mail = Läs datumet i e-postmeddelandet från Microsoft och betala före det.
step-recover-microsoft-account = Få tillbaka ett personligt Microsoft-konto med inloggningshjälpen eller återställningsformuläret.
    .more = Är tvåstegsverifiering på och finns inget sätt kvar att bekräfta? Då kan Microsoft inte återställa kontot.
step-redeem-product-key = Eller köp prenumerationen som produktnyckel i en butik och lös in den med ditt Microsoft-konto.
step-refresh-and-restart-browser = Uppdatera sidan; om den fortfarande hänger sig stänger du webbläsaren och startar den igen.
step-remove-spending-limit = Ta bort utgiftsgränsen i Azure-portalen. Det kräver en giltig betalningsmetod.
step-replace-card = Lägg till det nya kortet och gör det till standardkort. Ta bort det gamla kortet först därefter.
step-request-invoice-payment-azure = Ansök om fakturabetalning, med en supportbegäran eller under ”Betalningsmetoder” (Payment methods).
    .more = Där heter knappen ”Byt till att betala med faktura” (Switch to pay by invoice). Azure kräver att du har varit kund i sex månader och inte har något obetalt; ha företagsnamnet enligt momsregistreringen och momsregistreringsnumret till hands.
step-request-invoice-payment-m365 = Ansök hos Microsoft 365 om att få betala med banköverföring, på faktureringsprofilens sida.
    .more = Sidan finns i administrationscentret. Med det äldre avtalet (MOSA) ansöker du via supporten.
step-send-proof-of-payment = Skicka betalningsbeviset till supporten: genast om fakturanumret saknades, annars efter 10 arbetsdagar.
    .more = Om numret fanns med gör du det bara om fakturan då fortfarande är obetald. Skicka också kunduppgifter och uppgifter om överföringen.
step-settle-with-partner = Be partnern som skickar fakturan att byta kortet, och betala där: hos Microsoft går inget av det.
    .more = Partnern står på fakturan, och i administrationscentret under ”Faktureringskonton” (Billing accounts) → ”Partnerrelationer” (Partner relationships). Fråga när du senast måste betala: en partner kan pausa prenumerationen.
step-sign-in-with-right-address = Logga in med den e-postadress som prenumerationen skapades med.
step-sign-out-everywhere = Logga ut från alla Microsoft-konton, i alla fönster.
step-split-payment = Om hela beloppet nekas: se om ”Betala nu” (Pay now) erbjuder att dela upp det på flera kort.
    .more = Den minsta delen beror på landet.
step-start-stopped-resources = Starta de stoppade resurserna när prenumerationen är aktiv igen.
    .more = Kontakta Azure-supporten om det inte går efter 30 minuter.
step-stay-on-card = Fortsätt betala med kort tills du kan välja fakturabetalning.
step-stop-trying = Försök inte igen med det här kortet just nu: vänta 24 timmar med Mastercard, upp till 30 dagar med Visa.
step-stop-trying-other-cards = Försök inte få den kostnadsfria utvärderingsversionen med andra kort: varje person får bara en.
step-stop-trying-other-cards-in-a-row = Prova inte flera kort efter varandra: då blir det troligare att betalningen nekas.
step-stop-using-card = Försök inte igen med det här kortet: det nekas för gott.
step-switch-after-approval = Vänta på godkännandet och byt sedan betalningsmetod till banköverföring. Inget ändras av sig självt.
step-switch-directory = Byt till katalogen där prenumerationen finns, i Azure-portalen.
step-take-over-directory = Be IT-administratören i din organisation att ta över den ohanterade katalogen, och registrera dig sedan igen.
step-try-again-in-hours = Försök igen om några timmar.
step-try-card-again = Lägg sedan till kortet igen.
step-try-other-network = Använd om möjligt ett kort från ett annat nätverk och en annan bank.
    .more = Ett andra kort från samma bank kan stoppas av samma regel.
step-try-payment-again = Betala sedan det som ska betalas.
step-try-sign-up-again = Gör sedan om registreringen.
step-unfreeze-card = Lås upp kortet i bankens app. Där kan det stå att kortet är fryst eller tillfälligt stängt.
step-update-expiry-date = Redigera det sparade kortet och ange det nya utgångsdatumet.
    .more = Microsoft 365 ber också om CVV-koden, Azure gör det inte.
step-update-stored-card = Uppdatera det sparade kortet. Ta bort ett gammalt först när det nya är standardkort.
    .more = Om bara utgångsdatumet har ändrats redigerar du kortet. Om numret har ändrats lägger du till kortet som ett nytt kort och gör det till standardkort.
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
step-use-debit-card = Har du ett bankkort med märket Visa eller Mastercard? Använd det: det accepteras i de flesta länder.
    .more = Förbetalda och virtuella kort nekas oftast.
step-use-existing-account = Logga in med ditt andra konto, om det har samma e-postadress, telefonnummer eller adress.
    .more = Använd det kontots prenumeration.
step-use-international-card = Använd ett kort som fungerar i utländska webbutiker: Debit Mastercard, Visa Debit eller ett kreditkort.
step-use-known-device = Använd en enhet och en webbläsare som du också använder för banken.
    .more = Stäng av annonsblockerare och låt fönstret vara öppet tills bankens kontroll är klar.
step-use-other-account = Registrera dig med ett annat konto: ett personligt, eller ett arbetskonto som en administratör hanterar.
step-use-other-browser = Rensa cookies eller använd en annan webbläsare, och gör om det där.
step-use-other-card = Använd ett annat kort om du har ett.
step-use-other-phone = Använd ett annat telefonnummer om det inte kommer någon kod.
step-use-own-card-number = Ange på betalningssidan numret på ett kort som en bank har gett ut till dig.
step-use-physical-card = Använd ett fysiskt kreditkort, eller ett fysiskt bankkort om det accepteras i ditt land.
step-use-private-window = Öppna ett privat fönster (InPrivate), logga in där och gör om det du gjorde.
step-use-renewed-card = Använd det nya kortet som banken har skickat i stället för det utgångna, eller be banken om det.
step-use-replacement-card = Använd i stället kortet som banken har skickat till dig.
step-use-student-offer = Är du student? Registrera dig för Azure for Students: där behövs inget kort.
    .more = Det är för heltidsstudenter över 18 år, med skolans e-postadress.
step-wait-before-creating-subscription = Vänta och skapa sedan prenumerationen igen. Använd så länge en prenumeration som du redan har.
step-wait-before-paying-again = Vänta tills banken har bokfört eller släppt den första betalningen innan du betalar igen.
step-wait-for-boleto = Vänta upp till 10 arbetsdagar efter beställningen, och betala senast 30 dagar efter beställningen.
step-wait-for-credit-check = Vänta på Microsofts kreditkontroll, högst 7 arbetsdagar. Fortsätt att betala med kort tills dess.
    .more = Oftast tar den högst 2 arbetsdagar; högst 7 om den görs manuellt.
step-wait-for-hold-of-new-card = Vänta några dagar tills banken släpper reservationen. Det finns inget att betala.
step-wait-for-new-period = Vänta tills banken börjar om från noll, nästa dag eller nästa månad.
step-wait-for-payment-to-show = Vänta och betala inte igen: upp till 24 timmar för Azure, upp till 48 timmar för Microsoft 365.
    .more = Kontakta supporten först därefter.
step-wait-for-phone-code = Vänta på koden i upp till 4 minuter.
step-wait-for-threshold-hold = Vänta tills banken släpper det reserverade beloppet, upp till 30 kalenderdagar.
    .more = Azure återför det genast; för banken kan det ta så lång tid.
step-wait-for-verification-hold = Vänta 3 till 5 dagar tills reservationen försvinner. Det finns inget att åtgärda eller betala.
step-wait-for-wire = Vänta upp till 10 arbetsdagar tills överföringen är bokförd.
step-wait-until-card-can-go = Vänta till faktureringsperiodens slut och ta bort kortet då.
    .more = Det kan ta upp till 90 dagar innan en uppsagd prenumeration är borttagen.
