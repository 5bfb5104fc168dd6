//! Test helper: an attacker who makes Git objects and trees that no program would write.

use std::fmt::Write as _;
use std::path::Path;

use git2::{ObjectType, Oid, Repository};

use crate::world::{Ran, World};

/// A repository in which anything can be put.
pub(crate) struct Maker {
    pub(crate) repo: Repository,
}

/// A line of a tree: mode, name, what it names.
pub(crate) type Line<'a> = (&'a str, &'a [u8], Oid);

impl Maker {
    pub(crate) fn at(place: &Path) -> Self {
        let repo = Repository::open(place).expect("a repository");
        Self { repo }
    }

    pub(crate) fn blob(&self, bytes: &[u8]) -> Oid {
        self.repo.blob(bytes).expect("a blob")
    }

    /// A tree with exactly these lines, in this order.
    pub(crate) fn tree(&self, lines: &[Line<'_>]) -> Oid {
        let mut bytes = Vec::new();
        for (mode, name, id) in lines {
            bytes.extend_from_slice(mode.as_bytes());
            bytes.push(b' ');
            bytes.extend_from_slice(name);
            bytes.push(0);
            bytes.extend_from_slice(id.as_bytes());
        }
        self.object(ObjectType::Tree, &bytes)
    }

    pub(crate) fn object(&self, kind: ObjectType, bytes: &[u8]) -> Oid {
        let odb = self.repo.odb().expect("the objects");
        odb.write(kind, bytes).expect("an object")
    }

    /// An unsigned commit of plain Git.
    pub(crate) fn commit(&self, tree: Oid, parents: &[Oid]) -> Oid {
        let mut text = format!("tree {tree}\n");
        for parent in parents {
            let _ = writeln!(text, "parent {parent}");
        }
        let who = "Eve <eve@example.org> 1700000000 +0100";
        let _ = write!(text, "author {who}\ncommitter {who}\n\nanything\n");
        self.object(ObjectType::Commit, text.as_bytes())
    }

    /// The tree of a commit with one more line at its top.
    pub(crate) fn with(&self, commit: Oid, line: Line<'_>) -> Oid {
        let tree = self.repo.find_commit(commit).expect("a commit");
        let tree = tree.tree().expect("a tree");
        let mut lines: Vec<(String, Vec<u8>, Oid)> = tree
            .iter()
            .map(|it| {
                let mode = format!("{:o}", it.filemode());
                (mode, it.name_bytes().to_vec(), it.id())
            })
            .filter(|it| it.1 != line.1)
            .collect();
        lines.push((line.0.to_owned(), line.1.to_vec(), line.2));
        lines.sort_by(|a, b| a.1.cmp(&b.1));
        let lines: Vec<Line<'_>> = lines.iter().map(|it| (&*it.0, &*it.1, it.2)).collect();
        self.tree(&lines)
    }

    pub(crate) fn tip(&self, branch: &str) -> Oid {
        let name = format!("refs/heads/{branch}");
        self.repo.refname_to_id(&name).expect("a branch")
    }

    /// Puts a branch wherever it is wanted, by force.
    pub(crate) fn put(&self, branch: &str, commit: Oid) {
        let name = format!("refs/heads/{branch}");
        let put = self.repo.reference(&name, commit, true, "by force");
        put.expect("a branch");
    }

    /// `main` as it was, with one more file or folder on top.
    pub(crate) fn push_main(&self, line: Line<'_>) -> Oid {
        let main = self.tip("main");
        let commit = self.commit(self.with(main, line), &[main]);
        self.put("main", commit);
        commit
    }

    /// Bytes that no packing makes smaller, the same for each seed.
    pub(crate) fn noise(seed: u64, length: usize) -> Vec<u8> {
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let mut bytes = Vec::with_capacity(length + 8);
        while bytes.len() < length {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            bytes.extend_from_slice(&state.to_le_bytes());
        }
        bytes.truncate(length);
        bytes
    }
}

pub(crate) fn done(ran: &Ran) -> &str {
    assert_eq!(ran.code, 0, "{}\n{}", ran.answer, ran.talk);
    &ran.answer
}

/// Anna and Bo, both members, who exchange at the hub; Bo has one more row there that Anna lacks.
pub(crate) fn two(world: &mut World) {
    let hub = world.hub().display().to_string();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    done(&anna.binder(&["remote", "add", "hub", &hub]));
    done(&anna.binder(&["sync"]));
    let bo = world.person("bo");
    done(&bo.binder(&["join", &hub, "parm", "--as", "bo", "--person", "Bo Alm"]));
    bo.folder.push("parm");
    done(&bo.binder(&["sync"]));
    let anna = world.person("anna");
    done(&anna.binder(&["sync"]));
    done(&anna.binder(&["member", "add", "bo"]));
    done(&anna.binder(&["sync"]));
    let bo = world.person("bo");
    done(&bo.binder(&["sync"]));
    done(&bo.binder(&["log", "add", "Bos ärliga rad"]));
    done(&bo.binder(&["sync"]));
}

/// Anna exchanges, and Bo's honest row has come whatever else there was. What was said.
pub(crate) fn anna_hears(world: &mut World) -> String {
    let anna = world.person("anna");
    let ran = anna.binder(&["sync"]);
    let said = done(&ran).to_owned();
    let log = anna.binder(&["log", "--all"]);
    assert!(done(&log).contains("Bos ärliga rad"), "{}", log.answer);
    said
}

/// How many bytes lie in a person's copy of Git.
pub(crate) fn weight(folder: &Path) -> u64 {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return 0;
    };
    let each = entries.flatten().map(|entry| match entry.metadata() {
        Ok(about) if about.is_dir() => weight(&entry.path()),
        Ok(about) => about.len(),
        Err(_) => 0,
    });
    each.sum()
}
