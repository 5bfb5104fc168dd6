//! Merges an imported person into a listed one column by column; values that the file does not have are
//! kept.

use crate::domain::name::composed;
use crate::domain::people::contact::label;
use crate::domain::people::contact::{ImportedCell, ImportedPerson, Person, Phone, list_of};
use crate::domain::people::hours::AnsweringHours;
use crate::domain::people::phone_number::LineKind;
use crate::domain::text as foreign;

/// The merged person. Blank cells, and texts that differ only in case or spaces, keep the present value. A
/// number or address replaces the one of its column.
pub(super) fn merged(known: &Person, incoming: &ImportedPerson) -> Person {
    let new = &incoming.person;
    Person {
        id: known.id.clone(),
        role: text(&known.role, &new.role),
        name: text(&known.name, &new.name),
        org: text(&known.org, &new.org),
        phones: phones(&known.phones, incoming),
        email: mails(&known.email, incoming),
        chat: text(&known.chat, &new.chat),
        deputy_of: list(&known.deputy_of, &new.deputy_of),
        mandate_until: new.mandate_until.or(known.mandate_until),
        covers: list(&known.covers, &new.covers),
        audience: list(&known.audience, &new.audience),
        prefers: text(&known.prefers, &new.prefers),
        verified: new.verified.or(known.verified),
        note: text(&known.note, &new.note),
        office: text(&known.office, &new.office),
    }
}

/// Normal form: lower case, single spaces, composed letters, harmful characters as symbols.
pub(super) fn plain(text: &str) -> String {
    let shown = composed(&foreign::line(text)).to_lowercase();
    let words: Vec<&str> = shown.split_whitespace().collect();
    words.join(" ")
}

fn text(known: &str, new: &str) -> String {
    let same = new.is_empty() || plain(known) == plain(new);
    if same { known } else { new }.to_owned()
}

fn list(known: &[String], new: &[String]) -> Vec<String> {
    let plain = |all: &[String]| -> Vec<String> {
        let parts = all.iter().flat_map(|item| list_of(item));
        let mut all: Vec<String> = parts.map(|part| plain(&part)).collect();
        all.sort();
        all
    };
    let same = new.is_empty() || plain(known) == plain(new);
    if same { known } else { new }.to_vec()
}

/// Values of a column; empty if blank.
struct MergedColumn<T> {
    key: String,
    values: Vec<T>,
}

fn mails(known: &[String], incoming: &ImportedPerson) -> Vec<String> {
    let values = |values: Vec<String>| MergedColumn {
        key: String::new(),
        values,
    };
    let cells = incoming
        .email_cells
        .iter()
        .map(|cell| values(cell.values.clone()));
    let mut columns: Vec<MergedColumn<String>> = cells.collect();
    // An address from elsewhere than a column of addresses, as in a vCard.
    if columns.iter().all(|column| column.values.is_empty()) {
        let each = incoming.person.email.iter();
        columns = each.map(|mail| values(vec![mail.clone()])).collect();
    }
    let same = |one: &String, other: &String| plain(one) == plain(other);
    let as_it_is = |known: &String, _: &String| known.clone();
    by_column(
        known,
        &columns,
        |_| String::new(),
        same,
        as_it_is,
        |_, new| new.clone(),
    )
}

/// Numbers of a new person, each line and label once.
pub(super) fn phones_of_new(incoming: &ImportedPerson) -> Vec<Phone> {
    let mut all: Vec<Phone> = Vec::new();
    for phone in &incoming.person.phones {
        let again = |one: &Phone| one.is_same_line(phone) && one.is_labelled(&phone.label);
        if !all.iter().any(again) {
            all.push(phone.clone());
        }
    }
    all
}

fn phones(known: &[Phone], incoming: &ImportedPerson) -> Vec<Phone> {
    let cells = incoming.phone_cells.iter().flat_map(|cell| &cell.values);
    let all: Vec<&Phone> = match incoming.phone_cells.as_slice() {
        [] => incoming.person.phones.iter().collect(),
        _ => cells.collect(),
    };
    let pairs = || known.iter().zip(all.iter().copied());
    // Equal numbers in equal order, formatted.
    if known.len() == all.len() && pairs().all(|(known, new)| known.is_same_line(new)) {
        return pairs().map(|(known, new)| told_anew(known, new)).collect();
    }
    let columns: Vec<MergedColumn<Phone>> = if incoming.phone_cells.is_empty() {
        let each = incoming.person.phones.iter();
        each.map(|phone| MergedColumn {
            key: label::key(&phone.label),
            values: vec![phone.clone()],
        })
        .collect()
    } else {
        incoming.phone_cells.iter().flat_map(by_label).collect()
    };
    let same = |one: &Phone, other: &Phone| one.is_same_line(other);
    let replaced = |known: &Phone, new: &Phone| Phone {
        label: known.label.clone(),
        answers: known.answers,
        ..new.clone()
    };
    by_column(
        known,
        &columns,
        |phone| label::key(&phone.label),
        same,
        told_anew,
        replaced,
    )
}

/// A known number updated from the file: hours are kept, and the label unless another is given.
fn told_anew(known: &Phone, new: &Phone) -> Phone {
    let mut phone = known.clone();
    if !known.is_labelled(&new.label) {
        phone.label.clone_from(&new.label);
    }
    if !new.extension.is_empty() {
        phone.extension.clone_from(&new.extension);
    }
    // A kind given only by the label was given before, too.
    if new.kind != LineKind::Voice && LineKind::said_by(&known.label) != Some(new.kind) {
        phone.kind = new.kind;
    }
    if new.answers != AnsweringHours::Unstated {
        phone.answers = new.answers;
    }
    phone
}

/// A cell whose numbers have labels of their own is a column for each label.
fn by_label(cell: &ImportedCell<Phone>) -> Vec<MergedColumn<Phone>> {
    let blank = MergedColumn {
        key: label::key(&cell.label),
        values: Vec::new(),
    };
    let mut columns: Vec<MergedColumn<Phone>> = Vec::new();
    for phone in &cell.values {
        let key = label::key(&phone.label);
        match columns.iter_mut().find(|column| column.key == key) {
            Some(column) => column.values.push(phone.clone()),
            None => columns.push(MergedColumn {
                key,
                values: vec![phone.clone()],
            }),
        }
    }
    if columns.is_empty() {
        vec![blank]
    } else {
        columns
    }
}

/// Merges the known values with those of the columns. Values in the file keep their position; new ones
/// replace the previous value of their column, found by the column's label; values of no column are kept.
fn by_column<T: Clone>(
    known: &[T],
    columns: &[MergedColumn<T>],
    key: impl Fn(&T) -> String,
    same: impl Fn(&T, &T) -> bool,
    met: impl Fn(&T, &T) -> T,
    replaced: impl Fn(&T, &T) -> T,
) -> Vec<T> {
    let keys: Vec<String> = known.iter().map(&key).collect();
    let mut out = known.to_vec();
    let mut seen = vec![false; known.len()];
    let mut new: Vec<(&str, &T)> = Vec::new();
    for column in columns {
        for value in &column.values {
            let is_it = |at: &usize| same(&known[*at], value);
            let free = |at: &usize| !seen[*at] && is_it(at);
            let all = 0..known.len();
            let labelled = all.clone().find(|at| free(at) && keys[*at] == column.key);
            match labelled.or_else(|| all.clone().find(free)) {
                Some(at) => {
                    seen[at] = true;
                    out[at] = met(&known[at], value);
                }
                None if all.clone().any(|at| is_it(&at)) => {}
                None => new.push((&column.key, value)),
            }
        }
    }
    let mut places = places(columns, &keys);
    places.retain(|(_, at)| !seen[*at]);
    for (key, value) in new {
        match places.iter().position(|(of, _)| *of == key) {
            Some(place) => {
                let (_, at) = places.remove(place);
                out[at] = replaced(&known[at], value);
            }
            None => out.push(value.clone()),
        }
    }
    out
}

/// Indices of the known values that the filled columns refer to, in order, with the key of each label.
fn places<'c, T>(columns: &'c [MergedColumn<T>], keys: &[String]) -> Vec<(&'c str, usize)> {
    let mut places = Vec::new();
    let mut used = vec![false; keys.len()];
    for column in columns {
        let blank = column.values.is_empty();
        for _ in 0..column.values.len().max(1) {
            let next = (0..keys.len()).find(|at| !used[*at] && keys[*at] == column.key);
            if let Some(at) = next {
                used[at] = true;
                places.extend((!blank).then_some((column.key.as_str(), at)));
            }
        }
    }
    places
}
