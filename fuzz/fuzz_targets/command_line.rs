#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| cardhelp_fuzz::command_line(input));
