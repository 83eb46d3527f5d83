//! The codes of banks and processors: one file for each system.

use super::names::Names;
use crate::rules::finding::Code;
use crate::rules::format::{self, CodeSystem as Form, Entries, List, Meaning, Text};
use crate::rules::model::{
    AnswerIndex, CodeEntry, CodeSystem, CodeSystemIndex, Place, QuestionIndex, Wraps,
};
use typed_index_collections::TiVec;

/// What codes refer to.
pub(super) struct Codes<'n> {
    pub names: &'n Names<'n>,
    /// The question whose answers are what codes mean.
    pub code: Option<QuestionIndex>,
    /// The question whose answers are networks.
    pub network: Option<QuestionIndex>,
}

impl Codes<'_> {
    /// Reads the systems of codes, those that `order` names first.
    pub fn read(
        &self,
        forms: &Entries<Form>,
        order: &List<String>,
    ) -> TiVec<CodeSystemIndex, CodeSystem> {
        let all = forms.iter().filter_map(|(_, form, _)| form.codes.as_ref());
        let mut all = all.filter_map(|codes| codes.value.as_ref()?.0.first());
        if let Some((first, _)) = all.next().filter(|_| self.code.is_none()) {
            let message = "no question takes codes, so these codes can mean nothing";
            let help = "give one question `typed: {flag: …, reads: codes}`";
            let report = self.names.report;
            report.tell(first.at, Code::MissingField, message, help);
        }
        let systems = forms.iter();
        let systems = systems.map(|(name, form, at)| self.system(name.as_str(), form, at));
        let mut systems: TiVec<CodeSystemIndex, CodeSystem> = systems.collect();
        systems.sort_by_key(|system| order.rank(&system.id));
        let known: Vec<&str> = systems.iter().map(|system| system.id.as_str()).collect();
        self.names
            .report
            .check_order(order, "system of codes", &known);
        for (_, form, _) in forms.iter() {
            let wraps = form.wraps.as_ref().and_then(|wraps| wraps.value.as_ref());
            wraps.map(|wraps| {
                self.names
                    .one::<usize>(&wraps.system, "system of codes", &known)
            });
        }
        systems
    }

    fn system(&self, id: &str, form: &Form, at: Place) -> CodeSystem {
        let report = self.names.report;
        let edition = report.day(&form.edition).unwrap_or_default();
        let sources = self.names.sources(&form.sources, id, at);
        let entries = form.codes.iter().filter_map(|codes| codes.value.as_ref());
        let entries = entries.flat_map(Entries::iter);
        let codes = entries.filter_map(|(code, meaning, _)| self.entry(code, meaning));
        let codes = codes.collect();
        if form.codes.is_none() && form.wraps.is_none() {
            let help = "list the codes, or say with `wraps` whose codes these are";
            report.tell(at, Code::MissingField, "`codes` is missing", help);
        }
        let wraps = form.wraps.as_ref().and_then(|wraps| wraps.value.as_ref());
        CodeSystem {
            id: id.to_owned(),
            title: form.title.as_str().to_owned(),
            names: form.names.texts(),
            in_text: form.in_text.texts(),
            edition,
            sources,
            codes,
            wraps: wraps.and_then(|form| self.wraps(form)),
        }
    }

    fn wraps(&self, form: &format::Wraps) -> Option<Wraps> {
        for (_, at) in form.forms.iter().filter(|(form, _)| !form.contains('#')) {
            let message = "the form has no place for a code";
            let help = "write `#` for each character of the code: `S##`";
            self.names.report.tell(at, Code::WrongType, message, help);
        }
        Some(Wraps {
            system: form.system.value.clone()?,
            forms: form.forms.texts(),
        })
    }

    fn entry(&self, code: &Text, meaning: &Meaning) -> Option<CodeEntry> {
        let question = self.code?;
        let (means, fields) = match meaning {
            Meaning::Text(means) => (means, None),
            Meaning::Mapping(fields) => (&fields.means, Some(fields)),
        };
        if is_range_of_names(code.as_str()) {
            let message = format!(
                "`{}` is no range: it is not of numbers alone",
                code.as_str()
            );
            let help = "give each code a line of its own";
            self.names
                .report
                .tell(code.at, Code::WrongType, message, help);
        }
        let (code, last) = range(code.as_str());
        Some(CodeEntry {
            code,
            last,
            means: self.names.answer(question, means)?,
            text: fields.and_then(|fields| fields.text.as_ref()?.value.clone()),
            category: fields.and_then(|fields| self.category(fields)),
            on_networks: fields.map_or_else(Vec::new, |fields| self.on(question, &fields.on)),
        })
    }

    /// Reads what a code means on some networks.
    fn on(
        &self,
        question: QuestionIndex,
        entries: &Entries<String>,
    ) -> Vec<(AnswerIndex, AnswerIndex)> {
        let on = entries.0.iter().filter_map(|(network, means)| {
            let Some(asked) = self.network else {
                let message = "no question takes networks, so none can be told apart";
                let help = "give one question `typed: {flag: …, reads: prefixes}`";
                self.names
                    .report
                    .tell(network.at, Code::MissingField, message, help);
                return None;
            };
            let network = self.names.answer(asked, network);
            network.zip(self.names.answer(question, means))
        });
        on.collect()
    }

    /// Reads a network's category of declines.
    fn category(&self, form: &format::Code) -> Option<u8> {
        let given = form.category.as_ref()?;
        let number = given.value?;
        if !(1..=9).contains(&number) {
            let message = format!("`{number}` is no category");
            let help = "write a number from 1 to 9";
            self.names
                .report
                .tell(given.at, Code::WrongType, message, help);
            return None;
        }
        Some(number)
    }
}

/// Takes a range such as `2109-2999` apart.
fn range(key: &str) -> (String, Option<String>) {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match key.split_once('-') {
        Some((first, last)) if is_number(first) && is_number(last) && first.len() == last.len() => {
            (first.to_owned(), Some(last.to_owned()))
        }
        _ => (key.to_owned(), None),
    }
}

/// Tells whether a key such as `E70-E72` was meant as a range.
fn is_range_of_names(key: &str) -> bool {
    let Some((first, last)) = key.split_once('-') else {
        return false;
    };
    let letters = |code: &str| code.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let count = letters(first);
    (1..first.len()).contains(&count)
        && first.len() == last.len()
        && first.get(..count) == last.get(..letters(last))
        && first < last
}
