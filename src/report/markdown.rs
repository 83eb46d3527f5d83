//! The result as Markdown, to paste into a ticket or a mail.

use super::outcome::{CauseView, Outcome};
use super::sentences::{
    actor_id, because, beyond_limit_line, headline, plan_heading, sources_line, verdict_id,
};
use super::voice::Voice;
use std::fmt::Write;

/// Returns the result as Markdown.
pub fn to_markdown(outcome: &Outcome, voice: &Voice<'_>) -> String {
    let mut out = format!("# {}\n", escaped(&headline(outcome, voice)));
    let (told, open) = outcome.told_and_open();
    let copied = outcome.evidence.iter();
    for line in copied.flat_map(|evidence| &evidence.lines) {
        paragraph(&mut out, line);
    }
    plan(&mut out, outcome, voice);
    if !told.is_empty() {
        section(&mut out, &voice.say("ui-heading-why"));
    }
    for told in &told {
        cause(&mut out, told, voice);
    }
    if !open.is_empty() {
        let count = [("count", open.len().into())];
        section(&mut out, &voice.tell("ui-heading-open", &count));
    }
    for cause in open {
        let _ = writeln!(out, "- {} `{}`", escaped(&cause.title), cause.id);
    }
    let remarks = [
        beyond_limit_line(outcome, voice),
        sources_line(&told, voice),
    ];
    for remark in remarks.iter().flatten() {
        paragraph(&mut out, remark);
    }
    if let Some(note) = &outcome.bank_note {
        section(&mut out, &voice.say("ui-heading-bank-note"));
        let none = || voice.say("ui-bank-note-none");
        let text = note.clone().unwrap_or_else(none);
        let _ = writeln!(out, "{}", escaped(&text));
    }
    section(&mut out, &voice.say("ui-heading-command"));
    let _ = writeln!(out, "```sh\n{}\n```", outcome.command);
    out
}

fn plan(out: &mut String, outcome: &Outcome, voice: &Voice<'_>) {
    section(out, &plan_heading(outcome, voice));
    for (number, step) in (1..).zip(&outcome.plan) {
        let (text, actor) = (escaped(&step.text), voice.say(actor_id(step.actor)));
        let _ = writeln!(out, "{number}. {text} *[{actor}]*");
        for link in &step.links {
            let _ = writeln!(out, "   - [{}]({})", escaped(&link.title), link.url);
        }
    }
}

fn cause(out: &mut String, cause: &CauseView, voice: &Voice<'_>) {
    let (title, id) = (escaped(&cause.title), &cause.id);
    let sure = voice.say(verdict_id(cause.verdict));
    let _ = writeln!(out, "- **{title}** ({sure}) `{id}`");
    let _ = writeln!(out, "  {}", escaped(&cause.summary));
    for text in because(cause, voice) {
        let _ = writeln!(out, "  {}", escaped(&text));
    }
    for source in cause.sources.iter().take(2) {
        let (title, date) = (escaped(&source.title), voice.date(&source.date));
        let _ = writeln!(out, "  - [{title}]({}), {date}", source.url);
    }
}

fn paragraph(out: &mut String, text: &str) {
    let _ = writeln!(out, "\n{}", escaped(text));
}

fn section(out: &mut String, title: &str) {
    let _ = writeln!(out, "\n## {}\n", escaped(title));
}

/// Escapes what Markdown would take for its own signs.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if r"*_`[]<>\#|".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
