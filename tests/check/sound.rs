//! A small rule set that is sound, to be made wrong.

/// A sound rule set with its words in two languages, by path.
pub const SOUND: &[(&str, &str)] = &[
    (
        "rules/ruleset.yaml",
        "schema: 1
id: shop
edition: 2026-01-02
reviewed: 2026-01-02
reference-locale: en-US
ask-order: [card, state, country]
fallback: [call-bank]
forbidden-links: [old.example.org]
",
    ),
    (
        "rules/questions/card.yaml",
        "cost: glance
find-out: true
answers:
  credit: {}
  gift: {}
  virtual: {}
",
    ),
    (
        "rules/questions/state.yaml",
        "cost: recall
quotes: true
when: {card: credit}
answers:
  expired: {}
  active: {unquoted: true}
",
    ),
    (
        "rules/questions/country.yaml",
        "cost: glance
answers-from: {table: countries, words: territory, aliases: aliases}
",
    ),
    (
        "rules/tables/countries.yaml",
        "key: iso
columns:
  cards: {list-of: card, source: S2}
  button: {one-of: [pay-now, settle]}
  aliases: {text: true}
",
    ),
    (
        "rules/tables/countries.csv",
        "iso,cards,button,aliases
NL,credit gift,pay-now,Holland
SE,credit,settle,
TW,,,
",
    ),
    (
        "rules/tables/groups.yaml",
        "north:
  question: country
  members: [NL, SE]
",
    ),
    (
        "rules/tables/priors.yaml",
        "sources: [{title: our judgement}]
contexts:
  - shares:
      card-state: 3
      card-type: 1
",
    ),
    (
        "rules/sources.yaml",
        "S1:
  title: Cards
  url: https://example.org/cards
  date: 2025-01-02
  checked: 2026-01-02
S2:
  title: Countries
  url: https://example.org/countries
  date: 2025-01
  checked: 2026-01-02
",
    ),
    (
        "rules/links.yaml",
        "bank:
  url: https://example.org/{locale}/bank
",
    ),
    (
        "rules/steps/steps.yaml",
        "call-bank:
  actor: bank
  phase: bank
  links: [bank]
pay:
  actor: you
  phase: apply
  args:
    button: {table: countries, row: country, column: button}
    country: {answer: country}
",
    ),
    (
        "rules/causes/card-expired.yaml",
        "group: card-state
settled-by: you
applies: {card: credit}
confirmed-by: {state: expired}
ruled-out-by: {state: active}
steps: [call-bank, pay]
sources: [S1]
examples:
  - name: an old card
    answers: {card: credit, state: expired}
    gives: {card-expired: confirmed}
  - name: a card in order
    answers: {card: credit, state: active}
    gives: {card-expired: ruled-out}
",
    ),
    (
        "rules/causes/card-refused.yaml",
        "group: card-type
settled-by: you
applies: {country: {in: north}}
confirmed-by: {not: {fact: {table: countries, row: country, column: cards, has: card}}}
ruled-out-by: {fact: {table: countries, row: country, column: cards, has: card}}
steps: [pay]
sources: [S1, S2]
examples:
  - name: a gift card in Sweden
    answers: {card: gift, country: SE}
    gives: {card-refused: confirmed, card-expired: ruled-out}
  - name: a gift card in the Netherlands
    answers: {card: gift, country: NL}
    gives: {card-refused: ruled-out}
  - name: the country is not known
    answers: {card: gift, country: unknown}
    gives: {card-refused: possible}
",
    ),
    (
        "locales/en-US/questions.ftl",
        "question-card = Which card is it?
    .label = card
    .help = Look at the front.
    .find-out = The app of your bank says so.
answer-card-credit = A credit card
answer-card-gift = A gift card
answer-card-virtual = A virtual card
question-state = In which state is the card?
    .label = state
    .help = The date is on the card.
answer-state-expired = It has expired
    .quote = Your card is out of date
answer-state-active = It is in order
question-country = In which country do you pay?
    .label = country
    .help = Where the bill goes.
",
    ),
    (
        "locales/en-US/texts.ftl",
        "ruleset = Shop
    .summary = Finds out why a card was refused.

cause-card-expired = The card has expired
    .summary = Ask your bank for another.
cause-card-refused = The card is not taken here
    .summary = Use another card.
bank-note = My card was refused.
# $button: the name of a button; $country: a country.
step-pay = { $button ->
    [pay-now] Choose “Pay now”.
    [settle] Choose “Settle balance”.
   *[unknown] Pay in the portal.
} { $country ->
    [unknown] It differs by country.
   *[other] It is so in { $country }.
}
step-call-bank = Call your bank.
    .ask = Please say why.
link-bank = Banks
",
    ),
    (
        "locales/en-US/glossary.yaml",
        "issuer:
  term: [your bank, bank]
  forbidden: [issuer, bank house]
  why: people say bank
",
    ),
    (
        "locales/sv-SE/questions.ftl",
        "question-card = Vilket kort är det?
    .label = kort
    .help = Titta på framsidan.
    .find-out = Det står i bankens app.
answer-card-credit = Ett kreditkort
answer-card-gift = Ett presentkort
answer-card-virtual = Ett virtuellt kort
question-state = I vilket skick är kortet?
    .label = skick
    .help = Datumet står på kortet.
answer-state-expired = Det har gått ut
    .quote = Ditt kort är för gammalt
answer-state-active = Det är i ordning
question-country = I vilket land betalar du?
    .label = land
    .help = Dit räkningen går.
",
    ),
    (
        "locales/sv-SE/texts.ftl",
        "ruleset = Butik
    .summary = Tar reda på varför ett kort nekades.

cause-card-expired = Kortet har gått ut
    .summary = Be din bank om ett nytt.
cause-card-refused = Kortet tas inte emot här
    .summary = Använd ett annat kort.
bank-note = Mitt kort nekades.
step-pay = { $button ->
    [pay-now] Välj Betala nu.
    [settle] Välj Reglera saldo.
   *[unknown] Betala i portalen.
} { $country ->
    [unknown] Det beror på landet.
   *[other] Så är det i { $country }.
}
step-call-bank = Ring din bank.
    .ask = Kan du säga varför?
link-bank = Banker
",
    ),
];
