//! Data of a run about its log: exercise, silence.

use serde_json::Value;

use crate::cli::session::{Session, talk};
use crate::domain::name::LogId;
use crate::domain::time::moment;
use crate::render::documents::emptied;
use crate::render::documents::proposals;
use crate::render::page::Page;
use crate::render::review::reminders;
use crate::render::when::TimeStyle;
use crate::usecases::Binder;
use crate::usecases::incident::incidents;
use crate::usecases::log::target_log;
use crate::usecases::review::remind;

impl Session<'_> {
    /// Notes which log is shown or written: an exercise is stamped on everything.
    pub(crate) fn about(&mut self, binder: &Binder, log: &LogId) {
        self.drill |= incidents::is_drill(binder, log);
    }

    /// The same for a command about the log in use that does not show it.
    pub(crate) fn about_log_in_use(&mut self, binder: &Binder) {
        let typed = self.globals.incident.clone();
        if let Ok(found) = target_log::for_reading(binder, self.env, typed.as_deref()) {
            self.about(binder, &found.log);
        }
    }

    /// Checks whether the log has been silent for too long; shown with the answer.
    pub(crate) fn remind(&mut self, binder: &Binder, log: &LogId) {
        let zone = binder.zone();
        let when = TimeStyle {
            now: moment::in_zone(self.env.now(), zone),
            zone,
        };
        let quiet = remind::quiet(binder, self.env, log);
        self.reminder = quiet.map(|since| reminders::quiet(since, when));
    }

    /// The closing line of a command that only read.
    pub(crate) fn say_reminder(&mut self) {
        if let Some(message) = self.reminder.take().filter(|_| !self.has_written) {
            self.notice(&message);
        }
    }

    /// The command shows notices about documents itself.
    pub(crate) fn tells_of_documents(&mut self) {
        self.read_notices = None;
    }

    /// Adds notices about the documents read above the answer.
    pub(super) fn stamp_of_read(&mut self, page: &mut Page, json: &mut Value) {
        if let Some((to_say, zone)) = self.read_notices.take() {
            let read = to_say.borrow();
            proposals::stamp(page, json, &self.words, &read.waiting, zone);
            emptied::stamp(page, json, &self.words, &read.lost, zone);
        }
    }

    /// The same, beside an answer that is not a page.
    pub(crate) fn say_of_read(&mut self) {
        let Some((to_say, zone)) = self.read_notices.take() else {
            return;
        };
        let read = to_say.borrow();
        let mut lines = emptied::notices(&self.words, &read.lost, zone);
        lines.extend(proposals::notices(&self.words, &read.waiting, zone));
        for line in lines.into_iter().filter(|_| !self.globals.quiet) {
            talk(&line, self.env);
        }
    }
}
