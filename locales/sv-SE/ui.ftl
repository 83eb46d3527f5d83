# The program's own words. `$name` placeables are explained above the messages that use them.

## A result

# $certain, $likely: how many causes.
ui-headline-certain = { $certain ->
    [one] En orsak hittades, och den är säker.
    [2] Två orsaker hittades, båda säkra.
   *[other] { $certain } orsaker hittades, alla säkra.
}
ui-headline-likely = { $likely ->
    [one] En trolig orsak hittades.
   *[other] { $likely } troliga orsaker hittades.
}
ui-headline-both = { $certain ->
    [one] En säker orsak hittades
   *[other] { $certain } säkra orsaker hittades
}, och { $likely ->
    [one] en trolig.
   *[other] { $likely } troliga.
}
ui-headline-undecided = Ingen orsak har hittats ännu.
ui-headline-contradiction = Några av svaren motsäger varandra. Gå igenom dem igen.
ui-heading-plan = Det här gör du nu
ui-heading-fallback = Det här kan du tryggt göra nu
ui-heading-why = Varför
# $count: how many causes.
ui-heading-open = { $count ->
    [one] Fortfarande möjlig: en orsak
   *[other] Fortfarande möjliga: { $count } orsaker
}
ui-heading-ruled-out = { $count ->
    [one] Utesluten: en orsak
   *[other] Uteslutna: { $count } orsaker
}
ui-heading-flags = De här svaren skulle ge klarare besked
ui-heading-command = Samma resultat utan frågor
ui-heading-asked = Vad det beror på
ui-heading-sources = Källor
ui-heading-superseded = Äldre dokument med andra uppgifter
# $title: what a cause is called; $sure: how sure it is, one of the five words below.
ui-cause = { $title } – { $sure }
ui-certain = säker orsak
ui-likely = trolig orsak
ui-possible = möjlig orsak
ui-ruled-out = utesluten
ui-contradiction = motstridiga svar
ui-only-the-bank = Det här kan bara din bank lösa.
# $reasons: a list of answers.
ui-because = eftersom du svarade: { $reasons }
ui-against = men du svarade också: { $reasons }
# $question: a question in a few words; $answer: the answer to it.
ui-reason = { $question } = { $answer }
# $answer: an answer that was excluded.
ui-not-answer = inte { $answer }
# $question: a question in a few words; $answer: a list of such answers.
ui-reason-not = { $question }: { $answer }
# $questions: a list of questions in a few words.
ui-decided-by = avgörs av svaret på: { $questions }
ui-not-known = fortfarande öppen, eftersom du inte visste: { $questions }
# $causes: a list of titles.
ui-beyond-limit = För de här orsakerna gick det inte att räkna ut vilka frågor som fortfarande spelar roll: { $causes }.
# $oldest, $newest: dates of texts; $checked: when they were last read; $count: how many there are.
ui-sources = Enligt dokument från { $oldest } till { $newest }, senast kontrollerade { $checked }.
ui-source-one = { $count ->
    [one] Enligt ett dokument från { $oldest }, senast kontrollerat { $checked }.
   *[other] Enligt dokument från { $oldest }, senast kontrollerade { $checked }.
}
# The page at the end. $reasons: a list of answers; dates as above.
ui-page-because = Eftersom du svarade: { $reasons }
ui-page-sources = Källor från { $oldest } till { $newest }, kontrollerade { $checked }.
ui-page-source-one = { $count ->
    [one] Källa från { $oldest }, kontrollerad { $checked }.
   *[other] Källor från { $oldest }, kontrollerade { $checked }.
}
# $open: how many causes are open.
ui-page-more = { $open ->
    [0] Mer: --why
    [one] Mer, och en möjlig orsak: --why
   *[other] Mer, och { $open } möjliga orsaker: --why
}
# $count: how many causes are not named.
ui-page-others = { $count ->
    [one] och en orsak till: --why
   *[other] och { $count } orsaker till: --why
}
# $count: how many steps are left out.
ui-page-steps = { $count ->
    [one] Ett steg till: --why
   *[other] { $count } steg till: --why
}
# $count: how many causes are open, more than are named.
ui-page-likeliest = Troligast av { $count } orsaker (alla: --why)
ui-page-find-out = Det här kan du ta reda på
ui-page-resume = Så fortsätter du härifrån
ui-actor-you = du
ui-actor-bank = din bank
ui-actor-account-admin = kontoadministratör
ui-actor-support = supporten

## The guide

# $edition: the date of the rule set; $reviewed: when its facts were last looked through.
ui-guide-edition = Utgåva från { $edition }; alla uppgifter senast genomgångna { $reviewed }.
ui-guide-situations = Var det kan gå fel
ui-guide-messages = Meddelanden
ui-guide-causes = Orsaker och vad du kan göra
ui-guide-fallback = Om ditt fall inte finns med
ui-guide-questions = Var du hittar svaren
# $reasons: a list of answers, each of which is enough.
ui-guide-certain = Säker orsak om du svarar: { $reasons }
ui-guide-likely = Trolig orsak om du svarar: { $reasons }

## Lists and dates

# $first, $second: the parts of a list.
ui-bank-note-join = { $first } { $second }
ui-bank-call = { $call } { $topics }.
ui-code-wrapped = en kod från { $system }, skriven på ett annat sätt
ui-field = { $name }: { $text }
ui-list-comma = { $first }, { $second }
ui-list-and = { $first } och { $second }
ui-list-or = { $first } eller { $second }
# For what has commas of its own.
ui-list-semicolon = { $first }; { $second }
# $text: a title, or a question in a few words, that stands within a sentence.
ui-quoted = ”{ $text }”
# $aside: what is said of $text beside it: a date, an option, a name.
ui-aside = { $text } ({ $aside })
# $text: the first sentence of a text that goes on.
ui-cut = { $text } …
# $actor: who takes the step.
ui-step = { $step } [{ $actor }]
# $system: whose code it is; $network: the card network on which it means that.
ui-code-network = { $system }, { $network }
# $date: a day, as it stands within a sentence.
ui-day-within = den { $date }
# $year, $day: numbers without leading zeros; $month: the name of the month.
ui-date = { $day } { $month } { $year }
ui-year = { $year }
ui-month = { $month } { $year }
ui-month-1 = januari
ui-month-2 = februari
ui-month-3 = mars
ui-month-4 = april
ui-month-5 = maj
ui-month-6 = juni
ui-month-7 = juli
ui-month-8 = augusti
ui-month-9 = september
ui-month-10 = oktober
ui-month-11 = november
ui-month-12 = december

## Questions

ui-intro = Svara på det du kan; ”Vet inte” är också ett svar.
ui-intro-keys = Välj med piltangenterna, en siffra eller en bokstav och tryck på Enter. Mellanslag kryssar i, ? visar varför, Esc går tillbaka.
ui-intro-plain = Skriv ett nummer och tryck på Enter. Skriv ? för att se varför frågan ställs, u för ”Vet inte”, b för att gå tillbaka.
# $number: the screen’s number; $left: about how many follow, this one included.
ui-progress = Sida { $number } · { $left ->
    [one] troligen den sista
   *[other] högst omkring { $left } kvar
}
ui-opening = Klistra in meddelandet eller koden du fick, eller tryck på Enter om du inte har något:
ui-opening-again = Klistra in meddelandet eller koden, eller tryck på Enter för att fortsätta utan:
ui-opening-unknown = Texten känns inte igen och kan därför inte användas. Frågorna leder också fram till ett svar.
ui-copied = meddelande eller kod
ui-checklist = Vad av det här stämmer för dig? Kryssa i allt som gör det.
ui-ticked = ikryssat
ui-none-of-these = Inget av detta
ui-one-by-one = Jag är osäker: fråga mig en sak i taget
ui-show-so-far = Visa vad som är känt hittills
ui-type-copied = Klistra in ett meddelande eller en kod
ui-dont-know = Vet inte
ui-why-this = Varför ställs frågan?
ui-go-back = Tillbaka
ui-change = Ändra ett tidigare svar
ui-change-which = Vilket svar vill du ändra?
ui-done = Gå vidare med det som är ikryssat
ui-nothing-ticked = Inget är ikryssat än.
ui-several = Du kan välja flera.
ui-type-other = Något annat: skriv namnet
ui-type-name = Skriv ett namn eller en kod, på vilket språk som helst:
ui-type-again = Skriv igen
ui-nothing-like-it = Inga träffar. Prova en kod eller färre bokstäver.
ui-which-one = Vilket menar du?
# $causes: a list of causes; $count: how many there are.
ui-why-answer = { $count ->
    [one] Svaret visar om det här är orsaken: { $causes }.
   *[other] Svaret skiljer de här orsakerna åt: { $causes }.
}
ui-why-plan = Svaret gör planens nästa steg mer exakta.
ui-why-more = { $count ->
    [one] en till
   *[other] { $count } till
}
# $text: where to look or whom to ask.
ui-find-out = Så tar du reda på det: { $text }
ui-earlier-answer = Ditt tidigare svar: { $answer }
# $causes: a list of titles.
ui-enough-certain = Säkert: { $causes }. Något annat kan också ligga bakom.
ui-enough-likely = Troligt: { $causes }.
ui-enough-not-known = Flera svar saknas fortfarande. Du kan stanna här och se vad som är möjligt.
ui-enough-show = Visa vad jag kan göra
ui-enough-more = Fortsätt leta
ui-enough-why = Det här räcker för en plan, så du kan sluta här. Fler frågor kan visa på fler orsaker.
ui-after = Något mer?
ui-after-leave = Nej, det var allt
ui-after-note = Vad du kan säga till banken
ui-after-why = Varför, med allt som har uteslutits
ui-after-save = Spara i en fil
ui-after-more = Leta vidare
ui-after-again = Börja om
# $file: a file’s name.
ui-after-file = Filens namn (Enter: { $file }):
ui-after-file-exists = Det finns redan en fil { $file }. Skriv ett annat namn.
ui-saved = Sparad: { $file }
ui-line-prompt = Ditt val:
ui-line-default = Enter: { $label }
ui-line-unclear = Det alternativet finns inte. Skriv ett nummer från 1 till { $most }.
ui-line-several = Flera rader kom på en gång, så ingen av dem användes. Skriv en rad och tryck på Enter.
ui-interrupted = Avbrutet. Fortsätt härifrån med:
ui-input-ended = Inmatningen tog slut. Det här går att säga så här långt.
# $input: the option as it was typed; $answer: what it was taken for; $flag: the option for the language.
ui-notice-code-is-language = { $input } tolkades som { $answer }. Språket väljer du med { $flag }.

## Faults

# $input: what was typed; $near: the nearest valid name; $names: the valid names.
# $message: one of the faults below.
ui-error = fel: { $message }
ui-did-you-mean = menade du { $near }?
ui-hint-nearest = menade du någon av de här?
ui-valid-answers = svar: { $names }
ui-valid-names = giltigt: { $names }
ui-see-help = se: { $command }
ui-error-question = frågan { $input } finns inte
ui-error-answer = { $input } är inget svar på { $flag }
ui-error-several-answers = { $flag } ska ha ett enda svar, men fick { $names }
ui-error-exclusive = { $input } kan inte kombineras med andra svar på { $flag }
ui-error-nothing-left = `--not` utesluter alla svar på { $flag }, så inget svar återstår
ui-error-given-and-excluded = { $input } anges för { $flag } men utesluts av `--not`; behåll bara det ena
ui-error-answer-form = { $input } har inte formen { $form }
ui-error-flag = kommandot har ingen flagga { $input }
ui-error-command = kommandot { $input } finns inte
ui-error-no-command = ett kommando saknas
ui-error-no-value = { $flag } behöver ett värde
ui-error-value = { $input } är inget giltigt värde för { $flag }
ui-error-missing = { $flag } saknas
ui-error-extra = { $input } är ett värde för mycket
ui-error-explain = { $input } är ingen känd orsak, kod, rubrik eller något känt meddelande
ui-error-list = { $input } går inte att lista
ui-error-shell = det finns ingen komplettering för skalet { $input }
ui-error-language = språket { $input } är inte tillgängligt
ui-error-answers-unreadable = { $input } kan inte läsas: { $reason }
ui-error-answers-encoding = { $input } är inte text i UTF-8 eller UTF-16
ui-error-answers-large = { $input } är större än { $limit } byte
ui-error-answers-form = { $input } går inte att tolka, rad { $line }, kolumn { $column }: { $reason }
ui-hint-answers-form = skriv ”fråga: svar” på varje rad, eller samma sak som JSON
ui-form-twice = frågan står här en andra gång
ui-form-deep = det här är nästlat för djupt
ui-form-large = det här innehåller för många värden
ui-form-alias = ankare, alias och taggar går inte att använda här
ui-form-syntax = det här är varken YAML eller JSON
ui-form-shape = varje fråga behöver ett svar, eller en lista med svar
ui-error-rules-unreadable = regeluppsättningen { $input } kan inte läsas: { $reason }
ui-error-rules-unsound = regeluppsättningen { $input } är felaktig: { $count ->
    [one] ett fel
   *[other] { $count } fel
}
ui-hint-rules-check = visa alla fel: { $command }
ui-error-output = resultatet kan inte skrivas: { $reason }
ui-error-input-twice = standardindata kan bara läsas en gång, så det finns inget kvar till { $flag }
ui-error-card-number = { $where } innehåller något som ser ut som ett kortnummer; det har inte använts, sparats, skickats eller visats
ui-error-security-code = { $where } innehåller något som ser ut som en säkerhetskod (CVC/CVV) eller en pinkod; det har inte använts, sparats, skickats eller visats
ui-error-track = { $where } innehåller något som ser ut som innehållet i ett korts magnetremsa; det har inte använts, sparats, skickats eller visats
ui-error-test-number = { $where } innehåller ett offentligt testnummer; det har inte använts, sparats, skickats eller visats
ui-hint-test-number = ingen bank har gett ut det numret, så en riktig betalningssida godtar det inte; använd ditt eget kort där och skriv aldrig dess nummer här
ui-hint-card-number = ange aldrig ett kortnummer, en säkerhetskod (CVC/CVV) eller en pinkod här
ui-hint-history = ta också bort raden ur skalets historik, utan att skriva numret igen:
ui-hint-history-bash = bash 5: `history -d -2; history -w` som nästa kommando, direkt efter detta
ui-hint-history-zsh = zsh: stäng det här fönstret och ta sedan bort raden ur ~/.zsh_history med en textredigerare i ett annat
ui-hint-history-fish = fish: `history delete --contains cardhelp`, välj sedan raden
ui-hint-history-powershell = PowerShell: `Clear-History`, ta sedan bort raden ur filen som `(Get-PSReadLineOption).HistorySavePath` anger
ui-hint-clean-file = ta också bort uppgiften ur källan och ur alla kopior
ui-hint-clean-screen = rensa också skärmen och allt som går att rulla tillbaka till
ui-where-argument = argument { $number } på kommandoraden
ui-where-answers = svarsfilen
ui-where-answers-file = svarsfilen { $input }
ui-where-answers-line = rad { $line } i svarsfilen
ui-where-records-line = rad { $line } i { $input }
ui-where-input = standardindata
ui-where-prompt = det du skrev

## rules check

ui-check-left-out = { $count ->
    [one] Ytterligare { $count } fel som följer av dem är utelämnat.
   *[other] Ytterligare { $count } fel som följer av dem är utelämnade.
}
ui-check-sound = { $causes } orsaker, { $questions } frågor, { $steps } steg, { $messages } texter på { $locales } språk, { $examples } exempel: allt stämmer.
ui-check-faults = { $count ->
    [one] Ett fel hittades.
   *[other] { $count } fel hittades.
}

## Many cases at once

# $records, $diagnosed, $undecided, $contradictions, $errors: numbers of records.
ui-batch-counts = { $records ->
    [one] { $records } ärende
   *[other] { $records } ärenden
}: orsak funnen i { $diagnosed }, { $undecided } ovissa, { $contradictions } motsägelsefulla, { $errors } felaktiga
# $records, $diagnosed: numbers, as texts.
ui-batch-chart = Orsaker i { $records } ärenden, varav { $diagnosed } med en orsak
ui-batch-chart-legend = Mörkt: säker. Ljust: trolig. Bredvid varje stapel: alla ärenden, och inom parentes de säkra när de är färre.
ui-batch-interrupted = Avbrutet. Det som har skrivits är hela resultat.
ui-batch-interrupted-file = Avbrutet. Samma kommando med --resume fortsätter efter det sista resultatet.
ui-error-records-unreadable = { $input } kan inte läsas: { $reason }
ui-error-file-unwritable = { $input } kan inte skrivas: { $reason }
ui-error-part-there = en tidigare körning som inte blev klar har lämnat { $input } efter sig
ui-hint-part-there = fortsätt med --resume, eller ta bort filen för att börja om
ui-error-output-kind = { $input } är ingen fil som resultat kan skrivas till
ui-hint-output-kind = utelämna det, så går resultaten till standardutdata
ui-error-file-twice = { $input } skulle skrivas över men används också till något annat; välj ett annat namn
ui-hint-resume = resultaten dittills finns kvar; samma kommando med --resume fortsätter efter dem
ui-error-pipe-closed = mottagaren har slutat läsa resultaten, så resten undersöktes inte
ui-error-header-unreadable = den första raden i { $input } är inte UTF-8-text eller är för lång
ui-error-header-line-ends = raderna i { $input } slutar som på gamla Macintosh-datorer (bara CR); spara filen som ”CSV UTF-8”
ui-error-header-twice = { $input } anger { $column } i två kolumner
ui-error-header-missing = { $input } har ingen kolumn { $column }
ui-error-header-differs = kolumnerna i { $input } är inte desamma som i den första filen
ui-error-other-input = resultaten som redan har skrivits hör till andra ärenden eller andra alternativ än de här
ui-test-run = { $examples ->
    [one] { $examples } exempel
   *[other] { $examples } exempel
} och { $journeys ->
    [one] { $journeys } samtalsförlopp
   *[other] { $journeys } samtalsförlopp
}: { $failed ->
    [0] alla ger det de säger.
    [one] { $failed } ger något annat än det säger.
   *[other] { $failed } ger något annat än de säger.
}
ui-test-causes = orsaker som exemplen både hittar och utesluter
ui-test-parts = delar av villkor som exemplen visar är avgörande
ui-test-texts = visade texter, { $tag }
ui-test-missing = Med --missing skrivs exempel som skulle visa resten.
ui-diff-verdicts-same = Utslag: desamma, vad man än svarar.
ui-diff-verdicts = Utslag: vid { $found } av alla svar hittas andra orsaker; vid { $any } skiljer sig något utslag.
ui-diff-verdicts-apart = Utslag: för mycket att jämföra tillsammans; varje orsak för sig:
ui-diff-not-decided = { $cause }: för mycket att jämföra
ui-diff-not-there = finns inte
ui-diff-plans-same = Planer: desamma där utslagen är det.
ui-diff-plans-tried = Planer där samma orsaker hittas, stickprov: { $differing } av { $tried } skiljer sig.
ui-diff-order = annan ordning
ui-new-check = Nu: { $command }
ui-new-later = Senare
ui-new-names = Namn, med blanksteg emellan
ui-new-words = Text; tomt för senare
ui-error-diff-circular = regeluppsättningarna går inte att jämföra: frågor hänger på varandra
ui-error-diff-answers = regeluppsättningarna går inte att jämföra: en fråga har fler än 256 svar i båda tillsammans
ui-error-diff-too-large = regeluppsättningarna går inte att jämföra: för många frågor hänger på frågor som i sin tur hänger på andra
ui-error-new-name = { $input } kan inte vara ett namn
ui-error-new-there = { $input } finns redan; inget skrevs över
ui-error-new-field = { $input } kan inte stå här
ui-error-new-unwritten = kan inte skriva { $input }: { $reason }

## rules graph

# $rules: the title of the rule set. $count: how many causes it has.
ui-graph-whole = { $rules }: { $count ->
    [one] en orsak, och det som leder till den
   *[other] { $count } orsaker, och det som leder till dem
}
ui-graph-around = { $cause }: det som hör till
ui-graph-run = Vad som svarades, vad som hittades och vad du kan göra
ui-graph-proves = bevisar
ui-graph-suggests = tyder på
ui-graph-excludes = utesluter
ui-graph-allows = bara där
ui-graph-remedies = löser det
ui-graph-meanwhile = så länge den bara är trolig
# $row: the question whose answer leads to a list of answers to another.
ui-graph-listed = finns i listan för { $row }
ui-graph-not-listed = finns inte i listan för { $row }
# $first: the first answers, with strokes. $count: how many more there are.
ui-graph-more = { $first } och { $count ->
    [one] en till
   *[other] { $count } till
}
ui-graph-cut-off = … och på fler sätt

## rules stats

ui-stats-people = Skärmar tills den verkliga orsaken är trolig eller säker, för { $count ->
    [one] en person
   *[other] { $count } personer
} där en sak är fel. ”Författare”: varje fråga för sig, i författarens ordning. ”Minst”: inget sätt att fråga klarar sig med färre.
ui-stats-count = personer
ui-stats-mean = medel
ui-stats-median = median
ui-stats-worst = flest
ui-stats-authors = författare
ui-stats-least = minst
ui-stats-found = hittad
ui-stats-remedy = åtgärd först
ui-stats-all = alla
ui-stats-questions = Hur många som får varje fråga
ui-stats-alone = för sig
ui-stats-listed = i en lista
ui-stats-causes = Vad varje orsak kostar att hitta
# $count: screens of somebody who ticks nothing. $single: the same where every question of a list is asked by itself.
ui-stats-nobody = Den som inget vet får sluta efter { $count ->
    [one] en skärm
   *[other] { $count } skärmar
}, och efter { $single } när frågorna ställs en i taget.
ui-stats-not-played = Dessa hittas inte av något exempel: { $causes }
ui-stats-left-out = { $count ->
    [one] En person till
   *[other] { $count } personer till
} har utelämnats, eftersom de är så många.

## Help

ui-help-about = Tar reda på vad som är fel och berättar vad du kan göra nu.
ui-help-usage = Användning
ui-help-commands = Kommandon
ui-help-arguments = Argument
ui-help-answers = Svar
ui-help-evidence = Det du har kopierat
ui-help-output = Resultatet
ui-help-rest = Allt annat
ui-help-examples = Exempel
# $command: a command line that has the option.
ui-help-example = Exempel: { $command }
ui-help-footer = Fungerar offline.
ui-help-diagnose = Frågar det som fortfarande har betydelse och berättar sedan vad du kan göra
ui-help-batch = Undersöker en fil med ärenden: ett ärende på varje rad in och ett resultat på varje rad ut
ui-help-file = Filer med ett ärende på varje rad, JSON Lines eller CSV; annars standardindata
ui-help-input = Ärendenas format: jsonl eller csv; annars efter filnamnet
ui-help-results = Resultatens format: jsonl eller csv; annars efter namnet i --output
ui-help-output-file = Skriver resultaten till den filen, som finns där först när allt är klart
ui-help-resume = Fortsätter en körning som inte blev klar, efter det sista hela resultatet
ui-help-columns = Egna namn på fält: id=Ticket,code=Orsak; -=role släpper igenom role oläst
ui-help-detail = Vad resultaten berättar: ids (namn på orsaker och steg) eller text (även orden)
ui-help-strict = Stannar vid det första ärendet som är fel
ui-help-summary = Skriver en sammanfattning: ett stapeldiagram om namnet slutar på .svg, annars JSON; kan anges flera gånger
ui-help-threads = Hur många som arbetar samtidigt; lika många som kärnorna om inget anges
ui-help-batch-status-0 = en orsak hittades i varje ärende
ui-help-batch-status-1 = i några hittades inget säkert eller troligt
ui-help-batch-status-2 = några ärenden är fel, eller kommandoraden
ui-help-diff-status-0 = båda ger alla samma svar
ui-help-diff-status-1 = någon får andra orsaker eller en annan plan
ui-help-other-status-0 = kommandot gjorde det som begärdes
ui-help-explain = Förklarar en orsak eller ett meddelande, eller vad en kod kan betyda
ui-help-guide = Skriver hela vägledningen som ett dokument
ui-help-list = Listar orsaker, frågor, svar, länder, meddelanden eller språk
ui-help-rules = För den som skriver regler och översättningar
ui-help-rules-check = Hittar alla fel i en regeluppsättning och dess översättningar
ui-help-rules-test = Kör exemplen och samtalsförloppen i en regeluppsättning och säger vad de inte prövar
ui-help-coverage-min = Slutstatus 3 om någon av siffrorna är lägre än så, utan avrundning: 100, 99.5
ui-help-missing = Skriver det som inte prövats som exempel, att komplettera och lägga in i orsakernas filer
ui-help-record = Skriver samtalet till en ny fil, som ett samtalsförlopp för ”rules test”
ui-help-rules-diff = Säger vad en ändring i en regeluppsättning betyder: vilka svar som ger andra orsaker eller en annan plan; slutstatus 1 om det finns några
ui-help-diff-old = Var den gamla regeluppsättningen ligger; utelämnas det används den i --rules eller den inbyggda
ui-help-diff-new = Var den nya regeluppsättningen ligger
ui-help-rules-new = Skriver filerna att börja med, frågar efter det som saknas och skriver aldrig över något
ui-help-kind = cause, question, step, locale eller ruleset
ui-help-name = Namnet; för ett språk språkkoden
ui-help-set = Ett fälts värde, flera med komma emellan
ui-help-words = Text på ett språk: titeln eller en annan del
ui-help-rules-graph = Ritar en regeluppsättning: hela, det som hör till en orsak, eller det ett samtal kommer fram till
ui-help-rules-stats = Räknar hur många skärmar folk behöver med en regeluppsättning
ui-help-rules-schema = Skriver ut JSON-schemat för en typ av regelfil, för redigerare
ui-help-schema-kind = Typen av fil; utan typ listas alla typer
ui-help-completions = Skriver ut det ett skal behöver för att komplettera kommandorader; det frågar programmet medan du skriver
ui-help-shell = bash, zsh eller fish
ui-help-man = Skriver ut en manualsida; med --dir skrivs sidorna för alla kommandon till en katalog
ui-help-man-command = Kommandot vars sida skrivs ut; utan kommando programmets egen
ui-help-dir = Skriver sidorna för alla kommandon till den katalogen och ersätter dem som redan finns där
ui-help-cause = Bara det som hör till den orsaken
ui-help-answer = Ett svar; kan anges flera gånger
ui-help-not = Ett svar som inte stämmer, eller flera med kommatecken emellan; kan anges flera gånger
ui-help-answers-file = Svar från en fil, YAML eller JSON; - är standardindata
ui-help-why = Visar även alla öppna och uteslutna orsaker, med skäl
ui-help-next-only = Bara vad som ska frågas härnäst, som JSON, för ett program som för samtalet
ui-help-as-of = Använder reglerna för den dagen; i dag om inget anges
ui-help-lang = Språk: { $tags }
ui-help-rules-dir = En annan regeluppsättning i stället för den inbyggda
ui-help-format = Resultatets format: text, markdown, html eller json; svg eller mermaid för en bild; sarif för det som en kontroll hittar
ui-help-color = Färger: auto, always eller never
ui-help-no-input = Frågar aldrig; använder bara de svar som har angetts
ui-help-plain = Numrerade val, rad för rad, inget ritas om
ui-help-help = Visar hela hjälpen
ui-help-short = Visar hjälpen i korthet
# $command: the command that shows everything.
ui-help-more = Allt, med alla svar och exempel: { $command }
ui-help-version = Visar versionen och reglernas utgåva
ui-help-what = Namn på en orsak, en kod, eller ord ur en rubrik eller ett meddelande
ui-help-code = En kod, som den står
ui-help-topic = Vad det handlar om: en orsak, ett steg, en grupp eller ord; allt om inget anges
ui-help-command = Kommandot du vill ha hjälp med
ui-help-what-list = causes, questions, answers, countries, messages, languages eller codes
ui-help-question = För ”answers”: frågan; för ”codes”: systemet
ui-help-statuses = Avslutningsstatus
ui-help-status-0 = minst en orsak är säker eller trolig
ui-help-status-1 = ingen säker eller trolig orsak hittades
ui-help-status-2 = fel på kommandoraden eller i ett svar
ui-help-status-3 = fel i regeluppsättningen eller i en översättning
ui-help-status-4 = en fil eller ström kan inte läsas eller skrivas
ui-help-status-5 = togs inte emot: ett hemligt nummer angavs
ui-help-status-130 = avbrutet

## Manual pages

ui-man-name = Namn
ui-man-synopsis = Syntax
ui-man-description = Beskrivning
ui-man-environment = Miljövariabler
ui-man-see-also = Se även
ui-man-language = Språket när --lang inte anges; den första som är satt gäller
ui-man-colour = Om färger används när --color inte anges: den första stänger av dem, den andra slår på dem
ui-man-accessible = Om den är satt numreras valen och inget ritas om, som med --plain

ui-language-name = Svenska
