# The question about codes, and what codes mean. Which code means what is decided in
# rules/microsoft-billing/codes/. `.meaning` says it in one or two sentences; where a support
# desk must not say it to a customer, `.support` and `.support-meaning` take their place.

question-code = Hebt u bij de weigering een code gekregen?
    .label = code
    .help = Van de bank, de verkoper, een betaaldienst of een foutpagina: 05, N7, do_not_honor … Nooit een beveiligingscode (CVC/CVV) of een pincode.
    .find-out = Kijk in de melding op het scherm, in de e-mail daarover of bij de transacties in de bankapp. Bij de meeste weigeringen staat geen code; kies dan ‘Geen code’.
    .type = Ik heb een code en typ die in
answer-code-none = Geen code

answer-code-no-reason = Geweigerd zonder reden
    .meaning = De bank heeft geweigerd en zegt niet waarom. Volgens een betaaldienst is er in ongeveer de helft van die gevallen te weinig saldo of krediet; alleen de bank kan het u vertellen.
answer-code-call-the-bank = Geweigerd, de bank wil contact
    .meaning = De bank beslist hier niet automatisch over en wil eerst de kaarthouder spreken.
answer-code-do-not-retry = Definitief geweigerd, zonder reden
    .meaning = De bank of het kaartnetwerk heeft deze betaling met deze kaart definitief geweigerd en zegt niet waarom.
answer-code-try-later = Voorlopig geweigerd, zonder reden
    .meaning = De bank kan de betaling op dit moment niet goedkeuren. Later lukt het misschien wel.

answer-code-wrong-card-number = Kaartnummer klopt niet
    .meaning = Het ingevoerde nummer hoort niet bij een kaart die de bank kent. Vaak is het een tikfout.
answer-code-wrong-security-code = Beveiligingscode (CVC/CVV) onjuist
    .meaning = De ingevoerde beveiligingscode hoort niet bij deze kaart.
answer-code-wrong-expiry = Vervaldatum klopt niet
    .meaning = De ingevoerde vervaldatum is niet die van de kaart.
answer-code-wrong-address = Factuuradres klopt niet
    .meaning = Het ingevoerde adres of de ingevoerde postcode wijkt af van wat bij de bank bekend is.
answer-code-holder-data-mismatch = Persoonsgegevens kloppen niet
    .meaning = De naam, het adres of andere gegevens van de kaarthouder wijken af van wat bij de bank bekend is.
answer-code-wrong-details = Sommige kaartgegevens kloppen niet
    .meaning = Een van de ingevoerde gegevens wijkt af van de kaart of van wat bij de bank bekend is. De code zegt niet welk.
answer-code-wrong-pin = Pincode klopt niet
    .meaning = In een winkel is een verkeerde pincode ingetoetst. Bij betalingen op internet geven sommige banken deze code ook als de beveiligingscode (CVC/CVV) niet klopt.
answer-code-test-number = Testnummer, geen echte kaart
    .meaning = Het nummer is een openbaar testnummer; er hoort geen rekening bij. Voor een echte betaling is een echte kaart nodig.

answer-code-expired = Kaart is verlopen
    .meaning = De vervaldatum van de kaart is verstreken, of er is een verkeerde datum ingevoerd.
answer-code-not-activated = Kaart is niet geactiveerd
    .meaning = De kaart is nooit geactiveerd, of nooit vrijgegeven voor het eerste gebruik.
answer-code-card-replaced = Kaart is vervangen
    .meaning = De bank heeft voor deze kaart nieuwe gegevens uitgegeven: een nieuw nummer of een nieuwe vervaldatum.
answer-code-card-life-cycle = Kaart is niet meer in gebruik
    .meaning = De kaart doet geen dienst meer: de kaart is vervangen, of de rekening erachter is opgeheven.
answer-code-card-restricted = Kaart is geblokkeerd of beperkt
    .meaning = De bank heeft deze kaart geblokkeerd of het gebruik ervan beperkt.
answer-code-frozen-by-holder = Tijdelijk geblokkeerd in de bankapp
    .meaning = U hebt de kaart zelf tijdelijk geblokkeerd, meestal in de bankapp.
answer-code-pin-blocked = Te vaak een verkeerde pincode
    .meaning = De pincode is te vaak verkeerd ingetoetst. Daarom heeft de bank de kaart geblokkeerd.
answer-code-card-withdrawn = Gemeld als verloren of gestolen
    .meaning = De bank heeft deze kaart ingetrokken, meestal omdat die als verloren of gestolen is gemeld. De kaart wordt nooit meer geaccepteerd.
    .support = Kaart is niet meer bruikbaar
    .support-meaning = De bank accepteert deze kaart niet meer. Alleen de bank kan zeggen waarom; vraag het daar na.
answer-code-account-closed = Rekening is opgeheven of ongeldig
    .meaning = De rekening achter de kaart is opgeheven, of de bank kent die rekening niet.
answer-code-stored-card-revoked = Opgeslagen kaart niet meer geldig
    .meaning = De toestemming om van de opgeslagen kaart af te schrijven is ingetrokken. De kaart moet opnieuw worden toegevoegd.

answer-code-payment-not-permitted = Dit soort betaling mag niet
    .meaning = De bank staat dit soort betaling met deze kaart niet toe: op internet, in het buitenland, terugkerend of aan dit soort verkoper.
answer-code-card-type-not-taken = Verkoper accepteert deze kaart niet
    .meaning = De verkoper accepteert dit kaartnetwerk of dit soort kaart niet.
answer-code-card-type-excluded = Dit soort kaart is uitgesloten
    .meaning = Met dit soort kaart kunt u een betaling niet bij de bank bevestigen, bijvoorbeeld omdat het een prepaidkaart is.
answer-code-wrong-account-type = Vereiste rekening ontbreekt
    .meaning = Voor deze betaling was een rekening nodig die niet bij deze kaart hoort: een creditcardrekening, betaalrekening of spaarrekening.
answer-code-zero-amount-check = Bank weigert controle met bedrag nul
    .meaning = Om een kaart te controleren, vraagt de verkoper de bank om een bedrag van nul goed te keuren. Deze bank doet dat niet.
answer-code-abroad-not-allowed = Niet toegestaan in het buitenland
    .meaning = De kaart mag niet worden gebruikt in het land of de regio van de verkoper.
answer-code-currency-not-supported = Kaart niet geschikt voor deze valuta
    .meaning = Met deze kaart kan niet worden betaald in de valuta van de factuur.
answer-code-recurring-not-allowed = Terugkerende betalingen mogen niet
    .meaning = Van deze kaart mag niet regelmatig worden afgeschreven zonder dat u zelf iets doet.
answer-code-holder-stopped = Stopgezet door de kaarthouder
    .meaning = U hebt deze betaling of alle terugkerende betalingen aan de verkoper stopgezet, of de bank heeft dat namens u gedaan.
answer-code-restricted-by-policy = Regel voor deze kaart verbiedt dit
    .meaning = Een regel van de bank, of van het bedrijf waarvan u de kaart hebt, staat deze betaling niet toe.
answer-code-against-the-law = Tegengehouden vanwege de wet
    .meaning = De bank mag de betaling niet uitvoeren vanwege een wet, sancties of de regels tegen witwassen. Meer hoeft de bank daar niet over te zeggen.
answer-code-prepaid-number = Het is een prepaidkaart
    .meaning = Volgens het kaartnetwerk is dit een prepaidkaart die niet kan worden opgewaardeerd.
answer-code-virtual-number = Het is een virtuele kaart
    .meaning = Volgens het kaartnetwerk is dit het nummer van een virtuele kaart, om één of meer keren te gebruiken.

answer-code-insufficient-funds = Te weinig saldo of krediet
    .meaning = Het bedrag is hoger dan het saldo of de kredietlimiet toelaat.
answer-code-amount-limit = Bedrag is hoger dan een limiet
    .meaning = Het bedrag is hoger dan een limiet van de kaart: per betaling, per dag of voor aankopen op internet.
answer-code-count-limit = Te veel betalingen
    .meaning = De kaart is in deze periode al zo vaak gebruikt als de bank toestaat.
answer-code-wait-and-retry = Probeer het na een wachttijd opnieuw
    .meaning = Het kaartnetwerk raadt aan het pas na een tijd opnieuw te proberen: na één uur tot tien dagen, afhankelijk van de code. Meestal gaat het om saldo of limieten.

answer-code-authentication-required = Bank vraagt om bevestiging
    .meaning = De bank wil dat u de betaling bevestigt, met een code of in de bankapp (3-D Secure).
answer-code-authentication-failed = Bevestiging bij de bank is mislukt
    .meaning = De bevestiging bij de bank is mislukt, duurde te lang of is niet afgerond.
answer-code-device-not-recognised = Bank kent dit apparaat niet
    .meaning = De betaling bij de bank bevestigen lukte niet op dit apparaat of in deze browser.
answer-code-too-many-checks = Te vaak geprobeerd te bevestigen
    .meaning = De bevestiging bij de bank is te vaak gestart. De bank staat een tijd lang geen nieuwe pogingen toe.
answer-code-not-enrolled = Niet geregistreerd voor 3-D Secure
    .meaning = De kaart is niet geregistreerd voor 3-D Secure, waarmee u betalingen op internet bij de bank bevestigt.
answer-code-pin-or-device-check = Pincode of telefoon nodig in winkel
    .meaning = In een winkel moet de betaling op de betaalautomaat worden bevestigd, met de pincode of de telefoon. Bij een betaling op internet betekent dit meestal dat u de betaling bij de bank moet bevestigen.

answer-code-bank-wants-confirmation = Bank vermoedt fraude
    .meaning = Een beveiligingsregel van de bank hield de betaling tegen. De bank vermoedt misschien fraude, bijvoorbeeld omdat u nog niet eerder bij deze verkoper hebt betaald of omdat die in het buitenland zit.
    .support = Bank wil een bevestiging
    .support-meaning = De bank heeft de betaling niet goedgekeurd. Neem contact op met de bank; die kan zeggen wat er van u nodig is.
answer-code-card-no-longer-accepted = Ingetrokken na vermoeden van fraude
    .meaning = De bank heeft deze kaart ingetrokken omdat er een vermoeden van fraude is. De kaart wordt nooit meer geaccepteerd.
    .support = Kaart wordt niet meer geaccepteerd
    .support-meaning = De bank accepteert deze kaart niet meer. Alleen de bank kan zeggen waarom; vraag het daar na.
answer-code-refused-before-bank = Risicocontrole van verkoper weigert
    .meaning = De verkoper, of het bedrijf dat de betalingen van de verkoper verwerkt, vermoedde fraude en weigerde. De bank heeft de betaling nooit gezien.
    .support = Geweigerd voordat de bank het zag
    .support-meaning = De betaling is geweigerd voordat die bij de bank aankwam. Een andere kaart kan helpen; anders kan de helpdesk van Microsoft ernaar kijken.
answer-code-refused-by-rule = Geweigerd door een fraudecontrole
    .meaning = De bank of de verkoper vermoedde fraude. De code zegt niet wie van de twee.
    .support = Geweigerd zonder bekende reden
    .support-meaning = De betaling is geweigerd; de reden is niet bekend. Neem contact op met de bank.
answer-code-too-many-attempts = Te veel pogingen
    .meaning = De kaart is te vaak geprobeerd. Nieuwe pogingen worden een tijd lang niet doorgegeven.

answer-code-bank-unreachable = Bank was niet bereikbaar
    .meaning = De bank of het kaartnetwerk heeft niet op tijd geantwoord.
answer-code-technical-fault = Technische storing
    .meaning = Er ging iets mis tussen de verkoper, het kaartnetwerk en de bank. Over de kaart zegt dit niets.
answer-code-seller-setup = Fout aan de kant van de verkoper
    .meaning = De verkoper heeft het betalen verkeerd ingesteld, of met deze kaart mag niet bij dit soort verkoper worden betaald.
answer-code-duplicate = Lijkt op een dubbele betaling
    .meaning = Kort hiervoor is hetzelfde bedrag al van dezelfde kaart afgeschreven. De eerste betaling kan zijn gelukt.
answer-code-payment-cancelled = Betaling is afgebroken
    .meaning = De betaling is afgebroken voordat die klaar was, bijvoorbeeld doordat het venster werd gesloten.

answer-code-not-a-decline = Geen weigering
    .meaning = De bank heeft de betaling goedgekeurd, helemaal of voor een deel. Is de betaling toch mislukt, dan ligt dat niet aan de bank.

code-category-1 = Zo wordt deze betaling met dit kaartnummer nooit goedgekeurd. Probeer het niet ongewijzigd opnieuw: eerst moet de bank het toestaan of moet het nummer worden verbeterd, of u gebruikt een andere kaart.
code-category-2 = De bank kan de betaling nu niet goedkeuren. Los eerst de oorzaak op; Visa staat hooguit 20 pogingen in 30 dagen toe.
code-category-3 = Er is iets verkeerd ingevoerd. Verbeter dat eerst; Visa staat hooguit 20 pogingen in 30 dagen toe.
code-category-4 = Meer laat de bank niet weten. Bel de bank voordat u het opnieuw probeert; Visa staat hooguit 20 pogingen in 30 dagen toe.
