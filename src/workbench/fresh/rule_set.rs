//! A new rule set: one of everything, to be replaced.
//!
//! Its files stand in `template/`, so that they read as what they are.

use super::file::{Manner, NewFile};

/// The files of a rule set: the path and the text.
const FILES: &[(&str, &str)] = &[
    ("ruleset.yaml", include_str!("template/ruleset.yaml")),
    (
        "questions/symptom.yaml",
        include_str!("template/question.yaml"),
    ),
    (
        "causes/example-cause.yaml",
        include_str!("template/cause.yaml"),
    ),
    ("steps/steps.yaml", include_str!("template/steps.yaml")),
    ("sources.yaml", include_str!("template/sources.yaml")),
    ("tables/priors.yaml", include_str!("template/priors.yaml")),
    (
        "locales/en-US/words.ftl",
        include_str!("template/words.ftl"),
    ),
];

/// What stands for the name of the rule set in them.
const NAME: &str = "new-rule-set";

/// Returns the files of a rule set of that name.
pub(super) fn files(name: &str) -> Vec<NewFile> {
    let files = FILES.iter().map(|(path, text)| NewFile {
        path: (*path).to_owned(),
        text: text.replace(NAME, name),
        manner: Manner::Create,
    });
    files.collect()
}
