//! Times and durations in an audit report.

use chrono::DateTime;

use crate::domain::time::moment;
use crate::error::Message;
use crate::render::when::TimeStyle;
use crate::say;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
const YEAR: i64 = 365 * DAY;

/// `10:05`, or with its date where that is another day's.
pub(super) fn at(seconds: i64, when: TimeStyle) -> String {
    let moment = DateTime::from_timestamp(seconds, 0);
    moment.map_or_else(
        || seconds.to_string(),
        |it| when.say(moment::in_zone(it, when.zone)),
    )
}

/// `40 s`, `25 min`, `3 h 20 min`, `4 days`, `56 years`.
pub(super) fn length(seconds: i64) -> Message {
    match seconds {
        i64::MIN..120 => say!("verify-seconds", count = seconds),
        120..7_200 => say!("verify-minutes", count = seconds / MINUTE),
        7_200..172_800 => say!(
            "verify-hours",
            hours = seconds / HOUR,
            minutes = seconds % HOUR / MINUTE
        ),
        172_800..63_072_000 => say!("verify-days", count = seconds / DAY),
        _ => say!("verify-years", count = seconds / YEAR),
    }
}
