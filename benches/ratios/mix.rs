//! Mix of entries in the test binders: those of a crisis, a given number of rows a day.
//!
//! Of 100 rows 85 are plain, 6 are actions with owner and due time, 5 say that one of them is done, and
//! there are one decision, one correction, one ticked step and one strike. Six people take turns.

use anyhow::{Context, Result};
use binder::domain::log::entry::{Draft, EntryKind, Field, Fields};
use binder::domain::name::LogId;
use binder::domain::time::moment::{self, Moment, Zone};
use chrono::{DateTime, NaiveDate, TimeDelta, TimeZone, Utc};

pub(crate) const ZONE: Zone = Zone::STOCKHOLM;

/// Rows of a whole day; the last day, today, has half as many.
const A_DAY: usize = 1_000;

const PLAIN: [&str; 12] = [
    "Driften bekräftar avbrott i huvudnätet på våning {n}; felsökning pågår hos leverantören",
    "Samtal från rektorn på enhet {n}: proven kan inte skrivas i morgon om nätet är nere",
    "Leverantören svarar i ärende {n}: en kabel är avgrävd, ny prognos om två timmar",
    "Informationsblad {n} är utdelat vid huvudentrén och i receptionen",
    "Mätning {n}: svarstiden i studieregistret är åter under en sekund",
    "Vaktmästeriet har satt upp skylt {n} vid tentamenssalen",
    "Pressen ringer ({n}): hänvisad till kommunikationschefen",
    "Reservtelefon {n} är laddad och ligger hos stabschefen",
    "Ingen förändring sedan rad {n}",
    "Säkerhetskopian från natt {n} är kontrollerad och läsbar",
    "Studentkåren frågar i brev {n} om inlämningstiden flyttas fram",
    "Det manuella registret är ifört till och med ansökan {n}",
];

/// How a number of entries lies on days up to now: the first row, and which day has how many.
pub(crate) struct Days {
    days: Vec<(NaiveDate, usize)>,
    now: DateTime<Utc>,
}

impl Days {
    pub(crate) fn of(count: usize, now: DateTime<Utc>) -> Self {
        let mut days = Vec::new();
        let mut left = count;
        let mut day = moment::date_in(moment::in_zone(now, ZONE), ZONE);
        while left > 0 || days.is_empty() {
            let rows = if days.is_empty() { A_DAY / 2 } else { A_DAY };
            days.push((day, rows.min(left)));
            left -= rows.min(left);
            day = day.pred_opt().unwrap_or(day);
        }
        days.reverse();
        Self { days, now }
    }

    /// Midnight before everything.
    pub(crate) fn beginning(&self) -> Result<DateTime<Utc>> {
        let (first, _) = self.days.first().context("a day")?;
        midnight(*first)
    }

    /// When each row happened, spread over its day; today's over what has passed of it.
    pub(crate) fn moments(&self) -> Result<Vec<Moment>> {
        let mut moments = Vec::new();
        for (day, rows) in &self.days {
            let start = midnight(*day)? + TimeDelta::seconds(10);
            let next = midnight(day.succ_opt().context("a day")?)?;
            let end = next.min(self.now) - TimeDelta::seconds(40);
            let step = (end - start) / i32::try_from((*rows).max(1))?;
            for row in 1..=i32::try_from(*rows)? {
                moments.push(moment::in_zone(start + step * row, ZONE));
            }
        }
        Ok(moments)
    }
}

fn midnight(day: NaiveDate) -> Result<DateTime<Utc>> {
    let local = day.and_hms_opt(0, 0, 0).context("a midnight")?;
    let once = ZONE.from_local_datetime(&local).earliest();
    Ok(once.context("a midnight")?.to_utc())
}

/// An entry that another points at: its id and the beginning of the hash of its bytes.
pub(crate) type Target = (String, String);

/// What is known of the rows before: what can be pointed at.
#[derive(Default)]
pub(crate) struct Before {
    pub(crate) last: Option<Target>,
    /// Actions nobody has said done yet.
    pub(crate) actions: Vec<Target>,
}

/// The row of this number.
pub(crate) fn draft(number: usize, at: Moment, log: &LogId, before: &mut Before) -> Draft {
    let (kind, fields) = match (number % 100, before.last.clone()) {
        (12 | 27 | 42 | 57 | 72, _) => done(number, before),
        (90, _) => ("decision", decision(number)),
        (93, Some(of)) => ("correct", pointing(&of).with(Field::Event, plain(number))),
        (95, _) => ("step", step(number)),
        (97, Some(of)) => (
            "strike",
            pointing(&of).with(Field::Why, "skrivet på fel incident"),
        ),
        _ => ("entry", Fields::default().with(Field::Event, plain(number))),
    };
    let fields = match is_action(number) {
        true => fields
            .with(
                Field::Action,
                format!("Ring tillbaka och bekräfta punkt {number}"),
            )
            .with(Field::Owner, "driftansvarig")
            .with(Field::Due, moment::written(at + TimeDelta::hours(2))),
        false => fields,
    };
    Draft {
        log: log.clone(),
        kind: EntryKind::parse(kind),
        at,
        fields,
    }
}

pub(crate) fn is_action(number: usize) -> bool {
    matches!(number % 100, 5 | 20 | 35 | 50 | 65 | 80)
}

fn plain(number: usize) -> String {
    PLAIN[number % PLAIN.len()].replace("{n}", &number.to_string())
}

fn done(number: usize, before: &mut Before) -> (&'static str, Fields) {
    if before.actions.is_empty() {
        return ("entry", Fields::default().with(Field::Event, plain(number)));
    }
    ("done", pointing(&before.actions.remove(0)))
}

fn decision(number: usize) -> Fields {
    Fields::default()
        .with(
            Field::Event,
            format!("Vi går över till reservrutin {number} till i morgon kl 08"),
        )
        .with(
            Field::Why,
            "Ingen prognos från leverantören inom den tid verksamheten tål",
        )
        .with(Field::By, "stabschef")
}

fn step(number: usize) -> Fields {
    let step = number / 100 % 8 + 1;
    Fields::default()
        .with(Field::Event, format!("Steg {step} är gjort"))
        .with(Field::Step, step)
        .with(Field::Item, format!("aktivering/{step}"))
        .with(Field::To, "done")
}

fn pointing((id, sha): &Target) -> Fields {
    Fields::default()
        .with(Field::Of, id.as_str())
        .with(Field::OfSha, sha.as_str())
}
