//! USB sticks with exFAT and FAT, without modes and links, by user-space drivers. Full ones, and ones that
//! are pulled out in the middle.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::rc::Rc;

pub(crate) mod job;

use crate::copies::dice::Dice;
use crate::disks::job::{PEOPLE, UNTRUE, alike, by_a_stick, four, person, run, well};
use crate::world::{Person, World};

#[derive(Clone, Copy, Debug)]
enum Kind {
    ExFat,
    Fat,
}

/// A stick in a file, plugged in at the place where everybody's stick is.
struct Stick {
    kind: Kind,
    image: PathBuf,
    place: PathBuf,
    /// The device that exFAT's driver wants.
    device: Option<String>,
}

impl Stick {
    fn new(world: &World, kind: Kind, mebibytes: u64) -> Self {
        let image = world.stick().with_extension("image");
        let file = fs::File::create(&image).expect("an image");
        file.set_len(mebibytes << 20).expect("an image");
        let made = match kind {
            Kind::ExFat => "mkfs.exfat",
            Kind::Fat => "mkfs.vfat",
        };
        run(&[made, &image.display().to_string()]);
        let mut stick = Self {
            kind,
            image,
            place: world.stick(),
            device: None,
        };
        stick.plug_in();
        stick
    }

    fn plug_in(&mut self) {
        let image = self.image.display().to_string();
        let place = self.place.display().to_string();
        match self.kind {
            Kind::ExFat => {
                let device = run(&["losetup", "--find", "--show", &image]);
                run(&["mount.exfat-fuse", &device, &place]);
                self.device = Some(device);
            }
            Kind::Fat => drop(run(&["fusefat", "-o", "rw+", &image, &place])),
        }
    }

    /// Nothing is written any more, and nobody is asked.
    fn pull(&mut self) {
        let device = self.device.clone();
        let driven = device.unwrap_or_else(|| self.image.display().to_string());
        run(&[
            "pkill",
            "-KILL",
            "-f",
            &format!("^(mount.exfat-fuse|fusefat).* ?{driven}"),
        ]);
        self.let_go();
    }

    fn let_go(&mut self) {
        let quiet = |command: &[&str]| {
            let mut command = {
                let mut it = Command::new(command[0]);
                it.args(&command[1..]);
                it
            };
            let _ = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
        };
        quiet(&["umount", "--lazy", &self.place.display().to_string()]);
        if let Some(device) = self.device.take() {
            quiet(&["losetup", "--detach", &device]);
        }
    }
}

impl Drop for Stick {
    fn drop(&mut self) {
        self.let_go();
    }
}

#[test]
fn four_people_keep_their_copies_alike_by_an_exfat_stick() {
    let mut world = World::new();
    let _stick = Stick::new(&world, Kind::ExFat, 64);
    job::played(&mut world, &by_a_stick);
}

/// This driver of FAT shows in memory what was not written, and libgit2 makes packs through memory.
#[test]
fn a_binder_goes_by_a_stick_on_which_no_pack_can_be_made() {
    let mut world = World::new();
    let _stick = Stick::new(&world, Kind::Fat, 64);
    let place = world.stick().join("hub.git").display().to_string();
    let anna = person(&mut world, "anna");
    anna.begins("anna", "Anna");
    well(anna.binder(&["log", "add", "Annas rad"]));
    well(anna.binder(&["remote", "add", "stick", &place]));
    well(anna.binder(&["sync"]));
    let bo = person(&mut world, "bo");
    well(bo.binder(&["join", &place, "parm", "--as", "bo", "--person", "Bo"]));
    bo.folder.push("parm");
    let log = well(bo.binder(&["log"])).answer;
    assert!(log.contains("Annas rad"), "{log}");
}

#[test]
fn a_fat_stick_that_is_plugged_in_while_somebody_watches_is_renewed_and_may_go() {
    let mut world = World::new();
    let stick = Rc::new(RefCell::new(Stick::new(&world, Kind::Fat, 64)));
    let place = world.stick().join("hub.git").display().to_string();
    let anna = person(&mut world, "anna");
    anna.begins("anna", "Anna");
    well(anna.binder(&["remote", "add", "stick", &place]));
    well(anna.binder(&["sync"]));
    stick.borrow_mut().let_go();
    well(anna.binder(&["log", "add", "Annas rad"]));
    anna.patience.set(20);
    let plugged = Rc::clone(&stick);
    *anna.meanwhile.borrow_mut() = Some(Box::new(move |left| {
        if left == 10 {
            plugged.borrow_mut().plug_in();
        }
    }));
    let ran = well(anna.binder(&["sync", "--watch", "600"]));
    assert!(
        ran.talk.contains("stick: all of it is written"),
        "{}",
        ran.talk
    );
    stick.borrow_mut().let_go();
    stick.borrow_mut().plug_in();
    let bo = person(&mut world, "bo");
    well(bo.binder(&["join", &place, "parm", "--as", "bo", "--person", "Bo"]));
    bo.folder.push("parm");
    let log = well(bo.binder(&["log"])).answer;
    assert!(log.contains("Annas rad"), "{log}");
}

/// A copy that lies on the stick itself: everything works there that works at home.
#[test]
fn a_copy_on_an_exfat_stick_is_worked_in_like_any_other() {
    let mut world = World::new();
    let _stick = Stick::new(&world, Kind::ExFat, 64);
    let folder = world.stick().join("parm");
    let anna = person(&mut world, "anna");
    let typed = folder.display().to_string();
    well(anna.binder(&[
        "init",
        &typed,
        "--starter",
        "ladok",
        "--as",
        "anna",
        "--person",
        "Anna",
    ]));
    anna.folder = folder;
    well(anna.binder(&["log", "add", "Rad på stickan åäö"]));
    let chapter = anna.folder.join("plan/01-introduktion.md");
    let text = fs::read_to_string(&chapter).expect("a chapter");
    fs::write(&chapter, text + "\nEn rad för hand.\n").expect("a chapter");
    well(anna.binder(&["plan", "save"]));
    let log = well(anna.binder(&["log"])).answer;
    assert!(log.contains("Rad på stickan åäö"), "{log}");
    let status = well(anna.binder(&["status"])).answer;
    assert!(!status.contains("not saved"), "{status}");
    well(anna.binder(&["verify"]));
    let doctor = well(anna.binder(&["doctor"])).answer;
    assert!(doctor.contains("No problems found."), "{doctor}");
}

#[test]
fn a_full_stick_is_told_as_that_and_everything_goes_there_once_there_is_room() {
    let mut world = World::new();
    let stick = Stick::new(&world, Kind::ExFat, 16);
    four(&mut world, &by_a_stick);
    let fill = stick.place.join("holiday.mp4");
    filled(&fill);
    let bo = world.person("bo");
    let row = "Rad när stickan är full";
    well(bo.binder(&["log", "add", row]));
    let ran = bo.binder(&["sync"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    let said = ran.answer + &ran.talk;
    assert!(said.contains("full") || said.contains("room"), "{said}");
    fs::remove_file(&fill).expect("room again");
    alike(&mut world, &[row.to_owned()]);
}

/// To the last byte.
fn filled(file: &Path) {
    use std::io::Write;
    let mut file = fs::File::create(file).expect("a file");
    let mut piece = 1 << 20;
    while piece > 0 {
        match file.write_all(&vec![7; piece]) {
            Ok(()) => {}
            Err(_) => piece /= 2,
        }
    }
}

/// At thirty moments of an exchange: what was written is in its writer's copy, what is said is true, and
/// with the stick in again everything goes on.
#[test]
#[ignore = "a minute of drivers that are killed: tests/run --long"]
fn a_stick_that_is_pulled_out_loses_nothing_and_is_told_as_that() {
    let mut world = World::new();
    let mut stick = Stick::new(&world, Kind::ExFat, 32);
    four(&mut world, &by_a_stick);
    let mut dice = Dice::new(1);
    let mut rows = Vec::new();
    for moment in 0..30 {
        let row = format!("Rad vid drag {moment}.");
        let looks = dice.below(400);
        let name = PEOPLE[dice.below(PEOPLE.len())];
        pulled(world.person(name), &mut stick, &row, looks);
        rows.push(row);
        if moment % 5 == 4 {
            alike(&mut world, &rows);
        }
    }
}

/// The stick is pulled out so many looks at it after an exchange has begun; each takes the driver's time
/// as the program's own do.
fn pulled(person: &mut Person, stick: &mut Stick, row: &str, looks: usize) {
    well(person.binder(&["log", "add", row]));
    let mut sync = Command::new(env!("CARGO_BIN_EXE_binder"));
    sync.arg("sync")
        .current_dir(&person.folder)
        .env_clear()
        .envs(&person.variables)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let child = sync.spawn().expect("the program starts");
    for _ in 0..looks {
        let _ = fs::metadata(stick.place.join("hub.git/objects/pack"));
    }
    stick.pull();
    let done = child.wait_with_output().expect("the program ends");
    let said = String::from_utf8_lossy(&done.stdout) + String::from_utf8_lossy(&done.stderr);
    assert!(matches!(done.status.code(), Some(0 | 3)), "{row}: {done:?}");
    for untrue in UNTRUE {
        assert!(!said.contains(untrue), "{row}: {untrue}: {said}");
    }
    let below = fs::read_dir(&stick.place).expect("a folder").count();
    assert_eq!(below, 0, "{row}: something lies where the stick was");
    stick.plug_in();
}
