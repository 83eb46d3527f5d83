//! Every statement of the five documents the project began from is where `docs/first-documents.md`
//! says it is.

mod program;

use program::run;

/// One row of a table: a statement, where it is met, the command that shows it and what it shows.
struct Row<'a> {
    statement: &'a str,
    met: &'a str,
    command: &'a str,
    shows: &'a str,
}

/// The page with the tables.
const PAGE: &str = include_str!("../docs/first-documents.md");

fn rows() -> Vec<Row<'static>> {
    let lines = PAGE.lines().filter(|line| line.starts_with("| "));
    let rows = lines.filter_map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [statement, met, command, shows] = cells[..] else {
            panic!("not four cells: {line}");
        };
        let command = command.strip_prefix('`')?.strip_suffix('`')?;
        Some(Row {
            statement,
            met,
            command,
            shows,
        })
    });
    rows.filter(|row| row.command != "cardhelp …").collect()
}

/// Returns what a command prints in English, its lines joined.
fn printed(command: &str) -> String {
    let mut arguments: Vec<&str> = command.split_whitespace().collect();
    arguments.extend(["--lang", "en-US"]);
    if arguments[0] == "diagnose" {
        arguments.push("--no-input");
    }
    let run = run(&arguments);
    let words: Vec<&str> = run.out.split_whitespace().collect();
    words.join(" ")
}

#[test]
fn every_statement_is_where_the_page_says() {
    let missing = rows().into_iter().filter_map(|row| {
        let printed = printed(row.command);
        let is_shown = !row.shows.is_empty() && printed.contains(row.shows);
        (!is_shown).then(|| format!("{}\n  {}: {}\n", row.statement, row.command, row.shows))
    });
    let missing: String = missing.collect();
    assert!(missing.is_empty(), "\n{missing}");
}

#[test]
fn the_counts_of_the_page_are_those_of_its_rows() {
    let rows = rows();
    let is = |word: &str| rows.iter().filter(|row| row.met.contains(word)).count();
    let (superseded, outside) = (is("superseded"), is("out of scope"));
    let kept = rows.len() - superseded - outside;
    let said = format!(
        "{} statements: {kept} are in the product, {superseded} are superseded, {outside} is out of scope.",
        rows.len()
    );
    assert!(PAGE.contains(&said), "{said}");
    // 26, 24, 17, 12 and 13: the documents were taken apart once.
    assert_eq!(rows.len(), 92);
}
