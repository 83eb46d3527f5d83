//! The page at the end: how many rows it takes.

#[path = "page/measure.rs"]
mod measure;
