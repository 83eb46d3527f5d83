//! `cardhelp batch [FILE…]`: a record on each line in, a result on each line out.

use crate::cli::app::App;
use crate::cli::command_line::Batch;
use crate::cli::day::today;
use crate::cli::exit::Exit;
use crate::cli::failure::Doing;
use crate::cli::fault::{Door, Fault, quoted};
use crate::cli::results_file::{ResultsFile, part_of};
use crate::cli::terminal::{
    Progress, Whole, end_between_results, is_stopping, notice, results_output,
    standard_input_to_end,
};
use anyhow::Context;
use cardhelp::batch::{
    self, BatchError, Done, Ended, Form, HeaderFault, Source, Tally, Task, Watch, Wishes,
};
use cardhelp::engine::Engine;
use cardhelp::report::Voice;
use std::fs::File;
use std::io::ErrorKind;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::thread::available_parallelism;

/// How many causes the notice at the end names.
const MOST_CAUSES: usize = 10;

/// Runs the command.
pub fn run(app: &App, options: &Batch) -> anyhow::Result<Exit> {
    let wishes = wishes(options);
    each_file_once(options)?;
    let engine = app.engine(&wishes.day);
    let others = other_languages(app)?;
    let words = std::iter::once(&app.words).chain(others.iter().map(|other| &other.words));
    let voices = words.map(|words| Voice::new(&app.rules, words).for_audience(options.audience));
    let voices: Vec<Voice<'_>> = voices.collect();
    let task = Task::new(&engine, app.lookup(), &voices, wishes.clone());
    let (sources, size) = sources(options)?;
    let onlooker = Onlooker {
        progress: Progress::new(size),
        voice: &voices[0],
    };
    end_between_results(interrupted(&voices[0], options));
    let done = match &options.output {
        None => {
            let done = batch::run(&task, sources, None, &mut results_output(), &onlooker);
            onlooker.progress.end();
            done.map_err(|error| fault(error, options, &voices[0]))?
        }
        Some(path) => {
            let (file, written) = match options.resumes {
                true => ResultsFile::resume(path, &app.rules, wishes.results)?,
                false => (ResultsFile::begin(path)?, None),
            };
            let mut file = Whole(file);
            let done = batch::run(&task, sources, written, &mut file, &onlooker);
            onlooker.progress.end();
            let done = done.map_err(|error| fault(error, options, &voices[0]))?;
            if done.ended == Ended::Complete {
                file.0.finish()?;
            }
            done
        }
    };
    conclude(&engine, &voices[0], options, &done)
}

fn wishes(options: &Batch) -> Wishes {
    let named = |path: Option<&Path>| {
        let ending = path.and_then(Path::extension)?.to_str()?.to_lowercase();
        ["csv", "tsv"]
            .contains(&ending.as_str())
            .then_some(Form::Table)
    };
    let first = options.files.first().map(|path| path.as_path());
    let columns = options.columns.iter();
    let cores = || available_parallelism().map_or(1, NonZero::get);
    Wishes {
        input: options
            .input
            .or_else(|| named(first))
            .unwrap_or(Form::Lines),
        results: options
            .results
            .or_else(|| named(options.output.as_deref()))
            .unwrap_or(Form::Lines),
        detail: options.detail,
        mistakes: options.mistakes,
        day: options.as_of.clone().unwrap_or_else(today),
        columns: columns
            .map(|column| (column.name.clone(), column.value.clone()))
            .collect(),
        threads: options.threads.unwrap_or_else(cores),
    }
}

/// Returns the same in the languages that are not the reader's: a record may name one.
fn other_languages(app: &App) -> anyhow::Result<Vec<App>> {
    let others = app.languages.iter().filter(|tag| *tag != app.words.tag());
    others.map(|tag| app.in_language(tag)).collect()
}

/// Opens what the records are read from, and says how long it is, where that is known.
fn sources<'i>(options: &Batch) -> anyhow::Result<(Vec<Source<'i>>, Option<u64>)> {
    let (mut sources, mut size) = (Vec::new(), Some(0));
    let is_standard = |path: &&std::path::PathBuf| path.as_os_str() == "-";
    let standard = options.files.iter().filter(is_standard).count();
    if standard > 1 {
        let flag = [("flag", quoted("-"))];
        return Err(Fault::usage("ui-error-input-twice", &flag).into());
    }
    for path in &options.files {
        let name = path.display().to_string();
        if is_standard(&path) {
            size = None;
            sources.push(from_standard_input());
            continue;
        }
        let reading = || Doing::ReadingRecords(name.clone());
        let file = File::open(path).with_context(reading)?;
        let length = file.metadata().ok().filter(|about| about.is_file());
        size = size.zip(length).map(|(size, file)| size + file.len());
        sources.push(Source {
            name: name.clone(),
            stream: Box::new(file),
        });
    }
    if sources.is_empty() {
        return Ok((vec![from_standard_input()], None));
    }
    Ok((sources, size))
}

/// Holds that nothing which is written takes the place of what is read or of something else that is
/// written, under whichever name.
fn each_file_once(options: &Batch) -> Result<(), Fault> {
    let part = options.output.as_deref().map(part_of);
    let written = options.output.iter().chain(&part).chain(&options.summaries);
    let mut taken: Vec<FileName> = Vec::new();
    for path in &options.files {
        taken.extend(FileName::of(path));
    }
    for path in written {
        let Some(name) = FileName::of(path) else {
            continue;
        };
        if taken.contains(&name) {
            let input = [("input", quoted(&path.display().to_string()))];
            return Err(Fault::usage("ui-error-file-twice", &input));
        }
        taken.push(name);
    }
    Ok(())
}

/// What tells a file from others, whichever path leads to it.
#[derive(PartialEq)]
enum FileName {
    /// Its device and its number there: a file may have several names.
    #[cfg(unix)]
    Numbers(u64, u64),
    Path(PathBuf),
}

impl FileName {
    /// Returns that of a plain file, or of one that is yet to come; `None` for standard input and
    /// for devices, which several may share.
    fn of(path: &Path) -> Option<Self> {
        if path.as_os_str() == "-" {
            return None;
        }
        match path.metadata() {
            Ok(about) if !about.is_file() => None,
            #[cfg(unix)]
            Ok(about) => {
                use std::os::unix::fs::MetadataExt;
                Some(Self::Numbers(about.dev(), about.ino()))
            }
            #[cfg(not(unix))]
            Ok(_) => path.canonicalize().ok().map(Self::Path),
            Err(_) => {
                let folder = path.parent().filter(|folder| *folder != Path::new(""));
                let folder = folder.unwrap_or(Path::new(".")).canonicalize().ok()?;
                Some(Self::Path(folder.join(path.file_name()?)))
            }
        }
    }
}

fn from_standard_input<'i>() -> Source<'i> {
    Source {
        name: "-".into(),
        stream: standard_input_to_end(),
    }
}

/// Shows how far the run has come.
struct Onlooker<'a> {
    progress: Progress,
    voice: &'a Voice<'a>,
}

impl Watch for Onlooker<'_> {
    fn sees(&self, tally: &Tally, read: u64) {
        self.progress.show(read, || counts(self.voice, tally));
    }

    fn wants_to_stop(&self) -> bool {
        is_stopping()
    }
}

/// Says how many records there were, and of which kinds.
fn counts(voice: &Voice<'_>, tally: &Tally) -> String {
    let number = |count: u64| usize::try_from(count).unwrap_or(usize::MAX).into();
    let args = [
        ("records", number(tally.records())),
        ("diagnosed", number(tally.diagnosed)),
        ("undecided", number(tally.undecided)),
        ("contradictions", number(tally.contradictions)),
        ("errors", number(tally.wrong())),
    ];
    voice.tell("ui-batch-counts", &args)
}

/// Says what it all came to, and how the program ends.
fn conclude(
    engine: &Engine<'_>,
    voice: &Voice<'_>,
    options: &Batch,
    done: &Done,
) -> anyhow::Result<Exit> {
    let tally = &done.tally;
    notice(&told(engine, voice, tally));
    for path in &options.summaries {
        let ending = path.extension().and_then(|ending| ending.to_str());
        let text = match ending.is_some_and(|ending| ending.eq_ignore_ascii_case("svg")) {
            true => batch::chart(tally, engine, voice),
            false => batch::summary(tally, engine, voice),
        };
        let written = std::fs::write(path, text);
        written.with_context(|| Doing::WritingFile(path.clone()))?;
    }
    Ok(match done.ended {
        Ended::Stopped => {
            notice(&interrupted(voice, options));
            Exit::Interrupted
        }
        Ended::Wrong => Exit::Usage,
        Ended::Complete if tally.wrong() > 0 => Exit::Usage,
        Ended::Complete if tally.not_found() > 0 => Exit::Undecided,
        Ended::Complete => Exit::Found,
    })
}

/// Returns the notice at the end: the counts, what was wrong, the most frequent causes.
fn told(engine: &Engine<'_>, voice: &Voice<'_>, tally: &Tally) -> String {
    let mut text = counts(voice, tally) + "\n";
    for (wrong, count) in &tally.errors {
        text.push_str(&format!("{count:>9}  {}\n", wrong.as_str()));
    }
    let mut causes = tally.frequent();
    causes.truncate(MOST_CAUSES);
    let positions: Vec<_> = causes.iter().map(|(cause, _)| *cause).collect();
    let titles = voice.cause_titles(engine, &positions);
    for ((cause, count), title) in causes.iter().zip(titles) {
        let id = &voice.rules.causes[*cause].id;
        text.push_str(&format!("{:>9}  {title} ({id})\n", count.all()));
    }
    text
}

fn interrupted(voice: &Voice<'_>, options: &Batch) -> String {
    let id = match options.output {
        Some(_) => "ui-batch-interrupted-file",
        None => "ui-batch-interrupted",
    };
    format!("{}\n", voice.say(id))
}

/// Says why a run cannot go on.
fn fault(error: BatchError, options: &Batch, voice: &Voice<'_>) -> anyhow::Error {
    let fault = match error {
        BatchError::Read(name, error) => {
            return anyhow::Error::new(error).context(Doing::ReadingRecords(name));
        }
        BatchError::Write(error) if error.kind() == ErrorKind::BrokenPipe => {
            Fault::new(Exit::Stream, "ui-error-pipe-closed", &[])
        }
        BatchError::Write(error) => {
            let reason = [("reason", error.to_string().into())];
            Fault::new(Exit::Stream, "ui-error-output", &reason)
        }
        BatchError::Header(name, fault) => {
            let (id, column) = match fault {
                HeaderFault::Secret(secret) => {
                    let place = [("line", "1".into()), ("input", quoted(&name))];
                    let place = voice.tell("ui-where-records-line", &place);
                    return Fault::refused(secret, place, Door::File).into();
                }
                HeaderFault::Unreadable => ("ui-error-header-unreadable", String::new()),
                HeaderFault::LineEnds => ("ui-error-header-line-ends", String::new()),
                HeaderFault::Twice(column) => ("ui-error-header-twice", column),
                HeaderFault::Missing(column) => ("ui-error-header-missing", column),
                HeaderFault::Differs => ("ui-error-header-differs", String::new()),
            };
            let args = [("input", quoted(&name)), ("column", quoted(&column))];
            Fault::usage(id, &args)
        }
        BatchError::OtherInput => Fault::usage("ui-error-other-input", &[]),
    };
    match (&options.output, fault.exit()) {
        (Some(_), Exit::Stream) => fault.hint("ui-hint-resume", &[]).into(),
        _ => fault.into(),
    }
}
