//! Streams that are closed, and surroundings in which nothing is set, or nonsense.

use crate::shell::{COMMANDS, fed, is_documented, sh};

#[test]
fn a_closed_stream_costs_no_other() {
    for command in COMMANDS {
        let whole = sh(&fed("", command, ""));
        is_documented(&whole, command);
        let no_error = sh(&fed("", command, "2>&-"));
        assert_eq!((no_error.status, &no_error.out), (whole.status, &whole.out));
        let no_output = sh(&fed("", command, ">&-"));
        // The standard library opens a closed stream anew, to nowhere.
        assert_eq!(
            (no_output.status, no_output.out.as_str()),
            (whole.status, "")
        );
        if !command.starts_with("batch") {
            assert_eq!(sh(&fed("", command, "<&-")), whole, "{command}");
        }
    }
    // Who waits for an answer notices that nobody can give one.
    for input in ["<&-", "</dev/null"] {
        let asked = sh(&format!("\"$P\" diagnose --as-of 2026-11-21 {input}"));
        is_documented(&asked, input);
        let read = sh(&format!("\"$P\" diagnose --no-input --answers - {input}"));
        assert_eq!(read.status, Some(2), "{read:?}");
    }
}

#[test]
fn nothing_in_the_environment_is_needed() {
    for command in COMMANDS {
        let bare = sh(&fed("env -i", command, ""));
        is_documented(&bare, command);
        for set in [
            "HOME=/proc TMPDIR=/proc",
            "HOME=/nowhere XDG_CONFIG_HOME=/nowhere XDG_DATA_HOME=/nowhere",
            "HOME= PATH= PWD=",
            "TERM=dumb",
            "TERM=no-such-terminal COLUMNS=nonsense LINES=-1",
            "LANG=en_US.UTF-8 LC_ALL=C",
            "LANG=C.UTF-8",
            "LANG=en_NOWHERE.ISO-8859-1 LANGUAGE=::",
            "RUST_LOG=trace RUST_BACKTRACE=full",
        ] {
            let script = fed(&format!("env -i {set}"), command, "");
            assert_eq!(sh(&script), bare, "{set}: {command}");
        }
    }
}

#[test]
fn a_folder_that_is_gone_can_be_run_in() {
    let script = r#"d=$(mktemp -d) && cd "$d" && rmdir "$d" && "$P" list languages"#;
    let ran = sh(script);
    assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""), "{ran:?}");
}
