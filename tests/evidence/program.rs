//! What is copied reaches the result through the program itself: by options, files and standard
//! input.

use crate::program::{LANGUAGES, Run, run, run_with};
use cardhelp::built_in;
use cardhelp::evidence::read_by;
use cardhelp::rules::Reads;
use jsonschema::Validator;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::LazyLock;

const DAY: &str = "2026-11-21";

static DIAGNOSIS: LazyLock<Validator> =
    LazyLock::new(|| compiled(include_str!("../../schemas/diagnosis.schema.json")));
static CODE: LazyLock<Validator> =
    LazyLock::new(|| compiled(include_str!("../../schemas/code.schema.json")));

fn compiled(text: &str) -> Validator {
    let schema: Value = serde_json::from_str(text).expect("is JSON");
    let options = jsonschema::draft202012::options().should_validate_formats(true);
    options.build(&schema).expect("the schema is sound")
}

#[track_caller]
fn valid(schema: &Validator, text: &str) -> Value {
    let value: Value = serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {text}"));
    let faults = schema.iter_errors(&value);
    let faults: Vec<String> = faults
        .map(|fault| format!("{fault} at {}", fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{}\n{text}", faults.join("\n"));
    value
}

/// Takes a command line apart at its blanks.
fn words(line: &str) -> Vec<String> {
    line.split_whitespace().map(str::to_owned).collect()
}

fn with<'a>(arguments: &[&'a str], more: &[&'a str]) -> Vec<&'a str> {
    arguments.iter().chain(more).copied().collect()
}

/// Diagnoses in JSON, which must fit its schema.
#[track_caller]
fn diagnose_with(arguments: &[&str], input: &str) -> (Value, Run) {
    let fixed = ["--no-input", "--format", "json", "--as-of", DAY];
    let arguments = with(&with(&["diagnose"], arguments), &fixed);
    let run = run_with(&arguments, input.as_bytes());
    assert_eq!(run.err, "", "{arguments:?}");
    (valid(&DIAGNOSIS, &run.out), run)
}

#[track_caller]
fn diagnose(arguments: &str) -> Value {
    let arguments = words(arguments);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    diagnose_with(&arguments, "").0
}

/// Returns the verdict on a cause, if it has any.
fn verdict(diagnosis: &Value, cause: &str) -> Option<String> {
    let list = |key: &str| diagnosis[key].as_array().expect("are listed").iter();
    if let Some(found) = list("causes").find(|found| found["id"] == cause) {
        return found["verdict"].as_str().map(str::to_owned);
    }
    let mut open = list("open_causes");
    open.any(|open| open == cause)
        .then(|| "possible".to_owned())
}

/// Returns the causes with a verdict.
fn causes_that_are<'d>(diagnosis: &'d Value, verdict: &str) -> Vec<&'d str> {
    let causes = diagnosis["causes"].as_array().expect("are listed");
    let found = causes.iter().filter(|cause| cause["verdict"] == verdict);
    found.filter_map(|cause| cause["id"].as_str()).collect()
}

#[track_caller]
fn refused(arguments: &[&str]) -> Run {
    let run = run(&with(&["diagnose", "--no-input"], arguments));
    assert_eq!(run.status, Some(2), "{arguments:?}: {}", run.out);
    assert_eq!(run.out, "", "{arguments:?}");
    run
}

const SIGN_UP: &str = "--product azure --step signup-card";
const CHARGE: &str = "--product azure --step recurring-charge";

#[test]
fn a_code_is_an_answer_with_its_system() {
    let diagnosis = diagnose(&format!("{CHARGE} --code 51"));
    assert_eq!(diagnosis["answers"]["code"], json!(["iso8583:51"]));
    assert_eq!(diagnosis["status"], "diagnosed");
    assert_eq!(
        verdict(&diagnosis, "insufficient-funds-or-credit-limit").as_deref(),
        Some("confirmed")
    );
    let code = &diagnosis["evidence"]["codes"][0];
    assert_eq!(code["settled"], true);
    assert_eq!(code["readings"][0]["class"], "L");
}

#[test]
fn every_way_to_give_codes_gives_the_same() {
    let file = |text: &str| {
        let arguments = words(&format!("{CHARGE} --answers -"));
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        diagnose_with(&arguments, text).0
    };
    let expected = diagnose(&format!("{CHARGE} --code iso8583:51 --code iso8583:N7"));
    let codes: BTreeSet<&str> = expected["answers"]["code"]
        .as_array()
        .expect("are several")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    assert_eq!(codes, BTreeSet::from(["iso8583:51", "iso8583:N7"]));
    for arguments in [
        "--code 51 --code N7",
        "--code N7 --code 51",
        "--code 51,N7",
        "--code N7,51",
        "--code 51 --code N7 --code 51",
        "--answer code=51 --answer code=N7",
        "--answer code=51,N7",
    ] {
        let diagnosis = diagnose(&format!("{CHARGE} {arguments}"));
        assert_eq!(diagnosis["answers"], expected["answers"], "{arguments}");
        assert_eq!(diagnosis["causes"], expected["causes"], "{arguments}");
        assert_eq!(diagnosis["command"], expected["command"], "{arguments}");
    }
    for text in [
        "code: [51, N7]\n",
        "code: ['51', 'N7']\n",
        "code: 51,N7\n",
        "{\"code\": [\"51\", \"N7\"]}",
        "code: ['51 : Insufficient funds', n7]\n",
    ] {
        let diagnosis = file(text);
        assert_eq!(diagnosis["answers"], expected["answers"], "{text}");
        assert_eq!(diagnosis["causes"], expected["causes"], "{text}");
    }
}

#[test]
fn every_code_of_a_list_counts_and_a_wrong_one_is_named() {
    let diagnosis = diagnose(&format!("{CHARGE} --code 51,N7,do_not_honor"));
    let codes = diagnosis["answers"]["code"]
        .as_array()
        .expect("are several");
    assert_eq!(codes.len(), 3, "{codes:?}");
    for list in ["51,N77", "N77,51", "51,,N77"] {
        let run = refused(&["--code", list]);
        assert!(run.err.contains("N77"), "{list}: {}", run.err);
    }
}

#[test]
fn the_names_of_meanings_are_answers_as_well() {
    let diagnosis = diagnose(&format!("{CHARGE} --code insufficient-funds,no-reason"));
    let given = &diagnosis["answers"]["code"];
    assert_eq!(*given, json!(["no-reason", "insufficient-funds"]));
    let diagnosis = diagnose(&format!(
        "{CHARGE} --code insufficient-funds --code iso8583:N7"
    ));
    let given = diagnosis["answers"]["code"]
        .as_array()
        .expect("are several");
    assert!(given.contains(&json!("insufficient-funds")), "{given:?}");
    assert!(given.contains(&json!("iso8583:N7")), "{given:?}");
}

#[test]
fn none_and_unknown_stand_alone() {
    assert_eq!(diagnose("--code none")["answers"]["code"], json!(["none"]));
    assert_eq!(diagnose("--code unknown")["answers"]["code"], "unknown");
    for values in [
        &["--code", "none", "--code", "51"][..],
        &["--code", "51", "--code", "none"],
        &["--code", "none,51"],
        &["--code", "51,none"],
        &["--code", "none", "--code", "insufficient-funds"],
        &["--code", "unknown", "--code", "51"],
        &["--code", "unknown,51"],
        &["--code", "none,unknown"],
    ] {
        let run = refused(values);
        assert!(run.err.contains("code"), "{values:?}: {}", run.err);
    }
}

#[test]
fn codes_of_three_or_four_digits_are_no_security_codes() {
    for step in [
        "signup-card",
        "change-card",
        "remove-card",
        "recurring-charge",
    ] {
        for code in ["2000", "2001", "5120", "0500", "116", "151", "105", "000"] {
            let diagnosis = diagnose(&format!("--product azure --step {step} --code {code}"));
            let given = &diagnosis["evidence"]["codes"][0];
            assert!(given["readings"].is_array(), "{step} {code}");
            let file = format!("product: azure\nstep: {step}\ncode: '{code}'\n");
            let (of_file, _) = diagnose_with(&["--answers", "-"], &file);
            assert_eq!(of_file["evidence"], diagnosis["evidence"], "{file}");
        }
    }
}

#[test]
fn a_code_that_nobody_knows_is_refused_with_the_nearest() {
    let run = refused(&["--code", "do_not_honr"]);
    assert!(run.err.contains("stripe:do_not_honor"), "{}", run.err);
    assert!(run.err.contains("--code none"), "{}", run.err);
    let run = refused(&["--code", "strpe:do_not_honor"]);
    assert!(run.err.contains("stripe"), "{}", run.err);
    for language in LANGUAGES {
        let run = refused(&["--lang", language, "--code", "xyz"]);
        assert!(run.err.contains("xyz"), "{language}: {}", run.err);
    }
}

#[test]
fn an_answers_file_takes_every_kind_of_text() {
    let file = "product: azure\nstep: signup-card\ncode: \"05 : Do not honor\"\n\
        message-text: |\n  Hello!\n  We cannot proceed with sign-up due to an issue with your\n  \
        account. Please contact billing support\ncard-prefix: 4111\nexpiry: 10/26\n";
    let (diagnosis, _) = diagnose_with(&["--answers", "-"], file);
    let answers = &diagnosis["answers"];
    assert_eq!(answers["code"], json!(["iso8583:05"]));
    assert_eq!(answers["message"], "cannot-proceed-with-sign-up");
    assert_eq!(answers["network"], "visa");
    assert_eq!(answers["card-state"], "expired");
    let evidence = &diagnosis["evidence"];
    assert_eq!(evidence["message"]["certainty"], "certain");
    assert_eq!(evidence["expiry"]["valid_until"], "2026-10-31");
    assert_eq!(evidence["networks"][0]["network"], "visa");
}

#[test]
fn a_flag_beats_the_file() {
    let file = "product: azure\nstep: recurring-charge\ncode: 05\nexpiry: 10/26\nmessage: none\n";
    let arguments = ["--answers", "-", "--code", "51", "--expiry", "12/30"];
    let (diagnosis, _) = diagnose_with(&arguments, file);
    assert_eq!(diagnosis["answers"]["code"], json!(["iso8583:51"]));
    assert_eq!(diagnosis["answers"].get("card-state"), None);
    assert_eq!(diagnosis["evidence"]["expiry"]["is_past"], false);
    let arguments = ["--answers", "-", "--message-text", "No subscriptions found"];
    let (diagnosis, _) = diagnose_with(&arguments, file);
    assert_eq!(diagnosis["answers"]["message"], "no-subscriptions-found");
}

#[test]
fn reasons_name_the_code() {
    let arguments = ["diagnose", "--no-input", "--why", "--as-of", DAY];
    for (code, shown) in [
        ("iso8583:51", "51"),
        ("stripe:insufficient_funds", "insufficient_funds"),
    ] {
        for language in LANGUAGES {
            let more = [
                "--lang",
                language,
                "--product",
                "azure",
                "--step",
                "recurring-charge",
                "--code",
                code,
            ];
            let run = run(&with(&arguments, &more));
            let because = run.out.lines().find(|line| {
                line.contains(&format!("= {shown} ("))
                    || line.contains(&format!("={shown} ("))
                    || line.contains(&format!("= {shown}（"))
                    || line.contains(&format!("{shown}（"))
                    || line.contains(&format!("{shown} ("))
            });
            assert!(because.is_some(), "{language}: {}", run.out);
        }
    }
    let diagnosis = diagnose(&format!("{CHARGE} --code 51"));
    let causes = diagnosis["causes"].as_array().expect("are listed");
    let because = &causes[0]["because"];
    let named = json!({"question": "code", "answer": "iso8583:51"});
    assert!(
        because.as_array().is_some_and(|all| all.contains(&named)),
        "{because}"
    );
}

#[test]
fn do_not_honour_only_makes_causes_likely_and_asks_on() {
    for code in [
        "iso8583:05",
        "do_not_honor",
        "stripe:generic_decline",
        "BankDeclined",
        "braintree:2000",
    ] {
        let diagnosis = diagnose(&format!("{SIGN_UP} --code {code}"));
        assert_eq!(diagnosis["status"], "diagnosed", "{code}");
        assert_eq!(causes_that_are(&diagnosis, "confirmed"), [""; 0], "{code}");
        let likely = causes_that_are(&diagnosis, "likely");
        assert!(
            likely.contains(&"declined-without-reason"),
            "{code}: {likely:?}"
        );
        // About half of these refusals are a lack of money.
        assert!(
            likely.contains(&"insufficient-funds-or-credit-limit"),
            "{code}"
        );
        let open = diagnosis["open_questions"].as_array().expect("are listed");
        assert!(open.len() > 5, "{code}: {open:?}");
        assert!(open.contains(&json!("funds")), "{code}: {open:?}");
    }
}

#[test]
fn mastercards_advice_on_prepaid_and_virtual_cards_proves_the_rule_of_azure() {
    for (code, cause) in [
        ("mac:40", "prepaid-or-gift-card"),
        ("mac:41", "virtual-card"),
        ("mac:43", "virtual-card"),
    ] {
        for asked in [SIGN_UP, "--product azure --step change-card"] {
            let diagnosis = diagnose(&format!("{asked} --code {code}"));
            assert_eq!(
                verdict(&diagnosis, cause).as_deref(),
                Some("confirmed"),
                "{code}"
            );
            assert_eq!(diagnosis["status"], "diagnosed", "{code}");
        }
        let diagnosis = diagnose(&format!("{SIGN_UP} --code {code} --card-kind credit"));
        assert_eq!(diagnosis["status"], "contradiction", "{code}");
        assert_eq!(
            verdict(&diagnosis, cause).as_deref(),
            Some("contradiction"),
            "{code}"
        );
    }
}

#[test]
fn a_code_against_what_was_said_is_a_contradiction_that_names_both() {
    let diagnosis = diagnose(&format!("{CHARGE} --code 51 --funds enough"));
    assert_eq!(diagnosis["status"], "contradiction");
    assert_eq!(diagnosis["answers"]["funds"], "enough");
    for language in LANGUAGES {
        let arguments = words(&format!(
            "diagnose --no-input --lang {language} {CHARGE} --code 51 --funds enough --as-of {DAY}"
        ));
        let run = run(&arguments);
        let shown = built_in::words(&language.parse().expect("is a tag"), None);
        let meaning = shown.plain("answer-code-insufficient-funds");
        let funds = shown.plain("answer-funds-enough");
        let flat: String = run.out.split_whitespace().collect();
        for named in [meaning, funds] {
            let named: String = named.split_whitespace().collect();
            assert!(flat.contains(&named), "{language}, {named}: {}", run.out);
        }
        assert!(run.out.contains("51"), "{language}");
    }
}

#[test]
fn what_follows_from_a_code_never_replaces_what_was_said() {
    let follows = diagnose(&format!("{CHARGE} --code 51"));
    // It follows, so it is neither asked nor repeated as an answer that somebody gave.
    assert_eq!(follows["answers"].get("funds"), None);
    let open = follows["open_questions"].as_array().expect("are listed");
    assert!(!open.contains(&json!("funds")), "{open:?}");
    assert!(
        !follows["command"]
            .as_str()
            .expect("is text")
            .contains("--funds")
    );
    for said in ["enough", "over-limit", "too-low"] {
        let diagnosis = diagnose(&format!("{CHARGE} --code 51 --funds {said}"));
        assert_eq!(diagnosis["answers"]["funds"], said);
        let command = diagnosis["command"].as_str().expect("is text");
        assert!(command.contains(&format!("--funds {said}")), "{command}");
    }
}

#[test]
fn a_code_of_several_systems_is_not_guessed_without_a_person_to_ask() {
    let run = run(&["diagnose", "--no-input", "--code", "41", "--as-of", DAY]);
    assert_eq!(run.status, Some(1));
    let flat = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
    let places: Vec<usize> = ["--code iso8583:41", "--code adyen:41", "--code mac:41"]
        .iter()
        .map(|option| {
            flat.find(option)
                .unwrap_or_else(|| panic!("{option}: {}", run.out))
        })
        .collect();
    assert!(places.is_sorted(), "{places:?}: {}", run.out);
    let diagnosis = diagnose("--code 41");
    assert_eq!(diagnosis["answers"].get("code"), None);
    let code = &diagnosis["evidence"]["codes"][0];
    assert_eq!(
        (&code["settled"], &code["code"]),
        (&json!(false), &json!("41"))
    );
    let systems: Vec<&str> = code["readings"]
        .as_array()
        .expect("are several")
        .iter()
        .filter_map(|reading| reading["system"].as_str())
        .collect();
    assert_eq!(systems, ["iso8583", "adyen", "mac"]);
    assert!(causes_that_are(&diagnosis, "confirmed").is_empty());
}

#[test]
fn the_network_settles_what_networks_use_in_their_own_way() {
    let meaning = |arguments: &str| {
        let diagnosis = diagnose(arguments);
        let code = &diagnosis["evidence"]["codes"][0];
        (code["settled"] == true).then(|| code["readings"][0]["means"].to_string())
    };
    let text = |id: &str| Some(format!("\"{id}\""));
    assert_eq!(meaning("--code iso8583:65"), None);
    assert_eq!(
        meaning("--network mastercard --code iso8583:65"),
        text("authentication-required")
    );
    assert_eq!(
        meaning("--network visa --code iso8583:65"),
        text("count-limit")
    );
    // The first digits tell the network as well, in whatever order they are given.
    assert_eq!(
        meaning("--code iso8583:65 --card-prefix 5555"),
        text("authentication-required")
    );
    assert_eq!(
        meaning("--card-prefix 4111 --code iso8583:65"),
        text("count-limit")
    );
}

#[test]
fn a_prefix_of_several_networks_tells_what_they_have_in_common() {
    let cause = "network-not-accepted-in-country";
    for (arguments, expected) in [
        // Maestro or Elo, which no country takes.
        ("--card-prefix 5067", Some("confirmed")),
        ("--card-prefix 5067 --network unknown", Some("confirmed")),
        // Elo or Visa, of which Cambodia takes one.
        ("--card-prefix 4011 --country KH", Some("possible")),
        // JCB or RuPay, which share these digits; Cambodia takes neither.
        ("--card-prefix 353 --country KH", Some("confirmed")),
        ("--card-prefix 353 --country TW", Some("possible")),
        // What was chosen stands against the digits.
        ("--card-prefix 5067 --network visa --country KH", None),
    ] {
        let diagnosis = diagnose(&format!("{SIGN_UP} {arguments}"));
        assert_eq!(
            verdict(&diagnosis, cause).as_deref(),
            expected,
            "{arguments}"
        );
    }
    let diagnosis = diagnose(&format!("{SIGN_UP} --card-prefix 4011 --card-kind debit"));
    // Neither Visa nor Elo is a domestic scheme.
    assert_eq!(verdict(&diagnosis, "domestic-debit-card"), None);
    // The digits of a card are never repeated, so what they exclude is said.
    let command = diagnosis["command"].as_str().expect("is text");
    assert!(command.contains("--not network=mastercard,"), "{command}");
    assert!(!command.contains("4011"), "{command}");
}

#[test]
fn a_settled_code_holds_beside_one_that_is_open() {
    let diagnosis = diagnose(&format!("{CHARGE} --code 51 --code 41"));
    assert_eq!(diagnosis["answers"]["code"], json!(["iso8583:51"]));
    let funds = "insufficient-funds-or-credit-limit";
    assert_eq!(verdict(&diagnosis, funds).as_deref(), Some("confirmed"));
    assert_eq!(diagnosis["evidence"]["follows"]["funds"], "too-low");
    let command = diagnosis["command"].as_str().expect("is text");
    assert!(command.contains("--code iso8583:51 --code 41"), "{command}");
    // The codes say themselves what they exclude.
    assert!(!command.contains("--not"), "{command}");
}

#[test]
fn a_message_comes_from_an_option_or_from_standard_input() {
    let text = "From: Microsoft\n\nWe have been unable to charge your credit card for your \
        subscription.\nTo prevent any service interruptions, please update your payment \
        information.\n\nThe team\n";
    let (from_input, _) = diagnose_with(&["--message-text", "-"], text);
    assert_eq!(from_input["answers"]["message"], "unable-to-charge-card");
    let (from_option, _) = diagnose_with(&["--message-text", text], "");
    assert_eq!(from_option, from_input);
    for (text, answer) in [
        (
            "付款已逾期。您的付款方式有問題",
            "problem-with-payment-method",
        ),
        (
            "DE BETALING IS TE LAAT. ER IS EEN PROBLEEM MET UW BETALINGSWIJZE",
            "problem-with-payment-method",
        ),
        (
            "Det går inte att ta bort betalningsmetoden",
            "cannot-delete-payment-method",
        ),
    ] {
        for language in LANGUAGES {
            let arguments = ["--lang", language, "--message-text", text];
            let (diagnosis, _) = diagnose_with(&arguments, "");
            assert_eq!(
                diagnosis["answers"]["message"], answer,
                "{language}: {text}"
            );
        }
    }
}

#[test]
fn a_text_that_is_no_message_is_said_to_be_none_and_changes_nothing() {
    let without = diagnose_with(&["--product", "azure"], "");
    let with_text = [
        "--product",
        "azure",
        "--message-text",
        "The weather is fine today.",
    ];
    let with_text = diagnose_with(&with_text, "");
    assert_eq!(with_text.1.status, without.1.status);
    assert_eq!(
        with_text.0["evidence"]["message"]["recognized"],
        Value::Null
    );
    for field in ["status", "answers", "causes", "plan", "open_questions"] {
        assert_eq!(with_text.0[field], without.0[field], "{field}");
    }
    for language in LANGUAGES {
        let arguments = [
            "diagnose",
            "--no-input",
            "--lang",
            language,
            "--message-text",
            "xyz",
        ];
        let run = run(&arguments);
        let shown = built_in::words(&language.parse().expect("is a tag"), None);
        let said = shown.plain("ui-evidence-message-none");
        let flat = |text: &str| text.split_whitespace().collect::<String>();
        assert!(
            flat(&run.out).contains(&flat(&said)),
            "{language}: {}",
            run.out
        );
    }
}

#[test]
fn the_printed_command_gives_the_same_again() {
    for arguments in [
        "--code 51",
        "--code 05",
        "--code iso8583:65 --network mastercard",
        "--code iso8583:65 --card-prefix 5555",
        "--code 51 --code N7",
        "--code S05",
        "--code 20051",
        "--code insufficient-funds",
        "--code none",
        "--code unknown",
        "--code 51 --funds enough",
        "--code 41",
        "--code 51 --code 41",
        "--card-prefix 4",
        "--card-prefix 4011 --card-kind debit",
        "--card-prefix 5067 --network unknown",
        "--expiry 10/26",
        "--code iso8583:41 --audience support",
        "--code 41 --audience support",
        "--code iso8583:57 --bank-note --card-country SE",
        "--message no-subscriptions-found",
        "--code 3ds:11 --lang nl-NL",
    ] {
        let first = diagnose(&format!("{SIGN_UP} {arguments}"));
        let command = first["command"].as_str().expect("is text");
        let again = command
            .strip_prefix("cardhelp ")
            .expect("names the program");
        let again = words(&again.replace('\'', ""));
        let second = run(&again);
        assert_eq!(second.err, "", "{command}");
        let mut second = valid(&DIAGNOSIS, &second.out);
        let mut first = first.clone();
        // What was copied stands there again where it still says something.
        for value in [&mut first, &mut second] {
            let fields = value.as_object_mut().expect("is an object");
            fields.remove("evidence");
        }
        assert_eq!(second, first, "{command}");
    }
}

#[test]
fn a_support_desk_is_told_nothing_that_a_customer_must_not_read() {
    let sensitive = sensitive_codes();
    assert!(sensitive.len() > 40, "{sensitive:?}");
    let everything: Vec<&str> = sensitive.iter().map(|(name, _)| name.as_str()).collect();
    let everything = everything.join(",");
    let mut runs = 0;
    let mut found = Vec::new();
    for (language, turn) in LANGUAGES.iter().zip(0..) {
        let mut look = |codes: &str, format: &[&str]| {
            let arguments = words(&format!(
                "diagnose --no-input --bank-note --audience support --lang {language} {SIGN_UP} \
                 --as-of {DAY} --code"
            ));
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let run = run(&with(&with(&arguments, &[codes]), format));
            assert_eq!(run.err, "", "{codes}");
            if format.contains(&"json") {
                valid(&DIAGNOSIS, &run.out);
            }
            runs += 1;
            let told = told(&run.out, language);
            if !told.is_empty() {
                found.push(format!("{codes} {language} {format:?}: {told:?}"));
            }
        };
        // JSON holds everything that can be said of each code, by itself and with its system;
        // in the other formats all of them are told at once, and each meaning by itself.
        for ((name, bare), number) in sensitive.iter().zip(0..) {
            let is_bare = (number + turn) % 4 == 0 && !bare.bytes().all(|b| b.is_ascii_digit());
            look(if is_bare { bare } else { name }, &["--format", "json"]);
        }
        for codes in [
            everything.as_str(),
            "iso8583:41",
            "iso8583:59",
            "adyen:20",
            "stripe:fraudulent",
            "card-withdrawn",
            "bank-wants-confirmation",
            "refused-before-bank",
            "refused-by-rule",
            "41",
            "07",
            "20",
        ] {
            look(codes, &[]);
            look(codes, &["--why"]);
            look(codes, &["--format", "markdown"]);
            look(codes, &["--format", "json"]);
        }
    }
    println!(
        "{} sensitive codes, {runs} runs, {} that tell",
        sensitive.len(),
        found.len()
    );
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn pages_of_codes_for_a_support_desk_tell_nothing_either() {
    for (name, bare) in sensitive_codes() {
        for language in LANGUAGES {
            for (format, typed) in [("text", &name), ("json", &name), ("json", &bare)] {
                let arguments = [
                    "explain",
                    "--audience",
                    "support",
                    "--lang",
                    language,
                    "--format",
                    format,
                    typed,
                ];
                let run = run(&arguments);
                assert_eq!(run.err, "", "{typed}");
                let told = told(&run.out, language);
                assert!(told.is_empty(), "{typed} {language}: {told:?}\n{}", run.out);
                if format == "json" {
                    valid(&CODE, &run.out);
                }
            }
        }
    }
}

#[test]
fn every_option_that_is_printed_for_a_code_is_one_that_works() {
    for audience in ["cardholder", "support"] {
        for code in [
            "41",
            "05",
            "24",
            "07",
            "iso8583:41",
            "iso8583:65",
            "S05",
            "105",
        ] {
            let page = run(&["explain", "--audience", audience, code]).out;
            let result = run(&[
                "diagnose",
                "--no-input",
                "--audience",
                audience,
                "--code",
                code,
            ])
            .out;
            let printed = format!("{page} {result}");
            let words: Vec<&str> = printed.split_whitespace().collect();
            let options = words.windows(2).filter(|pair| pair[0].ends_with("--code"));
            let values: BTreeSet<&str> = options
                .map(|pair| pair[1].trim_end_matches([')', ';', ',']))
                .filter(|value| !value.contains('|'))
                .collect();
            assert!(!values.is_empty(), "{code}");
            for value in values {
                let run = run(&["diagnose", "--no-input", "--code", value]);
                assert_eq!(run.err, "", "{audience} {code}: --code {value}");
            }
        }
    }
}

#[test]
fn the_cardholder_is_told() {
    let arguments = [
        "diagnose",
        "--no-input",
        "--product",
        "azure",
        "--step",
        "signup-card",
    ];
    for (language, word) in [
        ("en-US", "stolen"),
        ("nl-NL", "gestolen"),
        ("sv-SE", "stulet"),
        ("zh-TW", "遺失"),
    ] {
        let run = run(&with(
            &arguments,
            &["--lang", language, "--code", "iso8583:43", "--why"],
        ));
        assert!(run.out.contains(word), "{language}: {}", run.out);
        assert!(!told(&run.out, language).is_empty(), "{language}");
    }
}

/// Returns the codes whose meaning a customer must not read: with their systems, and bare.
fn sensitive_codes() -> Vec<(String, String)> {
    let (rules, lookup) = (built_in::rule_set(), built_in::lookup());
    let (_, question) = read_by(&rules, |reads| reads == Reads::Codes).expect("codes are read");
    let systems = lookup.systems.iter();
    let codes = systems.flat_map(|system| system.codes.iter().map(move |code| (system, code)));
    codes
        .filter(|(_, code)| question.answers[code.means].sensitive)
        .map(|(system, code)| (format!("{}:{}", system.id, code.code), code.code.clone()))
        .collect()
}

/// Returns the words in a text that tell of fraud, loss or theft, with what stands around them.
/// The code as it was typed, where it stays open what it is, is the desk's own.
fn told(text: &str, language: &str) -> Vec<String> {
    // Each is the beginning of a word.
    let own: &[&str] = match language {
        "nl-NL" => &[
            "fraude", "gestolen", "verloren", "diefstal", "verdacht", "vermoed", "risico",
        ],
        "sv-SE" => &[
            "bedrägeri",
            "stulen",
            "stulet",
            "förlorad",
            "borttappa",
            "misstänk",
            "risk",
        ],
        "zh-TW" => &["詐騙", "盜", "遺失", "掛失", "可疑", "懷疑", "風險"],
        _ => &[],
    };
    let english = ["fraud", "stolen", "lost", "theft", "suspect", "risk"];
    let text = text.to_lowercase();
    let mut found = Vec::new();
    for word in own.iter().chain(&english) {
        for (at, _) in text.match_indices(word) {
            let before = text[..at].chars().next_back();
            let is_sign = word.chars().any(|c| c as u32 > 0x2e80);
            if is_sign || !before.is_some_and(char::is_alphanumeric) {
                let line = text[..at].rfind('\n').map_or(0, |line| line + 1);
                let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
                found.push(text[line..end].trim().to_owned());
            }
        }
    }
    // Addresses of documents are their publishers' words, and a malfunction is no accusation.
    found.retain(|line| !line.contains("https://") && !line.contains("suspected malfunction"));
    found
}

#[test]
fn the_note_to_the_bank_has_the_code_the_seller_the_blanks_and_what_to_ask() {
    for language in LANGUAGES {
        let arguments = words(&format!(
            "--lang {language} {SIGN_UP} --code iso8583:57 --bank-note"
        ));
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let (diagnosis, _) = diagnose_with(&arguments, "");
        let note = diagnosis["bank_note"].as_str().expect("there is a note");
        let shown = built_in::words(&language.parse().expect("is a tag"), None);
        let meaning = shown.plain("answer-code-payment-not-permitted");
        for part in ["57", "MSFT", "Microsoft", "____", meaning.as_str()] {
            assert!(note.contains(part), "{language}, {part}: {note}");
        }
        assert!(note.matches("____").count() >= 2, "{language}: {note}");
        // One question for what the code leaves open, not one for each kind of payment.
        let terms = [("terms", cardhelp::l10n::Filled::from("other"))];
        let ask = shown.attribute("step-ask-bank-which-payments", "ask", &terms);
        let ask = ask.expect("asks something");
        assert!(note.contains(&ask), "{language}: {note}\nlacks {ask}");
        let arguments = with(&["diagnose", "--no-input", "--as-of", DAY], &arguments);
        let text = run(&arguments).out;
        assert!(
            text.contains("MSFT") && text.contains("____"),
            "{language}: {text}"
        );
    }
}

#[test]
fn the_note_is_absent_where_it_was_not_asked_for_or_the_bank_has_nothing_to_do() {
    let diagnosis = diagnose(&format!("{SIGN_UP} --code iso8583:57"));
    assert_eq!(diagnosis.get("bank_note"), None);
    let shown = built_in::words(&"en-US".parse().expect("is a tag"), None);
    let none = shown.plain("ui-bank-note-none");
    let arguments = words(&format!(
        "diagnose --no-input --product azure --step signup-card --mismatch address --card-state \
         active --code none --bank-note --as-of {DAY}"
    ));
    let run = run(&arguments);
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let has_note = run.out.contains("____");
    assert!(has_note || flat(&run.out).contains(&none), "{}", run.out);
}

#[test]
fn the_note_uses_the_words_of_the_banks_of_a_country() {
    let note = |code: &str, country: &str, more: &str| {
        let diagnosis = diagnose(&format!(
            "{SIGN_UP} --code {code} --card-country {country} --bank-note --lang en-US {more}"
        ));
        diagnosis["bank_note"]
            .as_str()
            .expect("there is a note")
            .to_owned()
    };
    for (code, country, term, more) in [
        ("iso8583:57", "TW", "海外交易", ""),
        ("iso8583:78", "TW", "開卡", "--network visa"),
        ("iso8583:57", "SE", "regionspärr", ""),
        ("iso8583:61", "SE", "köpgräns", ""),
    ] {
        let text = note(code, country, more);
        assert!(text.contains(term), "{code} {country}: {text}");
        // Only there.
        let elsewhere = note(code, "DE", more);
        assert!(!elsewhere.contains(term), "{code}: {elsewhere}");
    }
    let betaalpas = diagnose(
        "--product m365 --step signup-card --card-kind debit --network maestro --card-country NL \
         --bank-note --lang en-US",
    );
    let text = betaalpas["bank_note"].as_str().expect("there is a note");
    assert!(text.contains("betaalpas"), "{text}");
}

#[test]
fn pages_of_causes_and_codes_stand_side_by_side() {
    let page = run(&["explain", "41"]);
    assert_eq!((page.status, page.err.as_str()), (Some(0), ""));
    for option in ["--code iso8583:41", "--code adyen:41", "--code mac:41"] {
        assert!(page.out.contains(option), "{}", page.out);
    }
    let both = run(&["explain", "virtual-card", "mac:41"]);
    assert_eq!(both.status, Some(0), "{}", both.err);
    assert!(both.out.contains("virtual-card") && both.out.contains("mac:41"));
    let code = valid(&CODE, &run(&["explain", "mac:41", "--format", "json"]).out);
    assert_eq!(code["schema"], "cardhelp.code/1");
    assert_eq!(code["settled"], true);
    assert_eq!(code["readings"][0]["causes"], json!(["virtual-card"]));
    for unknown in ["xyz", "stripe:xyz", "strpe:do_not_honor"] {
        let page = run(&["explain", unknown]);
        assert_eq!((page.status, page.out.as_str()), (Some(2), ""), "{unknown}");
        assert!(!page.err.is_empty(), "{unknown}");
    }
}

#[test]
fn every_page_of_a_code_fits_the_schema() {
    let lookup = built_in::lookup();
    let systems = lookup.systems.iter();
    let codes = systems.flat_map(|system| {
        let codes = system.codes.iter().step_by(9);
        codes.map(move |code| format!("{}:{}", system.id, code.code))
    });
    for (code, language) in codes.zip(LANGUAGES.iter().cycle()) {
        let page = run(&["explain", &code, "--format", "json", "--lang", language]);
        let value = valid(&CODE, &page.out);
        let reading = &value["readings"][0];
        assert_eq!(value["code"], code, "{}", page.out);
        let meaning = reading["meaning"].as_str().expect("is text");
        assert!(!meaning.is_empty(), "{code} {language}");
        let is_told = !reading["causes"].as_array().expect("are listed").is_empty();
        let is_decline = reading["class"] != "OK";
        assert!(is_told || !is_decline, "{code} points to no cause");
    }
}

#[test]
fn codes_are_listed_by_system() {
    let count = |arguments: &[&str]| {
        let run = run(&with(arguments, &["--format", "json"]));
        assert_eq!(run.err, "", "{arguments:?}");
        let rows: Value = serde_json::from_str(&run.out).expect("is JSON");
        rows.as_array().expect("is a list").clone()
    };
    let all = count(&["list", "codes"]);
    let adyen = count(&["list", "codes", "adyen"]);
    assert!(all.len() > 700, "{}", all.len());
    assert!(
        adyen.len() >= 42 && adyen.len() < all.len(),
        "{}",
        adyen.len()
    );
    for row in &adyen {
        assert_eq!(row["system"], "adyen");
        assert!(all.contains(row), "{row}");
    }
    let cvc = adyen
        .iter()
        .find(|row| row["id"] == "adyen:24")
        .expect("is known");
    assert_eq!(
        (&cvc["class"], &cvc["means"]),
        (&json!("D"), &json!("wrong-security-code"))
    );
    let text = run(&["list", "codes", "adyen"]);
    assert!(text.out.contains("adyen:24"), "{}", text.out);
    let wrong = run(&["list", "codes", "ayden"]);
    assert_eq!((wrong.status, wrong.out.as_str()), (Some(2), ""));
    assert!(wrong.err.contains("adyen"), "{}", wrong.err);
}

#[test]
fn more_than_the_first_digits_of_a_card_are_refused_and_not_repeated() {
    for digits in ["123456789", "411111111", "4111 1111 1", "5555-5555-55"] {
        for language in LANGUAGES {
            let run = refused(&["--lang", language, "--card-prefix", digits]);
            let part: String = digits.chars().take(6).collect();
            assert!(!run.err.contains(&part), "{language}: {}", run.err);
        }
        let file = format!("card-prefix: \"{digits}\"\n");
        let run = run_with(
            &["diagnose", "--no-input", "--answers", "-"],
            file.as_bytes(),
        );
        assert_eq!((run.status, run.out.as_str()), (Some(2), ""), "{digits}");
        assert!(!run.err.contains(&digits[..6]), "{}", run.err);
    }
    let diagnosis = diagnose("--card-prefix 12345678");
    assert!(diagnosis["evidence"]["networks"].is_array());
    assert!(!diagnosis.to_string().contains("12345678"));
}

#[test]
fn a_card_is_valid_through_the_last_day_of_its_month() {
    for (expiry, day, is_past) in [
        ("11/26", "2026-11-30", false),
        ("11/26", "2026-12-01", true),
        ("02/28", "2028-02-29", false),
        ("02/28", "2028-03-01", true),
        ("12/2026", "2026-12-31", false),
        ("12/2026", "2027-01-01", true),
    ] {
        let arguments = [
            "diagnose",
            "--no-input",
            "--format",
            "json",
            "--expiry",
            expiry,
            "--as-of",
            day,
        ];
        let run = run(&arguments);
        let diagnosis = valid(&DIAGNOSIS, &run.out);
        assert_eq!(
            diagnosis["evidence"]["expiry"]["is_past"], is_past,
            "{expiry} {day}"
        );
        let state = diagnosis["answers"].get("card-state");
        assert_eq!(state.is_some(), is_past, "{expiry} {day}: {state:?}");
    }
    for wrong in ["13/26", "00/26", "11", "x", "11/26/2026", ""] {
        let run = refused(&["--expiry", wrong]);
        assert!(run.err.contains("--expiry"), "{wrong}: {}", run.err);
    }
}

/// Banks say in words what others say in a code; whoever has them may take them for a message.
#[test]
fn what_a_bank_says_in_words_is_read_as_a_message_too() {
    for (text, cause) in [
        ("Onvoldoende saldo", "insufficient-funds-or-credit-limit"),
        (
            "U heeft onvoldoende bestedingsruimte",
            "insufficient-funds-or-credit-limit",
        ),
        (
            "Köp nekat: otillräckliga medel",
            "insufficient-funds-or-credit-limit",
        ),
        (
            "Declined: insufficient balance",
            "insufficient-funds-or-credit-limit",
        ),
        ("Beloppet överstiger din köpgräns", "payment-limit-exceeded"),
        (
            "您的卡片未開啟國外交易功能，本次消費未成功",
            "bank-blocks-international-transactions",
        ),
        ("交易驗證失敗", "bank-check-not-completed"),
    ] {
        let given = [
            "--product",
            "azure",
            "--step",
            "recurring-charge",
            "--format",
            "json",
        ];
        for flag in ["--message-text", "--code"] {
            let options = [&["diagnose", "--no-input", flag, text], &given[..]].concat();
            let told: Value = serde_json::from_str(&run(&options).out).expect("is JSON");
            let causes = told["causes"].as_array().expect("is a list").iter();
            let confirmed = causes.filter(|cause| cause["verdict"] == "confirmed");
            let confirmed: Vec<_> = confirmed.map(|cause| &cause["id"]).collect();
            assert!(
                confirmed.contains(&&cause.into()),
                "{flag} {text}: {confirmed:?}"
            );
        }
        let record = json!({"product": "azure", "step": "recurring-charge", "message-text": text});
        let result = run_with(&["batch"], format!("{record}\n").as_bytes());
        assert!(result.out.contains(cause), "{}", result.out);
    }
}

/// They are no code, and stand on the page as they were said.
#[test]
fn words_of_a_bank_are_not_called_a_code() {
    let given = [
        "--product",
        "azure",
        "--step",
        "signup-card",
        "--code",
        "medges ej",
    ];
    let page = run(&[&["diagnose", "--no-input", "--lang", "sv-SE"], &given[..]].concat());
    assert!(page.out.contains("\n”medges ej”: Nekad"), "{}", page.out);
}

#[test]
fn a_text_that_stands_by_itself_is_told_where_it_belongs() {
    let ended = run(&["diagnose", "Onvoldoende saldo", "--lang", "nl-NL"]);
    assert_eq!(ended.status, Some(2));
    let command = "cardhelp diagnose --message-text 'Onvoldoende saldo'";
    assert!(ended.err.contains(command), "{}", ended.err);
}

/// What a page says to type can be typed: some codes are words with spaces.
#[test]
fn a_code_with_spaces_is_quoted_where_it_is_to_be_typed() {
    for (code, typed) in [
        ("onvoldoende saldo", "--code 'bank-words:onvoldoende saldo'"),
        ("額度不足", "--code 'bank-words:額度不足'"),
        ("stripe:do_not_honor", "--code stripe:do_not_honor"),
    ] {
        let page = run(&["explain", code, "--lang", "en-US"]);
        assert_eq!(page.status, Some(0), "{}", page.err);
        assert!(
            page.out.lines().any(|line| line.trim() == typed),
            "{}",
            page.out
        );
    }
}

/// A code that can mean several things takes nothing from the others.
#[test]
fn what_is_settled_counts_beside_what_is_open() {
    let codes = ["stripe:lost_card", "100", "insufficient-funds"];
    let mut line = vec![
        "diagnose",
        "--no-input",
        "--format",
        "json",
        "--step",
        "signup-card",
    ];
    line.extend(codes.iter().flat_map(|code| ["--code", code]));
    let result: Value = serde_json::from_str(&run(&line).out).expect("is JSON");
    let settled = result["evidence"]["codes"]
        .as_array()
        .expect("has codes")
        .iter();
    let settled: Vec<bool> = settled.map(|code| code["settled"] == true).collect();
    assert_eq!(settled, [true, false]);
    assert_eq!(
        result["answers"]["code"],
        json!(["stripe:lost_card", "insufficient-funds"])
    );
    let found: Vec<&str> = result["causes"]
        .as_array()
        .expect("has causes")
        .iter()
        .filter(|cause| cause["verdict"] == "confirmed")
        .filter_map(|cause| cause["id"].as_str())
        .collect();
    for cause in ["card-withdrawn", "insufficient-funds-or-credit-limit"] {
        assert!(found.contains(&cause), "{found:?}");
    }
}
