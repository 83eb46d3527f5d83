//! The laws of the engine, over rule sets that are made up at random and over the built-in one.

#[path = "engine_laws/conversations.rs"]
mod conversations;
#[path = "engine_laws/flows.rs"]
mod flows;
#[path = "engine_laws/generator.rs"]
mod generator;
#[path = "engine_laws/large.rs"]
mod large;
#[path = "engine_laws/questions.rs"]
mod questions;
#[path = "engine_laws/readable.rs"]
mod readable;
#[path = "engine_laws/reference.rs"]
mod reference;
#[path = "engine_laws/verdicts.rs"]
mod verdicts;

use proptest::test_runner::{Config, RngSeed};

/// Tries each law on `cases` cases, the same on every machine; `PROPTEST_CASES` and
/// `PROPTEST_RNG_SEED` ask for more or others.
fn tries(cases: u32) -> Config {
    let mut config = Config {
        failure_persistence: None,
        ..Config::default()
    };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
    }
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(20_261_121);
    }
    config
}
