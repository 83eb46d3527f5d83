# The program's own words, as a guide to household appliances says them. What `$name` placeables
# hold is explained in locales/en-US/ui.ftl and locales/en-US/ui-evidence.ftl.
# A fault begins with a capital, since it is a sentence behind "Fehler:"; so does `ui-where-…`,
# which begins one. `ui-disagrees-…` is a subject in the singular that stands within a sentence.

## A result

ui-headline-certain = { $certain ->
    [one] Eine Ursache gefunden, und sie ist sicher.
    [2] Zwei Ursachen gefunden, beide sicher.
   *[other] { $certain } Ursachen gefunden, alle sicher.
}
ui-headline-likely = { $likely ->
    [one] Eine wahrscheinliche Ursache gefunden.
   *[other] { $likely } wahrscheinliche Ursachen gefunden.
}
ui-headline-both = { $certain ->
    [one] Eine sichere Ursache gefunden
   *[other] { $certain } sichere Ursachen gefunden
}, dazu { $likely ->
    [one] eine wahrscheinliche.
   *[other] { $likely } wahrscheinliche.
}
ui-headline-undecided = Mit diesen Antworten ist noch keine Ursache gefunden.
ui-headline-contradiction = Einige Ihrer Antworten widersprechen sich. Bitte prüfen Sie sie.
ui-heading-plan = Was jetzt zu tun ist
ui-heading-fallback = Was Sie jetzt unbesorgt tun können
ui-heading-why = Warum
ui-heading-open = { $count ->
    [one] Noch möglich: eine Ursache
   *[other] Noch möglich: { $count } Ursachen
}
ui-heading-ruled-out = { $count ->
    [one] Ausgeschlossen: eine Ursache
   *[other] Ausgeschlossen: { $count } Ursachen
}
ui-heading-flags = Diese Antworten würden mehr klären
ui-heading-command = Dasselbe noch einmal, ohne Fragen
ui-heading-asked = Wovon es abhängt
ui-heading-sources = Quellen
ui-heading-superseded = Ältere Dokumente, in denen es anders steht
ui-cause = { $title } – { $sure }
ui-certain = sicher
ui-likely = wahrscheinlich
ui-possible = möglich
ui-ruled-out = ausgeschlossen
ui-contradiction = widersprüchlich
ui-only-the-bank = Das kann nur der Kundendienst beheben.
ui-because = denn Sie haben geantwortet: { $reasons }
ui-against = aber Sie haben auch geantwortet: { $reasons }
ui-reason = { $question } = { $answer }
ui-not-answer = nicht „{ $answer }“
ui-reason-not = { $question }: { $answer }
ui-decided-by = klärt sich mit der Antwort auf: { $questions }
ui-not-known = noch offen, weil Sie das nicht wussten: { $questions }
ui-beyond-limit = Bei diesen Ursachen ließ sich nicht ausrechnen, auf welche Fragen es noch ankommt: { $causes }.
# A date can be a year, a month or a day, so no preposition stands before it.
ui-sources = Laut Dokumenten (Stand: { $oldest } bis { $newest }), zuletzt geprüft am { $checked }.
ui-source-one = { $count ->
    [one] Laut einem Dokument (Stand: { $oldest }), zuletzt geprüft am { $checked }.
   *[other] Laut Dokumenten (Stand: { $oldest }), zuletzt geprüft am { $checked }.
}
ui-page-because = Das folgt aus Ihren Antworten: { $reasons }
ui-page-sources = Stand der Quellen: { $oldest } bis { $newest }, geprüft am { $checked }.
ui-page-source-one = { $count ->
    [one] Stand der Quelle: { $oldest }, geprüft am { $checked }.
   *[other] Stand der Quellen: { $oldest }, geprüft am { $checked }.
}
ui-page-more = { $open ->
    [0] Mehr: --why
    [one] Mehr und eine mögliche Ursache: --why
   *[other] Mehr und { $open } mögliche Ursachen: --why
}
ui-page-others = { $count ->
    [one] und eine weitere Ursache: --why
   *[other] und { $count } weitere Ursachen: --why
}
ui-page-steps = { $count ->
    [one] Ein weiterer Schritt: --why
   *[other] { $count } weitere Schritte: --why
}
ui-page-likeliest = Am wahrscheinlichsten von { $count } Ursachen (alle: --why)
ui-page-find-out = Was Sie herausfinden können
ui-page-resume = So machen Sie hier weiter
ui-actor-you = Sie
ui-actor-bank = Kundendienst
ui-actor-account-admin = Verwaltung
ui-actor-support = Kundendienst

## The guide

ui-guide-edition = Ausgabe vom { $edition }; alle Angaben zuletzt durchgesehen am { $reviewed }.
ui-guide-situations = Wo etwas nicht stimmen kann
ui-guide-messages = Meldungen auf dem Display
ui-guide-causes = Ursachen und was zu tun ist
ui-guide-fallback = Wenn Ihr Fall nicht dabei ist
ui-guide-questions = Wo Sie die Antworten finden
ui-guide-certain = Sicher, wenn Sie antworten: { $reasons }
ui-guide-likely = Wahrscheinlich, wenn Sie antworten: { $reasons }

## Lists and dates

ui-bank-note-join = { $first } { $second }
ui-bank-call = { $call } { $topics }.
ui-code-wrapped = ein Code von { $system } in anderer Schreibweise
ui-field = { $name }: { $text }
ui-list-comma = { $first }, { $second }
ui-list-and = { $first } und { $second }
ui-list-or = { $first } oder { $second }
ui-list-semicolon = { $first }; { $second }
ui-quoted = „{ $text }“
ui-aside = { $text } ({ $aside })
ui-cut = { $text } …
ui-step = { $step } [{ $actor }]
ui-code-network = { $system }, { $network }
ui-day-within = { $date }
ui-date = { $day }. { $month } { $year }
ui-year = { $year }
ui-month = { $month } { $year }
ui-month-1 = Januar
ui-month-2 = Februar
ui-month-3 = März
ui-month-4 = April
ui-month-5 = Mai
ui-month-6 = Juni
ui-month-7 = Juli
ui-month-8 = August
ui-month-9 = September
ui-month-10 = Oktober
ui-month-11 = November
ui-month-12 = Dezember

## Questions

ui-intro = Beantworten Sie, was Sie können; „Weiß ich nicht“ ist auch eine Antwort.
ui-intro-keys = Wählen Sie mit den Pfeiltasten oder einer Zahl, springen Sie mit einem Buchstaben, bestätigen Sie mit Enter. Die Leertaste kreuzt an, ? nennt den Grund, Esc geht zurück.
ui-intro-plain = Geben Sie eine Zahl ein und drücken Sie Enter. ? nennt den Grund der Frage, u heißt „Weiß ich nicht“, b geht zurück.
ui-progress = Seite { $number } · { $left ->
    [one] wahrscheinlich die letzte
   *[other] noch höchstens etwa { $left }
}
ui-opening = Geben Sie die Meldung oder den Code ein, oder drücken Sie Enter, wenn Sie nichts davon haben:
ui-opening-again = Geben Sie die Meldung oder den Code ein, oder drücken Sie Enter, um ohne Eingabe weiterzumachen:
ui-opening-unknown = Dieser Text ist hier nicht bekannt und hilft deshalb nicht weiter. Die Fragen führen auch zum Ziel.
ui-copied = Meldung oder Code
ui-checklist = Was davon trifft zu? Kreuzen Sie alles Passende an.
ui-ticked = Angekreuzt
ui-none-of-these = Nichts davon
ui-one-by-one = Ich bin nicht sicher: einzeln fragen
ui-show-so-far = Zeigen, was bisher bekannt ist
ui-type-copied = Meldung oder Code eingeben
ui-dont-know = Weiß ich nicht
ui-why-this = Warum diese Frage?
ui-go-back = Zurück
ui-change = Eine frühere Antwort ändern
ui-change-which = Welche Antwort möchten Sie ändern?
ui-done = Weiter mit dem, was angekreuzt ist
ui-nothing-ticked = Es ist noch nichts angekreuzt.
ui-several = Mehreres kann zutreffen.
ui-type-other = Etwas anderes: Namen eingeben
ui-type-name = Geben Sie einen Namen oder einen Code ein, in beliebiger Sprache:
ui-type-again = Noch einmal eingeben
ui-nothing-like-it = Dazu wurde nichts gefunden. Versuchen Sie es mit einem Code oder mit weniger Buchstaben.
ui-which-one = Was meinen Sie?
ui-why-answer = { $count ->
    [one] Die Antwort zeigt, ob das die Ursache ist: { $causes }.
   *[other] Mit der Antwort lassen sich diese Ursachen unterscheiden: { $causes }.
}
ui-why-plan = Mit der Antwort werden die nächsten Schritte genauer.
ui-why-more = { $count ->
    [one] eine weitere
   *[other] { $count } weitere
}
ui-find-out = So finden Sie es heraus: { $text }
ui-earlier-answer = Ihre frühere Antwort: { $answer }
ui-enough-certain = Sicher: { $causes }. Weitere Ursachen sind damit nicht ausgeschlossen.
ui-enough-likely = Wahrscheinlich: { $causes }.
ui-enough-not-known = Mehrere Antworten fehlen noch. Sie können hier aufhören und sehen, was möglich ist.
ui-enough-show = Zeigen, was zu tun ist
ui-enough-more = Weitersuchen
ui-enough-why = Das genügt für einen Plan, Sie können also hier aufhören. Weitere Fragen zeigen vielleicht noch andere Ursachen.
ui-after = Möchten Sie noch etwas?
ui-after-leave = Nein, das war alles
ui-after-note = Was Sie dem Kundendienst sagen können
ui-after-why = Warum, mit allem, was ausgeschlossen ist
ui-after-save = In einer Datei speichern
ui-after-more = Weitersuchen
ui-after-again = Von vorn beginnen
ui-after-file = Name der Datei (Enter: { $file }):
ui-after-file-exists = Eine Datei { $file } gibt es schon. Geben Sie einen anderen Namen ein.
ui-saved = Gespeichert: { $file }
ui-line-prompt = Ihre Wahl:
ui-line-default = Enter: { $label }
ui-line-unclear = Das steht nicht zur Wahl. Geben Sie eine Zahl von 1 bis { $most } ein.
ui-line-several = Es kamen mehrere Zeilen auf einmal, deshalb wurde keine davon übernommen. Geben Sie eine Zeile ein und drücken Sie Enter.
ui-interrupted = Unterbrochen. So machen Sie hier weiter:
ui-input-ended = Die Eingabe ist zu Ende. So viel lässt sich bisher sagen.
ui-notice-code-is-language = { $input } wurde als { $answer } verstanden. Die Sprache wählen Sie mit { $flag }.

## What was typed: codes, messages, prefixes, dates

ui-help-message-text = Die Wörter auf dem Display, genau wie sie dort stehen; „-“ liest sie von der Standardeingabe
ui-help-card-prefix = Die ersten 1 bis 8 Ziffern der Nummer, um zu finden, wozu sie gehört; nie die ganze Nummer
ui-help-expiry = Der letzte Monat der Gültigkeit, etwa 11/26
ui-help-audience = Für wen das Ergebnis ist: Bei „support“ fehlt, was Kunden nicht lesen dürfen
ui-help-bank-note = Fügt einen Absatz an, den Sie dem Kundendienst vorlesen oder schicken können
ui-evidence-code = Code { $code }: { $meaning }
ui-evidence-words = „{ $text }“: { $meaning }
ui-evidence-code-open = Der Code { $code } kann Verschiedenes bedeuten. Geben Sie an, was davon gemeint ist: { $readings }
ui-code-because = { $code } ({ $meaning })
ui-from-code = { $answer } (folgt aus einer anderen Antwort)
ui-evidence-message-certain = Meldung erkannt: „{ $quote }“
ui-evidence-message-likely = Wahrscheinlich diese Meldung: „{ $quote }“
ui-evidence-message-none = Der Text ist keine der bekannten Meldungen und wird deshalb nicht verwendet.
ui-evidence-named = Aus dem Text: { $names }
ui-evidence-named-only = Nur das ließ sich dem Text entnehmen: { $names }
ui-evidence-networks = Netzwerke, zu denen diese ersten Ziffern gehören können: { $networks }
ui-evidence-networks-none = Diese ersten Ziffern gehören zu keinem bekannten Netzwerk.
ui-evidence-valid = Gültig bis einschließlich { $date }.
ui-evidence-passed = War nur bis einschließlich { $date } gültig.
ui-code-which = Woher stammt der Code { $code }?
ui-code-reading = { $system }: { $meaning }
ui-code-other-networks = andere Netzwerke
ui-type-code = Der Code, genau wie angezeigt (mehrere mit Kommas trennen):
ui-type-message = Die Wörter, genau wie angezeigt:
ui-error-code = { $input } ist kein bekannter Code
ui-hint-code = Gibt es keinen Code, schreiben Sie „{ $flag } none“: Die Fragen führen auch zur Ursache
ui-error-codes-many = { $flag } nimmt höchstens { $most } Codes auf einmal
ui-error-code-system = Ein Codesystem { $input } gibt es nicht
ui-heading-readings = Was der Code { $code } bedeuten kann
ui-heading-points-to = Deutet hin auf
ui-heading-retry = Neuer Versuch
ui-class-U = kein Grund angegeben
ui-class-D = falsche Angaben
ui-class-S = Zustand
ui-class-T = Art
ui-class-L = Mengen und Grenzwerte
ui-class-A = Überprüfung
ui-class-F = Sicherheitsregeln
ui-class-P = technisch
ui-class-OK = keine Störung
ui-error-prefix-long = { $input } nimmt höchstens 8 Ziffern: Die ganze Nummer wird nie gebraucht
ui-error-prefix-form = { $input } nimmt 1 bis 8 Ziffern, so wie die Nummer beginnt
ui-error-expiry = { $input } nimmt einen Monat und ein Jahr, etwa 11/26

# The note to customer service. ____ is filled in by hand.
ui-heading-bank-note = Was Sie dem Kundendienst sagen können
ui-bank-note-when = Datum und Uhrzeit: ____. Modell und Seriennummer: ____.
ui-bank-note-code = Das Gerät zeigt den Code { $code } („{ $meaning }“).
ui-bank-note-thanks = Bitte sagen Sie mir, was ich tun kann, damit das Gerät wieder läuft.
ui-bank-note-none = In diesem Plan gibt es nichts, was Sie dem Kundendienst vorlesen oder schicken müssten.

ui-disagrees = Das passt nicht zusammen: Ihre Antwort ist { $question } = { $given }, aber { $source } sagt: { $says }. Bitte prüfen Sie beides.
ui-disagrees-otherwise = Das passt nicht zusammen: Ihre Antwort ist { $question } = { $given }, aber { $source } gehört zu etwas anderem. Bitte prüfen Sie beides.
ui-disagrees-message = die Meldung
ui-disagrees-code = der Code
ui-disagrees-card-prefix = der Anfang der Nummer
ui-disagrees-expiry = das Ablaufdatum

## Faults

ui-error = Fehler: { $message }
ui-did-you-mean = Meinten Sie { $near }?
ui-hint-nearest = Meinten Sie eines davon?
ui-valid-answers = Antworten: { $names }
ui-valid-names = Möglich: { $names }
ui-see-help = Siehe: { $command }
ui-error-question = { $input } ist keine Frage
ui-error-answer = { $input } ist keine Antwort auf { $flag }
ui-error-several-answers = { $flag } nimmt nur eine Antwort, bekam aber { $names }
ui-error-exclusive = { $input } lässt sich nicht mit anderen Antworten auf { $flag } verbinden
ui-error-nothing-left = `--not` nennt alle Antworten auf { $flag }, sodass keine übrig bleibt
ui-error-given-and-excluded = { $input } ist für { $flag } angegeben und durch `--not` ausgeschlossen; lassen Sie eines von beiden weg
ui-error-answer-form = { $input } hat nicht die Form { $form }
ui-error-flag = { $input } ist keine Option dieses Befehls
ui-error-command = { $input } ist kein Befehl
ui-error-no-command = Es fehlt ein Befehl
ui-error-no-value = { $flag } braucht einen Wert
ui-error-value = { $input } ist kein Wert für { $flag }
ui-error-missing = { $flag } fehlt
ui-error-extra = { $input } ist ein Wert zu viel
ui-error-explain = Zu { $input } ist keine Ursache, kein Code, keine Meldung und kein Titel bekannt
ui-error-list = { $input } lässt sich nicht auflisten
ui-error-shell = Für die Shell { $input } gibt es keine Vervollständigung
ui-error-language = { $input } ist keine verfügbare Sprache
ui-error-answers-unreadable = { $input } kann nicht gelesen werden: { $reason }
ui-error-answers-encoding = { $input } ist weder Text in UTF-8 noch in UTF-16
ui-error-answers-large = { $input } hat mehr als { $limit } Byte
ui-error-answers-form = { $input } ist nicht zu verstehen, Zeile { $line }, Spalte { $column }: { $reason }
ui-hint-answers-form = Schreiben Sie in jede Zeile „Frage: Antwort“ oder dasselbe als JSON
ui-form-twice = Diese Frage steht hier ein zweites Mal
ui-form-deep = Das ist zu tief verschachtelt
ui-form-large = Das enthält zu viele Werte
ui-form-alias = Anker, Aliasse und Tags sind hier nicht erlaubt
ui-form-syntax = Das ist weder YAML noch JSON
ui-form-shape = Zu jeder Frage gehört eine Antwort oder eine Liste von Antworten
ui-error-rules-unreadable = Das Regelwerk { $input } kann nicht gelesen werden: { $reason }
ui-error-rules-unsound = Das Regelwerk { $input } ist nicht in Ordnung: { $count ->
    [one] ein Fehler
   *[other] { $count } Fehler
}
ui-hint-rules-check = Alle Fehler anzeigen: { $command }
ui-error-output = Das Ergebnis kann nicht geschrieben werden: { $reason }
ui-error-input-twice = Die Standardeingabe kann nur einmal gelesen werden, für { $flag } bleibt also nichts übrig
ui-error-card-number = { $where } enthält eine Zahl, die eine Kartennummer sein kann; so eine Zahl wird nie angenommen, sie wurde weder verwendet noch gespeichert, gesendet oder angezeigt
ui-error-security-code = { $where } enthält eine Zahl, die ein Sicherheitscode oder eine PIN sein kann; sie wurde weder verwendet noch gespeichert, gesendet oder angezeigt
ui-error-track = { $where } enthält Zeichen, die vom Magnetstreifen einer Karte stammen können; sie wurden weder verwendet noch gespeichert, gesendet oder angezeigt
ui-error-test-number = { $where } enthält eine öffentlich bekannte Testnummer; sie wurde weder verwendet noch gespeichert, gesendet oder angezeigt
ui-hint-test-number = Zu dieser Nummer gibt es keine echte Karte; geben Sie hier auch die Nummer einer echten nie ein
ui-hint-card-number = Geben Sie hier nie eine Kartennummer, einen Sicherheitscode oder eine PIN ein
ui-hint-history = Löschen Sie die Zeile auch aus dem Verlauf Ihrer Shell, ohne die Zahl noch einmal einzugeben:
ui-hint-history-bash = bash 5: `history -d -2; history -w` gleich als nächster Befehl
ui-hint-history-zsh = zsh: Schließen Sie dieses Fenster und löschen Sie die Zeile dann in einem anderen mit einem Editor aus ~/.zsh_history
ui-hint-history-fish = fish: `history delete --contains cardhelp`, dann die Zeile wählen
ui-hint-history-powershell = PowerShell: `Clear-History`, dann die Zeile aus der Datei löschen, die `(Get-PSReadLineOption).HistorySavePath` nennt
ui-hint-clean-file = Löschen Sie die Angabe auch dort, woher sie stammt, und aus jeder Kopie
ui-hint-clean-screen = Leeren Sie auch den Bildschirm und alles, wohin sich zurückblättern lässt
ui-where-argument = Argument { $number } der Befehlszeile
ui-where-answers = Die Antwortdatei
ui-where-answers-file = Die Antwortdatei { $input }
ui-where-answers-line = Zeile { $line } der Antwortdatei
ui-where-input = Die Standardeingabe
ui-where-prompt = Ihre Eingabe

## rules check

ui-check-left-out = { $count ->
    [one] { $count } weiterer Fehler, der daraus folgt, ist weggelassen.
   *[other] { $count } weitere Fehler, die daraus folgen, sind weggelassen.
}
ui-check-sound = { $causes } Ursachen, { $questions } Fragen, { $steps } Schritte, { $messages } Texte in { $locales } Sprachen, { $examples } Beispiele: alles in Ordnung.
ui-check-faults = { $count ->
    [one] Ein Fehler gefunden.
   *[other] { $count } Fehler gefunden.
}
ui-test-run = { $examples ->
    [one] { $examples } Beispiel
   *[other] { $examples } Beispiele
} und { $journeys ->
    [one] { $journeys } Gesprächsverlauf
   *[other] { $journeys } Gesprächsverläufe
}: { $failed ->
    [0] Überall kommt heraus, was dort steht.
    [one] Bei { $failed } kommt etwas anderes heraus, als dort steht.
   *[other] Bei { $failed } kommt etwas anderes heraus, als dort steht.
}
ui-test-causes = Ursachen, die Beispiele sowohl finden als auch ausschließen
ui-test-parts = Teile von Bedingungen, die in Beispielen nachweislich den Ausschlag geben
ui-test-texts = gezeigte Texte, { $tag }
ui-test-missing = Mit --missing erhalten Sie Beispiele, die den Rest zeigen würden.
ui-diff-verdicts-same = Urteile: gleich, was auch geantwortet wird.
ui-diff-verdicts = Urteile: Bei { $found } aller Antworten werden andere Ursachen gefunden, bei { $any } weicht irgendein Urteil ab.
ui-diff-verdicts-apart = Urteile: zu viel, um alle zusammen zu vergleichen; jede Ursache für sich:
ui-diff-not-decided = { $cause }: zu viel zum Vergleichen
ui-diff-not-there = nicht vorhanden
ui-diff-plans-same = Pläne: gleich, wo die Urteile gleich sind.
ui-diff-plans-tried = Pläne bei gleichen Ursachen, Stichprobe: { $differing } von { $tried } weichen ab.
ui-diff-order = andere Reihenfolge
ui-new-check = Jetzt: { $command }
ui-new-later = Später
ui-new-names = Namen, durch Leerzeichen getrennt
ui-new-words = Text; leer heißt später
ui-error-diff-circular = Diese Regelwerke lassen sich nicht vergleichen: Fragen hängen gegenseitig voneinander ab
ui-error-diff-answers = Diese Regelwerke lassen sich nicht vergleichen: Eine Frage hat in beiden zusammen mehr als 256 Antworten
ui-error-diff-too-large = Diese Regelwerke lassen sich nicht vergleichen: Zu viele Fragen hängen von Fragen ab, die wieder von anderen abhängen
ui-error-new-name = { $input } kann kein Name sein
ui-error-new-there = { $input } gibt es schon; nichts wurde überschrieben
ui-error-new-field = { $input } kann hier nicht stehen
ui-error-new-unwritten = { $input } kann nicht geschrieben werden: { $reason }

## rules graph

ui-graph-whole = { $rules }: { $count ->
    [one] eine Ursache und was zu ihr führt
   *[other] { $count } Ursachen und was zu ihnen führt
}
ui-graph-around = { $cause }: was damit zusammenhängt
ui-graph-run = Was geantwortet wurde, was gefunden wurde und was zu tun ist
ui-graph-proves = beweist
ui-graph-suggests = deutet hin auf
ui-graph-excludes = schließt aus
ui-graph-allows = nur dann
ui-graph-remedies = behebt es
ui-graph-meanwhile = solange sie nur wahrscheinlich ist
ui-graph-listed = in der Liste für { $row }
ui-graph-not-listed = nicht in der Liste für { $row }
ui-graph-more = { $first } und { $count ->
    [one] eine weitere
   *[other] { $count } weitere
}
ui-graph-cut-off = … und auf weiteren Wegen

## rules stats

ui-stats-people = Seiten, bis die wahre Ursache wahrscheinlich oder sicher ist, für { $count ->
    [one] eine Person
   *[other] { $count } Personen
} mit einem einzigen Problem. „Vorgabe“: jede Frage für sich, in der vorgegebenen Reihenfolge. „Mindestens“: Mit weniger geht es nicht, wie auch gefragt wird.
ui-stats-count = Personen
ui-stats-mean = Mittel
ui-stats-median = Median
ui-stats-worst = Maximum
ui-stats-authors = Vorgabe
ui-stats-least = mindestens
ui-stats-found = gefunden
ui-stats-remedy = Abhilfe zuerst
ui-stats-all = alle
ui-stats-questions = Wie vielen Personen jede Frage gestellt wird
ui-stats-alone = für sich
ui-stats-listed = in einer Liste
ui-stats-causes = Was es braucht, um jede Ursache zu finden
ui-stats-nobody = Wer nichts weiß, kann nach { $count ->
    [one] einer Seite
   *[other] { $count } Seiten
} aufhören, und nach { $single }, wenn einzeln gefragt wird.
ui-stats-not-played = Diese findet kein Beispiel: { $causes }
ui-stats-left-out = { $count ->
    [one] Eine weitere Person wurde
   *[other] { $count } weitere Personen wurden
} weggelassen, weil es so viele sind.

## Help

ui-help-about = Findet heraus, warum Ihr Gerät nicht tut, was es soll, und sagt, was jetzt zu tun ist.
ui-help-usage = Aufruf
ui-help-commands = Befehle
ui-help-arguments = Argumente
ui-help-answers = Antworten
ui-help-evidence = Was Sie abgelesen haben
ui-help-output = Das Ergebnis
ui-help-rest = Alles Übrige
ui-help-examples = Beispiele
ui-help-example = Beispiel: { $command }
ui-help-footer = Funktioniert offline.
ui-help-diagnose = Fragt, worauf es noch ankommt, und sagt dann, was zu tun ist
ui-help-explain = Erklärt eine Ursache oder eine Meldung, oder was ein Code bedeuten kann
ui-help-guide = Schreibt die ganze Anleitung als ein Dokument
ui-help-list = Listet Ursachen, Fragen, Antworten, Länder, Meldungen oder Sprachen auf
ui-help-rules = Für alle, die Regeln oder Übersetzungen schreiben
ui-help-rules-check = Findet alles, was in einem Regelwerk und seinen Übersetzungen nicht stimmt
ui-help-rules-test = Spielt die Beispiele und Gesprächsverläufe eines Regelwerks durch und sagt, was sie unerprobt lassen
ui-help-coverage-min = Exit-Status 3, wenn einer der Werte darunter liegt, ohne Rundung: 100, 99.5
ui-help-missing = Schreibt das Unerprobte als Beispiele, zum Ergänzen und Einfügen in die Dateien der Ursachen
ui-help-record = Schreibt das Gespräch in eine neue Datei, als Gesprächsverlauf für „rules test“
ui-help-rules-diff = Sagt, was eine Änderung am Regelwerk bedeutet: welche Antworten andere Ursachen oder einen anderen Plan ergeben; Exit-Status 1, wenn es solche gibt
ui-help-diff-old = Der Ordner des alten Regelwerks; ohne Angabe der von --rules oder das eingebaute Regelwerk
ui-help-diff-new = Der Ordner des neuen Regelwerks
ui-help-rules-new = Schreibt die Dateien für den Anfang, fragt nach dem, was fehlt, und überschreibt nie etwas
ui-help-kind = cause, question, step, locale oder ruleset
ui-help-name = Der Name; bei einer Sprache das Sprachkürzel
ui-help-set = Der Wert eines Feldes, mehrere mit Kommas getrennt
ui-help-words = Text in einer Sprache: der Titel oder ein anderer Teil
ui-help-rules-graph = Zeichnet ein Regelwerk: ganz, rund um eine Ursache, oder was ein Durchlauf findet
ui-help-rules-stats = Zählt, wie viele Seiten Menschen mit einem Regelwerk brauchen
ui-help-cause = Nur, was mit dieser Ursache zusammenhängt
ui-help-answer = Eine Antwort; darf mehrmals angegeben werden
ui-help-not = Eine Antwort, die nicht zutrifft, oder mehrere mit Kommas getrennt; darf mehrmals angegeben werden
ui-help-answers-file = Antworten aus einer Datei, YAML oder JSON; - ist die Standardeingabe
ui-help-why = Zeigt auch alle offenen und ausgeschlossenen Ursachen, mit Begründung
ui-help-next-only = Nur, was als Nächstes zu fragen ist, als JSON, für ein Programm, das das Gespräch führt
ui-help-as-of = Verwendet die Regeln dieses Tages; ohne Angabe die von heute
ui-help-lang = Sprache: { $tags }
ui-help-rules-dir = Ein anderes Regelwerk anstelle des eingebauten
ui-help-format = Form des Ergebnisses: text, markdown, html oder json; svg oder mermaid für ein Bild; sarif für das, was eine Prüfung findet
ui-help-color = Farben: auto, always oder never
ui-help-no-input = Fragt nie; verwendet nur die angegebenen Antworten
ui-help-plain = Nummerierte Auswahl, Zeile für Zeile; nichts wird neu gezeichnet
ui-help-help = Zeigt die ganze Hilfe
ui-help-short = Zeigt die Hilfe in Kürze
ui-help-more = Alles, mit allen Antworten und Beispielen: { $command }
ui-help-version = Zeigt die Version und die Ausgabe des Regelwerks
ui-help-what = Name einer Ursache, ein Code wie E20 oder halm:E20, oder Wörter aus einem Titel oder einer Meldung
ui-help-code = Ein Code wie E20 oder halm:E20
ui-help-topic = Worum es geht: eine Ursache, ein Schritt, eine Gruppe oder Wörter; ohne Angabe alles
ui-help-command = Der Befehl, der erklärt werden soll
ui-help-what-list = causes, questions, answers, countries, messages, languages oder codes
ui-help-question = Bei „answers“ die Frage, bei „codes“ das System
ui-help-statuses = Exit-Status
ui-help-status-0 = Mindestens eine Ursache ist sicher oder wahrscheinlich
ui-help-status-1 = Nichts Sicheres oder Wahrscheinliches wurde gefunden
ui-help-status-2 = Die Befehlszeile oder eine Antwort stimmt nicht
ui-help-status-3 = Das Regelwerk oder eine Übersetzung ist nicht in Ordnung
ui-help-status-4 = Eine Datei oder ein Datenstrom kann nicht gelesen oder geschrieben werden
ui-help-status-5 = Nicht angenommen: Es wurde eine Zahl angegeben, die niemand weitergeben sollte
ui-help-status-130 = Unterbrochen

## Manual pages

ui-man-name = Bezeichnung
ui-man-synopsis = Übersicht
ui-man-description = Beschreibung
ui-man-environment = Umgebungsvariablen
ui-man-see-also = Siehe auch
ui-man-language = Die Sprache, wenn --lang fehlt; die erste gesetzte gilt
ui-man-colour = Ob es Farben gibt, wenn --color fehlt: die erste schaltet sie ab, die zweite ein
ui-man-accessible = Falls gesetzt, sind die Auswahlen nummeriert und nichts wird neu gezeichnet, wie mit --plain

ui-language-name = Deutsch

# Viele Fälle auf einmal
ui-where-records-line = Zeile { $line } von { $input }
ui-batch-counts = { $records ->
    [one] { $records } Fall
   *[other] { $records } Fälle
}: { $diagnosed } geklärt, { $undecided } offen, { $contradictions } widersprüchlich, { $errors } fehlerhaft
ui-batch-chart = Ursachen in { $records } Fällen, davon { $diagnosed } geklärt
ui-batch-chart-legend = Dunkel: sicher. Hell: wahrscheinlich. Neben jedem Balken: alle, und in Klammern die sicheren, wo sie abweichen.
ui-batch-interrupted = Abgebrochen. Alles, was geschrieben wurde, ist vollständig.
ui-batch-interrupted-file = Abgebrochen. Derselbe Befehl mit --resume macht nach dem letzten Ergebnis weiter.
ui-error-records-unreadable = { $input } lässt sich nicht lesen: { $reason }
ui-error-file-unwritable = { $input } lässt sich nicht schreiben: { $reason }
ui-error-part-there = Ein früherer Lauf, der nicht zu Ende kam, hat { $input } hinterlassen
ui-hint-part-there = Machen Sie mit --resume damit weiter, oder löschen Sie die Datei, um neu anzufangen
ui-error-output-kind = { $input } ist keine Datei, in die Ergebnisse geschrieben werden könnten
ui-hint-output-kind = Ohne die Angabe gehen die Ergebnisse in die Standardausgabe
ui-error-file-twice = { $input } soll geschrieben werden und dient zugleich etwas anderem; wählen Sie einen anderen Namen
ui-hint-resume = Die Ergebnisse bis dahin bleiben; derselbe Befehl mit --resume macht danach weiter
ui-error-pipe-closed = Die Ergebnisse liest niemand mehr, deshalb blieb der Rest ungeprüft
ui-error-header-unreadable = Die erste Zeile von { $input } ist kein UTF-8-Text oder zu lang
ui-error-header-line-ends = Die Zeilen von { $input } enden wie auf alten Macintoshs (nur CR); speichern Sie die Datei als „CSV UTF-8“
ui-error-header-twice = { $input } hat { $column } in zwei Spalten
ui-error-header-missing = { $input } hat keine Spalte { $column }
ui-error-header-differs = Die Spalten von { $input } sind andere als die der ersten Datei
ui-error-other-input = Die früher geschriebenen Ergebnisse gehören zu anderen Fällen oder anderen Optionen als diesen
ui-help-batch = Prüft eine Datei mit Fällen: eine Zeile je Fall hinein, eine Zeile je Ergebnis heraus
ui-help-file = Dateien mit einem Fall je Zeile, JSON Lines oder CSV; sonst die Standardeingabe
ui-help-input = Form der Fälle: jsonl oder csv; sonst nach dem Namen geraten
ui-help-results = Form der Ergebnisse: jsonl oder csv; sonst nach dem Namen von --output geraten
ui-help-output-file = Schreibt die Ergebnisse in diese Datei; sie erscheint, sobald alle darin stehen
ui-help-resume = Setzt einen Lauf, der nicht zu Ende kam, nach dem letzten ganzen Ergebnis fort
ui-help-columns = Eigene Namen für Felder: id=Ticket,code=Grund; -=rolle reicht rolle ungelesen weiter
ui-help-detail = Wie viel Ergebnisse sagen: ids (Namen von Ursachen und Schritten) oder text (auch die Worte)
ui-help-strict = Hält beim ersten fehlerhaften Fall an
ui-help-summary = Schreibt, was alles zusammen ergab: ein Balkendiagramm, wenn die Datei auf .svg endet, sonst JSON; mehrmals möglich
ui-help-threads = Wie viele zugleich arbeiten; sonst so viele, wie es Kerne gibt
ui-help-batch-status-0 = Jeder Fall wurde geklärt
ui-help-batch-status-1 = Bei manchen fand sich nichts Sicheres oder Wahrscheinliches
ui-help-batch-status-2 = Manche Fälle sind fehlerhaft, oder der Befehl ist es
ui-help-diff-status-0 = beide geben allen dieselbe Antwort
ui-help-diff-status-1 = jemand bekommt andere Ursachen oder einen anderen Plan
ui-help-other-status-0 = der Befehl hat getan, was er sollte
ui-help-rules-schema = Gibt das JSON-Schema einer Art von Regeldatei aus, für Editoren
ui-help-schema-kind = Die Art der Datei; ohne sie werden alle Arten genannt
ui-help-completions = Gibt aus, was eine Shell zum Vervollständigen braucht; sie fragt dieses Programm, während Sie tippen
ui-help-shell = bash, zsh oder fish
ui-help-man = Gibt eine Manpage aus; mit --dir werden die aller Befehle geschrieben
ui-help-man-command = Der Befehl, dessen Seite ausgegeben wird; ohne ihn die des Programms selbst
ui-help-dir = Schreibt die Seiten aller Befehle in diesen Ordner, anstelle der vorhandenen
