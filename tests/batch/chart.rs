//! The chart of a batch: what it shows is where it says, and nothing lies on something else.

use crate::program::{run, run_with};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;

/// An element of a chart.
struct Drawn {
    element: String,
    text: String,
}

impl Drawn {
    fn is(&self, name: &str) -> bool {
        self.element.starts_with(&format!("<{name} "))
    }

    fn attribute(&self, name: &str) -> &str {
        let begins = format!(" {name}=\"");
        let (_, rest) = self.element.split_once(&begins).expect("it has one");
        rest.split('"').next().expect("it ends")
    }

    fn number(&self, name: &str) -> f64 {
        self.attribute(name).parse().expect("is a number")
    }

    fn right(&self) -> f64 {
        self.number("x") + self.number("width")
    }

    fn bottom(&self) -> f64 {
        self.number("y") + self.number("height")
    }
}

/// Returns what the chart of those records holds: itself first.
fn chart(records: &str) -> Vec<Drawn> {
    let folder = tempfile::tempdir().expect("there is room");
    let path = folder.path().join("causes.svg");
    let path = path.to_str().expect("is text");
    let run = run_with(&["batch", "--summary", path], records.as_bytes());
    assert!(run.out.ends_with('\n'), "{}", run.err);
    let svg = fs::read_to_string(path).expect("is there");
    let elements = svg.split('<').skip(1).map(|part| {
        let (element, text) = part.split_once('>').expect("it ends");
        Drawn {
            element: format!("<{element}"),
            text: text.trim().to_owned(),
        }
    });
    elements.collect()
}

/// A cause in a chart: its name, the certain and the likely part of its bar, and its numbers.
type Row<'d> = [&'d Drawn; 4];

/// Returns the rows of a chart, behind its ground, its title and its legend.
fn rows(drawn: &[Drawn]) -> Vec<Row<'_>> {
    let drawn = drawn.iter().filter(|one| one.is("rect") || one.is("text"));
    let drawn: Vec<&Drawn> = drawn.skip(3).collect();
    let rows = drawn.chunks_exact(4);
    rows.map(|row| row.try_into().expect("four")).collect()
}

/// Records of which so many have each answer.
fn records(counts: &[(&str, usize)]) -> String {
    let records = counts.iter().map(|(answer, count)| {
        let record = format!("{{\"product\":\"azure\",\"step\":\"signup-card\",{answer}}}\n");
        record.repeat(*count)
    });
    records.collect()
}

const PREPAID: &str = r#""card-kind":"prepaid""#;
const VIRTUAL: &str = r#""card-kind":"virtual""#;
const EXPIRED: &str = r#""card-state":"expired""#;
/// Nothing is certain of it, and funds are likely.
const DECLINED: &str = r#""bank-sees":"decline""#;

#[test]
fn a_bar_is_as_long_as_its_count() {
    let drawn = chart(&records(&[
        (PREPAID, 1_200),
        (VIRTUAL, 600),
        (EXPIRED, 300),
    ]));
    let rows = rows(&drawn);
    let lengths: Vec<f64> = rows.iter().map(|row| row[1].number("width")).collect();
    assert_eq!(lengths.len(), 3);
    for (length, share) in lengths.iter().zip([1.0, 0.5, 0.25]) {
        assert!((length - lengths[0] * share).abs() <= 1.0, "{lengths:?}");
    }
    let numbers: Vec<&str> = rows.iter().map(|row| row[3].text.as_str()).collect();
    assert_eq!(numbers, ["1\u{202f}200", "600", "300"]);
    // All are certain, so nothing is added to the bars.
    assert!(rows.iter().all(|row| row[2].number("width") == 0.0));
}

#[test]
fn what_is_likely_goes_on_where_what_is_certain_ends() {
    let both = r#""bank-sees":"decline","funds":"too-low""#;
    let drawn = chart(&records(&[(DECLINED, 3), (both, 1)]));
    let rows = rows(&drawn);
    let mut funds = rows.iter().filter(|row| row[3].text == "4 (1)");
    let funds = funds.next().expect("four lack money, of one it is certain");
    let (certain, likely) = (funds[1], funds[2]);
    assert_eq!(certain.right(), likely.number("x"));
    assert!((likely.number("width") - 3.0 * certain.number("width")).abs() <= 3.0);
    assert_ne!(certain.attribute("fill"), likely.attribute("fill"));
}

#[test]
fn nothing_lies_on_something_else_or_outside() {
    let drawn = chart(&records(&[
        (PREPAID, 1_234_567 / 1_000),
        (VIRTUAL, 1),
        (EXPIRED, 40),
        (DECLINED, 700),
    ]));
    let (width, height) = (drawn[0].number("width"), drawn[0].number("height"));
    let rows = rows(&drawn);
    assert!(rows.len() > 4, "{}", rows.len());
    let legend = drawn.iter().filter(|one| one.is("text")).nth(1);
    let mut above = legend.expect("there is one").number("y") + 8.0;
    for [name, certain, likely, numbers] in rows {
        assert!(certain.number("y") > above, "bars lie apart");
        assert!(certain.number("y") - above < 20.0, "and close together");
        above = certain.bottom();
        let middle = (certain.number("y") + certain.bottom()) / 2.0;
        for text in [name, numbers] {
            assert!((text.number("y") - middle).abs() <= 1.0, "{}", text.text);
        }
        // A digit is some six wide.
        let room = 6.0 * numbers.text.chars().count() as f64;
        assert_eq!(name.attribute("text-anchor"), "end");
        assert!(name.number("x") < certain.number("x"));
        assert!(numbers.number("x") > likely.right());
        assert!(numbers.number("x") + room < width);
        assert!(certain.number("height") > 10.0);
    }
    assert!(
        above < height && height - above < 40.0,
        "{above} of {height}"
    );
}

#[test]
fn a_chart_of_nothing_has_no_bars() {
    let drawn = chart("{}\n");
    assert!(rows(&drawn).is_empty());
    let legend = drawn.iter().filter(|one| one.is("text")).nth(1);
    let legend = legend.expect("there is one").number("y");
    assert!(legend < drawn[0].number("height"));
}

/// More causes than that would be a poster.
#[test]
fn forty_causes_are_shown() {
    let list = run(&["list", "questions", "--format", "json"]);
    let questions: Value = serde_json::from_str(&list.out).expect("is JSON");
    let mut lines = String::new();
    for question in questions.as_array().expect("is a list") {
        let answers = question["answers"].as_array().into_iter().flatten();
        for answer in answers {
            for step in ["signup-card", "recurring-charge"] {
                let mut record = json!({"product": "azure", "step": step});
                record[question["id"].as_str().expect("is text")] = answer.clone();
                lines += &format!("{record}\n");
            }
        }
    }
    let told = run_with(&["batch", "--results", "csv"], lines.as_bytes());
    let mut rows_told = told.out.lines().skip(1);
    let told: BTreeSet<&str> = rows_told
        .by_ref()
        .filter_map(|row| row.split(',').nth(3))
        .flat_map(|confirmed| confirmed.split(' '))
        .collect();
    assert!(told.len() > 41, "{}", told.len());
    let drawn = chart(&lines);
    assert_eq!(rows(&drawn).len(), 40);
    // Each has its whole title.
    let list = run(&["list", "causes", "--format", "json"]);
    let causes: Value = serde_json::from_str(&list.out).expect("is JSON");
    let titles = causes.as_array().into_iter().flatten();
    let titles: BTreeSet<&str> = titles.filter_map(|cause| cause["title"].as_str()).collect();
    for [title, ..] in rows(&drawn) {
        assert!(titles.contains(title.text.as_str()), "{}", title.text);
    }
}
