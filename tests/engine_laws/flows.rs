//! Decision flows as public services publish them: each answer leads to another question or to
//! an outcome. No order of asking may make people answer more than the flow's author would.

#![allow(clippy::print_stdout)] // the figures are shown by `cargo test -- --nocapture`

use crate::generator::{BLANK, Dice, TODAY, one_of};
use cardhelp::engine::{Answers, Engine, Order};
use cardhelp::id::{AnswerId, CauseId, QuestionId};
use cardhelp::rules::{
    Answer, AnswerIndex, AnswerSet, Cause, Condition, Grounds, PriorContext, Question,
    QuestionIndex, RuleSet, Stored,
};
use typed_index_collections::TiVec;

/// People who go through each flow.
const PEOPLE: usize = 40;

/// Where an answer leads.
#[derive(Clone, Copy)]
enum To {
    Question(QuestionIndex),
    Outcome(usize),
}

/// A flow: for each question, where its answers lead. Answers lead to later questions only.
struct Flow {
    questions: TiVec<QuestionIndex, TiVec<AnswerIndex, To>>,
    outcomes: usize,
}

/// How a flow is written as rules.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Written {
    /// What is not confirmed stays open.
    Open,
    /// What is not confirmed is ruled out.
    Closed,
    /// As closed, and each question applies only where the flow comes to it.
    ClosedWithWhen,
}

impl Flow {
    /// Draws a flow of about `questions` questions.
    fn drawn(dice: &mut Dice<'_>, questions: usize) -> Self {
        let mut flow = Self {
            questions: TiVec::new(),
            outcomes: 0,
        };
        for at in 0..questions {
            let left = questions - at - 1;
            let answers = 2 + dice.below(3);
            let leads = (0..answers).map(|answer| {
                // The first answer goes on to the next question, so that each can be reached.
                if left > 0 && (answer == 0 || dice.below(3) == 0) {
                    let skip = if answer == 0 {
                        0
                    } else {
                        dice.below(left.min(4))
                    };
                    return To::Question((at + 1 + skip).into());
                }
                let is_new = flow.outcomes == 0 || dice.below(4) != 0;
                flow.outcomes += usize::from(is_new);
                match is_new {
                    true => To::Outcome(flow.outcomes - 1),
                    false => To::Outcome(dice.below(flow.outcomes)),
                }
            });
            let leads = leads.collect();
            flow.questions.push(leads);
        }
        flow
    }

    /// Follows what somebody says and returns the outcome.
    fn outcome(&self, truth: &TiVec<QuestionIndex, AnswerIndex>) -> usize {
        let mut at = QuestionIndex::from(0);
        loop {
            match self.questions[at][truth[at]] {
                To::Question(next) => at = next,
                To::Outcome(outcome) => return outcome,
            }
        }
    }

    /// Returns where the flow comes to each question, as a condition.
    fn reached(&self) -> TiVec<QuestionIndex, Condition> {
        let mut reached: TiVec<QuestionIndex, Vec<Condition>> =
            self.questions.iter().map(|_| Vec::new()).collect();
        let mut conditions: TiVec<QuestionIndex, Condition> = TiVec::new();
        for (at, leads) in self.questions.iter_enumerated() {
            let own = match usize::from(at) {
                0 => Condition::always(),
                _ => any(std::mem::take(&mut reached[at])),
            };
            for (to, condition) in self.leads(at, leads, &own) {
                if let To::Question(next) = to {
                    reached[next].push(condition);
                }
            }
            conditions.push(own);
        }
        conditions
    }

    fn leads<'f>(
        &'f self,
        at: QuestionIndex,
        leads: &'f TiVec<AnswerIndex, To>,
        reached: &'f Condition,
    ) -> impl Iterator<Item = (To, Condition)> + 'f {
        leads.iter_enumerated().map(move |(answer, to)| {
            let yes: AnswerSet = std::iter::once(answer).collect();
            let is_given = one_of(at, yes, leads.len());
            (*to, Condition::All(vec![reached.clone(), is_given]))
        })
    }

    fn rules(&self, written: Written, shares: &[u32]) -> RuleSet {
        let reached = self.reached();
        let mut confirmed: Vec<Vec<Condition>> = vec![Vec::new(); self.outcomes];
        for (at, leads) in self.questions.iter_enumerated() {
            for (to, condition) in self.leads(at, leads, &reached[at]) {
                if let To::Outcome(outcome) = to {
                    confirmed[outcome].push(condition);
                }
            }
        }
        let questions = self
            .questions
            .iter_enumerated()
            .map(|(at, leads)| Question {
                id: QuestionId::new(&format!("q{}", usize::from(at))).expect("a name"),
                answers: leads
                    .keys()
                    .map(|answer| Answer {
                        id: AnswerId::new(&format!("a{}", usize::from(answer))).expect("a name"),
                        ..(*BLANK.questions[QuestionIndex::from(0)].answers[AnswerIndex::from(0)])
                            .clone()
                    })
                    .map(Stored::from)
                    .collect(),
                when: match written {
                    Written::ClosedWithWhen => reached[at].clone(),
                    Written::Open | Written::Closed => Condition::always(),
                },
                known_to: 100,
                ..BLANK.questions[QuestionIndex::from(0)].clone()
            });
        let causes = confirmed.into_iter().enumerate().map(|(at, paths)| {
            let confirmed_by = any(paths);
            let blank = &BLANK.causes[cardhelp::rules::CauseIndex::from(0)];
            let grounds = Grounds {
                ruled_out_by: match written {
                    Written::Open => Condition::never(),
                    _ => Condition::Not(Box::new(confirmed_by.clone())),
                },
                confirmed_by,
                suggested_by: blank.grounds.suggested_by.clone(),
            };
            Cause {
                id: CauseId::new(&format!("c{at}")).expect("a name"),
                group: format!("g{at}").as_str().into(),
                applies: Condition::always(),
                grounds: grounds.into(),
                ..blank.clone()
            }
        });
        let shares = shares.iter().enumerate();
        let shares = shares.map(|(at, share)| (format!("g{at}").into(), *share));
        RuleSet {
            questions: questions.collect(),
            causes: causes.collect(),
            contexts: vec![PriorContext {
                when: Condition::always(),
                shares: shares.collect(),
            }],
            ..BLANK.clone()
        }
    }
}

fn any(mut conditions: Vec<Condition>) -> Condition {
    match conditions.len() {
        1 => conditions.remove(0),
        _ => Condition::Any(conditions),
    }
}

/// Draws what people would answer to every question; some answers are more common than others.
fn people(dice: &mut Dice<'_>, flow: &Flow) -> Vec<TiVec<QuestionIndex, AnswerIndex>> {
    let person = |_| {
        let each = flow.questions.iter().map(|leads| {
            let answer = dice.below(leads.len() * 3 / 2 + 1);
            AnswerIndex::from(answer % leads.len())
        });
        each.collect()
    };
    (0..PEOPLE).map(person).collect()
}

#[test]
fn nobody_answers_more_than_the_author_would_ask() {
    let bytes: Vec<u8> = (0..60_000_u64)
        .map(|at| {
            let mixed = (at + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            u8::try_from((mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 56)
                .expect("one byte")
        })
        .collect();
    let mut dice = Dice::new(&bytes);
    let (mut sum_ours, mut sum_authors) = (0, 0);
    for size in [5, 6, 7, 8] {
        let flow = Flow::drawn(&mut dice, size);
        let people = people(&mut dice, &flow);
        let mut counts = vec![0_u32; flow.outcomes];
        people
            .iter()
            .for_each(|truth| counts[flow.outcome(truth)] += 1);
        for written in [Written::Open, Written::Closed, Written::ClosedWithWhen] {
            for shares in [&vec![1; flow.outcomes], &counts] {
                let rules = flow.rules(written, shares);
                let engine = Engine::new(&rules, TODAY);
                let truths: Vec<Answers> = people
                    .iter()
                    .map(|truth| {
                        let mut answers = Answers::none(&rules);
                        truth
                            .iter_enumerated()
                            .for_each(|(at, answer)| answers.choose(at, *answer));
                        answers
                    })
                    .collect();
                let ours = engine.asked_of(&truths, engine.better_order());
                let chosen = engine.asked_of(&truths, Order::Chosen);
                let authors = engine.asked_of(&truths, Order::Authors);
                println!(
                    "{size} questions, {written:?}, true shares {}: {ours} ({chosen}) against {authors}",
                    shares == &counts
                );
                assert!(ours <= authors, "{size} questions, {written:?}");
                sum_ours += ours;
                sum_authors += authors;
            }
        }
    }
    println!("flows: {sum_ours} questions against the authors' {sum_authors}");
}
