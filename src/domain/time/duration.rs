//! Lengths of time as written in a plan, ISO 8601: `P3D` is calendar days in the binder's zone,
//! `PT72H` elapsed time; they differ by an hour when the clocks change.

use std::fmt;

use chrono::{Days, LocalResult, Months, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone};

use crate::domain::time::moment::{self, Moment, Zone};

/// A length of time: a calendar part (months, days) and an elapsed part (seconds).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Duration {
    pub months: u32,
    pub days: u32,
    pub seconds: u32,
}

/// A thousand years.
const LONGEST_MONTHS: u32 = 12_000;
const LONGEST_DAYS: u32 = 366_000;

#[derive(Clone, Copy)]
enum Direction {
    Forward,
    Back,
}

impl Duration {
    pub const fn days(days: u32) -> Self {
        Self {
            months: 0,
            days,
            seconds: 0,
        }
    }

    pub const fn seconds(seconds: u32) -> Self {
        Self {
            months: 0,
            days: 0,
            seconds,
        }
    }

    pub const fn minutes(minutes: u32) -> Self {
        Self {
            months: 0,
            days: 0,
            seconds: minutes * 60,
        }
    }

    pub const fn years(years: u32) -> Self {
        Self {
            months: years * 12,
            days: 0,
            seconds: 0,
        }
    }

    /// Parses `P1Y`, `P1M`, `P2W`, `P180D`, `PT72H`, `PT10M`, `P1DT12H`; whole numbers, at most a thousand
    /// years, so that sums stay within range.
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix('P')?;
        let (calendar, elapsed) = match rest.split_once('T') {
            Some((calendar, elapsed)) => (calendar, Some(elapsed)),
            None => (rest, None),
        };
        if elapsed.map_or(calendar.is_empty(), str::is_empty) {
            return None;
        }
        let [years, months, weeks, days] = parts(calendar, ['Y', 'M', 'W', 'D'])?;
        let [hours, minutes, seconds] = parts(elapsed.unwrap_or(""), ['H', 'M', 'S'])?;
        let length = Self {
            months: years.checked_mul(12)?.checked_add(months)?,
            days: weeks.checked_mul(7)?.checked_add(days)?,
            seconds: (hours.checked_mul(3600)?)
                .checked_add(minutes.checked_mul(60)?)?
                .checked_add(seconds)?,
        };
        (length.months <= LONGEST_MONTHS && length.days <= LONGEST_DAYS).then_some(length)
    }

    /// This, or the other where this is shorter; a month counts as thirty days.
    #[must_use]
    pub fn at_least(self, other: Self) -> Self {
        const DAY: u64 = 86_400;
        let about = |it: &Self| {
            let days = u64::from(it.months) * 30 + u64::from(it.days);
            days * DAY + u64::from(it.seconds)
        };
        match about(&self) < about(&other) {
            true => other,
            false => self,
        }
    }

    /// True for elapsed time only, independent of the calendar.
    pub const fn is_elapsed(&self) -> bool {
        self.months == 0 && self.days == 0
    }

    /// The moment this long after another: calendar part by the clock on the wall of the zone
    /// (31 January + `P1M` = the last day of February), then the elapsed part.
    pub fn after(&self, from: Moment, zone: Zone) -> Moment {
        self.moved(from, zone, Direction::Forward)
    }

    /// The moment this long before another.
    pub fn before(&self, from: Moment, zone: Zone) -> Moment {
        self.moved(from, zone, Direction::Back)
    }

    /// The calendar day this long after another; hours, minutes and seconds play no part.
    pub fn day_after(&self, day: NaiveDate) -> NaiveDate {
        day.checked_add_months(Months::new(self.months))
            .and_then(|day| day.checked_add_days(Days::new(u64::from(self.days))))
            .unwrap_or(day)
    }

    fn moved(&self, from: Moment, zone: Zone, way: Direction) -> Moment {
        let elapsed = TimeDelta::seconds(i64::from(self.seconds));
        let (months, days) = (Months::new(self.months), Days::new(u64::from(self.days)));
        let wall = from.with_timezone(&zone).naive_local();
        let landed = match way {
            Direction::Forward => wall
                .checked_add_months(months)
                .and_then(|wall| wall.checked_add_days(days)),
            Direction::Back => wall
                .checked_sub_months(months)
                .and_then(|wall| wall.checked_sub_days(days)),
        };
        let calendar = match landed {
            Some(landed) if landed != wall => on_the_wall(landed, from, zone),
            // Nothing to move by, or out of the calendar's range.
            _ => from,
        };
        let moved = match way {
            Direction::Forward => calendar.checked_add_signed(elapsed),
            Direction::Back => calendar.checked_sub_signed(elapsed),
        };
        moment::in_zone(moved.unwrap_or(calendar).to_utc(), zone)
    }
}

/// The moment a clock on the wall shows this time. In the hour that occurs twice the one with the
/// offset counted from, in the hour that never occurs an hour later.
fn on_the_wall(wall: NaiveDateTime, from: Moment, zone: Zone) -> Moment {
    match zone.from_local_datetime(&wall) {
        LocalResult::Single(time) => time.fixed_offset(),
        LocalResult::Ambiguous(one, other) => {
            let offset = from.with_timezone(&zone).offset().fix();
            let same = [one, other]
                .into_iter()
                .find(|time| time.offset().fix() == offset);
            same.unwrap_or(one.min(other)).fixed_offset()
        }
        LocalResult::None => {
            let later = wall.checked_add_signed(TimeDelta::hours(1));
            let later = later.and_then(|wall| zone.from_local_datetime(&wall).earliest());
            later.map_or(from, |time| time.fixed_offset())
        }
    }
}

/// The numbers before each unit, in the units' order, 0 where one is left out.
fn parts<const N: usize>(text: &str, units: [char; N]) -> Option<[u32; N]> {
    let mut values = [0; N];
    let mut next = 0;
    let mut digits = String::new();
    for c in text.chars() {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        let unit = next + units[next..].iter().position(|unit| *unit == c)?;
        values[unit] = std::mem::take(&mut digits).parse().ok()?;
        next = unit + 1;
    }
    digits.is_empty().then_some(values)
}

impl fmt::Display for Duration {
    /// Shortest ISO 8601 form, whole years and hours first.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = |f: &mut fmt::Formatter<'_>, value: u32, unit: char| {
            if value > 0 {
                write!(f, "{value}{unit}")
            } else {
                Ok(())
            }
        };
        f.write_str("P")?;
        part(f, self.months / 12, 'Y')?;
        part(f, self.months % 12, 'M')?;
        part(f, self.days, 'D')?;
        if self.seconds > 0 || *self == Self::default() {
            f.write_str("T")?;
        }
        part(f, self.seconds / 3600, 'H')?;
        part(f, self.seconds % 3600 / 60, 'M')?;
        part(f, self.seconds % 60, 'S')?;
        if *self == Self::default() {
            f.write_str("0S")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STOCKHOLM: Zone = Zone::STOCKHOLM;

    fn at(text: &str) -> Moment {
        moment::read(text).expect("a time")
    }

    fn after(length: &str, from: &str) -> String {
        let length = Duration::parse(length).expect("a length of time");
        moment::written(length.after(at(from), STOCKHOLM))
    }

    #[test]
    fn three_days_across_the_clock_change_end_an_hour_after_72_hours() {
        let known = "2026-10-24T23:05:00+02:00";
        assert_eq!(after("P3D", known), "2026-10-27T23:05:00+01:00");
        assert_eq!(after("PT72H", known), "2026-10-27T22:05:00+01:00");
    }

    #[test]
    fn a_month_from_the_last_of_january_is_the_last_of_february() {
        assert_eq!(
            after("P1M", "2026-01-31T10:00:00+01:00"),
            "2026-02-28T10:00:00+01:00"
        );
        assert_eq!(
            after("P1Y", "2028-02-29T10:00:00+01:00"),
            "2029-02-28T10:00:00+01:00"
        );
    }

    #[test]
    fn a_day_ending_in_the_hour_that_never_occurs_ends_an_hour_later() {
        assert_eq!(
            after("P1D", "2026-03-28T02:30:00+01:00"),
            "2026-03-29T03:30:00+02:00"
        );
    }

    #[test]
    fn the_longest_length_leads_to_a_day_from_any_that_can_be_typed() {
        let longest = Duration::parse("P1000Y").expect("a length of time");
        let last = longest.after(at("9999-12-31T23:59:59+01:00"), STOCKHOLM);
        assert_eq!(last.date_naive().to_string(), "+10999-12-31");
        let first = longest.before(at("0001-01-01T00:00:00+01:00"), STOCKHOLM);
        assert!(first < at("0001-01-01T00:00:00+01:00"));
    }

    #[test]
    fn going_back_is_the_same_length() {
        let year = Duration::years(1);
        assert_eq!(
            moment::written(year.before(at("2026-11-22T10:00:00+01:00"), STOCKHOLM)),
            "2025-11-22T10:00:00+01:00"
        );
    }

    #[test]
    fn a_length_is_written_as_it_is_read() {
        for text in ["P1Y", "P1M", "P180D", "PT72H", "PT10M", "P1DT12H", "PT0S"] {
            let length = Duration::parse(text).expect(text);
            assert_eq!(length.to_string(), text);
        }
        assert_eq!(Duration::parse("P2W"), Some(Duration::days(14)));
        for wrong in [
            "",
            "P",
            "PT",
            "3D",
            "P3",
            "P1D2M",
            "P1H",
            "PT1D",
            "P-1D",
            "P1.5D",
            "p3d",
            "P1001Y",
            "P260116Y1M2D",
            "P4294967295D",
            "P300000Y",
        ] {
            assert_eq!(Duration::parse(wrong), None, "{wrong}");
        }
    }
}
