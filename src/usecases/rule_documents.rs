//! The documents that rule an incident, duties, calendar and steps, as they can be used: the version
//! that counts, or where it cannot be read the last one that could.

use crate::domain::calendar::Calendar;
use crate::domain::checklist::{Checklist, Kind};
use crate::domain::duty::Duties;
use crate::domain::finding::{Finding, Reading};
use crate::domain::moment::Moment;
use crate::format::calendar_file;
use crate::format::checklist_file;
use crate::format::duties_file;
use crate::format::paths;
use crate::store::{Binder, Document};

/// A document's value, and why it is not the standing version's.
#[derive(Clone, Debug, PartialEq)]
pub struct Usable<T> {
    pub value: T,
    /// The standing version cannot be read: its first fault. The value is of an earlier one, or
    /// empty where none can be read.
    pub broken: Option<Finding>,
}

type Read<T> = Result<Reading<T>, Finding>;

/// duties.yaml; empty where there is none.
pub fn duties(binder: &Binder) -> Usable<Duties> {
    usable(binder, duties_file::PATH, None, duties_file::read)
}

/// calendar.yaml; empty where there is none.
pub fn calendar(binder: &Binder) -> Usable<Calendar> {
    usable(binder, calendar_file::PATH, None, calendar_file::read)
}

/// The list of steps as it stood at a moment: the first checklist of kind `steps`. None where the
/// binder has none.
pub fn steps(binder: &Binder, at: Option<Moment>) -> Option<Usable<Checklist>> {
    let paths = binder.documents(paths::CHECKLISTS).unwrap_or_default();
    let mut lists = paths.iter().map(|path| {
        usable(binder, path, at, |bytes| {
            let reading = checklist_file::read(path, bytes);
            match reading.findings.iter().find(|finding| finding.is_fault()) {
                Some(fault) if reading.value.items.is_empty() => Err(fault.clone()),
                _ => Ok(reading),
            }
        })
    });
    lists.find(|list| list.value.kind == Kind::Steps)
}

/// The newest version that is no younger than the moment and can be read; where there is none such
/// the newest that can be read.
fn usable<T: Default>(
    binder: &Binder,
    path: &str,
    at: Option<Moment>,
    read: impl Fn(&[u8]) -> Read<T>,
) -> Usable<T> {
    let standing = binder.document(path).ok().flatten();
    let old_enough = |document: &Document| match (&document.by, at) {
        (Some((_, written)), Some(at)) => *written <= at,
        _ => true,
    };
    let mut broken = None;
    let mut younger = None;
    for document in standing.into_iter().chain(Later::new(binder, path)) {
        match read(&document.bytes) {
            Ok(reading) if old_enough(&document) => {
                return Usable {
                    value: reading.value,
                    broken,
                };
            }
            Ok(reading) => younger = younger.or(Some(reading.value)),
            Err(fault) => broken = broken.or_else(|| old_enough(&document).then_some(fault)),
        }
    }
    Usable {
        value: younger.unwrap_or_default(),
        broken,
    }
}

/// Earlier versions, looked up only where the standing one will not do.
struct Later<'a> {
    binder: &'a Binder,
    path: &'a str,
    found: Option<std::vec::IntoIter<Document>>,
}

impl<'a> Later<'a> {
    fn new(binder: &'a Binder, path: &'a str) -> Self {
        Self {
            binder,
            path,
            found: None,
        }
    }
}

impl Iterator for Later<'_> {
    type Item = Document;

    fn next(&mut self) -> Option<Document> {
        let look = || {
            self.binder
                .earlier(self.path)
                .unwrap_or_default()
                .into_iter()
        };
        self.found.get_or_insert_with(look).next()
    }
}
