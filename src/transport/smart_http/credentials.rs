//! User names and passwords for https: from the address or Git's credential helpers (gitcredentials(7)).

use std::fmt;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use git2::Config;
use percent_encoding::percent_decode_str;

use crate::domain::replication::exchange::ExchangeFault;
use crate::transport::TransportError;
use crate::transport::child_watchdog::{self, ChildWatchdog};
use crate::transport::connect_options::ConnectOptions;
use crate::transport::smart_http::address;

/// Folders of Git's own helpers, if git is not on the path.
const GIT_FOLDERS: &[&str] = &[
    "/usr/lib/git-core",
    "/usr/libexec/git-core",
    "/usr/local/libexec/git-core",
];

/// A name and password.
#[derive(Clone, PartialEq, Eq)]
pub(in crate::transport) struct Credentials {
    user: String,
    password: Option<String>,
    from: CredentialSource,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CredentialSource {
    Address,
    /// A name from the address, without a password.
    NameAlone,
    Helper,
    /// The helper has been told to approve it.
    Approved,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a login from {:?}", self.from)
    }
}

impl Credentials {
    /// `name:password`, or a name alone, as typed in an address.
    pub(in crate::transport) fn typed(typed: &str) -> Self {
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let (user, password) = match typed.split_once(':') {
            Some((user, password)) => (user, Some(decoded(password))),
            None => (typed, None),
        };
        Self {
            user: decoded(user),
            password,
            from: CredentialSource::Address,
        }
    }

    /// The header; a name without a password is not sent before it is requested.
    pub(in crate::transport) fn header(&self) -> Option<String> {
        let password = self.password.as_ref()?;
        let text = format!("{}:{password}", self.user);
        Some(format!("Basic {}", STANDARD.encode(text)))
    }
}

/// The helpers set up for an address.
pub(in crate::transport) struct CredentialHelpers {
    /// Configured helpers in order: URL, empty for all, and command. An empty command clears those before
    /// it.
    commands: Vec<(String, String)>,
    with_path: bool,
    road: ConnectOptions,
}

impl CredentialHelpers {
    pub(in crate::transport) fn of(
        base: &str,
        config: Option<&Config>,
        road: &ConnectOptions,
    ) -> Self {
        let truth = |value: String| matches!(value.as_str(), "true" | "yes" | "on" | "1");
        Self {
            commands: config.map(commands).unwrap_or_default(),
            with_path: address::setting(config, "credential", "useHttpPath", base)
                .is_some_and(truth),
            road: road.clone(),
        }
    }

    /// Next credentials after a rejection, or the first ones. A helper is told that its answer was
    /// rejected.
    ///
    /// # Errors
    /// A helper did not answer in time.
    pub(in crate::transport) fn next(
        &self,
        base: &str,
        tried: Option<Credentials>,
    ) -> Result<Option<Credentials>, TransportError> {
        let name = tried.as_ref().map(|login| login.user.clone());
        match tried
            .as_ref()
            .map(|login| (login.from, login.password.is_some()))
        {
            None => self.get(base, None),
            // Some hosts take a token as a name without a password.
            Some((CredentialSource::Address, false)) => {
                let found = self.get(base, name.as_deref())?;
                let name_alone = || Credentials {
                    user: name.unwrap_or_default(),
                    password: Some(String::new()),
                    from: CredentialSource::NameAlone,
                };
                Ok(Some(found.unwrap_or_else(name_alone)))
            }
            Some((CredentialSource::Helper | CredentialSource::Approved, _)) => {
                if let Some(login) = tried {
                    self.tell("erase", base, &login);
                }
                Ok(None)
            }
            Some((CredentialSource::Address | CredentialSource::NameAlone, _)) => Ok(None),
        }
    }

    /// Tells the helpers once that their answer was accepted.
    pub(in crate::transport) fn approve(&self, base: &str, login: &mut Credentials) {
        if login.from == CredentialSource::Helper {
            self.tell("store", base, login);
            login.from = CredentialSource::Approved;
        }
    }

    /// Helpers for an address; for a redirect target, its own.
    fn about(&self, base: &str) -> Vec<&str> {
        let mut found = Vec::new();
        for (of, command) in &self.commands {
            if !of.is_empty() && !address::is_about(of, base) {
                continue;
            }
            match command.as_str() {
                "" => found.clear(),
                command => found.push(command),
            }
        }
        found
    }

    fn get(&self, base: &str, user: Option<&str>) -> Result<Option<Credentials>, TransportError> {
        let mut found = (user.map(str::to_owned), None);
        for command in self.about(base) {
            let asked = self.described(base, found.0.as_deref(), None);
            let answer = self.run(command, "get", &asked)?.unwrap_or_default();
            for line in answer.lines() {
                match line.split_once('=') {
                    Some(("username", user)) => found.0 = Some(user.to_owned()),
                    Some(("password", password)) => found.1 = Some(password.to_owned()),
                    Some(("quit", "1" | "true")) => return Ok(None),
                    _ => {}
                }
            }
            if let (Some(user), Some(password)) = &found {
                return Ok(Some(Credentials {
                    user: user.clone(),
                    password: Some(password.clone()),
                    from: CredentialSource::Helper,
                }));
            }
        }
        Ok(None)
    }

    fn tell(&self, what: &str, base: &str, login: &Credentials) {
        let told = self.described(base, Some(&login.user), login.password.as_deref());
        for command in self.about(base) {
            // A helper that keeps rejected credentials is asked again; nothing more can be done.
            let _ = self.run(command, what, &told);
        }
    }

    fn described(&self, base: &str, user: Option<&str>, password: Option<&str>) -> String {
        let (scheme, rest) = base.split_once("://").unwrap_or(("https", base));
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let path = Some(path).filter(|_| self.with_path);
        let fields = [("path", path), ("username", user), ("password", password)];
        let mut text = format!("protocol={scheme}\nhost={host}\n");
        for (key, value) in fields {
            // A line of its own could say something else in the helper's ear.
            if let Some(value) = value.filter(|value| !value.contains(['\n', '\r', '\0'])) {
                text.push_str(&format!("{key}={value}\n"));
            }
        }
        text + "\n"
    }

    /// None where it could not be started.
    fn run(&self, command: &str, what: &str, text: &str) -> Result<Option<String>, TransportError> {
        let Some(mut program) = self.program(command, what) else {
            return Ok(None);
        };
        // A helper with a window is waited for while a person is at it.
        let leads = !self.road.somebody;
        let child = child_watchdog::leading(&mut program, leads)
            .env_clear()
            .envs(&self.road.variables)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let Ok(mut child) = child else {
            return Ok(None);
        };
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let patience = self.road.patience.idle;
        let watch = ChildWatchdog::over(child, leads.then_some(patience), leads);
        let mut answer = String::new();
        watch.during(|| {
            // A helper that does not read its input has closed the pipe; its output is read nevertheless.
            let _ = input?.write_all(text.as_bytes());
            output?.take(1 << 16).read_to_string(&mut answer).ok()
        });
        watch.wait_or_kill();
        match watch.ran_out() {
            true => Err(TransportError::because(
                ExchangeFault::HelperSilent,
                command,
            )),
            false => Ok(Some(answer)),
        }
    }

    /// `!shell words`, `/a/program with words`, or `name` for the program `git-credential-name`.
    fn program(&self, command: &str, what: &str) -> Option<Command> {
        if let Some(shell) = command.strip_prefix('!') {
            return Some(self.shell(&format!("{shell} {what}")));
        }
        if Path::new(command).is_absolute() {
            return Some(self.shell(&format!("{command} {what}")));
        }
        let mut words = shell_words::split(command).ok()?.into_iter();
        let program = self.find(&format!("git-credential-{}", words.next()?))?;
        let mut found = Command::new(program);
        found.args(words).arg(what);
        Some(found)
    }

    fn shell(&self, line: &str) -> Command {
        let mut shell = Command::new("/bin/sh");
        shell.args(["-c", line]);
        shell
    }

    fn find(&self, name: &str) -> Option<PathBuf> {
        let path = self.road.variable("PATH").unwrap_or_default();
        let own = self.road.variable("GIT_EXEC_PATH").map(PathBuf::from);
        let folders = std::env::split_paths(path).chain(own);
        let folders = folders.chain(GIT_FOLDERS.iter().map(PathBuf::from));
        let programs = folders.map(|folder| {
            folder
                .join(name)
                .with_extension(std::env::consts::EXE_EXTENSION)
        });
        programs.into_iter().find(|program| program.is_file())
    }
}

/// `credential.helper` of all settings in their order.
fn commands(config: &Config) -> Vec<(String, String)> {
    let mut commands = Vec::new();
    let Ok(mut entries) = config.entries(Some(r"^credential\..*helper$")) else {
        return commands;
    };
    while let Some(Ok(entry)) = entries.next() {
        let (Ok(name), Ok(value)) = (entry.name(), entry.value()) else {
            continue;
        };
        let of = name
            .trim_start_matches("credential.")
            .trim_end_matches("helper");
        let of = of.trim_end_matches('.').to_owned();
        commands.push((of, value.to_owned()));
    }
    commands
}

/// An address without the name and password in it, and these.
pub(in crate::transport) fn parted(address: &str) -> (String, Option<Credentials>) {
    let address = address.trim_end_matches('/');
    let parted = || {
        let (scheme, rest) = address.split_once("://")?;
        let authority = rest.split('/').next()?;
        let (login, _) = authority.rsplit_once('@')?;
        let base = format!("{scheme}://{}", &rest[login.len() + 1..]);
        Some((base, Some(Credentials::typed(login))))
    };
    parted().unwrap_or_else(|| (address.to_owned(), None))
}

#[cfg(test)]
mod tests;
