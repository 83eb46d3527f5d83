//! What cannot be read, or not as it was meant.

use super::edits::{add_line, cause, drop_line, field, keys, line, question};
use super::{Fault, fault};
use crate::slips::Washer;
use cardhelp::rules::Code;

/// Each code, and how it is provoked.
pub const FAULTS: &[Fault] = &[
    fault(Code::Unreadable, file_is_gone),
    fault(Code::NotUtf8, |w, n| {
        w.write(
            &cause(n),
            [w.text(&cause(n)).as_bytes(), b"# \xff\n"].concat(),
        )
    }),
    fault(Code::TooLarge, |w, n| {
        w.write(&cause(n), w.text(&cause(n)) + &"# much\n".repeat(200_000))
    }),
    fault(Code::TooDeep, |w, n| {
        field(w, &cause(n), "applies", |_| {
            format!("{}{}", "{not: ".repeat(40), "}".repeat(40))
        })
    }),
    fault(Code::Alias, |w, n| {
        field(w, &cause(n), "applies", |value| format!("&here {value}"))
    }),
    fault(Code::Syntax, |w, n| {
        field(w, &cause(n), "steps", |value| format!("{value}]"))
    }),
    fault(Code::Unseen, |w, n| {
        let text = w.text(&cause(n));
        let turned = text.replacen("name: ", "name: \u{202e}", 1);
        w.write(&cause(n), turned)
    }),
    fault(Code::DuplicateKey, |w, n| {
        add_line(w, &question(n), "cost: glance")
    }),
    fault(Code::UnknownField, |w, n| {
        add_line(w, &cause(n), "grup: supply")
    }),
    fault(Code::MissingField, |w, n| {
        drop_line(w, &cause(n), "group: ")
    }),
    fault(Code::WrongType, |w, n| {
        field(w, &cause(n), "applies", |_| "[one, two]".to_owned())
    }),
    fault(Code::BadName, |w, n| {
        w.rename(&cause(n), &cause(n).replace("causes/", "causes/A"))
    }),
    fault(Code::BadDate, |w, n| {
        add_line(w, &cause(n), &format!("valid-from: 2026-02-{}", 30 + n % 2))
    }),
    fault(Code::DuplicateId, step_twice),
    fault(Code::UnknownName, |w, n| {
        field(w, &cause(n), "steps", |value| {
            value.replacen('[', "[no-such-step, ", 1)
        })
    }),
    fault(Code::CyclicCondition, question_of_its_own_answer),
    fault(Code::TooManyAnswers, |w, n| {
        let more = (0..257).map(|at| format!("  more-{at}: {{}}\n"));
        w.write(
            &question(n),
            w.text(&question(n)) + &more.collect::<String>(),
        );
    }),
];

/// One file of the rule set is gone: some that every rule set has, then a link that leads nowhere.
fn file_is_gone(washer: &Washer, n: usize) {
    const NEEDED: [&str; 5] = [
        "ruleset.yaml",
        "sources.yaml",
        "links.yaml",
        "tables/groups.yaml",
        "tables/priors.yaml",
    ];
    match NEEDED.get(n) {
        Some(path) => washer.remove(path),
        None => link_to_nowhere(washer, &cause(n)),
    }
}

#[cfg(unix)]
fn link_to_nowhere(washer: &Washer, path: &str) {
    washer.remove(path);
    std::os::unix::fs::symlink("gone.yaml", washer.path(path)).expect("can be made");
}

#[cfg(not(unix))]
fn link_to_nowhere(washer: &Washer, _: &str) {
    washer.remove("ruleset.yaml");
}

/// A step that stands in another file already.
fn step_twice(washer: &Washer, n: usize) {
    let files = ["care", "danger", "laundry", "service", "settings", "water"];
    let texts = files
        .iter()
        .map(|file| washer.text(&format!("steps/{file}.yaml")));
    let steps: Vec<String> = texts.flat_map(|text| keys(&text, "")).collect();
    let step = &steps[n % steps.len()];
    let path = "steps/power.yaml";
    washer.write(
        path,
        format!(
            "{}{step}:\n  actor: you\n  phase: mend\n",
            washer.text(path)
        ),
    );
}

/// The first question is asked only after an answer to one that rests on it.
fn question_of_its_own_answer(washer: &Washer, n: usize) {
    let rests = |n: &usize| {
        let when = line(&washer.text(&question(*n)), "when");
        when.is_some_and(|when| when.contains("symptom"))
    };
    let mut resting = (0..40).filter(rests).cycle();
    let path = question(resting.nth(n).expect("some do"));
    let text = washer.text(&path);
    let answers = text.split("answers:\n").nth(1).unwrap_or_default();
    let answer = keys(answers, "  ").swap_remove(0);
    let id = super::edits::id(&path);
    add_line(
        washer,
        "questions/symptom.yaml",
        &format!("when: {{{id}: {answer}}}"),
    );
}
