//! What people copy from a mail, a screen, a bank or a card, read into answers.
//!
//! Decides what a typed code, sentence, prefix or date means, how sure that is and
//! which meanings are possible where it is not. Never guesses: what stays open is
//! kept open. Knows no prompt and no stream.

mod codes;
mod copied;
mod disagreeing;
mod expiry;
mod filling;
mod messages;
mod naming;
mod prefix;
mod printed;
mod reading;
mod reads;
mod spelling;
mod typed_codes;
mod vocabulary;
mod weighing;
mod wordings;

pub use codes::read as read_code;
pub use copied::{Evidence, GivenCode, GivenExpiry, GivenMessage, GivenPrefix};
pub use disagreeing::Disagreement;
pub use expiry::Expiry;
pub use messages::{Certainty, Recognized, Recognizer, Wording, recognize};
pub use naming::{NameFinder, Named};
pub use prefix::{Match, PrefixError, answers as network_answers, networks, parse as parse_prefix};
pub use printed::ExpiryError;
pub use reading::{OnNetwork, Reading, UnknownCode, settled};
pub use reads::read_by;
pub use spelling::is_in_words;
pub use typed_codes::{MAX_CODES, TypedCode, given_by_codes, network_among, typed_codes};
pub use wordings::wordings;
