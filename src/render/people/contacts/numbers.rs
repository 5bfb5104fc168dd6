//! Phone numbers of a contact: all of them, or the one for this hour with the reason.

use crate::domain::people::contact::{ListedPerson, Phone, ReachReason, Reachability};
use crate::domain::people::hours::AnsweringHours;
use crate::domain::people::phone_number::LineKind;
use crate::domain::time::moment::Moment;
use crate::error::Message;
use crate::render::page::{Text, Tone};
use crate::render::people::contacts::ContactsContext;
use crate::say;

pub(super) fn numbers(row: &ListedPerson, context: ContactsContext<'_>) -> Text {
    let lines: Vec<String> = row
        .person
        .phones
        .iter()
        .map(|phone| number(phone, context))
        .collect();
    lines.join(",\n").into()
}

/// A number with its label, what answers there and, where it does not always answer, when it does.
pub fn number(phone: &Phone, context: ContactsContext<'_>) -> String {
    let mut parts = vec![phone.shown(context.home).replace(' ', "\u{a0}")];
    parts.extend(labels(phone, context));
    if phone.number.is_none() {
        parts.push(context.say(&say!("contacts-not-a-number")));
    }
    if let Some(hours) = hours(phone) {
        parts.push(context.say(&hours));
    }
    parts.join(" ")
}

/// The label of a number, and the kind where the label does not say it.
pub(in crate::render) fn labels(phone: &Phone, context: ContactsContext<'_>) -> Vec<String> {
    let label = Some(phone.label.clone()).filter(|label| !label.is_empty());
    let kind = kind_said(phone.kind).filter(|_| !phone.label_says_kind());
    let kind = kind.map(|kind| context.say(&kind));
    label.into_iter().chain(kind).collect()
}

fn kind_said(kind: LineKind) -> Option<Message> {
    Some(match kind {
        LineKind::Voice => return None,
        LineKind::Direct => say!("contacts-kind-direct"),
        LineKind::Switchboard => say!("contacts-kind-switchboard"),
        LineKind::Short => say!("contacts-kind-short"),
        LineKind::Text => say!("contacts-kind-text"),
        LineKind::Textphone => say!("contacts-kind-textphone"),
        LineKind::Fax => say!("contacts-kind-fax"),
        LineKind::Pager => say!("contacts-kind-pager"),
        LineKind::Data => say!("contacts-kind-data"),
    })
}

pub(in crate::render) fn hours(phone: &Phone) -> Option<Message> {
    match phone.answers {
        AnsweringHours::Unstated => None,
        AnsweringHours::Always => Some(say!("contacts-hours-always")),
        AnsweringHours::Office => Some(say!("contacts-hours-office")),
        AnsweringHours::Outside => Some(say!("contacts-hours-outside")),
        AnsweringHours::Own(span) => Some(say!(
            "contacts-hours-own",
            from = span.from.format("%H:%M").to_string(),
            to = span.to.format("%H:%M").to_string()
        )),
    }
}

/// The number that answers now; where none does, the addresses.
pub(in crate::render) fn dial(row: &ListedPerson, context: ContactsContext<'_>) -> Text {
    match &row.reach {
        Reachability::Dial { phone, .. } => {
            let shown = phone.shown(context.home).replace(' ', "\u{a0}");
            let labels = labels(phone, context).into_iter();
            let labels: String = labels.map(|label| format!(" {label}")).collect();
            Text::new(shown, Tone::Strong).and(labels, Tone::Normal)
        }
        Reachability::AsTyped(phone) => {
            let ways =
                std::iter::once(number(phone, context)).chain(row.person.email.iter().cloned());
            ways.collect::<Vec<_>>().join(",\n").into()
        }
        Reachability::NotNow(_) | Reachability::NoNumber => row.person.email.join(",\n").into(),
    }
}

pub(super) fn why(row: &ListedPerson, context: ContactsContext<'_>) -> Text {
    let reason = reason(&row.reach, context);
    let tone = match row.reach {
        Reachability::Dial { .. } => Tone::Normal,
        Reachability::AsTyped(_) | Reachability::NotNow(_) | Reachability::NoNumber => {
            Tone::Warning
        }
    };
    Text::new(context.say(&reason), tone)
}

/// True if nothing is stated about when the number answers.
pub fn is_unstated(reach: &Reachability) -> bool {
    matches!(
        reach,
        Reachability::Dial {
            why: ReachReason::Unstated,
            ..
        }
    )
}

/// Why this number, or why none.
pub fn reason(reach: &Reachability, context: ContactsContext<'_>) -> Message {
    let until = |at: &Option<Moment>| at.map(|at| context.when(at));
    match reach {
        Reachability::Dial { why, .. } => match why {
            ReachReason::Unstated => say!("contacts-why-unstated"),
            ReachReason::Always => say!("contacts-why-always"),
            ReachReason::OwnHours => say!("contacts-why-own"),
            ReachReason::OfficeOpen(at) => match until(at) {
                Some(time) => say!("contacts-why-open", time = time),
                None => say!("contacts-why-open-long"),
            },
            ReachReason::OfficeClosed(_, Some(holiday)) => {
                say!("contacts-why-holiday", day = holiday)
            }
            ReachReason::OfficeClosed(at, None) => match until(at) {
                Some(time) => say!("contacts-why-closed", time = time),
                None => say!("contacts-why-closed-long"),
            },
        },
        Reachability::NotNow(at) => match until(at) {
            Some(time) => say!("contacts-why-not-now", time = time),
            None => say!("contacts-why-not-now-long"),
        },
        Reachability::AsTyped(_) => say!("contacts-why-as-typed"),
        Reachability::NoNumber => say!("contacts-why-no-number"),
    }
}
