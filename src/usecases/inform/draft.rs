//! The draft of a message: its text as far as it is filled in, the ways it can go, and what comes first.

mod texts;
mod ways;

use anyhow::Result;

use crate::domain::inform::audience::AudienceReach;
use crate::domain::inform::communications::DraftedMessage;
use crate::domain::inform::message_text::{DeliveryWay, MessageText};
use crate::domain::inform::recipient::{Recipient, is_before_external};
use crate::domain::language::Language;
use crate::domain::name::{EntryId, LogId, folded};
use crate::domain::obligations::duty::{Deadline, DutyLimit, OwedDuty, Precedence};
use crate::domain::time::moment::Moment;
use crate::domain::time::typed_time::RepeatedHour;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incident_snapshot::SnapshotTime;
use crate::usecases::inform::{self, InformSources};
use crate::usecases::review::what_next;
use crate::usecases::setup::settings;

/// What was typed of a message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftRequest {
    pub to: Vec<String>,
    /// Id, name or title of a standard message.
    pub message: Option<String>,
    pub language: Option<Language>,
    /// `slot=text`.
    pub set: Vec<String>,
    /// Own words.
    pub text: Option<String>,
    /// Id of a draft that was kept.
    pub of: Option<String>,
    /// By when the next message is promised.
    pub next: Option<String>,
    pub as_of: Option<String>,
    pub which: Option<RepeatedHour>,
    /// It has gone out, or is kept: whoever it is for is taken as typed.
    pub writes: bool,
}

/// A message in the making.
pub struct PreparedDraft {
    pub sources: InformSources,
    pub to: Vec<Recipient>,
    pub ways: Vec<DeliveryWay>,
    /// One for each language, that of the binder first.
    pub texts: Vec<MessageText>,
    /// Names of other standard messages to the same people.
    pub others: Vec<String>,
    /// Duties to be done before it goes out: id and what is to be done.
    pub first: Vec<(String, String)>,
    /// The draft it was taken from.
    pub of: Option<DraftedMessage>,
    /// By when the next message is promised: as typed, or as the text says.
    pub promise: Option<Moment>,
    /// Said beside the answer.
    pub notices: Vec<Message>,
}

impl PreparedDraft {
    /// The text that is sent: of several, that of the binder's language.
    pub fn text(&self) -> Option<&MessageText> {
        self.texts.first()
    }

    pub fn is_external(&self) -> bool {
        self.to
            .iter()
            .any(|it| it.reach == Some(AudienceReach::External))
    }
}

/// The draft for whom to tell. Nothing is written.
///
/// # Errors
/// Nobody is called so; no such message or draft; a time that cannot be read.
pub fn prepare(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    typed: &DraftRequest,
) -> Result<PreparedDraft> {
    let wanted = SnapshotTime {
        as_of: typed.as_of.clone(),
        which: typed.which,
    };
    let known = inform::read(binder, env, log, &wanted)?;
    let as_audience = texts::typed_as_audience(&known, typed);
    let typed = as_audience.as_ref().unwrap_or(typed);
    let of = typed.of.as_deref().map(|id| kept(&known, id)).transpose()?;
    let meant = match (&of, typed.to.is_empty()) {
        (Some(of), true) => &of.audiences,
        _ => &typed.to,
    };
    let (to, mut notices) = match typed.writes {
        true => known.readers(meant)?,
        false => (known.addressees(meant)?, Vec::new()),
    };
    let owed = what_next::owed(
        binder,
        &known.duties,
        &known.snapshot.incident,
        &known.snapshot.timeline,
    );
    let (found, others) = texts::texts(&known, typed, of.as_ref(), &to, &owed)?;
    let (slots, promise) = texts::slots(binder, env, &found, typed)?;
    let promise = promise.or(of.as_ref().and_then(|of| of.promise));
    if promise.is_none() && texts::promises(&found, &slots) {
        notices.push(say!("inform-no-reminder"));
    }
    let mut texts: Vec<MessageText> = found
        .iter()
        .map(|text| texts::filled(text, &slots))
        .collect();
    let own = settings::settings(binder).language;
    texts.sort_by_key(|text| text.language != Some(typed.language.unwrap_or(own)));
    let first = first(&owed, &to);
    Ok(PreparedDraft {
        ways: ways::ways(&known, &to),
        texts,
        others,
        first,
        of,
        promise,
        notices,
        to,
        sources: known,
    })
}

fn kept(known: &InformSources, typed: &str) -> Result<DraftedMessage, Failure> {
    let id = EntryId::parse(&folded(typed.trim().trim_start_matches('#')).replace(' ', "-"));
    let found = id.and_then(|id| known.informed.draft(&id)).cloned();
    found.ok_or_else(|| {
        let waiting: Vec<String> = known
            .informed
            .drafts
            .iter()
            .map(|it| it.id.to_string())
            .collect();
        Failure::could_not(match waiting.first() {
            Some(first) => say!("inform-no-draft-but", typed = typed, first = first),
            None => say!("inform-no-draft", typed = typed),
        })
    })
}

/// Duties to be done before such a message. What is to be out before the committee can meet waits for
/// nothing.
fn first(owed: &[OwedDuty], to: &[Recipient]) -> Vec<(String, String)> {
    let ids: Vec<&str> = to.iter().map(|it| it.id.as_str()).collect();
    let of_first_hour = |owed: &OwedDuty| {
        owed.duty.limit == DutyLimit::Before(Precedence::FirstMeeting) && owed.duty.to == ids
    };
    if owed.iter().any(of_first_hour) {
        return Vec::new();
    }
    let external = to
        .iter()
        .any(|it| it.reach == Some(AudienceReach::External));
    let comes_first = |owed: &&OwedDuty| match &owed.when {
        Deadline::Before(Precedence::Message(_)) if is_before_external(owed.duty) => external,
        Deadline::Before(Precedence::Message(audience)) => to.iter().any(|it| it.id == *audience),
        _ => false,
    };
    let others = |owed: &&OwedDuty| {
        !owed
            .duty
            .to
            .iter()
            .all(|id| to.iter().any(|it| it.id == *id))
    };
    let duties = owed.iter().filter(comes_first).filter(others);
    duties
        .map(|owed| (owed.duty.id.clone(), owed.duty.what.clone()))
        .collect()
}
