ruleset = Microsoft 帳務
    .summary = 找出 Azure 或 Microsoft 365 的卡片或付款為什麼遭拒，以及該怎麼處理。
bank-note = 您好，我的卡片在網路上付款給 Microsoft 時遭拒。商家名稱可能顯示為「MSFT AZURE」，或其他以「MSFT」或「MICROSOFT」開頭的名稱。
