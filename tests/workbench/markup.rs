//! SVG taken apart, as strictly as a reader of XML does.

/// A tag, with its attributes.
#[derive(Debug)]
pub struct Tag {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    /// The text right inside it.
    pub text: String,
}

impl Tag {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let mut known = self.attributes.iter();
        known
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    pub fn number(&self, name: &str) -> f64 {
        let value = self.attribute(name).expect("an attribute");
        value.parse().expect("a number")
    }
}

/// Reads tags in the order in which they open; panics where they are not nested well.
pub fn tags(svg: &str) -> Vec<Tag> {
    let (mut all, mut open): (Vec<Tag>, Vec<usize>) = (Vec::new(), Vec::new());
    let mut rest = svg;
    while let Some((text, after)) = rest.split_once('<') {
        if let Some(at) = open.last() {
            all[*at].text += &unescaped(text);
        } else {
            assert_eq!(text.trim(), "", "text outside");
        }
        let (tag, after) = after.split_once('>').expect("a tag ends");
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            let at = open.pop().expect("a tag was open");
            assert_eq!(all[at].name, name);
            continue;
        }
        let own = tag.strip_suffix('/');
        all.push(read(own.unwrap_or(tag)));
        if own.is_none() {
            open.push(all.len() - 1);
        }
    }
    assert!(open.is_empty() && rest.trim().is_empty());
    all
}

fn read(tag: &str) -> Tag {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while !rest.trim().is_empty() {
        let (key, after) = rest.trim_start().split_once("=\"").expect("an attribute");
        let (value, after) = after.split_once('"').expect("a value ends");
        attributes.push((key.to_owned(), unescaped(value)));
        rest = after;
    }
    Tag {
        name: name.to_owned(),
        attributes,
        text: String::new(),
    }
}

fn unescaped(text: &str) -> String {
    let plain = text.replace("&lt;", "<").replace("&gt;", ">");
    let plain = plain.replace("&quot;", "\"").replace("&amp;", "\u{0}");
    assert!(!plain.contains('&'), "{text}");
    plain.replace('\u{0}', "&")
}
