//! The nearest valid name to what was typed.
//!
//! Decides how names are compared: width, case, accents, punctuation and a
//! leading article do not matter. Suggests, never accepts.

use std::collections::HashMap;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Reduces a typed name to what is compared: NFKD without marks, lower case,
/// letters and digits only, a leading `the` or `de` dropped.
pub fn normalize(text: &str) -> String {
    let folded: String = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let mut words: Vec<&str> = folded.split_whitespace().collect();
    if words.len() > 1 && matches!(words[0], "the" | "de" | "het") {
        words.remove(0);
    }
    words.concat()
}

/// Names to look up by what was typed.
pub struct Normalized<T> {
    by_name: HashMap<String, T>,
}

impl<T: Copy> Normalized<T> {
    /// Takes the names; the first of two equal names wins.
    pub fn new<S: AsRef<str>>(names: impl IntoIterator<Item = (S, T)>) -> Self {
        let mut by_name = HashMap::new();
        for (name, value) in names {
            by_name.entry(normalize(name.as_ref())).or_insert(value);
        }
        Self { by_name }
    }

    /// Returns the value of the name that was typed.
    pub fn get(&self, typed: &str) -> Option<T> {
        self.by_name.get(&typed_name(typed)).copied()
    }

    /// Returns the values of the names most like what was typed, best first: those that
    /// begin with it, those that contain it, then those that differ by a slip.
    pub fn like(&self, typed: &str, most: usize) -> Vec<T>
    where
        T: Ord,
    {
        let typed = typed_name(typed);
        if typed.is_empty() {
            return Vec::new();
        }
        let mut ranked: Vec<(u8, usize, T)> = self
            .by_name
            .iter()
            .filter_map(|(name, value)| {
                let (rank, distance) = if name.starts_with(&typed) {
                    (0, name.len() - typed.len())
                } else if name.contains(&typed) {
                    (1, name.len() - typed.len())
                } else {
                    (2, close(name, &typed)?)
                };
                Some((rank, distance, *value))
            })
            .collect();
        ranked.sort();
        let mut values: Vec<T> = Vec::new();
        for (_, _, value) in ranked {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        values.truncate(most);
        values
    }
}

/// The longest text, in bytes, that is compared with names.
const LONGEST_TYPED: usize = 1_000;

/// Reduces what was typed to what is compared; what is far too long for a name, to nothing.
fn typed_name(typed: &str) -> String {
    if typed.len() > LONGEST_TYPED {
        return String::new();
    }
    normalize(typed)
}

/// The most slips that a typed name may be away from the one that was meant.
const MOST_SLIPS: usize = 3;

/// Returns how many slips apart two names are, if that is few for their length.
fn close(a: &str, b: &str) -> Option<usize> {
    // Comparing takes time and memory by the product of the lengths.
    if a.len().abs_diff(b.len()) > MOST_SLIPS * char::MAX.len_utf8() {
        return None;
    }
    let distance = strsim::damerau_levenshtein(a, b);
    let longest = a.chars().count().max(b.chars().count());
    (distance <= longest.div_ceil(3).min(MOST_SLIPS) && distance < longest).then_some(distance)
}

/// Returns the name nearest to `typed`, if one is near enough to suggest.
pub fn nearest<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed_name(typed);
    names
        .into_iter()
        .filter_map(|name| {
            let plain = normalize(name);
            let distance =
                if !typed.is_empty() && (plain.starts_with(&typed) || typed.starts_with(&plain)) {
                    1
                } else {
                    close(&plain, &typed)?
                };
            Some((distance, name))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_without_width_case_accents_and_articles() {
        assert_eq!(normalize("The  Netherlands"), normalize("netherlands"));
        assert_eq!(normalize("ＴＷ"), "tw");
        assert_eq!(normalize("Curaçao"), "curacao");
        assert_eq!(normalize("台灣"), "台灣");
    }

    #[test]
    fn suggests_a_slip_but_nothing_far() {
        let names = ["credit", "debit", "prepaid", "virtual"];
        assert_eq!(nearest("virtul", names), Some("virtual"));
        assert_eq!(nearest("Debet", names), Some("debit"));
        assert_eq!(nearest("zzz", names), None);
    }
}
