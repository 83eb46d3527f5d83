//! What is left when the program has ended, and what a command line gives without a terminal.

use super::screen::{Line, squeezed_lines};
use super::words::{Words, squeezed};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// What is left when the program has ended.
pub struct Ended {
    /// The exit status.
    pub status: i32,
    /// What is on the screen or left it at the top.
    pub lines: Vec<Line>,
    /// Everything that the terminal got.
    pub raw: String,
    /// Whether the cursor is shown.
    pub has_cursor: bool,
    /// Whether the terminal's modes are what they were before.
    pub has_its_modes: bool,
    /// The words of the reader's language.
    pub words: &'static Words,
    /// Where its files are.
    pub home: TempDir,
}

impl Ended {
    /// Returns everything that was on the screen, [`squeezed`].
    pub fn text(&self) -> String {
        squeezed_lines(&self.lines)
    }

    /// Returns what follows the last occurrence of a message, [`squeezed`].
    pub fn after_the_last(&self, message: &str) -> String {
        let text = self.text();
        let words = squeezed(self.words.get(message));
        let (_, rest) = text.rsplit_once(&words).unwrap_or_else(|| panic!("{text}"));
        rest.to_owned()
    }

    /// Returns what was sent to a file.
    pub fn file(&self, name: &str) -> String {
        std::fs::read_to_string(self.home.path().join(name)).unwrap()
    }

    /// Returns the last command line that was printed, which may take several lines.
    pub fn command(&self) -> String {
        let begins = |line: &Line| line.text.trim_start().starts_with("cardhelp diagnose");
        let start = self.lines.iter().rposition(begins);
        let start = start.unwrap_or_else(|| panic!("no command line:\n{}", self.raw));
        let mut command = String::new();
        let mut is_broken = false;
        for line in &self.lines[start..] {
            // What the program folded goes on behind a backslash, indented; what the terminal
            // broke goes on as it is.
            let folded = line.text.strip_suffix('\\');
            let text = folded.unwrap_or(&line.text);
            match is_broken {
                true => command.push_str(text),
                // A space where the terminal broke it belongs to it.
                false => command.push_str(&format!(" {}", text.trim_start())),
            }
            is_broken = line.is_wrapped;
            if folded.is_none() && !is_broken {
                break;
            }
        }
        command.trim().to_owned()
    }

    /// Has a shell run the command line that was printed, with its quotes.
    pub fn repeats_as_shell(&self) -> Outcome {
        let command = self.command();
        let words = command.strip_prefix("cardhelp ").unwrap();
        let mut shell = Command::new("/bin/sh");
        let script = format!("\"$0\" {words} --format json");
        shell.args(["-c", &script, env!("CARGO_BIN_EXE_cardhelp")]);
        outcome(shell)
    }

    /// Runs the command line that was printed, as it is.
    pub fn repeats(&self) -> Outcome {
        without_questions(&self.command(), &["--format", "json"])
    }
}

/// Returns what a command line gave.
fn outcome(mut command: Command) -> Outcome {
    let output = command.env_clear().stdin(Stdio::null()).output().unwrap();
    Outcome {
        status: output.status.code().unwrap(),
        output: String::from_utf8(output.stdout).unwrap(),
        notices: String::from_utf8(output.stderr).unwrap(),
    }
}

/// What a command line gave without a terminal.
pub struct Outcome {
    /// The exit status.
    pub status: i32,
    /// Standard output.
    pub output: String,
    /// Standard error.
    pub notices: String,
}

impl Outcome {
    /// Returns the result as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.output)
            .unwrap_or_else(|e| panic!("{e}: {} {}", self.output, self.notices))
    }

    /// Returns the causes that were found, by name.
    pub fn found(&self) -> Vec<String> {
        let json = self.json();
        let causes = json["causes"].as_array().unwrap().iter();
        causes
            .filter(|c| matches!(c["verdict"].as_str(), Some("confirmed" | "likely")))
            .map(|cause| cause["id"].as_str().unwrap().to_owned())
            .collect()
    }
}

/// Runs a command line without a terminal and without being asked anything.
pub fn without_questions(command: &str, more: &[&str]) -> Outcome {
    let words = command.strip_prefix("cardhelp ").unwrap();
    // The command line of a result already says that nothing is to be asked.
    let words = words
        .split_whitespace()
        .filter(|word| *word != "--no-input");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cardhelp"));
    command.args(words).arg("--no-input").args(more);
    outcome(command)
}
