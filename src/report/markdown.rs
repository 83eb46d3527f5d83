//! The result as Markdown, to paste into a ticket or a mail: the same words in the same order.

use super::outcome::{Detail, LinkView, Outcome};
use super::part::{Links, Mark, Part, Sheet, StepPart, Tone};
use super::sheet::sheet;
use super::voice::Voice;
use std::fmt::Write;

/// Returns the result as Markdown.
pub fn to_markdown(outcome: &Outcome, voice: &Voice<'_>, detail: Detail) -> String {
    sheets_to_markdown(&[sheet(outcome, voice, detail)])
}

/// Returns pages as Markdown, one after the other.
pub fn sheets_to_markdown(sheets: &[Sheet]) -> String {
    let pages = sheets.iter().map(|sheet| {
        let mut out = Markdown::default();
        sheet.0.iter().for_each(|part| out.add(part));
        out.text
    });
    pages.collect::<Vec<_>>().join("\n")
}

/// What a block is, as far as the next one must know.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Block {
    List,
    Steps,
    Other,
}

/// A document that is being written.
#[derive(Default)]
struct Markdown {
    text: String,
    last: Option<Block>,
}

impl Markdown {
    fn add(&mut self, part: &Part) {
        match part {
            // Of several lines that say what was found, one can be the title.
            Part::Headline(_, text) if self.last.is_none() => {
                self.block(Block::Other, &format!("# {}", escaped(text)));
            }
            Part::Headline(_, text) => {
                self.block(Block::Other, &format!("**{}**", escaped(text)));
            }
            Part::Heading(text) => self.block(Block::Other, &format!("## {}", escaped(text))),
            Part::Subheading(name, text) => self.subheading(name, text),
            Part::Paragraph(tone, text) => self.block(Block::Other, &toned(*tone, text)),
            Part::Step(number, step) => self.step(*number, step),
            Part::Entry(mark, text) => self.entry(*mark, text),
            Part::Reference(name, text) => {
                let item = format!("- [{}](#{name})", escaped(text));
                self.block(Block::List, &item);
            }
            Part::Numbered(number, title, below) => self.numbered(*number, title, below),
            Part::Below(tone, text) => self.below(&toned(*tone, text)),
            Part::Page(title, url) => self.below(&format!("- {}", link(title, url))),
            Part::Document(number, title, url) => {
                let item = format!("{number}. {}", link(title, url));
                self.block(Block::Steps, &item);
            }
            Part::Command(command) => {
                self.block(Block::Other, &format!("```sh\n{command}\n```"));
            }
            Part::Gap => {}
        }
    }

    /// Writes a block of its own; the items of one list stay together.
    fn block(&mut self, block: Block, text: &str) {
        let goes_on = block != Block::Other && self.last == Some(block);
        if self.last.is_some() && !goes_on {
            self.text.push('\n');
        }
        let _ = writeln!(self.text, "{text}");
        self.last = Some(block);
    }

    fn step(&mut self, number: usize, step: &StepPart) {
        let number = format!("{number}. ");
        self.block(Block::Steps, &format!("{number}{}", escaped(&step.text)));
        let below = " ".repeat(number.len());
        if let Some(more) = &step.more {
            let _ = writeln!(self.text, "\n{below}{}", escaped(more));
        }
        for ask in &step.asks {
            let _ = writeln!(self.text, "{below}- {}", escaped(ask));
        }
        let (Links::Each(links) | Links::One { all: links, .. }) = &step.links;
        for LinkView { title, url, .. } in links {
            let _ = writeln!(self.text, "{below}- {}", link(title, url));
        }
    }

    /// Writes a heading with a name that does not depend on how a reader makes names of words.
    fn subheading(&mut self, name: &str, text: &str) {
        let text = format!("### <a id=\"{name}\"></a>{}", escaped(text));
        self.block(Block::Other, &text);
    }

    fn numbered(&mut self, number: usize, title: &str, below: &[(Tone, String)]) {
        let number = format!("{number}. ");
        let item = format!("{number}**{}**", escaped(title));
        self.block(Block::Steps, &item);
        for (tone, text) in below {
            let _ = writeln!(
                self.text,
                "\n{}{}",
                " ".repeat(number.len()),
                toned(*tone, text)
            );
        }
    }

    fn entry(&mut self, mark: Mark, text: &str) {
        let text = escaped(text);
        let item = match mark {
            Mark::Of(_) => format!("- **{text}**"),
            Mark::Plain | Mark::Question | Mark::None => format!("- {text}"),
        };
        self.block(Block::List, &item);
    }

    /// Writes what belongs to the entry above it, or a paragraph where there is none.
    fn below(&mut self, text: &str) {
        if self.last != Some(Block::List) {
            return self.block(Block::Other, text);
        }
        // A line of its own: two spaces would not survive an editor.
        let _ = match text.starts_with("- ") {
            true => writeln!(self.text, "  {text}"),
            false => writeln!(self.text, "\n  {text}"),
        };
    }
}

fn toned(tone: Tone, text: &str) -> String {
    match tone {
        Tone::Strong => format!("**{}**", escaped(text)),
        Tone::Normal | Tone::Quiet => escaped(text),
    }
}

fn link(title: &str, url: &str) -> String {
    // What would end the address, as addresses write it.
    let ends = [' ', '(', ')', '<', '>', '\\', '\n', '\t'];
    let url = url.chars().fold(String::new(), |mut url, c| {
        match ends.contains(&c) {
            true => url.push_str(&format!("%{:02X}", u32::from(c))),
            false => url.push(c),
        }
        url
    });
    format!("[{}]({url})", escaped(title))
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

#[cfg(test)]
mod tests {
    use super::link;

    #[test]
    fn an_address_ends_where_it_ends() {
        let url = "https://example.org/)<img/src=x/onerror=alert(1)> ![x](y)\\";
        let shown =
            "[a](https://example.org/%29%3Cimg/src=x/onerror=alert%281%29%3E%20![x]%28y%29%5C)";
        assert_eq!(link("a", url), shown);
        let plain = "https://go.microsoft.com/fwlink/?linkid=2083458&x=%20#y";
        assert_eq!(link("a", plain), format!("[a]({plain})"));
    }
}
