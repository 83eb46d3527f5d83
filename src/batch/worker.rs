//! One of those who work: from records to results.
//!
//! Decides in which order a record is looked at: first whether it holds what nobody may give,
//! before anything of it is understood. Knows nothing of the others.

use super::fault::{Fault, Wrong};
use super::json;
use super::lines::{Chunk, Span};
use super::record::Record;
use super::result;
use super::row::Rows;
use super::table::Cells;
use super::tally::Tally;
use super::task::{Detail, Form, Mistakes, Task};
use crate::engine::{Brief, Diagnosis, Many, Status, Verdict};
use crate::evidence::Evidence;
use crate::guard::{self, Secret};
use crate::report::{self, Outcome, Repeat, Told, Voice, command_line};

/// The results of records that were read together.
pub(super) struct Results {
    /// Their place among the others.
    pub at: u64,
    pub text: Vec<u8>,
    pub tally: Tally,
    /// Whether the run ends with them.
    pub is_last: bool,
}

/// One of those who work.
pub(super) struct Worker<'t> {
    task: &'t Task<'t>,
    rows: &'t Rows,
    /// Whether results name the source of their record.
    is_named: bool,
    many: Many<'t, Found>,
    record: Record,
    cells: Option<Cells>,
}

/// A result, written once, to be copied.
struct Found {
    text: Vec<u8>,
    brief: Brief,
}

impl<'t> Worker<'t> {
    pub fn new(task: &'t Task<'t>, rows: &'t Rows, is_named: bool) -> Self {
        let make = move |brief: &Brief| Found {
            text: written(task, rows, brief),
            brief: brief.clone(),
        };
        Self {
            many: Many::new(task.engine, make),
            record: Record::new(task.rules),
            cells: None,
            task,
            rows,
            is_named,
        }
    }

    /// Gives each record its result.
    pub fn work(&mut self, chunk: &Chunk) -> Results {
        let mut results = Results {
            at: chunk.at,
            text: Vec::with_capacity(chunk.bytes.len() * 2),
            tally: Tally::new(self.task.rules),
            is_last: false,
        };
        for span in &chunk.records {
            self.record.clear();
            self.understand(chunk, span);
            let is_wrong = self.give(chunk, span, &mut results);
            if is_wrong && self.task.wishes.mistakes == Mistakes::End {
                results.is_last = true;
                break;
            }
        }
        results
    }

    /// Finds out what a record says.
    fn understand(&mut self, chunk: &Chunk, span: &Span) {
        if let Some(wrong) = span.wrong {
            return self.record.blame(Fault::of_all(wrong));
        }
        let Ok(text) = std::str::from_utf8(&chunk.bytes[span.from..span.to]) else {
            return self.record.blame(Fault::of_all(Wrong::Encoding));
        };
        let is_plain = guard::is_plain(text);
        if let Some(secret) = self.secret(text, chunk, is_plain) {
            return self.record.blame(Fault::of_all(secret.into()));
        }
        self.read(text, chunk);
        // Graver than whatever else is wrong with it.
        let is_risky = !is_plain || chunk.table.as_ref().is_some_and(|table| table.is_risky);
        let alone = self.record.secret_of_fields();
        let alone = alone.or_else(|| is_risky.then(|| self.record.secret_alone()).flatten());
        if let Some(secret) = alone {
            self.record.fault = Some(Fault::of_all(secret.into()));
        }
    }

    /// Returns what a record holds that nobody may give; `is_plain` is what the guard says of its text.
    fn secret(&mut self, text: &str, chunk: &Chunk, is_plain: bool) -> Option<Secret> {
        let seen = match is_plain {
            true => None,
            false => guard::find(text),
        };
        let Some(table) = &chunk.table else {
            if seen.is_some() || !text.contains('\\') {
                return seen;
            }
            // Escapes can hide digits.
            return json::texts(text).iter().find_map(|text| guard::find(text));
        };
        let delimiter = table.delimiter;
        let cells = self.cells.get_or_insert_with(|| Cells::new(delimiter));
        cells.set_delimiter(delimiter);
        cells.read(text.as_bytes());
        let seen = match seen {
            // Numbers of two columns are two numbers.
            Some(Secret::CardNumber | Secret::TestNumber) => cells.iter().find_map(guard::find),
            other => other,
        };
        seen.or_else(|| table.secret(cells))
    }

    fn read(&mut self, text: &str, chunk: &Chunk) {
        let (names, record) = (&self.task.names, &mut self.record);
        match (&chunk.table, &self.cells) {
            (Some(table), Some(cells)) => table.take(cells, names, record),
            _ => json::read(text, names, record),
        }
        record.complete(names, self.task.rules);
    }

    /// Writes the result of the record; returns whether that is wrong.
    fn give(&mut self, chunk: &Chunk, span: &Span, results: &mut Results) -> bool {
        let evidence = match self.record.fault {
            None => self.task.evidence(&mut self.record),
            Some(_) => Ok(Evidence::default()),
        };
        if let Err(fault) = &evidence {
            self.record.blame(fault.clone());
        }
        if self
            .record
            .fault
            .as_ref()
            .is_some_and(|fault| fault.wrong.is_secret())
        {
            self.record.hide();
        }
        let source = self.is_named.then_some(&*chunk.source);
        let (out, record) = (&mut results.text, &self.record);
        match self.task.wishes.results {
            Form::Lines => result::open(out, source, span.line, record),
            Form::Table => self.rows.open(out, source, span.line, record),
        }
        let is_wrong = match (&record.fault, evidence) {
            (None, Ok(evidence)) => {
                self.diagnose(&evidence, results);
                false
            }
            (Some(fault), _) => {
                results.tally.add_wrong(fault.wrong);
                self.blame(fault, &mut results.text);
                true
            }
            (None, Err(_)) => true,
        };
        if self.task.wishes.results == Form::Table {
            let own = chunk.table.as_ref().map_or(0, |table| table.own().count());
            self.rows.close(&mut results.text, &self.record, own);
        }
        is_wrong
    }

    fn blame(&self, fault: &Fault, out: &mut Vec<u8>) {
        match self.task.wishes.results {
            Form::Lines => result::wrong(out, fault),
            Form::Table => self.rows.wrong(out, fault),
        }
    }

    fn diagnose(&mut self, evidence: &Evidence, results: &mut Results) {
        if self.task.wishes.detail == Detail::Text {
            return self.tell(evidence, results);
        }
        let task = self.task;
        self.many.diagnose(&self.record.answers);
        let is_against = task.is_against(&self.record, evidence, &mut self.many);
        let Some(found) = self.many.last() else {
            return;
        };
        let (brief, tally) = (&found.brief, &mut results.tally);
        let status = match is_against {
            true => Status::Contradiction,
            false => brief.status,
        };
        tally.add(status, brief.is_found(), brief.causes.iter().copied());
        if status == brief.status {
            return results.text.extend_from_slice(&found.text);
        }
        let brief = Brief {
            status,
            ..brief.clone()
        };
        results.text.extend(written(task, self.rows, &brief));
    }

    /// Writes the result in words.
    fn tell(&self, evidence: &Evidence, results: &mut Results) {
        let task = self.task;
        let answers = &self.record.answers;
        let mut diagnosis = task.engine.diagnose_briefly(answers);
        if diagnosis.is_found() {
            diagnosis.open_questions = task.engine.relevant(answers);
        }
        let voice = &task.voices[self.record.language];
        let outcome = outcome(task, voice, &self.record, evidence, &diagnosis);
        let causes = diagnosis
            .causes
            .iter()
            .map(|result| (result.cause, result.verdict));
        let causes = causes.filter(|(_, verdict)| *verdict != Verdict::Possible);
        let brief = Brief {
            status: outcome.status,
            causes: causes.collect(),
            plan: diagnosis.plan.clone(),
        };
        let tally = &mut results.tally;
        tally.add(brief.status, brief.is_found(), brief.causes.iter().copied());
        match task.wishes.results {
            Form::Lines => result::words(&mut results.text, &outcome),
            Form::Table => {
                results.text.extend(self.rows.found(&brief, task.rules));
                self.rows.words(&mut results.text, &outcome);
            }
        }
    }
}

/// Puts a diagnosis into words.
fn outcome(
    task: &Task<'_>,
    voice: &Voice<'_>,
    record: &Record,
    evidence: &Evidence,
    diagnosis: &Diagnosis,
) -> Outcome {
    let repeat = Repeat {
        answers: &record.answers,
        evidence,
        options: &[],
        switches: &["--no-input"],
    };
    let command = command_line(voice, &repeat);
    let told = Told {
        answers: &record.answers,
        evidence,
        diagnosis,
        resume: command.clone(),
        command,
        detail: report::Detail::Short,
        wants_bank_note: false,
    };
    Outcome::new(task.engine, voice, told)
}

/// Writes everything of a result that does not come from its record.
fn written(task: &Task<'_>, rows: &Rows, brief: &Brief) -> Vec<u8> {
    match task.wishes.results {
        Form::Lines => result::found(brief, task.rules),
        Form::Table => rows.found(brief, task.rules),
    }
}
