//! What was written by hand on a sheet, as it is keyed in: a line of text for each row.

use crate::domain::log::entry::Field;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::paper::number::PaperNumber;

/// A row of a sheet as typed: `10:05 text`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedRow {
    /// As typed, `10:05`.
    pub time: String,
    pub text: String,
}

impl TypedRow {
    /// None where the line does not begin with a time of day and a text behind it.
    pub fn parse(line: &str) -> Option<Self> {
        let (time, text) = line.trim().split_once(char::is_whitespace)?;
        let (time, text) = (clock(time)?, text.trim());
        (!text.is_empty()).then(|| Self {
            time,
            text: text.to_owned(),
        })
    }
}

/// `7:55` of a time of day as it is written by hand, `7.55`, `07:55`.
pub fn clock(word: &str) -> Option<String> {
    let (hours, minutes) = word.split_once([':', '.'])?;
    let digits =
        |part: &str| (1..=2).contains(&part.len()) && part.chars().all(|c| c.is_ascii_digit());
    let fits = digits(hours) && minutes.len() == 2 && digits(minutes);
    fits.then(|| format!("{hours}:{minutes}"))
}

/// The rows of a log that were keyed in from a sheet, in the order of the lines on it.
pub fn keyed<'a>(timeline: &'a Timeline, sheet: &PaperNumber) -> Vec<&'a Row> {
    let sheet = sheet.to_string();
    let mut rows: Vec<&Row> = timeline
        .rows()
        .iter()
        .filter(|row| row.field(Field::Sheet) == sheet)
        .collect();
    rows.sort_by_key(|row| line(row));
    rows
}

/// The line of the sheet it stood on.
pub fn line(row: &Row) -> u64 {
    let entry = row.entry();
    entry
        .and_then(|entry| entry.fields.number(Field::Line))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_a_sheet_begins_with_the_time() {
        let read = |line| TypedRow::parse(line).map(|row| (row.time, row.text));
        let row = |time: &str, text: &str| Some((time.to_owned(), text.to_owned()));
        assert_eq!(read("10:05 Strömmen borta"), row("10:05", "Strömmen borta"));
        assert_eq!(read("  9.40\tRingt Bo "), row("9:40", "Ringt Bo"));
        for other in ["", "Strömmen borta", "10:05", "1005 x", "10:5 x"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
