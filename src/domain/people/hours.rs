//! Office hours and holidays: who answers at which hour is a matter of rules in hours.yaml.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Timelike, Weekday};

use crate::domain::time::moment::{Moment, Zone};

/// Days of the week, Monday first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekDays([bool; 7]);

impl WeekDays {
    pub const ALL: Self = Self([true; 7]);
    pub const WORKING: Self = Self([true, true, true, true, true, false, false]);

    const NAMES: [&'static str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// Reads `mon-fri`, `sat`, `mon,wed,fri`, `sat-mon`, `all`.
    pub fn parse(text: &str) -> Option<Self> {
        if text == "all" {
            return Some(Self::ALL);
        }
        let mut days = [false; 7];
        for part in text.split(',').map(str::trim) {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            let (first, last) = (weekday(first)? as usize, weekday(last)? as usize);
            let length = (last + 7 - first) % 7;
            (0..=length).for_each(|step| days[(first + step) % 7] = true);
        }
        Some(Self(days))
    }

    /// `mon,tue,…`.
    pub fn names(&self) -> String {
        let on = Self::NAMES.iter().zip(self.0).filter(|(_, on)| *on);
        on.map(|(name, _)| *name).collect::<Vec<_>>().join(",")
    }

    pub fn has(&self, day: Weekday) -> bool {
        self.0[day.num_days_from_monday() as usize]
    }
}

/// `mon` … `sun`.
pub fn weekday(text: &str) -> Option<Weekday> {
    let index = WeekDays::NAMES.iter().position(|name| *name == text)?;
    Weekday::try_from(u8::try_from(index).ok()?).ok()
}

/// Hours of a week: from (included) to (excluded) on some days. `to` at or before `from` runs
/// past midnight and belongs to the day it began on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub days: WeekDays,
    pub from: NaiveTime,
    pub to: NaiveTime,
}

impl Span {
    fn has(&self, date: NaiveDate, time: NaiveTime, off: impl Fn(NaiveDate) -> bool) -> bool {
        let open = |date: NaiveDate| self.days.has(date.weekday()) && !off(date);
        if self.from < self.to {
            return open(date) && self.from <= time && time < self.to;
        }
        let yesterday = date.pred_opt().unwrap_or(date);
        (open(date) && self.from <= time) || (open(yesterday) && time < self.to)
    }
}

/// The office hours of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeHours {
    pub id: String,
    pub title: String,
    pub span: Span,
    /// Holiday list of hours.yaml on which it is closed: `SE`; empty for none.
    pub holidays: String,
}

impl OfficeHours {
    /// 08:00 to 16:30, Monday to Friday, no holidays known.
    pub fn usual() -> Self {
        Self {
            id: String::new(),
            title: String::new(),
            span: Span {
                days: WeekDays::WORKING,
                from: clock(8, 0),
                to: clock(16, 30),
            },
            holidays: String::new(),
        }
    }
}

const fn clock(hour: u32, minute: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, minute, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    }
}

/// A day of the year, whatever the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MonthDay {
    pub month: u32,
    pub day: u32,
}

impl MonthDay {
    /// Reads `06-20`; 29 February is a day of some years.
    pub fn parse(text: &str) -> Option<Self> {
        let (month, day) = text.split_once('-')?;
        let two = |part: &str| (part.len() == 2).then(|| part.parse().ok()).flatten();
        let found = Self {
            month: two(month)?,
            day: two(day)?,
        };
        found.in_year(2028).map(|_| found)
    }

    /// None only for 29 February in a year without it.
    pub fn in_year(&self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, self.month, self.day)
    }

    pub fn of(date: NaiveDate) -> Self {
        Self {
            month: date.month(),
            day: date.day(),
        }
    }
}

/// Rule for the date of a holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The same day every year.
    Date(MonthDay),
    /// Days from Easter Sunday.
    Easter(i64),
    /// The weekday that falls from one day to another, both included.
    Weekday {
        day: Weekday,
        from: MonthDay,
        to: MonthDay,
    },
}

impl Rule {
    fn falls_on(&self, date: NaiveDate) -> bool {
        match self {
            Self::Date(day) => MonthDay::of(date) == *day,
            Self::Easter(offset) => {
                easter(date.year()).is_some_and(|sunday| (date - sunday).num_days() == *offset)
            }
            Self::Weekday { day, from, to } => {
                let at = MonthDay::of(date);
                date.weekday() == *day && *from <= at && at <= *to
            }
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    pub name: String,
    pub rule: Rule,
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 1876).
fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(
        year,
        u32::try_from(sum / 31).ok()?,
        u32::try_from(sum % 31 + 1).ok()?,
    )
}

/// hours.yaml: office hours by unit and holidays by country.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    pub office: Vec<OfficeHours>,
    pub holidays: BTreeMap<String, Vec<Holiday>>,
}

impl Hours {
    pub fn unit(&self, id: &str) -> Option<&OfficeHours> {
        self.office.iter().find(|unit| unit.id == id)
    }

    /// The holiday of a date, if it is one.
    pub fn holiday(&self, list: &str, date: NaiveDate) -> Option<&Holiday> {
        let rules = self.holidays.get(list)?;
        rules.iter().find(|holiday| holiday.rule.falls_on(date))
    }

    /// True if an office is open at a moment.
    pub fn is_open(&self, office: &OfficeHours, at: Moment, zone: Zone) -> bool {
        let (date, time) = on_the_wall(at, zone);
        let off = |date| self.holiday(&office.holidays, date).is_some();
        office.span.has(date, time, off)
    }

    /// Next opening or closing time within two weeks.
    pub fn next_change(&self, office: &OfficeHours, at: Moment, zone: Zone) -> Option<Moment> {
        let open = self.is_open(office, at, zone);
        let (date, _) = on_the_wall(at, zone);
        let days = (0..=14).filter_map(|days| date.checked_add_days(Days::new(days)));
        let edges =
            days.flat_map(|day| [day.and_time(office.span.from), day.and_time(office.span.to)]);
        let mut moments: Vec<Moment> = edges
            .filter_map(|edge| edge.and_local_timezone(zone).earliest())
            .map(|edge| edge.fixed_offset())
            .filter(|edge| *edge > at)
            .collect();
        moments.sort();
        moments
            .into_iter()
            .find(|edge| self.is_open(office, *edge, zone) != open)
    }
}

fn on_the_wall(at: Moment, zone: Zone) -> (NaiveDate, NaiveTime) {
    let wall = at.with_timezone(&zone).naive_local();
    (
        wall.date(),
        wall.time().with_nanosecond(0).unwrap_or(wall.time()),
    )
}

/// Hours at which a number answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AnsweringHours {
    /// Nothing is said: it may answer at any hour.
    #[default]
    Unstated,
    /// Day and night.
    Always,
    /// During office hours.
    Office,
    /// Outside office hours.
    Outside,
    /// Hours of its own; holidays change nothing.
    Own(Span),
}

impl AnsweringHours {
    pub fn at(&self, at: Moment, hours: &Hours, office: &OfficeHours, zone: Zone) -> bool {
        match self {
            Self::Unstated | Self::Always => true,
            Self::Office => hours.is_open(office, at, zone),
            Self::Outside => !hours.is_open(office, at, zone),
            Self::Own(span) => {
                let (date, time) = on_the_wall(at, zone);
                span.has(date, time, |_| false)
            }
        }
    }
}

#[cfg(test)]
mod tests;
