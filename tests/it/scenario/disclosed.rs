//! A copy of the log of the three days that is handed out: masked, and proved against the log.

use std::fs;

use serde_json::Value;

use super::orders::ORDERS;
use super::play::{CAST, done};
use super::{PLAYED, answer, entries, row};
use crate::world::World;

const LOG: &str = "2026-10-24-utpressningsangrepp-hos-driftleverantoren";

/// As every copy is asked for the preview.
pub(super) const PREVIEW: &str = "report disclosure --mask-person alma --mask-level internal --mask-pattern phone --ground osl-21-3 --json";

/// A copy as Markdown, and what its check said.
pub(super) struct HandedOut {
    text: String,
    check: Value,
}

/// Made in the copy of the first of the four, and checked in that of the last.
pub(super) fn made(world: &mut World) -> HandedOut {
    let folder = world.stick();
    let file = |name: &str| folder.join(name).display().to_string();
    let (copy, proof) = (file("kopia.md"), file("bevis.json"));
    let first = world.person(CAST[0].0);
    let own = first.folder.clone();
    first.folder = own.with_file_name(format!("parm-{}", ORDERS[0]));
    let masks: Vec<&str> = PREVIEW.split(' ').filter(|it| *it != "--json").collect();
    let line = [
        &["--incident", LOG][..],
        &masks,
        &["-o", &copy, "--proof", &proof],
    ]
    .concat();
    done(first, &line);
    first.folder = own;
    let last = world.person(CAST[CAST.len() - 1].0);
    let own = last.folder.clone();
    last.folder = own.with_file_name(format!("parm-{}", ORDERS[1]));
    let line = [
        "report",
        "disclosure",
        "--check",
        &copy,
        "--proof",
        &proof,
        "--json",
    ];
    let check = done(last, &line).answer;
    last.folder = own;
    HandedOut {
        text: fs::read_to_string(&copy).expect("the copy"),
        check: serde_json::from_str(&check).expect("JSON"),
    }
}

/// True of a row that Alma wrote: its id has her name.
fn is_hers(entry: &Value) -> bool {
    let id = entry["id"].as_str().unwrap_or_default();
    id.starts_with("alma")
}

#[test]
fn the_copy_of_the_three_days_has_every_row_and_nothing_that_is_masked() {
    let HandedOut { text, check } = &PLAYED.3;
    assert_eq!(check["verdict"], "unaltered", "{check:#}");
    assert_eq!(
        check["rows"].as_u64(),
        u64::try_from(entries("log --json").len()).ok()
    );
    for masked in ["Alma", "insjuknad", "070-174 06 05"] {
        assert!(!text.contains(masked), "{masked}");
    }
    let headings = text.lines().filter(|line| line.starts_with("### "));
    assert_eq!(headings.count(), entries("log --json").len());
    for entry in entries("log --json").iter().filter(|entry| !is_hers(entry)) {
        let id = entry["id"].as_str().expect("an id");
        assert!(text.contains(&format!("· {id}\n")), "{id}");
    }
}

#[test]
fn every_copy_previews_the_same_masks_and_the_protected_row_is_one_of_them() {
    let preview = answer(PREVIEW);
    let masks = preview["masks"].as_array().expect("masks");
    let protected = row("C-18")["id"].as_str().expect("an id");
    let whole = masks.iter().find(|mask| mask["id"] == protected);
    assert_eq!(whole.expect("its mask")["rules"][0], "protected");
    assert_eq!(preview["without_ground"], 0);
}
