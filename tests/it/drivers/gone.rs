//! Disks that vanish during use: stick pulled out, server stopped, cable unplugged.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::copies::dice::Dice;
use crate::disks::job::{self, PEOPLE, by_a_stick, run, well};
use crate::drivers::disk::{self, Kind};
use crate::drivers::{begins_in, begun, has, shared, told_truly};
use crate::world::{Person, World};

/// How often a stick is pulled out.
const MOMENTS: usize = 30;

/// At moments of an exchange that are counted in what was asked of the stick: what was written is in its
/// writer's copy, what is said is true, and with the stick in again everything goes on.
pub(super) fn pulled(kind: Kind) {
    let mut world = World::new();
    let mut stick = shared(&world, kind);
    job::four(&mut world, &by_a_stick);
    let (mut dice, mut rows, place) = (Dice::new(1), Vec::new(), world.stick());
    for moment in 0..MOMENTS {
        let row = format!("Rad vid drag {moment}.");
        let person = world.person(PEOPLE[dice.below(PEOPLE.len())]);
        well(person.binder(&["log", "add", &row]));
        rows.push(row);
        let mut sync = begun(person, &["sync"]);
        let until = asked() + dice.below(60) as u64;
        while asked() < until && sync.try_wait().expect("a program").is_none() {}
        stick.is_pulled();
        told_truly(&sync.wait_with_output().expect("the program ends"), &[0, 3]);
        let below = fs::read_dir(&place).expect("a folder").count();
        assert_eq!(below, 0, "something lies where the stick was");
        stick.is_put_in_again(&place);
        if moment % 10 == 9 {
            a_minute_later(&place.join("hub.git/refs"));
            sent_again(&mut world);
            job::alike(&mut world, &rows);
        }
    }
}

/// What the file system of a stick had not written whole when it was pulled out is gone from it: that is told, and it is
/// sent again.
fn sent_again(world: &mut World) {
    for name in PEOPLE {
        let ran = world.person(name).binder(&["sync"]);
        assert_eq!(ran.code, 0, "{ran:?}");
    }
}

/// Locks that were on the stick when it was pulled out are old.
fn a_minute_later(refs: &Path) {
    let place = refs.display().to_string();
    let old = ["-exec", "touch", "-d", "3 minutes ago", "{}", ";"];
    run(&[&["find", &place, "-name", "*.lock"], &old[..]].concat());
}

/// How often the stick was read or written.
fn asked() -> u64 {
    let device = disk::device();
    let name = device.trim_start_matches("/dev/");
    let stat = fs::read_to_string(format!("/sys/block/{name}/stat")).unwrap_or_default();
    let numbers: Vec<u64> = stat
        .split_whitespace()
        .filter_map(|it| it.parse().ok())
        .collect();
    numbers.first().unwrap_or(&0) + numbers.get(4).unwrap_or(&0)
}

/// The cable is out while somebody exchanges: whoever writes goes on, and once it is in again all is alike.
pub(super) fn away(kind: Kind) {
    let mut world = World::new();
    let _disk = shared(&world, kind);
    job::four(&mut world, &|world, name| has(kind, world, name));
    let (mut dice, mut rows) = (Dice::new(2), Vec::new());
    for moment in 0..5 {
        let anna = world.person("anna");
        rows.push(row_of(anna, &format!("Före {moment}.")));
        let sync = begun(anna, &["sync"]);
        for _ in 0..dice.below(40) * 50 {
            drop(fs::metadata(anna.folder.join(".git")));
        }
        run(&["ip", "link", "set", "lo", "down"]);
        rows.push(row_of(world.person("anna"), &format!("Under {moment}.")));
        rows.push(row_of(world.person("bo"), &format!("Hos Bo {moment}.")));
        run(&["ip", "link", "set", "lo", "up"]);
        told_truly(&sync.wait_with_output().expect("the program ends"), &[0, 3]);
    }
    job::alike(&mut world, &rows);
}

/// Written by a program of its own, whatever others do.
fn row_of(person: &Person, row: &str) -> String {
    let add = begun(person, &["log", "add", row]);
    told_truly(&add.wait_with_output().expect("the program ends"), &[0]);
    row.to_owned()
}

/// The server has ended: that is said, and nothing of it is lost.
pub(super) fn ended(kind: Kind) {
    let mut world = World::new();
    let _disk = shared(&world, kind);
    job::four(&mut world, &|world, name| has(kind, world, name));
    run(&["pkill", "-KILL", "smbd"]);
    let bo = world.person("bo");
    let row = row_of(bo, "När servern är borta.");
    let sync = begun(bo, &["sync"]).wait_with_output();
    let said = told_truly(&sync.expect("the program ends"), &[3]);
    assert!(said.contains("cannot be reached"), "{said}");
    let served = Command::new("smbd")
        .arg("-D")
        .status()
        .expect("the server starts");
    assert!(served.success());
    job::alike(&mut world, &[row]);
}

/// Another computer has the contacts open while they are changed here.
pub(super) fn held(kind: Kind) {
    let mut world = World::new();
    let _disk = shared(&world, kind);
    let [here, there] = ["anna", "bo"].map(|name| has(kind, &world, name).join("parm"));
    let anna = job::person(&mut world, "anna");
    begins_in(anna, &here);
    let open = fs::File::open(there.join("contacts.yaml")).expect("open elsewhere");
    let set = begun(
        anna,
        &["contacts", "set", "konsortiechef", "phone", "070-174 06 99"],
    );
    told_truly(&set.wait_with_output().expect("the program ends"), &[0]);
    drop(open);
    let contacts = well(anna.binder(&["contacts"])).answer;
    assert!(contacts.contains("06 99"), "{contacts}");
    well(anna.binder(&["log", "add", "Efteråt."]));
    well(anna.binder(&["doctor", "--fix"]));
    let list = fs::read_to_string(anna.folder.join("contacts.yaml")).expect("contacts");
    assert!(list.contains("+46701740699"), "{list}");
    well(anna.binder(&["verify"]));
}
