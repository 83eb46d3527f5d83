//! `ruleset.yaml`, understood.

use super::report::Report;
use crate::id::is_kebab_case;
use crate::rules::finding::Code;
use crate::rules::format::{self, List};

/// Names in the order in which they come first, each with its place.
#[derive(Default)]
pub(super) struct Order(List<String>);

impl Order {
    /// Returns what to sort a name by.
    pub fn rank(&self, id: &str) -> (usize, String) {
        let listed = self.0.iter().position(|(name, _)| name == id);
        (listed.unwrap_or(usize::MAX), id.to_owned())
    }

    /// Reports names that are not among those that exist.
    pub fn check(&self, kind: &str, known: &[&str], report: &Report) {
        for (name, at) in self.0.iter() {
            if !known.contains(&name.as_str()) {
                report.unknown(at, kind, name, known);
            }
        }
    }
}

/// What `ruleset.yaml` says; what is wrong with it is left empty.
#[derive(Default)]
pub(super) struct Head {
    pub id: String,
    pub edition: String,
    pub reviewed: String,
    pub reference_locale: String,
    pub forbidden_links: Vec<String>,
    pub fallback: List<String>,
    pub ask_order: Order,
    pub code_order: Order,
}

impl Head {
    /// Takes what the file holds.
    pub fn new(form: format::Head, report: &Report) -> Self {
        let schema = form.schema.value.as_deref();
        if schema.is_some_and(|given| given != "1") {
            let message = "this version of the format is not known";
            let help = "write `schema: 1`";
            report.tell(form.schema.at, Code::UnknownName, message, help);
        }
        if let Some(id) = form.id.value.as_deref().filter(|id| !is_kebab_case(id)) {
            report.bad_name(form.id.at, id);
        }
        Self {
            id: form.id.as_str().to_owned(),
            edition: report.day(&form.edition).unwrap_or_default(),
            reviewed: report.day(&form.reviewed).unwrap_or_default(),
            reference_locale: form.reference_locale.as_str().to_owned(),
            forbidden_links: form.forbidden_links.texts(),
            fallback: form.fallback,
            ask_order: Order(form.ask_order),
            code_order: Order(form.code_order),
        }
    }
}
