//! Tests of `history`.

use super::*;

#[test]
fn two_versions_that_differ_in_anything_have_two_ids() {
    let plain = Version {
        path: "contacts.yaml".to_owned(),
        blob: Some(BlobId([1; 20])),
        replaces: Vec::new(),
        machine: false,
        root: false,
    };
    let others = [
        Version {
            path: "x".to_owned(),
            ..plain.clone()
        },
        Version {
            blob: None,
            ..plain.clone()
        },
        Version {
            blob: Some(BlobId([2; 20])),
            ..plain.clone()
        },
        Version {
            replaces: vec![plain.id()],
            ..plain.clone()
        },
        Version {
            machine: true,
            ..plain.clone()
        },
        Version {
            root: true,
            ..plain.clone()
        },
    ];
    for other in others {
        assert_ne!(plain.id(), other.id(), "{other:?}");
    }
    assert_eq!(plain.id(), plain.clone().id());
}
