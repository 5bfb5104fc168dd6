//! Partial reading of long logs by their index. Each cached page is keyed by its own id; deleting or
//! damaging the cache changes no answer.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use anyhow::Result;
use git2::{ObjectType, Oid};

use crate::domain::log::entry::{Entry, PAGE};
use crate::domain::log::log_query::{Affects, IndexRecord, Key, LogQuery, day_number};
use crate::domain::log::notebook::{RecordContent, Recorded};
use crate::domain::name::{EntryId, LogId, Writer};
use crate::format::notebook_page;
use crate::format::paths;
use crate::git::trees;
use crate::replica::Binder;
use crate::replica::journal::log_index::{IndexedPage, LogIndex, OtherRows};
use crate::replica::object_ids;

/// Logs up to this many pages are read whole.
const SHORT: usize = 6;

/// One notebook's pages in a log.
pub(in crate::replica) struct IndexedNotebook {
    pub(in crate::replica) writer: Writer,
    /// True if its statements count.
    pub(in crate::replica) decides: bool,
    /// Its folder of pages.
    pub(in crate::replica) folder: Oid,
    /// The writer's commit as of which its order numbers count; none where none is known.
    pub(in crate::replica) counted_by: Option<Oid>,
}

/// Result of a query.
#[derive(Default)]
pub(in crate::replica) struct LogAnswer {
    /// By notebook.
    pub(in crate::replica) records: Vec<Vec<Recorded>>,
    /// Days that have other rows, as traces number them.
    pub(in crate::replica) other_days: BTreeSet<i32>,
}

impl Binder {
    /// The records of some notebooks of a log that the answer needs.
    pub(in crate::replica) fn answered(
        &self,
        log: &LogId,
        books: &[IndexedNotebook],
        asked: &LogQuery,
    ) -> Result<LogAnswer> {
        let mut pages = Vec::new();
        for book in books {
            let names = trees::names(&trees::tree(&self.repo, book.folder)?, ObjectType::Blob);
            let names = names
                .into_iter()
                .filter(|(name, _)| paths::is_page_name(name));
            pages.push(names.map(|(_, id)| id).collect::<Vec<Oid>>());
        }
        let writers: BTreeSet<&Writer> = books.iter().map(|book| &book.writer).collect();
        let question = LogReading {
            binder: self,
            books,
            pages,
            read: RefCell::default(),
            found: RefCell::default(),
        };
        let short = question.pages.iter().map(Vec::len).sum::<usize>() <= SHORT;
        // In a fork an id does not tell which chain is meant.
        let everything = *asked == LogQuery::Everything || short || writers.len() < books.len();
        let mut answer = match everything {
            true => question.everything()?,
            false => question.needed(log, asked)?,
        };
        for (book, records) in books.iter().zip(&mut answer.records) {
            self.count(log, book.counted_by, records);
            self.mark_sealed(records);
        }
        Ok(answer)
    }
}

struct LogReading<'b> {
    binder: &'b Binder,
    books: &'b [IndexedNotebook],
    /// By notebook, in order.
    pages: Vec<Vec<Oid>>,
    read: RefCell<HashMap<Oid, Rc<Vec<Recorded>>>>,
    /// Entries that affect others, of pages not in the cache.
    found: RefCell<HashMap<[u8; 20], String>>,
}

impl LogReading<'_> {
    fn everything(&self) -> Result<LogAnswer> {
        let mut answer = LogAnswer::default();
        for pages in &self.pages {
            let mut records = Vec::new();
            for page in pages {
                records.extend(notebook_page::read(&trees::page(&self.binder.repo, *page)?));
            }
            answer.records.push(records);
        }
        Ok(answer)
    }

    fn records(&self, page: Oid) -> Result<Rc<Vec<Recorded>>> {
        if let Some(read) = self.read.borrow().get(&page) {
            return Ok(Rc::clone(read));
        }
        let records = Rc::new(notebook_page::read(&trees::page(&self.binder.repo, page)?));
        self.read.borrow_mut().insert(page, Rc::clone(&records));
        Ok(records)
    }

    fn needed(&self, log: &LogId, asked: &LogQuery) -> Result<LogAnswer> {
        let mut traces = LogIndex::kept(&self.binder.git, log, self.binder.zone());
        let mut all: Vec<Vec<IndexedPage>> = Vec::new();
        for (book, pages) in self.books.iter().zip(&self.pages) {
            let mut own = Vec::new();
            for id in pages {
                own.push(traces.page(object_ids::bytes(*id), |new| self.traced(new, book, *id))?);
            }
            all.push(own);
        }
        let full = || all.iter().flatten().filter(|page| page.is_full);
        if traces.fresh {
            traces.keep(&self.binder.git, log, full());
            let before = OtherRows::kept(&self.binder.git, log);
            let others = full().filter_map(|page| Some((page.id(), self.others(&before, page)?)));
            OtherRows::keep(&self.binder.git, log, &others.collect());
        }
        let needed = self.ids_needed(&mut traces, &all, asked)?;
        let others = OnceCell::new();
        // For a few days the pages themselves are sooner read.
        let kept = || match asked {
            LogQuery::Days(_) | LogQuery::Since(_) => OtherRows::default(),
            _ => OtherRows::kept(&self.binder.git, log),
        };
        let others = || others.get_or_init(kept);
        let mut answer = LogAnswer::default();
        for ((book, pages), ids) in self.books.iter().zip(&all).zip(&self.pages) {
            let writer = traces.number(&book.writer);
            let mut wanted: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
            for (_, number) in needed.iter().filter(|(of, _)| Some(*of) == writer) {
                let place = (*number as usize).saturating_sub(1) / PAGE;
                wanted.entry(place).or_default().push(*number);
            }
            let mut records = Vec::new();
            for (place, (page, id)) in pages.iter().zip(ids).enumerate() {
                answer.other_days.extend(page.other_days(asked));
                if page.is_odd_at(place) {
                    records.extend(self.records(*id)?.iter().cloned());
                } else if let Some(numbers) = wanted.get(&place) {
                    self.take(page, *id, numbers, &others, &mut records)?;
                }
            }
            answer.records.push(records);
        }
        Ok(answer)
    }

    /// Entries with these numbers: from the cache if all are there, else from the page.
    fn take<'o>(
        &self,
        page: &IndexedPage,
        id: Oid,
        numbers: &[u32],
        others: &impl Fn() -> &'o OtherRows,
        records: &mut Vec<Recorded>,
    ) -> Result<()> {
        let number = |record: &Recorded| id_of(record).and_then(|id| u32::try_from(id.number).ok());
        let wanted = |record: &Recorded| number(record).is_some_and(|it| numbers.contains(&it));
        let remembered = page.is_full && numbers.iter().all(|number| page.has_trace(*number));
        let besides = match remembered && page.has_others(numbers) {
            true => others().of(page.id()),
            false => Some("").filter(|_| remembered),
        };
        let Some(besides) = besides else {
            let here = self.records(id)?;
            records.extend(here.iter().filter(|record| wanted(record)).cloned());
            return Ok(());
        };
        let texts = page.kept().into_iter().chain([besides]);
        let chosen =
            |text: &str| notebook_page::read_chosen(text.as_bytes(), |it| numbers.contains(&it));
        let mut here: Vec<Recorded> = texts.flat_map(chosen).collect();
        here.sort_by_key(number);
        records.extend(here);
        Ok(())
    }

    /// Further rows of a page, from the cache or as just parsed.
    fn others(&self, before: &OtherRows, page: &IndexedPage) -> Option<String> {
        let found = self.found.borrow_mut().remove(&page.id());
        found.or_else(|| before.of(page.id()).map(str::to_owned))
    }

    /// Index of a page, computed from the page.
    fn traced(
        &self,
        traces: &mut LogIndex,
        book: &IndexedNotebook,
        id: Oid,
    ) -> Result<IndexedPage> {
        let bytes = trees::page(&self.binder.repo, id)?;
        let read = notebook_page::read_with_bytes(&bytes);
        let first = read.first().and_then(|(_, record)| id_of(record));
        let first = first.map_or(0, |id| id.number);
        let mut page = IndexedPage::empty(object_ids::bytes(id), first, read.len() == PAGE);
        let mut others = String::new();
        for (bytes, record) in &read {
            let own = entry_of(record).filter(|entry| entry.id.writer == book.writer);
            let trace =
                own.and_then(|it| IndexRecord::of(it, self.binder.zone(), |id| traces.named(id)));
            match (trace, std::str::from_utf8(bytes)) {
                (Some(trace), Ok(written)) => page.add(trace, written, &mut others),
                _ => page.is_odd = true,
            }
        }
        self.found.borrow_mut().insert(page.id(), others);
        let records = read.into_iter().map(|(_, record)| record).collect();
        self.read.borrow_mut().insert(id, Rc::new(records));
        Ok(page)
    }

    fn ids_needed(
        &self,
        traces: &mut LogIndex,
        all: &[Vec<IndexedPage>],
        asked: &LogQuery,
    ) -> Result<BTreeSet<Key>> {
        let mut rows = BTreeSet::new();
        if let LogQuery::Entry(id) = asked {
            rows.extend(traces.named(id));
        }
        let mut known = Vec::new();
        let mut decide = BTreeSet::new();
        for ((book, pages), ids) in self.books.iter().zip(all).zip(&self.pages) {
            let Some(writer) = traces.numbered(&book.writer) else {
                continue;
            };
            decide.extend(Some(writer).filter(|_| book.decides));
            for (page, id) in pages.iter().zip(ids) {
                known.extend(page.traces.iter().map(|trace| (writer, trace)));
                if page.has_rows_for(asked) {
                    let records = self.records(*id)?;
                    let entries = records.iter().filter_map(entry_of);
                    let asked_for = entries.filter(|entry| {
                        asked.wants(
                            day_number(entry.at, self.binder.zone()),
                            entry.written_at.timestamp(),
                        ) && Affects::of(entry) == Affects::Day
                    });
                    rows.extend(asked_for.filter_map(|entry| traces.key(&entry.id)));
                }
            }
        }
        Ok(asked.needed(&known, rows, |writer| decide.contains(&writer)))
    }
}

fn entry_of(record: &Recorded) -> Option<&Entry> {
    match &record.content {
        RecordContent::Entry(entry) => Some(entry),
        RecordContent::Unreadable(_) => None,
    }
}

fn id_of(record: &Recorded) -> Option<&EntryId> {
    entry_of(record).map(|entry| &entry.id)
}
