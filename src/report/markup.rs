//! HTML while it is being written.
//!
//! Decides that no text can be taken for markup: what is written as markup is known when the
//! program is built, and everything else is escaped. Knows nothing of what is said. With two
//! doors, escaping five characters needs no crate.

/// Markup that is being written.
#[derive(Default)]
pub(super) struct Markup {
    out: String,
}

impl Markup {
    /// Writes markup.
    pub(super) fn raw(&mut self, markup: &'static str) {
        self.out.push_str(markup);
    }

    /// Writes a text, or the value of an attribute between double quotes.
    pub(super) fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\'' => self.out.push_str("&#39;"),
                c => self.out.push(c),
            }
        }
    }

    /// Writes a text between two pieces of markup.
    pub(super) fn between(&mut self, open: &'static str, text: &str, close: &'static str) {
        self.raw(open);
        self.text(text);
        self.raw(close);
    }

    /// Writes a link to an address.
    pub(super) fn link(&mut self, title: &str, address: &str) {
        self.between("<a href=\"", address, "\">");
        self.between("", title, "</a>");
    }

    /// Returns what was written.
    pub(super) fn finish(self) -> String {
        self.out
    }
}
