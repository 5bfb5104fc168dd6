//! Elapsed time in words: `23 min`, `60 h 23 min`, `28 dygn 3 h`.

use chrono::TimeDelta;

use crate::render::words::Words;
use crate::say;

/// Hours from which the value is given in days.
const DAYS_FROM: i64 = 100;

pub fn span(length: TimeDelta, words: &Words) -> String {
    let minutes = length.num_minutes().abs();
    let (hours, left) = (minutes / 60, minutes % 60);
    words.say(&match (hours, left) {
        (0, _) => say!("span-minutes", minutes = left),
        (DAYS_FROM.., _) => say!("span-days", days = hours / 24, hours = hours % 24),
        (_, 0) => say!("span-hours", hours = hours),
        _ => say!("span-hours-minutes", hours = hours, minutes = left),
    })
}
