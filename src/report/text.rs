//! The result as text for a terminal.
//!
//! Decides marks, colours and indents, and that a page fits the rows that a person sees at once.

use super::full::full;
use super::lines::{BOLD, CERTAIN, LIKELY, Layout, Lines, QUIET};
use super::outcome::{Detail, Outcome};
use super::page::page;
use super::part::{Links, Mark, Part, Sheet, StepPart, Tone, sign};
use super::room::Room;
use super::sentences::bank_note_parts;
use super::voice::Voice;
use crate::engine::Verdict;
use anstyle::Style;

/// The row on which the shell asks for the next command: it stays free as long as nothing is lost
/// for it.
const PROMPT: usize = 1;

/// Returns the result as text.
pub fn to_text(outcome: &Outcome, voice: &Voice<'_>, layout: Layout, detail: Detail) -> String {
    match detail {
        // What reads a pipe has no rows.
        Detail::Short if layout.columns.is_none() => {
            arranged(&page(outcome, voice, Room::Whole, usize::MAX), layout).text
        }
        Detail::Short => fitting(outcome, voice, layout).text,
        Detail::Full => arranged(&full(outcome, voice), layout).text,
    }
}

/// Returns pages as text, one after the other.
pub fn sheets_to_text(sheets: &[Sheet], layout: Layout) -> String {
    let pages = sheets.iter().map(|sheet| arranged(&sheet.0, layout).text);
    pages.collect::<Vec<_>>().join("\n")
}

/// Returns the page with as much on it as there is room for; steps are left out last.
fn fitting(outcome: &Outcome, voice: &Voice<'_>, layout: Layout) -> Lines {
    // A note that was asked for is no part of the page.
    let note = arranged(&bank_note_parts(outcome, voice), layout).rows;
    let arranged = |room, steps| arranged(&page(outcome, voice, room, steps), layout);
    let all = outcome.plan.len();
    let rooms = Room::ALL.iter().map(|room| (*room, all));
    let shortest = match layout.rows < Layout::ROWS {
        true => Room::Shared,
        false => Room::Shortest,
    };
    let fewer = (1..=all).rev().map(|steps| (shortest, steps));
    for (room, steps) in rooms.chain(fewer) {
        let most = match room < Room::Least {
            true => layout.rows.saturating_sub(PROMPT),
            false => layout.rows,
        };
        let lines = arranged(room, steps);
        if lines.rows <= most + note {
            return lines;
        }
    }
    arranged(shortest, 1)
}

fn arranged(parts: &[Part], layout: Layout) -> Lines {
    let mut lines = Lines::new(layout);
    for part in parts {
        add(&mut lines, part);
    }
    lines
}

fn add(lines: &mut Lines, part: &Part) {
    match part {
        Part::Headline(mark, text) => entry(lines, BOLD, *mark, text),
        Part::Heading(text) | Part::Subheading(_, text) => lines.paragraph(BOLD, text, "", ""),
        Part::Paragraph(tone, text) => lines.paragraph(style(*tone), text, "", ""),
        Part::Step(number, step) => add_step(lines, *number, step),
        Part::Entry(mark, text) => entry(lines, Style::new(), *mark, text),
        Part::Reference(_, text) => entry(lines, Style::new(), Mark::Plain, text),
        Part::Numbered(number, title, below) => numbered(lines, *number, title, below),
        Part::Below(tone, text) => lines.paragraph(style(*tone), text, "  ", "    "),
        Part::Page(title, url) => lines.link(title, url, "  "),
        Part::Document(number, title, url) => {
            let indent = lines.step(*number, title, None, &[]);
            lines.address(title, url, &indent);
        }
        Part::Command(command) => lines.command(command),
        Part::Gap => lines.blank(),
    }
}

/// Writes what has a mark, in the colour of the mark or else in `style`.
fn entry(lines: &mut Lines, style: Style, mark: Mark, text: &str) {
    let (mark, style) = match mark {
        Mark::Of(verdict) => (format!("{} ", sign(verdict)), coloured(verdict)),
        Mark::Plain => ("– ".to_owned(), style),
        Mark::Question => ("? ".to_owned(), style),
        Mark::None => (String::new(), style),
    };
    lines.paragraph(style, text, &mark, "  ");
}

fn numbered(lines: &mut Lines, number: usize, title: &str, below: &[(Tone, String)]) {
    let mark = format!("{number:>2}. ");
    lines.paragraph(BOLD, title, &mark, "    ");
    for (tone, text) in below {
        lines.paragraph(style(*tone), text, "    ", "    ");
    }
}

fn add_step(lines: &mut Lines, number: usize, step: &StepPart) {
    let indent = lines.step(number, &step.text, step.more.as_deref(), &step.asks);
    match &step.links {
        Links::Each(links) => {
            let links = links.iter();
            links.for_each(|link| lines.link(&link.title, &link.url, &indent));
        }
        // The step says what the page is, the address where.
        Links::One { needed, .. } => {
            let needed = needed.iter();
            needed.for_each(|link| lines.address(&link.title, &link.url, &indent));
        }
    }
}

fn style(tone: Tone) -> Style {
    match tone {
        Tone::Strong => BOLD,
        Tone::Normal => Style::new(),
        Tone::Quiet => QUIET,
    }
}

/// Returns the colour of a verdict.
fn coloured(verdict: Verdict) -> Style {
    match verdict {
        Verdict::Confirmed | Verdict::Contradiction => CERTAIN,
        Verdict::Likely => LIKELY,
        Verdict::Possible | Verdict::RuledOut => Style::new(),
    }
}
