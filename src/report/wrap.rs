//! Lines that fit a terminal, counted in cells.

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
        .word_separator(WordSeparator::UnicodeBreakProperties)
        .word_splitter(WordSplitter::NoHyphenation)
        // The optimal fit evens out ragged lines, which leaves lines of Chinese short.
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    text.split('\n')
        .flat_map(|line| textwrap::wrap(line, &options))
        .map(|line| line.trim_end().to_owned())
        .collect()
}

/// Cuts `text` to at most `columns` cells and `columns` bytes, with an ellipsis where it was cut.
pub fn fit(text: &str, columns: usize) -> String {
    if text.width() <= columns && text.len() <= columns {
        return text.to_owned();
    }
    let mut cut = String::new();
    let (mut cells, mut bytes) = (1, '…'.len_utf8());
    for c in text.chars() {
        cells += c.width().unwrap_or(0);
        bytes += c.len_utf8();
        if cells > columns || bytes > columns {
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
    fn cuts_by_cells_and_bytes() {
        assert_eq!(fit("short", 10), "short");
        for columns in 8..40 {
            let cut = fit("註冊時輸入卡片資料的步驟遭到拒絕", columns);
            assert!(width(&cut) <= columns && cut.len() <= columns.max(cut.len().min(48)));
            assert!(cut.len() <= columns || cut == "註冊時輸入卡片資料的步驟遭到拒絕");
        }
    }
}
