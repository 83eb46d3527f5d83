//! Imports point down, and each foreign crate is known to one part only.

use super::source::{Source, has_word, sources};

/// The floors of the library; a part imports only parts of lower floors.
const FLOORS: &[(&str, u8)] = &[
    ("lent", 0),
    ("guard", 0),
    ("visible", 0),
    ("id", 1),
    ("rules", 2),
    ("engine", 3),
    ("l10n", 3),
    ("evidence", 4),
    ("report", 5),
    ("check", 5),
    ("batch", 6),
    ("workbench", 7),
    ("built_in", 6),
];

/// Where alone a crate, or a part of the standard library, may be named.
const KNOWN_TO: &[(&str, &[&str])] = &[
    ("serde_yaml", &["src/rules/"]),
    ("jiff", &["src/rules/", "src/evidence/", "src/cli/day.rs"]),
    ("csv::", &["src/rules/", "src/batch/"]),
    ("csv_core", &["src/batch/table.rs"]),
    ("unic_langid", &["src/l10n/"]),
    ("unicode_linebreak", &["src/report/wrap.rs"]),
    ("plotters", &["src/batch/chart.rs"]),
    ("indicatif", TERMINAL),
    ("fluent::", &["src/l10n/"]),
    ("fluent_bundle", &["src/l10n/"]),
    ("fluent_langneg", &["src/l10n/"]),
    ("fluent_syntax", &["src/l10n/"]),
    ("dagre", &["src/workbench/graph/layout.rs"]),
    ("annotate_snippets", &["src/workbench/reported/text.rs"]),
    ("dialoguer", &["src/cli/terminal/theme.rs"]),
    ("clap", &["src/cli/command_line/"]),
    ("roff", &["src/cli/command_line/manual.rs"]),
    (
        "ArgMatches",
        &[
            "src/cli/command_line/reading",
            "src/cli/command_line/matched.rs",
        ],
    ),
    ("console", TERMINAL),
    ("ctrlc", TERMINAL),
    ("termina", TERMINAL),
    ("rustix", &["src/cli/terminal/system/"]),
    ("signal_hook", &["src/cli/terminal/system/"]),
    ("supports_hyperlinks", TERMINAL),
    ("IsTerminal", TERMINAL),
    ("stdin", TERMINAL),
    ("stdout", TERMINAL),
    ("stderr", TERMINAL),
    ("sys_locale", &["src/cli/language.rs"]),
    ("anyhow", PROGRAM),
    ("std::env", PROGRAM),
    ("env::", PROGRAM),
    ("std::process", PROGRAM),
    ("process::", PROGRAM),
    ("println!", PROGRAM),
    ("eprintln!", PROGRAM),
    ("print!", PROGRAM),
    ("eprint!", PROGRAM),
    ("env!", &["src/cli/", "src/main.rs", "src/built_in.rs"]),
    // Nothing opens a connection.
    ("std::net", &[]),
    ("net::", &[]),
];

/// The one door to streams and signals.
const TERMINAL: &[&str] = &["src/cli/terminal/"];

/// The files of the program, as opposed to the library.
const PROGRAM: &[&str] = &["src/cli/", "src/main.rs"];

fn is_among(source: &Source, places: &[&str]) -> bool {
    places.iter().any(|place| source.path.starts_with(place))
}

#[test]
fn crates_and_the_system_are_known_to_one_part_each() {
    for source in sources() {
        for (name, places) in KNOWN_TO {
            let is_named = has_word(&source.code, name);
            assert!(
                !is_named || is_among(&source, places),
                "{} names {name}",
                source.path
            );
        }
    }
}

#[test]
fn imports_keep_to_the_floors() {
    let floor = |part: &str| {
        FLOORS
            .iter()
            .find(|(name, _)| *name == part)
            .map(|(_, floor)| *floor)
    };
    for source in sources().iter().filter(|source| !is_among(source, PROGRAM)) {
        let path = &source.path;
        let all = format!("{}{}", source.code, source.tests);
        assert!(
            !has_word(&all, "cardhelp"),
            "{path} is part of the library it names"
        );
        if path == "src/lib.rs" {
            continue;
        }
        let own = floor(source.part()).unwrap_or_else(|| panic!("{path} stands on no floor"));
        for part in imported(&all) {
            let below = floor(&part).unwrap_or_else(|| panic!("{path} imports {part}"));
            let is_own = part == source.part();
            assert!(
                is_own || below < own,
                "{path} imports {part}, which is not below it"
            );
        }
        // A module inside the file is one deeper.
        let inner = usize::from(has_inner_module(&source.code));
        let parts = [(&source.code, inner), (&source.tests, 1)];
        for (code, deeper) in parts {
            let most = "super::".repeat(source.depth() + deeper);
            let says = "goes up to the crate without saying `crate::`";
            assert!(!code.contains(&most), "{path} {says}");
        }
    }
}

fn has_inner_module(code: &str) -> bool {
    let lines = code.lines().map(str::trim);
    let opens = |line: &str| {
        line.strip_suffix('{')
            .is_some_and(|line| has_word(line, "mod"))
    };
    lines.into_iter().any(opens)
}

/// Returns the parts that a file names behind `crate::`.
fn imported(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, path) in code.match_indices("crate::") {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let rest = &code[at + path.len()..];
        match rest.strip_prefix('{') {
            None => found.push(first_word(rest)),
            Some(group) => found.extend(members(group)),
        }
    }
    found
}

fn first_word(text: &str) -> String {
    let is_part = |c: &char| c.is_alphanumeric() || *c == '_';
    text.trim_start().chars().take_while(is_part).collect()
}

/// Returns the first words of a group's members; groups inside it are passed over.
fn members(group: &str) -> Vec<String> {
    let (mut depth, mut from, mut found) = (0, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                found.push(first_word(&group[from..at]));
                from = at + 1;
            }
            _ => {}
        }
        if c == '}' && depth == 0 && from == at + 1 {
            break;
        }
    }
    found.retain(|word| !word.is_empty());
    found
}

#[test]
fn the_program_uses_the_library_by_its_name() {
    for source in sources().iter().filter(|source| is_among(source, PROGRAM)) {
        let inside = imported(&source.code);
        assert!(
            inside.iter().all(|part| part == "cli"),
            "{}: {inside:?}",
            source.path
        );
    }
}

#[test]
fn every_file_opens_with_what_it_decides() {
    for source in sources() {
        assert!(source.text.starts_with("//! "), "{}", source.path);
    }
}

#[test]
fn finds_what_is_imported() {
    let code = "use crate::id::X; use crate::{rules::{A, b::C}, engine, l10n::D};\nlet x = crate::guard::y();";
    assert_eq!(imported(code), ["id", "rules", "engine", "l10n", "guard"]);
}
