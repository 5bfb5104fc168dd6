//! No word of a sealed list reaches a disk in the clear: edited, exported, printed, reported, and killed at any moment.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::canaries::found;
use super::lists::CHILDREN;
use super::*;

const LIST: &str = "Klass Kanariefågel";
const LINE: &str = "- name: Nils Kanariefågel";

/// Memory: what is in it is on no disk. Editors of the test are kept there, too.
struct Memory(TempDir);

impl Memory {
    /// Anna has it as her runtime folder, and every other folder that programs write to in the world.
    fn of(world: &mut World) -> Self {
        let memory = tempfile::tempdir_in("/dev/shm").expect("memory");
        fs::create_dir(memory.path().join("run")).expect("a folder");
        let root = root(world);
        let anna = world.person("anna");
        let mut set = |name: &str, path: PathBuf| {
            fs::create_dir_all(&path).expect("a folder");
            let path = path.display().to_string();
            anna.variables.insert(name.to_owned(), path);
        };
        set("XDG_RUNTIME_DIR", memory.path().join("run"));
        set("TMPDIR", root.join("tmp"));
        set("XDG_CACHE_HOME", root.join("cache"));
        set("XDG_DATA_HOME", root.join("data"));
        Self(memory)
    }

    fn editor(&self, person: &mut Person, text: &str) {
        let script = self.0.path().join("editor.sh");
        fs::write(&script, text).expect("a script");
        let editor = format!("/bin/sh {}", script.display());
        person.variables.insert("EDITOR".to_owned(), editor);
    }

    /// What commands have left in it.
    fn left(&self) -> Vec<PathBuf> {
        let all = fs::read_dir(self.0.path().join("run")).expect("a folder");
        all.flatten().map(|it| it.path()).collect()
    }
}

fn root(world: &World) -> PathBuf {
    let stick = world.stick();
    stick.parent().expect("the world").to_owned()
}

fn done(person: &mut Person, args: &[&str]) -> String {
    let ran = person.program(args);
    assert_eq!(ran.code, 0, "{args:?}: {}{}", ran.answer, ran.talk);
    ran.answer
}

/// Anna with a list.
fn sealed(world: &mut World) -> Memory {
    begin(world);
    let memory = Memory::of(world);
    let anna = world.person("anna");
    anna.input = CHILDREN.to_owned();
    let line = ["seal", "new", LIST, "--from", "-", "--keep-until"];
    done(anna, &[&line[..], &["2099-06-30"]].concat());
    memory
}

fn opened(person: &mut Person) -> String {
    done(person, &["seal", "open", LIST, "--unsealed"])
}

fn is_clean(folder: &Path, told: &str) {
    let found = found(folder, &WORDS);
    assert!(found.is_empty(), "{told}: {}", found.join("\n"));
}

/// Writes the text of every PDF and every file of every archive beside it.
fn unpack(folder: &Path) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        let name = path.display().to_string();
        let ran = match path.extension().and_then(|it| it.to_str()) {
            _ if path.is_dir() => return unpack(&path),
            Some("pdf") => Command::new("pdftotext").arg(&path).status(),
            Some("zip") => Command::new("python3")
                .args(["-m", "zipfile", "-e", &name, &format!("{name}.out")])
                .status(),
            _ => continue,
        };
        assert!(ran.expect("it starts").success(), "{name}");
        let inner = PathBuf::from(format!("{name}.out"));
        if inner.is_dir() {
            unpack(&inner);
        }
    }
}

#[test]
fn nothing_of_a_list_leaves_with_an_edit_an_export_a_print_or_a_report() {
    let mut world = World::new();
    let memory = sealed(&mut world);
    let out = world.stick().join("ut");
    fs::create_dir(&out).expect("a folder");
    let file = |name: &str| out.join(name).display().to_string();
    let anna = world.person("anna");
    memory.editor(anna, &format!("printf '%s\\n' '{LINE}' >> \"$1\"\n"));
    done(anna, &["seal", "edit", LIST]);
    assert_eq!(opened(anna), format!("{CHILDREN}{LINE}\n"));
    assert!(memory.left().is_empty(), "memory is wiped");
    let mut said = String::new();
    for form in ["html", "md", "csv", "json", "confluence"] {
        said += &done(anna, &["export", form, &file(&format!("ut.{form}"))]);
    }
    said += &done(anna, &["bundle", "write", &file("parm.bundle")]);
    for what in ["all", "log"] {
        said += &done(anna, &["print", what, "-o", &file(&format!("{what}.pdf"))]);
    }
    for report in ["board", "final", "timeline", "press", "lessons"] {
        for form in ["page", "md"] {
            said += &done(anna, &["report", report, "--format", form]);
        }
        said += &done(anna, &["report", report, "--json"]);
    }
    let archive = file("strom.zip");
    said += &done(anna, &["incident", "archive", "strömavbrott", &archive]);
    fs::write(anna.folder.join("plan/99-prov.md"), "# Prov\n").expect("a chapter");
    said += &done(anna, &["plan", "save"]);
    for words in [
        "status", "log", "copies", "next", "doctor", "verify", "member",
    ] {
        said += &done(anna, &[words, "--json"]);
    }
    let journal = ["log", "--incident", "journal", "--json"];
    said += &anna.program(&journal).answer;
    said += &anna.program(&["check", "--json"]).answer;
    done(anna, &["seal", "rotate"]);
    done(anna, &["sync"]);
    fs::write(out.join("sagt"), said).expect("written");
    unpack(&out);
    is_clean(&root(&world), "all of it");
}

#[test]
fn an_edit_that_is_killed_leaves_its_text_in_memory_alone_and_the_next_one_names_it() {
    let mut world = World::new();
    let memory = sealed(&mut world);
    let anna = world.person("anna");
    let text = format!("printf '%s\\n' '{LINE}' >> \"$1\"\necho ready\nread line\n");
    memory.editor(anna, &text);
    let mut editing = Command::new(env!("CARGO_BIN_EXE_binder"))
        .args(["seal", "edit", LIST])
        .current_dir(&anna.folder)
        .env_clear()
        .envs(&anna.variables)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut line = String::new();
    let output = editing.stdout.take().expect("an output");
    BufReader::new(output).read_line(&mut line).expect("a line");
    assert_eq!(line, "ready\n");
    // Another window does not take it for left behind.
    let ran = anna.program(&["seal", "list"]);
    assert!(!ran.talk.contains("avbröts"), "{}", ran.talk);
    editing.kill().expect("killed");
    editing.wait().expect("it ends");
    let left = memory.left();
    let [folder] = &left[..] else {
        panic!("one folder: {left:?}")
    };
    let mode = |path: &Path| {
        fs::metadata(path)
            .expect("it is there")
            .permissions()
            .mode()
            & 0o777
    };
    assert_eq!(mode(folder), 0o700);
    assert_eq!(mode(&folder.join("list.yaml")), 0o600);
    memory.editor(anna, "exit 0\n");
    let ran = anna.program(&["seal", "edit", LIST]);
    let said = ran.talk.replace('\n', "");
    let name = folder.file_name().expect("a name").to_string_lossy();
    assert!(said.contains(&*name), "{said}");
    assert_eq!(opened(anna), CHILDREN, "nothing was sealed");
    is_clean(&root(&world), "killed");
}

/// The calls that change a disk, at which a command is killed, each as often as it was made.
fn points(person: &mut Person, log: &Path, words: &[&str]) -> Vec<(&'static str, usize)> {
    const CALLS: [&str; 5] = ["rename", "unlink", "fsync", "linkat", "mkdir"];
    let trace = format!("trace={}", CALLS.join(","));
    let ran = traced(
        person,
        &["-o", &log.display().to_string(), "-e", &trace],
        words,
    );
    assert!(ran.success(), "{words:?}");
    let text = fs::read_to_string(log).expect("a trace");
    let mut all = Vec::new();
    for call in CALLS {
        let made = text
            .lines()
            .filter(|it| it.starts_with(&format!("{call}(")));
        all.extend((1..=made.count()).map(|nth| (call, nth)));
    }
    all
}

fn traced(person: &mut Person, strace: &[&str], words: &[&str]) -> std::process::ExitStatus {
    Command::new("strace")
        .arg("-qq")
        .args(strace)
        .arg(env!("CARGO_BIN_EXE_binder"))
        .args(words)
        .current_dir(&person.folder)
        .env_clear()
        .envs(&person.variables)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("strace is installed: apt-get install strace")
}

#[test]
fn an_edit_and_a_change_of_key_killed_at_any_step_lose_no_text_and_leave_no_trace() {
    let mut world = World::new();
    let memory = sealed(&mut world);
    let log = memory.0.path().join("trace");
    let anna = world.person("anna");
    memory.editor(anna, &format!("printf '%s\\n' '{LINE}' >> \"$1\"\n"));
    let mut killed = 0;
    for words in [&["seal", "edit", LIST][..], &["seal", "rotate"]] {
        let all = points(anna, &log, words);
        for (call, nth) in all.iter().step_by(all.len().div_ceil(20)) {
            let before = opened(anna);
            let after = match words[1] {
                "edit" => format!("{before}{LINE}\n"),
                _ => before.clone(),
            };
            let inject = format!("inject={call}:signal=KILL:when={nth}");
            let trace = format!("trace={call}");
            let line = ["-o", "/dev/null", "-e", &trace, "-e", &inject];
            killed += u32::from(traced(anna, &line, words).signal() == Some(9));
            let now = opened(anna);
            let told = format!("{words:?} at {call} {nth}");
            assert!(now == before || now == after, "{told}: {now}");
            for folder in memory.left() {
                fs::remove_dir_all(folder).expect("gone");
            }
        }
    }
    assert!(killed > 20, "{killed}");
    // What was not finished is nobody's any more once it is a while old.
    let packs = anna.folder.join(".git/objects/pack");
    for entry in fs::read_dir(packs).expect("packs").flatten() {
        let file = fs::File::options().append(true).open(entry.path());
        let before = std::time::SystemTime::UNIX_EPOCH;
        file.expect("a file").set_modified(before).expect("older");
    }
    done(anna, &["status"]);
    done(anna, &["verify"]);
    done(anna, &["doctor"]);
    done(anna, &["sync"]);
    is_clean(&root(&world), "killed at any step");
}
