//! A time of day as typed: `13:55`, `13.55`, `1355`, `kl 23`, `24:00`, `11 pm`, `02:30+02:00`.

use chrono::{FixedOffset, NaiveTime};

/// A time of day, with the offset where one was typed.
pub(super) struct ClockTime {
    pub(super) time: NaiveTime,
    /// `24:00`: the first moment of the next day.
    pub(super) ends_day: bool,
    pub(super) offset: Option<FixedOffset>,
}

/// What may stand before the time of day.
const WORDS: [&str; 4] = ["klockan", "klokken", "kl", "at"];

impl ClockTime {
    /// The hour alone is a time where a day or a word such as `kl` stands beside it.
    pub(super) fn read(text: &str, has_day: bool) -> Option<Self> {
        let after = WORDS.iter().find_map(|word| text.strip_prefix(word));
        let text = after.map_or(text, |rest| rest.trim_start_matches(['.', ' ']));
        if let Some((clock, is_later)) = twelve_hours(text) {
            return Self::of_twelve(&clock, is_later);
        }
        let signed = text.find(['+', '-', '−', 'z']);
        let (clock, offset) = text.split_at(signed.unwrap_or(text.len()));
        let offset = match offset {
            "" => None,
            offset => Some(read_offset(offset)?),
        };
        let clock = clock.trim().replace('.', ":");
        let clock = match clock.len() <= 2 && (has_day || after.is_some()) {
            true => format!("{clock}:00"),
            false => clock,
        };
        let ends_day = matches!(clock.as_str(), "24:00" | "2400");
        let clock = if ends_day { "00:00" } else { clock.as_str() };
        Some(Self {
            time: time(clock)?,
            ends_day,
            offset,
        })
    }

    /// `11:05` with am or pm; the twelfth hour is the first.
    fn of_twelve(clock: &str, is_later: bool) -> Option<Self> {
        let (hour, minute) = clock.split_once(':').unwrap_or((clock, "00"));
        let hour: u32 = hour.trim().parse().ok()?;
        let minute: u32 = minute.parse().ok()?;
        let is_hour = (1..=12).contains(&hour);
        let hour = hour % 12 + if is_later { 12 } else { 0 };
        Some(Self {
            time: NaiveTime::from_hms_opt(hour, minute, 0).filter(|_| is_hour)?,
            ends_day: false,
            offset: None,
        })
    }
}

/// The text before `am` or `pm`, and whether it is `pm`.
fn twelve_hours(text: &str) -> Option<(String, bool)> {
    let text = text.replace("a.m.", "am").replace("p.m.", "pm");
    let (later, earlier) = (text.strip_suffix("pm"), text.strip_suffix("am"));
    let clock = later.or(earlier)?.trim().replace('.', ":");
    Some((clock, later.is_some()))
}

fn time(clock: &str) -> Option<NaiveTime> {
    let is_four_digits = clock.len() == 4 && clock.chars().all(|c| c.is_ascii_digit());
    let formats: &[&str] = match is_four_digits {
        true => &["%H%M"],
        false => &["%H:%M", "%H:%M:%S"],
    };
    let mut read = formats.iter();
    read.find_map(|format| NaiveTime::parse_from_str(clock, format).ok())
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
