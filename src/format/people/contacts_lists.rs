//! Edits contacts.yaml as text: new groups, column mappings.

use crate::domain::documents::finding::Finding;
use crate::domain::people::phone_number::Home;
use crate::error::Failure;
use crate::format::people::contacts_file::{self, PATH};
use crate::format::yaml;
use crate::format::yaml::patch::Patch;
use crate::format::yaml::tree::{self, YamlNode};
use crate::format::yaml::write::quoted;
use crate::say;

/// The text with the missing groups, each an id and a title.
///
/// # Errors
/// The current text cannot be read, so nothing can be changed in it.
pub fn with_groups(bytes: &[u8], groups: &[(String, String)]) -> Result<String, Failure> {
    let record = |(id, title): &(String, String)| {
        vec![format!("id: {id}"), format!("title: {}", quoted(title))]
    };
    let records: Vec<Vec<String>> = groups.iter().map(record).collect();
    with_records(bytes, "groups", &records)
}

/// The text with column mappings; earlier ones of the same headings are replaced.
///
/// # Errors
/// As [`with_groups`].
pub fn with_headings(bytes: &[u8], headings: &[(String, String)]) -> Result<String, Failure> {
    let known = contacts_file::headings(bytes);
    let text = changed(bytes, |patch, root| {
        let listed = root.get("headings").map_or(&[][..], YamlNode::items);
        for (heading, field) in headings {
            let is =
                |item: &&YamlNode| item.get("heading").and_then(YamlNode::text) == Some(heading);
            if let Some(item) = listed.iter().find(is) {
                patch.set(item, "field", &quoted(field));
            }
        }
    })?;
    let new = headings
        .iter()
        .filter(|(heading, _)| !known.contains_key(heading));
    let record = |(heading, field): &(String, String)| {
        vec![
            format!("heading: {}", quoted(heading)),
            format!("field: {}", quoted(field)),
        ]
    };
    let new: Vec<Vec<String>> = new.map(record).collect();
    if new.is_empty() {
        return Ok(text);
    }
    with_records(text.as_bytes(), "headings", &new)
}

/// The text with records at the end of one of its lists, which need not be there yet.
fn with_records(bytes: &[u8], key: &str, records: &[Vec<String>]) -> Result<String, Failure> {
    let text = yaml::text(PATH, bytes).map_err(|_| unreadable())?;
    let root = tree::parse(text).map_err(|_| unreadable())?;
    if !root.is_nothing() {
        return changed(bytes, |patch, root| patch.append(root, key, records));
    }
    let gap = if text.is_empty() || text.ends_with('\n') {
        ""
    } else {
        "\n"
    };
    let begun = format!("{text}{gap}{key}: []\n");
    changed(begun.as_bytes(), |patch, root| {
        patch.append(root, key, records)
    })
}

/// Changes a text that can be read, and makes sure that what comes out can be.
fn changed(
    bytes: &[u8],
    change: impl FnOnce(&mut Patch<'_>, &YamlNode),
) -> Result<String, Failure> {
    let text = yaml::text(PATH, bytes).map_err(|_| unreadable())?;
    let root = tree::parse(text).map_err(|_| unreadable())?;
    let mut patch = Patch::new(text);
    change(&mut patch, &root);
    let out = patch.apply();
    match contacts_file::read(out.as_bytes(), Home::Nowhere) {
        Ok(_) => Ok(out),
        Err(fault) if is_too_long(&fault) => Err(too_long(&out)),
        Err(_) => Err(unreadable()),
    }
}

fn unreadable() -> Failure {
    Failure::could_not(say!("contacts-broken-first", path = PATH))
}

/// True if a text cannot be read only because of its length.
pub(crate) fn is_too_long(fault: &Finding) -> bool {
    ["document-too-large", "document-too-much"].contains(&fault.message.id)
}

/// The list would be longer than any document may be.
pub(crate) fn too_long(text: &str) -> Failure {
    Failure::could_not(say!(
        "contacts-too-long",
        path = PATH,
        kib = text.len().div_ceil(1024),
        most = tree::MOST_BYTES / 1024,
        values = tree::MOST_NODES
    ))
}
