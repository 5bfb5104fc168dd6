//! Pages of a wiki are read in while the program is killed, or the disk is full, at every state-changing system
//! call: every chapter is in the folder afterwards, or none.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use serde_json::json;

use super::errors::failing;
use super::kills::{ensure, killed};
use super::place::{Ground, Place, Ran};
use super::points::{self, Point};

/// Of two pages, Jour and Reserv, one is a chapter already.
const ARGS: [&str; 3] = ["import", "confluence", "../sidor.json"];

/// What stands in the new text of both chapters.
const NEW: &str = "nytt nummer";

#[test]
fn an_import_that_is_killed_at_any_call_is_whole_after_the_next_command() {
    played("import confluence killed", |place, point| {
        killed(place, point, &ARGS)?;
        whole(place)
    });
}

#[test]
fn an_import_onto_a_full_disk_is_whole_or_says_that_nothing_was_read() {
    played("import confluence with ENOSPC", |place, point| {
        let rule = format!("{}:error=ENOSPC:when={}", point.call, point.nth);
        let (ran, log) = failing(place, &[rule], &ARGS)?;
        // Where the answer cannot be shown, nobody can be told.
        let is_silent = log
            .lines()
            .any(|it| it.contains("INJECTED") && it.contains("write(1"));
        let count = whole(place)?;
        ensure(is_silent || says(&ran) == (count == 2), || {
            format!("{count} chapters: {ran:?}")
        })?;
        Ok(count)
    });
}

fn says(ran: &Ran) -> bool {
    ran.code == Some(0)
}

/// Plays a fault at every point. Both outcomes must come about: otherwise the faults missed what is tested.
fn played(what: &str, fault: impl Fn(&Place, &Point) -> Result<usize, String> + Sync) {
    let ground = Ground::new();
    let place = ground.place();
    write(&place, "gammalt nummer");
    place.done(&ARGS);
    let is_jour = |path: &Path| path.to_string_lossy().contains("-jour");
    for chapter in chapters(&place).iter().filter(|it| !is_jour(it.as_path())) {
        fs::remove_file(chapter).expect("only one of the two is a chapter");
    }
    place.done(&["plan", "save"]);
    write(&place, NEW);
    let points = points::recorded(&ground, &place, &ARGS);
    let counts = Mutex::new(Vec::new());
    let wrong = points::play(&ground, &place, &points, |place, point| {
        let count = fault(place, point)?;
        counts.lock().expect("a list").push(count);
        Ok(())
    });
    points::tell(what, &points, &wrong);
    assert_eq!(wrong, Vec::<String>::new());
    let counts = counts.into_inner().expect("a list");
    assert!(counts.contains(&0) && counts.contains(&2), "{counts:?}");
}

/// Two pages as the interface of a wiki gives them.
fn write(place: &Place, text: &str) {
    let page = |title: &str| {
        let body = format!("<p>{title}: {text}</p>");
        json!({ "title": title, "body": { "storage": { "value": body } } })
    };
    let pages = json!({ "results": [page("Jour"), page("Reserv")] });
    fs::write(place.folder().join("sidor.json"), pages.to_string()).expect("an export");
}

/// The files of both pages that are there.
fn chapters(place: &Place) -> Vec<PathBuf> {
    let files = fs::read_dir(place.copy_folder().join("plan")).expect("the plan");
    let paths = files.map(|it| it.expect("a file").path());
    let named = |path: &PathBuf| {
        let name = path.to_string_lossy();
        name.contains("-jour") || name.contains("-reserv")
    };
    paths.filter(named).collect()
}

/// How many chapters have the new text after the next command: none or both.
fn whole(place: &Place) -> Result<usize, String> {
    let status = place.binder(&["status", "--json"]);
    ensure(status.code == Some(0), || format!("{status:?}"))?;
    let texts = chapters(place).into_iter().map(fs::read_to_string);
    let new = texts.filter(|text| text.as_ref().is_ok_and(|it| it.contains(NEW)));
    let count = new.count();
    ensure([0, 2].contains(&count), || format!("{count} of 2 chapters"))?;
    let left = place.copy_folder().join(".git/binder/putting.json");
    ensure(!left.exists(), || {
        "the next command did not end it".to_owned()
    })?;
    Ok(count)
}
