//! Scan of references: files, `packed-refs`, and the list of expected ones.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Result;
use git2::{Oid, Repository};

use crate::git::durable_files;
use crate::replica::repair::conflict_copies;
use crate::replica::repair::scan::below;
use crate::replica::writers::expected_refs;

/// References that cannot be read or are missed, by name; `packed-refs` where that cannot.
pub(super) fn references(repo: &Repository) -> Result<BTreeSet<String>> {
    let mut broken = BTreeSet::new();
    let git = repo.path();
    let mut lying = Vec::new();
    below(&git.join("refs"), &mut lying)?;
    for file in lying {
        let Some(name) = file.strip_prefix(git).ok().and_then(Path::to_str) else {
            continue;
        };
        let name = name.replace('\\', "/");
        let hidden = name
            .rsplit('/')
            .next()
            .is_some_and(|it| it.starts_with('.'));
        if name.ends_with(".lock") || hidden || conflict_copies::is_one(&file) {
            continue;
        }
        let target = repo
            .find_reference(&name)
            .ok()
            .and_then(|it| it.resolve().ok()?.target());
        let leads_nowhere =
            |target: Oid| repo.find_object(target, None).is_err() && !is_there(repo, target);
        if !is_as_written(&file) || target.is_none_or(leads_nowhere) {
            broken.insert(name);
        }
    }
    match expected_refs::lost(repo) {
        Ok(lost) => broken.extend(lost),
        Err(_) => {
            broken.insert("packed-refs".to_owned());
        }
    }
    for reference in repo.references().into_iter().flatten().flatten() {
        if let (Ok(name), Some(target)) = (reference.name(), reference.target())
            && !is_there(repo, target)
        {
            let lies = git.join(name).is_file();
            broken.insert(if lies { name } else { "packed-refs" }.to_owned());
        }
    }
    let all = repo.references();
    let all = all.and_then(|all| all.collect::<Result<Vec<_>, _>>());
    if all.is_err() || !packed_are_in_order(git)? {
        broken.insert("packed-refs".to_owned());
    }
    Ok(broken)
}

/// True if a reference is in its file as Git writes it: what libgit2 takes for blanks after the id, plain
/// Git does not.
pub(in crate::replica::repair) fn is_as_written(file: &Path) -> bool {
    let text = durable_files::read(file).ok().flatten().unwrap_or_default();
    let line = text.strip_suffix(b"\n").unwrap_or(&text);
    line.starts_with(b"ref: ") || line.len() == 40 && line.iter().all(u8::is_ascii_hexdigit)
}

/// True if every line of packed-refs is an id and a name, in the order of the names: it is searched by
/// halves, and a name out of its place is not found.
fn packed_are_in_order(git: &Path) -> Result<bool> {
    let packed = durable_files::read(&git.join("packed-refs"))?.unwrap_or_default();
    let Ok(packed) = String::from_utf8(packed) else {
        return Ok(false);
    };
    // libgit2 passes over a first line that plain Git stops at.
    let mut notes = packed.lines().filter(|line| line.starts_with('#'));
    if notes.any(|note| !note.starts_with("# pack-refs with:")) {
        return Ok(false);
    }
    let mut before = "";
    for line in packed.lines().filter(|line| !line.starts_with(['#', '^'])) {
        let name = line.split_once(' ').map_or("", |(_, name)| name);
        let id = line.strip_suffix(name).unwrap_or_default().trim_end();
        let is_named = name.starts_with("refs/") && git2::Reference::is_valid_name(name);
        if !is_named || id.len() != 40 || Oid::from_str(id).is_err() || name <= before {
            return Ok(false);
        }
        before = name;
    }
    Ok(true)
}

/// A damaged object is an object's damage, not the reference's.
fn is_there(repo: &Repository, id: Oid) -> bool {
    repo.odb().is_ok_and(|odb| odb.exists(id))
}
