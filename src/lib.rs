//! Finds out why a card was refused and says what to do next.
//!
//! The library reasons, translates and renders; it never prints, prompts,
//! reads the environment or exits. Its floors, from the bottom up, import only
//! what is below them:
//!
//! 0. [`lent`] — short texts, whoever owns them
//! 1. [`id`] — names
//! 2. [`rules`] — what a rule set says
//! 3. [`engine`] — reasoning, without a word of text · [`l10n`] — words, without reasoning
//! 4. [`evidence`] — what was copied, read into answers
//! 5. [`report`] — a diagnosis in a voice · [`check`] — whether a rule set is sound and fully translated
//! 7. [`workbench`] — what rule authors try out and look at

pub mod built_in;
pub mod check;
pub mod engine;
pub mod evidence;
pub mod guard;
pub mod id;
pub mod l10n;
pub mod lent;
pub mod report;
pub mod rules;
pub mod workbench;
