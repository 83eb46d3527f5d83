//! `cardhelp completions SHELL` and `cardhelp man [COMMAND…]`: what packages bring along.

use crate::cli::app::App;
use crate::cli::command_line::{Manual, Shell, manual_page, manual_pages};
use crate::cli::failure::Doing;
use crate::cli::terminal::print;
use anyhow::Context;
use std::fs;

/// Prints what makes a shell ask the program while somebody types. It names no option, so it stays
/// right whatever the rule set.
///
/// # Errors
///
/// Fails where it cannot be written.
pub fn completions(shell: Shell) -> anyhow::Result<()> {
    print(match shell {
        Shell::Bash => include_str!("completions/cardhelp.bash"),
        Shell::Zsh => include_str!("completions/cardhelp.zsh"),
        Shell::Fish => include_str!("completions/cardhelp.fish"),
    })
}

/// Prints the manual page of a command, or writes those of all into a folder.
///
/// # Errors
///
/// Fails where they cannot be written.
pub fn manual(app: &App, wanted: &Manual) -> anyhow::Result<()> {
    let Some(folder) = &wanted.folder else {
        return print(&manual_page(app, &wanted.path));
    };
    let writing = || Doing::WritingFile(folder.clone());
    fs::create_dir_all(folder).with_context(writing)?;
    for page in manual_pages(app) {
        let path = folder.join(page.file);
        fs::write(&path, page.text).with_context(|| Doing::WritingFile(path))?;
    }
    Ok(())
}
