//! Times as people type them (docs/cli.md, "Times typed"): `13:55`, `igår 22:10`, `-15m`, `now`,
//! `2026-11-22 13:55`, RFC 3339, and `02:30+02:00` for the hour that occurs twice.

use chrono::{
    DateTime, Days, FixedOffset, LocalResult, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc,
};

use crate::domain::name::folded;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::error::Failure;
use crate::say;

/// How far ahead of this computer's clock a time without a date may lie and still be today's: the
/// clock on the wall is seldom the computer's, and a minute's difference must not move an entry by
/// a day.
const CLOCKS_DIFFER: TimeDelta = TimeDelta::minutes(10);

/// Which way a clock time without a date points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    /// When something happened: today, or yesterday if that would lie in the future.
    Past,
    /// When something is due: today, or tomorrow if that has passed.
    Future,
}

/// Which of two, in the hour that the autumn clock change repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepeatedHour {
    First,
    Second,
}

/// What a typed time is read against.
#[derive(Clone, Copy, Debug)]
pub struct TimeContext {
    pub now: DateTime<Utc>,
    pub zone: Zone,
    pub toward: Toward,
    pub which: Option<RepeatedHour>,
}

impl TimeContext {
    /// The moment meant.
    ///
    /// # Errors
    /// It cannot be read as a time; it occurs twice and nothing tells which; it never occurs.
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
            // `2h`, `in 2 hours`, `om 2 timmar`: what is due lies ahead.
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
        let (day, clock) = self
            .day_and_clock(text)
            .ok_or_else(|| self.unreadable(typed))?;
        let clock = ClockTime::read(clock).ok_or_else(|| self.unreadable(typed))?;
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
        match self.leading_day(&text) {
            Some((day, "")) => Ok(day),
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

    /// The day in front, if one stands there, and the clock time after it. A day alone is its first
    /// moment; where something is to be done by then, its last minute.
    fn day_and_clock<'a>(&self, text: &'a str) -> Option<(Option<NaiveDate>, &'a str)> {
        match self.leading_day(text) {
            Some((day, "")) => Some((
                Some(day),
                match self.toward {
                    Toward::Past => "00:00",
                    Toward::Future => "23:59",
                },
            )),
            Some((day, clock)) => Some((Some(day), clock)),
            None => Some((None, text)),
        }
    }

    fn leading_day<'a>(&self, text: &'a str) -> Option<(NaiveDate, &'a str)> {
        const YESTERDAY: [&str; 5] = ["yesterday", "i gaar", "igaar", "i gar", "igar"];
        const TODAY: [&str; 3] = ["today", "i dag", "idag"];
        const TOMORROW: [&str; 5] = ["tomorrow", "i morgon", "imorgon", "i morgen", "imorgen"];
        let named = |words: &[&str], day: Option<NaiveDate>| {
            let rest = words.iter().find_map(|word| text.strip_prefix(word))?;
            let apart = rest.is_empty() || rest.starts_with(char::is_whitespace);
            apart.then(|| Some((day?, rest.trim_start())))?
        };
        let today = self.today();
        named(&YESTERDAY, today.checked_sub_days(Days::new(1)))
            .or_else(|| named(&TOMORROW, today.checked_add_days(Days::new(1))))
            .or_else(|| named(&TODAY, Some(today)))
            .or_else(|| {
                let (date, rest) = text.split_at_checked(10)?;
                let date = NaiveDate::parse_from_str(date, "%Y-%m-%d").ok()?;
                Some((date, rest.trim_start_matches(['t', ' ', ','])))
            })
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

/// A time of day, with the offset where one was typed.
struct ClockTime {
    time: NaiveTime,
    /// `24:00`: the first moment of the next day.
    ends_day: bool,
    offset: Option<FixedOffset>,
}

impl ClockTime {
    /// `13:55`, `13:55:10`, `13.55`, `1355`, `24:00`, `kl 13.55`, `02:30+02:00`.
    fn read(text: &str) -> Option<Self> {
        let text = text
            .strip_prefix("kl")
            .map_or(text, |rest| rest.trim_start_matches(['.', ' ']));
        let signed = text.find(['+', '-', '−', 'z']);
        let (clock, offset) = text.split_at(signed.unwrap_or(text.len()));
        let offset = match offset {
            "" => None,
            offset => Some(read_offset(offset)?),
        };
        let clock = clock.trim().replace('.', ":");
        let ends_day = matches!(clock.as_str(), "24:00" | "2400");
        let clock = if ends_day { "00:00" } else { clock.as_str() };
        let is_four_digits = clock.len() == 4 && clock.chars().all(|c| c.is_ascii_digit());
        let formats: &[&str] = match is_four_digits {
            true => &["%H%M"],
            false => &["%H:%M", "%H:%M:%S"],
        };
        let time = formats
            .iter()
            .find_map(|format| NaiveTime::parse_from_str(clock, format).ok());
        Some(Self {
            time: time?,
            ends_day,
            offset,
        })
    }
}

fn read_offset(text: &str) -> Option<FixedOffset> {
    if text == "z" {
        return FixedOffset::east_opt(0);
    }
    let sign = if text.starts_with('+') { 1 } else { -1 };
    let digits = text.trim_start_matches(['+', '-', '−']);
    let (hours, minutes) = digits.split_once(':').unwrap_or((digits, "0"));
    let seconds = hours.parse::<i32>().ok()? * 3600 + minutes.parse::<i32>().ok()? * 60;
    FixedOffset::east_opt(sign * seconds)
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
