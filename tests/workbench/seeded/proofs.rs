//! What only shows when every combination of answers is looked at.

use super::edits::{
    add_line, add_step, cause, drop_line, field, line, names, nth_with, other_symptom, question,
    say, symptom, take_steps, twin,
};
use super::{Fault, fault};
use crate::slips::Washer;
use cardhelp::rules::Code;

/// Each code, and how it is provoked.
pub const FAULTS: &[Fault] = &[
    fault(Code::NeverHolds, |w, n| {
        let path = nth_with("ruled-out-by", n);
        field(w, &path, "applies", |_| "{}".to_owned());
        drop_line(w, &path, "ruled-out-by: ");
    }),
    Fault {
        code: Code::NeverConfirmed,
        seed: |w, n| impossible(w, &nth_with("confirmed-by", n), "confirmed-by"),
        or: &[Code::NeverHolds],
    },
    fault(Code::NeverLikely, |w, n| {
        let path = nth_with("confirmed-by", n);
        let proof = line(&w.text(&path), "confirmed-by").expect("it has one");
        let proof = proof["confirmed-by: ".len()..].to_owned();
        drop_line(w, &path, "suggested-by: ");
        add_line(w, &path, &format!("suggested-by: {proof}"));
    }),
    Fault {
        code: Code::MayContradict,
        seed: |w, n| exclude_what_is_proved(w, &nth_with("confirmed-by", n)),
        or: &[Code::NeverHolds],
    },
    fault(Code::Subsumed, |w, n| {
        let path = twin(w, n);
        field(w, &path, "applies", |value| {
            format!("{{all: [{value}, {{warranty: running}}]}}")
        });
        field(w, &path, "steps", |value| {
            value
                .split(',')
                .next()
                .unwrap_or_default()
                .trim_end_matches(']')
                .to_owned()
                + "]"
        });
    }),
    fault(Code::SameAs, |w, n| drop(twin(w, n))),
    fault(Code::ValidityOverlaps, |w, n| {
        let plain = (n..).find(|n| line(&w.text(&cause(*n)), "valid-from").is_none());
        let n = plain.expect("most have no days");
        let path = twin(w, n);
        let (until, from) = match n % 3 {
            0 => ("2027-06-30", "2027-06-01"),
            1 => ("2025-06-30", "2025-06-30"),
            _ => ("2026-12-31", "2026-01-01"),
        };
        add_line(w, &cause(n), &format!("valid-until: {until}"));
        add_line(w, &path, &format!("valid-from: {from}"));
    }),
    fault(Code::ConditionIdle, |w, n| {
        idle_part(w, &nth_with("confirmed-by", n))
    }),
    fault(Code::NotDecided, hard_to_work_out),
    fault(Code::NeverRelevant, question_that_changes_nothing),
    fault(Code::NeverOffered, answer_for_nobody),
    fault(Code::DeadEnd, |w, n| {
        for (path, name) in [
            ("steps/service.yaml", "look-in-manual"),
            ("steps/service.yaml", "call-customer-service"),
        ] {
            let when = format!("{name}:\n  when: {{symptom: {}}}\n", symptom(n));
            w.change(path, &format!("{name}:\n"), &when);
        }
    }),
    fault(Code::PlanEmpty, |w, n| {
        add_step(
            w,
            "look-again",
            &format!("  when: {{warranty: {}}}\n", ["running", "over"][n % 2]),
        );
        field(w, &cause(n), "steps", |_| "[look-again]".to_owned());
    }),
    fault(Code::StepIdle, |w, n| {
        let applies = line(&w.text(&cause(n)), "applies").expect("it has one");
        let when = format!("  when: {{symptom: {}}}\n", other_symptom(&applies));
        add_step(w, "look-again", &when);
        take_steps(w, &cause(n), "look-again");
    }),
    fault(Code::StepsInBothOrders, |w, n| {
        add_step(w, "look-again", "");
        add_step(w, "rest-a-while", "");
        take_steps(w, &cause(n), "look-again, rest-a-while");
        take_steps(w, &cause(n + 1), "rest-a-while, look-again");
    }),
    fault(Code::ContextShadowed, |w, n| {
        let make = ["nordlav", "halm", "quellwerk", "other"][n % 4];
        let when = format!("{{symptom: {}, brand: {make}}}", symptom(n));
        let path = "tables/priors.yaml";
        w.write(
            path,
            w.text(path) + &format!("  - when: {when}\n    shares: {{setting: 1}}\n"),
        );
    }),
];

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

/// Three hundred times one of three answers, picked from all questions.
pub fn hard_to_work_out(washer: &Washer, n: usize) {
    let mut answers = Vec::new();
    for path in names("questions") {
        let text = washer.text(&path);
        if text.contains("several: true") {
            continue;
        }
        let lines = text.lines().skip_while(|line| *line != "answers:").skip(1);
        let own = lines.take_while(|line| line.starts_with("  "));
        let own = own.filter(|line| !line.starts_with("   "));
        let own = own.filter_map(|line| line.trim_start().split_once(':'));
        let id = super::edits::id(&path);
        answers.extend(own.map(|(answer, _)| format!("{{{id}: {answer}}}")));
    }
    let mut dice = u64::try_from(n).expect("is small") + 1;
    let mut one = || {
        // Numerical Recipes: the high bits are random enough.
        dice = dice
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let at = usize::try_from(dice >> 40).expect("24 bits");
        let answer = &answers[at / 2 % answers.len()];
        match at % 2 {
            0 => answer.clone(),
            _ => format!("{{not: {answer}}}"),
        }
    };
    let groups = (0..300).map(|_| format!("{{any: [{}, {}, {}]}}", one(), one(), one()));
    let groups: Vec<String> = groups.collect();
    field(washer, &nth_with("suggested-by", n), "suggested-by", |_| {
        format!("{{all: [{}]}}", groups.join(", "))
    });
}

/// A question that one step names, with all of its answers.
fn question_that_changes_nothing(washer: &Washer, n: usize) {
    washer.write(
        "questions/floor.yaml",
        "cost: glance\nanswers:\n  tiles: {}\n  wood: {}\n",
    );
    say(
        washer,
        "questions.ftl",
        "question-floor = Boden?\n    .label = Boden\n    .help = Unter ihr.\n\
         answer-floor-tiles = Fliesen\nanswer-floor-wood = Holz",
    );
    add_step(washer, "look-again", "  when: {floor: [tiles, wood]}\n");
    take_steps(washer, &cause(n), "look-again");
}

/// An answer whose `when` is false wherever its question is asked.
fn answer_for_nobody(washer: &Washer, n: usize) {
    let when = |n: usize| line(&washer.text(&question(n)), "when").unwrap_or_default();
    let mut resting = (0..40).filter(|n| when(*n).contains("symptom")).cycle();
    let of = resting.nth(n).expect("some do");
    let (path, symptom) = (question(of), other_symptom(&when(of)));
    let text = washer.text(&path);
    washer.write(
        &path,
        format!("{text}  gone: {{when: {{symptom: {symptom}}}}}\n"),
    );
    let id = super::edits::id(&path);
    say(washer, "questions.ftl", &format!("answer-{id}-gone = Weg"));
}
