//! Reads the HTML of a page as far as the tests need it.

/// A piece of HTML.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece {
    /// An element opens: its name and its attributes as they are written.
    Open(String, String),
    /// An element closes.
    Close(String),
    /// A text, without what escapes it.
    Text(String),
}

/// The elements that never close.
pub const EMPTY: [&str; 1] = ["meta"];

/// Takes a file apart, behind the doctype.
pub fn pieces(html: &str) -> Vec<Piece> {
    let mut rest = html.strip_prefix("<!doctype html>").expect("has a doctype");
    let mut found = Vec::new();
    while let Some(at) = rest.find('<') {
        found.push(Piece::Text(unescaped(&rest[..at])));
        let end = rest[at..].find('>').expect("tags end") + at;
        let tag = &rest[at + 1..end];
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        found.push(match name.strip_prefix('/') {
            Some(name) => Piece::Close(name.to_owned()),
            None => Piece::Open(name.to_owned(), attributes.to_owned()),
        });
        rest = &rest[end + 1..];
    }
    found
}

fn unescaped(text: &str) -> String {
    let signs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    let unescape = |text: String, (entity, sign): (&str, &str)| text.replace(entity, sign);
    signs.into_iter().fold(text.to_owned(), unescape)
}

/// Returns the value of an attribute.
pub fn value(attributes: &str, name: &str) -> Option<String> {
    let (_, rest) = attributes.split_once(&format!("{name}=\""))?;
    let (value, _) = rest.split_once('"')?;
    Some(unescaped(value))
}

/// Returns what is read of a file, with numbers before entries and addresses behind links.
pub fn text(html: &str) -> String {
    let mut out = String::new();
    let (mut is_body, mut address) = (false, String::new());
    for piece in pieces(html) {
        match piece {
            Piece::Open(name, attributes) => {
                is_body |= name == "body";
                if let Some(number) = value(&attributes, "value") {
                    out.push_str(&format!(" {number}. "));
                }
                if name == "a" {
                    address = value(&attributes, "href").expect("links lead somewhere");
                }
            }
            Piece::Close(name) if name == "a" => out.push_str(&format!(" {address} ")),
            Piece::Text(text) if is_body => out.push_str(&text),
            _ => {}
        }
        if !matches!(out.chars().last(), None | Some('\n')) {
            out.push(' ');
        }
    }
    out
}
