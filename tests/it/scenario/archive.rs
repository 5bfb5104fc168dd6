//! The archive of the three days on a machine without binder: read, and proved with git and ssh-keygen.

use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;
use zip::ZipArchive;

use super::orders::ORDERS;
use super::play::{CAST, done};
use super::{PLAYED, played};
use crate::checkers::by_hand::{Checked, blocks, followed};
use crate::world::World;

const LOG: &str = "2026-10-24-utpressningsangrepp-hos-driftleverantoren";

/// Made in the copy of the first of the four, when all is together.
pub(super) fn made(world: &mut World) -> Vec<u8> {
    let person = world.person(CAST[0].0);
    let own = person.folder.clone();
    person.folder = own.with_file_name(format!("parm-{}", ORDERS[0]));
    let file = own.with_file_name("arkiv.zip");
    let name = file.display().to_string();
    done(person, &["incident", "archive", LOG, &name]);
    person.folder = own;
    fs::read(file).expect("the archive")
}

/// Unpacked where nothing else is.
fn unpacked() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let mut zip = ZipArchive::new(Cursor::new(&PLAYED.2)).expect("a zip");
    zip.extract(folder.path()).expect("the files");
    folder
}

fn text(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect(name)
}

/// What a program of every Unix prints.
fn printed(folder: &Path, program: &str, args: &[&str]) -> String {
    let ran = Command::new(program)
        .args(args)
        .current_dir(folder)
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(ran.status.success(), "{program} {args:?}");
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

#[test]
fn every_file_of_the_archive_is_told_in_its_readme_and_has_the_sum_that_stands_there() {
    let folder = unpacked();
    let folder = folder.path();
    printed(folder, "sha256sum", &["--check", "--strict", "SHA256SUMS"]);
    let readme = text(folder, "README.txt");
    let sums = text(folder, "SHA256SUMS");
    for line in sums.lines() {
        let (_, name) = line.split_once("  ").expect("a sum and a name");
        let told = name.split_once('/').map_or(name, |(of, _)| of);
        let is_itself = name == "README.txt";
        assert!(is_itself || readme.contains(told), "{name}\n{readme}");
    }
    let listed = sums.lines().count() + 1;
    assert_eq!(
        printed(folder, "find", &[".", "-type", "f"])
            .lines()
            .count(),
        listed
    );
}

#[test]
fn every_row_of_the_three_days_is_read_in_the_archive_without_binder() {
    let folder = unpacked();
    let folder = folder.path();
    let paper = printed(folder, "pdftotext", &["-layout", "log.pdf", "-"]);
    let log: Value = serde_json::from_str(&text(folder, "log.json")).expect("JSON");
    let entries = log["entries"].as_array().expect("entries");
    let (page, table) = (text(folder, "log.html"), text(folder, "log.csv"));
    let markdown = text(folder, "log.md");
    for (label, id) in &played().ids {
        let entry = entries.iter().find(|it| it["id"] == id.as_str());
        let entry = entry.unwrap_or_else(|| panic!("{label} ({id}) in log.json"));
        // What was corrected and struck is told in the row it is about, by the person's name.
        if entry["kind"] == "correct" || entry["kind"] == "strike" {
            continue;
        }
        let is_word = |text: &str| {
            let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '-');
            words.any(|word| word == id)
        };
        for (name, text) in [
            ("log.pdf", &paper),
            ("log.html", &page),
            ("log.csv", &table),
            ("log.md", &markdown),
        ] {
            assert!(is_word(text), "{label} ({id}) in {name}");
        }
    }
    for shown in ["Händelsens förlopp", "Utlovade besked", "Bemanning"] {
        assert!(page.contains(shown) && paper.contains(shown), "{shown}");
    }
    assert!(!page.contains("http-equiv=\"refresh\"") && !page.contains("src=\"http"));
}

#[test]
fn the_archive_is_proved_by_its_own_page_with_git_and_ssh_keygen_for_each_of_the_four() {
    let archive = unpacked();
    let bundle = archive.path().join("binder.bundle").display().to_string();
    let page = text(archive.path(), "check-by-hand.md");
    let blocks = blocks(&page);
    for (_, writer, ..) in CAST {
        let folder = TempDir::new().expect("a folder");
        let checked = Checked {
            place: &bundle,
            log: LOG,
            writer,
        };
        let said = followed(folder.path(), &checked, &blocks);
        let branches: Vec<&str> = said[0].lines().collect();
        let four = ["alma", "cecilia", "david", "elin"].map(|it| format!("origin/copies/{it}"));
        assert_eq!(branches, four);
        assert_eq!(said[2].lines().next(), Some("elin began the binder"));
        assert_eq!(said[2].lines().count(), 4, "{}", said[2]);
        let good = format!("Good \"git\" signature for {writer}@binder.invalid");
        let (counted, rest) = said[3].trim().split_once('\n').expect("lines");
        assert!(
            counted.ends_with(" G") && rest.starts_with(&good),
            "{}",
            said[3]
        );
        assert_eq!(rest.lines().count(), 1, "only good signatures: {rest}");
        assert!(said[4].starts_with(&good), "{}", said[4]);
        assert_eq!(said[5], "", "nothing was overwritten");
        let whole = |line: &str| line.ends_with(": unbroken");
        assert!(
            said[6].lines().count() > 1 && said[6].lines().all(whole),
            "{}",
            said[6]
        );
        assert_eq!(said[7], "", "the attachments are the right files");
        assert!(said[8].starts_with("noted 2026-"), "{}", said[8]);
    }
}
