//! Garbage on a server: a branch that breaks a limit is not received, over ssh and https.

use git2::Oid;

use super::{Server, anna, done, joined, synced};
use crate::hostile::maker::{Maker, weight};
use crate::world::{Person, Ran, World};

/// What a program may have of everything it asks the system for, in KiB. Most of it is never touched:
/// libraries and threads.
const ADDRESSES: u32 = 600 << 10;

/// Runs the program with a bound on what it may ask for.
fn bounded(person: &mut Person, words: &[&str]) -> Ran {
    let program = env!("CARGO_BIN_EXE_binder");
    let script = format!("ulimit -v {ADDRESSES}; exec {program} \"$@\"");
    let words = [&["-c", &script, "binder"], words].concat();
    person.other_program("/bin/sh", &words)
}

fn two(world: &mut World, server: &Server) {
    anna(world, server);
    done(world.person("anna").program(&["sync"]));
    joined(world, server, "bo");
    let anna = world.person("anna");
    done(anna.program(&["sync"]));
    let bo = world.person("bo");
    done(bo.program(&["log", "add", "Bos ärliga rad"]));
    done(bo.program(&["sync"]));
}

fn bos_row_is_there(world: &mut World) {
    let anna = world.person("anna");
    let log = done(anna.program(&["log", "--all"]));
    assert!(log.contains("Bos ärliga rad"), "{log}");
    let heavy = weight(&anna.folder.join(".git"));
    assert!(heavy < 8 << 20, "{heavy} bytes lie in the copy");
}

#[test]
fn a_gigabyte_on_main_and_one_on_a_strangers_branch_stay_on_the_server() {
    a_gigabyte_stays(&Server::EACH[1..]);
}

#[test]
#[ignore = "a minute: under tests/run --long"]
fn a_gigabyte_stays_on_a_server_by_ssh_too() {
    a_gigabyte_stays(&Server::EACH[..1]);
}

fn a_gigabyte_stays(servers: &[fn(&World) -> Server]) {
    for server in servers {
        let mut world = World::new();
        let server = server(&world);
        two(&mut world, &server);
        let maker = Maker::at(&world.hub());
        let bomb = maker.blob(&vec![0; 1 << 30]);
        let main = maker.push_main(("100644", b"bomb", bomb));
        let tree = maker.tree(&[("100644", b"bomb", bomb)]);
        maker.put("copies/eve", maker.commit(tree, &[]));
        let ran = bounded(world.person("anna"), &["sync", "--json"]);
        assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
        let remote = synced(&ran);
        assert_eq!(remote["outcome"], "main-refused");
        let left: Vec<&str> = remote["left_out"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|it| it["branch"].as_str())
            .collect();
        assert_eq!(left, ["copies/eve", "main"], "{}", ran.answer);
        bos_row_is_there(&mut world);
        assert_eq!(maker.tip("main"), main);
    }
}

#[test]
fn many_random_objects_end_at_the_limit_of_bytes_or_of_objects() {
    for (server, limit, word, count, length) in [
        (Server::EACH[0], "fetch-mib: 4", "bytes", 400, 20_000),
        (Server::EACH[1], "fetch-objects: 2000", "objects", 2_100, 40),
    ] {
        let mut world = World::new();
        let server = server(&world);
        two(&mut world, &server);
        let anna = world.person("anna");
        let file = anna.folder.join("binder.yaml");
        let text = std::fs::read_to_string(&file).expect("the settings");
        let text = text.replacen("limits:\n", &format!("limits:\n  {limit}\n"), 1);
        std::fs::write(&file, text).expect("written");
        done(anna.program(&["plan", "save", "-m", "gränser"]));
        let maker = Maker::at(&world.hub());
        let noise = |number: u64| maker.blob(&Maker::noise(number, length));
        let blobs: Vec<(String, Oid)> = (0..count)
            .map(|it| (format!("x{it:04}"), noise(it)))
            .collect();
        let lines: Vec<_> = blobs
            .iter()
            .map(|it| ("100644", it.0.as_bytes(), it.1))
            .collect();
        let tree = maker.tree(&lines);
        maker.push_main(("40000", b"many", tree));
        let ran = bounded(world.person("anna"), &["sync", "--json"]);
        assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
        let remote = synced(&ran);
        assert_eq!(remote["left_out"][0]["why"], word, "{}", ran.answer);
        bos_row_is_there(&mut world);
    }
}

#[test]
fn large_texts_that_are_sent_as_what_differs_cost_no_more_than_one_of_them() {
    let mut world = World::new();
    let server = Server::ssh();
    two(&mut world, &server);
    let maker = Maker::at(&world.hub());
    // Texts of 30 MB that are alike: git sends one of them, and of the others what differs.
    let base = vec![b'x'; 30 << 20];
    let mut lines = Vec::new();
    for number in 0..8_u8 {
        let mut text = base.clone();
        text.push(b'0' + number);
        lines.push((format!("x{number:02}"), maker.blob(&text)));
    }
    let lines: Vec<_> = lines
        .iter()
        .map(|it| ("100644", it.0.as_bytes(), it.1))
        .collect();
    let tree = maker.tree(&lines);
    let folder = world.hub().display().to_string();
    maker.push_main(("40000", b"many", tree));
    super::ran(
        "git",
        &["-C", &folder, "repack", "-adq", "--window=40", "--depth=4"],
    );
    let ran = bounded(world.person("anna"), &["sync"]);
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    bos_row_is_there(&mut world);
}
