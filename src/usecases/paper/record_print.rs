//! Write down that something was printed.

use anyhow::Result;

use crate::domain::log::entry::{Draft, EntryKind, Field, Fields};
use crate::domain::name::{EntryId, LogId};
use crate::domain::paper::subject::PrintSubject;
use crate::domain::time::moment;
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::log::write_outcome::{self, WriteOutcome};

/// A print, as the register is to have it.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintRecord {
    pub subject: PrintSubject,
    /// The incident it shows.
    pub incident: Option<LogId>,
    /// The chapter of a section.
    pub path: String,
    pub audience: String,
    pub holder: String,
    pub place: String,
    pub count: u64,
    /// The commit it was made from.
    pub commit: String,
    /// How far the log it shows had come.
    pub seen: Vec<String>,
}

/// The id that the next entry of the journal will have in this copy; none where nobody writes in it.
pub fn next_id(binder: &Binder) -> Option<EntryId> {
    binder.may_write().ok()?;
    let journal = LogId::journal();
    let last = binder.last_numbers(std::slice::from_ref(&journal)).ok()?;
    Some(EntryId {
        writer: binder.device()?.writer.clone(),
        number: last.get(journal.as_str()).copied().unwrap_or(0) + 1,
    })
}

/// Writes a `print` in the journal. `event`: what it says, in the binder's language.
///
/// # Errors
/// A copy that cannot write.
pub fn record_print(
    binder: &Binder,
    env: &Env,
    print: &PrintRecord,
    event: &str,
) -> Result<WriteOutcome> {
    let incident = print.incident.as_ref().map(LogId::as_str);
    let draft = Draft {
        log: LogId::journal(),
        kind: EntryKind::Print,
        at: moment::in_zone(env.now(), binder.zone()),
        fields: Fields::default()
            .with(Field::Event, event)
            .with(Field::Item, print.subject.written())
            .with(Field::OfLog, incident.unwrap_or_default())
            .with(Field::Place, print.place.as_str())
            .with(Field::Audience, print.audience.as_str())
            .with(Field::Path, print.path.as_str())
            .with(Field::Seen, print.seen.clone())
            .with(Field::Count, print.count)
            .with(Field::Recipient, print.holder.as_str())
            .with(Field::Commit, print.commit.as_str()),
    };
    write_outcome::write(binder, env, draft, Vec::new(), Vec::new())
}
