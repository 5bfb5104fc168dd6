//! calendar.yaml → periods of the year.

use crate::domain::documents::finding::{Finding, WithFindings};
use crate::domain::plan::calendar::{Calendar, Period};
use crate::format::documents::hours_file::month_day;
use crate::format::yaml;
use crate::format::yaml::record::Record;

pub(crate) const PATH: &str = "calendar.yaml";

/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(bytes: &[u8]) -> Result<WithFindings<Calendar>, Finding> {
    yaml::read(PATH, bytes, |file| Calendar {
        periods: file
            .records("periods", period)
            .into_iter()
            .flatten()
            .collect(),
    })
}

/// None, with a finding, if it has no days.
fn period(record: &Record<'_>) -> Option<Period> {
    let (from, to) = (month_day(record, "from"), month_day(record, "to"));
    record.needed("from");
    record.needed("to");
    let (id, title) = (record.id(), record.needed("title"));
    let (critical, note) = (record.texts("critical"), record.text("note"));
    Some(Period {
        id,
        title,
        from: from?,
        to: to?,
        critical,
        note,
    })
}
