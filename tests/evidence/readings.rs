//! What all readings of a text have in common counts, and nothing that one of them does not give.

use cardhelp::built_in;
use cardhelp::engine::{Answers, Engine, Given, Verdict};
use cardhelp::evidence::{Evidence, GivenCode, GivenPrefix, read_by, read_code};
use cardhelp::rules::{QuestionIndex, Reads, RuleSet};
use std::collections::BTreeSet;

const DAY: &str = "2026-11-21";

/// Returns what follows from codes and a prefix beside `answers`.
fn completed(rules: &RuleSet, answers: &Answers, evidence: &Evidence) -> Answers {
    let mut completed = answers.clone();
    evidence.clone().complete(rules, &mut completed);
    completed
}

fn evidence_of(code: GivenCode) -> Evidence {
    let mut evidence = Evidence::default();
    evidence.codes.push(code);
    evidence
}

fn verdicts(engine: &Engine<'_>, answers: &Answers) -> Vec<Verdict> {
    let state = engine.state(answers);
    let causes = engine.rules().causes.keys();
    causes.map(|cause| engine.verdict(cause, &state)).collect()
}

fn is_definite(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Confirmed | Verdict::RuledOut)
}

fn question(rules: &RuleSet, id: &str) -> QuestionIndex {
    rules.question(id).expect("is a question")
}

/// Returns the answers of somebody who said only at which step of Azure it happened.
fn at_step(rules: &RuleSet, step: &str) -> Answers {
    let mut answers = Answers::none(rules);
    for (id, name) in [("product", "azure"), ("step", step)] {
        let at = question(rules, id);
        let answer = rules.questions[at].answer(name).expect("is an answer");
        answers.choose(at, answer);
    }
    answers
}

/// Returns every code that can mean several things, with all that it can mean.
fn open_codes() -> Vec<GivenCode> {
    let lookup = built_in::lookup();
    let codes = lookup.systems.iter().flat_map(|system| &system.codes);
    let typed: BTreeSet<&str> = codes.map(|code| code.code.as_str()).collect();
    let codes = typed.into_iter().filter_map(|typed| {
        let readings = read_code(typed, &lookup, None).ok()?;
        let typed = typed.to_owned();
        Some(GivenCode { typed, readings })
    });
    codes.filter(|code| code.settled().is_none()).collect()
}

#[test]
fn an_open_code_says_what_each_of_its_readings_says_and_no_more() {
    let rules = built_in::rule_set();
    let engine = Engine::new(&rules, DAY);
    let (mut shared, mut codes) = (BTreeSet::new(), 0);
    for code in open_codes() {
        codes += 1;
        for step in ["signup-card", "recurring-charge"] {
            let answers = at_step(&rules, step);
            let verdicts_of = |code: GivenCode| {
                let evidence = evidence_of(code);
                verdicts(&engine, &completed(&rules, &answers, &evidence))
            };
            let before = verdicts(&engine, &answers);
            let open = verdicts_of(code.clone());
            let each = code.readings.iter().map(|reading| {
                verdicts_of(GivenCode {
                    readings: vec![reading.clone()],
                    ..code.clone()
                })
            });
            let each: Vec<Vec<Verdict>> = each.collect();
            for (at, cause) in engine.rules().causes.iter().enumerate() {
                let place = format!("{} {step} {}", code.typed, cause.id);
                if !is_definite(open[at]) {
                    continue;
                }
                // A further answer may contradict a verdict, and never withdraws it.
                let stands = |verdict| verdict == open[at] || verdict == Verdict::Contradiction;
                let all_say_it = each.iter().all(|verdicts| stands(verdicts[at]));
                assert!(all_say_it, "{place}: {:?}", open[at]);
                if !is_definite(before[at]) {
                    shared.insert(place);
                }
            }
        }
    }
    println!(
        "{codes} open codes; {} verdicts of all readings: {shared:?}",
        shared.len()
    );
    assert!(codes > 20, "{codes}");
}

#[test]
fn an_open_code_excludes_every_meaning_that_none_of_its_readings_has() {
    let rules = built_in::rule_set();
    let (at, definition) = read_by(&rules, |reads| reads == Reads::Codes).expect("codes are read");
    let none = definition.exclusive().expect("there is one");
    for code in open_codes() {
        let mut evidence = evidence_of(code.clone());
        let mut answers = Answers::none(&rules);
        evidence.complete(&rules, &mut answers);
        let excluded = answers.excluded(at);
        assert!(excluded.contains(none), "{}", code.typed);
        for (meaning, answer) in definition.answers.iter_enumerated() {
            let is_one = code.readings.iter().any(|reading| reading.means == meaning);
            assert_eq!(
                excluded.contains(meaning),
                !is_one,
                "{} {}",
                code.typed,
                answer.id
            );
        }
        assert_eq!(answers.get(at), None, "{}", code.typed);
        // Once it is settled, the narrowing gives way.
        evidence.codes[0].readings.truncate(1);
        evidence.complete(&rules, &mut answers);
        assert!(answers.excluded(at).is_empty(), "{}", code.typed);
        let means = std::iter::once(code.readings[0].means).collect();
        assert_eq!(
            answers.get(at),
            Some(Given::Chosen(means)),
            "{}",
            code.typed
        );
    }
}

#[test]
fn what_a_person_excluded_stays_when_a_narrowing_is_taken_back() {
    let rules = built_in::rule_set();
    let lookup = built_in::lookup();
    let network = question(&rules, "network");
    let answer = |id| rules.questions[network].answer(id).expect("is an answer");
    let mut answers = Answers::none(&rules);
    let own = [answer("amex"), answer("elo")].into_iter().collect();
    answers.exclude(network, own);
    let before = answers.clone();
    let mut evidence = Evidence::default();
    evidence.prefix = Some(GivenPrefix::of("5067", &lookup.networks));
    evidence.complete(&rules, &mut answers);
    assert!(answers.excluded(network).contains(answer("visa")));
    let once = answers.clone();
    evidence.complete(&rules, &mut answers);
    assert_eq!(answers, once);
    evidence.prefix = None;
    evidence.complete(&rules, &mut answers);
    assert_eq!(answers, before);
}

#[test]
fn digits_that_networks_share_exclude_no_other_network() {
    let known = built_in::lookup().networks;
    assert!(GivenPrefix::of("5067", &known).excludes_others);
    assert!(GivenPrefix::of("353", &known).excludes_others);
    assert!(!GivenPrefix::of("82", &known).excludes_others);
}

/// Returns a code that can mean each of `meanings`, with a reading of the built-in codes for each.
fn code_of(rules: &RuleSet, meanings: [&str; 2]) -> GivenCode {
    let lookup = built_in::lookup();
    let (_, definition) = read_by(rules, |reads| reads == Reads::Codes).expect("codes are read");
    let systems = lookup.systems.iter();
    let codes = systems.flat_map(|of| of.codes.iter().map(move |code| (of, code)));
    let readings = meanings.map(|meaning| {
        let means = definition.answer(meaning).expect("is a meaning");
        let mut codes = codes.clone();
        let found = codes.find_map(|(of, code)| {
            let readings = read_code(&format!("{}:{}", of.id, code.code), &lookup, None).ok()?;
            readings.into_iter().find(|reading| reading.means == means)
        });
        found.expect("some code means it")
    });
    GivenCode {
        typed: "1".to_owned(),
        readings: readings.to_vec(),
    }
}

#[test]
fn what_all_readings_prove_is_proved_and_what_follows_from_all_follows() {
    let rules = built_in::rule_set();
    let engine = Engine::new(&rules, DAY);
    let answers = at_step(&rules, "signup-card");
    for (meanings, cause, expected) in [
        (
            ["bank-unreachable", "technical-fault"],
            "technical-failure",
            Verdict::Confirmed,
        ),
        (
            ["bank-unreachable", "no-reason"],
            "technical-failure",
            Verdict::Possible,
        ),
        (
            ["card-withdrawn", "card-no-longer-accepted"],
            "card-withdrawn",
            Verdict::Confirmed,
        ),
    ] {
        let evidence = evidence_of(code_of(&rules, meanings));
        let verdicts = verdicts(&engine, &completed(&rules, &answers, &evidence));
        let cause = rules.cause(cause).expect("is a cause");
        assert_eq!(verdicts[usize::from(cause)], expected, "{meanings:?}");
    }
    let filled = |meanings, id| {
        let at = question(&rules, id);
        let mut evidence = evidence_of(code_of(&rules, meanings));
        let mut completed = answers.clone();
        evidence.complete(&rules, &mut completed);
        let left = engine.state(&completed).still_possible(at);
        let left = left
            .iter()
            .map(|answer| rules.questions[at].answers[answer].id.to_string());
        (evidence.is_filled(at), left.collect::<Vec<_>>())
    };
    let alike = filled(
        ["authentication-failed", "device-not-recognised"],
        "bank-challenge",
    );
    assert_eq!(alike, (true, vec!["failed".to_owned()]));
    let (is_filled, left) = filled(["expired", "card-restricted"], "card-state");
    assert!(!is_filled && left.len() == 2, "{left:?}");
    let (is_filled, left) = filled(["expired", "no-reason"], "card-state");
    assert!(!is_filled && left.len() > 2, "{left:?}");
}

/// Somebody who answers by a choice has said more than a text; who does not know the answer has
/// only not said what the text settles.
#[test]
fn an_answer_takes_the_place_of_what_was_copied_for_its_question() {
    let (rules, lookup) = (built_in::rule_set(), built_in::lookup());
    let code = |typed: &str| GivenCode {
        typed: typed.to_owned(),
        readings: read_code(typed, &lookup, None).expect("a known code"),
    };
    let copied = || {
        let mut evidence = evidence_of(code("stripe:do_not_honor"));
        evidence.codes.push(code("41"));
        evidence
    };
    let by = |is_meant: fn(Reads) -> bool| read_by(&rules, is_meant).expect("there is one").0;
    let codes = by(|reads| reads == Reads::Codes);
    let chosen = Given::Chosen(std::iter::once(0.into()).collect());
    for (given, left) in [(Given::DontKnow, vec![code("41")]), (chosen, Vec::new())] {
        let mut evidence = copied();
        evidence.answered(&rules, codes, given);
        assert_eq!(evidence.codes, left, "{given:?}");
    }
    let step = rules.question("step").expect("a fixed name");
    let mut evidence = copied();
    evidence.filled = vec![(step, 0.into()), (codes, 0.into())];
    evidence.answered(&rules, step, chosen);
    assert_eq!(
        (evidence.filled, evidence.codes.len()),
        (vec![(codes, 0.into())], 2)
    );
}
