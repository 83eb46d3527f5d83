//! Which questions can ever be asked.
//!
//! Decides when questions that hang on each other are at fault: one may apply after the
//! other in one case and before it in another, as long as something lets the first of
//! them be asked. Looks at what conditions name, not at whether answers go together.

use crate::rules::{Condition, Question, QuestionIndex};
use typed_index_collections::TiVec;

/// What answers can make of the condition of a question, or of any other.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Can {
    hold: bool,
    fail: bool,
}

/// Returns the questions that rest on their own answers and that nothing lets be asked first.
pub(super) fn waiting_for_themselves(
    questions: &TiVec<QuestionIndex, Question>,
) -> Vec<QuestionIndex> {
    let mut applies: TiVec<QuestionIndex, Can> = questions.iter().map(|_| Can::default()).collect();
    loop {
        let next = questions
            .iter()
            .map(|question| can(&question.when, &applies))
            .collect();
        if next == applies {
            break;
        }
        applies = next;
    }
    let is_waiting = |at: &QuestionIndex| !applies[*at].hold && rests_on_itself(questions, *at);
    questions.keys().filter(is_waiting).collect()
}

fn can(condition: &Condition, applies: &TiVec<QuestionIndex, Can>) -> Can {
    let of = |question: &QuestionIndex| applies.get(*question).copied().unwrap_or_default();
    let both = |left: &QuestionIndex, right: &QuestionIndex| {
        let (left, right) = (of(left), of(right));
        let hold = left.hold && right.hold;
        let fail = left.fail || right.fail || hold;
        Can { hold, fail }
    };
    match condition {
        Condition::Answer { question, yes, no } => {
            let question = of(question);
            Can {
                hold: question.hold && !yes.is_empty(),
                fail: question.fail || question.hold && !no.is_empty(),
            }
        }
        Condition::Listed { row, member, .. } => both(row, member),
        Condition::Same { left, right } => both(left, right),
        Condition::All(parts) => Can {
            hold: parts.iter().all(|part| can(part, applies).hold),
            fail: parts.iter().any(|part| can(part, applies).fail),
        },
        Condition::Any(parts) => Can {
            hold: parts.iter().any(|part| can(part, applies).hold),
            fail: parts.iter().all(|part| can(part, applies).fail),
        },
        Condition::Not(part) => {
            let Can { hold, fail } = can(part, applies);
            Can {
                hold: fail,
                fail: hold,
            }
        }
    }
}

fn rests_on_itself(questions: &TiVec<QuestionIndex, Question>, start: QuestionIndex) -> bool {
    let mut reached: TiVec<QuestionIndex, bool> = questions.iter().map(|_| false).collect();
    let mut open = vec![start];
    while let Some(next) = open.pop().and_then(|at| questions.get(at)) {
        next.when.questions(&mut |named| {
            if let Some(seen @ false) = reached.get_mut(named) {
                *seen = true;
                open.push(named);
            }
        });
    }
    reached[start]
}
