//! One run of ssh: its streams, standard error and exit.

use std::io::{self, Read, Write};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::domain::replication::exchange::ExchangeOutcome;
use crate::transport::TransportError;
use crate::transport::child_watchdog::{self, ChildWatchdog};
use crate::transport::connect_options::ConnectOptions;
use crate::transport::error_patterns;

/// How long to wait for the last output of an ended process. A shared connection in the background may keep
/// the pipe open.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// Enough for any complaint.
const MOST: usize = 16 * 1024;

/// One run of ssh.
pub(super) struct SshProcess {
    watch: ChildWatchdog,
    stderr: StderrText,
}

/// Standard error of ssh.
#[derive(Clone, Default)]
struct StderrText(Arc<StderrReader>);

#[derive(Default)]
struct StderrReader {
    talk: Mutex<StderrBuffer>,
    ready: Condvar,
}

#[derive(Default)]
struct StderrBuffer {
    bytes: Vec<u8>,
    over: bool,
}

impl StderrText {
    fn listen(&self, mut talk: impl Read, watch: &ChildWatchdog, idle: Duration) {
        let mut buffer = [0; 1024];
        loop {
            let count = talk.read(&mut buffer).unwrap_or(0);
            let mut heard = self.0.talk.lock().unwrap_or_else(PoisonError::into_inner);
            if count == 0 {
                heard.over = true;
                self.0.ready.notify_all();
                return;
            }
            if heard.bytes.len() < MOST {
                heard.bytes.extend_from_slice(&buffer[..count]);
            }
            if contains(&heard.bytes, b"Authenticated to ") {
                watch.tighten(idle);
            }
        }
    }

    fn text(&self) -> String {
        let heard = self.0.talk.lock().unwrap_or_else(PoisonError::into_inner);
        let bell = &self.0.ready;
        let ended = bell.wait_timeout_while(heard, LAST_WORDS, |heard| !heard.over);
        let heard = ended.unwrap_or_else(PoisonError::into_inner).0;
        String::from_utf8_lossy(&heard.bytes).into_owned()
    }
}

fn contains(text: &[u8], word: &[u8]) -> bool {
    text.windows(word.len()).any(|window| window == word)
}

impl SshProcess {
    /// Starts ssh for one command there.
    pub(super) fn begin(
        words: &[String],
        there: &str,
        road: &ConnectOptions,
    ) -> io::Result<(Arc<Self>, SshStream)> {
        let mut command = Command::new(&words[0]);
        let mut child = child_watchdog::leading(&mut command, !road.somebody)
            .args(&words[1..])
            .arg(there)
            .env_clear()
            .envs(&road.variables)
            // Errors are recognised by their English text.
            .env("LC_ALL", "C")
            .env_remove("GIT_PROTOCOL")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let missing = || io::Error::other("a pipe is missing");
        let input = child.stdin.take().ok_or_else(missing)?;
        let output = child.stdout.take().ok_or_else(missing)?;
        let talk = child.stderr.take().ok_or_else(missing)?;
        let patience = road.patience;
        // Somebody may be typing a passphrase: then only ssh's own connection limit applies.
        let first = (!road.somebody).then(|| patience.connect + patience.idle);
        let watch = ChildWatchdog::over(child, first, !road.somebody);
        let heard = StderrText::default();
        let (hearing, watching) = (heard.clone(), watch.clone());
        thread::spawn(move || hearing.listen(talk, &watching, patience.idle));
        let call = Arc::new(Self {
            watch,
            stderr: heard,
        });
        let stream = SshStream {
            input: Some(input),
            output: Some(output),
            call: Arc::clone(&call),
            idle: patience.idle,
        };
        Ok((call, stream))
    }

    /// Why it ended, where it did not end well.
    pub(super) fn exit_error(&self) -> Option<TransportError> {
        let code = self.watch.wait_or_kill();
        if self.watch.ran_out() {
            return Some(ExchangeOutcome::Timeout.into());
        }
        let said = error_patterns::complaint(&self.stderr.text());
        let outcome = match (error_patterns::outcome(&said), code) {
            (Some(outcome), _) => outcome,
            (None, Some(0)) => return None,
            // ssh's own exit code, and a signal.
            (None, Some(255) | None) => ExchangeOutcome::Offline,
            (None, Some(_)) => ExchangeOutcome::Refused,
        };
        Some(TransportError::new(outcome, &said))
    }
}

/// One conversation.
pub(super) struct SshStream {
    input: Option<ChildStdin>,
    output: Option<ChildStdout>,
    call: Arc<SshProcess>,
    idle: Duration,
}

impl Read for SshStream {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(output) = &mut self.output else {
            return Ok(0);
        };
        let count = self.call.watch.during(|| output.read(buffer))?;
        if count > 0 {
            self.call.watch.tighten(self.idle);
        }
        Ok(count)
    }
}

impl Write for SshStream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.input {
            Some(input) => self.call.watch.during(|| input.write(bytes)),
            None => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for SshStream {
    fn drop(&mut self) {
        // The server learns that nothing more comes, and ssh ends.
        self.input.take();
        self.output.take();
        self.call.watch.wait_or_kill();
    }
}
