//! Test place for faults: Anna's computer and binder with an open incident, and a bare remote. One is made,
//! and copied for every fault.

use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use serde_json::Value;
use tempfile::TempDir;

use super::copies;

/// Where places lie: in memory where the system has room there, so that a thousand runs are cheap.
pub(super) struct Ground {
    folder: TempDir,
    /// What the computer's clock shows in the runs with a fault: the same in all of them, so that
    /// they make the same objects with the same calls.
    clock: String,
}

/// One computer with its binder and remote.
pub(super) struct Place {
    folder: PathBuf,
    clock: String,
}

/// What a run of the program left.
#[derive(Debug)]
pub(super) struct Ran {
    pub(super) code: Option<i32>,
    pub(super) killed: bool,
    pub(super) answer: String,
    pub(super) talk: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            killed: output.status.signal() == Some(9),
            answer: String::from_utf8_lossy(&output.stdout).into_owned(),
            talk: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

/// One row of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) id: String,
    pub(super) event: String,
}

impl Ground {
    pub(super) fn new() -> Self {
        let memory = Path::new("/dev/shm");
        let folder = match memory.is_dir() {
            true => TempDir::new_in(memory),
            false => TempDir::new(),
        };
        Self {
            folder: folder.expect("a temporary folder"),
            clock: now(),
        }
    }

    /// A place with nothing in it.
    pub(super) fn empty(&self) -> Place {
        let place = self.named(0);
        fs::create_dir(&place.folder).expect("a folder");
        fs::create_dir(place.home()).expect("a home");
        place
    }

    /// A place with an incident of two rows, all of it delivered to the hub; one more row is not.
    pub(super) fn place(&self) -> Place {
        let place = self.named(0);
        fs::create_dir(&place.folder).expect("a folder");
        let parts = ["init", "anna", "--starter", "ladok", "--as", "anna"];
        place.done_in("anna", &place.folder, &parts);
        place.git(
            &place.folder,
            &["init", "-q", "--bare", "-b", "main", "hub.git"],
        );
        place.done(&["remote", "add", "hub", "../hub.git"]);
        place.done(&["incident", "open", "Nätavbrott"]);
        place.done(&["log", "add", "ett"]);
        place.done(&["sync", "hub"]);
        place.done(&["log", "add", "två"]);
        place
    }

    /// The same, where Bo has written in the hub what Anna has not seen, and Anna what is not there.
    pub(super) fn place_with_news(&self) -> Place {
        let place = self.place();
        let bo = |args: &[&str]| place.done_in("bo", &place.folder.join("bo"), args);
        place.done_in(
            "bo",
            &place.folder,
            &["join", "hub.git", "bo", "--as", "bo"],
        );
        bo(&["sync"]);
        place.done(&["sync"]);
        place.done(&["member", "add", "bo"]);
        place.done(&["sync"]);
        bo(&["sync"]);
        for event in ["från Bo", "mer från Bo"] {
            bo(&["log", "add", event]);
        }
        bo(&["sync"]);
        fs::remove_dir_all(place.folder.join("bo")).expect("Bo is gone");
        place.done(&["log", "add", "tre"]);
        place
    }

    /// A copy of a place, for one fault.
    pub(super) fn copy(&self, of: &Place, number: usize) -> Place {
        let place = self.named(number);
        let names = (of.name(), place.name());
        copies::copy(&of.folder, &place.folder, &names).expect("a copy of a place");
        place
    }

    fn named(&self, number: usize) -> Place {
        Place {
            folder: self.folder.path().join(format!("place-{number:06}")),
            clock: self.clock.clone(),
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the real clock of the real program"
)]
fn now() -> String {
    chrono::Utc::now().format("%Y-%m-%d %H:%M:%S").to_string()
}

/// libfaketime, wherever the system keeps it. Asked once: the program that knows refuses now and then,
/// when a process that was killed left behind what it keeps by number of process, and without the
/// library a command would run by the real clock.
pub(crate) fn faketime() -> String {
    static PLACE: LazyLock<String> = LazyLock::new(|| {
        let asked = || {
            let found = Command::new("faketime")
                .args(["2026-01-01", "sh", "-c", "echo $LD_PRELOAD"])
                .output()
                .expect("faketime starts");
            String::from_utf8_lossy(&found.stdout).trim().to_owned()
        };
        let found = (0..10).map(|_| asked()).find(|place| !place.is_empty());
        found.expect("faketime says where its library is")
    });
    PLACE.clone()
}

impl Place {
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn name(&self) -> String {
        let name = self.folder.file_name().expect("a name");
        name.to_string_lossy().into_owned()
    }

    pub(super) fn copy_folder(&self) -> PathBuf {
        self.folder.join("anna")
    }

    pub(super) fn hub(&self) -> PathBuf {
        self.folder.join("hub.git")
    }

    pub(super) fn home(&self) -> PathBuf {
        self.folder.join("anna.home")
    }

    /// A program in Anna's binder, on her computer.
    pub(super) fn command(&self, program: &str) -> Command {
        self.command_of("anna", program, &self.copy_folder())
    }

    /// The same, with the clock standing still where it stood when the ground was made.
    pub(super) fn command_at_rest(&self, program: &str) -> Command {
        let mut command = self.command(program);
        command
            .env("BINDER_PRELOAD", faketime())
            .env("FAKETIME", &self.clock)
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
            .env("NO_FAKE_STAT", "1");
        command
    }

    fn command_of(&self, who: &str, program: &str, folder: &Path) -> Command {
        let home = self.folder.join(format!("{who}.home"));
        let mut command = Command::new(program);
        command
            .current_dir(folder)
            .env_clear()
            .env("HOME", &home)
            .env("XDG_CONFIG_HOME", home.join(".config"))
            .env("XDG_STATE_HOME", home.join(".state"))
            .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
            .env("TZ", "UTC")
            .env("LANG", "sv_SE.UTF-8")
            .env("GIT_CONFIG_NOSYSTEM", "1");
        command
    }

    /// The real program, as it is.
    pub(super) fn binder(&self, args: &[&str]) -> Ran {
        let mut command = self.command(env!("CARGO_BIN_EXE_binder"));
        command
            .args(args)
            .output()
            .expect("the program starts")
            .into()
    }

    /// The real program at a time (UTC) of the computer's clock.
    pub(super) fn at(&self, clock: &str, args: &[&str]) -> Ran {
        self.at_in(clock, &self.copy_folder(), args)
    }

    pub(super) fn at_in(&self, clock: &str, folder: &Path, args: &[&str]) -> Ran {
        let mut command = self.command_of("anna", env!("CARGO_BIN_EXE_binder"), folder);
        command
            .args(args)
            .env("LD_PRELOAD", faketime())
            .env("FAKETIME", clock)
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        command.output().expect("the program starts").into()
    }

    pub(super) fn done(&self, args: &[&str]) -> Ran {
        self.done_in("anna", &self.copy_folder(), args)
    }

    fn done_in(&self, who: &str, folder: &Path, args: &[&str]) -> Ran {
        fs::create_dir_all(self.folder.join(format!("{who}.home"))).expect("a home");
        let mut command = self.command_of(who, env!("CARGO_BIN_EXE_binder"), folder);
        let ran: Ran = command.args(args).output().expect("it starts").into();
        assert_eq!(ran.code, Some(0), "{args:?}: {ran:?}");
        ran
    }

    /// Plain Git in a folder: what it says, and whether it was content.
    pub(super) fn git(&self, folder: &Path, args: &[&str]) -> (bool, String) {
        let mut command = self.command_of("anna", "git", folder);
        let ran = command.args(args).output().expect("git starts");
        let text = [ran.stdout, ran.stderr].concat();
        let text = String::from_utf8_lossy(&text).into_owned();
        (ran.status.success(), text)
    }

    /// The rows of the incident.
    pub(super) fn rows(&self) -> Result<Vec<Row>, String> {
        let ran = self.binder(&["log", "--json"]);
        let log: Value = serde_json::from_str(&ran.answer).map_err(|_| format!("log: {ran:?}"))?;
        let entries = log["entries"].as_array().ok_or("a log without entries")?;
        let text = |entry: &Value, key: &str| entry[key].as_str().unwrap_or("").to_owned();
        Ok(entries
            .iter()
            .map(|entry| Row {
                id: text(entry, "id"),
                event: text(entry, "event"),
            })
            .collect())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}
