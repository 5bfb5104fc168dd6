//! Connections broken at any byte in either direction: nothing is lost.

use super::sshd::git;
use super::{Server, anna, done, synced};
use crate::world::World;

const CUTS: u64 = 30;

#[test]
fn thirty_cuts_over_ssh_lose_nothing() {
    cut(|_| Server::ssh(), 1);
}

#[test]
fn thirty_cuts_over_https_lose_nothing() {
    cut(Server::web, 2);
}

/// Numbers that look thrown, the same every time (SplitMix64).
pub(super) fn thrown(seed: u64, below: u64) -> u64 {
    let mut z = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (z ^ (z >> 31)) % below
}

fn cut(server: impl Fn(&World) -> Server, seed: u64) {
    let mut world = World::new();
    let server = server(&world);
    done(anna(&mut world, &server).program(&["sync"]));
    let hub = world.hub().display().to_string();
    let bo = world.person("bo");
    done(bo.binder(&["join", &hub, "parm", "--as", "bo", "--person", "Bo"]));
    bo.folder.push("parm");
    let before = server.door().passed();
    news(&mut world, 0);
    done(world.person("anna").program(&["sync"]));
    let after = server.door().passed();
    let whole = [0, 1].map(|way| after[way] - before[way]);
    for round in 1..=CUTS {
        let way = (round % 2) as usize;
        let at = thrown(seed * 1000 + round, whole[way]) as i64;
        news(&mut world, round);
        let (up, down) = if way == 0 {
            (Some(at), None)
        } else {
            (None, Some(at))
        };
        server.door().cut_after(up, down);
        let ran = world.person("anna").program(&["sync", "--json"]);
        server.door().mend();
        let outcome = synced(&ran)["outcome"].clone();
        let told = format!(
            "seed {seed}, cut {round} at {up:?} {down:?}: {outcome} {}",
            ran.talk
        );
        assert!(matches!(ran.code, 0 | 3), "{told}");
        // What is said to be delivered is delivered. A cut in the last bytes takes away the server's
        // report of a push it has carried out: then nothing is said of it, and code 3 stands.
        let (here, there) = tips(&mut world);
        assert!(ran.code == 3 || here == there, "{told}");
        let ran = world.person("anna").program(&["sync", "--json"]);
        assert_eq!(
            synced(&ran)["outcome"],
            "done",
            "{told}; then {} {}",
            ran.answer,
            ran.talk
        );
        let delivered = tips(&mut world);
        assert_eq!(delivered.0, delivered.1, "{told}");
        git(&world.hub(), &["fsck", "--strict"]);
    }
    done(world.person("bo").binder(&["sync"]));
    for name in ["anna", "bo"] {
        let log = done(world.person(name).binder(&["log", "--json"]));
        for round in 0..=CUTS {
            assert!(
                log.contains(&format!("Annas rad {round}.")),
                "{name} {round}"
            );
            assert!(log.contains(&format!("Bos rad {round}.")), "{name} {round}");
        }
    }
    git(&world.person("anna").folder, &["fsck", "--strict"]);
}

/// Something to fetch and something to deliver.
fn news(world: &mut World, round: u64) {
    let bo = world.person("bo");
    done(bo.binder(&["log", "add", &format!("Bos rad {round}.")]));
    done(bo.binder(&["sync"]));
    done(
        world
            .person("anna")
            .binder(&["log", "add", &format!("Annas rad {round}.")]),
    );
}

/// Anna's own tip, and what the hub has of her.
fn tips(world: &mut World) -> (String, String) {
    let there = git(&world.hub(), &["rev-parse", "copies/anna"]);
    let here = git(&world.person("anna").folder, &["rev-parse", "copies/anna"]);
    (here, there)
}
