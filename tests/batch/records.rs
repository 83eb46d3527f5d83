//! What becomes of records that are JSON, right and wrong.

use crate::program::{Run, run_with};
use serde_json::{Value, json};

/// Runs `batch` over lines, with more options.
pub fn batch(options: &[&str], lines: &[&str]) -> Run {
    let input = lines.join("\n");
    run_with(
        &[&["batch", "--lang", "en-US"], options].concat(),
        input.as_bytes(),
    )
}

/// Returns the results, an object each.
pub fn results(run: &Run) -> Vec<Value> {
    assert!(run.out.is_empty() || run.out.ends_with('\n'), "{}", run.out);
    let lines = run.out.lines();
    lines
        .map(|line| serde_json::from_str(line).expect("is JSON"))
        .collect()
}

/// Returns what is wrong with the only record that there is.
fn wrong(line: &str) -> Value {
    let run = batch(&[], &[line]);
    assert_eq!(run.status, Some(2), "{line}: {}", run.out);
    let results = results(&run);
    assert_eq!(results.len(), 1, "{line}");
    assert_eq!(results[0]["status"], "error", "{line}: {}", run.out);
    results[0]["error"].clone()
}

#[test]
fn a_result_names_causes_and_steps_and_keeps_the_records_own_fields() {
    let line = r#"{"id":"T-1","answers":{"product":"azure","step":"signup-card","card-kind":"prepaid","mismatch":["address"]},"queue":"north","tags":[1,{"a":null}]}"#;
    let run = batch(&[], &[line]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    let result = &results(&run)[0];
    assert_eq!(result["id"], "T-1");
    assert_eq!(result["line"], 1);
    assert_eq!(result["status"], "diagnosed");
    assert_eq!(
        result["fields"],
        json!({"queue": "north", "tags": [1, {"a": null}]})
    );
    let causes = result["causes"].as_array().expect("is a list");
    let verdict = |id: &str| {
        causes
            .iter()
            .find(|cause| cause["id"] == id)
            .map(|c| c["verdict"].clone())
    };
    assert_eq!(verdict("prepaid-or-gift-card"), Some("confirmed".into()));
    assert_eq!(
        verdict("billing-address-mismatch"),
        Some("confirmed".into())
    );
    assert!(!result["plan"].as_array().expect("is a list").is_empty());
    assert!(run.err.starts_with("1 record: 1 diagnosed"), "{}", run.err);
}

#[test]
fn answers_may_stand_at_the_top_and_null_says_nothing() {
    let below = r#"{"id":7,"answers":{"card-kind":"prepaid","funds":null},"not":{"network":["amex","jcb"]}}"#;
    let top = r#"{"id":7,"card-kind":"PREPAID","funds":"","not":{"network":"amex,jcb"}}"#;
    // As JSON may write any letter (RFC 8259, section 7).
    let escaped = r#"{"\u0069d":7,"card\u002dkind":"p\u0072epaid","n\u006ft":{"n\u0065twork":["\u0061mex","jcb"]}}"#;
    let run = batch(&[], &[below, top, escaped]);
    let mut results = results(&run);
    results
        .iter_mut()
        .for_each(|result| result["line"] = 0.into());
    assert_eq!(results[0], results[1]);
    assert_eq!(results[0], results[2]);
    assert_eq!(results[0]["id"], 7);
}

#[test]
fn every_record_gives_one_result_in_its_place() {
    let lines = [
        r#"{"id":"a","card-kind":"prepaid","step":"signup-card"}"#,
        "no json",
        "",
        r#"{"id":"b","card-kind":"prepayd","queue":"x"}"#,
        "   ",
        r#"{"id":"c"}"#,
    ];
    let run = batch(&[], &lines);
    assert_eq!(run.status, Some(2));
    let results = results(&run);
    let places: Vec<_> = results
        .iter()
        .map(|result| result["line"].clone())
        .collect();
    assert_eq!(places, [1, 2, 4, 6]);
    let states: Vec<_> = results
        .iter()
        .map(|result| result["status"].clone())
        .collect();
    assert_eq!(states, ["diagnosed", "error", "error", "undecided"]);
    assert_eq!(
        results[2]["error"],
        json!({"kind": "unknown-answer", "field": "card-kind", "value": "prepayd", "near": "prepaid"})
    );
    assert_eq!(results[2]["id"], "b");
    assert_eq!(results[2]["fields"], json!({"queue": "x"}));
    assert!(
        run.err.contains("1  not-json") && run.err.contains("1  unknown-answer"),
        "{}",
        run.err
    );
}

#[test]
fn what_is_wrong_with_a_record_has_a_name() {
    for (line, kind) in [
        ("[1]", "not-json"),
        (r#"{"id":1"#, "not-json"),
        (r#"{"id":1} {"id":2}"#, "not-json"),
        (r#"{"answers":"virtual"}"#, "wrong-type"),
        (r#"{"card-kind":{"a":1}}"#, "wrong-type"),
        (r#"{"id":[1]}"#, "wrong-type"),
        (r#"{"answers":{"card-knd":"virtual"}}"#, "unknown-question"),
        (r#"{"not":{"card-knd":"virtual"}}"#, "unknown-question"),
        (r#"{"card-kind":["credit","debit"]}"#, "several-answers"),
        (r#"{"mismatch":["none","address"]}"#, "several-answers"),
        (r#"{"mismatch":["unknown","address"]}"#, "several-answers"),
        (
            r#"{"card-kind":"credit","answers":{"card-kind":"debit"}}"#,
            "given-twice",
        ),
        (r#"{"queue":1,"queue":2}"#, "given-twice"),
        (
            r#"{"card-kind":"credit","not":{"card-kind":"credit"}}"#,
            "excluded-answer",
        ),
        (r#"{"code":"no such code"}"#, "unknown-code"),
        (r#"{"card-prefix":"12345678901"}"#, "wrong-prefix"),
        (r#"{"expiry":"soon"}"#, "wrong-expiry"),
        (r#"{"lang":"xx"}"#, "unknown-language"),
    ] {
        assert_eq!(wrong(line)["kind"], kind, "{line}");
    }
}

#[test]
fn what_is_no_text_costs_only_its_own_line() {
    let input = [b"{\"id\":\"\xff\"}\n".as_slice(), b"{\"id\":\"fine\"}\n"].concat();
    let run = run_with(&["batch"], &input);
    let results = results(&run);
    assert_eq!(results[0]["error"]["kind"], "not-utf-8");
    assert_eq!(results[1]["id"], "fine");
}

#[test]
fn a_line_that_is_too_long_costs_only_itself() {
    let long = format!("{{\"id\":1,\"note\":\"{}\"}}", "x".repeat(3 << 20));
    let run = batch(&[], &[r#"{"id":0}"#, &long, r#"{"id":2}"#]);
    let results = results(&run);
    assert_eq!(results.len(), 3, "{}", run.err);
    assert_eq!(
        results[1],
        json!({"line": 2, "schema": "cardhelp.batch/1", "status": "error", "error": {"kind": "too-long"}})
    );
    assert_eq!(
        (&results[2]["id"], &results[2]["line"]),
        (&json!(2), &json!(3))
    );
}

#[test]
fn what_a_record_nests_deeply_is_not_passed_on() {
    for open in ["[", r#"{"a":"#] {
        let close = if open == "[" { "]" } else { "}" };
        let nested = |depth: usize| {
            let value = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            format!(r#"{{"id":1,"note":{value},"text":"[{{\"]"}}"#)
        };
        // Readers of JSON that stop at a depth stop at 128 levels or above, serde_json at the 128th.
        let run = batch(
            &[],
            &[&nested(125), &nested(126), &nested(100_000), r#"{"id":2}"#],
        );
        let results = results(&run);
        assert_eq!(results[0]["status"], "undecided");
        assert!(results[0]["fields"]["note"].to_string().starts_with(open));
        for at in [1, 2] {
            assert_eq!(results[at]["error"]["kind"], "nested-too-deeply", "{open}");
            assert_eq!(results[at]["fields"].get("note"), None);
        }
        assert_eq!(results[3]["id"], 2);
    }
}

/// What stands in a text is nested in nothing, whatever stands before and behind it.
#[test]
fn brackets_in_a_text_nest_nothing() {
    let many = "[{".repeat(200);
    for text in [
        many.clone(),
        format!("\\\"{many}"),
        format!("{many}\\\\"),
        format!("\\\\\\\"{many}\\\""),
    ] {
        for value in [
            format!("\"{text}\""),
            format!("[\"{text}\"]"),
            format!("[1,\"a\",\"{text}\",{{\"b\":\"{text}\",\"{text}\":[]}}]"),
        ] {
            let record = format!("{{\"id\":1,\"note\":{value}}}");
            let run = batch(&[], &[&record]);
            let whole: Value = serde_json::from_str(&record).expect("is JSON");
            assert_eq!(results(&run)[0]["fields"]["note"], whole["note"], "{text}");
        }
    }
}

/// A mebibyte is the most (docs/batch.md).
#[test]
fn a_line_may_be_as_long_as_a_mebibyte() {
    let rest = r#"{"id":1,"note":""}"#.len();
    for (length, is_read) in [(1 << 20, true), ((1 << 20) + 1, false)] {
        let note = "x".repeat(length - rest);
        let run = batch(&[], &[&format!("{{\"id\":1,\"note\":\"{note}\"}}")]);
        assert_eq!(results(&run)[0]["error"].is_null(), is_read, "{length}");
    }
}

/// A wrong value is repeated as far as its sixtieth character.
#[test]
fn sixty_characters_of_a_wrong_value_are_repeated() {
    for length in [60, 61] {
        let value = "x".repeat(length);
        let error = wrong(&format!("{{\"answers\":{{\"card-kind\":\"{value}\"}}}}"));
        assert_eq!(error["value"], "x".repeat(60), "{length}");
    }
}

#[test]
fn strict_stops_at_the_first_that_is_wrong() {
    let lines = [r#"{"id":1}"#, "{", r#"{"id":3}"#];
    let run = batch(&["--strict"], &lines);
    assert_eq!((run.status, results(&run).len()), (Some(2), 2));
}

#[test]
fn the_exit_status_tells_the_worst() {
    let (found, open, bad) = (r#"{"card-kind":"prepaid","step":"signup-card"}"#, "{}", "{");
    for (lines, status) in [
        (&[][..], 0),
        (&[found], 0),
        (&[found, open], 1),
        (&[found, open, bad], 2),
    ] {
        assert_eq!(batch(&[], lines).status, Some(status), "{lines:?}");
    }
}

#[test]
fn fields_can_have_names_of_their_own() {
    let line = r#"{"Ticket":"T-1","Kaart":"prepaid","step":"signup-card","role":"agent"}"#;
    let run = batch(&["--columns", "id=Ticket,card-kind=Kaart,-=role"], &[line]);
    let result = &results(&run)[0];
    assert_eq!(
        (&result["id"], &result["status"]),
        (&json!("T-1"), &json!("diagnosed"))
    );
    assert_eq!(result["fields"], json!({"role": "agent"}));
    let unknown = batch(&["--columns", "card-knd=Kaart"], &[line]);
    assert_eq!(unknown.status, Some(2));
    assert!(unknown.err.contains("`card-kind`"), "{}", unknown.err);
}

#[test]
fn one_of_a_kind_is_given_once() {
    assert_eq!(
        wrong(r#"{"id":1,"id":2}"#),
        json!({"kind": "given-twice", "field": "id"})
    );
    for alone in ["unknown", "none"] {
        let line = json!({"code": [alone, "51"]}).to_string();
        let value = format!("{alone},51");
        let fault = json!({"kind": "several-answers", "field": "code", "value": value});
        assert_eq!(wrong(&line), fault);
    }
}

/// As by flags: a message that is not seen where somebody is contradicts where that is.
#[test]
fn a_message_of_another_place_contradicts_it() {
    for (step, status) in [
        ("change-card", "diagnosed"),
        ("signup-card", "contradiction"),
    ] {
        let line = json!({"product": "azure", "step": step, "message": "no-subscriptions-found"});
        let run = batch(&[], &[&line.to_string()]);
        assert_eq!(results(&run)[0]["status"], status, "{step}");
    }
}

/// However they are parted into values.
#[test]
fn a_record_gives_a_hundred_codes_at_most() {
    let of = |values: &[usize]| {
        let values = values.iter().map(|count| vec!["51"; *count].join(","));
        let values: Vec<String> = values.collect();
        batch(
            &[],
            &[&json!({"step": "signup-card", "code": values}).to_string()],
        )
    };
    for values in [vec![100], vec![50, 50], vec![1; 100]] {
        assert_eq!(results(&of(&values))[0]["error"], Value::Null, "{values:?}");
    }
    for values in [vec![101], vec![50, 51], vec![100, 1], vec![1; 101]] {
        let kind = &results(&of(&values))[0]["error"]["kind"];
        assert_eq!(kind, "unknown-code", "{values:?}");
    }
}

#[test]
fn whoever_does_not_know_a_code_says_so_alone() {
    let run = batch(&[], &[r#"{"step":"signup-card","code":"unknown"}"#]);
    assert_eq!(results(&run)[0]["status"], "undecided", "{}", run.out);
    for codes in [r#"["51","unknown"]"#, r#"["unknown","insufficient-funds"]"#] {
        let wrong = wrong(&format!(r#"{{"step":"signup-card","code":{codes}}}"#));
        assert_eq!(wrong["kind"], "several-answers", "{codes}");
    }
    // One code twice is one code.
    let run = batch(&[], &[r#"{"step":"signup-card","code":["51","51"]}"#]);
    assert_eq!(results(&run)[0]["status"], "diagnosed", "{}", run.out);
}

/// As databases and programs write them: nothing that was meant is passed over in silence.
#[test]
fn names_of_fields_may_be_written_otherwise() {
    for record in [
        r#"{"ID":"1","Product":"azure","Step":"signup-card","card_kind":"prepaid"}"#,
        r#"{"Id":"1","PRODUCT":"azure","step":"signup-card","cardKind":["prepaid"]}"#,
        r#"{"id":"1","product":"azure","step":"signup-card","Card kind":"prepaid","Lang":"en-US"}"#,
        r#"{"id":"1","product":"azure","step":"signup-card","Card_Kind":"prepaid","CardNetwork":1}"#,
    ] {
        let run = batch(&[], &[record]);
        assert!(run.out.contains("prepaid-or-gift-card"), "{}", run.out);
        assert_eq!(results(&run)[0]["id"], "1", "{record}");
    }
    let wrong = batch(&[], &[r#"{"Card_Kind":"tin"}"#]);
    let fault = &results(&wrong)[0]["error"];
    assert_eq!(fault["kind"], "unknown-answer", "{}", wrong.out);
    // Where the name itself is there, two are as near, or it is said, the others are the record's.
    for (record, own, options) in [
        (
            r#"{"Code":"mine","step":"signup-card","code":"51"}"#,
            json!({"Code": "mine"}),
            &[][..],
        ),
        (
            r#"{"Code":"a","CODE":"b","step":"signup-card"}"#,
            json!({"Code": "a", "CODE": "b"}),
            &[],
        ),
        (
            r#"{"Code":"mine","step":"signup-card"}"#,
            json!({"Code": "mine"}),
            &["--columns", "-=Code"],
        ),
        (
            r#"{"Reason":"51","Code":"mine","step":"signup-card"}"#,
            json!({"Code": "mine"}),
            &["--columns", "code=Reason"],
        ),
    ] {
        let run = batch(options, &[record]);
        assert_eq!(results(&run)[0]["fields"], own, "{record}: {}", run.out);
    }
}

/// However many there are before it, between the two, and in the record before.
#[test]
fn a_field_of_ones_own_stands_once() {
    for count in [2, 31, 32, 33, 34, 100, 50_000] {
        let names: Vec<String> = (0..count).map(|at| format!("f{at}")).collect();
        let record = |names: &[String]| {
            let fields = names.iter().map(|name| format!("\"{name}\":1"));
            format!("{{{}}}", fields.collect::<Vec<String>>().join(","))
        };
        for twice in [0, count / 2, count - 1] {
            let again = [&names[..], &names[twice..=twice]].concat();
            let run = batch(&[], &[&record(&names), &record(&again), &record(&names)]);
            let faults = results(&run);
            let faults: Vec<&Value> = faults.iter().map(|result| &result["error"]).collect();
            let expected = json!({"kind": "given-twice", "field": names[twice]});
            assert_eq!(faults, [&Value::Null, &expected, &Value::Null], "{count}");
        }
    }
}

/// The first fault is told, whatever follows it.
#[test]
fn of_many_faults_the_first_is_told() {
    let many = |entry: &dyn Fn(usize) -> String| {
        let entries: Vec<String> = (0..20_000).map(entry).collect();
        entries.join(",")
    };
    for (record, kind, named) in [
        (
            format!(
                "{{\"answers\":{{{}}}}}",
                many(&|at| format!("\"f{at}\":\"x\""))
            ),
            "unknown-question",
            "f0",
        ),
        (
            format!(
                "{{\"not\":{{{}}}}}",
                many(&|at| format!("\"card-kind\":\"x{at}\""))
            ),
            "unknown-answer",
            "x0",
        ),
        (
            format!("{{{}}}", many(&|at| format!("\"card-kind\":\"x{at}\""))),
            "unknown-answer",
            "x0",
        ),
    ] {
        let run = batch(&[], &[&record]);
        let fault = &results(&run)[0]["error"];
        assert_eq!(fault["kind"], kind);
        let is_named = fault["value"] == named || fault["field"] == named;
        assert!(is_named, "{fault}");
    }
}
