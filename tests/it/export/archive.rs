//! The archive of an incident: readable and proved without the binder it came from.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use zip::ZipArchive;

use super::lived_in;
use crate::world::{Person, World};

/// An archive unpacked, with one attachment.
fn unpacked(anna: &mut Person) -> PathBuf {
    fs::write(anna.folder.join("bild.png"), b"en bild").expect("a picture");
    for typed in [
        &["log", "attach", "anna-3", "bild.png"][..],
        &[
            "incident",
            "archive",
            "2026-11-20-natavbrott",
            "../natavbrott.zip",
        ],
    ] {
        let ran = anna.binder(typed);
        assert_eq!(ran.code, 0, "{typed:?}: {}", ran.talk);
    }
    let zip = fs::File::open(anna.folder.join("../natavbrott.zip")).expect("the archive");
    let folder = anna.home().join("arkiv");
    ZipArchive::new(zip)
        .expect("a zip")
        .extract(&folder)
        .expect("files");
    folder
}

fn text(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect(name)
}

#[test]
fn an_archive_has_the_log_in_every_form_and_the_sums_of_all_its_files() {
    let mut world = World::new();
    let folder = unpacked(lived_in(&mut world));
    for name in [
        "log.html",
        "log.md",
        "log.csv",
        "log.json",
        "sheets/2026-11-20.md",
    ] {
        assert!(text(&folder, name).contains("hall 3"), "{name}");
    }
    let page = text(&folder, "log.html");
    assert!(!page.contains("Alma Nordin") && !page.contains("Koden ligger hos vakten"));
    let mut files = 0;
    for line in text(&folder, "SHA256SUMS").lines() {
        let (sum, name) = line.split_once("  ").expect("a sum and a name");
        let mut bytes = Vec::new();
        let mut file = fs::File::open(folder.join(name)).expect(name);
        file.read_to_end(&mut bytes).expect("bytes");
        let own: String = Sha256::digest(&bytes)
            .iter()
            .map(|it| format!("{it:02x}"))
            .collect();
        assert_eq!(own, sum, "{name}");
        files += 1;
    }
    assert!(files >= 12, "{files}");
    let pictures: Vec<_> = fs::read_dir(folder.join("files")).expect("files").collect();
    assert_eq!(pictures.len(), 1);
}

#[test]
fn the_log_of_an_archive_proves_itself_and_its_bundle_is_a_binder() {
    let mut world = World::new();
    let folder = unpacked(lived_in(&mut world));
    let carin = world.person("carin");
    let evidence = folder.join("evidence.txt").display().to_string();
    let alone = carin.binder(&["verify", "--log", &evidence]);
    assert_eq!(alone.code, 0, "{}{}", alone.answer, alone.talk);
    let bundle = folder.join("binder.bundle").display().to_string();
    let joined = carin.binder(&[
        "join",
        &bundle,
        "kopia",
        "--as",
        "carin",
        "--person",
        "Carin Ask",
    ]);
    assert_eq!(joined.code, 0, "{}", joined.talk);
    carin.folder.push("kopia");
    let log = carin.binder(&["log", "--incident", "2026-11-20-natavbrott"]);
    let words: Vec<&str> = log.answer.split_whitespace().collect();
    assert!(words.join(" ").contains("hall 3"), "{}", log.answer);
}
