//! Escapes of Fluent that are cut off.
//!
//! Decides which the parser must not see: of one that a character of several bytes cuts off,
//! version 0.12 takes the first byte for its message, and ends the program.

/// Returns where an escape stands that such a character cuts off, in bytes.
pub(super) fn cut_off(text: &str) -> Option<usize> {
    let escapes = text.match_indices(['\\']).map(|(at, _)| at);
    let mut escapes = escapes.filter(|at| {
        let rest = &text.as_bytes()[at + 1..];
        let most = match rest.first() {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => return false,
        };
        let digits = rest[1..].iter().take(most);
        let count = digits.take_while(|byte| byte.is_ascii_hexdigit()).count();
        count < most && rest.get(1 + count).is_some_and(|next| !next.is_ascii())
    });
    escapes.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_longer_character_cuts_off() {
        for text in [
            "a = { \"\\u0\u{5be} \" }",
            "\\ué",
            "\\U00000é",
            "x \\u00a台",
        ] {
            assert!(cut_off(text).is_some(), "{text}");
        }
        for text in [
            "\\u00e9é",
            "\\u00",
            "\\u",
            "\\",
            "\\U01F602é",
            "\\é",
            "\\u00 é",
        ] {
            assert_eq!(cut_off(text), None, "{text}");
        }
    }
}
