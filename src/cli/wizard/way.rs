//! Where a conversation goes after a screen, and what else each screen offers than answering.

use super::conversation::Conversation;
use cardhelp::l10n::LanguageIdentifier;

/// Where a conversation goes after a screen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Way {
    /// On: something was said.
    On,
    /// To the end: what is known so far.
    Show,
    /// To the field for a message or a code.
    Copied,
    /// To an earlier answer.
    Change,
    /// To the screen before.
    Back,
    /// On in another language.
    InLanguage(LanguageIdentifier),
}

/// Returns the ways that every screen offers beside answering, each with its words.
pub fn ways(talk: &Conversation<'_>) -> Vec<(Way, String)> {
    let is_later = talk.session.can_go_back();
    let has_begun = is_later || talk.has_result;
    let ways = [
        (Way::Show, "ui-show-so-far"),
        (Way::Copied, "ui-type-copied"),
        (Way::Change, "ui-change"),
        (Way::Back, "ui-go-back"),
    ];
    let is_offered = |way: &Way| match way {
        Way::Show | Way::Copied => has_begun,
        _ => is_later,
    };
    let offered = ways.into_iter().filter(|(way, _)| is_offered(way));
    let words = offered.map(|(way, id)| (way, talk.case.voice.say(id)));
    words.collect()
}

/// Returns the way to what stands before this screen, if anything does: before the first that
/// somebody sees who keeps looking, that is the result.
pub fn back(talk: &Conversation<'_>) -> Option<Way> {
    match talk.session.can_go_back() {
        true => Some(Way::Back),
        false => talk.has_result.then_some(Way::Show),
    }
}
