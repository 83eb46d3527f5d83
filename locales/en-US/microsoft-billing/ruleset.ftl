ruleset = Microsoft billing
    .summary = Finds out why a card or a payment for Azure or Microsoft 365 was refused, and what to do about it.
bank-note = My card was refused for an online payment to Microsoft. The seller may appear as “MSFT AZURE”, or under another name that begins with “MSFT” or “MICROSOFT”.
