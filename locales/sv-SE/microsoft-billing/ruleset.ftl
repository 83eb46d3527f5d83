ruleset = Microsoft-fakturering
    .summary = Tar reda på varför ett kort eller en betalning för Azure eller Microsoft 365 nekades och vad du kan göra åt det.
bank-note = Mitt kort nekades vid en betalning på internet till Microsoft. Säljaren kan stå som ”MSFT AZURE”, eller under ett annat namn som börjar med ”MSFT” eller ”MICROSOFT”.
