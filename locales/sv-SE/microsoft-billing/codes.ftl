# The question about codes, and what codes mean. Which code means what is decided in
# rules/microsoft-billing/codes/. `.meaning` says it in one or two sentences; where a support
# desk must not say it to a customer, `.support` and `.support-meaning` take their place.

question-code = Fick du en kod när betalningen nekades?
    .label = kod
    .help = Från banken, säljaren, en betaltjänst eller en felsida: 05, N7, do_not_honor … Aldrig en säkerhetskod (CVC/CVV) eller pinkod.
    .find-out = Titta i meddelandet på skärmen eller i e-posten, eller bland kortets händelser i bankens app. Oftast finns det ingen kod; svara då ”Ingen kod”.
    .type = Jag har en kod och skriver in den
answer-code-none = Ingen kod

answer-code-no-reason = Nekad, inget skäl angavs
    .meaning = Banken nekade betalningen och sa inte varför. Enligt en betaltjänst saknas det pengar eller kreditutrymme i ungefär hälften av fallen; bara banken kan ge besked.
answer-code-call-the-bank = Nekad, banken vill att du ringer
    .meaning = Banken avgör inte det här automatiskt. Den vill tala med kortinnehavaren.
answer-code-do-not-retry = Nekad för gott, inget skäl angavs
    .meaning = Banken eller kortnätverket har nekat betalningen med det här kortet för gott, utan att säga varför.
answer-code-try-later = Nekad just nu, inget skäl angavs
    .meaning = Banken kan inte godkänna betalningen just nu. Den kan gå igenom senare.

answer-code-wrong-card-number = Fel kortnummer
    .meaning = Banken känner inte till något kort med numret som angavs. Ofta beror det på ett skrivfel.
answer-code-wrong-security-code = Fel säkerhetskod (CVC/CVV)
    .meaning = Säkerhetskoden (CVC/CVV) som angavs hör inte till det här kortet.
answer-code-wrong-expiry = Fel utgångsdatum
    .meaning = Utgångsdatumet som angavs stämmer inte med kortet.
answer-code-wrong-address = Fel faktureringsadress
    .meaning = Adressen eller postnumret som angavs stämmer inte med det som banken har registrerat.
answer-code-holder-data-mismatch = Personuppgifterna stämmer inte
    .meaning = Namn, adress eller andra uppgifter om kortinnehavaren skiljer sig från bankens.
answer-code-wrong-details = Någon kortuppgift är fel
    .meaning = Något som angavs stämmer inte med kortet eller med bankens uppgifter; koden säger inte vad.
answer-code-wrong-pin = Fel pinkod
    .meaning = Fel pinkod angavs i en butik. Vid betalning på internet svarar vissa banker så här när säkerhetskoden (CVC/CVV) är fel.
answer-code-test-number = Testnummer, inget riktigt kort
    .meaning = Numret tillhör ingen bankkund; det är publicerat för tester. En riktig betalning kräver ett riktigt kort.

answer-code-expired = Kortet har gått ut
    .meaning = Kortets utgångsdatum har passerat, eller så angavs fel datum.
answer-code-not-activated = Kortet är inte aktiverat
    .meaning = Kortet har aldrig aktiverats, eller aldrig öppnats för den första användningen.
answer-code-card-replaced = Kortet har bytts ut
    .meaning = Banken har gett kortet nya uppgifter: ett nytt nummer eller ett nytt utgångsdatum.
answer-code-card-life-cycle = Kortet är inte längre i bruk
    .meaning = Kortet har tjänat ut: det har bytts ut, eller så har kontot bakom det avslutats.
answer-code-card-restricted = Kortet är spärrat eller begränsat
    .meaning = Banken har spärrat kortet eller begränsat hur det får användas.
answer-code-frozen-by-holder = Kortet är låst i bankens app
    .meaning = Kortinnehavaren har låst kortet, oftast i bankens app.
answer-code-pin-blocked = Fel pinkod för många gånger
    .meaning = Fel pinkod har angetts för många gånger, så banken har spärrat kortet.
answer-code-card-withdrawn = Anmält borttappat eller stulet
    .meaning = Banken har dragit in kortet, som regel för att det har anmälts borttappat eller stulet. Det kommer aldrig att godtas igen.
    .support = Kortet kan inte längre användas
    .support-meaning = Banken godtar inte längre kortet. Bara banken kan säga varför: fråga gärna banken.
answer-code-account-closed = Kontot bakom kortet är avslutat
    .meaning = Kontot bakom kortet är avslutat, eller så känner banken inte till det.
answer-code-stored-card-revoked = Sparat kort gäller inte längre
    .meaning = Tillståndet att debitera det sparade kortet har återkallats. Kortet måste läggas till på nytt.

answer-code-payment-not-permitted = Betalningstypen är inte tillåten
    .meaning = Banken tillåter inte den här typen av betalning med kortet: på internet, till utlandet, återkommande eller till den här typen av säljare.
answer-code-card-type-not-taken = Säljaren accepterar inte kortet
    .meaning = Säljaren accepterar inte kortnätverket eller den här typen av kort.
answer-code-card-type-excluded = Den typen av kort är undantagen
    .meaning = Den här typen av kort är undantagen från 3-D Secure, till exempel för att kortet är förbetalt.
answer-code-wrong-account-type = Kortet saknar det begärda kontot
    .meaning = Betalningen gällde en typ av konto som kortet inte har: kreditkonto, lönekonto eller sparkonto.
answer-code-zero-amount-check = Banken stöder inte nollbelopp
    .meaning = För att kontrollera ett kort frågar säljaren banken om beloppet noll. Den här banken stöder inte det.
answer-code-abroad-not-allowed = Inte tillåtet utomlands
    .meaning = Kortet får inte användas i säljarens land eller region.
answer-code-currency-not-supported = Kortet fungerar inte i valutan
    .meaning = Det går inte att betala med kortet i fakturans valuta.
answer-code-recurring-not-allowed = Inga återkommande betalningar
    .meaning = Kortet får inte debiteras regelbundet utan att kortinnehavaren medverkar.
answer-code-holder-stopped = Stoppad av kortinnehavaren
    .meaning = Kortinnehavaren har stoppat betalningen, själv eller genom banken. Stoppet kan gälla alla återkommande betalningar till säljaren.
answer-code-restricted-by-policy = Strider mot en regel för kortet
    .meaning = En regel hos banken, eller hos företaget som har lämnat ut kortet, tillåter inte betalningen.
answer-code-against-the-law = Stoppad enligt lag
    .meaning = Banken får inte genomföra betalningen på grund av en lag, sanktioner eller reglerna mot penningtvätt. Den behöver inte säga mer än så.
answer-code-prepaid-number = Det är ett förbetalt kort
    .meaning = Kortnätverket uppger att det är ett förbetalt kort som inte går att fylla på.
answer-code-virtual-number = Det är ett virtuellt kortnummer
    .meaning = Kortnätverket uppger att det är ett virtuellt kortnummer, för ett eller flera köp.

answer-code-insufficient-funds = Pengarna eller krediten räcker inte
    .meaning = Pengarna på kontot eller kreditgränsen räcker inte till beloppet.
answer-code-amount-limit = Beloppet överskrider en köpgräns
    .meaning = Beloppet är högre än en av kortets köpgränser: för ett enskilt köp, per dag eller för internetköp.
answer-code-count-limit = För många betalningar
    .meaning = Kortet har använts så många gånger som banken tillåter under perioden.
answer-code-wait-and-retry = Försök igen efter en väntetid
    .meaning = Kortnätverket vill att du väntar innan du försöker igen: en timme till tio dagar, beroende på koden. Oftast handlar det om pengar eller gränser.

answer-code-authentication-required = Banken vill att köpet bekräftas
    .meaning = Banken vill att kortinnehavaren bekräftar köpet, till exempel med BankID, i bankens app eller med en kod (3-D Secure).
answer-code-authentication-failed = Bekräftelsen misslyckades
    .meaning = Kortinnehavarens bekräftelse av köpet misslyckades, tog för lång tid eller slutfördes inte.
answer-code-device-not-recognised = Banken känner inte igen enheten
    .meaning = Det gick inte att bekräfta köpet på den här enheten eller i den här webbläsaren.
answer-code-too-many-checks = För många försök att bekräfta
    .meaning = Det har gjorts för många försök att bekräfta köpet. Banken stoppar nya försök en tid.
answer-code-not-enrolled = Inte registrerat för 3-D Secure
    .meaning = Kortet är inte registrerat för 3-D Secure, som banken använder när du bekräftar internetköp.
answer-code-pin-or-device-check = Pinkod eller mobil i terminal krävs
    .meaning = Kortet eller mobilen måste bekräftas i en terminal i en butik. Vid betalning på internet betyder det oftast att banken vill att köpet bekräftas.

answer-code-bank-wants-confirmation = Banken misstänker bedrägeri
    .meaning = En säkerhetsregel hos banken stoppade betalningen: banken kan misstänka bedrägeri, till exempel för att du inte har betalat till säljaren förut eller för att den finns utomlands.
    .support = Banken vill stämma av med dig
    .support-meaning = Banken godkände inte betalningen. Kontakta gärna banken; den kan tala om vad den behöver från dig.
answer-code-card-no-longer-accepted = Indraget, misstänkt bedrägeri
    .meaning = Banken har dragit in kortet därför att den misstänker bedrägeri. Det kommer aldrig att godtas igen.
    .support = Kortet godtas inte längre
    .support-meaning = Banken godtar inte längre kortet. Bara banken kan säga varför: fråga gärna banken.
answer-code-refused-before-bank = Stoppad av säljarens riskkontroll
    .meaning = Säljaren, eller företaget som hanterar säljarens betalningar, misstänkte bedrägeri och nekade. Banken såg aldrig betalningen.
    .support = Nekad innan banken såg betalningen
    .support-meaning = Betalningen nekades innan den nådde banken. Ett annat kort kan hjälpa; annars kan supporten undersöka saken.
answer-code-refused-by-rule = Nekad av en bedrägerikontroll
    .meaning = Banken eller säljaren misstänkte bedrägeri. Koden säger inte vilken av de två.
    .support = Nekad, skälet är inte känt
    .support-meaning = Betalningen nekades. Skälet är inte känt. Kontakta gärna banken.
answer-code-too-many-attempts = För många försök
    .meaning = Kortet har provats för många gånger, så nya försök skickas inte vidare under en tid.

answer-code-bank-unreachable = Banken kunde inte nås
    .meaning = Banken eller kortnätverket svarade inte i tid.
answer-code-technical-fault = Tekniskt fel
    .meaning = Något gick fel på vägen mellan säljaren, kortnätverket och banken. Det säger ingenting om kortet.
answer-code-seller-setup = Felet ligger hos säljaren
    .meaning = Säljarens betallösning är fel inställd, eller så får kortet inte användas hos den här typen av säljare.
answer-code-duplicate = Ser ut som samma betalning igen
    .meaning = Samma kort debiterades med samma belopp alldeles nyss. Den första betalningen kan ha gått igenom.
answer-code-payment-cancelled = Betalningen avbröts
    .meaning = Betalningen avbröts innan den var klar, till exempel för att fönstret stängdes.

answer-code-not-a-decline = Inte nekad
    .meaning = Banken godkände betalningen, helt eller delvis. Om den ändå misslyckades beror det inte på banken.

code-category-1 = Som den är nu godkänns betalningen aldrig med det här kortnumret. Försök inte igen utan ändring: först måste banken tillåta den, eller numret rättas, eller så byter du kort.
code-category-2 = Banken kan inte godkänna betalningen nu. Åtgärda orsaken först; Visa tillåter högst 20 försök på 30 dagar.
code-category-3 = Något angavs fel. Rätta det först; Visa tillåter högst 20 försök på 30 dagar.
code-category-4 = Banken säger inte mer. Ring den innan du försöker igen; Visa tillåter högst 20 försök på 30 dagar.
