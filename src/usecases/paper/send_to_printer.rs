//! Hand a file to the system's print queue.

use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::say;

/// The programs that take a file for the queue, each with the option that names a printer.
const QUEUES: [(&str, &str); 2] = [("lp", "-d"), ("lpr", "-P")];

/// A printer that took a file and is stopped: nothing comes out of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoppedPrinter {
    pub printer: String,
    /// By which the queue knows the file.
    pub job: String,
}

/// What is printed: a file, or bytes that lie on no disk.
pub enum ToPrint<'p> {
    File(&'p Path),
    Bytes(&'p [u8]),
}

/// Sends it to a printer by name, or to the usual one.
///
/// # Errors
/// The system has no print queue that is asked this way, or it refused the file.
pub fn send_to_printer(
    what: &ToPrint<'_>,
    printer: Option<&str>,
    env: &Env,
) -> Result<Option<StoppedPrinter>, Failure> {
    // Of bytes nothing is saved.
    let file = match what {
        ToPrint::File(file) => Some(shell_quote::path(file)),
        ToPrint::Bytes(_) => None,
    };
    if cfg!(windows) {
        return Err(Failure::could_not(match file {
            Some(file) => say!("print-no-queue-windows", file = file),
            None => say!("print-no-queue-unsaved"),
        }));
    }
    for (program, option) in QUEUES {
        let mut command = asked(program, env);
        if let Some(printer) = printer {
            command.arg(option).arg(printer);
        }
        match queued(&mut command, what, env) {
            Ok(done) if done.status.success() => return Ok(stopped(&done, env)),
            Ok(done) => {
                let why = String::from_utf8_lossy(&done.stderr);
                return Err(Failure::could_not(match &file {
                    Some(file) => refusal(why.trim(), printer, file, env),
                    None => say!("print-refused-unsaved", why = why.trim()),
                }));
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => {
                let why = error.to_string();
                return Err(Failure::could_not(match file {
                    Some(file) => say!("print-refused", file = file, why = why),
                    None => say!("print-refused-unsaved", why = why),
                }));
            }
        }
    }
    Err(Failure::could_not(match file {
        Some(file) => say!("print-no-queue", file = file),
        None => say!("print-no-queue-unsaved"),
    }))
}

/// Runs a program of the print queue: a file is named, bytes are piped.
fn queued(command: &mut Command, what: &ToPrint<'_>, env: &Env) -> std::io::Result<Output> {
    let bytes = match what {
        ToPrint::File(file) => return command.arg("--").arg(env.absolute(file)).output(),
        ToPrint::Bytes(bytes) => bytes,
    };
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = piped.stderr(Stdio::piped()).spawn()?;
    if let Some(mut input) = child.stdin.take() {
        // A program that refuses does not read on; it says why below.
        let _ = input.write_all(bytes);
    }
    child.wait_with_output()
}

/// A program of the print queue, which answers in English whatever the language here is.
fn asked(program: &str, env: &Env) -> Command {
    let mut command = Command::new(program);
    command.env("LC_ALL", "C").current_dir(&env.folder);
    command
}

/// Why the queue did not take a file, by the words of CUPS.
fn refusal(why: &str, printer: Option<&str>, file: &str, env: &Env) -> Message {
    let said = why.to_lowercase();
    let printer = printer.unwrap_or_default();
    let all = printers(env);
    if said.contains("does not exist") || said.contains("no default destination") {
        let Some(first) = all.first() else {
            return say!("print-no-printer", file = file);
        };
        let (named, first) = (all.join(", "), first.as_str());
        return match printer {
            "" => say!(
                "print-no-usual-printer",
                file = file,
                all = named,
                first = first
            ),
            _ => say!(
                "print-unknown-printer",
                file = file,
                printer = printer,
                all = named,
                first = first
            ),
        };
    }
    match said.contains("not accepting") {
        true => say!("print-printer-refuses", file = file, why = why),
        false => say!("print-refused", file = file, why = why),
    }
}

/// The printers of this computer; none where they cannot be listed.
fn printers(env: &Env) -> Vec<String> {
    let listed = asked("lpstat", env).arg("-e").output();
    let listed = listed.map(|it| it.stdout).unwrap_or_default();
    let names = String::from_utf8_lossy(&listed);
    names.split_whitespace().map(str::to_owned).collect()
}

/// A stopped printer takes files too and says nothing: `lpstat` is asked about the one that took it,
/// by `request id is office-12 (1 file(s))`.
fn stopped(done: &Output, env: &Env) -> Option<StoppedPrinter> {
    let said = String::from_utf8_lossy(&done.stdout);
    let job = said.strip_prefix("request id is ")?;
    let job = job.split_whitespace().next()?;
    let (printer, _) = job.rsplit_once('-')?;
    let state = asked("lpstat", env).args(["-p", printer]).output().ok()?;
    let state = String::from_utf8_lossy(&state.stdout);
    let is_stopped = state.starts_with(&format!("printer {printer} disabled"));
    is_stopped.then(|| StoppedPrinter {
        printer: printer.to_owned(),
        job: job.to_owned(),
    })
}
