//! Where a noun stands in the list that holds it: one type for each.
//!
//! Decides that the place of a question cannot be taken for that of a cause. The
//! lists of a rule set are indexed by these types and by nothing else.

use serde::{Deserialize, Serialize};

/// The most entries of a list. Loading refuses longer ones.
pub const MAX_ENTRIES: usize = 1 << 16;

macro_rules! position {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(u16);

        impl From<usize> for $name {
            #[inline]
            fn from(position: usize) -> Self {
                Self(u16::try_from(position).expect("loading refuses lists that are longer"))
            }
        }

        impl From<$name> for usize {
            #[inline]
            fn from(position: $name) -> Self {
                position.0.into()
            }
        }
    };
}

position!(
    /// The place of a question in [`super::RuleSet::questions`].
    QuestionIndex
);
position!(
    /// The place of an answer in [`super::Question::answers`]; it says nothing without the question.
    AnswerIndex
);
position!(
    /// The place of a cause in [`super::RuleSet::causes`].
    CauseIndex
);
position!(
    /// The place of a step in [`super::RuleSet::steps`].
    StepIndex
);
position!(
    /// The place of a document in [`super::RuleSet::sources`].
    SourceIndex
);
position!(
    /// The place of a page in [`super::RuleSet::links`].
    LinkIndex
);
position!(
    /// The place of a table in [`super::RuleSet::tables`].
    TableIndex
);
position!(
    /// The place of a column, beside the key, in [`super::FactTable::columns`].
    ColumnIndex
);
position!(
    /// The place of a different value among those of [`super::Cells`].
    CellIndex
);
position!(
    /// The place of a file in [`super::RuleSet::files`].
    FileIndex
);
position!(
    /// The place of a system of codes in [`super::Lookup::systems`].
    CodeSystemIndex
);
position!(
    /// The place of a network in [`super::Lookup::networks`].
    CardNetworkIndex
);
