//! Manual pages: one for each command, in each language, with everything that the help says.

use super::program::{LANGUAGES, run};
use std::collections::BTreeSet;
use std::fs;

const PAGES: [&str; 17] = [
    "cardhelp.1",
    "cardhelp-batch.1",
    "cardhelp-completions.1",
    "cardhelp-diagnose.1",
    "cardhelp-explain.1",
    "cardhelp-guide.1",
    "cardhelp-help.1",
    "cardhelp-list.1",
    "cardhelp-man.1",
    "cardhelp-rules.1",
    "cardhelp-rules-check.1",
    "cardhelp-rules-diff.1",
    "cardhelp-rules-graph.1",
    "cardhelp-rules-new.1",
    "cardhelp-rules-schema.1",
    "cardhelp-rules-stats.1",
    "cardhelp-rules-test.1",
];

/// Returns the text of a page as a reader sees it, without what `man` obeys.
fn bare(page: &str) -> String {
    let text = page.replace("\\-", "-").replace("\\:", "");
    text.replace("\\fB", "")
        .replace("\\fR", "")
        .replace("\\*(Aq", "'")
}

#[test]
fn every_command_has_a_page_in_every_language() {
    for language in LANGUAGES {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("below/man1");
        let name = path.to_str().expect("UTF-8");
        let written = run(&["man", "--lang", language, "--dir", name]);
        assert_eq!((written.status, written.out.as_str()), (Some(0), ""));
        let files = fs::read_dir(&path).expect("the folder");
        let files = files.map(|file| file.expect("a file").file_name().into_string());
        let files: BTreeSet<String> = files.map(|name| name.expect("UTF-8")).collect();
        assert_eq!(files, PAGES.map(str::to_owned).into());
        for file in PAGES {
            let page = fs::read_to_string(path.join(file)).expect("a page");
            let words = file.trim_end_matches(".1").split('-').skip(1);
            let mut command = vec!["man", "--lang", language];
            command.extend(words);
            assert_eq!(run(&command).out, page, "{file}");
            assert!(page.contains("\n.SH ") && page.contains(".TH "), "{file}");
        }
    }
}

#[test]
fn a_page_names_what_the_help_names() {
    for file in PAGES {
        let words: Vec<&str> = file.trim_end_matches(".1").split('-').skip(1).collect();
        let page = bare(&run(&[&["man"], &words[..]].concat()).out);
        let help = run(&[&["help"], &words[..]].concat()).out;
        let options = help.lines().filter_map(|line| {
            let name = line.trim().strip_prefix("--")?.split([' ', ',']).next()?;
            Some(format!("--{name}"))
        });
        for option in options.filter(|option| option.len() > 2) {
            assert!(page.contains(&option), "{file}: {option}");
        }
        let name = file.trim_end_matches(".1");
        assert!(
            page.contains(&format!("{name} - ")),
            "{file} says what it is"
        );
    }
}

#[test]
fn nothing_of_a_page_is_taken_for_a_request() {
    // Lines of `man` requests begin with a full stop: all of them are ours.
    let known = [
        ".TH", ".SH", ".PP", ".TP", ".nh", ".ad", ".br", ".ie", ".el", ".ds", ".nr",
    ];
    for language in LANGUAGES {
        for command in ["diagnose", "batch", "list"] {
            let page = run(&["man", command, "--lang", language]).out;
            for line in page.lines().filter(|line| line.starts_with(['.', '\''])) {
                let request = line.split(' ').next().unwrap_or_default();
                assert!(known.contains(&request), "{command} {language}: {line}");
            }
        }
    }
}

#[test]
fn what_cannot_be_made_is_said() {
    let unknown = run(&["man", "nothing"]);
    assert_eq!(unknown.status, Some(2), "{unknown:?}");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    fs::write(&file, "").expect("written");
    let below = file.join("man1");
    let run = run(&["man", "--dir", below.to_str().expect("UTF-8")]);
    assert_eq!(run.status, Some(4), "{run:?}");
}

#[test]
fn every_option_of_the_help_has_an_example() {
    let own = LANGUAGES.map(|language| vec!["help", "--lang", language]);
    let other = vec!["help", "--lang", "de-DE", "--rules", "tests/washer"];
    for begin in own.into_iter().chain([other]) {
        for file in PAGES {
            let words: Vec<&str> = file.trim_end_matches(".1").split('-').skip(1).collect();
            let help = run(&[&begin[..], &words[..]].concat()).out;
            let lines: Vec<&str> = help.lines().collect();
            // A line that is folded may go on with an option.
            let is_option = |line: &&str| line.starts_with("  --") || line.starts_with("  -V, ");
            let options = lines.iter().filter(|line| is_option(line)).count();
            let path = words.join(" ");
            let examples = lines.iter().filter(|line| {
                let (label, command) = line.split_once("cardhelp").unwrap_or_default();
                label.trim().ends_with([':', '：']) && !command.is_empty()
            });
            let examples = examples.count();
            assert!(
                examples >= options && options > 5,
                "{begin:?} {path}: {examples}, {options}"
            );
        }
    }
}
