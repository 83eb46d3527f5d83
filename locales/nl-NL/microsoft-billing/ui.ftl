# The program's own words where they speak of cards. Another rule set brings its own, or none.

ui-help-about = Zoekt uit waarom uw kaart is geweigerd en vertelt wat u nu kunt doen.
ui-help-footer = Werkt offline. Vraagt nooit om een kaartnummer en neemt er nooit een aan.
ui-help-status-5 = niet aangenomen: er is een kaartnummer of beveiligingscode opgegeven
ui-intro = Beantwoord wat u kunt; ‘Weet ik niet’ is ook een antwoord. Typ nooit een kaartnummer, beveiligingscode (CVC/CVV) of pincode: die zijn niet nodig.
ui-guide-messages = Meldingen op het scherm of in een e-mail
ui-help-what = Naam van een oorzaak, een code zoals 51 of stripe:do_not_honor, of woorden uit een titel of een melding
ui-help-code = Een code zoals 51 of stripe:do_not_honor
ui-help-message-text = De woorden van het scherm of de e-mail, zoals ze er staan; ‘-’ is de standaardinvoer
ui-help-expiry = De vervaldatum op de kaart, zoals 11/26
ui-evidence-valid = De kaart is geldig tot en met { $date }.
ui-evidence-passed = De kaart was maar geldig tot en met { $date }.
ui-error-expiry = { $input } vraagt om een maand en een jaar, zoals op de kaart: 11/26
ui-class-S = status van de kaart
ui-class-T = soort kaart of betaling
ui-class-A = bevestiging bij de bank
ui-class-OK = geen weigering
