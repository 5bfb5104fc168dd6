//! Reminders to a committee: the log has been silent, or a person has been on duty too long (JESIP). They
//! have no other effect.

use chrono::TimeDelta;

use crate::domain::incident::{Incident, Stage};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::time::duration::Duration;
use crate::domain::time::moment::{Moment, Zone};

/// A person who has held a role, or written the log alone, for longer than a shift.
#[derive(Clone, Debug, PartialEq)]
pub struct LongShift {
    pub who: String,
    /// Empty: the log.
    pub role: String,
    pub since: Moment,
}

/// Reminders due.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reminders {
    /// Time of the last row, in a log silent for too long.
    pub quiet_since: Option<Moment>,
    pub long: Vec<LongShift>,
}

impl Reminders {
    pub fn is_empty(&self) -> bool {
        self.quiet_since.is_none() && self.long.is_empty()
    }
}

/// True while the committee is active.
pub fn is_acute(incident: &Incident) -> bool {
    incident.is_open() && incident.is_on(Stage::Committee) && !incident.is_on(Stage::Dissolved)
}

/// Time of the last row, if longer ago than the limit.
pub fn quiet(timeline: &Timeline, limit: Duration, now: Moment, zone: Zone) -> Option<Moment> {
    let last = counted(timeline).map(|row| row.written_at).max()?;
    (limit.after(last, zone) < now).then_some(last)
}

/// A writer who has written the log alone for longer than a shift. A pause of half a shift counts as rest.
pub fn alone(timeline: &Timeline, shift: Duration, now: Moment, zone: Zone) -> Option<LongShift> {
    let mut rows: Vec<&Row> = counted(timeline).collect();
    rows.sort_by_key(|row| (row.written_at, row.id().cloned()));
    let rest = half(shift, now, zone);
    let who = rows.last()?.author.name();
    let mut since = now;
    for row in rows.iter().rev() {
        if row.author.name() != who || since - row.written_at > rest {
            break;
        }
        since = row.written_at;
    }
    (shift.after(since, zone) < now).then(|| LongShift {
        who: who.to_owned(),
        role: String::new(),
        since,
    })
}

fn half(shift: Duration, now: Moment, zone: Zone) -> TimeDelta {
    (shift.after(now, zone) - now) / 2
}

fn counted(timeline: &Timeline) -> impl Iterator<Item = &Row> {
    let rows = timeline.rows().iter();
    rows.filter(|row| row.author.counts() && row.entry().is_some())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::log::notebook::Notebook;
    use crate::domain::testing::{at, notebook};

    const LOG: &str = "2026-11-22-natavbrott";

    fn rows(writer: &str, clocks: &[&str]) -> Notebook {
        clocks.iter().fold(notebook(writer, LOG), |book, clock| {
            book.wrote(clock, "entry", 1, json!({"event": "Rad"}))
        })
    }

    #[test]
    fn a_log_is_silent_only_after_the_limit() {
        let timeline = Timeline::of(&[rows("anna", &["02:00", "02:10"])]);
        let quiet = |clock: &str| quiet(&timeline, Duration::minutes(30), at(clock), Zone::UTC);
        assert_eq!(quiet("02:40"), None);
        assert_eq!(quiet("02:41"), Some(at("02:10")));
    }

    #[test]
    fn whoever_writes_alone_for_longer_than_a_shift_is_to_be_relieved() {
        let shift = Duration::seconds(12 * 3600);
        let long = |books: &[Notebook], now: &str| {
            let timeline = Timeline::of(books);
            alone(&timeline, shift, at(now), Zone::UTC).map(|it| (it.who, it.since))
        };
        let night = rows("anna", &["01:00", "04:00", "08:00", "12:00"]);
        let anna = Some(("anna".to_owned(), at("01:00")));
        assert_eq!(long(std::slice::from_ref(&night), "13:00"), None);
        assert_eq!(long(std::slice::from_ref(&night), "13:01"), anna);
        let relieved = rows("bo", &["07:00"]);
        assert_eq!(long(&[night, relieved], "13:01"), None);
        let rested = rows("anna", &["01:00", "08:30", "13:00"]);
        assert_eq!(long(&[rested], "14:00"), None);
    }
}
