//! A terminal that a test opens: its size, its environment, where its streams lead.

use super::person::{PATIENCE, Person};
use super::screen::Screen;
use super::words::Words;
use expectrl::session::OsSession;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// What leads to the country of the card on a few screens.
pub const NEAR_A_COUNTRY: &str = "--product m365 --step change-card --country unknown --mismatch \
                                  none --card-state active --bank-blocks none --bank-sees decline \
                                  --funds enough";

/// A terminal that is about to be used.
pub struct Terminal {
    columns: u16,
    rows: u16,
    tag: &'static str,
    variables: Vec<(String, String)>,
    redirections: &'static str,
    /// Whether something reads from the terminal once the program has ended.
    is_followed: bool,
}

impl Terminal {
    /// Makes a terminal of that size; its reader asks for the language `tag`.
    pub fn new(tag: &'static str, columns: u16, rows: u16) -> Self {
        Self {
            columns,
            rows,
            tag,
            variables: vec![("TERM".into(), "xterm-256color".into())],
            redirections: "",
            is_followed: false,
        }
    }

    /// Sets an environment variable; there are no others.
    pub fn variable(mut self, name: &str, value: &str) -> Self {
        self.variables.retain(|(known, _)| known != name);
        self.variables.push((name.into(), value.into()));
        self
    }

    /// Sends standard streams elsewhere, as a shell does: `>result.txt`.
    pub fn redirected(mut self, redirections: &'static str) -> Self {
        self.redirections = redirections;
        self
    }

    /// Lets something read from the terminal once the program has ended, as a shell does, into
    /// the file `reached-the-shell`.
    pub fn followed(mut self) -> Self {
        self.is_followed = true;
        self
    }

    /// Runs `cardhelp diagnose` with `arguments` and passes over the field for a message or a
    /// code, as somebody who has neither.
    pub fn begins(self, arguments: &str) -> Person {
        let mut person = self.diagnose(arguments);
        person.skips();
        person
    }

    /// Runs `cardhelp diagnose` with `arguments`.
    pub fn diagnose(self, arguments: &str) -> Person {
        self.runs(&format!("diagnose {arguments}"))
    }

    /// Runs `cardhelp` with `arguments`.
    pub fn runs(self, arguments: &str) -> Person {
        let home = TempDir::new().unwrap();
        // The shell waits for a line, so that the terminal has its size and modes before the
        // program looks at them; what it prints is what a person had on the screen before.
        let (before, after) = match self.is_followed {
            false => ("exec", ""),
            true => ("trap : INT;", AFTERWARDS),
        };
        let script = format!(
            "read -r _; echo '$ cardhelp'; {before} \"$0\" \"$@\" {}{after}",
            self.redirections
        );
        let mut command = Command::new("/bin/sh");
        command
            .args(["-c", &script, env!("CARGO_BIN_EXE_cardhelp")])
            .args(arguments.split_whitespace())
            .env_clear()
            .env("HOME", home.path())
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .current_dir(home.path());
        if !self.variables.iter().any(|(name, _)| name == "LANG") {
            command.args(["--lang", self.tag]);
        }
        let mut session = OsSession::spawn(command).unwrap();
        let process = session.get_process_mut();
        process.set_window_size(self.columns, self.rows).unwrap();
        process.set_echo(true, Some(PATIENCE)).unwrap();
        process.set_terminate_delay(Duration::from_millis(10));
        let modes = modes(&session);
        session.write_all(b"\n").unwrap();
        let screen = Screen::new(self.columns, self.rows);
        Person::sits_down(session, screen, Words::of(self.tag), home, modes)
    }
}

/// Reads for a while what is left on the terminal, and ends as the program did.
const AFTERWARDS: &str = "; status=$?; modes=$(stty -g); stty -icanon -echo min 0 time 5; \
                          cat >reached-the-shell; stty \"$modes\"; exit $status";

/// Returns the modes of a terminal in words.
pub fn modes(session: &OsSession) -> String {
    let terminal = session.get_process().get_raw_handle().unwrap();
    let stty = Command::new("stty")
        .arg("-g")
        .stdin(Stdio::from(terminal))
        .output()
        .unwrap();
    assert!(stty.status.success(), "stty -g failed: {stty:?}");
    String::from_utf8(stty.stdout).unwrap()
}
