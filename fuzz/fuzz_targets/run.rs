//! Runs what libFuzzer comes up with: `cargo fuzz run run`.
#![cfg_attr(target_os = "linux", no_main)]

#[cfg(target_os = "linux")]
libfuzzer_sys::fuzz_target!(
    init: sandglass_fuzz::start(),
    |data: &[u8]| sandglass_fuzz::judge(data)
);

#[cfg(not(target_os = "linux"))]
fn main() {
    panic!("fuzzing is done on Linux");
}
