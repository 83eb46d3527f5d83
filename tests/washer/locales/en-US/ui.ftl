# The program's own words where they speak of cards, banks and refusals, as a guide to a washing
# machine says them. Every other message of the program is used as it is.

ui-only-the-bank = Only customer service can solve this.
ui-actor-bank = customer service
ui-guide-messages = Messages on the display
ui-after-note = What to tell customer service

## What was typed: codes, messages, prefixes, dates

ui-help-message-text = The words on the display, as they are; “-” reads them from standard input
ui-help-card-prefix = The first 1 to 8 digits of the number, to find what it belongs to; never the whole number
ui-help-bank-note = Add a paragraph to read out or send to customer service
ui-class-L = amounts and limits
ui-error-prefix-long = { $input } takes at most 8 digits: the whole number is never needed
ui-error-prefix-form = { $input } takes 1 to 8 digits, as they stand at the beginning of the number
ui-disagrees-card-prefix = the beginning of the number

# The note to customer service. ____ is filled in by hand.
ui-heading-bank-note = What to tell customer service
ui-bank-note-when = Date and time: ____. Model and serial number: ____.
ui-bank-note-code = The machine shows the code { $code } (“{ $meaning }”).
ui-bank-note-thanks = Please tell me what I can do so that the machine works again.
ui-bank-note-none = Nothing in this plan has to be read out or sent to customer service.

## Faults

ui-error-card-number = { $where } contains a number that may be a card number; such a number is never taken, and it was not used, stored, sent or shown
ui-error-security-code = { $where } contains a number that may be a security code or a PIN; it was not used, stored, sent or shown
ui-error-track = { $where } contains what may come from the magnetic stripe of a card; it was not used, stored, sent or shown
ui-hint-test-number = no real card has that number; never type the number of a real one here either
ui-hint-card-number = never type a card number, a security code or a PIN here

## Help

ui-help-about = Finds out why your machine does not do what it should, and says what to do next.
ui-help-what = Name of a cause, a code such as E20 or halm:E20, or the words of a title or a message
ui-help-code = A code such as E20 or halm:E20
