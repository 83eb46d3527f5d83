//! `cardhelp diagnose`: asks what still matters, then says what to do.

use super::Exit;
use super::arguments::{self, Format};
use super::conversation::{self, End};
use super::fault::{Fault, quoted};
use super::given::{self, Said};
use super::output;
use super::startup::App;
use cardhelp::engine::Engine;
use cardhelp::evidence::last_day;
use cardhelp::report::{
    Audience, Detail, Repeat, Told, View, Voice, command_line, to_json, to_markdown, to_text,
};
use clap::ArgMatches;

/// Runs the command.
pub fn run(app: &App, matches: &ArgMatches) -> Result<Exit, Fault> {
    let day = day(matches)?;
    let said = given::said(app, matches, &day)?;
    let engine = Engine::new(&app.rules, &day);
    let voice = Voice::new(&app.rules, &app.words).for_audience(arguments::audience_of(matches));
    let said = if conversation::can_ask(matches) {
        match conversation::hold(app, &engine, said, matches, &day)? {
            End::Finished(said) => said,
            End::Interrupted(said) => {
                return Ok(interrupted(app, &voice, &said, &switches(matches)));
            }
        }
    } else {
        said
    };
    let diagnosis = match detail(matches) {
        Detail::Short => engine.diagnose_briefly(&said.answers),
        Detail::Full => engine.diagnose(&said.answers),
    };
    let mut switches = switches(matches);
    // At a terminal it would ask what is still open.
    switches.push("--no-input");
    let told = Told {
        answers: &said.answers,
        evidence: &said.evidence,
        diagnosis: &diagnosis,
        command: repeat(app, &voice, &said, &switches),
        detail: detail(matches),
        wants_bank_note: matches.get_flag("@bank-note"),
    };
    let view = View::new(&engine, &voice, told);
    print(matches, &voice, &view)?;
    Ok(if diagnosis.is_found() {
        Exit::Found
    } else {
        Exit::Undecided
    })
}

/// Returns the day whose rules hold.
fn day(matches: &ArgMatches) -> Result<String, Fault> {
    let Some(given) = matches.get_one::<String>("@as-of") else {
        return Ok(super::output::today());
    };
    if is_day(given) {
        return Ok(given.clone());
    }
    Err(Fault::usage(
        "ui-error-value",
        &[("input", quoted(given)), ("flag", quoted("--as-of"))],
    )
    .hint("ui-valid-names", &[("names", "2026-11-21".into())]))
}

/// Tells whether `text` is a day of the Gregorian calendar as an ISO date.
fn is_day(text: &str) -> bool {
    fn number<T: std::str::FromStr>(part: &str, digits: usize) -> Option<T> {
        let is_number = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| part.parse().ok()).flatten()
    }
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2))
    else {
        return false;
    };
    (1..=12).contains(&month) && (1..=last_day(year, month)).contains(&day)
}

fn print(matches: &ArgMatches, voice: &Voice<'_>, view: &View) -> Result<(), Fault> {
    let text = match arguments::format(matches) {
        Format::Text => {
            let layout = output::layout(arguments::colour(matches));
            to_text(view, voice, layout, detail(matches))
        }
        Format::Markdown => to_markdown(view, voice),
        Format::Json => format!("{}\n", to_json(view)),
    };
    output::print(&text)
}

/// Returns how much is told: everything where another program reads it.
fn detail(matches: &ArgMatches) -> Detail {
    let is_text = arguments::format(matches) == Format::Text;
    if is_text && !matches.get_flag("@why") {
        Detail::Short
    } else {
        Detail::Full
    }
}

/// Returns the options without a value that a command line which goes on needs as well.
pub fn switches(matches: &ArgMatches) -> Vec<&'static str> {
    let wanted = |name: &str| matches.get_flag(name);
    let known = [("@bank-note", "--bank-note")];
    let wanted = known.into_iter().filter(|(name, _)| wanted(name));
    wanted.map(|(_, option)| option).collect()
}

/// Returns the command line that gives the result again.
pub fn repeat(app: &App, voice: &Voice<'_>, said: &Said, switches: &[&str]) -> String {
    let mut options = app.own_options();
    for (name, audience) in Audience::WORDS {
        if *audience == voice.audience && *audience != Audience::Cardholder {
            options.push(("--audience", (*name).to_owned()));
        }
    }
    let options: Vec<(&str, &str)> = options
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let repeat = Repeat {
        answers: &said.answers,
        evidence: &said.evidence,
        options: &options,
        switches,
    };
    command_line(voice, &repeat)
}

/// Says how to go on after an interruption.
fn interrupted(app: &App, voice: &Voice<'_>, said: &Said, switches: &[&str]) -> Exit {
    let text = app.words.plain("ui-interrupted");
    let command = repeat(app, voice, said, switches);
    output::notice(&format!("\n{text}\n  {command}\n"));
    Exit::Interrupted
}

#[cfg(test)]
mod tests {
    #[test]
    fn takes_days_of_the_calendar_only() {
        for (text, is_one) in [
            ("2026-11-21", true),
            ("2028-02-29", true),
            ("2026-02-29", false),
            ("2026-13-01", false),
            ("2026-11-00", false),
            ("2026-11", false),
            ("26-11-21", false),
            ("2026-11-21-", false),
            ("２０２６-11-21", false),
        ] {
            assert_eq!(super::is_day(text), is_one, "{text}");
        }
    }
}
