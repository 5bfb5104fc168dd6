//! The day in a typed time, before the time of day or behind it: `igår 23:10`, `23.10 i går`, `fredag`, `2026-11-22`.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::domain::time::typed_time::Toward;

/// Most words of a day: `day after tomorrow`.
const MOST_WORDS: usize = 3;

/// Days by their distance from today, as words folded (`å` typed as `aa` too).
const NAMED: [(i64, &[&str]); 5] = [
    (
        -2,
        &["i forrgar", "forrgar", "i forgars", "forgars", "i forgaars"],
    ),
    (
        -1,
        &[
            "yesterday",
            "yesterday evening",
            "i gar",
            "igar",
            "i gaar",
            "igaar",
            "i gar kvall",
            "igar kvall",
            "i gar aftes",
            "i aftes",
        ],
    ),
    (
        0,
        &[
            "today",
            "this morning",
            "tonight",
            "i dag",
            "idag",
            "i morse",
            "imorse",
            "i morges",
            "ikvall",
            "i kvall",
            "i aften",
        ],
    ),
    (
        1,
        &["tomorrow", "i morgon", "imorgon", "i morgen", "imorgen"],
    ),
    (
        2,
        &[
            "day after tomorrow",
            "i overmorgon",
            "iovermorgon",
            "overmorgon",
            "i overmorgen",
            "overmorgen",
        ],
    ),
];

const WEEKDAYS: [(Weekday, &[&str]); 7] = [
    (Weekday::Mon, &["monday", "mandag"]),
    (Weekday::Tue, &["tuesday", "tisdag", "tirsdag"]),
    (Weekday::Wed, &["wednesday", "onsdag"]),
    (Weekday::Thu, &["thursday", "torsdag"]),
    (Weekday::Fri, &["friday", "fredag"]),
    (Weekday::Sat, &["saturday", "lordag"]),
    (Weekday::Sun, &["sunday", "sondag"]),
];

/// The day and the rest of a folded text; none where no day is named. Of a weekday the last one, for a deadline the
/// next one; today counts.
pub(super) fn parted(text: &str, today: NaiveDate, toward: Toward) -> Option<(NaiveDate, String)> {
    let spaced = after_date(text);
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let most = words.len().min(MOST_WORDS);
    let is_day = |words: &[&str]| read(&words.join(" "), today, toward);
    for count in (1..=most).rev() {
        let (before, behind) = (count, words.len() - count);
        if let Some(day) = is_day(&words[..before]) {
            return Some((day, words[before..].join(" ")));
        }
        if let Some(day) = is_day(&words[behind..]) {
            return Some((day, words[..behind].join(" ")));
        }
    }
    None
}

/// `2026-11-22T13:55` and `2026-11-22,13:55` in two words.
fn after_date(text: &str) -> String {
    match text.split_at_checked(10) {
        Some((date, rest)) if date_of(date).is_some() => {
            format!("{date} {}", rest.trim_start_matches(['t', ',']))
        }
        _ => text.to_owned(),
    }
}

fn read(words: &str, today: NaiveDate, toward: Toward) -> Option<NaiveDate> {
    let by_name = NAMED.iter().find(|(_, names)| names.contains(&words));
    match by_name {
        Some((distance, _)) => moved(today, *distance),
        None => date_of(words).or_else(|| weekday(words, today, toward)),
    }
}

fn date_of(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

/// `fredag`, `i fredags`, `på fredag`, `on Friday`.
fn weekday(words: &str, today: NaiveDate, toward: Toward) -> Option<NaiveDate> {
    let of_past = words.strip_prefix("i ").and_then(|it| it.strip_suffix('s'));
    let plain = ["pa ", "paa ", "on "];
    let plain = plain.iter().find_map(|word| words.strip_prefix(word));
    let name = of_past.or(plain).unwrap_or(words);
    let (day, _) = WEEKDAYS.iter().find(|(_, names)| names.contains(&name))?;
    let since = today.weekday().days_since(*day);
    let ahead = day.days_since(today.weekday());
    let distance = match (toward, of_past) {
        (_, Some(_)) if since == 0 => -7,
        (_, Some(_)) | (Toward::Past, None) => -i64::from(since),
        (Toward::Future, None) => i64::from(ahead),
    };
    moved(today, distance)
}

fn moved(today: NaiveDate, distance: i64) -> Option<NaiveDate> {
    let days = Days::new(distance.unsigned_abs());
    match distance < 0 {
        true => today.checked_sub_days(days),
        false => today.checked_add_days(days),
    }
}
