//! What can be wrong: with one record, which then gives a result that says so, or with all of
//! them, which ends the run.

use crate::guard::Secret;
use std::fmt;
use std::io;

/// What is wrong with a record.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Wrong {
    /// It is no JSON object.
    NotJson,
    /// It is no UTF-8 text.
    Encoding,
    /// It is longer than [`LONGEST`](super::LONGEST) allows.
    TooLong,
    /// A field of its own is nested too deeply for whoever reads the result.
    TooDeep,
    /// It has more or fewer cells than the table has columns, or a quotation mark is missing.
    Cells,
    /// A field is given twice.
    Twice,
    /// A value is of the wrong type.
    Type,
    /// It answers a question that does not exist.
    Question,
    /// It gives an answer that does not exist.
    Answer,
    /// It gives several answers where one is possible, or some that exclude each other.
    Several,
    /// It excludes every answer, or one that it gives as well.
    Excluded,
    /// A code is not known.
    Code,
    /// The digits of a card are too many, or something else.
    Prefix,
    /// An expiry date is no month of a year.
    Expiry,
    /// There are no words in its language.
    Language,
    /// It holds a card number.
    CardNumber,
    /// It holds a card number that is published for tests.
    TestNumber,
    /// It holds a security code or a PIN.
    SecurityCode,
    /// It holds what a card's magnetic stripe does.
    Track,
}

impl Wrong {
    /// All of them.
    pub const ALL: [Self; 19] = [
        Self::NotJson,
        Self::Encoding,
        Self::TooLong,
        Self::TooDeep,
        Self::Cells,
        Self::Twice,
        Self::Type,
        Self::Question,
        Self::Answer,
        Self::Several,
        Self::Excluded,
        Self::Code,
        Self::Prefix,
        Self::Expiry,
        Self::Language,
        Self::CardNumber,
        Self::TestNumber,
        Self::SecurityCode,
        Self::Track,
    ];

    /// Returns the word of results.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotJson => "not-json",
            Self::Encoding => "not-utf-8",
            Self::TooLong => "too-long",
            Self::TooDeep => "nested-too-deeply",
            Self::Cells => "wrong-cells",
            Self::Twice => "given-twice",
            Self::Type => "wrong-type",
            Self::Question => "unknown-question",
            Self::Answer => "unknown-answer",
            Self::Several => "several-answers",
            Self::Excluded => "excluded-answer",
            Self::Code => "unknown-code",
            Self::Prefix => "wrong-prefix",
            Self::Expiry => "wrong-expiry",
            Self::Language => "unknown-language",
            Self::CardNumber => "card-number",
            Self::TestNumber => "test-number",
            Self::SecurityCode => "security-code",
            Self::Track => "track-data",
        }
    }

    /// Tells whether nothing of the record may be repeated.
    pub(super) fn is_secret(self) -> bool {
        self >= Self::CardNumber
    }
}

impl From<Secret> for Wrong {
    fn from(secret: Secret) -> Self {
        match secret {
            Secret::Track => Self::Track,
            Secret::CardNumber => Self::CardNumber,
            Secret::SecurityCode => Self::SecurityCode,
            Secret::TestNumber => Self::TestNumber,
        }
    }
}

/// What is wrong with a record, and where in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Fault {
    pub wrong: Wrong,
    /// The field; empty where it is the record as a whole.
    pub field: String,
    /// What stands there; empty where that does not matter.
    pub value: String,
    /// What was perhaps meant.
    pub near: Option<String>,
}

impl Fault {
    /// Makes a fault of the record as a whole.
    pub fn of_all(wrong: Wrong) -> Self {
        Self::at(wrong, "", "")
    }

    pub fn at(wrong: Wrong, field: &str, value: &str) -> Self {
        Self {
            wrong,
            field: field.to_owned(),
            value: value.to_owned(),
            near: None,
        }
    }

    /// Adds what was perhaps meant.
    pub fn near<'n>(self, names: impl IntoIterator<Item = &'n str>) -> Self {
        let near = crate::rules::nearest(&self.value, names);
        Self {
            near: near.map(str::to_owned),
            ..self
        }
    }
}

/// Why a run cannot go on.
#[derive(Debug)]
pub enum BatchError {
    /// An input cannot be read; its name.
    Read(String, io::Error),
    /// The results cannot be written.
    Write(io::Error),
    /// The first line of a table cannot be used; the table's name.
    Header(String, HeaderFault),
    /// What was written before does not belong to this input.
    OtherInput,
}

/// Why the first line of a table cannot be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum HeaderFault {
    /// It is no UTF-8 text, or too long.
    Unreadable,
    /// Its line ends are those of old Macintoshes, so that everything would be one line.
    LineEnds,
    /// It holds what nobody may give.
    Secret(Secret),
    /// Two columns have that name, or give the same field.
    Twice(String),
    /// There is no such column, although one was named.
    Missing(String),
    /// Its own columns are not those of the first table, so that results have no common columns.
    Differs,
}

impl fmt::Display for HeaderFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable => write!(f, "the first line is no UTF-8 text, or too long"),
            Self::LineEnds => write!(f, "lines end with CR alone"),
            Self::Secret(_) => write!(f, "the first line holds what nobody may give"),
            Self::Twice(name) => write!(f, "`{name}` is given by two columns"),
            Self::Missing(name) => write!(f, "there is no column `{name}`"),
            Self::Differs => write!(f, "the columns are not those of the first table"),
        }
    }
}

impl fmt::Display for BatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(name, error) => write!(f, "reading `{name}`: {error}"),
            Self::Write(error) => write!(f, "writing results: {error}"),
            Self::Header(name, fault) => write!(f, "`{name}`: {fault}"),
            Self::OtherInput => write!(f, "what was written before is of another input"),
        }
    }
}

impl std::error::Error for BatchError {}
