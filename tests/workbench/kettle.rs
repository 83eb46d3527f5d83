//! A rule set of another world, small enough to count by hand.

use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// Its files: two questions, and a cause that one answer to each of them proves.
const FILES: &[(&str, &str)] = &[
    (
        "ruleset.yaml",
        "schema: 1
id: kettle
edition: 2026-01-02
reviewed: 2026-01-02
reference-locale: en-US
ask-order: [colour, lid, light]
fallback: [ask]
",
    ),
    (
        "questions/colour.yaml",
        "cost: ask-bank\nanswers: {red: {}, blue: {}}\n",
    ),
    (
        "questions/lid.yaml",
        "cost: glance\nanswers: {shut: {}, open: {}}\n",
    ),
    (
        "questions/light.yaml",
        "cost: glance\nanswers: {bright: {}, dark: {}}\n",
    ),
    (
        "causes/lid-open.yaml",
        "group: lid
settled-by: you
applies: {}
confirmed-by: {lid: open, light: dark}
ruled-out-by: {any: [{lid: shut}, {light: bright}]}
steps: [shut]
sources: [manual]
examples:
  - name: the lid is up
    answers: {lid: open, light: dark}
    gives: {lid-open: confirmed}
  - name: the lid is down
    answers: {lid: shut}
    gives: {lid-open: ruled-out}
",
    ),
    (
        "causes/red-kettle.yaml",
        "group: lid
settled-by: you
applies: {}
confirmed-by: {colour: red}
ruled-out-by: {colour: blue}
steps: [ask]
sources: [manual]
examples:
  - name: a red one
    answers: {colour: red}
    gives: {red-kettle: confirmed}
  - name: a blue one
    answers: {colour: blue}
    gives: {red-kettle: ruled-out}
",
    ),
    (
        "steps/steps.yaml",
        "shut:\n  actor: you\n  phase: fix\nask:\n  actor: support\n  phase: fallback\n",
    ),
    (
        "sources.yaml",
        "manual:\n  title: Manual\n  url: https://example.org/manual\n  date: 2026-01\n  checked: 2026-01-02\n",
    ),
    (
        "tables/priors.yaml",
        "sources:\n  - title: Our own count\n    date: 2026\ncontexts:\n  - shares: {lid: 1}\n",
    ),
    (
        "locales/en-US/words.ftl",
        "ruleset = Kettle & <pot>
    .summary = Why the kettle stays cold.
question-colour = Which colour is it?
    .label = colour
    .help = Look at it.
answer-colour-red = Red
answer-colour-blue = Blue
question-lid = How is the lid?
    .label = lid
    .help = Look at it.
answer-lid-shut = Shut
answer-lid-open = \"Open\" & <up>
question-light = And the light?
    .label = light
    .help = Look at it.
answer-light-bright = Bright
answer-light-dark = Dark
cause-lid-open = The lid is open
    .summary = It only heats with the lid shut.
cause-red-kettle = It is a red one
    .summary = Red ones were called back.
step-shut = Shut the lid.
step-ask = Ask the shop.
",
    ),
];

/// Writes the files, with more lines in `ruleset.yaml`.
pub fn kettle(more: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in FILES {
        write(folder.path(), path, text);
    }
    write(
        folder.path(),
        "ruleset.yaml",
        &format!("{}{more}", FILES[0].1),
    );
    folder
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("created");
    fs::write(path, text).expect("written");
}
