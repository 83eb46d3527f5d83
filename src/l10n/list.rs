//! Several texts as one, joined as a language joins them.

use super::words::Words;

impl Words<'_> {
    /// Joins texts: the last pair by the message `last`, those before by `ui-list-comma`; by
    /// `ui-list-semicolon`, all of them.
    pub fn list(&self, last: &str, items: impl IntoIterator<Item = String>) -> String {
        let mut items: Vec<String> = items.into_iter().collect();
        let Some(end) = items.pop() else {
            return String::new();
        };
        let join = |id: &str, first: String, second: String| {
            self.text(id, &[("first", first.into()), ("second", second.into())])
        };
        let between = match last {
            SEMICOLON => SEMICOLON,
            _ => "ui-list-comma",
        };
        let start = items
            .into_iter()
            .reduce(|first, second| join(between, first, second));
        match start {
            None => end,
            Some(start) => spaced(&join(last, start, end)),
        }
    }
}

/// Parts texts that have commas of their own.
const SEMICOLON: &str = "ui-list-semicolon";

/// Puts a space between Chinese and Latin letters or digits, as Chinese is set: a message cannot
/// know which of the two it will stand beside.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    for c in text.chars() {
        let meets = |one: char, other: char| is_chinese(one) && other.is_ascii_alphanumeric();
        if before.is_some_and(|before| meets(before, c) || meets(c, before)) {
            out.push(' ');
        }
        out.push(c);
        before = Some(c);
    }
    out
}

/// Tells whether a character is one of those that Chinese is written with.
pub fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::spaced;

    #[test]
    fn chinese_stands_apart_from_latin_and_from_nothing_else() {
        assert_eq!(spaced("Visa或銀聯"), "Visa 或銀聯");
        assert_eq!(spaced("05和51"), "05 和 51");
        assert_eq!(
            spaced("「代碼」或「不符的資料」"),
            "「代碼」或「不符的資料」"
        );
        assert_eq!(spaced("Visa 或 JCB"), "Visa 或 JCB");
        assert_eq!(spaced("a or b"), "a or b");
    }
}
