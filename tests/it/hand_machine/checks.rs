//! Checks at the end of a run, when everything is synced.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::hand_machine::documents::{self, ALL};
use crate::hand_machine::play::{PEOPLE, Run};

pub(super) fn all(run: &mut Run) {
    for name in PEOPLE {
        well(run, name);
        once(run, name);
    }
    healthy(run);
    alike(run);
    rows(run);
    words(run);
}

/// The log holds.
fn well(run: &mut Run, name: &str) {
    let ran = run.binder(name, &["verify"]);
    if ran.code != 0 {
        let said = format!("{name}: verify ends with {}: {}", ran.code, ran.answer);
        run.broken.push(said);
    }
}

/// Nothing is left to mend but what lies unsaved in the folder.
fn healthy(run: &mut Run) {
    let name = *run.dice.of(&PEOPLE);
    let doctor = run.binder(name, &["doctor", "--json"]).answer;
    for finding in [
        "written-twice",
        "own-broken",
        "\"waiting\"",
        "\"lock\"",
        "\"index\"",
    ] {
        if doctor.contains(finding) {
            run.broken.push(format!("{name}: {doctor}"));
        }
    }
}

/// No id stands twice on the pages of a copy.
fn once(run: &mut Run, name: &str) {
    let mut ids = Vec::new();
    pages(&run.folder(name).join("log"), &mut ids);
    let all = ids.len();
    ids.sort();
    ids.dedup();
    if ids.len() != all {
        run.broken.push(format!("{name}: an id stands twice"));
    }
}

fn pages(folder: &Path, ids: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            pages(&path, ids);
        } else if let Ok(text) = fs::read_to_string(&path) {
            let log = folder
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let lines = text.lines().filter_map(|line| line.strip_prefix("id: "));
            ids.extend(lines.map(|id| format!("{log}/{id}")));
        }
    }
}

/// Everybody has the same pages, documents and versions.
fn alike(run: &mut Run) {
    let pages = PEOPLE.map(|name| documents::tree_of(&run.folder(name), "log"));
    if pages.iter().any(|it| *it != pages[0]) {
        run.broken
            .push("the log is not the same in all copies".to_owned());
    }
    for path in ALL {
        let mut held: Vec<_> = PEOPLE
            .iter()
            .map(|name| {
                let held = documents::held(&run.folder(name), path);
                let beside: BTreeSet<_> = held.beside.into_iter().collect();
                (held.standing, beside)
            })
            .collect();
        held.dedup();
        if held.len() > 1 {
            run.broken
                .push(format!("{path} is not the same in all copies"));
        }
    }
}

/// Every row of the log is there, once.
fn rows(run: &mut Run) {
    let name = *run.dice.of(&PEOPLE);
    let log = run.binder(name, &["log", "--all", "--json"]).answer;
    let is_once = |row: &&String| log.matches(&format!("\"{row}\"")).count() == 1;
    let missing: Vec<_> = run
        .rows
        .iter()
        .filter(|row| !is_once(row))
        .cloned()
        .collect();
    if !missing.is_empty() {
        run.broken.push(format!("{name}: rows {missing:?}"));
    }
}

/// Every token is live in every copy, lies in its writer's folder, or was taken away by somebody who
/// saw it; what was taken away is still in the history.
fn words(run: &mut Run) {
    let mut live: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut lying = BTreeSet::new();
    for name in PEOPLE {
        let folder = run.folder(name);
        let mut here = BTreeSet::new();
        for path in ALL.iter().chain(&["plan/30-ny.md"]) {
            let held = documents::held(&folder, path);
            let texts = held.beside.iter().chain(&held.standing);
            here.extend(texts.flat_map(|text| documents::tokens(text)));
            lying.extend(documents::tokens(
                &documents::lying(&folder, path).unwrap_or_default(),
            ));
        }
        live.insert(name.to_owned(), here);
    }
    let ever = documents::ever(&run.folder(PEOPLE[0]));
    for token in &run.proposed {
        if !ever.contains(token) {
            run.broken
                .push(format!("{token}, proposed at the web host, is lost"));
        }
        if live.values().any(|here| here.contains(token)) {
            run.broken
                .push(format!("{token}, which nobody has accepted, counts"));
        }
    }
    for (token, into) in run.typed.clone() {
        let everywhere = live.values().all(|here| here.contains(&token));
        if run.superseded.contains(&token) || everywhere || lying.contains(&token) {
            continue;
        }
        let how = match ever.contains(&token) {
            true => "was undone",
            false => "is lost",
        };
        run.broken
            .push(format!("{token}, typed into {into}, {how}"));
    }
}
