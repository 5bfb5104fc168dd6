//! Write dates as a calendar file.

use chrono::{DateTime, Utc};

use crate::format::icalendar;

pub use crate::format::icalendar::{CalendarEvent, CalendarTime};

/// The file as RFC 5545 has it.
pub fn write_calendar(name: &str, made_at: DateTime<Utc>, events: &[CalendarEvent]) -> Vec<u8> {
    icalendar::write(name, made_at, events)
}
