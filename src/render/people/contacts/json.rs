//! The contact list as JSON (docs/json.md, `contacts`).

use serde_json::{Value, json};

use crate::domain::documents::parsed::Parsed;
use crate::domain::people::contact::{
    ContactMark, Doubt, ListedGroup, ListedPerson, Listing, Person, Phone, Reachability,
};
use crate::domain::people::hours::AnsweringHours;
use crate::render::documents::faults;
use crate::render::people::contacts::{ContactsContext, reason};

/// The one document of `contacts --json`.
pub fn json(listing: &Parsed<Listing>, context: ContactsContext<'_>) -> Value {
    let groups = &listing.value.groups;
    json!({
        "groups": groups.iter().map(|listed| group(listed, context)).collect::<Value>(),
        "versions_by": context.versions_by,
        "findings": faults::findings_json(context.words, &listing.findings),
        "older": faults::older_json(context.words, listing.fallback.as_ref()),
    })
}

fn group(listed: &ListedGroup, context: ContactsContext<'_>) -> Value {
    let group = &listed.group;
    json!({
        "id": group.id,
        "title": group.title,
        "email": group.email,
        "phones": phones(&group.phones, context),
        "note": group.note,
        "people": listed.rows.iter().map(|row| self::listed(row, context)).collect::<Value>(),
    })
}

/// One person as listed, with what this hour decides.
pub fn listed(row: &ListedPerson, context: ContactsContext<'_>) -> Value {
    let mut all = person(&row.person, context);
    all["marks"] = row.marks.iter().map(|mark| self::mark(*mark)).collect();
    all["doubts"] = row.doubts.iter().map(|it| doubt(it, context)).collect();
    all["now"] = now(&row.reach, context);
    all
}

/// One person, without what only this hour decides.
pub fn person(person: &Person, context: ContactsContext<'_>) -> Value {
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
    json!({
        "id": person.id,
        "role": person.role,
        "name": person.name,
        "org": person.org,
        "phones": phones(&person.phones, context),
        "email": person.email,
        "chat": person.chat,
        "deputy_of": person.deputy_of,
        "mandate_until": day(person.mandate_until),
        "covers": person.covers,
        "audience": person.audience,
        "prefers": person.prefers,
        "verified": day(person.verified),
        "note": person.note,
        "office": person.office,
    })
}

fn phones(phones: &[Phone], context: ContactsContext<'_>) -> Value {
    let phone = |phone: &Phone| {
        json!({
            "number": phone.number.as_ref().map(|number| number.as_str()),
            "shown": phone.shown(context.home),
            "extension": phone.extension,
            "label": phone.label,
            "kind": phone.kind.written(),
            "hours": hours(phone.answers),
        })
    };
    phones.iter().map(phone).collect()
}

fn hours(answers: AnsweringHours) -> Value {
    match answers {
        AnsweringHours::Unstated => Value::Null,
        AnsweringHours::Always => json!("always"),
        AnsweringHours::Office => json!("office"),
        AnsweringHours::Outside => json!("outside"),
        AnsweringHours::Own(span) => json!({
            "days": span.days.names(),
            "from": span.from.format("%H:%M").to_string(),
            "to": span.to.format("%H:%M").to_string(),
        }),
    }
}

fn now(reach: &Reachability, context: ContactsContext<'_>) -> Value {
    let why = context.words.say(&reason(reach, context));
    let phone = match reach {
        Reachability::Dial { phone, .. } => Some(phone),
        Reachability::AsTyped(phone) => Some(phone),
        Reachability::NotNow(_) | Reachability::NoNumber => None,
    };
    json!({
        "number": phone.and_then(|phone| phone.number.as_ref()).map(|number| number.as_str()),
        "shown": phone.map(|phone| phone.shown(context.home)),
        "label": phone.map(|phone| &phone.label),
        "why": why,
    })
}

fn doubt(doubt: &Doubt, context: ContactsContext<'_>) -> Value {
    match doubt {
        Doubt::Outside { by, on } => {
            json!({ "doubt": "changed-outside", "by": by, "day": on.to_string() })
        }
        Doubt::Elsewhere {
            by,
            phones: there,
            addresses,
        } => json!({
            "doubt": "other-version",
            "by": by,
            "phones": phones(there, context),
            "addresses": addresses,
        }),
    }
}

fn mark(mark: ContactMark) -> Value {
    let (word, day) = match mark {
        ContactMark::MandateOver(day) => ("mandate-over", Some(day)),
        ContactMark::MandateEnds(day) => ("mandate-ends", Some(day)),
        ContactMark::NeverVerified => ("never-verified", None),
        ContactMark::VerifiedLongAgo(day) => ("verified-long-ago", Some(day)),
        ContactMark::NoWay => ("no-way", None),
    };
    json!({ "mark": word, "day": day.map(|day| day.to_string()) })
}
