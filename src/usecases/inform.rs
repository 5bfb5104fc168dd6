//! Tell people: who has been told what, the draft for whom to tell next, and noting that it went out.

pub mod draft;
pub mod guide;
pub mod receipt;
pub mod send;
pub mod take_down;

use anyhow::Result;

use crate::domain::incident::meeting;
use crate::domain::incident::system::Systems;
use crate::domain::inform::audience::{Audience, Audiences};
use crate::domain::inform::communications::Communications;
use crate::domain::inform::message_text::ChannelName;
use crate::domain::inform::recipient::{self, Recipient, RecipientSources, UnknownRecipient};
use crate::domain::inform::standard_message::StandardMessage;
use crate::domain::log::log_query::LogQuery;
use crate::domain::name::{LogId, folded};
use crate::domain::obligations::duty::Duties;
use crate::domain::people::contact::Contacts;
use crate::domain::suggest::closest_match;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::format::documents::audiences_file;
use crate::format::documents::message_file;
use crate::format::documents::systems_file;
use crate::replica::Binder;
use crate::say;
use crate::usecases::documents::read_document::read_document;
use crate::usecases::incident::incident_snapshot::{self, IncidentSnapshot, SnapshotTime};
use crate::usecases::people::who_is;
use crate::usecases::plan::rule_documents;

/// Channels that need no record in audiences.yaml.
const BUILT_IN: [&str; 4] = ["phone", "sms", "email", "slack"];

/// What is known of an incident and of whom its binder tells. A document that is missing or broken
/// reads as nothing, and keeps nobody from writing.
pub struct InformSources {
    pub snapshot: IncidentSnapshot,
    pub informed: Communications,
    pub audiences: Audiences,
    pub contacts: Contacts,
    pub duties: Duties,
    pub systems: Systems,
    pub messages: Vec<StandardMessage>,
}

/// # Errors
/// A time that cannot be read; the binder cannot be read.
pub fn read(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    wanted: &SnapshotTime,
) -> Result<InformSources> {
    let then = incident_snapshot::read_asked(binder, env, log, wanted, &LogQuery::Course)?;
    Ok(InformSources {
        informed: Communications::of(&then.timeline),
        snapshot: then,
        audiences: audiences(binder),
        contacts: who_is::contacts(binder),
        duties: rule_documents::duties(binder).value,
        systems: read_document(binder, systems_file::PATH, systems_file::read)
            .unwrap_or_default()
            .value,
        messages: messages(binder),
    })
}

/// audiences.yaml; empty where there is none, or the binder cannot be read.
pub fn audiences(binder: &Binder) -> Audiences {
    read_document(binder, audiences_file::PATH, audiences_file::read)
        .unwrap_or_default()
        .value
}

/// The audience with this id or title, however it is capitalised.
///
/// # Errors
/// No audience is called so; the binder has none.
pub fn audience(audiences: &Audiences, typed: &str) -> Result<Audience, Failure> {
    if let Some(found) = audiences.named(typed) {
        return Ok(found.clone());
    }
    let ids: Vec<&str> = audiences
        .audiences
        .iter()
        .map(|it| it.id.as_str())
        .collect();
    let Some(first) = ids.first() else {
        return Err(Failure::could_not(say!("inform-none-to-choose")));
    };
    let nearest = closest_match(typed, ids.iter().copied()).unwrap_or(first);
    Err(Failure::wrong_words(say!(
        "inform-no-audience",
        typed = typed,
        nearest = nearest,
        all = ids.join(", ")
    )))
}

/// The standard messages, in the order of their names.
pub fn messages(binder: &Binder) -> Vec<StandardMessage> {
    let paths = binder.documents(message_file::FOLDER).unwrap_or_default();
    let markdown = paths.into_iter().filter(|path| path.ends_with(".md"));
    let read = |path: String| {
        let bytes = binder.document(&path).ok().flatten()?;
        Some(message_file::read(&path, &bytes).value)
    };
    markdown.filter_map(read).collect()
}

impl InformSources {
    fn plan(&self) -> RecipientSources<'_> {
        RecipientSources {
            audiences: &self.audiences,
            contacts: &self.contacts,
            duties: &self.duties,
        }
    }

    /// Those meant by what was typed: one by all the words together, or one by each.
    ///
    /// # Errors
    /// Nobody is called so, or they are only reached through others.
    pub fn addressees(&self, typed: &[String]) -> Result<Vec<Recipient>, Failure> {
        if let Ok(one) = self.plan().addressee(&typed.join(" ")) {
            return Ok(vec![one]);
        }
        let words = typed.iter().flat_map(|words| words.split(','));
        let words = words.map(str::trim).filter(|word| !word.is_empty());
        let mut found: Vec<Recipient> = Vec::new();
        for word in words {
            let one = self.plan().addressee(word);
            let one = one.map_err(|why| self.unmet(word, &why))?;
            if !found.iter().any(|known| known.id == one.id) {
                found.push(one);
            }
        }
        Ok(found)
    }

    /// The same for noting that something went out: somebody nobody knows of is written as typed, for it
    /// was told them. Gives the sentences to say about it besides.
    ///
    /// # Errors
    /// A slip of a known name, or somebody who is only reached through others.
    pub fn readers(&self, typed: &[String]) -> Result<(Vec<Recipient>, Vec<Message>), Failure> {
        let refused = match self.addressees(typed) {
            Ok(known) => return Ok((known, Vec::new())),
            Err(refused) => refused,
        };
        let name = typed.join(" ").trim().to_owned();
        let nobody = Err(UnknownRecipient::Nobody { near: None });
        if self.plan().addressee(&name) != nobody || name.is_empty() {
            return Err(refused);
        }
        let unknown = say!("inform-unknown-reader", name = &name);
        let reader = Recipient {
            id: name.clone(),
            title: name,
            ..Recipient::default()
        };
        Ok((vec![reader], vec![unknown]))
    }

    /// What an id of an audience, group or person is called; as written where nobody knows it.
    pub fn called(&self, id: &str) -> String {
        self.plan()
            .addressee(id)
            .map_or_else(|_| id.to_owned(), |it| it.title)
    }

    /// What a channel is called: of the built-in ones a sentence's word, else its title.
    pub fn channel(&self, id: &str) -> ChannelName {
        match (self.audiences.channel(id), meeting::channel_called(id)) {
            (Some(channel), _) => ChannelName::Title(channel.title.clone()),
            (None, Some(word)) => ChannelName::Word(word),
            (None, None) => ChannelName::Title(id.to_owned()),
        }
    }

    /// The channel meant by its id, its title or its word, case and accents folded, or by what no other has: a
    /// word of the title, the beginning of the id; else as typed.
    pub fn channel_meant(&self, typed: &str, sentence: &dyn Fn(&Message) -> String) -> String {
        let wanted = folded(typed.trim());
        let own = self.audiences.channels.iter();
        let own = own.map(|it| (it.id.as_str(), it.title.clone()));
        let built_in = BUILT_IN.iter().filter_map(|id| {
            let called = meeting::channel_called(id)?;
            Some((*id, sentence(&called)))
        });
        let all: Vec<(&str, String)> = own.chain(built_in).collect();
        let is_it =
            |(id, called): &&(&str, String)| folded(id) == wanted || folded(called) == wanted;
        let has_word = |(id, called): &&(&str, String)| {
            let name = folded(called);
            let mut words = name.split(|c: char| !c.is_alphanumeric());
            folded(id).starts_with(&wanted) || words.any(|word| word == wanted)
        };
        let alike: Vec<_> = all.iter().filter(has_word).collect();
        let meant = all.iter().find(is_it).or(match alike.as_slice() {
            [one] if wanted.chars().count() > 2 => Some(*one),
            _ => None,
        });
        meant.map_or_else(|| typed.trim().to_owned(), |(id, _)| (*id).to_owned())
    }

    /// The system that keeps a channel closed.
    pub fn closed_by(&self, channel: &str) -> Option<String> {
        let down = recipient::down(&self.snapshot.timeline);
        recipient::closed_by(channel, &self.audiences, &self.systems, &down)
    }

    fn unmet(&self, typed: &str, why: &UnknownRecipient) -> Failure {
        Failure::could_not(match why {
            UnknownRecipient::Through { title, id } => {
                say!(
                    "inform-through",
                    title = title,
                    through = self.called(id),
                    id = id
                )
            }
            UnknownRecipient::Nobody { near: Some(near) } => {
                say!("inform-nobody-near", typed = typed, near = near)
            }
            UnknownRecipient::Nobody { near: None } => say!("inform-nobody", typed = typed),
        })
    }
}
