//! Documents of a run with tokens: `t17`, or a phone number in a list of people.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use git2::{ObjectType, Oid, Repository, Tree};

use crate::copies::dice::Dice;

pub(super) const LIST: &str = "plan/20-lista.md";
pub(super) const POINTS: &str = "checklists/punkter.md";
pub(super) const CONTACTS: &str = "contacts.yaml";
pub(super) const ALL: [&str; 3] = [LIST, POINTS, CONTACTS];

/// How many people the list begins with.
pub(super) const PEOPLE: usize = 4;

/// What each document is when a run begins.
pub(super) fn first(path: &str) -> String {
    match path {
        LIST => {
            let lines: String = (0..6).map(|n| format!("Rad {n}: t00{n}\n\n")).collect();
            format!("---\ntitle: \"Lista\"\n---\n# Lista\n\n{lines}")
        }
        POINTS => {
            let lines: String = (0..6)
                .map(|n| format!("- [ ] Punkt {n} t01{n}\n"))
                .collect();
            format!("---\ntitle: \"Punkter\"\nkind: checklist\n---\n{lines}")
        }
        _ => {
            let person = |n| {
                format!(
                    "      - id: p{n}\n        name: \"Person {n}\"\n        phones: [{{ number: \"+4670174060{n}\" }}]\n        note: \"t02{n}\"\n"
                )
            };
            let people: String = (0..PEOPLE).map(person).collect();
            format!("groups:\n  - id: alla\n    title: \"Alla\"\n    people:\n{people}")
        }
    }
}

/// The tokens in a text: `t` and three or more digits, and Swedish mobile numbers of the invented kind.
pub(super) fn tokens(text: &[u8]) -> BTreeSet<String> {
    let text = String::from_utf8_lossy(text);
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '+');
    let is_token = |word: &&str| {
        let digits = |rest: &str| rest.len() >= 3 && rest.bytes().all(|it| it.is_ascii_digit());
        word.strip_prefix('t').is_some_and(digits) || word.starts_with("+4670174")
    };
    words.filter(is_token).map(str::to_owned).collect()
}

/// A change of one line as somebody makes it in an editor: a token replaced, a line added, or a line
/// taken away.
pub(super) fn changed(path: &str, text: &str, token: &str, dice: &mut Dice) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let is_note = |line: &String| !tokens(line.as_bytes()).is_empty() && !line.contains("phones");
    let at: Vec<usize> = (0..lines.len()).filter(|at| is_note(&lines[*at])).collect();
    if at.is_empty() {
        return text.to_owned();
    }
    let line = *dice.of(&at);
    let old = tokens(lines[line].as_bytes())
        .pop_first()
        .unwrap_or_default();
    let new = match dice.below(6) {
        0 if path == LIST => vec![format!("Ny: {token}"), String::new(), lines[line].clone()],
        0 if path == POINTS => vec![format!("- [ ] Ny {token}"), lines[line].clone()],
        1 if path != CONTACTS && at.len() > 3 => Vec::new(),
        _ => vec![lines[line].replace(&old, token)],
    };
    lines.splice(line..=line, new);
    format!("{}\n", lines.join("\n"))
}

/// What a copy holds of a document.
pub(super) struct Held {
    pub(super) standing: Option<Vec<u8>>,
    /// The other live versions.
    pub(super) beside: Vec<Vec<u8>>,
}

pub(super) fn held(copy: &Path, path: &str) -> Held {
    let repo = Repository::open(copy).expect("a copy");
    let tree = tree(&repo);
    let text = |tree: &Tree<'_>, path: &str| {
        let entry = tree.get_path(Path::new(path)).ok()?;
        Some(repo.find_blob(entry.id()).ok()?.content().to_vec())
    };
    let versions = tree.get_path(Path::new(&format!(".versions/{path}"))).ok();
    let versions = versions.filter(|it| it.kind() == Some(ObjectType::Tree));
    let folder = versions.and_then(|it| repo.find_tree(it.id()).ok());
    let beside = folder.iter().flat_map(|folder| {
        let blobs = folder.iter().map(|it| it.id());
        blobs
            .filter_map(|id| Some(repo.find_blob(id).ok()?.content().to_vec()))
            .collect::<Vec<_>>()
    });
    Held {
        standing: text(&tree, path),
        beside: beside.collect(),
    }
}

/// The id of a folder at a copy's tip.
pub(super) fn tree_of(copy: &Path, folder: &str) -> Option<Oid> {
    let repo = Repository::open(copy).expect("a copy");
    let entry = tree(&repo).get_path(Path::new(folder)).ok();
    entry.map(|it| it.id())
}

fn tree(repo: &Repository) -> Tree<'_> {
    let tip = repo.refname_to_id("refs/heads/main").expect("a tip");
    let commit = repo.find_commit(tip).expect("a commit");
    commit.tree().expect("a tree")
}

/// Every token that any text reachable from a copy's tip ever had.
pub(super) fn ever(copy: &Path) -> BTreeSet<String> {
    let repo = Repository::open(copy).expect("a copy");
    let mut walk = repo.revwalk().expect("a walk");
    walk.push_ref("refs/heads/main").expect("a tip");
    let mut seen: BTreeSet<Oid> = BTreeSet::new();
    let mut found = BTreeSet::new();
    for id in walk.flatten() {
        let tree = repo
            .find_commit(id)
            .and_then(|it| it.tree())
            .expect("a tree");
        below(&repo, &tree, &mut seen, &mut found);
    }
    found
}

fn below(
    repo: &Repository,
    tree: &Tree<'_>,
    seen: &mut BTreeSet<Oid>,
    found: &mut BTreeSet<String>,
) {
    for entry in tree {
        if !seen.insert(entry.id()) {
            continue;
        }
        match entry.kind() {
            Some(ObjectType::Tree) => {
                let tree = repo.find_tree(entry.id()).expect("a tree");
                below(repo, &tree, seen, found);
            }
            Some(ObjectType::Blob) => {
                let blob = repo.find_blob(entry.id()).expect("a text");
                found.extend(tokens(blob.content()));
            }
            _ => {}
        }
    }
}

/// The tokens of texts that are saved and not committed yet.
pub(super) fn waiting(copy: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![copy.join(".git/binder/outbox")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            match entry.path().is_dir() {
                true => open.push(entry.path()),
                false => found.extend(tokens(&fs::read(entry.path()).expect("a file"))),
            }
        }
    }
    found
}

pub(super) fn lying(copy: &Path, path: &str) -> Option<Vec<u8>> {
    fs::read(copy.join(path)).ok()
}
