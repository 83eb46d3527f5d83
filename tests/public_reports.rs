//! Whoever writes what people wrote in public gets what the documents say, and nothing that harms.

mod program;
mod reports;

use program::run;
use reports::{Report, Verdict, reports};
use serde_json::Value;
use std::fmt::Write as _;

/// A result, as another program reads it.
struct Told(Value);

impl Told {
    /// Types a report.
    fn to(report: &Report) -> Result<Self, String> {
        let fixed = [
            "diagnose",
            "--no-input",
            "--format",
            "json",
            "--lang",
            "en-US",
        ];
        let typed = report.command.iter().map(String::as_str);
        let arguments: Vec<&str> = fixed.into_iter().chain(typed).collect();
        let run = run(&arguments);
        let result = serde_json::from_str(&run.out);
        result.map(Self).map_err(|_| format!("  {}", run.err))
    }

    fn list(&self, key: &str) -> impl Iterator<Item = &Value> {
        self.0[key].as_array().into_iter().flatten()
    }

    /// Returns `confirmed`, `likely` or what else stands of a cause.
    fn verdict(&self, cause: &str) -> Option<&str> {
        let of_it = self.list("causes").find(|found| found["id"] == cause);
        of_it.and_then(|found| found["verdict"].as_str())
    }

    fn is(&self, cause: &str, expected: Verdict) -> bool {
        match expected {
            Verdict::Certain => self.verdict(cause) == Some("confirmed"),
            Verdict::Likely => self.verdict(cause) == Some("likely"),
            Verdict::Found => matches!(self.verdict(cause), Some("confirmed" | "likely")),
        }
    }

    fn is_open(&self, cause: &str) -> bool {
        self.is(cause, Verdict::Found) || self.list("open_causes").any(|open| open == cause)
    }

    fn plan(&self) -> Vec<&str> {
        self.list("plan")
            .filter_map(|step| step["id"].as_str())
            .collect()
    }

    fn addresses(&self) -> Vec<&str> {
        let links = self.list("plan").flat_map(|step| {
            let links = step["links"].as_array().into_iter().flatten();
            links.filter_map(|link| link["url"].as_str())
        });
        links.collect()
    }
}

/// Returns what is wrong with a result, a line each.
fn wrong(report: &Report, result: &Told) -> String {
    let mut wrong = String::new();
    let mut hold = |holds: bool, what: &str| {
        if !holds {
            writeln!(wrong, "  {what}").expect("a text takes it");
        }
    };
    let plan = result.plan();
    if let Some(message) = &report.recognized {
        let taken = &result.0["evidence"]["message"]["recognized"];
        hold(
            taken == message,
            &format!("taken for {taken}, not {message}"),
        );
    }
    for (cause, expected) in &report.found {
        let verdict = result.verdict(cause).unwrap_or("not found");
        hold(
            result.is(cause, *expected),
            &format!("{cause} is {verdict}"),
        );
    }
    for cause in &report.open {
        hold(result.is_open(cause), &format!("{cause} is ruled out"));
    }
    for cause in &report.not_found {
        hold(
            !result.is(cause, Verdict::Found),
            &format!("{cause} is found"),
        );
    }
    for cause in &report.not_certain {
        hold(
            !result.is(cause, Verdict::Certain),
            &format!("{cause} is certain"),
        );
    }
    let has = |step: &String| plan.contains(&step.as_str());
    for step in &report.plan {
        hold(has(step), &format!("{step} is missing"));
    }
    for step in &report.not_plan {
        hold(!has(step), &format!("{step} is there"));
    }
    for step in &report.not_first {
        hold(
            plan.first() != Some(&step.as_str()),
            &format!("{step} comes first"),
        );
    }
    for (earlier, later) in &report.before {
        let at = |step: &String| plan.iter().position(|known| known == step);
        let keeps = at(earlier).zip(at(later)).is_none_or(|(a, b)| a < b);
        hold(keeps, &format!("{later} comes before {earlier}"));
    }
    for part in &report.not_link {
        let named = result
            .addresses()
            .iter()
            .any(|address| address.contains(part.as_str()));
        hold(!named, &format!("{part} is named"));
    }
    if !wrong.is_empty() {
        let found: Vec<&str> = result
            .list("causes")
            .filter_map(|c| c["id"].as_str())
            .collect();
        writeln!(wrong, "  found {found:?}\n  plan {plan:?}").expect("a text takes it");
    }
    wrong
}

#[test]
fn whoever_wrote_in_public_gets_what_the_documents_say() {
    let mut all = String::new();
    for report in reports() {
        let wrong = Told::to(&report).map_or_else(|fault| fault, |told| wrong(&report, &told));
        if !wrong.is_empty() {
            write!(all, "{}: {}\n{wrong}", report.id, report.about).expect("a text takes it");
        }
    }
    assert!(all.is_empty(), "\n{all}");
}
