//! Cost of a durable entry: number of waits for the disk.

use std::collections::BTreeMap;

use super::place::Ground;
use super::points;

/// Files and folders synced in one run, with how often.
fn synced(
    args: &[&str],
    prepare: impl Fn(&super::place::Place),
) -> (usize, BTreeMap<String, usize>) {
    let ground = Ground::new();
    let place = ground.place();
    prepare(&place);
    let calls = points::recorded(&ground, &place, args);
    let syncs = calls
        .iter()
        .filter(|it| matches!(it.call.as_str(), "fsync" | "fdatasync"));
    let mut paths = BTreeMap::new();
    for sync in syncs.clone() {
        *paths.entry(sync.on.clone()).or_default() += 1;
    }
    (syncs.count(), paths)
}

/// A folder has no ending and no random name; what is synced of `refs` and `objects` beside files is
/// told by what files were made in them.
fn is_folder(path: &str, all: &BTreeMap<String, usize>) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let holds = |other: &&String| other.starts_with(&format!("{path}/"));
    let shelf = name.len() == 2 && path.contains("/objects/");
    shelf || all.keys().any(|other| holds(&other))
}

fn cheap(args: &[&str]) {
    let (count, paths) = synced(args, |place| {
        std::fs::write(place.copy_folder().join("../bild.png"), [7; 4000]).expect("a file");
    });
    let files: Vec<&String> = paths
        .keys()
        .filter(|path| !is_folder(path, &paths))
        .collect();
    let line = format!(
        "faults: {} files made durable with {count} syncs\n",
        files.len()
    );
    let _ = std::io::Write::write_all(&mut std::io::stderr(), line.as_bytes());
    assert!(count <= 2 * files.len() + 3, "{count} syncs: {paths:#?}");
    let twice: Vec<_> = files.iter().filter(|path| paths[**path] > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn a_row_waits_for_the_disk_twice_a_file_at_most_and_never_twice_for_one() {
    cheap(&["log", "add", "en rad"]);
}

#[test]
fn a_row_with_an_attachment_too() {
    cheap(&["log", "add", "en rad", "--file", "../bild.png"]);
}
