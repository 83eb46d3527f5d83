//! What stays on one line although a line may be broken there: a number with its unit, a name with
//! its number, who takes a step.
//!
//! Decides where a line that is full is broken best. Knows no language, only scripts.

use crate::l10n::is_chinese;
use unicode_width::UnicodeWidthStr;

/// The widest words in brackets that stay together.
const SHORT: usize = 24;

/// Returns where to break a line that is full at `end` and has `room` cells: there, or at one of the
/// breaks before it, which are sorted, where what belongs together would be torn.
pub(super) fn best_break(
    text: &str,
    earlier: impl DoubleEndedIterator<Item = usize>,
    end: usize,
    room: usize,
) -> usize {
    let mut before = std::iter::once(end).chain(earlier.rev());
    before.find(|at| !tears(text, *at, room)).unwrap_or(end)
}

/// Tells whether a break at `at` would tear apart what belongs together.
fn tears(text: &str, at: usize, room: usize) -> bool {
    let (before, after) = text.split_at(at);
    let Some(next) = after.chars().next() else {
        return false;
    };
    let last = last_word(before);
    let is_unit = next.is_alphabetic() && is_number(last);
    let is_count = next.is_ascii_digit() && is_name(last);
    is_unit || is_count || is_within_brackets(before, after, room.min(SHORT))
}

/// Returns the letters, digits and marks within numbers that stand right before a break.
fn last_word(before: &str) -> &str {
    let before = before.trim_end();
    let is_part = |c: char| (c.is_alphanumeric() && !is_chinese(c)) || ".,–-/".contains(c);
    let start = before.trim_end_matches(is_part).len();
    &before[start..]
}

fn is_number(word: &str) -> bool {
    let is_part = |c: char| c.is_ascii_digit() || ".,–-/".contains(c);
    word.ends_with(|c: char| c.is_ascii_digit()) && word.chars().all(is_part)
}

/// Tells whether a word is a name as in "November 21": it has a capital.
fn is_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic)
}

/// Tells whether a break is within brackets as who takes a step stands in, or how sure a cause is.
fn is_within_brackets(before: &str, after: &str, most: usize) -> bool {
    let Some(open) = before.rfind(['（', '[']) else {
        return false;
    };
    let inside = &before[open..];
    let close = after.find(['）', ']']);
    let is_short = |close: usize| inside.width() + after[..close].width() < most;
    !inside.contains(['）', ']']) && close.is_some_and(is_short)
}

#[cfg(test)]
mod tests {
    use crate::report::fold;

    #[test]
    fn numbers_keep_their_units() {
        let text = "Na 30 dagen of 14 oktober 2025 is het op November 21 te laat, in 2025 年 1 月 5 日，90 天後";
        for columns in 14..60 {
            let lines = fold(text, columns, "", "");
            for (line, next) in lines.iter().zip(&lines[1..]) {
                let ends = line.ends_with(|c: char| c.is_ascii_digit());
                let is_torn = ends && next.starts_with(char::is_alphabetic);
                assert!(!is_torn, "{columns}: {line} / {next}");
                assert!(!line.ends_with("November"), "{columns}: {line}");
            }
        }
    }

    #[test]
    fn who_acts_is_not_torn() {
        for columns in 24..60 {
            for line in fold(
                "先支付應付的款項，再等銀行回覆。（由帳戶管理員處理）",
                columns,
                "",
                "",
            ) {
                assert_eq!(
                    line.contains('（'),
                    line.contains('）'),
                    "{columns}: {line}"
                );
            }
        }
    }

    #[test]
    fn what_is_too_long_for_a_line_is_broken_all_the_same() {
        let lines = fold("x [aaa bbb ccc ddd eee]", 12, "", "");
        assert_eq!(lines, ["x [aaa bbb", "ccc ddd eee]"]);
    }
}
