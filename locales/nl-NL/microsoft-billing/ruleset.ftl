ruleset = Betalen aan Microsoft
    .summary = Zoekt uit waarom een kaart of een betaling voor Azure of Microsoft 365 is geweigerd, en wat u eraan kunt doen.
