//! `init --from`: a refused file keeps no other out, and a failure leaves nothing behind.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::elsewhere::folders::{chapters, left, made, read, sound};
use crate::elsewhere::{done, elsewhere, put, unwrapped};
use crate::world::World;

#[test]
fn a_list_of_people_that_is_refused_is_named_with_its_reason_and_keeps_nothing_else_out() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(&from, "plan.md", "# Plan\n");
    put(
        &from,
        "a.csv",
        format!(
            "Name,Phone\nAlma Nordin,{}\n",
            "070-174 06 05 / ".repeat(101)
        ),
    );
    put(&from, "b.csv", "Name,Phone\nBo Öst,070-174 06 06\n");
    let made = made(anna);
    assert_eq!(chapters(&made), ["plan.md > plan/01-plan.md"]);
    assert_eq!(left(&made), ["a.csv"], "{made}");
    let why = made["from"]["left"][0]["why"].as_str().expect("a reason");
    assert!(why.contains("more than 100 numbers and addresses"), "{why}");
    let people = done(anna.binder(&["contacts"]));
    assert!(people.contains("Bo Öst"), "{people}");
    sound(anna);
}

/// Every file below a folder.
fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            found.extend(files(&entry.path()));
        } else {
            found.insert(entry.path());
        }
    }
    found
}

#[test]
fn what_fails_half_way_leaves_no_half_made_binder_and_no_key() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(&from, "plan.md", "# Plan\n");
    // So long that no entry can name all of them.
    let deep = vec!["d".repeat(200); 8].join("/");
    for number in 0..40 {
        let name = format!("{deep}/{number}.png");
        put(&from, &name, format!("\u{89}PNG{number}"));
    }
    fs::create_dir(anna.home().join("b")).expect("a folder");
    let is_noted = |file: &PathBuf| !file.ends_with("copies") && !file.ends_with("copies.lock");
    let of_home =
        |home: &Path| -> BTreeSet<PathBuf> { files(home).into_iter().filter(is_noted).collect() };
    let before = of_home(anna.home());
    let init = ["init", "b", "--from", "elsewhere", "--as", "anna"];
    let failed = anna.binder(&init);
    assert_eq!(failed.code, 1, "{failed:?}");
    assert_eq!(of_home(anna.home()), before);
    assert!(anna.home().join("b").is_dir(), "what was there stays");
    fs::remove_dir_all(from.join("d".repeat(200))).expect("removed");
    done(anna.binder(&init));
}

#[test]
fn a_head_that_came_along_and_cannot_be_read_is_listed_by_doctor() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    let text = "---\ntitle: A\nowner: [\n---\n# A\n";
    put(&from, "a.md", text);
    put(&from, "b.md", "# B\n");
    made(anna);
    assert_eq!(read(anna, "plan/01-a.md"), text, "as it was");
    let doctor = unwrapped(&anna.binder(&["doctor"]).answer);
    assert!(
        doctor.contains("1 document has errors, and those parts do not count: plan/01-a.md:"),
        "{doctor}"
    );
}
