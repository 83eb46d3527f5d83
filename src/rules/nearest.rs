//! The nearest valid name to what was typed.
//!
//! Decides how names are compared: width, case, accents, punctuation and a
//! leading article do not matter. Suggests, never accepts.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
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
    by_name: HashMap<String, Meant<T>>,
}

/// What a name stands for.
enum Meant<T> {
    One(T),
    /// Things that share the name: none of them is meant without asking.
    Several(Vec<T>),
}

impl<T: Copy> Meant<T> {
    fn all(&self) -> &[T] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Several(values) => values,
        }
    }
}

impl<T: Copy + Ord> Normalized<T> {
    /// Takes codes, of which the first of two equal ones wins, and names. A name that is also
    /// a code is no name; one of several things is never taken for one of them.
    pub fn new<S: AsRef<str>>(
        codes: impl IntoIterator<Item = (S, T)>,
        names: impl IntoIterator<Item = (S, T)>,
    ) -> Self {
        let mut by_name: HashMap<String, Meant<T>> = HashMap::new();
        for (code, value) in codes {
            by_name
                .entry(normalize(code.as_ref()))
                .or_insert(Meant::One(value));
        }
        let codes: HashSet<String> = by_name.keys().cloned().collect();
        for (name, value) in names {
            let name = normalize(name.as_ref());
            if codes.contains(&name) {
                continue;
            }
            match by_name.entry(name) {
                Entry::Vacant(entry) => {
                    entry.insert(Meant::One(value));
                }
                Entry::Occupied(mut entry) => {
                    let mut all = entry.get().all().to_vec();
                    if !all.contains(&value) {
                        all.push(value);
                        all.sort();
                        entry.insert(Meant::Several(all));
                    }
                }
            }
        }
        Self { by_name }
    }

    /// Returns the value of the name that was typed, where it is that of one thing.
    pub fn get(&self, typed: &str) -> Option<T> {
        match self.by_name.get(&typed_name(typed))? {
            Meant::One(value) => Some(*value),
            Meant::Several(_) => None,
        }
    }

    /// Returns the only value of which one of `names` begins with what was typed; nothing where
    /// that is short, or a name that several things have.
    pub fn begun<S: AsRef<str>>(
        &self,
        typed: &str,
        names: impl IntoIterator<Item = (S, T)>,
    ) -> Option<T> {
        let typed = typed_name(typed);
        if typed.len() < SHORTEST_BEGINNING || self.by_name.contains_key(&typed) {
            return None;
        }
        let names = names.into_iter();
        let begun = names.filter(|(name, _)| normalize(name.as_ref()).starts_with(&typed));
        let mut values: Vec<T> = begun.map(|(_, value)| value).collect();
        values.sort();
        values.dedup();
        match values[..] {
            [only] => Some(only),
            _ => None,
        }
    }

    /// Returns the values that share the name that was typed; otherwise those of the names
    /// most like it, best first: those that begin with it, those that contain it, then those
    /// that differ by a slip.
    pub fn like(&self, typed: &str, most: usize) -> Vec<T> {
        let typed = typed_name(typed);
        if typed.is_empty() {
            return Vec::new();
        }
        if let Some(Meant::Several(values)) = self.by_name.get(&typed) {
            return values.iter().copied().take(most).collect();
        }
        let mut ranked: Vec<(u8, usize, T)> = Vec::new();
        for (name, meant) in &self.by_name {
            let rank = if name.starts_with(&typed) {
                Some((0, name.len()))
            } else if name.contains(&typed) {
                Some((1, name.len()))
            } else {
                close(name, &typed).map(|slips| (2, slips))
            };
            let values = meant.all().iter();
            ranked.extend(rank.into_iter().flat_map(|(rank, distance)| {
                values.clone().map(move |value| (rank, distance, *value))
            }));
        }
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

/// The fewest bytes that can stand for a whole name: three letters, or one Chinese character.
const SHORTEST_BEGINNING: usize = 3;

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

/// The most names that are listed where none is near.
const MOST_LISTED: usize = 24;

/// Says which of the names that exist may have been meant.
pub fn suggestion<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    match nearest(typed, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if names.len() <= MOST_LISTED => format!("there are: {}", names.join(", ")),
        None => format!("there are {} others, none like it", names.len()),
    }
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
    fn a_code_beats_a_name_and_a_shared_name_is_nobodys() {
        let names = Normalized::new(
            [("VN", 1), ("SV", 2)],
            [
                ("V.N.", 3),
                ("Guinea", 4),
                ("Guinea", 4),
                ("Congo", 6),
                ("the Congo", 5),
            ],
        );
        assert_eq!(names.get("vn"), Some(1));
        assert_eq!(names.get("Guinea"), Some(4));
        assert_eq!(names.get("Congo"), None);
        assert_eq!(names.like("Congo", 5), [5, 6]);
        assert_eq!(names.like("Cong", 5), [5, 6]);
        assert_eq!(names.like("Congo", 1), [5]);
    }

    #[test]
    fn suggests_a_slip_but_nothing_far() {
        let names = ["credit", "debit", "prepaid", "virtual"];
        assert_eq!(nearest("virtul", names), Some("virtual"));
        assert_eq!(nearest("Debet", names), Some("debit"));
        assert_eq!(nearest("zzz", names), None);
        // Of one sign, every other is another.
        assert_eq!(nearest("是", ["否"]), None);
    }

    /// A slip is one of a letter, however many bytes that has.
    #[test]
    fn three_slips_are_the_most() {
        for (letter, name) in [('x', "abcdefg"), ('瑞', "abcdefg"), ('𠀀', "abcdefg")] {
            let with = |slips: usize| name.to_owned() + &letter.to_string().repeat(slips);
            for slips in 0..8 {
                let expected = (slips <= MOST_SLIPS).then_some(slips);
                assert_eq!(close(name, &with(slips)), expected, "{letter}");
                assert_eq!(close(&with(slips), name), expected, "{letter}");
            }
        }
    }

    #[test]
    fn a_name_may_be_begun_with_three_letters_or_a_chinese_sign() {
        let names = [("Sweden", 1), ("瑞典", 2)];
        let known = Normalized::new([("SE", 1)], names);
        for (typed, found) in [("swe", Some(1)), ("sw", None), ("瑞", Some(2))] {
            assert_eq!(known.begun(typed, names), found, "{typed}");
        }
    }

    #[test]
    fn of_names_that_are_not_near_24_are_listed() {
        let names: Vec<String> = (0..25).map(|at| format!("name{at:02}")).collect();
        let said = |count: usize| suggestion("zzz", names[..count].iter().map(String::as_str));
        assert!(said(24).starts_with("there are: name00, ") && said(24).ends_with(", name23"));
        assert_eq!(said(25), "there are 25 others, none like it");
    }

    #[test]
    fn what_is_far_too_long_for_a_name_is_near_none() {
        let long = format!("credit{}", "t".repeat(994));
        assert_eq!(nearest(&long, ["credit"]), Some("credit"));
        assert_eq!(nearest(&(long + "t"), ["credit"]), None);
    }
}
