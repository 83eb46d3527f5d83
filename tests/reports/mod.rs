//! What people wrote in public, and what they must get: one list for every test that needs it.

#![allow(dead_code)] // each test file needs a part

use serde::Deserialize;
use std::collections::BTreeMap;

/// One public report, as its writer would type it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Report {
    /// Its name among the facts.
    pub id: String,
    /// Who types it.
    pub about: String,
    /// The options of `diagnose`.
    pub command: Vec<String>,
    /// The message that a text must be taken for.
    pub recognized: Option<String>,
    /// Causes that must be found.
    #[serde(default)]
    pub found: BTreeMap<String, Verdict>,
    /// Causes that must be found or still possible.
    #[serde(default)]
    pub open: Vec<String>,
    /// Causes that must be neither certain nor likely.
    #[serde(default)]
    pub not_found: Vec<String>,
    /// Causes that must not be certain.
    #[serde(default)]
    pub not_certain: Vec<String>,
    /// Steps that the plan holds.
    #[serde(default)]
    pub plan: Vec<String>,
    /// Steps that the plan must not hold.
    #[serde(default)]
    pub not_plan: Vec<String>,
    /// Steps with which the plan must not begin.
    #[serde(default)]
    pub not_first: Vec<String>,
    /// Pairs of steps: where the plan holds both, the first comes first.
    #[serde(default)]
    pub before: Vec<(String, String)>,
    /// Parts of addresses that the plan must not name.
    #[serde(default)]
    pub not_link: Vec<String>,
}

/// What a cause must be.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Confirmed.
    Certain,
    /// Likely.
    Likely,
    /// Either of them.
    Found,
}

/// Returns the reports.
pub fn reports() -> Vec<Report> {
    let text = include_str!("reports.yaml");
    let reports: Vec<Report> = serde_yaml::from_str(text).expect("is a list of reports");
    assert!(reports.len() > 30, "{}", reports.len());
    reports
}
