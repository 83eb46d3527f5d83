//! `cardhelp batch`: every record gives one result, in its place, whatever is wrong with it, and
//! whatever becomes of the program.

#[path = "batch/chart.rs"]
mod chart;
#[path = "batch/ends.rs"]
mod ends;
mod program;
#[path = "batch/records.rs"]
mod records;
#[path = "batch/same.rs"]
mod same;
#[path = "batch/secrets.rs"]
mod secrets;
#[path = "batch/streams.rs"]
mod streams;
#[path = "batch/summaries.rs"]
mod summaries;
#[path = "batch/tables.rs"]
mod tables;
