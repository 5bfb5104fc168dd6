//! The power goes while people log. The binder lies on a file system of its own that waits with
//! everything it may wait with; its disk is copied at moments nobody chose, and each copy is started
//! as a computer is after a power cut.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use serde_json::Value;
use tempfile::TempDir;

const ROWS: usize = 240;

/// Nothing reaches the disk unless it is asked for: no order between data and journal, no flush
/// before a rename, five minutes between commits of the journal.
const LAZY: &str = "loop,data=writeback,noauto_da_alloc,commit=300";

/// A disk in a file, and where it is mounted.
struct Disk {
    image: PathBuf,
    place: PathBuf,
}

impl Disk {
    fn mounted(image: PathBuf, place: PathBuf, options: &str) -> Self {
        fs::create_dir_all(&place).expect("a folder to mount on");
        let (from, to) = (image.display().to_string(), place.display().to_string());
        root(&["mount", "-t", "ext4", "-o", options, &from, &to]);
        Self { image, place }
    }

    /// What would be on the disk were the power gone now.
    fn copied(&self, number: usize) -> PathBuf {
        let image = self.image.with_extension(format!("cut-{number}"));
        fs::copy(&self.image, &image).expect("a copy of the disk");
        image
    }

    /// A copy of this disk, mounted elsewhere.
    fn started(&self, image: PathBuf) -> Self {
        let place = image.with_extension("mounted");
        Self::mounted(image, place, "loop")
    }

    fn binder(&self, args: &[&str]) -> Output {
        self.run(env!("CARGO_BIN_EXE_binder"), args)
    }

    fn run(&self, program: &str, args: &[&str]) -> Output {
        let mut command = self.command(program);
        command.args(args).output().expect("the program starts")
    }

    fn command(&self, program: &str) -> Command {
        let home = self.place.join("home");
        let folder = self.place.join("anna");
        let folder = match folder.exists() {
            true => folder,
            false => self.place.clone(),
        };
        let mut command = Command::new(program);
        command
            .current_dir(folder)
            .env_clear()
            .env("HOME", &home)
            .env("XDG_CONFIG_HOME", home.join(".config"))
            .env("XDG_STATE_HOME", home.join(".state"))
            .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
            .env("LANG", "sv_SE.UTF-8");
        command
    }

    fn events(&self) -> BTreeSet<String> {
        let output = self.binder(&["log", "--json"]);
        let log: Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|_| panic!("no log after the cut: {output:?}"));
        let entries = log["entries"].as_array().expect("entries").iter();
        let event = |entry: &Value| entry["event"].as_str().unwrap_or_default().to_owned();
        entries.map(event).collect()
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        root(&["umount", &self.place.display().to_string()]);
        let _ = fs::remove_file(&self.image);
    }
}

/// Runs a program of the system as whoever may mount.
fn root(words: &[&str]) {
    let is_root = Command::new("id")
        .arg("-u")
        .output()
        .expect("id starts")
        .stdout
        == b"0\n";
    let (program, args) = match is_root {
        true => (words[0], &words[1..]),
        false => ("sudo", words),
    };
    let done = Command::new(program)
        .args(args)
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .output()
        .expect("a program of the system");
    assert!(done.status.success(), "{words:?}: {done:?}");
}

fn disk(folder: &Path) -> Disk {
    let image = folder.join("disk");
    let file = fs::File::create(&image).expect("a file for a disk");
    file.set_len(64 << 20).expect("room for a disk");
    let lazy = "lazy_itable_init=0,lazy_journal_init=0";
    root(&["mkfs.ext4", "-q", "-E", lazy, &image.display().to_string()]);
    let disk = Disk::mounted(image, folder.join("mounted"), LAZY);
    let owner = Command::new("id").arg("-u").output().expect("id starts");
    let owner = String::from_utf8_lossy(&owner.stdout).trim().to_owned();
    root(&["chown", &owner, &disk.place.display().to_string()]);
    disk
}

#[test]
fn no_acknowledged_row_is_lost_when_the_power_goes() {
    let memory = Path::new("/dev/shm");
    let folder = match memory.is_dir() {
        true => TempDir::new_in(memory),
        false => TempDir::new(),
    };
    let folder = folder.expect("a temporary folder");
    let disk = disk(folder.path());
    fs::create_dir(disk.place.join("home")).expect("a home");
    let made = disk.binder(&["init", "anna", "--as", "anna", "--person", "Anna Ek"]);
    assert!(made.status.success(), "{made:?}");
    let writer = Writer::default();
    let mut cuts = 0;
    thread::scope(|scope| {
        scope.spawn(|| writer.log_all(&disk));
        while !writer.done.load(Ordering::SeqCst) {
            after_a_cut(&disk, cuts, &writer);
            cuts += 1;
        }
    });
    after_a_cut(&disk, cuts, &writer);
    let count = writer.acknowledged.into_inner().expect("a list").len();
    let line = format!(
        "power cut: 0 of {count} acknowledged rows lost in {} cuts\n",
        cuts + 1
    );
    let _ = std::io::stderr().write_all(line.as_bytes());
    assert!(count >= 200, "{count} rows");
}

/// Somebody who logs row after row.
#[derive(Default)]
struct Writer {
    /// Rows whose id was printed.
    acknowledged: Mutex<Vec<String>>,
    /// The process at work. While this is locked none is begun.
    at_work: Mutex<Option<u32>>,
    done: AtomicBool,
}

impl Writer {
    fn log_all(&self, disk: &Disk) {
        for row in 0..ROWS {
            let event = format!("rad {row}");
            let child = {
                let mut at_work = self.at_work.lock().expect("a process");
                let mut command = disk.command(env!("CARGO_BIN_EXE_binder"));
                let child = command.args(["log", "add", &event]).stdout(Stdio::piped());
                let child = child.stderr(Stdio::piped()).spawn().expect("it starts");
                *at_work = Some(child.id());
                child
            };
            let added = child.wait_with_output().expect("it ends");
            *self.at_work.lock().expect("a process") = None;
            if added.status.success() {
                self.acknowledged.lock().expect("a list").push(event);
            }
        }
        self.done.store(true, Ordering::SeqCst);
    }

    /// Does something while nobody writes: a copy that takes its time would otherwise be of several
    /// moments, which no disk ever shows.
    fn held<T>(&self, what: impl FnOnce() -> T) -> T {
        let at_work = self.at_work.lock().expect("a process");
        if let Some(process) = *at_work {
            signal("-STOP", process);
            while !rests(process) {
                thread::yield_now();
            }
        }
        let done = what();
        if let Some(process) = *at_work {
            signal("-CONT", process);
        }
        done
    }
}

fn signal(signal: &str, process: u32) {
    let mut kill = Command::new("kill");
    // It may have ended by itself.
    let _ = kill.args([signal, &process.to_string()]).output();
}

/// Stopped, or ended.
fn rests(process: u32) -> bool {
    let state = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let state = state.rsplit_once(") ").map_or("", |(_, rest)| rest);
    !state.starts_with(['R', 'S', 'D'])
}

fn after_a_cut(disk: &Disk, number: usize, writer: &Writer) {
    let before = writer.acknowledged.lock().expect("a list").clone();
    let image = writer.held(|| disk.copied(number));
    let cut = disk.started(image);
    // A computer takes longer to start than a lock of a living program is old.
    let locks = [
        "find",
        "-name",
        "*.lock",
        "-exec",
        "touch",
        "-d",
        "1 minute ago",
        "{}",
        ";",
    ];
    assert!(cut.run(locks[0], &locks[1..]).status.success());
    let there = cut.events();
    let lost: Vec<_> = before
        .iter()
        .filter(|event| !there.contains(*event))
        .collect();
    assert!(lost.is_empty(), "lost in cut {number}: {lost:?}");
    let added = cut.binder(&["log", "add", "efter strömavbrottet"]);
    assert!(added.status.success(), "{added:?}");
    let sound = cut.run(
        "git",
        &[
            "-c",
            "safe.directory=*",
            "fsck",
            "--strict",
            "--no-dangling",
        ],
    );
    assert!(sound.status.success(), "{sound:?}");
}
