//! Versions as entries.

use super::*;
use crate::domain::log::entry::{EntryKind, Field};

#[test]
fn an_edit_entry_is_written_as_it_is_read() {
    let binder = Binder::new();
    let root = binder.root();
    let mut plain = binder.shelf.edit(PATH, Some("x\n"), &[root]);
    plain.number = 3;
    let mut full = binder.shelf.edit(PATH, None, &[]);
    full.number = 3;
    full.version.machine = true;
    full.imported = Some(crate::domain::replication::rules::history::CommitId(
        [5; 20],
    ));
    full.author = "Nisse på webben".to_owned();
    for edit in [plain, full] {
        assert_eq!(EditEntry::from_entry(&entry(edit.to_fields())), Some(edit));
    }
}

#[test]
fn an_edit_of_what_is_no_document_is_none() {
    let binder = Binder::new();
    let paths = [
        "log/anna/journal/0001.yaml",
        "incidents/x.md",
        ".versions/a/b",
        ".git/config",
        "plan/.GIT/x",
        "../x",
        "/x",
        "x//y",
        "",
        "a\nb",
    ];
    for path in paths {
        let edit = binder.shelf.edit(path, Some("x\n"), &[]);
        assert_eq!(
            EditEntry::from_entry(&entry(edit.to_fields())),
            None,
            "{path}"
        );
    }
    for (field, wrong) in [
        (Field::Blob, "5f2c"),
        (Field::Blob, ""),
        (Field::Replaces, "root"),
    ] {
        let edit = binder.shelf.edit(PATH, Some("x\n"), &[]);
        let fields = edit.to_fields().with(field, wrong);
        assert_eq!(
            EditEntry::from_entry(&entry(fields)),
            None,
            "{field:?}: {wrong}"
        );
    }
}

fn entry(fields: crate::domain::log::entry::Fields) -> crate::domain::log::entry::Entry {
    let noted = crate::domain::time::moment::read("2026-11-22T10:05:00+01:00").expect("a time");
    crate::domain::log::entry::Entry {
        id: crate::domain::name::EntryId::parse("anna-3").expect("an id"),
        kind: EntryKind::Edit,
        at: noted,
        written_at: noted,
        fields,
        lamport: 1,
        prev: None,
    }
}
