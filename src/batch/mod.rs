//! Many cases at once: a line with what is known of each in, a line with its result out.
//!
//! Decides what a record may look like, what becomes of one that is wrong, and that results come
//! in the order of the records. Every record gives just one result: what cannot be understood
//! gives one that says so. Memory does not grow with the input, nor with a line of it. Reads and
//! writes the streams that it is handed and opens none; knows no terminal and no option.
//!
//! | file | decides |
//! |---|---|
//! | `lines` | where records begin and end |
//! | `names`, `record`, `json`, `table` | what a record says |
//! | `case` | what follows from it |
//! | `result`, `row` | what a result looks like |
//! | `worker`, `run` | who works on what, and that order is kept |
//! | `tally`, `written`, `summary`, `chart` | what it all came to |

mod case;
mod chart;
mod fault;
mod json;
mod lines;
mod names;
mod record;
mod result;
mod row;
mod run;
mod summary;
mod table;
mod tally;
mod task;
mod worker;
mod written;

pub use chart::chart;
pub use fault::{BatchError, HeaderFault, Wrong};
pub use lines::{LONGEST, Source};
pub use names::is_field;
pub use run::{Done, Ended, Watch, run};
pub use summary::summary;
pub use tally::Tally;
pub use task::{Detail, Form, Mistakes, Task, Wishes};
pub use written::{Written, written};
