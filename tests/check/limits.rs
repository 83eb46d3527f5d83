//! How much is read and how long texts may be: what CHECKS.md says is the most, and one more.

use super::project::Project;
use cardhelp::l10n::LocaleSource;
use cardhelp::rules::{Code, FileSet, Finding, Location, Sink, TextFile, add, nearest, parse};
use std::fs;

/// Returns the codes of what is found in a YAML text.
fn parsed(text: &str) -> Vec<Code> {
    let mut findings = Vec::new();
    let mut sink = Sink {
        file: "x",
        findings: &mut findings,
    };
    parse(text, &mut sink);
    findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn yaml_is_nested_32_deep() {
    let nested = |deep: usize| format!("{}{}\n", "[".repeat(deep), "]".repeat(deep));
    assert_eq!(parsed(&nested(32)), []);
    assert_eq!(parsed(&nested(33)), [Code::TooDeep]);
}

/// The list is one of them.
#[test]
fn a_file_holds_20_000_values() {
    assert_eq!(parsed(&"- x\n".repeat(19_999)), []);
    assert_eq!(parsed(&"- x\n".repeat(20_000)), [Code::TooLarge]);
}

#[test]
fn a_file_is_a_mebibyte_large() {
    assert_eq!(parsed(&"x".repeat(1 << 20)), []);
    assert_eq!(parsed(&"x".repeat((1 << 20) + 1)), [Code::TooLarge]);
}

/// Reads a folder with files of those paths and sizes.
fn read(files: impl IntoIterator<Item = (String, usize)>) -> (FileSet, Vec<Finding>) {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, bytes) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("created");
        fs::write(path, vec![b'x'; bytes]).expect("written");
    }
    let mut findings = Vec::new();
    let set = FileSet::read(folder.path(), &[".yaml"], &mut findings).expect("a folder");
    (set, findings)
}

/// Returns what is said of such a folder.
fn said(files: impl IntoIterator<Item = (String, usize)>) -> Vec<String> {
    let said = read(files).1.into_iter().map(|finding| finding.message);
    said.collect()
}

#[test]
fn all_files_together_are_4_000() {
    let files = |count: usize| (0..count).map(|at| (format!("{at}.yaml"), 0));
    assert_eq!(said(files(4_000)), [""; 0]);
    let more = "the folder holds more than 4000 files and folders";
    assert_eq!(said(files(4_001)), [more]);
}

#[test]
fn all_files_together_hold_eight_mebibytes() {
    let files = |more: usize| {
        let whole = (0..8).map(|at| (format!("{at}.yaml"), 1 << 20));
        whole.chain((more > 0).then(|| ("more.yaml".to_owned(), more)))
    };
    assert_eq!(said(files(0)), [""; 0]);
    let more = "the files hold more than 8388608 bytes together";
    assert_eq!(said(files(1)), [more]);
}

#[test]
fn all_files_together_hold_200_000_values() {
    let said = |more: usize| {
        let whole = (0..10).map(|at| (format!("{at}.yaml"), "- x\n".repeat(19_999)));
        let more = (0..more).map(|at| (format!("more-{at}.yaml"), "x\n".to_owned()));
        let files = whole.chain(more);
        let set = FileSet {
            root: "r".to_owned(),
            files: files.map(|(path, text)| TextFile { path, text }).collect(),
            ..FileSet::default()
        };
        let (_, findings) = cardhelp::rules::load(&set);
        let said = findings.into_iter().map(|finding| finding.message);
        said.filter(|message| message.contains("together"))
            .collect()
    };
    let none: Vec<String> = said(0);
    assert_eq!(none, [""; 0]);
    // It is said once, however many more there are.
    let more = "the files hold more than 200000 values together";
    assert_eq!(said(2), [more]);
}

/// Notes in Markdown and hidden files belong to nobody; anything else is out of place.
#[test]
fn notes_and_hidden_files_are_passed_over() {
    let names = [
        "README.md",
        ".hidden",
        "notes.txt",
        "sub/NOTE.md",
        "sub/x.csv",
    ];
    let (set, _) = read(names.map(|name| (name.to_owned(), 1)));
    let mut strays = set.strays;
    strays.sort();
    assert_eq!(strays, ["notes.txt", "sub/x.csv"]);
}

#[test]
fn folders_are_nested_six_deep() {
    let file = |deep: usize| [("x/".repeat(deep) + "y.yaml", 0)];
    assert_eq!(said(file(6)), [""; 0]);
    assert_eq!(said(file(7)), ["folders nested more than 6 deep"]);
}

/// What is passed over is said with what to do about it.
#[test]
fn each_limit_of_a_folder_has_its_help() {
    for (path, bytes, help) in [
        ("x/".repeat(7) + "y.yaml", 0, "flatten it"),
        (
            "y.yaml".to_owned(),
            (1 << 20) + 1,
            "remove what does not belong there",
        ),
    ] {
        let helps = read([(path, bytes)])
            .1
            .into_iter()
            .map(|finding| finding.help);
        assert_eq!(helps.collect::<Vec<String>>(), [help]);
    }
}

#[test]
fn of_more_than_a_thousand_faults_the_first_thousand_are_shown() {
    let mut findings = Vec::new();
    for number in 1..=1_002 {
        let at = Location::default();
        let message = format!("{number}");
        add(
            &mut findings,
            Finding::new("x", at, Code::Syntax, message, ""),
        );
        assert_eq!(findings.len(), number.min(1_001));
    }
    assert_eq!(findings[999].message, "1000");
    assert_eq!(findings[1_000].code, Code::TooLarge);
}

/// Returns what is said of a language in one file.
fn of_words(text: String) -> Vec<Code> {
    let set = FileSet {
        root: "l".to_owned(),
        files: vec![TextFile {
            path: "a.ftl".to_owned(),
            text,
        }],
        ..FileSet::default()
    };
    let mut findings = Vec::new();
    LocaleSource::read(&set, &mut findings);
    findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn a_language_has_5_000_messages() {
    let messages = |count: usize| (0..count).map(|at| format!("m{at} = x\n")).collect();
    assert_eq!(of_words(messages(5_000)), []);
    assert_eq!(of_words(messages(5_001)), [Code::TooLarge]);
}

#[test]
fn braces_are_nested_50_deep() {
    let nested = |deep: usize| {
        let (open, close) = ("{ ".repeat(deep), " }".repeat(deep));
        format!("a = {open}$b{close}\n")
    };
    assert_eq!(of_words(nested(50)), []);
    assert_eq!(of_words(nested(51)), [Code::TooDeep]);
}

#[test]
fn each_text_is_as_wide_as_its_place() {
    for (path, old, most) in [
        ("questions.ftl", "Ett presentkort", 36),
        ("questions.ftl", "I vilket skick är kortet?", 60),
        ("questions.ftl", "skick\n", 24),
        ("texts.ftl", "Kortet har gått ut", 48),
    ] {
        let path = format!("locales/sv-SE/{path}");
        let wide = |cells: usize| {
            let end = if old.ends_with('\n') { "\n" } else { "" };
            let text = "m".repeat(cells) + end;
            Project::sound().with(&path, old, &text).said()
        };
        let says = format!("{} cells, more than {most}", most + 1);
        assert!(!wide(most).contains("cells, more than"), "{old}");
        assert!(wide(most + 1).contains(&says), "{old}");
        // A Chinese character takes two cells.
        let chinese = "國".repeat(most / 2 + 1);
        let said = Project::sound().with(&path, old, &(chinese + "\n")).said();
        let says = format!("{} cells, more than {most}", most / 2 * 2 + 2);
        assert!(said.contains(&says), "{old}: {said}");
    }
}

#[test]
fn a_condition_names_1_000_answers() {
    let said = |count: usize| {
        let one = "{card: credit}, ";
        let any = format!("{{any: [{}]}}", one.repeat(count).trim_end_matches(", "));
        let path = "rules/causes/card-expired.yaml";
        Project::sound()
            .with(path, "applies: {card: credit}", &format!("applies: {any}"))
            .said()
    };
    let says = "the condition names more than 1000 answers and facts";
    assert!(!said(1_000).contains(says));
    assert!(said(1_001).contains(says), "{}", said(1_001));
}

#[test]
fn a_question_has_256_answers() {
    let said = |count: usize| {
        let answers: String = (0..count).map(|at| format!("  a{at}: {{}}\n")).collect();
        let text = format!("cost: glance\nanswers:\n{answers}");
        let project = Project::sound().write("rules/questions/more.yaml", text);
        project.said().contains("answers, more than 256")
    };
    assert!(!said(256));
    assert!(said(257));
}

/// Of six files that nothing reads the first is named, and how many they are.
#[test]
fn five_files_of_a_folder_are_named() {
    for (files, named) in [(5, 5), (6, 1)] {
        let project = (0..files).fold(Project::sound(), |project, at| {
            project.write(&format!("rules/causes/{at}.txt"), "")
        });
        let found = project.found();
        let found = found.iter().filter(|found| found.contains(".txt"));
        assert_eq!(found.count(), named, "{files}");
    }
}

/// One slip for three letters, three at most, and less than a whole other word.
#[test]
fn a_name_is_near_within_three_slips() {
    for (typed, name, is_near) in [
        ("ab", "cb", true),
        ("abc", "xbc", true),
        ("abc", "xyc", false),
        ("abcd", "xycd", true),
        ("abcdef", "xyzdef", false),
        ("abcdefghi", "xyzdefghi", true),
        ("abcdefghijklm", "xyzwefghijklm", false),
    ] {
        let near = nearest(typed, [name]);
        assert_eq!(near, is_near.then_some(name), "{typed}");
    }
}
