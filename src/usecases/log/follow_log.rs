//! Follow a log as it grows.

use anyhow::Result;

use crate::domain::log::row_filter::{ReadCursor, RowOrder};
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::log::read_log::{LogRead, LogRequest, read_log};

/// State of a followed log.
pub struct Follow {
    incident: Option<String>,
    all: bool,
    look: ReadCursor,
    state: String,
}

impl Follow {
    /// Starts after the rows just read.
    pub fn from(read: &LogRead) -> Self {
        Self {
            incident: read.log.as_ref().map(ToString::to_string),
            all: read.log.is_none(),
            look: ReadCursor::default().and(&read.timeline),
            state: String::new(),
        }
    }

    /// Rows since the last call; none if nothing has changed.
    ///
    /// # Errors
    /// The binder cannot be read.
    pub fn fresh(&mut self, binder: &Binder, env: &Env) -> Result<Option<LogRead>> {
        let state = binder.state()?;
        if state == self.state {
            return Ok(None);
        }
        let wanted = LogRequest {
            all: self.all,
            order: RowOrder::Noted,
            ..LogRequest::default()
        };
        let mut read = read_log(binder, env, self.incident.as_deref(), &wanted)?;
        read.choice.new = Some((std::mem::take(&mut self.look), None));
        self.look = ReadCursor::default().and(&read.timeline);
        self.state = state;
        Ok(Some(read))
    }
}
