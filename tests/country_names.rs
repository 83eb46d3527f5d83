//! `--country X`: names, codes and aliases in every language of the program, whatever language
//! it speaks; traps; and near misses, which are suggested and never taken.

#[path = "program/mod.rs"]
mod program;

use cardhelp::built_in;
use cardhelp::rules::{AnswerWords, Normalized, Question, RuleSet};
use program::{LANGUAGES, Run, run};
use std::fs;
use std::path::Path;

/// Runs `diagnose --country X` in a language.
fn country_in(tag: &str, typed: &str) -> Run {
    let typed = format!("--country={typed}");
    run(&[
        "diagnose",
        "--no-input",
        "--format",
        "json",
        "--lang",
        tag,
        &typed,
    ])
}

/// Returns the country that was taken.
#[track_caller]
fn taken(tag: &str, typed: &str) -> String {
    let run = country_in(tag, typed);
    assert!(matches!(run.status, Some(0 | 1)), "{typed}: {}", run.err);
    let result: serde_json::Value = serde_json::from_str(&run.out).expect("is JSON");
    let country = result["answers"]["country"].as_str();
    country
        .unwrap_or_else(|| panic!("{typed}: {result:#}"))
        .to_owned()
}

/// Returns what was suggested, in order, after making sure that nothing was taken.
#[track_caller]
fn suggested(tag: &str, typed: &str) -> Vec<String> {
    let run = country_in(tag, typed);
    assert_eq!(run.status, Some(2), "{typed}: {}{}", run.out, run.err);
    assert!(run.out.is_empty(), "{typed}");
    // Suggestions are written as `NE (Niger)`, and in Chinese as `NE（尼日）`.
    let words = run.err.split(|c: char| !c.is_alphanumeric());
    let before = [" (", "（"]
        .iter()
        .flat_map(|open| run.err.match_indices(open));
    let before = before.map(|(at, _)| {
        let text = &run.err[..at];
        text.rsplit(|c: char| !c.is_ascii_alphanumeric())
            .next()
            .unwrap_or_default()
    });
    let codes: Vec<String> = before.filter(|c| c.len() == 2).map(str::to_owned).collect();
    assert!(
        codes
            .iter()
            .all(|code| words.clone().any(|word| word == code))
    );
    codes
}

/// Returns the names of the file of a language, by code.
fn cldr_names(tag: &str) -> Vec<(String, String)> {
    let path = format!(
        "{}/locales/{tag}/territories.ftl",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = fs::read_to_string(Path::new(&path)).expect("can be read");
    let lines = text.lines().filter_map(|line| {
        let (code, name) = line.strip_prefix("territory-")?.split_once(" = ")?;
        Some((code.to_owned(), name.to_owned()))
    });
    lines.collect()
}

fn country(rules: &RuleSet) -> &Question {
    let position = rules.question("country").expect("is asked");
    &rules.questions[position]
}

/// Looks names up as the program does, without starting it for each of a thousand.
fn lookup(question: &Question) -> Normalized<&str> {
    let ids = || question.answers.iter().map(|answer| answer.id.as_str());
    let AnswerWords::Family(family) = &question.answer_words else {
        panic!("its answers have names in every language");
    };
    let mut names = Vec::new();
    for words in built_in::all_words() {
        for (id, text) in words.family(&format!("{family}-")) {
            names.extend(ids().find(|known| *known == id).map(|id| (text, id)));
        }
    }
    for answer in &question.answers {
        let aliases = answer.aliases();
        names.extend(aliases.map(|alias| (alias.to_owned(), answer.id.as_str())));
    }
    Normalized::new(ids().map(|id| (id.to_owned(), id)), names)
}

/// Names of one country that are parts of the names of others: whoever types one is asked.
const SHARED: &[(&str, &[&str])] = &[
    ("China", &["CN", "HK", "MO"]),
    ("Guinea", &["GN", "GQ", "GW", "PG"]),
    ("Congo", &["CD", "CG"]),
    ("Kongo", &["CD", "CG"]),
    ("剛果", &["CD", "CG"]),
    ("Korea", &["KP", "KR"]),
];

#[test]
fn every_name_in_every_language_is_its_country_and_nothing_else() {
    let rules = built_in::rule_set();
    let question = country(&rules);
    let names = lookup(question);
    for tag in LANGUAGES {
        let all = cldr_names(tag);
        assert_eq!(all.len(), question.answers.len(), "{tag}");
        for (code, name) in all {
            let is_shared = SHARED.iter().any(|(shared, _)| *shared == name);
            let expected = (!is_shared).then_some(code.as_str());
            for typed in [name.clone(), name.to_uppercase(), name.to_lowercase()] {
                assert_eq!(names.get(&typed), expected, "{tag}: {typed}");
            }
        }
    }
}

#[test]
fn every_code_is_its_country() {
    let rules = built_in::rule_set();
    let question = country(&rules);
    let names = lookup(question);
    for answer in &question.answers {
        let id = answer.id.as_str();
        assert_eq!(names.get(id), Some(id));
        assert_eq!(names.get(&id.to_lowercase()), Some(id));
        let digits = |alias: &str| alias.bytes().all(|byte| byte.is_ascii_digit());
        let codes = answer.aliases().take(2);
        let (three, numbers): (Vec<_>, Vec<_>) = codes.partition(|alias| !digits(alias));
        assert!(three.iter().all(|code| code.len() == 3), "{id}: {three:?}");
        assert!(
            numbers.iter().all(|code| code.len() == 3),
            "{id}: {numbers:?}"
        );
        for code in three.into_iter().chain(numbers) {
            assert_eq!(names.get(code), Some(id), "{code}");
        }
    }
}

#[test]
fn every_alias_is_one_country_but_those_that_several_share() {
    let rules = built_in::rule_set();
    let question = country(&rules);
    let names = lookup(question);
    for answer in &question.answers {
        for alias in answer.aliases() {
            let is_shared = SHARED.iter().any(|(shared, _)| *shared == alias);
            let expected = (!is_shared).then_some(answer.id.as_str());
            assert_eq!(names.get(alias), expected, "{alias}");
        }
    }
}

#[test]
fn the_program_takes_names_of_any_language_whatever_it_speaks() {
    for (at, (typed, code)) in [
        ("Netherlands", "NL"),
        ("Nederland", "NL"),
        ("Nederländerna", "NL"),
        ("荷蘭", "NL"),
        ("Zweden", "SE"),
        ("瑞典", "SE"),
        ("Sverige", "SE"),
        ("Duitsland", "DE"),
        ("Tyskland", "DE"),
    ]
    .into_iter()
    .enumerate()
    {
        assert_eq!(taken(LANGUAGES[at % 4], typed), code, "{typed}");
    }
}

#[test]
fn the_program_takes_the_usual_spellings() {
    for (typed, code) in [
        // Codes of two and three letters and of three digits; width, case and accents.
        ("tw", "TW"),
        ("TWN", "TW"),
        ("twn", "TW"),
        ("158", "TW"),
        ("020", "AD"),
        ("ＴＷ", "TW"),
        ("nld", "NL"),
        ("SWE", "SE"),
        ("CH", "CH"),
        ("cote d'ivoire", "CI"),
        ("Curaçao", "CW"),
        ("curacao", "CW"),
        ("ALAND", "AX"),
        ("são tomé & príncipe", "ST"),
        // Articles.
        ("the Netherlands", "NL"),
        ("De Verenigde Staten", "US"),
        ("het Verenigd Koninkrijk", "GB"),
        // Names that are no codes, and names that the tables of countries lack.
        ("UK", "GB"),
        ("U.K.", "GB"),
        ("VK", "GB"),
        ("Great Britain", "GB"),
        ("England", "GB"),
        ("USA", "US"),
        ("U.S.A.", "US"),
        ("VS", "US"),
        ("Holland", "NL"),
        ("臺灣", "TW"),
        ("台灣", "TW"),
        ("台湾", "TW"),
        ("ROC", "TW"),
        ("Taiwan R.O.C.", "TW"),
        ("Taiwan, R.O.C.", "TW"),
        ("中華民國", "TW"),
        ("Republic of China", "TW"),
        ("中國", "CN"),
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("Turkiye", "TR"),
        ("Czech Republic", "CZ"),
        ("Tjeckiska republiken", "CZ"),
        ("Tsjechische Republiek", "CZ"),
        ("捷克共和國", "CZ"),
        ("Hong Kong SAR", "HK"),
        ("Hong Kong", "HK"),
        ("香港", "HK"),
        ("South Korea", "KR"),
        ("韓國", "KR"),
        ("Congo (DRC)", "CD"),
        ("Congo-Brazzaville", "CG"),
        ("Guinea-Bissau", "GW"),
        // The short name of the United Nations in two of the languages.
        ("VN", "VN"),
        ("vn", "VN"),
    ] {
        assert_eq!(taken("en-US", typed), code, "{typed}");
    }
}

#[test]
fn names_that_look_alike_are_each_their_own() {
    for (typed, code) in [
        ("Niger", "NE"),
        ("Nigeria", "NG"),
        ("尼日", "NE"),
        ("Austria", "AT"),
        ("Australia", "AU"),
        ("Australië", "AU"),
        ("Österrike", "AT"),
        ("Slovakia", "SK"),
        ("Slovenia", "SI"),
        ("Dominica", "DM"),
        ("Dominican Republic", "DO"),
    ] {
        assert_eq!(taken("nl-NL", typed), code, "{typed}");
    }
}

#[test]
fn near_misses_are_suggested_and_never_taken() {
    let languages = LANGUAGES.into_iter().cycle();
    for ((typed, codes), tag) in [
        ("Nigerr", &["NE", "NG"][..]),
        ("Nigerai", &["NG"]),
        ("Austrla", &["AT", "AU"]),
        ("Austrlia", &["AU"]),
        ("Nederlnd", &["NL"]),
        ("Taiwann", &["TW"]),
        ("Swede", &["SE"]),
        ("台灣南", &["TW"]),
    ]
    .into_iter()
    .zip(languages)
    {
        let found = suggested(tag, typed);
        let has_all = codes.iter().all(|code| found.iter().any(|f| f == code));
        assert!(has_all, "{tag}: {typed}: {found:?}");
    }
    for no_code in ["EU", "EZ", "UN", "XA", "XB", "CQ", "ZZ", "999"] {
        assert_eq!(country_in("en-US", no_code).status, Some(2), "{no_code}");
    }
}

#[test]
fn a_name_that_several_share_is_asked_about() {
    for ((typed, codes), tag) in SHARED.iter().zip(LANGUAGES.into_iter().cycle()) {
        assert_eq!(suggested(tag, typed), *codes, "{tag}: {typed}");
    }
    assert_eq!(suggested("en-US", "the congo"), ["CD", "CG"]);
}

#[test]
fn a_country_that_could_be_a_language_is_taken_with_a_notice() {
    for tag in LANGUAGES {
        let run = country_in(tag, "sv");
        assert!(run.out.contains("\"country\": \"SV\""), "{}", run.out);
        let (_, name) = cldr_names(tag)
            .into_iter()
            .find(|(code, _)| code == "SV")
            .expect("has a name");
        for part in ["`--country sv`", "`--lang sv`", &name] {
            assert!(run.err.contains(part), "{tag}: {}", run.err);
        }
        assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    }
    // In capitals it is surely a country, Dutch is spoken in the Netherlands, and a name is no
    // code.
    for plain in ["SV", "nl", "NL", "se", "El Salvador", "slv"] {
        let run = country_in("sv-SE", plain);
        assert!(run.err.is_empty(), "{plain}: {}", run.err);
    }
}
