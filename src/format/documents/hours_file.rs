//! hours.yaml, and hours in other files, → opening hours.

use chrono::NaiveTime;

use crate::domain::documents::finding::{Finding, WithFindings};
use crate::domain::people::hours::{
    Holiday, Hours, MonthDay, OfficeHours, Rule, Span, WeekDays, weekday,
};
use crate::error::Message;
use crate::format::yaml;
use crate::format::yaml::record::Record;
use crate::say;

pub(crate) const PATH: &str = "hours.yaml";

/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(bytes: &[u8]) -> Result<WithFindings<Hours>, Finding> {
    yaml::read(PATH, bytes, |file| Hours {
        office: file.records("office", |unit| OfficeHours {
            id: unit.id(),
            ..office(unit)
        }),
        holidays: file
            .lists_by_name("holidays", holiday)
            .into_iter()
            .map(|(country, rules)| (country, rules.into_iter().flatten().collect()))
            .collect(),
    })
}

/// `{ days: mon-fri, from: "08:00", to: "16:30", holidays: SE }`.
pub(crate) fn office(record: &Record<'_>) -> OfficeHours {
    let usual = OfficeHours::usual();
    OfficeHours {
        id: String::new(),
        title: record.text("title"),
        span: span(record, usual.span),
        holidays: record.text("holidays"),
    }
}

/// `{ days, from, to }`; what is left out is as usual.
pub(crate) fn span(record: &Record<'_>, usual: Span) -> Span {
    let wrong = |text: &str| -> Message { say!("document-wants-days", typed = text) };
    let clock = |key, usual: NaiveTime| record.clock(key).unwrap_or(usual);
    Span {
        days: record
            .parsed("days", WeekDays::parse, wrong)
            .unwrap_or(usual.days),
        from: clock("from", usual.from),
        to: clock("to", usual.to),
    }
}

/// A day of every year: `"06-20"`.
pub(crate) fn month_day(record: &Record<'_>, key: &'static str) -> Option<MonthDay> {
    let wrong = |text: &str| say!("document-wants-month-day", key = key, typed = text);
    record.parsed(key, MonthDay::parse, wrong)
}

fn holiday(record: &Record<'_>) -> Option<Holiday> {
    let name = record.text("name");
    let date = month_day(record, "date");
    let easter = record.number("easter");
    let wrong = |text: &str| -> Message { say!("document-wants-days", typed = text) };
    let day = record.parsed("weekday", weekday, wrong);
    let span = (month_day(record, "from"), month_day(record, "to"));
    let rule = match (date, easter, day, span) {
        (Some(date), None, None, _) => Rule::Date(date),
        (None, Some(offset), None, _) => Rule::Easter(offset),
        (None, None, Some(day), (Some(from), Some(to))) => Rule::Weekday { day, from, to },
        _ => {
            record.fault("name", say!("document-holiday-rule", name = &name));
            return None;
        }
    };
    Some(Holiday { name, rule })
}
