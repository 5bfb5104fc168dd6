//! Types and label of a phone number in a card.

use calcard::vcard::VCardParameterValue;

use crate::domain::language::Language;
use crate::domain::people::contact::Phone;
use crate::domain::people::contact::label;
use crate::domain::people::phone_number::LineKind;
use crate::format::people::vcard::lines::{Card, VcardLine, plain};

/// Types that say which telephone it is, each with the word of the usual label.
const LABELS: &[(&str, &str)] = &[
    ("CELL", "mobile"),
    ("MOBILE", "mobile"),
    ("IPHONE", "mobile"),
    ("HOME", "home"),
    ("WORK", "work"),
    ("BUSINESS", "work"),
    ("CAR", "car"),
    ("ASSISTANT", "assistant"),
];

/// Types that say what answers. The first is the one that is written.
const KINDS: &[(&str, LineKind)] = &[
    ("fax", LineKind::Fax),
    ("pager", LineKind::Pager),
    ("textphone", LineKind::Textphone),
    ("tty-tdd", LineKind::Textphone),
    ("tty", LineKind::Textphone),
    ("x-modem", LineKind::Data),
    ("modem", LineKind::Data),
    ("bbs", LineKind::Data),
    ("telex", LineKind::Data),
    ("x-switchboard", LineKind::Switchboard),
    ("main", LineKind::Switchboard),
    ("company_main", LineKind::Switchboard),
    ("x-main", LineKind::Switchboard),
    ("x-company_main", LineKind::Switchboard),
    ("x-direct", LineKind::Direct),
    ("x-short", LineKind::Short),
];

/// Types that say neither.
const SILENT: &[&str] = &[
    "VOICE",
    "PREF",
    "MSG",
    "VIDEO",
    "ISDN",
    "PCS",
    "INTERNET",
    "OTHER",
    "X-OTHER",
    "TEXT",
    "SMS",
    "X-PREF",
    "CUSTOM",
    "X-CUSTOM",
    "QUOTED-PRINTABLE",
    "BASE64",
    "8BIT",
    "7BIT",
    "UTF-8",
    "PREFERRED",
];

#[derive(Debug, Default, PartialEq)]
pub(super) struct NumberDescription {
    pub(super) label: String,
    pub(super) kind: LineKind,
}

/// Kind and label by types and label of a line; usual labels in the binder's language.
pub(super) fn description(line: &VcardLine, card: &Card, language: Language) -> NumberDescription {
    let types = types(line);
    let has = |name: &str| types.iter().any(|it| it == name);
    let named = |kind: &(&str, LineKind)| has(&kind.0.to_uppercase());
    let only_text = (has("TEXT") || has("SMS")) && !has("VOICE") && !has("CELL");
    let by_type = KINDS.iter().find(|kind| named(kind)).map(|(_, kind)| *kind);
    let own = own_label(line, card);
    let mut labels: Vec<String> = Vec::new();
    let mut add = |text: String| {
        if !text.is_empty() && !labels.contains(&text) {
            labels.push(text);
        }
    };
    match &own {
        Some(own) => add(in_language(own, language)),
        None => {
            let usual = LABELS.iter().filter(|(name, _)| has(name));
            usual.for_each(|(_, word)| add(label::written(word, language).to_owned()));
            types.iter().filter_map(|it| unusual(it)).for_each(&mut add);
        }
    }
    let kind = by_type.or(only_text.then_some(LineKind::Text));
    let by_label = own.as_deref().and_then(LineKind::said_by);
    NumberDescription {
        label: labels.join(", "),
        kind: kind.or(by_label).unwrap_or_default(),
    }
}

/// The values of all TYPE parameters, in capitals.
fn types(line: &VcardLine) -> Vec<String> {
    let types = line.params.iter().filter(|(name, _)| name == "TYPE");
    let values = types.flat_map(|(_, values)| values);
    let apart = values.flat_map(|value| value.split(',').map(str::trim));
    apart
        .filter(|it| !it.is_empty())
        .map(str::to_uppercase)
        .collect()
}

/// `_$!<Work>!$_` is Apple's own word for a usual label; others are people's.
fn own_label(line: &VcardLine, card: &Card) -> Option<String> {
    let beside = || {
        let mut lines = card.lines.iter();
        lines.find(|it| {
            it.name == "X-ABLABEL"
                && !line.group.is_empty()
                && it.group.eq_ignore_ascii_case(&line.group)
        })
    };
    let of_param = line
        .params
        .iter()
        .find(|(name, _)| matches!(name.as_str(), "LABEL" | "X-LABEL"));
    let label = of_param
        .and_then(|(_, values)| values.first().cloned())
        .or_else(|| beside().map(|it| plain(&it.value)))?;
    let label = label.trim();
    let apple = label
        .strip_prefix("_$!<")
        .and_then(|rest| rest.strip_suffix(">!$_"));
    let label = apple.unwrap_or(label).trim();
    let nothing = label.is_empty() || label.eq_ignore_ascii_case("other");
    (!nothing).then(|| label.to_owned())
}

/// A usual label in the language of the binder where an address book has it in its own.
fn in_language(label: &str, language: Language) -> String {
    let spaced = label.replace("FAX", " fax");
    let english = [
        "mobile",
        "home",
        "work",
        "main",
        "pager",
        "iphone",
        "home fax",
        "work fax",
        "assistant",
        "car",
    ];
    let plain = spaced.trim().to_lowercase();
    match label::usual(&plain).filter(|_| english.contains(&plain.as_str())) {
        Some(word) => label::written(word, language).to_owned(),
        None => label.to_owned(),
    }
}

/// A type of its own making: `X-Jour` is the label Jour.
fn unusual(name: &str) -> Option<String> {
    let known = LABELS.iter().any(|(it, _)| *it == name) || SILENT.contains(&name);
    let kind = KINDS.iter().any(|(it, _)| it.eq_ignore_ascii_case(name));
    if known || kind {
        return None;
    }
    let text = name
        .strip_prefix("X-")
        .unwrap_or(name)
        .replace(['_', '-'], " ");
    Some(text.to_lowercase())
}

/// Types written for a number, and its label if no type expresses it.
pub(super) fn types_of(phone: &Phone) -> (Vec<VCardParameterValue>, Option<&str>) {
    let of_kind = KINDS.iter().find(|(_, kind)| *kind == phone.kind);
    let mut types: Vec<String> = of_kind
        .map(|(name, _)| (*name).to_owned())
        .into_iter()
        .collect();
    if phone.kind == LineKind::Text {
        types.push("text".to_owned());
    }
    let usual = label::usual(&phone.label);
    let of_label = LABELS
        .iter()
        .find(|(_, word)| usual == Some(*word) && ["mobile", "home", "work"].contains(word));
    types.extend(of_label.map(|(name, _)| name.to_lowercase()));
    let told = of_label.is_some() || phone.label.is_empty();
    let types = types.into_iter().map(VCardParameterValue::Text).collect();
    (types, (!told).then_some(phone.label.as_str()))
}
