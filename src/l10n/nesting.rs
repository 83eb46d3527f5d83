//! How deep the parts of a Fluent file are nested, before anything parses it.
//!
//! Decides without understanding the file: the parser calls itself for every brace and every
//! bracket, and would exhaust its stack. So nothing counts as closed that may stand in a text
//! between quotation marks, and too deep is rather said too often than once too seldom.

/// The deepest nesting that is parsed.
pub(super) const MAX_NESTED: usize = 50;

/// Returns how deep braces and brackets are nested, at most.
pub(super) fn deepest(text: &str) -> usize {
    let (mut open, mut deepest) = (Vec::new(), 0);
    for line in text.lines() {
        // Wherever it stands, a comment or the end of what cannot be understood.
        if line.starts_with('#') {
            open.clear();
            continue;
        }
        if begins_entry(line) {
            open.clear();
        }
        let mut may_be_quoted = false;
        for byte in line.bytes() {
            match byte {
                b'"' => may_be_quoted = true,
                b'{' | b'(' => open.push(byte),
                b'}' if !may_be_quoted => {
                    // Brackets of mere text stay open when their brace closes.
                    let brace = open.iter().rposition(|open| *open == b'{');
                    open.truncate(brace.unwrap_or(open.len()));
                }
                b')' if !may_be_quoted && open.last() == Some(&b'(') => drop(open.pop()),
                _ => {}
            }
            deepest = deepest.max(open.len());
        }
    }
    deepest
}

/// Tells whether a message begins with a line, whatever was open before: nowhere else does an
/// equals sign follow a name.
fn begins_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let is_part = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    let rest = name.trim_start_matches(is_part);
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && rest.trim_start_matches(' ').starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_everything_that_the_parser_calls_itself_for() {
        for (text, depth) in [
            ("a = b", 0),
            ("a = { $b }", 1),
            ("a = (see b) :( { $b }\nc = { d }", 2),
            ("a = { B(c: 1) }", 2),
            ("# { { ((\n#   [nl] { \" \" }(b)\n#\na = { $b }", 1),
            ("a = { $b ->\n# {\n# {\nc = { d }", 1),
            (
                "a = { $n ->\n    [one] { $b }\n   *[other] c\n }\nd = { $e }",
                2,
            ),
        ] {
            assert_eq!(deepest(text), depth, "{text}");
        }
        for part in [
            "{",
            "A(",
            "\nA(",
            "\n\n A(b: ",
            "{ $a ->\n *[x] ))))",
            "{ $a ->\n *[x] {\"}\"}",
            "{ $a ->\n *[x] \" {\"}}}}\"}",
            "{ $a ->\n *[x] \"{",
        ] {
            let text = format!("a = {{{}", part.repeat(200));
            assert!(deepest(&text) >= 200, "{part}: {}", deepest(&text));
        }
    }
}
