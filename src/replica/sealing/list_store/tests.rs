//! What is no sound version, though a member's entry names it.

use super::*;
use crate::domain::name::Writer;
use crate::domain::time::moment;
use crate::git::signing::DeviceKey;

const ID: &str = "s7f3a91c2";

/// Names and bytes of a version's files.
type Files<'a> = Vec<(&'a str, &'a [u8])>;

/// A repository in memory, and a key.
struct Bench {
    repo: Repository,
    key: DeviceKey,
    _folder: tempfile::TempDir,
}

impl Bench {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let odb = Odb::new().expect("objects");
        odb.add_new_mempack_backend(1).expect("memory");
        Self {
            repo: Repository::from_odb(odb).expect("a repository"),
            key: DeviceKey::make(&folder.path().join("key"), "anna").expect("a key"),
            _folder: folder,
        }
    }

    fn commit(&self, files: &[(&str, &[u8])], parents: &[Oid]) -> Oid {
        let mut tree = self.repo.treebuilder(None).expect("a tree");
        for (name, bytes) in files {
            let id = self.repo.blob(bytes).expect("a blob");
            tree.insert(name, id, 0o100_644).expect("a file");
        }
        let tree = tree.write().expect("a tree");
        let text = CommitText {
            writer: &Writer::new("anna").expect("a writer"),
            name: "Anna Ek",
            time: moment::read("2026-11-22T11:50:00+01:00").expect("a time"),
            message: MESSAGE,
        };
        write_commit::write(&self.repo, &self.key, &text, tree, parents).expect("a commit")
    }

    fn version(&self, commit: Oid) -> ListVersion {
        ListVersion {
            list: ID.to_owned(),
            number: 1,
            commit: commit.to_string(),
            writer: "anna".to_owned(),
            signed_by: self.key.public().expect("a key"),
            ..ListVersion::default()
        }
    }
}

fn head(number: u64, list: &[u8]) -> String {
    sealed_head::write(&SealedHead {
        list: ID.to_owned(),
        number,
        sha256: Sha256::of(list).as_str().to_owned(),
        recipients: 1,
        by: "anna".to_owned(),
        at: "2026-11-22T11:50:00+01:00".to_owned(),
        keep_until: String::new(),
        about: String::new(),
    })
}

#[test]
fn a_version_is_sound_only_with_its_two_files_its_checksum_its_number_and_its_signature() {
    let bench = Bench::new();
    let (list, good) = (b"age".as_slice(), head(1, b"age"));
    let good = good.as_bytes();
    let commit = bench.commit(&[(HEAD, good), (LIST, list)], &[]);
    assert!(sound(&bench.repo, &bench.version(commit)).is_some());
    let other = head(2, list);
    let bomb = vec![0; MOST_BYTES + 1];
    let of_bomb = head(1, &bomb);
    let long = "x".repeat(sealed_head::MOST_BYTES + 1);
    let bad: [(&str, Files<'_>); 8] = [
        ("no list", vec![(HEAD, good)]),
        ("no head", vec![(LIST, list)]),
        ("another list", vec![(HEAD, good), (LIST, b"garbage")]),
        (
            "another number",
            vec![(HEAD, other.as_bytes()), (LIST, list)],
        ),
        (
            "a third file",
            vec![(HEAD, good), (LIST, list), ("x", b"x")],
        ),
        ("too large", vec![(HEAD, of_bomb.as_bytes()), (LIST, &bomb)]),
        (
            "a head too long",
            vec![(HEAD, long.as_bytes()), (LIST, list)],
        ),
        ("no head at all", vec![(HEAD, b"\0"), (LIST, list)]),
    ];
    for (what, files) in bad {
        let commit = bench.commit(&files, &[]);
        assert!(
            sound(&bench.repo, &bench.version(commit)).is_none(),
            "{what}"
        );
    }
    let child = bench.commit(&[(HEAD, good), (LIST, list)], &[commit]);
    assert!(
        sound(&bench.repo, &bench.version(child)).is_none(),
        "a parent"
    );
    let stranger = ListVersion {
        signed_by: "ssh-ed25519 AAAA".to_owned(),
        ..bench.version(commit)
    };
    assert!(
        sound(&bench.repo, &stranger).is_none(),
        "somebody else's key"
    );
    let hijacked = ListVersion {
        list: "s00000000".to_owned(),
        ..bench.version(commit)
    };
    assert!(sound(&bench.repo, &hijacked).is_none(), "another list's");
    let away = bench.version(Oid::ZERO_SHA1);
    assert!(sound(&bench.repo, &away).is_none(), "not here");
}

#[test]
fn a_commit_that_nobody_signed_is_no_version() {
    let bench = Bench::new();
    let (list, good) = (b"age".as_slice(), head(1, b"age"));
    let signed = bench.commit(&[(HEAD, good.as_bytes()), (LIST, list)], &[]);
    let tree = bench
        .repo
        .find_commit(signed)
        .and_then(|it| it.tree())
        .expect("a tree");
    let who = git2::Signature::now("Anna Ek", "anna@binder.invalid").expect("a name");
    let plain = bench.repo.commit(None, &who, &who, MESSAGE, &tree, &[]);
    let version = bench.version(plain.expect("a commit"));
    assert!(sound(&bench.repo, &version).is_none());
}
