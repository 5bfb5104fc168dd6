//! Times as people type them (docs/cli.md, "Times typed"): `13:55`, `igår 22:10`, `23.10 i går`, `-15m`, `now`,
//! `2026-11-22 13:55`, RFC 3339, and `02:30+02:00` for the hour that occurs twice.

mod clock;
mod day;

use chrono::{DateTime, LocalResult, NaiveDate, TimeDelta, TimeZone, Utc};

use crate::domain::name::folded;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::domain::time::typed_time::clock::ClockTime;
use crate::error::Failure;
use crate::say;

/// How far in the future a time without a date may be and still mean today: the wall clock and the
/// computer's may differ by minutes.
const CLOCKS_DIFFER: TimeDelta = TimeDelta::minutes(10);

/// Direction in which a time without a date is resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    /// An event: today, or yesterday if that would be in the future.
    Past,
    /// A deadline: today, or tomorrow if that has passed.
    Future,
}

/// True if a text can be a time, of an event or a deadline.
pub fn is_time(text: &str) -> bool {
    ANYWHEN.moment(text).is_ok()
}

/// True if a text is a day without a time of day.
pub fn is_day(text: &str) -> bool {
    ANYWHEN.day(text).is_ok()
}

/// Only to see whether a text can be read.
const ANYWHEN: TimeContext = TimeContext {
    now: DateTime::UNIX_EPOCH,
    zone: Zone::UTC,
    toward: Toward::Future,
    which: Some(RepeatedHour::First),
};

/// Which of the two in the hour repeated by the autumn clock change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepeatedHour {
    First,
    Second,
}

/// Context of a typed time.
#[derive(Clone, Copy, Debug)]
pub struct TimeContext {
    pub now: DateTime<Utc>,
    pub zone: Zone,
    pub toward: Toward,
    pub which: Option<RepeatedHour>,
}

impl TimeContext {
    /// The moment.
    ///
    /// # Errors
    /// Not a time; it occurs twice and the choice is missing; it never occurs.
    pub fn moment(&self, typed: &str) -> Result<Moment, Failure> {
        let text = folded(typed.trim());
        let text = text.as_str();
        if matches!(text, "now" | "nu") {
            return Ok(moment::in_zone(self.now, self.zone));
        }
        if let Some(span) = text.strip_prefix(['-', '−']).and_then(span) {
            return self.moved(-span, typed);
        }
        if let Some(span) = text.strip_prefix('+').and_then(span) {
            return self.moved(span, typed);
        }
        if self.toward == Toward::Future {
            // `2h`, `in 2 hours`, `om 2 timmar`: a deadline is ahead.
            let plain = ["in ", "om "]
                .iter()
                .find_map(|word| text.strip_prefix(word));
            if let Some(span) = span(plain.unwrap_or(text)) {
                return self.moved(span, typed);
            }
        }
        if let Some(exact) = exact(typed.trim()) {
            return Ok(moment::in_zone(exact.to_utc(), self.zone));
        }
        let (day, clock) = self.day_and_clock(text);
        let clock = ClockTime::read(&clock, day.is_some());
        let clock = clock.ok_or_else(|| self.unreadable(typed))?;
        match day {
            Some(day) => self.at(day, &clock, typed),
            None => self.nearest(&clock, typed),
        }
    }

    /// A calendar day: `2026-11-22`, `today`, `idag`, `i dag`, `yesterday`, `igår`, `i går`.
    ///
    /// # Errors
    /// It cannot be read as a day.
    pub fn day(&self, typed: &str) -> Result<NaiveDate, Failure> {
        let text = folded(typed.trim());
        match day::parted(&text, self.today(), self.toward) {
            Some((day, rest)) if rest.is_empty() => Ok(day),
            _ => Err(Failure::wrong_words(say!(
                "log-day-unreadable",
                typed = typed
            ))),
        }
    }

    fn unreadable(&self, typed: &str) -> Failure {
        Failure::wrong_words(match self.toward {
            Toward::Past => say!("log-time-unreadable", typed = typed),
            Toward::Future => say!("log-time-to-come-unreadable", typed = typed),
        })
    }

    fn today(&self) -> NaiveDate {
        self.zone
            .from_utc_datetime(&self.now.naive_utc())
            .date_naive()
    }

    fn moved(&self, by: TimeDelta, typed: &str) -> Result<Moment, Failure> {
        let moved = self.now.checked_add_signed(by);
        let moved = moved.ok_or_else(|| self.unreadable(typed))?;
        Ok(moment::in_zone(moved, self.zone))
    }

    /// Splits the day from the time of day. A day alone is its first moment; for a deadline its last minute.
    fn day_and_clock(&self, text: &str) -> (Option<NaiveDate>, String) {
        match day::parted(text, self.today(), self.toward) {
            Some((day, rest)) if rest.is_empty() => {
                let clock = match self.toward {
                    Toward::Past => "00:00",
                    Toward::Future => "23:59",
                };
                (Some(day), clock.to_owned())
            }
            Some((day, clock)) => (Some(day), clock),
            None => (None, text.to_owned()),
        }
    }

    /// Today's, or the day before or after, as the direction asks.
    fn nearest(&self, clock: &ClockTime, typed: &str) -> Result<Moment, Failure> {
        let today = self.today();
        let (beside, wanted): (_, fn(TimeDelta) -> bool) = match self.toward {
            Toward::Past => (today.pred_opt(), |ahead| ahead <= CLOCKS_DIFFER),
            Toward::Future => (today.succ_opt(), |ahead| ahead >= -CLOCKS_DIFFER),
        };
        let here = self.at(today, clock, typed);
        match &here {
            Ok(moment) if !wanted(moment.to_utc() - self.now) => {
                self.at(beside.unwrap_or(today), clock, typed)
            }
            _ => here,
        }
    }

    fn at(&self, day: NaiveDate, clock: &ClockTime, typed: &str) -> Result<Moment, Failure> {
        let after = day.succ_opt().filter(|_| clock.ends_day);
        let wall = after.unwrap_or(day).and_time(clock.time);
        if let Some(offset) = clock.offset {
            let exact = offset.from_local_datetime(&wall).single();
            let exact = exact.ok_or_else(|| self.unreadable(typed))?;
            return Ok(moment::in_zone(exact.to_utc(), self.zone));
        }
        match self.zone.from_local_datetime(&wall) {
            LocalResult::Single(time) => Ok(time.fixed_offset()),
            LocalResult::None => Err(Failure::wrong_words(say!(
                "log-time-never",
                typed = typed,
                day = day.to_string()
            ))),
            LocalResult::Ambiguous(one, other) => {
                // The two come in no order to rely on.
                let (first, second) = if one < other {
                    (one, other)
                } else {
                    (other, one)
                };
                match self.which {
                    Some(RepeatedHour::First) => Ok(first.fixed_offset()),
                    Some(RepeatedHour::Second) => Ok(second.fixed_offset()),
                    None => Err(twice(typed, first.fixed_offset(), second.fixed_offset())),
                }
            }
        }
    }
}

/// A whole RFC 3339 time, also with a space for the `T` and without seconds.
fn exact(text: &str) -> Option<Moment> {
    let formats = ["%Y-%m-%dT%H:%M%:z", "%Y-%m-%d %H:%M%:z"];
    let short = || {
        formats
            .iter()
            .find_map(|format| DateTime::parse_from_str(text, format).ok())
    };
    moment::read(text).or_else(short)
}

/// `15m`, `2h`, `1h30m`, `90 min`, `2d`; hours are elapsed time.
fn span(text: &str) -> Option<TimeDelta> {
    let mut rest = text.trim();
    let mut sum = TimeDelta::zero();
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit())?;
        let (number, after) = rest.split_at(digits);
        let after = after.trim_start();
        let letters = after
            .find(|c: char| !c.is_alphabetic())
            .unwrap_or(after.len());
        let (unit, after) = after.split_at(letters);
        let number: i64 = number.parse().ok()?;
        let part = match unit {
            "s" | "sec" | "sek" => TimeDelta::try_seconds(number),
            "m" | "min" | "minute" | "minutes" | "minut" | "minuter" | "minutter" => {
                TimeDelta::try_minutes(number)
            }
            "h" | "t" | "tim" | "hour" | "hours" | "timme" | "timmar" | "time" | "timer" => {
                TimeDelta::try_hours(number)
            }
            "d" | "day" | "days" | "dag" | "dagar" | "dage" => TimeDelta::try_days(number),
            _ => None,
        };
        sum = sum.checked_add(&part?)?;
        rest = after.trim_start();
    }
    Some(sum)
}

fn twice(typed: &str, first: Moment, second: Moment) -> Failure {
    let clock = |moment: Moment| moment.format("%H:%M%:z").to_string();
    Failure::wrong_words(say!(
        "log-time-twice",
        typed = typed,
        first = clock(first),
        second = clock(second)
    ))
}

#[cfg(test)]
mod tests;
