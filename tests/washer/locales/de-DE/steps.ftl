step-pull-plug = Ziehen Sie jetzt den Stecker und benutzen Sie die Maschine bis zur Reparatur nicht mehr.
step-close-tap-now = Drehen Sie jetzt den Hahn der Maschine zu und lassen Sie ihn zu, bis das Leck behoben ist.
step-do-not-force-door = Reißen Sie nicht an der Tür: Das Schloss bricht ab.
step-do-not-run-with-bolts = Lassen Sie die Maschine nicht schleudern, bevor die Transportsicherungen entfernt sind.
step-release-child-lock = Halten Sie die Taste mit dem Schloss 5 Sekunden lang gedrückt.
    .more = { $make ->
        [unknown] Gibt es keine, drücken Sie die beiden äußeren Tasten zusammen.
       *[other] Bei { $make } steht in der Anleitung, welche Taste es ist.
    }
step-cancel-delay = Drehen Sie den Wähler auf „Aus“, wählen Sie das Programm neu und lassen Sie die Startzeit auf 0.
step-leave-demo-mode = Demo-Modus beenden: Wähler auf „Aus“, „Start“ halten und auf das erste Programm drehen.
    .more = Halten Sie „Start“ 10 Sekunden lang gedrückt, bis das Display rückwärts zählt. Tut es das nicht, ziehen Sie eine Minute lang den Stecker und versuchen Sie es noch einmal.
step-end-rinse-hold = Drücken Sie noch einmal „Start“ oder wählen Sie „Abpumpen“: Das Wasser läuft ab, die Tür geht auf.
step-turn-spin-on = Stellen Sie mindestens 800 Touren ein und wählen Sie „Schleudern“.
step-choose-warmer = Wählen Sie Baumwolle oder Pflegeleicht mit der gewünschten Temperatur und schalten Sie „Kalt“ aus.
step-choose-faster-program = { $slow ->
    [unknown] Erlaubt es das Etikett in der Wäsche? Dann schleudern Sie mit mehr Touren nach.
   *[other] { $program ->
        [unknown] Bei dieser Marke schleudert { $slow } sanft. Erlaubt es das Etikett? Dann schleudern Sie nach.
       *[other] { $program } schleudert sanft (bei dieser Marke: { $slow }). Erlaubt es das Etikett? Dann schleudern Sie nach.
    }
}
step-close-door-firmly = Nehmen Sie heraus, was in der Tür klemmt, und drücken Sie sie zu, bis sie klickt.
step-wait-for-door = Warten Sie 2 Minuten und öffnen Sie dann die Tür.
step-start-again = Starten Sie das Programm neu.
step-try-lamp = Probieren Sie eine andere Steckdose, ohne Verlängerungskabel.
step-switch-breaker-on = Sehen Sie in den Sicherungskasten und schalten Sie die gefallene Sicherung wieder ein.
    .more = Fällt sie mit eingesteckter Maschine sofort wieder, lassen Sie sie aus und die Maschine reparieren. Bäder haben oft eine eigene Sicherung.
step-look-at-tap = Sehen Sie nach, ob der Hahn der Maschine offen ist und wie viel herauskommt.
step-open-tap = Drehen Sie den Hahn der Maschine ganz auf.
step-wait-for-water = Warten Sie, bis wieder Wasser kommt, und lassen Sie es zuerst am Waschbecken klar laufen.
step-straighten-hose = Ziehen Sie die Maschine vor und legen Sie den Schlauch ohne Knick.
step-hang-drain-hose-higher = Hängen Sie das Ende des Ablaufschlauchs zwischen 60 und 100 cm über den Boden.
step-clean-sieve = Drehen Sie den Hahn zu, schrauben Sie den Schlauch ab und spülen Sie das Sieb aus.
    .more = Ziehen Sie das Sieb mit einer Zange gerade heraus. Schrauben Sie den Schlauch von Hand fest, öffnen Sie den Hahn und sehen Sie nach, ob alles trocken bleibt.
step-replace-inlet-hose = Drehen Sie den Hahn zu und ersetzen Sie den Zulaufschlauch mitsamt den Dichtungen.
step-clean-pump-filter = { $flap ->
    [front] Öffnen Sie vorn unten die Klappe, lassen Sie das Wasser ab und reinigen Sie das Flusensieb.
    [inside] Nehmen Sie die Rippe in der Trommel heraus, lassen Sie Wasser ab und reinigen Sie das Flusensieb.
   *[unknown] Lassen Sie das Wasser ab und reinigen Sie das Flusensieb; wo es sitzt, zeigt die Anleitung.
}
    .more = Lassen Sie heißes Wasser erst abkühlen. Drehen Sie das Rädchen hinter dem Sieb mit dem Finger: Es soll sich ruckweise bewegen.
step-clean-trap = Reinigen Sie den Siphon am Waschbecken und füllen Sie ihn wieder mit Wasser.
step-spread-load = Lockern Sie die Wäsche auf und legen Sie zu einem schweren Stück einige Handtücher.
step-take-out-laundry = Nehmen Sie Wäsche heraus, bis eine Hand darüber passt.
step-let-foam-settle = Warten Sie 30 Minuten, bis der Schaum zusammengefallen ist, und wählen Sie dann „Spülen“.
step-dose-less = Nehmen Sie beim nächsten Mal halb so viel Waschmittel und danach so viel wie angegeben.
step-clean-seal = Wischen Sie Dichtung und Glas ab, auch in der Falte.
step-clean-drawer = Ziehen Sie das Waschmittelfach heraus und spülen Sie Fach und Schacht mit warmem Wasser.
step-tighten-cap = Drehen Sie das Flusensieb heraus, wischen Sie seine Dichtung ab und drehen Sie es ganz hinein.
step-fasten-drain-hose = Stecken Sie den Ablaufschlauch wieder auf und ziehen Sie die Schelle fest.
step-remove-bolts = Drehen Sie die Transportsicherungen heraus und setzen Sie die Kappen in die Löcher.
    .more = Sie brauchen einen Schlüssel mit 10 oder 13 mm. Heben Sie die Schrauben auf: Ohne sie darf die Maschine nicht mehr transportiert werden.
step-level-feet = Drehen Sie die Füße, bis die Wasserwaage stimmt, und ziehen Sie die Muttern am Gehäuse fest.
step-run-hot-empty = Lassen Sie die Maschine einmal im Monat leer mit 60 °C und Vollwaschmittel in Pulverform laufen.
step-descale = Entkalken Sie die Maschine leer bei 60 °C mit einem Entkalker für Waschmaschinen.
step-leave-door-open = Lassen Sie nach dem Waschen Tür und Waschmittelfach einen Spalt offen.
step-book-repair = Lassen Sie die Maschine reparieren und fragen Sie vorher nach dem Preis.
    .more = Halten Sie Modell und Seriennummer bereit; beides steht auf dem Typenschild im Türrahmen.
    .ask = Ich brauche eine Reparatur: Was kostet sie, und wann ist der erste freie Termin?
step-claim-warranty = Lassen Sie den Kundendienst reparieren; solange die Garantie läuft, kostet es nichts.
    .ask = Die Garantie läuft noch; bitte reparieren Sie die Maschine kostenlos.
step-claim-recall = Melden Sie die Maschine zum Rückruf an; das Schloss wird kostenlos getauscht.
    .ask = Meine Maschine gehört zu den zurückgerufenen; bitte schicken Sie jemanden, der das Schloss tauscht.
step-have-pressure-raised = Lassen Sie einen Installateur prüfen, warum so wenig Wasser kommt, und den Druck erhöhen.
step-look-in-manual = Sehen Sie in der Anleitung auf der Seite über Störungen nach.
step-call-customer-service = Fragen Sie den Kundendienst und beschreiben Sie, wann es passiert.
    .more = Halten Sie Modell, Seriennummer und einen etwaigen Fehlercode bereit.
    .ask = Bitte sagen Sie mir, was ich noch selbst nachsehen kann.
