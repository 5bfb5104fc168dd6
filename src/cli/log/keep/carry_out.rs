//! Carries out a line typed at the desk, by the use cases of the commands (`log add`, `log done` …).

use crate::domain::name::LogId;
use crate::env::Env;
use crate::usecases::Binder;
use crate::usecases::log::add_entry::add_entry;
use crate::usecases::log::correct_entry::{Correction, correct_entry};
use crate::usecases::log::decide::decide;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::mark_done::{DoneMark, mark_done};
use crate::usecases::log::strike_entry::strike_entry;
use crate::usecases::log::write_outcome::WriteOutcome;

use super::typed::Typed;

/// Kind and text of the entry it becomes; none where it becomes none.
pub(super) fn known_by(typed: &Typed) -> Option<(&'static str, &str)> {
    Some(match typed {
        Typed::Row(new) if new.to_do => ("action", &new.event),
        Typed::Row(new) => ("entry", &new.event),
        Typed::Decision(decision) => ("decision", &decision.text),
        Typed::Done { id, text } if text.is_empty() => ("done", id),
        Typed::Done { text, .. } => ("done", text),
        Typed::Correct { text, .. } => ("correct", text),
        Typed::Strike { why, .. } => ("strike", why),
        Typed::Nothing | Typed::Help | Typed::Quit => return None,
    })
}

/// None where there is nothing to write.
///
/// # Errors
/// As the use cases.
pub(super) fn carry_out(
    typed: &Typed,
    binder: &Binder,
    env: &Env,
    log: &LogId,
) -> anyhow::Result<Option<WriteOutcome>> {
    let log = Some(log.as_str());
    Ok(Some(match typed {
        Typed::Nothing | Typed::Help | Typed::Quit => return Ok(None),
        Typed::Row(new) => add_entry(binder, env, log, new)?,
        Typed::Decision(decision) => decide(binder, env, log, decision)?,
        Typed::Done { id, text } => {
            let mark = DoneMark {
                done: true,
                id: id.clone(),
                text: text.clone(),
                happened: EventTime::default(),
                source: None,
            };
            mark_done(binder, env, log, &mark)?
        }
        Typed::Correct { id, text } => {
            let correction = Correction {
                id: id.clone(),
                text: text.clone(),
                at: None,
                which: None,
            };
            correct_entry(binder, env, log, &correction)?
        }
        Typed::Strike { id, why } => strike_entry(binder, env, log, id, why)?,
    }))
}
