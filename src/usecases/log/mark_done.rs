//! Say that an action is done, or that it is not after all.

use anyhow::Result;
use serde_json::Value;

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{CompletionState, Row};
use crate::env::Env;
use crate::error::Message;
use crate::replica::Binder;
use crate::say;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::find_entry;
use crate::usecases::log::long_text;
use crate::usecases::log::write_outcome::WriteOutcome;

/// Arguments of the command.
#[derive(Clone, Debug, PartialEq)]
pub struct DoneMark {
    /// Done, or open again.
    pub done: bool,
    pub id: String,
    /// A remark; may be empty.
    pub text: String,
    pub happened: EventTime,
    pub source: Option<String>,
}

/// Writes a `done` or `reopen` that names all earlier ones known here, so that concurrent ones can be told
/// from answers.
///
/// # Errors
/// No such id; a time that cannot be read; a copy that cannot write.
pub fn mark_done(
    binder: &Binder,
    env: &Env,
    incident: Option<&str>,
    mark: &DoneMark,
) -> Result<WriteOutcome> {
    let at = mark.happened.moment(binder, env)?;
    let target = find_entry::find(binder, env, incident, &mark.id)?;
    let kind = match mark.done {
        true => EntryKind::Done,
        false => EntryKind::Reopen,
    };
    let mut draft = target.draft(kind, at);
    let texts = [
        (Field::Late, &mark.happened.late),
        (Field::Source, &mark.source),
    ];
    draft.fields.set(Field::Event, mark.text.as_str());
    for (field, text) in texts {
        draft.fields.set(field, text.as_deref().unwrap_or_default());
    }
    if let Some(row) = &target.row {
        let known = row
            .completion
            .votes
            .iter()
            .map(|word| Value::from(word.annotation.id.to_string()));
        draft.fields.set(Field::After, known.collect::<Vec<_>>());
    }
    let about = target.words();
    let mut notices = target.notices;
    notices.extend(mark.happened.remark(binder, env, at));
    notices.extend(target.row.and_then(|row| already(mark.done, &row)));
    let written = long_text::write(binder, env, draft, Vec::new(), notices)?;
    Ok(WriteOutcome { about, ..written })
}

/// Notice that it was so already. Repetition is harmless.
fn already(done: bool, row: &Row) -> Option<Message> {
    let id = row.id()?.to_string();
    match (done, row.completion.state) {
        (true, CompletionState::Done) => Some(say!("log-already-done", id = id)),
        // A close has no mark until it is taken back.
        (false, CompletionState::Untouched) if row.is(&EntryKind::Close) => None,
        (false, CompletionState::Untouched | CompletionState::Reopened) => {
            Some(say!("log-already-open", id = id))
        }
        _ => None,
    }
}
