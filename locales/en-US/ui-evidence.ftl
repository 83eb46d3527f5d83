# What was typed or pasted, and what it was taken for: codes, messages, prefixes, dates; and
# the note to the bank.

# Options
ui-help-message-text = The words of the message, as they are; “-” reads them from standard input
ui-help-card-prefix = The first 1 to 8 digits of the card, to find its network; never the whole number
ui-help-expiry = The month through which it is valid, as 11/26
ui-help-audience = Who the result is for: “support” leaves out what a customer must not read
ui-help-bank-note = Add a paragraph to read out or send to the bank

# What was read. $code is the code as it is written; $meaning, $system and $network are names.
ui-evidence-code = Code { $code }: { $meaning }
ui-evidence-words = “{ $text }”: { $meaning }
ui-evidence-code-open = Code { $code } can mean several things. Say which one it is: { $readings }
ui-code-because = { $code } ({ $meaning })
ui-from-code = { $answer } (follows from another answer)
ui-evidence-message-certain = Message recognized: “{ $quote }”
ui-evidence-message-likely = Probably this message: “{ $quote }”
ui-evidence-message-none = The text matches no known message, so it is not used.
ui-evidence-named = From the text: { $names }
ui-evidence-named-only = Only this could be read from the text: { $names }
ui-evidence-networks = Networks that these first digits may belong to: { $networks }
ui-evidence-networks-none = These first digits belong to no known network.
ui-evidence-valid = It is valid through { $date }.
ui-evidence-passed = It was valid only through { $date }.

# Codes
ui-code-which = Where does the code { $code } come from?
ui-code-reading = { $system }: { $meaning }
ui-code-other-networks = other networks
ui-type-code = The code, exactly as shown (separate several with commas):
ui-type-message = The words, exactly as shown:
ui-error-code = { $input } is not a known code
ui-hint-code = without a code, write “{ $flag } none”: the questions find the reason too
ui-error-codes-many = { $flag } takes at most { $most } codes at once
ui-error-code-system = there is no code system { $input }
ui-heading-readings = What the code { $code } can mean
ui-heading-points-to = Points to
ui-heading-retry = Trying again
ui-class-U = no reason given
ui-class-D = wrong details
ui-class-S = status
ui-class-T = kind
ui-class-L = funds and limits
ui-class-A = verification
ui-class-F = security rules
ui-class-P = technical
ui-class-OK = nothing wrong

# Prefix and date
ui-error-prefix-long = { $input } takes at most 8 digits: the whole card number is never needed
ui-error-prefix-form = { $input } takes 1 to 8 digits, as they stand at the beginning of the card number
ui-error-expiry = { $input } takes a month and a year: 11/26

# The note to the bank. ____ is filled in by hand.
ui-heading-bank-note = What to tell your bank
ui-bank-note-when = Date and time: ____. Amount: ____.
ui-bank-note-code = The code I was given is { $code } (“{ $meaning }”).
ui-bank-note-thanks = Please tell me what I can do so that the payment goes through next time.
ui-bank-note-none = Nothing in this plan needs the bank, so there is nothing to tell it.

# $question: a question in a few words; $given: the answer; $source: one of the texts below; $says: what it says.
ui-disagrees = These do not go together: you answered { $question } = { $given }, but { $source } says { $says }. Please check both.
ui-disagrees-otherwise = These do not go together: you answered { $question } = { $given }, but { $source } belongs to something else. Please check both.
ui-disagrees-message = the message
ui-disagrees-code = the code
ui-disagrees-card-prefix = the start of the card number
ui-disagrees-expiry = the expiry date
