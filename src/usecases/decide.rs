//! Note a decision: what, why, what was not chosen, who decided, when it is looked at again.

use anyhow::Result;

use crate::domain::entry::{Draft, Fields};
use crate::domain::moment;
use crate::domain::typed_time::{Toward, Which};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::say;
use crate::store::Binder;
use crate::usecases::add_entry;
use crate::usecases::long_text;
use crate::usecases::noted::{self, Noted};
use crate::usecases::which_log;

/// What was typed of a decision.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decision {
    pub text: String,
    pub at: Option<String>,
    pub which: Option<Which>,
    /// Why it is noted only now.
    pub late: Option<String>,
    /// The reason, as it was known then.
    pub why: Option<String>,
    /// What was not chosen, and why not: `vänta : orsaken är okänd`.
    pub options: Vec<String>,
    /// The role, person or group that decided.
    pub by: Option<String>,
    pub review_at: Option<String>,
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
) -> Result<Noted> {
    if decision.text.trim().is_empty() {
        return Err(Failure::could_not(say!("log-no-text")).into());
    }
    let at = noted::happened(binder, env, decision.at.as_deref(), decision.which)?;
    let fields = fields(binder, env, decision)?;
    let to = which_log::for_writing(binder, env, incident);
    let mut notices: Vec<Message> = to.notice.into_iter().collect();
    notices.extend(add_entry::about_time(
        binder,
        env,
        decision.late.is_some(),
        at,
    ));
    let mut draft = Draft {
        log: to.log,
        kind: "decision".to_owned(),
        at,
        fields,
    };
    let files = long_text::made_to_fit(binder, &mut draft, &[]);
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    draft.fields.set("files", paths);
    let mut written = noted::write(binder, env, draft, files, notices)?;
    let unreasoned = decision
        .why
        .as_deref()
        .unwrap_or_default()
        .trim()
        .is_empty();
    let id = written.id.to_string();
    let asked = unreasoned.then(|| say!("log-decision-without-reason", id = id));
    written.notices.extend(asked);
    Ok(written)
}

fn fields(binder: &Binder, env: &Env, decision: &Decision) -> Result<Fields, Failure> {
    let mut fields = Fields::default();
    fields.set("event", decision.text.as_str());
    let texts = [
        ("late", &decision.late),
        ("why", &decision.why),
        ("by", &decision.by),
    ];
    for (name, text) in texts {
        fields.set(name, text.as_deref().unwrap_or_default());
    }
    fields.set("options", decision.options.clone());
    if let Some(typed) = &decision.review_at {
        let reading = noted::reading(binder, env, Toward::Future, decision.which);
        fields.set("review-at", moment::written(reading.moment(typed)?));
    }
    Ok(fields)
}
