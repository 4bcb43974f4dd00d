//! A test that runs one of its cases in a process of its own: a stack overflow ends a whole process.

use std::{
    env,
    io::Read,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// Runs this program with nothing but `test`, and with `variable` set to the name of the case. What it told is the error.
pub fn run_apart(test: &str, variable: &str, case: &str, patience: Duration) -> Result<(), String> {
    let program = env::current_exe().expect("this program lies somewhere");
    let mut child = Command::new(program)
        .args(["--exact", test, "--nocapture"])
        .env(variable, case)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("this program can be started");
    let started = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().expect("it is a child of this process") {
            break status;
        }
        if started.elapsed() > patience {
            child.kill().expect("it has not ended");
            return Err("it hangs\n".to_owned());
        }
        thread::sleep(Duration::from_millis(5));
    };
    let mut told = String::new();
    let mut stdout = child.stdout.take().expect("it is piped");
    stdout.read_to_string(&mut told).expect("it writes text");
    // That it ran nothing would be a success too.
    if status.success() && told.contains("1 passed") {
        return Ok(());
    }
    Err(format!("{status}\n{told}"))
}
