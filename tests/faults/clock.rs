//! Clocks that are wrong by decades: at the beginning of 1970, before it, and in 2100.

use crate::shell::{COMMANDS, fed, is_documented, sh};
use std::process::Command;
use tempfile::TempDir;

/// Makes a library that stands between the program and the clock; `None` where there is no compiler
/// for it.
fn clock() -> Option<(TempDir, String)> {
    let folder = TempDir::new().expect("can be made");
    let library = folder.path().join("clock.so").display().to_string();
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/faults/clock.c");
    let made = Command::new("cc")
        .args(["-shared", "-fPIC", "-o", &library, source])
        .status();
    made.is_ok_and(|status| status.success())
        .then_some((folder, library))
}

#[test]
fn a_wrong_clock_changes_days_and_nothing_else() {
    let Some((_folder, library)) = clock() else {
        eprintln!("NOT TESTED: no C compiler, so no clock that is wrong");
        return;
    };
    // 1970-01-01, the day before, 2038-01-20, 2100-02-28, and the year 10000.
    for seconds in ["0", "-86400", "2147558400", "4107456000", "253402300800"] {
        let wrong = format!("env LD_PRELOAD={library} FAKE_SECONDS={seconds}");
        for command in COMMANDS {
            let right = sh(&fed("", command, ""));
            assert_eq!(sh(&fed(&wrong, command, "")), right, "{seconds}: {command}");
        }
        for command in [
            "diagnose --no-input --card-kind prepaid",
            "diagnose --no-input --expiry 11/26",
            "diagnose --no-input --expiry 11/2026",
            "batch -",
        ] {
            is_documented(&sh(&fed(&wrong, command, "")), command);
        }
    }
    // A card's year is one near today's, so that clock was believed.
    let expiry = "diagnose --no-input --expiry 11/26";
    let in_2100 = format!("env LD_PRELOAD={library} FAKE_SECONDS=4107456000");
    assert_eq!(sh(&fed(&in_2100, expiry, "")).status, Some(2));
    assert_ne!(
        sh(&fed("", &format!("{expiry} --as-of 2026-11-21"), "")).status,
        Some(2)
    );
}

#[test]
fn days_far_away_can_be_named() {
    for day in ["1970-01-01", "2100-12-31", "0001-01-01", "9999-12-31"] {
        for command in [
            "diagnose --no-input --expiry 11/26",
            "diagnose --no-input",
            "batch -",
        ] {
            let ran = sh(&fed("", &format!("{command} --as-of {day}"), ""));
            is_documented(&ran, command);
        }
    }
}
