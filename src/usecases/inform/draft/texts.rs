//! The words of a message: which text is meant, and what fills its slots.

use crate::domain::inform::communications::DraftedMessage;
use crate::domain::inform::message_text::MessageText;
use crate::domain::inform::recipient::Recipient;
use crate::domain::inform::standard_message::{self, StandardMessage};
use crate::domain::language::Language;
use crate::domain::name::folded;
use crate::domain::obligations::duty::OwedDuty;
use crate::domain::suggest::closest_match;
use crate::domain::time::moment::{self, Moment};
use crate::domain::time::typed_time::Toward;
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::inform::InformSources;
use crate::usecases::inform::draft::DraftRequest;
use crate::usecases::log::write_outcome;

/// A slot and what fills it.
pub(super) type SlotFill = (String, String);

/// The texts meant, not filled in, and the names of others to the same people.
pub(super) fn texts(
    known: &InformSources,
    typed: &DraftRequest,
    of: Option<&DraftedMessage>,
    to: &[Recipient],
    owed: &[OwedDuty],
) -> Result<(Vec<StandardMessage>, Vec<String>), Failure> {
    let by_id = |id: &str| known.messages.iter().find(|message| message.id == id);
    if let Some(text) = &typed.text {
        return Ok((vec![own_words(text, typed.language)], Vec::new()));
    }
    if let Some(draft) = of {
        let mut text = own_words(&draft.text, Language::read(&draft.language));
        if let Some(message) = by_id(&draft.message) {
            text = StandardMessage {
                body: draft.text.clone(),
                ..message.clone()
            };
        }
        return Ok((vec![text], Vec::new()));
    }
    let name = match &typed.message {
        Some(typed) => Some(named(known, typed)?),
        None => usual(known, to, owed),
    };
    let of_name = |message: &&StandardMessage| Some(message.name()) == name.as_deref();
    let mut found: Vec<StandardMessage> = known.messages.iter().filter(of_name).cloned().collect();
    if let Some(language) = typed.language.filter(|language| {
        found
            .iter()
            .any(|message| message.language == Some(*language))
    }) {
        found.retain(|message| message.language == Some(language));
    }
    let mut others: Vec<String> = Vec::new();
    for message in known.messages.iter().filter(|message| is_for(message, to)) {
        if !of_name(&message) && !others.iter().any(|other| other == message.name()) {
            others.push(message.name().to_owned());
        }
    }
    Ok((found, others))
}

fn own_words(text: &str, language: Option<Language>) -> StandardMessage {
    StandardMessage {
        language,
        body: text.to_owned(),
        ..StandardMessage::default()
    }
}

fn is_for(message: &StandardMessage, to: &[Recipient]) -> bool {
    message
        .audience
        .iter()
        .any(|id| to.iter().any(|it| it.id == *id))
}

/// A standard message typed where whom to tell stands: the message, to those it is meant for.
pub(super) fn typed_as_audience(
    known: &InformSources,
    typed: &DraftRequest,
) -> Option<DraftRequest> {
    let [only] = typed.to.as_slice() else {
        return None;
    };
    if typed.message.is_some() || known.addressees(&typed.to).is_ok() {
        return None;
    }
    let name = named(known, only).ok()?;
    let message = known
        .messages
        .iter()
        .find(|message| message.name() == name)?;
    Some(DraftRequest {
        to: message.audience.clone(),
        message: Some(name),
        ..typed.clone()
    })
}

fn named(known: &InformSources, typed: &str) -> Result<String, Failure> {
    let wanted = folded(typed);
    let is_it = |message: &&StandardMessage| {
        [message.id.as_str(), message.name(), message.title.as_str()]
            .iter()
            .any(|name| folded(name) == wanted)
    };
    if let Some(found) = known.messages.iter().find(is_it) {
        return Ok(found.name().to_owned());
    }
    let names = known.messages.iter().map(StandardMessage::name);
    Err(Failure::could_not(match closest_match(typed, names) {
        Some(near) => say!("inform-no-message-near", typed = typed, near = near),
        None => say!("inform-no-message", typed = typed),
    }))
}

/// The message to these people that a duty owed is called after, else the first.
fn usual(known: &InformSources, to: &[Recipient], owed: &[OwedDuty]) -> Option<String> {
    let for_them = || known.messages.iter().filter(|message| is_for(message, to));
    let of_duty = for_them().find(|message| owed.iter().any(|owed| owed.duty.id == message.name()));
    of_duty
        .or_else(|| for_them().next())
        .map(|message| message.name().to_owned())
}

/// What fills the slots, and the promise: a time typed fills the slot of the promise, and a time in
/// that slot is a promise.
pub(super) fn slots(
    binder: &Binder,
    env: &Env,
    found: &[StandardMessage],
    typed: &DraftRequest,
) -> Result<(Vec<SlotFill>, Option<Moment>), Failure> {
    let reading = write_outcome::reading(binder, env, Toward::Future, typed.which);
    let mut slots = Vec::new();
    for pair in &typed.set {
        let Some((slot, text)) = pair.split_once('=') else {
            return Err(Failure::wrong_words(say!("inform-no-slot", typed = pair)));
        };
        slots.push((slot_named(found, slot.trim())?, text.trim().to_owned()));
    }
    let of_promise = found.iter().map(|message| message.promise.as_str());
    let of_promise: Vec<&str> = of_promise.filter(|slot| !slot.is_empty()).collect();
    let Some(next) = &typed.next else {
        let said = slots
            .iter()
            .rfind(|(slot, _)| of_promise.contains(&slot.as_str()));
        let promise =
            said.and_then(|(_, text)| reading.moment(text.trim_start_matches("kl. ")).ok());
        return Ok((slots, promise));
    };
    let promise = reading.moment(next)?;
    let zone = binder.zone();
    let (day, clock) = (
        moment::date_in(promise, zone),
        moment::clock_in(promise, zone),
    );
    let today = moment::date_in(moment::in_zone(env.now(), zone), zone);
    let shown = if day == today {
        clock
    } else {
        // The clock first: texts say "no later than" before it.
        format!("{clock} ({day})")
    };
    for slot in of_promise {
        if !slots.iter().any(|(known, _)| known == slot) {
            slots.push((slot.to_owned(), shown.clone()));
        }
    }
    Ok((slots, Some(promise)))
}

/// The slot of these texts that was typed, case and accents folded.
///
/// # Errors
/// They have none of that name.
fn slot_named(found: &[StandardMessage], typed: &str) -> Result<String, Failure> {
    let mut known: Vec<&str> = found.iter().flat_map(StandardMessage::slots).collect();
    known.extend(found.iter().map(|message| message.promise.as_str()));
    known.retain(|slot| !slot.is_empty());
    known.sort_unstable();
    known.dedup();
    let exact = known.iter().find(|slot| **slot == typed);
    let alike = || known.iter().find(|slot| folded(slot) == folded(typed));
    if let Some(slot) = exact.or_else(alike) {
        return Ok((*slot).to_owned());
    }
    let near = closest_match(typed, known.iter().copied());
    let near = near.or(known.first().copied());
    Err(Failure::wrong_words(match near {
        Some(near) => say!(
            "inform-unknown-slot",
            typed = typed,
            all = known.join(", "),
            near = near
        ),
        None => say!("inform-no-slots", typed = typed),
    }))
}

pub(super) fn filled(message: &StandardMessage, slots: &[SlotFill]) -> MessageText {
    MessageText {
        message: message.id.clone(),
        title: message.title.clone(),
        language: message.language,
        text: standard_message::filled(message.body.trim_end(), slots),
    }
}

/// Whether the slot of the promise is filled.
pub(super) fn promises(found: &[StandardMessage], slots: &[SlotFill]) -> bool {
    let of_promise = |slot: &str| found.iter().any(|message| message.promise == slot);
    slots.iter().any(|(slot, _)| of_promise(slot))
}
