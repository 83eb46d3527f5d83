#![no_main]

libfuzzer_sys::fuzz_target!(|input: &str| cardhelp_fuzz::rule_files(input));
