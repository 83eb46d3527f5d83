//! However a run ends, what was written is whole results, and what is missing can be added.

use crate::program::{Run, run, run_into, run_with};
use crate::records::results;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// Records of which some are wrong.
fn records(count: usize) -> String {
    let record = |at| match at % 7 {
        3 => "{\"card-kind\":\"no such\"}\n".to_owned(),
        5 => format!("{{\"id\":{at},\"note\":\"one\\ntwo, \\\"three\\\"\"}}\n"),
        _ => format!("{{\"id\":{at},\"card-kind\":\"prepaid\",\"step\":\"signup-card\"}}\n"),
    };
    (0..count).map(record).collect()
}

fn folder_with(records: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("there is room");
    fs::write(folder.path().join("in.jsonl"), records).expect("can be written");
    folder
}

/// Runs `batch` from `in.jsonl` into a file of that folder.
fn into_file(folder: &Path, output: &str, options: &[&str]) -> Run {
    let input = folder.join("in.jsonl");
    let output = folder.join(output);
    let fixed = [
        "batch",
        input.to_str().expect("is text"),
        "--output",
        output.to_str().expect("is text"),
    ];
    let language: &[&str] = match options.contains(&"--lang") {
        true => &[],
        false => &["--lang", "en-US"],
    };
    run(&[&fixed[..], language, options].concat())
}

#[test]
fn a_file_appears_whole() {
    let folder = folder_with(&records(100));
    let done = into_file(folder.path(), "out.jsonl", &[]);
    assert_eq!(
        (done.status, done.out.as_str()),
        (Some(2), ""),
        "{}",
        done.err
    );
    let text = fs::read_to_string(folder.path().join("out.jsonl")).expect("is there");
    assert_eq!(text.lines().count(), 100);
    assert!(!folder.path().join("out.jsonl.part").exists());
    // Where it ends early, it does not appear.
    let strict = into_file(folder.path(), "strict.jsonl", &["--strict"]);
    assert_eq!(strict.status, Some(2));
    assert!(!folder.path().join("strict.jsonl").exists());
    assert!(folder.path().join("strict.jsonl.part").exists());
    // What is left of it is not overwritten by accident.
    let again = into_file(folder.path(), "strict.jsonl", &[]);
    assert_eq!(again.status, Some(2));
    assert!(again.err.contains("--resume"), "{}", again.err);
}

#[test]
fn what_was_cut_off_anywhere_is_gone_on_with() {
    let folder = folder_with(&records(60));
    for name in ["out.jsonl", "out.csv"] {
        let whole = into_file(folder.path(), name, &[]);
        let path = folder.path().join(name);
        let text = fs::read(&path).expect("is there");
        for cut in [0, 1, 40, 90, 400, 401, 2_000, text.len() - 1, text.len()] {
            let cut = cut.min(text.len());
            fs::write(folder.path().join(format!("{name}.part")), &text[..cut])
                .expect("can be written");
            let resumed = into_file(folder.path(), name, &["--resume"]);
            assert_eq!(
                resumed.status, whole.status,
                "{name} {cut}: {}",
                resumed.err
            );
            assert!(
                fs::read(&path).expect("is there") == text,
                "{name} cut at {cut}"
            );
            assert_eq!(resumed.err, whole.err, "{name} {cut}");
        }
    }
}

#[test]
fn what_belongs_to_other_records_is_not_gone_on_with() {
    let folder = folder_with(&records(20));
    into_file(folder.path(), "out.jsonl", &[]);
    let path = folder.path().join("out.jsonl");
    fs::rename(&path, folder.path().join("out.jsonl.part")).expect("can be renamed");
    for other in [records(5), format!("\n{}", records(40))] {
        fs::write(folder.path().join("in.jsonl"), other).expect("can be written");
        let resumed = into_file(folder.path(), "out.jsonl", &["--resume"]);
        assert_eq!(resumed.status, Some(2), "{}", resumed.err);
        assert!(!path.exists());
    }
    let nowhere = run_with(&["batch", "--resume"], b"");
    assert_eq!(nowhere.status, Some(2));
}

/// As many records on the same lines, the same records in another language or another form.
#[test]
fn what_was_written_otherwise_is_not_gone_on_with() {
    let folder = folder_with(&records(20));
    let cut = |name: &str, options: &[&str]| {
        into_file(folder.path(), name, options);
        let text = fs::read_to_string(folder.path().join(name)).expect("is there");
        let lines: Vec<&str> = text.split_inclusive('\n').take(8).collect();
        let part = folder.path().join(format!("{name}.part"));
        fs::write(part, lines.concat()).expect("can be written");
        fs::remove_file(folder.path().join(name)).expect("is there");
    };
    // Some of the records are wrong, so the status alone does not tell.
    let resumes = |name: &str, options: &[&str]| {
        let run = into_file(folder.path(), name, &[options, &["--resume"]].concat());
        assert_eq!(run.status, Some(2), "{}", run.err);
        let is_whole = folder.path().join(name).exists();
        let told = [
            "other records or other options",
            "andra ärenden eller andra alternativ",
        ];
        let is_told = told.iter().any(|told| run.err.contains(told));
        assert_ne!(is_whole, is_told, "{}", run.err);
        is_whole
    };
    cut("out.jsonl", &[]);
    assert!(!resumes("out.jsonl", &["--detail", "text"]));
    cut("text.jsonl", &["--detail", "text"]);
    let swedish = ["--detail", "text", "--lang", "sv-SE"];
    assert!(!resumes("text.jsonl", &swedish));
    cut("out.csv", &["--detail", "text"]);
    assert!(!resumes("out.csv", &[]));
    let others = records(20).replace("\"id\":", "\"id\":1");
    fs::write(folder.path().join("in.jsonl"), others).expect("can be written");
    assert!(!resumes("out.jsonl", &[]));
    fs::write(folder.path().join("in.jsonl"), records(20)).expect("can be written");
    assert!(resumes("out.jsonl", &[]));
}

/// What is read is not written over, and two that are written do not share a file, whatever they
/// are called.
#[test]
fn nothing_takes_the_place_of_what_is_read_or_written() {
    let folder = folder_with(&records(3));
    let before = fs::read(folder.path().join("in.jsonl")).expect("is there");
    let again = folder.path().join(".").join("in.jsonl");
    let again = again.to_str().expect("is text");
    for (output, options) in [
        ("in.jsonl", &[][..]),
        ("out.jsonl", &["--summary", again]),
        ("out.jsonl", &["--summary", "OUT"]),
    ] {
        let out = folder.path().join("out.jsonl").display().to_string();
        let options: Vec<&str> = options
            .iter()
            .map(|o| if *o == "OUT" { &out } else { *o })
            .collect();
        let run = into_file(folder.path(), output, &options);
        assert_eq!((run.status, run.out.as_str()), (Some(2), ""), "{options:?}");
        assert_eq!(
            fs::read(folder.path().join("in.jsonl")).expect("is there"),
            before
        );
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_left_as_it_is() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder_with(&records(3));
    let at = |name: &str| folder.path().join(name);
    let made = Command::new("mkfifo").arg(at("pipe")).status();
    assert!(made.expect("can be made").success());
    for output in ["pipe", "."] {
        let run = into_file(folder.path(), output, &[]);
        assert_eq!((run.status, run.out.as_str()), (Some(2), ""), "{output}");
    }
    assert!(!at("pipe").metadata().expect("is there").is_file());
    // A link goes on leading to its file, which stays as private as it was.
    fs::write(at("private.jsonl"), "").expect("can be written");
    let private = fs::Permissions::from_mode(0o600);
    fs::set_permissions(at("private.jsonl"), private).expect("can be changed");
    symlink(at("private.jsonl"), at("link.jsonl")).expect("can be made");
    let run = into_file(folder.path(), "link.jsonl", &[]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert!(
        at("link.jsonl")
            .symlink_metadata()
            .expect("is there")
            .is_symlink()
    );
    let private = at("private.jsonl").metadata().expect("is there");
    assert!(private.len() > 0);
    assert_eq!(private.permissions().mode() & 0o777, 0o600);
}

#[test]
fn what_cannot_be_read_or_written_is_said() {
    let missing = run(&["batch", "/no/such/file.jsonl", "--lang", "en-US"]);
    assert_eq!(missing.status, Some(4));
    assert!(
        missing.err.contains("/no/such/file.jsonl"),
        "{}",
        missing.err
    );
    let folder = folder_with(&records(1));
    let nowhere = into_file(folder.path(), "no/such/folder.jsonl", &[]);
    assert_eq!(nowhere.status, Some(4), "{}", nowhere.err);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said_and_leaves_whole_results() {
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .expect("Linux has it");
    let run = run_into(
        &["batch", "--lang", "en-US"],
        records(10).as_bytes(),
        full.into(),
    );
    assert_eq!(run.status, Some(4));
    assert!(run.err.contains("cannot be written"), "{}", run.err);
    // A file may not grow beyond 64 blocks, as if the disk were full.
    let folder = folder_with(&records(5_000));
    let script = "trap '' XFSZ; ulimit -f 64; exec \"$@\"";
    let (input, output) = (
        folder.path().join("in.jsonl"),
        folder.path().join("out.jsonl"),
    );
    let run = Command::new("sh")
        .args(["-c", script, "sh", env!("CARGO_BIN_EXE_cardhelp"), "batch"])
        .args([
            &input,
            Path::new("--output"),
            &output,
            Path::new("--lang=en-US"),
        ])
        .output()
        .expect("sh runs");
    assert_eq!(run.status.code(), Some(4));
    let said = String::from_utf8(run.stderr).expect("is text");
    assert!(said.contains("--resume"), "{said}");
    assert!(!output.exists());
    let part = fs::read(folder.path().join("out.jsonl.part")).expect("is kept");
    assert!(part.is_empty() || part.ends_with(b"}\n"));
    assert_eq!(
        into_file(folder.path(), "out.jsonl", &["--resume"]).status,
        Some(2)
    );
    let text = fs::read_to_string(&output).expect("is there");
    assert_eq!(text.lines().count(), 5_000);
}

/// Starts the program with everything piped.
fn started(options: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_cardhelp"))
        .arg("batch")
        .args(options)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts")
}

fn rest_of(stream: &mut impl Read) -> String {
    let mut text = String::new();
    stream.read_to_string(&mut text).expect("is text");
    text
}

#[test]
fn results_come_as_soon_as_their_records() {
    let mut child = started(&[]);
    let mut records = child.stdin.take().expect("is piped");
    let mut results = BufReader::new(child.stdout.take().expect("is piped"));
    for at in 0..3 {
        writeln!(records, "{{\"id\":{at}}}").expect("is read");
        let mut line = String::new();
        results.read_line(&mut line).expect("can be read");
        assert!(line.contains(&format!("\"id\":{at}")), "{line}");
    }
    drop(records);
    assert_eq!(child.wait().expect("ends").code(), Some(1));
}

#[test]
fn a_closed_pipe_is_said() {
    let mut child = started(&["--lang", "en-US"]);
    let mut input = child.stdin.take().expect("is piped");
    let text = records(200_000);
    std::thread::spawn(move || drop(input.write_all(text.as_bytes())));
    let mut results = BufReader::new(child.stdout.take().expect("is piped"));
    let mut line = String::new();
    results.read_line(&mut line).expect("can be read");
    drop(results);
    assert_eq!(child.wait().expect("ends").code(), Some(4));
    let said = rest_of(child.stderr.as_mut().expect("is piped"));
    assert!(said.contains("stopped reading"), "{said}");
}

#[cfg(unix)]
#[test]
fn an_interruption_leaves_whole_results() {
    for signal in ["-INT", "-TERM"] {
        let mut child = started(&["--lang", "en-US"]);
        let mut records = child.stdin.take().expect("is piped");
        let mut output = BufReader::new(child.stdout.take().expect("is piped"));
        write!(records, "{{\"id\":1}}\n{{\"id\":2").expect("is read");
        let mut line = String::new();
        output.read_line(&mut line).expect("can be read");
        let id = child.id().to_string();
        let sent = Command::new("kill").args([signal, &id]).status();
        assert!(sent.is_ok_and(|sent| sent.success()));
        assert_eq!(child.wait().expect("ends").code(), Some(130));
        assert_eq!(rest_of(&mut output), "");
        let said = rest_of(child.stderr.as_mut().expect("is piped"));
        assert!(said.contains("Interrupted"), "{said}");
        drop(records);
    }
}

#[cfg(unix)]
#[test]
fn what_a_killed_run_has_written_is_gone_on_with() {
    // Long enough for several chunks, few enough for a slow machine.
    let note = "x".repeat(4_000);
    let record = |at| format!("{{\"id\":{at},\"card-kind\":\"prepaid\",\"note\":\"{note}\"}}\n");
    let folder = folder_with(&(0..400).map(record).collect::<String>());
    let text = ["--detail", "text"];
    assert_eq!(
        into_file(folder.path(), "whole.jsonl", &text).status,
        Some(1)
    );
    let (input, output) = (
        folder.path().join("in.jsonl"),
        folder.path().join("out.jsonl"),
    );
    let part = folder.path().join("out.jsonl.part");
    let (from, to) = (
        input.to_str().expect("is text"),
        output.to_str().expect("is text"),
    );
    let mut child = started(&[from, "--output", to, "--detail", "text", "--lang", "en-US"]);
    while fs::metadata(&part).map_or(0, |about| about.len()) == 0 && !output.exists() {
        std::thread::yield_now();
    }
    child.kill().expect("can be killed");
    child.wait().expect("ends");
    if !output.exists() {
        let resumed = into_file(
            folder.path(),
            "out.jsonl",
            &["--resume", "--detail", "text"],
        );
        assert_eq!(resumed.status, Some(1), "{}", resumed.err);
    }
    let read = |name: &str| fs::read(folder.path().join(name)).expect("is there");
    assert!(read("out.jsonl") == read("whole.jsonl"));
}

#[cfg(target_os = "linux")]
#[test]
fn memory_grows_with_neither_the_input_nor_a_line() {
    // As much address space as the program needs for itself, and far less than the input.
    let script = "ulimit -v 400000; exec \"$@\"";
    let mut child = Command::new("sh")
        .args([
            "-c",
            script,
            "sh",
            env!("CARGO_BIN_EXE_cardhelp"),
            "batch",
            "--threads",
            "2",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("sh runs");
    let mut input = child.stdin.take().expect("is piped");
    let writer = std::thread::spawn(move || {
        let block = vec![b'x'; 1 << 20];
        input.write_all(b"{\"id\":1}\n{\"note\":\"")?;
        (0..600).try_for_each(|_| input.write_all(&block))?;
        input.write_all(b"\"}\n{\"id\":3}\n")
    });
    let done = child.wait_with_output().expect("ends");
    writer.join().expect("does not panic").expect("is read");
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    let run = Run {
        status: done.status.code(),
        out: String::from_utf8(done.stdout).expect("is text"),
        err: said,
    };
    assert_eq!(run.status, Some(2), "{}", run.err);
    let results = results(&run);
    assert_eq!(results.len(), 3);
    assert_eq!(
        (&results[1]["error"]["kind"], &results[2]["line"]),
        (&"too-long".into(), &3.into())
    );
}

#[test]
fn a_dash_stands_for_standard_output() {
    let line = ["batch", "--output", "-"];
    let run = run_with(&line, b"{\"id\":7}\n");
    assert!(run.out.contains("\"id\":7"), "{}", run.err);
    assert!(!Path::new("-").exists() && !Path::new("-.part").exists());
    let run = run_with(&[&line[..], &["--resume"]].concat(), b"");
    assert_eq!((run.status, run.out.as_str()), (Some(2), ""), "{}", run.err);
}
