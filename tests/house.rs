//! The promises of the house: what stands where, who may import what, and what is explained.

#[path = "house/circles.rs"]
mod circles;
#[path = "house/documents.rs"]
mod documents;
#[path = "house/floors.rs"]
mod floors;
#[path = "house/imports.rs"]
mod imports;
#[path = "house/names.rs"]
mod names;
#[path = "house/source.rs"]
mod source;
#[path = "house/tree.rs"]
mod tree;
