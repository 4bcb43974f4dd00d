//! Running other programs.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// Says what is going on, on stderr: stdout is for results.
pub fn say(message: impl AsRef<str>) {
    eprintln!("\x1b[1;36m▸\x1b[0m {}", message.as_ref());
}

/// Runs a command to its end, with its output on the terminal, and fails when it does.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("`{}` could not be started", words(command)))?;
    if !status.success() {
        bail!("`{}` failed ({status})", words(command));
    }
    Ok(())
}

/// Runs a command to its end and gives what it printed on stdout; its errors are on the terminal.
pub fn read(command: &mut Command) -> Result<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("`{}` could not be started", words(command)))?;
    if !output.status.success() {
        bail!("`{}` failed ({})", words(command), output.status);
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// What a command prints on stdout, without the white space around it; `None` when it cannot be run or fails.
pub fn answer(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a command, passes its stdout on while it runs, and returns that with whether the command succeeded.
pub fn run_and_listen(command: &mut Command) -> Result<(String, bool)> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{}` could not be started", words(command)))?;
    let mut reader = BufReader::new(
        child
            .stdout
            .take()
            .context("the output of a command was not piped")?,
    );
    let (mut heard, mut line) = (Vec::new(), Vec::new());
    // Bytes and not lines of text: a test may print what is no UTF-8.
    while reader.read_until(b'\n', &mut line)? > 0 {
        let mut out = std::io::stdout().lock();
        out.write_all(&line)?;
        out.flush()?;
        heard.append(&mut line);
    }
    let succeeded = child.wait()?.success();
    Ok((String::from_utf8_lossy(&heard).into_owned(), succeeded))
}

fn words(command: &Command) -> String {
    let program = command.get_program().to_string_lossy().into_owned();
    command.get_args().fold(program, |line, argument| {
        line + " " + &argument.to_string_lossy()
    })
}
