//! A column of a table of facts, turned to the answers that name its rows.

use super::answer_set::AnswerSet;
use super::position::{AnswerIndex, CellIndex};
use serde::{Deserialize, Serialize};
use typed_index_collections::TiVec;

/// What a table says for each answer of a question: few different values for many answers,
/// each stored once. `None` where no document states it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Cells<T> {
    values: TiVec<CellIndex, Option<T>>,
    which: TiVec<AnswerIndex, CellIndex>,
}

impl<T> Cells<T> {
    /// Returns what is said for each answer, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Option<T>> {
        self.which.iter().map(|at| &self.values[*at])
    }

    /// Returns what is said for `answer`, if there is such an answer.
    pub fn get(&self, answer: AnswerIndex) -> Option<&Option<T>> {
        let at = self.which.get(answer)?;
        self.values.get(*at)
    }

    /// Returns each different value once.
    pub fn values(&self) -> &[Option<T>] {
        self.values.as_ref()
    }
}

impl<T: PartialEq> Cells<T> {
    /// Returns the answers for which just that is said.
    pub fn rows(&self, said: &Option<T>) -> AnswerSet {
        let which = self.which.iter_enumerated();
        let rows = which.filter(|(_, at)| self.values[**at] == *said);
        rows.map(|(answer, _)| answer).collect()
    }
}

impl<T> std::ops::Index<AnswerIndex> for Cells<T> {
    type Output = Option<T>;

    fn index(&self, answer: AnswerIndex) -> &Option<T> {
        &self.values[self.which[answer]]
    }
}

impl<T: PartialEq> FromIterator<Option<T>> for Cells<T> {
    fn from_iter<I: IntoIterator<Item = Option<T>>>(cells: I) -> Self {
        let (mut values, mut which) = (TiVec::new(), TiVec::new());
        for cell in cells {
            let known = values.position(|value| *value == cell);
            which.push(known.unwrap_or_else(|| values.push_and_get_key(cell)));
        }
        Self { values, which }
    }
}
