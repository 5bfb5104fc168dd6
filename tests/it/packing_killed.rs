//! Packing killed at its system calls, and concurrent with other programs: nothing is lost.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, SystemTime};

use crate::world::World;

/// What changes the disk for good.
const CALLS: &str = "rename,renameat,renameat2,unlink,unlinkat,mkdir,rmdir,fsync,ftruncate";

/// A copy with much to pack: loose texts, and more small packs than stay.
struct Untidy {
    world: World,
    folder: PathBuf,
    ids: String,
}

impl Untidy {
    fn new() -> Self {
        let mut world = World::new();
        let anna = world.person("anna");
        assert_eq!(anna.binder(&["init", "parm", "--as", "anna"]).code, 0);
        anna.folder.push("parm");
        let folder = anna.folder.clone();
        let bare = world.hub().display().to_string();
        let anna = world.person("anna");
        assert_eq!(anna.binder(&["remote", "add", "hub", &bare]).code, 0);
        assert_eq!(anna.binder(&["sync"]).code, 0);
        let repo = git2::Repository::open(&folder).expect("a repository");
        for n in 0..25 {
            let mut pack = repo.packbuilder().expect("a pack");
            let id = repo.blob(format!("kort {n}\n").as_bytes()).expect("a text");
            pack.insert_object(id, None).expect("packed");
            pack.write(&folder.join(".git/objects/pack"), 0)
                .expect("written");
        }
        for n in 0..1_010 {
            repo.blob(format!("rad {n}\n").as_bytes()).expect("a text");
        }
        let ids = ids(&folder);
        Self { world, folder, ids }
    }

    /// A copy of the copy, file for file.
    fn again(&mut self, name: &str) -> PathBuf {
        let to = self.folder.with_file_name(name);
        let _ = fs::remove_dir_all(&to);
        let (from, to_) = (self.folder.as_os_str(), to.as_os_str());
        run(Command::new("cp").arg("-a").args([from, to_]));
        self.world.person("anna").owns(&to);
        to
    }

    fn sync(&mut self, folder: &Path, strace: &[String]) -> Output {
        let variables = self.world.person("anna").variables.clone();
        let mut command = Command::new("strace");
        command.args(strace).arg(env!("CARGO_BIN_EXE_binder"));
        command.arg("sync").current_dir(folder).env_clear();
        command.envs(variables).output().expect("strace")
    }

    fn is_whole(&mut self, folder: &Path) {
        assert_eq!(ids(folder), self.ids);
        run(git(folder).args(["fsck", "--strict", "--no-dangling"]));
        let anna = self.world.person("anna");
        anna.folder = folder.to_owned();
        let ran = anna.program(&["sync"]);
        assert_eq!(ran.code, 0, "{}", ran.talk);
        let left = String::from_utf8_lossy(&run(git(folder).args(["count-objects", "-v"])).stdout)
            .into_owned();
        assert!(left.contains("garbage: 0"), "{left}");
        assert_eq!(ids(folder), self.ids);
    }
}

fn git(folder: &Path) -> Command {
    let mut git = Command::new("git");
    git.current_dir(folder).env("GIT_CONFIG_NOSYSTEM", "1");
    git
}

fn run(command: &mut Command) -> Output {
    let output = command.output().expect("the program starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}");
    output
}

/// The ids of all objects, each once.
fn ids(folder: &Path) -> String {
    let list = [
        "cat-file",
        "--batch-all-objects",
        "--batch-check=%(objectname)",
    ];
    String::from_utf8(run(git(folder).args(list)).stdout).expect("text")
}

/// How often each call is made in one sync.
fn calls(untidy: &mut Untidy) -> BTreeMap<String, usize> {
    let folder = untidy.again("counted");
    let log = folder.with_file_name("calls");
    let traced = [format!("-etrace={CALLS}"), format!("-o{}", log.display())];
    assert!(untidy.sync(&folder, &traced).status.success());
    let mut calls = BTreeMap::new();
    for line in fs::read_to_string(log).expect("a trace").lines() {
        if let Some((call, _)) = line.split_once('(') {
            *calls.entry(call.to_owned()).or_default() += 1;
        }
    }
    calls
}

/// The first and last calls of a kind and some between; of a few all.
fn points(count: usize, most: usize) -> Vec<usize> {
    let step = count.div_ceil(most).max(1);
    let mut points: Vec<usize> = (1..=count).step_by(step).collect();
    points.extend((count > 0).then_some(count));
    points.dedup();
    points
}

fn killed_at(most: usize) -> usize {
    let mut untidy = Untidy::new();
    let mut killed = 0;
    for (call, count) in calls(&mut untidy) {
        for point in points(count, most) {
            let folder = untidy.again("killed");
            let inject = format!("-einject={call}:signal=KILL:when={point}");
            let output = untidy.sync(
                &folder,
                &[format!("-etrace={call}"), "-o/dev/null".to_owned(), inject],
            );
            killed += usize::from(!output.status.success());
            untidy.is_whole(&folder);
        }
    }
    killed
}

#[test]
fn packing_killed_anywhere_loses_nothing_and_is_finished_by_the_next_sync() {
    let killed = killed_at(3);
    assert!(killed > 12, "{killed}");
}

#[test]
#[ignore = "minutes: under tests/run --long"]
fn packing_killed_at_most_of_its_calls_loses_nothing() {
    let killed = killed_at(40);
    assert!(killed > 60, "{killed}");
}

#[test]
fn readers_writers_and_plain_git_beside_it_never_fail() {
    let mut untidy = Untidy::new();
    let folder = untidy.folder.clone();
    let variables = untidy.world.person("anna").variables.clone();
    let program = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_binder"));
        command.args(args).current_dir(&folder).env_clear();
        command
            .envs(&variables)
            .stdin(Stdio::null())
            .stdout(Stdio::piped());
        command.stderr(Stdio::piped()).spawn().expect("it starts")
    };
    for round in 0..4 {
        let repo = git2::Repository::open(&folder).expect("a repository");
        for n in 0..1_010 {
            repo.blob(format!("rad {round} {n}\n").as_bytes())
                .expect("a text");
        }
        let row = format!("rad {round}");
        let mut beside = vec![program(&["sync"]), program(&["sync"])];
        beside.extend((0..3).map(|_| program(&["log"])));
        beside.push(program(&["log", "add", &row]));
        beside.extend(
            [
                &["log", "--all", "-p"][..],
                &["rev-list", "--all", "--objects"],
            ]
            .map(|args| {
                let mut git = git(&folder);
                git.args(args).stdout(Stdio::piped()).stderr(Stdio::piped());
                git.spawn().expect("git starts")
            }),
        );
        for child in beside {
            let output = child.wait_with_output().expect("it ends");
            // 3: kept for the next command, or not delivered yet, as on a slow disk.
            let fine = matches!(output.status.code(), Some(0 | 3)) && output.stderr.is_empty();
            assert!(fine, "{output:?}");
        }
    }
    run(git(&folder).args(["fsck", "--strict", "--no-dangling"]));
    let rows = untidy.world.person("anna").binder(&["log"]).answer;
    assert!(
        (0..4).all(|round| rows.contains(&format!("rad {round}"))),
        "{rows}"
    );
}

/// The loose objects and the packs of a repository, as Git counts them.
fn counted(folder: &Path) -> (usize, usize) {
    let said = run(git(folder).args(["count-objects", "-v"])).stdout;
    let said = String::from_utf8(said).expect("text");
    let number = |name: &str| {
        let line = said.lines().find_map(|line| line.strip_prefix(name));
        line.and_then(|rest| rest.trim().parse().ok())
            .expect("a number")
    };
    (number("count:"), number("packs:"))
}

/// What two thousand rows and a hundred exchanges leave on three disks.
fn long_use(rows: usize) {
    let mut world = World::new();
    let hub = world.hub();
    let place = hub.display().to_string();
    let anna = world.person("anna");
    let done = |ran: crate::world::Ran| assert_eq!(ran.code, 0, "{}", ran.talk);
    done(anna.binder(&["init", "parm", "--as", "anna"]));
    anna.folder.push("parm");
    done(anna.binder(&["remote", "add", "hub", &place]));
    done(anna.binder(&["sync"]));
    let bo = world.person("bo");
    done(bo.binder(&["join", &place, "parm", "--as", "bo"]));
    bo.folder.push("parm");
    for row in 0..rows {
        let anna = world.person("anna");
        done(anna.binder(&["log", "add", &format!("rad {row}")]));
        if row % 20 == 19 {
            done(anna.binder(&["sync"]));
            done(world.person("bo").binder(&["sync"]));
        }
        if row % 200 == 199 {
            // As after a minute: packs that were replaced go.
            for note in notes(&hub).chain(notes(&world.person("bo").folder.join(".git"))) {
                let file = fs::File::options().write(true).open(note).expect("a note");
                let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
                file.set_modified(long_ago).expect("an old note");
            }
        }
    }
    let folders = ["anna", "bo"].map(|name| world.person(name).folder.clone());
    for folder in folders.iter().chain([&hub]) {
        let (loose, packs) = counted(folder);
        assert!(loose <= 1_200 && packs <= 60, "{loose} {packs}");
        run(git(folder).args(["fsck", "--strict", "--no-dangling"]));
    }
    let log = world
        .person("bo")
        .binder(&["log", "--format", "csv"])
        .answer;
    let all = (0..rows).all(|row| log.contains(&format!("rad {row}")));
    assert!(all, "a row is missing");
}

fn notes(git: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let notes = fs::read_dir(git.join("binder/packs-replaced"));
    notes
        .into_iter()
        .flatten()
        .flatten()
        .map(|note| note.path())
}

#[test]
fn long_use_leaves_few_files_on_every_disk() {
    long_use(300);
}

#[test]
#[ignore = "minutes: under tests/run --long"]
fn two_thousand_rows_and_two_hundred_exchanges_leave_few_files_on_every_disk() {
    long_use(2_000);
}
