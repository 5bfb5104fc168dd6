//! Tests of the gate that packs pass.

use std::io::Write;

use flate2::write::ZlibEncoder;
use git2::{Repository, Signature};

use super::*;

/// A pack of a commit with two texts that are nearly alike, so that one is a delta of the other.
fn pack() -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder");
    let repo = Repository::init_bare(folder.path()).expect("a repository");
    let long = "Driften bekräftar avbrott i huvudnätet.\n".repeat(200);
    let mut tree = repo.treebuilder(None).expect("a tree");
    for (name, text) in [("a", long.clone()), ("b", format!("{long}mer\n"))] {
        let blob = repo.blob(text.as_bytes()).expect("a text");
        tree.insert(name, blob, 0o100_644).expect("a name");
    }
    let tree = tree.write().expect("a tree");
    let tree = repo.find_tree(tree).expect("a tree");
    let anna = Signature::now("Anna", "anna@binder.invalid").expect("a name");
    let commit = repo.commit(None, &anna, &anna, "x", &tree, &[]);
    let mut builder = repo.packbuilder().expect("a builder");
    builder
        .insert_commit(commit.expect("a commit"))
        .expect("in");
    let mut bytes = Vec::new();
    crate::git::objects::staged_pack::write(&mut builder, &mut bytes).expect("a pack");
    bytes
}

fn judged(bytes: &[u8], piece: usize, allowance: ReceiveLimits) -> Result<(), LimitExceeded> {
    let mut gate = PackLimiter::new(allowance);
    bytes.chunks(piece).try_for_each(|bytes| gate.pass(bytes))
}

/// A pack of one object: kind, stated length, and text.
fn one(kind: u8, mut says: u64, text: &[u8]) -> Vec<u8> {
    let mut bytes = b"PACK\0\0\0\x02\0\0\0\x01".to_vec();
    let mut byte = (kind << 4) | (says & 0x0f) as u8;
    says >>= 4;
    while says > 0 {
        bytes.push(byte | 0x80);
        byte = (says & 0x7f) as u8;
        says >>= 7;
    }
    bytes.push(byte);
    if kind == 7 {
        bytes.extend([0; 20]);
    }
    let mut deflate = ZlibEncoder::new(bytes, flate2::Compression::fast());
    deflate.write_all(text).expect("deflated");
    let mut bytes = deflate.finish().expect("deflated");
    bytes.extend([0; 20]);
    bytes
}

#[test]
fn an_honest_pack_passes_in_pieces_of_any_size() {
    let pack = pack();
    for piece in [1, 2, 3, 7, 19, 100, 4096, pack.len()] {
        assert_eq!(
            judged(&pack, piece, ReceiveLimits::default()),
            Ok(()),
            "{piece}"
        );
    }
}

#[test]
fn each_limit_is_held_in_pieces_of_any_size() {
    let pack = pack();
    let usual = ReceiveLimits::default();
    let bytes = ReceiveLimits {
        bytes: 100,
        ..usual
    };
    let objects = ReceiveLimits {
        objects: 3,
        ..usual
    };
    let object = ReceiveLimits {
        object: 300,
        ..usual
    };
    for piece in [1, 2, 5, 64, pack.len()] {
        assert_eq!(judged(&pack, piece, bytes), Err(LimitExceeded::Bytes(100)));
        assert_eq!(
            judged(&pack, piece, objects),
            Err(LimitExceeded::Objects(3))
        );
        assert_eq!(
            judged(&pack, piece, object),
            Err(LimitExceeded::Object(300))
        );
    }
}

#[test]
fn a_gigabyte_of_nothing_ends_at_its_first_bytes() {
    let bomb = one(3, 1 << 30, b"");
    let refused = Err(LimitExceeded::Object(ReceiveLimits::default().object));
    assert_eq!(judged(&bomb[..17], 1, ReceiveLimits::default()), refused);
}

#[test]
fn a_delta_that_makes_a_gigabyte_ends_before_it_is_unpacked() {
    // Changes 10 bytes into 1 GiB.
    let delta = [10, 0x80, 0x80, 0x80, 0x80, 0x04, 0x90, 10];
    let bomb = one(7, delta.len() as u64, &delta);
    let refused = Err(LimitExceeded::Object(ReceiveLimits::default().object));
    assert_eq!(judged(&bomb, 1, ReceiveLimits::default()), refused);
}

#[test]
fn a_text_longer_than_it_says_is_damaged() {
    let bomb = one(3, 10, &[0; 100_000]);
    assert_eq!(
        judged(&bomb, 64, ReceiveLimits::default()),
        Err(LimitExceeded::Damaged)
    );
}

#[test]
fn no_byte_of_a_pack_can_be_changed_so_that_the_gate_breaks() {
    let pack = pack();
    for at in 0..pack.len() {
        for flip in [1, 0x40, 0x80, 0xff] {
            let mut spoiled = pack.clone();
            spoiled[at] ^= flip;
            // What it finds is left to libgit2; here only that it ends.
            let _ = judged(&spoiled, 50, ReceiveLimits::default());
        }
    }
}

#[test]
fn much_that_packs_to_nothing_ends_where_as_much_would_end_unpacked() {
    let allowance = ReceiveLimits {
        bytes: 3 << 20,
        ..ReceiveLimits::default()
    };
    let zeros = vec![0; 1 << 20];
    let packed = one(3, zeros.len() as u64, &zeros);
    let object = &packed[12..packed.len() - 20];
    let mut pack = b"PACK\0\0\0\x02\0\0\0\x04".to_vec();
    pack.extend(object.repeat(3));
    assert_eq!(judged(&pack, 4096, allowance), Ok(()));
    pack.extend(object);
    assert_eq!(
        judged(&pack, 4096, allowance),
        Err(LimitExceeded::Bytes(3 << 20))
    );
}
