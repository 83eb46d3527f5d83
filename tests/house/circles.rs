//! No two files import each other, at any distance.
//!
//! A circle is two duties in one file: the name that both sides need belongs into a file of its
//! own, below both. Rust does not mind circles; a reader who wants to understand one file does.

use super::imports::{Imports, imports};
use super::source::{Source, sources};
use std::collections::{BTreeMap, BTreeSet};

/// Folders that hold circles still to be undone, each with the reason. The aim is none.
const STILL_THERE: &[(&str, &str)] = &[];

#[test]
fn no_files_import_each_other_at_any_distance() {
    let mut circles = circles(&imports(&sources()));
    for (folder, reason) in STILL_THERE {
        let is_inside = |circle: &str| circle.split(" → ").all(|file| file.starts_with(folder));
        let before = circles.len();
        circles.retain(|circle| !is_inside(circle));
        let says = "has no circle any more: take it out of the list that says it";
        assert!(circles.len() < before, "{folder} {says} {reason}");
    }
    assert!(circles.is_empty(), "circles between files: {circles:#?}");
}

/// Returns every circle that is the shortest through one of its imports, by name.
fn circles(imports: &Imports) -> BTreeSet<String> {
    let edges = imports.iter();
    let edges = edges.flat_map(|(from, to)| to.iter().map(move |to| (from, to)));
    edges
        .filter_map(|(from, to)| shortest(imports, to, from))
        .map(named)
        .collect()
}

/// Returns the shortest way between two files.
fn shortest<'a>(imports: &'a Imports, from: &'a str, to: &str) -> Option<Vec<&'a str>> {
    let mut reached: BTreeMap<&str, Option<&str>> = BTreeMap::from([(from, None)]);
    let mut waiting = std::collections::VecDeque::from([from]);
    while let Some(at) = waiting.pop_front() {
        if at == to {
            let way = std::iter::successors(Some(at), |at| reached[at]);
            return Some(way.collect());
        }
        for next in imports.get(at).into_iter().flatten() {
            if !reached.contains_key(next.as_str()) {
                reached.insert(next, Some(at));
                waiting.push_back(next);
            }
        }
    }
    None
}

/// Writes a circle from its first file by name, however it was found.
fn named(mut backwards: Vec<&str>) -> String {
    backwards.reverse();
    let first = (0..backwards.len()).min_by_key(|at| backwards[*at]);
    backwards.rotate_left(first.unwrap_or_default());
    let ends = backwards.first().copied();
    let files: Vec<&str> = backwards.into_iter().chain(ends).collect();
    files.join(" → ")
}

/// Returns the circles between files with that code.
fn circles_of(files: &[(&str, &str)]) -> Vec<String> {
    let sources = files.iter();
    let sources = sources.map(|(path, code)| Source::new((*path).into(), (*code).into()));
    let sources: Vec<Source> = sources.collect();
    circles(&imports(&sources)).into_iter().collect()
}

#[test]
fn finds_a_circle_at_a_distance() {
    let found = circles_of(&[
        ("src/lib.rs", "pub mod a; mod b;"),
        (
            "src/a/mod.rs",
            "mod inner; pub use inner::{Deep as Shown, other};",
        ),
        (
            "src/a/inner.rs",
            "use crate::b; pub struct Deep; pub fn other() { b::x() }",
        ),
        ("src/b.rs", "pub fn x() { let _ = crate::c::Y::new(); }"),
        (
            "src/c.rs",
            "use crate::{b::{self}, a::Shown}; pub struct Y(Shown);",
        ),
    ]);
    assert_eq!(
        found,
        [
            "src/a/inner.rs → src/b.rs → src/c.rs → src/a/inner.rs",
            "src/b.rs → src/c.rs → src/b.rs"
        ]
    );
}

#[test]
fn a_facade_may_name_what_is_in_it_and_not_the_reverse() {
    let facade = (
        "src/a/mod.rs",
        "mod x; mod y; pub use x::X; use crate::b::Z; pub struct Own;",
    );
    let others = [
        ("src/a/x.rs", "pub struct X;"),
        ("src/b.rs", "pub struct Z;"),
    ];
    let with = |code| circles_of(&[&[facade, ("src/a/y.rs", code)], &others[..]].concat());
    assert!(with("use super::{X, Z}; fn f() { super::x::X; }").is_empty());
    let circle = ["src/a/mod.rs → src/a/y.rs → src/a/mod.rs"];
    for code in [
        "use super::Own;",
        "use super::*; fn f(own: Own) {}",
        "use Own::*; fn f() { super::Own::new(); Other::new(); }",
        "fn f() { super::Own; }",
        "mod tests { use super::super::{X, Own}; }",
        "use crate::a;",
    ] {
        assert_eq!(with(code), circle, "{code}");
    }
}
