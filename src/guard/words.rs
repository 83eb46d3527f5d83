//! The words beside which a few digits are a security code, and many a card number.
//!
//! Decides which words these are. They are written as [`super::digits`] leaves them: in lower
//! case, without accents, spaces and hyphens.

/// What words say of digits.
pub(super) struct Kind {
    /// Words that count wherever in a word they stand.
    pub anywhere: &'static [&'static str],
    /// Words that count by themselves only, since others hold them: "shopping", "acid".
    pub alone: &'static [&'static str],
    /// Words that count where they stand together, with one sign between them at most: they
    /// often meet by chance, as in `signup-card --code 2001`.
    pub pairs: &'static [[&'static str; 2]],
}

/// That three or four digits are a secret.
pub(super) const SHORT_CODE: &[&Kind] = &[&ON_THE_CARD, &OF_ANY_LENGTH];

/// That as many digits as a PIN or a one-time code has are one.
pub(super) const LONG_CODE: &[&Kind] = &[&OF_ANY_LENGTH, &SENT];

// One line for the names of the networks, English, Dutch, Swedish and Chinese each.

/// That they are a security code, as it is printed on a card.
#[rustfmt::skip]
const ON_THE_CARD: Kind = Kind {
    anywhere: &[
        "cvv", "cvv2", "cvc", "cvc2", "cvw", "cvn2", "cav2", "cvp2", "cvvcode", "cvccode", "cvvkod",
        "cvckod", "cvvkoden", "cvckoden", "cvvnumber", "cvcnumber", "cvvnummer", "cvcnummer", "cvvno",
        "cvcno", "cvvnr", "cvcnr", "cvvvalue", "cvcvalue", "cvdvalue", "cvdnumber",
        "verificationvalue", "verificationnumber", "signaturecode", "securitynumber", "digitsontheback",
        "digitsonback", "digitsonbackofcard", "digitsonthebackofthecard", "digitsonthebackofmycard",
        "codeontheback", "codeonthebackofmycard", "secretcode", "seccode", "3digitcode",
        "threedigitcode", "4digitcode", "fourdigitcode",
        "veiligheidscode", "controlecode", "cijfersopdeachterkant", "cijfersachterop", "codeachterop",
        "codeopdeachterkant", "cijfersopdeachterzijde", "codeopdeachterzijde", "driecijferigecode", "viercijferigecode",
        "persoonlijkecode", "geheimecode",
        "kontrollkod", "siffrornapabaksidan", "kodenpabaksidan", "personligkod",
        "kortetsbaksida", "tresiffrigkod", "tresiffrigakod", "tresiffrigakoden",
        "personligakod", "hemligkod", "hemligakod",
        "檢查碼", "檢核碼", "末三碼", "後三碼", "背面三碼",
        "末四碼驗證", "安全代碼", "背面的三個數字", "背面三個數字", "背面的三位數", "背面三位數",
        "背面三位數字", "卡背三碼", "後面三碼", "末3碼", "後3碼", "背面3碼", "卡背3碼", "後面3碼",
        "卡片識別碼",
    ],
    alone: &["cid", "csc", "cvd", "cvn", "cv2", "achterop"],
    pairs: &[["card", "code"], ["kaart", "code"], ["kort", "kod"], ["kortets", "kod"]],
};

/// That they are a PIN, or a code that may be as short or as long.
#[rustfmt::skip]
const OF_ANY_LENGTH: Kind = Kind {
    anywhere: &[
        "securitycode", "verificationcode", "pincode", "pinnumber", "personalidentificationnumber",
        "beveiligingscode", "verificatiecode", "pinnummer",
        "sakerhetskod", "sakerhetskoden", "verifieringskod", "verifieringskoden", "pinkod", "pinkoden",
        "安全碼", "安全码", "驗證碼", "验证码", "認證碼", "认证码", "密碼", "密码",
    ],
    alone: &[
        "pin", "mpin", "userpin", "cardpin", "atmpin", "newpin", "oldpin", "mypin", "customerpin",
        "debitpin",
    ],
    pairs: &[],
};

/// That they are a one-time code or a password.
#[rustfmt::skip]
const SENT: Kind = Kind {
    anywhere: &[
        "smscode", "textcode", "2facode", "mfacode", "authenticatorcode", "authenticationcode",
        "3dscode", "otpcode", "tancode", "confirmationcode", "bevestigingscode", "inlogcode",
        "smskod", "smskoden", "bekraftelsekod", "bekraftelsekoden", "inloggningskod",
        "簡訊碼", "簡訊驗證碼", "動態密碼", "確認碼",
        "onetimecode", "onetimepassword", "onetimepasscode", "passcode", "password",
        "eenmaligecode", "eenmaligwachtwoord", "wachtwoord",
        "engangskod", "engangskoden", "engangslosenord", "losenord", "losenordet",
    ],
    alone: &["otp"],
    pairs: &[["sms", "code"], ["sms", "kod"]],
};

/// That they are a card number.
pub(super) const CARD: &[&Kind] = &[&CARD_NUMBER];

#[rustfmt::skip]
const CARD_NUMBER: Kind = Kind {
    anywhere: &[
        "cardnumber", "kaartnummer", "kortnummer", "卡號", "卡号", "信用卡", "金融卡", "卡片號碼",
    ],
    alone: &[
        "card", "cardno", "cardnr", "creditcard", "debitcard", "cc", "ccnumber", "pan",
        "kaart", "kaartnr", "betaalkaart", "betaalpas", "pinpas", "bankpas",
        "kort", "kortet", "kortnr", "kortnumret", "kreditkort", "bankkort", "betalkort",
    ],
    pairs: &[],
};

/// That they are a reference of somebody's own: mistyped, they are no less one.
pub(super) const REFERENCE: &[&Kind] = &[&OWN_REFERENCE];

#[rustfmt::skip]
const OWN_REFERENCE: Kind = Kind {
    anywhere: &[
        "trackingid", "trackingnumber", "ordernumber", "orderid", "orderno", "ordernr",
        "invoicenumber", "invoiceid", "invoiceno", "casenumber", "caseid", "caseno",
        "ticketnumber", "ticketid", "requestid", "correlationid", "transactionid",
        "referencenumber", "referenceid",
        "ordernummer", "bestelnummer", "factuurnummer", "zaaknummer", "dossiernummer",
        "betalingskenmerk", "kenmerk", "referentie", "transactienummer",
        "bestallningsnummer", "fakturanummer", "fakturanr", "arendenummer", "ocrnummer",
        "referensnummer", "transaktionsid",
        "訂單", "訂單編號", "訂單號碼", "發票號碼", "發票編號", "案件編號", "追蹤編號", "帳單編號",
        "參考編號", "交易編號", "虛擬帳號", "轉帳帳號",
    ],
    alone: &[
        "order", "invoice", "case", "ticket", "reference", "ref", "ocr",
        "bestelling", "factuur", "zaak", "bestallning", "faktura", "arende", "referens",
    ],
    pairs: &[],
};

/// Words that may stand between one of these words and its digits.
#[rustfmt::skip]
pub(super) const FILLERS: &[&str] = &[
    "code", "number", "no", "nr", "is", "was", "equals", "are", "of", "on", "the", "my", "back",
    "card", "its", "3", "4", "three", "four", "digit", "digits", "value", "i", "entered", "typed",
    "nummer", "van", "mijn", "uw", "de", "het", "op", "achterkant", "kaart", "en", "met",
    "drie", "vier", "cijfers", "zijn", "staat", "erop", "eigenlijk", "heb", "ik", "ingevuld", "waarde",
    "kod", "koden", "tre", "fyra", "siffror", "siffrorna", "numret", "ar", "var", "av", "pa", "min", "mitt", "kort", "kortet", "baksidan",
    "jag", "skrev", "angav", "din", "ditt", "your",
    "是", "為", "为", "碼", "號碼", "號", "我的", "的", "您的", "你的", "數字", "卡片", "背面", "叫",
    "三", "四", "位", "個", "我輸入",
];

/// Words that lead from digits to what they are.
pub(super) const COPULAS: &[&str] = &["is", "ar", "是", "為"];

/// Words behind which somebody's name stands before the word for a code: `is your Contoso code`.
pub(super) const POSSESSIVES: &[&str] = &["your", "uw", "je", "din", "ditt"];

/// What the names of fields end with whose values are passwords, whatever those look like. Those in
/// ASCII end with a `d`.
#[rustfmt::skip]
pub(super) const PASSWORDS: &[&str] = &[
    "password", "passwd", "pwd", "wachtwoord", "losenord", "密碼", "密码",
];
