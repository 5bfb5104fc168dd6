//! Texts with a comma, a semicolon, a tab or a bar between the cells.

use csv::ReaderBuilder;

use crate::domain::documents::finding::{Finding, TextPosition};
use crate::error::Failure;
use crate::format::people::contacts_limits::{
    self as limits, ContactsBudget, MOST_FINDINGS, MOST_LINE_BYTES, MOST_LINES,
};
use crate::format::people::contacts_table::ImportContext;
use crate::format::people::contacts_table::grid::{Grid, GridRow, MOST_COLUMNS, MOST_ROWS};
use crate::format::text_encoding;
use crate::say;

/// Bytes examined to find the separator.
const LOOKED_AT: usize = 64 * 1024;

/// Reads a text.
///
/// # Errors
/// A quotation mark is never closed, or there are more rows than anybody's list has.
pub(super) fn read(file: &str, bytes: &[u8], asked: &ImportContext<'_>) -> Result<Grid, Failure> {
    let decoded = text_encoding::decode(bytes, None);
    let mut grid = Grid::default();
    if decoded.encoding != "UTF-8" {
        let encoding = decoded.encoding;
        grid.notes
            .push(say!("contacts-read-as", encoding = encoding));
    }
    let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
    if decoded.text.bytes().filter(is_end).count() > 2 * MOST_LINES {
        return Err(limits::many_lines(file, MOST_LINES));
    }
    let text = without_zeros(file, &decoded.text, &mut grid.findings);
    let source = DelimitedText::new(&text);
    source.check_lines(file)?;
    let delimiter = source.delimiter(asked);
    source.check_quotes(file, delimiter, &mut grid.findings)?;
    let mut counted = ContactsBudget::new(file);
    for row in source.rows(source.body(), delimiter) {
        counted.cells(row.cells.len())?;
        for cell in &row.cells {
            if limits::is_long(cell) {
                return Err(limits::long(file, row.line));
            }
        }
        grid.rows.push(row);
    }
    if grid.rows.len() > MOST_ROWS {
        return Err(Failure::could_not(say!(
            "contacts-too-many-rows",
            file = file,
            rows = grid.rows.len(),
            most = MOST_ROWS
        )));
    }
    Ok(grid)
}

/// Reports zero bytes and removes them.
fn without_zeros(file: &str, text: &str, findings: &mut Vec<Finding>) -> String {
    let Some(first) = text.find('\0') else {
        return text.to_owned();
    };
    let source = DelimitedText::new(text);
    let count = text.matches('\0').count();
    let place = source.place(source.line(first));
    findings.push(Finding::fault(
        file,
        place,
        say!("contacts-zero-bytes", count = count),
    ));
    text.replace('\0', "")
}

struct DelimitedText<'t> {
    text: &'t str,
    /// Start of the table, after `sep=;`.
    begin: usize,
    separator: Option<u8>,
    /// Starts of all lines, ended by LF, CRLF or CR.
    lines: Vec<usize>,
}

impl<'t> DelimitedText<'t> {
    fn new(text: &'t str) -> Self {
        let bytes = text.as_bytes();
        let ends = bytes.iter().enumerate().filter(|(at, byte)| {
            **byte == b'\n' || (**byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'))
        });
        let lines: Vec<usize> = std::iter::once(0)
            .chain(ends.map(|(at, _)| at + 1))
            .collect();
        let second = lines.get(1).copied().unwrap_or(text.len());
        let separator = separator(&text[..second]);
        Self {
            begin: separator.map_or(0, |_| second),
            separator,
            text,
            lines,
        }
    }

    fn body(&self) -> &'t str {
        &self.text[self.begin..]
    }

    /// The line of a byte, from 1.
    fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|begin| *begin <= at)
    }

    fn line_text(&self, line: usize) -> &'t str {
        let begin = self.lines.get(line.saturating_sub(1)).copied();
        let begin = begin.unwrap_or(self.text.len());
        let end = self.lines.get(line).copied().unwrap_or(self.text.len());
        self.text.get(begin..end).unwrap_or_default().trim_end()
    }

    fn place(&self, line: usize) -> TextPosition {
        GridRow::new(line, self.line_text(line), Vec::new()).place()
    }

    /// # Errors
    /// A line is longer than any row of people.
    fn check_lines(&self, file: &str) -> Result<(), Failure> {
        let ends = self.lines.iter().skip(1).copied();
        let ends = ends.chain([self.text.len()]);
        let mut all = self.lines.iter().zip(ends).enumerate();
        match all.find(|(_, (begin, end))| end - **begin > MOST_LINE_BYTES) {
            Some((at, _)) => Err(limits::long_line(file, at + 1)),
            None => Ok(()),
        }
    }

    /// The separator: as stated by the file, else the one that gives known headings, else the most frequent
    /// one in the first line.
    fn delimiter(&self, asked: &ImportContext<'_>) -> u8 {
        if let Some(separator) = self.separator {
            return separator;
        }
        let body = self.body();
        let mut end = body.len().min(LOOKED_AT);
        while !body.is_char_boundary(end) {
            end -= 1;
        }
        let looked = &body[..end];
        let first = looked
            .lines()
            .find(|line| !line.trim().is_empty())
            .unwrap_or_default();
        let weight = |delimiter: &u8| {
            let rows: Vec<GridRow> = self.rows(looked, *delimiter).collect();
            let understood = (asked.best)(&rows, asked).map_or(0, |(_, score)| score);
            let count = first.bytes().filter(|byte| byte == delimiter).count();
            (understood, count)
        };
        // The last of equals wins, so the comma comes last.
        let all = [b'|', b'\t', b';', b','];
        all.into_iter().max_by_key(weight).unwrap_or(b',')
    }

    /// Findings for irregular quotation marks.
    fn check_quotes(
        &self,
        file: &str,
        delimiter: u8,
        findings: &mut Vec<Finding>,
    ) -> Result<(), Failure> {
        let quotes = quotes(self.body(), delimiter);
        for stray in quotes.stray {
            let place = self.place(self.line(self.begin + stray));
            findings.push(Finding::remark(
                file,
                Some(place),
                say!("contacts-quote-stray"),
            ));
        }
        let Some(open) = quotes.open else {
            return Ok(());
        };
        let line = self.line(self.begin + open);
        let text: String = self.line_text(line).chars().take(60).collect();
        Err(Failure::could_not(say!(
            "contacts-quote-open",
            file = file,
            line = line,
            text = text
        )))
    }

    fn rows(&self, text: &'t str, delimiter: u8) -> impl Iterator<Item = GridRow> + '_ {
        let reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let records = reader.into_records().filter_map(Result::ok);
        let rows = records.map(move |record| {
            let at = record.position().map_or(0, csv::Position::byte);
            let at = usize::try_from(at).unwrap_or(0);
            // The reader's place may still be on the end of the line before.
            let blank = text.as_bytes().iter().skip(at);
            let blank = blank
                .take_while(|byte| matches!(byte, b'\r' | b'\n'))
                .count();
            let line = self.line(self.begin + at + blank);
            let cells = record.iter().take(MOST_COLUMNS);
            let cells = cells.map(|cell| cell.trim().to_owned()).collect();
            GridRow::new(line, self.line_text(line), cells)
        });
        rows.filter(|row| !row.is_blank()).take(MOST_ROWS + 1)
    }
}

/// `sep=;` on the first line, which Excel reads as the separator.
fn separator(first: &str) -> Option<u8> {
    let first = first.trim_end_matches(['\r', '\n']).trim_matches('"');
    let (word, sign) = first.split_at_checked(4)?;
    let sign = sign.as_bytes().first().filter(|sign| sign.is_ascii())?;
    word.eq_ignore_ascii_case("sep=").then_some(*sign)
}

/// Irregular quotation marks of a text.
#[derive(Debug, Default, PartialEq)]
struct Quotes {
    /// The byte of the one that is never closed.
    open: Option<usize>,
    /// Quotation marks of cells that continue after the closing one.
    stray: Vec<usize>,
}

/// Walks through a text as the reader does (RFC 4180). A quoted cell of several lines with something
/// behind its closing mark was not closed where it should have been.
fn quotes(text: &str, delimiter: u8) -> Quotes {
    let bytes = text.as_bytes();
    let mut found = Quotes::default();
    let ends = |byte: u8| byte == delimiter || matches!(byte, b'\r' | b'\n');
    let mut at = 0;
    let mut begins = true;
    while let Some(&byte) = bytes.get(at) {
        if !(begins && byte == b'"') {
            begins = ends(byte);
            at += 1;
            continue;
        }
        let open = at;
        let Some(close) = closing(bytes, open) else {
            found.open = Some(open);
            return found;
        };
        let rest = bytes.get(close + 1..).unwrap_or_default();
        let next = rest.iter().find(|byte| **byte != b' ');
        if next.is_some_and(|next| !ends(*next)) {
            if bytes[open..close].contains(&b'\n') || bytes[open..close].contains(&b'\r') {
                found.open = Some(open);
                return found;
            }
            if found.stray.len() < MOST_FINDINGS {
                found.stray.push(open);
            }
        }
        begins = false;
        at = close + 1;
    }
    found
}

/// The quotation mark that closes the cell which one opens; two in a row are one of its text.
fn closing(bytes: &[u8], open: usize) -> Option<usize> {
    let mut at = open + 1;
    loop {
        let mark = memchr::memchr(b'"', bytes.get(at..)?)? + at;
        if bytes.get(mark + 1) != Some(&b'"') {
            return Some(mark);
        }
        at = mark + 2;
    }
}
