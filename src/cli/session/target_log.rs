//! The log or incident that a command is about, with notices.

use crate::cli::session::Session;
use crate::domain::name::LogId;
use crate::usecases::Binder;
use crate::usecases::log::target_log;

impl Session<'_> {
    /// The log to write in: the typed one, else the one in use, with notices.
    pub(crate) fn log_to_write(&mut self, binder: &Binder) -> LogId {
        let typed = self.globals.incident.clone();
        let found = target_log::for_writing(binder, self.env, typed.as_deref());
        if let Some(notice) = &found.notice {
            self.notice(notice);
        }
        self.about(binder, &found.log);
        found.log
    }

    /// The log to read, likewise: an incident, or the journal where none is open.
    pub(crate) fn log_to_read(&mut self, binder: &Binder) -> anyhow::Result<LogId> {
        let typed = self.globals.incident.clone();
        let found = target_log::for_reading(binder, self.env, typed.as_deref())?;
        if let Some(notice) = &found.notice {
            self.notice(notice);
        }
        self.about(binder, &found.log);
        self.remind(binder, &found.log);
        Ok(found.log)
    }

    /// The incident to read, likewise; `typed` goes before what every command takes.
    pub(crate) fn incident_to_read(
        &mut self,
        binder: &Binder,
        typed: Option<&str>,
    ) -> anyhow::Result<LogId> {
        let typed = typed
            .or(self.globals.incident.as_deref())
            .map(str::to_owned);
        let found = target_log::incident_for_reading(binder, self.env, typed.as_deref())?;
        if let Some(notice) = &found.notice {
            self.notice(notice);
        }
        self.about(binder, &found.log);
        self.remind(binder, &found.log);
        Ok(found.log)
    }
}
