//! A card number in a record is refused, and nothing of the record is repeated.

use crate::program::run_with;
use crate::records::{batch, results};

#[test]
fn a_secret_in_a_record_is_named_by_its_line_alone() {
    for (line, kind) in [
        (r#"{"id":"4929 7226 5379 7141"}"#, "card-number"),
        (
            r#"{"id":"x","note":"it is 4929722653797141, I think"}"#,
            "card-number",
        ),
        (
            r#"{"id":"x","note":"\u0034929722653797141"}"#,
            "card-number",
        ),
        (
            r#"{"id":"x","note":{"deep":["4929-7226\u002d5379-7141"]}}"#,
            "card-number",
        ),
        (
            r#"{"id":"x","card-kind":"4929722653797141"}"#,
            "card-number",
        ),
        (r#"{"id":"x","4929722653797141":1}"#, "card-number"),
        (r#"{"id":"x","number":4929722653797141}"#, "card-number"),
        (r#"{"id":"x","cvv":"739"}"#, "security-code"),
        (
            r#"{"id":"x","note":"my p\u0069n is 7391"}"#,
            "security-code",
        ),
        (r#"{"id":"x","note":"末三碼 739"}"#, "security-code"),
        ("4929722653797141", "card-number"),
    ] {
        for form in ["jsonl", "csv"] {
            let run = batch(&["--results", form], &["{}", line, "{}"]);
            assert_eq!(run.status, Some(2), "{line}");
            assert!(run.out.contains(kind), "{line}: {}", run.out);
            for part in ["7226", "5379", "739"] {
                assert!(
                    !run.out.contains(part) && !run.err.contains(part),
                    "{}",
                    run.out
                );
            }
        }
        let results = results(&batch(&[], &["{}", line, "{}"]));
        assert_eq!(
            (&results[1]["line"], &results[1]["id"]),
            (&2.into(), &serde_json::Value::Null)
        );
    }
}

#[test]
fn so_is_one_in_a_table() {
    for text in [
        "id,note\n1,4929 7226 5379 7141\n2,fine\n",
        "id,cvv\n1,739\n2,\n",
        "id,\"note\"\n1,\"4929\n7226 5379 7141\"\n2,fine\n",
    ] {
        let run = run_with(
            &["batch", "--input", "csv", "--results", "csv"],
            text.as_bytes(),
        );
        for part in ["7226", "5379", "739"] {
            assert!(
                !run.out.contains(part) && !run.err.contains(part),
                "{text}: {}",
                run.out
            );
        }
        assert_eq!(run.status, Some(2), "{text}");
    }
    // Nothing of a table is read whose first line holds one.
    for text in ["id,4929722653797141\n1,\n", "4929 7226 5379 7141;x\n"] {
        let run = run_with(
            &["batch", "--input", "csv", "--results", "csv"],
            text.as_bytes(),
        );
        assert_eq!((run.status, run.out.as_str()), (Some(5), ""), "{text}");
        assert!(!run.err.contains("7226"), "{}", run.err);
    }
}

/// The numbers of two columns are two numbers: one time in ten they would make a card number.
#[test]
fn numbers_side_by_side_are_no_card_number() {
    for text in [
        "id,lat,lon\n1,50.784908,4.029014\n",
        "id,net,tax,total\n1,599.12,449.33,191.85\n",
        "id,number,date\n1,53293163,20260618\n",
    ] {
        let run = run_with(&["batch", "--input", "csv"], text.as_bytes());
        assert!(run.out.contains("undecided"), "{text}: {}", run.out);
    }
}

/// One of its groups in each is.
#[test]
fn a_card_number_in_groups_over_fields_is_refused() {
    for line in [
        r#"{"card1":"4929","card2":"7226","card3":"5379","card4":"7141"}"#,
        r#"{"a":4929,"b":7226,"c":5379,"d":7141}"#,
        r#"{"a":"3782","b":"822463","c":"10005"}"#,
    ] {
        let run = batch(&[], &[line]);
        assert!(
            run.out.contains("card-number") || run.out.contains("test-number"),
            "{}",
            run.out
        );
        assert!(
            !run.out.contains("7226") && !run.out.contains("822463"),
            "{}",
            run.out
        );
    }
    let table = "id,a,b,c,d\n1,4929,7226,5379,7141\n";
    let run = run_with(&["batch", "--input", "csv"], table.as_bytes());
    assert!(
        run.out.contains("card-number") && !run.out.contains("7226"),
        "{}",
        run.out
    );
}

#[test]
fn a_field_for_a_password_is_refused_with_whatever_it_holds() {
    for name in [
        "password",
        "userPassword",
        "PWD",
        "Wachtwoord",
        "lösenord",
        "losenord",
        "密碼",
    ] {
        let line = format!(r#"{{"id":"x","{name}":"hunter"}}"#);
        let run = batch(&[], &[&line]);
        assert!(
            run.out.contains("security-code") && !run.out.contains("hunter"),
            "{}",
            run.out
        );
        let empty = batch(&[], &[&line.replace("\"hunter\"", "null")]);
        assert!(empty.out.contains("undecided"), "{}", empty.out);
    }
}

/// JSON may write any letter by its number, of a name as of a text.
#[test]
fn what_escapes_hide_is_seen() {
    for (line, kind) in [
        (r#"{"\u0063vv":"123"}"#, "security-code"),
        (r#"{"a":{"\u0063vv":123}}"#, "security-code"),
        (r#"{"note":"c\u0076v 123"}"#, "security-code"),
        (r#"{"note":["\u0070in: 1234"]}"#, "security-code"),
        (r#"{"note":"PIN\u003a 1234"}"#, "security-code"),
        (r#"{"note":"49\u00329 7226 5379 7141"}"#, "card-number"),
        // Digits for mathematics take two numbers each.
        (
            r#"{"note":"49\ud835\udfd09 7226 5379 7141"}"#,
            "card-number",
        ),
        (
            r#"{"a":[{"b":"\ud835\udfd2929 7226 5379 7141"}]}"#,
            "card-number",
        ),
        (r#"{"note":"4929\/7226\/5379\/7141"}"#, "card-number"),
        (r#"{"note":"\"4929\"7226\"5379\"7141"}"#, "card-number"),
    ] {
        let run = batch(&[], &[line]);
        assert_eq!(results(&run)[0]["error"]["kind"], kind, "{line}");
    }
    let run = batch(&[], &[r#"{"\u0063olour":"123","note":"c\u0061se 123"}"#]);
    assert_eq!(results(&run)[0]["status"], "undecided", "{}", run.out);
}
