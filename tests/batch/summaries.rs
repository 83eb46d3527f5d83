//! What it all came to: as a notice, as JSON, as a chart.

use crate::program::{LANGUAGES, run_with};
use serde_json::Value;
use std::fs;

const RECORDS: &str = r#"{"product":"azure","step":"signup-card","card-kind":"prepaid"}
{"product":"azure","step":"signup-card","card-kind":"prepaid"}
{"product":"azure","step":"signup-card","card-kind":"virtual"}
{}
{
"#;

#[test]
fn a_summary_counts_records_causes_and_faults() {
    let folder = tempfile::tempdir().expect("there is room");
    let (json, svg) = (
        folder.path().join("sum.json"),
        folder.path().join("sum.svg"),
    );
    let files = [
        "--summary",
        json.to_str().expect("is text"),
        "--summary",
        svg.to_str().expect("is text"),
    ];
    for language in LANGUAGES {
        let options = [&["batch", "--lang", language], &files[..]].concat();
        let run = run_with(&options, RECORDS.as_bytes());
        let summary: Value =
            serde_json::from_str(&fs::read_to_string(&json).expect("is there")).expect("is JSON");
        for (key, count) in [
            ("records", 5),
            ("diagnosed", 3),
            ("undecided", 1),
            ("contradictions", 0),
            ("errors", 1),
        ] {
            assert_eq!(summary[key], count, "{key}");
        }
        assert_eq!(summary["errors_by_kind"]["not-json"], 1);
        let causes = summary["causes"].as_array().expect("is a list");
        assert_eq!(
            (&causes[0]["id"], &causes[0]["confirmed"]),
            (&"prepaid-or-gift-card".into(), &2.into())
        );
        let title = causes[0]["title"].as_str().expect("is text");
        let chart = fs::read_to_string(&svg).expect("is there");
        assert!(
            chart.starts_with("<svg") && chart.trim_end().ends_with("</svg>"),
            "{chart}"
        );
        let start: String = title.chars().take(12).collect();
        assert!(chart.contains(&start), "{title} in {chart}");
        assert!(
            run.err.contains(title) && run.err.contains("(prepaid-or-gift-card)"),
            "{}",
            run.err
        );
    }
}
