//! How many rows the page takes: a person under stress looks at the 24 of a terminal.

use crate::cases::{COLUMNS, Laid, each_example, rows};
use cardhelp::built_in;
use cardhelp::report::{Detail, width};
use std::collections::BTreeMap;

/// The rows of a common terminal.
const ROWS: usize = 24;

/// The steps of a plan that is there whole, however narrow the terminal.
const STEPS: usize = 5;

/// The cells of a step: one that says more says it in a second part. So six of them fit 24 rows of
/// 40 columns.
const STEP: usize = 115;

/// The cells of the one call to the bank, which names everything that it is about.
const CALL: usize = 250;

/// Returns where the number of each step that is there stands.
fn numbers(page: &str) -> Vec<usize> {
    let number = |line: &str| {
        let (number, _) = line.split_once(". ")?;
        let number: usize = number.parse().ok()?;
        // A year that ends a sentence may begin a line.
        (number < 100).then_some(number)
    };
    page.lines().filter_map(number).collect()
}

/// What the pages of one kind came to.
#[derive(Default)]
struct Figures {
    rows: Vec<usize>,
    shortened: usize,
    incomplete: usize,
}

impl Figures {
    fn add(&mut self, laid: &Laid<'_>, page: &str, columns: usize) {
        self.rows.push(rows(page, columns));
        self.shortened += usize::from(page.contains(" …"));
        let steps = numbers(page).len();
        self.incomplete += usize::from(steps < laid.outcome.plan.len());
    }

    fn line(mut self) -> String {
        self.rows.sort_unstable();
        let (pages, worst) = (self.rows.len(), self.rows.last().copied());
        format!(
            "{pages} pages, median {} rows, worst {}, {} with a step shortened, {} without a step",
            self.rows[pages / 2],
            worst.unwrap_or_default(),
            self.shortened,
            self.incomplete,
        )
    }
}

#[test]
fn every_example_fits_in_every_language() {
    let mut figures: BTreeMap<(String, usize, &str), Figures> = BTreeMap::new();
    for tag in built_in::languages() {
        each_example(&tag, Detail::Short, |laid| {
            let kind = match laid.outcome.is_found() {
                true => "found",
                false => "undecided",
            };
            for columns in COLUMNS {
                let page = laid.page(columns);
                assert!(rows(&page, columns) <= ROWS, "{tag} {columns}:\n{page}");
                let of = figures.entry((tag.to_string(), columns, kind));
                of.or_default().add(laid, &page, columns);
            }
        });
    }
    for ((tag, columns, kind), figures) in figures {
        println!("{tag} {columns} {kind}: {}", figures.line());
    }
}

#[test]
fn the_first_thing_to_do_is_always_there_and_up_to_five_all_are() {
    for tag in built_in::languages() {
        each_example(&tag, Detail::Short, |laid| {
            let plan = &laid.outcome.plan;
            for columns in COLUMNS {
                let page = laid.page(columns);
                let numbers = numbers(&page);
                assert!(!numbers.is_empty() && numbers[0] == 1, "{tag}:\n{page}");
                assert!(numbers.windows(2).all(|pair| pair[0] + 1 == pair[1]));
                if plan.len() <= STEPS {
                    assert_eq!(numbers.len(), plan.len(), "{tag} {columns}:\n{page}");
                }
            }
        });
    }
}

#[test]
fn at_eighty_columns_no_step_of_five_is_shortened() {
    for tag in built_in::languages() {
        each_example(&tag, Detail::Short, |laid| {
            if laid.outcome.plan.len() > STEPS {
                return;
            }
            let squeezed = |text: &str| text.split_whitespace().collect::<String>();
            let page = squeezed(&laid.page(80));
            for step in &laid.outcome.plan {
                assert!(
                    page.contains(&squeezed(&step.text)),
                    "{tag}: {}",
                    laid.page(80)
                );
            }
        });
    }
}

#[test]
fn a_step_is_one_action_in_few_words() {
    let mut longest: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for tag in built_in::languages() {
        each_example(&tag, Detail::Short, |laid| {
            for step in &laid.outcome.plan {
                let cells = width(&step.text);
                let most = match step.asks.is_empty() {
                    true => STEP,
                    false => CALL,
                };
                assert!(cells <= most, "{cells} cells: {}", step.text);
                let of = longest.entry(step.id.to_string()).or_default();
                *of = of.clone().max((cells, step.text.clone()));
            }
        });
    }
    let mut longest: Vec<(usize, String)> = longest.into_values().collect();
    longest.sort_unstable_by(|one, other| other.cmp(one));
    for (cells, text) in longest.iter().take(8) {
        println!("{cells} cells: {text}");
    }
}

#[test]
fn what_was_found_is_named_and_how_sure_it_is() {
    for tag in built_in::languages() {
        each_example(&tag, Detail::Short, |laid| {
            let causes = laid.outcome.causes.iter();
            let Some(first) = causes.clone().find(|cause| cause.verdict.is_found()) else {
                return;
            };
            let sure = match first.verdict.as_str() {
                "confirmed" => laid.voice.say("ui-certain"),
                _ => laid.voice.say("ui-likely"),
            };
            let squeezed = |text: &str| text.split_whitespace().collect::<String>();
            for columns in COLUMNS {
                let page = squeezed(&laid.page(columns));
                assert!(page.contains(&squeezed(&first.title)), "{tag}: {page}");
                assert!(page.contains(&squeezed(&sure)), "{tag}: {page}");
                assert!(page.contains("--why"), "{tag}: {page}");
            }
        });
    }
}

#[test]
fn where_nothing_was_found_the_page_says_what_to_find_out_and_how_to_go_on() {
    let mut seen = 0;
    for tag in built_in::languages() {
        each_example(&tag, Detail::Short, |laid| {
            if laid.outcome.is_found() {
                return;
            }
            seen += 1;
            let is_contradicted = !laid.outcome.causes.is_empty();
            let squeezed = |text: &str| text.split_whitespace().collect::<String>();
            for columns in COLUMNS {
                let page = squeezed(&laid.page(columns));
                let has = |text: &str| page.contains(&squeezed(text));
                let named = laid.outcome.likeliest.iter().filter(|title| has(title));
                let most = if columns < 80 { 3 } else { 5 };
                let likeliest = laid.outcome.open_causes.len().min(most);
                assert!(named.count() >= likeliest || is_contradicted, "{page}");
                let ways = laid.outcome.find_out.iter();
                let ways = ways.filter(|answer| {
                    let sentences = answer.how.split_inclusive(['.', '。', '?', '？']);
                    sentences.take(1).all(&has)
                });
                let wanted = laid.outcome.find_out.len().min(2);
                assert!(ways.count() >= wanted, "{tag} {columns}: {page}");
                let resumes = laid.outcome.resume.to_string();
                let page = page.replace('\\', "");
                assert!(page.ends_with(&squeezed(&resumes)), "{page}");
            }
        });
    }
    assert!(seen > 200, "{seen}");
}
