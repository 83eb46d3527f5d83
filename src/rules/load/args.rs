//! The placeables of messages and where their values come from.

use super::names::Names;
use crate::rules::format::{self, Entries, Text};
use crate::rules::model::{Arg, ArgValue, Place};

impl Names<'_> {
    /// Resolves the placeables of a message.
    pub fn args(&self, entries: &Entries<format::Arg>) -> Vec<Arg> {
        let args = entries.iter().filter_map(|(name, form, at)| {
            let value = self.arg(form, at)?;
            let name = name.as_str().to_owned();
            Some(Arg { name, value })
        });
        args.collect()
    }

    fn arg(&self, form: &format::Arg, at: Place) -> Option<ArgValue> {
        if let Some(answer) = &form.answer {
            return self.question(answer).map(ArgValue::Answer);
        }
        let table = self.table(self.needed(&form.table, "table", at)?)?;
        let row = self.question(self.needed(&form.row, "row", at)?)?;
        let column = self.column(self.needed(&form.column, "column", at)?, table)?;
        let cells = self.cells(row, table, column);
        let Some(listed) = &form.names else {
            let cells = cells.map(|words| Some(words?.join(" "))).collect();
            return Some(ArgValue::Cell { row, cells });
        };
        let names = self.question(listed)?;
        let cells = cells.map(|words| Some(self.among(names, &words?)));
        let cells = cells.collect();
        Some(ArgValue::Listed { row, names, cells })
    }

    /// Returns a field that must be there, reporting its absence.
    pub fn needed<'f>(&self, field: &'f Option<Text>, name: &str, at: Place) -> Option<&'f Text> {
        if field.is_none() {
            self.report.missing(at, name);
        }
        field.as_ref()
    }
}
