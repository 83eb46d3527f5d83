//! `cardhelp rules check`: everything that is wrong in a rule set and its words.

use crate::cli::app::App;
use crate::cli::command_line::Format;
use crate::cli::exit::Exit;
use crate::cli::rule_folder;
use crate::cli::terminal::print;
use cardhelp::built_in;
use cardhelp::check::{Counts, LocaleFiles, check, count};
use cardhelp::l10n::Filled;
use cardhelp::rules::{Finding, load};
use cardhelp::workbench::too_long;
use serde_json::json;
use std::path::Path;

/// Runs the command. The built-in rule set was read when the program was built, and one that is
/// unsound passes no tests; a folder is read and checked now.
pub fn run(app: &App, folder: Option<&Path>, format: Format) -> anyhow::Result<Exit> {
    let (findings, counts) = match folder {
        None => {
            let rules = built_in::rule_set_with_examples();
            (Vec::new(), count(&rules, built_in::languages().len()))
        }
        Some(folder) => check_folder(folder)?,
    };
    let text = match format {
        Format::Json => as_json(&findings),
        _ => as_text(app, &findings, counts),
    };
    print(&text)?;
    Ok(match findings.is_empty() {
        true => Exit::Found,
        false => Exit::Unsound,
    })
}

fn check_folder(folder: &Path) -> anyhow::Result<(Vec<Finding>, Counts)> {
    let files = rule_folder::read(folder)?;
    let locales = files.locales.into_iter().map(|(tag, files)| LocaleFiles {
        tag: tag.to_string(),
        files,
    });
    let locales: Vec<LocaleFiles> = locales.collect();
    let report = check(&files.rules, &locales);
    let mut findings = files.findings;
    findings.extend(report.findings);
    if let (Some(rules), _) = load(&files.rules) {
        findings.extend(rule_folder::taken_flags(&rules, &files.rules));
        if findings.is_empty() {
            findings.extend(too_long(&rules));
        }
    }
    findings.sort();
    findings.dedup();
    Ok((findings, report.counts))
}

fn as_text(app: &App, findings: &[Finding], counts: Counts) -> String {
    let lines = findings.iter().map(|finding| format!("{finding}\n"));
    let mut text: String = lines.collect();
    text.push_str(&match findings.len() {
        0 => sound(app, counts),
        count => app
            .words
            .text("ui-check-faults", &[("count", count.into())]),
    });
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

fn as_json(findings: &[Finding]) -> String {
    let rows = findings.iter().map(|finding| {
        json!({
            "code": finding.code.as_str(),
            "file": finding.file,
            "line": finding.line,
            "column": finding.column,
            "message": finding.message,
            "help": finding.help,
        })
    });
    let rows: serde_json::Value = rows.collect();
    format!("{rows:#}\n")
}
