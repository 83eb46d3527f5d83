//! A rule set in a folder of its own: two questions and a cause that needs both.

use crate::program::{Run, run};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A rule set in a folder.
pub struct Folder {
    _above: TempDir,
    pub path: PathBuf,
}

const CAUSE: &str = "\
group: common
settled-by: you
applies: {}
confirmed-by: {plugged-in: 'no', switched-on: 'no'}
ruled-out-by: {plugged-in: 'yes'}
steps: [switch-it-on]
sources: [manual]
examples:
  - name: neither
    answers: {plugged-in: 'no', switched-on: 'no'}
    gives: {example-cause: confirmed}
  - name: plugged in
    answers: {plugged-in: 'yes'}
    gives: {example-cause: ruled-out}
";

const QUESTION: &str = "cost: glance\nanswers:\n  'yes': {}\n  'no': {}\n";

const WORDS: &str = "\
question-plugged-in = Is it plugged in?
    .label = plugged in
    .help = Look at the wall.
answer-plugged-in-yes = It is plugged in
answer-plugged-in-no = It is not plugged in
question-switched-on = Is it switched on?
    .label = switched on
    .help = Look at the switch.
answer-switched-on-yes = It is switched on
answer-switched-on-no = It is not switched on
";

impl Folder {
    /// The one that `rules new` makes.
    pub fn fresh() -> Self {
        let above = tempfile::tempdir().expect("a folder");
        let path = above.path().join("washer");
        let folder = Self {
            _above: above,
            path,
        };
        let made = folder.rules("new", &["ruleset", "washer"]);
        assert_eq!(made.status, Some(0), "{}", made.err);
        folder
    }

    /// The same with two questions, of which the cause needs both.
    pub fn of_two_questions() -> Self {
        let folder = Self::fresh();
        fs::remove_file(folder.path.join("questions/symptom.yaml")).expect("removed");
        folder.write("questions/plugged-in.yaml", QUESTION);
        folder.write("questions/switched-on.yaml", QUESTION);
        folder.write("causes/example-cause.yaml", CAUSE);
        folder.change("ruleset.yaml", "[symptom]", "[plugged-in, switched-on]");
        let words = folder.read("locales/en-US/words.ftl");
        let kept = words.lines().filter(|line| {
            let of_symptom = [
                "question-symptom",
                "answer-symptom",
                "    .label",
                "    .help",
            ];
            !of_symptom.iter().any(|own| line.starts_with(own))
        });
        let kept: Vec<&str> = kept.collect();
        folder.write("locales/en-US/words.ftl", &(kept.join("\n") + "\n" + WORDS));
        assert_eq!(
            folder.rules("check", &[]).out.matches("all sound").count(),
            1
        );
        folder
    }

    /// Runs a command of `rules` on it.
    pub fn rules(&self, verb: &str, arguments: &[&str]) -> Run {
        let path = self.path.display().to_string();
        let own = [
            "rules",
            verb,
            "--rules",
            &path,
            "--no-input",
            "--lang",
            "en-US",
        ];
        run(&[&own[..], arguments].concat())
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path.join(path)).expect("can be read")
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }

    /// Replaces a text that stands in a file once.
    pub fn change(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert_eq!(text.matches(old).count(), 1, "{old} in {path}");
        self.write(path, &text.replace(old, new));
    }
}

/// Copies a folder with everything below it.
pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("can be made");
    for entry in fs::read_dir(from).expect("can be listed") {
        let path = entry.expect("can be listed").path();
        let to = to.join(path.file_name().expect("has a name"));
        match path.is_dir() {
            true => copy_folder(&path, &to),
            false => drop(fs::copy(&path, &to).expect("can be copied")),
        }
    }
}
