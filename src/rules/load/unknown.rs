//! Reporting a name that nothing has.

use super::super::finding::Code;
use super::super::nearest::nearest;
use super::super::yaml::{Location, Sink};

/// Reports a name that is not among those that exist.
pub(super) fn unknown<'a>(
    kind: &str,
    name: &str,
    names: impl IntoIterator<Item = &'a str>,
    at: Location,
    sink: &mut Sink<'_>,
) {
    let names: Vec<&str> = names.into_iter().collect();
    let help = match nearest(name, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if names.len() <= 24 => format!("there are: {}", names.join(", ")),
        None => format!("there are {} others, none like it", names.len()),
    };
    sink.report(
        Code::UnknownName,
        at,
        format!("`{name}` is no {kind}"),
        help,
    );
}
