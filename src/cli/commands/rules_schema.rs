//! `cardhelp rules schema`: what each kind of rule file may hold, for editors.

use crate::cli::fault::Fault;
use crate::cli::terminal::print_numbers;

/// The kinds of files, and the schema of each.
const SCHEMAS: &[(&str, &str)] = &[
    (
        "cause",
        include_str!("../../../schemas/rules/cause.schema.json"),
    ),
    (
        "codes",
        include_str!("../../../schemas/rules/codes.schema.json"),
    ),
    (
        "conflicts",
        include_str!("../../../schemas/rules/conflicts.schema.json"),
    ),
    (
        "glossary",
        include_str!("../../../schemas/rules/glossary.schema.json"),
    ),
    (
        "groups",
        include_str!("../../../schemas/rules/groups.schema.json"),
    ),
    (
        "journeys",
        include_str!("../../../schemas/rules/journeys.schema.json"),
    ),
    (
        "links",
        include_str!("../../../schemas/rules/links.schema.json"),
    ),
    (
        "networks",
        include_str!("../../../schemas/rules/networks.schema.json"),
    ),
    (
        "priors",
        include_str!("../../../schemas/rules/priors.schema.json"),
    ),
    (
        "question",
        include_str!("../../../schemas/rules/question.schema.json"),
    ),
    (
        "ruleset",
        include_str!("../../../schemas/rules/ruleset.schema.json"),
    ),
    (
        "sources",
        include_str!("../../../schemas/rules/sources.schema.json"),
    ),
    (
        "steps",
        include_str!("../../../schemas/rules/steps.schema.json"),
    ),
    (
        "style",
        include_str!("../../../schemas/rules/style.schema.json"),
    ),
    (
        "table",
        include_str!("../../../schemas/rules/table.schema.json"),
    ),
];

/// Prints the schema of a kind of file, or the kinds where none is named.
///
/// # Errors
///
/// Fails where there is no such kind.
pub fn show(kind: Option<&str>) -> anyhow::Result<()> {
    let names = kinds_of_files;
    let Some(kind) = kind else {
        let lines = names().map(|name| format!("{name}\n"));
        return print_numbers(&lines.collect::<String>());
    };
    match SCHEMAS.iter().find(|(name, _)| *name == kind) {
        Some((_, schema)) => print_numbers(schema),
        None => Err(Fault::about("ui-error-new-field", kind)
            .near(kind, names(), "ui-valid-names")
            .into()),
    }
}

/// Returns the kinds of files.
pub fn kinds_of_files() -> impl Iterator<Item = &'static str> {
    SCHEMAS.iter().map(|(name, _)| *name)
}
