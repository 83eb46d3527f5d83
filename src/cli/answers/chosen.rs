//! Answers that are named: `--card-kind virtual`, `card-kind: virtual` in a file.
//!
//! Decides which answer a name means and which may stand together.

use crate::cli::app::App;
use crate::cli::fault::{Fault, quoted};
use crate::cli::terminal::notice;
use cardhelp::built_in;
use cardhelp::engine::Given;
use cardhelp::l10n::{Filled, Words, message_id};
use cardhelp::rules::{
    Answer, AnswerIndex, AnswerSet, AnswerWords, Normalized, Question, UNKNOWN, normalize,
};

/// Understands the values given to one question.
///
/// # Errors
///
/// Fails where one is no answer, and where they do not go together.
pub fn given(app: &App, question: &Question, values: &[String]) -> Result<Given, Fault> {
    let naming = Naming::new(app, question);
    let values = values.iter().flat_map(|value| match question.several {
        true => naming.parted(value),
        false => vec![value.trim()],
    });
    let values: Vec<&str> = values.collect();
    match values.iter().filter(|value| is_unknown(app, value)).count() {
        0 => naming.chosen(&values),
        all if all == values.len() => Ok(Given::DontKnow),
        _ => Err(exclusive(UNKNOWN, &naming.flag)),
    }
}

/// Tells whether a value says that a person does not know: by its name, or as a menu does.
fn is_unknown(app: &App, value: &str) -> bool {
    let said = |words: &Words<'_>| normalize(&words.plain("ui-dont-know")) == normalize(value);
    let is_name = value.eq_ignore_ascii_case(UNKNOWN);
    // Most values are names, which have no spaces.
    let is_text = !value.is_ascii() || value.contains(' ');
    is_name || is_text && (said(&app.words) || built_in::all_words().any(|words| said(&words)))
}

/// Returns the answer that has that name, in any language; nothing where several have.
pub fn named_answer(app: &App, question: &Question, name: &str) -> Option<AnswerIndex> {
    match Naming::new(app, question).named(name)[..] {
        [answer] => Some(answer),
        _ => None,
    }
}

/// Says that an answer was given beside others that it excludes.
pub fn exclusive(answer: &str, flag: &str) -> Fault {
    Fault::about_option("ui-error-exclusive", answer, flag)
}

/// Says that there is no such question, and which one is nearest.
pub fn no_question(app: &App, typed: &str) -> Fault {
    let questions = app.rules.questions.iter();
    let names = questions.map(|question| question.id.as_str());
    Fault::about("ui-error-question", typed)
        .near(typed, names, "ui-valid-names")
        .see("cardhelp list questions")
}

/// The naming of answers to one question.
pub struct Naming<'a> {
    app: &'a App,
    question: &'a Question,
    /// The question's option, as it is spelled.
    pub flag: String,
}

impl<'a> Naming<'a> {
    /// Lets answers to `question` be named.
    pub fn new(app: &'a App, question: &'a Question) -> Self {
        Self {
            app,
            question,
            flag: format!("--{}", question.id),
        }
    }

    fn chosen(&self, values: &[&str]) -> Result<Given, Fault> {
        if values.is_empty() {
            return Err(self.no_answer("", Some(UNKNOWN)));
        }
        let named = values.iter().map(|value| self.answer(value, Some(UNKNOWN)));
        let chosen: AnswerSet = named.collect::<Result<_, _>>()?;
        let is_more = chosen.len() > 1;
        if is_more && !self.question.several {
            let names = ("names", quoted(&values.join(", ")));
            let args = [("flag", quoted(&self.flag)), names];
            return Err(Fault::usage("ui-error-several-answers", &args));
        }
        // Which one excludes the others is written in each of them.
        let alone = is_more.then(|| self.question.exclusive()).flatten();
        match alone.filter(|answer| chosen.contains(*answer)) {
            Some(answer) => {
                let id = self.question.answers[answer].id.as_str();
                Err(exclusive(id, &self.flag))
            }
            None => Ok(Given::Chosen(chosen)),
        }
    }

    /// Takes values with commas apart; a name may have commas itself.
    pub fn parted<'v>(&self, value: &'v str) -> Vec<&'v str> {
        let is_whole = !value.trim().ends_with(',') && !self.named(value).is_empty();
        match value.contains(',') && !is_whole {
            true => value.split(',').map(str::trim).collect(),
            false => vec![value.trim()],
        }
    }

    /// Understands one value: an answer's name, in whatever case, or what it is called in any
    /// language. `also` may be given as well, and is suggested where it is near.
    ///
    /// # Errors
    ///
    /// Fails where it is no answer, and says which one is nearest; and where several are called
    /// that.
    pub fn answer(&self, value: &str, also: Option<&str>) -> Result<AnswerIndex, Fault> {
        if let Some(answer) = self.question.answer(value) {
            return Ok(answer);
        }
        let is_family = matches!(self.question.answer_words, AnswerWords::Family(_));
        match self.named(value)[..] {
            [answer] => {
                self.warn_of_language(answer, value);
                Ok(answer)
            }
            [] if is_family => Err(self.no_name(value, &names(self.question).like(value, 5))),
            [] => Err(self.no_answer(value, also)),
            ref several => Err(self.no_name(value, several)),
        }
    }

    /// Returns the answers that have that name.
    fn named(&self, value: &str) -> Vec<AnswerIndex> {
        if let Some(answer) = self.question.answer(value) {
            return vec![answer];
        }
        if let AnswerWords::Family(_) = self.question.answer_words {
            return names(self.question).get(value).into_iter().collect();
        }
        let typed = normalize(value);
        let answers = || self.question.answers.iter_enumerated();
        let is_it = |name: &str| !typed.is_empty() && normalize(name) == typed;
        let by_id = answers().find(|(_, answer)| is_it(answer.id.as_str()));
        if let Some((answer, _)) = by_id {
            return vec![answer];
        }
        let others: Vec<Words<'_>> = self.app.other_words().collect();
        let all = || std::iter::once(&self.app.words).chain(&others);
        let is_called = |answer: &Answer| {
            let id = message_id::answer(self.question, &answer.id);
            let mut texts = all().filter_map(|words| words.format(&id, None, &[]).ok());
            answer.aliases().any(is_it) || texts.any(|text| is_it(&text))
        };
        let called = answers().filter(|(_, answer)| is_called(answer));
        called.map(|(answer, _)| answer).collect()
    }

    /// Says that a value is no answer to the question.
    fn is_no_answer(&self, value: &str) -> Fault {
        Fault::about_option("ui-error-answer", value, &self.flag)
    }

    fn no_answer(&self, value: &str, also: Option<&str>) -> Fault {
        let names = self
            .question
            .answers
            .iter()
            .map(|answer| answer.id.as_str());
        let fault = self.is_no_answer(value);
        fault.near(value, names.chain(also), "ui-valid-answers")
    }

    fn no_name(&self, value: &str, like: &[AnswerIndex]) -> Fault {
        let fault = self.is_no_answer(value);
        if like.is_empty() {
            return fault.see("cardhelp list countries");
        }
        let like = like.iter().map(|answer| {
            let id = &self.question.answers[*answer].id;
            let args = [
                ("text", id.as_str().into()),
                ("aside", self.text(*answer).into()),
            ];
            self.app.words.text("ui-aside", &args)
        });
        fault.meant(Some(Filled::AnyOf(like.collect())))
    }

    fn text(&self, answer: AnswerIndex) -> String {
        let id = &self.question.answers[answer].id;
        let message = message_id::answer(self.question, id);
        self.app.words.plain(&message)
    }

    /// Says how to choose the language, where a code was typed that is also that of a language
    /// of the program which is spoken elsewhere: `sv`. In capitals it is surely meant as it was
    /// taken.
    fn warn_of_language(&self, answer: AnswerIndex, value: &str) {
        let id = self.question.answers[answer].id.as_str();
        let is_code = value.eq_ignore_ascii_case(id) && value != id;
        let language = self.app.languages.iter().find(|language| {
            let is_it = language.language.as_str().eq_ignore_ascii_case(value);
            let is_spoken_there = language.region.is_some_and(|region| region == id);
            is_it && !is_spoken_there
        });
        let Some(language) = language.filter(|_| is_code) else {
            return;
        };
        let option = format!("--lang {}", language.language);
        let args = [
            ("input", quoted(&format!("{} {value}", self.flag))),
            ("answer", self.text(answer).into()),
            ("flag", quoted(&option)),
        ];
        let text = self.app.words.text("ui-notice-code-is-language", &args);
        notice(&format!("{text}\n"));
    }
}

/// Returns every name of a question's answers: their own, which are codes and never taken for
/// another's name, then the names in every language and the aliases.
pub fn names(question: &Question) -> Normalized<AnswerIndex> {
    let answers = question.answers.iter_enumerated();
    let codes = answers.map(|(at, answer)| (answer.id.to_string(), at));
    Normalized::new(codes, other_names(question))
}

/// Returns what a question's answers are called beside their own names: in every language, where
/// the program knows them, and the aliases.
pub fn other_names(question: &Question) -> Vec<(String, AnswerIndex)> {
    let mut names = Vec::new();
    if let AnswerWords::Family(family) = &question.answer_words {
        for words in built_in::all_words() {
            for (id, text) in words.family(&format!("{family}-")) {
                names.extend(question.answer(&id).map(|at| (text, at)));
            }
        }
    }
    for (at, answer) in question.answers.iter_enumerated() {
        names.extend(answer.aliases().map(|alias| (alias.to_owned(), at)));
    }
    names
}
