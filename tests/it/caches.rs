//! Caches under `.git/binder/cache/`: deleted or damaged, no answer changes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::TimeDelta;

use crate::world::{Ran, World};

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}", ran.talk);
    ran.answer
}

/// Anna's log of a week, long enough for some of its pages not to be read.
fn a_week(world: &mut World) -> PathBuf {
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    done(anna.binder(&["incident", "open", "Nätavbrott"]));
    for row in 2..=340 {
        anna.set_clock(anna.now() + TimeDelta::minutes(23));
        let (event, earlier) = (format!("Rad {row}"), format!("anna-{}", row - 30));
        match row % 40 {
            5 => done(anna.binder(&["log", "add", &event, "--action", "Ring", "--owner", "its"])),
            35 if row > 60 => done(anna.binder(&["log", "done", &earlier, "Klart"])),
            // A correction of a row some days back.
            20 if row > 60 => done(anna.binder(&["log", "correct", &earlier, "Rättat"])),
            30 => done(anna.binder(&["step", "4", "done"])),
            _ => done(anna.binder(&["log", "add", &event])),
        };
    }
    anna.folder.clone()
}

const QUESTIONS: [&[&str]; 9] = [
    &["log", "--json"],
    &["log", "--open", "--json"],
    &["log", "--since", "2026-11-25 03:00", "--json"],
    &["log", "--date", "2026-11-23"],
    &["status"],
    &["next"],
    &["step"],
    &["incident", "list", "--json"],
    &["contacts"],
];

fn answers(world: &mut World) -> Vec<String> {
    let anna = world.person("anna");
    QUESTIONS
        .map(|question| done(anna.binder(question)))
        .to_vec()
}

fn cache(folder: &Path) -> PathBuf {
    folder.join(".git/binder/cache")
}

fn kept(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(cache(folder)).expect("a cache");
    files.map(|file| file.expect("a file").path()).collect()
}

const LOG: &str = "2026-11-20-natavbrott";

/// Every sheet of the incident as it lies in the folder, by its day.
fn sheets(folder: &Path) -> BTreeMap<String, String> {
    let files = fs::read_dir(folder.join("incidents").join(LOG)).expect("sheets");
    let paths = files.map(|file| file.expect("a file").path());
    let day = |path: &Path| path.file_stem().expect("a name").display().to_string();
    paths
        .map(|path| (day(&path), fs::read_to_string(&path).expect("a sheet")))
        .collect()
}

#[test]
fn without_what_is_remembered_every_answer_is_the_same() {
    let mut world = World::new();
    let folder = a_week(&mut world);
    let expected = answers(&mut world);
    assert!(kept(&folder).len() > 1, "{:?}", kept(&folder));
    fs::remove_dir_all(cache(&folder)).expect("gone");
    assert_eq!(answers(&mut world), expected, "found out again");
    assert_eq!(answers(&mut world), expected, "and remembered");
    for file in kept(&folder) {
        let sound = fs::read(&file).expect("what is kept");
        for at in (0..sound.len()).step_by(sound.len().div_ceil(5)) {
            let mut spoiled = sound.clone();
            spoiled[at] ^= 0x15;
            fs::write(&file, &spoiled).expect("spoiled");
            assert_eq!(answers(&mut world), expected, "{} at {at}", file.display());
        }
        fs::write(&file, &sound[..sound.len() / 2]).expect("cut short");
        assert_eq!(
            answers(&mut world),
            expected,
            "{} cut short",
            file.display()
        );
    }
}

#[test]
fn a_sheet_drawn_from_a_part_of_the_log_is_the_sheet_drawn_from_all_of_it() {
    let mut world = World::new();
    let folder = a_week(&mut world);
    let drawn_one_by_one = sheets(&folder);
    assert!(drawn_one_by_one.len() > 5);
    // Most of its rows were put at the end of a sheet that stood.
    assert!(cache(&folder).join(format!("sheet-{LOG}")).exists());
    // A row that stands on every sheet's head has all of them drawn from everything.
    let anna = world.person("anna");
    let twin = done(anna.binder(&["incident", "open", "Telefoni", "--json"]));
    let twin: serde_json::Value = serde_json::from_str(&twin).expect("JSON");
    let twin = twin["log"].as_str().expect("a log").to_owned();
    done(anna.binder(&["incident", "unite", LOG, &twin]));
    let drawn_at_once = sheets(&folder);
    let last_day = drawn_one_by_one.keys().next_back();
    for (day, sheet) in &drawn_one_by_one {
        // The union itself is a row of the last day.
        let same = drawn_at_once[day] == *sheet;
        assert!(same || Some(day) == last_day, "{day}");
    }
}
