//! Random small rule sets and random answers to them.
//!
//! Decides what a rule set of the laws may look like. Everything is read from
//! bytes, and bytes that ran out count as zero, which always picks the plainest:
//! so a rule set that breaks a law shrinks to one that a person can read.

use crate::reference::Said;
use cardhelp::id::{AnswerId, CauseId, QuestionId, StepId};
use cardhelp::rules::{
    Answer, AnswerIndex, AnswerSet, Arg, ArgValue, Cause, Condition, Cost, FileSet, Grounds, Phase,
    PhaseKind, PriorContext, Question, QuestionIndex, RuleSet, Step, StepIndex, Stored, TextFile,
    load,
};
use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use typed_index_collections::TiVec;

/// The day on which the laws are tried.
pub const TODAY: &str = "2026-11-21";

/// How large a rule set may become.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// The most questions.
    pub questions: usize,
    /// The most answers to one question.
    pub answers: usize,
    /// The most causes.
    pub causes: usize,
}

/// Rule sets whose conversations are worth having.
pub const SMALL: Size = Size {
    questions: 6,
    answers: 4,
    causes: 5,
};

/// Rule sets of which every combination of answers can be tried.
pub const TINY: Size = Size {
    questions: 5,
    answers: 3,
    causes: 3,
};

/// A rule set, and bytes from which answers can be drawn.
#[derive(Clone)]
pub struct Case {
    /// The rule set.
    pub rules: RuleSet,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Generates cases.
pub fn cases(size: Size) -> impl Strategy<Value = Case> {
    (vec(any::<u8>(), 0..600), vec(any::<u8>(), 0..60)).prop_map(move |(rules, bytes)| Case {
        rules: rule_set(&mut Dice::new(&rules), size),
        bytes,
    })
}

/// Numbers that are read from bytes.
pub struct Dice<'b> {
    bytes: std::slice::Iter<'b, u8>,
}

impl<'b> Dice<'b> {
    /// Begins to read.
    pub fn new(bytes: &'b [u8]) -> Self {
        Self {
            bytes: bytes.iter(),
        }
    }

    /// Returns a number below `count`.
    pub fn below(&mut self, count: usize) -> usize {
        usize::from(self.bytes.next().copied().unwrap_or(0)) % count.max(1)
    }

    /// Says yes `part` times out of `whole`.
    fn is(&mut self, part: usize, whole: usize) -> bool {
        self.below(whole) >= whole - part
    }

    fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }

    fn set(&mut self, answers: usize) -> AnswerSet {
        let answers = (0..answers).map(AnswerIndex::from);
        answers.filter(|_| self.is(1, 2)).collect()
    }
}

/// What conditions may speak of while a rule set is made.
struct Draft {
    /// For each question, how many answers it has.
    answers: TiVec<QuestionIndex, usize>,
    /// Two questions with the same answers.
    twins: (QuestionIndex, QuestionIndex),
}

/// Makes a rule set.
pub fn rule_set(dice: &mut Dice<'_>, size: Size) -> RuleSet {
    let draft = draft(dice, size);
    let questions = questions(dice, &draft);
    let all: Vec<QuestionIndex> = draft.answers.keys().collect();
    let steps = (0..5)
        .map(|at| step(dice, &draft, &all, at).into())
        .collect();
    let causes = 2 + dice.below(size.causes - 1);
    let causes = (0..causes)
        .map(|at| cause(dice, &draft, &all, at))
        .collect();
    let fallback = dice.pick(&[&[][..], &[3], &[2, 3]]);
    RuleSet {
        // No cause names the last step: it is the bank's, and stands for several.
        bank_call: dice.is(1, 2).then(|| 4.into()),
        contexts: contexts(dice, &draft, &all),
        questions,
        causes,
        steps,
        fallback: fallback.iter().copied().map(StepIndex::from).collect(),
        ..BLANK.clone()
    }
}

fn draft(dice: &mut Dice<'_>, size: Size) -> Draft {
    let questions = 3 + dice.below(size.questions - 2);
    let mut answers: TiVec<QuestionIndex, usize> = (0..questions)
        .map(|_| 2 + dice.below(size.answers - 1))
        .collect();
    let twins = (0.into(), dice.pick(&[questions - 1, 1]).into());
    answers[twins.1] = answers[twins.0];
    Draft { answers, twins }
}

fn questions(dice: &mut Dice<'_>, draft: &Draft) -> TiVec<QuestionIndex, Question> {
    let is_reversed = dice.is(1, 3);
    let each = draft.answers.keys().map(|at| {
        let all = draft.answers.keys();
        let is_earlier = |other: &QuestionIndex| match is_reversed {
            true => *other > at,
            false => *other < at,
        };
        let earlier: Vec<QuestionIndex> = all.filter(is_earlier).collect();
        question(dice, draft, at, &earlier)
    });
    each.collect()
}

fn question(
    dice: &mut Dice<'_>,
    draft: &Draft,
    at: QuestionIndex,
    earlier: &[QuestionIndex],
) -> Question {
    let is_twin = at == draft.twins.0 || at == draft.twins.1;
    let number: usize = at.into();
    let several = !is_twin && dice.is(1, 4);
    let others: Vec<QuestionIndex> = draft.answers.keys().filter(|q| *q != at).collect();
    let answers = draft.answers[at];
    let answer = |answer: usize| Answer {
        id: AnswerId::new(&format!("a{answer}")).expect("a name"),
        when: match dice.is(1, 6) {
            true => condition(dice, draft, &others, 1),
            false => Condition::always(),
        },
        exclusive: several && answer == answers - 1,
        ..(*BLANK.questions.raw[0].answers.raw[0]).clone()
    };
    let answers = (0..answers).map(answer).map(Stored::from).collect();
    Question {
        id: QuestionId::new(&format!("q{number}")).expect("a name"),
        answers,
        several,
        when: match !earlier.is_empty() && dice.is(1, 3) {
            true => condition(dice, draft, earlier, 2),
            false => Condition::always(),
        },
        cost: dice.pick(&[Cost::Glance, Cost::Recall, Cost::LookUp, Cost::AskBank]),
        ..BLANK.questions.raw[0].clone()
    }
}

fn cause(dice: &mut Dice<'_>, draft: &Draft, named: &[QuestionIndex], at: usize) -> Cause {
    let depth = |dice: &mut Dice<'_>| 1 + dice.below(3);
    let applies = match dice.is(1, 2) {
        true => condition(dice, draft, named, 2),
        false => Condition::always(),
    };
    let confirmed_by = depth(dice);
    let confirmed_by = condition(dice, draft, named, confirmed_by);
    let ruled_out_by = depth(dice);
    let ruled_out_by = condition(dice, draft, named, ruled_out_by);
    let suggested_by = match dice.is(1, 2) {
        true => condition(dice, draft, named, 2),
        false => Condition::never(),
    };
    Cause {
        id: CauseId::new(&format!("c{at}")).expect("a name"),
        group: dice.pick(&["g0", "g1", "g2"]).into(),
        applies,
        grounds: Grounds {
            confirmed_by,
            suggested_by,
            ruled_out_by,
        }
        .into(),
        steps: dice
            .pick(&[&[0][..], &[1], &[0, 1], &[2, 0], &[1, 2, 3], &[]])
            .iter()
            .copied()
            .map(StepIndex::from)
            .collect(),
        while_likely: dice
            .pick(&[&[][..], &[], &[3, 0], &[2]])
            .iter()
            .copied()
            .map(StepIndex::from)
            .collect(),
        no_refusal: dice.is(1, 3),
        args: args(dice, draft, named, 8).into(),
        valid_until: dice.is(1, 12).then(|| "2026-01-01".to_owned()),
        ..BLANK.causes.raw[0].clone()
    }
}

fn step(dice: &mut Dice<'_>, draft: &Draft, named: &[QuestionIndex], at: usize) -> Step {
    Step {
        id: StepId::new(&format!("s{at}")).expect("a name"),
        actor: BLANK.actors[usize::from(at == 4 || dice.is(1, 3))].clone(),
        phase: PHASES[dice.below(PHASES.len())].clone(),
        instead_of: others(dice, at),
        forbids: others(dice, at),
        irreversible: dice.is(1, 5),
        more: false,
        more_args: Vec::new(),
        ask_args: args(dice, draft, named, 4),
        when: match dice.is(1, 2) {
            true => condition(dice, draft, named, 2),
            false => Condition::always(),
        },
        args: args(dice, draft, named, 3),
        ..(*BLANK.steps.raw[0]).clone()
    }
}

/// All phases, the plainest first: that is where a failing case is narrowed down to.
static PHASES: LazyLock<Vec<Phase>> = LazyLock::new(|| {
    let mut all: Vec<Phase> = Phase::standard().collect();
    all.sort_by_key(|phase| phase.kind != PhaseKind::Remedy);
    all
});

/// Draws the step whose place one takes, or which it forbids: mostly none, never itself.
fn others(dice: &mut Dice<'_>, at: usize) -> Vec<StepIndex> {
    let other = dice.below(4);
    let is_there = dice.is(1, 6) && other != at;
    is_there.then(|| other.into()).into_iter().collect()
}

fn args(dice: &mut Dice<'_>, draft: &Draft, named: &[QuestionIndex], rarity: usize) -> Vec<Arg> {
    if !dice.is(1, rarity) {
        return Vec::new();
    }
    let row = dice.pick(named);
    let rows = draft.answers[row];
    let value = match dice.below(3) {
        0 => ArgValue::Answer(row),
        1 => ArgValue::Cell {
            row,
            cells: (0..rows)
                .map(|_| dice.is(2, 3).then(|| dice.pick(&["x", "y"]).to_owned()))
                .collect(),
        },
        _ => ArgValue::Listed {
            row,
            names: draft.twins.0,
            cells: (0..rows)
                .map(|_| dice.is(2, 3).then(|| vec![dice.below(2).into()]))
                .collect(),
        },
    };
    let name = "word".to_owned();
    vec![Arg { name, value }]
}

fn contexts(dice: &mut Dice<'_>, draft: &Draft, named: &[QuestionIndex]) -> Vec<PriorContext> {
    let contexts = dice.below(3);
    let context = |_| PriorContext {
        when: condition(dice, draft, named, 1),
        shares: ["g0", "g1"]
            .iter()
            .map(|group| {
                (
                    (*group).into(),
                    1 + u32::try_from(dice.below(40)).expect("few"),
                )
            })
            .collect(),
    };
    (0..contexts).map(context).collect()
}

/// Makes a condition on the questions `named`, at most `depth` deep.
fn condition(
    dice: &mut Dice<'_>,
    draft: &Draft,
    named: &[QuestionIndex],
    depth: usize,
) -> Condition {
    if depth <= 1 {
        return atom(dice, draft, named);
    }
    match dice.below(7) {
        0..=2 => atom(dice, draft, named),
        3 => Condition::Not(Box::new(condition(dice, draft, named, depth - 1))),
        4 | 5 => Condition::All(parts(dice, draft, named, depth)),
        _ => Condition::Any(parts(dice, draft, named, depth)),
    }
}

fn parts(
    dice: &mut Dice<'_>,
    draft: &Draft,
    named: &[QuestionIndex],
    depth: usize,
) -> Vec<Condition> {
    let parts = dice.pick(&[2, 3, 1, 2, 0]);
    (0..parts)
        .map(|_| condition(dice, draft, named, depth - 1))
        .collect()
}

fn atom(dice: &mut Dice<'_>, draft: &Draft, named: &[QuestionIndex]) -> Condition {
    let (left, right) = draft.twins;
    let question = dice.pick(named);
    let answers = draft.answers[question];
    match dice.below(12) {
        0..=6 => {
            let answer = dice.below(answers).into();
            let mut yes = dice.set(answers);
            yes.insert(answer);
            one_of(question, yes, answers)
        }
        7 | 8 => {
            let (yes, no) = (dice.set(answers), dice.set(answers));
            let no = no.iter().filter(|answer| !yes.contains(*answer));
            let no = no.collect();
            Condition::Answer { question, yes, no }
        }
        9 | 10 if named.contains(&left) && named.contains(&right) => {
            Condition::Same { left, right }
        }
        _ => {
            let member = dice.pick(named);
            let members = draft.answers[member];
            let cell = |_| dice.is(3, 4).then(|| dice.set(members));
            Condition::Listed {
                row: question,
                member,
                cells: (0..answers).map(cell).collect(),
            }
        }
    }
}

/// The condition that the answer is one of `yes`.
pub fn one_of(question: QuestionIndex, yes: AnswerSet, answers: usize) -> Condition {
    let answers = (0..answers).map(AnswerIndex::from);
    let no = answers.filter(|answer| !yes.contains(*answer));
    let no = no.collect();
    Condition::Answer { question, yes, no }
}

/// Draws what somebody said: to each question nothing, "I don't know" or something.
pub fn said(dice: &mut Dice<'_>, rules: &RuleSet) -> TiVec<QuestionIndex, Said> {
    let each = rules.questions.iter().map(|question| match dice.below(8) {
        0..=2 => Said::Nothing,
        3 => Said::DontKnow,
        4 => Said::Without(excluded(dice, question)),
        5 => Said::DontKnowBut(excluded(dice, question)),
        _ => chosen(dice, question),
    });
    each.collect()
}

/// Draws an answer to `question`, or "I don't know".
pub fn answer(dice: &mut Dice<'_>, question: &Question) -> Said {
    match dice.below(4) {
        0 => Said::DontKnow,
        _ => chosen(dice, question),
    }
}

/// Draws a further answer to a question of which something was said already.
pub fn further(dice: &mut Dice<'_>, question: &Question, said: &Said) -> Said {
    let values = said.possible(question);
    match dice.below(4) {
        0 => Said::DontKnowBut(said.excluded()),
        1 if values.len() > 1 && !question.several => {
            let mut excluded = said.excluded();
            excluded.extend(values[dice.below(values.len())].iter());
            Said::Without(excluded)
        }
        _ => Said::Chosen(values[dice.below(values.len())].clone()),
    }
}

/// Draws some answers that do not hold; at least one is left.
fn excluded(dice: &mut Dice<'_>, question: &Question) -> BTreeSet<AnswerIndex> {
    let mut all: Vec<AnswerIndex> = question.answers.keys().collect();
    all.remove(dice.below(all.len()));
    all.retain(|_| dice.is(1, 2));
    all.into_iter().collect()
}

fn chosen(dice: &mut Dice<'_>, question: &Question) -> Said {
    let values = values(question);
    Said::Chosen(values[dice.below(values.len())].clone())
}

/// Returns everything that can be answered to `question`: each answer, or where it takes
/// several each group of them that does not hold the exclusive one, and that one alone.
pub fn values(question: &Question) -> Vec<BTreeSet<AnswerIndex>> {
    let answers: Vec<AnswerIndex> = question.answers.keys().collect();
    if !question.several {
        return answers
            .into_iter()
            .map(|answer| BTreeSet::from([answer]))
            .collect();
    }
    let exclusive = question.answers.position(|answer| answer.exclusive);
    let is_in = |answer: &AnswerIndex, group: u32| {
        let at: usize = (*answer).into();
        group >> at & 1 == 1
    };
    let groups = 1..1_u32 << question.answers.len();
    groups
        .map(|group| {
            answers
                .iter()
                .copied()
                .filter(|a| is_in(a, group))
                .collect()
        })
        .filter(|group: &BTreeSet<AnswerIndex>| {
            let holds = exclusive.is_some_and(|answer| group.contains(&answer));
            !holds || group.len() == 1
        })
        .collect()
}

/// A rule set that says next to nothing; new fields of the model take their values from it.
pub static BLANK: LazyLock<RuleSet> = LazyLock::new(|| {
    let file = |(path, text): &(&str, &str)| TextFile {
        path: (*path).to_owned(),
        text: (*text).to_owned(),
    };
    let files = FileSet {
        root: "laws".to_owned(),
        files: BLANK_FILES.iter().map(file).collect(),
        ..FileSet::default()
    };
    let (rules, findings) = load(&files);
    assert!(findings.is_empty(), "{findings:#?}");
    rules.expect("a sound rule set")
});

const BLANK_FILES: &[(&str, &str)] = &[
    (
        "causes/c0.yaml",
        "group: g0\nsettled-by: you\napplies: {q0: a0}\nsteps: [s0]\nsources: [D1]\n",
    ),
    ("questions/q0.yaml", "cost: glance\nanswers: {a0: {}}\n"),
    (
        "ruleset.yaml",
        "schema: 1\nid: laws\nedition: 2026-11-21\nreviewed: 2026-11-21\nreference-locale: en-US\n",
    ),
    (
        "sources.yaml",
        "D1: {title: A text, url: 'https://example.org/', date: 2026-01-01, checked: 2026-01-01}\n",
    ),
    ("steps/all.yaml", "s0: {actor: you, phase: fix}\n"),
    (
        "tables/priors.yaml",
        "sources: [{title: A count, date: 2026-01}]\ncontexts: [{when: {q0: a0}, shares: {g0: 1}}]\n",
    ),
];
