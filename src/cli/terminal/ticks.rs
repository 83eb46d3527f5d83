//! What is ticked in a checklist, and what its entries are and mean.
//!
//! Draws nothing and reads nothing.

use super::picker::Pick;
use super::prompter::{Checklist, Ticked};
use super::theme::Entry;

/// A checklist while somebody ticks.
pub struct Ticks<'a> {
    list: &'a Checklist,
    /// Whether each statement is ticked.
    ticked: Vec<bool>,
}

impl<'a> Ticks<'a> {
    /// Begins with what is ticked beforehand.
    pub fn new(list: &'a Checklist) -> Self {
        let statements = 0..list.statements.len();
        Self {
            list,
            ticked: statements.map(|at| list.ticked.contains(&at)).collect(),
        }
    }

    /// Returns the entries as they are now: the statements, the one that goes on, the others.
    pub fn entries(&self) -> Vec<Entry> {
        let ticks = self.ticked.iter().map(|ticked| Some(*ticked));
        let statements = self.list.statements.iter().zip(ticks);
        let go_on = match (&self.list.none, self.is_empty()) {
            (Some(none), true) => none,
            _ => &self.list.go_on,
        };
        let others = std::iter::once(go_on).chain(&self.list.others);
        let all = statements.chain(others.map(|label| (label, None)));
        let entries = all.enumerate().map(|(at, (label, tick))| Entry {
            number: at + 1,
            tick,
            label: label.clone(),
        });
        entries.collect()
    }

    /// Returns the position of the entry that is marked first.
    pub fn begins_at(&self) -> usize {
        match self.is_empty() {
            true => 0,
            false => self.ticked.len(),
        }
    }

    fn is_empty(&self) -> bool {
        !self.ticked.contains(&true)
    }

    /// Ticks what was picked, or says what it means.
    ///
    /// # Errors
    ///
    /// Fails with the message to show where something has to be ticked before.
    pub fn take(&mut self, pick: Pick) -> Result<Option<Ticked>, &'static str> {
        let go_on = self.ticked.len();
        match pick {
            Pick::Space(at) if at < go_on => {
                self.ticked[at] = !self.ticked[at];
                Ok(None)
            }
            // Enter confirms: it takes back nothing.
            Pick::Entry(at) if at < go_on && !self.ticked[at] => {
                self.ticked[at] = true;
                Ok(None)
            }
            Pick::Entry(at) if at > go_on => Ok(Some(Ticked::Other(at - go_on - 1))),
            Pick::Entry(_) if self.is_empty() && self.list.none.is_none() => {
                Err("ui-nothing-ticked")
            }
            Pick::Entry(_) => {
                let these = (0..go_on).filter(|at| self.ticked[*at]);
                Ok(Some(Ticked::These(these.collect())))
            }
            Pick::Why => Ok(Some(Ticked::Why)),
            Pick::Back => Ok(Some(Ticked::Back)),
            Pick::Space(_) | Pick::Typed(_) => Ok(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(none: Option<&str>) -> Checklist {
        Checklist {
            statements: vec!["a".into(), "b".into()],
            ticked: Vec::new(),
            none: none.map(str::to_owned),
            go_on: "go on".into(),
            others: vec!["why".into()],
        }
    }

    #[test]
    fn one_entry_goes_on_with_none_or_with_what_is_ticked() {
        let list = list(Some("none"));
        let mut ticks = Ticks::new(&list);
        assert_eq!(ticks.entries()[2].label, "none");
        assert!(
            matches!(ticks.take(Pick::Entry(2)), Ok(Some(Ticked::These(these))) if these.is_empty())
        );
        assert!(matches!(ticks.take(Pick::Space(1)), Ok(None)));
        assert_eq!(
            (ticks.entries()[1].tick, ticks.entries()[2].label.as_str()),
            (Some(true), "go on")
        );
        assert!(
            matches!(ticks.take(Pick::Entry(2)), Ok(Some(Ticked::These(these))) if these == [1])
        );
        assert!(matches!(
            ticks.take(Pick::Entry(3)),
            Ok(Some(Ticked::Other(0)))
        ));
    }

    #[test]
    fn space_takes_a_tick_back_and_enter_goes_on_with_it() {
        let list = list(Some("none"));
        let mut ticks = Ticks::new(&list);
        let ticked = |ticks: &Ticks<'_>| ticks.entries()[0].tick;
        assert!(matches!(ticks.take(Pick::Entry(0)), Ok(None)));
        assert_eq!(ticked(&ticks), Some(true));
        assert!(matches!(ticks.take(Pick::Space(0)), Ok(None)));
        assert_eq!(ticked(&ticks), Some(false));
        assert!(matches!(ticks.take(Pick::Space(0)), Ok(None)));
        assert!(
            matches!(ticks.take(Pick::Entry(0)), Ok(Some(Ticked::These(these))) if these == [0])
        );
    }

    #[test]
    fn nothing_ticked_is_said_where_something_has_to_be() {
        let list = list(None);
        let mut ticks = Ticks::new(&list);
        assert_eq!(ticks.entries()[2].label, "go on");
        assert!(matches!(
            ticks.take(Pick::Entry(2)),
            Err("ui-nothing-ticked")
        ));
    }
}
