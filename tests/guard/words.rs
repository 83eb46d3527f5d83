//! Security codes beside their words, and what a magnetic stripe holds.

use crate::edges::passes;
use cardhelp::guard::{self, Secret};

/// Words for a security code in the four languages, as people write them.
const WORDS: &[&str] = &[
    "CVV",
    "cvv2",
    "CVC",
    "cvc2",
    "CID",
    "csc",
    "CVN",
    "security code",
    "Security-Code",
    "security_code",
    "SecurityCode",
    "card verification code",
    "verification value",
    "PIN",
    "pin code",
    "card code",
    "beveiligingscode",
    "de beveiligingscode",
    "CVC-code",
    "CVV-code",
    "veiligheidscode",
    "verificatiecode",
    "pincode",
    "säkerhetskod",
    "säkerhetskoden",
    "sa\u{308}kerhetskod",
    "SÄKERHETSKOD",
    "CVC-kod",
    "cvv-kod",
    "pinkod",
    "verifieringskod",
    "安全碼",
    "CVV 安全碼",
    "卡片安全碼",
    "驗證碼",
    "末三碼",
    "背面末三碼",
    "後三碼",
    "檢查碼",
    "ＣＶＶ",
    "密碼",
    "c\u{200b}vv",
];

const JOINTS: &[&str] = &[
    " ",
    ": ",
    "=",
    " = ",
    "：",
    " is ",
    " är ",
    "是",
    "為",
    "\n",
    "\": \"",
    " nr ",
    " nummer: ",
    ",",
    " (",
    " on my card is ",
    " på mitt kort är ",
    " van mijn kaart is ",
    "：「",
];

const CODES: &[&str] = &[
    "123",
    "0427",
    "１２３",
    "١٢٣",
    "𝟙𝟚𝟛",
    "1 2 3",
    "1-2-3-4",
    "1\u{200b}23",
];

#[test]
fn a_security_code_is_seen_beside_its_word() {
    let mut count = 0;
    for word in WORDS {
        for joint in JOINTS {
            for code in CODES {
                let text = format!("{word}{joint}{code}");
                assert_eq!(guard::find(&text), Some(Secret::SecurityCode), "{text}");
                assert_eq!(guard::find(&guard::screened(&text)), None, "{text}");
                assert!(!guard::screened(&text).contains(code), "{text}");
                count += 1;
            }
        }
    }
    println!("security codes: {count} seen");
    for text in [
        "123 is my CVV",
        "123 is the security code",
        "123 är min säkerhetskod",
        "123 is mijn beveiligingscode",
        "123是我的安全碼",
        "{\"cvv\":\"123\"}",
        "cvv2: 123",
        "CVV123",
        "[cvc, 123]",
        "exp 12/29 cvv 123",
        "--cvv=123",
        "--pin 1234",
        "my PIN: 1234",
        "the security code is 123",
        "x\\nPIN 1234",
        "exp 12/29pin 1234",
        "1234 = CVV",
        "cvv\n739",
    ] {
        assert_eq!(guard::find(text), Some(Secret::SecurityCode), "{text}");
    }
}

/// As people say it, in the four languages, and as programs name it.
#[test]
fn a_security_code_is_seen_in_a_sentence() {
    for text in [
        "CVC-koden är 739",
        "CVV-koden: 739",
        "CVV (3 digits): 739",
        "CVV (three digits) 739",
        "739 (cvv)",
        "739 cvv",
        "739 CVV, 12/29",
        "cvvCode=739",
        "\"cvcCode\": \"739\"",
        "the last three digits on the back are 739",
        "the three digits on the back of my card: 739",
        "cijfers op de achterkant 739",
        "de drie cijfers op de achterkant van mijn kaart zijn 739",
        "siffrorna på baksidan är 739",
        "de tre siffrorna på baksidan: 739",
        "背面的三個數字是739",
        "卡片背面三位數字：739",
        "安全碼三位數字 739",
    ] {
        assert_eq!(guard::find(text), Some(Secret::SecurityCode), "{text}");
        assert!(!guard::screened(text).contains("739"), "{text}");
        assert!(!guard::masked(text).contains("739"), "{text}");
    }
}

/// A PIN has four to twelve digits.
#[test]
fn a_pin_is_seen_whatever_its_length() {
    for word in [
        "PIN ",
        "pin: ",
        "PIN-code ",
        "my PIN is ",
        "pincode ",
        "pinkod: ",
        "密碼",
        "密碼是 ",
    ] {
        for pin in ["1234", "12345", "123456", "12345678", "123456789012"] {
            let text = format!("{word}{pin}");
            assert_eq!(guard::find(&text), Some(Secret::SecurityCode), "{text}");
            assert!(!guard::screened(&text).contains(pin), "{text}");
        }
    }
    for text in ["123456 is my PIN", "PIN：１２３４５６"] {
        assert_eq!(guard::find(text), Some(Secret::SecurityCode), "{text}");
    }
    for text in [
        "PIN 1234567890123",
        "shopping 123456",
        "PIN tries exceeded, error 123456",
        "spin 123456",
    ] {
        assert_eq!(guard::find(text), None, "{text}");
    }
}

#[test]
fn a_word_alone_and_a_number_alone_are_none() {
    for text in [
        "CVV",
        "the CVV was wrong",
        "cvv mismatch, code 82",
        "response 82",
        "error 1234 on the page",
        "shopping 1234",
        "placid 123",
        "the pinnacle 1234",
        "acid 123",
        "spin 1234",
        "2010 cvv mismatch",
        "no security code was asked, error 404",
        "安全碼錯誤，代碼 2010",
        "beveiligingscode onjuist (2010)",
        "felaktig säkerhetskod, fel 2010",
        "CVV checked on 2026-11-21",
        "CVV checked at 10:15",
        "cvv 12",
        "security code 12",
        "123 is pinned",
        "cvv\n2010 mismatch\n",
        "CVE-2024-1234",
        "402 cvv mismatch",
        "404\ncvv",
        "2010 cvv",
    ] {
        assert_eq!(guard::find(text), None, "{text}");
    }
}

#[test]
fn what_a_magnetic_stripe_holds_is_seen() {
    for text in [
        "%B4929722653797141^HOLDER/NAME^29121010000000000000?",
        "B4929722653797141^HOLDER/NAME               ^2912101",
        "%B4929 7226 5379 7141^HOLDER/NAME^2912101?",
        "%B9999999999999999999^X/Y^2912101?",
        ";4929722653797141=29121010000012345678?",
        "4929722653797141=29121010000",
        ";999999999999=29121010000?",
        "4929722653797141D29121010000012345",
        "track2: ;4929722653797141=2912101?",
        "%B4929722653797141^HOLDER/NAME^2912101?;4929722653797141=2912101?",
        "％Ｂ４９２９７２２６５３７９７１４１＾ＨＯＬＤＥＲ＾２９１２１０１？",
    ] {
        assert_eq!(guard::find(text), Some(Secret::Track), "{text}");
        let screened = guard::screened(text);
        assert!(guard::find(&screened).is_none(), "{text}: {screened}");
        assert!(
            !screened.contains("HOLDER") && !screened.contains("2912"),
            "{screened}"
        );
    }
    // The name of a holder has up to thirty characters.
    for (length, expected) in [(30, Secret::Track), (31, Secret::CardNumber)] {
        let text = format!("%B4929722653797141^{}^29121010?", "X".repeat(length));
        assert_eq!(guard::find(&text), Some(expected), "{text}");
    }
    // Only these signs stand between a number and the rest of its track.
    let other = "4929722653797141,29121010000";
    assert_eq!(guard::find(other), Some(Secret::CardNumber));
    assert_eq!(guard::find("999999999999d29121010000"), None);
}

/// As banks send them, and as people pass them on.
#[test]
fn one_time_codes_and_passwords_are_seen() {
    for text in [
        "您的驗證碼為 482913，請於5分鐘內輸入",
        "【國泰世華】您的刷卡驗證碼為482913",
        "3D驗證碼482913",
        "認證碼：482913",
        "Verificatiecode: 48 29 13",
        "Uw eenmalige code: 482913",
        "482913 is uw verificatiecode",
        "Din engångskod är 482913",
        "OTP 482913",
        "OTP: 482-913",
        "Your verification code is 482913",
        "482913 is your Microsoft verification code",
        "the SMS code is 482913",
        "sms-kod 482913",
        "bevestigingscode 482913",
        "簡訊碼 482913",
        "userPin: 1234",
        "password 482913",
        "lösenord: 482913",
        "mPIN 4829",
        "PIN-kod: 48 29",
        "kortets kod 4829",
    ] {
        assert_eq!(guard::find(text), Some(Secret::SecurityCode), "{text}");
        let shown = guard::masked(text);
        assert!(
            !shown.contains("4829") && !shown.contains("48 29"),
            "{shown}"
        );
    }
    for text in [
        "error code 715-123160",
        "Ask for the verification code in the app, then enter invoice 482913",
        "Response code 51, order 482913",
    ] {
        passes(text);
    }
}

#[test]
fn security_codes_in_usual_wordings_are_seen() {
    for text in [
        "背面末3碼 739",
        "末3碼：739",
        "後3碼 739",
        "卡片後面三碼 739",
        "認證碼 739",
        "卡片識別碼 739",
        "<input name=\"cvv\" value=\"739\">",
        "{\"name\":\"cvv\",\"value\":\"739\"}",
        "cvvNumber: 739",
        "cvv_value=739",
        "cvdValue: 739",
        "CV2 739",
        "CVVnr: 739",
        "CVV№739",
        "CVV staat erop: 739",
        "CVV is eigenlijk 739",
        "cvv heb ik ingevuld 739",
        "the cvv I entered was 739",
        "de 3 cijfers op de achterzijde: 739",
        "achterop staat 739",
        "siffror på kortets baksida: 739",
        "tresiffriga koden 739",
        "driecijferige code 739",
        "3-digit code 739",
        "sec. code: 739",
        "CVV 739 123 456",
    ] {
        assert_eq!(guard::find(text), Some(Secret::SecurityCode), "{text}");
        assert!(!guard::masked(text).contains("739"), "{text}");
    }
}
