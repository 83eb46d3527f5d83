//! Disks that are full or cannot be written to.

use crate::shell::{is_documented, sh};

/// What is done before the program runs, on a small disk of its own; only who may mount one has it.
const SMALL: &str = r#"d=$(mktemp -d) && mount -t tmpfs -o size=128k none "$d" 2>/dev/null || { echo none; exit; }
    trap 'cd /; umount "$d"; rmdir "$d"' EXIT; cd "$d""#;

/// Runs a script on a small disk; `None` where there can be none.
fn on_a_small_disk(script: &str) -> Option<String> {
    let ran = sh(&format!("{SMALL}; {script}"));
    if ran.out.trim() == "none" {
        eprintln!("NOT TESTED: no small disk can be mounted");
        return None;
    }
    Some(ran.out + &ran.err)
}

#[test]
fn a_full_disk_keeps_whole_results_and_more_room_the_rest() {
    let script = r#"for i in $(seq 2000); do printf '{"id":%s,"card-kind":"prepaid"}\n' "$i"; done > /tmp/in.$$
        "$P" batch /tmp/in.$$ --output out.jsonl --as-of 2026-11-21 2>err; echo "status $?"
        [ -s err ] && echo told; [ -e out.jsonl ] && echo appeared
        mount -o remount,size=8m "$d"
        "$P" batch /tmp/in.$$ --output out.jsonl --resume --as-of 2026-11-21 2>/dev/null; echo "status $?"
        "$P" batch /tmp/in.$$ --as-of 2026-11-21 2>/dev/null | cmp - out.jsonl && echo same; rm /tmp/in.$$"#;
    let Some(out) = on_a_small_disk(script) else {
        return;
    };
    let lines: Vec<&str> = out.lines().map(str::trim).collect();
    // Nothing certain is known of a prepaid card alone: 1.
    assert_eq!(lines, ["status 4", "told", "status 1", "same"], "{out}");
}

#[test]
fn a_full_disk_takes_no_rule_file_in_half() {
    let script = r#""$P" rules new ruleset shop --rules "$d/shop" --no-input --lang en-US >/dev/null 2>&1
        head -c 200k /dev/zero > full 2>/dev/null
        "$P" rules new step wait --rules "$d/shop" --set actor=you --no-input --lang en-US; echo "status $?""#;
    let Some(out) = on_a_small_disk(script) else {
        return;
    };
    assert!(out.contains("status 4") && out.contains("error: "), "{out}");
}

#[test]
fn a_place_that_cannot_be_written_to_is_said() {
    for place in [
        "/proc/out.jsonl",
        "/nowhere/out.jsonl",
        "/dev/full/out.jsonl",
    ] {
        let ran = sh(&format!(
            "printf '{{}}\\n' | \"$P\" batch - --output {place}"
        ));
        assert_eq!(ran.status, Some(4), "{ran:?}");
        assert!(ran.err.contains(place), "{ran:?}");
    }
    let ran = sh("printf '{}\\n' | \"$P\" batch - --summary /dev/full");
    is_documented(&ran, "a summary");
    assert_eq!(ran.status, Some(4), "{ran:?}");
}
