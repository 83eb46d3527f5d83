//! Rule sets that are not there, are none, or are made to do harm.

use crate::expected::Refused;
use crate::program::{Run, run};
use crate::sound::SOUND;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A small rule set in a folder, to be spoiled.
pub struct Shop {
    folder: TempDir,
}

impl Shop {
    pub fn new() -> Self {
        let folder = TempDir::new().expect("can be made");
        let shop = Self { folder };
        SOUND
            .iter()
            .fold(shop, |shop, (path, text)| shop.with(path, text.as_bytes()))
    }

    /// Returns where a file of the rule set or of its words lies.
    pub fn path(&self, file: &str) -> PathBuf {
        let parts: Vec<&str> = file.splitn(3, '/').collect();
        let below = match parts.as_slice() {
            ["locales", tag, file] => format!("locales/{tag}/shop/{file}"),
            _ => file.replacen("rules", "rules/shop", 1),
        };
        self.folder.path().join(below)
    }

    /// Adds or replaces a file.
    pub fn with(self, file: &str, bytes: &[u8]) -> Self {
        let path = self.path(file);
        fs::create_dir_all(path.parent().expect("has one")).expect("can be made");
        fs::write(path, bytes).expect("can be written");
        self
    }

    pub fn run(&self, command: &[&str]) -> Run {
        let rules = self.path("rules").display().to_string();
        run(&[command, &["--rules", &rules]].concat())
    }

    /// Expects every command to refuse it, and the check to say why.
    #[track_caller]
    fn is_unsound(&self, code: &str) {
        for command in [
            &["list", "causes"][..],
            &["diagnose", "--no-input", "--lang", "nl"],
            &["explain", "card-expired", "--lang", "zh-TW"],
            &["diagnose", "--card", "gift", "--lang", "sv"],
            &["--help"],
        ] {
            let run = self.run(command);
            assert_eq!(
                (run.status, run.out.as_str()),
                (Some(3), ""),
                "{command:?}: {run:?}"
            );
            assert!(run.err.contains("cardhelp rules check --rules "), "{run:?}");
        }
        for command in [
            &["rules", "check"][..],
            &["--color", "never", "rules", "check"],
        ] {
            let check = self.run(command);
            assert_eq!(
                (check.status, check.err.as_str()),
                (Some(3), ""),
                "{check:?}"
            );
            let named = check.out.contains(&format!("error[{code}]: "));
            assert!(named, "{code}: {}", check.out);
        }
    }
}

/// What a reader of YAML without limits would take for ever to expand.
fn laughs() -> String {
    let mut text = String::from("a: &a [lol]\n");
    for (name, before) in ('b'..='z').zip('a'..) {
        let nine = vec![format!("*{before}"); 9].join(",");
        text.push_str(&format!("{name}: &{name} [{nine}]\n"));
    }
    text
}

#[test]
fn a_sound_one_is_taken() {
    let shop = Shop::new();
    for command in [
        &["rules", "check"][..],
        &["list", "causes"],
        &[
            "diagnose", "--card", "credit", "--state", "expired", "--lang", "sv",
        ],
    ] {
        let run = shop.run(command);
        assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{run:?}");
    }
}

#[test]
fn the_built_in_one_from_its_folder_says_the_same() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/rules/");
    let folder = format!(
        "{folder}{}",
        include_str!("../../rules/built-in.txt").trim()
    );
    for command in [
        &["list", "causes", "--lang", "sv"][..],
        &["list", "countries", "--format", "json"],
        &["explain", "virtual-card", "--lang", "zh-TW"],
    ] {
        let own = run(&[command, &["--rules", &folder]].concat());
        assert_eq!((own.err.as_str(), own.out), ("", run(command).out));
    }
}

#[test]
fn a_folder_that_is_not_there_or_a_file() {
    let folder = TempDir::new().expect("can be made");
    let file = folder.path().join("file");
    fs::write(&file, "").expect("can be written");
    for path in [folder.path().join("missing"), file] {
        let name = path.display().to_string();
        let reason = fs::read_dir(&path).expect_err("cannot be listed");
        let (input, reason) = (format!("`{name}`"), reason.to_string());
        let fault = [("input", input.as_str()), ("reason", reason.as_str())];
        for command in [
            &["list", "causes"][..],
            &["diagnose", "--card", "gift"],
            &["rules", "check"],
        ] {
            let arguments = [&["--rules", &name], command].concat();
            Refused::usage(&arguments, ("ui-error-rules-unreadable", &fault))
                .status(4)
                .check();
        }
    }
}

#[test]
fn a_folder_that_is_no_rule_set() {
    let (empty, other) = (TempDir::new(), TempDir::new());
    let (empty, other) = (empty.expect("can be made"), other.expect("can be made"));
    fs::write(other.path().join("notes.yaml"), "a: 1\n").expect("can be written");
    // A folder that holds everything there is gets looked at no further.
    for folder in [empty.path(), other.path(), Path::new("/")] {
        let name = folder.display().to_string();
        let refused = run(&["--rules", &name, "list", "causes"]);
        assert_eq!(
            (refused.status, refused.out.as_str()),
            (Some(3), ""),
            "{refused:?}"
        );
        assert!(refused.err.contains(&format!("`{name}`")), "{refused:?}");
        let check = run(&["--rules", &name, "rules", "check"]);
        assert_eq!(check.status, Some(3), "{check:?}");
        assert!(check.out.contains("ruleset.yaml"), "{check:?}");
    }
}

#[test]
fn the_check_that_is_named_can_be_pasted() {
    let folder = TempDir::new().expect("can be made");
    let empty = folder.path().join("my rules");
    fs::create_dir(&empty).expect("can be made");
    let name = empty.display().to_string();
    let refused = run(&["--rules", &name, "list", "causes"]);
    let command = format!("cardhelp rules check --rules '{name}'");
    assert!(refused.err.contains(&command), "{}", refused.err);
}

/// Files of each kind.
const FILES: [&str; 5] = [
    "rules/ruleset.yaml",
    "rules/causes/card-expired.yaml",
    "rules/tables/countries.csv",
    "rules/more.yaml",
    "locales/sv-SE/texts.ftl",
];

#[test]
fn files_that_are_no_text() {
    for file in FILES {
        let shop = Shop::new().with(file, b"a: \xff\xfe\n");
        shop.is_unsound("not-utf-8");
    }
}

#[test]
fn files_that_are_too_large() {
    let huge = "# nothing but a comment\n".repeat(2 * 1024 * 1024 / 24);
    for file in FILES {
        let shop = Shop::new().with(file, huge.as_bytes());
        shop.is_unsound("file-too-large");
    }
    let many = "- \n".repeat(200_000);
    let shop = Shop::new().with("rules/steps/steps.yaml", many.as_bytes());
    shop.is_unsound("file-too-large");
}

#[test]
fn files_that_are_nested_too_deeply() {
    for (file, part) in [
        ("rules/causes/card-expired.yaml", "["),
        ("rules/questions/card.yaml", "{a: "),
        ("rules/ruleset.yaml", "- "),
        ("rules/tables/countries.yaml", "a: [{b: "),
    ] {
        let shop = Shop::new().with(file, part.repeat(100_000).as_bytes());
        let check = shop.run(&["rules", "check"]);
        let is_told = ["nested-too-deeply", "syntax-error"];
        let is_told = is_told.iter().any(|code| check.out.contains(code));
        assert!(check.status == Some(3) && is_told, "{file}: {check:?}");
        assert_eq!(shop.run(&["list", "causes"]).status, Some(3), "{file}");
    }
    let braces = format!("cause-card-expired = {}", "{ ".repeat(100_000));
    let shop = Shop::new().with("locales/sv-SE/texts.ftl", braces.as_bytes());
    shop.is_unsound("nested-too-deeply");
}

#[test]
fn files_with_anchors_aliases_and_tags() {
    for file in ["rules/ruleset.yaml", "rules/links.yaml"] {
        let shop = Shop::new().with(file, laughs().as_bytes());
        shop.is_unsound("alias-or-tag");
    }
}

#[test]
fn tables_made_to_exhaust_a_reader() {
    let wide = format!("iso,{}\n", "cards,".repeat(100_000));
    let quoted = format!("iso,cards\nNL,\"{}", "credit ".repeat(140_000));
    let rows = format!("iso,cards\n{}", "NL,credit\n".repeat(100_000));
    let commas = format!("iso,cards\n{}", ",".repeat(1_000_000));
    for text in [wide, quoted, rows, commas] {
        let shop = Shop::new().with("rules/tables/countries.csv", text.as_bytes());
        for command in [&["list", "causes"][..], &["rules", "check"]] {
            let run = shop.run(command);
            let begin: String = text.chars().take(40).collect();
            assert_eq!(run.status, Some(3), "{begin}");
        }
    }
}

#[test]
fn words_made_to_exhaust_a_reader() {
    let selects = format!("{}x{}", "{ $a ->\n   *[b] ".repeat(40), "\n  }".repeat(40));
    let many: String = (0..300).map(|n| format!("m{n} = {selects}\n")).collect();
    let junk = "= \n".repeat(300_000);
    let open = format!("a = {}", "{".repeat(49));
    let line = format!("a = {}", "x".repeat(1_000_000));
    for text in [many, junk, open, line] {
        let shop = Shop::new().with("locales/sv-SE/more.ftl", text.as_bytes());
        assert_eq!(shop.run(&["rules", "check"]).status, Some(3));
        let run = shop.run(&["diagnose", "--no-input", "--lang", "sv"]);
        assert!(matches!(run.status, Some(1 | 3)), "{run:?}");
    }
}

#[test]
fn a_question_that_is_named_like_an_option() {
    let question = b"answers: {a: {}, b: {}}\ncost: glance\n";
    for name in ["format", "lang", "answers", "help", "no-input", "as-of"] {
        let file = format!("rules/questions/{name}.yaml");
        Shop::new().with(&file, question).is_unsound("bad-name");
    }
}

#[test]
fn more_files_than_a_rule_set_has() {
    let shop = Shop::new();
    let folder = shop.path("rules/causes");
    for number in 0..4_200 {
        fs::write(folder.join(format!("{number}.txt")), "").expect("can be written");
    }
    shop.is_unsound("file-too-large");
}

#[cfg(unix)]
#[test]
fn folders_that_lead_back_into_themselves() {
    let shop = Shop::new();
    for name in 'a'..='z' {
        let link = shop.path("rules").join(name.to_string());
        std::os::unix::fs::symlink(shop.path("rules"), link).expect("can be made");
    }
    for command in [&["list", "causes"][..], &["rules", "check"]] {
        let run = shop.run(command);
        assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{run:?}");
    }
}
