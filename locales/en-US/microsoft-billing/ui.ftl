# The program's own words where they speak of cards. Another rule set brings its own, or none.

ui-help-about = Finds out why your card was refused, and says what to do next.
ui-help-footer = Works offline. Never asks for a card number, and never takes one.
ui-help-status-5 = refused: a card number or security code was given
ui-intro = Answer what you can; “I don’t know” is an answer too. Never type a card number, a security code or a PIN: they are not needed.
ui-guide-messages = Messages on the screen or in an email
ui-help-what = Name of a cause, a code such as 51 or stripe:do_not_honor, or the words of a title or a message
ui-help-code = A code such as 51 or stripe:do_not_honor
ui-help-message-text = The words of the screen or the email, as they are; “-” reads them from standard input
ui-help-expiry = The expiry date on the card, as 11/26
ui-evidence-valid = The card is valid through { $date }.
ui-evidence-passed = The card was valid only through { $date }.
ui-error-expiry = { $input } takes a month and a year, as on the card: 11/26
ui-class-S = card status
ui-class-T = kind of card or payment
ui-class-A = the bank’s verification
ui-class-OK = not a refusal
