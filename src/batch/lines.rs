//! Where records begin and end.
//!
//! Decides how much is read at once, what is too long, and how a missing quotation mark is kept
//! from swallowing what follows it. Understands no record.

use super::fault::{BatchError, HeaderFault, Wrong};
use super::names::Names;
use super::table::{Cells, Table};
use super::task::Form;
use memchr::{memchr, memchr_iter};
use std::collections::VecDeque;
use std::io::{ErrorKind, Read};
use std::sync::Arc;

/// The longest record, in bytes: a thread of mails and more.
pub const LONGEST: usize = 1 << 20;
/// The longest record of a table that goes on over several lines, in bytes.
const LONGEST_ROW: usize = 1 << 16;
/// How much is read at once.
const AT_ONCE: usize = 1 << 18;

/// Something to read records from.
pub struct Source<'i> {
    /// What it is called.
    pub name: String,
    /// What is read.
    pub stream: Box<dyn Read + Send + 'i>,
}

/// Where a record stands.
pub(super) struct Span {
    pub from: usize,
    pub to: usize,
    /// Its first line, counted from 1.
    pub line: u64,
    /// Why it is no record, where that is seen already.
    pub wrong: Option<Wrong>,
}

/// Records that were read together.
#[derive(Default)]
pub(super) struct Chunk {
    /// Its place among the others.
    pub at: u64,
    pub bytes: Vec<u8>,
    pub records: Vec<Span>,
    /// The name of what they are from.
    pub source: Arc<str>,
    pub table: Option<Arc<Table>>,
}

/// Reads records from one source after the other.
pub(super) struct Lines<'i, 'n> {
    names: &'n Names<'n>,
    columns: &'n [(String, String)],
    form: Form,
    waiting: VecDeque<Source<'i>>,
    open: Option<Open<'i>>,
    /// The columns of the first table that are its own.
    own: Option<Vec<String>>,
    has_common_columns: bool,
    /// How many records to pass over.
    skip: u64,
    /// On which line the last of them must stand.
    skipped_to: Option<u64>,
    /// The last that was passed over.
    passed: Option<Chunk>,
    /// What was read while passing over.
    ahead: Option<Chunk>,
    next: u64,
    /// How many bytes were read.
    pub read: u64,
}

/// A source that is being read.
struct Open<'i> {
    name: Arc<str>,
    stream: Box<dyn Read + Send + 'i>,
    table: Option<Arc<Table>>,
    /// What was read and is no whole record yet.
    rest: Vec<u8>,
    /// The number of the line with which that begins.
    line: u64,
    /// Whether it is the rest of a line that is too long.
    is_passing: bool,
    has_ended: bool,
}

impl<'i, 'n> Lines<'i, 'n> {
    pub fn new(
        names: &'n Names<'n>,
        columns: &'n [(String, String)],
        form: Form,
        sources: Vec<Source<'i>>,
    ) -> Self {
        Self {
            names,
            columns,
            form,
            waiting: sources.into(),
            open: None,
            own: None,
            has_common_columns: false,
            skip: 0,
            skipped_to: None,
            passed: None,
            ahead: None,
            next: 0,
            read: 0,
        }
    }

    /// Asks for the same columns of its own of each table.
    pub fn with_common_columns(mut self) -> Self {
        self.has_common_columns = true;
        self
    }

    /// Passes over the first `count` records, the last of which must stand on that line.
    pub fn after(mut self, count: u64, line: Option<u64>) -> Self {
        (self.skip, self.skipped_to) = (count, line);
        self
    }

    /// Passes over what is to be passed over, and returns the last record of it.
    pub fn passed(&mut self) -> Result<Option<Chunk>, BatchError> {
        self.ahead = self.next()?;
        Ok(self.passed.take())
    }

    /// Returns the columns of the first table that are its own, and what parts its cells. Reads
    /// as far as that.
    pub fn first_table(&mut self) -> Result<Option<Arc<Table>>, BatchError> {
        if self.form == Form::Lines {
            return Ok(None);
        }
        while self.open.is_none() && self.open_next()? {}
        Ok(self.open.as_ref().and_then(|open| open.table.clone()))
    }

    /// Reads the next records; nothing where there are no more.
    pub fn next(&mut self) -> Result<Option<Chunk>, BatchError> {
        if let Some(chunk) = self.ahead.take() {
            return Ok(Some(chunk));
        }
        loop {
            if self.open.is_none() && !self.open_next()? {
                return Ok(None);
            }
            let Some(open) = &mut self.open else { continue };
            let mut chunk = open.chunk(self.form, &mut self.read)?;
            if open.has_ended {
                self.open = None;
            }
            self.pass_over(&mut chunk)?;
            if !chunk.records.is_empty() {
                chunk.at = self.next;
                self.next += 1;
                return Ok(Some(chunk));
            }
        }
    }

    fn pass_over(&mut self, chunk: &mut Chunk) -> Result<(), BatchError> {
        if self.skip == 0 {
            return Ok(());
        }
        let all = chunk.records.len();
        let count = usize::try_from(self.skip).unwrap_or(usize::MAX).min(all);
        let last = chunk.records.drain(..count).next_back();
        self.skip -= u64::try_from(count).unwrap_or(u64::MAX);
        let Some(last) = last.filter(|_| self.skip == 0) else {
            return Ok(());
        };
        if self.skipped_to.is_some_and(|line| last.line != line) {
            return Err(BatchError::OtherInput);
        }
        let bytes = chunk.bytes[last.from..last.to].to_vec();
        let span = Span {
            from: 0,
            to: bytes.len(),
            ..last
        };
        self.passed = Some(Chunk {
            bytes,
            records: vec![span],
            source: Arc::clone(&chunk.source),
            table: chunk.table.clone(),
            at: 0,
        });
        Ok(())
    }

    /// Tells whether the input ended before everything was passed over.
    pub fn is_short(&self) -> bool {
        self.skip > 0
    }

    /// Opens the next source; returns whether there was one.
    fn open_next(&mut self) -> Result<bool, BatchError> {
        let Some(source) = self.waiting.pop_front() else {
            return Ok(false);
        };
        let mut open = Open {
            name: source.name.into(),
            stream: source.stream,
            table: None,
            rest: Vec::new(),
            line: 1,
            is_passing: false,
            has_ended: false,
        };
        open.pass_mark(&mut self.read)?;
        if self.form == Form::Table {
            let table = open.header(self.names, self.columns, &mut self.read)?;
            if let Some(table) = &table {
                self.check_columns(&open.name, table)?;
            }
            open.table = table.map(Arc::new);
            // An empty table has no rows.
            if open.table.is_none() {
                return Ok(true);
            }
        }
        self.open = Some(open);
        Ok(true)
    }

    fn check_columns(&mut self, name: &str, table: &Table) -> Result<(), BatchError> {
        let own: Vec<String> = table.own().map(str::to_owned).collect();
        let differs = self.own.as_ref().is_some_and(|first| *first != own);
        self.own.get_or_insert(own);
        match self.has_common_columns && differs {
            true => Err(BatchError::Header(name.to_owned(), HeaderFault::Differs)),
            false => Ok(()),
        }
    }
}

impl Open<'_> {
    /// Reads once.
    fn fill(&mut self, read: &mut u64) -> Result<(), BatchError> {
        let from = self.rest.len();
        self.rest.resize(from + AT_ONCE, 0);
        let count = loop {
            match self.stream.read(&mut self.rest[from..]) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                result => break result,
            }
        };
        let count = count.map_err(|error| BatchError::Read(self.name.to_string(), error))?;
        self.rest.truncate(from + count);
        *read += u64::try_from(count).unwrap_or_default();
        self.has_ended = count == 0;
        Ok(())
    }

    /// Passes over the mark with which some programs begin a text.
    fn pass_mark(&mut self, read: &mut u64) -> Result<(), BatchError> {
        const MARK: &[u8] = "\u{feff}".as_bytes();
        while self.rest.len() < MARK.len() && !self.has_ended {
            self.fill(read)?;
        }
        if self.rest.starts_with(MARK) {
            self.rest.drain(..MARK.len());
        }
        Ok(())
    }

    /// Passes over the lines above a table that hold nothing, all at once: there may be many.
    fn pass_blank_lines(&mut self) {
        let is_blank = |byte: &&u8| byte.is_ascii_whitespace();
        let blank = self.rest.iter().take_while(is_blank).count();
        if let Some(last) = memchr::memrchr(b'\n', &self.rest[..blank]) {
            self.line += count(memchr_iter(b'\n', &self.rest[..=last]).count());
            self.rest.drain(..=last);
        }
    }

    /// Reads the first line of a table that is not blank; nothing where the table is empty.
    fn header(
        &mut self,
        names: &Names<'_>,
        columns: &[(String, String)],
        read: &mut u64,
    ) -> Result<Option<Table>, BatchError> {
        let name = Arc::clone(&self.name);
        let fault = |fault| BatchError::Header(name.to_string(), fault);
        let end = loop {
            self.pass_blank_lines();
            let end = row_end(&self.rest, 0);
            // As long as any other line may be, however it comes in.
            if trimmed(&self.rest[..end.unwrap_or(self.rest.len())]).len() > LONGEST {
                return Err(fault(HeaderFault::Unreadable));
            }
            match (end, self.has_ended) {
                (Some(end), _) if names_a_delimiter(&self.rest[..end]) => {
                    self.line += 1;
                    self.rest.drain(..end);
                }
                (Some(end), _) => break end,
                (None, true) => break self.rest.len(),
                (None, false) => self.fill(read)?,
            }
        };
        let line = &self.rest[..end];
        if line.trim_ascii().is_empty() {
            return Ok(None);
        }
        let is_alone = |pair: &[u8]| pair[0] == b'\r' && pair[1] != b'\n';
        if line.windows(2).any(is_alone) {
            return Err(fault(HeaderFault::LineEnds));
        }
        let table = Table::read(trimmed(line), names, columns).map_err(fault)?;
        self.line += count(memchr_iter(b'\n', line).count());
        self.rest.drain(..end);
        Ok(Some(table))
    }

    /// Reads until there is a whole record, and takes all that there are.
    fn chunk(&mut self, form: Form, read: &mut u64) -> Result<Chunk, BatchError> {
        let mut chunk = Chunk {
            source: Arc::clone(&self.name),
            table: self.table.clone(),
            ..Chunk::default()
        };
        // Behind a header or a mark, more may have been read already.
        let mut is_read = !self.rest.is_empty();
        loop {
            if !std::mem::take(&mut is_read) && !self.has_ended {
                self.fill(read)?;
            }
            self.pass();
            let end = match form {
                Form::Lines => self.lines(&mut chunk.records),
                Form::Table => self.rows(&mut chunk.records),
            };
            let rest = self.rest.split_off(end);
            chunk.bytes = std::mem::replace(&mut self.rest, rest);
            self.check_length(&mut chunk.records);
            if self.has_ended || !chunk.records.is_empty() {
                break;
            }
        }
        Ok(chunk)
    }

    /// Passes over the rest of a line that is too long.
    fn pass(&mut self) {
        if !self.is_passing {
            return;
        }
        let end = memchr(b'\n', &self.rest);
        self.is_passing = end.is_none();
        self.line += u64::from(end.is_some());
        let end = end.map_or(self.rest.len(), |end| end + 1);
        self.rest.drain(..end);
    }

    /// Gives up on a line that is too long.
    fn check_length(&mut self, records: &mut Vec<Span>) {
        if trimmed(&self.rest).len() > LONGEST {
            records.push(Span {
                from: 0,
                to: 0,
                line: self.line,
                wrong: Some(Wrong::TooLong),
            });
            self.rest.clear();
            self.is_passing = true;
        }
    }

    /// Finds the whole lines; returns where they end.
    fn lines(&mut self, records: &mut Vec<Span>) -> usize {
        let mut from = 0;
        let last = self.has_ended.then_some(self.rest.len());
        for end in memchr_iter(b'\n', &self.rest).chain(last) {
            add(records, &self.rest, from..end, self.line, None);
            self.line += 1;
            from = (end + 1).min(self.rest.len());
        }
        from
    }

    /// Finds the whole rows; returns where they end.
    fn rows(&mut self, records: &mut Vec<Span>) -> usize {
        let Some(table) = self.table.clone() else {
            return self.rest.len();
        };
        let mut cells = Cells::new(table.delimiter);
        let mut from = 0;
        while from < self.rest.len() {
            let rest = &self.rest[from..];
            let closed = row_end(rest, LONGEST_ROW);
            let end = match closed {
                Some(end) => end,
                None if self.has_ended || rest.len() > LONGEST_ROW => rest.len(),
                None => break,
            };
            let first = memchr(b'\n', rest).map(|at| at + 1);
            let is_whole = match first {
                Some(first) if first < end => {
                    let row = trimmed(&rest[..end]);
                    cells.read(row);
                    let is_row = || cells.len() == table.width() && table.is_well_formed(row);
                    closed.is_some() && is_row()
                }
                Some(_) => closed.is_some(),
                None if self.has_ended => is_closed(rest),
                // A line that is too long: `check_length` gives it up.
                None => break,
            };
            let (end, wrong) = match (is_whole, first) {
                (true, _) => (end, None),
                // A missing quotation mark costs one line, not all that follow.
                (false, first) => (first.unwrap_or(end), Some(Wrong::Cells)),
            };
            add(records, &self.rest, from..from + end, self.line, wrong);
            self.line += count(memchr_iter(b'\n', &self.rest[from..from + end]).count());
            from += end;
        }
        from
    }
}

/// Adds a record, unless there is nothing on its line.
fn add(
    records: &mut Vec<Span>,
    bytes: &[u8],
    at: std::ops::Range<usize>,
    line: u64,
    wrong: Option<Wrong>,
) {
    let text = trimmed(&bytes[at.clone()]);
    if text.iter().all(u8::is_ascii_whitespace) {
        return;
    }
    let too_long = (text.len() > LONGEST).then_some(Wrong::TooLong);
    records.push(Span {
        from: at.start,
        to: at.start + text.len(),
        line,
        wrong: wrong.or(too_long),
    });
}

/// Returns a line without its end.
fn trimmed(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Tells whether a line above a table tells spreadsheets what parts its cells: `sep=;`.
fn names_a_delimiter(line: &[u8]) -> bool {
    let line = trimmed(line);
    line.len() == b"sep=;".len() && line[..4].eq_ignore_ascii_case(b"sep=")
}

/// Returns where the row ends with which `bytes` begin: behind a line end that stands between no
/// quotation marks. Nothing is looked at beyond `most` bytes, unless that is 0.
fn row_end(bytes: &[u8], most: usize) -> Option<usize> {
    let (mut from, mut is_quoted) = (0, false);
    for end in memchr_iter(b'\n', bytes) {
        is_quoted ^= !is_closed(&bytes[from..end]);
        from = end + 1;
        if !is_quoted {
            return Some(from);
        }
        if most > 0 && from > most {
            return None;
        }
    }
    None
}

/// Tells whether every quotation mark has its other.
fn is_closed(bytes: &[u8]) -> bool {
    memchr_iter(b'"', bytes).count().is_multiple_of(2)
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
