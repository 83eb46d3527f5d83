//! The two orders of asking.

/// In which order questions are asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    /// As the rule author lists them, as far as they are relevant.
    Authors,
    /// By what they are expected to resolve.
    Chosen,
}
