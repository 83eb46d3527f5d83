//! Which of our languages serves a reader best.
//!
//! Decides how the names that systems give to languages are understood:
//! `zh_TW.UTF-8`, `sv_FI@euro`, `C`. Does not read the environment.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// A language was asked for by name and there is none of that name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unavailable {
    /// What was asked for.
    pub requested: String,
}

/// Returns the language that a system's name for it means, or `None` where it is none.
/// `C` and `POSIX` mean English.
fn parse(name: &str) -> Option<LanguageIdentifier> {
    let name = name.trim().split(['.', '@']).next().unwrap_or_default();
    if name.eq_ignore_ascii_case("c") || name.eq_ignore_ascii_case("posix") {
        return "en-US".parse().ok();
    }
    let tag: LanguageIdentifier = name.replace('_', "-").parse().ok()?;
    // Readers of simplified characters are better served by traditional ones than by
    // English, and by nothing else that we have; so are those who say just "Chinese".
    if tag.language.as_str() == "zh" {
        return "zh-Hant-TW".parse().ok();
    }
    Some(tag)
}

/// Returns the best of `available` for a reader whose system names `preferences`, the first
/// that is understood deciding; `available[0]` where nothing fits.
pub fn negotiate<'a>(
    preferences: &[&str],
    available: &'a [LanguageIdentifier],
) -> &'a LanguageIdentifier {
    let first = preferences.iter().find_map(|name| parse(name));
    let wanted: Vec<LanguageIdentifier> = first.into_iter().collect();
    best(&wanted, available).unwrap_or(&available[0])
}

/// Returns the language that was asked for by name.
///
/// # Errors
///
/// Fails where none of `available` is the same language.
pub fn requested<'a>(
    name: &str,
    available: &'a [LanguageIdentifier],
) -> Result<&'a LanguageIdentifier, Unavailable> {
    let wanted: Vec<LanguageIdentifier> = parse(name).into_iter().collect();
    best(&wanted, available).ok_or_else(|| Unavailable {
        requested: name.to_owned(),
    })
}

fn best<'a>(
    wanted: &[LanguageIdentifier],
    available: &'a [LanguageIdentifier],
) -> Option<&'a LanguageIdentifier> {
    let found = negotiate_languages(wanted, available, None, NegotiationStrategy::Lookup);
    found.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn available() -> Vec<LanguageIdentifier> {
        ["en-US", "nl-NL", "sv-SE", "zh-TW"]
            .iter()
            .map(|tag| tag.parse().expect("a tag"))
            .collect()
    }

    #[test]
    fn finds_a_home_for_what_systems_say() {
        for (name, home) in [
            ("zh_TW.UTF-8", "zh-TW"),
            ("zh-HK", "zh-TW"),
            ("zh_Hant", "zh-TW"),
            ("zh-CN", "zh-TW"),
            ("zh", "zh-TW"),
            ("sv_FI.UTF-8", "sv-SE"),
            ("sv", "sv-SE"),
            ("nl-BE", "nl-NL"),
            ("nl_NL@euro", "nl-NL"),
            ("en_GB", "en-US"),
            ("C", "en-US"),
            ("C.UTF-8", "en-US"),
            ("POSIX", "en-US"),
            ("da_DK", "en-US"),
            ("../../etc", "en-US"),
            ("", "en-US"),
        ] {
            assert_eq!(negotiate(&[name], &available()).to_string(), home, "{name}");
        }
    }

    #[test]
    fn refuses_a_language_asked_for_that_is_not_there() {
        assert!(requested("de", &available()).is_err());
        assert!(requested("klingon!", &available()).is_err());
        let found = requested("nl-be", &available()).map(ToString::to_string);
        assert_eq!(found, Ok("nl-NL".to_owned()));
    }
}
