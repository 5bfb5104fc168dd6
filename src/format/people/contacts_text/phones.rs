//! Telephone numbers in the text of contacts.yaml: as records, and each changed in its place.

use crate::domain::people::contact::Phone;
use crate::domain::people::hours::AnsweringHours;
use crate::format::yaml::patch::Patch;
use crate::format::yaml::tree::YamlNode;
use crate::format::yaml::write::quoted;

/// A number as it is dialled, or as it was typed where it is none.
pub(super) fn dialled(phone: &Phone) -> &str {
    phone
        .number
        .as_ref()
        .map_or(phone.typed.as_str(), |number| number.as_str())
}

/// A number as a record on one line.
fn phone_record(phone: &Phone) -> String {
    let mut parts = vec![format!("number: {}", quoted(dialled(phone)))];
    if !phone.extension.is_empty() {
        parts.push(format!("extension: {}", quoted(&phone.extension)));
    }
    if !phone.label.is_empty() {
        parts.push(format!("label: {}", quoted(&phone.label)));
    }
    if !phone.label_says_kind() {
        parts.push(format!("kind: {}", phone.kind.written()));
    }
    parts.extend(hours(phone).map(|hours| format!("hours: {hours}")));
    format!("{{ {} }}", parts.join(", "))
}

/// The hours of a number as a value on one line; none where nothing is said of them.
fn hours(phone: &Phone) -> Option<String> {
    match phone.answers {
        AnsweringHours::Unstated => None,
        AnsweringHours::Always => Some("always".to_owned()),
        AnsweringHours::Office => Some("office".to_owned()),
        AnsweringHours::Outside => Some("outside".to_owned()),
        AnsweringHours::Own(span) => Some(format!(
            "{{ days: {}, from: \"{}\", to: \"{}\" }}",
            quoted(&span.days.names()),
            span.from.format("%H:%M"),
            span.to.format("%H:%M")
        )),
    }
}

/// Puts the numbers of `after` where those of `before` are, each in its own place.
pub(super) fn set_phones(
    patch: &mut Patch<'_>,
    node: &YamlNode,
    before: &[Phone],
    after: &[Phone],
) -> bool {
    let listed = node.get("phones").filter(|list| !list.is_alias());
    let items = listed.map_or(&[][..], YamlNode::items);
    if items.is_empty() || items.len() != before.len() || after.is_empty() {
        return false;
    }
    let kept = pairs_of(before, after);
    for (at, item) in items.iter().enumerate() {
        match kept.iter().find(|(old, _)| *old == at) {
            Some((_, new)) => set_phone(patch, item, &before[at], &after[*new]),
            None => patch.remove(item),
        }
    }
    let added = (0..after.len()).filter(|at| kept.iter().all(|(_, new)| new != at));
    let added: Vec<String> = added.map(|at| phone_record(&after[at])).collect();
    let added: Vec<Vec<String>> = added.into_iter().map(|it| vec![it]).collect();
    patch.append(node, "phones", &added);
    true
}

/// Pairs of corresponding numbers, in the order of both; the others are removed or added.
fn pairs_of(before: &[Phone], after: &[Phone]) -> Vec<(usize, usize)> {
    if before.len() == after.len() {
        return (0..before.len()).map(|at| (at, at)).collect();
    }
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (at, old) in before.iter().enumerate() {
        let from = pairs.last().map_or(0, |(_, new)| new + 1);
        let same = |new: &usize| after[*new].is_same_line(old);
        pairs.extend((from..after.len()).find(same).map(|new| (at, new)));
    }
    pairs
}

/// Changes one number in its place.
fn set_phone(patch: &mut Patch<'_>, item: &YamlNode, before: &Phone, after: &Phone) {
    if before == after {
        return;
    }
    if item.text().is_some() {
        let alone = Phone {
            typed: after.typed.clone(),
            number: after.number.clone(),
            ..Phone::default()
        };
        let text = if *after == alone {
            quoted(dialled(after))
        } else {
            phone_record(after)
        };
        return patch.replace_scalar(item, &text);
    }
    let filled = |text: &str| (!text.is_empty()).then(|| quoted(text));
    let kind = (!after.label_says_kind()).then(|| after.kind.written().to_owned());
    let values = [
        (
            "number",
            filled(dialled(after)),
            dialled(before) != dialled(after),
        ),
        (
            "extension",
            filled(&after.extension),
            before.extension != after.extension,
        ),
        ("label", filled(&after.label), before.label != after.label),
        ("kind", kind, before.kind != after.kind),
        ("hours", hours(after), before.answers != after.answers),
    ];
    for (key, value, differs) in values {
        if differs && (value.is_some() || item.get(key).is_some()) {
            patch.set(item, key, value.as_deref().unwrap_or("null"));
        }
    }
}

/// Numbers on one line.
pub(crate) fn phones(phones: &[Phone]) -> String {
    let phones: Vec<String> = phones.iter().map(phone_record).collect();
    format!("[{}]", phones.join(", "))
}
