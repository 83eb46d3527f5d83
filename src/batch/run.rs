//! Who works on what.
//!
//! Decides that each takes the next records as soon as it has written or handed over the results
//! of the last, that results keep the order of their records, and that nobody runs so far ahead
//! that memory grows. Nobody waits at the door: whoever is done writes what is next, also what
//! others have left.

use super::fault::BatchError;
use super::lines::{Lines, Source};
use super::row::Rows;
use super::tally::Tally;
use super::task::{Form, Task};
use super::worker::{Results, Worker};
use super::written::Written;
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// How far ahead of what is written anybody works, in chunks for each of those who work.
const AHEAD: u64 = 4;

/// Whoever looks on.
pub trait Watch: Sync {
    /// Hears what everything that is written came to, and how many bytes were read for it.
    fn sees(&self, tally: &Tally, read: u64);

    /// Tells whether to stop, once what is begun is written.
    fn wants_to_stop(&self) -> bool;
}

/// How a run ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ended {
    /// Every record has its result.
    Complete,
    /// A record was wrong, and nothing may be.
    Wrong,
    /// It was asked to stop.
    Stopped,
}

/// What a run came to.
pub struct Done {
    /// How it ended.
    pub ended: Ended,
    /// What its records came to, those included that were written before.
    pub tally: Tally,
}

/// Gives each record of `sources` its result, in their order, and writes only whole results. What
/// was `written` before is not written again.
///
/// # Errors
///
/// Fails where something cannot be read or written, or the first line of a table cannot be used.
/// What was written until then is whole results, as far as `output` takes all or nothing.
pub fn run<W: Write + Send>(
    task: &Task<'_>,
    sources: Vec<Source<'_>>,
    written: Option<Written>,
    output: &mut W,
    watch: &dyn Watch,
) -> Result<Done, BatchError> {
    let wishes = &task.wishes;
    let is_named = sources.len() > 1;
    let mut lines = Lines::new(&task.names, &wishes.columns, wishes.input, sources);
    if wishes.results == Form::Table {
        lines = lines.with_common_columns();
    }
    let table = lines.first_table()?;
    let rows = Rows::new(wishes, table.as_deref(), is_named);
    let is_resumed = written.is_some();
    let mut tally = Tally::new(task.rules);
    if let Some(written) = written {
        lines = lines.after(written.tally.records(), written.line);
        // The same record gives the same result: other records, rules, words or wishes do not.
        let again = lines.passed()?.map(|passed| {
            let mut worker = Worker::new(task, &rows, is_named);
            worker.work(&passed).text
        });
        let is_same_table =
            wishes.results != Form::Table || written.header == rows.header(table.as_deref());
        if !is_same_table || again.is_some_and(|again| again != written.last) {
            return Err(BatchError::OtherInput);
        }
        tally = written.tally;
    }
    if wishes.results == Form::Table && !is_resumed {
        let header = rows.header(table.as_deref());
        output.write_all(&header).map_err(BatchError::Write)?;
    }
    let hall = Hall {
        lines: Mutex::new(lines),
        desk: Mutex::new(Desk {
            output,
            next: 0,
            waiting: BTreeMap::new(),
            tally,
            ended: None,
        }),
        turn: Condvar::new(),
        watch,
        ahead: AHEAD * u64::try_from(wishes.threads).unwrap_or(u64::MAX),
    };
    std::thread::scope(|scope| {
        let work = || hall.work(Worker::new(task, &rows, is_named));
        for _ in 1..wishes.threads {
            scope.spawn(work);
        }
        work();
    });
    hall.done()
}

/// Where everybody works.
struct Hall<'h, W> {
    lines: Mutex<Lines<'h, 'h>>,
    desk: Mutex<Desk<'h, W>>,
    turn: Condvar,
    watch: &'h dyn Watch,
    ahead: u64,
}

/// Where results are written.
struct Desk<'h, W> {
    output: &'h mut W,
    /// Which results are next.
    next: u64,
    /// Those that were finished too early.
    waiting: BTreeMap<u64, Results>,
    tally: Tally,
    /// How it ends, once it does.
    ended: Option<Result<Ended, BatchError>>,
}

impl<W: Write> Hall<'_, W> {
    fn work(&self, mut worker: Worker<'_>) {
        loop {
            if self.watch.wants_to_stop() {
                return self.end(Ok(Ended::Stopped));
            }
            let (chunk, read) = {
                let mut lines = lock(&self.lines);
                (lines.next(), lines.read)
            };
            match chunk {
                Ok(Some(chunk)) => {
                    let results = worker.work(&chunk);
                    if !self.hand_in(results, read) {
                        return;
                    }
                }
                Ok(None) => return,
                Err(error) => return self.end(Err(error)),
            }
        }
    }

    /// Writes results, or leaves them for whoever writes those before; returns whether to go on.
    fn hand_in(&self, results: Results, read: u64) -> bool {
        let mut desk = lock(&self.desk);
        while results.at >= desk.next + self.ahead && desk.ended.is_none() {
            desk = self.turn.wait(desk).unwrap_or_else(PoisonError::into_inner);
        }
        desk.waiting.insert(results.at, results);
        while desk.ended.is_none() {
            let next = desk.next;
            let Some(results) = desk.waiting.remove(&next) else {
                break;
            };
            desk.write(&results);
            self.watch.sees(&desk.tally, read);
        }
        self.turn.notify_all();
        desk.ended.is_none()
    }

    fn end(&self, ended: Result<Ended, BatchError>) {
        lock(&self.desk).ended.get_or_insert(ended);
        self.turn.notify_all();
    }

    fn done(self) -> Result<Done, BatchError> {
        let desk = self
            .desk
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        let lines = self
            .lines
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        let ended = desk.ended.unwrap_or(Ok(Ended::Complete))?;
        if ended == Ended::Complete && lines.is_short() {
            return Err(BatchError::OtherInput);
        }
        desk.output.flush().map_err(BatchError::Write)?;
        Ok(Done {
            ended,
            tally: desk.tally,
        })
    }
}

impl<W: Write> Desk<'_, W> {
    fn write(&mut self, results: &Results) {
        match self.output.write_all(&results.text) {
            Ok(()) => {
                self.next += 1;
                self.tally.add_all(&results.tally);
                if results.is_last {
                    self.ended = Some(Ok(Ended::Wrong));
                }
            }
            Err(error) => self.ended = Some(Err(BatchError::Write(error))),
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
