//! Findings at a terminal, each with the line it stands in.

use super::sources::Sources;
use crate::rules::Finding;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

/// Writes a finding as compilers do: what is wrong, where, the line itself, and what to do.
pub fn to_text(finding: &Finding, sources: &Sources<'_>, is_coloured: bool) -> String {
    let renderer = match is_coloured {
        true => Renderer::styled(),
        false => Renderer::plain(),
    };
    let title = Level::ERROR
        .primary_title(finding.message.as_str())
        .id(finding.code.as_str());
    let group = match sources.excerpt(finding) {
        Some(excerpt) => {
            let meant = AnnotationKind::Primary.span(excerpt.span);
            let source = Snippet::source(excerpt.line)
                .path(finding.file.as_str())
                .line_start(usize::try_from(finding.line).unwrap_or(usize::MAX));
            title.element(source.annotation(meant))
        }
        None => {
            let (line, column) = (finding.line.max(1), finding.column.max(1));
            title.element(Origin::path(format!("{}:{line}:{column}", finding.file)))
        }
    };
    let group = advised(group, finding);
    renderer.render(&[group]) + "\n"
}

/// Adds what to do about it, and the answers that show it.
fn advised<'a>(group: Group<'a>, finding: &'a Finding) -> Group<'a> {
    let group = match finding.help.is_empty() {
        true => group,
        false => group.element(Level::HELP.message(finding.help.as_str())),
    };
    match finding.witness.is_empty() {
        true => group,
        false => group.element(Level::NOTE.message(try_it(finding))),
    }
}

/// Returns the command line that shows it.
pub(super) fn try_it(finding: &Finding) -> String {
    format!("try: cardhelp diagnose --no-input {}", finding.witness)
}
