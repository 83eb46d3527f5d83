# What was typed or pasted, and what it was taken for: codes, messages, prefixes, dates; and
# the note to the bank.

# Options
ui-help-message-text = De woorden van de melding, zoals ze er staan; ‘-’ is de standaardinvoer
ui-help-card-prefix = De eerste 1 tot 8 cijfers van de kaart, om het kaartnetwerk te vinden; nooit het hele nummer
ui-help-expiry = De maand tot en met wanneer het geldig is, zoals 11/26
ui-help-audience = Voor wie het resultaat is: bij ‘support’ staat er niets in wat een klant niet mag lezen
ui-help-bank-note = Voegt een stukje tekst toe om aan de bank voor te lezen of te sturen

# What was read. $code is the code as it is written; $meaning, $system and $network are names.
ui-evidence-code = Code { $code }: { $meaning }
ui-evidence-words = ‘{ $text }’: { $meaning }
ui-evidence-code-open = Code { $code } kan verschillende dingen betekenen. Geef aan wat u bedoelt: { $readings }
ui-code-because = { $code } ({ $meaning })
ui-from-code = { $answer } (volgt uit een ander antwoord)
ui-evidence-message-certain = Melding herkend: ‘{ $quote }’
ui-evidence-message-likely = Waarschijnlijk deze melding: ‘{ $quote }’
ui-evidence-message-none = De tekst is geen van de bekende meldingen en wordt niet gebruikt.
ui-evidence-named = Uit de tekst: { $names }
ui-evidence-named-only = Alleen dit was uit de tekst op te maken: { $names }
ui-evidence-networks = Kaartnetwerken waar de eerste cijfers bij kunnen horen: { $networks }
ui-evidence-networks-none = De eerste cijfers horen bij geen enkel bekend kaartnetwerk.
ui-evidence-valid = Het is geldig tot en met { $date }.
ui-evidence-passed = Het was maar geldig tot en met { $date }.

# Codes
ui-code-which = Waar komt de code { $code } vandaan?
ui-code-reading = { $system }: { $meaning }
ui-code-other-networks = andere kaartnetwerken
ui-type-code = De code, zoals die er staat (meerdere met komma’s ertussen):
ui-type-message = De woorden, zoals ze er staan:
ui-error-code = { $input } is geen bekende code
ui-hint-code = hebt u geen code? Typ dan ‘{ $flag } none’: met de vragen komt u er ook achter
ui-error-codes-many = { $flag } neemt hoogstens { $most } codes tegelijk aan
ui-error-code-system = het codesysteem { $input } bestaat niet
ui-heading-readings = Wat de code { $code } kan betekenen
ui-heading-points-to = Wijst op
ui-heading-retry = Opnieuw proberen
ui-class-U = geen reden gegeven
ui-class-D = onjuiste gegevens
ui-class-S = status
ui-class-T = soort
ui-class-L = saldo en limieten
ui-class-A = bevestiging
ui-class-F = beveiligingsregels
ui-class-P = technisch
ui-class-OK = niets aan de hand

# Prefix and date
ui-error-prefix-long = { $input } accepteert hooguit 8 cijfers: het hele kaartnummer is nooit nodig
ui-error-prefix-form = { $input } vraagt om 1 tot 8 cijfers, zoals het kaartnummer begint
ui-error-expiry = { $input } vraagt om een maand en een jaar: 11/26

# The note to the bank. ____ is filled in by hand.
ui-heading-bank-note = Wat u uw bank kunt vertellen
ui-bank-note-when = Datum en tijd: ____. Bedrag: ____.
ui-bank-note-code = Ik kreeg de code { $code } (‘{ $meaning }’).
ui-bank-note-thanks = Wilt u mij vertellen wat ik kan doen, zodat de betaling de volgende keer lukt?
ui-bank-note-none = De bank hoeft voor dit plan niets te doen; u hoeft de bank dus niets te vertellen.

# $question: a question in a few words; $given: the answer; $source: one of the texts below; $says: what it says.
ui-disagrees = Dit spreekt elkaar tegen: u antwoordde { $question } = { $given }, maar { $source } zegt { $says }. Kijk beide nog eens na.
ui-disagrees-otherwise = Dit spreekt elkaar tegen: u antwoordde { $question } = { $given }, maar { $source } hoort bij iets anders. Kijk beide nog eens na.
ui-disagrees-message = de melding
ui-disagrees-code = de code
ui-disagrees-card-prefix = het begin van het kaartnummer
ui-disagrees-expiry = de vervaldatum
