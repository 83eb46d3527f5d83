//! Rule sets that a search through all answers would never be done with, and what was not exact
//! where it gave up: each is worked out, and the expectation follows from how the set is made.

#[path = "../../benches/growth/sets.rs"]
mod sets;

use crate::generator::TODAY;
use cardhelp::engine::{Answers, Engine, Given, Reach, Truth, Verdict};
use cardhelp::rules::{AnswerSet, CauseIndex, FileSet, QuestionIndex, RuleSet, TextFile, load};
use sets::Files;

fn loaded(files: Files) -> RuleSet {
    let files = FileSet {
        root: "large".to_owned(),
        files: files
            .into_iter()
            .map(|(path, text)| TextFile { path, text })
            .collect(),
        ..FileSet::default()
    };
    let (rules, findings) = load(&files);
    assert!(findings.is_empty(), "{findings:#?}");
    rules.expect("a sound rule set")
}

/// Makes a rule set of `questions` questions and one cause, `conditions` beside what is needed.
fn with_cause(questions: &[&str], conditions: &str) -> RuleSet {
    let mut files = sets::plain(1, questions.len().max(2), 2);
    files.retain(|(path, _)| !path.starts_with("causes/") && !path.starts_with("questions/"));
    for (at, text) in questions.iter().enumerate() {
        files.push((
            format!("questions/q{at}.yaml"),
            format!("cost: glance\n{text}"),
        ));
    }
    let head = "group: g\nsettled-by: you\nsteps: [s0]\nsources: [S]\n";
    files.push(("causes/c0.yaml".to_owned(), format!("{head}{conditions}")));
    files.sort();
    loaded(files)
}

fn question(rules: &RuleSet, id: &str) -> QuestionIndex {
    rules.question(id).expect("it is made so")
}

fn ids(rules: &RuleSet, questions: &[QuestionIndex]) -> Vec<String> {
    questions
        .iter()
        .map(|at| rules.questions[*at].id.to_string())
        .collect()
}

fn only_cause() -> CauseIndex {
    CauseIndex::from(0)
}

const YES_OR_NO: &str = "answers: {a0: {}, a1: {}}\n";

#[test]
fn a_cause_that_rests_on_24_questions_is_settled_by_what_can_still_settle_it() {
    let rules = loaded(sets::deep(24));
    let engine = Engine::new(&rules, TODAY);
    let mut answers = Answers::none(&rules);
    assert_eq!(engine.relevant(&answers).len(), 24);
    // Once one of the 24 is not known nothing proves it any more; only the first can exclude it.
    answers.set(question(&rules, "q17"), Given::DontKnow);
    assert_eq!(ids(&rules, &engine.relevant(&answers)), ["q0"]);
}

#[test]
fn what_no_answers_prove_is_known_without_trying_them() {
    let rules = loaded(sets::contradictory(24));
    let engine = Engine::new(&rules, TODAY);
    assert_eq!(engine.answers_that_find(only_cause()), Reach::Never);
}

#[test]
fn a_question_of_many_answers_is_asked_where_several_together_decide() {
    for answers in [9, 16, 24, 120] {
        let rules = loaded(sets::several(answers));
        let engine = Engine::new(&rules, TODAY);
        let none = Answers::none(&rules);
        let asked = engine.relevant(&none);
        assert!(asked.contains(&question(&rules, "q0")), "{answers} answers");
        for cause in rules.causes.keys() {
            let Reach::By(found) = engine.answers_that_find(cause) else {
                panic!("{answers} answers, {cause:?}");
            };
            assert_eq!(
                engine.verdict(cause, &engine.state(&found)),
                Verdict::Confirmed
            );
        }
    }
}

#[test]
fn long_chains_wide_tables_and_compared_questions_are_worked_out() {
    let rules = loaded(sets::chain(60));
    let engine = Engine::new(&rules, TODAY);
    let mut answers = Answers::none(&rules);
    for at in 0..60 {
        let asked = [format!("q{at}")];
        assert_eq!(ids(&rules, &engine.relevant(&answers)), asked);
        answers.choose(question(&rules, &asked[0]), 0.into());
    }
    let rules = loaded(sets::table(250, 40));
    let engine = Engine::new(&rules, TODAY);
    let asked = engine.relevant(&Answers::none(&rules));
    assert_eq!(ids(&rules, &asked), ["q0", "q1", "q2"]);
    let rules = loaded(sets::compared(6, 200));
    let engine = Engine::new(&rules, TODAY);
    let Reach::By(answers) = engine.answers_that_find(only_cause()) else {
        panic!("six equal answers prove it");
    };
    assert_eq!(answers.iter().count(), 6);
    assert_eq!(
        engine.verdict(only_cause(), &engine.state(&answers)),
        Verdict::Confirmed
    );
}

#[test]
fn the_reason_is_the_smallest_however_much_was_answered() {
    let others: Vec<String> = (1..=20).map(|at| format!("{{q{at}: a0}}")).collect();
    let conditions = format!(
        "applies: {{}}\nconfirmed-by: {{any: [{{q0: a0}}, {{all: [{}]}}]}}\n",
        others.join(", ")
    );
    let rules = with_cause(&[YES_OR_NO; 21], &conditions);
    let engine = Engine::new(&rules, TODAY);
    let mut answers = Answers::none(&rules);
    for at in rules.questions.keys() {
        answers.choose(at, 0.into());
    }
    let why = engine.why(only_cause(), &answers);
    let why: Vec<QuestionIndex> = why.iter().map(|reason| reason.question).collect();
    assert_eq!(ids(&rules, &why), ["q0"]);
}

#[test]
fn a_question_of_which_all_answers_are_alike_is_not_asked() {
    let rules = with_cause(
        &[YES_OR_NO; 2],
        "applies: {q0: [a0, a1]}\nconfirmed-by: {q1: a0}\nruled-out-by: {q1: a1}\n",
    );
    let engine = Engine::new(&rules, TODAY);
    assert_eq!(
        ids(&rules, &engine.relevant(&Answers::none(&rules))),
        ["q1"]
    );
}

#[test]
fn what_is_left_once_answers_are_excluded_counts_as_said() {
    let rules = with_cause(
        &["answers: {a0: {}, a1: {}, a2: {}}\n", YES_OR_NO],
        "applies: {}\nconfirmed-by: {q0: a2}\nsuggested-by: {not: {q0: a0}}\nruled-out-by: {q0: a0}\n",
    );
    let engine = Engine::new(&rules, TODAY);
    let mut answers = Answers::none(&rules);
    let mut verdict_without = |answer: usize| {
        let set: AnswerSet = std::iter::once(answer.into()).collect();
        answers.exclude(question(&rules, "q0"), set);
        engine.verdict(only_cause(), &engine.state(&answers))
    };
    assert_eq!(verdict_without(0), Verdict::Likely);
    assert_eq!(verdict_without(1), Verdict::Confirmed);
    let why = engine.why(only_cause(), &answers);
    assert_eq!(why.len(), 1);
    assert_eq!(why[0].excluded.len(), 2);
}

#[test]
fn questions_may_wait_for_each_other_one_way_in_one_case_and_the_other_in_another() {
    let rules = with_cause(
        &[
            YES_OR_NO,
            "when: {any: [{q0: a0}, {q2: a0}]}\nanswers: {a0: {}, a1: {}}\n",
            "when: {any: [{q0: a1}, {q1: a0}]}\nanswers: {a0: {}, a1: {}}\n",
        ],
        "applies: {}\nconfirmed-by: {all: [{q1: a0}, {q2: a0}]}\nruled-out-by: {any: [{q1: a1}, {q2: a1}]}\n",
    );
    let engine = Engine::new(&rules, TODAY);
    let asked = |answers: &Answers| ids(&rules, &engine.relevant(answers));
    let mut answers = Answers::none(&rules);
    assert_eq!(asked(&answers), ["q0"]);
    for (first, order) in [(0_usize, ["q1", "q2"]), (1, ["q2", "q1"])] {
        answers = Answers::none(&rules);
        answers.choose(question(&rules, "q0"), first.into());
        for id in order {
            assert_eq!(asked(&answers), [id], "after a{first}");
            answers.choose(question(&rules, id), 0.into());
        }
        assert_eq!(
            engine.verdict(only_cause(), &engine.state(&answers)),
            Verdict::Confirmed
        );
        let state = engine.state(&answers);
        assert_eq!(state.applies(question(&rules, "q1")), Truth::True);
    }
}

/// A step to take when nothing was found that only an answer keeps, and what to say to a bank
/// that only an answer completes.
#[test]
fn what_only_the_fallback_or_the_note_to_the_bank_says_is_asked() {
    let mut files = sets::plain(1, 3, 2);
    files.retain(|(path, _)| {
        !["causes/c0.yaml", "steps/all.yaml", "ruleset.yaml"].contains(&path.as_str())
    });
    let mut add = |path: &str, text: &str| files.push((path.to_owned(), text.to_owned()));
    add(
        "ruleset.yaml",
        "schema: 1\nid: x\nedition: 2026-11-21\nreviewed: 2026-11-21\nreference-locale: en-US\nfallback: [s1]\n",
    );
    add(
        "steps/all.yaml",
        "s0: {actor: bank, phase: bank, ask-args: {word: {answer: q2}}}\ns1: {actor: you, phase: fallback, when: {q1: a0}}\n",
    );
    add(
        "causes/c0.yaml",
        "group: g\nsettled-by: bank\napplies: {}\nconfirmed-by: {q0: a0}\nruled-out-by: {q0: a1}\nsteps: [s0]\nsources: [S]\n",
    );
    files.sort();
    let rules = loaded(files);
    let engine = Engine::new(&rules, TODAY);
    let mut answers = Answers::none(&rules);
    assert_eq!(ids(&rules, &engine.relevant(&answers)), ["q0", "q1"]);
    answers.choose(question(&rules, "q0"), 0.into());
    assert!(engine.relevant(&answers).is_empty());
    let engine = engine.telling_the_bank();
    assert_eq!(ids(&rules, &engine.relevant(&answers)), ["q2"]);
}

#[test]
fn shares_are_proportions_and_nothing_else() {
    // One cause in a thousand of a group of two, nearly all alone, one that nobody has, and one
    // without a share.
    let mut files = sets::plain(5, 3, 2);
    let groups = ["rare", "rare", "common", "never", "unlisted"];
    for (path, text) in &mut files {
        if let Some(at) = path
            .strip_prefix("causes/c")
            .and_then(|rest| rest[..1].parse::<usize>().ok())
        {
            *text = format!(
                "group: {}\nsettled-by: you\napplies: {{}}\nconfirmed-by: {{q0: a0}}\nruled-out-by: {{q0: a1}}\nsteps: [s0]\nsources: [S]\n",
                groups[at]
            );
        }
        if path == "tables/priors.yaml" {
            *text = "sources: [{title: S}]\ncontexts:\n  - {when: {q1: a0}, shares: {rare: 1, common: 999, never: 0}}\n  - {shares: {unlisted: 1}}\n".to_owned();
        }
    }
    let rules = loaded(files);
    let engine = Engine::new(&rules, TODAY);
    let mut answers = Answers::none(&rules);
    answers.choose(question(&rules, "q1"), 0.into());
    let order = engine.diagnose(&answers).causes;
    let order: Vec<String> = order
        .iter()
        .map(|result| rules.causes[result.cause].id.to_string())
        .collect();
    // What has no share is as common as the rarest that has one, and what nobody has is none.
    assert_eq!(order, ["c2", "c0", "c1", "c4", "c3"]);
}

/// Each of twenty questions together with another one, all of the first before all of the others:
/// what a diagram keeps doubles with each.
#[test]
fn a_cause_beyond_the_limit_is_named_once_and_every_question_of_it_stays_open() {
    let pairs: Vec<String> = (0..20)
        .map(|at| format!("{{all: [{{q{at}: a0}}, {{q{}: a0}}]}}", at + 20))
        .collect();
    let conditions = format!(
        "applies: {{}}\nconfirmed-by: {{any: [{}]}}\n",
        pairs.join(", ")
    );
    let rules = with_cause(&[YES_OR_NO; 40], &conditions);
    let engine = Engine::new(&rules, TODAY);
    let diagnosis = engine.diagnose(&Answers::none(&rules));
    assert_eq!(diagnosis.beyond_limit, [only_cause()]);
    assert_eq!(diagnosis.open_questions.len(), 40);
    // Half of them known, the rest is worked out.
    let mut answers = Answers::none(&rules);
    for at in 0..20 {
        answers.choose(question(&rules, &format!("q{at}")), 1.into());
    }
    let diagnosis = engine.diagnose(&answers);
    assert_eq!(diagnosis.beyond_limit, []);
    assert_eq!(diagnosis.open_questions, []);
}
