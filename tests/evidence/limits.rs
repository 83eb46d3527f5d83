//! Where the limits of what is read stand: a word or a sign fewer, and one more. The messages and
//! codes are made up, so that each word counts as much as the next unless a test says otherwise.

use cardhelp::built_in;
use cardhelp::evidence::{
    Certainty, Expiry, ExpiryError, TypedCode, UnknownCode, Wording, read_by, read_code, recognize,
    typed_codes,
};
use cardhelp::rules::{CodeEntry, CodeSystem, Lookup, Reads};

/// Returns so many words of five letters, of which no two are alike.
fn words(count: usize, begin: char) -> Vec<String> {
    (0..count).map(|at| format!("{begin}{at:04}")).collect()
}

fn wording(answer: usize, text: String) -> Wording {
    let answer = answer.into();
    Wording { answer, text }
}

/// Returns how sure it is that a text is a message with those words.
fn taken(text: &str, message: &str) -> Option<Certainty> {
    let found = recognize(text, &[wording(0, message.to_owned())]);
    found.map(|found| found.certainty)
}

const CERTAIN: Option<Certainty> = Some(Certainty::Certain);
const LIKELY: Option<Certainty> = Some(Certainty::Likely);

#[test]
fn a_message_is_certain_from_87_in_a_hundred_words_and_likely_from_75() {
    let message = words(100, 'a');
    for (there, sure) in [
        (100, CERTAIN),
        (87, CERTAIN),
        (86, LIKELY),
        (75, LIKELY),
        (74, None),
    ] {
        let text = message[..there].join(" ");
        assert_eq!(taken(&text, &message.join(" ")), sure, "{there}");
    }
}

/// A second message of which most stands there makes the first one none that could be likely.
#[test]
fn a_message_is_likely_only_where_no_other_one_is() {
    let (one, other) = (words(100, 'a'), words(100, 'b'));
    let known = [wording(0, one.join(" ")), wording(1, other.join(" "))];
    for (first, second, found) in [
        (86, 75, None),
        (86, 74, Some(0)),
        (87, 75, Some(0)),
        (75, 86, None),
        (74, 86, Some(1)),
    ] {
        let text = [&one[..first], &other[..second]].concat().join(" ");
        let taken = recognize(&text, &known).map(|found| found.answer.into());
        assert_eq!(taken, found, "{first} and {second}");
    }
}

/// Of eight words four stand in another message as well, so they tell two thirds as much.
#[test]
fn rare_words_count_more() {
    let (common, rare, other) = (words(4, 'a'), words(4, 'b'), words(4, 'c'));
    let known = [
        wording(0, [&common[..], &rare].concat().join(" ")),
        wording(1, [&common[..], &other].concat().join(" ")),
    ];
    let without_common = [&common[2..], &rare].concat().join(" ");
    assert!(recognize(&without_common, &known).is_some());
    let without_rare = [&common[..], &rare[2..]].concat().join(" ");
    assert_eq!(recognize(&without_rare, &known), None);
}

/// So does a sign of a script without blanks: half as much as a word.
#[test]
fn a_single_sign_counts_less_than_a_word() {
    let (words, signs) = (words(4, 'a').join(" "), "您的付款方式有誤");
    let message = format!("{words} {signs}");
    assert_eq!(taken(&format!("{words} 款方式有誤"), &message), LIKELY);
    assert_eq!(taken(&format!("a0003 {signs}"), &message), None);
}

/// What is as short as a label stands in long texts by chance.
#[test]
fn a_label_has_three_words_and_a_text_with_it_seven() {
    for (length, around, sure) in [
        (3, 0, CERTAIN),
        (3, 4, LIKELY),
        (3, 5, None),
        (4, 5, CERTAIN),
    ] {
        let message = words(length, 'a').join(" ");
        let text = format!("{message} {}", words(around, 'b').join(" "));
        assert_eq!(taken(&text, &message), sure, "{length} and {around}");
    }
}

#[test]
fn a_first_sentence_of_six_words_is_common_and_one_of_seven_is_not() {
    for (length, around, sure) in [(6, 7, LIKELY), (6, 8, None), (7, 9, LIKELY)] {
        let sentence = words(length, 'a').join(" ");
        let message = format!("{sentence}. {}", words(20, 'c').join(" "));
        let text = format!("{sentence}. {}", words(around, 'b').join(" "));
        assert_eq!(taken(&text, &message), sure, "{length} and {around}");
    }
}

/// As many as a quarter of its own words, and four.
#[test]
fn little_comes_between_the_words_of_a_message() {
    for (length, between, sure) in [
        (4, 5, CERTAIN),
        (4, 6, LIKELY),
        // Eleven of twelve are still nearly all.
        (12, 8, CERTAIN),
        (12, 9, LIKELY),
    ] {
        let message = words(length, 'a');
        let (first, last) = message.split_at(length / 2);
        let text = [first, &words(between, 'b'), last].concat().join(" ");
        let sure_of = taken(&text, &message.join(" "));
        assert_eq!(sure_of, sure, "{length} and {between}");
    }
}

#[test]
fn a_word_of_six_letters_may_have_a_slip() {
    assert_eq!(taken("abcdfe", "abcdef"), CERTAIN);
    assert_eq!(taken("abced", "abcde"), None);
}

#[test]
fn a_text_is_read_up_to_its_twenty_thousandth_sign() {
    let message = words(4, 'a').join(" ");
    for (length, sure) in [(20_000, CERTAIN), (20_001, LIKELY)] {
        let text = " ".repeat(length - message.len()) + &message;
        assert_eq!(text.len(), length);
        assert_eq!(taken(&text, &message), sure, "{length}");
    }
}

/// A system with those codes and what their owner calls them; each means something else.
fn system(id: &str, codes: &[(&str, &str)]) -> CodeSystem {
    let codes = codes
        .iter()
        .enumerate()
        .map(|(at, (code, text))| CodeEntry {
            code: (*code).to_owned(),
            last: None,
            text: Some((*text).to_owned()).filter(|text| !text.is_empty()),
            means: at.into(),
            category: None,
            on_networks: Vec::new(),
        });
    CodeSystem {
        id: id.to_owned(),
        title: id.to_owned(),
        names: Vec::new(),
        in_text: Vec::new(),
        edition: "2026-11-21".to_owned(),
        sources: Vec::new(),
        codes: codes.collect(),
        wraps: None,
    }
}

/// Returns the codes that a text is read as.
fn read(typed: &str, systems: &[CodeSystem]) -> Vec<String> {
    let lookup = Lookup {
        systems: systems.iter().cloned().collect(),
        ..Lookup::default()
    };
    match read_code(typed, &lookup, None) {
        Ok(readings) => readings.iter().map(|reading| reading.name()).collect(),
        Err(UnknownCode::Code(near)) => near.iter().map(|name| format!("{name}?")).collect(),
        Err(UnknownCode::System(..)) => Vec::new(),
    }
}

/// Words of one or two letters are in every sentence.
#[test]
fn three_of_five_words_of_its_own_settle_a_code() {
    let systems = [
        system("s", &[("51", "card has too little money of it")]),
        system("t", &[("51", "something else")]),
    ];
    let both = ["s:51", "t:51"];
    assert_eq!(read("(51) card has too", &systems), ["s:51"]);
    assert_eq!(read("(51) card has", &systems), both);
    assert_eq!(read("(51) of it card", &systems), both);
    // Four of seven are fewer.
    let systems = [
        system("s", &[("51", "one two six ten ace bat cat")]),
        system("t", &[("51", "something else")]),
    ];
    assert_eq!(read("(51) one two six ten ace", &systems), ["s:51"]);
    assert_eq!(read("(51) one two six ten", &systems), both);
}

#[test]
fn codes_whose_words_are_nearly_as_many_there_stay_open() {
    let with = |text: &str| {
        [
            system("s", &[("51", "one two six ten")]),
            system("t", &[("51", text)]),
        ]
    };
    let text = "51 one two six ten";
    // Five of six are less than a fifth fewer than all, and four of five are not.
    let nearly = with("one two six ten one more");
    assert_eq!(read(text, &nearly), ["s:51", "t:51"]);
    assert_eq!(read(text, &with("one two six ten more")), ["s:51"]);
}

#[test]
fn a_slip_names_three_codes_that_are_near() {
    let codes = ["abcdex", "abcdey", "abcdez", "abcdeq"];
    let codes = codes.map(|code| (code, ""));
    assert_eq!(read("abcdeu", &[system("s", &codes)]).len(), 3);
}

/// One slip for each four signs, and none below five: a short one is simply another code.
#[test]
fn the_longer_a_code_the_more_slips_are_forgiven() {
    for (code, typed, is_near) in [
        ("1a2b", "1a2c", false),
        ("1a2b3", "1a2b4", true),
        ("1a2b3c4d", "1a2b3c55", true),
        ("1a2b3c4d", "1a2b3555", false),
        ("1a2b3c4d5", "1a2b3c666", true),
        ("1a2b3c4d5", "1a2b36666", false),
    ] {
        let near = read(typed, &[system("s", &[(code, "")])]);
        let expected = Vec::from_iter(is_near.then(|| format!("s:{code}?")));
        assert_eq!(near, expected, "{typed}");
    }
}

/// Four signs, letters among them, are often something else: `10am`.
#[test]
fn a_code_among_words_has_five_signs_or_stands_apart() {
    let systems = [system("s", &[("a1b2", ""), ("a1b2c", "")])];
    for (typed, found) in [
        ("it said a1b2 to me", &[][..]),
        ("it said a1b2c to me", &["s:a1b2c"]),
        ("it said (a1b2) to me", &["s:a1b2"]),
        ("a1b2: it said", &["s:a1b2"]),
    ] {
        assert_eq!(read(typed, &systems), found, "{typed}");
    }
}

#[test]
fn a_code_is_looked_for_in_five_hundred_signs() {
    let systems = [system("s", &[("51", "")])];
    for (length, found) in [(500, &["s:51"][..]), (501, &[])] {
        let typed = format!("see {}(51)", " ".repeat(length - "see (51)".len()));
        assert_eq!(typed.len(), length);
        assert_eq!(read(&typed, &systems), found, "{length}");
    }
}

/// A card shows a year from 1980 to 2099. One that stands before its month is at most ten years ago
/// or 25 ahead.
#[test]
fn cards_show_years_that_they_can_have() {
    let read = |typed: &str| Expiry::parse(typed, "2026-11-21").map(|expiry| expiry.to_string());
    assert_eq!(read("11/1980").as_deref(), Ok("11/1980"));
    assert_eq!(read("11/1979"), Err(ExpiryError::Unclear));
    assert_eq!(read("11/2099").as_deref(), Ok("11/2099"));
    assert_eq!(read("11/2100"), Err(ExpiryError::Unclear));
    assert_eq!(read("16/11").as_deref(), Ok("11/2016"));
    assert_eq!(read("15/11"), Err(ExpiryError::Month));
    assert_eq!(read("51/11").as_deref(), Ok("11/2051"));
    assert_eq!(read("52/11"), Err(ExpiryError::Month));
}

#[test]
fn a_date_is_read_in_two_hundred_bytes() {
    for (length, is_read) in [(200, true), (201, false)] {
        let typed = format!("{}11/26", " ".repeat(length - 5));
        assert_eq!(Expiry::parse(&typed, "2026-11-21").is_ok(), is_read);
    }
}

/// Returns how many codes a typed text is taken apart into, none where there are too many.
fn parts(typed: &str, codes: &[(&str, &str)]) -> Option<usize> {
    let rules = built_in::rule_set();
    let (_, question) = read_by(&rules, |reads| reads == Reads::Codes).expect("codes are read");
    let lookup = Lookup {
        systems: [system("s", codes)].into_iter().collect(),
        ..Lookup::default()
    };
    let parts = typed_codes(typed, question, &lookup, None);
    (parts != [TypedCode::TooMany]).then_some(parts.len())
}

#[test]
fn a_hundred_codes_are_read_at_once() {
    for joint in [",", " "] {
        assert_eq!(parts(&["51"; 100].join(joint), &[("51", "")]), Some(100));
        assert_eq!(parts(&["51"; 101].join(joint), &[("51", "")]), None);
    }
}

/// So that each that nobody knows can be named.
#[test]
fn what_commas_part_is_each_read_by_itself() {
    let codes = [("51", "")];
    for (typed, count) in [
        ("x1", 1),
        ("x1,51", 2),
        ("x1,y2", 2),
        ("x1,51,y2", 3),
        ("x1,y2,z3", 3),
    ] {
        assert_eq!(parts(typed, &codes), Some(count), "{typed}");
    }
}

/// Longer ones with a digit in them are words of a sentence as well.
#[test]
fn codes_of_six_signs_need_no_commas_between_them() {
    let codes = [("51", ""), ("abc123", ""), ("abcd123", "")];
    assert_eq!(parts("abc123 51", &codes), Some(2));
    assert_eq!(parts("abcd123 51", &codes), Some(1));
}
