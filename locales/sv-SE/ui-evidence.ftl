# What was typed or pasted, and what it was taken for: codes, messages, prefixes, dates; and
# the note to the bank.

# Options
ui-help-message-text = Orden i meddelandet, precis som de står; ”-” läser dem från standardindata
ui-help-card-prefix = Kortets första 1 till 8 siffror, för att hitta kortnätverket; aldrig hela numret
ui-help-expiry = Månaden till och med vilken det gäller, till exempel 11/26
ui-help-audience = Vem resultatet är till för: ”support” säger inget som en kund inte får läsa
ui-help-bank-note = Lägger till ett stycke att läsa upp för banken eller skicka till den

# What was read. $code is the code as it is written; $meaning, $system and $network are names.
ui-evidence-code = Kod { $code }: { $meaning }
ui-evidence-words = ”{ $text }”: { $meaning }
ui-evidence-code-open = Koden { $code } kan betyda flera saker. Ange vilken som gäller: { $readings }
ui-code-because = { $code } ({ $meaning })
ui-from-code = { $answer } (följer av ett annat svar)
ui-evidence-message-certain = Meddelandet är känt: ”{ $quote }”
ui-evidence-message-likely = Troligen det här meddelandet: ”{ $quote }”
ui-evidence-message-none = Texten är inget av de kända meddelandena och används inte.
ui-evidence-named = Ur texten: { $names }
ui-evidence-named-only = Bara det här gick att läsa ut ur texten: { $names }
ui-evidence-networks = Kortnätverk som de första siffrorna kan höra till: { $networks }
ui-evidence-networks-none = De första siffrorna hör inte till något känt kortnätverk.
ui-evidence-valid = Det gäller till och med { $date }.
ui-evidence-passed = Det gällde bara till och med { $date }.

# Codes
ui-code-which = Varifrån kommer koden { $code }?
ui-code-reading = { $system }: { $meaning }
ui-code-other-networks = andra kortnätverk
ui-type-code = Koden, precis som den står (flera med kommatecken emellan):
ui-type-message = Orden, precis som de står:
ui-error-code = { $input } är ingen känd kod
ui-hint-code = har du ingen kod, skriv ”{ $flag } none”: du får fram orsaken med frågorna ändå
ui-error-codes-many = { $flag } tar högst { $most } koder åt gången
ui-error-code-system = kodsystemet { $input } finns inte
ui-heading-readings = Vad koden { $code } kan betyda
ui-heading-points-to = Pekar på
ui-heading-retry = Nya försök
ui-class-U = inget skäl angivet
ui-class-D = fel uppgifter
ui-class-S = status
ui-class-T = typ
ui-class-L = pengar och gränser
ui-class-A = bekräftelse
ui-class-F = säkerhetsregler
ui-class-P = tekniskt fel
ui-class-OK = inget fel

# Prefix and date
ui-error-prefix-long = { $input } anges med högst 8 siffror: hela kortnumret behövs aldrig
ui-error-prefix-form = { $input } anges med 1 till 8 siffror, så som de står i början av kortnumret
ui-error-expiry = { $input } anges som månad och år: 11/26

# The note to the bank. ____ is filled in by hand.
ui-heading-bank-note = Det här kan du säga till banken
ui-bank-note-when = Datum och tid: ____. Belopp: ____.
ui-bank-note-code = Koden jag fick är { $code } (”{ $meaning }”).
ui-bank-note-thanks = Tala gärna om vad jag kan göra för att betalningen ska gå igenom nästa gång.
ui-bank-note-none = I den här planen behöver banken inte göra något, så det finns inget att säga till den.

# $question: a question in a few words; $given: the answer; $source: one of the texts below; $says: what it says.
ui-disagrees = Det här går inte ihop: du svarade { $question } = { $given }, men { $source } säger { $says }. Kontrollera båda.
ui-disagrees-otherwise = Det här går inte ihop: du svarade { $question } = { $given }, men { $source } hör till något annat. Kontrollera båda.
ui-disagrees-message = meddelandet
ui-disagrees-code = koden
ui-disagrees-card-prefix = kortets första siffror
ui-disagrees-expiry = utgångsdatumet
