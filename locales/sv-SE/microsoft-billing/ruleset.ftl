ruleset = Microsoft-fakturering
    .summary = Tar reda på varför ett kort eller en betalning för Azure eller Microsoft 365 nekades och vad du kan göra åt det.
