//! Which of several names somebody is typing.
//!
//! Decides when a name is offered as it is written, and when what it stands for.

use super::name::{Name, Values};
use super::offer::Offer;
use crate::cli::command_line::Shell;
use cardhelp::rules::normalize;

/// Returns the names that begin with what was typed. One that is called so becomes its value:
/// `Neder` is `NL`.
pub fn matching(values: &Values, shell: Shell) -> Vec<Offer> {
    let typed = values.typed.as_str();
    let by_id = |is_it: &dyn Fn(&str) -> bool| {
        let names = values.names.iter().filter(|name| is_it(&name.id));
        let offers = names.map(|name| Offer {
            text: format!("{}{}", values.kept, name.id),
            about: name.called.first().cloned().unwrap_or_default(),
        });
        offers.collect::<Vec<_>>()
    };
    let exactly = by_id(&|id| id.starts_with(typed));
    if !exactly.is_empty() {
        return exactly;
    }
    let called = called(&values.names, typed);
    match called[..] {
        [] => {
            let typed = typed.to_lowercase();
            by_id(&|id| id.to_lowercase().starts_with(&typed))
        }
        // fish shows only what begins with what was typed.
        [(name, _)] if shell != Shell::Fish => vec![Offer {
            text: format!("{}{}", values.kept, name.id),
            about: name.called.first().cloned().unwrap_or_default(),
        }],
        _ => {
            let offers = called.iter().map(|(name, text)| Offer {
                text: format!("{}{text}", values.kept),
                about: name.id.clone(),
            });
            offers.collect()
        }
    }
}

/// Returns what is called something that begins with `typed`, and what that is: in the reader's
/// language or, where nothing is, in another.
fn called<'a>(names: &'a [Name], typed: &str) -> Vec<(&'a Name, &'a str)> {
    let typed = normalize(typed);
    let begins = |text: &&String| !typed.is_empty() && normalize(text).starts_with(&typed);
    let own = names.iter().filter_map(|name| {
        let text = name.called.first().filter(begins)?;
        Some((name, text.as_str()))
    });
    let own: Vec<_> = own.collect();
    if !own.is_empty() {
        return own;
    }
    let others = names.iter().filter_map(|name| {
        let text = name.called.iter().skip(1).find(begins)?;
        Some((name, text.as_str()))
    });
    others.collect()
}
