//! The notebook rules (docs/replication.md, rule 2): a notebook is written in ink. From one commit of
//! its writer to the next it is only added to, every entry has the number after the one before, and
//! names it by its hash. What breaks a rule, and what follows on it, counts for nothing.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::domain::log::entry::{PAGE, Sha256};
use crate::domain::log::notebook::{Content, Recorded};
use crate::domain::name::Writer;
use crate::domain::replication::rules::history::{BlobId, TreeId};

/// What lies under a name in a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    Folder(TreeId),
    File(BlobId),
    /// A link, a submodule, anything else.
    Other,
}

/// A folder, by name.
pub type Listing = BTreeMap<String, Item>;

/// The pages of a notebook as Git holds them.
pub trait Pages {
    /// What lies in a folder; none where it is not here, or holds more than any notebook may.
    fn listing(&self, folder: &TreeId) -> Option<Rc<Listing>>;

    /// The bytes of a page; none where it is not here, or is larger than any page may be.
    fn page(&self, page: &BlobId) -> Option<Vec<u8>>;

    /// The records of some bytes of a page.
    fn records(&self, bytes: &[u8]) -> Vec<Recorded>;

    /// The place of a page in its log, from 1, by its file's name; none for other files.
    fn number(&self, name: &str) -> Option<u64>;
}

/// How a commit breaks the notebook rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Breach {
    /// A page, an attachment, or a whole log is not there any more.
    Gone { path: String },
    /// What was written is not what it was, or something stands before it.
    Changed { path: String },
    /// An entry has another number, or another writer's name, than its place.
    Number { path: String, expected: u64 },
    /// An entry does not name the one before it.
    Chain { path: String, number: u64 },
    /// Something that no program of ours writes: an unreadable entry, a link, a page too large.
    Unreadable { path: String },
}

/// What is wrong with a notebook that follows on another one; `before` is none at the beginning of a
/// writer's chain.
pub fn breach(
    pages: &dyn Pages,
    writer: &Writer,
    before: Option<&TreeId>,
    after: Option<&TreeId>,
) -> Option<Breach> {
    if before == after {
        return None;
    }
    let Some(after) = after else {
        let path = String::new();
        return Some(Breach::Gone { path });
    };
    let judge = Judge { pages, writer };
    judge.notebook(before, after).err()
}

/// The last entry that stood on a page, or before the first: its number and hash.
type Last = (u64, Option<Sha256>);

struct Judge<'a> {
    pages: &'a dyn Pages,
    writer: &'a Writer,
}

impl Judge<'_> {
    fn notebook(&self, before: Option<&TreeId>, after: &TreeId) -> Result<(), Breach> {
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
                (None | Some(Item::Folder(_)), Item::Folder(folder)) => {
                    let was = match was {
                        Some(Item::Folder(was)) => Some(was),
                        _ => None,
                    };
                    self.folder(&path, was, folder)?;
                }
                (None, Item::File(_)) => {}
                _ => return Err(Breach::Changed { path: name.clone() }),
            }
        }
        Ok(())
    }

    fn listing(&self, folder: Option<&TreeId>, path: &str) -> Result<Rc<Listing>, Breach> {
        let Some(folder) = folder else {
            return Ok(Rc::default());
        };
        let path = path.to_owned();
        let listing = self.pages.listing(folder);
        listing.ok_or(Breach::Unreadable { path })
    }

    /// The pages of a log, or the attachments: files are added, and of the pages only the last one
    /// that was there goes on.
    fn folder(&self, path: &str, was: Option<&TreeId>, folder: &TreeId) -> Result<(), Breach> {
        let old = self.listing(was, path)?;
        let new = self.listing(Some(folder), path)?;
        nothing_gone(&old, &new, path)?;
        let mut last: Option<Last> = None;
        let mut count = 0;
        for (at, name, page) in self.pages_of(&new, path)? {
            count += 1;
            let full = format!("{path}{name}");
            if at != count {
                return Err(Breach::Gone { path: full });
            }
            match old.get(name) {
                Some(Item::File(before)) if before == page => last = None,
                Some(Item::File(before)) if self.is_last(&old, at) => {
                    last = Some(self.added_to(&full, before, page, at)?);
                }
                None => {
                    let so_far = match last {
                        Some(last) => last,
                        None => self.end_of(&new, path, at - 1)?,
                    };
                    last = Some(self.entries(&full, page, &[], so_far, at)?);
                }
                Some(_) => return Err(Breach::Changed { path: full }),
            }
        }
        unpaged_kept(self.pages, &old, &new, path)
    }

    fn pages_of<'l>(
        &self,
        listing: &'l Listing,
        path: &str,
    ) -> Result<Vec<(u64, &'l str, &'l BlobId)>, Breach> {
        let mut pages = Vec::new();
        for (name, item) in listing {
            match (self.pages.number(name), item) {
                (Some(at), Item::File(page)) => pages.push((at, name.as_str(), page)),
                (None, Item::File(_)) => {}
                _ => {
                    let path = format!("{path}{name}");
                    return Err(Breach::Unreadable { path });
                }
            }
        }
        pages.sort_unstable();
        Ok(pages)
    }

    fn is_last(&self, listing: &Listing, at: u64) -> bool {
        let numbers = listing.keys().filter_map(|name| self.pages.number(name));
        numbers.max() == Some(at)
    }

    /// The end of a page that stood already.
    fn end_of(&self, listing: &Listing, path: &str, at: u64) -> Result<Last, Breach> {
        let is_it = |name: &&String| self.pages.number(name) == Some(at);
        let Some(name) = listing.keys().find(is_it) else {
            return Ok((0, None));
        };
        let path = format!("{path}{name}");
        match listing.get(name) {
            Some(Item::File(page)) => self.end(&path, &self.read(&path, page)?),
            _ => Err(Breach::Unreadable { path }),
        }
    }

    fn read(&self, path: &str, page: &BlobId) -> Result<Vec<u8>, Breach> {
        let path = path.to_owned();
        self.pages.page(page).ok_or(Breach::Unreadable { path })
    }

    fn end(&self, path: &str, bytes: &[u8]) -> Result<Last, Breach> {
        let start = memchr::memmem::rfind(bytes, b"\n---\n").map_or(0, |at| at + 1);
        let last = self.pages.records(&bytes[start..]).pop();
        match last.map(|last| (last.content, last.sha)) {
            Some((Content::Entry(entry), sha)) => Ok((entry.id.number, Some(sha))),
            _ => Err(Breach::Unreadable {
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
    ) -> Result<Last, Breach> {
        let before = self.read(path, before)?;
        let last = self.end(path, &before)?;
        self.entries(path, after, &before, last, at)
    }

    /// The entries that a page has after the bytes that stood there, each in its place.
    fn entries(
        &self,
        path: &str,
        page: &BlobId,
        stood: &[u8],
        mut last: Last,
        at: u64,
    ) -> Result<Last, Breach> {
        let path = path.to_owned();
        let bytes = self.read(&path, page)?;
        let Some(added) = bytes.strip_prefix(stood) else {
            return Err(Breach::Changed { path });
        };
        let records = self.pages.records(added);
        if records.is_empty() {
            return Err(Breach::Unreadable { path });
        }
        for record in records {
            let Content::Entry(entry) = record.content else {
                return Err(Breach::Unreadable { path });
            };
            let expected = last.0 + 1;
            let in_place = expected.div_ceil(PAGE as u64) == at;
            if entry.id.writer != *self.writer || entry.id.number != expected || !in_place {
                return Err(Breach::Number { path, expected });
            }
            if entry.prev != last.1 {
                let number = expected;
                return Err(Breach::Chain { path, number });
            }
            last = (expected, Some(record.sha));
        }
        Ok(last)
    }
}

fn nothing_gone(old: &Listing, new: &Listing, path: &str) -> Result<(), Breach> {
    let gone = old.keys().find(|name| !new.contains_key(*name));
    match gone {
        Some(name) => Err(Breach::Gone {
            path: format!("{path}{name}"),
        }),
        None => Ok(()),
    }
}

/// Attachments stay as they are.
fn unpaged_kept(pages: &dyn Pages, old: &Listing, new: &Listing, path: &str) -> Result<(), Breach> {
    let mut others = old.iter().filter(|(name, _)| pages.number(name).is_none());
    match others.find(|(name, item)| new.get(*name) != Some(*item)) {
        Some((name, _)) => Err(Breach::Changed {
            path: format!("{path}{name}"),
        }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
