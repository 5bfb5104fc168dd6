//! When something happened, as it was typed, and why it is written only now.

use anyhow::Result;

use crate::domain::time::moment::Moment;
use crate::domain::time::typed_time::{RepeatedHour, TimeContext, Toward};
use crate::env::Env;
use crate::error::Message;
use crate::replica::Binder;
use crate::usecases::log::add_entry;
use crate::usecases::log::write_outcome;

/// What was typed of it; nothing where it happens now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventTime {
    pub at: Option<String>,
    /// In the hour that comes twice.
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

    /// How times to come are read that were typed beside it.
    pub fn to_come(&self, binder: &Binder, env: &Env) -> TimeContext {
        write_outcome::reading(binder, env, Toward::Future, self.which)
    }

    /// Empty where no reason was typed.
    pub fn why_late(&self) -> &str {
        self.late.as_deref().unwrap_or_default()
    }

    /// What is said of that moment: late without a reason, or in the future.
    pub fn remark(&self, binder: &Binder, env: &Env, at: Moment) -> Option<Message> {
        add_entry::about_time(binder, env, self.late.is_some(), at)
    }
}
