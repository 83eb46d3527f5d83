# The program's own words where they speak of cards. Another rule set brings its own, or none.

ui-help-about = Tar reda på varför ditt kort nekades och berättar vad du kan göra nu.
ui-help-footer = Fungerar offline. Frågar aldrig efter kortnumret och tar aldrig emot det.
ui-help-status-5 = togs inte emot: ett kortnummer eller en säkerhetskod (CVC/CVV) angavs
ui-intro = Svara på det du kan; ”Vet inte” är också ett svar. Skriv aldrig kortnummer, säkerhetskod (CVC/CVV) eller pinkod: de behövs inte.
ui-guide-messages = Meddelanden på skärmen eller i e-post
ui-help-what = Namn på en orsak, en kod som 51 eller stripe:do_not_honor, eller ord ur en rubrik eller ett meddelande
ui-help-code = En kod som 51 eller stripe:do_not_honor
ui-help-message-text = Orden på skärmen eller i e-postmeddelandet, precis som de står; ”-” läser dem från standardindata
ui-help-expiry = Kortets utgångsdatum, till exempel 11/26
ui-evidence-valid = Kortet gäller till och med { $date }.
ui-evidence-passed = Kortet gällde bara till och med { $date }.
ui-error-expiry = { $input } anges som månad och år, som på kortet: 11/26
ui-class-S = kortets status
ui-class-T = typ av kort eller betalning
ui-class-A = bekräftelse hos banken
ui-class-OK = inte nekad
