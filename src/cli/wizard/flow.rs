//! What happens next: the next screen, going back, changing an answer, the end.

use super::change::change;
use super::conversation::{Conversation, resume};
use super::copied::{is_settled, settle_codes};
use super::way::Way;
use super::{checklist, opening, question, way_out};
use crate::cli::answers::Said;
use crate::cli::case::Case;
use crate::cli::command_line::Everywhere;
use crate::cli::failure::Doing;
use crate::cli::terminal::{Stop, Tone, catch_interrupts, set_resume};
use anyhow::Context;
use cardhelp::engine::Screen;
use cardhelp::l10n::LanguageIdentifier;

/// How a conversation ends.
pub enum End {
    /// Enough was known beforehand: nothing was asked.
    AtOnce(Said),
    /// Everything was asked, or enough was; on so many screens since the beginning.
    Finished(Said, usize),
    /// It was interrupted.
    Interrupted(Said),
    /// It goes on in another language.
    InLanguage(LanguageIdentifier),
}

/// Where a conversation begins.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Begin {
    /// With what was given beforehand, which may be enough.
    New,
    /// Again, to find more than was found.
    KeepLooking,
}

/// Asks until nothing more can change, or enough is known. Whoever keeps looking has seen `shown`
/// screens before.
///
/// # Errors
///
/// Fails where the terminal does.
pub fn hold(
    case: &Case<'_>,
    said: Said,
    begin: Begin,
    shown: usize,
    everywhere: &Everywhere,
) -> anyhow::Result<End> {
    let mut talk = Conversation::new(case, said, everywhere);
    let next = talk.next();
    match begin {
        Begin::New if is_settled(&talk) && (next.is_enough || next.screen.is_none()) => {
            return Ok(End::AtOnce(talk.said()));
        }
        Begin::New => {}
        Begin::KeepLooking => {
            talk.has_result = true;
            talk.shown_before = shown;
            way_out::note_offer(&mut talk);
        }
    }
    set_resume(resume(case, &talk.said()));
    catch_interrupts();
    talk.tell(Tone::Normal, "ui-intro");
    let keys = talk.prompter.keys();
    talk.tell(Tone::Quiet, keys);
    let end = settle_codes(&mut talk).and_then(|()| show_all(&mut talk));
    match end {
        Ok(None) => {}
        Ok(Some(language)) => return Ok(End::InLanguage(language)),
        Err(Stop::Interrupted) => return Ok(End::Interrupted(talk.said())),
        Err(Stop::Ended) => talk.tell(Tone::Normal, "ui-input-ended"),
        Err(Stop::Failed(error)) => return Err(error).context(Doing::Asking),
    }
    talk.say(Tone::Normal, "");
    let shown = talk.shown_before + talk.session.shown().len();
    Ok(End::Finished(talk.said(), shown))
}

/// Shows one screen after the other; returns the language to go on in, where one was chosen.
fn show_all(talk: &mut Conversation<'_>) -> Result<Option<LanguageIdentifier>, Stop> {
    loop {
        set_resume(resume(talk.case, &talk.said()));
        let next = talk.next();
        let way = match next.screen {
            None => return Ok(None),
            Some(_) if next.is_enough && way_out::is_due(talk) => way_out::offer(talk)?,
            Some(Screen::Text) => opening::show(talk)?,
            Some(Screen::Checklist(list)) => checklist::show(talk, &list)?,
            Some(Screen::Question(question)) => question::show(talk, question)?,
        };
        match way {
            Way::On => {}
            Way::Show => return Ok(None),
            Way::Copied => opening::show_again(talk)?,
            Way::Change => change(talk)?,
            Way::Back => go_back(talk),
            Way::InLanguage(language) => return Ok(Some(language)),
        }
    }
}

/// Shows the screen before this one again, passing over questions that do not apply any more.
fn go_back(talk: &mut Conversation<'_>) {
    loop {
        talk.session.go_back();
        match talk.next().screen {
            Some(Screen::Question(question))
                if !talk.applies(question) && talk.session.can_go_back() => {}
            _ => return,
        }
    }
}
