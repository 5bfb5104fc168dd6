//! A server with a full disk: a small file system in memory, in a mount namespace.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::cuts::thrown;
use super::web::Web;
use super::{Server, anna, done, on_the_path, synced};
use crate::world::World;

/// A disk of the server's, seen by programs that are started inside alone.
struct Disk(Child);

impl Disk {
    /// A copy of a repository on a disk with this much room, mounted where the repository lies.
    fn with(repository: &Path, size: &str) -> Self {
        let script = format!(
            "cp -r '{at}' '{at}.copy'; mount -t tmpfs -o size={size} tmpfs '{at}';
             cp -r '{at}.copy'/. '{at}'; echo ready; exec cat",
            at = repository.display()
        );
        let mut child = Command::new("unshare")
            .args(["--map-root-user", "--mount", "sh", "-e", "-c", &script])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("unshare starts");
        let mut line = String::new();
        let said = child.stdout.take().expect("its words");
        BufReader::new(said).read_line(&mut line).expect("a word");
        assert_eq!(line, "ready\n");
        Self(child)
    }

    /// The words that start a program inside.
    fn inside(&self) -> Vec<String> {
        let id = self.0.id().to_string();
        let words = ["-t", &id, "-U", "-m", "--preserve-credentials", "--"];
        let program = on_the_path("nsenter").display().to_string();
        let words = words.map(str::to_owned);
        [&[program][..], &words].concat()
    }

    fn run(&self, words: &[&str]) {
        let inside = self.inside();
        let done = Command::new(&inside[0])
            .args(&inside[1..])
            .args(words)
            .status();
        assert!(done.expect("it runs").success(), "{words:?}");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_server_whose_disk_is_full_is_said_and_once_there_is_room_everything_arrives() {
    let mut world = World::new();
    let hub = world.hub();
    let disk = Disk::with(&hub, "1m");
    let web = Web::inside(hub.parent().expect("a folder"), &disk.inside());
    let server = Server::Web(web);
    done(anna(&mut world, &server).program(&["sync"]));
    // Nothing that can be packed smaller.
    let noise: Vec<u8> = (0..200_000)
        .flat_map(|it| thrown(it, u64::MAX).to_le_bytes())
        .collect();
    let anna = world.person("anna");
    std::fs::write(anna.home().join("karta.bin"), noise).expect("a file");
    let file = anna.home().join("karta.bin").display().to_string();
    done(anna.program(&["log", "add", "karta över hallen", "--file", &file]));
    let ran = anna.program(&["sync"]);
    assert_eq!(ran.code, 3, "{}{}", ran.answer, ran.talk);
    assert!(
        ran.answer.contains("det är fullt i https://anna:***@"),
        "{}",
        ran.answer
    );
    let ran = anna.program(&["sync", "--json"]);
    assert_eq!(synced(&ran)["outcome"], "no-space", "{}", ran.answer);
    disk.run(&[
        "mount",
        "-o",
        "remount,size=50m",
        &hub.display().to_string(),
    ]);
    let ran = anna.program(&["sync", "--json"]);
    assert_eq!(
        synced(&ran)["outcome"],
        "done",
        "{}{}",
        ran.answer,
        ran.talk
    );
    disk.run(&["git", "-C", &hub.display().to_string(), "fsck", "--strict"]);
}
