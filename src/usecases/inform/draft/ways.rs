//! The ways a message can go, with addresses, and which of them are closed.

use crate::domain::inform::message_text::DeliveryWay;
use crate::domain::inform::recipient::Recipient;
use crate::domain::people::contact::{Person, Phone};
use crate::usecases::inform::InformSources;

/// The ways to these people, first choice first, each once; the reserve after them.
pub(super) fn ways(known: &InformSources, to: &[Recipient]) -> Vec<DeliveryWay> {
    let planned = to
        .iter()
        .flat_map(|it| it.channels.iter().map(|id| (id, false)));
    let reserve = to
        .iter()
        .flat_map(|it| it.reserve.iter().map(|id| (id, true)));
    let mut ways: Vec<DeliveryWay> = Vec::new();
    for (id, reserve) in planned.chain(reserve) {
        if ways.iter().all(|way| way.id != *id) {
            ways.push(way(known, to, id, reserve));
        }
    }
    ways
}

fn way(known: &InformSources, to: &[Recipient], id: &str, reserve: bool) -> DeliveryWay {
    let channel = known.audiences.channel(id);
    let mut address: Vec<String> = channel
        .into_iter()
        .flat_map(|channel| [channel.address.clone(), channel.source.clone()])
        .filter(|text| !text.is_empty())
        .collect();
    address.extend(to.iter().flat_map(|it| addresses(known, &it.id, id)));
    DeliveryWay {
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

fn numbers(person: &Person, wanted: fn(&Phone) -> bool) -> Vec<String> {
    let phones = person.phones.iter().filter(|phone| wanted(phone));
    phones.map(|phone| phone.typed.clone()).collect()
}

/// How somebody of the contact list is reached by a built-in channel.
fn addresses(known: &InformSources, who: &str, channel: &str) -> Vec<String> {
    let of_person = |person: &Person| match channel {
        "email" => person.email.clone(),
        "phone" => numbers(person, |phone| phone.is_called()),
        "sms" => numbers(person, |phone| phone.kind.is_texted()),
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
