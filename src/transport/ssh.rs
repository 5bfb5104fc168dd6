//! Servers by ssh: the system's OpenSSH with the user's settings, agent, hardware keys, jump hosts and
//! known hosts, none of which is changed.

mod process;

use std::sync::{Arc, Mutex, PoisonError};

use git2::Config;
use git2::transport::{Service, SmartSubtransport, SmartSubtransportStream};

use crate::domain::replication::exchange::ExchangeOutcome;
use crate::domain::replication::place::SshAddress;
use crate::transport::TransportError;
use crate::transport::connect_options::ConnectOptions;
use crate::transport::subtransport::Subtransport;
use process::SshProcess;

/// A way to a server through ssh.
pub(super) struct Ssh {
    address: SshAddress,
    /// The program and the words before its own.
    program: Vec<String>,
    road: ConnectOptions,
    calls: Arc<Mutex<Option<Arc<SshProcess>>>>,
}

impl Ssh {
    /// # Errors
    /// The address would be read as an option by ssh or by the server.
    pub(super) fn to(
        address: SshAddress,
        config: Option<&Config>,
        road: ConnectOptions,
    ) -> Result<Self, TransportError> {
        let SshAddress { host, path, .. } = &address;
        let user = host
            .split('@')
            .any(|part| part.is_empty() || part.starts_with('-'));
        if user || path.is_empty() || path.starts_with('-') || path.contains('\0') {
            return Err(ExchangeOutcome::NotABinder.into());
        }
        Ok(Self {
            program: program(config, &road),
            address,
            road,
            calls: Arc::default(),
        })
    }

    /// Command for testing the connection by hand.
    fn by_hand(&self) -> String {
        let port = self.address.port.map(|port| format!("-p {port}"));
        let words = self.program.iter().cloned().chain(port);
        let words: Vec<String> = words.chain([self.address.host.clone()]).collect();
        words.join(" ")
    }
}

impl Ssh {
    /// Command for removing the host's former key.
    fn forgetting(&self) -> String {
        let host = self.address.host.rsplit('@').next().unwrap_or_default();
        match self.address.port {
            Some(port) => format!("ssh-keygen -R '[{host}]:{port}'"),
            None => format!("ssh-keygen -R {host}"),
        }
    }
}

/// `core.sshCommand` and its kin, where they are a program and plain words; no shell is started.
fn program(config: Option<&Config>, road: &ConnectOptions) -> Vec<String> {
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

impl Subtransport for Ssh {
    fn is_stateless(&self) -> bool {
        false
    }

    fn carrier(&self) -> Box<dyn SmartSubtransport> {
        Box::new(SshSubtransport {
            command: self.command(),
            path: self.address.path.clone(),
            road: self.road.clone(),
            calls: Arc::clone(&self.calls),
        })
    }

    fn close_reason(&self) -> Option<TransportError> {
        let call = self
            .calls
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        // It could not be started: there is nothing a person could type either.
        let Some(call) = call else {
            return Some(ExchangeOutcome::Offline.into());
        };
        let broken = call.exit_error()?;
        Some(TransportError {
            by_hand: match broken.outcome {
                ExchangeOutcome::WrongKey => self.forgetting(),
                _ => self.by_hand(),
            },
            ..broken
        })
    }
}

impl Ssh {
    /// Arguments up to the host. Ours come first: ssh uses the first value of an option.
    fn command(&self) -> Vec<String> {
        let connect = self.road.patience.connect;
        let seconds = connect.as_secs() + u64::from(connect.subsec_nanos() > 0);
        let mut options = vec![
            // An unknown or changed host key always ends the connection, whatever is configured.
            "StrictHostKeyChecking=yes".to_owned(),
            format!("ConnectTimeout={}", seconds.max(1)),
            "ConnectionAttempts=1".to_owned(),
            // Reports successful authentication, and errors.
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
struct SshSubtransport {
    command: Vec<String>,
    path: String,
    road: ConnectOptions,
    calls: Arc<Mutex<Option<Arc<SshProcess>>>>,
}

impl SmartSubtransport for SshSubtransport {
    fn action(
        &self,
        _: &str,
        service: Service,
    ) -> Result<Box<dyn SmartSubtransportStream>, git2::Error> {
        let verb = match service {
            Service::UploadPackLs | Service::UploadPack => "git-upload-pack",
            Service::ReceivePackLs | Service::ReceivePack => "git-receive-pack",
        };
        let there = format!("{verb} {}", quoted(&self.path));
        let begun = SshProcess::begin(&self.command, &there, &self.road);
        let failed = |error| git2::Error::from_str(&format!("starting ssh: {error}"));
        let (call, stream) = begun.map_err(failed)?;
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        *calls = Some(call);
        Ok(Box::new(stream))
    }

    fn close(&self) -> Result<(), git2::Error> {
        Ok(())
    }
}

/// A word as every shell on the other side reads it.
fn quoted(path: &str) -> String {
    format!("'{}'", path.replace('\'', r"'\''").replace('!', r"'\!'"))
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
