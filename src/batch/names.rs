//! What the fields of records and the answers in them are called.
//!
//! Decides which field a name stands for and which answer a value is: by its name as a rule, else
//! in any case, by another name, or by what it is called in any of the languages.

use super::fault::{Fault, Wrong};
use crate::engine::Given;
use crate::l10n::LanguageIdentifier;
use crate::l10n::{Words, message_id, requested};
use crate::report::Voice;
use crate::rules::{
    AnswerIndex, AnswerSet, AnswerWords, Normalized, Question, QuestionIndex, Reads, RuleSet,
    UNKNOWN, normalize,
};
use rustc_hash::FxHashMap as HashMap;
use std::sync::OnceLock;
use typed_index_collections::TiVec;

/// What a field is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Field {
    /// What the record is called.
    Id,
    /// The language of its result.
    Language,
    /// Answers by question; of these, none may be unknown.
    Answers,
    /// Answers that are not so, by question.
    Not,
    /// The answer to a question.
    Question(QuestionIndex),
    /// A text from which it is read.
    Text(QuestionIndex, Reads),
    /// One of the record's own.
    Own,
}

/// What stands for a field of the record's own among the names of `columns`.
const OWN: &str = "-";

/// What fields and answers are called.
pub(super) struct Names<'a> {
    rules: &'a RuleSet,
    /// The names of fields at the top of a record.
    fields: HashMap<String, Field>,
    /// Those among answers.
    questions: HashMap<String, Field>,
    answers: TiVec<QuestionIndex, Answers>,
    words: Vec<&'a Words<'a>>,
    languages: Vec<LanguageIdentifier>,
    not_known: Vec<String>,
}

/// The answers to one question.
struct Answers {
    by_name: HashMap<String, AnswerIndex>,
    /// Everything else that they are called; worked out once it is needed.
    others: OnceLock<Normalized<AnswerIndex>>,
    several: bool,
    exclusive: Option<AnswerIndex>,
}

impl<'a> Names<'a> {
    pub fn new(rules: &'a RuleSet, voices: &'a [Voice<'a>], columns: &[(String, String)]) -> Self {
        let questions = questions(rules);
        let words: Vec<&Words<'_>> = voices.iter().map(|voice| voice.words).collect();
        let not_known = words
            .iter()
            .map(|words| normalize(&words.plain("ui-dont-know")));
        Self {
            fields: fields(&questions, columns),
            questions,
            answers: rules.questions.iter().map(Answers::of).collect(),
            languages: words.iter().map(|words| words.tag().clone()).collect(),
            not_known: not_known.collect(),
            words,
            rules,
        }
    }

    /// Returns the field that a name at the top of a record stands for.
    pub fn field(&self, name: &str) -> Option<Field> {
        self.fields.get(name).copied()
    }

    /// Returns the field that a name at the top of a record is meant for, if it is another than
    /// it stands for: one that is written as ours are not.
    pub fn alike(&self, name: &str) -> Option<Field> {
        let is_other = |c: char| c == '_' || c == ' ' || c.is_ascii_uppercase();
        let field = || self.field(&as_ours(name));
        name.contains(is_other).then(field).flatten()
    }

    /// Returns what a name among answers stands for.
    pub fn question(&self, name: &str) -> Result<Field, Fault> {
        let found = self.questions.get(name).copied();
        found.ok_or_else(|| {
            let names = self.questions.keys().map(String::as_str);
            let mut names: Vec<&str> = names.collect();
            names.sort_unstable();
            let fault = Fault::at(Wrong::Question, "", name);
            fault.near(names)
        })
    }

    /// Returns the position of the language of that name among the voices.
    pub fn language(&self, name: &str) -> Result<usize, Fault> {
        let found = requested(name, &self.languages).ok();
        let found = found.and_then(|tag| self.languages.iter().position(|known| known == tag));
        found.ok_or_else(|| Fault::at(Wrong::Language, "lang", name))
    }

    /// Understands the values given to a question.
    pub fn given(&self, question: QuestionIndex, values: &[&str]) -> Result<Given, Fault> {
        let names = &self.answers[question];
        if let [value] = values
            && let Some(answer) = names.by_name.get(*value)
        {
            return Ok(Given::Chosen(std::iter::once(*answer).collect()));
        }
        let values = self.parted(question, values);
        match values.iter().filter(|value| self.is_unknown(value)).count() {
            0 => self.chosen(question, &values),
            all if all == values.len() => Ok(Given::DontKnow),
            _ => Err(self.fault(Wrong::Several, question, &values.join(","))),
        }
    }

    fn chosen(&self, question: QuestionIndex, values: &[&str]) -> Result<Given, Fault> {
        let names = &self.answers[question];
        let chosen = self.set(question, values)?;
        let is_more = chosen.len() > 1;
        let exclusive = names.exclusive.filter(|answer| chosen.contains(*answer));
        match is_more && (!names.several || exclusive.is_some()) {
            true => Err(self.fault(Wrong::Several, question, &values.join(","))),
            false => Ok(Given::Chosen(chosen)),
        }
    }

    /// Understands the values excluded of a question.
    pub fn excluded(&self, question: QuestionIndex, values: &[&str]) -> Result<AnswerSet, Fault> {
        self.set(question, &self.parted(question, values))
    }

    fn set(&self, question: QuestionIndex, values: &[&str]) -> Result<AnswerSet, Fault> {
        values
            .iter()
            .map(|value| self.answer(question, value))
            .collect()
    }

    /// Takes values with commas or semicolons apart; a name may have commas itself.
    fn parted<'v>(&self, question: QuestionIndex, values: &[&'v str]) -> Vec<&'v str> {
        let values = values.iter().flat_map(|value| {
            let is_whole = !value.contains([',', ';']) || self.named(question, value).is_some();
            match is_whole {
                true => vec![value.trim()],
                false => value.split([',', ';']).map(str::trim).collect(),
            }
        });
        values.filter(|value| !value.is_empty()).collect()
    }

    fn answer(&self, question: QuestionIndex, value: &str) -> Result<AnswerIndex, Fault> {
        self.named(question, value).ok_or_else(|| {
            let answers = self.rules.questions[question].answers.iter();
            let names = answers.map(|answer| answer.id.as_str());
            let fault = self.fault(Wrong::Answer, question, value);
            fault.near(names.chain([UNKNOWN]))
        })
    }

    fn named(&self, question: QuestionIndex, value: &str) -> Option<AnswerIndex> {
        let names = &self.answers[question];
        let by_name = names.by_name.get(value).copied();
        by_name.or_else(|| {
            let others = || self.others(&self.rules.questions[question]);
            names.others.get_or_init(others).get(value)
        })
    }

    /// Gathers everything that the answers to a question are called, in every language.
    fn others(&self, question: &Question) -> Normalized<AnswerIndex> {
        let answers = || question.answers.iter_enumerated();
        let codes = answers().map(|(at, answer)| (answer.id.to_string(), at));
        let mut names = Vec::new();
        for words in &self.words {
            match &question.answer_words {
                AnswerWords::Family(family) => {
                    for (id, text) in words.family(&format!("{family}-")) {
                        names.extend(question.answer(&id).map(|at| (text, at)));
                    }
                }
                AnswerWords::Own => names.extend(answers().filter_map(|(at, answer)| {
                    let id = message_id::answer(question, &answer.id);
                    Some((words.format(&id, None, &[]).ok()?, at))
                })),
            }
        }
        for (at, answer) in answers() {
            names.extend(answer.aliases().map(|alias| (alias.to_owned(), at)));
        }
        Normalized::new(codes, names)
    }

    /// Tells whether a value says that a person does not know: by its name, or as a menu does.
    fn is_unknown(&self, value: &str) -> bool {
        let is_text = || !value.is_ascii() || value.contains(' ');
        value.eq_ignore_ascii_case(UNKNOWN)
            || is_text() && self.not_known.contains(&normalize(value))
    }

    pub fn fault(&self, wrong: Wrong, question: QuestionIndex, value: &str) -> Fault {
        Fault::at(wrong, self.rules.questions[question].id.as_str(), value)
    }
}

impl Answers {
    fn of(question: &Question) -> Self {
        let answers = question.answers.iter_enumerated();
        Self {
            by_name: answers
                .map(|(at, answer)| (answer.id.to_string(), at))
                .collect(),
            others: OnceLock::new(),
            several: question.several,
            exclusive: question.exclusive(),
        }
    }
}

/// Returns a name as ours are written: people write `Card kind`, databases `card_kind` and programs
/// `cardKind`.
pub(super) fn as_ours(name: &str) -> String {
    let (mut ours, mut was_small) = (String::new(), false);
    for c in name.trim().chars() {
        match c {
            '_' | ' ' => ours.push('-'),
            c if was_small && c.is_uppercase() => {
                ours.push('-');
                ours.extend(c.to_lowercase());
            }
            c => ours.extend(c.to_lowercase()),
        }
        was_small = c.is_lowercase();
    }
    ours
}

/// Returns what questions and texts that are read are called.
fn questions(rules: &RuleSet) -> HashMap<String, Field> {
    let mut names = HashMap::default();
    for (at, question) in rules.questions.iter_enumerated() {
        names.insert(question.id.to_string(), Field::Question(at));
        if let Some(typed) = &question.typed {
            names.insert(typed.flag.to_string(), Field::Text(at, typed.reads));
        }
    }
    names
}

/// Returns what fields at the top are called, with the names of the records' own.
fn fields(
    questions: &HashMap<String, Field>,
    columns: &[(String, String)],
) -> HashMap<String, Field> {
    let mut fields = questions.clone();
    fields.extend(FIELDS.map(|(name, field)| (name.to_owned(), field)));
    let known = fields.clone();
    for (ours, _) in columns {
        fields.remove(ours);
    }
    for (ours, theirs) in columns {
        let field = match ours.as_str() {
            OWN => Some(&Field::Own),
            ours => known.get(ours),
        };
        fields.extend(field.map(|field| (theirs.clone(), *field)));
    }
    fields
}

/// The fields that are no question.
const FIELDS: [(&str, Field); 4] = [
    ("id", Field::Id),
    ("lang", Field::Language),
    ("answers", Field::Answers),
    ("not", Field::Not),
];

/// Tells whether fields may be given another name under that one.
pub fn is_field(rules: &RuleSet, name: &str) -> bool {
    let mut fields = FIELDS.iter();
    name == OWN || fields.any(|(field, _)| *field == name) || questions(rules).contains_key(name)
}
