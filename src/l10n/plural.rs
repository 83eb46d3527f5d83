//! Which numbers a language tells apart.

use super::words::Words;

/// The categories of CLDR.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Every category as a variant that says its own name.
const EACH: &str = "m = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
";

impl Words<'_> {
    /// Returns the category of a number in this language.
    pub fn category(&self, number: usize) -> String {
        let named = self.fill(EACH, &[("n", number.into())]);
        named.expect("the message is no other than this one")
    }
}
