//! `cardhelp list WHAT`: what there is, as text or as an array of objects.

use crate::cli::answers::no_question;
use crate::cli::app::App;
use crate::cli::command_line::{Everywhere, Format, Listed};
use crate::cli::day::today;
use crate::cli::fault::Fault;
use crate::cli::terminal::folding;
use cardhelp::engine::Answers;
use cardhelp::evidence::read_by;
use cardhelp::l10n::message_id;
use cardhelp::report::{Voice, fold, width};
use cardhelp::rules::{AnswerWords, CodeEntry, CodeSystem, Question, Reads, Wraps};
use serde_json::{Map, Value, json};

/// Returns the list that was asked for.
pub fn text(app: &App, listed: &Listed, everywhere: &Everywhere) -> Result<String, Fault> {
    let rows = match listed {
        Listed::Causes => causes(app),
        Listed::Questions => questions(app),
        Listed::Answers(question) => answers(app, question)?,
        Listed::Countries => countries(app),
        Listed::Messages => messages(app),
        Listed::Languages => languages(app),
        Listed::Codes(system) => codes(app, system.as_deref())?,
    };
    Ok(match everywhere.format {
        Format::Json => {
            let rows: Value = rows.into_iter().map(Value::Object).collect();
            format!("{rows:#}\n")
        }
        _ => match folding() {
            Some(columns) => in_columns(&rows, columns.min(WIDEST)),
            None => tab_separated(&rows),
        },
    })
}

/// The columns beyond which a list is no easier to read.
const WIDEST: usize = 100;

/// A line of a list: at least `id` and `title`.
type Row = Map<String, Value>;

fn row(value: Value) -> Row {
    match value {
        Value::Object(map) => map,
        _ => Row::new(),
    }
}

fn causes(app: &App) -> Vec<Row> {
    let engine = app.engine(&today());
    let state = engine.state(&Answers::none(&app.rules));
    let voice = Voice::new(&app.rules, &app.words);
    let causes = app.rules.causes.iter_enumerated();
    causes
        .map(|(at, cause)| {
            row(json!({
                "id": cause.id,
                "title": voice.cause_title(at, &state),
                "settled_by": cause.settled_by.id,
            }))
        })
        .collect()
}

fn questions(app: &App) -> Vec<Row> {
    let questions = app.rules.questions.iter();
    questions
        .map(|definition| question(app, definition))
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

fn answers(app: &App, name: &str) -> Result<Vec<Row>, Fault> {
    let question = app.rules.question(name);
    let question = question.ok_or_else(|| no_question(app, name))?;
    let mut rows = answer_rows(app, &app.rules.questions[question]);
    let not_known = app.words.plain("ui-dont-know");
    rows.push(row(json!({"id": "unknown", "title": not_known})));
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
fn countries(app: &App) -> Vec<Row> {
    let is_family = |q: &&Question| matches!(q.answer_words, AnswerWords::Family(_));
    let Some(question) = app.rules.questions.iter().find(is_family) else {
        return Vec::new();
    };
    let mut rows = answer_rows(app, question);
    for (row, answer) in rows.iter_mut().zip(&question.answers) {
        add_facts(app, answer.id.as_str(), row);
    }
    rows
}

fn add_facts(app: &App, key: &str, row: &mut Row) {
    for table in &app.rules.tables {
        let cells = table.row(key).unwrap_or_default();
        for (column, cell) in table.columns.iter().zip(cells) {
            let words: Vec<&str> = cell.split_whitespace().collect();
            if !words.is_empty() && column.source.is_some() {
                // A column cannot take the place of the name or the title.
                row.entry(column.id.clone()).or_insert_with(|| words.into());
            }
        }
    }
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
fn codes(app: &App, only: Option<&str>) -> Result<Vec<Row>, Fault> {
    let systems = &app.lookup().systems;
    let names = || systems.iter().map(|system| system.id.as_str());
    if let Some(name) = only.filter(|only| names().all(|name| name != *only)) {
        let fault = Fault::about("ui-error-code-system", name);
        return Err(fault.near(name, names(), "ui-valid-names"));
    }
    let voice = Voice::new(&app.rules, &app.words);
    let is_listed = |system: &&CodeSystem| only.is_none_or(|only| system.id == only);
    let rows = systems.iter().filter(is_listed).flat_map(|system| {
        let codes = system.codes.iter();
        let codes = codes.filter_map(|code| code_row(&voice, system, code));
        let wrapped = system
            .wraps
            .iter()
            .flat_map(|wraps| wrapped(app, system, wraps));
        codes.chain(wrapped).collect::<Vec<_>>()
    });
    Ok(rows.collect())
}

/// Returns the line of a code, if any question is about codes.
fn code_row(voice: &Voice<'_>, system: &CodeSystem, code: &CodeEntry) -> Option<Row> {
    let (position, question) = read_by(voice.rules, |reads| reads == Reads::Codes)?;
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
    Some(row)
}

/// Returns the forms in which a system gives the codes of another.
fn wrapped(app: &App, system: &CodeSystem, wraps: &Wraps) -> Vec<Row> {
    let other = [("system", wraps.system.clone().into())];
    let title = app.words.text("ui-code-wrapped", &other);
    let forms = wraps.forms.iter().map(|form| {
        row(json!({
            "id": format!("{}:{form}", system.id),
            "title": title,
            "system": system.id,
            "form": form,
            "wraps": wraps.system,
        }))
    });
    forms.collect()
}

fn languages(app: &App) -> Vec<Row> {
    let tags = app.languages.iter();
    tags.map(|tag| row(json!({"id": tag.to_string(), "title": app.language_name(tag)})))
        .collect()
}

/// Writes names and titles for a program that takes a list apart: no header, nothing folded.
fn tab_separated(rows: &[Row]) -> String {
    let lines = rows.iter().map(|row| {
        let (id, title) = (text_of(row, "id"), text_of(row, "title"));
        format!("{id}\t{title}\n")
    });
    lines.collect()
}

/// Writes names and titles in two columns or, where that leaves no room, below each other.
fn in_columns(rows: &[Row], columns: usize) -> String {
    let ids = rows.iter().map(|row| width(text_of(row, "id")));
    let longest = ids.max().unwrap_or(0);
    let mut out = String::new();
    for row in rows {
        let (id, title) = (text_of(row, "id"), text_of(row, "title"));
        let lines = if longest + 24 <= columns {
            let first = format!("{id}{}", " ".repeat(longest - width(id) + 2));
            fold(title, columns, &first, &" ".repeat(longest + 2))
        } else {
            let below = fold(title, columns, "    ", "    ");
            std::iter::once(id.to_owned()).chain(below).collect()
        };
        for line in lines {
            out.push_str(&line);
            out.push('\n');
        }
    }
    out
}

fn text_of<'a>(row: &'a Row, key: &str) -> &'a str {
    row.get(key).and_then(Value::as_str).unwrap_or_default()
}
