question-symptom = Was stimmt mit der Maschine nicht?
    .label = Problem
    .help = Bei mehreren Problemen wählen Sie das, welches zuerst auftrat.
answer-symptom-does-not-start = Sie startet nicht
answer-symptom-does-not-fill = Es läuft kein Wasser ein
answer-symptom-does-not-drain = Das Wasser bleibt in der Trommel
answer-symptom-does-not-spin = Die Wäsche ist noch tropfnass
answer-symptom-stays-cold = Sie wäscht kalt
answer-symptom-door-stays-shut = Die Tür geht nicht auf
answer-symptom-leaks = Es steht Wasser auf dem Boden
answer-symptom-loud = Sie ist laut oder wandert
answer-symptom-smells = Sie riecht

question-display = Was steht auf dem Display?
    .label = Anzeige
    .help = Hier zählen nur Wörter; ein Buchstabe mit einer Zahl ist ein Fehlercode.
    .type = Auf dem Display steht etwas: eingeben
answer-display-close-door = Tür schließen
    .quote = Bitte Tür schließen
answer-display-child-lock = Kindersicherung aktiv
    .quote = Kindersicherung aktiv
answer-display-demo-mode = Demo-Modus
    .quote = Demo-Modus – kein Waschen möglich
answer-display-open-tap = Wasserhahn öffnen
    .quote = Bitte Wasserhahn öffnen
answer-display-clean-filter = Flusensieb reinigen
    .quote = Wasser läuft nicht ab – Flusensieb reinigen
answer-display-unbalanced = Unwucht
    .quote = Unwucht – Wäsche verteilen
answer-display-too-much-foam = Zu viel Schaum
    .quote = Zu viel Schaum – weniger Waschmittel verwenden
answer-display-drum-cleaning = Trommelreinigung fällig
    .quote = Trommelreinigung empfohlen
answer-display-none = Kein Text oder ein anderer

question-code = Zeigt die Maschine einen Fehlercode an?
    .label = Fehlercode
    .help = Ein Buchstabe mit einer Zahl wie E10 oder C-UB oder blinkende Lämpchen.
    .find-out = Sehen Sie auf das Display oder schalten Sie die Maschine aus und wieder ein: Die meisten zeigen dann den letzten Code noch einmal. Hat die Maschine kein Display, zählen Sie, wie oft das Lämpchen blinkt; was das heißt, steht in der Anleitung.
    .type = Es gibt einen Code: eingeben
answer-code-none = Kein Code
answer-code-no-water = Zu wenig Wasser läuft ein
    .meaning = Die Maschine hat in der vorgesehenen Zeit nicht genug Wasser bekommen.
answer-code-no-drain = Wasser läuft nicht ab
    .meaning = Die Maschine ist ihr Wasser in der vorgesehenen Zeit nicht losgeworden.
answer-code-door-open = Die Tür ist nicht zu
    .meaning = Die Maschine erkennt nicht, dass ihre Tür geschlossen ist.
answer-code-lock-fault = Das Türschloss ist gestört
    .meaning = Das Schloss tut nicht, was die Maschine ihm vorgibt.
answer-code-heater-fault = Die Heizung ist gestört
    .meaning = Das Wasser wurde nicht warm, obwohl geheizt wurde.
answer-code-sensor-fault = Temperaturfühler ist gestört
    .meaning = Die Maschine kann die Wassertemperatur nicht messen.
answer-code-foam = Zu viel Schaum
    .meaning = Vor lauter Schaum kann die Maschine weder pumpen noch schleudern.
answer-code-imbalance = Unwucht in der Trommel
    .meaning = Die Wäsche liegt auf einer Seite der Trommel, deshalb schleudert die Maschine nicht.
answer-code-water-in-base = Wasser im Boden der Maschine
    .meaning = Unter der Trommel hat sich Wasser gesammelt. Die Maschine lässt keines mehr ein und pumpt ununterbrochen.

question-brand = Von welcher Marke ist die Maschine?
    .label = Marke
    .help = Sie steht vorn auf dem Gerät.
answer-brand-nordlav = Nordlav
answer-brand-halm = Halm
answer-brand-quellwerk = Quellwerk
answer-brand-other = Eine andere Marke

question-built = Wann wurde die Maschine gebaut?
    .label = Baujahr
    .help = Die ersten zwei Ziffern der Seriennummer nennen das Jahr.
    .find-out = Öffnen Sie die Tür: Die Seriennummer steht auf dem Typenschild im Rahmen. Beginnt sie mit 23 oder einer kleineren Zahl, wurde die Maschine vor 2024 gebaut.
answer-built-before-2024 = Vor 2024
answer-built-later = 2024 oder später

question-warranty = Läuft die Garantie noch?
    .label = Garantie
    .help = Sie läuft ab Kauf 24 Monate, wenn in der Anleitung nichts anderes steht.
    .find-out = Sehen Sie auf den Kaufbeleg oder in die Garantiebedingungen. Oft findet auch der Händler den Kauf über Ihren Namen.
answer-warranty-running = Sie läuft noch
answer-warranty-over = Sie ist abgelaufen

question-power = Leuchtet etwas an der Maschine?
    .label = Lämpchen
    .help = Schalten Sie die Maschine ein und achten Sie auf Lämpchen und Display.
answer-power-dark = Alles bleibt dunkel
    .statement = Beim Einschalten leuchtet nichts
answer-power-lit = Etwas leuchtet

question-socket = Geht eine Lampe an derselben Steckdose?
    .label = Steckdose
    .help = Nehmen Sie eine Lampe oder ein Ladegerät, das anderswo funktioniert.
    .find-out = Ziehen Sie den Stecker der Maschine und stecken Sie eine Lampe in dieselbe Steckdose, ohne Verlängerungskabel.
answer-socket-dead = Nein, sie hat keinen Strom
answer-socket-works = Ja

question-door = Hat die Tür beim Schließen geklickt?
    .label = Tür
    .help = Öffnen Sie sie, entfernen Sie Eingeklemmtes und drücken Sie sie zu.
answer-door-ajar = Kein Klicken
    .statement = Die Tür rastet nicht ein
answer-door-shut = Sie hat geklickt

question-symbols = Leuchtet eines dieser Symbole?
    .label = Symbole
    .help = Sie sind auf dem Display oder neben den Tasten.
answer-symbols-padlock = Vorhängeschloss oder Schlüssel
    .statement = Ein Schloss oder ein Schlüssel leuchtet
answer-symbols-clock = Uhr oder Sanduhr
    .statement = Eine Uhr oder eine Sanduhr leuchtet
answer-symbols-none = Keines davon

question-options = Welche Zusatzfunktionen sind eingestellt?
    .label = Zusatzfunktionen
    .help = Sehen Sie auf die Tasten neben dem Programmwähler.
answer-options-rinse-hold = Spülstopp
    .statement = Spülstopp ist eingestellt
answer-options-no-spin = Kein Schleudern oder 0 Touren
    .statement = Schleudern ist aus oder auf 0 gestellt
answer-options-cold = Kalt oder Schneeflocke
    .statement = Kaltwäsche ist eingestellt
answer-options-none = Keine davon

question-since-end = Wann war das Programm zu Ende?
    .label = Programmende
    .help = Das Display zeigt 0:00 oder „Ende“.
answer-since-end-just-ended = Vor höchstens zwei Minuten
    .statement = Das Programm endete vor höchstens zwei Minuten
answer-since-end-longer = Vor längerer Zeit

question-program = Welches Programm ist eingestellt?
    .label = Programm
    .help = Worauf der Programmwähler zeigt.
answer-program-cotton = Baumwolle
answer-program-easy-care = Pflegeleicht
answer-program-eco = Eco 40–60
answer-program-quick = Kurzprogramm
answer-program-delicates = Feinwäsche
answer-program-wool = Wolle oder Handwäsche

question-tap = Ist der Wasserhahn der Maschine offen?
    .label = Wasserhahn
    .help = Der Hahn, an dem der Schlauch der Maschine angeschraubt ist.
answer-tap-closed = Er war zu
    .statement = Der Wasserhahn der Maschine war zu
answer-tap-thin-stream = Offen, aber nur dünner Strahl
    .statement = Aus dem Hahn kommt nur ein dünner Strahl
answer-tap-open = Offen, mit vollem Strahl

question-house-water = Läuft an den anderen Hähnen Wasser?
    .label = Wasser im Haus
    .help = Probieren Sie es in Küche und Bad.
answer-house-water-runs = Ja
answer-house-water-off = Nein, nirgends
    .statement = Im Haus läuft nirgends Wasser

question-sieve = Ist das Sieb im Zulauf sauber?
    .label = Zulaufsieb
    .help = Das kleine Sieb dort, wo der Schlauch in die Maschine geht.
    .find-out = Drehen Sie den Hahn zu, schrauben Sie den Schlauch hinten von der Maschine ab und sehen Sie hinein. Halten Sie eine Schüssel darunter: Etwas Wasser läuft heraus.
answer-sieve-dirty = Sand oder Kalk darin
answer-sieve-clean = Sauber

question-aquastop = Was zeigt das Fenster am Zulaufschlauch?
    .label = Aquastop-Fenster
    .help = Manche Schläuche haben am Hahn einen Kasten mit einem kleinen Fenster.
answer-aquastop-red = Rot
    .statement = Das Fenster am Zulaufschlauch ist rot
answer-aquastop-clear = Weiß oder durchsichtig

question-hoses = Wie liegen die Schläuche?
    .label = Schläuche
    .help = Leuchten Sie hinter die Maschine.
answer-hoses-inlet-kinked = Zulaufschlauch geknickt
    .statement = Der Zulaufschlauch ist geknickt oder eingeklemmt
answer-hoses-drain-kinked = Ablaufschlauch geknickt
    .statement = Der Ablaufschlauch ist geknickt oder eingeklemmt
answer-hoses-drain-too-deep = Ablaufschlauch unter 60 cm
    .statement = Der Ablaufschlauch endet tiefer als 60 cm
answer-hoses-fine = Alles in Ordnung

question-filter = Was ist im Flusensieb?
    .label = Flusensieb
    .help = Bei den meisten Maschinen sitzt es unten hinter einer Klappe.
    .find-out = Schalten Sie die Maschine aus und lassen Sie das Wasser abkühlen. Stellen Sie eine flache Schale unter die Klappe und drehen Sie das Sieb langsam nach links heraus.
answer-filter-clogged = Flusen und Schmutz
answer-filter-object = Münze, Knopf oder Bügel
answer-filter-clean = Nichts

question-pump-sound = Was hören Sie beim Abpumpen?
    .label = Pumpengeräusch
    .help = Vor dem Schleudern, am Ende eines Programms.
answer-pump-sound-runs = Gleichmäßiges Brummen
answer-pump-sound-rattles = Es rattert
    .statement = Die Pumpe rattert
answer-pump-sound-silent = Gar nichts
    .statement = Beim Abpumpen ist nichts zu hören

question-sink = Was passiert beim Abpumpen im Waschbecken?
    .label = Waschbecken
    .help = Viele Ablaufschläuche enden am Siphon eines Beckens.
answer-sink-drains = Es läuft normal ab
answer-sink-backs-up = Das Wasser steigt darin hoch
    .statement = Im Waschbecken steigt Wasser hoch
answer-sink-not-connected = Der Schlauch endet woanders

question-load = Was war in der Trommel?
    .label = Beladung
    .help = Über der Wäsche sollte eine Hand Platz haben.
answer-load-normal = Gemischt, mit Platz darüber
answer-load-one-heavy-piece = Nur ein schweres Stück
    .statement = Ich habe ein schweres Stück allein gewaschen
answer-load-overfull = Mehr, als hineinpasst
    .statement = Die Trommel war vollgestopft

question-detergent = Wie viel Waschmittel haben Sie genommen?
    .label = Waschmittel
    .help = Auf der Packung steht, wie viel für Wasserhärte und Menge nötig ist.
answer-detergent-as-told = Wie auf der Packung
answer-detergent-too-much = Mehr oder nach Gefühl
    .statement = Ich habe mehr Waschmittel genommen als angegeben

question-drum = Wie dreht sich die leere Trommel von Hand?
    .label = Trommel
    .help = Bei ausgeschalteter Maschine.
    .find-out = Schalten Sie die Maschine aus und öffnen Sie die Tür. Drehen Sie die Trommel mit einer Hand und versuchen Sie dann, ihren Rand anzuheben.
answer-drum-normal = Mit leichtem Widerstand
answer-drum-too-easy = Ganz ohne Widerstand
answer-drum-loose = Ihr Rand lässt sich anheben

question-glass = Wird das Türglas warm?
    .label = Türglas
    .help = Eine halbe Stunde nach dem Start, bei 60 °C.
    .find-out = Starten Sie Baumwolle 60 °C mit einigen Handtüchern und berühren Sie das Glas nach 30 Minuten mit dem Handrücken.
answer-glass-warm = Ja
answer-glass-cold = Nein

question-hardness = Wie hart ist das Wasser?
    .label = Wasserhärte
    .help = Das Wasserwerk nennt sie für Ihre Postleitzahl.
    .find-out = Sehen Sie auf der Seite Ihres Wasserwerks nach oder holen Sie in der Drogerie einen Teststreifen. Mehr als 14 °dH ist hart.
answer-hardness-soft = Weich
answer-hardness-medium = Mittel
answer-hardness-hard = Hart

question-descaled = Wurde die Maschine schon einmal entkalkt?
    .label = Entkalkung
    .help = Mit einem Entkalker für Waschmaschinen, nicht mit Essig.
answer-descaled-regularly = Ja, regelmäßig
answer-descaled-never = Nie

question-leak-where = Wo tritt das Wasser aus?
    .label = Leckstelle
    .help = Wischen Sie den Boden trocken und beobachten Sie die nächste Wäsche.
answer-leak-where-door = An der Tür
answer-leak-where-drawer = Am Waschmittelfach
answer-leak-where-flap = An der Klappe unten
answer-leak-where-behind = Hinter der Maschine

question-leak-when = Wann wird es hinter der Maschine nass?
    .label = Zeitpunkt des Lecks
    .help = Am Anfang läuft Wasser ein, am Ende läuft es ab.
answer-leak-when-filling = Wenn Wasser einläuft
answer-leak-when-draining = Beim Abpumpen

question-seal = Wie sieht die Gummidichtung der Tür aus?
    .label = Türdichtung
    .help = Die graue Falte rings um die Öffnung.
    .find-out = Ziehen Sie die Falte mit beiden Händen auseinander und sehen Sie ringsum nach, vor allem unten.
answer-seal-dirty = Flusen oder Haare darin
answer-seal-torn = Eingerissen oder durchgescheuert
answer-seal-clean = Sauber und heil

question-installed = Wann wurde die Maschine hier aufgestellt?
    .label = Aufstellung
    .help = Ein Umzug zählt auch.
answer-installed-recently = In den letzten Wochen
answer-installed-long-ago = Vor längerer Zeit

question-bolts = Sind die Transportsicherungen entfernt?
    .label = Transportsicherungen
    .help = Lange Schrauben in der Rückwand halten unterwegs die Trommel fest.
    .find-out = Sehen Sie auf die Rückwand: 3 oder 4 große Schrauben heißen, dass sie noch drin sind, Kunststoffkappen heißen, dass sie entfernt sind.
answer-bolts-still-in = Sie sind noch drin
    .statement = Hinten sind die Transportsicherungen noch drin
answer-bolts-removed = Sie sind entfernt

question-level = Steht die Maschine fest?
    .label = Stand
    .help = Drücken Sie auf zwei gegenüberliegende Ecken.
answer-level-firm = Sie steht fest
answer-level-wobbles = Sie wackelt
    .statement = Die Maschine wackelt, wenn ich auf eine Ecke drücke

question-hot-wash = Wie oft waschen Sie mit mindestens 60 °C?
    .label = heiße Wäschen
    .help = 40 °C und Kurzprogramme zählen nicht.
answer-hot-wash-monthly = Mindestens einmal im Monat
answer-hot-wash-never = Fast nie
    .statement = Ich wasche fast nie mit 60 °C oder mehr

question-airing = Ist die Tür zwischen den Wäschen offen?
    .label = Lüften
    .help = Ein Spalt genügt.
answer-airing-left-open = Sie bleibt offen
answer-airing-kept-shut = Sie ist immer zu
    .statement = Zwischen den Wäschen ist die Tür immer zu

question-smell-like = Wonach riecht es?
    .label = Geruch
    .help = Riechen Sie an der Trommel und dann am Waschbecken.
answer-smell-like-musty = Muffig, nach nassem Tuch
answer-smell-like-sewer = Nach Kanal
answer-smell-like-burnt = Verschmort, nach Gummi
    .statement = Es riecht verschmort
