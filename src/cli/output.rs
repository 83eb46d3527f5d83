//! Writing to the standard streams, and what the terminal can show.

use super::Exit;
use super::fault::Fault;
use cardhelp::guard;
use cardhelp::report::Layout;
use std::io::{self, IsTerminal, Write};

/// Whether colours were asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Colour {
    /// Where the terminal shows them and nobody objects.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The columns of a text that goes to no terminal.
const DEFAULT_COLUMNS: usize = 80;

/// Writes a result to standard output, screened. A reader who closed the pipe has seen
/// enough: that is no fault.
pub fn print(text: &str) -> Result<(), Fault> {
    let text = guard::screened(text);
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Fault::new(
            Exit::Stream,
            "ui-error-output",
            &[("reason", error.to_string().into())],
        )),
    }
}

/// Writes a notice to standard error, screened. There is nobody left to tell if that fails.
pub fn notice(text: &str) {
    let text = guard::screened(text);
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Lets a panic say where it was and why, with every long number masked: its message may
/// quote what was given. Anything else that the language would print stays away.
pub fn mask_panics() {
    std::panic::set_hook(Box::new(|panic| notice(&panic_text(&panic.to_string()))));
}

fn panic_text(text: &str) -> String {
    format!("cardhelp: {}\n", guard::masked(text))
}

/// Returns how a result is laid out on standard output.
pub fn layout(colour: Colour) -> Layout {
    let is_terminal = io::stdout().is_terminal();
    let colour = wants_colour(colour, is_terminal);
    let columns = if is_terminal {
        columns(&console::Term::stdout())
    } else {
        DEFAULT_COLUMNS
    };
    Layout {
        columns,
        colour,
        // A terminal that shows no escape sequences shows no links either.
        hyperlinks: is_terminal
            && !is_dumb()
            && supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout),
    }
}

/// Returns the columns of a terminal.
pub fn columns(term: &console::Term) -> usize {
    term.size_checked()
        .map_or(DEFAULT_COLUMNS, |(_, columns)| usize::from(columns))
        .max(20)
}

/// Tells whether the terminal shows no escape sequences.
pub fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}

/// Decides on colours: the option, then `NO_COLOR`, then `CLICOLOR_FORCE`, then the terminal.
pub fn wants_colour(colour: Colour, is_terminal: bool) -> bool {
    let is_set =
        |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
    match colour {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto if is_set("NO_COLOR") => false,
        Colour::Auto if is_set("CLICOLOR_FORCE") => true,
        Colour::Auto => is_terminal && !is_dumb(),
    }
}

/// Returns the day of the system's clock as an ISO date, in UTC.
pub fn today() -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let days = now.map_or(0, |elapsed| elapsed.as_secs() / 86_400);
    let (year, month, day) = civil(days);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Turns days since 1970-01-01 into a year, a month and a day of the Gregorian calendar.
/// Years are counted from March, so that the leap day is a year's last.
fn civil(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let era = days / 146_097;
    let of_era = days % 146_097;
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year + era * 400 + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_panic_repeats_no_number() {
        let text = "panicked at src/x.rs:10:5:\nno answer 4929 7226 5379 7141 or cvv: 123";
        let masked = super::panic_text(text);
        assert!(masked.contains("src/x.rs:10:5") && masked.contains("no answer ***"));
        assert!(!masked.contains("7226") && !masked.contains("123"));
    }

    #[test]
    fn knows_the_calendar() {
        assert_eq!(super::civil(0), (1970, 1, 1));
        assert_eq!(super::civil(11_016), (2000, 2, 29));
        assert_eq!(super::civil(20_778), (2026, 11, 21));
    }
}
