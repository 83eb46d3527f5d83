//! What a typed code means, in each system that knows it.
//!
//! Decides by what is written: the system's name before the code, the name of its field, the
//! network, the code's form, the words around it. What none of these settles stays open:
//! every reading is returned, the most probable first, and nobody guesses.

use super::reading::{OnNetwork, Reading, UnknownCode};
use super::spelling::{
    Candidate, candidates, fit, has_key, is_in_words, key, says_code, undressed, unquoted,
    word_places, words,
};
use crate::rules::{AnswerIndex, CodeEntry, CodeSystem, Lookup, nearest};
use unicode_normalization::UnicodeNormalization;

/// The longest text that is looked through for a code, in characters.
const LONGEST: usize = 500;
/// Which share of a code's own words must stand beside it for them to settle what it is.
const TOLD_BY_WORDS: f64 = 0.6;

/// Reads a typed text as a code: everything that it can mean, the most probable first.
///
/// `network` is the card's network, where it is known.
///
/// # Errors
///
/// Fails where no system knows the code, and names the nearest.
pub fn read(
    typed: &str,
    lookup: &Lookup,
    network: Option<AnswerIndex>,
) -> Result<Vec<Reading>, UnknownCode> {
    let text: String = typed.nfkc().take(LONGEST).collect();
    let text = text.trim();
    let reader = Reader { lookup, network };
    let whole = reader.one(unquoted(text), None);
    if !whole.is_empty() {
        return Ok(whole);
    }
    if reader.is_list(text) {
        // Nobody would know of the others if the first were taken.
        return Err(UnknownCode::Code(Vec::new()));
    }
    if let Some((before, code)) = text.split_once(':') {
        if let Some(system) = reader.system_named(before) {
            let found = reader.one(unquoted(code), Some(system));
            let found = if found.is_empty() {
                reader.within(code, Some(system))
            } else {
                found
            };
            return if found.is_empty() {
                Err(UnknownCode::Code(reader.near(code, Some(system))))
            } else {
                Ok(found)
            };
        }
        let is_name = !before.is_empty()
            && !before.contains(char::is_whitespace)
            && before.is_ascii()
            && before.chars().any(char::is_alphabetic)
            && !code.starts_with(char::is_whitespace)
            && reader.one(unquoted(before), None).is_empty()
            && !says_code(before, &reader.words_before());
        if is_name {
            let systems = lookup.systems.iter().map(|system| system.id.as_str());
            let near = nearest(before, systems).map(str::to_owned);
            return Err(UnknownCode::System(before.to_owned(), near));
        }
    }
    let within = reader.within(text, None);
    if within.is_empty() {
        return Err(UnknownCode::Code(reader.near(text, None)));
    }
    Ok(within)
}

struct Reader<'l> {
    lookup: &'l Lookup,
    network: Option<AnswerIndex>,
}

impl<'l> Reader<'l> {
    fn system_named(&self, typed: &str) -> Option<&'l CodeSystem> {
        let typed = key(typed);
        let is_called = |system: &&CodeSystem| {
            let names = system.names.iter().map(String::as_str);
            let mut names = names.chain([system.id.as_str(), system.title.as_str()]);
            !typed.is_empty() && names.any(|name| has_key(name, &typed))
        };
        self.lookup.systems.iter().find(is_called)
    }

    /// Returns the words right before a code among other words.
    fn words_before(&self) -> Vec<&'l str> {
        let systems = self.lookup.systems.iter();
        let words = systems.flat_map(|system| system.in_text.iter().map(String::as_str));
        words.collect()
    }

    /// Returns the readings of a text that is nothing but a code.
    fn one(&self, code: &str, only: Option<&'l CodeSystem>) -> Vec<Reading> {
        let mut ranked: Vec<(u8, Reading)> = Vec::new();
        for system in &self.lookup.systems {
            if only.is_none_or(|only| only.id == system.id) {
                self.in_system(code, system, &mut ranked);
            }
        }
        // The sort keeps the order of the systems within a rank.
        ranked.sort_by_key(|(rank, _)| *rank);
        ranked.into_iter().map(|(_, reading)| reading).collect()
    }

    fn in_system(&self, code: &str, system: &'l CodeSystem, out: &mut Vec<(u8, Reading)>) {
        let typed = key(code);
        if typed.is_empty() {
            return;
        }
        // What is joined by underscores is a name, and names are codes themselves.
        let is_in_words = !code.contains('_');
        let mut best: Option<(u8, &'l CodeEntry, String)> = None;
        for entry in &system.codes {
            let Some(rank) = fit(&typed, is_in_words, entry) else {
                continue;
            };
            if best.as_ref().is_none_or(|(least, ..)| rank < *least) {
                let name = match entry.last {
                    Some(_) => typed.clone(),
                    None => entry.code.clone(),
                };
                best = Some((rank, entry, name));
            }
        }
        if best.is_none() {
            best = self
                .wrapped(code, system)
                .map(|entry| (0, entry, code.trim().to_owned()));
        }
        if let Some((rank, entry, code)) = best {
            let readings = self.by_network(system, entry, &code);
            out.extend(readings.into_iter().map(|reading| (rank, reading)));
        }
    }

    /// Returns the entry of another system that a code of `system` is dressed from.
    fn wrapped(&self, code: &str, system: &'l CodeSystem) -> Option<&'l CodeEntry> {
        let wraps = system.wraps.as_ref()?;
        let systems = self.lookup.systems.iter();
        let inner = systems.into_iter().find(|s| s.id == wraps.system)?;
        let code = wraps.forms.iter().find_map(|form| undressed(code, form))?;
        let typed = key(&code);
        inner
            .codes
            .iter()
            .find(|e| fit(&typed, false, e) == Some(0))
    }

    fn by_network(&self, system: &'l CodeSystem, entry: &'l CodeEntry, code: &str) -> Vec<Reading> {
        let reading = |means: AnswerIndex, network: OnNetwork| Reading {
            system: system.id.clone(),
            title: system.title.clone(),
            is_in_text: !system.in_text.is_empty(),
            code: code.to_owned(),
            // The usual words for a code are not those of a network with a meaning of its own.
            text: entry.text.clone().filter(|_| means == entry.means),
            category: entry.category.filter(|_| means == entry.means),
            means,
            network,
        };
        if let Some(network) = self.network {
            let own = entry
                .on_networks
                .iter()
                .find(|(known, _)| *known == network);
            let means = own.map_or(entry.means, |(_, means)| *means);
            return vec![reading(means, OnNetwork::Any)];
        }
        if entry.on_networks.is_empty() {
            return vec![reading(entry.means, OnNetwork::Any)];
        }
        let own = entry.on_networks.iter();
        let own = own.map(|(network, means)| reading(*means, OnNetwork::Only(*network)));
        std::iter::once(reading(entry.means, OnNetwork::Others))
            .chain(own)
            .collect()
    }

    /// Tells whether a text is several codes with commas, right or wrong, and not a sentence.
    fn is_list(&self, text: &str) -> bool {
        let parts = text.split([',', ';', '、', '，']).map(str::trim);
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        let is_sign = |c: char| c.is_ascii_alphanumeric() || "_-:".contains(c);
        let is_code = |part: &&str| part.chars().all(is_sign) || !self.one(part, None).is_empty();
        parts.len() > 1 && parts.iter().all(is_code)
    }

    /// Returns the readings of the code that stands somewhere in a text.
    fn within(&self, text: &str, only: Option<&'l CodeSystem>) -> Vec<Reading> {
        let words: Vec<&str> = words(text).collect();
        let candidates = candidates(text);
        let of = |candidates: &[Candidate<'_>], only, from: usize| {
            let behind = candidates.iter().filter(|candidate| candidate.at >= from);
            let mut readings = behind.map(|candidate| self.one(candidate.code, only));
            readings.find(|readings| !readings.is_empty())
        };
        if only.is_some() {
            return of(&candidates, only, 0).unwrap_or_default();
        }
        let candidates: Vec<_> = candidates
            .into_iter()
            .filter(|code| !code.is_part)
            .collect();
        // A code's own words tell more than the name of a system, which can be one of them.
        let mut codes = candidates.iter().map(|candidate| candidate.code);
        if let Some(told) = codes.find_map(|code| told_by_words(self.one(code, None), &words, code))
        {
            return told;
        }
        if let Some((end, named)) = self.named_in(text) {
            // Rather the code behind the name than what stands before it.
            let readings = of(&candidates, Some(named), end);
            let readings = readings.or_else(|| of(&candidates, Some(named), 0));
            if let Some(readings) = readings {
                return readings;
            }
        }
        // Most numbers among words count money, days or tries, or are the last of a card's.
        let before = self.words_before();
        let mut codes = candidates.iter();
        let written = codes.find_map(|candidate| {
            let is_code = candidate.is_written_as_a_code(text, &before);
            let readings = is_code.then(|| self.one(candidate.code, None))?;
            (!readings.is_empty()).then_some((candidate.code, readings))
        });
        // “Declined” is a code of somebody’s, and says less than the words beside it.
        let is_number = |code: &str| code.contains(|c: char| c.is_ascii_digit());
        let readings = match (written, self.words_in(text)) {
            (Some((code, readings)), words) if words.is_none() || is_number(code) => readings,
            (_, Some((system, code))) => return self.one(code, Some(system)),
            (_, None) => return Vec::new(),
        };
        match readings.iter().any(|reading| reading.is_in_text) {
            true => readings.into_iter().filter(|r| r.is_in_text).collect(),
            false => readings,
        }
    }

    /// Returns the longest code in words that stands in a text.
    fn words_in(&self, text: &str) -> Option<(&'l CodeSystem, &'l str)> {
        let text = key(text);
        let all = self.lookup.systems.iter().flat_map(|system| {
            let codes = system.codes.iter().map(|entry| entry.code.as_str());
            codes.map(move |code| (system, code))
        });
        let present = all.filter(|(_, code)| is_in_words(code) && text.contains(&key(code)));
        present.max_by_key(|(_, code)| code.chars().count())
    }

    /// Returns the system whose name, or a field's name of it, is in a text, and where that ends.
    fn named_in(&self, text: &str) -> Option<(usize, &'l CodeSystem)> {
        let words: Vec<(usize, &str)> = word_places(text).collect();
        let named = |system: &'l CodeSystem| {
            let names = system.names.iter().map(String::as_str);
            let present = names.chain([system.id.as_str()]).filter_map(|name| {
                let count = self::words(name).count().max(1);
                let name = key(name);
                let mut windows = words.windows(count);
                let some = windows.find(|some| {
                    let some: Vec<&str> = some.iter().map(|(_, word)| *word).collect();
                    key(&some.concat()) == name
                })?;
                let (at, word) = some[count - 1];
                Some((name.len(), at + word.len()))
            });
            let (length, end) = present.max_by_key(|(length, _)| *length)?;
            Some((length, end, system))
        };
        // A name can be a part of a longer one; of two that are as long, the first counts.
        let systems = self.lookup.systems.iter().rev();
        let longest = systems.filter_map(named).max_by_key(|(length, ..)| *length);
        longest.map(|(_, end, system)| (end, system))
    }

    /// Returns the codes most like what was typed, with their systems.
    fn near(&self, typed: &str, only: Option<&CodeSystem>) -> Vec<String> {
        const MOST: usize = 3;
        let typed = key(typed);
        let mut ranked: Vec<(usize, usize, String)> = Vec::new();
        for (at, system) in self.lookup.systems.iter().enumerate() {
            if only.is_some_and(|only| only.id != system.id) {
                continue;
            }
            for entry in &system.codes {
                let known = key(&entry.code);
                // A slip in a short number is simply another code.
                let most = if known.len() < 5 {
                    0
                } else {
                    known.len().div_ceil(4)
                };
                let distance = if known.len().abs_diff(typed.len()) > most {
                    usize::MAX
                } else {
                    strsim::damerau_levenshtein(&known, &typed)
                };
                if distance <= most {
                    ranked.push((distance, at, format!("{}:{}", system.id, entry.code)));
                }
            }
        }
        ranked.sort();
        ranked.truncate(MOST);
        ranked.into_iter().map(|(.., name)| name).collect()
    }
}

/// Returns the readings whose own words stand beside the code, where those tell them from the
/// others.
fn told_by_words(readings: Vec<Reading>, words: &[&str], candidate: &str) -> Option<Vec<Reading>> {
    let beside: Vec<String> = words
        .iter()
        .filter(|word| **word != candidate)
        .map(|word| key(word))
        .collect();
    let share = |reading: &Reading| -> f64 {
        let own: Vec<String> = reading
            .text
            .iter()
            .flat_map(|text| self::words(text))
            .map(key)
            .filter(|word| word.len() > 2)
            .collect();
        let told = own.iter().filter(|word| beside.contains(word)).count();
        let count = |n: usize| u32::try_from(n).map_or(0.0, f64::from);
        if own.is_empty() {
            0.0
        } else {
            count(told) / count(own.len())
        }
    };
    let shares: Vec<f64> = readings.iter().map(share).collect();
    let most = shares.iter().copied().fold(0.0, f64::max);
    if most < TOLD_BY_WORDS {
        return None;
    }
    let told = readings.into_iter().zip(shares);
    let told = told.filter(|(_, share)| *share > most - 0.2);
    Some(told.map(|(reading, _)| reading).collect())
}
