//! What people wrote in public, typed at a real terminal of both sizes in four languages.

use crate::cases::{COLUMNS, rows};
use crate::program::LANGUAGES;
use crate::reports::reports;
use expectrl::session::OsSession;
use std::io::{Read as _, Write as _};
use std::process::Command;

/// The rows of the terminal.
const ROWS: u16 = 24;

/// Types the options of `diagnose` at a terminal of that width, and returns what it shows; the exit status is
/// written below it, as a shell writes its next prompt.
fn typed(words: &[String], language: &str, columns: usize) -> Vec<u8> {
    // The shell waits for a line, so that the terminal has its size before the program looks.
    let script = "stty -echo; read -r _; \"$0\" \"$@\"; printf '[%s]' $?";
    let mut command = Command::new("/bin/sh");
    command
        .args(["-c", script, env!("CARGO_BIN_EXE_cardhelp")])
        .arg("diagnose")
        .args(words)
        .args(["--no-input", "--lang", language])
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .env("TERM", "xterm")
        .env("NO_COLOR", "1");
    let mut session = OsSession::spawn(command).unwrap();
    let columns = u16::try_from(columns).unwrap();
    let process = session.get_process_mut();
    process.set_window_size(columns, ROWS).unwrap();
    process.set_echo(false, None).unwrap();
    session.write_all(b"\n").unwrap();
    let mut bytes = Vec::new();
    // The terminal is gone once the shell has ended, which reading tells as a fault.
    let _ = session.read_to_end(&mut bytes);
    bytes
}

#[test]
fn what_people_wrote_in_public_fits_the_screen() {
    let mut figures = Vec::new();
    for language in LANGUAGES {
        for columns in COLUMNS {
            let mut taken = Vec::new();
            for report in reports() {
                let about = &report.about;
                let bytes = typed(&report.command, language, columns);
                let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
                let (page, status) = text.rsplit_once('[').unwrap();
                assert!(["0]", "1]"].contains(&status), "{about}: {text}");
                let count = rows(page, columns);
                assert!(count <= usize::from(ROWS), "{about}: {count} rows\n{page}");
                taken.push(count);
                let first = first_step(page);
                let screen = screen(&bytes, columns);
                assert!(screen.contains(&first), "{about}: {first}\n{screen}");
            }
            taken.sort_unstable();
            let (median, worst) = (taken[taken.len() / 2], taken[taken.len() - 1]);
            figures.push(format!(
                "{language} {columns}: median {median}, worst {worst}"
            ));
        }
    }
    println!("{}", figures.join("\n"));
}

/// Returns the beginning of the first thing to do.
fn first_step(page: &str) -> String {
    let line = page.lines().find(|line| line.starts_with("1. "));
    line.unwrap_or_else(|| panic!("nothing to do:\n{page}"))
        .to_owned()
}

/// Returns what is on the screen in the end.
fn screen(bytes: &[u8], columns: usize) -> String {
    let mut parser = vt100::Parser::new(ROWS, u16::try_from(columns).unwrap(), 0);
    parser.process(bytes);
    parser.screen().contents()
}
