//! Names of countries, typed in any language.

use crate::shared::RULES;
use cardhelp::built_in;
use cardhelp::rules::{AnswerIndex, AnswerWords, Normalized, Question, normalize};
use std::sync::LazyLock;

type Named = Vec<(String, AnswerIndex)>;

static NAMES: LazyLock<(Normalized<AnswerIndex>, Named)> = LazyLock::new(|| {
    let country = |question: &&Question| question.id.as_str() == "country";
    let country = RULES.questions.iter().find(country).expect("is asked");
    let AnswerWords::Family(family) = &country.answer_words else {
        panic!("countries have names in every language");
    };
    let mut names: Named = Vec::new();
    for words in built_in::all_words() {
        for (id, name) in words.family(&format!("{family}-")) {
            names.extend(country.answer(&id).map(|at| (name, at)));
        }
    }
    let codes = country.answers.iter_enumerated();
    let codes = codes.map(|(at, answer)| (answer.id.to_string(), at));
    (Normalized::new(codes, names.clone()), names)
});

/// Tries one input.
pub fn countries(typed: &str) {
    let (known, names) = &*NAMES;
    let once = normalize(typed);
    assert_eq!(once, normalize(&once), "what is normal stays so");
    let taken = known.get(typed);
    let own = names.iter().map(|(name, at)| (name.as_str(), *at));
    let _ = known.begun(typed, own);
    assert!(known.like(typed, 8).len() <= 8);
    if let Some(taken) = taken {
        assert!(
            known.like(typed, 8).contains(&taken),
            "what is taken is like what was typed"
        );
    }
}
