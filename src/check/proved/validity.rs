//! Causes that say the same one after the other, and hold at once for a while.
//!
//! Decides which of their days is at fault: the later one begins too early, or, where both begin
//! together, the one that ends first has no day of its own.

use super::prover::Prover;
use crate::check::placed::findings_in;
use crate::check::written::field;
use crate::rules::{Cause, CauseIndex, Code, Location, day_after, day_before};
use std::cmp::Ordering;

/// Reports that two causes which no answers tell apart hold at once, where their days differ;
/// tells whether they do. What holds on the same days is no matter of days.
pub(super) fn report_overlap(
    prover: &mut Prover<'_, '_, '_>,
    a: CauseIndex,
    b: CauseIndex,
) -> bool {
    let causes = &prover.rules().causes;
    let Some(overlap) = Overlap::of(&causes[a], &causes[b]) else {
        return false;
    };
    let (cause, other) = (overlap.cause, overlap.other);
    let message = format!(
        "`{}` and `{}` say the same, and both hold {}",
        cause.id,
        other.id,
        overlap.days()
    );
    let path = format!("causes/{}.yaml", cause.id);
    let at = place(prover, &path, overlap.field());
    let (file, help) = (prover.written.name(&path), overlap.help());
    let findings = &mut *prover.found.findings;
    findings_in(&file, findings).report(Code::ValidityOverlaps, at, message, help);
    true
}

/// Returns where the field of a cause has its value.
fn place(prover: &Prover<'_, '_, '_>, path: &str, name: &str) -> Location {
    let mut nodes = prover.written.nodes();
    let node = nodes
        .find(|(known, _)| *known == path)
        .map(|(_, node)| node);
    let value = node.and_then(|node| field(node, name));
    value.map_or(Location { line: 1, column: 1 }, |value| value.at)
}

/// Two causes whose days overlap and are not the same.
struct Overlap<'r> {
    /// The one of which a day is at fault.
    cause: &'r Cause,
    other: &'r Cause,
    /// How it begins, compared with the other.
    begins: Ordering,
}

impl<'r> Overlap<'r> {
    fn of(a: &'r Cause, b: &'r Cause) -> Option<Self> {
        // Who never began is before everybody, and who never ends after.
        let begins = a.valid_from.cmp(&b.valid_from);
        let end = |cause: &Cause| {
            cause
                .valid_until
                .clone()
                .unwrap_or_else(|| "9999-12-31".to_owned())
        };
        let (cause, other) = match (begins, end(a).cmp(&end(b))) {
            (Ordering::Equal, Ordering::Equal) => return None,
            (Ordering::Greater, _) | (Ordering::Equal, Ordering::Less) => (a, b),
            (Ordering::Less, _) | (Ordering::Equal, Ordering::Greater) => (b, a),
        };
        let begins = cause.valid_from.cmp(&other.valid_from);
        Some(Self {
            cause,
            other,
            begins,
        })
    }

    /// Returns the field whose day is at fault.
    fn field(&self) -> &'static str {
        match self.begins {
            Ordering::Equal => "valid-until",
            _ => "valid-from",
        }
    }

    /// Says on which days both hold.
    fn days(&self) -> String {
        let from = self.cause.valid_from.as_ref();
        let ends = [&self.cause.valid_until, &self.other.valid_until];
        let until = ends.into_iter().flatten().min();
        match (from, until) {
            (Some(from), Some(until)) => format!("from {from} until {until}"),
            (Some(from), None) => format!("from {from} on"),
            (None, Some(until)) => format!("until {until}"),
            (None, None) => "at all times".to_owned(),
        }
    }

    /// Says which day of the other cause parts them.
    fn help(&self) -> String {
        let (until, from) = (&self.cause.valid_until, &self.cause.valid_from);
        let (what, field, day) = match self.begins {
            Ordering::Equal => {
                let day = until.as_deref().and_then(day_after);
                ("begin after it", "valid-from", day)
            }
            _ => {
                let day = from.as_deref().and_then(day_before);
                ("end before it", "valid-until", day)
            }
        };
        let day = day.unwrap_or_default();
        format!("let `{}` {what}: `{field}: {day}`", self.other.id)
    }
}
