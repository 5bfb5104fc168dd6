//! Time of an event from `--at`, with the reason for writing late.

use anyhow::Result;

use crate::domain::time::moment::{self, Moment};
use crate::domain::time::typed_time::{RepeatedHour, TimeContext, Toward};
use crate::env::Env;
use crate::error::Message;
use crate::replica::Binder;
use crate::say;
use crate::usecases::log::write_outcome;
use crate::usecases::setup::settings;

/// Arguments about the time; none for an event that happens now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventTime {
    pub at: Option<String>,
    /// Which of two in the repeated hour.
    pub which: Option<RepeatedHour>,
    /// Why it is written only now.
    pub late: Option<String>,
}

impl EventTime {
    /// # Errors
    /// A time that cannot be read.
    pub fn moment(&self, binder: &Binder, env: &Env) -> Result<Moment> {
        write_outcome::happened(binder, env, self.at.as_deref(), self.which)
    }

    /// Context for typed times in the future.
    pub fn to_come(&self, binder: &Binder, env: &Env) -> TimeContext {
        write_outcome::reading(binder, env, Toward::Future, self.which)
    }

    /// Empty where no reason was typed.
    pub fn why_late(&self) -> &str {
        self.late.as_deref().unwrap_or_default()
    }

    /// Notice about the time: a late row is asked for its reason, one of the future for its time; both are
    /// written.
    pub fn remark(&self, binder: &Binder, env: &Env, at: Moment) -> Option<Message> {
        let now = moment::in_zone(env.now(), binder.zone());
        let limit = settings::settings(binder).limits.late_after;
        if now > limit.after(at, binder.zone()) && self.late.is_none() {
            let minutes = (now - at).num_minutes();
            return Some(say!(
                "log-late-without-reason",
                hours = minutes / 60,
                minutes = minutes % 60
            ));
        }
        (at > now).then(|| say!("log-in-the-future", time = moment::written(at)))
    }
}
