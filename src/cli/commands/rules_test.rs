//! `cardhelp rules test`: whether the examples and journeys of a rule set come out as they say,
//! and what they leave untried.

use crate::cli::app::App;
use crate::cli::command_line::{Format, TestRules};
use crate::cli::exit::Exit;
use crate::cli::terminal::print;
use crate::cli::whole_rules::WholeRules;
use cardhelp::engine::Given;
use cardhelp::l10n::Filled;
use cardhelp::rules::RuleSet;
use cardhelp::workbench::testing::{Engines, Figure, Report, Side, Suggested, test};
use serde_json::{Map, Value, json};

/// Runs the command.
pub fn run(app: &App, options: &TestRules, format: Format) -> anyhow::Result<Exit> {
    let whole = WholeRules::read(options.folder.as_deref())?;
    let engines = Engines::new(&whole.rules, whole.order);
    let report = test(&whole.rules, &engines, &whole.languages);
    let text = match format {
        Format::Json => format!("{:#}\n", as_json(&whole.rules, &report)),
        _ if options.lists_missing => missing(&report),
        _ => as_text(app, &report),
    };
    print(&text)?;
    let is_enough = options.least.is_none_or(|least| report.reaches(least));
    Ok(match report.failures.is_empty() && is_enough {
        true => Exit::Found,
        false => Exit::Unsound,
    })
}

fn as_text(app: &App, report: &Report<'_>) -> String {
    let failures = report.failures.iter();
    let mut text: String = failures
        .map(|failure| report.line(failure) + "\n")
        .collect();
    let number = |number: usize| Filled::Number(number);
    let args = [
        ("examples", number(report.examples)),
        ("journeys", number(report.journeys)),
        (
            "failed",
            number(report.examples + report.journeys - report.passed),
        ),
    ];
    text += &app.words.text("ui-test-run", &args);
    text.push('\n');
    for (name, figure) in report.figures() {
        text += &figure_line(app, &name, figure);
    }
    if !report.missing.suggested.is_empty() {
        text += &app.words.plain("ui-test-missing");
        text.push('\n');
    }
    text
}

/// Writes a figure: the share, how many of how many, and of what.
fn figure_line(app: &App, name: &str, figure: Figure) -> String {
    let what = match name {
        "causes" => app.words.plain("ui-test-causes"),
        "parts" => app.words.plain("ui-test-parts"),
        tag => app.words.text("ui-test-texts", &[("tag", tag.into())]),
    };
    let share = format!("{} %", figure.percent());
    let count = format!("{}/{}", figure.tried, figure.all);
    format!("{share:>9}  {count:>11}  {what}\n")
}

/// Writes what is missing as YAML; what no example can mend, as comments.
fn missing(report: &Report<'_>) -> String {
    let mut text = report.missing_as_yaml();
    for (cause, side) in &report.coverage.causes {
        let lacks = if *side == Side::True {
            "found"
        } else {
            "ruled out"
        };
        text += &format!(
            "# {}: no example has it {lacks}\n",
            report.cause_name(*cause)
        );
    }
    for (sides, what) in [
        (&report.missing.never, "no answers can show it"),
        (
            &report.missing.not_decided,
            "what follows from the answers hides it, or it is too much to work out",
        ),
    ] {
        for side in sides {
            let cause = report.cause_name(report.part(side.0).cause);
            text += &format!("# {cause}: {}: {what}\n", report.side_name(*side));
        }
    }
    for locale in &report.locales {
        for id in &locale.missing {
            text += &format!("# {}: {id} is never shown\n", locale.tag);
        }
    }
    text
}

fn as_json(rules: &RuleSet, report: &Report<'_>) -> Value {
    let failures = report.failures.iter().map(|failure| {
        json!({
            "file": rules.files[failure.place.file],
            "line": failure.place.line,
            "column": failure.place.column,
            "message": failure.message,
        })
    });
    let coverage = report.figures().into_iter().map(|(name, figure)| {
        let percent = figure.percent().to_string();
        json!({"of": name, "tried": figure.tried, "all": figure.all, "percent": percent})
    });
    let suggested = report.missing.suggested.iter();
    let suggested = suggested.map(|one| suggestion(rules, report, one));
    let sides = |sides: &[(usize, Side)]| -> Value {
        let sides = sides.iter().map(|side| {
            let cause = report.cause_name(report.part(side.0).cause);
            json!({"cause": cause, "part": report.side_name(*side)})
        });
        sides.collect()
    };
    let texts = report.locales.iter();
    let texts = texts.map(|locale| (locale.tag.clone(), json!(locale.missing)));
    json!({
        "examples": report.examples,
        "journeys": report.journeys,
        "passed": report.passed,
        "failures": failures.collect::<Value>(),
        "coverage": coverage.collect::<Value>(),
        "missing": suggested.collect::<Value>(),
        "cannot_be_shown": sides(&report.missing.never),
        "not_decided": sides(&report.missing.not_decided),
        "texts_never_shown": texts.collect::<Map<String, Value>>(),
    })
}

fn suggestion(rules: &RuleSet, report: &Report<'_>, one: &Suggested) -> Value {
    let answers = one.answers.iter().filter_map(|(question, given)| {
        let Given::Chosen(chosen) = given else {
            return None;
        };
        let definition = &rules.questions[question];
        let names = chosen
            .iter()
            .map(|answer| definition.answers[answer].id.as_str());
        Some((definition.id.to_string(), json!(names.collect::<Vec<_>>())))
    });
    let shows = one.shows.iter().map(|side| report.side_name(*side));
    json!({
        "cause": report.cause_name(one.cause),
        "shows": shows.collect::<Vec<_>>(),
        "answers": answers.collect::<Map<String, Value>>(),
        "gives": one.gives.as_str(),
    })
}
