//! Points in time: stored with their offset, shown in the binder's zone.

use chrono::{
    DateTime, Datelike, FixedOffset, NaiveDate, SecondsFormat, SubsecRound, TimeZone, Utc,
};

pub use crate::domain::time::zone::Zone;

/// A point in time with the offset it was written in, to the second.
pub type Moment = DateTime<FixedOffset>;

/// The clock's time as it is written down in a binder: the binder's zone, whole seconds.
pub fn in_zone(now: DateTime<Utc>, zone: Zone) -> Moment {
    now.with_timezone(&zone).fixed_offset().trunc_subsecs(0)
}

/// `2026-11-22T10:05:00+01:00`, RFC 3339 with seconds and a numeric offset.
pub fn written(moment: Moment) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, false)
}

/// Reads RFC 3339.
pub fn read(text: &str) -> Option<Moment> {
    DateTime::parse_from_rfc3339(text).ok()
}

/// A date as it is typed, `2026-11-22`: with four digits for the year, and within living memory or the
/// next generation. `26-11-22` would be a day of the first century.
pub fn read_date(text: &str) -> Option<NaiveDate> {
    let date: NaiveDate = text.parse().ok().filter(|_| text.len() == 10)?;
    (1900..2200).contains(&date.year()).then_some(date)
}

/// The calendar date of a moment in the binder's zone.
pub fn date_in(moment: Moment, zone: Zone) -> NaiveDate {
    zone.from_utc_datetime(&moment.naive_utc()).date_naive()
}

/// `10:05` in the binder's zone; in the repeated hour with the offset, as it can be typed: `02:30+02:00`.
pub fn clock_in(moment: Moment, zone: Zone) -> String {
    let local = zone.from_utc_datetime(&moment.naive_utc());
    let once = zone.from_local_datetime(&local.naive_local()).single();
    let form = once.map_or("%H:%M%:z", |_| "%H:%M");
    local.format(form).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_that_occurs_twice_says_which_of_the_two_it_is() {
        let shown = |text| read(text).map(|moment| clock_in(moment, Zone::STOCKHOLM));
        for (moment, clock) in [
            ("2026-10-25T02:30:00+02:00", "02:30+02:00"),
            ("2026-10-25T02:30:00+01:00", "02:30+01:00"),
            ("2026-10-25T03:00:00+01:00", "03:00"),
            ("2026-11-22T02:30:00+01:00", "02:30"),
        ] {
            assert_eq!(shown(moment).as_deref(), Some(clock));
        }
    }
}
