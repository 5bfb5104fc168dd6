//! Unsigned edits at a web host; members accept or decline them.

use std::collections::BTreeSet;
use std::path::Path;

use git2::build::TreeUpdateBuilder;
use git2::{FileMode, Repository, Signature};

use crate::hand_machine::documents::{self, ALL};
use crate::hand_machine::play::Run;

/// A commit on the hub's `main` that changes one line, or takes all documents away.
pub(super) fn proposed(run: &mut Run) {
    let hub = Repository::open_bare(run.world.hub()).expect("the hub");
    let tip = hub.refname_to_id("refs/heads/main").expect("a main");
    let parent = hub.find_commit(tip).expect("a commit");
    let tree = parent.tree().expect("a tree");
    let path = *run.dice.of(&ALL);
    let mut update = TreeUpdateBuilder::new();
    let standing = tree.get_path(Path::new(path)).ok();
    let standing = standing.and_then(|it| hub.find_blob(it.id()).ok());
    match standing {
        Some(text) if !run.dice.one_in(4) => {
            let text = String::from_utf8_lossy(text.content()).into_owned();
            let token = run.token("the web host");
            run.typed.remove(&token);
            let new = documents::changed(path, &text, &token, &mut run.dice);
            if documents::tokens(new.as_bytes()).contains(&token) {
                run.proposed.insert(token.clone());
            }
            let blob = hub.blob(new.as_bytes()).expect("a text");
            update.upsert(path, blob, FileMode::Blob);
            run.steps.push(format!("web: edits {path}: {token}"));
        }
        _ => {
            for path in ALL
                .iter()
                .filter(|path| tree.get_path(Path::new(path)).is_ok())
            {
                update.remove(*path);
            }
            run.steps.push("web: deletes all".to_owned());
        }
    }
    let new = update.create_updated(&hub, &tree).expect("a tree");
    let new = hub.find_tree(new).expect("a tree");
    let web = Signature::now("Web", "web@skole.example").expect("a name");
    let made = hub.commit(
        Some("refs/heads/main"),
        &web,
        &web,
        "edit",
        &new,
        &[&parent],
    );
    made.expect("a commit");
}

/// A member says yes or no to all that waits here.
pub(super) fn answered(run: &mut Run, name: &str) {
    let folder = run.folder(name);
    let before: Vec<_> = ALL.iter().map(|path| live(&folder, path)).collect();
    let verb = *run.dice.of(&["accept", "accept", "decline"]);
    if run.binder(name, &["plan", verb, "--all"]).code != 0 || verb == "decline" {
        return;
    }
    for (path, before) in ALL.iter().zip(before) {
        let after = live(&folder, path);
        run.superseded.extend(before.difference(&after).cloned());
        for token in after.difference(&before) {
            if run.proposed.remove(token) {
                run.typed.insert(token.clone(), (*path).to_owned());
            }
        }
    }
}

/// The tokens in all live versions of a document.
pub(super) fn live(folder: &Path, path: &str) -> BTreeSet<String> {
    let held = documents::held(folder, path);
    let texts = held.beside.iter().chain(&held.standing);
    texts.flat_map(|text| documents::tokens(text)).collect()
}
