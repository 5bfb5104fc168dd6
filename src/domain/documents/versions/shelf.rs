//! For tests: versions with their texts, without notebooks around them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::domain::documents::versions::Merge;
use crate::domain::log::entry::Sha256;
use crate::domain::name::Writer;
use crate::domain::replication::rules::append_only::violation::AppendOnlyViolation;
use crate::domain::replication::rules::history::BlobId;
use crate::domain::replication::rules::history::Commit;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::history::EditEntry;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::Journal;
use crate::domain::replication::rules::history::Tree;
use crate::domain::replication::rules::history::TreeId;
use crate::domain::replication::rules::history::Version;
use crate::domain::replication::rules::history::VersionId;

/// Texts by what they are named.
#[derive(Default)]
pub(super) struct VersionStore {
    texts: RefCell<BTreeMap<BlobId, Rc<Vec<u8>>>>,
}

impl VersionStore {
    pub(super) fn keep(&self, text: &[u8]) -> BlobId {
        let hex = Sha256::of(text);
        let id = BlobId::parse(&hex.as_str()[..40]).expect("hex");
        self.texts.borrow_mut().insert(id, Rc::new(text.to_vec()));
        id
    }

    pub(super) fn lose(&self, id: BlobId) {
        self.texts.borrow_mut().remove(&id);
    }

    pub(super) fn read(&self, id: BlobId) -> String {
        let text = self.text(&id).expect("kept");
        String::from_utf8(text.as_ref().clone()).expect("text")
    }

    pub(super) fn edit(&self, path: &str, text: Option<&str>, over: &[VersionId]) -> EditEntry {
        let mut replaces = over.to_vec();
        replaces.sort_unstable();
        entry(Version {
            path: path.to_owned(),
            blob: text.map(|text| self.keep(text.as_bytes())),
            replaces,
            machine: false,
            root: false,
        })
    }

    pub(super) fn merged(&self, merge: Merge) -> EditEntry {
        let blob = merge.text.as_ref().map(|text| self.keep(text));
        entry(merge.version(blob))
    }
}

fn entry(version: Version) -> EditEntry {
    EditEntry {
        number: 0,
        version,
        imported: None,
        author: String::new(),
    }
}

impl History for VersionStore {
    fn commit(&self, _: &CommitId) -> Option<Rc<Commit>> {
        None
    }

    fn tree(&self, _: &TreeId) -> Rc<Tree> {
        Rc::default()
    }

    fn journal(&self, _: &TreeId) -> Rc<Journal> {
        Rc::default()
    }

    fn breach(
        &self,
        _: &Writer,
        _: Option<&TreeId>,
        _: Option<&TreeId>,
    ) -> Option<AppendOnlyViolation> {
        None
    }

    fn text(&self, id: &BlobId) -> Option<Rc<Vec<u8>>> {
        self.texts.borrow().get(id).cloned()
    }

    fn size(&self, id: &BlobId) -> u64 {
        self.text(id).map_or(0, |text| text.len() as u64)
    }

    /// In these tests a document with a repeated line cannot be parsed.
    fn parses(&self, _: &str, bytes: &[u8]) -> bool {
        let mut lines: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').collect();
        let all = lines.len();
        lines.sort_unstable();
        lines.dedup();
        lines.len() == all
    }
}
