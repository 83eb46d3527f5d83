//! `cardhelp rules check`: everything that is wrong in a rule set and its words.

use crate::cli::app::App;
use crate::cli::command_line::{Everywhere, Format};
use crate::cli::exit::Exit;
use crate::cli::rule_folder::{self, Files};
use crate::cli::terminal::{layout, print};
use cardhelp::built_in;
use cardhelp::check::{Counts, LocaleFiles, check, count};
use cardhelp::l10n::Filled;
use cardhelp::rules::{Finding, load};
use cardhelp::workbench::reported::{Sources, in_order, to_json, to_sarif, to_text};
use cardhelp::workbench::{own_words, too_long};
use std::path::Path;

/// What a check gave.
#[derive(Default)]
struct Checked {
    findings: Vec<Finding>,
    counts: Counts,
    left_out: usize,
    files: Option<Files>,
}

/// Runs the command. The built-in rule set was read when the program was built, and one that is
/// unsound passes no tests; a folder is read and checked now.
pub fn run(app: &App, folder: Option<&Path>, everywhere: &Everywhere) -> anyhow::Result<Exit> {
    let checked = match folder {
        None => Checked {
            counts: count(
                &built_in::rule_set_with_examples(),
                built_in::languages().len(),
            ),
            ..Checked::default()
        },
        Some(folder) => check_folder(folder)?,
    };
    print(&match everywhere.format {
        Format::Json => to_json(&checked.findings),
        Format::Sarif => to_sarif(&checked.findings, env!("CARGO_PKG_VERSION")),
        _ => as_text(app, &checked, layout(everywhere.colour).colour),
    })?;
    Ok(match checked.findings.is_empty() {
        true => Exit::Found,
        false => Exit::Unsound,
    })
}

fn check_folder(folder: &Path) -> anyhow::Result<Checked> {
    let mut files = rule_folder::read(folder)?;
    let locales = files.locales.iter().map(|(tag, files)| LocaleFiles {
        tag: tag.to_string(),
        files: files.clone(),
    });
    let locales: Vec<LocaleFiles> = locales.collect();
    let report = check(&files.rules, &locales);
    let mut findings = std::mem::take(&mut files.findings);
    findings.extend(report.findings);
    findings.extend(files.locales.iter().flat_map(|(_, words)| own_words(words)));
    if let (Some(rules), _) = load(&files.rules) {
        findings.extend(rule_folder::taken_flags(&rules, &files.rules));
        if findings.is_empty() {
            findings.extend(too_long(&rules));
        }
    }
    findings.sort();
    findings.dedup();
    in_order(&mut findings);
    Ok(Checked {
        findings,
        counts: report.counts,
        left_out: report.left_out,
        files: Some(files),
    })
}

fn as_text(app: &App, checked: &Checked, is_coloured: bool) -> String {
    let rules = checked.files.iter().map(|files| &files.rules);
    let locales = checked.files.iter().flat_map(|files| &files.locales);
    let sources = Sources::of(rules.chain(locales.map(|(_, files)| files)));
    let findings = checked.findings.iter();
    let shown = findings.map(|finding| to_text(finding, &sources, is_coloured) + "\n");
    let mut text: String = shown.collect();
    text.push_str(&match checked.findings.len() {
        0 => sound(app, checked.counts),
        count => app
            .words
            .text("ui-check-faults", &[("count", count.into())]),
    });
    if checked.left_out > 0 {
        let count = [("count", checked.left_out.into())];
        text.push(' ');
        text.push_str(&app.words.text("ui-check-left-out", &count));
    }
    text + "\n"
}

fn sound(app: &App, counts: Counts) -> String {
    let number = |number: usize| Filled::Text(number.to_string());
    let args = [
        ("causes", number(counts.causes)),
        ("questions", number(counts.questions)),
        ("steps", number(counts.steps)),
        ("messages", number(counts.messages)),
        ("locales", number(counts.locales)),
        ("examples", number(counts.examples)),
    ];
    app.words.text("ui-check-sound", &args)
}
