//! Lines that fit a terminal, counted in cells.

use super::togetherness::best_break;
use unicode_linebreak::linebreaks;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Returns how many terminal cells `text` takes.
pub fn width(text: &str) -> usize {
    match text.is_ascii() {
        true => text.len(),
        false => text.width(),
    }
}

/// Returns where a line may end in `text`, in bytes: before each of these.
pub fn breaks(text: &str) -> impl Iterator<Item = usize> {
    linebreaks(text).map(|(at, _)| at)
}

/// Folds `text` into lines of at most `columns` cells, the first beginning with `first` and
/// the others with `rest`. Chinese punctuation never begins a line; an address is never
/// broken, even where it is longer than a line.
pub fn fold(text: &str, columns: usize, first: &str, rest: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for line in text.split('\n') {
        fold_line(line, columns.max(12), [first, rest], &mut lines);
    }
    lines
}

/// Puts as many words on each line as fit. To even out ragged lines, as others do, would leave
/// lines of Chinese short.
fn fold_line(text: &str, columns: usize, [first, rest]: [&str; 2], lines: &mut Vec<String>) {
    let room = |indent| columns.saturating_sub(width(indent));
    let mut put = |indent: &str, words: &str| {
        let words = words.trim_end();
        let indent = if words.is_empty() {
            indent.trim_end()
        } else {
            indent
        };
        lines.push([indent, words].concat());
    };
    match text {
        "" => return put("", ""),
        // Bytes are at least as many as cells, and already counted.
        _ if text.len() <= room(first) => return put(first, text),
        _ => {}
    }
    let (mut indent, mut used) = (first, 0);
    let (mut start, mut end) = (0, 0);
    // Where the words begin that stand on the line.
    let mut begun: Vec<usize> = Vec::new();
    for word in words(text) {
        let bare = word.trim_end_matches(' ');
        let cells = width(bare);
        while used + cells > room(indent) && end > start {
            let earlier = begun.iter().copied().filter(|at| *at > start);
            let at = best_break(text, earlier, end, room(rest));
            put(indent, &text[start..at]);
            (indent, used, start) = (rest, width(&text[at..end]), at);
        }
        begun.push(end);
        used += cells + word.len() - bare.len();
        end += word.len();
    }
    put(indent, &text[start..]);
}

/// Parts a line where Unicode allows a break (UAX #14), but neither within an address nor behind
/// a hyphen.
fn words(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = line;
    while !rest.is_empty() {
        let (part, after) = rest.split_at(sure_break(rest));
        match is_plain(part) {
            true => found.push(part),
            false => by_unicode(part, &mut found),
        }
        rest = after;
    }
    found
}

/// Returns where a line may be broken whatever stands around: behind the first space between a
/// letter, a digit or a mark that ends words and another letter or digit.
fn sure_break(line: &str) -> usize {
    let bytes = line.as_bytes();
    let opens = |byte: &u8| byte.is_ascii_alphanumeric();
    let ends = |byte: &u8| opens(byte) || b".,:;!?)".contains(byte);
    let is_sure = |at: &usize| {
        let around = (bytes.get(at.wrapping_sub(1)), bytes.get(at + 1));
        around.0.is_some_and(ends) && around.1.is_some_and(opens)
    };
    let spaces = (0..bytes.len()).filter(|at| bytes[*at] == b' ');
    let mut sure = spaces.filter(is_sure);
    sure.next().map_or(line.len(), |at| at + 1)
}

/// Tells whether Unicode allows no break within `part` but at its end: looking each character
/// up takes longer than all else in folding.
fn is_plain(part: &str) -> bool {
    let word = part.strip_suffix(' ').unwrap_or(part);
    let word = word.strip_prefix('(').unwrap_or(word);
    let word = word.trim_end_matches(['.', ',', ':', ';', '!', '?', ')']);
    let is_latin = |c: char| c.is_ascii_alphanumeric() || (c < '\u{250}' && c.is_alphabetic());
    let is_inner = |c: char| is_latin(c) || matches!(c, '.' | ',' | ':' | ';' | '\'' | '-');
    let is_ascii = |byte: u8| byte.is_ascii() && is_inner(char::from(byte));
    // Most words have no accent, and bytes are faster to look at than characters.
    word.starts_with(is_latin) && (word.bytes().all(is_ascii) || word.chars().all(is_inner))
}

fn by_unicode<'t>(part: &'t str, found: &mut Vec<&'t str>) {
    let first = found.len();
    let mut start = 0;
    for (end, _) in linebreaks(part) {
        let is_hyphen = part[..end].ends_with(['-', '\u{ad}']);
        if is_hyphen && end < part.len() {
            continue;
        }
        match found[first..].last_mut() {
            Some(last) if last.contains("://") && !last.ends_with(char::is_whitespace) => {
                *last = &part[start - last.len()..end];
            }
            _ => found.push(&part[start..end]),
        }
        start = end;
    }
}

/// Cuts `text` to at most `columns` cells, with an ellipsis where it was cut.
pub fn fit(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut cut = String::new();
    let mut cells = 1;
    for c in text.chars() {
        cells += c.width().unwrap_or(0);
        if cells > columns {
            break;
        }
        cut.push(c);
    }
    cut.push('…');
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_chinese_by_cells_without_punctuation_at_the_start() {
        let text =
            "請使用實體信用卡，或您所在國家/地區接受的金融卡。銀行無法變更這一點，也不必等待。";
        for columns in 12..60 {
            for line in fold(text, columns, "", "") {
                assert!(width(&line) <= columns, "{columns}: {line}");
                assert!(
                    !line.starts_with(['，', '。', '、', '」']),
                    "{columns}: {line}"
                );
            }
        }
    }

    #[test]
    fn never_breaks_an_address() {
        let url = "https://learn.microsoft.com/zh-tw/azure/cost-management-billing/manage";
        assert_eq!(fold(url, 40, "  ", "  "), [format!("  {url}")]);
    }

    #[test]
    fn cuts_by_cells() {
        assert_eq!(fit("short", 10), "short");
        let long = "註冊時輸入卡片資料的步驟遭到拒絕";
        for columns in 8..32 {
            let cut = fit(long, columns);
            assert!(width(&cut) <= columns, "{columns}: {cut}");
            assert!(cut.ends_with('…') && long.starts_with(cut.trim_end_matches('…')));
        }
    }

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
