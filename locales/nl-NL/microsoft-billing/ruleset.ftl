ruleset = Betalen aan Microsoft
    .summary = Zoekt uit waarom een kaart of een betaling voor Azure of Microsoft 365 is geweigerd, en wat u eraan kunt doen.
bank-note = Mijn kaart is geweigerd bij een betaling op internet aan Microsoft. De verkoper kan vermeld staan als ‘MSFT AZURE’, of onder een andere naam die met ‘MSFT’ of ‘MICROSOFT’ begint.
