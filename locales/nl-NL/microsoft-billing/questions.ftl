# The questions in the order of ruleset.yaml, then by id; their answers in the
# order of the question's file. `.label` follows “because you answered:”.

## product

question-product = Voor welk product is de betaling?
    .label = product
    .help = Microsoft 365 voor thuis, zoals Personal of Family, betaalt u met een persoonlijk Microsoft-account.
answer-product-azure = Azure
answer-product-m365 = Microsoft 365 voor bedrijf of school
answer-product-m365-home = Microsoft 365 Personal of Family

## step

question-step = Waar was u mee bezig, of wat gebeurde er?
    .label = stap
    .help = Kies het moment waarop het probleem zich voordeed.
answer-step-signup-profile = Registreren: uw gegevens invullen
answer-step-signup-phone = Registreren: telefoon verifiëren
answer-step-signup-card = Registreren: kaart invoeren
answer-step-change-card = Een kaart toevoegen of wijzigen
answer-step-recurring-charge = Automatische afschrijving mislukt
answer-step-pay-invoice = Zelf een factuur betalen
answer-step-remove-card = Een opgeslagen kaart verwijderen
answer-step-service-disabled = De service is uitgeschakeld
answer-step-unexpected-charge = Een onverwachte afschrijving
answer-step-switch-to-invoice = Overstappen naar betalen op factuur

## message

question-message = Welke melding hebt u gezien?
    .label = melding
    .help = Vergelijk de woorden met die op het scherm of in de e-mail.
    .type = De woorden zelf plakken of typen
answer-message-cannot-proceed-with-sign-up = Aanmelding kan niet worden voltooid
    .quote = De aanmelding kan niet worden voltooid vanwege een probleem met uw account. Neem contact op met ondersteuning voor facturering.
answer-message-not-eligible-for-subscription = Komt niet in aanmerking: abonnement
    .quote = U komt niet in aanmerking voor een Azure-abonnement
answer-message-account-type-not-supported = Accounttype wordt niet ondersteund
    .quote = Uw huidige accounttype wordt niet ondersteund
answer-message-directory-cannot-be-associated = Directory kan niet worden gekoppeld
    .quote = Account belongs to a directory that cannot be associated with an Azure subscription. Please sign in with a different account.
answer-message-subscription-not-created = Abonnement niet gemaakt
    .quote = Subscription not created. Please try again later.
answer-message-no-subscriptions-found = Geen abonnementen gevonden
    .quote = Geen abonnementen gevonden
answer-message-problem-with-payment-method = Probleem met uw betalingswijze
    .quote = De betaling is te laat. Er is een probleem met uw betalingswijze
answer-message-information-cannot-be-saved = Informatie niet opgeslagen
    .quote = De informatie kan niet worden opgeslagen. Sluit de browser en probeer het opnieuw
answer-message-cannot-delete-payment-method = Kan betalingswijze niet verwijderen
    .quote = Kan betalingswijze niet verwijderen
answer-message-login-session-expired = Uw aanmeldingssessie is verlopen
    .quote = Uw aanmeldingssessie is verlopen. Klik hier om u opnieuw aan te melden
answer-message-will-be-disabled-for-non-payment = Wordt uitgeschakeld: niet betaald
    .quote = This subscription will be disabled for non-payment. Settle outstanding charges.
answer-message-disabled-for-non-payment = Is uitgeschakeld: niet betaald
    .quote = This subscription is disabled because payment wasn’t received. Settle outstanding charges.
answer-message-unable-to-charge-card = Afschrijving creditcard mislukt
    .quote = We have been unable to charge your credit card for your subscription. To prevent any service interruptions, please update your payment information.
answer-message-cookies-blocked = Browser blokkeert cookies
    .quote = De browser is momenteel ingesteld op het blokkeren van cookies.
answer-message-order-too-small-for-invoice = Bestelhoeveelheid niet groot genoeg
    .quote = de bestelhoeveelheid is niet groot genoeg om in aanmerking te komen voor een factuur met bankoverschrijving
answer-message-credit-check-required = Kredietcontrole is vereist
    .quote = komt niet in aanmerking voor wijzigen naar factuur. Voor uw bestelling is een kredietcontrole vereist.
answer-message-m365-past-due = Abonnement: achterstallige betaling
    .quote = Abonnement heeft een achterstallige betaling
answer-message-past-due = Achterstallig
    .quote = Achterstallig
answer-message-not-eligible-for-free-account = Geen gratis Azure-account mogelijk
    .quote = You're not eligible for an Azure free account
answer-message-phone-failed-security-checks = Telefoonnummer niet goedgekeurd
    .quote = Your phone number did not pass security checks.
# No document prints the words of this notice, so there is no quote.
answer-message-threshold-authorization-declined = Kaartcontrole bij drempel geweigerd
answer-message-details-do-not-match = Gegevens passen niet bij de kaart
    .quote = Check the info you entered. It doesn't match the info for this card.
answer-message-none = Geen van deze meldingen

## country

question-country = Bij welk land hoort het account?
    .label = land van het account
    .help = Het land dat bij de registratie voor Azure of Microsoft 365 is gekozen.

## card-kind

question-card-kind = Wat voor kaart is het?
    .label = soort kaart
    .help = Een betaalkaart is een debitcard, zoals uw bankpas. Op een prepaidkaart staat vaak ‘prepaid’ of ‘gift’; een virtuele kaart bestaat alleen op een scherm.
    .find-out = Bekijk de voor- en achterkant van de kaart, of zoek in de bankapp op welke soort het is. Een prepaid of virtuele betaalkaart telt als prepaid of virtueel.
answer-card-kind-credit = Creditcard
answer-card-kind-debit = Betaalkaart
    .statement = De kaart is een gewone debitcard (bankpas), geen creditcard
answer-card-kind-prepaid = Prepaidkaart of cadeaukaart
    .statement = De kaart is een prepaidkaart of cadeaukaart
answer-card-kind-virtual = Virtuele kaart
    .statement = De kaart is virtueel en bestaat alleen op een scherm
answer-card-kind-bank-account = Bankrekening (automatische incasso)
    .statement = Ik betaal met automatische incasso, niet met een kaart
answer-card-kind-none = Helemaal geen kaart
    .statement = Ik heb geen kaart waarmee ik kan betalen

## network

question-network = Het logo van welk kaartnetwerk staat op de kaart?
    .label = kaartnetwerk
    .help = Het logo staat meestal in een hoek van de voor- of achterkant.
answer-network-visa = Visa
answer-network-mastercard = Mastercard
answer-network-amex = American Express
    .statement = Op de kaart staat American Express
answer-network-discover = Discover
    .statement = Op de kaart staat Discover
answer-network-jcb = JCB
    .statement = Op de kaart staat JCB
answer-network-unionpay = UnionPay
    .statement = Op de kaart staat UnionPay, geen Visa of Mastercard
answer-network-rupay = RuPay
    .statement = Op de kaart staat RuPay, geen Visa of Mastercard
answer-network-maestro = Maestro
    .statement = Op de kaart staat Maestro, geen Visa of Mastercard
answer-network-mir = Mir
    .statement = Op de kaart staat Mir, geen Visa of Mastercard
answer-network-diners = Diners Club
    .statement = Op de kaart staat Diners Club, geen Visa of Mastercard
answer-network-elo = Elo
    .statement = Op de kaart staat Elo, geen Visa of Mastercard
answer-network-other = Een ander kaartnetwerk

## mismatch

question-mismatch = Welke gegevens wijken af van de kaart of het afschrift?
    .label = afwijkende gegevens
    .help = Vergelijk wat u hebt ingevuld met de kaart, en het adres met het rekeningafschrift.
    .find-out = Leg de kaart en het laatste rekeningafschrift naast het formulier en vergelijk veld voor veld. Ook in de bankapp ziet u welk adres de bank heeft. De CVV-code staat meestal op de achterkant; bij American Express zijn het vier cijfers op de voorkant.
answer-mismatch-name = Naam op de kaart
    .statement = Ik vulde een andere naam in dan op de kaart staat
answer-mismatch-address = Factuuradres
    .statement = Ik vulde een ander adres in dan op mijn bankafschrift staat
answer-mismatch-security-code = CVV-code
    .statement = Ik vulde een andere code (CVC/CVV) in dan bij de kaart hoort
answer-mismatch-number = Kaartnummer
    .statement = Ik vulde een ander kaartnummer in dan op de kaart staat
answer-mismatch-expiry = Vervaldatum
    .statement = Ik vulde een andere vervaldatum in dan op de kaart staat
answer-mismatch-none = Alle gegevens kloppen

## card-state

question-card-state = Wat is de status van de kaart?
    .label = status van de kaart
    .help = De vervaldatum staat op de kaart; in de bankapp ziet u of de kaart is geblokkeerd.
    .find-out = Lees de vervaldatum op de kaart. Kijk in de bankapp of bel het nummer achter op de kaart om te weten of de kaart is geactiveerd en niet is geblokkeerd.
answer-card-state-active = Actief en niet verlopen
answer-card-state-expired = Verlopen
    .statement = De vervaldatum op de kaart is voorbij
answer-card-state-not-activated = Nieuw, nog niet geactiveerd
    .statement = De kaart is nieuw en ik heb die nog niet geactiveerd
answer-card-state-blocked = Geblokkeerd, kwijt of gestolen
    .support = Geblokkeerd
    .statement = De kaart is geblokkeerd, door de bank of door mij in de app
answer-card-state-reissued-same-number = Vernieuwd, met hetzelfde nummer
    .statement = De bank heeft mijn kaart vernieuwd, met hetzelfde nummer
answer-card-state-reissued-new-number = Vervangen, met een nieuw nummer
    .statement = De bank heeft mijn kaart vervangen, met een nieuw nummer

## bank-blocks

question-bank-blocks = Welke betalingen blokkeert de bank op deze kaart?
    .label = geblokkeerd door de bank
    .help = U ziet het bij de kaartinstellingen in de bankapp; kies alles wat van toepassing is.
    .find-out = Open de kaartinstellingen in de bankapp of bel het nummer achter op de kaart. Vraag of onlinetransacties, internationale transacties en terugkerende betalingen zijn toegestaan.
answer-bank-blocks-online = Onlinetransacties
    .statement = Bij de bank staan onlinetransacties uit (zie app)
answer-bank-blocks-international = Internationale transacties
    .statement = Bij de bank staan internationale transacties uit (zie app)
answer-bank-blocks-recurring = Terugkerende betalingen
    .statement = Bij de bank staan terugkerende betalingen uit (zie app)
answer-bank-blocks-none = Geen van deze betalingen

## bank-sees

question-bank-sees = Wat ziet de bank van de poging?
    .label = gezien door de bank
    .help = Bekijk de laatste transacties van de kaart in de bankapp.
    .find-out = Open de transacties van de kaart in de bankapp of bel het nummer achter op de kaart. Vraag of de poging is binnengekomen en wat ermee is gebeurd.
answer-bank-sees-nothing = Helemaal geen poging
    .statement = In de bankapp is van deze betaalpoging niets te zien
answer-bank-sees-decline = Een geweigerde betaling
    .statement = De bankapp toont deze betaling als geweigerd
answer-bank-sees-hold = Een reservering (bedrag vastgezet)
    .statement = De bankapp toont het bedrag als gereserveerd

## funds

question-funds = Is er genoeg saldo of krediet voor de betaling?
    .label = ruimte op de kaart
    .help = Vergelijk het te betalen bedrag met het saldo of de kredietlimiet.
    .find-out = In de bankapp ziet u het saldo, de kredietlimiet en wat daarvan over is. U kunt ook het nummer achter op de kaart bellen.
answer-funds-enough = Genoeg
answer-funds-too-low = Het saldo is te laag
    .statement = Het saldo van de kaart is te laag voor deze betaling
answer-funds-over-limit = Boven de kredietlimiet
    .statement = Met deze betaling kom ik boven de kredietlimiet van de kaart

## bank-challenge

question-bank-challenge = Vroeg de bank u om de betaling te bevestigen?
    .label = bevestiging bij de bank
    .help = Bijvoorbeeld in de bankapp, in de app van de kaartuitgever of met een code per sms.
answer-bank-challenge-none = Nee, dat vroeg de bank niet
answer-bank-challenge-passed = Ja, en ik heb bevestigd
answer-bank-challenge-failed = Ja, maar mislukt of afgebroken
    .statement = De bank vroeg om bevestiging; dat mislukte of ik brak het af
answer-bank-challenge-no-code = Ja, maar er kwam geen code
    .statement = De bank vroeg om een code, maar ik heb er geen gekregen

## card-country

question-card-country = In welk land zit de bank die de kaart heeft uitgegeven?
    .label = land van de kaart
    .help = Het land van de bank telt, niet het land waar u woont.

## card-from

question-card-from = Is de kaart van een bank in het land van uw account?
    .label = kaart afkomstig uit
    .help = Het land van uw account is het land dat bij de registratie is gekozen, of dat van uw Microsoft 365-organisatie.
answer-card-from-same-country = Hetzelfde land
answer-card-from-other-country = Een ander land
    .statement = Mijn kaart is van een bank in een ander land dan mijn account

## billing-country

question-billing-country = Ligt het factuuradres in het land van het account?
    .label = land van factuuradres
    .help = Vergelijk het factuuradres van de kaart met het land dat bij de registratie is gekozen.
answer-billing-country-same = Hetzelfde land
answer-billing-country-different = Een ander land
    .statement = Mijn factuuradres ligt in een ander land dan mijn account

## account-admin

question-account-admin = Is degene die de facturering heeft ingesteld er nog?
    .label = accountbeheerder
    .help = Meestal is dat degene die zich heeft geregistreerd.
answer-account-admin-here = Is er nog
answer-account-admin-left = Vertrokken of andere functie
    .statement = Wie de facturering regelde, is vertrokken of doet ander werk

## account-kind

question-account-kind = Met wat voor account registreert u zich?
    .label = soort account
    .help = Het account van het e-mailadres waarmee u zich aanmeldt.
    .find-out = Een account dat u zelf bij Microsoft hebt gemaakt, is persoonlijk. Vraag bij een adres van werk of school aan uw IT-afdeling of die de directory beheert.
answer-account-kind-personal = Persoonlijk Microsoft-account
answer-account-kind-work-managed = Werk of school, beheerd door IT
answer-account-kind-work-unmanaged = Werk of school, niet door IT beheerd
    .statement = Ik gebruik een werk- of schoolaccount zonder IT-beheerder
answer-account-kind-developer-program = Microsoft 365 Developer Program
    .statement = Mijn account is van het Microsoft 365 Developer Program

## agreement

question-agreement = Welk type factureringsaccount is het?
    .label = type factureringsaccount
    .help = Het type bepaalt wie mag betalen en hoe.
    .find-out = Open in de Azure-portal ‘Kostenbeheer en facturering’ (Cost Management + Billing) → ‘Eigenschappen’ (Properties) en lees ‘Type factureringsaccount’ (Billing account type). Vraag het voor Microsoft 365 aan de factureringsbeheerder.
answer-agreement-mosp = Betalen per gebruik (MOSP)
answer-agreement-mca-online = Klantovereenkomst, online gesloten
answer-agreement-mca-representative = Klantovereenkomst, via Microsoft
answer-agreement-ea = Enterprise Agreement
    .statement = Mijn organisatie koopt Azure via een Enterprise Agreement
answer-agreement-mosa = Online Subscription Agreement (MOSA)
answer-agreement-mca = Klantovereenkomst (MCA)
answer-agreement-partner = Via een partner, die factureert
    .statement = Ik heb het via een partner gekocht, die de factuur stuurt

## azure-before

question-azure-before = Had u al eerder Azure of een gratis proefversie?
    .label = eerder Azure gebruikt
    .help = Elk eerder abonnement telt, ook als het is beëindigd.
answer-azure-before-yes = Ja, ik had al eerder Azure
    .statement = Ik heb eerder Azure of een gratis proefversie gehad
answer-azure-before-no = Nee, dit is de eerste keer

## card-added-by

question-card-added-by = Wie heeft de kaart aan het account toegevoegd?
    .label = kaart toegevoegd door
    .help = Het gaat erom wie was aangemeld toen de kaart werd toegevoegd.
answer-card-added-by-me = Ikzelf
answer-card-added-by-someone-else = Iemand anders
    .statement = Iemand anders heeft de kaart aan het account toegevoegd

## charge-mode

question-charge-mode = Ging de afschrijving automatisch of betaalde u zelf?
    .label = manier van afschrijven
    .help = Een automatische afschrijving gaat zonder dat u iets doet, bijvoorbeeld elke maand.
answer-charge-mode-automatic = Automatisch
answer-charge-mode-manual = Ik betaalde zelf

## charge-seen

question-charge-seen = Wat voor afschrijving hebt u gezien?
    .label = soort afschrijving
    .help = Kijk naar het bedrag en de datum bij de transacties van de kaart.
answer-charge-seen-small-after-signup = Klein, in de dagen na registratie
    .statement = Kort na de registratie is een klein bedrag afgeschreven
answer-charge-seen-after-consumption = Later, na gebruik van services

## cloud

question-cloud = Welke Azure of Microsoft 365 is het in China?
    .label = cloud
    .help = De eigen cloud van China is van 21Vianet, met een andere portal dan de wereldwijde.
answer-cloud-global = De wereldwijde service
answer-cloud-china = De Chinese, van 21Vianet
    .statement = Ik gebruik de service van 21Vianet in China

## customer

question-customer = Koopt u als particulier of voor een bedrijf?
    .label = soort klant
    .help = Een bedrijf is ingeschreven en heeft een btw-nummer.
answer-customer-individual = Als particulier
    .statement = Ik koop als particulier, niet voor een bedrijf
answer-customer-company = Voor een bedrijf

## declines

question-declines = Hoe vaak is de kaart voor deze factuur geweigerd?
    .label = aantal weigeringen
    .help = Tel de meldingen over deze factureringsperiode.
answer-declines-one-or-two = Een of twee keer
    .statement = De kaart is voor deze factuur een of twee keer geweigerd
answer-declines-more = Drie keer of vaker

## disabled-because

question-disabled-because = Waarom is de service uitgeschakeld?
    .label = genoemde reden
    .help = De banner in de portal en de e-mails noemen een reden.
    .find-out = Meld u aan bij de portal, open het abonnement en lees de banner bovenaan. De reden staat ook in de e-mails aan de accountbeheerder.
answer-disabled-because-not-paid = Een factuur is niet betaald
answer-disabled-because-credit-used-up = Het gratis tegoed is op of verlopen
    .statement = Het gratis tegoed is op of verlopen (zie portal of e-mail)
answer-disabled-because-spending-limit = De bestedingslimiet is bereikt
    .statement = De bestedingslimiet is bereikt (zie portal of e-mail)
answer-disabled-because-canceled = Het abonnement is geannuleerd
    .statement = Het abonnement is opgezegd (zie portal of e-mail)
answer-disabled-because-deleted = Het abonnement is verwijderd
    .statement = Het abonnement is verwijderd (zie portal of e-mail)

## duplicate-account

question-duplicate-account = Hebt u nog een account met dezelfde gegevens?
    .label = tweede account
    .help = Hetzelfde e-mailadres, adres of telefoonnummer telt al.
    .find-out = Denk aan uw andere e-mailadressen en probeer u met elk daarvan bij Microsoft aan te melden.
answer-duplicate-account-yes = Ja, er is er nog een
    .statement = Ik heb twee Microsoft-accounts met dezelfde contactgegevens
answer-duplicate-account-no = Nee, alleen dit account

## inr-amount

question-inr-amount = Hoe hoog was de afschrijving in Indiase roepies?
    .label = bedrag in roepies
    .help = Neem van de factuur het bedrag van de hele afschrijving.
answer-inr-amount-up-to-15000 = Tot en met 15.000 INR
answer-inr-amount-over-15000 = Meer dan 15.000 INR
    .statement = De afschrijving was meer dan 15.000 Indiase roepies (INR)

## invoice-for

question-invoice-for = Waarvoor is de onbetaalde factuur?
    .label = factuur voor
    .help = In de lijst met facturen in de portal staat een kolom voor het type.
answer-invoice-for-subscription = Het abonnement en het gebruik
answer-invoice-for-marketplace-or-reservation = Marketplace of Azure-reservering
    .statement = De open factuur is voor Marketplace of een Azure-reservering

## new-card

question-new-card = Hebt u al een nieuwe kaart ingevoerd?
    .label = nieuwe kaart
    .help = Met een kaart die alleen is toegevoegd, wordt nog geen abonnement betaald: u moet de kaart er ook aan koppelen.
answer-new-card-none = Geen nieuwe kaart
answer-new-card-added-only = Toegevoegd, maar niet gekoppeld
    .statement = Ik heb een nieuwe kaart toegevoegd, maar betaal er niet mee
answer-new-card-linked = Toegevoegd en gekoppeld

## notices

question-notices = Komen de e-mails over de facturering aan?
    .label = e-mails over facturering
    .help = Kijk ook bij de ongewenste e-mail.
answer-notices-arrive = Ze komen aan
answer-notices-do-not-arrive = Ze komen niet aan
    .statement = Ik krijg geen e-mails over facturering, ook niet als spam

## offer

question-offer = Voor welke aanbieding wilt u zich registreren?
    .label = aanbieding
    .help = Een voordeel hoort bij een ander programma, bijvoorbeeld Visual Studio.
answer-offer-free-trial = De gratis proefversie
answer-offer-pay-as-you-go = Betalen per gebruik
answer-offer-benefit = Voordeel van een ander programma
    .statement = Ik gebruik een voordeel of sleutel, zoals van Visual Studio

## page-trouble

question-page-trouble = Is er iets mis met de pagina zelf?
    .label = probleem met de pagina
    .help = De pagina loopt vast, wordt niet geladen of meldt u af.
answer-page-trouble-yes = De pagina werkt niet goed
    .statement = De pagina loopt vast, laadt niet of meldt mij af
answer-page-trouble-no = De pagina werkt goed

## paid

question-paid = Hebt u deze factuur al betaald?
    .label = betaling gedaan
    .help = Tel vanaf het moment waarop u de betaling hebt gedaan.
answer-paid-no = Nog niet betaald
answer-paid-within-24-hours = Minder dan 24 uur geleden
    .statement = Ik heb deze factuur minder dan 24 uur geleden betaald
answer-paid-within-48-hours = 24 tot 48 uur geleden
    .statement = Ik heb deze factuur 24 tot 48 uur geleden betaald
answer-paid-within-10-business-days = Hooguit 10 werkdagen geleden
    .statement = Ik heb deze factuur 2 tot 10 werkdagen geleden betaald
answer-paid-earlier = Langer geleden
    .statement = Ik heb deze factuur meer dan 10 werkdagen geleden betaald

## pay-button

question-pay-button = Staat bij de factuur een knop om met een kaart te betalen?
    .label = betaalknop
    .help = Zoek ‘Nu betalen’ (Pay now), ‘Saldo vereffenen’ (Settle balance) of ‘Uw saldo betalen’ (Pay your balance).
answer-pay-button-shown = De knop is er
answer-pay-button-missing = De knop ontbreekt
    .statement = Bij de factuur staat geen knop om met een kaart te betalen

## payment-disputed

question-payment-disputed = Hebt u de bank gevraagd een betaling terug te draaien?
    .label = betaling teruggedraaid
    .help = Banken noemen dat een betaling betwisten, of een chargeback.
answer-payment-disputed-yes = Ja, een betaling is betwist
    .statement = Ik vroeg de bank een betaling aan Microsoft terug te draaien
answer-payment-disputed-no = Nee

## pays-by

question-pays-by = Hoe worden de facturen van dit account betaald?
    .label = manier van betalen
    .help = Kijk op de laatste factuur of onder ‘Betalingsmethoden’ (Payment methods).
answer-pays-by-card = Met een kaart
answer-pays-by-wire = Op factuur, met een overboeking
    .statement = De facturen worden betaald met een overboeking
answer-pays-by-cheque = Met een cheque
    .statement = De facturen worden betaald met een cheque
answer-pays-by-boleto = Met een boleto (Brazilië)
    .statement = De facturen worden betaald met een boleto (Brazilië)

## phone-problem

question-phone-problem = Wat gaat er mis bij de telefoonverificatie?
    .label = probleem met telefoon
    .help = Microsoft stuurt een code per sms of leest die voor in een telefoongesprek.
answer-phone-problem-country-not-listed = Mijn land staat niet in de lijst
    .statement = Mijn land staat niet in de lijst met landnummers
answer-phone-problem-internet-number = Het is een internetnummer (VoIP)
    .statement = Mijn telefoonnummer is een internetnummer (VoIP)
answer-phone-problem-no-code-yet = Nog geen code, minder dan 4 minuten
answer-phone-problem-no-code-after-4-minutes = Geen code na 4 minuten
    .statement = Na 4 minuten heb ik nog geen code van Microsoft

## profile

question-profile = Is uw accountprofiel volledig en juist?
    .label = accountprofiel
    .help = Naam, adres, e-mailadres en telefoonnummer, voor facturering en voor verzending.
    .find-out = Meld u aan bij uw Microsoft-account, open ‘Uw gegevens’ (Your info) en lees de gegevens voor facturering en verzending.
answer-profile-complete = Volledig en juist
answer-profile-incomplete = Iets ontbreekt of klopt niet
    .statement = Mijn gegevens bij Microsoft zijn onvolledig of kloppen niet

## role

question-role = Welke factureringsrol hebt u?
    .label = factureringsrol
    .help = De rol bepaalt wie mag betalen en wie kaarten mag wijzigen.
    .find-out = Vraag het aan degene die het account heeft geregistreerd; dat is meestal de accountbeheerder. Vraag het voor Microsoft 365 aan een beheerder van uw organisatie.
answer-role-account-administrator = Accountbeheerder
answer-role-billing-owner = Eigenaar van account of profiel
answer-role-billing-contributor = Bijdrager van account of profiel
answer-role-invoice-manager = Factuurbeheerder
    .statement = Mijn factureringsrol is Factuurbeheerder
answer-role-reader = Lezer
    .statement = Mijn factureringsrol is Lezer: ik mag kijken, niet betalen
answer-role-billing-administrator = Facturerings- of globale beheerder
answer-role-none = Geen factureringsrol
    .statement = Ik heb geen factureringsrol (geen rechten) in het account

## sign-in

question-sign-in = Kunt u zich aanmelden bij het account dat betaalt?
    .label = aanmelden
    .help = Het kan geblokkeerd of verwijderd zijn, of de authenticator is kwijt.
answer-sign-in-works = Aanmelden lukt
answer-sign-in-fails = Aanmelden lukt niet
    .statement = Ik kan me niet aanmelden bij het account dat betaalt

## stored-card

question-stored-card = Wordt uw opgeslagen kaart nog getoond?
    .label = opgeslagen kaart
    .help = Kijk onder ‘Betalingsmethoden’ (Payment methods); een kaart met vervaldatum ‘Onbekend’ (Unknown) telt als ontbrekend.
answer-stored-card-shown = De kaart wordt getoond
answer-stored-card-missing = De kaart ontbreekt of is onbekend
    .statement = De opgeslagen kaart is weg of heeft vervaldatum ‘Onbekend’

## tax-id

question-tax-id = Accepteerde het formulier uw belastingnummer?
    .label = belastingnummer
    .help = Het gaat om het nummer van de organisatie; in Brazilië is dat het CNPJ.
answer-tax-id-accepted = Geaccepteerd
answer-tax-id-missing = Ontbreekt of niet geaccepteerd
    .statement = Het formulier mist mijn belastingnummer of accepteert het niet

## third-party-cookies

question-third-party-cookies = Staat de browser cookies van derden toe?
    .label = cookies van derden
    .help = U vindt dit bij de privacyinstellingen van de browser.
    .find-out = Open de instellingen van de browser, zoek naar privacy en cookies, en lees of cookies van andere sites worden geblokkeerd.
answer-third-party-cookies-allowed = Toegestaan
answer-third-party-cookies-blocked = Geblokkeerd
    .statement = Mijn browser blokkeert cookies van derden (zie instellingen)

## wire-reference

question-wire-reference = Welke omschrijving had de overboeking?
    .label = omschrijving
    .help = Bekijk de omschrijving in het overzicht van uw bank.
answer-wire-reference-one-invoice-number = Eén factuurnummer
answer-wire-reference-no-invoice-number = Geen factuurnummer
    .statement = In mijn overboeking stond geen factuurnummer
answer-wire-reference-several-invoices = Eén overboeking, meerdere facturen
    .statement = Ik betaalde meerdere facturen met één overboeking
