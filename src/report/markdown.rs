//! The result as Markdown, to paste into a ticket or a mail.

use super::text::{actor_id, because, headline, sources_line, verdict_id};
use super::view::{CauseView, View};
use super::voice::Voice;
use std::fmt::Write;

/// Returns the result as Markdown.
pub fn to_markdown(view: &View, voice: &Voice<'_>) -> String {
    let mut out = format!("# {}\n", escaped(&headline(view, voice)));
    for line in view.evidence.iter().flat_map(|evidence| &evidence.lines) {
        let _ = writeln!(out, "\n{}", escaped(line));
    }
    let found = |cause: &&CauseView| matches!(cause.verdict, "confirmed" | "likely");
    let has_causes = view.causes.iter().any(|cause| found(&cause));
    let heading = if has_causes {
        "ui-heading-plan"
    } else {
        "ui-heading-fallback"
    };
    section(&mut out, &voice.say(heading));
    for (number, step) in view.plan.iter().enumerate() {
        let actor = voice.say(actor_id(step.actor));
        let _ = writeln!(out, "{}. {} *[{actor}]*", number + 1, escaped(&step.text));
        for link in &step.links {
            let _ = writeln!(out, "   - [{}]({})", escaped(&link.title), link.url);
        }
    }
    let told: Vec<_> = view
        .causes
        .iter()
        .filter(|c| c.verdict != "possible")
        .collect();
    if !told.is_empty() {
        section(&mut out, &voice.say("ui-heading-why"));
    }
    for cause in told {
        let sure = voice.say(verdict_id(cause.verdict));
        let _ = writeln!(
            out,
            "- **{}** ({sure}) `{}`",
            escaped(&cause.title),
            cause.id
        );
        let _ = writeln!(out, "  {}", escaped(&cause.summary));
        for (id, reasons) in [
            ("ui-because", &cause.because),
            ("ui-against", &cause.against),
        ] {
            if let Some(text) = because(voice, id, reasons) {
                let _ = writeln!(out, "  {}", escaped(&text));
            }
        }
        for source in cause.sources.iter().take(2) {
            let date = voice.date(&source.date);
            let _ = writeln!(
                out,
                "  - [{}]({}), {date}",
                escaped(&source.title),
                source.url
            );
        }
    }
    let open: Vec<_> = view
        .causes
        .iter()
        .filter(|c| c.verdict == "possible")
        .collect();
    if !open.is_empty() {
        section(
            &mut out,
            &voice.tell("ui-heading-open", &[("count", open.len().into())]),
        );
    }
    for cause in open {
        let _ = writeln!(out, "- {} `{}`", escaped(&cause.title), cause.id);
    }
    if let Some(line) = sources_line(view, voice) {
        let _ = writeln!(out, "\n{}", escaped(&line));
    }
    if let Some(note) = &view.bank_note {
        section(&mut out, &voice.say("ui-heading-bank-note"));
        let text = note
            .clone()
            .unwrap_or_else(|| voice.say("ui-bank-note-none"));
        let _ = writeln!(out, "{}", escaped(&text));
    }
    section(&mut out, &voice.say("ui-heading-command"));
    let _ = writeln!(out, "```sh\n{}\n```", view.command);
    out
}

fn section(out: &mut String, title: &str) {
    let _ = writeln!(out, "\n## {}\n", escaped(title));
}

/// Escapes what Markdown would take for its own signs.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(
            c,
            '*' | '_' | '`' | '[' | ']' | '<' | '>' | '\\' | '#' | '|'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
