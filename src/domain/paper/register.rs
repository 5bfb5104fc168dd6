//! The register of paper: every print, and what became of each copy and empty sheet of it. Computed from
//! the journal.

use chrono::NaiveDate;

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::{EntryId, LogId};
use crate::domain::paper::number::{MOST_COPIES, PaperNumber};
use crate::domain::paper::subject::{PrintSources, PrintSubject};
use crate::domain::time::moment::Moment;

/// One print.
#[derive(Clone, Debug, PartialEq)]
pub struct Print {
    pub id: EntryId,
    /// As the entry has it; of a newer program's print no subject is known.
    pub item: String,
    pub subject: Option<PrintSubject>,
    /// The incident it shows.
    pub incident: Option<LogId>,
    /// The chapter of a section.
    pub path: String,
    pub audience: String,
    /// Who was given it, and where it is kept; empty where nobody said.
    pub holder: String,
    pub place: String,
    pub at: Moment,
    pub by: String,
    /// The commit it was made from, in hex; empty where there was none.
    pub commit: String,
    /// The last entry of every notebook that it shows, `2026-11-22-natavbrott/anna-24`.
    pub seen: Vec<String>,
    /// Copies or empty sheets, in the order of their numbers.
    pub sheets: Vec<PaperState>,
}

/// Where one copy or sheet is.
#[derive(Clone, Debug, PartialEq)]
pub enum PaperState {
    Out,
    /// Written on, and keyed in.
    KeyedIn(PaperDeed),
    Returned(PaperDeed),
    /// Nobody knows where it is.
    Lost {
        deed: PaperDeed,
        why: String,
    },
    /// `with`: who was there.
    Destroyed {
        deed: PaperDeed,
        with: String,
    },
}

/// Who said what became of a sheet, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperDeed {
    pub id: EntryId,
    pub at: Moment,
    pub by: String,
}

impl PaperState {
    /// Whether somebody has it, or may have found it.
    pub const fn is_out(&self) -> bool {
        !matches!(self, Self::Destroyed { .. })
    }
}

/// What is said of a sheet, as an entry's `to` has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PaperMark {
    KeyedIn,
    #[default]
    Returned,
    Lost,
    Destroyed,
}

impl PaperMark {
    pub const fn written(self) -> &'static str {
        match self {
            Self::KeyedIn => "keyed",
            Self::Returned => "returned",
            Self::Lost => "lost",
            Self::Destroyed => "destroyed",
        }
    }

    pub fn read(text: &str) -> Option<Self> {
        [Self::KeyedIn, Self::Returned, Self::Lost, Self::Destroyed]
            .into_iter()
            .find(|mark| mark.written() == text)
    }
}

/// Every print that counts, in the order made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaperRegister {
    pub prints: Vec<Print>,
}

impl PaperRegister {
    pub fn of(journal: &Timeline) -> Self {
        let mut register = Self::default();
        for row in journal.by_state() {
            if !row.author.counts() || row.is_struck() {
                continue;
            }
            match row.kind() {
                Some(EntryKind::Print) => register.prints.extend(print(row)),
                Some(EntryKind::Paper) => register.mark(row),
                _ => {}
            }
        }
        register.prints.sort_by_key(|print| print.at);
        register
    }

    /// A print and its copies by the number on one of them.
    pub fn find(&self, number: &PaperNumber) -> Option<&Print> {
        let found = self.prints.iter().find(|print| print.id == number.print)?;
        let copy = number.copy.unwrap_or(1);
        (copy <= found.sheets.len() as u64).then_some(found)
    }

    fn mark(&mut self, row: &Row) {
        let Some(entry) = row.entry() else {
            return;
        };
        // An empty sheet bound into a book changes nothing of the book.
        let is_leaf =
            PaperNumber::parse(row.field(Field::Sheet)).is_some_and(|it| it.leaf.is_some());
        let mark = PaperMark::read(row.field(Field::To)).filter(|_| !is_leaf);
        let print = entry
            .of()
            .and_then(|of| self.prints.iter_mut().find(|it| it.id == of));
        let copy = entry.fields.number(Field::Count).unwrap_or(1);
        let sheet = print.and_then(|print| {
            let index = usize::try_from(copy.checked_sub(1)?).ok()?;
            print.sheets.get_mut(index)
        });
        let (Some(mark), Some(sheet)) = (mark, sheet) else {
            return;
        };
        let deed = PaperDeed {
            id: entry.id.clone(),
            at: row.at,
            by: row.author.name().to_owned(),
        };
        *sheet = match mark {
            // What is destroyed stays so.
            _ if !sheet.is_out() => return,
            PaperMark::KeyedIn => PaperState::KeyedIn(deed),
            PaperMark::Returned => PaperState::Returned(deed),
            PaperMark::Lost => PaperState::Lost {
                deed,
                why: row.field(Field::Why).to_owned(),
            },
            PaperMark::Destroyed => PaperState::Destroyed {
                deed,
                with: row.field(Field::Name).to_owned(),
            },
        };
    }
}

impl Print {
    /// The number on a copy, from 0.
    pub fn number(&self, index: usize) -> PaperNumber {
        PaperNumber::of(&self.id, index as u64 + 1, self.sheets.len() as u64)
    }

    /// What it was made from; of an unknown print nothing is known.
    pub fn sources(&self) -> PrintSources {
        let known = self.subject.as_ref();
        known
            .map(|subject| subject.sources(&self.path))
            .unwrap_or_default()
    }

    /// Numbers of copies that somebody still has.
    pub fn out(&self) -> impl Iterator<Item = PaperNumber> {
        let sheets = self.sheets.iter().enumerate();
        let out = sheets.filter(|(_, sheet)| sheet.is_out());
        out.map(|(index, _)| self.number(index))
    }

    /// Copies that are to be destroyed: keyed in, or returned.
    pub fn to_destroy(&self) -> impl Iterator<Item = PaperNumber> {
        let sheets = self.sheets.iter().enumerate();
        let back = sheets
            .filter(|(_, sheet)| matches!(sheet, PaperState::KeyedIn(_) | PaperState::Returned(_)));
        back.map(|(index, _)| self.number(index))
    }

    /// Copies that nobody knows the place of.
    pub fn lost(&self) -> impl Iterator<Item = PaperNumber> {
        let sheets = self.sheets.iter().enumerate();
        let lost = sheets.filter(|(_, sheet)| matches!(sheet, PaperState::Lost { .. }));
        lost.map(|(index, _)| self.number(index))
    }

    /// Copies that somebody reads or writes on.
    pub fn in_use(&self) -> impl Iterator<Item = PaperNumber> {
        let sheets = self.sheets.iter().enumerate();
        let used = sheets.filter(|(_, sheet)| matches!(sheet, PaperState::Out));
        used.map(|(index, _)| self.number(index))
    }
}

fn print(row: &Row) -> Option<Print> {
    let entry = row.entry()?;
    let text = |field| entry.text(field).to_owned();
    let count = entry.fields.number(Field::Count).unwrap_or(1);
    let count = count.clamp(1, MOST_COPIES);
    let seen = entry.fields.texts(Field::Seen).into_iter();
    Some(Print {
        id: entry.id.clone(),
        subject: PrintSubject::read(entry.text(Field::Item)),
        item: text(Field::Item),
        incident: LogId::new(entry.text(Field::OfLog)),
        path: text(Field::Path),
        audience: text(Field::Audience),
        holder: text(Field::Recipient),
        place: text(Field::Place),
        at: row.at,
        by: row.author.name().to_owned(),
        commit: text(Field::Commit),
        seen: seen.map(str::to_owned).collect(),
        sheets: (0..count).map(|_| PaperState::Out).collect(),
    })
}

/// What has come about since something was printed that it does not show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangedSince {
    /// Paths of documents that stand otherwise now.
    pub documents: Vec<String>,
    /// Rows of the log that have come.
    pub rows: usize,
    /// What it was made from is not in this copy: nothing can be said.
    pub unknown: bool,
}

impl ChangedSince {
    pub fn is_nothing(&self) -> bool {
        self.documents.is_empty() && self.rows == 0 && !self.unknown
    }
}

/// Why a sheet wants seeing to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DuePaper {
    /// The copies in question.
    pub numbers: Vec<PaperNumber>,
    pub why: WhyDue,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyDue {
    /// Print it anew: it does not show what stands now.
    Changed(ChangedSince),
    /// Print it anew: it was printed that day, and that is too long ago.
    Old(NaiveDate),
    /// Destroy it.
    Back,
}

#[cfg(test)]
mod tests;
