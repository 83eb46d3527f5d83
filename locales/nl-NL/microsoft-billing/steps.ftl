# Steps of the plan: the verb first, one action in about 110 cells; what helps with it in `.more`.
# Placeables: the `args` of the step in rules/microsoft-billing/steps/. $button is pay-now,
# settle-balance or unknown; $networks and $country are names, or unknown.

step-activate-card = Activeer de kaart zoals uw bank aangeeft: in de bankapp, per telefoon of bij een geldautomaat.
step-add-card-again = Voeg de kaart opnieuw toe als de kaart waarmee wordt betaald. Verwijder de oude vermelding pas daarna.
step-add-card-before-removing = Wordt deze kaart nog gebruikt? Stel dan eerst een andere kaart in om mee te betalen. Verwijder daarna de oude.
step-add-new-number = Voeg de kaart met het juiste nummer toe als standaardkaart. Verwijder de oude kaart pas daarna.
    .more = Het nummer van een opgeslagen kaart kan niet worden bewerkt.
step-add-own-payment-method = Voeg een eigen kaart toe onder ‘Betalingsmethoden’ (Payment methods) in het Microsoft 365-beheercentrum.
step-allow-international-payments = Vraag uw bank om internationale transacties met deze kaart toe te staan.
    .ask = Wilt u met deze kaart betalingen aan verkopers in het buitenland toestaan{ $terms ->
        [tw] { " " }(海外交易)
        [se] { " " }(regionspärr)
       *[unknown] { "" }
    }?
    .topic = betalen in het buitenland
step-allow-online-payments = Vraag uw bank om onlinetransacties met deze kaart toe te staan.
    .ask = Wilt u met deze kaart betalingen op internet toestaan{ $terms ->
        [se] { " " }(internetköp)
       *[unknown] { "" }
    }?
    .topic = betalen op internet
step-allow-recurring-payments = Vraag uw bank om terugkerende betalingen met deze kaart toe te staan.
    .ask = Wilt u met deze kaart terugkerende betalingen aan Microsoft toestaan?
    .topic = terugkerende betalingen
step-allow-third-party-cookies = Sta cookies van derden toe in de instellingen van uw browser.
step-answer-bank-question = Kijk of uw bank u vraagt de betaling te bevestigen; open de app zelf en volg geen links in berichten.
    .more = De vraag komt in de bankapp of per sms. Beantwoord die.
step-ask-bank-about-currency = Vraag uw bank of u met de kaart in de valuta van de factuur kunt betalen, of dat het bedrag kan worden omgerekend.
    .ask = Kan ik met deze kaart betalen in de valuta van de factuur (____)? Zo niet, wilt u dan instellen dat het bedrag wordt omgerekend, of mij zeggen met welke kaart het wel kan?
    .topic = de valuta van de factuur
step-ask-bank-about-hold = Staat de reservering er na 5 dagen nog? Vraag uw bank dan wanneer die vervalt.
    .ask = Hoe lang blijft het bedrag gereserveerd, en wanneer geeft u het vrij?
    .topic = de reservering
step-ask-bank-about-legal-reason = Vraag uw bank of een wettelijke regel de betaling aan Microsoft verbiedt, en of daar iets aan te doen is.
    .ask = Verbiedt een wettelijke regel u om deze betaling uit te voeren, en kan ik daar iets aan doen?
    .topic = een wettelijke regel tegen de betaling
step-ask-bank-about-limit = Vraag uw bank welke limiet is bereikt en wanneer die opnieuw begint, of laat de limiet verhogen.
    .ask = Welke limiet heeft de betaling bereikt{ $terms ->
        [tw] { " " }(單筆授權上限)
        [se] { " " }(köpgräns)
       *[unknown] { "" }
    }? Wilt u die verhogen, of mij zeggen wanneer die opnieuw begint?
    .topic = de bereikte limiet
step-ask-bank-for-card = Vraag uw bank om een kaart waarmee u op internet kunt betalen.
    .ask = Ik heb een kaart nodig om Microsoft op internet te betalen. Welke kan ik krijgen, en hoe snel?
    .topic = een kaart voor betalingen op internet
step-ask-bank-for-international-card = Of vraag uw bank om een kaart waarmee u in buitenlandse webwinkels kunt betalen.
    .ask = Kan ik een kaart krijgen waarmee ik in buitenlandse webwinkels kan betalen, zoals Debit Mastercard of Visa Debit{ $terms ->
        [nl] , in plaats van mijn bankpas met Maestro of V PAY
       *[unknown] { "" }
    }?
    .topic = een kaart voor buitenlandse webwinkels
step-ask-bank-for-replacement = Vraag uw bank om een nieuwe kaart als u die nog niet hebt gekregen.
    .ask = Is er een nieuwe kaart naar mij onderweg? Zo niet, wilt u er dan een sturen?
    .topic = een nieuwe kaart
step-ask-bank-to-activate = Lukt dat niet? Vraag uw bank dan om de kaart te activeren.
    .ask = Wilt u mijn kaart activeren{ $terms ->
        [tw] { " " }(開卡)
       *[unknown] { "" }
    }?
    .topic = de kaart activeren
step-ask-bank-to-unblock = Vraag uw bank of de kaart geblokkeerd of ongeldig is. Laat de kaart zo nodig deblokkeren of vervangen.
    .ask = Is deze kaart geblokkeerd of ongeldig? Wilt u de kaart dan deblokkeren of vervangen?
    .topic = een geblokkeerde of ongeldige kaart
step-ask-bank-to-unblock-pin = Vraag uw bank om de kaart na de verkeerde pincodes te deblokkeren.
    .ask = Wilt u mijn kaart deblokkeren? De pincode is te vaak verkeerd ingetoetst.
    .topic = de blokkade na verkeerde pincodes
step-ask-bank-whether-it-refused = Vraag uw bank of die de betaling aan Microsoft heeft geweigerd, en waarom.
    .more = Bel het nummer dat achter op de kaart staat. Misschien heeft de bank de betaling helemaal niet gezien.
    .ask = Ziet u een poging om met deze kaart aan Microsoft te betalen? Als u die hebt geweigerd: waarom, en kunt u die toestaan?
    .topic = of die de betaling heeft geweigerd
step-ask-bank-which-payments = Vraag uw bank welke betalingen niet met deze kaart mogen, en laat toestaan wat ontbreekt.
    .more = Het kan gaan om betalen op internet, in het buitenland, terugkerend of aan dit soort verkoper.
    .ask = Welk soort betaling mag niet met deze kaart: op internet, in het buitenland{ $terms ->
        [tw] { " " }(海外交易)
        [se] { " " }(regionspärr)
       *[unknown] { "" }
    }, terugkerend of aan dit soort verkoper? Wilt u dat voor Microsoft toestaan?
    .topic = welke betalingen met de kaart mogen
step-ask-card-administrator = Zakelijke kaart: vraag degene die bij uw bedrijf de kaarten beheert om Microsoft toe te staan.
step-ask-for-invoice-later = Koopt u als bedrijf? Vraag betaling op factuur aan zodra u zes maanden klant bent.
    .more = Tot die tijd is er een kaart nodig. Azure en Microsoft 365 vragen allebei dat u zes maanden klant bent en dat er niets openstaat.
step-ask-role-holder = Laat het doen door iemand die het mag: de accountbeheerder of iemand met een factureringsrol.
    .more = Azure met betalen per gebruik: de accountbeheerder. Microsoft-klantovereenkomst: een eigenaar, bijdrager of factuurbeheerder; een factuurbeheerder mag alleen betalen. Andere overeenkomsten voor Microsoft 365: een factureringsbeheerder.
step-ask-whether-sold = Vraag eerst aan Microsoft of het aan u verkoopt, voordat u andere kaarten probeert.
step-buy-subscription-paid-by-card = Koop een abonnement met kaartbetaling en annuleer het oude pas daarna: wie niet over is, verliest de toegang.
    .more = Het gaat om een nieuw Microsoft 365-abonnement. Zet alle gebruikers over voordat u het oude annuleert.
step-call-bank-about-decline = Vraag uw bank waarom de betaling aan Microsoft is geweigerd, en laat die toestaan.
    .more = Bel het nummer dat achter op de kaart staat.
    .ask = Waarom is deze betaling geweigerd? Wilt u nakijken of het ligt aan het saldo, een limiet, betalen op internet of in het buitenland, terugkerende betalingen of uw beveiligingsregels, en de betaling aan Microsoft toestaan?
    .topic = waarom de betaling is geweigerd
step-call-bank = Bel uw bank één keer, via het nummer op de achterkant van de kaart, en bespreek:
step-call-data-protection-team = Kan niemand anders zich aanmelden? Bel de ondersteuning van Microsoft en vraag naar het ‘Data Protection team’.
    .more = Zeg dat het om een bedrijfsaccount gaat en dat u als enige beheerder bent buitengesloten. Het team controleert wie u bent en herstelt de aanmelding; vraag ook naar de openstaande factuur.
step-check-already-paid = Kijk naar de status van de factuur: zonder knop om te betalen is die meestal al betaald.
    .more = De knop heet ‘Nu betalen’ (Pay now) of ‘Saldo vereffenen’ (Settle balance).
step-check-balance-and-limit = Kijk of het saldo en de kredietlimiet het bedrag dekken. Zo niet, stort dan bij of laat de limiet verhogen.
step-check-benefit-eligibility = Kijk op de pagina van uw programma of dit account in aanmerking komt en welke sleutel nodig is.
    .more = Zulke programma’s zijn Visual Studio, start-ups, partners en Azure In Open.
step-check-country-offered = Zoek op of Azure in uw land wordt aangeboden.
step-check-junk-folder = Zoek de e-mails in de map met ongewenste e-mail.
step-check-mail-address = Bent u de accountbeheerder? Kies voor de facturering een e-mailadres dat u regelmatig leest.
step-check-phone-number = Controleer het landnummer en het telefoonnummer: een internetnummer (VoIP) werkt niet.
    .more = Het moet berichten van een Amerikaans nummer kunnen ontvangen.
step-check-remaining-balance = Controleer of er nog een bedrag openstaat. Betaal niet nog eens wat al is betaald.
    .more = Dat staat onder ‘Facturen’ (Invoices) bij Azure, en onder ‘Facturen en betalingen’ (Bills & payments) bij Microsoft 365; thuis onder ‘Bestelgeschiedenis’ (Order history).
step-choose-billing-country = Ga terug naar ‘Over u’ (About you) en kies het land waarin uw factuuradres werkelijk ligt.
step-choose-pay-as-you-go = Registreer u voor een andere aanbieding, bijvoorbeeld betalen per gebruik.
step-compare-card-details = Vergelijk wat u hebt ingevoerd met de kaart en het rekeningafschrift, en verbeter wat afwijkt.
    .more = Van de kaart: naam, nummer, vervaldatum en CVV-code. Van het rekeningafschrift: het factuuradres.
step-complete-account-profile = Vul de gegevens van uw Microsoft-account aan en verbeter ze, onder ‘Uw gegevens’ (Your info).
    .more = Het gaat om e-mailadres, telefoonnummer, factuuradres en verzendadres.
step-complete-bank-check = Rond de controle van de bank af zodra die verschijnt: voer de eenmalige code in, of bevestig in de app.
step-confirm-payment-with-bank = Bel uw bank, bevestig dat de betaling van u is en vraag om de volgende poging door te laten.
    .ask = De betaling aan Microsoft is van mij. Wilt u die vrijgeven en de volgende poging doorlaten?
    .topic = dat de betaling van u is
step-contact-azure-support = Vraag Azure-ondersteuning om hulp; stuur nooit uw hele kaartnummer.
    .more = Houd bij de hand wat u zag en wanneer u het probeerde. Kunt u zich niet aanmelden? Bel dan de helpdesk van Microsoft.
step-contact-china-cloud = Vraag de ondersteuning van 21Vianet om hulp, niet de wereldwijde ondersteuning van Microsoft.
step-contact-home-support = Vraag de ondersteuning van Microsoft voor thuisgebruik om hulp; stuur nooit uw hele kaartnummer.
    .more = Houd bij de hand wat u zag en wanneer u het probeerde.
step-contact-m365-sign-up-support = Vraag Microsoft 365-ondersteuning om hulp; stuur nooit uw hele kaartnummer.
    .more = Houd de melding en het tijdstip van de poging bij de hand.
step-contact-m365-support = Vraag Microsoft 365-ondersteuning om hulp; stuur nooit uw hele kaartnummer.
    .more = Doe dat in het beheercentrum. Houd bij de hand wat u zag en wanneer u het probeerde. Kunt u zich niet aanmelden? Bel dan de helpdesk van Microsoft.
step-contact-microsoft-representative = Vraag uw vertegenwoordiger van Microsoft naar de factuur van de Enterprise Agreement.
step-contact-program-support = Vraag hulp aan de ondersteuning van het programma dat u het voordeel of de sleutel gaf.
step-contact-sign-up-support = Vraag Azure-ondersteuning om hulp bij de registratie; stuur nooit uw hele kaartnummer.
    .more = Houd de melding en het tijdstip van de poging bij de hand.
step-copy-address-from-statement = Neem het factuuradres over van het rekeningafschrift: straat, huisnummer, postcode, plaats en land.
step-copy-name-from-card = Neem de naam precies zo over als die op de kaart staat, zonder extra tekens.
    .more = Is het een bedrijfsnaam? Verdeel die dan over voornaam en achternaam.
step-copy-security-code = Neem de CVV-code over: meestal drie cijfers achterop de kaart, bij American Express vier voorop.
step-correct-contact-details-at-bank = Komt er geen code of wordt die geweigerd? Laat uw bank dan controleren welk telefoonnummer die van u heeft.
    .more = Laat ook de andere contactgegevens controleren.
    .ask = Welk telefoonnummer hebt u van mij? Ik krijg geen code; wilt u het nummer verbeteren als het niet klopt?
    .topic = het telefoonnummer dat de bank van u heeft
step-create-new-subscription = Maak een nieuw abonnement: een verwijderd abonnement komt niet terug.
step-do-not-transfer-again = Maak het geld niet nog een keer over zolang uw overboeking nog wordt geboekt of aan de factuur wordt gekoppeld.
step-enrol-for-bank-check = Registreer de kaart voor betalen op internet, in de bankapp, op de website of in de app van de kaartuitgever.
step-enter-card-data-again = Voer het nummer en de vervaldatum opnieuw in, precies zoals ze op de kaart staan.
step-enter-card-for-each-payment = Voer de kaart voor elke factuur opnieuw in en verifieer die. De kaart wordt niet opgeslagen.
step-enter-tax-id = Vul op het formulier het belastingnummer van uw organisatie in; in Brazilië is dat het CNPJ.
    .more = Geen persoonlijk nummer. Microsoft kan het account daarna beoordelen; dat duurt meestal ongeveer een dag.
step-find-boleto-mail = Zoek de boleto in uw e-mail, ook bij de ongewenste e-mail.
    .more = De boleto gaat naar het adres dat bij de bestelling is opgegeven.
step-get-billing-role = Of vraag de beheerders van het factureringsaccount om u zo’n rol te geven.
step-get-owner-role = Ontbreekt het abonnement nog steeds? Vraag een eigenaar ervan om de rol ‘Eigenaar’ (Owner).
step-have-other-admin-help = Laat een andere globale beheerder uw aanmelding herstellen of in uw plaats betalen.
    .more = Ook iemand anders met een factureringsrol mag betalen.
step-keep-true-country = Kies bij de registratie geen ander land: het factuuradres moet erin liggen, en wijzigen kan later niet.
step-know-azure-deletion-date = Let op de termijn: zonder betaling wordt de service geannuleerd; 30 dagen later kunnen de gegevens weg zijn.
    .more = De resources stoppen dan ook. Azure verwijdert de gegevens 30 tot 90 dagen nadat de service is beëindigd.
step-know-invoice-is-final = Bedenk vooraf: na de overstap op factuur kunt u meestal niet terug naar automatisch betalen met een kaart.
step-know-m365-deletion-date = Let op de termijn: onbetaald gaat het abonnement uit, soms na 2 dagen; 90 dagen later kunnen gegevens weg zijn.
    .more = Die 2 dagen gelden bij een Microsoft-klantovereenkomst. Uiterlijk 180 dagen na het uitschakelen zijn de gegevens weg.
step-let-global-admin-take-over = Bij een Microsoft-klantovereenkomst kan een globale beheerder eigenaar van het factureringsaccount worden.
    .more = Het gaat om een globale beheerder (Global Administrator) van uw organisatie, die zichzelf die rol kan geven.
step-let-retry-run = Laat de betaling over aan de volgende automatische poging, of betaal zelf, maar niet allebei.
    .more = Wacht niet als er in de e-mail een datum staat.
step-lift-payment-stop = Vraag uw bank om de stop op betalingen aan Microsoft op te heffen.
    .ask = Wilt u voor deze kaart de stop op betalingen aan Microsoft opheffen?
    .topic = de stop op betalingen aan Microsoft
step-link-new-card-azure = Stel de nieuwe kaart in als de kaart waarmee wordt betaald, onder ‘Betalingsmethoden’ (Payment methods).
    .more = Betalen per gebruik: ‘Kostenbeheer en facturering’ (Cost Management + Billing) → ‘Betalingsmethoden’ (Payment methods) → ‘Als standaard instellen’ (Make default) of ‘Vervangen’ (Replace); daarmee gaan alle abonnementen over op die kaart. Microsoft-klantovereenkomst: kies ‘Vervangen’ (Replace) in het factureringsprofiel.
step-link-new-card-home = Kies de nieuwe kaart bij het abonnement: ‘Beheren’ (Manage) → ‘Wijzigen hoe u betaalt’ (Change how you pay).
    .more = U vindt het in uw Microsoft-account onder ‘Services en abonnementen’ (Services & subscriptions). Gaat het om het abonnement van een kind? Meld u dan aan met het account van het kind. Verwijder de oude kaart pas daarna.
step-link-new-card-m365 = Koppel de nieuwe kaart aan het abonnement, onder ‘Betalingsmethoden’ (Payment methods).
    .more = Kies in het beheercentrum de drie puntjes naast de oude kaart en dan ‘Vervangen’ (Replace). Microsoft-klantovereenkomst: vervang de kaart in het factureringsprofiel. Personal of Family: doe het in uw Microsoft-account. Via een partner gekocht: vraag het de partner.
step-link-other-card = Hebt u nog een andere kaart? Voeg die dan toe en stel die in als de kaart waarmee wordt betaald.
step-look-at-invoice = Vergelijk het bedrag met uw facturen: een latere afschrijving is meestal de gewone factuur.
    .more = Die staan onder ‘Kostenbeheer en facturering’ (Cost Management + Billing) → ‘Facturen’ (Invoices).
step-one-transfer-per-invoice = Betaal met elke overboeking maar één factuur en vermeld het factuurnummer als omschrijving.
    .more = Bij SEPA mag de omschrijving hooguit 140 tekens lang zijn.
step-open-account-in-billing-country = Open een nieuw account in het juiste land. Wat niet wordt overgezet, blijft in het huidige account achter.
    .more = Het land van het huidige account kan niet worden gewijzigd. Azure-ondersteuning kan het abonnement overzetten.
step-open-tenant-in-right-country = Alleen als u geen kaart uit dat land krijgt: open een account in het land van uw kaart; gegevens blijven achter.
    .more = Het land van het huidige account kan niet worden gewijzigd; ook gebruikers gaan niet vanzelf mee.
step-pay-azure-balance = Betalen per gebruik: betaal als accountbeheerder het hele saldo in de Azure-portal.
    .more = Open ‘Kostenbeheer en facturering’ (Cost Management + Billing) → ‘Facturen’ (Invoices), kies { $button ->
        [pay-now] ‘Nu betalen’ (Pay now)
        [settle-balance] ‘Saldo vereffenen’ (Settle balance)
       *[unknown] ‘Nu betalen’ (Pay now) of ‘Saldo vereffenen’ (Settle balance), afhankelijk van uw land
    }, selecteer een kaart of voeg er een toe, betaal en rond de controle van de bank af. Het saldo is dat van alle abonnementen op die kaart.
step-pay-azure-by-sepa = Of laat Azure afschrijven van uw bankrekening met een SEPA-incasso (Nederland, Duitsland en Oostenrijk).
    .more = De SEPA-incasso geldt voor het factureringsaccount; bij een Microsoft-klantovereenkomst stelt een eigenaar of bijdrager daarvan die in.
step-pay-by-upi = Azure per gebruik of een oudere Microsoft 365-overeenkomst: u kunt ook eenmalig met UPI of NetBanking betalen.
    .more = Houd de browser open tot de betaling klaar is.
step-pay-by-wire-transfer = Betaal met een overboeking naar de bankrekening die onder aan de factuur staat.
    .more = Daar staan ook de betaalinstructies: volg die.
step-pay-home-balance = Betaal wat achterstallig is in uw Microsoft-account: ‘Beheren’ (Manage) → ‘Nu betalen’ (Pay now).
    .more = U vindt het onder ‘Services en abonnementen’ (Services & subscriptions), en het bedrag ook onder ‘Bestelgeschiedenis’ (Order history). Meld u aan met het account waarmee het abonnement is gekocht; kies daar een kaart of voeg er een toe. Zolang het achterstallig is, kunt u de betalingsmethode niet wijzigen.
step-pay-in-china-cloud = Gebruikt u de cloud van 21Vianet? Betaal in de eigen portal met Alipay of UnionPay, of bij Azure per overboeking.
    .more = Betalen gaat in Chinese yuan. Bij Azure is het minimum 1.000 CNY online en 5.000 CNY met een overboeking.
step-pay-invoice-in-portal = Microsoft-klantovereenkomst: betaal de openstaande factuur in de Azure-portal met ‘Nu betalen’ (Pay now).
    .more = Zoek naar ‘Kostenbeheer en facturering’ (Cost Management + Billing) en open ‘Facturering’ (Billing) → ‘Facturen’ (Invoices). Kies ‘Nu betalen’ (Pay now) naast de factuur, dan ‘Een betalingsmethode selecteren’ (Select a payment method) voor een opgeslagen of nieuwe kaart, en nog eens ‘Nu betalen’ (Pay now). Binnen 24 uur staat de factuur als betaald vermeld.
step-pay-m365-balance = Betaal de openstaande factuur onder ‘Facturen en betalingen’ (Bills & payments) in het beheercentrum.
    .more = Selecteer de factuur in het Microsoft 365-beheercentrum. Kies ‘Nu betalen’ (Pay now) bij een Microsoft-klantovereenkomst, en anders ‘Uw saldo betalen’ (Pay your balance) met een kaart die u zelf hebt toegevoegd. Personal of Family: doe het in uw Microsoft-account. Via een partner gekocht: vraag het de partner.
step-pay-marketplace-invoice = Betaal de factuur voor Marketplace of de Azure-reservering: ‘Facturen’ (Invoices) → ‘Nu betalen’ (Pay now).
    .more = Zet het filter voor het type op ‘Azure Marketplace en reserveringen’ (Azure Marketplace and Reservations), en rond aan het eind de controle van de bank af.
step-pay-money-in = Stort geld bij of laat de limiet verhogen, zodat het bedrag gedekt is.
    .more = Geld telt pas mee als de bank het heeft geboekt.
step-pay-one-invoice-by-card = Of betaal met een kaart, als u nog niets hebt overgemaakt (alleen bij een Microsoft-klantovereenkomst).
    .more = Open ‘Facturen’ (Invoices) en kies ‘Nu betalen’ (Pay now). De portal laat zien tot welk bedrag dat kan.
step-pay-open-balance-first = Betaal alles wat nog openstaat voordat u betaling op factuur aanvraagt.
step-raise-payment-limit = Verhoog in de bankapp de limiet voor losse betalingen of die voor aankopen op internet.
    .more = Dat zijn vaak twee aparte limieten: zoek ze allebei op.
step-reactivate-subscription = Open het abonnement op tijd in de Azure-portal en kies ‘Opnieuw activeren’ (Reactivate).
step-read-date-in-mail = Lees de datum in de e-mail van Microsoft en betaal vóór die datum.
step-recover-microsoft-account = Krijg weer toegang tot een persoonlijk Microsoft-account met de aanmeldhulp of het herstelformulier.
    .more = Staat verificatie in twee stappen aan en is er geen enkele manier meer om te bevestigen? Dan kan Microsoft het account niet herstellen.
step-redeem-product-key = Of koop het abonnement als productcode in een winkel en wissel die in met uw Microsoft-account.
step-refresh-and-restart-browser = Vernieuw de pagina. Loopt die nog steeds vast? Sluit de browser dan en start hem opnieuw.
step-remove-spending-limit = Verwijder de bestedingslimiet in de Azure-portal. Daarvoor is een geldige betalingsmethode nodig.
step-replace-card = Voeg de nieuwe kaart toe en stel die in als standaardkaart. Verwijder de oude kaart pas daarna.
step-request-invoice-payment-azure = Vraag betaling op factuur aan, met een ondersteuningsaanvraag of onder ‘Betalingsmethoden’ (Payment methods).
    .more = Daar heet de knop ‘Overstappen op betalen via factuur’ (Switch to pay by invoice). Azure vraagt dat u zes maanden klant bent en niets open hebt staan; houd de bedrijfsnaam zoals die voor de btw is geregistreerd en het btw-nummer bij de hand.
step-request-invoice-payment-m365 = Vraag voor Microsoft 365 goedkeuring aan voor betalen met een overboeking, in uw factureringsprofiel.
    .more = Dat profiel staat in het beheercentrum. Bij de oudere overeenkomst (MOSA) vraagt u het via ondersteuning aan.
step-send-proof-of-payment = Stuur ondersteuning het betalingsbewijs: meteen als het factuurnummer ontbrak, anders na 10 werkdagen.
    .more = Stond het nummer erbij? Dan alleen als de factuur dan nog onbetaald is. Voeg uw klantgegevens en de gegevens van de overboeking toe.
step-settle-with-partner = Laat de partner die u de factuur stuurt de kaart wijzigen, en betaal daar: bij Microsoft kan het allebei niet.
    .more = De partner staat op de factuur, en in het beheercentrum onder ‘Factureringsaccounts’ (Billing accounts) → ‘Partnerrelaties’ (Partner relationships). Vraag tot wanneer u kunt betalen: een partner kan het abonnement onderbreken.
step-sign-in-with-right-address = Meld u aan met het e-mailadres waarmee het abonnement is gemaakt.
step-sign-out-everywhere = Meld u af bij alle Microsoft-accounts, in elk venster.
step-split-payment = Wordt het volledige bedrag geweigerd? Kijk of ‘Nu betalen’ (Pay now) het over meerdere kaarten kan verdelen.
    .more = Het kleinste deelbedrag hangt af van het land.
step-start-stopped-resources = Start de gestopte resources zodra het abonnement weer actief is.
    .more = Lukt dat na 30 minuten nog niet? Meld het dan aan Azure-ondersteuning.
step-stay-on-card = Blijf met een kaart betalen totdat u op factuur kunt betalen.
step-stop-trying = Probeer het met deze kaart voorlopig niet opnieuw: wacht 24 uur bij Mastercard, tot 30 dagen bij Visa.
step-stop-trying-other-cards = Probeer de gratis proefversie niet opnieuw met andere kaarten: iedereen krijgt er maar één.
step-stop-trying-other-cards-in-a-row = Probeer niet meerdere kaarten achter elkaar: daarmee wordt een weigering waarschijnlijker.
step-stop-using-card = Probeer deze kaart niet opnieuw: die wordt definitief geweigerd.
step-switch-after-approval = Wacht op de goedkeuring en wijzig de betalingsmethode daarna in overboeking. Er verandert niets vanzelf.
step-switch-directory = Ga in de Azure-portal naar de directory waarin het abonnement zit.
step-take-over-directory = Laat de IT-beheerder van uw organisatie de onbeheerde directory overnemen. Registreer u daarna opnieuw.
step-try-again-in-hours = Probeer het over een paar uur opnieuw.
step-try-card-again = Voeg daarna de kaart opnieuw toe.
step-try-other-network = Gebruik zo mogelijk een kaart van een ander netwerk én een andere bank.
    .more = Bij een tweede kaart van dezelfde bank geldt misschien dezelfde regel.
step-try-payment-again = Betaal daarna wat openstaat.
step-try-sign-up-again = Doorloop daarna de registratie opnieuw.
step-unfreeze-card = Deblokkeer de kaart in de bankapp.
step-update-expiry-date = Bewerk de opgeslagen kaart en voer de nieuwe vervaldatum in.
    .more = Microsoft 365 vraagt ook om de CVV-code, Azure niet.
step-update-stored-card = Werk de opgeslagen kaart bij. Verwijder een oude pas als de nieuwe de standaardkaart is.
    .more = Is alleen de vervaldatum veranderd? Bewerk dan de kaart. Is het nummer veranderd? Voeg de kaart dan toe als nieuwe kaart en stel die in als standaardkaart.
step-upgrade-account = Upgrade het abonnement naar betalen per gebruik. Daarvoor is een geldige betalingsmethode nodig.
step-use-accepted-card = { $networks ->
    [unknown] Gebruik een kaart van een kaartnetwerk dat in uw land wordt geaccepteerd.
   *[other] Gebruik een kaart van { $networks }: die wordt in uw land ({ $country }) geaccepteerd.
}
step-use-call-me = Kies ‘Mij bellen’ (Call me) in plaats van een sms.
step-use-card-of-other-country = Gebruik een kaart die door een bank buiten Rusland is uitgegeven.
step-use-card-of-tenant-country = { $country ->
    [unknown] Gebruik een kaart die is uitgegeven in het land van uw Microsoft 365-tenant.
   *[other] Gebruik een kaart die is uitgegeven in het land van uw Microsoft 365-tenant: { $country }.
}
step-use-credit-card = Gebruik een creditcard in plaats van een betaalkaart.
step-use-debit-card = Hebt u een betaalpas met het logo van Visa of Mastercard? Gebruik die: de meeste landen accepteren die.
    .more = Prepaidkaarten en virtuele kaarten worden meestal geweigerd.
step-use-existing-account = Heeft een ander account van u hetzelfde e-mailadres, telefoonnummer of adres? Meld u daarmee aan.
    .more = Gebruik het abonnement van dat account.
step-use-international-card = Gebruik een kaart voor buitenlandse webwinkels: Debit Mastercard, Visa Debit of een creditcard.
step-use-known-device = Gebruik een apparaat en een browser die u ook voor uw bankzaken gebruikt.
    .more = Zet adblockers uit en houd het venster open totdat de controle van de bank klaar is.
step-use-other-account = Registreer u met een ander account: een persoonlijk, of een werkaccount met een beheerder.
step-use-other-browser = Wis de cookies of gebruik een andere browser, en doe het daar opnieuw.
step-use-other-card = Hebt u nog een andere kaart? Gebruik dan die.
step-use-other-phone = Gebruik een ander telefoonnummer als er geen code komt.
step-use-own-card-number = Voer op de betaalpagina het nummer in van een kaart die een bank aan u heeft uitgegeven.
step-use-physical-card = Gebruik een fysieke creditcard, of een fysieke betaalkaart als die in uw land is toegestaan.
step-use-private-window = Open een privévenster (InPrivate), meld u daar aan en doe opnieuw wat u deed.
step-use-renewed-card = Gebruik de nieuwe kaart die uw bank u in plaats van de verlopen kaart heeft gestuurd, of vraag de bank erom.
step-use-replacement-card = Gebruik in plaats daarvan de kaart die uw bank u heeft gestuurd.
step-use-student-offer = Bent u student? Registreer u voor Azure for Students: daarvoor is geen kaart nodig.
    .more = Het is voor voltijdstudenten vanaf 18 jaar, met het e-mailadres van hun school.
step-wait-before-creating-subscription = Wacht, en maak het abonnement daarna opnieuw. Gebruik tot die tijd een abonnement dat u al hebt.
step-wait-before-paying-again = Wacht met opnieuw betalen totdat de bank de eerste betaling heeft geboekt of vrijgegeven.
step-wait-for-boleto = Wacht hooguit 10 werkdagen na de bestelling, en betaal binnen 30 dagen na de bestelling.
step-wait-for-credit-check = Wacht hooguit 7 werkdagen op de kredietcontrole van Microsoft. Blijf tot die tijd met een kaart betalen.
    .more = Meestal duurt die hooguit 2 werkdagen; als het met de hand gebeurt, hooguit 7.
step-wait-for-hold-of-new-card = Wacht enkele dagen, tot de bank de reservering vrijgeeft. U hoeft niets te betalen.
step-wait-for-new-period = Wacht tot de bank opnieuw begint te tellen, de volgende dag of de volgende maand.
step-wait-for-payment-to-show = Wacht en betaal niet opnieuw: tot 24 uur bij Azure, tot 48 uur bij Microsoft 365.
    .more = Neem pas daarna contact op met ondersteuning.
step-wait-for-phone-code = Wacht hooguit 4 minuten op de code.
step-wait-for-threshold-hold = Wacht tot de bank de reservering opheft; dat kan tot 30 kalenderdagen duren.
    .more = Azure geeft het bedrag meteen vrij; bij de bank kan het zo lang duren.
step-wait-for-verification-hold = Wacht 3 tot 5 dagen, tot de reservering vervalt. U hoeft niets te herstellen en niets te betalen.
step-wait-for-wire = Wacht hooguit 10 werkdagen, tot de overboeking is geboekt.
step-wait-until-card-can-go = Wacht het einde van de factureringsperiode af en verwijder de kaart dan.
    .more = Het kan tot 90 dagen duren voordat een geannuleerd abonnement is verwijderd.
