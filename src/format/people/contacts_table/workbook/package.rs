//! The packed parts of a workbook: how large they are unpacked, and which rows are hidden.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead, BufReader, Cursor, Read, Write};

use zip::ZipArchive;

use crate::error::Failure;
use crate::format::people::contacts_limits::{self as limits, MOST_CELLS, MOST_SHEETS};
use crate::format::people::contacts_table::workbook::ods::Tables;
use crate::format::people::contacts_table::workbook::xml::{
    SharedStrings, each, id_of, value, walk,
};
use crate::format::people::contacts_table::workbook::{damaged, password};
use crate::say;

/// Most MiB of all parts, unpacked.
const MOST_MIB: u64 = 128;
/// The most parts of a workbook, pictures among them.
const MOST_PARTS: usize = 20_000;
/// Bytes between two signs `<` of an XML part: longer is no text of a cell, and would be held whole.
const LONGEST_RUN: usize = 1024 * 1024;

/// Signs `<` of all XML parts: far more than as many cells as are read have.
const MOST_MARKS: usize = 8 * MOST_CELLS;

/// An opened zip whose parts are of a bearable size.
pub(super) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
}

impl<'b> Package<'b> {
    /// Opens a package and measures all parts, since stated sizes may be false.
    pub(super) fn open(file: &str, bytes: &'b [u8]) -> Result<Self, Failure> {
        // Each takes far more room when it is opened than in the file.
        if memchr::memmem::find_iter(bytes, b"PK\x01\x02")
            .nth(MOST_PARTS)
            .is_some()
        {
            return Err(damaged(file));
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged(file))?;
        let mut left = MOST_MIB * 1024 * 1024;
        let (mut longest, mut marks) = (0, 0);
        for index in 0..archive.len() {
            let Ok(part) = archive.by_index(index) else {
                // A part that has a password, or is packed in a way no workbook is.
                return Err(password(file));
            };
            let mut runs = Runs::of(&part.name().map_err(|_| damaged(file))?);
            let unpacked = io::copy(&mut part.take(left + 1), &mut runs);
            let unpacked = unpacked.map_err(|_| damaged(file))?;
            longest = longest.max(runs.longest);
            marks += runs.marks;
            left = left.checked_sub(unpacked).ok_or_else(|| {
                Failure::could_not(say!(
                    "contacts-unpacks-too-large",
                    file = file,
                    most = MOST_MIB
                ))
            })?;
        }
        if marks > MOST_MARKS {
            return Err(limits::many_cells(file, MOST_CELLS));
        }
        match longest > LONGEST_RUN {
            true => Err(limits::long(file, 0)),
            false => Ok(Self { archive }),
        }
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.archive
            .file_names_raw()
            .any(|part| part == name.as_bytes())
    }

    fn part(&mut self, name: &str) -> Option<impl BufRead + '_> {
        self.archive.by_name(name).ok().map(BufReader::new)
    }

    /// The hidden rows of a part with a sheet of an xlsx; none where that cannot be found out.
    pub(super) fn hidden_in_xlsx(&mut self, part: Option<&String>) -> BTreeSet<usize> {
        let mut hidden = BTreeSet::new();
        let Some(part) = part.and_then(|part| self.part(part)) else {
            return hidden;
        };
        each(part, |element| {
            let is_hidden = || matches!(value(element, "hidden").as_deref(), Some("1" | "true"));
            if element.local_name().as_ref() == "row" && is_hidden() {
                hidden.extend(value(element, "r").and_then(|row| row.parse::<usize>().ok()));
            }
        });
        hidden
    }

    /// Part of each sheet of an xlsx, by sheet name.
    ///
    /// # Errors
    /// The workbook is in a non-standard part; there are too many sheets, or two share a part, which would be read once for each.
    pub(super) fn parts_of_xlsx(
        &mut self,
        file: &str,
    ) -> Result<BTreeMap<String, String>, Failure> {
        if self.is_elsewhere() {
            return Err(damaged(file));
        }
        let sheets = self.sheets();
        if sheets.len() > MOST_SHEETS {
            return Err(limits::many_sheets(file));
        }
        let targets = self.targets();
        let mut parts = BTreeMap::new();
        let mut taken = BTreeSet::new();
        for (name, id) in sheets {
            let Some(target) = id.and_then(|id| targets.get(&id)) else {
                continue;
            };
            let part = match target.strip_prefix('/') {
                Some(whole) => whole.to_owned(),
                None => format!("xl/{target}"),
            };
            if !taken.insert(part.to_lowercase()) {
                return Err(damaged(file));
            }
            parts.insert(name, part);
        }
        Ok(parts)
    }

    /// True if the workbook is declared in a non-standard part.
    fn is_elsewhere(&mut self) -> bool {
        let mut is_elsewhere = false;
        if let Some(part) = self.part("_rels/.rels") {
            each(part, |element| {
                let kind = value(element, "Type").unwrap_or_default();
                let target = value(element, "Target").unwrap_or_default();
                let target = target.trim_start_matches(['.', '/']);
                is_elsewhere |= kind.ends_with("/officeDocument") && target != "xl/workbook.xml";
            });
        }
        is_elsewhere
    }

    /// The name of each sheet with the id of its part, one more than are read at most.
    fn sheets(&mut self) -> Vec<(String, Option<String>)> {
        let mut sheets = Vec::new();
        if let Some(part) = self.part("xl/workbook.xml") {
            each(part, |element| {
                if element.local_name().as_ref() == "sheet" && sheets.len() <= MOST_SHEETS {
                    let name = value(element, "name").unwrap_or_default();
                    sheets.push((name, id_of(element)));
                }
            });
        }
        sheets
    }

    /// The parts that the workbook refers to, by their ids.
    fn targets(&mut self) -> BTreeMap<String, String> {
        let mut targets = BTreeMap::new();
        if let Some(part) = self.part("xl/_rels/workbook.xml.rels") {
            each(part, |element| {
                let target = value(element, "Target");
                targets.extend(value(element, "Id").zip(target));
            });
        }
        targets
    }

    /// Looks through the texts that cells of an xlsx share, before they are read whole.
    ///
    /// # Errors
    /// They are more, or longer, than any list has.
    pub(super) fn check_shared(&mut self, file: &str) -> Result<(), Failure> {
        let names = self.archive.file_names().flatten();
        let shared = names.filter(|name| name.to_lowercase().ends_with("sharedstrings.xml"));
        let shared: Vec<String> = shared.map(std::borrow::Cow::into_owned).collect();
        for name in shared {
            let mut texts = SharedStrings::default();
            if let Some(part) = self.part(&name) {
                walk(part, |event| texts.meet(event));
            }
            if texts.longest > limits::MOST_CHARS {
                return Err(limits::long(file, 0));
            }
            if texts.count > MOST_CELLS {
                return Err(limits::many_cells(file, MOST_CELLS));
            }
        }
        Ok(())
    }

    /// The hidden rows of each sheet of an ods.
    ///
    /// # Errors
    /// Its cells are more than anybody's list has, with those that are repeated written out.
    pub(super) fn hidden_in_ods(&mut self, file: &str) -> Result<Vec<BTreeSet<usize>>, Failure> {
        let mut tables = Tables::new(file);
        let mut fault = None;
        if let Some(part) = self.part("content.xml") {
            walk(part, |event| {
                fault = tables.meet(event).err();
                fault.is_none()
            });
        }
        fault.map_or(Ok(()), Err)?;
        tables.done()
    }
}

/// Number of `<` in an XML part, and the longest stretch without one; other parts are ignored.
struct Runs {
    is_read: bool,
    marks: usize,
    longest: usize,
    run: usize,
}

impl Runs {
    fn of(name: &str) -> Self {
        // Data of other programs in it is one long text at times.
        let is_read = name.ends_with(".xml") && !name.starts_with("customXml/");
        Self {
            is_read,
            marks: 0,
            longest: 0,
            run: 0,
        }
    }
}

impl Write for Runs {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.is_read {
            self.marks += memchr::memchr_iter(b'<', bytes).count();
            let first = memchr::memchr(b'<', bytes);
            self.run += first.unwrap_or(bytes.len());
            self.longest = self.longest.max(self.run);
            if let Some(last) = memchr::memrchr(b'<', bytes) {
                self.run = bytes.len() - last;
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
