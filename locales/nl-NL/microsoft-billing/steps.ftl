# Steps of the plan: the verb first, one action in about 110 cells; what helps with it in `.more`.
# Placeables: the `args` of the step in rules/microsoft-billing/steps/. $button is pay-now,
# settle-balance or unknown; $networks and $country are names, or unknown.

step-activate-card = Activeer de kaart zoals uw bank aangeeft: in de bankapp, per telefoon of bij een geldautomaat.
step-add-card-again = Voeg de kaart opnieuw toe als standaardkaart. Verwijder de oude vermelding pas daarna.
step-add-card-before-removing = Wordt deze kaart nog gebruikt? Stel dan eerst een andere kaart in als standaardkaart. Verwijder daarna de oude.
    .more = Abonnementen, een ondersteuningsplan, Azure-reserveringen en Microsoft 365 tellen mee. Bij betalen per gebruik verwijdert de accountbeheerder een kaart, bij een Microsoft-klantovereenkomst wie het account heeft gemaakt.
step-add-card-for-purchase = Is er geen geldige kaart opgeslagen? Voeg onder ‘Betalingsmethoden’ (Payment methods) een standaardkaart toe.
    .more = Betalen per gebruik: bij het abonnement. Microsoft-klantovereenkomst: in het factureringsprofiel. Prepaidkaarten en virtuele kaarten worden niet geaccepteerd.
step-add-new-number = Voeg de kaart met het juiste nummer toe als standaardkaart. Verwijder de oude kaart pas daarna.
    .more = Het nummer van een opgeslagen kaart kan niet worden bewerkt.
step-add-own-payment-method = Voeg een eigen kaart toe onder ‘Betalingsmethoden’ (Payment methods) in het Microsoft 365-beheercentrum.
step-allow-e-mandate = Vraag uw bank om met deze kaart automatisch betalen (e-mandate), online en in het buitenland, toe te staan.
    .ask = Wilt u met deze kaart automatische betalingen (e-mandate) aan Microsoft toestaan, en ook betalingen online en in het buitenland?
    .topic = automatisch betalen (e-mandate)
step-allow-international-payments = Vraag uw bank om internationale betalingen met deze kaart toe te staan.
    .ask = Wilt u met deze kaart betalingen aan verkopers in het buitenland toestaan{ $terms ->
        [tw] { " " }(海外交易)
        [se] { " " }(regionspärr)
        [nl] { " " }(buiten Europa, ‘Wereld’)
        [us] { " " }(international transactions)
       *[unknown] { "" }
    }?
    .topic = betalen aan verkopers in het buitenland
step-allow-direct-debit = Houdt uw bank incasso’s van Microsoft tegen? Vraag dan om ze toe te staan.
    .more = Vaak kunt u zo’n blokkade zelf opheffen, in internetbankieren.
    .ask = Wilt u incasso’s van Microsoft van mijn rekening toestaan, en mij zeggen waarom de laatste niet is gelukt?
    .topic = incasso’s van Microsoft
step-allow-online-payments = Vraag uw bank om online betalingen met deze kaart toe te staan.
    .ask = Wilt u met deze kaart betalingen op internet toestaan{ $terms ->
        [se] { " " }(internetköp)
        [tw] { " " }(網路交易)
        [us] { " " }(online purchases)
       *[unknown] { "" }
    }?
    .topic = betalen op internet
step-allow-purchases = Laat een eigenaar of inzender van het factureringsaccount de aankoop toestaan, onder ‘Beleid’ (Policies).
    .more = Azure-portal: ‘Kostenbeheer en facturering’ (Cost Management + Billing) → factureringsprofiel → ‘Beleid’ (Policies). Bij een Enterprise Agreement doet een Enterprise-beheerder dat voor de inschrijving. Heeft uw organisatie een eigen Marketplace (private Marketplace)? Dan voegt de beheerder daarvan het product toe.
step-allow-recurring-payments = Vraag uw bank om terugkerende betalingen met deze kaart toe te staan.
    .ask = Wilt u met deze kaart terugkerende betalingen{ $terms ->
        [se] { " " }(återkommande betalningar)
        [tw] { " " }(定期扣款)
       *[unknown] { "" }
    } aan Microsoft toestaan?
    .topic = terugkerende betalingen
step-allow-third-party-cookies = Sta cookies van derden toe in de instellingen van uw browser.
step-answer-bank-question = Kijk of uw bank u vraagt de betaling te bevestigen; open de app zelf en volg geen links in berichten.
    .more = De vraag komt in de bankapp of per sms. Beantwoord die vraag.
step-ask-about-last-card = Is het de laatste kaart? Vraag eerst de helpdesk van Microsoft: Entra ID Free houdt die vast tot het account sluit.
    .more = Microsoft Entra ID Free kan niet worden opgezegd. Als u het factureringsaccount sluit of de tenant verwijdert, is alles daarin definitief weg. Stuur nooit uw hele kaartnummer.
step-apply-for-investor-offer = Meer tegoed nodig? Vraag met een verwijzingscode de investeerdersaanbieding van Microsoft for Startups aan.
step-ask-bank-about-currency = Vraag uw bank of u met de kaart in de valuta van de factuur kunt betalen, of dat het bedrag kan worden omgerekend.
    .ask = Kan ik met deze kaart betalen in de valuta van de factuur (____)? Zo niet, wilt u dan instellen dat het bedrag wordt omgerekend, of mij zeggen met welke kaart het wel kan?
    .topic = de valuta van de factuur
step-ask-bank-about-hold = Blijft de reservering langer staan? Vraag uw bank dan wanneer die vervalt.
    .ask = Hoe lang blijft het bedrag gereserveerd{ $terms ->
        [se] { " " }(reserverat belopp)
        [tw] { " " }(預先授權，圈存)
       *[unknown] { "" }
    }, en wanneer geeft u het vrij?
    .topic = de reservering
step-ask-bank-about-legal-reason = Vraag uw bank of een wettelijke regel de betaling aan Microsoft verbiedt, en of daar iets aan te doen is.
    .ask = Verbiedt een wettelijke regel u om deze betaling uit te voeren, en kan ik daar iets aan doen?
    .topic = een wettelijke regel tegen de betaling
step-ask-bank-about-limit = Vraag uw bank welke limiet is overschreden en vanaf wanneer er weer ruimte is, of laat de limiet verhogen.
    .ask = Welke limiet{ $terms ->
        [tw] { " " }(單筆授權上限)
        [se] { " " }(köpgräns)
       *[unknown] { "" }
    } is met deze betaling overschreden? Wilt u die verhogen, of mij zeggen vanaf wanneer er weer ruimte is?
    .topic = de overschreden limiet
step-ask-bank-for-card = Vraag uw bank om een kaart waarmee u op internet kunt betalen.
    .ask = Ik heb een kaart nodig om Microsoft op internet te betalen. Welke kan ik krijgen, en hoe snel?
    .topic = een kaart voor betalingen op internet
step-ask-bank-for-international-card = Of vraag uw bank om een kaart waarmee u in buitenlandse webwinkels kunt betalen.
    .ask = Kan ik een kaart krijgen waarmee ik in buitenlandse webwinkels kan betalen, zoals een Debit Mastercard of Visa Debit{ $terms ->
        [nl] , in plaats van mijn betaalpas met Maestro of V PAY
       *[unknown] { "" }
    }?
    .topic = een kaart voor buitenlandse webwinkels
step-ask-bank-for-replacement = Hebt u nog geen nieuwe kaart gekregen? Vraag uw bank er dan om.
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
    .topic = de blokkering na verkeerde pincodes
step-ask-bank-whether-it-refused = Vraag uw bank of die de betaling aan Microsoft heeft geweigerd, en waarom.
    .more = Bel het nummer dat achter op de kaart staat. Misschien heeft de bank de betaling helemaal niet gezien.
    .ask = Ziet u een poging om met deze kaart aan Microsoft te betalen? Hebt u die geweigerd, en zo ja, waarom? Kunt u de betaling toestaan?
    .topic = of de bank de betaling heeft geweigerd
step-ask-bank-which-payments = Vraag uw bank welke betalingen niet met deze kaart mogen, en vraag om toe te staan wat u nodig hebt.
    .more = Het kan gaan om betalen op internet, in het buitenland, terugkerend of aan dit soort verkoper.
    .ask = Welk soort betaling mag niet met deze kaart: op internet, in het buitenland{ $terms ->
        [tw] { " " }(海外交易)
        [se] { " " }(regionspärr)
        [nl] { " " }(buiten Europa, ‘Wereld’)
        [us] { " " }(international transactions)
       *[unknown] { "" }
    }, terugkerend of aan dit soort verkoper? Wilt u dat voor Microsoft toestaan?
    .topic = welke betalingen met de kaart mogen
step-ask-card-administrator = Zakelijke kaart? Vraag degene die bij uw bedrijf de kaarten beheert om betalingen aan Microsoft toe te staan.
step-ask-for-invoice-later = Koopt u als bedrijf? Vraag betaling op factuur aan zodra u zes maanden klant bent.
    .more = Tot die tijd is er een kaart nodig. Azure en Microsoft 365 vragen allebei dat u zes maanden klant bent en dat er niets openstaat.
step-ask-for-account-review = Vraag Microsoft om het account te beoordelen.
    .more = Houd de hele melding, de referentie of correlatie-id en het tijdstip bij de hand. Deze pagina wordt door gebruikers genoemd, niet in de documentatie van Microsoft.
step-ask-microsoft-contact-for-sandbox = Bent u partner of hebt u een supportcontract? Registreer u met uw zakelijke adres en vraag het uw contactpersoon.
    .more = Premier- of Unified-ondersteuning: de Customer Success Account Manager. ISV Success en partnerniveaus: het dashboard toont ‘Set up E5 subscription’ zodra u recht hebt.
step-ask-enrollment-administrator = Vraag de beheerder van uw Enterprise Agreement, of de partner die deze verkocht, om u de kosten te laten zien.
    .more = In de Azure-portal staan de instellingen onder ‘Beleid’ (Policies): ‘AO view charges’ voor accounteigenaren, ‘DA view charges’ voor afdelingsbeheerders.
step-ask-role-holder = Laat het doen door iemand die het mag: de accountbeheerder of iemand met een factureringsrol.
    .more = Azure met betalen per gebruik: de accountbeheerder. Microsoft-klantovereenkomst: een eigenaar, inzender (Contributor) of factuurbeheerder; een factuurbeheerder mag alleen betalen. Andere overeenkomsten voor Microsoft 365: een factureringsbeheerder. Zet Microsoft een account met betalen per gebruik om naar een Microsoft-klantovereenkomst, dan wordt de accountbeheerder de eigenaar.
step-ask-whether-sold = Vraag Microsoft eerst of het u nog iets verkoopt, voordat u andere kaarten probeert.
step-buy-subscription-paid-by-card = Koop een abonnement dat u met een kaart betaalt. Zet alle gebruikers over en zeg pas dan het oude op.
    .more = Het gaat om een nieuw Microsoft 365-abonnement. Wie nog niet is overgezet als u het oude opzegt, verliest de toegang.
step-call-bank-about-decline = Vraag uw bank waarom de betaling aan Microsoft is geweigerd, en vraag om die toe te staan.
    .more = Bel het nummer dat achter op de kaart staat.
    .ask = Waarom is deze betaling geweigerd: ligt het aan het saldo, een limiet, betalen op internet of in het buitenland, terugkerende betalingen of uw beveiligingsregels? Wilt u de betaling aan Microsoft toestaan?
    .topic = waarom de betaling is geweigerd
step-call-bank = Bel uw bank één keer (nummer achter op de kaart) en bespreek:
step-call-data-protection-team = Kan niemand anders zich aanmelden? Bel de helpdesk van Microsoft en vraag naar het ‘Data Protection team’.
    .more = Zeg dat het om een bedrijfsaccount gaat en dat u als enige beheerder bent buitengesloten. Het team controleert wie u bent en herstelt de aanmelding; vraag ook naar de openstaande factuur.
step-check-already-paid = Kijk wat de status van de factuur is. Staat er geen knop om te betalen naast? Dan is die meestal al betaald.
    .more = De knop heet ‘Nu betalen’ (Pay now) of ‘Saldo vereffenen’ (Settle balance).
step-check-balance-and-limit = Kijk of uw saldo of kredietlimiet hoog genoeg is. Zo niet, stort dan bij of laat de limiet verhogen.
step-check-benefit-eligibility = Kijk op de pagina van uw programma of dit account in aanmerking komt en welke sleutel nodig is.
    .more = Zulke programma’s zijn Visual Studio, start-ups, partners en Azure In Open.
step-check-country-offered = Zoek op of Azure in uw land wordt aangeboden.
step-check-developer-eligibility = Kijk of u in aanmerking komt, via Visual Studio Professional of Enterprise, een partnerniveau of supportcontract.
    .more = Het Visual Studio-abonnement moet actief zijn en toegewezen aan het account waarmee u zich aanmeldt. Medewerkers van Microsoft en overheidsclouds vallen erbuiten; een adres van onmicrosoft.com werkt niet.
step-check-junk-folder = Zoek de e-mails in de map met ongewenste e-mail.
step-check-mail-address = Bent u de accountbeheerder? Kies voor de facturering een e-mailadres dat u regelmatig leest.
step-check-phone-number = Controleer het landnummer en het telefoonnummer: een internetnummer (VoIP) werkt niet.
    .more = Op dat nummer moet u berichten en oproepen van een Amerikaans nummer kunnen ontvangen.
step-check-remaining-balance = Controleer of er nog een bedrag openstaat. Betaal niet nog eens wat al is betaald.
    .more = Dat staat onder ‘Facturen’ (Invoices) bij Azure, en onder ‘Facturen en betalingen’ (Bills & payments) bij Microsoft 365; thuis onder ‘Bestelgeschiedenis’ (Order history).
step-check-startup-conditions = Wilt u meer start-uptegoed dan de eerste 1.000 dollar? Laat uw bedrijf dan binnen 90 dagen verifiëren.
    .more = Het bedrijf moet ingeschreven zijn en eigen software hebben; bureaus, adviesbedrijven en scholen vallen erbuiten. Volgens antwoorden op het forum van Microsoft gebeurt die verificatie maar één keer.
step-check-student-conditions = Kijk of de aanbieding voor u is: u bent 18 of ouder en studeert voltijd aan een instelling die graden verleent.
    .more = Het is één abonnement per persoon, niet voor onlinecursussen of commerciële opleidingen, en elke 12 maanden te verlengen. Azure for Students Starter is er vanaf 16 jaar, in de Verenigde Staten vanaf 13.
step-choose-billing-country = Ga terug naar ‘Over u’ (About you) en kies het land waarin uw factuuradres werkelijk ligt.
step-choose-other-product = Kies een ander product, of een abonnement met een factureringsaccount in een land waar het te koop is.
step-choose-country-first = Blijft ‘Volgende’ (Next) grijs bij de registratie voor Microsoft 365? Kies dan eerst het land.
step-choose-invoice-for-benefit = Moet u kiezen hoe u betaalt? Kies ‘Factuur’ (Invoice) en betaling per jaar. Dan is er geen kaart nodig.
    .more = Eén keer per jaar krijgt u een e-mail dat de factuur klaarstaat. Is ‘Factuur’ er niet bij? Vraag het de helpdesk van het programma.
step-choose-pay-as-you-go = Wacht u niet op start-up- of studententegoed? Kies dan een andere aanbieding, zoals betalen per gebruik.
step-compare-card-details = Vergelijk wat u hebt ingevoerd met de kaart en het rekeningafschrift, en verbeter wat afwijkt.
    .more = Van de kaart: naam, nummer, vervaldatum en beveiligingscode (CVC/CVV). Van het rekeningafschrift: het factuuradres.
step-complete-account-profile = Vul de gegevens van uw Microsoft-account aan en verbeter ze, onder ‘Uw gegevens’ (Your info).
    .more = Het gaat om e-mailadres, telefoonnummer, factuuradres en verzendadres.
step-complete-bank-check = Bevestig de betaling zodra de bank daarom vraagt: met de eenmalige code of in de bankapp.
    .more = Het kan 3-D Secure, Visa Secure of Mastercard Identity Check heten.{ $terms ->
        [nl] { " " }Nederlandse banken vragen het in de bankapp; bij veel creditcards is dat de ICS-app.
        [se] { " " }Zweedse banken vragen meestal om BankID.
        [tw] { " " }Banken in Taiwan sturen meestal een eenmalige code per sms (OTP).
       *[unknown] { "" }
    }
step-complete-developer-billing-account = Controleer het factureringsaccount: is de overeenkomst geaccepteerd, zijn profiel en sectie actief, hebt u toegang?
    .more = Is het van uw organisatie? Dan geeft de factureringsbeheerder u toegang. De sandbox zelf kost niets. Blijft ‘Volgende’ (Next) grijs bij een nieuw account? Kies dan eerst het land.
step-confirm-payment-with-bank = Bel uw bank, bevestig dat de betaling van u is en vraag om de volgende poging door te laten.
    .ask = Ik heb deze betaling aan Microsoft zelf gedaan. Wilt u die vrijgeven en de volgende poging doorlaten?
    .topic = dat de betaling van u is
step-contact-azure-support = Vraag de ondersteuning van Azure om hulp; stuur nooit uw hele kaartnummer.
    .more = Houd bij de hand wat u zag en wanneer u het probeerde. Kunt u zich niet aanmelden? Bel dan de helpdesk van Microsoft.
step-contact-china-cloud = Vraag de ondersteuning van 21Vianet om hulp, niet de wereldwijde helpdesk van Microsoft.
step-contact-home-support = Vraag de helpdesk van Microsoft voor thuisgebruik om hulp; stuur nooit uw hele kaartnummer.
    .more = Houd bij de hand wat u zag en wanneer u het probeerde.
step-contact-m365-sign-up-support = Vraag de ondersteuning van Microsoft 365 om hulp bij de registratie; stuur nooit uw hele kaartnummer.
    .more = Houd de melding en het tijdstip van de poging bij de hand.
step-contact-m365-support = Vraag de ondersteuning van Microsoft 365 om hulp; stuur nooit uw hele kaartnummer.
    .more = Doe dat in het beheercentrum. Houd bij de hand wat u zag en wanneer u het probeerde. Kunt u zich niet aanmelden? Bel dan de helpdesk van Microsoft.
step-contact-microsoft-representative = Vraag uw vertegenwoordiger van Microsoft naar de factuur van de Enterprise Agreement.
step-contact-program-support = Vraag hulp aan de helpdesk van het programma waarvan u het voordeel of de sleutel hebt.
step-contact-sign-up-support = Vraag de helpdesk voor registratie bij Azure om hulp; stuur nooit uw hele kaartnummer.
    .more = Houd de melding en het tijdstip van de poging bij de hand.
step-copy-address-from-statement = Neem het factuuradres over van het rekeningafschrift: straat, huisnummer, postcode, plaats en land.
    .more = Verandert het formulier wat u hebt ingevoerd, bijvoorbeeld een Amerikaanse ZIP-code in ZIP+4? Kies dan uw eigen versie als dat kan, en vraag anders de helpdesk van Microsoft om hulp.
step-copy-name-from-card = Neem de naam precies zo over als die op de kaart staat, zonder extra tekens.
    .more = Is het een bedrijfsnaam? Verdeel die dan over voornaam en achternaam.
step-copy-security-code = Neem de beveiligingscode over: meestal drie cijfers achterop, bij American Express vier voorop, soms in de bankapp.
step-correct-contact-details-at-bank = Komt er geen code of wordt die niet geaccepteerd? Vraag uw bank welk telefoonnummer daar van u bekend is.
    .more = Laat ook de andere contactgegevens controleren.
    .ask = Welk telefoonnummer hebt u van mij? Ik krijg geen code, of de code wordt niet geaccepteerd. Wilt u het nummer verbeteren als het niet klopt?
    .topic = uw telefoonnummer bij de bank
step-create-new-subscription = Maak een nieuw abonnement: een verwijderd abonnement komt niet terug.
step-do-not-transfer-again = Maak het geld niet nog een keer over: uw overboeking wordt nog geboekt of aan de factuur gekoppeld.
step-enable-azure-plan = Heeft het factureringsaccount geen Azure-plan? Maak daarin een factuursectie; soms krijgt u daarmee ook het plan.
    .more = Is dat niet genoeg? Maak dan een Azure-abonnement onder hetzelfde factureringsprofiel en dezelfde factuursectie.
step-enrol-for-bank-check = Registreer de kaart voor 3-D Secure, in de app of op de website van uw bank of kaartuitgever.
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
step-get-reservation-role = Mist u de rol ‘Koper van reserveringen’ (Reservation Purchaser)? Vraag die aan een eigenaar van het abonnement.
step-have-block-lifted = Laat de helpdesk van Microsoft de blokkade opheffen vóór de datum in de e-mail; daarna wordt alles verwijderd.
    .more = Hebt u bij een partner gekocht? Vraag het dan de partner. Azure verwijdert een geblokkeerd abonnement met alle gegevens na 90 dagen.
step-have-creator-remove-card = Vraag de maker van het account de kaart te verwijderen; met een Microsoft-klantovereenkomst kan alleen die dat.
step-keep-from-other-offers = Wilt u start-uptegoed? Neem dan niet eerst een andere aanbieding: met een bestaand abonnement kunt u het mislopen.
step-keep-true-country = Kies bij de registratie geen ander land: uw factuuradres moet daar liggen, en wijzigen kan later niet.
step-know-azure-cancel-deadline = Let op de termijn: 30 tot 90 dagen na de opzegging verwijdert Azure de gegevens; reken op 30.
step-know-azure-deletion-date = Let op de termijn: zonder betaling wordt de service stopgezet; 30 dagen later kunnen de gegevens weg zijn.
    .more = De resources stoppen dan ook. Azure verwijdert de gegevens 30 tot 90 dagen nadat de service is stopgezet.
step-know-detach-consequence = Ontkoppel de laatste kaart alleen als u het factureringsprofiel niet meer nodig hebt: wat dan weg is, blijft weg.
step-know-invoice-is-final = Bedenk vooraf: na de overstap op factuur kunt u meestal niet terug naar automatisch betalen met een kaart.
step-know-m365-deletion-date = Let op: zonder betaling gaat het abonnement uit, soms al na 2 dagen; 90 dagen later kunnen de gegevens weg zijn.
    .more = Die 2 dagen gelden met een Microsoft-klantovereenkomst. Uiterlijk 180 dagen na het uitschakelen zijn de gegevens weg.
step-know-m365-lifecycle = Let op de termijn: eerst 30 dagen ‘Verlopen’, dan 90 dagen ‘Uitgeschakeld’; daarna zijn abonnement en gegevens weg.
    .more = Dat zijn de statussen ‘Verlopen’ (Expired) en ‘Uitgeschakeld’ (Disabled). Een maandabonnement dat u zelf opzegt, slaat de 30 dagen over. Zolang het is uitgeschakeld, kunnen beheerders de gegevens nog veiligstellen. Met een nieuw abonnement komen verwijderde gegevens niet terug.
step-know-upgrade-charges = Let op voordat u upgradet of de limiet verwijdert: uw resources gaan weer aan en kosten dan geld.
step-let-global-admin-take-over = Bij een Microsoft-klantovereenkomst kan een globale beheerder eigenaar van het factureringsaccount worden.
    .more = Het gaat om een globale beheerder (Global Administrator) van uw organisatie, die zichzelf die rol kan geven.
step-let-retry-run = Laat de betaling over aan de volgende automatische poging, of betaal zelf, maar niet allebei.
    .more = Wacht niet als er in de e-mail een datum staat.
step-lift-payment-stop = Vraag uw bank om de stop op betalingen aan Microsoft op te heffen.
    .ask = Wilt u voor deze kaart de stop op betalingen aan Microsoft opheffen?
    .topic = de stop op betalingen aan Microsoft
step-not-before-bank-allows = Probeer deze kaart niet opnieuw voordat uw bank dit heeft veranderd: tot dan wordt die steeds geweigerd.
step-not-with-these-details = Probeer het niet opnieuw met dezelfde gegevens: daarmee wordt de kaart steeds geweigerd.
step-link-new-card-azure = Stel de nieuwe kaart in als standaardkaart, onder ‘Betalingsmethoden’ (Payment methods) in de Azure-portal.
    .more = Betalen per gebruik: open ‘Kostenbeheer en facturering’ (Cost Management + Billing) → ‘Betalingsmethoden’ (Payment methods) en kies ‘Als standaard instellen’ (Make default) of ‘Vervangen’ (Replace). Daarmee gaan alle abonnementen over op die kaart. Microsoft-klantovereenkomst: kies ‘Vervangen’ (Replace) in het factureringsprofiel.
step-link-new-card-home = Kies de nieuwe kaart bij het abonnement: ‘Beheren’ (Manage) → ‘Wijzigen hoe u betaalt’ (Change how you pay).
    .more = U vindt het in uw Microsoft-account onder ‘Services en abonnementen’ (Services & subscriptions). Gaat het om het abonnement van een kind? Meld u dan aan met het account van het kind. Verwijder de oude kaart pas daarna.
step-link-new-card-m365 = Koppel de nieuwe kaart aan het abonnement, onder ‘Betalingsmethoden’ (Payment methods).
    .more = Kies in het beheercentrum de drie puntjes naast de oude kaart en dan ‘Vervangen’ (Replace). Microsoft-klantovereenkomst: vervang de kaart in het factureringsprofiel. Gaat het om Personal of Family? Doe het dan in uw Microsoft-account. Hebt u via een partner gekocht? Vraag het dan de partner.
step-link-other-card = Hebt u nog een andere kaart? Voeg die toe als standaardkaart.
step-look-at-disable-reason = Open het abonnement in de Azure-portal: in de banner bovenaan staat waarom het is uitgeschakeld.
    .more = Het kan een onbetaalde factuur zijn, verbruikt tegoed, de bestedingslimiet, een opzegging of een jaar zonder gebruik. Kies hier die reden, dan krijgt u de stappen die erbij horen. Wordt GitHub of Power Platform via Azure gefactureerd? Dan gaat het om dat Azure-abonnement.
step-link-visual-studio-subscription = Hebt u een Visual Studio-abonnement? Word dan via de pagina met voordelen daarvan lid van het Developer Program.
    .more = Probeer het instellen daarna opnieuw. Lukt het nog steeds niet? Vraag het de klantenservice van Visual Studio.
step-look-at-invoice = Vergelijk het bedrag met uw facturen: een latere afschrijving is meestal de gewone factuur.
    .more = Die staan onder ‘Kostenbeheer en facturering’ (Cost Management + Billing) → ‘Facturen’ (Invoices). In de maand nadat een account is omgezet naar een Microsoft-klantovereenkomst, kan er een tweede factuur komen; daarna komen facturen rond de negende van de maand.
step-look-why-debit-was-returned = Kijk in de bankapp waarom de incasso van Microsoft niet is gelukt of is teruggeboekt.
    .more = Meestal is er te weinig saldo, staat Microsoft op de blokkadelijst (of niet op de goedkeuringslijst), geldt er een limiet voor incasso’s, of is de incasso gestorneerd.
step-one-transfer-per-invoice = Betaal met elke overboeking maar één factuur en vermeld het factuurnummer in de omschrijving.
    .more = Bij SEPA mag de omschrijving hooguit 140 tekens lang zijn.
step-open-account-in-billing-country = Open een nieuw account in het juiste land. Wat niet wordt overgezet, blijft in het huidige account achter.
    .more = Het land van het huidige account kan niet worden gewijzigd. De ondersteuning van Azure kan het abonnement overzetten.
step-open-tenant-in-right-country = Geen kaart uit dat land te krijgen? Open een account in het land van uw kaart; gebruikers en data blijven achter.
    .more = Het land van het huidige account kan niet worden gewijzigd, en er gaat niets vanzelf mee.
step-pay-azure-balance = Betalen per gebruik: betaal als accountbeheerder het hele saldo in de Azure-portal.
    .more = Open ‘Kostenbeheer en facturering’ (Cost Management + Billing) → ‘Facturen’ (Invoices) en kies { $button ->
        [pay-now] ‘Nu betalen’ (Pay now)
        [settle-balance] ‘Saldo vereffenen’ (Settle balance)
       *[unknown] ‘Nu betalen’ (Pay now) of, in sommige landen, ‘Saldo vereffenen’ (Settle balance)
    }. Selecteer een kaart of voeg er een toe, betaal, en bevestig de betaling als de bank daarom vraagt. Het gaat om het saldo van alle abonnementen op die kaart. Staat de knop er niet? In de e-mail over het saldo staat een link naar dezelfde pagina.
step-pay-azure-by-sepa = Of laat Azure afschrijven van uw bankrekening met een SEPA-incasso (Nederland, Duitsland en Oostenrijk).
    .more = De SEPA-incasso wordt ingesteld voor het factureringsaccount. Met een Microsoft-klantovereenkomst doet een eigenaar of inzender (Contributor) van dat account dat.
step-pay-by-hand = Betaal de openstaande factuur zelf: alleen dan kan de bank u om bevestiging vragen.
    .more = Azure: ‘Kostenbeheer en facturering’ (Cost Management + Billing) → ‘Facturen’ (Invoices) → ‘Nu betalen’ (Pay now) of ‘Saldo vereffenen’ (Settle balance). Microsoft 365: ‘Facturen en betalingen’ (Bills & payments) in het beheercentrum, thuis ‘Beheren’ (Manage) → ‘Nu betalen’ (Pay now) in uw Microsoft-account.
step-pay-by-upi = Azure per gebruik of een oudere Microsoft 365-overeenkomst: u kunt ook eenmalig met UPI of NetBanking betalen.
    .more = Houd de browser open tot de betaling klaar is.
step-pay-by-wire-transfer = Betaal met een overboeking naar de bankrekening die onder aan de factuur staat.
    .more = Daar staan ook de betaalinstructies: volg die.
step-pay-home-balance = Betaal in uw Microsoft-account wat achterstallig is: ‘Beheren’ (Manage) → ‘Nu betalen’ (Pay now).
    .more = U vindt het onder ‘Services en abonnementen’ (Services & subscriptions), en het bedrag ook onder ‘Bestelgeschiedenis’ (Order history). Meld u aan met het account waarmee het abonnement is gekocht; kies daar een kaart of voeg er een toe. Zolang er iets achterstallig is, kunt u de betalingsmethode niet wijzigen.
step-pay-in-china-cloud = Gebruikt u de cloud van 21Vianet? Betaal in die portal met Alipay of UnionPay, of bij Azure met een overboeking.
    .more = Betalen gaat in Chinese yuan. Bij Azure is het minimum 1.000 CNY online en 5.000 CNY met een overboeking.
step-pay-invoice-in-portal = Microsoft-klantovereenkomst: betaal de openstaande factuur in de Azure-portal met ‘Nu betalen’ (Pay now).
    .more = Zoek naar ‘Kostenbeheer en facturering’ (Cost Management + Billing) en open ‘Facturering’ (Billing) → ‘Facturen’ (Invoices). Kies ‘Nu betalen’ (Pay now) naast de factuur. Kies dan ‘Een betalingswijze selecteren’ (Select a payment method) voor een opgeslagen of nieuwe kaart, en nog eens ‘Nu betalen’ (Pay now). Binnen 24 uur staat de factuur als betaald vermeld.
step-pay-m365-balance = Betaal de openstaande factuur in het Microsoft 365-beheercentrum, bij ‘Facturen en betalingen’ (Bills & payments).
    .more = Selecteer de factuur. Met een Microsoft-klantovereenkomst kiest u ‘Nu betalen’ (Pay now). Kies anders ‘Uw saldo betalen’ (Pay your balance), met een kaart die u zelf hebt toegevoegd. Gaat het om Personal of Family? Doe het dan in uw Microsoft-account. Hebt u via een partner gekocht? Vraag het dan de partner.
step-pay-marketplace-invoice = Betaal de factuur voor Marketplace of de Azure-reservering: ‘Facturen’ (Invoices) → ‘Nu betalen’ (Pay now).
    .more = Kies het abonnement in het filter; in de kolom voor het type staat ‘Azure Marketplace en reserveringen’ (Azure Marketplace and Reservations). Zonder ‘Nu betalen’ (Pay now) is de factuur al betaald. Bevestig de betaling aan het eind als de bank daarom vraagt.
step-pay-money-in = Stort geld bij of laat de limiet verhogen, zodat het bedrag gedekt is.
    .more = Het geld telt pas mee als de bank het heeft bijgeschreven.
step-pay-one-invoice-by-card = Nog niets overgemaakt? U kunt ook met een kaart betalen (alleen met een Microsoft-klantovereenkomst).
    .more = Open ‘Facturen’ (Invoices) en kies ‘Nu betalen’ (Pay now). De portal laat zien tot welk bedrag dat kan.
step-pay-open-balance-first = Betaal alles wat nog openstaat voordat u betaling op factuur aanvraagt.
step-raise-payment-limit = Verhoog in de bankapp de limiet voor losse betalingen of die voor aankopen op internet.
    .more = Dat zijn vaak twee aparte limieten: zoek ze allebei op.
step-reactivate-subscription = Open het abonnement op tijd in de Azure-portal en kies ‘Opnieuw activeren’ (Reactivate).
step-reactivate-subscription-m365 = Is het alleen verlopen of uitgeschakeld? Laat een globale of factureringsbeheerder het opnieuw activeren.
step-read-date-in-mail = Lees de datum in de e-mail van Microsoft en betaal vóór die datum.
step-recover-microsoft-account = Krijg weer toegang tot een persoonlijk Microsoft-account met de aanmeldhulp of het herstelformulier.
    .more = Staat verificatie in twee stappen aan en is er geen enkele manier meer om te bevestigen? Dan kan Microsoft het account niet herstellen.
step-redeem-product-key = Of koop het abonnement als productcode in een winkel en wissel die in met uw Microsoft-account.
step-redeem-startup-credit-personally = Hebt u start-uptegoed? Gebruik het met een persoonlijk Microsoft-account dat nooit een Azure-abonnement had.
    .more = Met een werk- of schoolaccount gaat het niet. Is het tegoed aan een ander account gegeven? De helpdesk van Microsoft for Startups kan het verplaatsen.
step-refresh-and-restart-browser = Vernieuw de pagina. Loopt die nog steeds vast? Sluit de browser dan en start hem opnieuw.
step-refresh-billing-list = Wacht bij het instellen enkele seconden, vernieuw de lijst met factureringsaccounts en kies uw account.
step-remove-limit-for-sandbox = Heeft het Azure-abonnement in dat account een bestedingslimiet? Verwijder die. Daarvoor is een geldige kaart nodig.
step-remove-spending-limit = Hebt u tegoed, zoals van Visual Studio? Verwijder de bestedingslimiet; dat vereist een geldige betalingsmethode.
    .more = Open het abonnement in de Azure-portal. U kunt de limiet voorgoed verwijderen of alleen voor deze factureringsperiode; wat boven het tegoed uitkomt, betaalt u dan.
step-replace-and-delete-card = Kies bij de kaart ‘Verwijderen’ (Delete), kies of voeg een andere toe, en bevestig met ‘Vervangen en verwijderen’.
    .more = Beheercentrum: ‘Facturen en betalingen’ (Bills & payments) → ‘Betalingsmethoden’ (Payment methods), de drie puntjes naast de kaart. De laatste knop heet in het Engels ‘Replace and delete’.
step-renew-student-offer = Zijn de 12 maanden van Azure for Students om en studeert u nog? Registreer u dan opnieuw op de pagina daarvan.
step-replace-card = Voeg de nieuwe kaart toe en stel die in als standaardkaart. Verwijder de oude kaart pas daarna.
step-request-invoice-payment-azure = Vraag betaling op factuur aan, met een ondersteuningsaanvraag of onder ‘Betalingsmethoden’ (Payment methods).
    .more = Daar heet de knop ‘Overstappen op betalen via factuur’ (Switch to pay by invoice). U moet zes maanden klant zijn en niets open hebben staan. Houd de bedrijfsnaam, zoals die voor de btw is geregistreerd, en het btw-nummer of belastingnummer bij de hand.
step-request-invoice-payment-m365 = Vraag voor Microsoft 365 goedkeuring aan voor betalen met een overboeking, in uw factureringsprofiel.
    .more = Dat profiel staat in het beheercentrum. Met de oudere overeenkomst (MOSA) vraagt u het aan via de helpdesk van Microsoft.
step-send-proof-of-payment = Stuur de helpdesk van Microsoft een betalingsbewijs: meteen als het factuurnummer ontbrak, anders na 10 werkdagen.
    .more = Had u het factuurnummer vermeld? Wacht die 10 werkdagen dan af, en stuur het alleen als de factuur dan nog onbetaald is. Voeg uw klantgegevens en de gegevens van de overboeking toe.
step-settle-with-partner = Vraag de partner die u factureert om de kaart te wijzigen, en betaal ook daar: bij Microsoft kan het allebei niet.
    .more = De partner staat op de factuur, en in het beheercentrum onder ‘Factureringsaccounts’ (Billing accounts) → ‘Partnerrelaties’ (Partner relationships). Vraag tot wanneer u kunt betalen: een partner kan het abonnement onderbreken.
step-sign-in-with-right-address = Meld u aan met het e-mailadres waarmee het abonnement is gemaakt.
step-sign-out-everywhere = Meld u af bij alle Microsoft-accounts, in elk venster.
step-sign-up-on-student-page = Registreer u op de pagina van Azure for Students: daar wordt geen kaart gevraagd.
step-split-payment = Wordt het volledige bedrag geweigerd? Kijk of ‘Nu betalen’ (Pay now) het over meerdere kaarten kan verdelen.
    .more = Het kleinste deelbedrag hangt af van het land.
step-start-stopped-resources = Start de gestopte resources zodra het abonnement weer actief is.
    .more = Lukt dat na 30 minuten nog niet? Meld het dan aan de ondersteuning van Azure.
step-stay-on-card = Blijf met een kaart betalen totdat u op factuur kunt betalen.
step-stop-making-accounts = Probeer niet steeds een ander account, een andere kaart of een ander telefoonnummer.
step-stop-trying = Probeer deze kaart voorlopig niet meer bij Microsoft: wacht een dag met Mastercard, 30 dagen met Visa.
step-stop-trying-other-cards = Probeer de gratis proefversie niet opnieuw met andere kaarten: iedereen krijgt er maar één.
step-stop-trying-other-cards-in-a-row = Probeer niet meerdere kaarten achter elkaar: daarmee wordt een weigering waarschijnlijker.
step-stop-using-card = Probeer deze kaart niet opnieuw: die wordt definitief geweigerd.
step-stop-what-costs = Stop of verwijder wat u niet meer nodig hebt, of zeg het abonnement op.
    .more = Tot dan wordt er elke maand van de kaart afgeschreven, tegen de prijzen van betalen per gebruik.
step-switch-after-approval = Wacht op de goedkeuring en wijzig de betalingsmethode daarna in overboeking. Er verandert niets vanzelf.
step-switch-directory = Ga in de Azure-portal naar de directory waarin het abonnement zit.
step-take-over-directory = Laat de IT-beheerder van uw organisatie de onbeheerde directory overnemen. Registreer u daarna opnieuw.
step-try-again-in-hours = Probeer het over een paar uur opnieuw.
step-try-card-again = Voeg daarna de kaart opnieuw toe.
step-try-other-network = Gebruik zo mogelijk een kaart van een ander netwerk én een andere bank.
    .more = Bij een tweede kaart van dezelfde bank geldt misschien dezelfde regel.
step-try-payment-again = Probeer daarna opnieuw te betalen.
step-try-sign-up-again = Doorloop daarna de registratie opnieuw.
step-unfreeze-card = Hef in de bankapp de tijdelijke blokkering van de kaart op.
step-unlock-own-block = Hebt u de kaart zelf geblokkeerd? Deblokkeer die in de bankapp.
step-update-expiry-date = Bewerk de opgeslagen kaart en voer de nieuwe vervaldatum in.
    .more = Microsoft 365 vraagt ook om de beveiligingscode (CVC/CVV), Azure niet.
step-update-stored-card = Werk de opgeslagen kaart bij. Verwijder een oude kaart pas als de nieuwe de standaardkaart is.
    .more = Is alleen de vervaldatum veranderd? Bewerk dan de kaart. Is het nummer veranderd? Voeg de kaart dan toe als nieuwe kaart en stel die in als standaardkaart.
step-upgrade-account = Is het de gratis proefversie? Upgrade die naar betalen per gebruik. Daarvoor is een geldige betalingsmethode nodig.
    .more = Open het abonnement in de Azure-portal en kies ‘Abonnement upgraden’ (Upgrade subscription), of anders de banner bovenaan. Staat geen van beide er? Vraag het dan de ondersteuning van Azure.
step-upgrade-students-through-support = Hebt u Azure for Students? Laat de ondersteuning van Azure het binnen 90 dagen upgraden naar betalen per gebruik.
    .more = De 90 dagen tellen vanaf het einde van het abonnement. Er is een geldige betalingsmethode nodig. Een pagina uit 2021 noemt ook de portal: staat daar ‘Upgraden’ (Upgrade), gebruik die dan.
step-use-accepted-card = { $networks ->
    [unknown] Gebruik een kaart van een kaartnetwerk dat in het land van uw account wordt geaccepteerd.
   *[other] Gebruik een kaart van { $networks }: Azure accepteert die voor accounts in { $country }.
}
    .more = Het formulier toont alleen kaarten die geldig zijn in het land dat u hebt gekozen.
step-use-call-me = Kies ‘Mij bellen’ (Call me) in plaats van een sms.
step-use-card-of-other-country = Gebruik een kaart die door een bank buiten Rusland is uitgegeven.
step-use-card-of-tenant-country = { $country ->
    [unknown] Gebruik een kaart die is uitgegeven in het land van uw Microsoft 365-tenant.
   *[other] Gebruik een kaart die is uitgegeven in het land van uw Microsoft 365-tenant: { $country }.
}
step-use-credit-card = Gebruik een creditcard in plaats van een betaalpas.
step-use-debit-card = Hebt u een betaalpas met het logo van Visa of Mastercard? Gebruik die dan: in de meeste landen kan dat.
    .more = Prepaidkaarten en virtuele kaarten worden meestal geweigerd.
step-use-existing-account = Heeft een ander account van u hetzelfde e-mailadres, telefoonnummer of adres? Meld u daarmee aan.
    .more = Gebruik het abonnement van dat account.
step-use-international-card = Gebruik een kaart voor buitenlandse webwinkels: Debit Mastercard, Visa Debit of een creditcard.
step-use-known-device = Gebruik een apparaat en een browser die u ook voor uw bankzaken gebruikt.
    .more = Zet adblockers uit en houd het venster open totdat u de betaling hebt bevestigd.
step-use-model-sold-by-azure = Wilt u een model implementeren? Kies er dan een dat Azure zelf verkoopt: dat is geen Marketplace-aankoop.
    .more = De modelcatalogus van Microsoft Foundry laat zien welke dat zijn, bijvoorbeeld de modellen van Azure OpenAI.
step-use-mobile-number = Gaat het om het Developer Program? Gebruik een mobiel nummer (geen VoIP) dat bij geen ander account hoort.
    .more = Wilt u een nummer vrijmaken? Verwijder dan het profiel van het andere account, op het dashboard daarvan. Het programma is niet in elk land beschikbaar.
step-use-other-account = Registreer u met een ander account: een persoonlijk account, of een werkaccount met een beheerder.
step-use-other-browser = Wis de cookies of gebruik een andere browser, en probeer het daar opnieuw.
step-use-other-card = Hebt u nog een andere kaart? Gebruik die dan.
step-use-other-phone = Komt er geen code? Gebruik dan een ander telefoonnummer.
step-use-own-card-number = Voer op de betaalpagina het nummer in van een kaart die een bank aan u heeft uitgegeven.
step-use-paying-subscription = Hebt u een abonnement met betalen per gebruik en een geldige kaart? Kies dat voor de aankoop.
step-use-payment-link-in-mail = Toont de portal geen banner en geen knop? Gebruik de link in de e-mail van Microsoft; controleer eerst de afzender.
step-use-physical-card = Gebruik een fysieke creditcard, of een fysieke betaalpas als die in uw land is toegestaan.
step-use-private-window = Open een privévenster (InPrivate), meld u daar aan en doe opnieuw wat u deed.
step-use-renewed-card = Gebruik de nieuwe kaart die uw bank u in plaats van de verlopen kaart heeft gestuurd, of vraag de bank erom.
step-use-replacement-card = Gebruik de nieuwe kaart die uw bank u in plaats van deze heeft gestuurd.
step-use-student-offer = Bent u student? Registreer u voor Azure for Students: daarvoor is geen kaart nodig.
    .more = Het is voor voltijdstudenten vanaf 18 jaar, met het e-mailadres van hun school.
step-verify-as-student = Verifieer u met het e-mailadres van uw school, of kies een andere manier, zoals GitHub.
    .more = GitHub geeft geverifieerde studenten het Student Developer Pack, waar het Azure-aanbod in zit. Is het domein van de school onbekend? Dan biedt de pagina van Azure for Students zelf een andere manier aan.
step-wait-before-creating-subscription = Wacht, en maak het abonnement daarna opnieuw. Gebruik tot die tijd een abonnement dat u al hebt.
step-wait-before-paying-again = Wacht, hooguit 10 werkdagen, tot de eerste betaling is geboekt of vrijgegeven. Is die geboekt? Betaal niet opnieuw.
step-wait-1-hour = Wacht één uur met de volgende poging met deze kaart: dat raadt de code aan.
step-wait-24-hours = Wacht 24 uur met de volgende poging met deze kaart: dat raadt de code aan.
step-wait-2-days = Wacht 2 dagen met de volgende poging met deze kaart: dat raadt de code aan.
step-wait-3-days = Wacht 3 dagen met de volgende poging met deze kaart: dat raadt de code aan.
step-wait-4-days = Wacht 4 dagen met de volgende poging met deze kaart: dat raadt de code aan.
step-wait-6-days = Wacht 6 dagen met de volgende poging met deze kaart: dat raadt de code aan.
step-wait-8-days = Wacht 8 dagen met de volgende poging met deze kaart: dat raadt de code aan.
step-wait-10-days = Wacht 10 dagen met de volgende poging met deze kaart: dat raadt de code aan.
step-wait-for-azure-payment-to-show = Azure: wacht hooguit 24 uur en betaal niet opnieuw.
    .more = Neem pas daarna contact op met de helpdesk van Microsoft.
step-wait-for-boleto = Wacht hooguit 10 werkdagen na de bestelling, en betaal binnen 30 dagen na de bestelling.
step-wait-for-credit-check = Wacht hooguit 7 werkdagen op de kredietcontrole van Microsoft. Blijf tot die tijd met een kaart betalen.
    .more = Meestal duurt die hooguit 2 werkdagen; als een medewerker die uitvoert, hooguit 7.
step-wait-for-hold-of-new-card = Wacht enkele dagen, tot de bank de reservering vrijgeeft. U hoeft niets te betalen.
step-wait-for-m365-payment-to-show = Microsoft 365: wacht hooguit 48 uur en betaal niet opnieuw.
    .more = Neem pas daarna contact op met de helpdesk van Microsoft.
step-wait-for-new-period = Wacht tot er bij de bank een nieuwe periode begint: de volgende dag of de volgende maand.
step-wait-for-next-credit = Krijgt u elke maand tegoed (Visual Studio)? Wacht op de volgende factureringsperiode: dan werkt het weer.
step-wait-for-phone-code = Wacht hooguit 4 minuten op de code.
step-wait-for-threshold-hold = Wacht tot de bank de reservering opheft; dat kan tot 30 kalenderdagen duren.
    .more = Azure geeft het bedrag meteen vrij; bij de bank kan het zo lang duren.
step-wait-for-verification-hold = Wacht 3 tot 5 dagen, tot de reservering vervalt. U hoeft niets te herstellen en niets te betalen.
step-wait-for-wire = Wacht hooguit 10 werkdagen, tot de overboeking is geboekt.
step-wait-until-card-can-go = Wacht tot de factureringsperiode voorbij is (na een opzegging kan dat tot 90 dagen duren). Verwijder dan de kaart.
    .more = Een opgezegd abonnement houdt de kaart vast totdat het is verwijderd.
