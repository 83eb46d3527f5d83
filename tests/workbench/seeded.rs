//! A sound rule set is broken in every way that the codes name, many times each, and the check must
//! find each fault. Prints for each code how many were found, missed, and what else was said:
//! `CARDHELP_SLOW_TESTS=1 cargo test --test workbench seeded -- --nocapture`.

use crate::slips::Washer;
use std::fs;
use std::path::Path;

/// How many faults of each kind are seeded: a few, or where there is time all that there is place for.
fn places() -> Vec<usize> {
    match std::env::var_os("CARDHELP_SLOW_TESTS") {
        Some(_) => (0..20).collect(),
        None => vec![0, 11],
    }
}

/// Breaks something at the place of that number.
type Break = fn(&Washer, usize);

/// Each code, and how it is provoked; where a cause can then not be found at all, that is said.
const FAULTS: &[(&str, Break)] = &[
    ("not-utf-8", |w, n| {
        w.write(
            &cause(n),
            [w.text(&cause(n)).as_bytes(), b"# \xff\n"].concat(),
        )
    }),
    ("file-too-large", |w, n| {
        w.write(&cause(n), w.text(&cause(n)) + &"# much\n".repeat(200_000))
    }),
    ("nested-too-deeply", |w, n| {
        field(w, &cause(n), "applies", |_| {
            format!("{}{}", "{not: ".repeat(40), "}".repeat(40))
        })
    }),
    ("alias-or-tag", |w, n| {
        field(w, &cause(n), "applies", |value| format!("&here {value}"))
    }),
    ("syntax-error", |w, n| {
        field(w, &cause(n), "steps", |value| format!("{value}]"))
    }),
    ("duplicate-key", |w, n| {
        add_line(w, &question(n), "cost: glance")
    }),
    ("unknown-field", |w, n| {
        add_line(w, &cause(n), "grup: supply")
    }),
    ("missing-field", |w, n| drop_line(w, &cause(n), "group: ")),
    ("wrong-type", |w, n| {
        field(w, &cause(n), "applies", |_| "[one, two]".to_owned())
    }),
    ("bad-name", |w, n| {
        w.rename(&cause(n), &cause(n).replace("causes/", "causes/A"))
    }),
    ("bad-date", |w, n| {
        add_line(w, &cause(n), &format!("valid-from: 2026-02-{}", 30 + n % 2))
    }),
    ("unknown-name", |w, n| {
        field(w, &cause(n), "steps", |value| {
            value.replacen('[', "[no-such-step, ", 1)
        })
    }),
    ("unsourced-cause", |w, n| {
        field(w, &cause(n), "sources", |_| "[]".to_owned())
    }),
    ("unused-entry", |w, n| {
        w.change(
            "steps/care.yaml",
            "clean-seal:",
            &format!("extra-{n}:\n  actor: you\n  phase: fix\nclean-seal:"),
        )
    }),
    ("never-confirmed|never-decided", |w, n| {
        impossible(w, &nth_with("confirmed-by", n), "confirmed-by")
    }),
    ("condition-idle", |w, n| {
        idle_part(w, &nth_with("confirmed-by", n))
    }),
    ("may-contradict|never-decided", |w, n| {
        exclude_what_is_proved(w, &nth_with("confirmed-by", n))
    }),
    ("same-as", |w, n| twin(w, n)),
    ("no-example", |w, n| no_examples(w, n)),
    ("example-fails", |w, n| other_verdict(w, n)),
    ("older-followed", |w, n| {
        field(w, &cause(n), "sources", |_| "[HB19, HB26]".to_owned())
    }),
    ("waiver-idle", |w, n| {
        add_line(w, &cause(n), "waived: {never-likely: no reason at all}")
    }),
    ("missing-message", |w, n| words(w, n, |_, _| String::new())),
    ("surplus-message", |w, n| {
        words(w, n, |id, text| {
            format!("{text}\n{id}-more-of-it = Noch etwas")
        })
    }),
    ("duplicate-message", |w, n| {
        words(w, n, |_, text| format!("{text}\n{text}"))
    }),
    ("missing-attribute", |w, n| {
        words(w, n, |_, text| {
            text.lines().next().unwrap_or_default().to_owned()
        })
    }),
    ("surplus-attribute", |w, n| {
        words(w, n, |_, text| format!("{text}\n    .extra = Noch etwas"))
    }),
    ("placeable-differs", |w, n| {
        words(w, n, |_, text| text.replacen(" = ", " = { $nobody } ", 1))
    }),
    ("message-syntax", |w, n| {
        words(w, n, |_, text| text.replacen(" = ", " = { ", 1))
    }),
    ("label-too-long", |w, n| {
        words(w, n, |_, text| {
            text.replacen(" = ", " = Sehr lange und noch viel längere Worte als irgendwo Platz haben, und noch mehr: ", 1)
        })
    }),
];

fn names(folder: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/washer")
        .join(folder);
    let entries = fs::read_dir(path).expect("can be listed");
    let names = entries.map(|entry| entry.expect("can be listed").file_name());
    let mut names: Vec<String> = names
        .map(|name| format!("{folder}/{}", name.to_string_lossy()))
        .collect();
    names.sort();
    names
}

fn cause(n: usize) -> String {
    let all = names("causes");
    all[n % all.len()].clone()
}

fn question(n: usize) -> String {
    let all = names("questions");
    all[n % all.len()].clone()
}

/// Returns the file of a cause that has a field in one line.
fn nth_with(name: &str, n: usize) -> String {
    let washer = Washer::new();
    let mut all = names("causes");
    all.retain(|path| line(&washer.text(path), name).is_some_and(|line| line.ends_with('}')));
    all[n % all.len()].clone()
}

/// Returns the line of a field at the top of a file.
fn line(text: &str, name: &str) -> Option<String> {
    let mut lines = text.lines();
    lines
        .find(|line| line.starts_with(&format!("{name}: ")))
        .map(str::to_owned)
}

fn field(washer: &Washer, path: &str, name: &str, other: impl Fn(&str) -> String) {
    let text = washer.text(path);
    let found = line(&text, name);
    let Some(old) = found else {
        // Written over several lines: what stands there goes.
        return add_line(washer, path, &format!("{name}: {}", other("{}")));
    };
    let value = &old[name.len() + 2..];
    washer.change(path, &old, &format!("{name}: {}", other(value)));
}

fn add_line(washer: &Washer, path: &str, line: &str) {
    washer.write(path, format!("{line}\n{}", washer.text(path)));
}

fn drop_line(washer: &Washer, path: &str, begins: &str) {
    let text = washer.text(path);
    let kept = text.lines().filter(|line| !line.starts_with(begins));
    washer.write(path, kept.collect::<Vec<_>>().join("\n") + "\n");
}

fn impossible(washer: &Washer, path: &str, name: &str) {
    field(washer, path, name, |value| {
        format!("{{all: [{value}, {{not: {value}}}]}}")
    });
}

fn idle_part(washer: &Washer, path: &str) {
    field(washer, path, "confirmed-by", |value| {
        format!("{{any: [{value}, {{all: [{value}, {{not: {value}}}]}}]}}")
    });
}

fn exclude_what_is_proved(washer: &Washer, path: &str) {
    let proof = line(&washer.text(path), "confirmed-by").expect("it has one");
    let proof = proof["confirmed-by: ".len()..].to_owned();
    drop_line(washer, path, "waived: ");
    let text = washer.text(path);
    let kept: Vec<&str> = text.split("\nruled-out-by:").collect();
    let rest = kept.get(1).map(|rest| {
        let end = rest.find('\n').unwrap_or(rest.len());
        let mut rest = &rest[end..];
        while rest.starts_with("\n ") {
            rest = &rest[1..][rest[1..].find('\n').unwrap_or(rest.len() - 1)..];
        }
        rest
    });
    let rest = rest.unwrap_or_default();
    washer.write(path, format!("{}\nruled-out-by: {proof}{rest}", kept[0]));
}

/// A second cause that is found wherever the first is.
fn twin(washer: &Washer, n: usize) {
    let path = cause(n);
    let id = path
        .trim_start_matches("causes/")
        .trim_end_matches(".yaml")
        .to_owned();
    let text = washer
        .text(&path)
        .replace(&format!("{{{id}: "), &format!("{{{id}-twin: "));
    let text = text.replace(&format!(", {id}: "), &format!(", {id}-twin: "));
    washer.write(&format!("causes/{id}-twin.yaml"), text);
    for language in ["de-DE", "en-US"] {
        let path = format!("locales/{language}/causes.ftl");
        let text = washer.text(&path);
        let message = message(&text, &format!("cause-{id}")).replacen(" =", "-twin =", 1);
        washer.write(&path, format!("{text}\n{message}\n"));
    }
}

fn no_examples(washer: &Washer, n: usize) {
    let id = cause(n)
        .trim_start_matches("causes/")
        .trim_end_matches(".yaml")
        .to_owned();
    for path in names("causes") {
        let text = washer.text(&path);
        let cut = |text: String, from: &str, to: &str| text.replace(from, to);
        let mut text = text;
        for verdict in [
            "confirmed",
            "likely",
            "possible",
            "ruled-out",
            "contradiction",
        ] {
            text = cut(text, &format!("{{{id}: {verdict}, "), "{");
            text = cut(text, &format!(", {id}: {verdict}"), "");
            text = cut(text, &format!("{{{id}: {verdict}}}"), "{}");
        }
        washer.write(&path, text);
    }
}

fn other_verdict(washer: &Washer, n: usize) {
    let path = cause(n);
    let text = washer.text(&path);
    let (old, new) = match text.contains(": confirmed}") {
        true => (": confirmed}", ": ruled-out}"),
        false => (": likely}", ": ruled-out}"),
    };
    washer.change(&path, old, new);
}

/// Returns a message with its attributes.
fn message(text: &str, id: &str) -> String {
    let begins = format!("{id} =");
    let lines = text.lines().skip_while(|line| !line.starts_with(&begins));
    let mut lines = lines.peekable();
    let mut found = vec![lines.next().expect("there is such a message").to_owned()];
    while let Some(line) = lines.next_if(|line| line.starts_with(' ') || line.starts_with('}')) {
        found.push(line.to_owned());
    }
    found.join("\n")
}

/// Changes the German message of a cause.
fn words(washer: &Washer, n: usize, other: fn(&str, &str) -> String) {
    let path = "locales/de-DE/causes.ftl";
    let text = washer.text(path);
    let id = cause(n).replace("causes/", "cause-").replace(".yaml", "");
    let old = message(&text, &id);
    washer.change(path, &old, &other(&id, &old));
}

#[test]
#[expect(
    clippy::print_stdout,
    reason = "the figures are for whoever asks for them"
)]
fn every_seeded_fault_is_found() {
    let mut wrong = String::new();
    println!("code | seeded | found | missed | other findings");
    for (code, seed) in FAULTS {
        let (mut found, mut missed, mut beside) = (0, Vec::new(), 0);
        let places = places();
        for n in &places {
            let washer = Washer::new();
            seed(&washer, *n);
            let findings = washer.findings();
            let is_it = |finding: &&String| {
                let said = finding.split(' ').next();
                code.split('|').any(|code| said == Some(code))
            };
            match findings.iter().filter(is_it).count() {
                0 => missed.push(format!("{code} {n}: {findings:?}\n")),
                _ => found += 1,
            }
            beside += findings.iter().filter(|finding| !is_it(finding)).count();
        }
        println!(
            "{code} | {} | {found} | {} | {beside}",
            places.len(),
            missed.len()
        );
        wrong.extend(missed);
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
