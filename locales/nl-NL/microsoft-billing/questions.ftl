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
answer-step-purchase = Iets kopen in Azure of Marketplace

## message

question-message = Welke melding hebt u gezien?
    .label = melding
    .help = Vergelijk de woorden met die op het scherm of in de e-mail.
    .type = De woorden zelf plakken of typen
answer-message-cannot-proceed-with-sign-up = Aanmelding kan niet worden voltooid
    .quote = De aanmelding kan niet worden voltooid vanwege een probleem met uw account. Neem contact op met ondersteuning voor facturering.
answer-message-not-eligible-for-subscription = Geen recht op Azure-abonnement
    .quote = U komt niet in aanmerking voor een Azure-abonnement
answer-message-account-type-not-supported = Accounttype wordt niet ondersteund
    .quote = Uw huidige accounttype wordt niet ondersteund
answer-message-directory-cannot-be-associated = Directory kan niet worden gekoppeld
    .quote = Account belongs to a directory that cannot be associated with an Azure subscription. Please sign in with a different account.
answer-message-subscription-not-created = Abonnement niet gemaakt
    .quote = Subscription not created. Please try again later.
answer-message-no-subscriptions-found = Geen abonnementen gevonden
    .quote = Geen abonnementen gevonden
answer-message-cost-views-disabled = Kostenweergave is uitgeschakeld
    .quote = Cost views are disabled in your enrollment.
answer-message-problem-with-payment-method = Probleem met uw betalingswijze
    .quote = De betaling is te laat. Er is een probleem met uw betalingswijze
answer-message-information-cannot-be-saved = Informatie niet opgeslagen
    .quote = De informatie kan niet worden opgeslagen. Sluit de browser en probeer het opnieuw
answer-message-cannot-delete-payment-method = Kan betalingswijze niet verwijderen
    .quote = Kan betalingswijze niet verwijderen
answer-message-login-session-expired = Uw aanmeldingssessie is verlopen
    .quote = Uw aanmeldingssessie is verlopen. Klik hier om u opnieuw aan te melden
answer-message-will-be-disabled-for-non-payment = Wordt uitgeschakeld (niet betaald)
    .quote = This subscription will be disabled for non-payment. Settle outstanding charges.
answer-message-disabled-for-non-payment = Is uitgeschakeld (niet betaald)
    .quote = This subscription is disabled because payment wasn’t received. Settle outstanding charges.
answer-message-unable-to-charge-card = Afschrijving creditcard mislukt
    .quote = We have been unable to charge your credit card for your subscription. To prevent any service interruptions, please update your payment information.
answer-message-cookies-blocked = Browser blokkeert cookies
    .quote = De browser is momenteel ingesteld op het blokkeren van cookies.
answer-message-order-too-small-for-invoice = Bestelhoeveelheid niet groot genoeg
    .quote = de bestelhoeveelheid is niet groot genoeg om in aanmerking te komen voor een factuur met bankoverschrijving
answer-message-credit-check-required = Kredietcontrole is vereist
    .quote = komt niet in aanmerking voor wijzigen naar factuur. Voor uw bestelling is een kredietcontrole vereist.
answer-message-m365-past-due = Betaling abonnement achterstallig
    .quote = Abonnement heeft een achterstallige betaling
answer-message-past-due = Achterstallig
    .quote = Achterstallig
answer-message-not-eligible-for-free-account = Geen gratis Azure-account mogelijk
    .quote = You're not eligible for an Azure free account
answer-message-not-eligible-for-azure-account = Geen Azure-account mogelijk
    .quote = You're not eligible for an Azure account. We couldn't create an Azure account for you.
answer-message-not-eligible-for-students = Geen recht op Azure for Students
    .quote = You're not eligible for Azure for Students.
answer-message-school-domain-not-registered = Domein van e-mailadres onbekend
    .quote = Your email domain is not currently registered with us. You can choose another verification method.
answer-message-not-eligible-for-developer-sandbox = Geen recht op sandbox (ontwikkelaar)
    .quote = You don't currently qualify for a Microsoft 365 Developer Program sandbox subscription.
answer-message-developer-billing-account-exists = Factureringsaccount bestaat al
    .quote = BillingAccountAlreadyExists
answer-message-phone-failed-security-checks = Telefoonnummer niet goedgekeurd
    .quote = Your phone number did not pass security checks.
# No document prints the words of this notice, so there is no quote.
answer-message-threshold-authorization-declined = Kaartcontrole (verbruik) geweigerd
answer-message-details-do-not-match = Gegevens passen niet bij de kaart
    .quote = Check the info you entered. It doesn't match the info for this card.
answer-message-card-form-check-details = Controleer alle velden
    .quote = Check that the details in all fields are correct or try a different card.
answer-message-card-form-enter-again = Voer de betaalgegevens opnieuw in
    .quote = Enter your payment data again or try a different way to pay.
answer-message-card-form-check-security-code = Controleer de beveiligingscode
    .quote = Check your security code. There appears to be an error in it.
answer-message-purchase-needs-payment-method = Geen geldige betalingsmethode
    .quote = Purchase failed because there is no valid payment method associated with this Azure subscription. Please retry using a subscription that has an active payment instrument.
answer-message-payment-instrument-not-supported = Betalingsmethode niet ondersteund
    .quote = The 'unknown' payment instrument(s) is not supported for offer with OfferId: '…', PlanId '…'.
answer-message-not-for-free-subscription = Niet met een gratis abonnement
    .quote = The plan can't be purchased using a free subscription. Please select a different subscription and try again.
answer-message-marketplace-purchases-not-allowed = Marketplace-aankoop niet toegestaan
    .quote = Cannot complete purchase as your enrollment for this subscription doesn't allow purchase of marketplace products. Your Azure enrollment administrator can enable purchase of paid marketplace products.
answer-message-offer-not-sold-in-market = Niet te koop in uw markt
    .quote = The Offer: '…' cannot be purchased by subscription: '…' as it is not to be sold in market: '…'.
answer-message-subscription-read-only = Uitgeschakeld en alleen-lezen
    .quote = The subscription '…' is disabled and therefore marked as read only. You cannot perform any write actions on this subscription until it is re-enabled.
answer-message-subscription-not-allowed-for-billing = Niet toegestaan voor facturering
    .quote = This subscription isn't allowed for billing
answer-message-none = Geen van deze meldingen

## country

question-country = Bij welk land hoort uw account?
    .label = land van het account
    .help = Het land dat bij de registratie voor Azure of Microsoft 365 is gekozen.

## card-kind

question-card-kind = Waarmee betaalt u?
    .label = soort kaart
    .help = Een betaalpas is een debitcard: de pas die bij uw betaalrekening hoort. Op een prepaidkaart staat vaak ‘prepaid’ of ‘gift’; een virtuele kaart bestaat alleen op een scherm.
    .find-out = Bekijk de voor- en achterkant van de kaart, of zoek in de bankapp op welke soort het is. Een prepaid of virtuele betaalpas geldt als prepaidkaart of virtuele kaart.
answer-card-kind-credit = Creditcard
answer-card-kind-debit = Betaalpas (debitcard)
    .statement = De kaart is een gewone betaalpas, geen creditcard
answer-card-kind-prepaid = Prepaidkaart of cadeaukaart
    .statement = De kaart is een prepaidkaart of cadeaukaart
answer-card-kind-virtual = Virtuele kaart
    .statement = De kaart is virtueel en bestaat alleen op een scherm
answer-card-kind-bank-account = Bankrekening (automatische incasso)
    .statement = Ik betaal met automatische incasso, niet met een kaart
answer-card-kind-none = Helemaal geen kaart
    .statement = Ik heb geen kaart waarmee ik kan betalen

## network

question-network = Van welk kaartnetwerk is de kaart?
    .label = kaartnetwerk
    .help = Het logo, zoals Visa of Mastercard, staat meestal in een hoek van de voor- of achterkant.
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
    .help = Vergelijk wat u hebt opgegeven met de kaart, en het adres met het rekeningafschrift.
    .find-out = Leg de kaart en het laatste rekeningafschrift naast het formulier en vergelijk veld voor veld. Ook in de bankapp ziet u welk adres bij de bank bekend is. De beveiligingscode (CVC/CVV) staat meestal op de achterkant; bij American Express zijn het vier cijfers op de voorkant. Staat er geen code op de kaart? Kijk dan in de bankapp.
answer-mismatch-name = Naam op de kaart
    .statement = Ik heb een andere naam opgegeven dan op de kaart staat
answer-mismatch-address = Factuuradres
    .statement = Ik heb een ander adres opgegeven dan op mijn afschrift staat
answer-mismatch-security-code = Beveiligingscode (CVC/CVV)
    .statement = Ik heb niet de juiste beveiligingscode (CVC/CVV) opgegeven
answer-mismatch-number = Kaartnummer
    .statement = Ik heb een ander kaartnummer opgegeven dan op de kaart staat
answer-mismatch-expiry = Vervaldatum
    .statement = Ik heb een andere vervaldatum opgegeven dan op de kaart staat
answer-mismatch-none = Alle gegevens kloppen

## card-state

question-card-state = Wat is de status van de kaart?
    .label = status van de kaart
    .help = De vervaldatum staat op de kaart; in de bankapp ziet u of de kaart is geblokkeerd.
    .find-out = Lees de vervaldatum op de kaart. Kijk in de bankapp of bel het nummer achter op de kaart om te weten of de kaart is geactiveerd en niet is geblokkeerd.
answer-card-state-active = Actief en niet verlopen
answer-card-state-expired = Verlopen
    .statement = De vervaldatum op de kaart is verstreken
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

question-bank-blocks = Welke betalingen met deze kaart blokkeert de bank?
    .label = geblokkeerd door de bank
    .help = U ziet het bij de kaartinstellingen in de bankapp; kies alles wat van toepassing is.
    .find-out = Open de kaartinstellingen in de bankapp of bel het nummer achter op de kaart. Vraag of online, internationale en terugkerende betalingen zijn toegestaan. De instelling voor het buitenland heet vaak ‘Europa’ of ‘Wereld’.
answer-bank-blocks-online = Online betalingen
    .statement = Bij mijn bank staan online betalingen uit (zie bankapp)
answer-bank-blocks-international = Internationale betalingen
    .statement = Bij mijn bank staan internationale betalingen uit (zie app)
answer-bank-blocks-recurring = Terugkerende betalingen
    .statement = Bij mijn bank staan terugkerende betalingen uit (zie app)
answer-bank-blocks-none = Geen van deze betalingen

## bank-sees

question-bank-sees = Wat ziet de bank van uw poging om te betalen?
    .label = gezien door de bank
    .help = Bekijk de laatste transacties van de kaart in de bankapp.
    .find-out = Open de transacties van de kaart in de bankapp of bel het nummer achter op de kaart. Vraag of de poging is binnengekomen en wat ermee is gebeurd.
answer-bank-sees-nothing = Helemaal geen poging
    .statement = In de bankapp is van deze betaalpoging niets te zien
answer-bank-sees-decline = Een geweigerde betaling
    .statement = De bankapp toont deze betaling als geweigerd
answer-bank-sees-hold = Een gereserveerd bedrag
    .statement = De bankapp toont het bedrag als gereserveerd

## funds

question-funds = Is er genoeg saldo of krediet voor de betaling?
    .label = ruimte op de kaart
    .help = Vergelijk het te betalen bedrag met het saldo, de kredietlimiet en eventuele limieten voor aankopen.
    .find-out = In de bankapp ziet u het saldo, de kredietlimiet en de limieten voor aankopen. U kunt ook het nummer achter op de kaart bellen.
answer-funds-enough = Genoeg
answer-funds-too-low = Het saldo is te laag
    .statement = Mijn saldo is te laag voor deze betaling
answer-funds-over-limit = Boven de kredietlimiet
    .statement = Met deze betaling kom ik boven de kredietlimiet van de kaart
answer-funds-over-purchase-limit = Boven een limiet voor aankopen
    .statement = Het bedrag is hoger dan mijn limiet per aankoop of online

## bank-challenge

question-bank-challenge = Heeft de bank u gevraagd de betaling te bevestigen?
    .label = bevestiging bij de bank
    .help = Bijvoorbeeld in de bankapp, in de app van de kaartuitgever of met een code per sms.
answer-bank-challenge-none = Nee, dat heeft de bank niet gedaan
answer-bank-challenge-passed = Ja, en ik heb de betaling bevestigd
answer-bank-challenge-failed = Ja, maar mislukt of afgebroken
    .statement = De bank vroeg om bevestiging, maar het mislukte of ik stopte
answer-bank-challenge-no-code = Ja, maar er kwam geen code
    .statement = De bank vroeg om een code, maar die heb ik niet gekregen

## card-country

question-card-country = In welk land zit de bank die de kaart heeft uitgegeven?
    .label = land van de kaart
    .help = Het gaat om het land van de bank, niet om het land waar u woont.

## card-from

question-card-from = Is de kaart van een bank in het land van uw account?
    .label = kaart afkomstig uit
    .help = Het land van uw account is het land dat bij de registratie is gekozen, of dat van uw Microsoft 365-organisatie.
answer-card-from-same-country = Hetzelfde land
answer-card-from-other-country = Een ander land
    .statement = Mijn bank zit niet in het land waar mijn account bij hoort

## billing-country

question-billing-country = Ligt het factuuradres in het land van het account?
    .label = land van factuuradres
    .help = Vergelijk het factuuradres van de kaart met het land dat bij de registratie is gekozen.
answer-billing-country-same = Hetzelfde land
answer-billing-country-different = Een ander land
    .statement = Mijn factuuradres ligt niet in het land van mijn account

## account-admin

question-account-admin = Werkt degene die de facturering instelde nog bij u?
    .label = accountbeheerder
    .help = Meestal is dat degene die zich heeft geregistreerd.
answer-account-admin-here = Werkt er nog
answer-account-admin-left = Vertrokken of andere functie
    .statement = Wie de facturering regelde, is vertrokken of doet ander werk

## account-kind

question-account-kind = Met wat voor account registreert u zich?
    .label = soort account
    .help = Het account van het e-mailadres waarmee u zich aanmeldt.
    .find-out = Een account dat u zelf bij Microsoft hebt gemaakt, is persoonlijk. Gebruikt u een adres van uw werk of school? Vraag dan aan de IT-afdeling of die de directory beheert.
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
    .find-out = Kijk in de Azure-portal bij ‘Kostenbeheer en facturering’ → ‘Eigenschappen’ (Properties) wat er achter ‘Type factureringsaccount’ staat. Vraag het voor Microsoft 365 aan de factureringsbeheerder.
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

question-azure-before = Hebt u eerder Azure of een gratis proefversie gehad?
    .label = eerder Azure gebruikt
    .help = Elk eerder abonnement telt mee, ook als het al is afgelopen.
answer-azure-before-yes = Ja, ik heb eerder Azure gehad
    .statement = Ik heb eerder Azure of een gratis proefversie gehad
answer-azure-before-no = Nee, dit is de eerste keer

## buying

question-buying = Wat wilde u kopen?
    .label = aankoop
    .help = Een model is bijvoorbeeld een AI-model in Microsoft Foundry.
answer-buying-marketplace = Een product uit de Marketplace
answer-buying-model = Een AI-model (Microsoft Foundry)
    .statement = Ik wilde een AI-model kopen of implementeren (Foundry)
answer-buying-reservation = Een Azure-reservering
    .statement = Ik wilde een Azure-reservering kopen

## card-added-by

question-card-added-by = Wie heeft de kaart aan het account toegevoegd?
    .label = wie de kaart toevoegde
    .help = Het gaat erom wie was aangemeld toen de kaart werd toegevoegd.
answer-card-added-by-me = Ikzelf
answer-card-added-by-someone-else = Iemand anders
    .statement = Iemand anders heeft de kaart aan het account toegevoegd

## charge-mode

question-charge-mode = Ging de afschrijving automatisch of betaalde u zelf?
    .label = manier van afschrijven
    .help = Een automatische afschrijving gebeurt zonder dat u iets doet, bijvoorbeeld elke maand.
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

question-cloud = Welke Azure of Microsoft 365 gebruikt u in China?
    .label = cloud
    .help = China heeft een eigen Azure en Microsoft 365, van 21Vianet, met een andere portal dan de wereldwijde.
answer-cloud-global = De wereldwijde service
answer-cloud-china = De Chinese, van 21Vianet
    .statement = Ik gebruik de service van 21Vianet in China
answer-charge-seen-after-credit = Nadat het start-uptegoed op was
    .statement = De afschrijving kwam nadat mijn start-uptegoed op was

## customer

question-customer = Koopt u als particulier of voor een bedrijf?
    .label = soort klant
    .help = Een bedrijf staat ingeschreven, in Nederland bij de KvK, en heeft een belastingnummer.
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
    .help = In de banner in de portal en in de e-mails staat een reden.
    .find-out = Meld u aan bij de portal, open het abonnement en lees de banner bovenaan. De reden staat ook in de e-mails aan de accountbeheerder. Wordt GitHub of Power Platform via Azure gefactureerd? Dan gaat het om dat Azure-abonnement.
answer-disabled-because-not-paid = Een factuur is niet betaald
answer-disabled-because-credit-used-up = Het gratis tegoed is op of verlopen
    .statement = Het gratis tegoed is op of verlopen (zie portal of e-mail)
answer-disabled-because-spending-limit = De bestedingslimiet is bereikt
    .statement = De bestedingslimiet is bereikt (zie portal of e-mail)
answer-disabled-because-canceled = Het abonnement is opgezegd
    .statement = Het abonnement is opgezegd (zie portal of e-mail)
answer-disabled-because-deleted = Het abonnement is verwijderd
    .statement = Het abonnement is verwijderd (zie portal of e-mail)
answer-disabled-because-unused = Een jaar lang niet gebruikt
    .statement = Het is geblokkeerd na een jaar zonder gebruik (zie e-mail)

## duplicate-account

question-duplicate-account = Hebt u nog een account met dezelfde gegevens?
    .label = tweede account
    .help = Eén gelijk gegeven is al genoeg: e-mailadres, adres of telefoonnummer.
    .find-out = Ga na welke andere e-mailadressen u hebt en probeer u met elk daarvan bij Microsoft aan te melden.
answer-duplicate-account-yes = Ja, er is er nog een
    .statement = Ik heb twee Microsoft-accounts met dezelfde contactgegevens
answer-duplicate-account-no = Nee, alleen dit account

## inr-amount

question-inr-amount = Hoe hoog was de afschrijving in Indiase roepies?
    .label = bedrag in roepies
    .help = Het gaat om het totaalbedrag op de factuur.
answer-inr-amount-up-to-15000 = Tot en met 15.000 INR
answer-inr-amount-over-15000 = Meer dan 15.000 INR
    .statement = De afschrijving was meer dan 15.000 Indiase roepies (INR)

## invoice-for

question-invoice-for = Waarvoor is de onbetaalde factuur?
    .label = soort factuur
    .help = In de lijst met facturen in de portal staat een kolom voor het type.
answer-invoice-for-subscription = Het abonnement en het gebruik
answer-invoice-for-marketplace-or-reservation = Marketplace of Azure-reservering
    .statement = De open factuur is voor Marketplace of een Azure-reservering

## new-card

question-new-card = Hebt u al een nieuwe kaart toegevoegd?
    .label = nieuwe kaart
    .help = Met een kaart die alleen is toegevoegd, wordt nog geen abonnement betaald: u moet de kaart er ook aan koppelen.
answer-new-card-none = Geen nieuwe kaart
answer-new-card-added-only = Toegevoegd, maar niet gekoppeld
    .statement = Mijn nieuwe kaart is toegevoegd, maar nog niet in gebruik
answer-new-card-linked = Toegevoegd en gekoppeld

## notices

question-notices = Komen de e-mails over de facturering aan?
    .label = e-mails over facturering
    .help = Kijk ook bij de ongewenste e-mail.
answer-notices-arrive = Ze komen aan
answer-notices-do-not-arrive = Ze komen niet aan
    .statement = Ik krijg geen e-mails over facturering, ook niet in de spam

## offer

question-offer = Welke Azure-aanbieding hebt of wilt u?
    .label = aanbieding
    .help = Een voordeel hoort bij een ander programma, bijvoorbeeld Visual Studio.
answer-offer-free-trial = De gratis proefversie
    .statement = Ik heb of wil de gratis proefversie van Azure
answer-offer-pay-as-you-go = Betalen per gebruik
answer-offer-students = Azure for Students
    .statement = Het gaat om Azure for Students of GitHubs studentenpakket
answer-offer-startup = Tegoed voor een start-up
    .statement = Het gaat om Azure-tegoed voor mijn start-up
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
    .help = Reken vanaf het moment waarop u de betaling hebt gedaan.
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
    .label = terugdraaien gevraagd
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

## purchase-policy

question-purchase-policy = Staat het beleid van het account deze aankoop toe?
    .label = aankoopbeleid
    .help = Een organisatie kan aankopen uitschakelen of alleen gratis producten toestaan.
    .find-out = Open in de Azure-portal ‘Kostenbeheer en facturering’ (Cost Management + Billing), dan het factureringsprofiel (of de inschrijving) en ‘Beleid’ (Policies). Kunt u daar niet bij? Vraag het dan aan de beheerder van het factureringsaccount.
answer-purchase-policy-allowed = Ja, het beleid staat dit toe
answer-purchase-policy-not-allowed = Nee, het beleid staat dit niet toe
    .statement = Het beleid van ons account staat aankopen niet toe

## role

question-role = Welke factureringsrol hebt u?
    .label = factureringsrol
    .help = De rol bepaalt wie mag betalen en wie kaarten mag wijzigen.
    .find-out = Vraag het aan degene die het account heeft geregistreerd; dat is meestal de accountbeheerder. Vraag het voor Microsoft 365 aan een beheerder van uw organisatie.
answer-role-account-administrator = Accountbeheerder
answer-role-billing-owner = Eigenaar van account of profiel
answer-role-billing-contributor = Inzender van account of profiel
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
    .help = Misschien is het geblokkeerd of verwijderd, of bent u de authenticator kwijt.
answer-sign-in-works = Aanmelden lukt
answer-sign-in-fails = Aanmelden lukt niet
    .statement = Ik kan me niet aanmelden bij het account dat betaalt

## stored-card

question-stored-card = Wordt uw opgeslagen kaart nog getoond?
    .label = opgeslagen kaart
    .help = Kijk onder ‘Betalingsmethoden’ (Payment methods). Staat er ‘Onbekend’ (Unknown) als vervaldatum, dan geldt de kaart als ontbrekend.
answer-stored-card-shown = De kaart wordt getoond
answer-stored-card-missing = De kaart ontbreekt of is onbekend
    .statement = De opgeslagen kaart is weg of heeft vervaldatum ‘Onbekend’

## tax-id

question-tax-id = Accepteerde het formulier uw belastingnummer?
    .label = belastingnummer
    .help = Het gaat om het nummer van de organisatie; in Brazilië is dat het CNPJ.
answer-tax-id-accepted = Geaccepteerd
answer-tax-id-missing = Ontbreekt of niet geaccepteerd
    .statement = Mijn belastingnummer ontbreekt of wordt niet geaccepteerd

## third-party-cookies

question-third-party-cookies = Staat de browser cookies van derden toe?
    .label = cookies van derden
    .help = U vindt dit bij de privacyinstellingen van de browser.
    .find-out = Open de instellingen van de browser, zoek naar privacy en cookies, en lees of cookies van andere sites worden geblokkeerd.
answer-third-party-cookies-allowed = Toegestaan
answer-third-party-cookies-blocked = Geblokkeerd
    .statement = Mijn browser blokkeert cookies van derden (zie instellingen)

## wire-reference

question-wire-reference = Wat stond er in de omschrijving van de overboeking?
    .label = omschrijving
    .help = Zoek de overboeking op in de bankapp of op het rekeningafschrift.
answer-wire-reference-one-invoice-number = Eén factuurnummer
answer-wire-reference-no-invoice-number = Geen factuurnummer
    .statement = Bij mijn overboeking stond geen factuurnummer
answer-wire-reference-several-invoices = Eén overboeking, meerdere facturen
    .statement = Ik heb meerdere facturen met één overboeking betaald
