//! A notebook in memory, and every way to break its rules.

use std::cell::RefCell;
use std::rc::Rc;

use super::*;
use crate::domain::log::entry::{Entry, EntryKind, Fields};
use crate::domain::name::EntryId;
use crate::domain::time::moment;

/// Folders and pages by number. A record is `---`, its id, and the hash of the one before.
#[derive(Default)]
struct Shelf {
    folders: RefCell<Vec<FolderListing>>,
    pages: RefCell<Vec<Vec<u8>>>,
}

fn at(id: [u8; 20]) -> usize {
    usize::from(u16::from_be_bytes([id[0], id[1]]))
}

fn id(at: usize) -> [u8; 20] {
    let mut id = [0; 20];
    id[..2].copy_from_slice(&u16::try_from(at).expect("a small number").to_be_bytes());
    id
}

impl Shelf {
    fn folder(&self, items: impl IntoIterator<Item = (String, FolderItem)>) -> TreeId {
        let listing: FolderListing = items.into_iter().collect();
        let mut folders = self.folders.borrow_mut();
        let known = folders.iter().position(|known| *known == listing);
        TreeId(id(known.unwrap_or_else(|| {
            folders.push(listing);
            folders.len() - 1
        })))
    }

    fn file(&self, bytes: &[u8]) -> FolderItem {
        let mut pages = self.pages.borrow_mut();
        let known = pages.iter().position(|known| known == bytes);
        FolderItem::File(BlobId(id(known.unwrap_or_else(|| {
            pages.push(bytes.to_vec());
            pages.len() - 1
        }))))
    }

    /// A notebook with one log of these pages.
    fn notebook(&self, pages: &[String]) -> TreeId {
        let files = pages.iter().enumerate();
        let files = files.map(|(at, page)| (page_name(at + 1), self.file(page.as_bytes())));
        let log = self.folder(files.collect::<Vec<_>>());
        self.folder([("journal".to_owned(), FolderItem::Folder(log))])
    }

    fn breach(&self, before: Option<&TreeId>, after: &TreeId) -> Option<AppendOnlyViolation> {
        breach(self, &anna(), before, Some(after))
    }
}

impl NotebookReader for Shelf {
    fn listing(&self, folder: &TreeId) -> Option<Rc<FolderListing>> {
        self.folders
            .borrow()
            .get(at(folder.0))
            .cloned()
            .map(Rc::new)
    }

    fn page(&self, page: &BlobId) -> Option<Vec<u8>> {
        self.pages.borrow().get(at(page.0)).cloned()
    }

    fn records(&self, bytes: &[u8]) -> Vec<Recorded> {
        let text = String::from_utf8_lossy(bytes);
        let records = text.split_inclusive("\n\n");
        records
            .map(|record| Recorded {
                sha: Sha256::of(record.as_bytes()),
                content: read(record).map_or_else(
                    || RecordContent::Unreadable(record.to_owned()),
                    RecordContent::Entry,
                ),
            })
            .collect()
    }

    fn number(&self, name: &str) -> Option<u64> {
        name.strip_prefix("page")?.parse().ok()
    }
}

fn page_name(at: usize) -> String {
    format!("page{at:03}")
}

fn anna() -> Writer {
    Writer::new("anna").expect("a writer")
}

fn read(record: &str) -> Option<Entry> {
    let (id, prev) = record.strip_prefix("---\n")?.trim().split_once(' ')?;
    let noted = moment::read("2026-11-22T10:05:00+01:00")?;
    Some(Entry {
        id: EntryId::parse(id)?,
        kind: EntryKind::Entry,
        at: noted,
        written_at: noted,
        fields: Fields::default(),
        lamport: 1,
        prev: Sha256::parse(prev),
    })
}

/// The first entries of Anna's notebook.
fn entries(count: u64) -> Vec<String> {
    let mut prev = "none".to_owned();
    let mut entries = Vec::new();
    for number in 1..=count {
        let entry = format!("---\nanna-{number} {prev}\n\n");
        prev = Sha256::of(entry.as_bytes()).as_str().to_owned();
        entries.push(entry);
    }
    entries
}

fn pages(entries: &[String]) -> Vec<String> {
    entries.chunks(PAGE).map(|page| page.concat()).collect()
}

#[test]
fn a_notebook_that_is_only_added_to_is_sound_at_every_step() {
    let shelf = Shelf::default();
    let all = entries(2 * PAGE as u64 + 3);
    let mut before = None;
    for step in [1, 2, 49, 50, 51, 102, 103] {
        let after = shelf.notebook(&pages(&all[..step]));
        assert_eq!(shelf.breach(before.as_ref(), &after), None, "{step}");
        before = Some(after);
    }
}

#[test]
fn whoever_shortens_reorders_or_changes_a_page_is_found_out() {
    let shelf = Shelf::default();
    let all = entries(60);
    let before = shelf.notebook(&pages(&all));
    let path = |name: &str| format!("journal/{name}");
    let spoiled = |change: &dyn Fn(&mut Vec<String>)| {
        let mut entries = all.clone();
        change(&mut entries);
        shelf.breach(Some(&before), &shelf.notebook(&pages(&entries)))
    };
    let changed = |name: &str| Some(AppendOnlyViolation::Changed { path: path(name) });
    assert_eq!(spoiled(&|it| it.truncate(59)), changed("page002"));
    let gone = AppendOnlyViolation::Gone {
        path: path("page002"),
    };
    assert_eq!(spoiled(&|it| it.truncate(50)), Some(gone));
    assert_eq!(spoiled(&|it| it.swap(3, 4)), changed("page001"));
    assert_eq!(spoiled(&|it| it.swap(55, 56)), changed("page002"));
    let one_byte = |it: &mut Vec<String>| it[57] = it[57].replace("anna-58", "anna-59");
    assert_eq!(spoiled(&one_byte), changed("page002"));
    let whole = breach(&shelf, &anna(), Some(&before), None);
    assert!(matches!(whole, Some(AppendOnlyViolation::Gone { .. })));
}

#[test]
fn an_entry_without_its_place_in_the_chain_is_found_out() {
    let shelf = Shelf::default();
    let stood = entries(4);
    let before = shelf.notebook(&pages(&stood));
    let after = |added: &str| {
        let page = stood.concat() + added;
        shelf.breach(Some(&before), &shelf.notebook(&[page]))
    };
    let last = Sha256::of(stood[3].as_bytes());
    let path = || "journal/page001".to_owned();
    let number = Some(AppendOnlyViolation::Number {
        path: path(),
        expected: 5,
    });
    assert_eq!(after(&format!("---\nanna-6 {}\n\n", last.as_str())), number);
    assert_eq!(after(&format!("---\nbo-5 {}\n\n", last.as_str())), number);
    let chain = Some(AppendOnlyViolation::Chain {
        path: path(),
        number: 5,
    });
    assert_eq!(after("---\nanna-5 none\n\n"), chain);
    let unreadable = Some(AppendOnlyViolation::Unreadable { path: path() });
    assert_eq!(after("whatever\n\n"), unreadable);
    assert_eq!(after(&format!("---\nanna-5 {}\n\n", last.as_str())), None);
}

#[test]
fn the_first_page_begins_with_the_first_entry() {
    let shelf = Shelf::default();
    let late = &entries(3)[1..];
    let after = shelf.notebook(&[late.concat()]);
    let expected = AppendOnlyViolation::Number {
        path: "journal/page001".to_owned(),
        expected: 1,
    };
    assert_eq!(shelf.breach(None, &after), Some(expected));
    let crowded = shelf.notebook(&[entries(51).concat()]);
    assert!(matches!(
        shelf.breach(None, &crowded),
        Some(AppendOnlyViolation::Number { expected: 51, .. })
    ));
}

#[test]
fn attachments_are_added_and_never_changed() {
    let shelf = Shelf::default();
    let files = |files: &[(&str, &str)]| {
        let files = files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), shelf.file(text.as_bytes())));
        let files = shelf.folder(files.collect::<Vec<_>>());
        shelf.folder([("files".to_owned(), FolderItem::Folder(files))])
    };
    let before = files(&[("aa-photo.jpg", "a picture")]);
    let more = files(&[("aa-photo.jpg", "a picture"), ("bb-note.txt", "a note")]);
    assert_eq!(shelf.breach(Some(&before), &more), None);
    let other = files(&[("aa-photo.jpg", "another picture")]);
    let changed = AppendOnlyViolation::Changed {
        path: "files/aa-photo.jpg".to_owned(),
    };
    assert_eq!(shelf.breach(Some(&before), &other), Some(changed));
    let link = shelf.folder([("files".to_owned(), FolderItem::Other)]);
    assert!(shelf.breach(None, &link).is_some());
}
