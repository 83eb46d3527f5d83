//! How a shell asks, and how it is answered: `cardhelp --complete SHELL …`.
//!
//! Decides what a shell takes for a word and how it wants one written. zsh and fish send the words
//! up to the cursor. bash sends what it would replace and the line: it takes words apart at colons
//! and equals signs, which are parts of ours.

use super::offer::Offer;
use crate::cli::command_line::Shell;
use std::ffi::OsString;

/// What a shell asks.
#[derive(Debug)]
pub struct Asked {
    /// The shell.
    pub shell: Shell,
    /// The words behind the program's name; the last is being typed.
    pub words: Vec<String>,
    /// The beginning of the last word that the shell keeps.
    kept: String,
    /// Whether the last word stands in quotation marks.
    is_quoted: bool,
}

impl Asked {
    /// Returns what is asked, if the arguments ask for that; nothing can be said where the shell is
    /// not known.
    pub fn of(arguments: &[OsString]) -> Option<Self> {
        let text = |argument: &OsString| argument.to_string_lossy().into_owned();
        let mut rest = arguments.iter().skip(1).map(text);
        if rest.next()? != "--complete" {
            return None;
        }
        let shell = rest.next().and_then(|name| Shell::named(&name));
        let rest: Vec<String> = rest.collect();
        match (shell.unwrap_or(Shell::Fish), &rest[..]) {
            (Shell::Bash, [replaced, line]) => Some(Self::of_line(replaced, line)),
            (shell, _) => Some(Self {
                shell,
                words: rest,
                kept: String::new(),
                is_quoted: false,
            }),
        }
    }

    fn of_line(replaced: &str, line: &str) -> Self {
        let (words, is_quoted) = split(line);
        // What stands before the program sets variables for it.
        let words = words.into_iter().skip_while(|word| word.contains('='));
        let words: Vec<String> = words.skip(1).collect();
        let last = words.last().map_or("", String::as_str);
        let kept = last.strip_suffix(replaced).unwrap_or_default();
        Self {
            shell: Shell::Bash,
            kept: kept.to_owned(),
            is_quoted,
            words,
        }
    }

    /// Returns the words as the arguments of a run that they are to become.
    pub fn arguments(&self) -> Vec<OsString> {
        let words = self.words.iter().map(OsString::from);
        std::iter::once(OsString::from("cardhelp"))
            .chain(words)
            .collect()
    }

    /// Writes offers as the shell reads them: a word about all of them, then one on each line.
    pub fn written(&self, offers: Vec<Offer>) -> String {
        let offers = match self.shell {
            Shell::Fish => offers,
            Shell::Bash | Shell::Zsh => self.beginning_alike(offers),
        };
        let is_open = matches!(&offers[..], [only] if only.text.ends_with(['=', ':', ',']));
        let how = if is_open { "open" } else { "words" };
        let lines = offers.iter().map(|offer| {
            let text = shown(&offer.text);
            match self.shell {
                Shell::Bash => format!("{}\n", self.for_bash(&text)),
                Shell::Zsh | Shell::Fish => format!("{text}\t{}\n", shown(&offer.about)),
            }
        });
        format!("{how}\n{}", lines.collect::<String>())
    }

    /// Lets several offers begin as it was typed. A shell puts what they have in common in its
    /// place, and would take letters away where that is less.
    fn beginning_alike(&self, offers: Vec<Offer>) -> Vec<Offer> {
        let typed = self.words.last().map_or("", String::as_str);
        let begins = |offer: &Offer| offer.text.starts_with(typed);
        if offers.len() < 2 || offers.iter().all(begins) {
            return offers;
        }
        let length = typed.chars().count();
        let alike = offers.into_iter().filter_map(|mut offer| {
            let cut = offer.text.char_indices().nth(length);
            let (begin, rest) = offer
                .text
                .split_at(cut.map_or(offer.text.len(), |(at, _)| at));
            let is_alike = begin.to_lowercase() == typed.to_lowercase();
            offer.text = format!("{typed}{rest}");
            is_alike.then_some(offer)
        });
        alike.collect()
    }

    /// Returns the part of a word that bash puts in place of what it takes for one.
    fn for_bash(&self, text: &str) -> String {
        let text = text.strip_prefix(&self.kept).unwrap_or(text);
        if self.is_quoted {
            return text.to_owned();
        }
        let is_plain = |c: char| c.is_alphanumeric() || "-_=:,./@%+".contains(c);
        let escaped = text.chars().map(|c| match is_plain(c) {
            true => c.to_string(),
            false => format!("\\{c}"),
        });
        escaped.collect()
    }
}

/// Returns a text on one line, without anything that a terminal obeys.
fn shown(text: &str) -> String {
    text.replace(char::is_control, " ")
}

/// Takes a line apart as bash does: quotation marks and backslashes go. The last word is the one at
/// the cursor, empty where a space stands before it. Says also whether that is in quotation marks.
fn split(line: &str) -> (Vec<String>, bool) {
    let mut words = vec![String::new()];
    let mut quote = None;
    let mut characters = line.chars();
    let mut is_begun = false;
    while let Some(c) = characters.next() {
        let is_last_begun = is_begun;
        is_begun = true;
        let word = words.last_mut().into_iter();
        match (quote, c) {
            (Some('"') | None, '\\') => word.for_each(|word| word.extend(characters.next())),
            (Some(open), c) if open == c => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, c) if c.is_whitespace() => {
                is_begun = false;
                if is_last_begun {
                    words.push(String::new());
                }
            }
            (_, c) => word.for_each(|word| word.push(c)),
        }
    }
    (words, quote.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_a_line_apart_as_bash_does() {
        let words = |line| split(line).0;
        assert_eq!(words("cardhelp  li"), ["cardhelp", "li"]);
        assert_eq!(words("cardhelp li "), ["cardhelp", "li", ""]);
        assert_eq!(words("a 'b c' \"d e\" f\\ g"), ["a", "b c", "d e", "f g"]);
        assert_eq!(
            split("a \"Costa R"),
            (vec!["a".into(), "Costa R".into()], true)
        );
        assert_eq!(words("a '' b"), ["a", "", "b"]);
    }

    #[test]
    fn bash_replaces_only_the_end_of_a_word_with_a_colon() {
        let asked = Asked::of_line("do", "LC_ALL=C cardhelp --code x:do");
        assert_eq!(asked.words, ["--code", "x:do"]);
        let offer = Offer {
            text: "x:done".into(),
            about: String::new(),
        };
        assert_eq!(asked.written(vec![offer]), "words\ndone\n");
    }

    #[test]
    fn several_offers_never_take_away_what_was_typed() {
        let asked = Asked::of_line("cö", "cardhelp cö");
        let offer = |text: &str| Offer {
            text: text.into(),
            about: String::new(),
        };
        let offers = ["Cöa b", "CÖc", "Ca"].map(offer);
        assert_eq!(asked.written(offers.into()), "words\ncöa\\ b\ncöc\n");
    }
}
