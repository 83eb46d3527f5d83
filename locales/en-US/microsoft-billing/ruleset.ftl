ruleset = Microsoft billing
    .summary = Finds out why a card or a payment for Azure or Microsoft 365 was refused, and what to do about it.
