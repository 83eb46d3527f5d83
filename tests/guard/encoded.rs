//! Numbers in what machines write for each other: pages, addresses, mails, strings of programs.

use crate::edges::passes;
use cardhelp::guard::{self, Secret};

const NUMBER: &str = "4929722653797141";

/// Ways to write what stands between two groups.
const BETWEEN: &[&str] = &[
    "&nbsp;",
    "&#160;",
    "&#xA0;",
    "&#x20;",
    "&ensp;",
    "&thinsp;",
    "&shy;",
    "&#45;",
    "&#8209;",
    "&#8203;",
    "&zwnj;",
    "&hyphen;",
    "&amp;nbsp;",
    "<br>",
    "<br />",
    "</td><td>",
    "</td>\n  <td style=\"width:10px\">",
    "</span><span class=\"x1\">",
    "<b>",
    "<wbr>",
    "<!-- x -->",
    "%20",
    "%2D",
    "%C2%A0",
    "%E2%80%91",
    "=20",
    "=C2=A0",
    "=E2=80=AF",
    "=\n",
    "=\r\n",
    "=20=\n",
    "%2520",
    "%252520",
    "%3Cbr%3E",
    "%3c/td%3e%3ctd%3e",
    "&lt;br&gt;",
    "&nbsp",
    "=3D20",
    "\\u0020",
    "\\u00a0",
    "\\u{20}",
    "\\x20",
    "\u{1b}[0m",
    "\u{30fc}",
    "™",
    "º",
    "\u{640}",
    "\u{2bc}",
];

#[track_caller]
fn is_seen(text: &str) {
    assert_eq!(guard::find(text), Some(Secret::CardNumber), "{text:?}");
    assert!(!guard::is_plain(text), "{text:?}");
    for shown in [guard::masked(text), guard::screened(text).into_owned()] {
        assert_eq!(guard::find(&shown), None, "{text:?} leaves as {shown:?}");
    }
}

#[test]
fn numbers_with_anything_between_their_groups() {
    for between in BETWEEN {
        let groups = ["4929", "7226", "5379", "7141"].join(between);
        is_seen(&groups);
        is_seen(&format!("Nr {groups} x"));
        is_seen(&format!("<p>card={groups}</p>"));
    }
    let digits: Vec<&str> = NUMBER.split("").filter(|digit| !digit.is_empty()).collect();
    is_seen(&digits.join("<i>"));
}

#[test]
fn numbers_of_which_each_digit_is_written_otherwise() {
    let each = |form: fn(u32) -> String| -> String {
        NUMBER.chars().map(|digit| form(digit.into())).collect()
    };
    is_seen(&each(|code| format!("&#{code};")));
    is_seen(&each(|code| format!("&#x{code:x};")));
    is_seen(&each(|code| format!("%{code:X}")));
    is_seen(&each(|code| format!("={code:X}")));
    is_seen(&each(|code| format!("\\x{code:x}")));
    is_seen(&each(|code| format!("\\u{code:04x}")));
    is_seen(&format!("\\u0034{}", &NUMBER[1..]));
    is_seen(&format!(
        "https://shop.example/?card=%34{}&x=1",
        &NUMBER[1..]
    ));
}

#[test]
fn security_codes_behind_an_entity() {
    for text in [
        "CVV:&nbsp;739",
        "<b>CVC</b><td>739</td>",
        "cvv%3D739",
        "CVV=3D739",
    ] {
        assert_eq!(guard::find(text), Some(Secret::SecurityCode), "{text}");
    }
}

#[test]
fn what_only_looks_encoded_is_read_as_it_is() {
    // `=49` could be a letter, and the number would be none.
    for text in [
        "card=4929722653797141",
        "a%4929722653797141",
        "year=2026 4929722653797141",
    ] {
        assert_eq!(guard::find(text), Some(Secret::CardNumber), "{text}");
    }
    for text in [
        "year=2026&month=11&day=30",
        "<td>12.50</td><td>1,500.00</td><td>2026-11-21</td>",
        "https://portal.azure.com/?id=6b3f1c2e-9a4d-4c1e-8f2a-1b2c3d4e5f60&x=%20",
        "5 < 12 and 100 % of 2026",
        "Order=20total=3D1500=\nEUR",
    ] {
        assert_eq!(guard::find(text), None, "{text}");
    }
}

#[test]
fn what_is_cut_off_stands_for_itself() {
    // The first of these was found by fuzzing.
    for text in [
        "?card=4929my %207114=20\\u00\u{fffd}3537",
        "\\u00",
        "\\u{0020",
        "\\x2",
        "\\u",
        "\\",
        "%2",
        "%",
        "=C2=A",
        "=",
        "=\r",
        "&#",
        "&#160",
        "&amp;",
        "<b",
        "\u{1b}[",
        "\u{1b}[0",
        "\u{1b}",
        "%C2%41",
        "&#1114112;",
        "&#xD800;",
        "\\ud800",
    ] {
        for around in ["", "4929", "é"] {
            let text = format!("{around}{text}{around}");
            guard::find(&text);
            assert_eq!(
                guard::masked(&text).replace("***", "").contains('\n'),
                text.contains('\n')
            );
            assert_eq!(guard::screened(&text), text);
        }
    }
}

/// As they are read aloud, as they are written on cheques, in groups and mixed with digits.
#[test]
fn numbers_in_chinese_numerals() {
    for text in [
        "四九二九七二二六五三七九七一四一",
        "四九二九 七二二六 五三七九 七一四一",
        "四 九 二 九 七 二 二 六 五 三 七 九 七 一 四 一",
        "肆玖貳玖柒貳貳陸伍參柒玖柒壹肆壹",
        "卡號是四九二九－7226－五三七九－7141，末三碼",
        "四一一一一一一一一一一一一一一四",
        "〤〩〢〩 〧〢〢〦 〥〣〧〩 〧〡〤〡",
        "四〇〇〇〇〇〇零零零零零零零〇六",
    ] {
        is_seen(text);
    }
    for text in ["安全碼七三九", "背面末三碼：七三九", "CVV 〇一二"] {
        assert_eq!(guard::find(text), Some(Secret::SecurityCode), "{text}");
        assert_eq!(guard::find(&guard::screened(text)), None, "{text}");
    }
    for text in [
        "二〇二六年十一月三十日",
        "背面末三碼",
        "一張卡、兩張卡、三張卡，共一千二百三十四元",
        "請在三日內撥打〇二－二三四五－六七八九",
    ] {
        passes(text);
    }
}
