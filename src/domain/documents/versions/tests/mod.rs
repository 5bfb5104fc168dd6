//! Rule 6, clause by clause.

mod entries;
mod merges;
mod versions;

use super::shelf::VersionStore;
use super::*;

const PATH: &str = "contacts.yaml";
const TEXT: &str = "a\nb\nc\nd\ne\nf\ng\n";

/// A binder with one document, and what members and people set aside wrote.
struct Binder {
    shelf: VersionStore,
    root: BTreeMap<String, BlobId>,
    counted: Vec<EditEntry>,
    aside: Vec<EditEntry>,
}

impl Binder {
    fn new() -> Self {
        let shelf = VersionStore::default();
        let blob = shelf.keep(TEXT.as_bytes());
        Self {
            shelf,
            root: BTreeMap::from([(PATH.to_owned(), blob)]),
            counted: Vec::new(),
            aside: Vec::new(),
        }
    }

    fn root(&self) -> VersionId {
        root_version(PATH, self.root[PATH]).id()
    }

    fn writes(&mut self, text: &str, over: &[VersionId]) -> VersionId {
        self.writes_at(PATH, Some(text), over)
    }

    fn writes_at(&mut self, path: &str, text: Option<&str>, over: &[VersionId]) -> VersionId {
        let edit = self.shelf.edit(path, text, over);
        self.counted.push(edit);
        self.counted
            .last()
            .map(|edit| edit.version.id())
            .expect("just written")
    }

    fn set_aside(&mut self, text: &str, over: &[VersionId]) -> VersionId {
        let edit = self.shelf.edit(PATH, Some(text), over);
        self.aside.push(edit);
        self.aside
            .last()
            .map(|edit| edit.version.id())
            .expect("just written")
    }

    /// Writes the machine merge that is due; returns its text.
    fn merges(&mut self) -> Option<String> {
        let merge = self.versions().merges(&self.shelf).pop()?;
        let text = merge
            .text
            .clone()
            .map(|text| String::from_utf8(text).expect("text"));
        self.counted.push(self.shelf.merged(merge));
        text
    }

    fn versions(&self) -> Versions {
        Versions::of(&self.root, &self.counted, &self.aside)
    }

    fn live(&self) -> Vec<VersionId> {
        self.versions().live(PATH)
    }

    fn standing(&self) -> Vec<(String, String)> {
        let files = self.versions().standing().into_iter();
        files
            .map(|(path, blob)| (path, self.shelf.read(blob)))
            .collect()
    }
}
