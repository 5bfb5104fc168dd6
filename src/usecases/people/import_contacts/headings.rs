//! Column mapping given with `--map`.

use crate::domain::people::contact::ImportedContacts;
use crate::domain::suggest::closest_match;
use crate::error::Failure;
use crate::format::people::contacts_table;
use crate::say;

/// `Ansv. tfn=phone.jour` as heading and field.
pub(super) fn mapped(typed: &[String]) -> Result<Vec<(String, String)>, Failure> {
    let all = || contacts_table::WORDS.join(", ");
    let pair = |typed: &String| -> Result<(String, String), Failure> {
        let (heading, field) = typed
            .rsplit_once('=')
            .filter(|(heading, _)| !heading.trim().is_empty())
            .ok_or_else(|| Failure::wrong_words(say!("contacts-map-form", typed = typed)))?;
        let (heading, field) = (heading.trim().to_owned(), field.trim().to_owned());
        if contacts_table::is_word(&field) {
            return Ok((heading, field));
        }
        let meant = closest_match(&field, contacts_table::WORDS.iter().copied()).unwrap_or("note");
        Err(Failure::wrong_words(say!(
            "contacts-map-field",
            field = field,
            all = all(),
            heading = heading,
            nearest = meant
        )))
    };
    typed.iter().map(pair).collect()
}

/// Each heading that was typed must be one of the file's.
pub(super) fn found_headings(
    file: &str,
    typed: &[(String, String)],
    brought: &ImportedContacts,
) -> Result<(), Failure> {
    let has = |heading: &str| {
        let mut all = brought.headings.iter();
        all.any(|other| contacts_table::is_heading(heading, other))
    };
    let Some((heading, field)) = typed.iter().find(|(heading, _)| !has(heading)) else {
        return Ok(());
    };
    let all = brought
        .headings
        .iter()
        .filter(|heading| !heading.is_empty());
    let all: Vec<&str> = all.map(String::as_str).collect();
    let meant = closest_match(heading, all.iter().copied()).or(all.first().copied());
    Err(Failure::wrong_words(say!(
        "contacts-map-heading",
        file = file,
        heading = heading,
        all = all.join(", "),
        nearest = meant.unwrap_or_default(),
        field = field
    )))
}
