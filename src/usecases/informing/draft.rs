//! The draft of a message: its text as far as it is filled in, the ways it can go, and what comes first.

use anyhow::Result;

use crate::domain::addressee::{Addressee, is_before_external};
use crate::domain::audience::Reach;
use crate::domain::contact::Person;
use crate::domain::duty::{Before, Limit, Owed, When};
use crate::domain::informed::Drafted;
use crate::domain::language::Language;
use crate::domain::moment::{self, Moment};
use crate::domain::name::{EntryId, LogId, folded};
use crate::domain::nearest::nearest;
use crate::domain::standard_message::{self, StandardMessage};
use crate::domain::typed_time::{Toward, Which};
use crate::domain::wording::{Text, Way};
use crate::env::Env;
use crate::error::Failure;
use crate::say;
use crate::store::Binder;
use crate::usecases::informing::{self, Known};
use crate::usecases::known_then::Wanted;
use crate::usecases::noted;
use crate::usecases::settings;
use crate::usecases::what_next;

/// What was typed of a message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
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
    pub which: Option<Which>,
}

/// A slot and what fills it.
type Filling = (String, String);

/// A message in the making.
pub struct Prepared {
    pub known: Known,
    pub to: Vec<Addressee>,
    pub ways: Vec<Way>,
    /// One for each language, that of the binder first.
    pub texts: Vec<Text>,
    /// Names of other standard messages to the same people.
    pub others: Vec<String>,
    /// Duties to be done before it goes out: id and what is to be done.
    pub first: Vec<(String, String)>,
    /// The draft it was taken from.
    pub of: Option<Drafted>,
    /// By when the next message is promised: as typed, or as the text says.
    pub promise: Option<Moment>,
}

impl Prepared {
    /// The text that is sent: of several, that of the binder's language.
    pub fn text(&self) -> Option<&Text> {
        self.texts.first()
    }

    pub fn is_external(&self) -> bool {
        self.to.iter().any(|it| it.reach == Some(Reach::External))
    }
}

/// The draft for whom to tell. Nothing is written.
///
/// # Errors
/// Nobody is called so; no such message or draft; a time that cannot be read.
pub fn prepare(binder: &Binder, env: &Env, log: &LogId, typed: &Typed) -> Result<Prepared> {
    let wanted = Wanted {
        as_of: typed.as_of.clone(),
        which: typed.which,
    };
    let known = informing::read(binder, env, log, &wanted)?;
    let of = typed.of.as_deref().map(|id| kept(&known, id)).transpose()?;
    let to = match (&of, typed.to.is_empty()) {
        (Some(of), true) => known.addressees(&of.audiences)?,
        _ => known.addressees(&typed.to)?,
    };
    let owed = what_next::owed(
        binder,
        &known.duties,
        &known.then.incident,
        &known.then.timeline,
    );
    let (found, others) = texts(&known, typed, of.as_ref(), &to, &owed)?;
    let (slots, promise) = slots(binder, env, &found, typed)?;
    let mut texts: Vec<Text> = found.iter().map(|text| filled(text, &slots)).collect();
    let own = settings::settings(binder).language;
    texts.sort_by_key(|text| text.language != Some(typed.language.unwrap_or(own)));
    let first = first(&owed, &to);
    Ok(Prepared {
        ways: ways(&known, &to),
        texts,
        others,
        first,
        of,
        promise,
        to,
        known,
    })
}

fn kept(known: &Known, typed: &str) -> Result<Drafted, Failure> {
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

/// The texts meant, not filled in, and the names of others to the same people.
fn texts(
    known: &Known,
    typed: &Typed,
    of: Option<&Drafted>,
    to: &[Addressee],
    owed: &[Owed],
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

fn is_for(message: &StandardMessage, to: &[Addressee]) -> bool {
    message
        .audience
        .iter()
        .any(|id| to.iter().any(|it| it.id == *id))
}

fn named(known: &Known, typed: &str) -> Result<String, Failure> {
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
    Err(Failure::could_not(match nearest(typed, names) {
        Some(near) => say!("inform-no-message-near", typed = typed, near = near),
        None => say!("inform-no-message", typed = typed),
    }))
}

/// The message to these people that a duty owed is called after, else the first.
fn usual(known: &Known, to: &[Addressee], owed: &[Owed]) -> Option<String> {
    let for_them = || known.messages.iter().filter(|message| is_for(message, to));
    let of_duty = for_them().find(|message| owed.iter().any(|owed| owed.duty.id == message.name()));
    of_duty
        .or_else(|| for_them().next())
        .map(|message| message.name().to_owned())
}

/// What fills the slots, and the promise: a time typed fills the slot of the promise, and a time in
/// that slot is a promise.
fn slots(
    binder: &Binder,
    env: &Env,
    found: &[StandardMessage],
    typed: &Typed,
) -> Result<(Vec<Filling>, Option<Moment>), Failure> {
    let reading = noted::reading(binder, env, Toward::Future, typed.which);
    let mut slots = Vec::new();
    for pair in &typed.set {
        let Some((slot, text)) = pair.split_once('=') else {
            return Err(Failure::wrong_words(say!("inform-no-slot", typed = pair)));
        };
        slots.push((slot.trim().to_owned(), text.trim().to_owned()));
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
        format!("{day} {clock}")
    };
    for slot in of_promise {
        if !slots.iter().any(|(known, _)| known == slot) {
            slots.push((slot.to_owned(), shown.clone()));
        }
    }
    Ok((slots, Some(promise)))
}

fn filled(message: &StandardMessage, slots: &[Filling]) -> Text {
    Text {
        message: message.id.clone(),
        title: message.title.clone(),
        language: message.language,
        text: standard_message::filled(message.body.trim_end(), slots),
    }
}

/// Duties to be done before such a message. What is to be out before the committee can meet waits for
/// nothing.
fn first(owed: &[Owed], to: &[Addressee]) -> Vec<(String, String)> {
    let ids: Vec<&str> = to.iter().map(|it| it.id.as_str()).collect();
    let of_first_hour =
        |owed: &Owed| owed.duty.limit == Limit::Before(Before::FirstMeeting) && owed.duty.to == ids;
    if owed.iter().any(of_first_hour) {
        return Vec::new();
    }
    let external = to.iter().any(|it| it.reach == Some(Reach::External));
    let comes_first = |owed: &&Owed| match &owed.when {
        When::Before(Before::Message(_)) if is_before_external(owed.duty) => external,
        When::Before(Before::Message(audience)) => to.iter().any(|it| it.id == *audience),
        _ => false,
    };
    let others = |owed: &&Owed| {
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

/// The ways to these people, first choice first, each once; the reserve after them.
fn ways(known: &Known, to: &[Addressee]) -> Vec<Way> {
    let planned = to
        .iter()
        .flat_map(|it| it.channels.iter().map(|id| (id, false)));
    let reserve = to
        .iter()
        .flat_map(|it| it.reserve.iter().map(|id| (id, true)));
    let mut ways: Vec<Way> = Vec::new();
    for (id, reserve) in planned.chain(reserve) {
        if ways.iter().all(|way| way.id != *id) {
            ways.push(way(known, to, id, reserve));
        }
    }
    ways
}

fn way(known: &Known, to: &[Addressee], id: &str, reserve: bool) -> Way {
    let channel = known.audiences.channel(id);
    let mut address: Vec<String> = channel
        .into_iter()
        .flat_map(|channel| [channel.address.clone(), channel.source.clone()])
        .filter(|text| !text.is_empty())
        .collect();
    address.extend(to.iter().flat_map(|it| addresses(known, &it.id, id)));
    Way {
        id: id.to_owned(),
        called: known.channel(id),
        address,
        note: channel
            .map(|channel| channel.note.clone())
            .unwrap_or_default(),
        reserve,
        closed_by: known.closed_by(id),
    }
}

/// How somebody of the contact list is reached by a built-in channel.
fn addresses(known: &Known, who: &str, channel: &str) -> Vec<String> {
    let of_person = |person: &Person| match channel {
        "email" => person.email.clone(),
        "phone" | "sms" => person
            .phones
            .iter()
            .map(|phone| phone.typed.clone())
            .collect(),
        _ => Vec::new(),
    };
    if let Some(group) = known.contacts.group(who) {
        let shared = match channel {
            "email" => group.email.clone(),
            _ => Vec::new(),
        };
        let each = group.people.iter().flat_map(of_person);
        return if shared.is_empty() {
            each.collect()
        } else {
            shared
        };
    }
    known
        .contacts
        .person(who)
        .map(of_person)
        .unwrap_or_default()
}
