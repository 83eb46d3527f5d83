#![no_main]

libfuzzer_sys::fuzz_target!(|input: &str| cardhelp_fuzz::countries(input));
