//! Flipped bits and bytes, and truncation, of files in the Git folder: each is found and repaired. Each is
//! found or does no harm, and one other copy makes it whole.

use std::io::Write;

use super::*;

/// A file, and what becomes of it.
struct Point {
    file: PathBuf,
    spoiled: Vec<u8>,
    what: String,
}

/// A copy to be spoiled again and again.
struct Bench {
    world: World,
    sound: PathBuf,
    folder: PathBuf,
    expected: Vec<Ran>,
    counts: BTreeMap<&'static str, usize>,
    wrong: Vec<String>,
}

impl Bench {
    fn new(packed: bool) -> Self {
        let mut world = world();
        let bo = world.person("bo");
        let folder = bo.folder.clone();
        if packed {
            plain(&["gc", "-q", "--prune=now"], &folder);
            plain(&["pack-refs", "--all"], &folder);
            for derived in [
                "objects/info/commit-graph",
                "objects/info/packs",
                "info/refs",
            ] {
                let _ = fs::remove_file(git(&folder).join(derived));
            }
        }
        // What is remembered is remembered before.
        answers(bo);
        let expected = answers(bo);
        assert!(expected.iter().all(|ran| ran.code == 0));
        let sound = world.stick().join("sound");
        copied(&folder, &sound);
        Self {
            world,
            sound,
            folder,
            expected,
            counts: BTreeMap::new(),
            wrong: Vec::new(),
        }
    }

    fn count(&mut self, what: &'static str) {
        *self.counts.entry(what).or_default() += 1;
    }

    /// Spoils, asks, heals, asks again.
    fn play(&mut self, point: &Point, heals: bool) {
        restored(&self.sound, &self.folder);
        written(&self.folder.join(&point.file), &point.spoiled);
        let place = format!("{} {}", point.file.display(), point.what);
        let ran = answers(self.world.person("bo"));
        let mut detected = false;
        let mut harm = None;
        for (ran, expected) in ran.iter().zip(&self.expected) {
            if has_foreign_words(&ran.talk) || has_foreign_words(&ran.answer) {
                harm = Some(format!("{place}: in words of libraries: {}", ran.talk));
            }
            if ran.code != 0 {
                detected = true;
            } else if ran.answer != expected.answer {
                harm = Some(format!("{place}: a wrong answer\n{}", ran.answer));
            }
        }
        match &harm {
            Some(_) => self.wrong.extend(harm),
            None => self.count(if detected { "detected" } else { "harmless" }),
        }
        if heals {
            self.heal(&place);
        }
    }

    fn heal(&mut self, place: &str) {
        let bo = self.world.person("bo");
        let mended = bo.binder(&["doctor", "--fix"]);
        let after = answers(bo);
        let same = after
            .iter()
            .zip(&self.expected)
            .all(|(ran, expected)| ran.code == 0 && ran.answer == expected.answer);
        let fsck = fsck(&self.folder);
        if mended.code != 0 || !same || !fsck.is_empty() {
            let talk: String = after.iter().map(|ran| ran.talk.as_str()).collect();
            let said = format!("{}{}", mended.answer, mended.talk);
            self.wrong.push(format!(
                "{place}: not healed: same {same} {fsck}\n{said}\n{talk}"
            ));
        } else {
            self.count("healed");
        }
    }

    fn tell(&self, name: &str) {
        let (counts, wrong) = (&self.counts, &self.wrong);
        let line = format!(
            "damage: {name}: {counts:?}, wrong {}: {wrong:#?}\n",
            wrong.len()
        );
        std::io::stdout().write_all(line.as_bytes()).expect("told");
    }

    fn end(self, name: &str) {
        self.tell(name);
        let shown: Vec<&String> = self.wrong.iter().take(12).collect();
        assert!(shown.is_empty(), "{} wrong\n{shown:#?}", self.wrong.len());
    }

    fn bytes(&self, file: &str) -> Vec<u8> {
        fs::read(self.sound.join(".git").join(file)).expect(file)
    }

    fn object(&self, spec: &str) -> String {
        let repo = git2::Repository::open(&self.sound).expect("a repository");
        let id = repo.revparse_single(spec).expect(spec).id().to_string();
        format!("objects/{}/{}", &id[..2], &id[2..])
    }
}

/// One bit, or the whole byte, at a place.
fn flipped(file: &str, bytes: &[u8], at: usize, bit: Option<u8>) -> Point {
    let mut spoiled = bytes.to_vec();
    spoiled[at] ^= bit.map_or(0xff, |bit| 1 << bit);
    Point {
        file: PathBuf::from(".git").join(file),
        spoiled,
        what: format!(
            "at {at} {}",
            bit.map_or("byte".to_owned(), |bit| format!("bit {bit}"))
        ),
    }
}

fn cut(file: &str, bytes: &[u8], to: usize) -> Point {
    Point {
        file: PathBuf::from(".git").join(file),
        spoiled: bytes[..to].to_vec(),
        what: format!("cut to {to}"),
    }
}

/// Numbers that are the same in every run.
struct Seed(u64);

impl Seed {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("small") % below
    }
}

/// How many bytes apart the whole byte flips, where every byte flips in one bit.
const WHOLE: usize = 8;

/// Of every `step`th byte one bit, and of some the whole.
fn each_byte(bench: &mut Bench, file: &str, step: usize, seed: &mut Seed) {
    let bytes = bench.bytes(file);
    for at in (seed.next(step)..bytes.len()).step_by(step) {
        let bit = u8::try_from(seed.next(8)).expect("a bit");
        bench.play(&flipped(file, &bytes, at, Some(bit)), true);
        if step == 1 && at % WHOLE == 0 {
            bench.play(&flipped(file, &bytes, at, None), true);
        }
    }
    for to in [0, bytes.len() / 2] {
        bench.play(&cut(file, &bytes, to), true);
    }
}

/// HEAD, the settings and the references, or the objects: a commit, two trees, a page, a document.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    References,
    Objects,
}

fn of_the_named(part: Part, step: usize) {
    let mut seed = Seed(20_261_122);
    let mut bench = Bench::new(false);
    let named = match part {
        Part::References => [
            "HEAD",
            "config",
            "refs/heads/main",
            "refs/heads/copies/bo",
            "refs/heads/copies/anna",
        ]
        .map(str::to_owned)
        .to_vec(),
        Part::Objects => [
            "HEAD",
            "HEAD^{tree}",
            "HEAD:log/anna/2026-11-20-natavbrott",
            "HEAD:log/anna/2026-11-20-natavbrott/0001.yaml",
            "HEAD:contacts.yaml",
        ]
        .map(|object| bench.object(object))
        .to_vec(),
    };
    for file in &named {
        if bench.sound.join(".git").join(file).exists() {
            each_byte(&mut bench, file, step, &mut seed);
        }
    }
    bench.end("named files");
}

/// The packed references, and every twentieth of those bytes of a pack and its index.
fn of_the_packed(step: usize) {
    let mut seed = Seed(20_261_122);
    let mut bench = Bench::new(true);
    let packs = fs::read_dir(bench.sound.join(".git/objects/pack")).expect("packs");
    let packs = packs
        .flatten()
        .filter_map(|it| it.file_name().into_string().ok());
    let mut packs: Vec<String> = packs
        .filter(|it| it.ends_with(".pack") || it.ends_with(".idx"))
        .collect();
    packs.sort();
    each_byte(&mut bench, "packed-refs", step, &mut seed);
    for pack in packs {
        each_byte(
            &mut bench,
            &format!("objects/pack/{pack}"),
            step * 20,
            &mut seed,
        );
    }
    bench.end("packed");
}

/// Places anywhere in the Git folder.
fn anywhere(count: usize, packed: bool) {
    let mut seed = Seed(if packed { 4711 } else { 4712 });
    let mut bench = Bench::new(packed);
    let all = files(&bench.sound.join(".git"));
    let all: Vec<(PathBuf, Vec<u8>)> = all
        .into_iter()
        .filter(|(_, bytes)| !bytes.is_empty())
        // The id of a copy is a secret that nothing can make again: what is left is a copy to join.
        .filter(|(file, _)| !file.ends_with("binder/copy"))
        .collect();
    for n in 0..count {
        let (file, bytes) = &all[seed.next(all.len())];
        let file = file
            .strip_prefix(bench.sound.join(".git"))
            .expect("below")
            .display()
            .to_string();
        let at = seed.next(bytes.len());
        let bit = u8::try_from(seed.next(8)).expect("a bit");
        let point = match n % 8 {
            0 => cut(&file, bytes, 0),
            1 => cut(&file, bytes, bytes.len() / 2),
            2 | 3 => flipped(&file, bytes, at, None),
            _ => flipped(&file, bytes, at, Some(bit)),
        };
        bench.play(&point, true);
        if (n + 1) % 100 == 0 {
            bench.tell("so far");
        }
    }
    bench.end(if packed {
        "anywhere, packed"
    } else {
        "anywhere"
    });
}

#[test]
fn a_bit_that_flips_in_a_named_file_is_found_or_harmless_and_healed_from_the_hub() {
    of_the_named(Part::References, 397);
    of_the_named(Part::Objects, 397);
    of_the_packed(397);
}

#[test]
fn a_bit_that_flips_anywhere_is_found_or_harmless_and_healed_from_the_hub() {
    anywhere(10, false);
    anywhere(6, true);
}

#[test]
fn a_copy_whose_own_id_is_damaged_can_be_read_and_another_is_made_of_it() {
    let mut bench = Bench::new(false);
    let bytes = bench.bytes("binder/copy");
    for point in [
        cut("binder/copy", &bytes, 16),
        flipped("binder/copy", &bytes, 12, Some(2)),
    ] {
        bench.play(&point, false);
        let folder = bench.folder.display().to_string();
        let bo = bench.world.person("bo");
        let refused = bo.binder(&["log", "add", "Hej"]);
        assert_ne!(refused.code, 0);
        assert!(refused.talk.contains("binder join"), "{}", refused.talk);
        let beside = bench.folder.with_file_name("ny");
        let new = beside.display().to_string();
        let joined = bo.binder(&["join", &folder, &new, "--as", "bo2"]);
        assert_eq!(joined.code, 0, "{}", joined.talk);
        let was = std::mem::replace(&mut bo.folder, beside.clone());
        let there = bo.binder(&["log", "--csv"]);
        bo.folder = was;
        let here = bo.binder(&["log", "--csv"]);
        assert_eq!(there.answer, here.answer);
        fs::remove_dir_all(beside).expect("gone");
    }
    bench.end("the id of a copy");
}

#[test]
#[ignore = "minutes: every byte of the files named; tests/run --long"]
fn every_byte_of_the_references_is_found_or_harmless_and_healed() {
    of_the_named(Part::References, 1);
}

#[test]
#[ignore = "minutes: every byte of the files named; tests/run --long"]
fn every_byte_of_five_objects_is_found_or_harmless_and_healed() {
    of_the_named(Part::Objects, 1);
}

#[test]
#[ignore = "minutes: every byte of the files named; tests/run --long"]
fn every_byte_of_the_packed_references_and_many_of_a_pack_are_found_or_harmless_and_healed() {
    of_the_packed(1);
}

#[test]
#[ignore = "minutes: two thousand places; tests/run --long"]
fn twelve_hundred_places_of_a_copy_are_found_or_harmless_and_healed() {
    anywhere(1200, false);
}

#[test]
#[ignore = "minutes: with the other, two thousand places; tests/run --long"]
fn eight_hundred_places_of_a_packed_copy_are_found_or_harmless_and_healed() {
    anywhere(800, true);
}
