ruleset = Waschmaschine
    .summary = Findet heraus, warum eine Waschmaschine nicht tut, was sie soll, und was jetzt hilft.

code-category-1 = Starten Sie die Maschine erst wieder, wenn jemand sie geprüft hat.
code-category-2 = Ist der Ablauf wieder frei, können Sie die Maschine neu starten.
