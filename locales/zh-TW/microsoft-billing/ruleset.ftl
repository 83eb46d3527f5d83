ruleset = Microsoft 帳務
    .summary = 找出 Azure 或 Microsoft 365 的卡片或付款為什麼遭拒，以及該怎麼處理。
