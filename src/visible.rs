//! Characters that a terminal or the eye obeys: controls, and marks that turn the direction of
//! writing.
//!
//! Decides which these are, once, for whatever is shown: on a screen, in a ticket, on a page.
//! Knows nothing of where a text came from.

use std::borrow::Cow;

/// Tells whether a character could move a cursor or turn the direction of writing. A line break
/// and a tab can do neither.
pub fn is_unsafe(c: char) -> bool {
    let turns = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || (c.is_control() && !matches!(c, '\n' | '\t'))
}

/// Returns a text on one line, without such characters.
pub fn on_one_line(text: &str) -> Cow<'_, str> {
    without(text, |c| is_unsafe(c) || matches!(c, '\n' | '\t'))
}

/// Returns a text without such characters.
pub fn cleaned(text: &str) -> Cow<'_, str> {
    without(text, is_unsafe)
}

fn without(text: &str, is_out: impl Fn(char) -> bool) -> Cow<'_, str> {
    match text.contains(&is_out) {
        false => text.into(),
        true => text.replace(&is_out, "").into(),
    }
}

/// Returns what is printed without such characters, but for the colours and the links that the
/// program makes itself.
pub fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unsafe) {
        return text.into();
    }
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let own = own_sequence(rest);
        match own {
            Some(own) => shown.push_str(own),
            None if is_unsafe(c) => {}
            None => shown.push(c),
        }
        rest = &rest[own.map_or(c.len_utf8(), str::len)..];
    }
    shown.into()
}

/// Returns the colour or the link that a text begins with.
fn own_sequence(text: &str) -> Option<&str> {
    let inside = text.strip_prefix('\u{1b}')?;
    if let Some(colour) = inside.strip_prefix('[') {
        let end = colour.find(|c: char| !c.is_ascii_digit() && c != ';')?;
        return colour[end..].starts_with('m').then(|| &text[..end + 3]);
    }
    let link = inside.strip_prefix("]8;")?;
    let end = link
        .find(is_unsafe)
        .filter(|end| link[*end..].starts_with("\u{1b}\\"))?;
    Some(&text[..end + 6])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_colours_and_links_are_left() {
        let link = "\u{1b}]8;;https://example.org\u{1b}\\page\u{1b}]8;;\u{1b}\\";
        for kept in ["a\tb\n", "\u{1b}[1;31mred\u{1b}[0m", link, "台灣 é"] {
            assert_eq!(printable(kept), kept);
        }
        for (given, shown) in [
            ("\u{1b}[2Jx", "[2Jx"),
            ("\u{1b}]0;title\u{7}x", "]0;titlex"),
            ("\u{1b}]8;;https://a\u{202e}b\u{1b}\\x", "]8;;https://ab\\x"),
            ("\u{9b}31mx\u{61c}\u{200e}\u{2066}\r", "31mx"),
            ("\u{1b}", ""),
            ("\u{1b}[31", "[31"),
        ] {
            assert_eq!(printable(given), shown, "{given:?}");
        }
        assert_eq!(on_one_line("a\nerror[x]: b\u{61c}"), "aerror[x]: b");
        assert_eq!(cleaned("a\nb\u{1b}"), "a\nb");
    }
}
