//! Whether a cause can be decided at all, against trying every combination of answers.

use crate::laws::tries;
use cardhelp::engine::{Answers, Engine, Given, Reach, Truth, Verdict};
use cardhelp::rules::{AnswerSet, CauseIndex, FileSet, QuestionIndex, RuleSet, TextFile, load};
use proptest::prelude::*;

/// What a cause and its three questions say, as YAML flow mappings.
#[derive(Clone, Debug)]
struct Said {
    applies: String,
    confirmed_by: String,
    suggested_by: String,
    ruled_out_by: String,
    second_asked_when: String,
    third_asked_when: String,
    answer_offered_when: String,
}

/// Makes the rule set. `first` and `second` have the same answers and can be compared; `third`
/// takes several.
fn rule_set(said: &Said) -> RuleSet {
    let files = [
        ("ruleset.yaml", head()),
        (
            "questions/first.yaml",
            "cost: glance\nanswers: {x: {}, y: {}, z: {}}\n".to_owned(),
        ),
        (
            "questions/second.yaml",
            format!(
                "cost: glance\nwhen: {}\nanswers:\n  x: {{}}\n  y: {{when: {}}}\n  z: {{}}\n",
                said.second_asked_when, said.answer_offered_when
            ),
        ),
        (
            "questions/third.yaml",
            format!(
                "cost: glance\nseveral: true\nwhen: {}\nanswers: {{p: {{}}, q: {{}}, r: {{}}, none: {{exclusive: true}}}}\n",
                said.third_asked_when
            ),
        ),
        (
            "tables/priors.yaml",
            "sources: []\ncontexts: [{shares: {all: 1}}]\n".to_owned(),
        ),
        (
            "sources.yaml",
            "S: {title: S, url: 'https://example.org', date: 2026, checked: 2026}\n".to_owned(),
        ),
        (
            "causes/it.yaml",
            format!(
                "group: all\nsettled-by: you\napplies: {}\nconfirmed-by: {}\nsuggested-by: {}\nruled-out-by: {}\nsteps: []\nsources: [S]\n",
                said.applies, said.confirmed_by, said.suggested_by, said.ruled_out_by
            ),
        ),
    ];
    let files = files.into_iter().map(|(path, text)| TextFile {
        path: path.to_owned(),
        text,
    });
    let (rules, findings) = load(&FileSet {
        root: String::new(),
        files: files.collect(),
        ..FileSet::default()
    });
    assert_eq!(findings, [], "{said:?}");
    rules.expect("a rule set")
}

fn head() -> String {
    "schema: 1\nid: made-up\nedition: 2026-01-02\nreviewed: 2026-01-02\nreference-locale: en-US\n"
        .to_owned()
}

/// Simple conditions and the questions that they name.
const SIMPLE: &[(&str, &[&str])] = &[
    ("{first: x}", &["first"]),
    ("{first: [x, y]}", &["first"]),
    ("{first: z}", &["first"]),
    ("{second: y}", &["second"]),
    ("{second: [y, z]}", &["second"]),
    ("{second: x}", &["second"]),
    ("{same: [first, second]}", &["first", "second"]),
    ("{third: p}", &["third"]),
    ("{third: [q, r]}", &["third"]),
    ("{third: none}", &["third"]),
    ("{all: [{third: p}, {third: q}, {third: r}]}", &["third"]),
];

/// Conditions over `questions`, three deep at most.
fn condition(questions: &[&str]) -> impl Strategy<Value = String> + use<> {
    let fits = |names: &[&str]| names.iter().all(|name| questions.contains(name));
    let simple: Vec<String> = SIMPLE
        .iter()
        .filter(|(_, names)| fits(names))
        .map(|(text, _)| (*text).to_owned())
        .collect();
    prop::sample::select(simple).prop_recursive(3, 8, 3, |inner| {
        let list = prop::collection::vec(inner.clone(), 0..3);
        prop_oneof![
            list.clone()
                .prop_map(|parts| format!("{{all: [{}]}}", parts.join(", "))),
            list.prop_map(|parts| format!("{{any: [{}]}}", parts.join(", "))),
            inner.prop_map(|part| format!("{{not: {part}}}")),
        ]
    })
}

fn said() -> impl Strategy<Value = Said> {
    let all = ["first", "second", "third"];
    (
        [
            condition(&all),
            condition(&all),
            condition(&all),
            condition(&all),
        ],
        condition(&["first"]),
        condition(&["first", "second"]),
        condition(&all),
    )
        .prop_map(
            |([applies, confirmed_by, suggested_by, ruled_out_by], second, third, offered)| Said {
                applies,
                confirmed_by,
                suggested_by,
                ruled_out_by,
                second_asked_when: second,
                third_asked_when: third,
                answer_offered_when: offered,
            },
        )
}

/// Returns every answer that can be given to a question, and none.
fn every_answer(rules: &RuleSet, question: QuestionIndex) -> Vec<Option<Given>> {
    let question = &rules.questions[question];
    let exclusive = question.exclusive().filter(|_| question.several);
    let picks = (0_u32..1 << question.answers.len()).map(|pick| -> AnswerSet {
        let answers = question.answers.keys();
        answers
            .filter(|answer| {
                let at: usize = (*answer).into();
                pick >> at & 1 == 1
            })
            .collect()
    });
    let fits = |set: &AnswerSet| match exclusive {
        Some(alone) if set.contains(alone) => set.iter().count() == 1,
        Some(_) => !set.is_empty(),
        None => set.iter().count() == 1,
    };
    let given = picks.filter(fits).map(|set| Some(Given::Chosen(set)));
    std::iter::once(None).chain(given).collect()
}

/// Returns the verdicts that answers can give which a prompt would offer.
fn every_verdict(rules: &RuleSet) -> Vec<Verdict> {
    let engine = Engine::new(rules, &rules.edition);
    let mut verdicts = Vec::new();
    let all = rules.questions.keys();
    let choices: Vec<_> = all.map(|question| every_answer(rules, question)).collect();
    for first in &choices[0] {
        for second in &choices[1] {
            for third in &choices[2] {
                let mut answers = Answers::none(rules);
                for (question, given) in rules.questions.keys().zip([first, second, third]) {
                    given.iter().for_each(|given| answers.set(question, *given));
                }
                if is_offered(&engine, &answers) {
                    verdicts.push(engine.verdict(CauseIndex::from(0), &engine.state(&answers)));
                }
            }
        }
    }
    verdicts
}

fn is_offered(engine: &Engine<'_>, answers: &Answers) -> bool {
    let state = engine.state(answers);
    answers.iter().all(|(question, given)| {
        let answers = &engine.rules().questions[question].answers;
        let Given::Chosen(set) = given else {
            return true;
        };
        // An answer to a question that is not asked does not count, whatever it is.
        state.applies(question) == Truth::False
            || set
                .iter()
                .all(|a| state.eval(&answers[a].when) != Truth::False)
    })
}

proptest! {
    #![proptest_config(tries(400))]

    #[test]
    fn agrees_with_trying_everything(said in said()) {
        let rules = rule_set(&said);
        let engine = Engine::new(&rules, &rules.edition);
        let verdicts = every_verdict(&rules);
        let cause = CauseIndex::from(0);
        let found = engine.answers_that_find(cause);
        let excluded = engine.answers_that_exclude(cause);
        prop_assert_eq!(matches!(found, Reach::By(_)), verdicts.iter().any(|v| v.is_found()));
        prop_assert_eq!(matches!(excluded, Reach::By(_)), verdicts.contains(&Verdict::RuledOut));
        if let Reach::By(answers) = found {
            prop_assert!(engine.verdict(cause, &engine.state(&answers)).is_found());
            prop_assert!(is_offered(&engine, &answers));
        }
        if let Reach::By(answers) = excluded {
            prop_assert_eq!(engine.verdict(cause, &engine.state(&answers)), Verdict::RuledOut);
            prop_assert!(is_offered(&engine, &answers));
        }
    }
}
