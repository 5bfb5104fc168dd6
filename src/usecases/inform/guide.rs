//! What a message that is filled in at a terminal is asked for, and the text that comes of the answers.

use chrono::{DurationRound, TimeDelta};

use crate::domain::inform::known_slots::{self, KnownFacts, Question};
use crate::domain::inform::message_text::MessageText;
use crate::domain::inform::recipient;
use crate::domain::time::moment;
use crate::domain::time::typed_time::Toward;
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::usecases::inform::draft::PreparedDraft;
use crate::usecases::log::write_outcome;
use crate::usecases::setup::settings::settings;

/// Minutes from now to the next message that is proposed, to the next full quarter of an hour.
const NEXT: i64 = 60;
const QUARTER: i64 = 15;

/// The questions of one of the texts of a draft.
pub fn questions(binder: &Binder, prepared: &PreparedDraft, text: &MessageText) -> Vec<Question> {
    let messages = &prepared.sources.messages;
    let message = messages.iter().find(|it| it.id == text.message);
    let promise = message.map(|it| it.promise.as_str()).unwrap_or_default();
    let own = settings(binder).language;
    let is_own = text.language.is_none_or(|language| language == own);
    known_slots::questions(&text.text, promise, &facts(prepared), is_own)
}

fn facts(prepared: &PreparedDraft) -> KnownFacts {
    let snapshot = &prepared.sources.snapshot;
    let zone = snapshot.zone;
    let today = moment::date_in(snapshot.now, zone);
    let clock = |at| {
        let clock = moment::clock_in(at, zone);
        match moment::date_in(at, zone) {
            day if day == today => clock,
            day => format!("{day} {clock}"),
        }
    };
    let down = recipient::down(&snapshot.timeline);
    let systems = prepared.sources.systems.systems.iter();
    let systems = systems.filter(|it| down.contains(&it.id));
    let names: Vec<&str> = systems.map(|it| it.name.as_str()).collect();
    let later = snapshot.now + TimeDelta::minutes(NEXT + QUARTER - 1);
    let next = later.duration_trunc(TimeDelta::minutes(QUARTER));
    KnownFacts {
        event: snapshot.incident.title.clone(),
        since: snapshot
            .incident
            .opened
            .as_ref()
            .map(|it| clock(it.at))
            .unwrap_or_default(),
        systems: names.join(", "),
        now: moment::clock_in(snapshot.now, zone),
        today: today.to_string(),
        next: moment::clock_in(next.unwrap_or(later), zone),
    }
}

/// # Errors
/// What was typed is no time to come.
pub fn check_time(binder: &Binder, env: &Env, typed: &str) -> Result<(), Failure> {
    let reading = write_outcome::reading(binder, env, Toward::Future, None);
    reading.moment(typed).map(|_| ())
}

/// One message of the texts in several languages, in their order.
pub fn together(texts: &[String]) -> String {
    let texts = texts.iter().map(|text| text.trim());
    texts.collect::<Vec<_>>().join("\n\n")
}
