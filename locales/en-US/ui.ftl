# The program's own words. `$name` placeables are explained above the messages that use them.

## A result

# $certain, $likely: how many causes.
ui-headline-certain = { $certain ->
    [one] One cause found, and it is certain.
    [2] Two causes found, both certain.
   *[other] { $certain } causes found, all certain.
}
ui-headline-likely = { $likely ->
    [one] One likely cause found.
   *[other] { $likely } likely causes found.
}
ui-headline-both = { $certain ->
    [one] One certain cause found
   *[other] { $certain } certain causes found
}, and { $likely ->
    [one] one likely cause.
   *[other] { $likely } likely causes.
}
ui-headline-undecided = No cause found yet with these answers.
ui-headline-contradiction = Some of your answers contradict each other. Please check them.
ui-heading-plan = What to do now
ui-heading-fallback = What you can safely do now
ui-heading-why = Why
# $count: how many causes.
ui-heading-open = { $count ->
    [one] Still possible: one cause
   *[other] Still possible: { $count } causes
}
ui-heading-ruled-out = { $count ->
    [one] Ruled out: one cause
   *[other] Ruled out: { $count } causes
}
ui-heading-flags = These answers would settle more
ui-heading-command = The same again, without questions
ui-heading-asked = What it depends on
ui-heading-sources = Sources
ui-heading-superseded = Older documents that say otherwise
# $title: what a cause is called; $sure: how sure it is, one of the five words below.
ui-cause = { $title } – { $sure }
ui-certain = certain
ui-likely = likely
ui-possible = possible
ui-ruled-out = ruled out
ui-contradiction = contradictory
ui-only-the-bank = Only your bank can solve this.
# $reasons: a list of answers.
ui-because = because you answered: { $reasons }
ui-against = but you also answered: { $reasons }
# $question: a question in a few words; $answer: the answer to it.
ui-reason = { $question } = { $answer }
# $answer: an answer that was excluded.
ui-not-answer = not { $answer }
# $question: a question in a few words; $answer: a list of such answers.
ui-reason-not = { $question }: { $answer }
# $questions: a list of questions in a few words.
ui-decided-by = would be decided by: { $questions }
ui-not-known = still open because you did not know: { $questions }
# $causes: a list of titles.
ui-beyond-limit = For these causes it could not be worked out which questions still matter: { $causes }.
# $oldest, $newest: dates of texts; $checked: when they were last read; $count: how many there are.
ui-sources = According to documents dated { $oldest } to { $newest }, last checked on { $checked }.
ui-source-one = { $count ->
    [one] According to a document dated { $oldest }, last checked on { $checked }.
   *[other] According to documents dated { $oldest }, last checked on { $checked }.
}
# The page at the end. $reasons: a list of answers; dates as above.
ui-page-because = Because you answered: { $reasons }
ui-page-sources = Sources dated { $oldest } to { $newest }, checked on { $checked }.
ui-page-source-one = { $count ->
    [one] Source dated { $oldest }, checked on { $checked }.
   *[other] Sources dated { $oldest }, checked on { $checked }.
}
# $open: how many causes are open.
ui-page-more = { $open ->
    [0] More: --why
    [one] More, and one possible cause: --why
   *[other] More, and { $open } possible causes: --why
}
# $count: how many causes are not named.
ui-page-others = { $count ->
    [one] and one more cause: --why
   *[other] and { $count } more causes: --why
}
# $count: how many steps are left out.
ui-page-steps = { $count ->
    [one] One more step: --why
   *[other] { $count } more steps: --why
}
# $count: how many causes are open, more than are named.
ui-page-likeliest = Most likely of { $count } causes (all: --why)
ui-page-find-out = What to find out
ui-page-resume = To go on from here
ui-actor-you = you
ui-actor-bank = your bank
ui-actor-account-admin = account administrator
ui-actor-support = support

## The guide

# $edition: the date of the rule set; $reviewed: when its facts were last looked through.
ui-guide-edition = Edition of { $edition }; all facts last reviewed on { $reviewed }.
ui-guide-situations = Where it can go wrong
ui-guide-messages = Messages
ui-guide-causes = Causes, and what to do
ui-guide-fallback = If your case is not here
ui-guide-questions = Where to find the answers
# $reasons: a list of answers, each of which is enough.
ui-guide-certain = Certain if you answer: { $reasons }
ui-guide-likely = Likely if you answer: { $reasons }

## Lists and dates

# $first, $second: the parts of a list.
ui-bank-note-join = { $first } { $second }
ui-bank-call = { $call } { $topics }.
ui-code-wrapped = a code of { $system }, wrapped in another format
ui-field = { $name }: { $text }
ui-list-comma = { $first }, { $second }
ui-list-and = { $first } and { $second }
ui-list-or = { $first } or { $second }
# For what has commas of its own.
ui-list-semicolon = { $first }; { $second }
# $text: a title, or a question in a few words, that stands within a sentence.
ui-quoted = “{ $text }”
# $aside: what is said of $text beside it: a date, an option, a name.
ui-aside = { $text } ({ $aside })
# $text: the first sentence of a text that goes on.
ui-cut = { $text } …
# $actor: who takes the step.
ui-step = { $step } [{ $actor }]
# $system: whose code it is; $network: the card network on which it means that.
ui-code-network = { $system }, { $network }
# $date: a day, as it stands within a sentence.
ui-day-within = { $date }
# $year, $day: numbers without leading zeros; $month: the name of the month.
ui-date = { $month } { $day }, { $year }
ui-year = { $year }
ui-month = { $month } { $year }
ui-month-1 = January
ui-month-2 = February
ui-month-3 = March
ui-month-4 = April
ui-month-5 = May
ui-month-6 = June
ui-month-7 = July
ui-month-8 = August
ui-month-9 = September
ui-month-10 = October
ui-month-11 = November
ui-month-12 = December

## Questions

ui-intro = Answer what you can; “I don’t know” is an answer too.
ui-intro-keys = Choose with the arrow keys, a number or a letter, and press Enter. Space ticks, ? asks why, Esc goes back.
ui-intro-plain = Type a number and press Enter. ? asks why, u means you don’t know, b goes back.
# $number: the screen’s number; $left: about how many follow, this one included.
ui-progress = Screen { $number } · { $left ->
    [one] probably the last
   *[other] at most about { $left } left
}
ui-opening = Paste the message or the code you got, or press Enter if you have none:
ui-opening-again = Paste the message or the code, or press Enter to continue without one:
ui-opening-unknown = This text is not known here, so it cannot be used. The questions will help instead.
ui-copied = message or code
ui-checklist = Which of these apply to you? Select all that do.
ui-ticked = selected
ui-none-of-these = None of these
ui-one-by-one = I am not sure: ask me one by one
ui-show-so-far = Show what you have so far
ui-type-copied = Paste a message or a code
ui-dont-know = I don’t know
ui-why-this = Why this question?
ui-go-back = Back
ui-change = Change an earlier answer
ui-change-which = Which answer do you want to change?
ui-done = Continue with what is selected
ui-nothing-ticked = Nothing is selected yet.
ui-several = Several may apply.
ui-type-other = Another one: type its name
ui-type-name = Type a name or a code, in any language:
ui-type-again = Type again
ui-nothing-like-it = Nothing found for that. Try a code, or fewer letters.
ui-which-one = Which one do you mean?
# $causes: a list of causes; $count: how many there are.
ui-why-answer = { $count ->
    [one] The answer would show whether this is the cause: { $causes }.
   *[other] The answer would tell these causes apart: { $causes }.
}
ui-why-plan = The answer makes the next steps more precise.
ui-why-more = { $count ->
    [one] one more
   *[other] { $count } more
}
# $text: where to look or whom to ask.
ui-find-out = How to find out: { $text }
ui-earlier-answer = You answered before: { $answer }
# $causes: a list of titles.
ui-enough-certain = Certain: { $causes }. Other causes could apply as well.
ui-enough-likely = Likely: { $causes }.
ui-enough-not-known = Several answers are still missing. You can stop here and see what is possible.
ui-enough-show = Show what to do
ui-enough-more = Keep looking
ui-enough-why = There is enough for a plan, so you can stop here. More questions may find further causes.
ui-after = What else?
ui-after-leave = That’s all
ui-after-note = What to tell the bank
ui-after-why = Why, with everything that was ruled out
ui-after-save = Save it to a file
ui-after-more = Keep looking
ui-after-again = Start again
# $file: a file’s name.
ui-after-file = Name of the file (Enter: { $file }):
ui-after-file-exists = There is already a file { $file }. Type another name.
ui-saved = Saved: { $file }
ui-line-prompt = Your choice:
ui-line-default = Enter: { $label }
ui-line-unclear = That is not one of the choices. Type a number from 1 to { $most }.
ui-line-several = Several lines came at once, so none of them was taken. Type one line and press Enter.
ui-interrupted = Interrupted. To go on from here:
ui-input-ended = The input ended. This is what can be said so far.
# $input: the option as it was typed; $answer: what it was taken for; $flag: the option for the language.
ui-notice-code-is-language = { $input } was taken for { $answer }. To choose the language, use { $flag }.

## Faults

# $input: what was typed; $near: the nearest valid name; $names: the valid names.
# $message: one of the faults below.
ui-error = error: { $message }
ui-did-you-mean = did you mean { $near }?
ui-hint-nearest = did you mean one of these?
ui-valid-answers = answers: { $names }
ui-valid-names = there are: { $names }
ui-see-help = see: { $command }
ui-error-question = { $input } is not a question
ui-error-answer = { $input } is not an answer to { $flag }
ui-error-several-answers = { $flag } takes one answer, but got { $names }
ui-error-exclusive = { $input } cannot go together with other answers to { $flag }
ui-error-nothing-left = `--not` names every answer to { $flag }, so none is left
ui-error-given-and-excluded = { $input } is given for { $flag } and excluded by `--not`; keep one of the two
ui-error-answer-form = { $input } is not of the form { $form }
ui-error-flag = { $input } is not an option of this command
ui-error-command = { $input } is not a command
ui-error-no-command = a command is missing
ui-error-no-value = { $flag } needs a value
ui-error-value = { $input } is not a value of { $flag }
ui-error-missing = { $flag } is missing
ui-error-extra = { $input } is one value too many
ui-error-explain = { $input } is not a known cause, code, message or title
ui-error-list = { $input } cannot be listed
ui-error-shell = there are no completions for the shell { $input }
ui-error-language = { $input } is not an available language
ui-error-answers-unreadable = { $input } cannot be read: { $reason }
ui-error-answers-encoding = { $input } is neither UTF-8 nor UTF-16 text
ui-error-answers-large = { $input } has more than { $limit } bytes
ui-error-answers-form = { $input } cannot be understood, line { $line }, column { $column }: { $reason }
ui-hint-answers-form = write “question: answer” on each line, or the same as JSON
ui-form-twice = this question stands here a second time
ui-form-deep = this is nested too deeply
ui-form-large = this holds too many values
ui-form-alias = anchors, aliases and tags are not allowed here
ui-form-syntax = this is neither YAML nor JSON
ui-form-shape = each question needs an answer, or a list of answers
ui-error-rules-unreadable = the rule set { $input } cannot be read: { $reason }
ui-error-rules-unsound = the rule set { $input } is unsound: { $count ->
    [one] one fault
   *[other] { $count } faults
}
ui-hint-rules-check = see all of them: { $command }
ui-error-output = the result cannot be written: { $reason }
ui-error-input-twice = standard input can be read only once, so nothing is left for { $flag }
ui-error-card-number = { $where } contains what looks like a card number; it was not used, stored, sent or shown
ui-error-security-code = { $where } contains what looks like a security code or a PIN; it was not used, stored, sent or shown
ui-error-track = { $where } contains what looks like the data of a card’s magnetic stripe; it was not used, stored, sent or shown
ui-error-test-number = { $where } contains a published test number; it was not used, stored, sent or shown
ui-hint-test-number = no bank issued that number, so a real payment form refuses it; use your own card there, and never type its number here
ui-hint-card-number = never give a card number, a security code or a PIN here
ui-hint-history = remove the line from the history of your shell too, without typing the number again:
ui-hint-history-bash = bash 5: `history -d -2; history -w` as the very next command
ui-hint-history-zsh = zsh: close this window, then delete the line from ~/.zsh_history with an editor in another one
ui-hint-history-fish = fish: `history delete --contains cardhelp`, then choose the line
ui-hint-history-powershell = PowerShell: `Clear-History`, then delete the line from the file that `(Get-PSReadLineOption).HistorySavePath` names
ui-hint-clean-file = remove it from where it came from too, and from every copy
ui-hint-clean-screen = clear the screen too, and whatever can be scrolled back to
ui-where-argument = argument { $number } of the command line
ui-where-answers = the answers file
ui-where-answers-file = the answers file { $input }
ui-where-answers-line = line { $line } of the answers file
ui-where-records-line = line { $line } of { $input }
ui-where-input = standard input
ui-where-prompt = what you typed

## rules check

ui-check-left-out = { $count ->
    [one] { $count } more that follows from these is left out.
   *[other] { $count } more that follow from these are left out.
}
ui-check-sound = { $causes } causes, { $questions } questions, { $steps } steps, { $messages } messages in { $locales } languages, { $examples } examples: all sound.
ui-check-faults = { $count ->
    [one] One fault found.
   *[other] { $count } faults found.
}

## Many cases at once

# $records, $diagnosed, $undecided, $contradictions, $errors: numbers of records.
ui-batch-counts = { $records ->
    [one] { $records } record
   *[other] { $records } records
}: { $diagnosed } diagnosed, { $undecided } undecided, { $contradictions } contradictory, { $errors } wrong
# $records, $diagnosed: numbers, as texts.
ui-batch-chart = Causes in { $records } records, of which { $diagnosed } diagnosed
ui-batch-chart-legend = Dark: certain. Light: likely. Beside each bar: all of them, and in brackets the certain ones where they differ.
ui-batch-interrupted = Interrupted. Everything that was written is whole results.
ui-batch-interrupted-file = Interrupted. The same command with --resume goes on after the last result.
ui-error-records-unreadable = { $input } cannot be read: { $reason }
ui-error-file-unwritable = { $input } cannot be written: { $reason }
ui-error-part-there = an earlier run that did not end has left { $input }
ui-hint-part-there = go on with it: --resume; or delete that file to start over
ui-error-output-kind = { $input } is no file that results could be written to
ui-hint-output-kind = leave it out, and results go to standard output
ui-error-file-twice = { $input } is to be written and is used for something else as well; give it another name
ui-hint-resume = the results until then are kept; the same command with --resume goes on after them
ui-error-pipe-closed = whoever read the results has stopped reading, so the rest was not diagnosed
ui-error-header-unreadable = the first line of { $input } is no UTF-8 text, or too long
ui-error-header-line-ends = the lines of { $input } end as on old Macintoshes (CR alone); save it as “CSV UTF-8”
ui-error-header-twice = { $input } gives { $column } in two columns
ui-error-header-missing = { $input } has no column { $column }
ui-error-header-differs = the columns of { $input } are not those of the first file
ui-error-other-input = the results written before belong to other records or other options than these
ui-test-run = { $examples ->
    [one] { $examples } example
   *[other] { $examples } examples
} and { $journeys ->
    [one] { $journeys } journey
   *[other] { $journeys } journeys
}: { $failed ->
    [0] all come out as they say.
    [one] { $failed } comes out otherwise than it says.
   *[other] { $failed } come out otherwise than they say.
}
ui-test-causes = causes that examples both find and rule out
ui-test-parts = parts of conditions that examples show to decide
ui-test-texts = texts shown, { $tag }
ui-test-missing = --missing writes examples that would show the rest.
ui-diff-verdicts-same = Verdicts: the same, whatever is answered.
ui-diff-verdicts = Verdicts: other causes are found at { $found } of all answers; any verdict differs at { $any }.
ui-diff-verdicts-apart = Verdicts: too much to compare together; each cause by itself:
ui-diff-not-decided = { $cause }: too much to compare
ui-diff-not-there = not there
ui-diff-plans-same = Plans: the same wherever the verdicts are.
ui-diff-plans-tried = Plans where the same causes are found, on a sample: { $differing } of { $tried } differ.
ui-diff-order = another order
ui-new-check = Now: { $command }
ui-new-later = Later
ui-new-names = Names, with blanks between them
ui-new-words = Text; empty for later
ui-error-diff-circular = these rule sets cannot be compared: questions hang on each other
ui-error-diff-answers = these rule sets cannot be compared: a question has more than 256 answers in both together
ui-error-diff-too-large = these rule sets cannot be compared: too many questions hang on others that hang on others
ui-error-new-name = { $input } cannot be a name
ui-error-new-there = { $input } is there already; nothing was overwritten
ui-error-new-field = { $input } is not among what can stand here
ui-error-new-unwritten = cannot write { $input }: { $reason }

## rules graph

# $rules: the title of the rule set. $count: how many causes it has.
ui-graph-whole = { $rules }: { $count ->
    [one] one cause, and what leads to it
   *[other] { $count } causes, and what leads to them
}
ui-graph-around = { $cause }: what stands around it
ui-graph-run = What was answered, what was found, and what to do
ui-graph-proves = proves
ui-graph-suggests = points to
ui-graph-excludes = rules out
ui-graph-allows = only where
ui-graph-remedies = puts it right
ui-graph-meanwhile = while it is only likely
# $row: the question whose answer leads to a list of answers to another.
ui-graph-listed = listed for { $row }
ui-graph-not-listed = not listed for { $row }
# $first: the first answers, with strokes. $count: how many more there are.
ui-graph-more = { $first } and { $count ->
    [one] one more
   *[other] { $count } more
}
ui-graph-cut-off = … and in further ways

## rules stats

ui-stats-people = Screens until the true cause is likely or certain, for { $count ->
    [one] one person
   *[other] { $count } people
} with one thing wrong. “Author”: every question by itself, in the author’s order. “At least”: no way of asking needs fewer.
ui-stats-count = people
ui-stats-mean = mean
ui-stats-median = median
ui-stats-worst = worst
ui-stats-authors = author
ui-stats-least = at least
ui-stats-found = found
ui-stats-remedy = remedy first
ui-stats-all = all
ui-stats-questions = How many people are asked each question
ui-stats-alone = by itself
ui-stats-listed = on a list
ui-stats-causes = What each cause takes to find
# $count: screens of somebody who ticks nothing. $single: the same where every question of a list is asked by itself.
ui-stats-nobody = Whoever knows nothing is offered the end after { $count ->
    [one] one screen
   *[other] { $count } screens
}, and after { $single } when asked one by one.
ui-stats-not-played = No example finds these: { $causes }
ui-stats-left-out = { $count ->
    [one] One more person was
   *[other] { $count } more people were
} left out, since there are so many.

## Help

ui-help-about = Finds out what is wrong, and says what to do next.
ui-help-usage = Usage
ui-help-commands = Commands
ui-help-arguments = Arguments
ui-help-answers = Answers
ui-help-evidence = What you copied
ui-help-output = The result
ui-help-rest = Everything else
ui-help-examples = Examples
# $command: a command line that has the option.
ui-help-example = Example: { $command }
ui-help-footer = Works offline.
ui-help-diagnose = Asks what still matters, then says what to do
ui-help-batch = Diagnoses a file of cases, a record on each line in and a result on each line out
ui-help-file = Files with a record on each line, JSON Lines or CSV; standard input if not given
ui-help-input = Form of the records: jsonl or csv; guessed from the name if not given
ui-help-results = Form of the results: jsonl or csv; guessed from the name of --output if not given
ui-help-output-file = Writes the results to that file, which appears once all are there
ui-help-resume = Continues a run that did not end, after the last whole result
ui-help-columns = Names of your own for fields: id=Ticket,code=Reason; -=role passes role through unread
ui-help-detail = How much results tell: ids (names of causes and steps) or text (the words too)
ui-help-strict = Stops at the first record that is wrong
ui-help-summary = Writes what it all came to: a bar chart if the file ends in .svg, else JSON; may be given several times
ui-help-threads = How many work at once; as many as there are cores if not given
ui-help-batch-status-0 = every record was diagnosed
ui-help-batch-status-1 = in some, nothing certain or likely was found
ui-help-batch-status-2 = some records are wrong, or the command line is
ui-help-diff-status-0 = both give everybody the same
ui-help-diff-status-1 = somebody gets other causes or another plan
ui-help-other-status-0 = the command has done what it was asked
ui-help-explain = Explains a cause or a message, or what a code can mean
ui-help-guide = Writes the whole guidance as one document
ui-help-list = Lists causes, questions, answers, countries, messages or languages
ui-help-rules = For authors of rules and translations
ui-help-rules-check = Finds everything that is wrong in a rule set and its translations
ui-help-rules-test = Runs the examples and journeys of a rule set and says what they leave untried
ui-help-coverage-min = Exit status 3 where one of the figures is below this, without rounding: 100, 99.5
ui-help-missing = Writes what is untried as examples, ready to be completed and put into the files of the causes
ui-help-record = Writes the conversation to a new file, as a journey for “rules test”
ui-help-rules-diff = Says what a change of a rule set means: which answers get other causes or another plan; exit status 1 where some do
ui-help-diff-old = The folder of the old rule set; left out, that of --rules or the built-in one
ui-help-diff-new = The folder of the new rule set
ui-help-rules-new = Writes the files to begin with, asks for what is missing, and never overwrites
ui-help-kind = cause, question, step, locale or ruleset
ui-help-name = Its name; of a language, the tag
ui-help-set = The value of a field, several with commas
ui-help-words = Words in a language: the title, or another part
ui-help-rules-graph = Draws a rule set: all of it, what stands around a cause, or what a run finds
ui-help-rules-stats = Counts how many screens people need with a rule set
ui-help-rules-schema = Prints the JSON Schema of a kind of rule file, for editors
ui-help-schema-kind = The kind of file; without one, all kinds are listed
ui-help-completions = Prints what completes command lines in a shell, asking this program as you type
ui-help-shell = bash, zsh or fish
ui-help-man = Prints a manual page; with --dir, writes those of all commands
ui-help-man-command = The command whose page is printed; without one, the program’s own
ui-help-dir = Writes the pages of all commands to that folder, in place of those that are there
ui-help-cause = Only what stands around that cause
ui-help-answer = An answer; may be given several times
ui-help-not = An answer that does not apply, or several separated by commas; may be given several times
ui-help-answers-file = Answers from a file, YAML or JSON; - is standard input
ui-help-why = Also shows every open and excluded cause, with the reason
ui-help-next-only = Only what to ask next, as JSON, for a program that holds the conversation
ui-help-as-of = Uses the rules of that day; today’s if not given
ui-help-lang = Language: { $tags }
ui-help-rules-dir = Another rule set instead of the built-in one
ui-help-format = Format of the result: text, markdown, html or json; svg or mermaid for a picture; sarif for the findings of a check
ui-help-color = Colors: auto, always or never
ui-help-no-input = Never asks; uses only the answers given
ui-help-plain = Numbered choices, line by line; nothing is redrawn
ui-help-help = Shows help in full
ui-help-short = Shows help in short
# $command: the command that shows everything.
ui-help-more = Everything, with all answers and examples: { $command }
ui-help-version = Shows the version, and the edition of the rule set
ui-help-what = Name of a cause, a code, or the words of a title or a message
ui-help-code = A code, as it is shown
ui-help-topic = What it is about: a cause, a step, a group or words; everything if not given
ui-help-command = The command to explain
ui-help-what-list = causes, questions, answers, countries, messages, languages or codes
ui-help-question = For “answers”: the question; for “codes”: the system
ui-help-statuses = Exit status
ui-help-status-0 = at least one cause is certain or likely
ui-help-status-1 = nothing certain or likely was found
ui-help-status-2 = the command line or an answer is wrong
ui-help-status-3 = the rule set or a translation is unsound
ui-help-status-4 = a file or stream cannot be read or written
ui-help-status-5 = not taken: a number was given that nobody should give away
ui-help-status-130 = interrupted

## Manual pages

ui-man-name = Name
ui-man-synopsis = Synopsis
ui-man-description = Description
ui-man-environment = Environment
ui-man-see-also = See also
ui-man-language = The language, the first that is set, where --lang is not given
ui-man-colour = Whether there are colors, where --color is not given: the first turns them off, the second on
ui-man-accessible = If set, choices are numbered and nothing is redrawn, as with --plain

ui-language-name = English
