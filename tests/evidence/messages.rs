//! Messages are recognized however they were copied, and nothing else is taken for one.

use crate::other_texts;
use cardhelp::built_in;
use cardhelp::evidence::{Certainty, Recognizer, Wording, read_by, recognize};
use cardhelp::l10n::message_id;
use cardhelp::rules::{AnswerIndex, Question, Reads, RuleSet};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

static RULES: LazyLock<RuleSet> = LazyLock::new(built_in::rule_set);

/// How many variants of each message are made.
const VARIANTS: usize = 120;

/// A message in one language.
struct Message {
    language: String,
    answer: AnswerIndex,
    quote: String,
}

impl Message {
    /// Tells whether it is a label of a few words, which many texts hold by chance.
    fn is_label(&self) -> bool {
        size(&self.quote) < 4
    }
}

fn question() -> &'static Question {
    let found = read_by(&RULES, |reads| reads == Reads::Messages);
    found.expect("messages are read").1
}

/// Returns every quoted message in every language, as its page prints it.
fn messages() -> Vec<Message> {
    let question = question();
    let mut found = Vec::new();
    for tag in built_in::languages() {
        let words = built_in::words(&tag, None);
        for (at, answer) in question.answers.iter_enumerated() {
            let id = message_id::answer(question, &answer.id);
            if let Some(quote) = words.attribute(&id, "quote", &[]) {
                found.push(Message {
                    language: tag.to_string(),
                    answer: at,
                    quote,
                });
            }
        }
    }
    found
}

/// Everything that a text is compared with.
fn wordings() -> Vec<Wording> {
    let quoted = messages().into_iter().map(|message| Wording {
        answer: message.answer,
        text: message.quote,
    });
    let answers = question().answers.iter_enumerated();
    let seen = answers.flat_map(|(at, answer)| {
        let texts = answer.seen_as.iter();
        texts.map(move |text| Wording {
            answer: at,
            text: text.clone(),
        })
    });
    let mut all: Vec<Wording> = Vec::new();
    for wording in quoted.chain(seen) {
        if !all.contains(&wording) {
            all.push(wording);
        }
    }
    all
}

fn name(answer: AnswerIndex) -> &'static str {
    question().answers[answer].id.as_str()
}

/// Counts words, and signs of scripts without blanks.
fn size(text: &str) -> usize {
    let signs = text.chars().filter(|c| is_sign(*c)).count();
    let words = text.split(|c: char| !c.is_alphanumeric() || is_sign(c));
    signs + words.filter(|word| !word.is_empty()).count()
}

fn is_sign(c: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&c)
}

/// Numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(count.max(1)).expect("fits")).expect("fits")
    }

    fn one<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        let at = self.below(of.len());
        &of[at]
    }
}

/// Changes a message in that language.
type Change = fn(&str, &str, &mut Dice) -> String;

/// The ways in which a message changes on its way from a screen into a prompt.
const WAYS: [(&str, Change); 12] = [
    ("punctuation", punctuation),
    ("case", case),
    ("width", width),
    ("line breaks", breaks),
    ("text around it", around),
    ("text of another language around it", around_foreign),
    ("product", product),
    ("quotation marks", marks),
    ("markup", markup),
    ("slip", slip),
    ("first sentence", first_sentence),
    ("several at once", several),
];

fn punctuation(text: &str, _: &str, dice: &mut Dice) -> String {
    let other = *dice.one(&["", "!", ";", " -", "…", ",", " |"]);
    let changed = text.replace(['.', '。', ',', '，'], other);
    let (before, after) = *dice.one(&[
        ("", ""),
        ("Error: ", ""),
        ("• ", " »"),
        ("(", ")"),
        ("*** ", " ***"),
        ("[X] ", " (!)"),
    ]);
    format!("{before}{changed}{after}")
}

fn case(text: &str, _: &str, dice: &mut Dice) -> String {
    match dice.below(4) {
        0 => text.to_uppercase(),
        1 => text.to_lowercase(),
        2 => words(text, |word| {
            let mut letters = word.chars();
            let first = letters.next().map(|c| c.to_uppercase().to_string());
            first.unwrap_or_default() + letters.as_str()
        }),
        _ => {
            let swap = |c: char| -> String {
                if c.is_uppercase() {
                    c.to_lowercase().collect()
                } else {
                    c.to_uppercase().collect()
                }
            };
            text.chars().map(swap).collect()
        }
    }
}

fn width(text: &str, _: &str, dice: &mut Dice) -> String {
    let all = dice.below(2) == 0;
    let widen = |c: char| match c {
        ' ' if all => '\u{3000}',
        '!'..='~' if all || c.is_alphanumeric() => {
            char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c)
        }
        c => c,
    };
    text.chars().map(widen).collect()
}

fn breaks(text: &str, _: &str, dice: &mut Dice) -> String {
    let gap = *dice.one(&["\n", "  ", "\r\n", "\n> ", "\t", "\u{a0}", " \n  "]);
    let mut out = String::new();
    for c in text.chars() {
        if c == ' ' && dice.below(2) == 0 {
            out.push_str(gap);
        } else {
            out.push(c);
            if is_sign(c) && dice.below(8) == 0 {
                out.push('\n');
            }
        }
    }
    out
}

fn around(text: &str, language: &str, dice: &mut Dice) -> String {
    let sets = other_texts::surroundings(language);
    let (before, after) = *dice.one(sets);
    format!("{before}{text}{after}")
}

fn around_foreign(text: &str, language: &str, dice: &mut Dice) -> String {
    let others: Vec<&str> = crate::program::LANGUAGES
        .into_iter()
        .filter(|other| *other != language)
        .collect();
    let other = *dice.one(&others);
    around(text, other, dice)
}

fn product(text: &str, _: &str, dice: &mut Dice) -> String {
    let name = *dice.one(&[
        "Microsoft Azure",
        "Microsoft 365",
        "Office 365",
        "Azure Portal",
    ]);
    if text.contains("Azure") {
        return text.replacen("Azure", name, 1);
    }
    for thing in [
        "subscription",
        "abonnement",
        "prenumeration",
        "訂用帳戶",
        "account",
        "帳戶",
    ] {
        if let Some(at) = text.find(thing) {
            return format!("{}{name} {}", &text[..at], &text[at..]);
        }
    }
    format!("{name}: {text}")
}

fn marks(text: &str, _: &str, dice: &mut Dice) -> String {
    let apostrophe = *dice.one(&["'", "’", "ʼ", "`", "´", "＇"]);
    let text = text.replace(['\'', '’'], apostrophe);
    let (open, close) = *dice.one(&[
        ("\"", "\""),
        ("“", "”"),
        ("„", "”"),
        ("”", "”"),
        ("「", "」"),
        ("‘", "’"),
        ("«", "»"),
    ]);
    format!("{open}{text}{close}")
}

fn markup(text: &str, _: &str, dice: &mut Dice) -> String {
    match dice.below(5) {
        // Entities that a tool has taken out, and ones that it has left in.
        0 => text.replace(['\'', '’'], ""),
        1 => text.replace(['\'', '’'], "&#39;"),
        2 => text.replace(['\'', '’'], "&rsquo;"),
        3 => format!("<p class=\"error\">{}</p>", text.replacen(' ', "&nbsp;", 2)),
        _ => format!("<td><b>{}</b></td>", text.replacen(". ", ".<br/>", 1)),
    }
}

fn slip(text: &str, _: &str, dice: &mut Dice) -> String {
    let long: Vec<&str> = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| word.chars().count() >= 7 && word.is_ascii())
        .collect();
    if long.is_empty() {
        // Of a text of signs one is missing.
        let signs: Vec<(usize, char)> = text.char_indices().filter(|(_, c)| is_sign(*c)).collect();
        if signs.len() < 8 {
            return text.to_owned();
        }
        let (at, c) = *dice.one(&signs);
        return format!("{}{}", &text[..at], &text[at + c.len_utf8()..]);
    }
    let word = *dice.one(&long);
    let at = 1 + dice.below(word.len() - 3);
    let wrong = match dice.below(4) {
        0 => format!("{}{}", &word[..at], &word[at + 1..]),
        1 => format!("{}{}{}", &word[..at], &word[at..=at], &word[at..]),
        2 => format!(
            "{}{}{}{}",
            &word[..at],
            &word[at + 1..at + 2],
            &word[at..=at],
            &word[at + 2..]
        ),
        _ => format!("{}x{}", &word[..at], &word[at + 1..]),
    };
    text.replacen(word, &wrong, 1)
}

fn first_sentence(text: &str, language: &str, dice: &mut Dice) -> String {
    let end = text
        .find(['.', '。'])
        .map(|at| at + text[at..].chars().next().map_or(0, char::len_utf8));
    let first = end.map_or(text, |end| &text[..end]);
    match dice.below(3) {
        0 => first.to_owned(),
        1 => case(first, language, dice),
        _ => marks(first, language, dice),
    }
}

fn several(text: &str, language: &str, dice: &mut Dice) -> String {
    let text = slip(text, language, dice);
    let text = case(&text, language, dice);
    let text = breaks(&text, language, dice);
    let text = if dice.below(2) == 0 {
        width(&text, language, dice)
    } else {
        text
    };
    around(&text, language, dice)
}

fn words(text: &str, change: impl Fn(&str) -> String) -> String {
    let words: Vec<String> = text.split(' ').map(change).collect();
    words.join(" ")
}

#[derive(Default)]
struct Count {
    all: usize,
    right: usize,
    certain: usize,
    wrong: usize,
    /// Labels in a long text, which need not be recognized.
    buried: usize,
}

#[test]
fn messages_are_recognized_however_they_were_copied() {
    let wordings = wordings();
    let known = Recognizer::new(&wordings);
    let mut by_language: BTreeMap<String, Count> = BTreeMap::new();
    let mut by_way: BTreeMap<&str, Count> = BTreeMap::new();
    let mut faults = Vec::new();
    for (number, message) in messages().iter().enumerate() {
        let seed = 0x9e37_79b9_7f4a_7c15 ^ u64::try_from(number + 1).expect("fits");
        let mut dice = Dice(seed.wrapping_mul(0x2545_f491_4f6c_dd1d));
        for at in 0..VARIANTS {
            let (way, change) = WAYS[at % WAYS.len()];
            let variant = change(&message.quote, &message.language, &mut dice);
            // A label in a text of more than twice its length can be there by chance.
            let is_buried = message.is_label() && size(&variant) > size(&message.quote) * 2 + 1;
            let found = known.recognize(&variant);
            let is_wrong = found.is_some_and(|found| found.answer != message.answer);
            let is_certain = found.is_some_and(|found| found.certainty == Certainty::Certain);
            for count in [
                by_language.entry(message.language.clone()).or_default(),
                by_way.entry(way).or_default(),
            ] {
                count.wrong += usize::from(is_wrong);
                if is_buried && found.is_none() {
                    count.buried += 1;
                    continue;
                }
                count.all += 1;
                count.right += usize::from(found.is_some() && !is_wrong);
                count.certain += usize::from(is_certain && !is_wrong);
            }
            if is_wrong || (found.is_none() && !is_buried) {
                let taken = found.map_or("nothing", |found| name(found.answer));
                faults.push(format!(
                    "{} {} ({way}) taken for {taken}: {variant:?}",
                    message.language,
                    name(message.answer)
                ));
            }
        }
    }
    for (what, count) in by_language
        .iter()
        .map(|(language, count)| (language.as_str(), count))
        .chain(by_way.iter().map(|(way, count)| (*way, count)))
    {
        println!(
            "{what}: {} of {} right, {} certain, {} wrong, {} buried labels unrecognized",
            count.right, count.all, count.certain, count.wrong, count.buried
        );
    }
    for fault in faults.iter().take(60) {
        println!("  {fault}");
    }
    for (what, count) in &by_language {
        assert_eq!(count.wrong, 0, "{what}: {faults:#?}");
        assert!(count.right * 100 >= count.all * 99, "{what}: {faults:#?}");
        assert!(count.all > 20 * 100, "{what}: {}", count.all);
    }
}

#[test]
fn every_message_is_certainly_itself() {
    let wordings = wordings();
    let known = Recognizer::new(&wordings);
    for message in messages() {
        let found = known.recognize(&message.quote).expect(&message.quote);
        assert_eq!(
            name(found.answer),
            name(message.answer),
            "{}",
            message.quote
        );
        assert_eq!(found.certainty, Certainty::Certain, "{}", message.quote);
        // What is shown as recognized is the wording that was given, not a translation.
        assert_eq!(wordings[found.wording].text, message.quote);
    }
}

#[test]
fn no_two_messages_have_the_same_words() {
    let messages = messages();
    for one in &messages {
        for other in messages.iter().filter(|other| other.answer != one.answer) {
            let same = one.quote.to_lowercase() == other.quote.to_lowercase();
            assert!(
                !same,
                "{} is {} and {}",
                one.quote,
                name(one.answer),
                name(other.answer)
            );
        }
    }
}

#[test]
fn a_text_with_a_label_in_it_is_not_taken_for_another_message() {
    let wordings = wordings();
    let known = Recognizer::new(&wordings);
    for message in messages().iter().filter(|message| message.is_label()) {
        for language in crate::program::LANGUAGES {
            for (before, after) in other_texts::surroundings(language) {
                let text = format!("{before}{}{after}", message.quote);
                let found = known.recognize(&text);
                let right = found.is_none_or(|found| found.answer == message.answer);
                assert!(right, "{text}: {}", found.map_or("", |f| name(f.answer)));
            }
        }
    }
}

#[test]
fn texts_that_are_none_of_the_messages_are_taken_for_none() {
    let wordings = wordings();
    let known = Recognizer::new(&wordings);
    let texts = other_texts::unrelated();
    let mut likely = Vec::new();
    let mut certain = Vec::new();
    for text in &texts {
        if let Some(found) = known.recognize(text) {
            let line = format!("{}: {text:?}", name(found.answer));
            match found.certainty {
                Certainty::Certain => certain.push(line),
                Certainty::Likely => likely.push(line),
            }
        }
    }
    println!(
        "{} other texts: {} taken as certain, {} as likely",
        texts.len(),
        certain.len(),
        likely.len()
    );
    assert!(texts.len() >= 500, "{}", texts.len());
    assert!(certain.is_empty(), "{certain:#?}");
    assert!(likely.is_empty(), "{likely:#?}");
}

#[test]
fn texts_that_come_close_to_a_message_are_never_taken_for_certain() {
    let wordings = wordings();
    let known = Recognizer::new(&wordings);
    let texts = other_texts::close();
    let mut likely = Vec::new();
    for text in &texts {
        let Some(found) = known.recognize(text) else {
            continue;
        };
        assert_eq!(
            found.certainty,
            Certainty::Likely,
            "{text:?}: {}",
            name(found.answer)
        );
        likely.push(format!("{}: {text:?}", name(found.answer)));
    }
    println!(
        "{} close texts: {} taken as likely",
        texts.len(),
        likely.len()
    );
    for line in &likely {
        println!("  {line}");
    }
    assert!(likely.len() * 4 <= texts.len(), "{likely:#?}");
}

#[test]
fn long_mails_do_not_take_long() {
    // Ten times as slow without optimization; the limit is far from what is measured either way.
    let limit = Duration::from_millis(if cfg!(debug_assertions) { 2_000 } else { 50 });
    let wordings = wordings();
    let all: Vec<String> = messages()
        .into_iter()
        .map(|message| message.quote)
        .collect();
    let mixed: Vec<&str> = all
        .iter()
        .flat_map(|quote| quote.split(' '))
        .rev()
        .collect();
    let signs: String = all.concat().chars().filter(|c| is_sign(*c)).rev().collect();
    for (what, unit) in [
        ("a mail", other_texts::unrelated().concat()),
        ("words of the messages in another order", mixed.join(" ")),
        ("signs of the messages in another order", signs),
        ("one message again and again", all[12].clone()),
        ("one word again and again", "subscription ".to_owned()),
        ("one sign again and again", "您".to_owned()),
        ("no blanks", "a".repeat(20_000)),
        ("marks only", "\u{301}".repeat(20_000)),
    ] {
        let text: String = unit.chars().cycle().take(20_000).collect();
        let begun = Instant::now();
        let _ = recognize(&text, &wordings);
        let taken = begun.elapsed();
        println!("{what}: {} bytes in {taken:?}", text.len());
        assert!(taken < limit, "{what}: {taken:?}");
    }
}

#[test]
fn a_message_is_found_at_the_end_of_a_long_mail() {
    let wordings = wordings();
    let known = Recognizer::new(&wordings);
    let mail: String = other_texts::unrelated()
        .join("\n")
        .chars()
        .take(18_000)
        .collect();
    for message in messages().iter().filter(|message| !message.is_label()) {
        let text = format!("{mail}\n\n{}\n", message.quote);
        let found = known.recognize(&text);
        let found = found.unwrap_or_else(|| panic!("{}", message.quote));
        assert_eq!(
            name(found.answer),
            name(message.answer),
            "{}",
            message.quote
        );
    }
}

#[test]
fn nothing_and_nonsense_are_no_message() {
    let wordings = wordings();
    let known = Recognizer::new(&wordings);
    for text in [
        "", " ", "\n", "?", "🙂", "\u{0}", "a", "。", "the", "your", "past", "的", "Azure",
    ] {
        assert_eq!(known.recognize(text), None, "{text:?}");
    }
    assert_eq!(recognize("Past due", &[]), None);
}

/// Programs print the name of a fault among much else, and no sentence holds it by chance.
#[test]
fn the_name_of_a_fault_is_found_in_a_long_text() {
    let wordings = wordings();
    let known = Recognizer::new(&wordings);
    let around = "The deployment of the resources did not succeed and was rolled back after that. ";
    let text = format!("{around}(Code: ReadOnlyDisabledSubscription) {around}");
    let found = known.recognize(&text).expect("is found");
    assert_eq!(name(found.answer), "subscription-read-only");
}
