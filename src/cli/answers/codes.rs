//! Codes as people give them: one or several, with the names of meanings among them.
//!
//! Decides which may stand together. Where one code ends and the next begins, and what a code
//! means, is the library's business.

use super::chosen::exclusive;
use crate::cli::app::App;
use crate::cli::fault::{Fault, quoted};
use cardhelp::engine::{Answers, Given};
use cardhelp::evidence::{
    GivenCode, MAX_CODES, TypedCode, UnknownCode, network_among, typed_codes,
};
use cardhelp::l10n::Filled;
use cardhelp::rules::{AnswerSet, Question, UNKNOWN};

/// What was typed for the question about codes.
#[derive(Default)]
pub struct Codes {
    /// The codes, each with what it can mean.
    pub codes: Vec<GivenCode>,
    /// The meanings that were named themselves.
    pub named: AnswerSet,
    /// Whether "I don't know" was among them.
    pub not_known: bool,
}

impl Codes {
    /// Reads what was typed for `question` by the option `flag`. The card's network is among
    /// `answers`, where it is known.
    ///
    /// # Errors
    ///
    /// Fails where a code is not known.
    pub fn read(
        app: &App,
        question: &Question,
        flag: &str,
        values: &[impl AsRef<str>],
        answers: &Answers,
    ) -> Result<Self, Fault> {
        let network = network_among(&app.rules, answers);
        let (mut found, mut count) = (Self::default(), 0);
        for value in values {
            for part in typed_codes(value.as_ref(), question, app.lookup(), network) {
                count += 1;
                if count > MAX_CODES {
                    return Err(too_many(flag));
                }
                match part {
                    TypedCode::Meaning(meaning) => found.named.insert(meaning),
                    TypedCode::NotKnown => found.not_known = true,
                    TypedCode::Code(code) if found.codes.contains(&code) => {}
                    TypedCode::Code(code) => found.codes.push(code),
                    TypedCode::TooMany => return Err(too_many(flag)),
                    TypedCode::Unknown(text, why) => return Err(unknown_code(flag, &text, why)),
                }
            }
        }
        Ok(found)
    }

    /// Returns the answer that the names give, if there are any.
    ///
    /// # Errors
    ///
    /// Fails where they do not go together.
    pub fn given(&self, question: &Question, flag: &str) -> Result<Option<Given>, Fault> {
        let others = self.named.len() + self.codes.len();
        if self.not_known && others > 0 {
            return Err(exclusive(UNKNOWN, flag));
        }
        let none = question.exclusive();
        let none = none.filter(|none| others > 1 && self.named.contains(*none));
        if let Some(none) = none {
            return Err(exclusive(question.answers[none].id.as_str(), flag));
        }
        let chosen = (!self.named.is_empty()).then_some(Given::Chosen(self.named));
        Ok(self.not_known.then_some(Given::DontKnow).or(chosen))
    }
}

/// Says that there are more codes than anybody has.
fn too_many(flag: &str) -> Fault {
    let most = MAX_CODES.to_string();
    let args = [("flag", quoted(flag)), ("most", most.into())];
    Fault::usage("ui-error-codes-many", &args)
}

/// Says that a code is not known, which ones are near, and how to go on without.
pub fn unknown_code(flag: &str, text: &str, unknown: UnknownCode) -> Fault {
    match unknown {
        UnknownCode::System(name, near) => Fault::about("ui-error-code-system", &name)
            .meant(near.as_deref().map(quoted))
            .see("cardhelp list codes"),
        UnknownCode::Code(near) => Fault::about("ui-error-code", text)
            .meant((!near.is_empty()).then_some(Filled::AnyOf(near)))
            .hint("ui-hint-code", &[("flag", flag.to_owned().into())]),
    }
}
