//! The page of a result that nobody has to see at once.
//!
//! Decides that forms without rows have room for everything. Knows no form of output.

use super::full::full;
use super::outcome::{Detail, Outcome};
use super::page::page;
use super::part::Sheet;
use super::room::Room;
use super::voice::Voice;

/// Returns the page of a result.
pub(super) fn sheet(outcome: &Outcome, voice: &Voice<'_>, detail: Detail) -> Sheet {
    Sheet(match detail {
        Detail::Short => page(outcome, voice, Room::Whole, usize::MAX),
        Detail::Full => full(outcome, voice),
    })
}
