//! `cardhelp rules diff [OLD] NEW`: what a change of a rule set means.

use crate::cli::app::App;
use crate::cli::command_line::{DiffRules, Format};
use crate::cli::exit::Exit;
use crate::cli::fault::Fault;
use crate::cli::terminal::print;
use crate::cli::whole_rules::WholeRules;
use cardhelp::engine::{Answers, Verdict};
use cardhelp::report::shell_word;
use cardhelp::workbench::diff::{Difference, Incomparable, PlanChange, Plans, VerdictChange, diff};
use serde_json::{Value, json};
use std::path::Path;

/// Runs the command.
pub fn run(app: &App, options: &DiffRules, format: Format) -> anyhow::Result<Exit> {
    let old = WholeRules::read(options.old.as_deref())?;
    let new = WholeRules::read(options.new.as_deref())?;
    let difference = diff(&old.rules, &new.rules).map_err(|why| {
        let id = match why {
            Incomparable::Circular => "ui-error-diff-circular",
            Incomparable::TooManyAnswers => "ui-error-diff-answers",
            Incomparable::TooLarge => "ui-error-diff-too-large",
        };
        Fault::new(Exit::Unsound, id, &[])
    })?;
    let text = match format {
        Format::Json => format!("{:#}\n", as_json(&difference)),
        _ => as_text(app, &difference, options.new.as_deref()),
    };
    print(&text)?;
    Ok(match difference.is_none() {
        true => Exit::Found,
        false => Exit::Undecided,
    })
}

fn as_text(app: &App, difference: &Difference, folder: Option<&Path>) -> String {
    let words = &app.words;
    let command = |answers: &Answers| {
        let rules =
            folder.map(|folder| format!(" --rules {}", shell_word(&folder.display().to_string())));
        let options = difference.options(answers);
        let line = format!(
            "cardhelp diagnose{} --no-input {options}",
            rules.unwrap_or_default()
        );
        line.trim_end().to_owned() + "\n"
    };
    let mut text = shares(app, difference);
    for change in &difference.verdicts {
        text += &format!(
            "  {}\n    {}",
            verdict_line(app, change),
            command(&change.answers)
        );
    }
    for cause in &difference.not_decided {
        let args = [("cause", cause.to_string().into())];
        text += &format!("  {}\n", words.text("ui-diff-not-decided", &args));
    }
    match &difference.plans {
        Plans::Same => text += &format!("{}\n", words.plain("ui-diff-plans-same")),
        Plans::Tried {
            tried,
            differing,
            changes,
        } => {
            let args = [
                ("tried", (*tried).into()),
                ("differing", (*differing).into()),
            ];
            text += &format!("{}\n", words.text("ui-diff-plans-tried", &args));
            for change in changes {
                let line = plan_line(app, change);
                text += &format!("  {line}\n    {}", command(&change.answers));
            }
        }
    }
    text
}

/// Says in which share of all answers verdicts differ.
fn shares(app: &App, difference: &Difference) -> String {
    let words = &app.words;
    if difference.verdicts.is_empty() && difference.not_decided.is_empty() {
        return words.plain("ui-diff-verdicts-same") + "\n";
    }
    match (difference.found, difference.any) {
        (Some(found), Some(any)) => {
            let args = [
                ("found", found.to_string().into()),
                ("any", any.to_string().into()),
            ];
            words.text("ui-diff-verdicts", &args) + "\n"
        }
        _ => words.plain("ui-diff-verdicts-apart") + "\n",
    }
}

fn verdict_line(app: &App, change: &VerdictChange) -> String {
    let verdict = |verdict: Verdict, is_there: bool| match is_there {
        true => verdict.as_str().to_owned(),
        false => app.words.plain("ui-diff-not-there"),
    };
    let [was, is] = change.is_there;
    let (before, after) = (verdict(change.before, was), verdict(change.after, is));
    format!("{}: {before} → {after}, {}", change.cause, change.share)
}

fn plan_line(app: &App, change: &PlanChange) -> String {
    let people = format!("({})", change.people);
    if change.gone.is_empty() && change.added.is_empty() {
        return format!("{} {people}", app.words.plain("ui-diff-order"));
    }
    let gone = change.gone.iter().map(|step| format!("− {step}"));
    let added = change.added.iter().map(|step| format!("+ {step}"));
    let steps: Vec<String> = gone.chain(added).collect();
    format!("{} {people}", steps.join("  "))
}

fn as_json(difference: &Difference) -> Value {
    let verdicts = difference.verdicts.iter().map(|change| {
        let word = |side: usize, verdict: Verdict| change.is_there[side].then(|| verdict.as_str());
        json!({
            "cause": change.cause,
            "before": word(0, change.before),
            "after": word(1, change.after),
            "share": change.share.0,
            "options": difference.options(&change.answers),
        })
    });
    let plans = match &difference.plans {
        Plans::Same => json!({"exact": true, "changes": []}),
        Plans::Tried {
            tried,
            differing,
            changes,
        } => {
            let changes = changes.iter().map(|change| {
                json!({
                    "gone": change.gone,
                    "added": change.added,
                    "people": change.people,
                    "options": difference.options(&change.answers),
                })
            });
            let changes: Value = changes.collect();
            json!({"exact": false, "tried": tried, "differing": differing, "changes": changes})
        }
    };
    json!({
        "found_share": difference.found.map(|share| share.0),
        "any_share": difference.any.map(|share| share.0),
        "verdicts": verdicts.collect::<Value>(),
        "not_decided": difference.not_decided,
        "plans": plans,
    })
}
