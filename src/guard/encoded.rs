//! Texts as machines write them for each other: HTML, addresses, mails, strings of programs.
//!
//! Decides which signs stand for another one there. A text may be meant as it is as well
//! (`year=2026`), so whoever asks looks at both; and a sign means something in an address or in
//! a mail only, never in both (`?card=4929%207226`).

use super::digits::{Sign, simplified};

/// The longest tag that is passed over, in bytes.
const LONGEST_TAG: usize = 400;
/// The longest name of an entity, in bytes.
const LONGEST_NAME: usize = 14;
/// How long what says how a terminal shows its text may be, in bytes: two colours of three numbers
/// each, and what else there is.
const LONGEST_PARAMETERS: usize = 64;

/// How many bytes are looked at together where none opens anything.
const TOGETHER: usize = 32;

/// What everything else that is encoded begins with.
const OPENERS: [u8; 4] = *b"&<\\\x1b";

/// What stands before a byte in an address and in a mail.
pub(super) const MARKS: [u8; 2] = *b"%=";

/// Entities that stand between the groups of a number; what others stand for is of no account.
const SPACES: &[&str] = &[
    "nbsp", "ensp", "emsp", "thinsp", "hairsp", "numsp", "puncsp", "tab", "newline",
];
const DASHES: &[&str] = &["shy", "hyphen", "dash", "ndash", "mdash", "minus"];
const UNSEEN: &[&str] = &["zwnj", "zwj", "zerowidthspace", "nobreak", "wj"];

/// Tells whether a text holds anything that may stand for something else.
pub(super) fn is_encoded(text: &str) -> bool {
    let (parts, rest) = text.as_bytes().as_chunks::<TOGETHER>();
    if !parts.iter().any(|part| opens_any(part)) && !opens_any(rest) {
        return false;
    }
    let mut places = text.bytes().enumerate();
    places.any(|(at, byte)| {
        let may_open = MARKS.iter().any(|mark| opens(byte, *mark));
        may_open && decoded(&text.as_bytes()[at..]).is_some()
    })
}

/// Tells whether something encoded may begin with one of these bytes: without a way out of the loop
/// and without a choice in it, all of them are one step for the machine.
fn opens_any(bytes: &[u8]) -> bool {
    let openers = || OPENERS.iter().chain(&MARKS);
    let opens = |byte: u8| openers().fold(false, |is, opener| is | (*opener == byte));
    bytes.iter().fold(false, |has, byte| has | opens(*byte))
}

/// Returns the signs of a text with what each encoded one stands for, bytes behind that mark, and
/// where each encoded one begins, those included that stand for nothing seen.
pub(super) fn signs(text: &str, mark: u8) -> (Vec<Sign>, Vec<usize>) {
    let (mut signs, mut encoded) = (Vec::with_capacity(text.len()), Vec::new());
    let (mut at, mut plain) = (0, 0);
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        let found = opens(rest[0], mark).then(|| decoded(rest)).flatten();
        let Some((meant, length)) = found else {
            at += 1;
            continue;
        };
        add(&mut signs, &text[plain..at], |sign| shifted(sign, plain));
        encoded.push(at);
        add(&mut signs, &meant, |sign| Sign {
            from: at,
            to: at + length,
            ..sign
        });
        at += length;
        plain = at;
    }
    add(&mut signs, &text[plain..], |sign| shifted(sign, plain));
    (signs, encoded)
}

fn add(signs: &mut Vec<Sign>, text: &str, placed: impl Fn(Sign) -> Sign) {
    signs.extend(simplified(text).into_iter().map(placed));
}

fn shifted(sign: Sign, by: usize) -> Sign {
    let (from, to) = (sign.from + by, sign.to + by);
    Sign { from, to, ..sign }
}

/// Tells whether something encoded may begin with a byte.
fn opens(byte: u8, mark: u8) -> bool {
    byte == mark || OPENERS.contains(&byte)
}

/// Returns what stands for something else at the beginning of `rest`, and how long it is. It ends
/// where a character does.
fn decoded(rest: &[u8]) -> Option<(String, usize)> {
    match rest[0] {
        b'&' => entity(rest),
        b'<' => tag(rest),
        b'\\' => escape(rest),
        0x1b => sequence(rest),
        mark => bytes(rest, mark),
    }
}

/// `&nbsp;`, `&#160;`, `&#xA0;`, and each once more: `&amp;nbsp;`.
fn entity(rest: &[u8]) -> Option<(String, usize)> {
    let mut from = 1;
    while rest[from..].starts_with(b"amp;") {
        from += 4;
    }
    if let Some(length) = written_tag(rest, b"&lt;", b"&gt;") {
        return Some((" ".to_owned(), length));
    }
    // Two of them are known without their end as well.
    if let Some(name) = UNENDED
        .iter()
        .find(|name| rest[from..].starts_with(name.as_bytes()))
        && rest.get(from + name.len()) != Some(&b';')
    {
        return Some((entity_of(name)?, from + name.len()));
    }
    let name = rest[from..].iter().take(LONGEST_NAME);
    let end = from + name.take_while(|byte| **byte != b';').count();
    if rest.get(end) != Some(&b';') {
        return None;
    }
    let name = std::str::from_utf8(&rest[from..end]).ok()?;
    Some((entity_of(&name.to_ascii_lowercase())?, end + 1))
}

/// Entities that browsers know without a semicolon behind them.
const UNENDED: [&str; 2] = ["nbsp", "shy"];

/// Returns the length of a tag of which the brackets are encoded: `%3Cbr%3E`, `&lt;br&gt;`.
fn written_tag(rest: &[u8], open: &[u8], close: &[u8]) -> Option<usize> {
    let is = |at: usize, bracket: &[u8]| {
        let there = rest.get(at..at + bracket.len());
        there.is_some_and(|there| there.eq_ignore_ascii_case(bracket))
    };
    let first = rest.get(open.len()).filter(|_| is(0, open))?;
    let opens = first.is_ascii_alphabetic() || matches!(first, b'/' | b'!' | b'%');
    let mut inside = open.len()..rest.len().min(LONGEST_TAG);
    let end = inside.find(|at| is(*at, close)).filter(|_| opens)?;
    Some(end + close.len())
}

fn entity_of(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix('x') {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?).map(String::from);
    }
    let sign = match name {
        _ if SPACES.contains(&name) => " ",
        _ if DASHES.contains(&name) => "-",
        _ if UNSEEN.contains(&name) => "",
        _ => return None,
    };
    Some(sign.to_owned())
}

/// `</td>`, `<span class="x">`, `<!-- … -->`: room between what stands around them.
fn tag(rest: &[u8]) -> Option<(String, usize)> {
    let opens = |byte: &u8| byte.is_ascii_alphabetic() || matches!(byte, b'/' | b'!');
    rest.get(1).filter(|byte| opens(byte))?;
    let inside = rest.iter().take(LONGEST_TAG - 1);
    let length = inside.take_while(|byte| **byte != b'>').count();
    (rest.get(length) == Some(&b'>')).then(|| (" ".to_owned(), length + 1))
}

/// `\u0020`, `\u{20}`, `\x20`.
fn escape(rest: &[u8]) -> Option<(String, usize)> {
    let (digits, count, length) = match rest.get(1)? {
        b'u' if rest.get(2) == Some(&b'{') => {
            let digits = hexadecimal(&rest[3..], 6);
            let is_closed = rest.get(3 + digits.len()) == Some(&b'}');
            is_closed.then_some((digits, digits.len(), digits.len() + 4))?
        }
        b'u' => (hexadecimal(&rest[2..], 4), 4, 6),
        b'x' => (hexadecimal(&rest[2..], 2), 2, 4),
        _ => return None,
    };
    let is_whole = digits.len() == count;
    let digits = std::str::from_utf8(digits).ok().filter(|_| is_whole)?;
    let code = u32::from_str_radix(digits, 16).ok()?;
    // Half of a pair is no digit and stands between none.
    Some((char::from_u32(code).map(String::from)?, length))
}

fn hexadecimal(rest: &[u8], most: usize) -> &[u8] {
    let digits = rest.iter().take(most);
    &rest[..digits.take_while(|byte| byte.is_ascii_hexdigit()).count()]
}

/// What moves the cursor of a terminal or colours its text.
fn sequence(rest: &[u8]) -> Option<(String, usize)> {
    let inside = rest.get(2..).filter(|_| rest.get(1) == Some(&b'['))?;
    let parameters = inside.iter().take(LONGEST_PARAMETERS);
    let length = parameters
        .take_while(|byte| (0x20..0x40).contains(*byte))
        .count();
    let end = inside.get(length).filter(|byte| byte.is_ascii_alphabetic());
    end.map(|_| (String::new(), length + 3))
}

/// A space, a hyphen and the first bytes of others, as they are encoded. What is encoded twice is
/// one of them: `=3D739` is an equals sign and a number.
const BETWEEN: [&[u8; 2]; 5] = [b"20", b"2D", b"A0", b"C2", b"E2"];

/// `%20`, `%C2%A0`, `=20`, `=C2=A0`; and a line that goes on, `=` at its end.
fn bytes(rest: &[u8], mark: u8) -> Option<(String, usize)> {
    if mark == b'=' && rest[1..].starts_with(b"\r\n") {
        return Some((String::new(), 3));
    }
    if mark == b'=' && rest.get(1) == Some(&b'\n') {
        return Some((String::new(), 2));
    }
    if mark == b'%'
        && let Some(length) = written_tag(rest, b"%3C", b"%3E")
    {
        return Some((" ".to_owned(), length));
    }
    // What is encoded twice or more, as in links that a mail server has wrapped: `%2520`.
    let wrap = if mark == b'%' { b"25" } else { b"3D" };
    let mut at = 0;
    let mut found = Vec::new();
    while found.len() < 4 && rest.get(at) == Some(&mark) {
        at += 1;
        let wraps = rest[at..].chunks(2).take_while(|two| two == wrap).count();
        let inside = rest.get(at + 2 * wraps..at + 2 * wraps + 2);
        if inside.is_some_and(|two| BETWEEN.iter().any(|sign| two.eq_ignore_ascii_case(*sign))) {
            at += 2 * wraps;
        }
        let digits = rest.get(at..at + 2);
        at += 2;
        let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
        let is_byte = |digits: &&str| digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let byte = digits.filter(is_byte);
        let Some(byte) = byte.and_then(|digits| u8::from_str_radix(digits, 16).ok()) else {
            break;
        };
        found.push(byte);
        if let Ok(text) = std::str::from_utf8(&found) {
            // Nobody encodes a letter: `card=4929` begins with a number.
            let is_needed = !found[0].is_ascii_alphabetic();
            return is_needed.then(|| (text.to_owned(), at));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Option<String> {
        let mark = if text.contains('=') { b'=' } else { b'%' };
        is_encoded(text).then(|| {
            let (signs, _) = signs(text, mark);
            signs.iter().map(|sign| sign.c).collect()
        })
    }

    #[test]
    fn each_form_stands_for_what_it_means() {
        for text in [
            "4&nbsp;1",
            "4&#160;1",
            "4&#xA0;1",
            "4&amp;nbsp;1",
            "4<br/>1",
            "4</td>1",
            "4%201",
            "4=201",
            "4%C2%A01",
            "4=C2=A01",
            "4\\u00201",
            "4\\u{20}1",
            "4\\x201",
        ] {
            assert_eq!(plain(text).as_deref(), Some("4 1"), "{text}");
        }
        for text in [
            "4=\n1",
            "4=\r\n1",
            "4\x1b[0m1",
            "\\u003441"[..].trim_end_matches('4'),
            "&#52;&#49;",
        ] {
            let digits = plain(text).unwrap_or_default();
            assert!(
                digits.starts_with('4') && digits.ends_with('1'),
                "{text}: {digits}"
            );
        }
        for text in ["a < b", "100 % of", "x == y", "C:\\users", "R&D; 5", "100%"] {
            assert_eq!(plain(text), None, "{text}");
        }
    }
}
