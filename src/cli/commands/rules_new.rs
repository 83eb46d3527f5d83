//! `cardhelp rules new KIND NAME`: the files to begin with; nothing that is there is overwritten.

use super::asking_fields::ask;
use crate::cli::app::App;
use crate::cli::command_line::{Everywhere, NewRules};
use crate::cli::exit::Exit;
use crate::cli::failure::Doing;
use crate::cli::fault::{Fault, quoted};
use crate::cli::own_options::own_options;
use crate::cli::rule_folder;
use crate::cli::terminal::{Stop, can_ask, print};
use anyhow::Context;
use cardhelp::report::shell_word;
use cardhelp::rules::{FileSet, RuleSet, load};
use cardhelp::workbench::fresh::{Draft, Kind, LocaleFolder, Manner, NewFile, Refusal, files};
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Runs the command.
pub fn run(app: &App, options: &NewRules, everywhere: &Everywhere) -> anyhow::Result<Exit> {
    let folder = &options.folder;
    // A question is asked for by an option of its name.
    if options.kind == Kind::Question && own_options().any(|option| option == options.name) {
        return Err(refused(Refusal::BadName(options.name.clone())).into());
    }
    let (rules, written, locales) = match options.kind {
        Kind::RuleSet => (app.rules.clone(), FileSet::default(), Vec::new()),
        _ => known(folder)?,
    };
    let mut draft = Draft {
        kind: options.kind,
        name: options.name.clone(),
        values: options.values.clone(),
        words: options.words.clone(),
    };
    if can_ask(everywhere.asking) {
        match ask(app, &rules, &mut draft, everywhere) {
            Ok(()) | Err(Stop::Ended) => {}
            Err(Stop::Interrupted) => return Ok(Exit::Interrupted),
            Err(Stop::Failed(error)) => return Err(error).context(Doing::Asking),
        }
    }
    let files = files(&draft, &rules, &written, &locales).map_err(refused)?;
    let mut text = String::new();
    for file in &files {
        let path = write(folder, file)?;
        let args = [("file", path.display().to_string().into())];
        text += &format!("{}\n", app.words.text("ui-saved", &args));
    }
    let path = shell_word(&folder.display().to_string());
    let args = [(
        "command",
        format!("cardhelp rules check --rules {path}").into(),
    )];
    text += &format!("{}\n", app.words.text("ui-new-check", &args));
    print(&text)?;
    Ok(Exit::Found)
}

/// Reads what is there, whatever is wrong with it: something new may be about to mend it.
fn known(folder: &Path) -> anyhow::Result<(RuleSet, FileSet, Vec<LocaleFolder>)> {
    let files = rule_folder::read(folder)?;
    let (rules, _) = load(&files.rules);
    let rules = rules.ok_or_else(|| {
        let error = io::Error::new(io::ErrorKind::NotFound, "ruleset.yaml");
        anyhow::Error::from(error).context(Doing::ReadingRules(folder.to_owned()))
    })?;
    let locales = files.locales.into_iter().map(|(tag, files)| LocaleFolder {
        tag: tag.to_string(),
        files,
    });
    Ok((rules, files.rules, locales.collect()))
}

fn refused(refusal: Refusal) -> Fault {
    match refusal {
        Refusal::BadName(name) => Fault::about("ui-error-new-name", &name),
        Refusal::IsThere(path) => Fault::about("ui-error-new-there", &path),
        Refusal::NoField(name, known) => {
            Fault::about("ui-error-new-field", &name).near(&name, known, "ui-valid-names")
        }
        Refusal::NoLocale(tag, known) => {
            let known = known.iter().map(String::as_str);
            Fault::about("ui-error-new-field", &tag).near(&tag, known, "ui-valid-names")
        }
    }
}

/// Writes a file and returns its path.
fn write(folder: &Path, file: &NewFile) -> Result<PathBuf, Fault> {
    let path = match file.manner {
        Manner::Create => folder.join(&file.path),
        Manner::CreateAt | Manner::Append => PathBuf::from(&file.path),
    };
    let written = match file.manner {
        Manner::Append => OpenOptions::new().append(true).open(&path),
        Manner::Create | Manner::CreateAt => created(&path),
    };
    let written = written.and_then(|mut open| open.write_all(file.text.as_bytes()));
    match written {
        Ok(()) => Ok(path),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(Fault::about(
            "ui-error-new-there",
            &path.display().to_string(),
        )),
        Err(error) => {
            let args = [
                ("input", quoted(&path.display().to_string())),
                ("reason", error.to_string().into()),
            ];
            Err(Fault::new(Exit::Stream, "ui-error-new-unwritten", &args))
        }
    }
}

fn created(path: &Path) -> io::Result<File> {
    if let Some(above) = path.parent() {
        std::fs::create_dir_all(above)?;
    }
    File::create_new(path)
}
