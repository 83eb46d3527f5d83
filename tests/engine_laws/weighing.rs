//! What is weighed before something is asked: costs, shares and limits, each where a little more
//! tips it. What is expected is what docs/how-it-reasons.md and rules/FIELDS.md say.

use crate::generator::TODAY;
use cardhelp::engine::{Answers, Engine, Given, Next, Order, Screen, Session};
use cardhelp::rules::{FileSet, QuestionIndex, RuleSet, TextFile, load};
use std::fmt::Write as _;

/// A rule set in the making: questions `qa`, `qb` and so on, and causes `ca`, `cb`, each a group
/// of its own. Everybody knows every answer, so a question finds all whose cause it proves.
#[derive(Default)]
struct World {
    head: &'static str,
    questions: Vec<String>,
    causes: Vec<(u32, String)>,
}

impl World {
    fn question(mut self, cost: &str, answers: &str) -> Self {
        let text = format!("cost: {cost}\nknown-to: 100\nanswers: {{{answers}}}\n");
        self.questions.push(text);
        self
    }

    fn cause(mut self, share: u32, conditions: &str) -> Self {
        self.causes.push((share, conditions.to_owned()));
        self
    }

    /// Adds a question, and a cause of that share that it alone proves.
    fn proved(self, share: u32, cost: &str, answers: &str) -> Self {
        let proof = format!("confirmed-by: {{q{}: a0}}", letter(self.questions.len()));
        self.question(cost, answers).cause(share, &proof)
    }

    /// The same, with a question that costs a glance.
    fn seen(self, share: u32) -> Self {
        self.proved(share, "glance", PLAIN)
    }

    /// The same, with an answer that may stand on a checklist.
    fn stated(self, share: u32) -> Self {
        self.proved(share, "glance", STATED)
    }

    fn rules(&self) -> RuleSet {
        let head = format!(
            "schema: 1\nid: w\nedition: {TODAY}\nreviewed: {TODAY}\nreference-locale: en-US\n{}",
            self.head
        );
        let source =
            "S: {title: S, url: 'https://example.org/', date: 2026-01-01, checked: 2026-01-01}\n";
        let mut shares = String::new();
        for (at, (share, _)) in self.causes.iter().enumerate() {
            write!(shares, "g{}: {share}, ", letter(at)).expect("memory holds it");
        }
        let priors = format!("sources: [{{title: S}}]\ncontexts: [{{shares: {{{shares}}}}}]\n");
        let causes = self.causes.iter().enumerate().map(|(at, (_, conditions))| {
            let at = letter(at);
            let text = format!(
                "group: g{at}\nsettled-by: you\napplies: {{}}\n{conditions}\nsteps: [s{at}]\nsources: [S]\n"
            );
            (format!("causes/c{at}.yaml"), text)
        });
        let questions = self.questions.iter().enumerate();
        let questions =
            questions.map(|(at, text)| (format!("questions/q{}.yaml", letter(at)), text.clone()));
        let steps = (0..self.causes.len()).map(|at| format!("s{}: {DOES}\n", letter(at)));
        let steps: String = steps.collect();
        let others = [
            ("ruleset.yaml", head.as_str()),
            ("sources.yaml", source),
            ("steps/all.yaml", &steps),
            ("tables/priors.yaml", &priors),
        ];
        let others = others.map(|(path, text)| (path.to_owned(), text.to_owned()));
        loaded(causes.chain(questions).chain(others).collect())
    }

    /// Returns which question comes next by what it is expected to resolve.
    fn asks(&self, answered: &[(usize, Given)]) -> Option<usize> {
        let rules = self.rules();
        let answers = given(&rules, answered);
        match Engine::new(&rules, TODAY).next_in(Order::Chosen, &answers) {
            Next::Ask(question) | Next::Enough(question) => Some(question.into()),
            Next::Done => None,
        }
    }

    /// Returns what is on the next screen, and whether enough is known by then.
    fn shows(&self, answered: &[(usize, Given)]) -> (Option<Screen>, bool) {
        let rules = self.rules();
        let answers = given(&rules, answered);
        let engine = Engine::new(&rules, TODAY).asking_in(Order::Chosen);
        let next = engine.next_screen(&answers);
        (next.screen, next.is_enough)
    }

    /// Returns how many statements stand on the next screen.
    fn stand(&self) -> usize {
        match self.shows(&[]).0 {
            Some(Screen::Checklist(list)) => list.len(),
            _ => 0,
        }
    }
}

const DOES: &str = "{actor: you, phase: fix}";
const PLAIN: &str = "a0: {}, a1: {}";
const STATED: &str = "a0: {statement: true}, a1: {}";

fn letter(at: usize) -> char {
    char::from(b'a' + u8::try_from(at).expect("few of them"))
}

fn loaded(mut files: Vec<(String, String)>) -> RuleSet {
    files.sort();
    let files = files.into_iter();
    let set = FileSet {
        root: "w".to_owned(),
        files: files.map(|(path, text)| TextFile { path, text }).collect(),
        ..FileSet::default()
    };
    let (rules, findings) = load(&set);
    assert!(findings.is_empty(), "{findings:#?}");
    rules.expect("a sound rule set")
}

fn given(rules: &RuleSet, answered: &[(usize, Given)]) -> Answers {
    let mut answers = Answers::none(rules);
    for (question, given) in answered {
        answers.set(QuestionIndex::from(*question), *given);
    }
    answers
}

fn question(at: usize) -> Option<Screen> {
    Some(Screen::Question(QuestionIndex::from(at)))
}

/// What answers cost, in glances as FIELDS.md weighs them: each is worth asking first once its
/// cause is as many times as common.
const COSTS: [(&str, u32); 3] = [("recall", 5), ("look-up", 7), ("ask-bank", 10)];
const GLANCE: u32 = 4;

#[test]
fn of_two_questions_the_one_that_finds_more_for_its_cost_comes_first() {
    for (cost, weighs) in COSTS {
        for (share, first) in [(weighs * 100 - 1, 0), (weighs * 100 + 1, 1)] {
            let world = World::default().seen(GLANCE * 100);
            let world = world.proved(share, cost, PLAIN);
            assert_eq!(world.asks(&[]), Some(first), "{cost}, {share}");
        }
    }
}

/// As much as asking the bank.
const A_SCREEN: u32 = 10;

#[test]
fn a_screen_has_a_cost_of_its_own() {
    for (cost, weighs) in COSTS {
        let weighs = (A_SCREEN + weighs) * 100;
        for (share, first) in [(weighs - 1, 0), (weighs + 1, 1)] {
            let world = World::default().seen((A_SCREEN + GLANCE) * 100);
            let world = world.proved(share, cost, PLAIN);
            assert_eq!(world.shows(&[]).0, question(first), "{cost}, {share}");
        }
    }
}

/// The third question is what points at the first cause.
fn pointed_at(other: u32) -> World {
    let world = World::default().question("glance", PLAIN);
    let world = world.cause(1_000, "confirmed-by: {qa: a0}\nsuggested-by: {qc: a0}");
    let world = world.question("glance", PLAIN);
    let world = world.cause(other, "confirmed-by: {qb: a0}");
    world.question("glance", PLAIN)
}

fn first_answer(question: usize) -> (usize, Given) {
    let first = std::iter::once(0.into());
    (question, Given::Chosen(first.collect()))
}

#[test]
fn a_cause_that_is_likely_already_weighs_three_times_as_much() {
    let answered = [first_answer(2)];
    assert_eq!(pointed_at(2_990).asks(&answered), Some(0));
    assert_eq!(pointed_at(3_010).asks(&answered), Some(1));
}

/// On a screen to prove it counts three tenths of finding one, of three times its share.
#[test]
fn to_prove_a_cause_that_is_likely_counts_three_tenths() {
    let answered = [first_answer(2)];
    assert_eq!(pointed_at(890).shows(&answered).0, question(0));
    assert_eq!(pointed_at(910).shows(&answered).0, question(1));
}

/// Half of all have a cause that the second question excludes, and half of the others answer so:
/// a quarter, of whom half could have had it. Three tenths of an eighth are 375 in ten thousand.
#[test]
fn to_exclude_a_cause_counts_three_tenths_of_finding_one() {
    for (share, first) in [(370, 1), (380, 0)] {
        let world = World::default().seen(share).question("glance", PLAIN);
        let world = world.question("glance", PLAIN);
        let world = world.cause(5_000, "confirmed-by: {qc: a0}\nruled-out-by: {qb: a0}");
        let world = world.cause(5_000 - share, "confirmed-by: {qc: a1}");
        let shown = world.shows(&[(2, Given::DontKnow)]).0;
        assert_eq!(shown, question(first), "{share}");
    }
}

/// 1,900 of ten thousand have the cause that the answer points at. Of the 2,100 whose cause another
/// question finds, half give the same answer, which excludes the rest: only those are helped by that.
#[test]
fn what_an_answer_excludes_counts_for_those_whose_cause_it_does_not_find() {
    let other: u32 = 2_100;
    for (share, first) in [(1_900, 1), (1_920, 0)] {
        let world = World::default().question("glance", PLAIN);
        let world = world.cause(share, "suggested-by: {qa: a0}");
        let world = world.seen(other).question("glance", PLAIN);
        let rest = "confirmed-by: {qc: a0}\nruled-out-by: {qa: a0}";
        let world = world.cause(10_000 - share - other, rest);
        let shown = world.shows(&[(2, Given::DontKnow)]).0;
        assert_eq!(shown, question(first), "{share}");
    }
}

/// Two statements find a fifth of all. Who has neither does not have what half of the others have:
/// three tenths of four tenths of four fifths are 960 in ten thousand more.
#[test]
fn a_list_counts_what_it_excludes_for_those_whose_cause_it_does_not_find() {
    for (share, is_list) in [(2_950, true), (2_970, false)] {
        let world = World::default().stated(1_000).stated(1_000).seen(share);
        let world = world.question("glance", PLAIN);
        let excluded = "confirmed-by: {qd: a0}\nruled-out-by: {qa: a1}";
        let world = world.cause(4_000, excluded);
        let world = world.cause(4_000 - share, "confirmed-by: {qd: a0}");
        let shown = world.shows(&[(3, Given::DontKnow)]).0;
        let of_list = matches!(shown, Some(Screen::Checklist(_)));
        assert_eq!(of_list, is_list, "{share}: {shown:?}");
    }
}

/// Who has the cause gives the same answer twice; 4,000 of ten thousand have it. The other answer
/// excludes it, for all 6,000 who do not: three tenths of four tenths of them are 720 more.
#[test]
fn an_answer_like_that_to_another_question_is_told_from_those_that_are_not() {
    for (share, first) in [(4_710, 0), (4_730, 2)] {
        let world = World::default().question("glance", PLAIN);
        let world = world.question("glance", PLAIN);
        let alike = "confirmed-by: {same: [qa, qb]}\nruled-out-by: {not: {same: [qa, qb]}}";
        let world = world.cause(4_000, alike).seen(share);
        let world = world.question("glance", PLAIN);
        let world = world.cause(6_000 - share, "confirmed-by: {qd: a0}");
        let answered = [first_answer(1), (3, Given::DontKnow)];
        assert_eq!(world.shows(&answered).0, question(first), "{share}");
    }
}

/// The first question finds a cause by itself. The second finds a rarer one, and leads to the third
/// with all who answer `a0`, or to one that they do not know the answer to.
fn leading(found: &[u32], led: &[(u32, &str, &str)]) -> World {
    let answers = "a0: {}, a1: {}, a2: {}, a3: {}";
    let mut world = World::default().seen(found[0]).question("glance", answers);
    world = world.cause(900, "confirmed-by: {qb: a3}");
    world = world.question("glance", PLAIN).question("glance", PLAIN);
    for (share, answer, then) in led {
        let both = format!("confirmed-by: {{all: [{{qb: {answer}}}, {{{then}: a0}}]}}");
        world = world.cause(*share, &both);
    }
    found[1..]
        .iter()
        .fold(world, |world, share| world.seen(*share))
}

const NOT_KNOWN: [(usize, Given); 1] = [(3, Given::DontKnow)];

/// Alone the second question finds less than the first, with the third one nearly everything.
#[test]
fn the_two_most_promising_questions_are_looked_at_one_question_further() {
    let world = leading(&[1_000], &[(8_100, "a0", "qc")]);
    assert_eq!(world.asks(&NOT_KNOWN), Some(1));
    // Two others promise more than the third one, so nobody looks at it.
    let world = leading(&[1_000, 400], &[(7_700, "a0", "qc")]);
    assert_eq!(world.asks(&NOT_KNOWN), Some(0));
}

#[test]
fn the_two_likeliest_answers_are_looked_at_further() {
    let nowhere = (5_000, "a0", "qd");
    let world = leading(&[1_000], &[nowhere, (3_100, "a1", "qc")]);
    assert_eq!(world.asks(&NOT_KNOWN), Some(1));
    let nowhere = [(4_000, "a0", "qd"), (3_000, "a1", "qd")];
    let world = leading(&[1_000], &[nowhere[0], nowhere[1], (1_100, "a2", "qc")]);
    assert_eq!(world.asks(&NOT_KNOWN), Some(0));
}

#[test]
fn who_could_find_the_cause_of_one_in_two_hundred_is_not_offered_to_stop() {
    for (share, is_enough) in [(49, true), (51, false)] {
        let world = World::default().seen(10_000 - share).seen(share);
        let shown = world.shows(&[(0, Given::DontKnow)]);
        assert_eq!(shown, (question(1), is_enough), "{share}");
    }
}

/// With a fourth, the one that is true is lost among them; each has a question that would prove it.
#[test]
fn three_likely_causes_are_enough_to_stop_and_four_are_not() {
    for (likely, is_enough) in [(1, true), (3, true), (4, false)] {
        let pointed = World::default().question("glance", PLAIN);
        let world = (0..likely).fold(pointed, |world, at| {
            let proof = format!(
                "suggested-by: {{qa: a0}}\nconfirmed-by: {{q{}: a0}}",
                letter(at + 1)
            );
            world.question("recall", PLAIN).cause(10, &proof)
        });
        assert_eq!(world.shows(&[first_answer(0)]).1, is_enough, "{likely}");
    }
}

/// Though another question would tell more, and only as long as it can still take the cause back.
#[test]
fn what_must_be_known_before_anybody_acts_is_asked_before_anything_is_offered() {
    let with = |named: &str| {
        let paid = format!("suggested-by: {{qa: a0}}\nruled-out-by: {{qb: a0}}{named}");
        World::default()
            .question("glance", PLAIN)
            .question("ask-bank", PLAIN)
            .cause(1, &paid)
            .seen(90)
    };
    let (world, told) = (with("\nask-first: [qb]"), first_answer(0));
    assert_eq!(world.shows(&[told]), (question(1), false));
    assert_eq!(with("").shows(&[told]), (question(2), true));
    let not_paid = (1, Given::Chosen([1.into()].into_iter().collect()));
    assert!(world.shows(&[told, not_paid]).1);
    assert_ne!(world.shows(&[told, (1, Given::DontKnow)]).0, question(1));
    // As long as it is not found, nothing hurries.
    assert_eq!(world.shows(&[]).0, with("").shows(&[]).0);
}

#[test]
fn three_answers_not_known_offer_the_end_and_five_are_the_end() {
    let world = (0..9).fold(World::default(), |world, _| world.seen(1));
    for known in 0..7 {
        let answered: Vec<(usize, Given)> = (0..known).map(|at| (at, Given::DontKnow)).collect();
        let (screen, is_enough) = world.shows(&answered);
        assert_eq!(is_enough, known >= 3, "{known}");
        assert_eq!(screen.is_none(), known >= 5, "{known}");
    }
}

/// So do three in a row that say where somebody is.
#[test]
fn three_in_a_row_offer_the_end_whatever_was_asked() {
    let world = World {
        head: "situation: [qa, qb, qc, qd]\n",
        ..World::default()
    };
    let rules = (0..4).fold(world, |world, _| world.seen(1)).rules();
    let engine = Engine::new(&rules, TODAY);
    let mut session = Session::new(Answers::none(&rules));
    for shown in 0..4 {
        let next = session.next(&engine);
        assert_eq!(next.screen, question(shown));
        assert_eq!(next.is_enough, shown >= 3, "{shown}");
        assert_eq!(session.number(), shown + 1);
        session.answer(shown.into(), Given::DontKnow);
    }
    session.go_back();
    assert_eq!(session.number(), 4);
}

#[test]
fn a_checklist_has_two_statements_at_least_and_eight_at_most() {
    for (stated, stand) in [(1, 0), (2, 2), (3, 3), (8, 8), (9, 8)] {
        let world = (0..stated).fold(World::default(), |world, _| world.stated(1));
        assert_eq!(world.stand(), stand, "{stated}");
    }
}

#[test]
fn a_statement_that_finds_fewer_than_one_in_two_thousand_stands_on_no_list() {
    for (share, stand) in [(49, 2), (51, 3)] {
        let world = World::default().stated(60_000).stated(40_000 - share);
        assert_eq!(world.stated(share).stand(), stand, "{share}");
    }
}

#[test]
fn nine_screens_are_foreseen_at_the_most() {
    for (questions, head, left) in [
        (8, "", 8),
        (9, "", 9),
        (12, "", 9),
        // As long as it is not known where somebody is, it is that many.
        (3, "situation: [qa]\n", 9),
    ] {
        let world = World {
            head,
            ..World::default()
        };
        let rules = (0..questions).fold(world, |world, _| world.seen(1)).rules();
        let engine = Engine::new(&rules, TODAY);
        let left_of = engine.screens_left(&Answers::none(&rules));
        assert_eq!(left_of, left, "{questions} {head}");
    }
}

#[test]
fn a_plan_has_six_steps_at_most() {
    for (steps, kept) in [(5, 5), (6, 6), (7, 6)] {
        let world = World::default().question("glance", PLAIN);
        let rules = (0..steps)
            .fold(world, |world, _| world.cause(1, "confirmed-by: {qa: a0}"))
            .rules();
        let engine = Engine::new(&rules, TODAY);
        let plan = engine.diagnose(&given(&rules, &[first_answer(0)])).plan;
        assert_eq!(plan.len(), kept, "{steps}");
    }
}

/// So have the steps to take where nothing was found.
#[test]
fn of_the_steps_for_whom_nothing_was_found_six_are_said() {
    for (head, kept) in [
        ("fallback: [sa, sb, sc, sd, se, sf]\n", 6),
        ("fallback: [sa, sb, sc, sd, se, sf, sg]\n", 6),
    ] {
        let world = World {
            head,
            ..World::default()
        };
        let rules = (0..7).fold(world, |world, _| world.seen(1)).rules();
        let plan = Engine::new(&rules, TODAY)
            .diagnose(&Answers::none(&rules))
            .plan;
        assert_eq!(plan.len(), kept, "{head}");
    }
}

#[test]
fn at_most_24_examples_and_16_people_are_played_beforehand() {
    for (examples, played) in [(1, 1), (24, 24), (25, 13), (26, 13)] {
        let world = World::default().question("glance", PLAIN);
        let world = (0..examples).fold(world, |world, at| {
            let gives = format!(
                "{{name: n, answers: {{qa: a0}}, gives: {{c{}: confirmed}}}}",
                letter(at)
            );
            world.cause(1, &format!("confirmed-by: {{qa: a0}}\nexamples: [{gives}]"))
        });
        let rules = world.rules();
        let engine = Engine::new(&rules, TODAY);
        assert_eq!(engine.people_of_examples().len(), played, "{examples}");
        assert_eq!(engine.made_up_people().len(), 16);
    }
}

#[test]
fn four_of_five_know_an_answer_unless_the_question_says_otherwise() {
    let mut world = World::default().seen(1).seen(1);
    world.questions[1] = world.questions[1].replace("known-to: 100\n", "");
    let known = |at: usize| world.rules().questions[QuestionIndex::from(at)].known_to;
    assert_eq!((known(0), known(1)), (100, 80));
}

/// Most people's cause is proved by the second answer; the first leads on to two more questions.
#[test]
fn as_many_screens_are_foreseen_as_most_people_see() {
    let world = |likely: u32, rare: u32| {
        World::default()
            .question("glance", PLAIN)
            .question("glance", PLAIN)
            .question("glance", PLAIN)
            .cause(likely, "confirmed-by: {qa: a1}")
            .cause(rare, "confirmed-by: {qa: a0, qb: a0, qc: a0}")
    };
    let foreseen = |world: &World| {
        let rules = world.rules();
        let engine = Engine::new(&rules, TODAY).asking_in(Order::Authors);
        engine.screens_left(&Answers::none(&rules))
    };
    assert_eq!(foreseen(&world(90, 1)), 1);
    assert_eq!(foreseen(&world(1, 90)), 3);
}

/// The two that find most cost as much as asking the bank; a third finds little less at a glance.
#[test]
fn what_is_looked_at_further_is_what_is_worth_most_for_its_cost() {
    let world = World::default().proved(3_000, "ask-bank", PLAIN);
    let world = world.proved(3_100, "ask-bank", PLAIN).seen(2_900);
    assert_eq!(world.asks(&[]), Some(2));
}

/// The first cause is rare, and asked about first; its people would be asked in vain about the
/// common one first.
#[test]
fn the_authors_order_stays_where_the_people_of_examples_would_be_asked_more() {
    let order = |examples: &str| {
        let rare = format!("confirmed-by: {{qa: a0}}{examples}");
        let world = World::default().question("glance", PLAIN).cause(1, &rare);
        let rules = world.seen(99).rules();
        Engine::new(&rules, TODAY).better_order()
    };
    assert_eq!(order(""), Order::Chosen);
    let example = "{name: n, answers: {qa: a0, qb: a1}, gives: {ca: confirmed}}";
    assert_eq!(order(&format!("\nexamples: [{example}]")), Order::Authors);
}

/// Why a question is asked: for what it finds, and then for what it excludes, however common.
#[test]
fn what_a_question_finds_is_named_before_what_it_excludes() {
    let world = World::default().question("glance", PLAIN);
    let world = world.question("glance", PLAIN);
    let world = world.cause(90, "confirmed-by: {qb: a0}\nruled-out-by: {qa: a0}");
    let rules = world.cause(10, "confirmed-by: {qa: a1}").rules();
    let engine = Engine::new(&rules, TODAY);
    let told = engine.told_apart_by(&[0.into()], &Answers::none(&rules));
    assert_eq!(told, [1.into(), 0.into()]);
}

/// A cause has three answers, of which a second cause tells one from the two others. Once one of
/// these is excluded, a third of its people would have said so, and half of the rest give the
/// first answer: of 15 in ten thousand 5, the fewest that a list is for.
#[test]
fn of_answers_alike_only_those_that_are_possible_count() {
    for (share, stand) in [(14, 2), (16, 3)] {
        let answers = "a0: {statement: true}, a1: {}, a2: {}, a3: {}";
        let world = World::default().question("glance", answers);
        let world = world.cause(share, "confirmed-by: {qa: [a0, a1, a2]}");
        let apart = "confirmed-by: {qb: a0}\nruled-out-by: {qa: [a1, a2]}";
        let world = world.question("glance", PLAIN).cause(1, apart);
        let world = world.stated(5_000).stated(4_999 - share);
        let rules = world.rules();
        let mut answers = given(&rules, &[(1, Given::DontKnow)]);
        answers.exclude(0.into(), std::iter::once(2.into()).collect());
        let engine = Engine::new(&rules, TODAY).asking_in(Order::Chosen);
        let Some(Screen::Checklist(list)) = engine.next_screen(&answers).screen else {
            panic!("a checklist");
        };
        assert_eq!(list.len(), stand, "{share}");
    }
}

/// Whoever goes back to a list changes what was ticked, and adds nothing to it.
#[test]
fn a_list_that_is_ticked_again_counts_as_it_is_ticked_then() {
    let world = World::default().stated(4_000).stated(3_000);
    let rules = world.stated(2_000).seen(999).rules();
    let engine = Engine::new(&rules, TODAY).asking_in(Order::Chosen);
    let screen = engine.next_screen(&Answers::none(&rules)).screen;
    let Some(Screen::Checklist(list)) = screen else {
        panic!("a checklist");
    };
    for first in 0..=list.len() {
        for then in 0..=list.len() {
            let (first, then) = (&list[..first], &list[then..]);
            let mut again = Session::new(Answers::none(&rules));
            again.tick(&engine, &list, first);
            again.tick(&engine, &list, then);
            let mut once = Session::new(Answers::none(&rules));
            once.tick(&engine, &list, then);
            assert_eq!(again.answers(), once.answers(), "{first:?} {then:?}");
        }
    }
}
