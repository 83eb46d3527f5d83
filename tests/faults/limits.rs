//! Few files at once, and little memory.

use crate::shell::{COMMANDS, fed, is_documented, sh};

/// What every command has enough of, in KiB of addresses: 200 MiB.
const ENOUGH: usize = 200 * 1024;

#[test]
fn three_files_at_once_are_enough_for_most() {
    for command in COMMANDS {
        let whole = sh(&fed("", command, ""));
        for most in [3, 4, 5, 6, 8, 12] {
            // The shell needs more than the program.
            let few = format!("sh -c 'ulimit -n {most}; exec \"$0\" \"$@\"'");
            let ran = sh(&fed(&few, command, ""));
            // The loader itself opens a library.
            if most == 3 && ran.status == Some(127) {
                continue;
            }
            is_documented(&ran, command);
            let says = ran == whole || (ran.status == Some(4) && !ran.err.is_empty());
            assert!(says, "{most} files, {command}: {ran:?}");
        }
    }
}

#[test]
fn many_sources_need_no_more_files_than_there_are() {
    let script = r#"d=$(mktemp -d) && cd "$d" && for i in $(seq 100); do
        printf '{"id":%s,"card-kind":"prepaid"}\n' "$i" > "$i.jsonl"; done
        ulimit -n 40; "$P" batch --as-of 2026-11-21 *.jsonl | wc -l; rm -r "$d""#;
    let ran = sh(script);
    // What does not fit is said, and no result is made up.
    let all = ran.out.trim() == "100" && ran.status == Some(0);
    assert!(all || !ran.err.is_empty(), "{ran:?}");
}

#[test]
fn two_hundred_megabytes_are_enough() {
    for command in COMMANDS {
        let whole = sh(&fed("", command, ""));
        let ran = sh(&format!("ulimit -v {ENOUGH}; {}", fed("", command, "")));
        assert_eq!(ran, whole, "{command}");
    }
}

#[test]
fn without_memory_no_half_result_appears() {
    let script = |most: usize| {
        format!(
            r#"d=$(mktemp -d) && cd "$d" && for i in $(seq 400); do
            printf '{{"id":%s,"card-kind":"prepaid"}}\n' "$i"; done > in.jsonl
            (ulimit -v {most}; exec "$P" batch in.jsonl --output out.jsonl --as-of 2026-11-21) 2>/dev/null
            if [ -e out.jsonl ]; then wc -l < out.jsonl; else
            "$P" batch in.jsonl --output out.jsonl --resume --as-of 2026-11-21 2>/dev/null; wc -l < out.jsonl; fi
            rm -r "$d""#
        )
    };
    for most in [8, 12, 16, 20, 24, 28, 32, 48, 64, 96, 128] {
        let ran = sh(&script(most * 1024));
        assert_eq!(ran.out.trim(), "400", "{most} MiB: {ran:?}");
    }
}
