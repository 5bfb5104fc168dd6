//! Record that a threatened event has occurred.

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::LogId;
use crate::domain::review::next::{self, Task};
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::people::who_is;
use crate::usecases::plan::rule_documents;
use crate::usecases::review::what_next;

/// Arguments of the command.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OccurRequest {
    pub why: Option<String>,
    pub happened: EventTime,
}

/// A risk that has occurred, and what the plan wants first.
pub struct Occurred {
    pub outcome: WriteOutcome,
    pub incident: Incident,
    pub first: Vec<Task>,
    pub now: Moment,
    pub zone: Zone,
}

/// Writes an `occurred`. A repetition is noted and written.
///
/// # Errors
/// No incident is meant; a time that cannot be read; a copy that cannot write.
pub fn occur(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    typed: &OccurRequest,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<Occurred> {
    if log.is_journal() {
        return Err(Failure::could_not(say!("incident-none-open")).into());
    }
    let at = typed.happened.moment(binder, env)?;
    let (before, _) = incidents::told(binder, log)?;
    let event = say!("incident-occurred-event", title = &before.title);
    let fields = Fields::default()
        .with(Field::Event, sentence(&event))
        .with(Field::Why, typed.why.as_deref().unwrap_or_default())
        .with(Field::Late, typed.happened.why_late());
    let draft = Draft {
        log: log.clone(),
        kind: EntryKind::Occurred,
        at,
        fields,
    };
    let late = typed.happened.remark(binder, env, at);
    let already = (!before.risk).then(|| say!("incident-occurred-already"));
    let notices = late.into_iter().chain(already).collect();
    let written = write_outcome::write(binder, env, draft, Vec::new(), notices)?;
    let (incident, timeline) = incidents::told(binder, log)?;
    let now = moment::in_zone(env.now(), binder.zone());
    let duties = rule_documents::duties(binder).value;
    let owed = what_next::owed(binder, &duties, &incident, &timeline);
    Ok(Occurred {
        outcome: written,
        first: who_is::called(binder, next::at_once(&owed, now)),
        incident,
        now,
        zone: binder.zone(),
    })
}
