//! What a finding says, what is no fault, and that one fault does not hide or imply others.

use crate::project::Project;
use cardhelp::check::{LocaleFiles, check_words};
use cardhelp::rules::{FileSet, Finding, TextFile};

const EXPIRED: &str = "rules/causes/card-expired.yaml";
const REFUSED: &str = "rules/causes/card-refused.yaml";
const QUESTIONS: &str = "locales/sv-SE/questions.ftl";
const TEXTS: &str = "locales/sv-SE/texts.ftl";
const ENGLISH: &str = "locales/en-US/texts.ftl";
const GLOSSARY: &str = "locales/en-US/glossary.yaml";

fn sound() -> Project {
    Project::sound()
}

#[track_caller]
fn assert_found(project: &Project, found: &[&str]) {
    assert_eq!(project.found(), found, "{}", project.said());
}

#[track_caller]
fn assert_says(project: &Project, parts: &[&str]) {
    let said = project.said();
    for part in parts {
        assert!(said.contains(part), "no `{part}` in\n{said}");
    }
}

#[test]
fn checks_the_rest_where_a_cause_cannot_be_read() {
    let project = sound()
        .with(EXPIRED, "settled-by: you", "settled-by: nobody")
        .with(TEXTS, "Banker", "https://example.org")
        .and(TEXTS, "cause-card-lost = Kortet är borta\n");
    // Its messages are not too many, its steps and sources are used, and an example of another
    // cause may name it.
    let found = [
        "link-forbidden locales/sv-SE/texts.ftl:19:13",
        "surplus-message locales/sv-SE/texts.ftl:20:1",
        "unknown-name rules/causes/card-expired.yaml:2:13",
    ];
    assert_found(&project, &found);
}

#[test]
fn checks_the_rest_where_a_file_is_no_yaml() {
    let project = sound()
        .write(
            REFUSED,
            "group: [card-type\nsteps: [pay]\nsources: [S2]\nin: north\ncolumn: cards\n",
        )
        .with(
            EXPIRED,
            "gives: {card-expired: ruled-out}",
            "gives: {card-expired: likely}",
        );
    let found = [
        "example-fails rules/causes/card-expired.yaml:12:5",
        "no-example rules/causes/card-expired.yaml:1:1",
        "syntax-error rules/causes/card-refused.yaml:2:6",
    ];
    let mut sorted = project.found();
    sorted.sort();
    assert_eq!(sorted, found, "{}", project.said());
}

#[test]
fn checks_the_rest_where_a_question_cannot_be_read() {
    let project = sound()
        .write("rules/questions/state.yaml", "- expired\n- active\n")
        .with(
            REFUSED,
            "{card-refused: possible}",
            "{card-refused: likely}",
        );
    let found = project.found();
    let has = |wanted: &str| found.iter().any(|f| f == wanted);
    assert!(
        has("wrong-type rules/questions/state.yaml:1:1"),
        "{found:?}"
    );
    assert!(
        has("example-fails rules/causes/card-refused.yaml:15:5"),
        "{found:?}"
    );
    assert!(!found.iter().any(|f| f.contains("locales/")), "{found:?}");
}

#[test]
fn checks_all_words_where_a_step_or_a_question_is_wrong_in_part() {
    let project = sound()
        .with("rules/steps/steps.yaml", "phase: apply", "phase: applied")
        .with(
            "rules/questions/card.yaml",
            "find-out: true",
            "find_out: true",
        )
        .with(TEXTS, "step-call-bank = Ring din bank.\n", "")
        .with(QUESTIONS, "    .help = Titta på framsidan.\n", "");
    let found = project.found();
    for wanted in [
        "missing-message locales/sv-SE/texts.ftl:1:1",
        "missing-attribute locales/sv-SE/questions.ftl:1:1",
        "unknown-name rules/steps/steps.yaml:7:10",
        "unknown-field rules/questions/card.yaml:2:1",
    ] {
        assert!(found.iter().any(|f| f == wanted), "{wanted} in {found:#?}");
    }
    assert!(
        !found.iter().any(|f| f.starts_with("surplus")),
        "{found:#?}"
    );
}

#[test]
fn checks_the_rest_where_the_head_is_wrong() {
    let project = sound()
        .with("rules/ruleset.yaml", "reference-locale: en-US\n", "")
        .with(
            REFUSED,
            "{card-refused: possible}",
            "{card-refused: likely}",
        );
    let found = [
        "example-fails rules/causes/card-refused.yaml:15:5",
        "missing-field rules/ruleset.yaml:1:1",
    ];
    assert_found(&project, &found);
}

#[test]
fn does_not_depend_on_the_day() {
    let project = sound()
        .with(EXPIRED, "examples:", "valid-until: 2024-06-30\nexamples:")
        .with(REFUSED, "examples:", "valid-from: 2027-01-01\nexamples:")
        .with(
            REFUSED,
            "{card-refused: confirmed, card-expired: ruled-out}",
            "{card-refused: confirmed}",
        );
    assert_found(&project, &[]);
}

#[test]
fn tries_only_values_that_can_come_together() {
    // Where the button is known the country is known too, so it needs no variant.
    let project = sound().with(
        TEXTS,
        "    [pay-now] Välj Betala nu.",
        "    [pay-now] Välj Betala nu i { $country }.",
    );
    assert_found(&project, &[]);
}

#[test]
fn names_the_answers_that_give_another_verdict() {
    let project = sound().with(
        EXPIRED,
        "{card-expired: confirmed}",
        "{card-expired: likely}",
    );
    assert_says(
        &project,
        &[
            "`an old card`: `card-expired` is confirmed, not likely",
            "because of `card: credit`, `state: expired`",
        ],
    );
}

#[test]
fn says_where_a_missing_message_stands_and_what_a_surplus_one_may_mean() {
    let misspelled = sound().with(TEXTS, "step-call-bank", "step-cal-bank");
    assert_says(&misspelled, &["did you mean `step-call-bank`?"]);
    let missing = sound().with(TEXTS, "step-call-bank", "step-something-else");
    assert_says(
        &missing,
        &[
            "the message `step-call-bank` is missing in sv-SE",
            "/locales/en-US/texts.ftl:18 has it",
            "nothing needs the message `step-something-else`",
        ],
    );
}

#[test]
fn names_the_placeables_that_differ() {
    let project = sound().with(
        ENGLISH,
        "It is so in { $country }.",
        "It is so in { $land }.",
    );
    assert_says(&project, &["`step-pay` uses `$land`, which has no value"]);
    let project = sound().with(
        ENGLISH,
        "{ $button ->\n    [pay-now] Choose “Pay now”.\n    [settle] Choose “Settle balance”.\n   *[unknown] Pay in the portal.\n}",
        "Pay.",
    );
    assert_says(
        &project,
        &["`step-pay` does not use `$button`", "`$button`, `$country`"],
    );
}

#[test]
fn forbids_a_word_but_not_inside_its_own_term_or_in_a_quotation() {
    let project = sound()
        .and(
            GLOSSARY,
            "code:\n  term: security code\n  forbidden: code\n",
        )
        .with(
            ENGLISH,
            "Use another card.",
            "The security  code is no other code.",
        )
        .with(
            "locales/en-US/questions.ftl",
            "Your card is out of date",
            "Ask the issuer",
        );
    assert_found(&project, &["term-forbidden locales/en-US/texts.ftl:7:47"]);
    assert_says(
        &project,
        &["“code” must not stand for `code`", "say “security code”"],
    );
    let project = sound().with(ENGLISH, "Call your bank.", "Call the BANK HOUSE.");
    assert_found(&project, &["term-forbidden locales/en-US/texts.ftl:18:27"]);
    assert_says(&project, &["say “your bank” or “bank” (people say bank)"]);
}

#[test]
fn accepts_answers_of_two_questions_that_read_the_same() {
    let project = sound().with(QUESTIONS, "Det är i ordning", "Ett kreditkort");
    assert_found(&project, &[]);
}

#[test]
fn finds_causes_that_no_prompt_leads_to() {
    let project = sound()
        .with(
            "rules/questions/state.yaml",
            "  expired: {}",
            "  expired: {when: {card: gift}}",
        )
        .with("rules/questions/state.yaml", "when: {card: credit}\n", "")
        // A share that says that many have what nobody can find would mislead: another fault.
        .with("rules/tables/priors.yaml", "card-type: 1", "card-type: 9");
    assert_found(
        &project,
        &["never-decided rules/causes/card-expired.yaml:1:1"],
    );
}

#[test]
fn finds_a_cause_that_three_of_nine_answers_together_confirm() {
    let ids = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "none"];
    let answers: String = ids.map(|id| format!("answer-shop-{id} = {id}\n")).concat();
    let words = format!("question-shop = Shop?\n    .label = shop\n    .help = Shop.\n{answers}");
    let question = "cost: glance\nseveral: true\nanswers: {a: {}, b: {}, c: {}, d: {}, e: {}, \
                    f: {}, g: {}, h: {}, i: {}, none: {exclusive: true}}\n";
    let project = sound()
        .write("rules/questions/shop.yaml", question)
        .and("locales/en-US/questions.ftl", &words)
        .and(QUESTIONS, &words)
        .with(
            EXPIRED,
            "confirmed-by: {state: expired}",
            "confirmed-by: {all: [{shop: a}, {shop: e}, {shop: i}]}",
        )
        .with(
            EXPIRED,
            "answers: {card: credit, state: expired}",
            "answers: {card: credit, shop: [a, e, i]}",
        )
        .with(
            EXPIRED,
            "sources: [S1]\n",
            "sources: [S1]\nwaived: {may-contradict: the shop says nothing of the card}\n",
        );
    assert_found(&project, &[]);
}

/// Words of the program itself.
fn own_words(tag: &str, fluent: &str, glossary: &str) -> LocaleFiles {
    let file = |path: &str, text: &str| TextFile {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    LocaleFiles {
        tag: tag.to_owned(),
        files: FileSet {
            root: tag.to_owned(),
            files: vec![file("ui.ftl", fluent), file("glossary.yaml", glossary)],
            ..FileSet::default()
        },
    }
}

fn places(findings: &[Finding]) -> Vec<String> {
    let place = |f: &Finding| format!("{} {}:{}:{}", f.code, f.file, f.line, f.column);
    findings.iter().map(place).collect()
}

#[test]
fn compares_the_words_of_the_program_with_the_reference() {
    let glossary = "issuer:\n  term: bank\n  forbidden: issuer\n";
    let reference = own_words(
        "en-US",
        "ui-found = { $count ->\n    [one] One cause\n   *[other] { $count } causes\n}\n    .hint = Look\nui-back = Back\n",
        "{}",
    );
    assert_eq!(check_words(&reference, &reference), []);
    let locale = own_words(
        "nl-NL",
        "ui-found = Oorzaken van de issuer\n    .hnt = Kijk\nui-terug = Terug\n",
        glossary,
    );
    let found = [
        "missing-message nl-NL/ui.ftl:1:1",
        "missing-attribute nl-NL/ui.ftl:1:1",
        "placeable-differs nl-NL/ui.ftl:1:1",
        "term-forbidden nl-NL/ui.ftl:1:28",
        "surplus-attribute nl-NL/ui.ftl:2:5",
        "surplus-message nl-NL/ui.ftl:3:1",
    ];
    assert_eq!(places(&check_words(&reference, &locale)), found);
}

#[test]
fn takes_a_folder_that_is_no_language() {
    let reference = own_words("en-US", "ui-back = Back\n", "{}");
    let locale = own_words("not a language", "ui-back = Back\n", "{}");
    let found = places(&check_words(&reference, &locale));
    assert_eq!(found, ["bad-name not a language:0:0"]);
}

/// A question with its words, and nothing that uses it.
fn with_shop_question() -> Project {
    let words = |question: &str, label: &str| {
        format!(
            "question-shop = {question}?\n    .label = {label}\n    .help = {label}.\nanswer-shop-a = A\nanswer-shop-b = B\n"
        )
    };
    sound()
        .write(
            "rules/questions/shop.yaml",
            "cost: glance\nanswers: {a: {}, b: {}}\n",
        )
        .and("locales/en-US/questions.ftl", &words("Which shop", "shop"))
        .and(QUESTIONS, &words("Vilken butik", "butik"))
}

#[test]
fn takes_a_question_as_used_that_only_a_link_or_the_note_to_the_bank_names() {
    assert_found(
        &with_shop_question(),
        &["unused-entry rules/questions/shop.yaml:1:1"],
    );
    let link = with_shop_question().and("rules/links.yaml", "  when: {shop: a}\n");
    assert_found(&link, &[]);
    let note = with_shop_question()
        .with(
            "rules/steps/steps.yaml",
            "  links: [bank]\n",
            "  links: [bank]\n  ask-args: {shop: {answer: shop}}\n",
        )
        .with(
            ENGLISH,
            "Please say why.",
            "{ $shop ->\n        [unknown] Please say why.\n       *[other] Please say why at { $shop }.\n    }",
        )
        .with(
            TEXTS,
            "Kan du säga varför?",
            "{ $shop ->\n        [unknown] Kan du säga varför?\n       *[other] Varför i { $shop }?\n    }",
        );
    assert_found(&note, &[]);
}

#[test]
fn no_fault_of_a_file_hides_another() {
    let project = sound()
        .write(
            "rules/questions/state.yaml",
            "quotes: perhaps
when: {card: credt, cards: {in: nort}}
know-to: 10
known-to: many
several: [true]
several: false
featured: [active, activ]
answers:
  expired: {when: {all: {card: credit}}, class: X}
  active: {unquoted: true, fills: {card: lost}}
  Gone: often
typed: {reads: runes}
",
        )
        .with(
            EXPIRED,
            "settled-by: you\napplies: {card: credit}\n",
            "valid-from: 2026-02-30\nvalid-until: 2026-11\napply: {}\n",
        );
    let found = [
        "missing-field rules/causes/card-expired.yaml:1:1",
        "bad-date rules/causes/card-expired.yaml:2:13",
        "bad-date rules/causes/card-expired.yaml:3:14",
        "unknown-field rules/causes/card-expired.yaml:4:1",
        "missing-field rules/questions/state.yaml:1:1",
        "wrong-type rules/questions/state.yaml:1:9",
        "unknown-name rules/questions/state.yaml:2:14",
        "unknown-name rules/questions/state.yaml:2:21",
        "unknown-field rules/questions/state.yaml:3:1",
        "wrong-type rules/questions/state.yaml:4:11",
        "wrong-type rules/questions/state.yaml:5:10",
        "duplicate-key rules/questions/state.yaml:6:1",
        "wrong-type rules/questions/state.yaml:9:25",
        "unknown-name rules/questions/state.yaml:9:49",
        "unknown-name rules/questions/state.yaml:10:42",
        "bad-name rules/questions/state.yaml:11:3",
        "wrong-type rules/questions/state.yaml:11:9",
        "missing-field rules/questions/state.yaml:12:8",
        "unknown-name rules/questions/state.yaml:12:16",
    ];
    let faults = project.found();
    for wanted in found {
        assert!(
            faults.iter().any(|f| f == wanted),
            "{wanted} in {faults:#?}"
        );
    }
    assert_says(
        &project,
        &["did you mean `applies`?", "did you mean `known-to`?"],
    );
}

#[test]
fn days_are_those_of_the_calendar() {
    let edition = |day: &str| {
        sound().with(
            "rules/ruleset.yaml",
            "edition: 2026-01-02",
            &format!("edition: {day}"),
        )
    };
    for wrong in [
        "2026-02-29",
        "2026-04-31",
        "2026-00-10",
        "20260102",
        "2026-1-2",
        "2026-01",
    ] {
        assert_found(&edition(wrong), &["bad-date rules/ruleset.yaml:3:10"]);
    }
    let date = |day: &str| {
        sound()
            .with(
                "rules/sources.yaml",
                "date: 2025-01-02",
                &format!("date: {day}"),
            )
            .with(REFUSED, "sources: [S1, S2]", "sources: [S1]")
    };
    for right in ["2024-02-29", "2025-01", "'2025'"] {
        assert_found(&date(right), &[]);
    }
    for wrong in ["2025-02-29", "2025-13", "25", "last year"] {
        assert_found(&date(wrong), &["bad-date rules/sources.yaml:4:9"]);
    }
}

/// Who takes the answer away, or is yet to write it, has one fault to mend.
#[test]
fn the_words_of_an_answer_that_is_named_and_not_there_are_no_fault() {
    let project = sound()
        .with(
            EXPIRED,
            "{state: expired}\nruled",
            "{state: [expired, worn]}\nruled",
        )
        .and(
            "locales/en-US/questions.ftl",
            "answer-state-worn = It is worn\n",
        )
        .and(QUESTIONS, "answer-state-worn = Det är slitet\n");
    assert_found(
        &project,
        &["unknown-name rules/causes/card-expired.yaml:4:33"],
    );
    // Those of an answer that nothing names are one, whatever else is not there.
    let found = project
        .and(QUESTIONS, "answer-state-torn = Det är trasigt\n")
        .found();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(
        found[0].contains("locales/sv-SE/questions.ftl"),
        "{found:?}"
    );
}

#[test]
fn what_nobody_sees_is_found_in_tables_too() {
    let table = "rules/tables/countries.csv";
    let found = sound().with(table, "Holland", "Hol\u{202e}land").found();
    assert!(
        found
            .iter()
            .any(|found| found.ends_with(&format!("{table}:2:1"))),
        "{found:?}"
    );
}
