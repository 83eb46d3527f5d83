//! `cardhelp rules stats`: how many screens people need with a rule set.

use crate::cli::app::App;
use crate::cli::command_line::{Everywhere, Format};
use crate::cli::terminal::{folding, print, print_numbers};
use cardhelp::built_in;
use cardhelp::engine::Engine;
use cardhelp::guard::screened;
use cardhelp::l10n::Filled;
use cardhelp::report::width;
use cardhelp::rules::{CauseIndex, RuleSet};
use cardhelp::workbench::{AskedRow, Figures, Spread, Stats};
use serde_json::{Value, json};

/// Plays people through the rule set, and writes their figures.
pub fn show(app: &App, everywhere: &Everywhere) -> anyhow::Result<()> {
    match app.folder {
        Some(_) => write(app, &app.rules, &app.engine(&app.rules.edition), everywhere),
        None => {
            let rules = built_in::rule_set_with_examples();
            let engine = Engine::new(&rules, &rules.edition).asking_in(built_in::order());
            write(app, &rules, &engine, everywhere)
        }
    }
}

fn write(
    app: &App,
    rules: &RuleSet,
    engine: &Engine<'_>,
    everywhere: &Everywhere,
) -> anyhow::Result<()> {
    let stats = Stats::new(engine);
    match everywhere.format {
        Format::Json => print(&format!("{:#}\n", as_json(rules, &stats))),
        _ => print_numbers(&Tables { app, rules }.all(&stats)),
    }
}

/// Writes figures as tables with headings.
struct Tables<'a> {
    app: &'a App,
    rules: &'a RuleSet,
}

/// A line of a table: a name, then numbers.
type Row = Vec<String>;

impl Tables<'_> {
    fn all(&self, stats: &Stats) -> String {
        let count = [("count", stats.all.count().into())];
        let parts = [
            self.app.words.text("ui-stats-people", &count),
            self.situations(stats),
            self.say("ui-stats-questions"),
            self.questions(&stats.questions),
            self.say("ui-stats-causes"),
            self.causes(stats),
            self.closing(stats),
        ];
        parts.join("\n\n").trim_end().to_owned() + "\n"
    }

    fn say(&self, id: &str) -> String {
        self.app.words.plain(id)
    }

    fn situations(&self, stats: &Stats) -> String {
        let rows = stats.situations.iter();
        let rows = rows.filter(|(situation, _)| !situation.is_empty());
        let rows = rows.map(|(situation, figures)| row(situation, figures));
        let all = row(&self.say("ui-stats-all"), &stats.all);
        self.table(&FIGURES, rows.chain([all]))
    }

    fn questions(&self, asked: &[AskedRow]) -> String {
        let rows = asked.iter().map(|asked| {
            let id = self.rules.questions[asked.question].id.to_string();
            vec![id, percent(asked.alone), percent(asked.listed)]
        });
        self.table(&["ui-stats-alone", "ui-stats-listed"], rows)
    }

    fn causes(&self, stats: &Stats) -> String {
        let rows = stats.causes.iter();
        let rows = rows.map(|(cause, figures)| row(self.rules.causes[*cause].id.as_str(), figures));
        self.table(&FIGURES, rows)
    }

    fn table(&self, headings: &[&str], rows: impl Iterator<Item = Row>) -> String {
        let headings = headings.iter().map(|id| self.say(id));
        let first: Row = std::iter::once(String::new()).chain(headings).collect();
        let mut rows: Vec<Row> = std::iter::once(first).chain(rows).collect();
        // What is not a number is screened here: see `print_numbers`.
        for name in rows.iter_mut().filter_map(|row| row.first_mut()) {
            *name = screened(name).into_owned();
        }
        match folding() {
            Some(_) => aligned(&rows),
            None => rows
                .iter()
                .map(|row| row.join("\t"))
                .collect::<Vec<_>>()
                .join("\n"),
        }
    }

    /// Says what somebody sees who knows nothing, and who was not played.
    fn closing(&self, stats: &Stats) -> String {
        let screens = [
            ("count", stats.nobody.into()),
            ("single", Filled::Text(stats.one_by_one.to_string())),
        ];
        let mut lines = vec![self.app.words.text("ui-stats-nobody", &screens)];
        if !stats.not_played.is_empty() {
            let causes = stats.not_played.iter();
            let causes = causes.map(|cause| self.rules.causes[*cause].id.as_str());
            let causes = causes.collect::<Vec<_>>().join(", ");
            let args = [("causes", causes.into())];
            lines.push(self.app.words.text("ui-stats-not-played", &args));
        }
        if stats.left_out > 0 {
            let count = [("count", stats.left_out.into())];
            lines.push(self.app.words.text("ui-stats-left-out", &count));
        }
        lines.join("\n")
    }
}

/// The headings over the figures of some people.
const FIGURES: [&str; 8] = [
    "ui-stats-count",
    "ui-stats-mean",
    "ui-stats-median",
    "ui-stats-worst",
    "ui-stats-authors",
    "ui-stats-least",
    "ui-stats-found",
    "ui-stats-remedy",
];

fn row(name: &str, figures: &Figures) -> Row {
    let screens = figures.screens();
    let median = screens
        .median
        .map_or("–".to_owned(), |median| median.to_string());
    vec![
        name.to_owned(),
        figures.count().to_string(),
        one_decimal(screens.mean),
        median,
        screens.worst.to_string(),
        one_decimal(figures.authors().mean),
        one_decimal(figures.least().mean),
        percent(figures.found()),
        percent(figures.remedy_first()),
    ]
}

fn percent(part: f64) -> String {
    format!("{part:.0} %")
}

fn one_decimal(number: f64) -> String {
    format!("{number:.1}")
}

/// Writes rows in columns, numbers to the right.
fn aligned(rows: &[Row]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widest = |at: usize| {
        rows.iter()
            .filter_map(|row| row.get(at))
            .map(|cell| width(cell))
            .max()
    };
    let widths: Vec<usize> = (0..columns).map(|at| widest(at).unwrap_or(0)).collect();
    let lines = rows.iter().map(|row| {
        let cells = row.iter().zip(&widths).enumerate();
        let cells = cells.map(|(at, (cell, most))| {
            let room = " ".repeat(most - width(cell));
            match at {
                0 => format!("{cell}{room}"),
                _ => format!("  {room}{cell}"),
            }
        });
        cells.collect::<String>().trim_end().to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn as_json(rules: &RuleSet, stats: &Stats) -> Value {
    let cause = |cause: &CauseIndex| -> Value { rules.causes[*cause].id.as_str().into() };
    let named = |name: &str, value: Value, figures: &Figures| {
        let mut object = figures_json(figures);
        object[name] = value;
        object
    };
    let situations = stats.situations.iter();
    let situations =
        situations.map(|(name, figures)| named("situation", name.as_str().into(), figures));
    let causes = stats.causes.iter();
    let causes = causes.map(|(at, figures)| named("cause", cause(at), figures));
    let questions = stats.questions.iter().map(|asked| {
        json!({
            "question": rules.questions[asked.question].id,
            "alone_percent": rounded(asked.alone),
            "listed_percent": rounded(asked.listed),
        })
    });
    json!({
        "rule_set": {"id": rules.id, "version": rules.edition},
        "all": figures_json(&stats.all),
        "situations": situations.collect::<Vec<_>>(),
        "questions": questions.collect::<Vec<_>>(),
        "causes": causes.collect::<Vec<_>>(),
        "not_played": stats.not_played.iter().map(cause).collect::<Vec<_>>(),
        "left_out": stats.left_out,
        "nobody": {"screens": stats.nobody, "one_by_one": stats.one_by_one},
    })
}

fn figures_json(figures: &Figures) -> Value {
    let spread = |spread: Spread| json!({"mean": rounded(spread.mean), "median": spread.median, "worst": spread.worst});
    json!({
        "people": figures.count(),
        "screens": spread(figures.screens()),
        "authors_order": spread(figures.authors()),
        "at_least": spread(figures.least()),
        "found_percent": rounded(figures.found()),
        "remedy_first_percent": rounded(figures.remedy_first()),
    })
}

/// Rounds to two decimals, so that no machine's last digit shows.
fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}
