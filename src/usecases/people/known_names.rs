//! Matches typed names of people and roles with contacts and members. Unknown names are written as typed,
//! with a notice that suggests the most similar one.

use crate::domain::language::Language;
use crate::domain::log::entry::{Draft, Field};
use crate::domain::name::folded;
use crate::domain::people::contact::{Contacts, Person};
use crate::domain::suggest::closest_match;
use crate::error::Message;
use crate::replica::Binder;
use crate::say;
use crate::usecases::people::who_is;
use crate::usecases::replication::members;
use crate::usecases::setup::settings::settings;

/// Match of a name, with a notice if it is unknown.
pub(in crate::usecases) struct NameMeant {
    /// A role or an id as typed; else the name of the person meant.
    pub(in crate::usecases) called: String,
    pub(in crate::usecases) notice: Option<Message>,
}

/// Match as owner of an action: role, person or group.
pub(in crate::usecases) fn owner(binder: &Binder, typed: &str) -> NameMeant {
    let contacts = who_is::contacts(binder);
    let as_typed = |notice| NameMeant {
        called: typed.to_owned(),
        notice,
    };
    if typed.trim().is_empty() || contacts.groups.is_empty() || contacts.group(typed).is_some() {
        return as_typed(None);
    }
    let people = contacts.named(typed);
    let by_name: Vec<&&Person> = people.iter().filter(|one| is_named(one, typed)).collect();
    let called = |called: String| NameMeant {
        called,
        notice: None,
    };
    match (people.as_slice(), by_name.as_slice()) {
        _ if people.iter().any(|one| is_exactly(one, typed)) => {
            let by_id = people.iter().find(|one| is_bare_id(one, typed));
            match by_id {
                Some(one) => called(self::called(one)),
                None => as_typed(None),
            }
        }
        (_, [one]) => called(one.called().to_owned()),
        ([], _) if is_role_in_the_definite(typed, &contacts) => as_typed(None),
        ([], _) => match member_called(binder, typed) {
            Some(name) => called(name),
            None => as_typed(Some(unknown(typed, &contacts))),
        },
        // A part of one role.
        ([_], _) => as_typed(None),
        (several, _) => {
            let names: Vec<&str> = several.iter().take(4).map(|one| one.called()).collect();
            let names = names.join(", ");
            as_typed(Some(say!("name-several", typed = typed, names = names)))
        }
    }
}

/// `konsortiechefen`, where the list has `konsortiechef`.
fn is_role_in_the_definite(typed: &str, contacts: &Contacts) -> bool {
    let bare = ["en", "et", "n", "t"]
        .iter()
        .filter_map(|end| typed.strip_suffix(end));
    let mut bare = bare.filter(|bare| bare.chars().count() > 3);
    bare.any(|bare| contacts.named(bare).iter().any(|one| is_exactly(one, bare)))
}

/// True if the input consists of whole words of a person's name.
fn is_named(person: &Person, typed: &str) -> bool {
    let name = folded(&person.name);
    let wanted = folded(typed);
    let mut wanted = wanted.split_whitespace();
    wanted.all(|word| name.split_whitespace().any(|part| part == word))
}

/// Replaces an entry's owner by its match; notice if unknown.
pub(in crate::usecases) fn name_owner(binder: &Binder, draft: &mut Draft) -> Option<Message> {
    let typed = draft.fields.text(Field::Owner).to_owned();
    if typed.is_empty() {
        return None;
    }
    let meant = owner(binder, &typed);
    draft.fields.set(Field::Owner, meant.called);
    meant.notice
}

/// Notice for an unknown person.
pub(in crate::usecases) fn about_person(binder: &Binder, typed: &str) -> Option<Message> {
    let contacts = who_is::contacts(binder);
    let is_known = contacts.groups.is_empty()
        || !contacts.named(typed).is_empty()
        || member_called(binder, typed).is_some();
    (!is_known).then(|| unknown(typed, &contacts))
}

/// Notices for a person, and for a role that is a likely typing error.
pub(in crate::usecases) fn about_role(binder: &Binder, role: &str, person: &str) -> Vec<Message> {
    let contacts = who_is::contacts(binder);
    let roles = contacts.people().map(|(_, person)| person.role.as_str());
    let keepers = keepers(settings(binder).language);
    let roles = roles.chain(keepers.iter().copied());
    let roles: Vec<&str> = roles.filter(|it| !it.is_empty()).collect();
    let is_known =
        !contacts.named(role).is_empty() || roles.iter().any(|known| folded(known) == folded(role));
    let near = closest_match(role, roles.iter().copied()).filter(|_| !is_known);
    let near = near.map(|near| say!("role-near", typed = role, near = near));
    near.into_iter()
        .chain(about_person(binder, person))
        .collect()
}

/// What whoever keeps the log is called.
const fn keepers(language: Language) -> &'static [&'static str] {
    match language {
        Language::Swedish => &["loggförare", "protokollförare"],
        Language::Danish => &["logfører"],
        Language::English => &["log keeper"],
    }
}

/// Role and person of words typed without quotation marks: the longest beginning that is a role, of the
/// contact list or a log keeper's, is the role. As typed where none is.
pub(in crate::usecases) fn role_apart(
    binder: &Binder,
    role: &str,
    person: &str,
) -> (String, String) {
    let line = format!("{role} {person}");
    let words: Vec<&str> = line.split_whitespace().collect();
    let contacts = who_is::contacts(binder);
    let is_role = |typed: &str| {
        let mut listed = contacts.people();
        let all = [Language::Swedish, Language::Danish, Language::English];
        let mut keepers = all.iter().flat_map(|language| keepers(*language));
        listed.any(|(_, it)| folded(&it.role) == folded(typed))
            || keepers.any(|it| folded(it) == folded(typed))
    };
    let longest = (1..words.len())
        .rev()
        .find(|count| is_role(&words[..*count].join(" ")));
    match longest {
        Some(count) => (words[..count].join(" "), words[count..].join(" ")),
        None => (role.to_owned(), person.to_owned()),
    }
}

/// The name of the member who was meant by writer or by name.
fn member_called(binder: &Binder, typed: &str) -> Option<String> {
    let members = members::members(binder).ok()?;
    let is_meant = |name: &str| folded(name) == folded(typed);
    let by_name = members.all().find(|member| is_meant(&member.name));
    let by_name = by_name.map(|member| member.name.clone());
    by_name.or_else(|| who_is::member(binder, typed))
}

/// The nearest to a name, of all people, by name, role or id.
pub(in crate::usecases) fn nearest(typed: &str, contacts: &Contacts) -> Option<String> {
    let people = || contacts.people().map(|(_, person)| person);
    let names = people().flat_map(|person| {
        let given = person.name.split_whitespace().next().unwrap_or_default();
        [
            person.name.as_str(),
            given,
            person.role.as_str(),
            person.id.as_str(),
        ]
    });
    let near = closest_match(typed, names.filter(|name| !name.is_empty()))?;
    let meant = |person: &&Person| {
        let given = person.name.split_whitespace().next();
        given == Some(near)
            || [&person.name, &person.role, &person.id]
                .iter()
                .any(|it| *it == near)
    };
    people()
        .find(meant)
        .map(|person| person.called().to_owned())
}

fn unknown(typed: &str, contacts: &Contacts) -> Message {
    match nearest(typed, contacts) {
        Some(near) => say!("name-unknown-near", typed = typed, near = near),
        None => say!("name-unknown", typed = typed),
    }
}

/// What somebody is called as an owner: by role, else by name.
pub(in crate::usecases) fn called(person: &Person) -> String {
    match person.role.as_str() {
        "" => person.called().to_owned(),
        role => role.to_owned(),
    }
}

/// Whether what was typed is an id that is no word of the role, which says nothing to a reader.
fn is_bare_id(person: &Person, typed: &str) -> bool {
    let role = folded(&person.role);
    let mut words = role.split(|c: char| !c.is_alphanumeric());
    person.id == typed.trim() && !words.any(|word| word == person.id)
}

fn is_exactly(person: &Person, typed: &str) -> bool {
    let wanted = folded(typed);
    [&person.id, &person.name, &person.role]
        .iter()
        .any(|it| folded(it) == wanted)
}
