//! What one record says, as far as it is understood.
//!
//! Decides what may be said together. Knows no form of records.

use super::fault::{Fault, Wrong};
use super::names::{Field, Names};
use crate::engine::{Answers, Given};
use crate::guard::{self, GroupsInFields, Secret};
use crate::rules::{AnswerSet, QuestionIndex, Reads, RuleSet};
use std::collections::HashSet;
use std::ops::Range;

/// Up to how many fields of its own a record has mostly: as many are looked at one by one.
const FEW: usize = 32;

/// What one record says. One is used again and again, for its room.
pub(super) struct Record {
    /// What it is called, as JSON; empty where it has no name.
    pub id: Vec<u8>,
    /// The position of its language.
    pub language: usize,
    /// What was answered and excluded.
    pub answers: Answers,
    /// What was copied, to be read.
    pub texts: Vec<(QuestionIndex, Reads, Vec<String>)>,
    /// Its own fields: the members of a JSON object.
    pub own: Vec<u8>,
    /// Its own fields, cell by cell, where it is a row of a table.
    pub cells: Vec<String>,
    /// What is wrong with it, if anything is.
    pub fault: Option<Fault>,
    /// The questions that were given or excluded.
    said: Vec<QuestionIndex>,
    excluded: Vec<(QuestionIndex, AnswerSet)>,
    /// Where the names of its own fields stand among them.
    own_names: Vec<Range<usize>>,
    /// The same names, where they are many.
    many_names: HashSet<Vec<u8>>,
    /// What nobody may give that only shows from one field to the next.
    secret: Option<Secret>,
    /// What the last fields of its own have of a card number.
    groups: GroupsInFields,
    has_language: bool,
    /// Whether answers may have been filled in that nobody gave.
    pub is_filled: bool,
}

impl Record {
    pub fn new(rules: &RuleSet) -> Self {
        Self {
            id: Vec::new(),
            language: 0,
            answers: Answers::none(rules),
            texts: Vec::new(),
            own: Vec::new(),
            cells: Vec::new(),
            fault: None,
            said: Vec::new(),
            excluded: Vec::new(),
            own_names: Vec::new(),
            many_names: HashSet::new(),
            secret: None,
            groups: GroupsInFields::default(),
            has_language: false,
            is_filled: false,
        }
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.id.clear();
        self.language = 0;
        // Most records say little, and nothing follows from it.
        match std::mem::take(&mut self.is_filled) {
            true => self.answers.clear(),
            false => self
                .said
                .iter()
                .for_each(|question| self.answers.erase(*question)),
        }
        self.texts.clear();
        self.own.clear();
        self.cells.clear();
        self.fault = None;
        self.said.clear();
        self.excluded.clear();
        self.own_names.clear();
        self.many_names.clear();
        self.secret = None;
        self.groups.clear();
        self.has_language = false;
    }

    /// Returns what nobody may give that the fields of its own are together: a card number, one of
    /// its groups in each, or a password by the name of its field.
    pub fn secret_of_fields(&self) -> Option<Secret> {
        self.secret
    }

    /// Returns what nobody may give in what a result would repeat: without the rest of the record
    /// beside it, a number can be one that was none there.
    pub fn secret_alone(&self) -> Option<Secret> {
        let bytes = [&self.id, &self.own].into_iter();
        let texts = bytes.filter_map(|bytes| std::str::from_utf8(bytes).ok());
        let mut texts = texts.chain(self.cells.iter().map(String::as_str));
        texts.find_map(guard::find)
    }

    /// Forgets everything that a result would repeat.
    pub fn hide(&mut self) {
        self.id.clear();
        self.own.clear();
        self.cells.clear();
    }

    /// Notes what is wrong; the first fault is told.
    pub fn blame(&mut self, fault: Fault) {
        self.fault.get_or_insert(fault);
    }

    /// Tells whether a field said something already.
    pub fn has(&self, field: Field) -> bool {
        match field {
            Field::Id => !self.id.is_empty(),
            Field::Language => self.has_language,
            Field::Question(question) => self.answers.get(question).is_some(),
            Field::Text(question, _) => self.texts.iter().any(|(known, ..)| *known == question),
            Field::Answers | Field::Not | Field::Own => false,
        }
    }

    /// Takes the values of a field that is neither of the record's own nor its name; none of them
    /// says nothing. Once something is wrong nothing more is understood: what is near is sought for
    /// each name that nobody knows.
    pub fn take(&mut self, names: &Names<'_>, field: Field, values: &[&str]) {
        let is_blank = |value: &&str| value.trim().is_empty();
        if self.fault.is_some() || values.iter().all(is_blank) {
            return;
        }
        let taken = match field {
            Field::Question(question) => self.answer(names, question, values),
            Field::Text(question, reads) => self.texts(names, question, reads, values),
            Field::Language => self.language(names, values),
            Field::Id | Field::Answers | Field::Not | Field::Own => Ok(()),
        };
        if let Err(fault) = taken {
            self.blame(fault);
        }
    }

    fn answer(
        &mut self,
        names: &Names<'_>,
        question: QuestionIndex,
        values: &[&str],
    ) -> Result<(), Fault> {
        let given = names.given(question, values)?;
        if self.answers.get(question).is_some() {
            return Err(names.fault(Wrong::Twice, question, ""));
        }
        self.answers.set(question, given);
        self.said.push(question);
        Ok(())
    }

    fn texts(
        &mut self,
        names: &Names<'_>,
        question: QuestionIndex,
        reads: Reads,
        values: &[&str],
    ) -> Result<(), Fault> {
        if self.texts.iter().any(|(known, ..)| *known == question) {
            return Err(names.fault(Wrong::Twice, question, ""));
        }
        let values = values.iter().map(|value| (*value).to_owned());
        self.texts.push((question, reads, values.collect()));
        Ok(())
    }

    fn language(&mut self, names: &Names<'_>, values: &[&str]) -> Result<(), Fault> {
        let value = values.first().copied().unwrap_or_default();
        if std::mem::replace(&mut self.has_language, true) {
            return Err(Fault::at(Wrong::Twice, "lang", ""));
        }
        self.language = names.language(value.trim())?;
        Ok(())
    }

    /// Takes what is not so.
    pub fn exclude(&mut self, names: &Names<'_>, question: QuestionIndex, values: &[&str]) {
        if self.fault.is_some() {
            return;
        }
        match names.excluded(question, values) {
            Ok(set) if set.is_empty() => {}
            Ok(set) => self.excluded.push((question, set)),
            Err(fault) => self.blame(fault),
        }
    }

    /// Tells whether one of its own fields has the name that stands there already.
    fn has_own(&mut self, name: &Range<usize>) -> bool {
        let own = &self.own;
        let names = self.own_names.iter().map(|at| &own[at.clone()]);
        let name = &own[name.clone()];
        if self.own_names.len() < FEW {
            return names.into_iter().any(|other| other == name);
        }
        if self.many_names.is_empty() {
            self.many_names.extend(names.map(<[u8]>::to_vec));
        }
        !self.many_names.insert(name.to_vec())
    }

    /// Takes one of the record's own fields: its name and its value, as JSON.
    pub fn keep(&mut self, name: &str, value: &[u8]) {
        if is_too_deep(value) {
            return self.blame(Fault::of_all(Wrong::TooDeep));
        }
        if !self.own.is_empty() {
            self.own.push(b',');
        }
        let from = self.own.len();
        write_text(&mut self.own, name);
        let at = from..self.own.len();
        if self.has_own(&at) {
            self.blame(Fault::at(Wrong::Twice, name, ""));
        }
        self.own_names.push(at);
        let text = unquoted(value);
        if self.groups.are_a_card_number_with(text) {
            self.secret = Some(Secret::CardNumber);
        }
        let says_nothing = || matches!(text, b"" | b"null" | b"false" | b"true");
        if guard::names_a_password(name) && !says_nothing() {
            self.secret.get_or_insert(Secret::SecurityCode);
        }
        self.own.push(b':');
        self.own.extend_from_slice(value);
    }

    /// Puts together what was given and what was excluded.
    pub fn complete(&mut self, names: &Names<'_>, rules: &RuleSet) {
        for (question, set) in std::mem::take(&mut self.excluded) {
            let excluded = self.answers.excluded(question).union(&set);
            let nothing_is_left = excluded.len() == rules.questions[question].answers.len();
            let is_given = match self.answers.get(question) {
                Some(Given::Chosen(chosen)) => chosen.meets(&set),
                Some(Given::DontKnow) | None => false,
            };
            if nothing_is_left || is_given {
                return self.blame(names.fault(Wrong::Excluded, question, ""));
            }
            self.answers.exclude_beside(rules, question, set);
            self.said.push(question);
        }
    }

    /// Returns the questions of which something was said.
    pub fn said(&self) -> &[QuestionIndex] {
        &self.said
    }
}

/// How deep a field of a record's own may be nested: many readers of JSON take 127 levels (RFC 8259,
/// section 9, leaves it to them), and a result nests it two deeper.
const DEEPEST: usize = 125;

/// Returns the text of a JSON string without its quotation marks; anything else as it is.
fn unquoted(value: &[u8]) -> &[u8] {
    let inner = value.strip_prefix(b"\"");
    let inner = inner.and_then(|inner| inner.strip_suffix(b"\""));
    inner.unwrap_or(value)
}

/// Tells whether a JSON value is nested deeper than [`DEEPEST`].
fn is_too_deep(value: &[u8]) -> bool {
    if !matches!(value.first(), Some(b'[' | b'{')) {
        return false;
    }
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(byte) = value.get(at) {
        match byte {
            b'"' => at += end_of_text(&value[at..]),
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return true;
        }
        at += 1;
    }
    false
}

/// Returns how far behind its first quotation mark a JSON text has its last.
fn end_of_text(text: &[u8]) -> usize {
    let mut at = 1;
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    at
}

/// Writes a text as JSON.
pub(super) fn write_text(out: &mut Vec<u8>, text: &str) {
    serde_json::to_writer(out, text).expect("a text can be written to memory");
}
