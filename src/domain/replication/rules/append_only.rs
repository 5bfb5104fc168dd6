//! The append-only rule (rule 2): how a notebook may differ from the one it follows.

pub mod violation;

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::domain::log::entry::{PAGE, Sha256};
use crate::domain::log::notebook::{RecordContent, Recorded};
use crate::domain::name::Writer;
use crate::domain::replication::rules::append_only::violation::AppendOnlyViolation;
use crate::domain::replication::rules::history::{BlobId, TreeId};

/// Kind of a tree entry in a notebook's folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FolderItem {
    Folder(TreeId),
    File(BlobId),
    /// A link, a submodule, anything else.
    Other,
}

/// A folder, by name.
pub type FolderListing = BTreeMap<String, FolderItem>;

/// The pages of a notebook as Git holds them.
pub trait NotebookReader {
    /// Entries of a folder; none if it is missing here, or has more than a notebook may.
    fn listing(&self, folder: &TreeId) -> Option<Rc<FolderListing>>;

    /// The bytes of a page; none where it is not here, or is larger than any page may be.
    fn page(&self, page: &BlobId) -> Option<Vec<u8>>;

    /// The records of some bytes of a page.
    fn records(&self, bytes: &[u8]) -> Vec<Recorded>;

    /// The place of a page in its log, from 1, by its file's name; none for other files.
    fn number(&self, name: &str) -> Option<u64>;
}

/// Checks a notebook against the one it follows; `before` is none for a writer's first commit.
pub fn breach(
    pages: &dyn NotebookReader,
    writer: &Writer,
    before: Option<&TreeId>,
    after: Option<&TreeId>,
) -> Option<AppendOnlyViolation> {
    if before == after {
        return None;
    }
    let Some(after) = after else {
        let path = String::new();
        return Some(AppendOnlyViolation::Gone { path });
    };
    let judge = NotebookChecker { pages, writer };
    judge.notebook(before, after).err()
}

/// Number and hash of the last entry before a page.
type Last = (u64, Option<Sha256>);

struct NotebookChecker<'a> {
    pages: &'a dyn NotebookReader,
    writer: &'a Writer,
}

impl NotebookChecker<'_> {
    fn notebook(&self, before: Option<&TreeId>, after: &TreeId) -> Result<(), AppendOnlyViolation> {
        let old = self.listing(before, "")?;
        let new = self.listing(Some(after), "")?;
        nothing_gone(&old, &new, "")?;
        for (name, item) in new.iter() {
            let was = old.get(name);
            if was == Some(item) {
                continue;
            }
            let path = format!("{name}/");
            match (was, item) {
                (None | Some(FolderItem::Folder(_)), FolderItem::Folder(folder)) => {
                    let was = match was {
                        Some(FolderItem::Folder(was)) => Some(was),
                        _ => None,
                    };
                    self.folder(&path, was, folder)?;
                }
                (None, FolderItem::File(_)) => {}
                _ => return Err(AppendOnlyViolation::Changed { path: name.clone() }),
            }
        }
        Ok(())
    }

    fn listing(
        &self,
        folder: Option<&TreeId>,
        path: &str,
    ) -> Result<Rc<FolderListing>, AppendOnlyViolation> {
        let Some(folder) = folder else {
            return Ok(Rc::default());
        };
        let path = path.to_owned();
        let listing = self.pages.listing(folder);
        listing.ok_or(AppendOnlyViolation::Unreadable { path })
    }

    /// Pages of a log, or attachments: files are added; of existing pages only the last grows.
    fn folder(
        &self,
        path: &str,
        was: Option<&TreeId>,
        folder: &TreeId,
    ) -> Result<(), AppendOnlyViolation> {
        let old = self.listing(was, path)?;
        let new = self.listing(Some(folder), path)?;
        nothing_gone(&old, &new, path)?;
        let mut last: Option<Last> = None;
        let mut count = 0;
        for (at, name, page) in self.pages_of(&new, path)? {
            count += 1;
            let full = format!("{path}{name}");
            if at != count {
                return Err(AppendOnlyViolation::Gone { path: full });
            }
            match old.get(name) {
                Some(FolderItem::File(before)) if before == page => last = None,
                Some(FolderItem::File(before)) if self.is_last(&old, at) => {
                    last = Some(self.added_to(&full, before, page, at)?);
                }
                None => {
                    let so_far = match last {
                        Some(last) => last,
                        None => self.end_of(&new, path, at - 1)?,
                    };
                    last = Some(self.entries(&full, page, &[], so_far, at)?);
                }
                Some(_) => return Err(AppendOnlyViolation::Changed { path: full }),
            }
        }
        unpaged_kept(self.pages, &old, &new, path)
    }

    fn pages_of<'l>(
        &self,
        listing: &'l FolderListing,
        path: &str,
    ) -> Result<Vec<(u64, &'l str, &'l BlobId)>, AppendOnlyViolation> {
        let mut pages = Vec::new();
        for (name, item) in listing {
            match (self.pages.number(name), item) {
                (Some(at), FolderItem::File(page)) => pages.push((at, name.as_str(), page)),
                (None, FolderItem::File(_)) => {}
                _ => {
                    let path = format!("{path}{name}");
                    return Err(AppendOnlyViolation::Unreadable { path });
                }
            }
        }
        pages.sort_unstable();
        Ok(pages)
    }

    fn is_last(&self, listing: &FolderListing, at: u64) -> bool {
        let numbers = listing.keys().filter_map(|name| self.pages.number(name));
        numbers.max() == Some(at)
    }

    /// End of the page's existing text.
    fn end_of(
        &self,
        listing: &FolderListing,
        path: &str,
        at: u64,
    ) -> Result<Last, AppendOnlyViolation> {
        let is_it = |name: &&String| self.pages.number(name) == Some(at);
        let Some(name) = listing.keys().find(is_it) else {
            return Ok((0, None));
        };
        let path = format!("{path}{name}");
        match listing.get(name) {
            Some(FolderItem::File(page)) => self.end(&path, &self.read(&path, page)?),
            _ => Err(AppendOnlyViolation::Unreadable { path }),
        }
    }

    fn read(&self, path: &str, page: &BlobId) -> Result<Vec<u8>, AppendOnlyViolation> {
        let path = path.to_owned();
        self.pages
            .page(page)
            .ok_or(AppendOnlyViolation::Unreadable { path })
    }

    fn end(&self, path: &str, bytes: &[u8]) -> Result<Last, AppendOnlyViolation> {
        let start = memchr::memmem::rfind(bytes, b"\n---\n").map_or(0, |at| at + 1);
        let last = self.pages.records(&bytes[start..]).pop();
        match last.map(|last| (last.content, last.sha)) {
            Some((RecordContent::Entry(entry), sha)) => Ok((entry.id.number, Some(sha))),
            _ => Err(AppendOnlyViolation::Unreadable {
                path: path.to_owned(),
            }),
        }
    }

    fn added_to(
        &self,
        path: &str,
        before: &BlobId,
        after: &BlobId,
        at: u64,
    ) -> Result<Last, AppendOnlyViolation> {
        let before = self.read(path, before)?;
        let last = self.end(path, &before)?;
        self.entries(path, after, &before, last, at)
    }

    /// Entries after the existing text of a page, with positions.
    fn entries(
        &self,
        path: &str,
        page: &BlobId,
        stood: &[u8],
        mut last: Last,
        at: u64,
    ) -> Result<Last, AppendOnlyViolation> {
        let path = path.to_owned();
        let bytes = self.read(&path, page)?;
        let Some(added) = bytes.strip_prefix(stood) else {
            return Err(AppendOnlyViolation::Changed { path });
        };
        let records = self.pages.records(added);
        if records.is_empty() {
            return Err(AppendOnlyViolation::Unreadable { path });
        }
        for record in records {
            let RecordContent::Entry(entry) = record.content else {
                return Err(AppendOnlyViolation::Unreadable { path });
            };
            let expected = last.0 + 1;
            let in_place = expected.div_ceil(PAGE as u64) == at;
            if entry.id.writer != *self.writer || entry.id.number != expected || !in_place {
                return Err(AppendOnlyViolation::Number { path, expected });
            }
            if entry.prev != last.1 {
                let number = expected;
                return Err(AppendOnlyViolation::Chain { path, number });
            }
            last = (expected, Some(record.sha));
        }
        Ok(last)
    }
}

fn nothing_gone(
    old: &FolderListing,
    new: &FolderListing,
    path: &str,
) -> Result<(), AppendOnlyViolation> {
    let gone = old.keys().find(|name| !new.contains_key(*name));
    match gone {
        Some(name) => Err(AppendOnlyViolation::Gone {
            path: format!("{path}{name}"),
        }),
        None => Ok(()),
    }
}

/// Attachments stay as they are.
fn unpaged_kept(
    pages: &dyn NotebookReader,
    old: &FolderListing,
    new: &FolderListing,
    path: &str,
) -> Result<(), AppendOnlyViolation> {
    let mut others = old.iter().filter(|(name, _)| pages.number(name).is_none());
    match others.find(|(name, item)| new.get(*name) != Some(*item)) {
        Some((name, _)) => Err(AppendOnlyViolation::Changed {
            path: format!("{path}{name}"),
        }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
