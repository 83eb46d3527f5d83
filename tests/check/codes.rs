//! Every code, provoked alone, with the place that it is reported at.

use crate::code_systems;
use crate::project::Project;
use cardhelp::rules::Code;
use std::fs;
use std::path::Path;

const CARD: &str = "rules/questions/card.yaml";
const STATE: &str = "rules/questions/state.yaml";
const EXPIRED: &str = "rules/causes/card-expired.yaml";
const REFUSED: &str = "rules/causes/card-refused.yaml";
const SOURCES: &str = "rules/sources.yaml";
const LINKS: &str = "rules/links.yaml";
const MORE_STEPS: &str = "rules/steps/more.yaml";
const QUESTIONS: &str = "locales/sv-SE/questions.ftl";
const TEXTS: &str = "locales/sv-SE/texts.ftl";
const GLOSSARY: &str = "locales/en-US/glossary.yaml";
const STYLE: &str = "locales/sv-SE/style.yaml";

/// Something made wrong, and all that must be reported of it.
struct Case {
    code: Code,
    project: Project,
    found: &'static [&'static str],
}

fn case(code: Code, project: Project, found: &'static [&'static str]) -> Case {
    Case {
        code,
        project,
        found,
    }
}

fn sound() -> Project {
    Project::sound()
}

fn files() -> Vec<Case> {
    vec![
        case(
            Code::Unreadable,
            sound().without("rules/ruleset.yaml"),
            &["unreadable-file rules/ruleset.yaml:0:0"],
        ),
        case(
            Code::NotUtf8,
            sound().write(MORE_STEPS, b"# a step\n# \xff\n"),
            &["not-utf-8 rules/steps/more.yaml:2:0"],
        ),
        // Its words are not surplus, and who names it names nothing unknown.
        case(
            Code::NotUtf8,
            sound().write(EXPIRED, b"# \xff\n"),
            &["not-utf-8 rules/causes/card-expired.yaml:1:0"],
        ),
        case(
            Code::NotUtf8,
            sound().write("rules/links.yaml", b"# \xff\n"),
            &["not-utf-8 rules/links.yaml:1:0"],
        ),
        case(
            Code::TooLarge,
            sound().write(MORE_STEPS, "#".repeat(1 << 21)),
            &["file-too-large rules/steps/more.yaml:0:0"],
        ),
        case(
            Code::TooDeep,
            sound().write(MORE_STEPS, "[".repeat(40) + &"]".repeat(40)),
            &["nested-too-deeply rules/steps/more.yaml:1:33"],
        ),
        case(
            Code::Alias,
            sound().write(MORE_STEPS, "# a step\nwait: &wait {}\n"),
            &["alias-or-tag rules/steps/more.yaml:2:13"],
        ),
        case(
            Code::Syntax,
            sound().write(MORE_STEPS, "wait: [you\n"),
            &["syntax-error rules/steps/more.yaml:1:7"],
        ),
        // Nor does anything follow from it where others are named that it would have.
        case(
            Code::Syntax,
            sound().write("rules/tables/groups.yaml", "north: [NL\n"),
            &["syntax-error rules/tables/groups.yaml:1:8"],
        ),
        case(
            Code::Syntax,
            sound().write("rules/tables/priors.yaml", "sources: [NL\n"),
            &["syntax-error rules/tables/priors.yaml:1:10"],
        ),
        case(
            Code::Syntax,
            sound().write(SOURCES, "S1: [NL\n"),
            &["syntax-error rules/sources.yaml:1:5"],
        ),
        case(
            Code::Unseen,
            sound().with(
                LINKS,
                "https://example.org/{locale}/bank",
                "\"https://example.org/{locale}/bank\\e[2J\"",
            ),
            &["invisible-character rules/links.yaml:2:8"],
        ),
        case(
            Code::DuplicateKey,
            sound().and(LINKS, "bank:\n  url: https://example.org/bank\n"),
            &["duplicate-key rules/links.yaml:3:1"],
        ),
    ]
}

fn fields() -> Vec<Case> {
    vec![
        case(
            Code::UnknownField,
            sound().and(STATE, "costs: glance\n"),
            &["unknown-field rules/questions/state.yaml:7:1"],
        ),
        case(
            Code::UnknownField,
            sound().and(GLOSSARY, "  forbiden: bank hall\n"),
            &["unknown-field locales/en-US/glossary.yaml:5:3"],
        ),
        case(
            Code::MissingField,
            sound().with(STATE, "cost: recall\n", ""),
            &["missing-field rules/questions/state.yaml:1:1"],
        ),
        case(
            Code::MissingField,
            sound().with(GLOSSARY, "  term: [your bank, bank]\n", ""),
            &["missing-field locales/en-US/glossary.yaml:1:1"],
        ),
        case(
            Code::WrongType,
            sound().and(CARD, "several: maybe\n"),
            &["wrong-type rules/questions/card.yaml:7:10"],
        ),
        case(
            Code::WrongType,
            sound().with(GLOSSARY, "people say bank", "[people, say bank]"),
            &["wrong-type locales/en-US/glossary.yaml:4:8"],
        ),
        case(
            Code::WrongType,
            sound().with(
                REFUSED,
                "{card: gift, country: NL}",
                "{card: [gift, virtual], country: NL}",
            ),
            &["wrong-type rules/causes/card-refused.yaml:12:5"],
        ),
        case(
            Code::BadName,
            sound().write("rules/causes/Card_Lost.yaml", "group: card-state\n"),
            &["bad-name rules/causes/Card_Lost.yaml:1:1"],
        ),
        case(
            Code::BadDate,
            sound().with(
                "rules/ruleset.yaml",
                "edition: 2026-01-02",
                "edition: 2026-13-02",
            ),
            &["bad-date rules/ruleset.yaml:3:10"],
        ),
        case(
            Code::DuplicateId,
            sound().and("rules/tables/countries.csv", "NL,credit,settle,\n"),
            &["duplicate-id rules/tables/countries.csv:5:1"],
        ),
        case(
            Code::TooManyAnswers,
            sound().write("rules/questions/shop.yaml", question_with_answers(257)),
            &["too-many-answers rules/questions/shop.yaml:1:1"],
        ),
    ]
}

fn question_with_answers(count: usize) -> String {
    let answers: Vec<String> = (0..count)
        .map(|answer| format!("  a{answer}: {{}}\n"))
        .collect();
    format!("cost: glance\nanswers:\n{}", answers.concat())
}

fn names() -> Vec<Case> {
    vec![
        case(
            Code::UnknownName,
            sound().with(EXPIRED, "{state: active}\nsteps", "{state: activ}\nsteps"),
            &["unknown-name rules/causes/card-expired.yaml:5:23"],
        ),
        case(
            Code::UnknownName,
            sound().with(
                "rules/ruleset.yaml",
                "reference-locale: en-US",
                "reference-locale: en-GB",
            ),
            &["unknown-name rules/ruleset.yaml:5:19"],
        ),
        case(
            Code::CyclicCondition,
            sound().and(CARD, "when: {state: expired}\n"),
            &[
                "cyclic-condition rules/questions/card.yaml:1:1",
                "cyclic-condition rules/questions/state.yaml:1:1",
            ],
        ),
        case(
            Code::Unused,
            sound().and(
                SOURCES,
                "S3:\n  title: Old\n  url: https://example.org\n  date: 2020\n  checked: 2026\n",
            ),
            &["unused-entry rules/sources.yaml:11:1"],
        ),
        case(
            Code::Unused,
            sound()
                .and(
                    "rules/tables/groups.yaml",
                    "south: {question: country, members: [TW]}\n",
                )
                .with(
                    "rules/tables/priors.yaml",
                    "card-type: 1",
                    "card-type: 1\n      bank: 2",
                )
                .with(
                    "rules/tables/countries.yaml",
                    "  aliases:",
                    "  wire: {text: true}\n  aliases:",
                )
                .write(
                    "rules/tables/countries.csv",
                    "iso,cards,button,wire,aliases\nNL,credit gift,pay-now,,\nSE,credit,settle,,\nTW,,,,\n",
                ),
            &[
                "unused-entry rules/tables/countries.yaml:5:3",
                "unused-entry rules/tables/groups.yaml:4:1",
                "unused-entry rules/tables/priors.yaml:6:7",
            ],
        ),
        case(
            Code::Unused,
            sound()
                .write(MORE_STEPS, "wait: {actor: you, phase: wait}\n")
                .and("locales/en-US/texts.ftl", "step-wait = Wait.\n")
                .and(TEXTS, "step-wait = Vänta.\n")
                .and(LINKS, "shop:\n  url: https://example.org\n")
                .and("locales/en-US/texts.ftl", "link-shop = Shop\n")
                .and(TEXTS, "link-shop = Butik\n"),
            &[
                "unused-entry rules/links.yaml:3:1",
                "unused-entry rules/steps/more.yaml:1:1",
            ],
        ),
        case(
            Code::Unused,
            sound()
                .write("rules/tables/colours.yaml", "key: id\ncolumns: {}\n")
                .write("rules/tables/colours.csv", "id\nred\n")
                .write("rules/tables/lost.csv", "id\nred\n")
                .write("locales/sv-SE/glosary.yaml", "{}\n")
                .write("rules/cause/lost.yaml", "group: card-state\n")
                .write("rules/questions/shop.yaml", question_with_answers(1))
                .and(
                    "locales/en-US/questions.ftl",
                    "question-shop = Shop?\n    .label = shop\n    .help = Any.\nanswer-shop-a0 = A\n",
                )
                .and(
                    QUESTIONS,
                    "question-shop = Butik?\n    .label = butik\n    .help = Vilken som helst.\nanswer-shop-a0 = A\n",
                ),
            &[
                "unused-entry locales/sv-SE/glosary.yaml:1:1",
                "unused-entry rules/cause/lost.yaml:1:1",
                "unused-entry rules/questions/shop.yaml:1:1",
                "unused-entry rules/tables/colours.yaml:1:1",
                "unused-entry rules/tables/lost.csv:1:1",
            ],
        ),
        case(
            Code::Ambiguous,
            code_systems::two_systems("'05': active"),
            &["code-ambiguous rules/codes/till.yaml:5:3"],
        ),
        case(
            Code::Unused,
            code_systems::two_systems("old_card: expired").with(
                "rules/codes/till.yaml",
                "codes:",
                "ambiguous: [old_card]\ncodes:",
            ),
            &["unused-entry rules/codes/till.yaml:4:13"],
        ),
        case(
            Code::LinkForbidden,
            sound().with(LINKS, "https://example.org", "https://old.example.org"),
            &["link-forbidden rules/links.yaml:2:8"],
        ),
        case(
            Code::LinkForbidden,
            sound().with(
                SOURCES,
                "https://example.org/cards",
                "http://example.org/cards",
            ),
            &["link-forbidden rules/sources.yaml:3:8"],
        ),
    ]
}

fn causes() -> Vec<Case> {
    vec![
        case(
            Code::Unsourced,
            sound().with(EXPIRED, "sources: [S1]", "sources: []"),
            &["unsourced-cause rules/causes/card-expired.yaml:1:1"],
        ),
        case(
            Code::Undated,
            sound().with(SOURCES, "  date: 2025-01-02\n", ""),
            &["undated-source rules/sources.yaml:2:3"],
        ),
        case(
            Code::NeverHolds,
            sound().with(
                EXPIRED,
                "confirmed-by: {state: expired}",
                "suggested-by: {state: active}",
            ),
            &[
                "never-decided rules/causes/card-expired.yaml:1:1",
                "example-fails rules/causes/card-expired.yaml:9:5",
            ],
        ),
        case(
            Code::NeverHolds,
            sound()
                .with(EXPIRED, "applies: {card: credit}", "applies: {}")
                .with(EXPIRED, "ruled-out-by: {state: active}\n", ""),
            &[
                "never-decided rules/causes/card-expired.yaml:1:1",
                "example-fails rules/causes/card-expired.yaml:11:5",
                "example-fails rules/causes/card-refused.yaml:9:5",
            ],
        ),
        case(
            Code::NotDecided,
            many_pairs(),
            &[
                "not-decided rules/causes/card-expired.yaml:1:1",
                "not-decided rules/causes/card-expired.yaml:1:1",
                "undated-source rules/sources.yaml:2:3",
            ],
        ),
        case(
            Code::NoExample,
            sound().with(
                EXPIRED,
                "{card-expired: confirmed}",
                "{card-refused: possible}",
            ),
            &["no-example rules/causes/card-expired.yaml:1:1"],
        ),
        case(
            Code::ExampleFails,
            sound().with(
                REFUSED,
                "{card-refused: possible}",
                "{card-refused: likely}",
            ),
            &["example-fails rules/causes/card-refused.yaml:15:5"],
        ),
        case(
            // The kind of card, then its state: two questions.
            Code::TooLong,
            sound().and("rules/ruleset.yaml", "budget: {screens: 1}\n"),
            &["too-long rules/ruleset.yaml:9:9"],
        ),
        case(
            Code::WorseThanFileOrder,
            shares_that_mislead().with(
                REFUSED,
                "sources: [S1, S2]\n",
                "sources: [S1, S2]\nwaived: {may-contradict: it is the shares that are tried}\n",
            ),
            &["slower-than-file-order rules/ruleset.yaml:1:1"],
        ),
    ]
}

/// A cause that any of twenty pairs of answers suggests, the halves of a pair far from each other.
fn many_pairs() -> Project {
    // A date that is missing leaves out the trial of the examples, which has nothing to show here.
    let mut project = sound().with(SOURCES, "  date: 2025-01-02\n", "");
    let question = "cost: glance\nanswers: {x: {}, y: {}}\n";
    for id in ["a", "b"]
        .iter()
        .flat_map(|side| (10..30).map(move |n| format!("{side}{n}")))
    {
        let words = format!(
            "question-{id} = {id}?\n    .label = {id}\n    .help = {id}.\nanswer-{id}-x = X\nanswer-{id}-y = Y\n"
        );
        project = project
            .write(&format!("rules/questions/{id}.yaml"), question)
            .and("locales/en-US/questions.ftl", &words)
            .and(QUESTIONS, &words);
    }
    let pairs = (10..30).map(|n| format!("{{a{n}: x, b{n}: x}}"));
    let pairs: Vec<String> = pairs.collect();
    let suggested = format!("suggested-by: {{any: [{}]}}\n", pairs.join(", "));
    project.with(EXPIRED, "ruled-out-by", &format!("{suggested}ruled-out-by"))
}

/// Everybody's card has expired, but the shares say that nobody's has.
fn shares_that_mislead() -> Project {
    sound()
        .with(
            "rules/ruleset.yaml",
            "[card, state, country]",
            "[state, country, card]",
        )
        .with("rules/tables/priors.yaml", "card-state: 3", "card-state: 0")
        .with("rules/tables/priors.yaml", "card-type: 1", "card-type: 100")
        .with(STATE, "when: {card: credit}\n", "")
        .with(STATE, "cost: recall", "cost: glance")
        .with(EXPIRED, "applies: {card: credit}", "applies: {}")
        .with(
            EXPIRED,
            "{card: credit, state: expired}",
            "{state: expired}",
        )
        .with(EXPIRED, "{card: credit, state: active}", "{state: active}")
        .with(EXPIRED, "[call-bank, pay]", "[call-bank]")
        .with(
            REFUSED,
            "confirmed-by: ",
            "confirmed-by: {country: SE}\nsuggested-by: ",
        )
        .with(
            REFUSED,
            "{card: gift, country: SE}",
            "{card: gift, country: SE, state: expired}",
        )
        .with(
            REFUSED,
            "{card: gift, country: NL}",
            "{card: gift, country: NL, state: expired}",
        )
        .with(
            REFUSED,
            "{card: gift, country: unknown}",
            "{card: gift, state: expired}",
        )
        .with(REFUSED, "confirmed, card-expired: ruled-out", "confirmed")
}

fn messages() -> Vec<Case> {
    vec![
        case(
            Code::MessageSyntax,
            sound().and(TEXTS, "link bank\n"),
            &["message-syntax locales/sv-SE/texts.ftl:20:1"],
        ),
        case(
            Code::DuplicateMessage,
            sound().and(TEXTS, "link-bank = Igen\n"),
            &["duplicate-message locales/sv-SE/texts.ftl:20:1"],
        ),
        case(
            Code::MissingMessage,
            sound().with(QUESTIONS, "answer-card-gift = Ett presentkort\n", ""),
            &["missing-message locales/sv-SE/questions.ftl:1:1"],
        ),
        case(
            Code::MissingMessage,
            sound().with(TEXTS, "link-bank = Banker\n", ""),
            &["missing-message locales/sv-SE/texts.ftl:1:1"],
        ),
        case(
            Code::SurplusMessage,
            sound().and(TEXTS, "step-cal-bank = Ring.\n"),
            &["surplus-message locales/sv-SE/texts.ftl:20:1"],
        ),
        case(
            Code::MissingAttribute,
            sound().with(QUESTIONS, "    .help = Datumet står på kortet.\n", ""),
            &["missing-attribute locales/sv-SE/questions.ftl:8:1"],
        ),
        case(
            Code::SurplusAttribute,
            sound().with(
                QUESTIONS,
                ".help = Datumet",
                ".hint = Nej.\n    .help = Datumet",
            ),
            &["surplus-attribute locales/sv-SE/questions.ftl:10:5"],
        ),
        case(
            Code::PlaceableDiffers,
            sound().with(
                TEXTS,
                "Be din bank om ett nytt.",
                "Be { $bank } om ett nytt.",
            ),
            &["placeable-differs locales/sv-SE/texts.ftl:5:5"],
        ),
        case(
            Code::PlaceableDiffers,
            sound()
                .with(TEXTS, "   *[other] Så är det i { $country }.\n}", "}")
                .with(
                    TEXTS,
                    "{ $country ->\n    [unknown] Det beror på landet.\n}",
                    "Det beror på.",
                ),
            &["placeable-differs locales/sv-SE/texts.ftl:9:1"],
        ),
    ]
}

fn texts() -> Vec<Case> {
    vec![
        case(
            Code::MessageFails,
            sound().with(
                TEXTS,
                "*[unknown] Betala i portalen.",
                "*[other] Välj { $button }.",
            ),
            &["message-fails locales/sv-SE/texts.ftl:9:1"],
        ),
        case(
            Code::MessageFails,
            sound().with(TEXTS, "Be din bank", "Be { LENGTH(\"din bank\") }"),
            &["message-fails locales/sv-SE/texts.ftl:5:5"],
        ),
        case(
            Code::MessageFails,
            sound().with(TEXTS, "link-bank = Banker", "link-bank = { \"\" }"),
            &["message-fails locales/sv-SE/texts.ftl:19:1"],
        ),
        case(
            Code::MessageFails,
            sound()
                .with(TEXTS, "[settle] Välj Reglera saldo.", "[settle] { \"\" }")
                .with(TEXTS, "} { $country ->", "}{ $country ->")
                .with(TEXTS, "Det beror på landet.", "{ \"\" }")
                .with(TEXTS, "Så är det i { $country }.", "{ \"\" }"),
            &["message-fails locales/sv-SE/texts.ftl:9:1"],
        ),
        case(
            Code::MessageFails,
            sound().with(TEXTS, "Be din bank", "Be din \u{202e}bank"),
            &["message-fails locales/sv-SE/texts.ftl:5:23"],
        ),
        case(
            Code::MessageFails,
            sound().with(TEXTS, "Be din bank", "Be din {\"\\u202E\"}bank"),
            &["message-fails locales/sv-SE/texts.ftl:5:5"],
        ),
        // A comment below is no part of it.
        case(
            Code::MessageFails,
            sound().with(
                TEXTS,
                "Be din bank om ett nytt.",
                "Be din {\"\\u202E\"}bank om ett nytt.\n# Inte \u{202e} så.",
            ),
            &["message-fails locales/sv-SE/texts.ftl:5:5"],
        ),
        case(
            Code::LinkForbidden,
            sound().with(TEXTS, "Be din bank", "Se https://example.org: be din bank"),
            &["link-forbidden locales/sv-SE/texts.ftl:5:19"],
        ),
        case(
            Code::LabelTooLong,
            sound()
                .with(
                    QUESTIONS,
                    "Ett presentkort",
                    "Ett presentkort från en affär i staden",
                )
                .with(
                    QUESTIONS,
                    ".label = skick",
                    ".label = vilket skick kortet är i nu",
                )
                .with(
                    QUESTIONS,
                    "I vilket land betalar du?",
                    "I vilket land, region eller område betalar du för det som du köper?",
                )
                .with(
                    TEXTS,
                    "Kortet tas inte emot här",
                    "Kortet tas inte emot i det här landet eller området",
                ),
            &[
                "label-too-long locales/sv-SE/questions.ftl:6:1",
                "label-too-long locales/sv-SE/questions.ftl:9:5",
                "label-too-long locales/sv-SE/questions.ftl:14:1",
                "label-too-long locales/sv-SE/texts.ftl:6:1",
            ],
        ),
        case(
            Code::LabelRepeated,
            sound().with(QUESTIONS, "Ett presentkort", "Ett Kreditkort"),
            &["label-repeated locales/sv-SE/questions.ftl:6:1"],
        ),
        case(
            Code::TermMissing,
            sound().and(GLOSSARY, "network:\n  term: card network\n"),
            &["term-missing locales/en-US/glossary.yaml:5:1"],
        ),
        case(
            Code::TermForbidden,
            sound().with(
                "locales/en-US/texts.ftl",
                "Ask your bank for another.",
                "Ask the\n        Issuer.",
            ),
            &["term-forbidden locales/en-US/texts.ftl:6:9"],
        ),
    ]
}

fn manners() -> Vec<Case> {
    vec![
        case(
            Code::PluralDiffers,
            sound().with(
                TEXTS,
                "step-call-bank = Ring din bank.",
                "step-call-bank = { 2 ->\n   *[other] Ring.\n}",
            ),
            &["plural-differs locales/sv-SE/texts.ftl:17:1"],
        ),
        case(
            Code::PluralDiffers,
            sound().with(
                TEXTS,
                "step-call-bank = Ring din bank.",
                "step-call-bank = { 2 ->\n    [1] Ring.\n    [few] Ring nu.\n   *[other] Ring alla.\n}",
            ),
            &["plural-differs locales/sv-SE/texts.ftl:17:1"],
        ),
        case(
            Code::NumberLeftOut,
            sound()
                .with("locales/en-US/texts.ftl", "Please say why.", "Is 15,000 too much, or 30?")
                .with(TEXTS, "    .ask = Kan du säga varför?", "    .ask = Är 15\u{a0}000 för mycket?"),
            &["number-left-out locales/sv-SE/texts.ftl:18:5"],
        ),
        case(
            Code::TermLeftOut,
            sound().write(
                "locales/sv-SE/glossary.yaml",
                "issuer:\n  term: din bank\n  reference: call your bank\nanother:\n  term: ett nytt\n  reference: for another\n",
            )
            .with(TEXTS, "step-call-bank = Ring din bank.", "step-call-bank = Ring banken."),
            &["term-left-out locales/sv-SE/texts.ftl:17:1"],
        ),
        case(
            Code::StyleForbidden,
            sound()
                .write(STYLE, "condition-first:\n  forbidden: \", om \"\n  in: step\n  instead: begin with it\n")
                .with(TEXTS, "Ring din bank.", "Ring din bank, om du kan.")
                .with(TEXTS, "Be din bank om ett nytt.", "Be din bank, om du kan, om ett nytt."),
            &["style-forbidden locales/sv-SE/texts.ftl:17:31"],
        ),
        case(
            Code::StyleForbidden,
            sound()
                .write(STYLE, "quotes:\n  forbidden: ['\"']\n  in: [step.ask, link]\n  instead: write ”\n")
                .with(TEXTS, "Kan du säga varför?", "Säg \"varför\", eller skriv `echo \"varför\"`.")
                .with(TEXTS, "Ring din bank.", "Ring \"din bank\"."),
            &["style-forbidden locales/sv-SE/texts.ftl:18:16"],
        ),
        case(
            Code::MissingField,
            sound().write(STYLE, "quotes:\n  forbidden: ¤\n"),
            &["missing-field locales/sv-SE/style.yaml:2:3"],
        ),
        case(
            Code::PunctuationMixed,
            sound().with(TEXTS, "Kan du säga varför?", "Säg 原因, 請說 (PIN)."),
            &["punctuation-mixed locales/sv-SE/texts.ftl:18:5"],
        ),
    ]
}

const EN_TEXTS: &str = "locales/en-US/texts.ftl";
const STEPS: &str = "rules/steps/steps.yaml";
const PRIORS: &str = "rules/tables/priors.yaml";

/// Another cause with the words it needs.
fn with_old_card(conditions: &str, found: &str, steps: &str) -> Project {
    let text = format!(
        "group: card-state\nsettled-by: you\napplies: {{card: credit}}\n{conditions}steps: {steps}\n\
         sources: [S1]\nexamples:\n  - name: an old card\n    answers: {found}\n    \
         gives: {{card-old: confirmed}}\n  - name: a card in order\n    \
         answers: {{card: credit, state: active}}\n    gives: {{card-old: ruled-out}}\n"
    );
    sound()
        .write("rules/causes/card-old.yaml", text)
        .and(
            EN_TEXTS,
            "cause-card-old = Old card\n    .summary = It is old.\n",
        )
        .and(
            TEXTS,
            "cause-card-old = Gammalt kort\n    .summary = Det är gammalt.\n",
        )
}

/// One answer has its words in a file behind the one that has those of the others.
#[test]
fn a_message_is_missed_where_most_of_its_kind_stand() {
    let active = "answer-state-active = Det är i ordning\n";
    let questions = "locales/sv-SE/questions.ftl";
    let project = sound().with(questions, active, "").and(TEXTS, active);
    let project = project.with(questions, "answer-card-gift = Ett presentkort\n", "");
    let found = project.found();
    assert_eq!(found, [format!("missing-message {questions}:1:1")]);
}

/// A file that cannot be read may need messages of its own kind, and of no other.
#[test]
fn a_file_that_is_not_read_excuses_no_message_of_another_kind() {
    let needless = [
        "cause-card-new",
        "question-shop",
        "answer-shop-open",
        "step-walk",
        "link-shop",
    ];
    let messages: String = needless.iter().map(|id| format!("{id} = Nej\n")).collect();
    for (broken, excused) in [
        (EXPIRED, &needless[..0]),
        (STATE, &needless[..0]),
        (STEPS, &needless[3..4]),
        // Steps that name its links are left out as well.
        (LINKS, &needless[3..]),
    ] {
        let project = sound().write(broken, b"# \xff\n").and(TEXTS, &messages);
        let findings = project.findings();
        for id in needless {
            let message = format!("nothing needs the message `{id}`");
            let is_told = findings.iter().any(|finding| finding.message == message);
            assert_eq!(is_told, !excused.contains(&id), "{id} beside {broken}");
        }
    }
}

/// A step that names what is not there is left out, and needs its words all the same.
#[test]
fn the_words_of_a_step_that_is_left_out_are_needed() {
    let waiting = with_waiting("wait: {actor: you, phase: wait, links: [shop]}\n");
    let waiting = waiting.with(EXPIRED, "[call-bank, pay]", "[call-bank, pay, wait]");
    let unknown = "unknown-name rules/steps/more.yaml:1:41";
    assert_eq!(waiting.found(), [unknown]);
    let untold = waiting.with(TEXTS, "step-wait = Vänta.\n", "");
    let missing = "missing-message locales/sv-SE/texts.ftl:1:1";
    assert_eq!(untold.found(), [missing, unknown]);
}

/// So do those of a cause that lacks a field, in both forms where a support desk has its own.
#[test]
fn the_words_of_a_cause_that_lacks_something_are_needed() {
    let lacking = "missing-field rules/causes/card-expired.yaml:1:1";
    let draft = sound().with(EXPIRED, "settled-by: you\n", "");
    assert_eq!(draft.found(), [lacking]);
    let draft = draft.and(EXPIRED, "sensitive: true\n");
    let found = draft.found();
    let missing = found.iter().filter(|it| it.starts_with("missing-attr"));
    assert_eq!(missing.count(), 4, "two in each language: {found:?}");
    let own = "    .support = Ring.\n    .support-summary = Vi ringer.\n";
    let [english, swedish] = ["Ask your bank for another.\n", "Be din bank om ett nytt.\n"];
    let whole = draft.with(EN_TEXTS, english, &format!("{english}{own}"));
    let whole = whole.with(TEXTS, swedish, &format!("{swedish}{own}"));
    assert_eq!(whole.found(), [lacking]);
}

/// Each of the two questions may be the first, as long as something else lets it be asked. Who is
/// asked for the card only where it has not expired cannot be told that it has.
#[test]
fn questions_may_wait_for_each_other_where_one_can_be_asked_first() {
    for (card, is_decided) in [
        ("{state: expired}", true),
        ("{not: {state: expired}}", false),
    ] {
        for other in ["{card: credit}", "{not: {card: gift}}"] {
            let state = format!("{{any: [{{country: NL}}, {other}]}}");
            let project = sound().and(CARD, &format!("when: {card}\n"));
            let project = project.with("rules/questions/state.yaml", "{card: credit}", &state);
            let found = project.found();
            let begins = |with: &str| found.iter().any(|it| it.starts_with(with));
            assert!(!begins("cyclic"), "{card} {state}: {found:?}");
            let never = "never-decided rules/causes/card-expired.yaml:1:1";
            assert_eq!(begins(never), !is_decided, "{card} {state}: {found:?}");
        }
    }
}

/// Two countries are always asked for, so it can be known that they are not the same.
#[test]
fn a_question_may_wait_for_another_where_two_countries_differ() {
    let country = "cost: glance\nanswers-from: {table: countries, words: territory}\n";
    for (apart, is_sound) in [
        ("{not: {same: [country, home]}}", true),
        ("{same: [country, home]}", true),
        ("{state: expired}", false),
    ] {
        let state = format!("{{any: [{apart}, {{card: credit}}]}}");
        let project = sound().write("rules/questions/home.yaml", country);
        let project = project.and(CARD, "when: {state: expired}\n");
        let found = project.with(STATE, "{card: credit}", &state).found();
        let is_cyclic = found.iter().any(|it| it.starts_with("cyclic"));
        assert_eq!(is_cyclic, !is_sound, "{apart}: {found:?}");
    }
}

/// Causes look at the column, and a step says what it holds: what is wrong there follows from it.
#[test]
fn a_slip_in_the_declaration_of_a_column_is_one_fault() {
    for (column, slip, expected) in [
        (
            "{list-of: card, source: S2}",
            "{list-off: card, source: S2}",
            vec!["unknown-field rules/tables/countries.yaml:3:11"],
        ),
        (
            "{list-of: card, source: S2}",
            "{source: S2}",
            vec!["missing-field rules/tables/countries.yaml:3:10"],
        ),
        (
            "{one-of: [pay-now, settle]}",
            "{words: [pay-now, settle]}",
            vec![
                "missing-field rules/tables/countries.yaml:4:11",
                "unknown-field rules/tables/countries.yaml:4:12",
            ],
        ),
    ] {
        let project = sound().with("rules/tables/countries.yaml", column, slip);
        assert_eq!(project.found(), expected, "{slip}");
    }
}

/// So is one in the name of any field that must be there.
#[test]
fn a_slip_in_the_name_of_a_field_is_one_fault() {
    for (path, field, slip) in [
        ("rules/questions/state.yaml", "cost: ", "csot: "),
        ("rules/causes/card-refused.yaml", "group: ", "grop: "),
        ("rules/causes/card-refused.yaml", "applies: ", "aplies: "),
        ("rules/causes/card-refused.yaml", "sources: ", "source: "),
        ("rules/steps/steps.yaml", "phase: bank", "fase: bank"),
        ("rules/steps/steps.yaml", "actor: bank", "acter: bank"),
        (
            "rules/sources.yaml",
            "date: 2025-01-02",
            "dates: 2025-01-02",
        ),
        ("rules/links.yaml", "url: ", "uri: "),
        ("rules/tables/countries.yaml", "key: ", "kye: "),
        ("rules/tables/countries.yaml", "columns:", "colums:"),
        ("rules/tables/groups.yaml", "members: ", "member: "),
        ("rules/tables/priors.yaml", "  - shares:", "  - share:"),
        ("rules/ruleset.yaml", "fallback: ", "falback: "),
        ("rules/ruleset.yaml", "edition: ", "editon: "),
    ] {
        let found = sound().with(path, field, slip).found();
        let is_it = |it: &String| it.starts_with(&format!("unknown-field {path}:"));
        assert!(found.len() == 1 && is_it(&found[0]), "{slip}: {found:?}");
    }
}

/// One cause is found in two countries, the other in one of them only: whichever is tried first.
#[test]
fn a_cause_found_with_another_at_some_answers_is_not_found_only_with_it() {
    let conditions = |countries: &str| {
        format!(
            "confirmed-by: {{state: expired, country: {countries}}}\n\
             ruled-out-by: {{any: [{{state: active}}, {{not: {{country: {countries}}}}}]}}\n"
        )
    };
    for narrow in ["[NL]", "[SE]"] {
        let wide = conditions("[NL, SE]");
        let answers = "{card: credit, state: expired, country: SE}";
        let project = with_old_card(&wide, answers, "[call-bank]").with(
            EXPIRED,
            "confirmed-by: {state: expired}\nruled-out-by: {state: active}\n",
            &conditions(narrow),
        );
        let found = project.found();
        assert!(
            !found.iter().any(|it| it.starts_with("subsumed")),
            "{found:?}"
        );
    }
}

/// Steps of one phase with the words they need.
fn with_waiting(steps: &str) -> Project {
    sound()
        .write(MORE_STEPS, steps)
        .and(EN_TEXTS, "step-wait = Wait.\n")
        .and(TEXTS, "step-wait = Vänta.\n")
}

/// An answer that is never offered.
fn never_lost() -> Project {
    sound()
        .with(
            STATE,
            "  active: {unquoted: true}\n",
            "  active: {unquoted: true}\n  lost: {unquoted: true, when: {card: gift}}\n",
        )
        .and(
            "locales/en-US/questions.ftl",
            "answer-state-lost = It is lost\n",
        )
        .and(QUESTIONS, "answer-state-lost = Det är borta\n")
}

/// What only shows when every combination of answers is looked at, or the sources are.
fn proofs() -> Vec<Case> {
    let never = vec![
        case(
            Code::NeverConfirmed,
            sound()
                .with(
                    EXPIRED,
                    "confirmed-by: {state: expired}",
                    "confirmed-by: {card: gift}\nsuggested-by: {state: expired}",
                )
                .with(EXPIRED, "{card-expired: confirmed}", "{card-expired: likely}"),
            &["never-confirmed rules/causes/card-expired.yaml:1:1"],
        ),
        case(
            Code::NeverLikely,
            sound().with(
                EXPIRED,
                "confirmed-by: {state: expired}",
                "confirmed-by: {state: expired}\nsuggested-by: {state: expired}",
            ),
            &["never-likely rules/causes/card-expired.yaml:1:1"],
        ),
        case(
            Code::MayContradict,
            contradicting(),
            &["may-contradict rules/causes/card-expired.yaml:1:1"],
        ),
        case(
            Code::Subsumed,
            with_old_card(
                "confirmed-by: {state: expired, country: SE}\n\
                 ruled-out-by: {any: [{state: active}, {not: {country: SE}}]}\n",
                "{card: credit, state: expired, country: SE}",
                "[call-bank]",
            ),
            &["subsumed rules/causes/card-old.yaml:1:1"],
        ),
        case(
            Code::SameAs,
            with_old_card(
                "confirmed-by: {state: expired}\nruled-out-by: {state: active}\n",
                "{card: credit, state: expired}",
                "[call-bank, pay]",
            ),
            &["same-as rules/causes/card-expired.yaml:1:1"],
        ),
        case(
            Code::ValidityOverlaps,
            with_old_card(
                "confirmed-by: {state: expired}\nruled-out-by: {state: active}\nvalid-from: 2025-06-01\n",
                "{card: credit, state: expired}",
                "[call-bank, pay]",
            )
            .with(EXPIRED, "examples:", "valid-until: 2025-12-31\nexamples:"),
            &["validity-overlaps rules/causes/card-old.yaml:6:13"],
        ),
        case(
            Code::ConditionIdle,
            sound().with(
                EXPIRED,
                "confirmed-by: {state: expired}",
                "confirmed-by: {any: [{state: expired}, {all: [{card: gift}, {card: virtual}]}]}",
            ),
            &["condition-idle rules/causes/card-expired.yaml:1:1"],
        ),
        // One that is a single answer is looked at as a whole.
        case(
            Code::ConditionIdle,
            never_lost().with(
                EXPIRED,
                "confirmed-by: {state: expired}",
                "confirmed-by: {state: expired}\nsuggested-by: {state: lost}",
            ),
            &[
                "never-likely rules/causes/card-expired.yaml:1:1",
                "condition-idle rules/causes/card-expired.yaml:1:1",
                "never-offered rules/questions/state.yaml:1:1",
            ],
        ),
        case(
            Code::NeverRelevant,
            sound()
                .write("rules/questions/shop.yaml", question_with_answers(2))
                .with(STEPS, "  phase: apply\n", "  phase: apply\n  when: {shop: [a0, a1]}\n")
                .and(
                    "locales/en-US/questions.ftl",
                    "question-shop = Shop?\n    .label = shop\n    .help = Any.\nanswer-shop-a0 = A\nanswer-shop-a1 = B\n",
                )
                .and(
                    QUESTIONS,
                    "question-shop = Butik?\n    .label = butik\n    .help = Vilken som helst.\nanswer-shop-a0 = A\nanswer-shop-a1 = B\n",
                ),
            &["never-relevant rules/questions/shop.yaml:1:1"],
        ),
        case(
            Code::NeverOffered,
            never_lost(),
            &["never-offered rules/questions/state.yaml:1:1"],
        ),
    ];
    never.into_iter().chain(plans()).chain(followed()).collect()
}

/// A cause that answers prove and exclude at once.
fn contradicting() -> Project {
    sound().with(
        EXPIRED,
        "ruled-out-by: {state: active}",
        "ruled-out-by: {any: [{state: active}, {country: TW}]}",
    )
}

fn plans() -> Vec<Case> {
    vec![
        case(
            Code::DeadEnd,
            sound().with(
                STEPS,
                "  phase: bank\n",
                "  phase: bank\n  when: {card: credit}\n",
            ),
            &["dead-end rules/ruleset.yaml:1:1"],
        ),
        case(
            Code::PlanEmpty,
            sound().with(
                STEPS,
                "  phase: apply\n",
                "  phase: apply\n  when: {country: SE}\n",
            ),
            &["plan-empty rules/causes/card-refused.yaml:1:1"],
        ),
        case(
            Code::StepIdle,
            with_waiting("wait: {actor: you, phase: wait, when: {card: gift}}\n").with(
                EXPIRED,
                "steps: [call-bank, pay]",
                "steps: [call-bank, pay, wait]",
            ),
            &["step-idle rules/causes/card-expired.yaml:1:1"],
        ),
        case(
            Code::StepsInBothOrders,
            with_waiting("wait: {actor: you, phase: wait}\nrest: {actor: you, phase: wait}\n")
                .and(EN_TEXTS, "step-rest = Rest.\n")
                .and(TEXTS, "step-rest = Vila.\n")
                .with(
                    EXPIRED,
                    "steps: [call-bank, pay]",
                    "steps: [call-bank, pay, wait, rest]",
                )
                .with(REFUSED, "steps: [pay]", "steps: [pay, rest, wait]"),
            &["steps-in-both-orders rules/causes/card-refused.yaml:1:1"],
        ),
        case(
            Code::ContextShadowed,
            sound().and(
                PRIORS,
                "  - when: {card: credit}\n    shares: {card-state: 1}\n",
            ),
            &["context-shadowed rules/tables/priors.yaml:1:1"],
        ),
    ]
}

fn followed() -> Vec<Case> {
    vec![
        case(
            Code::WeakProof,
            sound().with(
                SOURCES,
                "  url: https://example.org/cards\n",
                "  url: https://example.org/cards\n  weak: true\n",
            ),
            &["weak-proof rules/causes/card-expired.yaml:1:1"],
        ),
        case(
            Code::OlderFollowed,
            sound().with(REFUSED, "sources: [S1, S2]", "sources: [S2, S1]"),
            &["older-followed rules/causes/card-refused.yaml:1:1"],
        ),
        case(
            Code::SourceOutdated,
            sound()
                .with(
                    "rules/ruleset.yaml",
                    "edition: 2026-01-02",
                    "edition: 2026-01-02\nchecked-since: 2026-01-01",
                )
                .with(
                    SOURCES,
                    "date: 2025-01-02\n  checked: 2026-01-02",
                    "date: 2025-01-02\n  checked: 2025-12-31",
                ),
            &["source-outdated rules/sources.yaml:5:12"],
        ),
        case(
            Code::WaiverIdle,
            sound().with(
                EXPIRED,
                "sources: [S1]\n",
                "sources: [S1]\nwaived: {may-contradict: people err}\n",
            ),
            &["waiver-idle rules/causes/card-expired.yaml:8:10"],
        ),
    ]
}

#[test]
fn what_is_proved_comes_with_the_answers_that_show_it() {
    let said = contradicting().said();
    let tried = "--card credit --state expired --country TW";
    assert!(said.contains(tried), "{said}");
}

#[test]
fn what_is_meant_so_is_waived_with_a_reason() {
    let waived = |reason: &str| {
        let line = format!("sources: [S1]\nwaived: {{may-contradict: {reason}}}\n");
        contradicting()
            .with(EXPIRED, "sources: [S1]\n", &line)
            .found()
    };
    assert_eq!(waived("people err"), Vec::<String>::new());
    assert_eq!(
        waived("''"),
        [
            "may-contradict rules/causes/card-expired.yaml:1:1",
            "waiver-idle rules/causes/card-expired.yaml:8:10"
        ]
    );
}

fn all() -> impl Iterator<Item = Case> {
    let groups = [
        files(),
        fields(),
        names(),
        causes(),
        messages(),
        texts(),
        manners(),
        proofs(),
    ];
    groups.into_iter().flatten()
}

#[test]
fn reports_each_fault_where_it_is_and_nothing_else() {
    let mut wrong = String::new();
    for case in all() {
        let found = case.project.found();
        let code = case.code;
        assert!(
            case.found
                .iter()
                .any(|found| found.starts_with(code.as_str()))
        );
        if found != case.found {
            let said = case.project.said();
            wrong += &format!("{code}: {found:#?}\nnot {:#?}\n{said}\n", case.found);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// What is wrong with a whole file, or with something that has no name.
const NAMELESS: &[Code] = &[
    Code::Alias,
    Code::ContextShadowed,
    Code::MessageSyntax,
    Code::MissingField,
    Code::NotUtf8,
    Code::WorseThanFileOrder,
    Code::SourceOutdated,
    Code::Syntax,
    Code::TooDeep,
    Code::TooLarge,
    Code::TooLong,
    Code::TooManyAnswers,
    Code::Unreadable,
    Code::Unseen,
    Code::WrongType,
];

/// Whoever reads a finding learns what is wrong, by a name or a text that stands in the files, and
/// what to do about it.
#[test]
fn every_finding_names_what_is_wrong_and_says_what_to_do() {
    let mut wrong = String::new();
    for case in all() {
        for finding in case.project.findings() {
            let quoted = finding.message.split('`').skip(1).step_by(2);
            // A column stands behind its table: `countries.wire`.
            let mut names = quoted.map(|text| text.rsplit('.').next().unwrap_or(text));
            let is_named = match NAMELESS.contains(&finding.code) {
                true => finding.message.split(' ').count() > 2,
                false => names.any(|text| case.project.holds(text)),
            };
            if !is_named || finding.help.split(' ').count() < 2 {
                wrong += &format!("{}: {} / {}\n", finding.code, finding.message, finding.help);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// The words of every finding of the cases above, to be read as a whole.
/// `CARDHELP_WRITE_FINDINGS=1 cargo test --test check` writes them anew.
#[test]
fn says_what_is_wrong_in_these_words() {
    let mut said = String::new();
    for case in all() {
        let root = tempfile::tempdir().expect("a folder");
        let findings = case.project.check_in(root.path()).0;
        for (place, finding) in case.found.iter().zip(findings) {
            let lines = [&finding.message, &finding.help, &finding.witness];
            let lines = lines.into_iter().filter(|line| !line.is_empty());
            let lines: String = lines.map(|line| format!("  {line}\n")).collect();
            said += &format!("{place}\n{lines}\n");
        }
        said = said.replace(&format!("{}/", root.path().display()), "");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/findings.txt");
    if std::env::var_os("CARDHELP_WRITE_FINDINGS").is_some() {
        fs::write(&path, &said).expect("written");
    }
    let written = fs::read_to_string(&path).expect("read");
    let (said, written) = (said.split("\n\n"), written.split("\n\n"));
    for (said, written) in said.clone().zip(written.clone()) {
        assert_eq!(said, written);
    }
    assert_eq!(said.count(), written.count());
}

#[test]
fn can_provoke_every_code() {
    let provoked: Vec<Code> = all().map(|case| case.code).collect();
    for code in Code::ALL {
        assert!(provoked.contains(code), "{code}");
    }
}

#[test]
fn reports_faults_of_every_kind_at_once() {
    let project = sound()
        .with(STATE, "cost: recall", "cost: high")
        .with(EXPIRED, "sources: [S1]", "sources: [S7]")
        .with(REFUSED, "steps: [pay]", "steps: [pay, wait]")
        .with(
            REFUSED,
            "{card-refused: possible}",
            "{card-refused: likely}",
        )
        .with(LINKS, "https://example.org", "https://old.example.org")
        .with(QUESTIONS, "answer-card-gift = Ett presentkort\n", "")
        .with(TEXTS, "Banker", "Banker {")
        .and(GLOSSARY, "network:\n  term: card network\n");
    let found = [
        "term-missing locales/en-US/glossary.yaml:5:1",
        "missing-message locales/sv-SE/questions.ftl:1:1",
        "message-syntax locales/sv-SE/texts.ftl:20:1",
        "unknown-name rules/causes/card-expired.yaml:7:11",
        "unknown-name rules/causes/card-refused.yaml:6:14",
        "example-fails rules/causes/card-refused.yaml:15:5",
        "link-forbidden rules/links.yaml:2:8",
        "unknown-name rules/questions/state.yaml:1:7",
    ];
    assert_eq!(project.found(), found, "{}", project.said());
}
