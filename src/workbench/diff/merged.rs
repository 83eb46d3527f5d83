//! Two rule sets as one: the questions and answers of both, and the causes of both side by side,
//! so that one set of diagrams holds them.
//!
//! Decides how a condition of one side is written in the names of both. That a question applies is
//! written into every condition that names it, since the two sides may differ in it. An answer that
//! one side does not know is "I don't know" to it.

use super::names::Names;
use crate::rules::{
    Answer, AnswerIndex, Cause, CauseIndex, Condition, Grounds, MAX_ANSWERS, Question,
    QuestionIndex, RuleSet, Stored,
};
use std::cell::Cell;
use typed_index_collections::TiVec;

/// Two rule sets as one.
pub(super) struct Merged<'s> {
    pub names: Names,
    sides: [&'s RuleSet; 2],
    /// How many lines may still be written out.
    room: Cell<usize>,
}

/// Why two rule sets cannot be made one, and so not be compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Incomparable {
    /// Questions hang on each other, so that whether they apply cannot be written out.
    Circular,
    /// A question has too many answers together.
    TooManyAnswers,
    /// Where questions apply takes too long to write out.
    TooLarge,
}

/// The most lines that conditions have once it is written out in each where its questions apply,
/// some 40 MB. The number doubles with each question that hangs on two others that hang on others.
const MOST_LINES: usize = 200_000;

impl<'s> Merged<'s> {
    /// Finds what belongs together; the old rule set comes first.
    pub fn new(sides: [&'s RuleSet; 2]) -> Self {
        Self {
            names: Names::new(sides),
            sides,
            room: Cell::new(MOST_LINES),
        }
    }

    /// Returns both as one rule set: the causes of the old one, then those of the new one.
    pub fn rule_set(&self) -> Result<RuleSet, Incomparable> {
        let mut causes: TiVec<CauseIndex, Cause> = TiVec::new();
        for (side, rules) in self.sides.iter().enumerate() {
            for cause in &rules.causes {
                causes.push(self.cause(side, cause)?);
            }
        }
        let questions = self.names.questions.keys();
        let questions: Result<_, Incomparable> = questions.map(|at| self.question(at)).collect();
        let [_, new] = self.sides;
        Ok(RuleSet {
            questions: questions?,
            causes,
            situation: Vec::new(),
            contexts: Vec::new(),
            fallback: Vec::new(),
            bank_call: None,
            journeys: Vec::new(),
            ..new.clone()
        })
    }

    /// Returns where a cause of one side stands in the rule set of both.
    pub fn place(&self, side: usize, cause: CauseIndex) -> CauseIndex {
        let before = [0, self.sides[0].causes.len()][side];
        CauseIndex::from(usize::from(cause) + before)
    }

    fn cause(&self, side: usize, cause: &Cause) -> Result<Cause, Incomparable> {
        let own = |condition: &Condition| self.condition(side, condition);
        Ok(Cause {
            applies: own(&cause.applies)?,
            grounds: Grounds {
                confirmed_by: own(&cause.grounds.confirmed_by)?,
                suggested_by: own(&cause.grounds.suggested_by)?,
                ruled_out_by: own(&cause.grounds.ruled_out_by)?,
            }
            .into(),
            examples: Vec::new(),
            ..cause.clone()
        })
    }

    fn question(&self, at: QuestionIndex) -> Result<Question, Incomparable> {
        let shared = &self.names.questions[at];
        if shared.answers.len() > MAX_ANSWERS {
            return Err(Incomparable::TooManyAnswers);
        }
        let side = usize::from(shared.at[1].is_some());
        let own = shared.at[side].expect("one of the two sides has it");
        let definition = &self.sides[side].questions[own];
        let answers = shared.answers.keys().map(|answer| self.answer(at, answer));
        let answers: Result<Vec<Stored<Answer>>, Incomparable> = answers.collect();
        Ok(Question {
            answers: answers?.into_iter().collect(),
            when: Condition::always(),
            featured: Vec::new(),
            typed: None,
            ..definition.clone()
        })
    }

    /// Returns an answer that is offered where either side offers it.
    fn answer(
        &self,
        at: QuestionIndex,
        answer: AnswerIndex,
    ) -> Result<Stored<Answer>, Incomparable> {
        let shared = &self.names.questions[at];
        let mut offers = Vec::new();
        let mut definition = None;
        for side in [0, 1] {
            let (Some(question), Some(own)) = (shared.at[side], shared.answers[answer][side])
            else {
                continue;
            };
            let question = &self.sides[side].questions[question];
            let own = &question.answers[own];
            offers.push(self.condition(side, &own.when)?);
            if question.when != Condition::always() {
                let applies = self.condition(side, &question.when)?;
                offers.push(Condition::Not(Box::new(applies)));
            }
            definition = Some((**own).clone());
        }
        let is_always = offers.contains(&Condition::always());
        let when = match is_always {
            true => Condition::always(),
            false => Condition::Any(offers),
        };
        let definition = definition.expect("one of the two sides has it");
        Ok(Stored::from(Answer {
            when,
            fills: Vec::new(),
            equates: Vec::new(),
            ..definition
        }))
    }

    /// Returns a condition of one side in the names of both.
    pub fn condition(&self, side: usize, condition: &Condition) -> Result<Condition, Incomparable> {
        self.within(side, condition, &mut Vec::new())
    }

    /// The questions `inside` of whose own condition this is must not come up again.
    fn within(
        &self,
        side: usize,
        condition: &Condition,
        inside: &mut Vec<QuestionIndex>,
    ) -> Result<Condition, Incomparable> {
        let mut each = |parts: &[Condition]| -> Result<Vec<Condition>, Incomparable> {
            let parts = parts.iter().map(|part| self.within(side, part, inside));
            parts.collect()
        };
        match condition {
            Condition::All(parts) => each(parts).map(Condition::All),
            Condition::Any(parts) => each(parts).map(Condition::Any),
            Condition::Not(part) => {
                let part = self.within(side, part, inside)?;
                Ok(Condition::Not(Box::new(part)))
            }
            line => self.line(side, line, inside),
        }
    }

    /// Returns a line, and that each question it names applies.
    fn line(
        &self,
        side: usize,
        line: &Condition,
        inside: &mut Vec<QuestionIndex>,
    ) -> Result<Condition, Incomparable> {
        let room = self
            .room
            .get()
            .checked_sub(1)
            .ok_or(Incomparable::TooLarge)?;
        self.room.set(room);
        let mut parts = vec![self.renamed(side, line)];
        let mut named = Vec::new();
        line.questions(&mut |question| named.push(question));
        for question in named {
            let when = &self.sides[side].questions[question].when;
            if *when == Condition::always() {
                continue;
            }
            if inside.contains(&question) {
                return Err(Incomparable::Circular);
            }
            inside.push(question);
            let applies = self.within(side, when, inside);
            inside.pop();
            parts.push(applies?);
        }
        Ok(match parts.len() {
            1 => parts.swap_remove(0),
            _ => Condition::All(parts),
        })
    }

    fn renamed(&self, side: usize, line: &Condition) -> Condition {
        let names = &self.names;
        match line {
            Condition::Answer { question, yes, no } => {
                let question = names.question(side, *question);
                Condition::Answer {
                    question,
                    yes: names.answers(side, question, yes),
                    no: names.answers(side, question, no),
                }
            }
            Condition::Listed { row, member, cells } => {
                let (row, member) = (names.question(side, *row), names.question(side, *member));
                let rows = names.questions[row].answers.iter();
                let cells = rows.map(|own| {
                    let cell = own[side].and_then(|own| cells[own]);
                    cell.map(|cell| names.answers(side, member, &cell))
                });
                Condition::Listed {
                    row,
                    member,
                    cells: cells.collect(),
                }
            }
            Condition::Same { left, right } => Condition::Same {
                left: names.question(side, *left),
                right: names.question(side, *right),
            },
            other => other.clone(),
        }
    }
}
