//! Why a value is none of its kind.

use crate::rules::finding::Code;
use std::fmt;

/// Why a value is none of its kind.
#[derive(Debug)]
pub(super) struct Fault {
    pub code: Code,
    pub message: String,
    pub help: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}

impl serde::de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self {
            code: Code::WrongType,
            message: message.to_string(),
            help: String::new(),
        }
    }
}
