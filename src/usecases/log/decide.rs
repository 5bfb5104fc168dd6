//! Record a decision: text, reason, rejected alternatives, decision maker, time of review.

use anyhow::Result;

use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::time::moment;
use crate::domain::time::typed_time::TimeContext;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::long_text;
use crate::usecases::log::target_log;
use crate::usecases::log::write_outcome::WriteOutcome;
use crate::usecases::people::known_names;

/// Arguments of the command.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decision {
    pub text: String,
    pub happened: EventTime,
    pub reasons: Reasons,
    /// Task that follows from it.
    pub action: Option<String>,
    pub owner: Option<String>,
    pub due: Option<String>,
    /// Priority 1, 2 or 3, 1 highest (plan 3, step 4).
    pub priority: Option<u64>,
    pub step: Option<u64>,
    /// The duty it fulfils.
    pub duty: Option<String>,
    /// Judged serious: others must be informed (Bilaga A).
    pub serious: bool,
}

/// Reasons of a decision, for a later inquiry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reasons {
    /// The reason, as it was known then.
    pub why: Option<String>,
    /// Rejected alternatives with reasons: `vänta : orsaken är okänd`.
    pub options: Vec<String>,
    /// The role, person or group that decided.
    pub by: Option<String>,
    pub review_at: Option<String>,
}

impl Reasons {
    /// True if no reason is given.
    pub fn are_missing(&self) -> bool {
        self.why.as_deref().unwrap_or_default().trim().is_empty()
    }

    /// Adds them to the fields of an entry that decides something.
    ///
    /// # Errors
    /// A time that cannot be read.
    pub fn write(&self, fields: &mut Fields, reading: TimeContext) -> Result<(), Failure> {
        fields.set(Field::Why, self.why.as_deref().unwrap_or_default());
        fields.set(Field::Options, self.options.clone());
        fields.set(Field::By, self.by.as_deref().unwrap_or_default());
        if let Some(typed) = &self.review_at {
            fields.set(Field::ReviewAt, moment::written(reading.moment(typed)?));
        }
        Ok(())
    }
}

/// Writes a `decision`. One without a reason is written too, and the reason asked for.
///
/// # Errors
/// No text; a time that cannot be read; a copy that cannot write.
pub fn decide(
    binder: &Binder,
    env: &Env,
    incident: Option<&str>,
    decision: &Decision,
) -> Result<WriteOutcome> {
    if decision.text.trim().is_empty() {
        return Err(Failure::could_not(say!("log-no-text")).into());
    }
    let at = decision.happened.moment(binder, env)?;
    let fields = fields(binder, env, decision)?;
    let to = target_log::for_writing(binder, env, incident);
    let mut notices: Vec<Message> = to.notice.into_iter().collect();
    notices.extend(decision.happened.remark(binder, env, at));
    let mut draft = Draft {
        log: to.log,
        kind: EntryKind::Decision,
        at,
        fields,
    };
    notices.extend(known_names::name_owner(binder, &mut draft));
    let mut written = long_text::write(binder, env, draft, Vec::new(), notices)?;
    let id = written.id.to_string();
    let asked = decision.reasons.are_missing();
    let asked = asked.then(|| say!("log-decision-without-reason", id = id));
    written.notices.extend(asked);
    Ok(written)
}

fn fields(binder: &Binder, env: &Env, decision: &Decision) -> Result<Fields, Failure> {
    let reading = decision.happened.to_come(binder, env);
    let mut fields = Fields::default().with(Field::Event, decision.text.as_str());
    let texts = [
        (Field::Late, &decision.happened.late),
        (Field::Action, &decision.action),
        (Field::Owner, &decision.owner),
        (Field::Duty, &decision.duty),
    ];
    for (field, text) in texts {
        fields.set(field, text.as_deref().unwrap_or_default());
    }
    if let Some(typed) = &decision.due {
        fields.set(Field::Due, moment::written(reading.moment(typed)?));
    }
    if let Some(priority) = decision.priority {
        fields.set(Field::Priority, priority);
    }
    if let Some(step) = decision.step {
        fields.set(Field::Step, step);
    }
    if decision.serious {
        fields.set(Field::Grade, "serious");
    }
    decision.reasons.write(&mut fields, reading)?;
    Ok(fields)
}
