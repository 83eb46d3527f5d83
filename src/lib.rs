//! Finds out why a card was refused and says what to do next.
//!
//! The library reasons, translates and renders; it never prints, prompts,
//! reads the environment or exits. Its floors, from the bottom up, import only
//! what is below them:
//!
//! 0. [`id`] — names
//! 1. [`rules`] — what a rule set says
//! 2. [`engine`] — reasoning, without a word of text · [`l10n`] — words, without reasoning
//! 3. [`evidence`] — what was copied, read into answers
//! 4. [`report`] — a diagnosis in a voice · [`check`] — whether a rule set is sound and fully translated
//! 5. [`batch`] — many cases at once, from a stream to a stream

pub mod batch;
pub mod built_in;
pub mod check;
pub mod engine;
pub mod evidence;
pub mod guard;
pub mod id;
pub mod l10n;
pub mod report;
pub mod rules;
