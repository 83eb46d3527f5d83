# The program's own words. `$name` placeables are explained above the messages that use them.

## A result

# $certain, $likely: how many causes.
ui-headline-certain = { $certain ->
    [one] Eén oorzaak gevonden, en die is zeker.
    [2] Twee oorzaken gevonden, allebei zeker.
   *[other] { $certain } oorzaken gevonden, allemaal zeker.
}
ui-headline-likely = { $likely ->
    [one] Eén waarschijnlijke oorzaak gevonden.
   *[other] { $likely } waarschijnlijke oorzaken gevonden.
}
ui-headline-both = { $certain ->
    [one] Eén zekere oorzaak gevonden
   *[other] { $certain } zekere oorzaken gevonden
}, en { $likely ->
    [one] één waarschijnlijke.
   *[other] { $likely } waarschijnlijke.
}
ui-headline-undecided = Er is nog geen oorzaak gevonden.
ui-headline-contradiction = Sommige antwoorden spreken elkaar tegen. Kijk ze nog eens na.
ui-heading-plan = Wat u nu kunt doen
ui-heading-fallback = Wat u nu gerust kunt doen
ui-heading-why = Waarom
# $count: how many causes.
ui-heading-open = { $count ->
    [one] Nog mogelijk: één oorzaak
   *[other] Nog mogelijk: { $count } oorzaken
}
ui-heading-ruled-out = { $count ->
    [one] Uitgesloten: één oorzaak
   *[other] Uitgesloten: { $count } oorzaken
}
ui-heading-flags = Deze antwoorden geven meer duidelijkheid
ui-heading-command = Hetzelfde zonder vragen
ui-heading-asked = Waar het van afhangt
ui-heading-sources = Bronnen
ui-heading-superseded = Oudere documenten waarin iets anders stond
# $title: what a cause is called; $sure: how sure it is, one of the five words below.
ui-cause = { $title } – { $sure }
ui-certain = zeker
ui-likely = waarschijnlijk
ui-possible = mogelijk
ui-ruled-out = uitgesloten
ui-contradiction = tegenstrijdig
ui-only-the-bank = Alleen uw bank kan dit oplossen.
# $reasons: a list of answers.
ui-because = omdat u antwoordde: { $reasons }
ui-against = maar u antwoordde ook: { $reasons }
# $question: a question in a few words; $answer: the answer to it.
ui-reason = { $question } = { $answer }
# $answer: an answer that was excluded.
ui-not-answer = niet { $answer }
# $question: a question in a few words; $answer: a list of such answers.
ui-reason-not = { $question }: { $answer }
# $questions: a list of questions in a few words.
ui-decided-by = wordt duidelijk met een antwoord op: { $questions }
ui-not-known = nog open, omdat u dit niet wist: { $questions }
# $causes: a list of titles.
ui-beyond-limit = Bij deze oorzaken was niet uit te rekenen welke vragen nog iets uitmaken: { $causes }.
# $oldest, $newest: dates of texts; $checked: when they were last read; $count: how many there are.
ui-sources = Volgens documenten van { $oldest } tot en met { $newest }, voor het laatst nagekeken op { $checked }.
ui-source-one = { $count ->
    [one] Volgens een document van { $oldest }, voor het laatst nagekeken op { $checked }.
   *[other] Volgens documenten van { $oldest }, voor het laatst nagekeken op { $checked }.
}
# The page at the end. $reasons: a list of answers; dates as above.
ui-page-because = Omdat u antwoordde: { $reasons }
ui-page-sources = Bronnen van { $oldest } tot en met { $newest }, nagekeken op { $checked }.
ui-page-source-one = { $count ->
    [one] Bron van { $oldest }, nagekeken op { $checked }.
   *[other] Bronnen van { $oldest }, nagekeken op { $checked }.
}
# $open: how many causes are open.
ui-page-more = { $open ->
    [0] Meer: --why
    [one] Meer, en één mogelijke oorzaak: --why
   *[other] Meer, en { $open } mogelijke oorzaken: --why
}
# $count: how many causes are not named.
ui-page-others = { $count ->
    [one] en nog één oorzaak: --why
   *[other] en nog { $count } oorzaken: --why
}
# $count: how many steps are left out.
ui-page-steps = { $count ->
    [one] Nog één stap: --why
   *[other] Nog { $count } stappen: --why
}
# $count: how many causes are open, more than are named.
ui-page-likeliest = Meest waarschijnlijk (alle { $count }: --why)
ui-page-find-out = Wat u kunt uitzoeken
ui-page-resume = Zo gaat u verder
ui-actor-you = u
ui-actor-bank = uw bank
ui-actor-account-admin = accountbeheerder
ui-actor-support = helpdesk van Microsoft

## The guide

# $edition: the date of the rule set; $reviewed: when its facts were last looked through.
ui-guide-edition = Uitgave van { $edition }; alle gegevens voor het laatst nagelopen op { $reviewed }.
ui-guide-situations = Waar het mis kan gaan
ui-guide-messages = Meldingen
ui-guide-causes = Oorzaken, en wat u kunt doen
ui-guide-fallback = Als uw geval er niet bij staat
ui-guide-questions = Waar u de antwoorden vindt
# $reasons: a list of answers, each of which is enough.
ui-guide-certain = Zeker als u antwoordt: { $reasons }
ui-guide-likely = Waarschijnlijk als u antwoordt: { $reasons }

## Lists and dates

# $first, $second: the parts of a list.
ui-bank-note-join = { $first } { $second }
ui-bank-call = { $call } { $topics }.
ui-code-wrapped = een code van { $system } in een eigen vorm
ui-field = { $name }: { $text }
ui-list-comma = { $first }, { $second }
ui-list-and = { $first } en { $second }
ui-list-or = { $first } of { $second }
# For what has commas of its own.
ui-list-semicolon = { $first }; { $second }
# $text: a title, or a question in a few words, that stands within a sentence.
ui-quoted = ‘{ $text }’
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
ui-date = { $day } { $month } { $year }
ui-year = { $year }
ui-month = { $month } { $year }
ui-month-1 = januari
ui-month-2 = februari
ui-month-3 = maart
ui-month-4 = april
ui-month-5 = mei
ui-month-6 = juni
ui-month-7 = juli
ui-month-8 = augustus
ui-month-9 = september
ui-month-10 = oktober
ui-month-11 = november
ui-month-12 = december

## Questions

ui-intro = Beantwoord wat u kunt; ‘Weet ik niet’ is ook een antwoord.
ui-intro-keys = Kies met de pijltoetsen, een nummer of een letter en druk op Enter. Spatie: aanvinken. ?: waarom. Esc: terug.
ui-intro-plain = Typ een nummer en druk op Enter. Of typ ? voor de reden van de vraag, u voor ‘Weet ik niet’, b voor terug.
# $number: the screen’s number; $left: about how many follow, this one included.
ui-progress = Scherm { $number } · { $left ->
    [one] waarschijnlijk het laatste
   *[other] nog hoogstens zo’n { $left }
}
ui-opening = Plak de melding of de code die u kreeg, of druk op Enter als u die niet hebt:
ui-opening-again = Plak de melding of de code, of druk op Enter om zonder verder te gaan:
ui-opening-unknown = Deze tekst is hier niet bekend en helpt dus niet verder. Met de vragen komt u er ook.
ui-copied = melding of code
ui-checklist = Wat geldt voor u? Vink alles aan wat klopt.
ui-ticked = aangevinkt
ui-none-of-these = Niets hiervan
ui-one-by-one = Ik weet het niet zeker: stel de vragen een voor een
ui-show-so-far = Toon wat er nu bekend is
ui-type-copied = Een melding of code plakken
ui-dont-know = Weet ik niet
ui-why-this = Waarom deze vraag?
ui-go-back = Terug
ui-change = Een eerder antwoord wijzigen
ui-change-which = Welk antwoord wilt u wijzigen?
ui-done = Verder met wat is aangevinkt
ui-nothing-ticked = Er is nog niets aangevinkt.
ui-several = Meer dan één antwoord is mogelijk.
ui-type-other = Iets anders: typ de naam
ui-type-name = Typ een naam of code, in welke taal ook:
ui-type-again = Opnieuw typen
ui-nothing-like-it = Niets gevonden. Probeer een code of typ minder letters.
ui-which-one = Welke bedoelt u?
# $causes: a list of causes; $count: how many there are.
ui-why-answer = { $count ->
    [one] Het antwoord maakt duidelijk of dit de oorzaak is: { $causes }.
   *[other] Het antwoord maakt onderscheid tussen deze oorzaken: { $causes }.
}
ui-why-plan = Met het antwoord worden de volgende stappen preciezer.
ui-why-more = { $count ->
    [one] nog één
   *[other] nog { $count }
}
# $text: where to look or whom to ask.
ui-find-out = Zo komt u erachter: { $text }
ui-earlier-answer = Uw eerdere antwoord: { $answer }
# $causes: a list of titles.
ui-enough-certain = Zeker: { $causes }. Er kan daarnaast nog iets anders spelen.
ui-enough-likely = Waarschijnlijk: { $causes }.
ui-enough-not-known = Er ontbreken nog antwoorden. U kunt hier stoppen en zien wat er mogelijk is.
ui-enough-show = Tonen wat ik kan doen
ui-enough-more = Verder zoeken
ui-enough-why = Er is genoeg bekend voor een plan, dus u kunt hier stoppen. Met meer vragen komen misschien nog andere oorzaken aan het licht.
ui-after = Wilt u nog iets doen?
ui-after-leave = Nee, dit was alles
ui-after-note = Wat u de bank kunt zeggen
ui-after-why = Waarom, met alles wat is uitgesloten
ui-after-save = Opslaan in een bestand
ui-after-more = Verder zoeken
ui-after-again = Opnieuw beginnen
# $file: a file’s name.
ui-after-file = Naam van het bestand (Enter: { $file }):
ui-after-file-exists = Er is al een bestand { $file }. Typ een andere naam.
ui-saved = Opgeslagen: { $file }
ui-line-prompt = Uw keuze:
ui-line-default = Enter: { $label }
ui-line-unclear = Die keuze is er niet. Typ een nummer van 1 tot en met { $most }.
ui-line-several = Er kwamen meerdere regels tegelijk binnen; daarvan is niets gebruikt. Typ één regel en druk op Enter.
ui-interrupted = Onderbroken. Ga hier verder met:
ui-input-ended = De invoer is afgelopen. Dit is wat er nu te zeggen valt.
# $input: the option as it was typed; $answer: what it was taken for; $flag: the option for the language.
ui-notice-code-is-language = { $input } is gelezen als { $answer }. De taal kiest u met { $flag }.

## Faults

# $input: what was typed; $near: the nearest valid name; $names: the valid names.
# $message: one of the faults below.
ui-error = fout: { $message }
ui-did-you-mean = bedoelde u { $near }?
ui-hint-nearest = bedoelde u een van deze?
ui-valid-answers = antwoorden: { $names }
ui-valid-names = mogelijk: { $names }
ui-see-help = zie: { $command }
ui-error-question = de vraag { $input } bestaat niet
ui-error-answer = { $input } is geen antwoord op { $flag }
ui-error-several-answers = { $flag } accepteert één antwoord, maar kreeg { $names }
ui-error-exclusive = { $input } gaat niet samen met andere antwoorden op { $flag }
ui-error-nothing-left = `--not` sluit elk antwoord op { $flag } uit, dus er blijft geen antwoord over
ui-error-given-and-excluded = { $input } is gegeven voor { $flag } en met `--not` uitgesloten; laat een van beide weg
ui-error-answer-form = { $input } heeft niet de vorm { $form }
ui-error-flag = deze opdracht heeft geen optie { $input }
ui-error-command = de opdracht { $input } bestaat niet
ui-error-no-command = er ontbreekt een opdracht
ui-error-no-value = { $flag } heeft een waarde nodig
ui-error-value = { $input } is geen geldige waarde voor { $flag }
ui-error-missing = { $flag } ontbreekt
ui-error-extra = { $input } is één waarde te veel
ui-error-explain = { $input } is geen bekende oorzaak, code, melding of titel
ui-error-list = van { $input } is geen lijst beschikbaar
ui-error-shell = voor de shell { $input } is er geen aanvulling
ui-error-language = de taal { $input } is niet beschikbaar
ui-error-answers-unreadable = { $input } kan niet worden gelezen: { $reason }
ui-error-answers-encoding = { $input } is geen tekst in UTF-8 of UTF-16
ui-error-answers-large = { $input } is groter dan { $limit } bytes
ui-error-answers-form = { $input } is niet te begrijpen, regel { $line }, kolom { $column }: { $reason }
ui-hint-answers-form = schrijf op elke regel ‘vraag: antwoord’, of hetzelfde als JSON
ui-form-twice = deze vraag staat hier voor de tweede keer
ui-form-deep = dit is te diep genest
ui-form-large = dit bevat te veel waarden
ui-form-alias = ankers, aliassen en tags zijn hier niet toegestaan
ui-form-syntax = dit is geen YAML en geen JSON
ui-form-shape = bij elke vraag hoort een antwoord, of een lijst met antwoorden
ui-error-rules-unreadable = de regelset { $input } kan niet worden gelezen: { $reason }
ui-error-rules-unsound = de regelset { $input } klopt niet: { $count ->
    [one] één fout
   *[other] { $count } fouten
}
ui-hint-rules-check = alle fouten bekijken: { $command }
ui-error-output = het resultaat kan niet worden geschreven: { $reason }
ui-error-input-twice = de standaardinvoer kan maar één keer worden gelezen, dus voor { $flag } blijft er niets over
ui-error-card-number = { $where } bevat iets wat op een kaartnummer lijkt; het is niet gebruikt, bewaard, verzonden of getoond
ui-error-security-code = { $where } bevat iets wat op een beveiligingscode (CVC/CVV) of pincode lijkt; het is niet gebruikt, bewaard, verzonden of getoond
ui-error-track = { $where } bevat iets wat op de gegevens van een magneetstrip lijkt; het is niet gebruikt, bewaard, verzonden of getoond
ui-error-test-number = { $where } bevat een openbaar testnummer; het is niet gebruikt, bewaard, verzonden of getoond
ui-hint-test-number = geen bank heeft dit nummer uitgegeven, dus een echt betaalformulier weigert het; gebruik daar uw eigen kaart en typ het nummer ervan nooit hier
ui-hint-card-number = geef hier nooit een kaartnummer, beveiligingscode (CVC/CVV) of pincode op
ui-hint-history = verwijder de regel ook uit de geschiedenis van uw shell, zonder het nummer opnieuw te typen:
ui-hint-history-bash = bash 5: `history -d -2; history -w` als eerstvolgende opdracht
ui-hint-history-zsh = zsh: sluit dit venster en verwijder de regel daarna in een ander venster met een editor uit ~/.zsh_history
ui-hint-history-fish = fish: `history delete --contains cardhelp`, kies daarna de regel
ui-hint-history-powershell = PowerShell: `Clear-History`, verwijder de regel daarna uit het bestand dat `(Get-PSReadLineOption).HistorySavePath` noemt
ui-hint-clean-file = verwijder het ook waar het vandaan kwam, en uit elke kopie
ui-hint-clean-screen = wis ook het scherm en alles waarnaar u kunt terugscrollen
ui-where-argument = argument { $number } van de opdrachtregel
ui-where-answers = het antwoordenbestand
ui-where-answers-file = het antwoordenbestand { $input }
ui-where-answers-line = regel { $line } van het antwoordenbestand
ui-where-records-line = regel { $line } van { $input }
ui-where-input = de standaardinvoer
ui-where-prompt = uw invoer

## rules check

ui-check-left-out = { $count ->
    [one] Nog { $count } fout die hieruit volgt, is weggelaten.
   *[other] Nog { $count } fouten die hieruit volgen, zijn weggelaten.
}
ui-check-sound = { $causes } oorzaken, { $questions } vragen, { $steps } stappen, { $messages } teksten in { $locales } talen, { $examples } voorbeelden: alles klopt.
ui-check-faults = { $count ->
    [one] Eén fout gevonden.
   *[other] { $count } fouten gevonden.
}

## Many cases at once

# $records, $diagnosed, $undecided, $contradictions, $errors: numbers of records.
ui-batch-counts = { $records ->
    [one] { $records } geval
   *[other] { $records } gevallen
}: bij { $diagnosed } een oorzaak gevonden, { $undecided } onbeslist, { $contradictions } tegenstrijdig, { $errors } onbruikbaar
# $records, $diagnosed: numbers, as texts.
ui-batch-chart = Oorzaken in { $records } gevallen, waarvan { $diagnosed } met een oorzaak
ui-batch-chart-legend = Donker: zeker. Licht: waarschijnlijk. Naast elke balk: alle gevallen, en tussen haakjes de zekere als dat er minder zijn.
ui-batch-interrupted = Onderbroken. Wat er is geschreven, zijn hele resultaten.
ui-batch-interrupted-file = Onderbroken. Dezelfde opdracht met --resume gaat verder na het laatste resultaat.
ui-error-records-unreadable = { $input } kan niet worden gelezen: { $reason }
ui-error-file-unwritable = { $input } kan niet worden geschreven: { $reason }
ui-error-part-there = van een eerdere, afgebroken run staat { $input } er nog
ui-hint-part-there = ga daarmee verder met --resume, of verwijder dat bestand om opnieuw te beginnen
ui-error-output-kind = { $input } is geen bestand waarin resultaten kunnen worden geschreven
ui-hint-output-kind = laat het weg, dan gaan de resultaten naar de standaarduitvoer
ui-error-file-twice = { $input } zou worden overschreven, maar wordt ook voor iets anders gebruikt; kies een andere naam
ui-hint-resume = de resultaten tot dan toe blijven bewaard; dezelfde opdracht met --resume gaat daarna verder
ui-error-pipe-closed = de ontvanger leest de resultaten niet meer, dus de rest is niet onderzocht
ui-error-header-unreadable = de eerste regel van { $input } is geen UTF-8-tekst of is te lang
ui-error-header-line-ends = de regels van { $input } eindigen zoals op oude Macintoshes (alleen CR); sla het bestand op als ‘CSV UTF-8’
ui-error-header-twice = { $input } geeft { $column } in twee kolommen
ui-error-header-missing = { $input } heeft geen kolom { $column }
ui-error-header-differs = de kolommen van { $input } zijn andere dan die van het eerste bestand
ui-error-other-input = de eerder geschreven resultaten horen bij andere gevallen of andere opties dan deze
ui-test-run = { $examples ->
    [one] { $examples } voorbeeld
   *[other] { $examples } voorbeelden
} en { $journeys ->
    [one] { $journeys } gespreksverloop
   *[other] { $journeys } gespreksverlopen
}: { $failed ->
    [0] overal komt eruit wat er staat.
    [one] bij 1 komt er iets anders uit dan er staat.
   *[other] bij { $failed } komt er iets anders uit dan er staat.
}
ui-test-causes = oorzaken die voorbeelden zowel vinden als uitsluiten
ui-test-parts = delen van voorwaarden waarvan voorbeelden tonen dat ze de doorslag geven
ui-test-texts = getoonde teksten, { $tag }
ui-test-missing = Met --missing krijgt u voorbeelden die de rest zouden tonen.
ui-diff-verdicts-same = Oordelen: gelijk, wat er ook wordt geantwoord.
ui-diff-verdicts = Oordelen: bij { $found } van alle antwoorden worden andere oorzaken gevonden; bij { $any } is er een ander oordeel.
ui-diff-verdicts-apart = Oordelen: te veel om samen te vergelijken; elke oorzaak apart:
ui-diff-not-decided = { $cause }: te veel om te vergelijken
ui-diff-not-there = bestaat niet
ui-diff-plans-same = Plannen: gelijk waar de oordelen gelijk zijn.
ui-diff-plans-tried = Plannen bij dezelfde oorzaken, steekproef: { $differing } van { $tried } verschillen.
ui-diff-order = andere volgorde
ui-new-check = Nu: { $command }
ui-new-later = Later
ui-new-names = Namen, met spaties ertussen
ui-new-words = Tekst; leeg is later
ui-error-diff-circular = deze regelsets zijn niet te vergelijken: vragen hangen van elkaar af
ui-error-diff-answers = deze regelsets zijn niet te vergelijken: een vraag heeft in beide samen meer dan 256 antwoorden
ui-error-diff-too-large = deze regelsets zijn niet te vergelijken: te veel vragen hangen af van vragen die weer van andere afhangen
ui-error-new-name = { $input } kan geen naam zijn
ui-error-new-there = { $input } bestaat al; er is niets overschreven
ui-error-new-field = { $input } kan hier niet staan
ui-error-new-unwritten = kan { $input } niet schrijven: { $reason }

## rules graph

# $rules: the title of the rule set. $count: how many causes it has.
ui-graph-whole = { $rules }: { $count ->
    [one] één oorzaak, en wat erheen leidt
   *[other] { $count } oorzaken, en wat erheen leidt
}
ui-graph-around = { $cause }: wat eromheen staat
ui-graph-run = Wat is geantwoord, wat is gevonden en wat u kunt doen
ui-graph-proves = bewijst
ui-graph-suggests = wijst op
ui-graph-excludes = sluit uit
ui-graph-allows = alleen waar
ui-graph-remedies = lost het op
ui-graph-meanwhile = zolang het alleen waarschijnlijk is
# $row: the question whose answer leads to a list of answers to another.
ui-graph-listed = staat in de lijst bij { $row }
ui-graph-not-listed = staat niet in de lijst bij { $row }
# $first: the first answers, with strokes. $count: how many more there are.
ui-graph-more = { $first } en nog { $count ->
    [one] één
   *[other] { $count }
}
ui-graph-cut-off = … en op nog andere manieren

## rules stats

ui-stats-people = Schermen tot de echte oorzaak waarschijnlijk of zeker is, voor { $count ->
    [one] één persoon
   *[other] { $count } personen
} bij wie één ding mis is. ‘Auteur’: elke vraag apart, in de volgorde van de auteur. ‘Minstens’: met minder kan het op geen enkele manier.
ui-stats-count = personen
ui-stats-mean = gemiddeld
ui-stats-median = mediaan
ui-stats-worst = meeste
ui-stats-authors = auteur
ui-stats-least = minstens
ui-stats-found = gevonden
ui-stats-remedy = oplossing eerst
ui-stats-all = allemaal
ui-stats-questions = Hoeveel mensen elke vraag krijgen
ui-stats-alone = apart
ui-stats-listed = in een lijst
ui-stats-causes = Wat het kost om elke oorzaak te vinden
# $count: screens of somebody who ticks nothing. $single: the same where every question of a list is asked by itself.
ui-stats-nobody = Wie niets weet, mag stoppen na { $count ->
    [one] één scherm
   *[other] { $count } schermen
}, en na { $single } als de vragen een voor een komen.
ui-stats-not-played = Deze worden door geen enkel voorbeeld gevonden: { $causes }
ui-stats-left-out = { $count ->
    [one] Nog één persoon is
   *[other] Nog { $count } personen zijn
} weggelaten, omdat het er zo veel zijn.

## Help

ui-help-about = Zoekt uit wat er aan de hand is en vertelt wat u nu kunt doen.
ui-help-usage = Gebruik
ui-help-commands = Opdrachten
ui-help-arguments = Argumenten
ui-help-answers = Antwoorden
ui-help-evidence = Wat u hebt gekopieerd
ui-help-output = Het resultaat
ui-help-rest = Overig
ui-help-examples = Voorbeelden
# $command: a command line that has the option.
ui-help-example = Voorbeeld: { $command }
ui-help-footer = Werkt offline.
ui-help-diagnose = Vraagt wat nog van belang is en vertelt dan wat u kunt doen
ui-help-batch = Onderzoekt een bestand met gevallen: op elke regel een geval erin en een resultaat eruit
ui-help-file = Bestanden met op elke regel een geval, JSON Lines of CSV; anders de standaardinvoer
ui-help-input = Vorm van de gevallen: jsonl of csv; anders afgeleid van de bestandsnaam
ui-help-results = Vorm van de resultaten: jsonl of csv; anders afgeleid van de naam bij --output
ui-help-output-file = Schrijft de resultaten naar dat bestand, dat er pas staat als het compleet is
ui-help-resume = Gaat verder met een afgebroken run, na het laatste hele resultaat
ui-help-columns = Uw eigen namen voor velden: id=Ticket,code=Reden; -=role laat role ongelezen door
ui-help-detail = Wat resultaten vertellen: ids (namen van oorzaken en stappen) of text (ook de tekst)
ui-help-strict = Stopt bij het eerste geval dat niet klopt
ui-help-summary = Schrijft een overzicht: een staafdiagram als de naam op .svg eindigt, anders JSON; mag meermaals worden gegeven
ui-help-threads = Hoeveel er tegelijk werken; standaard evenveel als er kernen zijn
ui-help-batch-status-0 = voor elk geval is een oorzaak gevonden
ui-help-batch-status-1 = bij sommige is niets zekers of waarschijnlijks gevonden
ui-help-batch-status-2 = sommige gevallen kloppen niet, of de opdrachtregel klopt niet
ui-help-diff-status-0 = beide geven iedereen hetzelfde
ui-help-diff-status-1 = iemand krijgt andere oorzaken of een ander plan
ui-help-other-status-0 = de opdracht is uitgevoerd
ui-help-explain = Legt een oorzaak of een melding uit, of wat een code kan betekenen
ui-help-guide = Zet de hele uitleg in één document
ui-help-list = Toont oorzaken, vragen, antwoorden, landen, meldingen of talen
ui-help-rules = Voor wie regels of vertalingen schrijft
ui-help-rules-check = Vindt alle fouten in een regelset en de vertalingen ervan
ui-help-rules-test = Voert de voorbeelden en gespreksverlopen van een regelset uit en zegt wat daarmee niet is beproefd
ui-help-coverage-min = Exitstatus 3 als een van de cijfers hieronder blijft, zonder afronding: 100, 99.5
ui-help-missing = Schrijft wat niet is beproefd als voorbeelden, om aan te vullen en in de bestanden van de oorzaken te zetten
ui-help-record = Schrijft het gesprek naar een nieuw bestand, als gespreksverloop voor ‘rules test’
ui-help-rules-diff = Zegt wat een wijziging van een regelset betekent: welke antwoorden andere oorzaken of een ander plan krijgen; exitstatus 1 als die er zijn
ui-help-diff-old = De map van de oude regelset; zonder deze die van --rules of de ingebouwde
ui-help-diff-new = De map van de nieuwe regelset
ui-help-rules-new = Schrijft de bestanden om mee te beginnen, vraagt wat ontbreekt en overschrijft nooit iets
ui-help-kind = cause, question, step, locale of ruleset
ui-help-name = De naam; bij een taal de taalcode
ui-help-set = De waarde van een veld, meerdere met komma’s
ui-help-words = Tekst in een taal: de titel of een ander deel
ui-help-rules-graph = Tekent een regelset: helemaal, rond één oorzaak, of wat een gesprek oplevert
ui-help-rules-stats = Telt hoeveel schermen mensen met een regelset nodig hebben
ui-help-rules-schema = Geeft het JSON-schema van een soort regelbestand, voor editors
ui-help-schema-kind = De soort bestand; zonder soort worden alle soorten genoemd
ui-help-completions = Geeft wat een shell nodig heeft om opdrachten aan te vullen; die vraagt het dit programma terwijl u typt
ui-help-shell = bash, zsh of fish
ui-help-man = Geeft een manpagina; met --dir worden die van alle opdrachten weggeschreven
ui-help-man-command = De opdracht waarvan u de pagina wilt; zonder opdracht die van het programma zelf
ui-help-dir = Schrijft de pagina’s van alle opdrachten naar die map, over bestaande heen
ui-help-cause = Alleen wat rond die oorzaak staat
ui-help-answer = Een antwoord; mag vaker worden opgegeven
ui-help-not = Een antwoord dat niet klopt, of meer met komma’s ertussen; mag vaker worden opgegeven
ui-help-answers-file = Antwoorden uit een bestand, YAML of JSON; - is de standaardinvoer
ui-help-why = Toont ook alle open en uitgesloten oorzaken, met de reden
ui-help-next-only = Alleen wat er nu te vragen is, als JSON, voor een programma dat het gesprek voert
ui-help-as-of = Gebruikt de regels van die dag; standaard die van vandaag
ui-help-lang = Taal: { $tags }
ui-help-rules-dir = Een andere regelset in plaats van de ingebouwde
ui-help-format = Vorm van het resultaat: text, markdown, html of json; svg of mermaid voor een tekening; sarif voor de bevindingen van een controle
ui-help-color = Kleuren: auto, always of never
ui-help-no-input = Vraagt niets; gebruikt alleen de gegeven antwoorden
ui-help-plain = Genummerde keuzes, regel voor regel; het scherm wordt niet opnieuw opgebouwd
ui-help-help = Toont de volledige hulp
ui-help-short = Toont de korte hulp
# $command: the command that shows everything.
ui-help-more = Alles, met alle antwoorden en voorbeelden: { $command }
ui-help-version = Toont de versie en de uitgave van de regels
ui-help-what = Naam van een oorzaak, een code, of woorden uit een titel of een melding
ui-help-code = Een code, zoals die er staat
ui-help-topic = Waar het over gaat: een oorzaak, een stap, een groep of woorden; standaard alles
ui-help-command = De opdracht waarover u hulp wilt
ui-help-what-list = causes, questions, answers, countries, messages, languages of codes
ui-help-question = Bij ‘answers’: de vraag; bij ‘codes’: het systeem
ui-help-statuses = Afsluitstatus
ui-help-status-0 = ten minste één oorzaak is zeker of waarschijnlijk
ui-help-status-1 = geen zekere of waarschijnlijke oorzaak gevonden
ui-help-status-2 = de opdrachtregel of een antwoord klopt niet
ui-help-status-3 = de regelset of een vertaling klopt niet
ui-help-status-4 = een bestand of stroom kan niet worden gelezen of geschreven
ui-help-status-5 = niet aangenomen: er is een geheim nummer opgegeven
ui-help-status-130 = onderbroken

## Manual pages

ui-man-name = Naam
ui-man-synopsis = Samenvatting
ui-man-description = Beschrijving
ui-man-environment = Omgeving
ui-man-see-also = Zie ook
ui-man-language = De taal, als --lang ontbreekt; de eerste die is ingesteld telt
ui-man-colour = Of er kleuren zijn, als --color ontbreekt: de eerste zet ze uit, de tweede aan
ui-man-accessible = Indien ingesteld zijn keuzes genummerd en wordt het scherm niet opnieuw opgebouwd, zoals bij --plain

ui-language-name = Nederlands
