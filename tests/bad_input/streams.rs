//! Standard output that is full or that nobody reads.

use crate::program::{Run, run_into};
use std::process::Stdio;

/// Command lines with an output of any size.
const PRINTING: [&[&str]; 9] = [
    &["diagnose", "--no-input"],
    &["diagnose", "--no-input", "--why"],
    &["diagnose", "--no-input", "--format", "json"],
    &["diagnose", "--no-input", "--format", "markdown"],
    &["explain", "virtual-card"],
    &["list", "countries"],
    &["list", "countries", "--format", "json"],
    &["--help"],
    &["--version"],
];

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    use cardhelp::built_in;
    for words in built_in::all_words() {
        let tag = words.tag().to_string();
        for arguments in PRINTING.iter().chain(&[&["rules", "check"][..]]) {
            let full = std::fs::File::options()
                .write(true)
                .open("/dev/full")
                .expect("there is one");
            let all: Vec<&str> = arguments.iter().copied().chain(["--lang", &tag]).collect();
            let Run { status, err, .. } = run_into(&all, b"", Stdio::from(full));
            assert_eq!(status, Some(4), "{arguments:?}: {err}");
            let reason = std::io::Error::from_raw_os_error(28).to_string();
            let told = words.text("ui-error-output", &[("reason", reason.into())]);
            let line = words.text("ui-error", &[("message", told.into())]);
            assert_eq!(err, format!("{line}\n"), "{arguments:?}");
        }
    }
}

#[test]
fn a_reader_who_leaves_is_no_fault() {
    for arguments in PRINTING {
        let (reader, writer) = std::io::pipe().expect("can be made");
        drop(reader);
        let Run { status, err, .. } = run_into(arguments, b"", Stdio::from(writer));
        assert_eq!(err, "", "{arguments:?}");
        assert!(matches!(status, Some(0 | 1)), "{arguments:?}: {status:?}");
    }
}
