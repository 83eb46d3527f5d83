//! The result as JSON; `schemas/diagnosis.schema.json` describes it.

use super::view::View;

/// The name and version of the form.
pub const SCHEMA_ID: &str = "cardhelp.diagnosis/1";

/// Returns the result as one JSON object on several lines.
pub fn to_json(view: &View) -> String {
    serde_json::to_string_pretty(view).expect("a view holds nothing that JSON cannot")
}
