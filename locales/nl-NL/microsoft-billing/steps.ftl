# Steps of the plan: the verb first, one action.
# Placeables: the `args` of the step in rules/microsoft-billing/steps/. $button is pay-now,
# settle-balance or unknown; $networks and $country are names, or unknown.

step-activate-card = Activeer de kaart zoals uw bank aangeeft: in de bankapp, per telefoon of bij een geldautomaat.
step-add-card-again = Voeg de kaart opnieuw toe als nieuwe kaart en stel die in als de kaart waarmee wordt betaald. Verwijder de oude vermelding pas daarna.
step-add-card-before-removing = Wordt deze kaart nog ergens voor gebruikt? Voeg dan eerst een andere kaart toe en stel die in als de kaart waarmee wordt betaald. Verwijder daarna de oude.
step-add-new-number = Voeg de kaart met het juiste nummer toe als nieuwe kaart en stel die in als standaardkaart: een nummer kan niet worden bewerkt. Verwijder de oude kaart pas daarna.
step-add-own-payment-method = Voeg een eigen kaart toe onder ‘Betalingsmethoden’ (Payment methods) in het Microsoft 365-beheercentrum.
step-allow-international-payments = Vraag uw bank om internationale transacties met deze kaart toe te staan.
    .ask = Wilt u met deze kaart betalingen aan verkopers in het buitenland toestaan{ $terms ->
        [tw] { " " }(海外交易)
        [se] { " " }(regionspärr)
       *[unknown] { "" }
    }?
step-allow-online-payments = Vraag uw bank om onlinetransacties met deze kaart toe te staan.
    .ask = Wilt u met deze kaart betalingen op internet toestaan{ $terms ->
        [se] { " " }(internetköp)
       *[unknown] { "" }
    }?
step-allow-recurring-payments = Vraag uw bank om terugkerende betalingen met deze kaart toe te staan.
    .ask = Wilt u met deze kaart terugkerende betalingen aan Microsoft toestaan?
step-allow-third-party-cookies = Sta cookies van derden toe in de instellingen van uw browser.
step-answer-bank-question = Kijk of uw bank u heeft gevraagd de betaling te bevestigen, in de bankapp of per sms, en beantwoord die vraag. Open de app zelf; volg geen links in berichten.
step-ask-bank-about-currency = Vraag uw bank of u met de kaart in de valuta van de factuur kunt betalen, of dat het bedrag kan worden omgerekend.
    .ask = Kan ik met deze kaart betalen in de valuta van de factuur (____)? Zo niet, wilt u dan instellen dat het bedrag wordt omgerekend, of mij zeggen met welke kaart het wel kan?
step-ask-bank-about-hold = Staat de reservering er na 5 dagen nog? Vraag uw bank dan wanneer die vervalt.
    .ask = Hoe lang blijft het bedrag gereserveerd, en wanneer geeft u het vrij?
step-ask-bank-about-legal-reason = Vraag uw bank of een wettelijke regel de betaling aan Microsoft verbiedt, en of daar iets aan te doen is.
    .ask = Verbiedt een wettelijke regel u om deze betaling uit te voeren, en kan ik daar iets aan doen?
step-ask-bank-about-limit = Vraag uw bank welke limiet is bereikt en wanneer die opnieuw begint, of laat de limiet verhogen.
    .ask = Welke limiet heeft de betaling bereikt{ $terms ->
        [tw] { " " }(單筆授權上限)
        [se] { " " }(köpgräns)
       *[unknown] { "" }
    }? Wilt u die verhogen, of mij zeggen wanneer die opnieuw begint?
step-ask-bank-for-international-card = Of vraag uw bank om een kaart waarmee u in buitenlandse webwinkels kunt betalen.
    .ask = Kan ik een kaart krijgen waarmee ik in buitenlandse webwinkels kan betalen, zoals Debit Mastercard of Visa Debit{ $terms ->
        [nl] , in plaats van mijn bankpas met Maestro of V PAY
       *[unknown] { "" }
    }?
step-ask-bank-for-replacement = Vraag uw bank om een nieuwe kaart als u die nog niet hebt gekregen.
    .ask = Is er een nieuwe kaart naar mij onderweg? Zo niet, wilt u er dan een sturen?
step-ask-bank-to-activate = Lukt dat niet? Vraag uw bank dan om de kaart te activeren.
    .ask = Wilt u mijn kaart activeren{ $terms ->
        [tw] { " " }(開卡)
       *[unknown] { "" }
    }?
step-ask-bank-to-unblock = Vraag uw bank of de kaart geblokkeerd of ongeldig is. Laat de kaart zo nodig deblokkeren of vervangen.
    .ask = Is deze kaart geblokkeerd of ongeldig? Wilt u de kaart dan deblokkeren of vervangen?
step-ask-bank-to-unblock-pin = Vraag uw bank om de kaart na de verkeerde pincodes te deblokkeren.
    .ask = Wilt u mijn kaart deblokkeren? De pincode is te vaak verkeerd ingetoetst.
step-ask-bank-whether-it-refused = Vraag uw bank of die de betaling aan Microsoft heeft gezien, en zo ja, waarom die is geweigerd. Bel het nummer dat achter op de kaart staat.
    .ask = Ziet u een poging om met deze kaart aan Microsoft te betalen? Als u die hebt geweigerd: waarom, en kunt u die toestaan?
step-ask-bank-which-payments = Vraag uw bank welke betalingen met deze kaart mogen (op internet, in het buitenland, terugkerend, aan dit soort verkoper) en laat toestaan wat ontbreekt.
    .ask = Welk soort betaling mag niet met deze kaart: op internet, in het buitenland{ $terms ->
        [tw] { " " }(海外交易)
        [se] { " " }(regionspärr)
       *[unknown] { "" }
    }, terugkerend of aan dit soort verkoper? Wilt u dat voor Microsoft toestaan?
step-ask-card-administrator = Zakelijke kaart: vraag degene die bij uw bedrijf de kaarten beheert om Microsoft toe te staan.
step-ask-role-holder = Laat het doen door iemand die het mag: de accountbeheerder (Azure met betalen per gebruik), een eigenaar, bijdrager of factuurbeheerder (Microsoft-klantovereenkomst; een factuurbeheerder mag alleen betalen) of een factureringsbeheerder (andere overeenkomsten voor Microsoft 365).
step-buy-subscription-paid-by-card = Koop een nieuw Microsoft 365-abonnement dat u met een kaart betaalt en zet alle gebruikers over. Annuleer het oude pas daarna: wie niet is overgezet, verliest de toegang.
step-call-bank-about-decline = Vraag uw bank waarom de betaling aan Microsoft is geweigerd, en laat die toestaan. Bel het nummer dat achter op de kaart staat.
    .ask = Waarom is deze betaling geweigerd? Wilt u nakijken of het ligt aan het saldo, een limiet, betalen op internet of in het buitenland, terugkerende betalingen of uw beveiligingsregels, en de betaling aan Microsoft toestaan?
step-call-bank = Bel uw bank één keer, via het nummer op de achterkant van de kaart, en zeg:
step-check-already-paid = Kijk naar de status van de factuur: staat er geen ‘Nu betalen’ (Pay now) of ‘Saldo vereffenen’ (Settle balance) naast, dan is die meestal al betaald.
step-check-balance-and-limit = Vergelijk het bedrag met het saldo van de rekening en de kredietlimiet van de kaart. Is het niet gedekt? Stort dan bij of laat de limiet verhogen.
step-check-benefit-eligibility = Kijk op de pagina van uw programma (Visual Studio, start-ups, partners, Azure In Open) of dit account in aanmerking komt en welke sleutel nodig is.
step-check-country-offered = Zoek op of Azure in uw land wordt aangeboden.
step-check-junk-folder = Zoek de e-mails in de map met ongewenste e-mail.
step-check-mail-address = Bent u de accountbeheerder? Controleer dan het e-mailadres voor de facturering en kies een adres dat u regelmatig leest.
step-check-phone-number = Controleer het landnummer en het telefoonnummer. Het mag geen internetnummer (VoIP) zijn en moet berichten van een Amerikaans nummer kunnen ontvangen.
step-check-remaining-balance = Controleer of er nog een bedrag openstaat: onder ‘Facturen’ (Invoices) bij Azure, onder ‘Facturen en betalingen’ (Bills & payments) bij Microsoft 365. Betaal niet nog eens wat al is betaald.
step-choose-billing-country = Ga terug naar ‘Over u’ (About you) en kies het land waarin uw factuuradres werkelijk ligt.
step-choose-pay-as-you-go = Registreer u voor een andere aanbieding, bijvoorbeeld betalen per gebruik.
step-compare-card-details = Vergelijk wat u hebt ingevoerd met de kaart: naam, nummer, vervaldatum en CVV-code. Vergelijk het factuuradres met het rekeningafschrift. Verbeter wat afwijkt.
step-complete-account-profile = Vul de gegevens van uw Microsoft-account aan en verbeter ze onder ‘Uw gegevens’ (Your info): e-mailadres, telefoonnummer, factuuradres en verzendadres.
step-complete-bank-check = Rond de controle van de bank af zodra die verschijnt: voer de eenmalige code in, of bevestig in de bankapp of in de app van de kaartuitgever, zoals ICS.
step-confirm-payment-with-bank = Bel uw bank, bevestig dat de betaling van u is en vraag om de volgende poging door te laten.
    .ask = De betaling aan Microsoft is van mij. Wilt u die vrijgeven en de volgende poging doorlaten?
step-contact-azure-support = Neem contact op met Azure-ondersteuning. Houd bij de hand wat u zag en wanneer u het probeerde; stuur nooit het volledige kaartnummer.
step-contact-m365-sign-up-support = Neem contact op met Microsoft 365-ondersteuning. Houd de melding en het tijdstip van de poging bij de hand; stuur nooit het volledige kaartnummer.
step-contact-m365-support = Neem in het beheercentrum contact op met Microsoft 365-ondersteuning. Houd bij de hand wat u zag en wanneer u het probeerde; stuur nooit het volledige kaartnummer.
step-contact-microsoft-representative = Neem contact op met uw vertegenwoordiger van Microsoft over een factuur van een Enterprise Agreement.
step-contact-program-support = Neem contact op met de ondersteuning van het programma waarvan u het voordeel of de sleutel hebt gekregen.
step-contact-sign-up-support = Neem contact op met de ondersteuning bij de registratie voor Azure. Houd de melding en het tijdstip van de poging bij de hand; stuur nooit het volledige kaartnummer.
step-copy-address-from-statement = Neem het factuuradres over van het rekeningafschrift: straat en huisnummer, postcode, plaats, provincie of staat, en land.
step-copy-name-from-card = Neem de naam precies zo over als die op de kaart staat, zonder extra tekens. Is het een bedrijfsnaam? Verdeel die dan over voornaam en achternaam.
step-copy-security-code = Neem de CVV-code over van de kaart: meestal drie cijfers op de achterkant, bij American Express vier cijfers op de voorkant.
step-correct-contact-details-at-bank = Komt er geen code of wordt de code geweigerd? Vraag uw bank dan om uw telefoonnummer en andere contactgegevens te controleren.
    .ask = Welk telefoonnummer hebt u van mij? Ik krijg geen code; wilt u het nummer verbeteren als het niet klopt?
step-create-new-subscription = Maak een nieuw abonnement: een verwijderd abonnement komt niet terug.
step-do-not-transfer-again = Maak het geld niet nog een keer over zolang uw overboeking nog wordt geboekt of aan de factuur wordt gekoppeld.
step-enrol-for-bank-check = Registreer de kaart voor betalen op internet: in de bankapp, op de website van uw bank of in de app van de kaartuitgever, zoals ICS.
step-enter-card-data-again = Voer het nummer en de vervaldatum opnieuw in, precies zoals ze op de kaart staan.
step-enter-card-for-each-payment = Voer de kaart voor elke factuur opnieuw in en verifieer die. De kaart wordt niet opgeslagen.
step-find-boleto-mail = Zoek de boleto in uw e-mail, ook bij de ongewenste e-mail. De boleto gaat naar het adres dat bij de bestelling is opgegeven.
step-get-billing-role = Of vraag de beheerders van het factureringsaccount om u zo’n rol te geven.
step-get-owner-role = Ontbreekt het abonnement nog steeds? Vraag dan een eigenaar van het abonnement om u de rol ‘Eigenaar’ (Owner) te geven.
step-keep-true-country = Kies bij de registratie geen ander land: het factuuradres moet in het gekozen land liggen, en u kunt het land later niet wijzigen.
step-know-azure-deletion-date = Houd de termijn in de gaten: als niemand betaalt, wordt de service geannuleerd en stoppen de resources. Azure verwijdert de gegevens 30 tot 90 dagen nadat de service is beëindigd; reken op 30.
step-know-invoice-is-final = Bedenk vooraf: na de overstap op factuur kunt u meestal niet terug naar automatisch betalen met een kaart.
step-know-m365-deletion-date = Houd de termijn in de gaten: als niemand betaalt, wordt het abonnement uitgeschakeld, met een Microsoft-klantovereenkomst misschien al na 2 dagen. De gegevens kunnen vanaf 90 dagen daarna worden verwijderd en zijn uiterlijk na 180 dagen weg.
step-let-global-admin-take-over = Bij een Microsoft-klantovereenkomst kan een globale beheerder (Global Administrator) van uw organisatie zichzelf eigenaar van het factureringsaccount maken.
step-let-retry-run = Laat de betaling over aan de volgende automatische poging, of betaal zelf, maar niet allebei. Wacht niet als er in de e-mail een datum staat.
step-lift-payment-stop = Vraag uw bank om de stop op betalingen aan Microsoft op te heffen.
    .ask = Wilt u voor deze kaart de stop op betalingen aan Microsoft opheffen?
step-link-new-card-azure = Stel de nieuwe kaart in als de kaart waarmee wordt betaald. Betalen per gebruik: ‘Kostenbeheer en facturering’ (Cost Management + Billing) → ‘Betalingsmethoden’ (Payment methods) → ‘Als standaard instellen’ (Make default) of ‘Vervangen’ (Replace); daarmee gaan alle abonnementen over op die kaart. Microsoft-klantovereenkomst: kies ‘Vervangen’ (Replace) in het factureringsprofiel.
step-link-new-card-m365 = Koppel de nieuwe kaart aan het abonnement: kies onder ‘Betalingsmethoden’ (Payment methods) de drie puntjes naast de oude kaart en dan ‘Vervangen’ (Replace). Microsoft-klantovereenkomst: vervang de kaart in het factureringsprofiel.
step-link-other-card = Hebt u nog een andere kaart? Voeg die dan toe en stel die in als de kaart waarmee wordt betaald.
step-look-at-invoice = Vergelijk het bedrag met uw facturen, onder ‘Kostenbeheer en facturering’ (Cost Management + Billing) → ‘Facturen’ (Invoices): een latere afschrijving is meestal de gewone factuur.
step-one-transfer-per-invoice = Betaal met elke overboeking maar één factuur en vermeld het factuurnummer als omschrijving. Bij SEPA mag de omschrijving hooguit 140 tekens lang zijn.
step-open-account-in-billing-country = Open een nieuw account in het juiste land; Azure-ondersteuning kan het abonnement daarna overzetten. Het land van het huidige account kan niet worden gewijzigd, en wat niet wordt overgezet, blijft daar achter.
step-open-tenant-in-right-country = Alleen als u geen kaart uit dat land kunt krijgen: open een nieuw account in het land van uw kaart. Het land van het huidige account kan niet worden gewijzigd; gebruikers en gegevens gaan niet vanzelf mee.
step-pay-azure-balance = Betalen per gebruik: betaal het hele saldo, voor alle abonnementen op die kaart. Meld u als accountbeheerder aan bij de Azure-portal, open ‘Kostenbeheer en facturering’ (Cost Management + Billing) → ‘Facturen’ (Invoices), kies { $button ->
    [pay-now] ‘Nu betalen’ (Pay now)
    [settle-balance] ‘Saldo vereffenen’ (Settle balance)
   *[unknown] ‘Nu betalen’ (Pay now) of ‘Saldo vereffenen’ (Settle balance), afhankelijk van uw land
}, selecteer een kaart of voeg er een toe, betaal en rond de controle van de bank af.
step-pay-azure-by-sepa = Of laat Azure het bedrag van uw bankrekening afschrijven: in Nederland, Duitsland en Oostenrijk kunt u voor het factureringsaccount een SEPA-incasso instellen. Bij een Microsoft-klantovereenkomst doet een eigenaar of bijdrager van het factureringsaccount dat.
step-pay-by-upi = Betaalt u Azure per gebruik of hebt u een oudere overeenkomst voor Microsoft 365? Dan kunt u ook eenmalig met UPI of NetBanking betalen. Houd de browser open tot de betaling klaar is.
step-pay-by-wire-transfer = Volg de betaalinstructies onder aan de factuur: betaal met een overboeking naar de bankrekening die daar staat.
step-pay-invoice-in-portal = Microsoft-klantovereenkomst: betaal een openstaande factuur in de Azure-portal. Zoek naar ‘Kostenbeheer en facturering’ (Cost Management + Billing), open ‘Facturering’ (Billing) → ‘Facturen’ (Invoices) en kies ‘Nu betalen’ (Pay now) naast de factuur. Kies dan ‘Een betalingsmethode selecteren’ (Select a payment method) voor een opgeslagen of nieuwe kaart, en nog eens ‘Nu betalen’ (Pay now). Binnen 24 uur staat de factuur als betaald vermeld.
step-pay-m365-balance = Betaal het saldo: open ‘Facturen en betalingen’ (Bills & payments) in het Microsoft 365-beheercentrum en selecteer de factuur. Kies ‘Nu betalen’ (Pay now) bij een Microsoft-klantovereenkomst, en anders ‘Uw saldo betalen’ (Pay your balance) met een kaart die u zelf hebt toegevoegd.
step-pay-marketplace-invoice = Betaal de factuur voor Marketplace of voor de Azure-reservering: zet onder ‘Facturen’ (Invoices) het filter voor het type op ‘Azure Marketplace en reserveringen’ (Azure Marketplace and Reservations), kies ‘Nu betalen’ (Pay now) en rond de controle van de bank af.
step-pay-money-in = Stort geld bij of laat de limiet verhogen, zodat het bedrag gedekt is. Geld telt pas mee als de bank het heeft geboekt.
step-pay-one-invoice-by-card = Of, als u nog niets hebt overgemaakt: betaal de factuur met een kaart. Open ‘Facturen’ (Invoices) en kies ‘Nu betalen’ (Pay now); dat kan alleen bij een Microsoft-klantovereenkomst. De portal laat zien tot welk bedrag.
step-pay-open-balance-first = Betaal alles wat nog openstaat voordat u betaling op factuur aanvraagt.
step-raise-payment-limit = Zoek in de bankapp de limieten van de kaart. Verhoog de limiet voor losse betalingen of die voor aankopen op internet; dat is vaak een aparte limiet.
step-reactivate-subscription = Open het abonnement op tijd in de Azure-portal en kies ‘Opnieuw activeren’ (Reactivate).
step-read-date-in-mail = Lees de datum in de e-mail van Microsoft en betaal vóór die datum.
step-refresh-and-restart-browser = Vernieuw de pagina. Loopt die nog steeds vast? Sluit de browser dan en start hem opnieuw.
step-remove-spending-limit = Verwijder de bestedingslimiet in de Azure-portal. Daarvoor is een geldige betalingsmethode nodig.
step-replace-card = Voeg de nieuwe kaart toe en stel die in als standaardkaart. Verwijder de oude kaart pas daarna.
step-request-invoice-payment-azure = Maak een ondersteuningsaanvraag voor betaling op factuur, of kies onder ‘Betalingsmethoden’ (Payment methods) voor ‘Overstappen op betalen via factuur’ (Switch to pay by invoice). Azure vraagt dat u zes maanden klant bent en niets open hebt staan; houd de bedrijfsnaam zoals die voor de btw is geregistreerd en het btw-nummer bij de hand.
step-request-invoice-payment-m365 = Vraag voor Microsoft 365 goedkeuring aan om met een overboeking te betalen: op de pagina van uw factureringsprofiel in het beheercentrum of, bij de oudere overeenkomst (MOSA), via ondersteuning.
step-send-proof-of-payment = Stuur het betalingsbewijs, uw klantgegevens en de gegevens van de overboeking naar ondersteuning. Doe dat meteen als het factuurnummer ontbrak, en anders als de factuur na 10 werkdagen nog onbetaald is.
step-sign-in-with-right-address = Meld u aan met het e-mailadres waarmee het abonnement is gemaakt.
step-sign-out-everywhere = Meld u af bij alle Microsoft-accounts, in elk venster.
step-split-payment = Wordt het volledige bedrag na ‘Nu betalen’ (Pay now) geweigerd? Kijk dan of de pagina aanbiedt om het over meerdere kaarten te verdelen. Het kleinste deelbedrag hangt af van het land.
step-start-stopped-resources = Start de gestopte resources zodra het abonnement weer actief is. Lukt dat na 30 minuten nog niet? Meld het dan aan Azure-ondersteuning.
step-stay-on-card = Blijf met een kaart betalen totdat u op factuur kunt betalen.
step-stop-trying = Probeer het met deze kaart voorlopig niet opnieuw: wacht 24 uur bij een kaart van Mastercard, en tot 30 dagen bij een kaart van Visa.
step-stop-trying-other-cards = Probeer de gratis proefversie niet opnieuw met andere kaarten: iedereen krijgt er maar één.
step-stop-trying-other-cards-in-a-row = Probeer niet meerdere kaarten achter elkaar: daarmee wordt een weigering waarschijnlijker.
step-stop-using-card = Probeer deze kaart niet opnieuw: die wordt definitief geweigerd.
step-switch-after-approval = Wacht op de goedkeuring en wijzig de betalingsmethode daarna in overboeking. Er verandert niets vanzelf.
step-switch-directory = Ga in de Azure-portal naar de directory waarin het abonnement zit.
step-take-over-directory = Vraag de IT-beheerder van uw organisatie om de onbeheerde directory over te nemen, en registreer u daarna opnieuw.
step-try-again-in-hours = Probeer het over een paar uur opnieuw.
step-try-card-again = Voeg daarna de kaart opnieuw toe.
step-try-other-network = Gebruik, als u die hebt, een kaart van een ander kaartnetwerk én van een andere bank. Bij een tweede kaart van dezelfde bank geldt misschien dezelfde regel.
step-try-payment-again = Betaal daarna wat openstaat.
step-try-sign-up-again = Doorloop daarna de registratie opnieuw.
step-unfreeze-card = Deblokkeer de kaart in de bankapp.
step-update-expiry-date = Bewerk de opgeslagen kaart en voer de nieuwe vervaldatum in. Microsoft 365 vraagt ook om de CVV-code, Azure niet.
step-update-stored-card = Werk de opgeslagen kaart bij. Is alleen de vervaldatum veranderd? Bewerk dan de kaart. Is het nummer veranderd? Voeg de kaart dan toe als nieuwe kaart, stel die in als standaardkaart en verwijder de oude pas daarna.
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
step-use-existing-account = Heeft een ander account van u hetzelfde e-mailadres, telefoonnummer of adres? Meld u dan daarmee aan en gebruik het abonnement van dat account.
step-use-international-card = Gebruik een kaart waarmee u in buitenlandse webwinkels kunt betalen: Debit Mastercard, Visa Debit of een creditcard.
step-use-known-device = Gebruik een apparaat en een browser die u ook voor uw bankzaken gebruikt. Zet adblockers uit en houd het venster open totdat de controle van de bank klaar is.
step-use-other-account = Registreer u met een ander account: een persoonlijk account, of een werkaccount in een directory met een beheerder.
step-use-other-browser = Wis de cookies of gebruik een andere browser, en doe het daar opnieuw.
step-use-other-card = Hebt u nog een andere kaart? Gebruik dan die.
step-use-other-phone = Gebruik een ander telefoonnummer als er geen code komt.
step-use-own-card-number = Voer op de betaalpagina het nummer in van een kaart die een bank aan u heeft uitgegeven.
step-use-physical-card = Gebruik een fysieke creditcard, of een fysieke betaalkaart als die in uw land is toegestaan.
step-use-private-window = Open een privévenster (InPrivate), meld u daar aan en doe opnieuw wat u deed.
step-use-renewed-card = Gebruik de nieuwe kaart die uw bank u in plaats van de verlopen kaart heeft gestuurd, of vraag de bank erom.
step-use-replacement-card = Gebruik in plaats daarvan de kaart die uw bank u heeft gestuurd.
step-wait-before-creating-subscription = Wacht, en maak het abonnement daarna opnieuw. Gebruik tot die tijd een abonnement dat u al hebt.
step-wait-before-paying-again = Wacht met opnieuw betalen totdat de bank de eerste betaling heeft geboekt of vrijgegeven.
step-wait-for-boleto = Wacht hooguit 10 werkdagen na de bestelling, en betaal binnen 30 dagen na de bestelling.
step-wait-for-credit-check = Wacht op de uitslag van de kredietcontrole door Microsoft: meestal hooguit 2 werkdagen, en hooguit 7 als het met de hand gebeurt. Blijf tot die tijd met een kaart betalen.
step-wait-for-new-period = Wacht tot de bank opnieuw begint te tellen, de volgende dag of de volgende maand.
step-wait-for-payment-to-show = Wacht en betaal niet opnieuw: tot 24 uur bij Azure, tot 48 uur bij Microsoft 365. Neem pas daarna contact op met ondersteuning.
step-wait-for-phone-code = Wacht hooguit 4 minuten op de code.
step-wait-for-threshold-hold = Wacht tot de bank de reservering opheft. Azure geeft het bedrag meteen vrij; bij de bank kan het tot 30 kalenderdagen duren.
step-wait-for-verification-hold = Wacht 3 tot 5 dagen, tot de reservering vervalt. U hoeft niets te herstellen en niets te betalen.
step-wait-for-wire = Wacht hooguit 10 werkdagen, tot de overboeking is geboekt.
step-wait-until-card-can-go = Wacht het einde van de factureringsperiode af en verwijder de kaart dan. Het kan tot 90 dagen duren voordat een geannuleerd abonnement is verwijderd.
