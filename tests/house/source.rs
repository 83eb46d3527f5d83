//! Rust files taken apart: code without comments and without the insides of strings, and the
//! strings by themselves.

use super::tree::{files, read};

/// A Rust file.
pub struct Source {
    /// Its path, such as `src/rules/yaml.rs`.
    pub path: String,
    /// Its text as it is.
    pub text: String,
    /// Its code up to the tests.
    pub code: String,
    /// The code of its tests.
    pub tests: String,
    /// The strings of its code up to the tests, each with its line.
    pub strings: Vec<(usize, String)>,
}

/// Returns the Rust files of `src/`.
pub fn sources() -> Vec<Source> {
    let paths = files("src")
        .into_iter()
        .filter(|path| path.ends_with(".rs"));
    paths
        .map(|path| Source::new(path.clone(), read(&path)))
        .collect()
}

impl Source {
    /// Takes the text of the file at `path` apart.
    pub fn new(path: String, text: String) -> Self {
        const TESTS: &str = "#[cfg(test)]";
        let mut found = Lexer::default();
        found.read(&text);
        let code = found.code;
        let at = code.find(TESTS).unwrap_or(code.len());
        let (code, tests) = code.split_at(at);
        let tests_at = tests.trim_start_matches(TESTS).trim_start();
        let is_last = tests.is_empty()
            || (tests_at.starts_with("mod tests {") && tests.matches(TESTS).count() == 1);
        assert!(is_last, "{path}: tests stand in one `mod tests` at the end");
        let last_line = code.matches('\n').count() + 1;
        let strings = found
            .strings
            .into_iter()
            .filter(|(line, _)| *line <= last_line);
        Self {
            strings: strings.collect(),
            code: code.to_owned(),
            tests: tests.to_owned(),
            path,
            text,
        }
    }

    /// Returns the module on the file's way that stands right in the crate: `rules`.
    pub fn part(&self) -> &str {
        let below = self.path.trim_start_matches("src/");
        below
            .split('/')
            .next()
            .unwrap_or_default()
            .trim_end_matches(".rs")
    }

    /// Returns how many modules deep the file's code is; the crate itself is 0.
    pub fn depth(&self) -> usize {
        match self.path.trim_start_matches("src/") {
            "lib.rs" | "main.rs" => 0,
            path => path.trim_end_matches("/mod.rs").split('/').count(),
        }
    }
}

#[derive(Default)]
struct Lexer {
    code: String,
    strings: Vec<(usize, String)>,
}

impl Lexer {
    fn read(&mut self, text: &str) {
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let taken = if rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            } else if let Some(hashes) = raw_string(rest, self.code.chars().next_back()) {
                self.raw(rest, hashes)
            } else if c == '"' {
                self.string(rest)
            } else if c == '\'' {
                let length = character(rest);
                self.code.push_str("' '");
                length
            } else {
                self.code.push(c);
                c.len_utf8()
            };
            // Lines keep their numbers.
            if "/\"r".contains(c) && taken > 1 {
                let lines = rest[..taken].matches('\n').count();
                self.code.push_str(&"\n".repeat(lines));
            }
            rest = &rest[taken..];
        }
    }

    fn raw(&mut self, rest: &str, hashes: usize) -> usize {
        let begin = hashes + 2;
        let end = format!("\"{}", "#".repeat(hashes));
        let length = rest[begin..].find(&end).expect("the string ends");
        self.note(&rest[begin..begin + length]);
        begin + length + end.len()
    }

    fn string(&mut self, rest: &str) -> usize {
        let mut is_escaped = false;
        let end = rest[1..].find(|c| {
            let ends = c == '"' && !is_escaped;
            is_escaped = c == '\\' && !is_escaped;
            ends
        });
        let end = end.expect("the string ends") + 1;
        self.note(&rest[1..end]);
        end + 1
    }

    fn note(&mut self, text: &str) {
        let line = self.code.matches('\n').count() + 1;
        self.strings.push((line, text.to_owned()));
        self.code.push_str("\"\"");
    }
}

/// Returns how many `#` a raw string begins with, if one begins here.
fn raw_string(rest: &str, before: Option<char>) -> Option<usize> {
    let is_inside_name = before.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let after = rest
        .strip_prefix('r')
        .filter(|_| !is_inside_name || before == Some('b'))?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].starts_with('"').then_some(hashes)
}

/// Returns the length of a character, or 1 where the quotation mark begins a lifetime.
fn character(rest: &str) -> usize {
    let inside = &rest[1..];
    if let Some(escape) = inside.strip_prefix('\\') {
        let end = escape[1..].find('\'').expect("the character ends");
        return end + 4;
    }
    let first = inside.chars().next().map_or(1, char::len_utf8);
    if inside[first..].starts_with('\'') {
        first + 2
    } else {
        1
    }
}

/// Tells whether `word` stands in `code` as a whole word.
pub fn has_word(code: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = code[at + word.len()..].chars().next();
        let goes_on = word.ends_with(is_part) && after.is_some_and(is_part);
        !goes_on && !before.is_some_and(is_part)
    })
}

#[test]
fn takes_rust_apart() {
    let text = "// \"no\"\nlet a = \"b\\\"c\"; /* \"no\" */ let d: &'static str = r#\"e\"f\"#; let g = '\"';\n\"h\"\n#[cfg(test)]\nmod tests { \"i\" }\n";
    let source = Source::new("src/x.rs".into(), text.into());
    let strings: Vec<(usize, &str)> = source
        .strings
        .iter()
        .map(|(line, s)| (*line, s.as_str()))
        .collect();
    assert_eq!(strings, [(2, "b\\\"c"), (2, "e\"f"), (3, "h")]);
    assert!(has_word(&source.code, "static") && !has_word(&source.code, "no"));
    assert!(source.tests.contains("mod tests"));
}
