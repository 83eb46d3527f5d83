//! How few screens could be enough: a bound that no order of asking gets below.
//!
//! Decides by what a screen can hold: the field everything that was copied, a checklist whatever
//! may stand on one, any other screen one question. The bound lets the field and one checklist
//! say everything that such screens ever could, and looks for the fewest questions beside them
//! with which the person's answers find the cause. A further answer of theirs takes no verdict
//! back, so more of them at once never find less.

use super::person::Person;
use crate::engine::{Answers, Engine, Given, State};
use crate::evidence::Evidence;
use crate::rules::{Answer, AnswerIndex, AnswerSet, Question, QuestionIndex, Stored};

/// The most questions beside the field and a checklist that are tried together.
const MOST: usize = 4;

/// Returns the fewest screens after which the true cause could be found.
#[must_use]
pub fn least_screens(engine: &Engine<'_>, person: &Person) -> usize {
    let search = Search { engine, person };
    let alone = search.alone();
    let (field, list) = (search.field(), search.list());
    let starts = [
        (0, vec![]),
        (1, vec![&field]),
        (1, vec![&list]),
        (2, vec![&field, &list]),
    ];
    for screens in 0..=MOST {
        let mut fitting = starts.iter().filter(|(taken, _)| *taken <= screens);
        if fitting.any(|(taken, said)| search.is_found(said, &alone, screens - taken)) {
            return screens;
        }
    }
    MOST + 1
}

/// What one screen makes known.
enum Said {
    Given(QuestionIndex, Given),
    Not(QuestionIndex, AnswerSet),
}

struct Search<'a> {
    engine: &'a Engine<'a>,
    person: &'a Person,
}

impl Search<'_> {
    /// Returns the questions that have to stand on a screen of their own and could help.
    fn alone(&self) -> Vec<QuestionIndex> {
        let needed = self.engine.questions_of(self.person.cause);
        let questions = self.engine.rules().questions.iter_enumerated();
        let alone = questions.filter(|(at, question)| {
            let helps = needed.contains(at) || question.answers.iter().any(tells_more);
            helps
                && !question.is_copied()
                && !may_be_listed(question)
                && self.person.says(*at).is_some()
        });
        alone.map(|(at, _)| at).collect()
    }

    /// Returns what the field for copied texts makes known.
    fn field(&self) -> Vec<Said> {
        let mut blank = Answers::none(self.engine.rules());
        blank.skip_text(self.engine.rules());
        let said = self.engine.rules().copied().filter_map(|at| {
            let given = self.person.says(at).or(blank.get(at))?;
            Some(Said::Given(at, given))
        });
        said.collect()
    }

    /// Returns what all checklists together could make known: whatever is known, and of the rest
    /// that it was not ticked, where that does not deny the cause.
    fn list(&self) -> Vec<Said> {
        let questions = self.engine.rules().questions.iter_enumerated();
        let listed =
            questions.filter(|(_, question)| may_be_listed(question) && !question.is_copied());
        let said = listed.flat_map(|(at, question)| match self.person.says(at) {
            Some(given) => vec![Said::Given(at, given)],
            None => self.denied(at, question),
        });
        said.collect()
    }

    fn denied(&self, at: QuestionIndex, question: &Question) -> Vec<Said> {
        let statements = question.answers.iter_enumerated();
        let statements = statements.filter(|(_, answer)| answer.statement);
        let single = |answer: AnswerIndex| -> AnswerSet { std::iter::once(answer).collect() };
        let harmless = statements.filter(|(answer, _)| {
            let mut with = self.person.truth.clone();
            with.exclude(at, single(*answer));
            self.finds(&self.engine.state(&with))
        });
        harmless
            .map(|(answer, _)| Said::Not(at, single(answer)))
            .collect()
    }

    /// Tells whether some so many of the questions find the cause together with what was `said`.
    fn is_found(&self, said: &[&Vec<Said>], alone: &[QuestionIndex], more: usize) -> bool {
        let mut answers = Answers::none(self.engine.rules());
        for said in said.iter().copied().flatten() {
            match said {
                Said::Given(question, given) => answers.set(*question, *given),
                Said::Not(question, set) => answers.exclude(*question, *set),
            }
        }
        self.is_found_with(&answers, alone, more)
    }

    fn is_found_with(&self, answers: &Answers, alone: &[QuestionIndex], more: usize) -> bool {
        let mut complete = answers.clone();
        Evidence::default().complete(self.engine.rules(), &mut complete);
        if self.finds(&self.engine.state(&complete)) {
            return true;
        }
        more > 0
            && alone.iter().enumerate().any(|(at, question)| {
                let Some(given) = self.person.says(*question) else {
                    return false;
                };
                let mut with = answers.clone();
                with.set(*question, given);
                self.is_found_with(&with, &alone[at + 1..], more - 1)
            })
    }

    fn finds(&self, state: &State) -> bool {
        self.engine.verdict(self.person.cause, state).is_found()
    }
}

/// Tells whether a checklist may say something about the question.
fn may_be_listed(question: &Question) -> bool {
    question.answers.iter().any(|answer| answer.statement)
}

/// Tells whether answers to other questions follow from an answer.
fn tells_more(answer: &Stored<Answer>) -> bool {
    !answer.fills.is_empty() || !answer.equates.is_empty()
}
