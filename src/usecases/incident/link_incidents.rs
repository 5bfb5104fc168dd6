//! Put an incident under another, such as a unit's under the centre's, and read which are.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::incident::links::{self, Above, IncidentTree, OFF, OVER, UNDER};
use crate::domain::log::entry::{Draft, EntryKind, Field, Fields};
use crate::domain::log::log_query::LogQuery;
use crate::domain::name::LogId;
use crate::domain::time::moment;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::target_log;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::plan::unit_plan;

/// Arguments of the command.
pub struct LinkRequest<'a> {
    pub below: &'a str,
    pub above: &'a str,
    /// The unit that the lower one is of.
    pub unit: Option<&'a str>,
    /// The link ends.
    pub off: bool,
}

/// Writes a `link` in both logs.
///
/// # Errors
/// One of them is not known, both are the same, or the upper one is under the lower; no such unit; a copy
/// that cannot write.
pub fn link_incidents(
    binder: &Binder,
    env: &Env,
    request: &LinkRequest<'_>,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<WriteOutcome> {
    let below = known_log(binder, env, request.below)?;
    let above = known_log(binder, env, request.above)?;
    let unit = request.unit.map(|typed| unit_plan::unit(binder, typed));
    let unit = unit.transpose()?;
    let (lower, _) = incidents::told_asked(binder, &below, &LogQuery::Course)?;
    let (upper, _) = incidents::told_asked(binder, &above, &LogQuery::Course)?;
    let standing = read_above(binder)?;
    let is_circle = lower.is_called(&above) || links::is_under(&above, &below, &standing);
    if !request.off && is_circle {
        let (one, other) = (below.as_str(), above.as_str());
        return Err(
            Failure::could_not(say!("incident-link-circle", one = one, other = other)).into(),
        );
    }
    let put = |log: &LogId, other: &LogId, to: &str, event: Message| {
        let mut fields = Fields::default()
            .with(Field::Event, sentence(&event))
            .with(Field::Of, other.as_str())
            .with(Field::To, to);
        if let Some(unit) = &unit {
            fields = fields.with(Field::Item, unit.id.as_str());
        }
        if request.off {
            fields = fields.with(Field::State, OFF);
        }
        let draft = Draft {
            log: log.clone(),
            kind: EntryKind::Link,
            at: moment::in_zone(env.now(), binder.zone()),
            fields,
        };
        write_outcome::write(binder, env, draft, Vec::new(), Vec::new())
    };
    let mut written = put(&below, &above, UNDER, under(&upper, &above, request.off))?;
    let back = put(&above, &below, OVER, over(&lower, &below, request.off))?;
    written.committed &= back.committed;
    written.unshared = back.unshared;
    Ok(written)
}

/// What the lower one's log says.
fn under(upper: &Incident, id: &LogId, off: bool) -> Message {
    let (title, id) = (&upper.title, id.as_str());
    match off {
        false => say!("incident-link-under", title = title, id = id),
        true => say!("incident-link-no-longer-under", title = title, id = id),
    }
}

/// What the upper one's log says.
fn over(lower: &Incident, id: &LogId, off: bool) -> Message {
    let (title, id) = (&lower.title, id.as_str());
    match off {
        false => say!("incident-link-over", title = title, id = id),
        true => say!("incident-link-no-longer-over", title = title, id = id),
    }
}

/// Every incident, each below the one it is under.
///
/// # Errors
/// The binder cannot be read.
pub fn incident_tree(binder: &Binder) -> Result<IncidentTree> {
    let incidents = incidents::all(binder)?;
    let above = read_above(binder)?;
    Ok(IncidentTree {
        lines: links::tree(&incidents, &above),
        incidents,
        above,
        units: unit_plan::units(binder).value.units,
    })
}

fn read_above(binder: &Binder) -> Result<BTreeMap<LogId, Above>> {
    let mut said = Vec::new();
    for log in incidents::logs(binder)? {
        let notebooks = binder.notebooks_asked(&log, &LogQuery::Course)?;
        said.extend(links::said(&log, &notebooks));
    }
    Ok(links::above(said))
}

fn known_log(binder: &Binder, env: &Env, typed: &str) -> Result<LogId> {
    let log = target_log::for_reading(binder, env, Some(typed))?.log;
    if log.is_journal() {
        return Err(Failure::wrong_words(say!("incident-journal-is-none")).into());
    }
    Ok(log)
}
