# Steps of the plan: the verb first, one action in about 110 cells; what helps with it in `.more`.
# Placeables: the `args` of the step in rules/microsoft-billing/steps/. $button is pay-now,
# settle-balance or unknown; $networks and $country are names, or unknown.

step-activate-card = Aktivera kortet på det sätt banken anger: i appen, per telefon eller i en uttagsautomat.
step-add-card-again = Lägg till kortet på nytt och gör det till standardkort. Ta bort den gamla posten först därefter.
step-add-card-before-removing = Används kortet fortfarande? Gör först ett annat kort till standardkort. Ta sedan bort det gamla.
    .more = Det kan vara en prenumeration, en supportplan, en Azure-reservation eller Microsoft 365. Betala per användning: kontoadministratören tar bort kortet. Microsoft-kundavtal: den som skapade kontot gör det.
step-add-card-for-purchase = Finns inget giltigt kort sparat? Lägg till ett standardkort under ”Betalningsmetoder” (Payment methods).
    .more = Betala per användning: i prenumerationen. Microsoft-kundavtal: i faktureringsprofilen. Förbetalda och virtuella kort accepteras inte.
step-add-new-number = Lägg till kortet med rätt nummer och gör det till standardkort. Ta bort det gamla kortet först därefter.
    .more = Numret på ett sparat kort går inte att ändra.
step-add-own-payment-method = Lägg till ett eget kort under ”Betalningsmetoder” (Payment methods) i administrationscentret för Microsoft 365.
step-allow-e-mandate = Be banken tillåta automatiska betalningar (e-mandate), internetköp och köp utomlands med kortet.
    .ask = Jag vill att Microsoft ska kunna dra betalningar automatiskt från kortet (e-mandate). Kan du tillåta det, och öppna kortet för internetköp och köp utomlands?
    .topic = automatiska betalningar (e-mandate)
step-allow-international-payments = Öppna kortet för köp utomlands i bankens app (kan heta ”regionspärr”), eller be banken göra det.
    .ask = Jag vill kunna betala till utländska företag med det här kortet. Kan du öppna det för köp utomlands och häva en eventuell regionspärr{ $terms ->
        [tw] { " " }(海外交易)
        [se] { "" }
        [nl] { " " }(buiten Europa, ”Wereld”)
        [us] { " " }(international transactions)
       *[unknown] { "" }
    }?
    .topic = köp utomlands
step-allow-direct-debit = Stoppar banken autogiro till Microsoft? Be den tillåta det.
    .more = Ofta kan du häva en sådan spärr själv i internetbanken.
    .ask = Kan du tillåta SEPA-autogiro till Microsoft från mitt konto, och tala om varför den senaste betalningen kom i retur?
    .topic = autogiro till Microsoft
step-allow-online-payments = Öppna kortet för internetköp i bankens app, eller be banken göra det.
    .ask = Jag vill kunna betala på internet med det här kortet. Kan du öppna det för internetköp{ $terms ->
        [nl] { " " }(internetbetalingen)
        [tw] { " " }(網路交易)
        [us] { " " }(online purchases)
       *[unknown] { "" }
    }?
    .topic = internetköp
step-allow-purchases = Be en ägare eller deltagare i faktureringskontot att tillåta köpet, under ”Principer” (Policies).
    .more = Azure-portalen: ”Kostnadshantering + fakturering” (Cost Management + Billing) → faktureringsprofilen → ”Principer” (Policies). Med ett Enterprise-avtal gör en Enterprise-administratör det för registreringen. Har organisationen en privat Marketplace? Då lägger dess administratör till produkten.
step-allow-recurring-payments = Be banken tillåta återkommande betalningar med kortet.
    .ask = Jag vill att återkommande betalningar{ $terms ->
        [nl] { " " }(terugkerende betalingen)
        [tw] { " " }(定期扣款)
       *[unknown] { "" }
    } till Microsoft ska fungera med det här kortet. Kan du tillåta dem?
    .topic = återkommande betalningar
step-allow-third-party-cookies = Tillåt tredjepartscookies i webbläsarens inställningar.
step-answer-bank-question = Kontrollera om banken har bett dig bekräfta köpet. Öppna appen själv; följ inga länkar i meddelanden.
    .more = Frågan kommer i bankens app eller som sms. Svara på den.
step-ask-about-last-card = Är det kontots sista kort? Fråga supporten först: Microsoft Entra ID Free håller kvar det tills kontot avslutas.
    .more = Entra ID Free kan inte sägas upp. Om faktureringskontot avslutas eller klientorganisationen tas bort raderas allt som finns där för gott. Skicka aldrig hela kortnumret.
step-apply-for-investor-offer = Behöver du mer kredit? Ansök om investerarerbjudandet i Microsoft for Startups, med en hänvisningskod.
step-ask-bank-about-currency = Fråga banken om du kan betala i fakturans valuta med kortet, eller om beloppet kan växlas.
    .ask = Kan jag betala i fakturans valuta (____) med det här kortet? Kan du annars aktivera valutaväxling, eller säga vilket kort jag kan använda?
    .topic = fakturans valuta
step-ask-bank-about-hold = Ligger reservationen kvar längre än så? Fråga då banken när den släpps.
    .ask = Hur länge är beloppet reserverat{ $terms ->
        [nl] { " " }(gereserveerd bedrag)
        [tw] { " " }(預先授權，圈存)
       *[unknown] { "" }
    }, och när släpper banken det?
    .topic = det reserverade beloppet
step-ask-bank-about-legal-reason = Fråga banken om någon lag hindrar betalningen till Microsoft, och om det går att göra något åt det.
    .ask = Finns det någon lag eller regel som hindrar banken från att genomföra betalningen, och kan jag göra något åt det?
    .topic = om någon lag hindrar betalningen
step-ask-bank-about-limit = Fråga banken vilken gräns som nåddes och när den nollställs, eller be att få den höjd.
    .ask = Vilken gräns stoppade betalningen, till exempel kortets köpgräns{ $terms ->
        [tw] { " " }(單筆授權上限)
        [se] { "" }
       *[unknown] { "" }
    }? Kan du höja den, eller säga när den nollställs?
    .topic = gränsen som nåddes
step-ask-bank-for-card = Be banken om ett kort som du kan betala med på nätet.
    .ask = Jag behöver ett kort för att betala Microsoft på nätet. Vilket kan jag få, och hur snabbt?
    .topic = ett kort för betalningar på nätet
step-ask-bank-for-international-card = Eller be banken om ett kort som fungerar i utländska webbutiker.
    .ask = Kan jag få ett kort som fungerar i utländska webbutiker, till exempel Debit Mastercard eller Visa Debit{ $terms ->
        [nl] , i stället för mitt bankkort (betaalpas) med Maestro eller V PAY
       *[unknown] { "" }
    }?
    .topic = ett kort för utländska webbutiker
step-ask-bank-for-replacement = Har du inte fått något nytt kort? Be banken om ett.
    .ask = Är ett nytt kort på väg till mig? Kan du annars skicka ett?
    .topic = ett nytt kort
step-ask-bank-to-activate = Går det inte att aktivera kortet själv? Be banken göra det.
    .ask = Kan du aktivera mitt kort{ $terms ->
        [tw] { " " }(開卡)
       *[unknown] { "" }
    }?
    .topic = aktivering av kortet
step-ask-bank-to-unblock = Fråga banken om kortet är spärrat eller ogiltigt, och be den häva spärren eller byta ut kortet.
    .ask = Är det här kortet spärrat eller ogiltigt? Kan du häva spärren eller byta ut kortet?
    .topic = ett spärrat eller ogiltigt kort
step-ask-bank-to-unblock-pin = Be banken häva spärren efter de felaktiga pinkoderna.
    .ask = Mitt kort är spärrat efter för många felaktiga pinkoder. Kan du häva spärren?
    .topic = spärren efter fel pinkod
step-ask-bank-whether-it-refused = Har banken nekat betalningen? Fråga varför.
    .more = Ring numret på kortets baksida. Banken kanske inte har sett betalningen alls.
    .ask = Ser du något försök att betala till Microsoft med mitt kort? Var det banken som nekade? I så fall varför, och kan du tillåta betalningen?
    .topic = om det var banken som nekade
step-ask-bank-which-payments = Fråga banken vilka betalningar kortet är stängt för, och be den tillåta den typ du behöver.
    .more = Det kan gälla internetköp, köp utomlands, återkommande betalningar eller köp hos den här typen av säljare.
    .ask = Vilken typ av betalning är kortet stängt för: internetköp, köp utomlands{ $terms ->
        [tw] { " " }(海外交易)
        [se] { " " }(regionspärr)
        [nl] { " " }(buiten Europa, ”Wereld”)
        [us] { " " }(international transactions)
       *[unknown] { "" }
    }, återkommande betalningar eller köp hos den här typen av säljare? Kan du öppna det för Microsoft?
    .topic = vilka betalningar kortet är stängt för
step-ask-card-administrator = Företagskort: be den som hanterar företagets kort att tillåta betalningar till Microsoft.
step-ask-for-invoice-later = Köper du som företag? Ansök om fakturabetalning när du har varit kund i sex månader.
    .more = Till dess behövs ett kort. Både Azure och Microsoft 365 kräver sex månader som kund och inget utestående saldo.
step-ask-for-account-review = Be Microsoft granska kontot.
    .more = Ha hela meddelandet, referensen eller korrelations-ID:t och tidpunkten till hands. Sidan nämns av användare, inte i Microsofts dokumentation.
step-ask-microsoft-contact-for-sandbox = Är du partner eller har du supportavtal? Registrera dig med företagets adress och fråga din kontakt på Microsoft.
    .more = Premier- eller Unified-support: din Customer Success Account Manager. ISV Success och partnernivåer: instrumentpanelen visar ”Set up E5 subscription” när du är berättigad.
step-ask-enrollment-administrator = Be den som administrerar Enterprise-avtalet, eller partnern som har sålt det, att låta dig se kostnaderna.
    .more = I Azure-portalen finns inställningarna under ”Principer” (Policies): ”AO view charges” för kontoägare, ”DA view charges” för avdelningsadministratörer.
step-ask-role-holder = Be någon som har behörighet att göra det: kontoadministratören eller någon med en faktureringsroll.
    .more = Azure, betala per användning: kontoadministratören. Microsoft-kundavtal: en ägare, deltagare eller fakturaansvarig; en fakturaansvarig får bara betala. Övriga Microsoft 365-avtal: en faktureringsadministratör. När Microsoft uppdaterar ett konto med betala per användning till ett Microsoft-kundavtal blir kontoadministratören ägare.
step-ask-whether-sold = Fråga Microsoft om de säljer till dig innan du provar andra kort.
step-buy-subscription-paid-by-card = Köp en prenumeration som betalas med kort och flytta alla användare dit. Säg upp den gamla först därefter.
    .more = Det gäller en ny Microsoft 365-prenumeration. Den som inte har flyttats förlorar åtkomsten när den gamla sägs upp.
step-call-bank-about-decline = Fråga banken varför betalningen till Microsoft nekades, och be den tillåta den.
    .more = Ring numret på kortets baksida.
    .ask = Varför nekades min betalning till Microsoft? Beror det på saldot, en gräns eller en säkerhetsregel, eller är kortet stängt för internetköp, köp utomlands eller återkommande betalningar? Kan du tillåta betalningen?
    .topic = varför betalningen nekades
step-call-bank = Ring banken en gång, på numret på kortets baksida, och ta upp:
step-call-data-protection-team = Kan ingen annan logga in? Ring Microsofts support och be att få tala med ”Data Protection team”.
    .more = Säg att det är ett företagskonto och att du är utelåst som enda administratör. Teamet kontrollerar vem du är och återställer inloggningen. Fråga också om den obetalda fakturan.
step-check-already-paid = Se efter vilken status fakturan har. Saknas betalningsknappen bredvid är den oftast redan betald.
    .more = Knappen heter ”Betala nu” (Pay now) eller ”Reglera saldo” (Settle balance).
step-check-balance-and-limit = Kontrollera att saldot eller kreditgränsen räcker. Sätt annars in pengar eller be om en högre gräns.
step-check-benefit-eligibility = Kontrollera på programmets sida om kontot uppfyller villkoren och vilken nyckel som krävs.
    .more = Det kan vara programmet för Visual Studio, för nystartade företag eller för partner, eller Azure In Open.
step-check-country-offered = Ta reda på om Azure erbjuds i ditt land.
step-check-developer-eligibility = Se vad som ger dig rätt till en sandbox: Visual Studio Professional/Enterprise, partnernivå eller supportavtal.
    .more = Visual Studio-prenumerationen måste vara aktiv och tilldelad det konto som du loggar in med. Microsofts egna anställda och myndighetsmoln kan inte få någon; en adress hos onmicrosoft.com fungerar inte.
step-check-junk-folder = Leta efter e-postmeddelandena i skräpposten.
step-check-mail-address = Är du kontoadministratör? Ange en e-postadress för fakturering som du läser regelbundet.
step-check-phone-number = Kontrollera landsnumret och telefonnumret: ett internetnummer (VoIP) fungerar inte.
    .more = Numret måste kunna ta emot sms och samtal från ett amerikanskt nummer.
step-check-remaining-balance = Kontrollera om något återstår att betala. Betala inte en gång till det som redan är betalt.
    .more = Det står under ”Fakturor” (Invoices) i Azure eller ”Fakturor och betalningar” (Bills & payments) i Microsoft 365; för hemmet under ”Orderhistorik” (Order history).
step-check-startup-conditions = Startupkredit: vill du ha mer än de första 1 000 dollarna (USD)? Se till att företaget verifieras inom 90 dagar.
    .more = Företaget ska vara registrerat och ha egen programvara; byråer, konsultföretag och skolor omfattas inte. Enligt svar i Microsofts forum görs verifieringen bara en gång.
step-check-student-conditions = Kontrollera om erbjudandet gäller dig: du har fyllt 18 och läser på heltid vid ett lärosäte som utfärdar examina.
    .more = Det är en prenumeration per person, inte för onlinekurser eller kommersiell utbildning, och den kan förnyas var 12:e månad. Azure for Students Starter gäller från 16 år, i USA från 13.
step-choose-billing-country = Gå tillbaka till ”Om dig” (About you) och välj det land där faktureringsadressen verkligen ligger.
step-choose-other-product = Välj en annan produkt, eller en prenumeration vars faktureringskonto hör till ett land där den säljs.
step-choose-country-first = Går ”Nästa” (Next) inte att välja när du registrerar dig för Microsoft 365? Välj land först.
step-choose-invoice-for-benefit = Frågar beställningen hur du betalar? Välj ”Faktura” (Invoice) och årlig betalning: då behövs inget kort.
    .more = En gång om året får du ett e-postmeddelande om att fakturan är klar. Saknas ”Faktura”? Fråga programmets support.
step-choose-pay-as-you-go = Väntar du inte på startup- eller studentkredit? Välj ett annat erbjudande, till exempel betala per användning.
step-compare-card-details = Jämför det du angav med kortet och kontoutdraget, och rätta det som skiljer sig.
    .more = På kortet: namn, nummer, utgångsdatum och säkerhetskod (CVC/CVV). På kontoutdraget: faktureringsadressen.
step-complete-account-profile = Komplettera och rätta uppgifterna i ditt Microsoft-konto under ”Din information” (Your info).
    .more = Det gäller e-postadress, telefonnummer, faktureringsadress och leveransadress.
step-complete-bank-check = Bekräfta köpet när banken ber om det: med BankID, i bankens app eller med en engångskod.
    .more = Det kan heta 3-D Secure, Visa Secure eller Mastercard Identity Check.{ $terms ->
        [nl] { " " }Nederländska banker frågar i sin app; för många kreditkort är det ICS app.
        [se] { " " }Svenska banker ber oftast om BankID.
        [tw] { " " }Banker i Taiwan skickar oftast en engångskod (OTP) via sms.
       *[unknown] { "" }
    }
step-complete-developer-billing-account = Kontrollera faktureringskontot: avtalet är accepterat, profilen och fakturaavsnittet aktiva, och du har åtkomst.
    .more = Hör det till organisationen? Be faktureringsadministratören om åtkomst. Själva sandboxen kostar inget. Går ”Nästa” (Next) inte att välja när du skapar ett nytt konto? Välj land först.
step-confirm-payment-with-bank = Ring banken, bekräfta att betalningen är din och be den släppa igenom nästa försök.
    .ask = Det är jag som försöker betala till Microsoft. Kan du häva stoppet och släppa igenom nästa försök?
    .topic = att betalningen är din
step-contact-azure-support = Kontakta Azure-supporten; skicka aldrig hela kortnumret.
    .more = Var beredd att berätta vad du såg och när du försökte. Kan du inte logga in? Ring Microsofts support.
step-contact-china-cloud = Kontakta supporten hos 21Vianet, inte Microsofts globala support.
step-contact-home-support = Kontakta Microsofts support för privatpersoner; skicka aldrig hela kortnumret.
    .more = Var beredd att berätta vad du såg och när du försökte.
step-contact-m365-sign-up-support = Kontakta supporten för Microsoft 365 (registrering); skicka aldrig hela kortnumret.
    .more = Ha meddelandet och tidpunkten för försöket till hands.
step-contact-m365-support = Kontakta supporten för Microsoft 365; skicka aldrig hela kortnumret.
    .more = Gör det i administrationscentret. Var beredd att berätta vad du såg och när du försökte. Kan du inte logga in? Ring Microsofts support.
step-contact-microsoft-representative = Kontakta din Microsoft-representant när det gäller en faktura i ett Enterprise-avtal.
step-contact-program-support = Kontakta supporten för det program som gav dig förmånen eller nyckeln.
step-contact-sign-up-support = Kontakta Azures registreringssupport; skicka aldrig hela kortnumret.
    .more = Ha meddelandet och tidpunkten för försöket till hands.
step-copy-address-from-statement = Skriv av faktureringsadressen från bankens kontoutdrag: gatuadress, postnummer, ort och land.
    .more = Ändrar formuläret det du skrev, till exempel postnumret till ZIP+4? Behåll din egen version om det går, och fråga annars supporten.
step-copy-name-from-card = Skriv av namnet exakt som det står på kortet, utan extra tecken.
    .more = Står det ett företagsnamn på kortet? Dela upp det på fälten för förnamn och efternamn.
step-copy-security-code = Skriv av säkerhetskoden (CVC/CVV): oftast tre siffror på kortets baksida, fyra på framsidan på American Express.
step-correct-contact-details-at-bank = Kommer det ingen kod, eller godtas den inte? Be banken kontrollera vilket telefonnummer den har till dig.
    .more = Be banken kontrollera dina andra kontaktuppgifter också.
    .ask = Jag får ingen kod, eller så godtas den inte. Vilket telefonnummer har banken till mig, och kan du rätta det om det är fel?
    .topic = telefonnumret som banken har till dig
step-create-new-subscription = Skapa en ny prenumeration. En borttagen går inte att få tillbaka.
step-do-not-transfer-again = Skicka inte pengarna en gång till medan banköverföringen bokförs eller kopplas till fakturan.
step-enable-azure-plan = Saknar faktureringskontot en Azure-plan? Skapa ett fakturaavsnitt där; då kan planen följa med.
    .more = Räcker inte det? Skapa en Azure-prenumeration under samma faktureringsprofil och fakturaavsnitt.
step-enrol-for-bank-check = Registrera kortet för säkra internetköp (3-D Secure) i bankens app eller på bankens webbplats.
step-enter-card-data-again = Ange kortnumret och utgångsdatumet på nytt, exakt som de står på kortet.
step-enter-card-for-each-payment = Ange kortuppgifterna på nytt för varje faktura och verifiera kortet. Det sparas inte.
step-enter-tax-id = Ange organisationens skatteregistreringsnummer i formuläret; i Brasilien är det CNPJ.
    .more = Ange inte något personligt nummer. Microsoft kan sedan granska kontot, vilket oftast tar ungefär en dag.
step-find-boleto-mail = Leta efter din boleto i e-posten, även i skräpposten.
    .more = Den skickas till adressen som angavs vid beställningen.
step-get-billing-role = Eller be dem som hanterar faktureringskontot att ge dig en sådan roll.
step-get-owner-role = Saknas prenumerationen fortfarande? Be en av dess ägare om rollen ”Ägare” (Owner).
step-have-other-admin-help = Be en annan global administratör återställa din inloggning eller betala i ditt ställe.
    .more = Även någon annan med en faktureringsroll får betala.
step-get-reservation-role = Saknar du rollen ”Reservationsköpare” (Reservation Purchaser)? Be en ägare av prenumerationen om den.
step-have-block-lifted = Be Microsofts support häva spärren före datumet i e-postmeddelandet; därefter raderas allt.
    .more = Har du köpt via en partner? Kontakta partnern. Azure tar bort en spärrad prenumeration och dess data efter 90 dagar.
step-have-creator-remove-card = Microsoft-kundavtal: be den som skapade kontot att ta bort kortet; ingen annan kan göra det.
step-keep-from-other-offers = Startupkredit: registrera dig inte för något annat först. Har du en prenumeration kan du gå miste om krediten.
step-keep-true-country = Välj inte ett annat land än ditt: faktureringsadressen måste ligga i det valda landet, som inte kan ändras senare.
step-know-azure-cancel-deadline = Håll koll på tidsfristen: Azure raderar data 30 till 90 dagar efter uppsägningen; räkna med 30.
step-know-azure-deletion-date = Betala i tid: annars upphör tjänsten, och 30 dagar senare kan data raderas.
    .more = Resurserna stoppas då också. Azure raderar data 30 till 90 dagar efter att tjänsten upphörde.
step-know-detach-consequence = Behöver du faktureringsprofilen? Koppla inte bort det sista kortet: det som då tas bort kommer inte tillbaka.
step-know-invoice-is-final = Bestäm dig först: efter bytet till faktura kan du oftast inte gå tillbaka till automatisk kortbetalning.
step-know-m365-deletion-date = Betala i tid: annars inaktiveras prenumerationen, ibland redan efter 2 dagar; 90 dagar senare kan data raderas.
    .more = De 2 dagarna gäller med ett Microsoft-kundavtal. Senast 180 dagar efter inaktiveringen är alla data borta.
step-know-m365-lifecycle = Håll koll på tiden: efter 30 dagar som utgången och 90 som inaktiverad raderas prenumerationen och alla data.
    .more = Statusen heter först ”Utgången” (Expired), sedan ”Inaktiverad” (Disabled). Har du själv sagt upp en månadsprenumeration? Då gäller inte de 30 dagarna. Medan prenumerationen är inaktiverad kan administratörer fortfarande spara data. En ny prenumeration ger inte tillbaka raderade data.
step-know-upgrade-charges = Tänk på detta innan du uppgraderar eller tar bort gränsen: resurserna startas igen och kortet debiteras.
step-let-global-admin-take-over = Microsoft-kundavtal: be en global administratör att göra sig själv till ägare av faktureringskontot.
    .more = Det gäller en global administratör i din egen organisation, som kan ge sig själv rollen utan någon annans hjälp.
step-let-retry-run = Låt nästa automatiska försök sköta betalningen, eller betala själv, men inte både och.
    .more = Anger e-postmeddelandet ett datum? Vänta då inte.
step-lift-payment-stop = Be banken häva stoppet för betalningar till Microsoft.
    .ask = Kan du häva stoppet för betalningar till Microsoft med det här kortet?
    .topic = stoppet för betalningar till Microsoft
step-not-before-bank-allows = Försök inte med kortet igen innan banken har ändrat detta: till dess nekas det varje gång.
step-not-with-these-details = Försök inte igen med samma uppgifter: då nekas kortet varje gång.
step-link-new-card-azure = Gör det nya kortet till standardkort, under ”Betalningsmetoder” (Payment methods) i Azure-portalen.
    .more = Betala per användning: ”Kostnadshantering + fakturering” (Cost Management + Billing) → ”Betalningsmetoder” (Payment methods) → ”Ange som standard” (Make default) eller ”Ersätt” (Replace); då flyttas alla prenumerationer till kortet. Microsoft-kundavtal: välj ”Ersätt” (Replace) i faktureringsprofilen.
step-link-new-card-home = Välj det nya kortet i Microsoft-kontot: ”Hantera” (Manage) → ”Ändra hur du betalar” (Change how you pay).
    .more = ”Hantera” finns vid prenumerationen under ”Tjänster och prenumerationer” (Services & subscriptions). Gäller det ett barns prenumeration? Logga in med barnets konto. Ta bort det gamla kortet först därefter.
step-link-new-card-m365 = Koppla det nya kortet till prenumerationen, under ”Betalningsmetoder” (Payment methods).
    .more = Välj i administrationscentret de tre punkterna bredvid det gamla kortet och sedan ”Ersätt” (Replace). Microsoft-kundavtal: ersätt det i faktureringsprofilen. Personal eller Family: gör det i ditt Microsoft-konto. Köpt via en partner: fråga partnern.
step-link-other-card = Har du ett annat kort? Lägg till det och gör det till standardkort.
step-look-at-disable-reason = Öppna prenumerationen i Azure-portalen: överst står varför den är inaktiverad.
    .more = Det kan vara en obetald faktura, slut på kredit, utgiftsgränsen, en uppsägning eller ett år utan användning. Ange skälet här så får du stegen för det. Faktureras GitHub eller Power Platform via Azure? Då gäller det den Azure-prenumerationen.
step-link-visual-studio-subscription = Prenumererar du på Visual Studio? Gå med i Developer Program från sidan med dina förmåner.
    .more = Försök sedan konfigurera sandboxen igen. Får du fortfarande nej? Kontakta supporten för Visual Studio.
step-look-at-invoice = Jämför beloppet med dina fakturor: en senare debitering är oftast den vanliga fakturan.
    .more = De finns under ”Kostnadshantering + fakturering” (Cost Management + Billing) → ”Fakturor” (Invoices). Månaden efter att ett konto har uppdaterats till ett Microsoft-kundavtal kan det komma en andra faktura; därefter kommer fakturan omkring den nionde i månaden.
step-look-why-debit-was-returned = Se efter i bankens app varför SEPA-autogirot till Microsoft kom i retur.
    .more = Vanliga skäl är för lite pengar, en spärr mot autogiro eller mot just Microsoft, en beloppsgräns för autogiro eller att kontohavaren har begärt pengarna tillbaka.
step-one-transfer-per-invoice = Gör en överföring för varje faktura och ange fakturanumret som referens.
    .more = I SEPA får referensen vara högst 140 tecken.
step-open-account-in-billing-country = Öppna ett nytt konto i rätt land. Det som inte flyttas dit blir kvar i det nuvarande kontot.
    .more = Landet för det nuvarande kontot går inte att ändra. Azure-supporten kan flytta prenumerationen till det nya.
step-open-tenant-in-right-country = Kan du inte få ett kort från kontots land? Öppna ett konto i kortets land; användare och data följer inte med.
    .more = Landet för det nuvarande kontot går inte att ändra, och inget flyttas automatiskt.
step-pay-azure-balance = Betala per användning: betala hela saldot i Azure-portalen, inloggad som kontoadministratör.
    .more = Öppna ”Kostnadshantering + fakturering” (Cost Management + Billing) → ”Fakturor” (Invoices) och välj { $button ->
        [pay-now] ”Betala nu” (Pay now)
        [settle-balance] ”Reglera saldo” (Settle balance)
       *[unknown] ”Betala nu” (Pay now) eller ”Reglera saldo” (Settle balance); landet avgör vilken knapp som visas
    }. Ta ett sparat kort eller lägg till ett nytt, betala och bekräfta betalningen när banken ber om det. Saldot gäller alla prenumerationer på kortet. Finns ingen knapp där? E-postmeddelandet om saldot har en länk till samma sida.
step-pay-azure-by-sepa = Eller låt Azure dra beloppet från ditt bankkonto med SEPA-autogiro (Nederländerna, Tyskland och Österrike).
    .more = SEPA-autogirot läggs upp för faktureringskontot; med ett Microsoft-kundavtal är det en ägare eller deltagare i det kontot som gör det.
step-pay-by-hand = Betala fakturan själv: bara då kan banken be dig bekräfta köpet.
    .more = Azure: ”Kostnadshantering + fakturering” (Cost Management + Billing) → ”Fakturor” (Invoices) → ”Betala nu” (Pay now) eller ”Reglera saldo” (Settle balance). Microsoft 365: ”Fakturor och betalningar” (Bills & payments) i administrationscentret, hemma ”Hantera” (Manage) → ”Betala nu” (Pay now) i ditt Microsoft-konto.
step-pay-by-upi = Azure (betala per användning) eller äldre Microsoft 365-avtal: betala annars en gång med UPI eller NetBanking.
    .more = Håll webbläsaren öppen tills betalningen är klar.
step-pay-by-wire-transfer = Betala med banköverföring till bankkontot som anges längst ner på fakturan.
    .more = Där står också betalningsinstruktionerna: följ dem.
step-pay-home-balance = Betala det som är förfallet i ditt Microsoft-konto: ”Hantera” (Manage) → ”Betala nu” (Pay now).
    .more = ”Hantera” finns vid prenumerationen under ”Tjänster och prenumerationer” (Services & subscriptions); beloppet syns även under ”Orderhistorik” (Order history). Logga in med kontot som köpte prenumerationen; välj eller lägg till ett kort där. Så länge beloppet är förfallet kan du inte ändra hur du betalar.
step-pay-in-china-cloud = Använder du 21Vianets moln? Betala i dess egen portal med Alipay eller UnionPay, Azure även med banköverföring.
    .more = Betalningen görs i kinesiska yuan. För Azure är minimibeloppet 1 000 CNY på nätet och 5 000 CNY med banköverföring.
step-pay-invoice-in-portal = Microsoft-kundavtal: betala den obetalda fakturan i Azure-portalen med ”Betala nu” (Pay now).
    .more = Sök efter ”Kostnadshantering + fakturering” (Cost Management + Billing) och öppna ”Fakturering” (Billing) → ”Fakturor” (Invoices). Välj ”Betala nu” (Pay now) bredvid fakturan, sedan ”Välj en betalningsmetod” (Select a payment method) för ett sparat eller nytt kort och ”Betala nu” (Pay now) igen. Fakturan visas som betald inom 24 timmar.
step-pay-m365-balance = Betala fakturan under ”Fakturor och betalningar” (Bills & payments) i administrationscentret för Microsoft 365.
    .more = Öppna fakturan. Med ett Microsoft-kundavtal väljer du ”Betala nu” (Pay now), annars ”Betala ditt saldo” (Pay your balance) med ett kort som du själv har lagt till. Personal eller Family: gör det i ditt Microsoft-konto. Köpt via en partner: fråga partnern.
step-pay-marketplace-invoice = Betala fakturan för Marketplace eller Azure-reservationen: ”Fakturor” (Invoices) → ”Betala nu” (Pay now).
    .more = Välj prenumerationen i filtret; i typkolumnen står ”Azure Marketplace och reservationer” (Azure Marketplace and Reservations). Utan ”Betala nu” (Pay now) är fakturan redan betald. Bekräfta köpet hos banken på slutet.
step-pay-money-in = Sätt in pengar eller be om en högre gräns, så att beloppet täcks.
    .more = Pengarna räknas först när banken har bokfört dem.
step-pay-one-invoice-by-card = Har du inte skickat någon överföring? Då kan du betala fakturan med kort (bara med ett Microsoft-kundavtal).
    .more = Öppna ”Fakturor” (Invoices) och välj ”Betala nu” (Pay now). Portalen visar hur stora belopp som kan betalas så.
step-pay-open-balance-first = Betala allt som är obetalt innan du ansöker om fakturabetalning.
step-raise-payment-limit = Höj kortets köpgräns i bankens app: den för enskilda köp eller den för internetköp.
    .more = Det är ofta två olika gränser: kontrollera båda.
step-reactivate-subscription = Öppna prenumerationen i Azure-portalen medan det fortfarande går och välj ”Återaktivera” (Reactivate).
step-reactivate-subscription-m365 = Utgången eller inaktiverad? Be en administratör (global/fakturering) återaktivera den i administrationscentret.
step-read-date-in-mail = Se vilket datum som anges i e-postmeddelandet från Microsoft, och betala innan dess.
step-recover-microsoft-account = Är det ett personligt Microsoft-konto? Återställ det med inloggningshjälpen eller återställningsformuläret.
    .more = Är tvåstegsverifiering på, och kan du inte bekräfta på något sätt? Då kan Microsoft inte återställa kontot.
step-redeem-product-key = Eller köp prenumerationen som produktnyckel i en butik och lös in den med ditt Microsoft-konto.
step-redeem-startup-credit-personally = Startupkredit: lös in den med ett personligt Microsoft-konto som aldrig haft en Azure-prenumeration.
    .more = Ett arbets- eller skolkonto går inte. Har krediten getts till ett annat konto? Supporten för Microsoft for Startups kan flytta den.
step-refresh-and-restart-browser = Uppdatera sidan. Hänger den sig fortfarande? Stäng webbläsaren och starta den igen.
step-refresh-billing-list = Vänta några sekunder, uppdatera listan med faktureringskonton i sandboxens konfiguration och välj ditt konto.
step-remove-limit-for-sandbox = Finns det en utgiftsgräns på Azure-prenumerationen i faktureringskontot? Ta bort den. Det kräver ett giltigt kort.
step-remove-spending-limit = Är det kredit från till exempel Visual Studio? Ta bort utgiftsgränsen; det kräver en giltig betalningsmetod.
    .more = Öppna prenumerationen i Azure-portalen. Du kan ta bort gränsen för gott eller bara för den aktuella faktureringsperioden; det som överstiger krediten debiteras då.
step-replace-and-delete-card = Välj ”Ta bort” (Delete) för kortet, välj eller lägg till ett annat och bekräfta med ”Ersätt och ta bort”.
    .more = Administrationscentret: ”Fakturor och betalningar” (Bills & payments) → ”Betalningsmetoder” (Payment methods), de tre punkterna bredvid kortet. Den sista knappen heter ”Replace and delete” på engelska.
step-renew-student-offer = Azure for Students: har 12 månader gått, och studerar du fortfarande? Registrera dig på nytt på dess sida.
step-replace-card = Lägg till det nya kortet och gör det till standardkort. Ta bort det gamla kortet först därefter.
step-request-invoice-payment-azure = Ansök om fakturabetalning, i en supportbegäran eller under ”Betalningsmetoder” (Payment methods).
    .more = Där heter knappen ”Byt till att betala med faktura” (Switch to pay by invoice). Azure kräver att du har varit kund i sex månader och inte har något obetalt. Ha företagets registrerade namn och organisations- eller momsregistreringsnummer till hands.
step-request-invoice-payment-m365 = Ansök hos Microsoft 365 om att få betala med banköverföring, på faktureringsprofilens sida.
    .more = Sidan finns i administrationscentret. Med det äldre avtalet (MOSA) ansöker du via supporten.
step-send-proof-of-payment = Saknades fakturanumret? Skicka betalningsbeviset till supporten genast. Skicka det annars efter 10 bankdagar.
    .more = Fanns numret med? Skicka beviset bara om fakturan är obetald även då. Bifoga kunduppgifter och uppgifter om överföringen.
step-settle-with-partner = Be partnern som skickar fakturan att byta kortet, och betala där: Microsoft kan inte göra det åt dig.
    .more = Partnern står på fakturan, och i administrationscentret under ”Faktureringskonton” (Billing accounts) → ”Partnerrelationer” (Partner relationships). Fråga när du senast måste betala: en partner kan pausa prenumerationen.
step-sign-in-with-right-address = Logga in med den e-postadress som prenumerationen skapades med.
step-sign-out-everywhere = Logga ut från alla Microsoft-konton, i alla fönster.
step-sign-up-on-student-page = Registrera dig på sidan för Azure for Students: där behövs inget kort.
step-split-payment = Nekas hela beloppet? Se efter om ”Betala nu” (Pay now) erbjuder att dela upp det på flera kort.
    .more = Den minsta delen beror på landet.
step-start-stopped-resources = Är prenumerationen aktiv igen? Starta de resurser som stoppades.
    .more = Går det inte efter 30 minuter? Kontakta Azure-supporten.
step-stay-on-card = Fortsätt betala med kort tills du kan välja fakturabetalning.
step-stop-making-accounts = Prova inte det ena kontot, kortet eller telefonnumret efter det andra.
step-stop-trying = Försök inte mer med kortet hos Microsoft just nu: vänta en dag med Mastercard, 30 dagar med Visa.
step-stop-trying-other-cards = Försök inte få den kostnadsfria utvärderingsversionen med andra kort: varje person får bara en.
step-stop-trying-other-cards-in-a-row = Prova inte flera kort i rad: då nekas betalningen lättare.
step-stop-using-card = Försök inte igen med det här kortet: det nekas för gott.
step-stop-what-costs = Stoppa eller ta bort det du inte längre behöver, eller säg upp prenumerationen.
    .more = Fram till dess debiteras kortet varje månad enligt priserna för betala per användning.
step-switch-after-approval = Vänta på godkännandet och byt sedan betalningsmetod till banköverföring. Inget ändras av sig självt.
step-switch-directory = Byt i Azure-portalen till den katalog där prenumerationen finns.
step-take-over-directory = Be IT-administratören i din organisation att ta över den ohanterade katalogen, och registrera dig sedan igen.
step-try-again-in-hours = Försök igen om några timmar.
step-try-card-again = Lägg sedan till kortet igen.
step-try-other-network = Har du ett kort från ett annat kortnätverk och en annan bank? Använd det.
    .more = Ett till kort från samma bank kan stoppas av samma regel.
step-try-payment-again = Gör sedan om betalningen.
step-try-sign-up-again = Gör sedan om registreringen.
step-unfreeze-card = Lås upp kortet i bankens app. Där kan det stå att kortet är fryst eller tillfälligt stängt.
step-unlock-own-block = Har du själv låst kortet? Lås upp det i bankens app.
step-update-expiry-date = Redigera det sparade kortet och ange det nya utgångsdatumet.
    .more = Microsoft 365 ber också om säkerhetskoden (CVC/CVV), Azure gör det inte.
step-update-stored-card = Uppdatera det sparade kortet. Ta bort ett gammalt först när det nya är standardkort.
    .more = Har bara utgångsdatumet ändrats? Redigera kortet. Har numret ändrats? Lägg till det som ett nytt kort och gör det till standardkort.
step-upgrade-account = Är det utvärderingsversionen? Uppgradera till betala per användning; det kräver en giltig betalningsmetod.
    .more = Öppna prenumerationen i Azure-portalen och välj ”Uppgradera prenumeration” (Upgrade subscription), annars meddelandet överst. Finns inget av dem? Fråga Azure-supporten.
step-upgrade-students-through-support = Azure for Students: be Azure-supporten uppgradera till betala per användning, inom 90 dagar.
    .more = Tiden räknas från prenumerationens slut, och en giltig betalningsmetod krävs. En sida från 2021 nämner även portalen: visas ”Uppgradera” (Upgrade) där kan du använda den.
step-use-accepted-card = { $networks ->
    [unknown] Använd ett kort från ett kortnätverk som accepteras i Azure-kontots land.
   *[other] Använd ett kort från { $networks }. Azure accepterar sådana kort i kontots land ({ $country }).
}
    .more = Formuläret visar bara kort som gäller i det land du har valt.
step-use-call-me = Välj ”Ring mig” (Call me) i stället för sms.
step-use-card-of-other-country = Använd ett kort från en bank utanför Ryssland.
step-use-card-of-tenant-country = { $country ->
    [unknown] Använd ett kort utgivet i landet där din klientorganisation i Microsoft 365 är registrerad.
   *[other] Använd ett kort utgivet i landet där din klientorganisation i Microsoft 365 är registrerad: { $country }.
}
step-use-credit-card = Använd ett kreditkort i stället för ett bankkort.
step-use-debit-card = Har du ett bankkort med märket Visa eller Mastercard? Använd det: det accepteras i de flesta länder.
    .more = Förbetalda och virtuella kort nekas oftast.
step-use-existing-account = Har du ett annat konto med samma e-postadress, telefonnummer eller adress? Logga in med det.
    .more = Använd prenumerationen i det kontot.
step-use-international-card = Använd ett kort som fungerar i utländska webbutiker: Debit Mastercard, Visa Debit eller ett kreditkort.
step-use-known-device = Använd en enhet och en webbläsare som du också använder för banken.
    .more = Stäng av annonsblockerare och låt fönstret vara öppet tills köpet är bekräftat.
step-use-model-sold-by-azure = Ska du distribuera en modell? Välj en som Azure själv säljer: den köps inte via Marketplace.
    .more = Modellkatalogen i Microsoft Foundry visar vilka de är, till exempel modellerna i Azure OpenAI.
step-use-mobile-number = Developer Program: ange ett mobilnummer (inte VoIP) som inget annat konto har, ett konto per nummer.
    .more = Frigör ett nummer genom att ta bort det andra kontots profil på dess instrumentpanel. Programmet finns inte i alla länder.
step-use-other-account = Registrera dig med ett annat konto: ett personligt, eller ett arbetskonto som en administratör hanterar.
step-use-other-browser = Rensa cookies eller använd en annan webbläsare, och försök igen där.
step-use-other-card = Har du ett annat kort? Använd det.
step-use-other-phone = Kommer det ingen kod? Använd ett annat telefonnummer.
step-use-own-card-number = Ange på betalningssidan numret på ett kort som en bank har gett ut till dig.
step-use-paying-subscription = Har du en prenumeration med betala per användning och ett giltigt kort? Välj den för köpet.
step-use-payment-link-in-mail = Visar portalen varken meddelande eller knapp? Kontrollera avsändaren och använd länken i Microsofts e-post.
step-use-physical-card = Använd ett fysiskt kreditkort, eller ett fysiskt bankkort där sådana accepteras.
step-use-private-window = Öppna ett privat fönster (InPrivate), logga in där och gör om det du gjorde.
step-use-renewed-card = Använd det nya kort som banken har skickat i stället för det gamla, eller be banken om ett.
step-use-replacement-card = Använd i stället det nya kort som banken har skickat till dig.
step-use-student-offer = Är du student? Registrera dig för Azure for Students: där behövs inget kort.
    .more = Det är för heltidsstudenter som har fyllt 18 år, med skolans e-postadress.
step-verify-as-student = Verifiera dig med skolans e-postadress, eller välj ett annat sätt på samma sida, till exempel GitHub.
    .more = Verifierade studenter får Student Developer Pack av GitHub, där Azure-erbjudandet ingår. Är skolans domän okänd? Då erbjuder sidan ett annat sätt.
step-wait-before-creating-subscription = Vänta och skapa sedan prenumerationen igen. Använd så länge en prenumeration som du redan har.
step-wait-before-paying-again = Vänta tills banken har bokfört eller släppt den första betalningen, högst 10 bankdagar. Bokförd? Betala inte igen.
step-wait-1-hour = Vänta en timme innan du försöker igen med det här kortet: koden råder till det.
step-wait-24-hours = Vänta 24 timmar innan du försöker igen med det här kortet: koden råder till det.
step-wait-2-days = Vänta 2 dagar innan du försöker igen med det här kortet: koden råder till det.
step-wait-3-days = Vänta 3 dagar innan du försöker igen med det här kortet: koden råder till det.
step-wait-4-days = Vänta 4 dagar innan du försöker igen med det här kortet: koden råder till det.
step-wait-6-days = Vänta 6 dagar innan du försöker igen med det här kortet: koden råder till det.
step-wait-8-days = Vänta 8 dagar innan du försöker igen med det här kortet: koden råder till det.
step-wait-10-days = Vänta 10 dagar innan du försöker igen med det här kortet: koden råder till det.
step-wait-for-azure-payment-to-show = Azure: vänta i upp till 24 timmar och betala inte igen.
    .more = Kontakta supporten först därefter.
step-wait-for-boleto = Vänta i upp till 10 arbetsdagar på din boleto, och betala den senast 30 dagar efter beställningen.
step-wait-for-credit-check = Vänta på Microsofts kreditprövning, högst 7 arbetsdagar. Fortsätt betala med kort tills dess.
    .more = Oftast tar den högst 2 arbetsdagar; högst 7 om den görs manuellt.
step-wait-for-hold-of-new-card = Vänta några dagar tills banken släpper reservationen. Det finns inget att betala.
step-wait-for-m365-payment-to-show = Microsoft 365: vänta i upp till 48 timmar och betala inte igen.
    .more = Kontakta supporten först därefter.
step-wait-for-new-period = Vänta tills gränsen nollställs, nästa dag eller nästa månad.
step-wait-for-next-credit = Får du kredit varje månad (Visual Studio)? Vänta till nästa period: då aktiveras prenumerationen igen.
step-wait-for-phone-code = Vänta på koden i upp till 4 minuter.
step-wait-for-threshold-hold = Vänta tills banken släpper det reserverade beloppet, upp till 30 kalenderdagar.
    .more = Azure släpper beloppet genast, men hos banken kan det ta så lång tid.
step-wait-for-verification-hold = Vänta i 3 till 5 dagar tills reservationen försvinner. Du behöver inte åtgärda eller betala något.
step-wait-for-wire = Vänta i upp till 10 bankdagar tills överföringen är bokförd.
step-wait-until-card-can-go = Vänta tills faktureringsperioden är slut, eller upp till 90 dagar efter en uppsägning. Ta bort kortet då.
    .more = En uppsagd prenumeration behåller kortet tills den är borttagen.
