//! The packed parts of a workbook: how large they are unpacked, and which rows are hidden.

use std::collections::BTreeSet;
use std::io::{self, Cursor, Read};

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::error::Failure;
use crate::format::contacts_table::grid::{MOST_COLUMNS, MOST_ROWS};
use crate::format::contacts_table::workbook::{damaged, password, too_many};
use crate::say;

/// How large the parts of a workbook may be together, unpacked.
const MOST_MIB: u64 = 128;

/// An opened zip whose parts are of a bearable size.
pub(super) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
}

impl<'b> Package<'b> {
    /// Opens a package and measures all of it: what it says of its sizes need not be true.
    pub(super) fn open(file: &str, bytes: &'b [u8]) -> Result<Self, Failure> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged(file))?;
        let mut left = MOST_MIB * 1024 * 1024;
        for index in 0..archive.len() {
            let Ok(part) = archive.by_index(index) else {
                // A part that has a password, or is packed in a way no workbook is.
                return Err(password(file));
            };
            let unpacked = io::copy(&mut part.take(left + 1), &mut io::sink());
            let unpacked = unpacked.map_err(|_| damaged(file))?;
            left = left.checked_sub(unpacked).ok_or_else(|| {
                Failure::could_not(say!(
                    "contacts-unpacks-too-large",
                    file = file,
                    most = MOST_MIB
                ))
            })?;
        }
        Ok(Self { archive })
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.archive
            .file_names_raw()
            .any(|part| part == name.as_bytes())
    }

    fn text(&mut self, name: &str) -> Option<String> {
        let mut text = Vec::new();
        self.archive
            .by_name(name)
            .ok()?
            .read_to_end(&mut text)
            .ok()?;
        Some(String::from_utf8_lossy(&text).into_owned())
    }

    /// The hidden rows of a sheet of an xlsx; none where that cannot be found out.
    pub(super) fn hidden_in_xlsx(&mut self, sheet: &str) -> BTreeSet<usize> {
        let part = self.part_of(sheet);
        let text = part.and_then(|part| self.text(&part)).unwrap_or_default();
        let mut hidden = BTreeSet::new();
        each(&text, |element| {
            let is_hidden = || matches!(value(element, "hidden").as_deref(), Some("1" | "true"));
            if element.local_name().as_ref() == "row" && is_hidden() {
                hidden.extend(value(element, "r").and_then(|row| row.parse::<usize>().ok()));
            }
        });
        hidden
    }

    /// The part a sheet of an xlsx stands in.
    fn part_of(&mut self, sheet: &str) -> Option<String> {
        let mut id = None;
        each(&self.text("xl/workbook.xml")?, |element| {
            let is_it = || value(element, "name").as_deref() == Some(sheet);
            if element.local_name().as_ref() == "sheet" && is_it() {
                id = value(element, "r:id");
            }
        });
        let id = id?;
        let mut target = None;
        each(&self.text("xl/_rels/workbook.xml.rels")?, |element| {
            if value(element, "Id").as_deref() == Some(&id) {
                target = value(element, "Target");
            }
        });
        let target = target?;
        Some(match target.strip_prefix('/') {
            Some(whole) => whole.to_owned(),
            None => format!("xl/{target}"),
        })
    }

    /// The hidden rows of each sheet of an ods.
    ///
    /// # Errors
    /// Its repeated cells are more than anybody's list has.
    pub(super) fn hidden_in_ods(&mut self, file: &str) -> Result<Vec<BTreeSet<usize>>, Failure> {
        let text = self.text("content.xml").unwrap_or_default();
        let mut tables = Tables::default();
        each(&text, |element| tables.meet(element));
        tables.end_row();
        if tables.all > MOST_ROWS * MOST_COLUMNS / 10 {
            return Err(too_many(file, tables.row));
        }
        Ok(tables.hidden)
    }
}

/// The tables of an ods as one walks through them.
#[derive(Default)]
struct Tables {
    /// The hidden rows of each.
    hidden: Vec<BTreeSet<usize>>,
    /// How many cells they make when all repetitions are written out.
    all: usize,
    /// The rows of the last table so far, how often the last of them stands there, and its cells up to
    /// the last filled one.
    row: usize,
    times: usize,
    before: usize,
    filled: usize,
}

impl Tables {
    fn meet(&mut self, element: &BytesStart<'_>) {
        let times = |name| {
            let times = value(element, name).and_then(|times| times.parse().ok());
            times.unwrap_or(1_usize)
        };
        match element.name().as_ref() {
            "table:table" => {
                self.end_row();
                self.row = 0;
                self.hidden.push(BTreeSet::new());
            }
            "table:table-row" => {
                self.end_row();
                self.times = times("table:number-rows-repeated");
                let seen = value(element, "table:visibility").is_none_or(|it| it == "visible");
                let (first, last) = (self.row + 1, self.row.saturating_add(self.times));
                if !seen && self.times <= MOST_ROWS {
                    self.hidden
                        .last_mut()
                        .map(|rows| rows.extend(first..=last))
                        .unwrap_or_default();
                }
                self.row = last;
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.before = self
                    .before
                    .saturating_add(times("table:number-columns-repeated"));
                let has = |name| value(element, name).is_some();
                if has("office:value-type") || has("table:formula") {
                    self.filled = self.before;
                }
            }
            _ => {}
        }
    }

    fn end_row(&mut self) {
        let cells = self.filled.saturating_mul(self.times);
        self.all = self.all.saturating_add(cells);
        (self.before, self.filled) = (0, 0);
    }
}

/// Each element of an XML text that begins, in order.
fn each(text: &str, mut with: impl FnMut(&BytesStart<'_>)) {
    let mut reader = Reader::from_str(text);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(element) | Event::Empty(element) => with(&element),
            Event::Eof => return,
            _ => {}
        }
    }
}

fn value(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok().flatten()?;
    let text = unescape(&found.value).ok()?;
    Some(text.into_owned())
}
