//! Servers by ssh: the member's own OpenSSH carries the bytes, with their settings, agent, hardware
//! keys, jump hosts and known hosts. What ssh knows of a host is never changed from here.

use std::io::{self, Read, Write};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use git2::Config;
use git2::transport::{Service, SmartSubtransport, SmartSubtransportStream};

use crate::domain::exchange::Outcome;
use crate::domain::place::SshAddress;
use crate::store::remote::road::Road;
use crate::store::remote::smart::Wire;
use crate::store::remote::watch::Watch;
use crate::store::remote::{Broken, words};

/// How long the last words of a program that ended are waited for. A shared connection that stays
/// behind may keep their pipe open for ever.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// Enough for any complaint.
const MOST: usize = 16 * 1024;

/// A way to a server through ssh.
pub(super) struct Ssh {
    address: SshAddress,
    /// The program and the words before its own.
    program: Vec<String>,
    road: Road,
    calls: Arc<Mutex<Option<Arc<Call>>>>,
}

/// One run of ssh.
struct Call {
    watch: Watch,
    heard: Heard,
}

impl Ssh {
    /// # Errors
    /// The address would be read as an option by ssh or by the server.
    pub(super) fn to(
        address: SshAddress,
        config: Option<&Config>,
        road: Road,
    ) -> Result<Self, Broken> {
        let SshAddress { host, path, .. } = &address;
        let user = host
            .split('@')
            .any(|part| part.is_empty() || part.starts_with('-'));
        if user || path.is_empty() || path.starts_with('-') || path.contains('\0') {
            return Err(Outcome::NotABinder.into());
        }
        Ok(Self {
            program: program(config, &road),
            address,
            road,
            calls: Arc::default(),
        })
    }

    /// What a person types to see for themselves.
    fn by_hand(&self) -> String {
        let port = self.address.port.map(|port| format!("-p {port}"));
        let words = self.program.iter().cloned().chain(port);
        let words: Vec<String> = words.chain([self.address.host.clone()]).collect();
        words.join(" ")
    }
}

impl Ssh {
    /// What a person types to forget the key that this host showed before.
    fn forgetting(&self) -> String {
        let host = self.address.host.rsplit('@').next().unwrap_or_default();
        match self.address.port {
            Some(port) => format!("ssh-keygen -R '[{host}]:{port}'"),
            None => format!("ssh-keygen -R {host}"),
        }
    }
}

/// `core.sshCommand` and its kin, where they are a program and plain words; no shell is started.
fn program(config: Option<&Config>, road: &Road) -> Vec<String> {
    let written = || config.and_then(|config| config.get_string("core.sshCommand").ok());
    let typed = road
        .variable("GIT_SSH_COMMAND")
        .map(str::to_owned)
        .or_else(written);
    let simple = |typed: &String| {
        !typed.contains([
            '$', '`', ';', '|', '&', '<', '>', '(', ')', '*', '?', '#', '\n',
        ])
    };
    let words = typed
        .filter(simple)
        .and_then(|typed| shell_words::split(&typed).ok());
    let words = words.filter(|words| !words.is_empty());
    let program = || vec![road.variable("GIT_SSH").unwrap_or("ssh").to_owned()];
    words.unwrap_or_else(program)
}

impl Wire for Ssh {
    fn is_stateless(&self) -> bool {
        false
    }

    fn carrier(&self) -> Box<dyn SmartSubtransport> {
        Box::new(Caller {
            command: self.command(),
            address: self.address.path.clone(),
            road: self.road.clone(),
            calls: Arc::clone(&self.calls),
        })
    }

    fn fate(&self) -> Option<Broken> {
        let call = self
            .calls
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        // It could not be started: there is nothing a person could type either.
        let Some(call) = call else {
            return Some(Outcome::Offline.into());
        };
        let broken = call.fate()?;
        Some(Broken {
            by_hand: match broken.outcome {
                Outcome::WrongKey => self.forgetting(),
                _ => self.by_hand(),
            },
            ..broken
        })
    }
}

impl Ssh {
    /// The words up to the host. Ours come first: the first word about a thing is what counts.
    fn command(&self) -> Vec<String> {
        let connect = self.road.patience.connect;
        let seconds = connect.as_secs() + u64::from(connect.subsec_nanos() > 0);
        let mut options = vec![
            // Never silently: an unknown or changed key of a host ends it, whatever is set up.
            "StrictHostKeyChecking=yes".to_owned(),
            format!("ConnectTimeout={}", seconds.max(1)),
            "ConnectionAttempts=1".to_owned(),
            // Says when somebody was let in, and complains aloud.
            "LogLevel=VERBOSE".to_owned(),
            "ClearAllForwardings=yes".to_owned(),
            "RemoteCommand=none".to_owned(),
        ];
        if !self.road.somebody {
            options.push("BatchMode=yes".to_owned());
        }
        let mut words = vec![self.program[0].clone()];
        words.extend(
            options
                .into_iter()
                .flat_map(|option| ["-o".to_owned(), option]),
        );
        words.extend(["-T", "-a", "-x"].map(str::to_owned));
        words.extend(self.program[1..].iter().cloned());
        if let Some(port) = self.address.port {
            words.extend(["-p".to_owned(), port.to_string()]);
        }
        words.extend(["--".to_owned(), self.address.host.clone()]);
        words
    }
}

/// Starts ssh when libgit2 asks for a connection.
struct Caller {
    command: Vec<String>,
    address: String,
    road: Road,
    calls: Arc<Mutex<Option<Arc<Call>>>>,
}

impl SmartSubtransport for Caller {
    fn action(
        &self,
        _: &str,
        service: Service,
    ) -> Result<Box<dyn SmartSubtransportStream>, git2::Error> {
        let verb = match service {
            Service::UploadPackLs | Service::UploadPack => "git-upload-pack",
            Service::ReceivePackLs | Service::ReceivePack => "git-receive-pack",
        };
        let stream = self.call(&format!("{verb} {}", quoted(&self.address)));
        stream
            .map(|stream| Box::new(stream) as Box<dyn SmartSubtransportStream>)
            .map_err(|error| git2::Error::from_str(&format!("starting ssh: {error}")))
    }

    fn close(&self) -> Result<(), git2::Error> {
        Ok(())
    }
}

impl Caller {
    fn call(&self, there: &str) -> io::Result<Stream> {
        let mut child = Command::new(&self.command[0])
            .args(&self.command[1..])
            .arg(there)
            .env_clear()
            .envs(&self.road.variables)
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
        let patience = self.road.patience;
        // Somebody may be typing a passphrase: then only ssh's own limit on connecting holds.
        let first = (!self.road.somebody).then(|| patience.connect + patience.idle);
        let watch = Watch::over(child, first);
        let heard = Heard::default();
        let (hearing, watching) = (heard.clone(), watch.clone());
        thread::spawn(move || hearing.listen(talk, &watching, patience.idle));
        let call = Arc::new(Call { watch, heard });
        *self.calls.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&call));
        Ok(Stream {
            input: Some(input),
            output: Some(output),
            call,
            idle: patience.idle,
        })
    }
}

/// A word as every shell on the other side reads it.
fn quoted(path: &str) -> String {
    format!("'{}'", path.replace('\'', r"'\''").replace('!', r"'\!'"))
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
    /// Why it ended, where it did not end well.
    fn fate(&self) -> Option<Broken> {
        let code = self.watch.farewell();
        if self.watch.ran_out() {
            return Some(Outcome::Timeout.into());
        }
        let said = words::complaint(&self.heard.text());
        let outcome = match (words::outcome(&said), code) {
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
struct Stream {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_one_word_to_every_shell() {
        assert_eq!(quoted("/srv/x y"), "'/srv/x y'");
        assert_eq!(quoted("a'b!"), r"'a'\''b'\!''");
    }
}
