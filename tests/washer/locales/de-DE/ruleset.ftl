ruleset = Waschmaschine
    .summary = Findet heraus, warum eine Waschmaschine nicht tut, was sie soll, und was jetzt hilft.

code-category-1 = Starten Sie die Maschine erst wieder, wenn jemand sie geprüft hat.
code-category-2 = Ist der Ablauf wieder frei, können Sie die Maschine neu starten.

# Wer etwas tut.
actor-service = Kundendienst
    .only = Das kann nur der Kundendienst beheben.
    .note = Was Sie dem Kundendienst sagen können
    .nothing = In diesem Plan gibt es nichts für den Kundendienst zu tun.
    .opening = Meine Waschmaschine funktioniert nicht richtig. Modell und Seriennummer: ____.
    .closing = Bitte nennen Sie mir vorher den Preis.
actor-plumber = Installateur
