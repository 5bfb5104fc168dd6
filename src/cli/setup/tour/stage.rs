//! Folder of the tour: three copies, a shared folder and a USB stick. Each person has settings and keys of
//! their own, so that the user's are not touched.

use std::cell::RefCell;
use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::cli::session::Session;
use crate::cli::setup::tour::script::{PEOPLE, TypedCommand};
use crate::domain::shell_quote;
use crate::env::{Clock, Env, Terminal};
use crate::error::Failure;
use crate::say;

pub(super) struct TourStage {
    folder: PathBuf,
}

/// Result of a command.
pub(super) struct Ran {
    pub(super) code: u8,
    pub(super) answer: String,
    pub(super) talk: String,
}

impl TourStage {
    /// Makes the folder with its places; it must be new or empty.
    pub(super) fn build(folder: PathBuf) -> anyhow::Result<Self> {
        let mut lying = fs::read_dir(&folder).into_iter().flatten();
        if lying.next().is_some() {
            let folder = shell_quote::path(&folder);
            return Err(Failure::could_not(say!("tour-folder-not-empty", folder = folder)).into());
        }
        for place in PEOPLE {
            fs::create_dir_all(folder.join(place))?;
        }
        Ok(Self { folder })
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn home(&self, who: &str) -> PathBuf {
        self.folder.join(who)
    }

    /// Runs a command as that person would, in this process.
    pub(super) fn run(&self, typed: &TypedCommand, session: &Session) -> Ran {
        let mut words = typed.words.clone();
        let spoken = session.words.language.tag();
        if !words.iter().any(|word| word == "--lang") {
            words.extend(["--lang", spoken].map(str::to_owned));
        }
        if session.is_plain() {
            words.push("--plain".to_owned());
        }
        self.type_in(typed.who, &words, session)
    }

    fn type_in(&self, who: &str, words: &[String], session: &Session) -> Ran {
        let (answer, talk) = (CapturedOutput::default(), CapturedOutput::default());
        let mut env = self.env(who, session.env, &answer, &talk);
        let code = crate::cli::run(words.iter().map(OsString::from), &mut env);
        Ran {
            code,
            answer: answer.text(),
            talk: talk.text(),
        }
    }

    fn env(&self, who: &str, env: &Env, answer: &CapturedOutput, talk: &CapturedOutput) -> Env {
        let mut variables = env.variables.clone();
        for own in ["BINDER_DIR", "BINDER_LANG", "CLICOLOR_FORCE"] {
            variables.remove(own);
        }
        let settings = self.folder.join(".settings").join(who);
        Env {
            folder: self.home(who),
            variables,
            locale: env.locale.clone(),
            clock: Box::new(TourClock(env.now())),
            terminal: Terminal {
                // It is quoted, with a line before it.
                width: env.terminal.width.saturating_sub(2).max(20),
                height: env.terminal.height,
                output: false,
                input: false,
                talk: false,
                codes: true,
            },
            config: settings.join("config"),
            state: settings.join("state"),
            input: Box::new(io::empty()),
            output: Box::new(answer.clone()),
            talk: Box::new(talk.clone()),
        }
    }

    /// The shared folder is unreachable until the returned guard is dropped.
    pub(super) fn network_down(&self) -> io::Result<OfflineGuard> {
        let (here, away) = (self.folder.join("shared"), self.folder.join(".shared"));
        fs::rename(&here, &away)?;
        Ok(OfflineGuard { here, away })
    }

    /// Number of rows in the log, equal in all three copies; else the tour has failed.
    pub(super) fn rows_everywhere(&self, session: &Session) -> anyhow::Result<usize> {
        let mut all: Vec<Vec<String>> = Vec::new();
        for who in PEOPLE {
            all.push(self.ids(who, session)?);
        }
        let same = all.iter().all(|ids| *ids == all[0]);
        if same && !all[0].is_empty() {
            return Ok(all[0].len());
        }
        let what = format!("{all:?}");
        Err(Failure::could_not(say!("tour-stumbled", command = "binder log", what = what)).into())
    }

    fn ids(&self, who: &'static str, session: &Session) -> anyhow::Result<Vec<String>> {
        let words = ["log", "--json"].map(str::to_owned);
        let ran = self.type_in(who, &words, session);
        let log: Value = serde_json::from_str(&ran.answer)?;
        let entries = log["entries"].as_array().cloned().unwrap_or_default();
        let id = |entry: &Value| entry["id"].as_str().unwrap_or_default().to_owned();
        Ok(entries.iter().map(id).collect())
    }
}

/// The shared folder, out of reach.
pub(super) struct OfflineGuard {
    here: PathBuf,
    away: PathBuf,
}

impl Drop for OfflineGuard {
    fn drop(&mut self) {
        // On failure the tour's own folder keeps another name.
        let _ = fs::rename(&self.away, &self.here);
    }
}

/// The time when the command was typed.
struct TourClock(DateTime<Utc>);

impl Clock for TourClock {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }
}

/// Output captured from a stream.
#[derive(Clone, Default)]
struct CapturedOutput(Rc<RefCell<Vec<u8>>>);

impl CapturedOutput {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.borrow()).into_owned()
    }
}

impl Write for CapturedOutput {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
