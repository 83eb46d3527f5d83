//! `cardhelp rules check`: everything that is wrong in a rule set and its words.

use crate::cli::app::App;
use crate::cli::command_line::{Everywhere, Format};
use crate::cli::exit::Exit;
use crate::cli::rule_folder::{self, Files};
use crate::cli::terminal::{layout, print};
use cardhelp::built_in;
use cardhelp::check::{Counts, LocaleFiles, check, count};
use cardhelp::l10n::{Filled, LocaleSource};
use cardhelp::rules::{Code, FileSet, Finding, load};
use cardhelp::workbench::reported::{Sources, in_order, to_json, to_sarif, to_text};
use cardhelp::workbench::{own_words, too_long};
use std::path::Path;

/// What a check gave.
#[derive(Default)]
struct Checked {
    findings: Vec<Finding>,
    counts: Counts,
    left_out: usize,
    rules: FileSet,
    locales: Vec<LocaleFiles>,
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
    let Files {
        rules: files,
        locales,
        mut findings,
        is_too_large,
    } = rule_folder::read(folder)?;
    if is_too_large {
        // What was not read is not missing.
        return Ok(Checked {
            findings,
            ..Checked::default()
        });
    }
    let locales = locales.into_iter().map(|(tag, files)| LocaleFiles {
        tag: tag.to_string(),
        files,
    });
    let locales: Vec<LocaleFiles> = locales.collect();
    if let Some(beyond) = beyond_limits(&files, &locales) {
        findings.extend(beyond);
        return Ok(Checked {
            findings,
            ..Checked::default()
        });
    }
    let report = check(&files, &locales);
    findings.extend(report.findings);
    findings.extend(own_words(locales.iter().map(|locale| &locale.files)));
    if let (Some(rules), _) = load(&files) {
        findings.extend(rule_folder::taken_flags(&rules, &files));
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
        rules: files,
        locales,
    })
}

/// Returns what is wrong with files that hold more than is understood of them: to reason about the
/// rest would take long and say nothing.
fn beyond_limits(files: &FileSet, locales: &[LocaleFiles]) -> Option<Vec<Finding>> {
    let (_, mut findings) = load(files);
    for locale in locales {
        LocaleSource::read(&locale.files, &mut findings);
    }
    let is_beyond = findings
        .iter()
        .any(|finding| finding.code == Code::TooLarge);
    is_beyond.then_some(findings)
}

fn as_text(app: &App, checked: &Checked, is_coloured: bool) -> String {
    let locales = checked.locales.iter().map(|locale| &locale.files);
    let sources = Sources::of(std::iter::once(&checked.rules).chain(locales));
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
