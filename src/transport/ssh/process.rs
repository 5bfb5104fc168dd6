//! One run of ssh: what goes through it, what it says on the side, and how it ended.

use std::io::{self, Read, Write};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::domain::replication::exchange::Outcome;
use crate::transport::Broken;
use crate::transport::child_watchdog::{self, Watch};
use crate::transport::connect_options::Road;
use crate::transport::error_patterns;

/// How long the last words of a program that ended are waited for. A shared connection that stays
/// behind may keep their pipe open for ever.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// Enough for any complaint.
const MOST: usize = 16 * 1024;

/// One run of ssh.
pub(super) struct Call {
    watch: Watch,
    heard: Heard,
}

/// What ssh says on the side.
#[derive(Clone, Default)]
struct Heard(Arc<Ear>);

#[derive(Default)]
struct Ear {
    talk: Mutex<Talk>,
    bell: Condvar,
}

#[derive(Default)]
struct Talk {
    bytes: Vec<u8>,
    over: bool,
}

impl Heard {
    fn listen(&self, mut talk: impl Read, watch: &Watch, idle: Duration) {
        let mut buffer = [0; 1024];
        loop {
            let count = talk.read(&mut buffer).unwrap_or(0);
            let mut heard = self.0.talk.lock().unwrap_or_else(PoisonError::into_inner);
            if count == 0 {
                heard.over = true;
                self.0.bell.notify_all();
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
        let bell = &self.0.bell;
        let ended = bell.wait_timeout_while(heard, LAST_WORDS, |heard| !heard.over);
        let heard = ended.unwrap_or_else(PoisonError::into_inner).0;
        String::from_utf8_lossy(&heard.bytes).into_owned()
    }
}

fn contains(text: &[u8], word: &[u8]) -> bool {
    text.windows(word.len()).any(|window| window == word)
}

impl Call {
    /// Starts ssh for one command there.
    pub(super) fn begin(
        words: &[String],
        there: &str,
        road: &Road,
    ) -> io::Result<(Arc<Self>, Stream)> {
        let mut command = Command::new(&words[0]);
        let mut child = child_watchdog::leading(&mut command, !road.somebody)
            .args(&words[1..])
            .arg(there)
            .env_clear()
            .envs(&road.variables)
            // What comes back is told apart by its English words.
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
        // Somebody may be typing a passphrase: then only ssh's own limit on connecting holds.
        let first = (!road.somebody).then(|| patience.connect + patience.idle);
        let watch = Watch::over(child, first, !road.somebody);
        let heard = Heard::default();
        let (hearing, watching) = (heard.clone(), watch.clone());
        thread::spawn(move || hearing.listen(talk, &watching, patience.idle));
        let call = Arc::new(Self { watch, heard });
        let stream = Stream {
            input: Some(input),
            output: Some(output),
            call: Arc::clone(&call),
            idle: patience.idle,
        };
        Ok((call, stream))
    }

    /// Why it ended, where it did not end well.
    pub(super) fn fate(&self) -> Option<Broken> {
        let code = self.watch.farewell();
        if self.watch.ran_out() {
            return Some(Outcome::Timeout.into());
        }
        let said = error_patterns::complaint(&self.heard.text());
        let outcome = match (error_patterns::outcome(&said), code) {
            (Some(outcome), _) => outcome,
            (None, Some(0)) => return None,
            // ssh's own exit code, and a signal.
            (None, Some(255) | None) => Outcome::Offline,
            (None, Some(_)) => Outcome::Refused,
        };
        Some(Broken::new(outcome, &said))
    }
}

/// One conversation.
pub(super) struct Stream {
    input: Option<ChildStdin>,
    output: Option<ChildStdout>,
    call: Arc<Call>,
    idle: Duration,
}

impl Read for Stream {
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

impl Write for Stream {
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

impl Drop for Stream {
    fn drop(&mut self) {
        // The server learns that nothing more comes, and ssh ends.
        self.input.take();
        self.output.take();
        self.call.watch.farewell();
    }
}
