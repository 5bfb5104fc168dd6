//! Change one field of somebody in the contact list, or note that they were reached.

use anyhow::Result;

use crate::domain::contact::{Field, Person, Phone};
use crate::domain::hours::Answers;
use crate::domain::moment;
use crate::domain::nearest::nearest;
use crate::domain::phone::{Home, Number};
use crate::env::Env;
use crate::error::Failure;
use crate::format::contacts_text;
use crate::say;
use crate::store::Binder;
use crate::usecases::keep_contacts::{standing, the_one};

/// The list with the change in it, not saved yet.
#[derive(Clone, Debug)]
pub struct Prepared {
    pub text: String,
    pub person: Person,
    /// How a number is shown here, or the text as typed.
    pub shown: String,
}

/// Sets a field: `phone` is the first number, `phone.LABEL` the one labelled so; an empty value
/// takes the field away.
///
/// # Errors
/// Nobody is meant, the field is none, or the value cannot stand there.
pub fn set_contact(binder: &Binder, name: &str, field: &str, value: &str) -> Result<Prepared> {
    let list = standing(binder)?;
    let mut person = the_one(&list.contacts, name)?;
    let (field, label) = Field::parse(field).ok_or_else(|| unknown(field))?;
    let value = value.trim();
    if field == Field::Phone {
        let phone = phone(value, label, list.home)?;
        return Ok(Prepared {
            text: contacts_text::with_phone(&list.bytes, &person.id, &phone)?,
            shown: phone.shown(list.home),
            person,
        });
    }
    person.set(field, value).map_err(Failure::wrong_words)?;
    Ok(Prepared {
        text: contacts_text::with_field(&list.bytes, &person, field)?,
        person,
        shown: value.to_owned(),
    })
}

/// Notes that somebody was reached today by what the list says.
///
/// # Errors
/// Nobody is meant.
pub fn verify_contact(binder: &Binder, name: &str, env: &Env) -> Result<Prepared> {
    let list = standing(binder)?;
    let mut person = the_one(&list.contacts, name)?;
    let zone = binder.zone();
    let today = moment::date_in(moment::in_zone(env.now(), zone), zone);
    person.verified = Some(today);
    Ok(Prepared {
        text: contacts_text::with_field(&list.bytes, &person, Field::Verified)?,
        person,
        shown: today.to_string(),
    })
}

fn phone(value: &str, label: &str, home: Home) -> Result<Phone, Failure> {
    let number = Number::parse(value, home).map_err(Failure::wrong_words)?;
    Ok(Phone {
        typed: value.to_owned(),
        number: Some(number),
        label: label.to_owned(),
        answers: Answers::Always,
    })
}

fn unknown(typed: &str) -> Failure {
    let words: Vec<&str> = Field::ALL.iter().map(|field| field.word()).collect();
    let meant = nearest(typed, words.iter().copied()).unwrap_or("phone");
    Failure::wrong_words(say!(
        "contacts-no-field",
        field = typed,
        all = words.join(", "),
        nearest = meant
    ))
}
