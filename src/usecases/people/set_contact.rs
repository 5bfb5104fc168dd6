//! Change one field of a contact, or record that the person was reached.

use anyhow::Result;
use chrono::NaiveDate;

use crate::domain::people::contact::{Contacts, Field, Person, Phone, is_to_come};
use crate::domain::people::phone_number::Home;
use crate::domain::suggest::closest_match;
use crate::domain::time::moment;
use crate::env::Env;
use crate::error::Failure;
use crate::format::people::contacts_text;
use crate::replica::{Binder, SaveBase};
use crate::say;
use crate::usecases::people::keep_contacts::{standing, the_one};
use crate::usecases::people::known_names;

/// The list with the change in it, not saved yet.
#[derive(Clone, Debug)]
pub struct PreparedChange {
    pub text: String,
    pub base: SaveBase,
    pub person: Person,
    /// Formatted number, or the text as typed.
    pub display: String,
}

/// Sets a field: `phone` is the first number, `phone.LABEL` the one with that label; an empty value clears
/// the field.
///
/// # Errors
/// No match, no such field, or an invalid value.
pub fn set_contact(
    binder: &Binder,
    name: &str,
    field: &str,
    value: &str,
    env: &Env,
) -> Result<PreparedChange> {
    let list = standing(binder)?;
    let mut person = the_one(binder, &list, name)?;
    let (field, label) = Field::parse(field).ok_or_else(|| unknown(field))?;
    let value = value.trim();
    let shown = if field == Field::Phone {
        set_phone(&mut person, label, value, list.home)?
    } else {
        let deputy = (field == Field::DeputyOf).then(|| deputies(value, &list.contacts));
        let value = deputy.transpose()?.unwrap_or_else(|| value.to_owned());
        person.set(field, &value).map_err(Failure::wrong_words)?;
        let tried = person.verified.filter(|_| field == Field::Verified);
        if let Some(day) = tried.filter(|day| is_to_come(*day, today(binder, env))) {
            let what = say!("contacts-verified-to-come", day = day.to_string());
            return Err(Failure::wrong_words(what).into());
        }
        value.to_owned()
    };
    Ok(PreparedChange {
        base: list.base,
        text: contacts_text::with_field(&list.bytes, &person, field, list.home)?,
        person,
        display: shown,
    })
}

/// Ids of the people deputised for, typed by id, name or role. Others would have no effect.
fn deputies(typed: &str, contacts: &Contacts) -> Result<String, Failure> {
    let each = typed.split(',').map(str::trim).filter(|it| !it.is_empty());
    let meant = each.map(|typed| match contacts.named(typed).as_slice() {
        [one] => Ok(one.id.clone()),
        several => {
            let ids: Vec<&str> = several.iter().take(4).map(|one| one.id.as_str()).collect();
            let near = known_names::nearest(typed, contacts).unwrap_or_default();
            Err(Failure::wrong_words(
                match (ids.is_empty(), near.is_empty()) {
                    (false, _) => say!(
                        "contacts-deputy-several",
                        typed = typed,
                        ids = ids.join(", ")
                    ),
                    (true, false) => say!("contacts-deputy-near", typed = typed, near = near),
                    (true, true) => say!("contacts-deputy-unknown", typed = typed),
                },
            ))
        }
    });
    Ok(meant.collect::<Result<Vec<String>, Failure>>()?.join(", "))
}

/// Records that a person was reached today with the listed details.
///
/// # Errors
/// No match.
pub fn verify_contact(binder: &Binder, name: &str, env: &Env) -> Result<PreparedChange> {
    let list = standing(binder)?;
    let mut person = the_one(binder, &list, name)?;
    let today = today(binder, env);
    person.verified = Some(today);
    Ok(PreparedChange {
        base: list.base,
        text: contacts_text::with_field(&list.bytes, &person, Field::Verified, list.home)?,
        person,
        display: today.to_string(),
    })
}

fn today(binder: &Binder, env: &Env) -> NaiveDate {
    let zone = binder.zone();
    moment::date_in(moment::in_zone(env.now(), zone), zone)
}

/// Sets the number of a label, or takes it out where nothing is typed. Gives how it is shown.
fn set_phone(person: &mut Person, label: &str, value: &str, home: Home) -> Result<String, Failure> {
    if value.is_empty() {
        let at = person.phone_labelled(label);
        let at = at.ok_or_else(|| no_such_number(person, label))?;
        person.phones.remove(at);
        return Ok(String::new());
    }
    let mut fault = None;
    let mut phones = Phone::read_all(value, label, home, &mut |what| fault = Some(what));
    if let Some(what) = fault {
        return Err(Failure::wrong_words(what));
    }
    match (phones.pop(), phones.is_empty()) {
        (Some(phone), true) => {
            let shown = phone.shown(home);
            person.set_phone(phone, label);
            Ok(shown)
        }
        _ => Err(Failure::wrong_words(say!(
            "contacts-number-several",
            number = value
        ))),
    }
}

fn no_such_number(person: &Person, label: &str) -> Failure {
    let labels: Vec<&str> = person
        .phones
        .iter()
        .map(|phone| phone.label.as_str())
        .collect();
    Failure::wrong_words(say!(
        "contacts-no-such-number",
        name = person.called(),
        label = label,
        id = &person.id,
        all = labels.join(", ")
    ))
}

fn unknown(typed: &str) -> Failure {
    let words: Vec<&str> = Field::ALL.iter().map(|field| field.word()).collect();
    let meant = closest_match(typed, words.iter().copied()).unwrap_or("phone");
    Failure::wrong_words(say!(
        "contacts-no-field",
        field = typed,
        all = words.join(", "),
        nearest = meant
    ))
}
