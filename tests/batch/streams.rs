//! What records are read from may be interrupted, come in pieces, or fail.

use cardhelp::batch::Detail;
use cardhelp::batch::{BatchError, Done, Form, Mistakes, Source, Tally, Task, Watch, Wishes, run};
use cardhelp::built_in;
use cardhelp::engine::Engine;
use cardhelp::report::Voice;
use std::collections::VecDeque;
use std::io::{self, ErrorKind, Read};

/// Gives its parts one after the other, and its errors where they stand.
struct Pieces(VecDeque<Result<Vec<u8>, ErrorKind>>);

impl Read for Pieces {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        match self.0.pop_front() {
            None => Ok(0),
            Some(Err(kind)) => Err(kind.into()),
            Some(Ok(mut piece)) => {
                let rest = piece.split_off(piece.len().min(room.len()));
                if !rest.is_empty() {
                    self.0.push_front(Ok(rest));
                }
                room[..piece.len()].copy_from_slice(&piece);
                Ok(piece.len())
            }
        }
    }
}

struct Nobody;

impl Watch for Nobody {
    fn sees(&self, _: &Tally, _: u64) {}

    fn wants_to_stop(&self) -> bool {
        false
    }
}

/// Runs over a stream, and returns what was written besides.
fn through(
    form: Form,
    pieces: Vec<Result<Vec<u8>, ErrorKind>>,
) -> (Result<Done, BatchError>, String) {
    let rules = built_in::rule_set();
    let tag = built_in::languages().remove(0);
    let words = built_in::words(&tag, None);
    let voices = [Voice::new(&rules, &words)];
    let engine = Engine::new(&rules, "2026-11-21");
    let wishes = Wishes {
        input: form,
        results: Form::Lines,
        detail: Detail::Ids,
        mistakes: Mistakes::Told,
        day: "2026-11-21".to_owned(),
        columns: Vec::new(),
        threads: 2,
    };
    let task = Task::new(&engine, &rules.lookup, &voices, wishes);
    let source = Source {
        name: "here".to_owned(),
        stream: Box::new(Pieces(pieces.into())),
    };
    let mut out = Vec::new();
    let done = run(&task, vec![source], None, &mut out, &Nobody);
    (done, String::from_utf8(out).expect("is text"))
}

const RECORDS: &str = "{\"id\":1}\n{\"id\":2}\n{\"id\":3}";
const TABLE: &str = "\u{feff}id,Queue\r\n1,\"a\nb\"\r\n2,c\r\n3,d";

#[test]
fn an_interruption_or_a_piece_of_one_byte_loses_nothing() {
    for (form, text) in [(Form::Lines, RECORDS), (Form::Table, TABLE)] {
        let whole = through(form, vec![Ok(text.into())]).1;
        assert_eq!(whole.lines().count(), 3, "{whole}");
        let bytes = text
            .bytes()
            .flat_map(|byte| [Err(ErrorKind::Interrupted), Ok(vec![byte])]);
        let (done, parted) = through(form, bytes.collect());
        assert_eq!(done.expect("reads all").tally.records(), 3);
        assert_eq!(parted, whole);
    }
}

#[test]
fn what_was_read_before_a_failure_is_written_and_the_failure_told() {
    for (form, text) in [(Form::Lines, RECORDS), (Form::Table, TABLE)] {
        let (done, _) = through(
            form,
            vec![Ok(text.into()), Err(ErrorKind::PermissionDenied)],
        );
        match done {
            Err(BatchError::Read(name, error)) => {
                assert_eq!(
                    (name.as_str(), error.kind()),
                    ("here", ErrorKind::PermissionDenied)
                );
            }
            _ => panic!("the failure is not told"),
        }
    }
}

/// Returns both ends of lines, with numbers of bytes that come in at once.
fn ends_and_sizes() -> impl Iterator<Item = (&'static str, usize)> {
    let sizes = [12, 16, 18, 20, 21].into_iter();
    let sizes = sizes.flat_map(|power| [1 << power, (1 << power) + 1, (1 << power) + 9]);
    sizes.flat_map(|size| [("\n", size), ("\r\n", size)])
}

/// It may be as long as any line, and how much of it is there at once makes no difference.
#[test]
fn a_first_line_of_a_mebibyte_may_come_in_pieces_of_any_size() {
    for (length, is_read) in [(1 << 17, true), (1 << 20, true), ((1 << 20) + 1, false)] {
        let name = "x".repeat(length - "id,".len());
        for (end, size) in ends_and_sizes() {
            let text = format!("id,{name}{end}1,{end}");
            let pieces = text.as_bytes().chunks(size);
            let pieces = pieces.map(|piece| Ok(piece.to_vec())).collect();
            let (done, out) = through(Form::Table, pieces);
            assert_eq!(done.is_ok(), is_read, "{length} {size}");
            let is_given = out.contains("\"status\":\"undecided\"");
            assert_eq!(is_given, is_read, "{length} {size}");
        }
    }
}

/// So may a row, with or without quotation marks; one that is longer costs only itself.
#[test]
fn a_row_of_a_mebibyte_may_come_in_pieces_of_any_size() {
    for (length, is_read) in [(1 << 17, true), (1 << 20, true), ((1 << 20) + 1, false)] {
        for mark in ["", "\""] {
            let note = "x".repeat(length - "1,".len() - 2 * mark.len());
            for (end, size) in ends_and_sizes() {
                let text = format!("id,note{end}1,{mark}{note}{mark}{end}2,short{end}");
                let pieces = text.as_bytes().chunks(size);
                let pieces = pieces.map(|piece| Ok(piece.to_vec())).collect();
                let (done, out) = through(Form::Table, pieces);
                assert!(done.is_ok());
                let results: Vec<&str> = out.lines().collect();
                let whole = format!("\"note\":\"{note}\"");
                assert_eq!(results.len(), 2, "{length} {size}");
                assert_eq!(results[0].contains(&whole), is_read, "{length} {size}");
                assert_eq!(
                    results[0].contains("\"too-long\""),
                    !is_read,
                    "{length} {size}"
                );
                assert!(results[1].contains("\"id\":\"2\""), "{length} {size}");
            }
        }
    }
}

/// Some programs begin a text with it; it says nothing.
#[test]
fn a_mark_of_unicode_may_come_in_pieces_too() {
    for (form, text) in [(Form::Lines, RECORDS), (Form::Table, TABLE)] {
        for size in [1, 2, 3, 4] {
            let (_, plain) = through(form, vec![Ok(text.into())]);
            let marked = format!("\u{feff}{text}");
            let pieces = marked.as_bytes().chunks(size);
            let pieces = pieces.map(|piece| Ok(piece.to_vec())).collect();
            let (done, out) = through(form, pieces);
            assert!(done.is_ok());
            assert_eq!(out, plain, "{size}");
        }
    }
}
