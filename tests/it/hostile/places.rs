//! A prepared remote by path: an exchange ends, whatever is there, with a report.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::hostile::maker::{Maker, anna_hears, done, two};
use crate::world::{Ran, World};

fn ran(program: &str, words: &[&str]) {
    let status = Command::new(program).args(words).status();
    assert!(status.is_ok_and(|it| it.success()), "{program} {words:?}");
}

fn pipe(path: &Path) {
    fs::create_dir_all(path.parent().expect("above")).expect("a folder");
    let _ = fs::remove_file(path);
    ran("mkfifo", &[&path.display().to_string()]);
}

/// A second place that Anna goes to after the hub: a whole copy of it, with Bo's row.
fn second_place(world: &mut World) -> PathBuf {
    let (hub, stick) = (world.hub(), world.stick());
    let place = stick.join("z.git");
    let words = [hub.display().to_string(), place.display().to_string()];
    ran("git", &["clone", "-q", "--bare", &words[0], &words[1]]);
    done(
        &world
            .person("anna")
            .binder(&["remote", "add", "z", &words[1]]),
    );
    place
}

fn words(ran: &Ran) -> String {
    let text = format!("{}{}", ran.answer, ran.talk);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Anna exchanges with both places: the hub is named with the file, and Bo's row comes from the second.
fn passes_over(world: &mut World, file: &str) {
    let anna = world.person("anna");
    let synced = anna.binder(&["sync"]);
    assert_eq!(synced.code, 3, "{file}: {}{}", synced.answer, synced.talk);
    let said = words(&synced).replace(' ', "");
    assert!(
        said.contains("ingenvanligfil") || said.contains("vanligfil"),
        "{file}: {said}"
    );
    assert!(
        said.contains(file.rsplit('/').next().unwrap_or(file)),
        "{file}: {said}"
    );
    let json = anna.binder(&["sync", "--json"]);
    assert!(
        json.answer.contains("\"irregular\""),
        "{file}: {}",
        json.answer
    );
    let log = anna.binder(&["log", "--all"]);
    assert!(
        done(&log).contains("Bos ärliga rad"),
        "{file}: {}",
        log.answer
    );
}

#[test]
fn a_pipe_a_device_or_a_link_in_a_place_is_named_and_the_next_place_is_reached() {
    for file in [
        "packed-refs",
        "HEAD",
        "config",
        "refs/heads/copies/bo",
        "refs/heads/main",
        "objects/info/alternates",
        "objects/pack/multi-pack-index",
        "shallow",
        "info/grafts",
        "commondir",
    ] {
        let mut world = World::new();
        two(&mut world);
        second_place(&mut world);
        pipe(&world.hub().join(file));
        passes_over(&mut world, file);
    }
    for (file, target) in [
        ("packed-refs", "/dev/zero"),
        ("refs/heads/copies/bo", "/etc/hostname"),
    ] {
        let mut world = World::new();
        two(&mut world);
        second_place(&mut world);
        let path = world.hub().join(file);
        let _ = fs::remove_file(&path);
        std::os::unix::fs::symlink(target, &path).expect("a link");
        passes_over(&mut world, file);
    }
}

#[test]
fn a_pipe_in_the_place_of_an_object_or_a_pack_holds_nobody_up() {
    let mut world = World::new();
    two(&mut world);
    let place = second_place(&mut world);
    let hub = world.hub();
    let maker = Maker::at(&hub);
    let blob = maker.blob(b"gone\n").to_string();
    let tree = maker.tree(&[("100644", b"x.md", maker.blob(b"gone\n"))]);
    maker.put("copies/eve", maker.commit(tree, &[]));
    pipe(&hub.join("objects").join(&blob[..2]).join(&blob[2..]));
    let said = anna_hears(&mut world);
    assert!(said.contains("eve"), "{said}");
    pipe(&place.join("objects/pack/pack-0000000000000000000000000000000000000000.pack"));
    fs::write(
        place.join("objects/pack/pack-0000000000000000000000000000000000000000.idx"),
        "",
    )
    .expect("written");
    let synced = world.person("anna").binder(&["sync", "--json"]);
    assert_eq!(synced.code, 3, "{}", synced.answer);
    assert!(synced.answer.contains("\"irregular\""), "{}", synced.answer);
}

/// Plain Git's index over several packs, every place in it beyond the end of its pack.
fn indexed_astray(git: &Path) {
    let place = git.display().to_string();
    ran("git", &["-C", &place, "repack", "-adq"]);
    ran("git", &["-C", &place, "multi-pack-index", "write"]);
    let index = git.join("objects/pack/multi-pack-index");
    let mut bytes = fs::read(&index).expect("an index");
    // The table of places: pairs of pack and place (gitformat-pack(5), chunk OOFF).
    let begins =
        |head: &[u8]| usize::try_from(u64::from_be_bytes(head[4..12].try_into().expect("8")));
    let heads = bytes[12..].chunks_exact(12).take(usize::from(bytes[6]) + 1);
    let heads: Vec<Vec<u8>> = heads.map(<[u8]>::to_vec).collect();
    let is_places = |head: &Vec<u8>| head.starts_with(b"OOFF");
    let at = heads.iter().position(is_places).expect("places");
    let (from, to) = (
        begins(&heads[at]).expect("short"),
        begins(&heads[at + 1]).expect("short"),
    );
    for place in (from..to).step_by(8) {
        bytes[place + 4..place + 8].copy_from_slice(&0x7fff_fff0_u32.to_be_bytes());
    }
    fs::remove_file(&index).expect("read-only files are replaced");
    fs::write(&index, bytes).expect("spoiled");
}

#[test]
fn an_index_over_several_packs_that_leads_beyond_them_is_not_gone_by() {
    let mut world = World::new();
    two(&mut world);
    indexed_astray(&world.hub());
    let place = world.hub().display().to_string();
    anna_hears(&mut world);
    let cecilia = world.person("cecilia");
    let joined = [
        "join", &place, "parm", "--as", "cecilia", "--person", "Cecilia",
    ];
    done(&cecilia.binder(&joined));
}

#[test]
fn such_an_index_in_ones_own_copy_stops_nothing_and_blames_nobody() {
    let mut world = World::new();
    two(&mut world);
    let anna = world.person("anna");
    indexed_astray(&anna.folder.join(".git"));
    for words in ["log", "contacts", "plan", "verify", "log add Rad", "sync"] {
        let typed: Vec<&str> = words.splitn(3, ' ').collect();
        done(&anna.binder(&typed));
    }
}

#[test]
fn a_pipe_in_ones_own_folder_stops_no_entry() {
    let mut world = World::new();
    two(&mut world);
    let anna = world.person("anna");
    for file in [
        "binder.yaml",
        "contacts.yaml",
        "templates/bilaga-b.sv.md",
        "plan/x.md",
    ] {
        pipe(&anna.folder.join(file));
    }
    done(&anna.binder(&["log", "add", "det går att logga"]));
    done(&anna.binder(&["sync"]));
    done(&anna.binder(&["contacts"]));
    assert_ne!(anna.binder(&["status"]).code, 101);
}
