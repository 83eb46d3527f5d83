//! On how many cases a law is tried.

use proptest::test_runner::{Config, RngSeed};
use std::env;

/// The cases of each law where nobody waits for the tests.
const MANY: u32 = 10_000;

/// Tries a law on `few` cases, on ten thousand where `CARDHELP_SLOW_TESTS` is set, the same on
/// every machine; `PROPTEST_CASES` and `PROPTEST_RNG_SEED` ask for more or others.
pub fn tries(few: u32) -> Config {
    let mut config = Config {
        failure_persistence: None,
        ..Config::default()
    };
    if env::var_os("PROPTEST_CASES").is_none() {
        let is_slow = env::var_os("CARDHELP_SLOW_TESTS").is_some();
        config.cases = if is_slow { MANY } else { few };
    }
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(20_261_121);
    }
    config
}
