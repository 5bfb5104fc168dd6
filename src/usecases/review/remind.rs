//! Reminders to the people of an incident.

use chrono::TimeDelta;

use crate::domain::incident::Incident;
use crate::domain::incident::roles::Roles;
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::review::reminder::{self, LongShift, Reminders};
use crate::domain::time::moment::{self, Moment};
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::incident::incidents;
use crate::usecases::setup::settings;

/// The reminders of an incident, nothing where it cannot be read.
pub fn reminders(binder: &Binder, env: &Env, log: &LogId) -> Reminders {
    let now = moment::in_zone(env.now(), binder.zone());
    let shift = settings::settings(binder).limits.shift;
    let two_shifts = shift.before(shift.before(now, binder.zone()), binder.zone());
    let Some((incident, timeline)) = acute(binder, log, two_shifts) else {
        return Reminders::default();
    };
    let roles = Roles::of(&timeline).marked(now, shift, binder.zone());
    let held = roles.held.iter().filter(|held| held.long);
    let of_roles = held.map(|held| LongShift {
        who: held.called.clone(),
        role: held.role.clone(),
        since: held.since,
    });
    let mut long: Vec<LongShift> = of_roles.collect();
    let alone = reminder::alone(&timeline, shift, now, binder.zone());
    long.extend(alone.filter(|it| long.iter().all(|held| held.who != it.who)));
    Reminders {
        quiet_since: quiet_since(binder, &incident, now),
        long,
    }
}

/// Time of the last row in a log silent for too long.
pub fn quiet(binder: &Binder, env: &Env, log: &LogId) -> Option<Moment> {
    let now = moment::in_zone(env.now(), binder.zone());
    let limit = settings::settings(binder).limits.quiet_after;
    let (incident, timeline) = acute(binder, log, limit.before(now, binder.zone()))?;
    reminder::quiet(&timeline, limit, now, binder.zone())?;
    quiet_since(binder, &incident, now)
}

fn acute(binder: &Binder, log: &LogId, since: Moment) -> Option<(Incident, Timeline)> {
    if log.is_journal() {
        return None;
    }
    let read = incidents::told_asked(binder, log, &LogQuery::Since(since)).ok()?;
    reminder::is_acute(&read.0).then_some(read)
}

/// Looks as far back as it must: what was written within the limit, within a day, ever.
fn quiet_since(binder: &Binder, incident: &Incident, now: Moment) -> Option<Moment> {
    let limit = settings::settings(binder).limits.quiet_after;
    let zone = binder.zone();
    let day = now - TimeDelta::days(1);
    let last = |asked: &LogQuery| {
        let (_, timeline) = incidents::told_asked(binder, &incident.id, asked).ok()?;
        reminder::quiet(&timeline, limit, now, zone)
    };
    last(&LogQuery::Since(limit.before(now, zone)))?;
    // Rows of a day older than what was asked for are left out.
    match last(&LogQuery::Since(day)) {
        Some(last) if last >= day => Some(last),
        _ => last(&LogQuery::Everything),
    }
}
