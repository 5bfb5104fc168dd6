//! Six invented people with homes of their own, and the two programs measured.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};
use binder::env::{Clock, Env, Terminal};
use chrono::{DateTime, Utc};

pub(crate) const SIX: [&str; 6] = ["anna", "bo", "cecilia", "david", "elin", "filip"];

/// The program that is measured.
pub(crate) const BINDER: &str = env!("CARGO_BIN_EXE_binder");

/// Somebody at a computer of their own, with one copy: `<world>/<name>` and `<world>/<name>.home`.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) name: String,
    pub(crate) home: PathBuf,
    pub(crate) copy: PathBuf,
}

impl Person {
    pub(crate) fn of(world: &Path, name: &str) -> Self {
        Self {
            name: name.to_owned(),
            home: world.join(format!("{name}.home")),
            copy: world.join(name),
        }
    }

    /// With the copy elsewhere.
    pub(crate) fn at(&self, copy: &Path) -> Self {
        Self {
            copy: copy.to_owned(),
            ..self.clone()
        }
    }

    fn variables(&self) -> Vec<(&'static str, String)> {
        let home = |below: &str| self.home.join(below).display().to_string();
        vec![
            ("HOME", home("")),
            ("XDG_CONFIG_HOME", home(".config")),
            ("XDG_STATE_HOME", home(".state")),
            ("TZ", "Europe/Stockholm".to_owned()),
            ("LANG", "sv_SE.UTF-8".to_owned()),
            ("PATH", search_path()),
            ("GIT_CONFIG_NOSYSTEM", "1".to_owned()),
        ]
    }

    /// A program as this person starts it. It is named by its whole path: a child that has to look
    /// for its program first would be charged for that.
    pub(crate) fn program(&self, program: &str, args: &[&str]) -> Command {
        let mut command = Command::new(found(program));
        command.args(args).current_dir(&self.copy);
        command.env_clear().envs(self.variables());
        command
    }

    pub(crate) fn binder(&self, args: &[&str]) -> Command {
        self.program(BINDER, args)
    }

    pub(crate) fn git(&self, args: &[&str]) -> Command {
        self.program("git", args)
    }

    /// Runs a command in this process, in a folder and with a clock of its own.
    pub(crate) fn types(&self, folder: &Path, now: DateTime<Utc>, args: &[&str]) -> Result<()> {
        std::fs::create_dir_all(&self.home)?;
        let mut env = Env {
            folder: folder.to_owned(),
            locale: Some("sv_SE.UTF-8".to_owned()),
            variables: self
                .variables()
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
            clock: Box::new(Stopped(now)),
            terminal: Terminal {
                width: 80,
                height: 24,
                output: false,
                input: false,
                talk: false,
                codes: true,
            },
            config: self.home.join(".config/binder"),
            state: self.home.join(".state/binder"),
            input: Box::new(std::io::empty()),
            output: Box::new(std::io::sink()),
            talk: Box::new(std::io::sink()),
        };
        let code = binder::run(
            args.iter().map(OsString::from).collect::<Vec<_>>(),
            &mut env,
        );
        ensure!(code == 0, "{} typed {args:?}: exit {code}", self.name);
        Ok(())
    }
}

struct Stopped(DateTime<Utc>);

impl Clock for Stopped {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the bench starts the programs its caller has"
)]
fn search_path() -> String {
    std::env::var("PATH").unwrap_or_default()
}

fn found(program: &str) -> PathBuf {
    let path = search_path();
    let places = std::env::split_paths(&path).map(|folder| folder.join(program));
    let mut there = places.filter(|place| place.is_file());
    there.next().unwrap_or_else(|| PathBuf::from(program))
}

/// The computer's clock.
#[expect(
    clippy::disallowed_methods,
    reason = "the bench has the computer's clock"
)]
pub(crate) fn now() -> DateTime<Utc> {
    Utc::now()
}

/// Says what the bench is at, beside its answer.
pub(crate) fn say(text: &str) -> Result<()> {
    Ok(writeln!(std::io::stderr(), "{text}")?)
}
