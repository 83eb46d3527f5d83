//! Records that are rows of a table, and results that are.

use crate::program::{Run, run, run_with};
use crate::records::{batch, results};
use serde_json::json;

fn table(text: &str, options: &[&str]) -> Run {
    let all = [&["batch", "--input", "csv", "--lang", "en-US"], options].concat();
    run_with(&all, text.as_bytes())
}

#[test]
fn a_column_is_a_question_and_the_others_pass_through() {
    let text = "\u{feff}id;card-kind;mismatch;not network;Queue;step\r\nT-1;prepaid;name,address;amex;\"north; 2\";signup-card\r\nT-2;;;;;\r\n";
    let run = table(text, &[]);
    let results = results(&run);
    assert_eq!(results.len(), 2, "{}", run.out);
    assert_eq!(results[0]["fields"], json!({"Queue": "north; 2"}));
    assert_eq!(results[0]["status"], "diagnosed");
    assert_eq!(
        (&results[1]["line"], &results[1]["status"]),
        (&json!(3), &json!("undecided"))
    );
}

#[test]
fn a_row_comes_back_as_a_row_with_its_own_columns_last() {
    let text = r#"id,Note,card-kind,product,step
T-1,"two
lines, ""quoted""",prepaid,azure,signup-card
T-2,x
"#;
    let run = table(text, &["--results", "csv"]);
    let mut rows = csv::Reader::from_reader(run.out.as_bytes());
    let header = rows.headers().expect("there is one").clone();
    let names: Vec<&str> = header.iter().collect();
    let expected = [
        "line",
        "id",
        "status",
        "confirmed",
        "likely",
        "contradiction",
        "plan",
        "error",
        "Note",
    ];
    assert_eq!(names, expected);
    let rows: Vec<_> = rows.records().map(|row| row.expect("is whole")).collect();
    assert_eq!(
        (&rows[0][0], &rows[0][1], &rows[0][2]),
        ("2", "T-1", "diagnosed")
    );
    assert!(
        rows[0][3]
            .split(' ')
            .any(|cause| cause == "prepaid-or-gift-card")
    );
    assert_eq!(&rows[0][8], "two\nlines, \"quoted\"");
    assert_eq!(
        (&rows[1][0], &rows[1][2], &rows[1][7]),
        ("4", "error", "wrong-cells")
    );
}

#[test]
fn a_missing_quotation_mark_costs_one_line() {
    let mut text = "id,card-kind\n".to_owned();
    text.push_str("1,prepaid\n2,\"prepaid\n3,prepaid\n4,\"pre\"\"pad\"\n5,prepaid\n6,\"prepaid\n");
    let run = table(&text, &[]);
    let results = results(&run);
    let states: Vec<_> = results
        .iter()
        .map(|result| result["status"].clone())
        .collect();
    let expected = [
        "undecided",
        "error",
        "undecided",
        "error",
        "undecided",
        "error",
    ];
    assert_eq!(states, expected, "{}", run.out);
    assert_eq!(results[1]["error"]["kind"], "wrong-cells");
    assert_eq!(results[3]["error"]["kind"], "unknown-answer");
}

/// Programs that write no quotation marks leave those of a text as they are. What is closed on its
/// own line is read as it can be; over several lines it would be another row.
#[test]
fn quotation_marks_inside_a_cell_are_read_where_they_close_on_their_line() {
    let run = table("id,note\n1,\"a\" b\n2,a \"b\"\n3,a\"b\"\n", &[]);
    let notes = results(&run)
        .into_iter()
        .map(|it| it["fields"]["note"].clone());
    assert_eq!(notes.collect::<Vec<_>>(), ["a b", "a \"b\"", "a\"b\""]);
    let run = table("id,note\n1,\"a\nb\" c\n2,x\n", &[]);
    let kinds = results(&run)
        .into_iter()
        .map(|it| it["error"]["kind"].clone());
    assert_eq!(
        kinds.collect::<Vec<_>>(),
        [json!("wrong-cells"), json!("wrong-cells"), json!(null)]
    );
}

/// As far as the line on which it ends; further down nobody looks for the quotation mark.
#[test]
fn a_row_of_several_lines_has_64_kibibytes() {
    for (length, is_read) in [(1 << 16, true), ((1 << 16) + 1, false)] {
        let first = format!("1,\"{}\n", "x".repeat(length - 4));
        assert_eq!(first.len(), length);
        let run = table(&format!("id,note\n{first}y\"\n"), &[]);
        assert_eq!(results(&run)[0]["error"].is_null(), is_read, "{length}");
    }
}

#[test]
fn a_first_line_that_cannot_be_used_ends_the_run() {
    for (text, options, says) in [
        ("id,card-kind,card-kind\n", &[][..], "`card-kind`"),
        ("id,Kaart\n", &["--columns", "card-kind=Kort"], "`Kort`"),
    ] {
        let run = table(text, options);
        assert_eq!((run.status, run.out.as_str()), (Some(2), ""), "{text}");
        assert!(run.err.contains(says), "{}", run.err);
    }
    // The names that results repeat are a number without what stands between them.
    let apart = table("4929 7226,id,5379 7141\n,1,\n", &[]);
    assert_eq!((apart.status, apart.out.as_str()), (Some(5), ""));
    assert!(!apart.err.contains("7226"), "{}", apart.err);
    let old = table("id,product\r1,azure\r", &[]);
    assert_eq!((old.status, old.out.as_str()), (Some(2), ""));
    assert!(old.err.contains("CR"), "{}", old.err);
    // A first line without an end is none, however much follows.
    let endless = table(&format!("id,\"{}", "x\n".repeat(1 << 20)), &[]);
    assert_eq!((endless.status, endless.out.as_str()), (Some(2), ""));
    assert_eq!(table("", &[]).status, Some(0));
    assert_eq!(table("id\n", &[]).status, Some(0));
}

#[test]
fn objects_come_back_as_rows_too() {
    let lines = [
        r#"{"id":"a \"b\"","queue":"x,y"}"#,
        r#"{"card-kind":"nope"}"#,
    ];
    let run = batch(&["--results", "csv"], &lines);
    let mut rows = csv::Reader::from_reader(run.out.as_bytes());
    let rows: Vec<_> = rows.records().map(|row| row.expect("is whole")).collect();
    assert_eq!(
        (&rows[0][1], &rows[0][8]),
        ("a \"b\"", r#"{"queue":"x,y"}"#)
    );
    assert_eq!(&rows[1][7], "unknown-answer card-kind nope");
}

/// Whoever opens a table opens what somebody else wrote into the records.
#[test]
fn a_cell_is_neither_worked_out_nor_obeyed() {
    for (id, shown) in [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("+cmd|x", "'+cmd|x"),
        ("-A1", "'-A1"),
        (" =1+1", "' =1+1"),
        ("-12.50", "-12.50"),
        ("+31 6 12345678", "+31 6 12345678"),
        ("a=b", "a=b"),
        ("\u{1b}]0;x\u{7}\u{1b}[31mX\u{202e}", "]0;x[31mX"),
    ] {
        let record = format!(
            "{}\n",
            json!({"id": id, "note": id, "card-kind": "prepaid"})
        );
        let lines = run_with(&["batch", "--results", "csv"], record.as_bytes());
        let row = format!("id,note,card-kind\n\"{id}\",\"{id}\",prepaid\n");
        let rows = table(&row, &["--results", "csv"]);
        for (run, columns) in [(&lines, &[1][..]), (&rows, &[1, 8])] {
            let mut rows = csv::Reader::from_reader(run.out.as_bytes());
            let row = rows
                .records()
                .next()
                .expect("there is one")
                .expect("is whole");
            for column in columns {
                assert_eq!(&row[*column], shown, "{id:?}");
            }
            let obeyed = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
            assert!(!run.out.contains(obeyed), "{:?}", run.out);
        }
    }
}

/// As spreadsheets write them: a blank line above, and columns without a name behind.
#[test]
fn blank_lines_and_columns_around_a_table_are_nothing() {
    for text in [
        "\n \nid,product,step,card-kind\n1,azure,signup-card,prepaid\n",
        "id,product,step,card-kind,,\n1,azure,signup-card,prepaid,,\n",
        "sep=;\r\nid;product;step;card-kind\r\n1;azure;signup-card;prepaid\r\n",
        "\nSEP=\t\nid\tproduct\tstep\tcard-kind\n1\tazure\tsignup-card\tprepaid\n",
    ] {
        let run = table(text, &[]);
        assert_eq!(run.status, Some(0), "{text}: {}", run.err);
        assert!(run.out.contains("prepaid-or-gift-card"), "{}", run.out);
    }
    let line = table("\n\nid,product\n1,nonsense\n", &[]).out;
    assert!(line.contains("\"line\":4"), "{line}");
}

#[test]
fn names_of_columns_may_be_written_as_people_and_databases_do() {
    for names in ["ID,Product,Step,Card kind", "Id,PRODUCT,step,card_kind"] {
        let run = table(&format!("{names}\n1,azure,signup-card,prepaid\n"), &[]);
        assert!(run.out.contains("prepaid-or-gift-card"), "{}", run.out);
        assert_eq!(results(&run)[0]["id"], "1");
    }
    // Of three products, two are not so.
    let plan = |names: &str| {
        let run = table(&format!("{names}\n\"m365,m365-home\",signup-card\n"), &[]);
        results(&run)[0]["plan"].clone()
    };
    assert_eq!(plan("Not Product,Step"), plan("not product,step"));
    let others = plan("Not Product,Step").to_string();
    assert!(!others.contains("m365"), "{others}");
    // Where the name itself is there, or two are as near, the others are the table's own.
    let run = table("code,Code,step\n,mine,signup-card\n", &[]);
    assert_eq!(results(&run)[0]["fields"], json!({"Code": "mine"}));
    let run = table("Code,CODE,step\na,b,signup-card\n", &[]);
    assert_eq!(
        results(&run)[0]["fields"],
        json!({"Code": "a", "CODE": "b"})
    );
    // And where it is said what the table calls ours.
    let run = table(
        "Reason,Code,step\n51,mine,signup-card\n",
        &["--columns", "code=Reason"],
    );
    assert_eq!(results(&run)[0]["fields"], json!({"Code": "mine"}));
    let run = table("Code,step\nmine,signup-card\n", &["--columns", "-=Code"]);
    assert_eq!(results(&run)[0]["fields"], json!({"Code": "mine"}));
}

/// Results that are rows have the columns of all tables, so that these must be the same.
#[test]
fn tables_of_other_columns_are_not_put_into_one() {
    let folder = tempfile::tempdir().expect("has a folder");
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("can be written");
        path.to_str().expect("is text").to_owned()
    };
    let first = file("a.csv", "id,Queue,step\n1,north,signup-card\n");
    let same = file("b.csv", "Queue,product\nsouth,azure\n");
    let other = file("c.csv", "id,Team,step\n3,east,signup-card\n");
    let together = |second: &str, form: &str| {
        let files = ["batch", &first, second];
        run(&[&files[..], &["--results", form, "--lang", "en-US"]].concat())
    };
    let done = together(&same, "csv");
    assert_eq!(done.out.lines().count(), 3, "{}", done.err);
    let refused = together(&other, "csv");
    assert_eq!(refused.status, Some(2));
    assert!(refused.err.contains("c.csv"), "{}", refused.err);
    // Objects have room for the fields of each.
    let done = together(&other, "jsonl");
    assert_eq!(done.out.lines().count(), 2, "{}", done.err);
}

#[test]
fn a_row_may_be_as_wide_and_a_cell_as_long_as_it_is() {
    let (width, length) = (300, 5_000);
    let names: Vec<String> = (0..width).map(|at| format!("c{at}")).collect();
    let cells: Vec<String> = (0..width).map(|at| at.to_string()).collect();
    let long = "x y ".repeat(length / 4);
    let text = format!(
        "id,step,{},long\n7,signup-card,{},{long}\n8,signup-card,{},{long}\n",
        names.join(","),
        cells.join(","),
        cells.join(",")
    );
    for result in results(&table(&text, &[])) {
        assert_eq!(result["status"], "undecided");
        let fields = result["fields"].as_object().expect("has fields");
        assert_eq!(fields.len(), width + 1);
        assert_eq!(fields["c299"], "299");
        assert_eq!(fields["long"], long.as_str());
    }
}
