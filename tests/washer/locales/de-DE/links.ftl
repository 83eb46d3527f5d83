link-customer-service = Kundendienst finden
link-recall-form = Zum Rückruf anmelden
link-filter-film = Film: Flusensieb reinigen
link-bolts-film = Film: Transportsicherungen entfernen
link-hardness-map = Wasserhärte nach Postleitzahl
