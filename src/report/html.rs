//! The result as one HTML file, to print or to hand on: the same words in the same order.
//!
//! Decides which element each part is and how they are nested. How they look, `html.css` says;
//! there are no scripts, and nothing is loaded from anywhere.

use super::markup::Markup;
use super::outcome::{Detail, LinkView, Outcome};
use super::part::{Links, Mark, Part, Sheet, StepPart, Tone, sign};
use super::sheet::sheet;
use super::voice::Voice;

/// Returns the result as an HTML file.
pub fn to_html(outcome: &Outcome, voice: &Voice<'_>, detail: Detail) -> String {
    sheets_to_html(&[sheet(outcome, voice, detail)], voice)
}

/// Returns pages as one HTML file, each an article of its own.
pub fn sheets_to_html(sheets: &[Sheet], voice: &Voice<'_>) -> String {
    let mut out = Markup::default();
    let tag = voice.words.tag().to_string();
    out.between("<!doctype html>\n<html lang=\"", &tag, "\">\n<head>\n");
    out.raw("<meta charset=\"utf-8\">\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    // Whoever finds a way to put a script in finds that it does not run.
    out.raw("<meta http-equiv=\"Content-Security-Policy\" ");
    out.raw("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    out.between("<title>", title(sheets), "</title>\n");
    out.raw("<style>\n");
    out.raw(include_str!("html.css"));
    out.raw("</style>\n</head>\n<body>\n<main>\n");
    for sheet in sheets {
        out = article(out, sheet);
    }
    out.raw("</main>\n</body>\n</html>\n");
    out.finish()
}

/// Returns what was found, or what the first page is about.
fn title(sheets: &[Sheet]) -> &str {
    let mut parts = sheets.iter().flat_map(|sheet| &sheet.0);
    let title = parts.find_map(|part| match part {
        Part::Headline(_, text) => Some(text.as_str()),
        _ => None,
    });
    title.unwrap_or_default()
}

fn article(out: Markup, sheet: &Sheet) -> Markup {
    let mut article = Article {
        out,
        has_title: false,
        depth: Depth::Article,
        list: List::None,
        is_apart: false,
    };
    article.out.raw("<article>\n");
    for part in &sheet.0 {
        article.add(part);
    }
    article.leave(Depth::Article);
    article.out.raw("</article>\n");
    article.out
}

/// How deeply sections are nested.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Depth {
    Article,
    Section,
    Subsection,
}

/// The list that is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    None,
    /// Entries; the last one is open, for what stands below it.
    Entries,
    /// Pages to open.
    Pages,
    /// Whatever has numbers.
    Numbers,
}

/// An article that is being written.
struct Article {
    out: Markup,
    has_title: bool,
    depth: Depth,
    list: List,
    /// Whether what comes belongs to no section, unless it opens one.
    is_apart: bool,
}

impl Article {
    fn add(&mut self, part: &Part) {
        match part {
            Part::Heading(text) => return self.heading(text),
            Part::Subheading(name, text) => return self.subheading(name, text),
            Part::Gap => return self.is_apart = true,
            _ => {}
        }
        if std::mem::take(&mut self.is_apart) {
            self.leave(Depth::Article);
        }
        match part {
            Part::Headline(mark, text) => self.headline(*mark, text),
            Part::Paragraph(tone, text) => {
                self.close_list();
                self.paragraph(*tone, text);
            }
            Part::Step(number, step) => self.step(*number, step),
            Part::Entry(mark, text) => self.entry(*mark, text),
            Part::Reference(name, text) => {
                self.open_item(List::Entries);
                self.out.between("<li><a href=\"#", name, "\">");
                self.out.between("", text, "</a>");
            }
            Part::Numbered(number, title, below) => self.numbered(*number, title, below),
            Part::Below(tone, text) => self.paragraph(*tone, text),
            Part::Page(title, url) => self.page(title, url),
            Part::Document(number, title, url) => {
                self.open_number(*number);
                self.out.link(title, url);
                self.out.raw("</li>\n");
            }
            Part::Command(command) => {
                self.close_list();
                let command = command.to_string();
                self.out.between("<pre><code>", &command, "</code></pre>\n");
            }
            Part::Heading(_) | Part::Subheading(..) | Part::Gap => {}
        }
    }

    /// Ends whatever is open within `depth`.
    fn leave(&mut self, depth: Depth) {
        self.close_list();
        while self.depth > depth {
            self.out.raw("</section>\n");
            self.depth = match self.depth {
                Depth::Subsection => Depth::Section,
                Depth::Section | Depth::Article => Depth::Article,
            };
        }
    }

    fn heading(&mut self, text: &str) {
        self.leave(Depth::Article);
        (self.depth, self.is_apart) = (Depth::Section, false);
        self.out.between("<section>\n<h2>", text, "</h2>\n");
    }

    fn subheading(&mut self, name: &str, text: &str) {
        self.leave(Depth::Section);
        (self.depth, self.is_apart) = (Depth::Subsection, false);
        self.out.between("<section id=\"", name, "\">\n");
        self.out.between("<h3>", text, "</h3>\n");
    }

    /// Writes what was found: the first is the title.
    fn headline(&mut self, mark: Mark, text: &str) {
        self.close_list();
        let [open, close] = match self.has_title {
            false => ["<h1>", "</h1>\n"],
            true => ["<p class=\"found\">", "</p>\n"],
        };
        self.has_title = true;
        self.out.raw(open);
        self.mark(mark);
        self.out.between("", text, close);
    }

    /// Writes how sure a cause is as a sign; the words say it as well.
    fn mark(&mut self, mark: Mark) {
        if let Mark::Of(verdict) = mark {
            let open = "<span class=\"sign\" aria-hidden=\"true\">";
            self.out.between(open, sign(verdict), "</span>");
        }
    }

    fn paragraph(&mut self, tone: Tone, text: &str) {
        let [open, close] = match tone {
            Tone::Strong => ["<p><strong>", "</strong></p>\n"],
            Tone::Normal => ["<p>", "</p>\n"],
            Tone::Quiet => ["<p class=\"quiet\">", "</p>\n"],
        };
        if matches!(self.list, List::Pages | List::Numbers) {
            self.close_list();
        }
        self.out.between(open, text, close);
    }

    fn step(&mut self, number: usize, step: &StepPart) {
        self.open_number(number);
        self.out.between("", &step.text, "");
        if let Some(more) = &step.more {
            self.out.between("\n<p>", more, "</p>");
        }
        let (Links::Each(links) | Links::One { all: links, .. }) = &step.links;
        if !step.asks.is_empty() || !links.is_empty() {
            self.out.raw("\n<ul>\n");
            for ask in &step.asks {
                self.out.between("<li>", ask, "</li>\n");
            }
            for LinkView { title, url, .. } in links {
                self.out.raw("<li>");
                self.out.link(title, url);
                self.out.raw("</li>\n");
            }
            self.out.raw("</ul>\n");
        }
        self.out.raw("</li>\n");
    }

    fn numbered(&mut self, number: usize, title: &str, below: &[(Tone, String)]) {
        self.open_number(number);
        self.out.between("<strong>", title, "</strong>\n");
        for (tone, text) in below {
            let class = match tone {
                Tone::Quiet => "<p class=\"quiet\">",
                Tone::Strong | Tone::Normal => "<p>",
            };
            self.out.between(class, text, "</p>\n");
        }
        self.out.raw("</li>\n");
    }

    fn entry(&mut self, mark: Mark, text: &str) {
        self.open_item(List::Entries);
        self.out.raw("<li>");
        self.mark(mark);
        self.out.text(text);
    }

    fn page(&mut self, title: &str, url: &str) {
        let [open, close] = match self.list {
            List::Entries => ["<p>", "</p>\n"],
            _ => {
                self.open_item(List::Pages);
                ["<li>", "</li>\n"]
            }
        };
        self.out.raw(open);
        self.out.link(title, url);
        self.out.raw(close);
    }

    fn open_number(&mut self, number: usize) {
        self.open_item(List::Numbers);
        self.out.between("<li value=\"", &number.to_string(), "\">");
    }

    /// Makes ready for an item of a list of that kind.
    fn open_item(&mut self, list: List) {
        if self.list == list {
            return self.close_item();
        }
        self.close_list();
        self.list = list;
        self.out.raw(match list {
            List::Numbers => "<ol>\n",
            List::None | List::Entries | List::Pages => "<ul>\n",
        });
    }

    fn close_item(&mut self) {
        if self.list == List::Entries {
            self.out.raw("</li>\n");
        }
    }

    fn close_list(&mut self) {
        self.close_item();
        self.out.raw(match self.list {
            List::None => "",
            List::Entries | List::Pages => "</ul>\n",
            List::Numbers => "</ol>\n",
        });
        self.list = List::None;
    }
}
