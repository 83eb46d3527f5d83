//! A sound rule set is broken in every way that the codes name, many times each, and the check must
//! find each fault. Prints for each code how many were found, missed, and what else was said:
//! `CARDHELP_SEEDS=20 cargo test --test workbench seeded -- --nocapture`.

#[path = "seeded/edits.rs"]
mod edits;
#[path = "seeded/files.rs"]
mod files;
#[path = "seeded/proofs.rs"]
mod proofs;
#[path = "seeded/rules.rs"]
mod rules;
#[path = "seeded/words.rs"]
mod words;

use crate::program::run;
use crate::slips::Washer;
use cardhelp::rules::Code;

/// Where a fault of each kind is seeded: at two places, or at as many as are asked for, up to 20.
fn places() -> Vec<usize> {
    let asked = std::env::var("CARDHELP_SEEDS");
    match asked.ok().and_then(|count| count.parse().ok()) {
        Some(count) => (0..20).take(count).collect(),
        None => vec![0, 11],
    }
}

/// Breaks something at the place of that number.
type Break = fn(&Washer, usize);

/// A code, how it is provoked, and the codes that say the same where the fault goes further.
struct Fault {
    code: Code,
    seed: Break,
    or: &'static [Code],
}

const fn fault(code: Code, seed: Break) -> Fault {
    Fault {
        code,
        seed,
        or: &[],
    }
}

/// Codes of which nothing is seeded, each with the reason; tests/check provokes them.
const NOT_SEEDED: &[(Code, &str)] = &[(
    Code::WorseThanFileOrder,
    "all costs, shares and examples together make it: no single place breaks it for certain",
)];

fn all() -> impl Iterator<Item = &'static Fault> {
    [files::FAULTS, rules::FAULTS, proofs::FAULTS, words::FAULTS]
        .into_iter()
        .flatten()
}

#[test]
fn every_code_is_seeded_or_has_a_reason_why_not() {
    let seeded = all().map(|fault| fault.code);
    let mut codes: Vec<Code> = seeded
        .chain(NOT_SEEDED.iter().map(|(code, _)| *code))
        .collect();
    codes.sort();
    assert_eq!(codes, Code::ALL);
}

#[test]
#[expect(
    clippy::print_stdout,
    reason = "the figures are for whoever asks for them"
)]
fn every_seeded_fault_is_found() {
    let mut wrong = String::new();
    println!("code | seeded | found | missed | other findings");
    for Fault { code, seed, or } in all() {
        let (mut found, mut missed, mut beside) = (0, Vec::new(), 0);
        let places = places();
        for n in &places {
            let washer = Washer::new();
            seed(&washer, *n);
            let findings = washer.findings();
            let is_it = |finding: &&String| {
                let said = finding.split(' ').next();
                or.iter()
                    .chain([code])
                    .any(|code| said == Some(code.as_str()))
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

/// However many claims are beyond what can be worked out, they come to an end together: without a
/// limit for all of them, this one would be tried for hours.
#[test]
fn what_is_hard_to_work_out_is_left_undecided() {
    let washer = Washer::new();
    proofs::hard_to_work_out(&washer, 1);
    let folder = washer.path("").display().to_string();
    let tried = run(&["rules", "test", "--rules", &folder]);
    assert!(
        tried.out.contains("229 examples and 7 journeys"),
        "{}",
        tried.out
    );
    let asked = ["diagnose", "--rules", &folder, "--next-only", "--no-input"];
    // Nothing was said yet, and there is a next question.
    let next = run(&asked);
    assert_eq!(next.status, Some(1), "{}", next.err);
    assert!(next.out.contains("cardhelp.next"), "{}", next.out);
}
