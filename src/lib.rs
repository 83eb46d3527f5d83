//! Finds out why a card was refused and says what to do next.
//!
//! A rule set is loaded once and only looked at afterwards, so any number of threads may share it:
//!
//! ```
//! use cardhelp::built_in;
//! use cardhelp::engine::{Answers, Engine, Verdict};
//!
//! let rules = built_in::rule_set();
//! let engine = Engine::new(&rules, "2026-11-21");
//! let mut answers = Answers::none(&rules);
//! for (question, answer) in [("product", "azure"), ("step", "signup-card"), ("card-kind", "prepaid")] {
//!     let question = rules.question(question).expect("there is one");
//!     let answer = rules.questions[question].answer(answer).expect("it has one");
//!     answers.choose(question, answer);
//! }
//! let diagnosis = engine.diagnose(&answers);
//! let found = diagnosis.with(Verdict::Confirmed).next().expect("it is certain");
//! assert_eq!(rules.causes[found.cause].id.as_str(), "prepaid-or-gift-card");
//! ```
//!
//! | you want | begin with |
//! |---|---|
//! | many cases, from many threads | [`engine::Many`], `examples/many_cases.rs` |
//! | a file of cases | [`batch::run`] |
//! | a conversation | [`engine::Engine::next`], `examples/conversation.rs` |
//! | a result in words | [`report::Outcome`] |
//! | rules of your own | [`rules::load`], [`check::check`] |
//!
//! The library reasons, translates and renders; it never prints, prompts,
//! reads the environment or exits. Its floors, from the bottom up, import only
//! what is below them:
//!
//! 0. [`lent`] — short texts, whoever owns them · [`visible`] — characters that are obeyed, not seen ·
//!    [`guard`] — card numbers and codes, kept out
//! 1. [`id`] — names
//! 2. [`rules`] — what a rule set says
//! 3. [`engine`] — reasoning, without a word of text · [`l10n`] — words, without reasoning
//! 4. [`evidence`] — what was copied, read into answers
//! 5. [`report`] — a diagnosis in a voice · [`check`] — whether a rule set is sound and fully translated
//! 6. [`batch`] — many cases at once, from a stream to a stream · [`built_in`] — the rule set and
//!    the words that are compiled in
//! 7. [`workbench`] — what rule authors try out and look at

pub mod batch;
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
pub mod visible;
pub mod workbench;
