//! How much room there is for a page, and what has to go for it.
//!
//! Decides the stages in which a page gets shorter; knows nothing of what stands on it.

/// How much room there is: what one allows, the ones before it allow as well.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Room {
    /// Each step has its second part, and what to say.
    Whole,
    /// Groups stand apart.
    Ample,
    /// Groups follow each other.
    Close,
    /// Without the command that gives a result again; who acts is said once; lists are sentences.
    Scarce,
    /// What was found and what to do, with one address; the rest is left for `--why`.
    Least,
    /// Without addresses.
    Unlinked,
    /// The longest steps say what to do and leave how for `--why`.
    Bare,
    /// In few words.
    Barest,
    /// In the fewest words.
    Shortest,
    /// A menu is on the same screen, which offers what else there is: only what was found, what to
    /// do and what to find out.
    Shared,
}

impl Room {
    /// Those of a screen of its own, the most room first.
    pub(super) const ALL: [Room; 9] = [
        Room::Whole,
        Room::Ample,
        Room::Close,
        Room::Scarce,
        Room::Least,
        Room::Unlinked,
        Room::Bare,
        Room::Barest,
        Room::Shortest,
    ];

    /// Returns how many of the causes that were found are named.
    pub(super) fn named(self) -> usize {
        match self {
            Room::Whole | Room::Ample => 5,
            Room::Close => 3,
            Room::Scarce => 2,
            Room::Least
            | Room::Unlinked
            | Room::Bare
            | Room::Barest
            | Room::Shortest
            | Room::Shared => 1,
        }
    }

    /// Returns the most cells of a step that stands on the page whole.
    pub(super) fn longest_step(self) -> usize {
        match self {
            Room::Bare => 200,
            Room::Barest => 165,
            Room::Shortest | Room::Shared => 120,
            _ => usize::MAX,
        }
    }
}
