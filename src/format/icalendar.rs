//! A calendar file (RFC 5545): events of a day or of a time, for the calendar people use.

use chrono::{DateTime, NaiveDate, Utc};

/// Most bytes of a line, without its end.
const LINE: usize = 75;

/// What a calendar shows on a day, or at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct CalendarEvent {
    /// The same in every file for the same thing, so that a calendar renews it.
    pub uid: String,
    pub at: CalendarTime,
    pub summary: String,
    pub description: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarTime {
    Day(NaiveDate),
    Moment(DateTime<Utc>),
}

/// The file, in the order given.
pub fn write(name: &str, made_at: DateTime<Utc>, events: &[CalendarEvent]) -> Vec<u8> {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//binder//red binder//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        format!("X-WR-CALNAME:{}", escaped(name)),
    ];
    let stamp = format!("DTSTAMP:{}", utc(made_at));
    for event in events {
        lines.push("BEGIN:VEVENT".to_owned());
        lines.push(format!("UID:{}", escaped(&event.uid)));
        lines.push(stamp.clone());
        lines.extend(times(event.at));
        lines.push(format!("SUMMARY:{}", escaped(&event.summary)));
        if !event.description.is_empty() {
            lines.push(format!("DESCRIPTION:{}", escaped(&event.description)));
        }
        lines.push("TRANSP:TRANSPARENT".to_owned());
        lines.push("END:VEVENT".to_owned());
    }
    lines.push("END:VCALENDAR".to_owned());
    let folded = lines.iter().map(|line| folded(line));
    folded.collect::<String>().into_bytes()
}

/// A day ends with the next one; a time is a point.
fn times(at: CalendarTime) -> Vec<String> {
    match at {
        CalendarTime::Day(day) => {
            let next = day.succ_opt().unwrap_or(day);
            let date = |day: NaiveDate| day.format("%Y%m%d").to_string();
            vec![
                format!("DTSTART;VALUE=DATE:{}", date(day)),
                format!("DTEND;VALUE=DATE:{}", date(next)),
            ]
        }
        CalendarTime::Moment(at) => vec![format!("DTSTART:{}", utc(at))],
    }
}

fn utc(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// Text as RFC 5545 §3.3.11 writes it; other control characters are left out.
fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => written.extend(['\\', c]),
            '\n' => written.push_str("\\n"),
            '\t' => written.push(' '),
            c if c.is_control() => {}
            c => written.push(c),
        }
    }
    written
}

/// A line with its end; a longer one goes on behind a blank, never inside a character.
fn folded(line: &str) -> String {
    let mut written = String::with_capacity(line.len() + 2);
    let mut room = LINE;
    for c in line.chars() {
        if c.len_utf8() > room {
            written.push_str("\r\n ");
            room = LINE - 1;
        }
        written.push(c);
        room -= c.len_utf8();
    }
    written + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(summary: &str) -> CalendarEvent {
        CalendarEvent {
            uid: "a@b".to_owned(),
            at: CalendarTime::Day(NaiveDate::from_ymd_opt(2026, 12, 31).expect("a day")),
            summary: summary.to_owned(),
            description: String::new(),
        }
    }

    fn text(events: &[CalendarEvent]) -> String {
        let now = DateTime::from_timestamp(1_780_000_000, 0).expect("a time");
        String::from_utf8(write("Pärm; röd", now, events)).expect("text")
    }

    #[test]
    fn every_line_ends_as_the_standard_says_and_has_at_most_seventy_five_bytes() {
        let written = text(&[event(&"Översyn av kapitlet åäö ".repeat(9))]);
        assert!(written.ends_with("END:VCALENDAR\r\n"));
        for line in written.split_terminator("\r\n") {
            assert!(line.len() <= LINE, "{line}");
            assert!(!line.contains(['\r', '\n']), "{line:?}");
        }
        let whole = written.replace("\r\n ", "");
        assert!(whole.contains(&"Översyn av kapitlet åäö ".repeat(9)));
    }

    #[test]
    fn a_day_ends_with_the_next_and_signs_with_a_meaning_are_escaped() {
        let written = text(&[event("Öva, sedan; \\ rätta\nplanen")]);
        assert!(written.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
        assert!(written.contains("SUMMARY:Öva\\, sedan\\; \\\\ rätta\\nplanen\r\n"));
        assert!(written.contains("X-WR-CALNAME:Pärm\\; röd\r\n"));
    }
}
