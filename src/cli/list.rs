//! `cardhelp list WHAT`: what there is, as text or as an array of objects.

use super::Exit;
use super::arguments::{self, Format, LISTS};
use super::fault::{Fault, quoted};
use super::output;
use super::startup::App;
use cardhelp::engine::{Answers, Engine};
use cardhelp::evidence::read_by;
use cardhelp::l10n::message_id;
use cardhelp::report::{Voice, fold, width};
use cardhelp::rules::{AnswerWords, Question, Reads};
use clap::ArgMatches;
use serde_json::{Map, Value, json};

/// Runs the command.
pub fn run(app: &App, matches: &ArgMatches) -> Result<Exit, Fault> {
    let Some(what) = matches.get_one::<String>("what") else {
        return Err(Fault::usage("ui-error-missing", &[("flag", "WHAT".into())])
            .hint("ui-valid-names", &[("names", LISTS.join(", ").into())]));
    };
    let of = matches.get_one::<String>("of");
    if let Some(extra) = of.filter(|_| !matches!(what.as_str(), "answers" | "codes")) {
        return Err(Fault::usage("ui-error-extra", &[("input", quoted(extra))]));
    }
    let rows = match what.as_str() {
        "causes" => causes(app),
        "questions" => app
            .rules
            .questions
            .iter()
            .map(|q| question(app, q))
            .collect(),
        "answers" => answers(app, of)?,
        "countries" => family(app),
        "messages" => messages(app),
        "languages" => languages(app),
        "codes" => codes(app, of)?,
        other => {
            return Err(
                Fault::usage("ui-error-list", &[("input", quoted(other))]).near(
                    other,
                    LISTS.iter().copied(),
                    "ui-valid-names",
                ),
            );
        }
    };
    let text = match arguments::format(matches) {
        Format::Json => {
            let array = Value::Array(rows.into_iter().map(Value::Object).collect());
            format!(
                "{}\n",
                serde_json::to_string_pretty(&array).unwrap_or_default()
            )
        }
        Format::Text | Format::Markdown => as_text(&rows),
    };
    output::print(&text)?;
    Ok(Exit::Found)
}

/// A line of a list: at least `id` and `title`.
type Row = Map<String, Value>;

fn row(value: Value) -> Row {
    match value {
        Value::Object(map) => map,
        _ => Row::new(),
    }
}

fn causes(app: &App) -> Vec<Row> {
    let engine = Engine::new(&app.rules, &output::today());
    let state = engine.state(&Answers::none(&app.rules));
    let voice = Voice::new(&app.rules, &app.words);
    let causes = app.rules.causes.iter_enumerated();
    causes
        .map(|(at, cause)| {
            row(json!({
                "id": cause.id,
                "title": voice.cause_title(at, &state),
                "settled_by": cause.settled_by,
            }))
        })
        .collect()
}

fn question(app: &App, question: &Question) -> Row {
    let id = message_id::question(question);
    row(json!({
        "id": question.id,
        "title": app.words.plain(&id),
        "help": app.words.attribute(&id, "help", &[]),
        "several": question.several,
        "answers": question.answers.iter().map(|answer| &answer.id).collect::<Vec<_>>(),
    }))
}

fn answers(app: &App, of: Option<&String>) -> Result<Vec<Row>, Fault> {
    let Some(name) = of else {
        return Err(
            Fault::usage("ui-error-missing", &[("flag", "QUESTION".into())]).hint(
                "ui-see-help",
                &[("command", "cardhelp list questions".into())],
            ),
        );
    };
    let Some(position) = app.rules.question(name) else {
        let names = app
            .rules
            .questions
            .iter()
            .map(|question| question.id.as_str());
        return Err(
            Fault::usage("ui-error-question", &[("input", quoted(name))])
                .near(name, names, "ui-valid-names")
                .hint(
                    "ui-see-help",
                    &[("command", "cardhelp list questions".into())],
                ),
        );
    };
    let question = &app.rules.questions[position];
    let mut rows = answer_rows(app, question);
    rows.push(row(
        json!({"id": "unknown", "title": app.words.plain("ui-dont-know")}),
    ));
    Ok(rows)
}

fn answer_rows(app: &App, question: &Question) -> Vec<Row> {
    let rows = question.answers.iter().map(|answer| {
        let id = message_id::answer(question, &answer.id);
        let mut row = row(json!({"id": answer.id, "title": app.words.plain(&id)}));
        if let Some(quote) = app.words.attribute(&id, "quote", &[]) {
            row.insert("quote".into(), quote.into());
        }
        row
    });
    rows.collect()
}

/// Lists the answers that have names in every language, each with the facts that tables
/// state of it.
fn family(app: &App) -> Vec<Row> {
    let is_family = |q: &&Question| matches!(q.answer_words, AnswerWords::Family(_));
    let Some(question) = app.rules.questions.iter().find(is_family) else {
        return Vec::new();
    };
    let mut rows = answer_rows(app, question);
    for (row, answer) in rows.iter_mut().zip(&question.answers) {
        for table in &app.rules.tables {
            let cells = table.row(answer.id.as_str()).unwrap_or_default();
            for (column, cell) in table.columns.iter().zip(cells) {
                let words: Vec<&str> = cell.split_whitespace().collect();
                if !words.is_empty() && column.source.is_some() {
                    // A column cannot take the place of the name or the title.
                    row.entry(column.id.clone()).or_insert_with(|| words.into());
                }
            }
        }
    }
    rows
}

fn messages(app: &App) -> Vec<Row> {
    let quoting = app
        .rules
        .questions
        .iter()
        .filter(|question| question.quotes);
    quoting
        .flat_map(|question| answer_rows(app, question))
        .filter(|row| row.contains_key("quote"))
        .map(|mut row| {
            // What was on the screen is what people look for.
            if let Some(quote) = row.remove("quote") {
                row.insert("title".into(), quote);
            }
            row
        })
        .collect()
}

/// Lists the codes of all systems, or of one.
fn codes(app: &App, of: Option<&String>) -> Result<Vec<Row>, Fault> {
    let systems = &app.lookup().systems;
    if let Some(name) = of
        && !systems.iter().any(|system| system.id == *name)
    {
        let names = systems.iter().map(|system| system.id.as_str());
        return Err(
            Fault::usage("ui-error-code-system", &[("input", quoted(name))]).near(
                name,
                names,
                "ui-valid-names",
            ),
        );
    }
    let Some((position, question)) = read_by(&app.rules, |reads| reads == Reads::Codes) else {
        return Ok(Vec::new());
    };
    let voice = Voice::new(&app.rules, &app.words);
    let mut rows = Vec::new();
    for system in systems.iter().filter(|s| of.is_none_or(|of| s.id == *of)) {
        for code in &system.codes {
            let last = code.last.as_ref().map(|last| format!("-{last}"));
            let name = format!("{}{}", code.code, last.unwrap_or_default());
            let answer = &question.answers[code.means];
            let mut row = row(json!({
                "id": format!("{}:{name}", system.id),
                "title": voice.answer_text(position, code.means),
                "system": system.id,
                "code": name,
                "class": answer.class,
                "means": answer.id,
            }));
            if let Some(text) = &code.text {
                row.insert("text".into(), text.clone().into());
            }
            rows.push(row);
        }
        if let Some(wraps) = &system.wraps {
            for form in &wraps.forms {
                rows.push(row(json!({
                    "id": format!("{}:{form}", system.id),
                    "title": app.words.text("ui-code-wrapped", &[("system", wraps.system.clone().into())]),
                    "system": system.id,
                    "form": form,
                    "wraps": wraps.system,
                })));
            }
        }
    }
    Ok(rows)
}

fn languages(app: &App) -> Vec<Row> {
    let tags = app.languages.iter();
    tags.map(|tag| {
        let words = cardhelp::built_in::words(tag, None);
        row(json!({"id": tag.to_string(), "title": words.plain("ui-language-name")}))
    })
    .collect()
}

fn as_text(rows: &[Row]) -> String {
    let text = |row: &Row, key: &str| {
        let value = row.get(key).and_then(Value::as_str);
        value.unwrap_or_default().to_owned()
    };
    let columns = output::layout(output::Colour::Never).columns.min(100);
    let longest = rows
        .iter()
        .map(|row| width(&text(row, "id")))
        .max()
        .unwrap_or(0);
    let mut out = String::new();
    for row in rows {
        let (id, title) = (text(row, "id"), text(row, "title"));
        let lines = if longest + 24 <= columns {
            let first = format!("{id}{}", " ".repeat(longest - width(&id) + 2));
            fold(&title, columns, &first, &" ".repeat(longest + 2))
        } else {
            let mut lines = vec![id];
            lines.extend(fold(&title, columns, "    ", "    "));
            lines
        };
        for line in lines {
            out.push_str(&line);
            out.push('\n');
        }
    }
    out
}
