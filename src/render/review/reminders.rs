//! Reminders to the people in an incident, one line each.

use serde_json::{Value, json};

use crate::domain::review::reminder::{LongShift, Reminders};
use crate::domain::time::moment::{self, Moment};
use crate::error::Message;
use crate::render::page::{Page, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// `Inget är skrivet sedan 02:10. …`
pub fn quiet(since: Moment, when: TimeStyle) -> Message {
    say!("status-quiet", time = when.say(since))
}

/// `Anna Ek har varit loggförare sedan 18:30, i 12 timmar: dags för avlösning.`
pub fn long(shift: &LongShift, when: TimeStyle) -> Message {
    let (who, time) = (shift.who.as_str(), when.say(shift.since));
    let hours = (when.now - shift.since).num_hours();
    match shift.role.as_str() {
        "" => say!("status-long-log", who = who, time = time, hours = hours),
        role => say!(
            "status-long-role",
            who = who,
            role = role,
            time = time,
            hours = hours
        ),
    }
}

pub fn add(page: &mut Page, reminders: &Reminders, words: &Words, when: TimeStyle) {
    let quiet = reminders.quiet_since.map(|since| self::quiet(since, when));
    let long = reminders.long.iter().map(|shift| self::long(shift, when));
    for message in quiet.into_iter().chain(long) {
        page.paragraph(Text::new(words.say(&message), Tone::Faint));
    }
}

pub fn json(reminders: &Reminders) -> Value {
    let long = reminders.long.iter().map(|shift| {
        json!({
            "who": shift.who,
            "role": (!shift.role.is_empty()).then_some(&shift.role),
            "since": moment::written(shift.since),
        })
    });
    json!({
        "quiet_since": reminders.quiet_since.map(moment::written),
        "long_shifts": long.collect::<Vec<_>>(),
    })
}
