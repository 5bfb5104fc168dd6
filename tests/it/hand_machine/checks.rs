//! What must hold when everybody has stopped and exchanged.

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
    alike(run);
    rows(run);
    words(run);
}

/// The log holds, and exchanging ends well.
fn well(run: &mut Run, name: &str) {
    for words in [&["verify"][..], &["sync"]] {
        let ran = run.binder(name, words);
        if ran.code != 0 {
            let said = format!(
                "{name}: {words:?} ends with {}: {}{}",
                ran.code, ran.answer, ran.talk
            );
            run.broken.push(said);
        }
    }
    let doctor = run.binder(name, &["doctor"]);
    for finding in ["två gånger", "håller inte", "Låset", "väntar på att läggas"] {
        if doctor.answer.contains(finding) {
            run.broken.push(format!("{name}: {}", doctor.answer));
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

/// Everybody has the same documents and versions.
fn alike(run: &mut Run) {
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

/// Every row of the log is in every copy, once.
fn rows(run: &mut Run) {
    for name in PEOPLE {
        let log = run.binder(name, &["log", "--all", "--json"]).answer;
        let missing = run
            .rows
            .iter()
            .filter(|row| log.matches(&format!("\"{row}\"")).count() != 1);
        let missing: Vec<_> = missing.cloned().collect();
        if !missing.is_empty() {
            run.broken.push(format!("{name}: rows {missing:?}"));
        }
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
    for (token, into) in run.typed.clone() {
        let everywhere = live.values().all(|here| here.contains(&token));
        if run.superseded.contains(&token) || everywhere || lying.contains(&token) {
            if !(everywhere || lying.contains(&token) || ever.contains(&token)) {
                // Replaced before it was ever saved, by whoever typed it.
                continue;
            }
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
