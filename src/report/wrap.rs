//! Lines that fit a terminal, counted in cells.

use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Returns how many terminal cells `text` takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// Folds `text` into lines of at most `columns` cells, the first beginning with `first` and
/// the others with `rest`. Chinese punctuation never begins a line; an address is never
/// broken, even where it is longer than a line.
pub fn fold(text: &str, columns: usize, first: &str, rest: &str) -> Vec<String> {
    let options = Options::new(columns.max(12))
        .initial_indent(first)
        .subsequent_indent(rest)
        .break_words(false)
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(WordSplitter::NoHyphenation)
        // The optimal fit evens out ragged lines, which leaves lines of Chinese short.
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    text.split('\n')
        .flat_map(|line| textwrap::wrap(line, &options))
        .map(|line| line.trim_end().to_owned())
        .collect()
}

/// Parts a line where Unicode allows a break (UAX #14), but not within an address.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut merged: Vec<&str> = Vec::new();
    let mut start = 0;
    for word in WordSeparator::UnicodeBreakProperties.find_words(line) {
        let end = start + word.word.len() + word.whitespace.len();
        match merged.last_mut() {
            Some(last) if last.contains("://") && !last.ends_with(char::is_whitespace) => {
                *last = &line[start - last.len()..end];
            }
            _ => merged.push(&line[start..end]),
        }
        start = end;
    }
    Box::new(merged.into_iter().map(Word::from))
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
}
