//! Whether the texts of a locale keep to its `style.yaml`, and to the punctuation of their script.
//!
//! Decides which texts an entry is about; what it forbids, the file says.

use super::locale::{Locale, find};
use super::placed::findings_in;
use super::said::{Said, texts};
use crate::l10n::is_chinese;
use crate::rules::format::{Entries, Manner, Spanned, read as read_form};
use crate::rules::{Code, FileIndex, Finding, parse};

/// The name of the file.
pub(super) const FILE: &str = "style.yaml";

/// Reports texts that do not keep to the style of their language.
pub(super) fn check(locale: &Locale<'_>, findings: &mut Vec<Finding>) {
    let manners = read(locale, findings);
    for said in texts(locale) {
        let text = without_commands(&said.pattern.text);
        for (_, manner, _) in manners.iter().flat_map(Entries::iter) {
            if is_about(manner, &said) {
                check_manner(manner, &said, &text, locale, findings);
            }
        }
        check_punctuation(&said, &text, locale, findings);
    }
}

fn read(locale: &Locale<'_>, findings: &mut Vec<Finding>) -> Vec<Entries<Manner>> {
    let files = locale.files.files.iter();
    let files = files.filter(|file| file.path.rsplit('/').next() == Some(FILE));
    let mut found = Vec::new();
    for file in files {
        let name = locale.files.name(&file.path);
        let mut sink = findings_in(&name, findings);
        if let Some(node) = parse(&file.text, &mut sink) {
            let read: Spanned<Entries<Manner>> = read_form(&node, FileIndex::default(), &mut sink);
            found.extend(read.value);
        }
    }
    found
}

/// Tells whether an entry is about a text: by the kind of its message, and by its attribute.
fn is_about(manner: &Manner, said: &Said<'_>) -> bool {
    let is_kind = |within: &str| {
        let (kind, attribute) = match within.split_once('.') {
            Some((kind, attribute)) => (kind, Some(attribute)),
            None => (within, None),
        };
        let rest = said.id.strip_prefix(kind);
        let is_named = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        is_named && attribute == said.attribute
    };
    manner.within.is_empty() || manner.within.iter().any(|(within, _)| is_kind(within))
}

fn check_manner(
    manner: &Manner,
    said: &Said<'_>,
    text: &str,
    locale: &Locale<'_>,
    findings: &mut Vec<Finding>,
) {
    for (word, _) in manner.forbidden.iter() {
        // A variant says nothing of the next one.
        if text.lines().any(|line| find(line, word).is_some()) {
            let at = locale.place(said.message, said.attribute, &|line| find(line, word));
            let says = format!("{} has “{word}”", said.name());
            let mut sink = findings_in(&said.message.file, findings);
            sink.report(Code::StyleForbidden, at, says, manner.instead.as_str());
        }
    }
}

fn check_punctuation(
    said: &Said<'_>,
    text: &str,
    locale: &Locale<'_>,
    findings: &mut Vec<Finding>,
) {
    if let Some(mark) = mixed(text) {
        let says = format!("{} has the Latin “{mark}” between Chinese", said.name());
        let help = "write the mark of Chinese, which is as wide as a character".to_owned();
        let code = Code::PunctuationMixed;
        locale.report(said.message, said.attribute, code, (says, help), findings);
    }
}

/// Returns a mark of Latin punctuation that has Chinese on both sides.
fn mixed(text: &str) -> Option<char> {
    let is_wide = |c: char| is_chinese(c) || "，。、；：！？（）「」『』".contains(c);
    let letters: Vec<char> = text.chars().filter(|c| *c != ' ').collect();
    let around = letters.windows(3);
    let mut marks = around.filter(|three| ",;:()".contains(three[1]));
    let mixed = marks.find(|three| is_wide(three[0]) && is_wide(three[2]));
    mixed.map(|three| three[1])
}

/// Returns a text without what stands in backticks, which is typed as it is.
fn without_commands(text: &str) -> String {
    text.split('`').step_by(2).collect::<Vec<_>>().join("`")
}

#[cfg(test)]
mod tests {
    use super::mixed;

    #[test]
    fn latin_marks_between_chinese_are_found_and_no_others() {
        for text in ["先付款,再重試", "卡片 (信用卡) 遭拒", "您的選擇: 請輸入"]
        {
            assert!(mixed(text).is_some(), "{text}");
        }
        for text in [
            "卡片密碼 (PIN)：切勿輸入",
            "「立即付款」(Pay now) 按鈕",
            "沒有代碼時，請寫 `none`",
            "15,000 印度盧比",
            "payments abroad (海外交易), recurring",
            "空白鍵勾選，? 看原因",
        ] {
            assert_eq!(mixed(text), None, "{text}");
        }
    }
}
