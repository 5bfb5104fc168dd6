//! See `readers::report`.
#![no_main]

#[path = "../readers.rs"]
#[allow(dead_code, reason = "one of them is fuzzed here")]
mod readers;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| readers::report(bytes));
