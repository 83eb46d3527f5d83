//! `cardhelp rules check`: everything that is wrong in a rule set and its words.

use super::Exit;
use super::arguments::{self, Format};
use super::fault::Fault;
use super::output;
use super::rule_folder;
use super::startup::App;
use cardhelp::built_in;
use cardhelp::check::{Counts, LocaleFiles, check};
use cardhelp::l10n::Filled;
use cardhelp::rules::{Finding, load};
use clap::ArgMatches;
use serde_json::json;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Runs the command. The built-in rule set was checked when the program was built, and one
/// that is unsound does not build; a folder is read and checked now.
pub fn run(app: &App, matches: &ArgMatches) -> Result<Exit, Fault> {
    let (findings, counts) = match matches.get_one::<PathBuf>("rules") {
        None => (Vec::new(), built_in::counts()),
        Some(folder) => check_folder(folder)?,
    };
    let text = match arguments::format(matches) {
        Format::Json => as_json(&findings),
        Format::Text | Format::Markdown => as_text(app, &findings, counts),
    };
    output::print(&text)?;
    Ok(if findings.is_empty() {
        Exit::Found
    } else {
        Exit::Unsound
    })
}

fn check_folder(folder: &Path) -> Result<(Vec<Finding>, Counts), Fault> {
    let files = rule_folder::read(folder)?;
    let locales: Vec<LocaleFiles> = files
        .locales
        .into_iter()
        .map(|(tag, files)| LocaleFiles {
            tag: tag.to_string(),
            files,
        })
        .collect();
    let report = check(&files.rules, &locales);
    let mut findings = files.findings;
    findings.extend(report.findings);
    if let (Some(rules), _) = load(&files.rules) {
        findings.extend(rule_folder::taken_flags(&rules, &files.rules));
    }
    findings.sort();
    findings.dedup();
    Ok((findings, report.counts))
}

fn as_text(app: &App, findings: &[Finding], counts: Counts) -> String {
    let mut text = String::new();
    for finding in findings {
        let _ = writeln!(text, "{finding}");
    }
    let number = |number: usize| Filled::Text(number.to_string());
    let close = if findings.is_empty() {
        app.words.text(
            "ui-check-sound",
            &[
                ("causes", number(counts.causes)),
                ("questions", number(counts.questions)),
                ("steps", number(counts.steps)),
                ("messages", number(counts.messages)),
                ("locales", number(counts.locales)),
                ("examples", number(counts.examples)),
            ],
        )
    } else {
        app.words
            .text("ui-check-faults", &[("count", findings.len().into())])
    };
    let _ = writeln!(text, "{close}");
    text
}

fn as_json(findings: &[Finding]) -> String {
    let rows: Vec<_> = findings
        .iter()
        .map(|finding| {
            json!({
                "code": finding.code.as_str(),
                "file": finding.file,
                "line": finding.line,
                "column": finding.column,
                "message": finding.message,
                "help": finding.help,
            })
        })
        .collect();
    let text = serde_json::to_string_pretty(&rows).unwrap_or_default();
    format!("{text}\n")
}
