//! Say that two incidents are one.

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::LogId;
use crate::domain::time::moment;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::target_log;
use crate::usecases::log::write_outcome::{self, WriteOutcome};

/// Two incidents that are one now.
pub struct United {
    pub outcome: WriteOutcome,
    pub incident: Incident,
}

/// Writes a `unite` in both logs. Both ids stay valid, and each shows the rows of both.
///
/// # Errors
/// One of them is not known, or both are the same; they are one already; a copy that cannot write.
pub fn unite_incidents(
    binder: &Binder,
    env: &Env,
    [one, other]: [&str; 2],
    sentence: &dyn Fn(&Message) -> String,
) -> Result<United> {
    let one = known_log(binder, env, one)?;
    let other = known_log(binder, env, other)?;
    let (first, _) = incidents::told(binder, &one)?;
    if first.is_called(&other) {
        let message = say!(
            "incident-united-already",
            one = one.as_str(),
            other = other.as_str()
        );
        return Err(Failure::could_not(message).into());
    }
    let (second, _) = incidents::told(binder, &other)?;
    let at = moment::in_zone(env.now(), binder.zone());
    let draft = |log: &LogId, with: &Incident, with_id: &LogId| {
        let event = sentence(&say!(
            "incident-unite-event",
            title = &with.title,
            id = with_id.as_str()
        ));
        let fields = Fields::default()
            .with(Field::Event, event)
            .with(Field::Of, with_id.as_str());
        Draft {
            log: log.clone(),
            kind: EntryKind::Unite,
            at,
            fields,
        }
    };
    let mut written = write_outcome::write(
        binder,
        env,
        draft(&one, &second, &other),
        Vec::new(),
        Vec::new(),
    )?;
    let back = write_outcome::write(
        binder,
        env,
        draft(&other, &first, &one),
        Vec::new(),
        Vec::new(),
    )?;
    written.committed &= back.committed;
    written.unshared = back.unshared;
    if first.drill != second.drill {
        written.notices.push(say!("incident-united-drill"));
    }
    let (incident, _) = incidents::told(binder, &one)?;
    Ok(United {
        outcome: written,
        incident,
    })
}

fn known_log(binder: &Binder, env: &Env, typed: &str) -> Result<LogId> {
    let log = target_log::for_reading(binder, env, Some(typed))?.log;
    if log.is_journal() {
        return Err(Failure::wrong_words(say!("incident-journal-is-none")).into());
    }
    Ok(log)
}
