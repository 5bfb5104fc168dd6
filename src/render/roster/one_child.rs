//! One child of a roster: guardians, collectors, medicine and its doses.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::domain::people::phone_number::Home;
use crate::domain::roster::presence::{Presence, PresenceEvent, PresenceMark};
use crate::domain::roster::{Child, Collector, Guardian, Medicine};
use crate::domain::time::moment;
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Page, Text, Tone};
use crate::render::roster::{RosterContext, care, machines, whereabouts};
use crate::say;

/// Everything about one child: special needs first.
pub fn child(child: &Child, presence: &Presence, context: RosterContext<'_>) -> Answer {
    let mut page = Page::new();
    page.heading(1, format!("{} {}", child.name, child.class));
    let care = care(child, context);
    if !care.is_empty() {
        page.paragraph(Text::new(care, Tone::Warning));
    }
    page.paragraph(whereabouts(child, presence, context));
    let mut section = |heading: &Message, lines: Vec<String>| {
        if !lines.is_empty() {
            page.heading(2, context.say(heading));
            page.bullets(lines);
        }
    };
    let guardians = child.guardians.iter();
    let guardians = guardians
        .map(|it| guardian_line(it, context.home))
        .collect();
    section(&say!("roster-heading-guardians"), guardians);
    let collectors = child
        .collectors
        .iter()
        .map(|it| collector_line(it, context));
    section(&say!("roster-heading-collectors"), collectors.collect());
    section(
        &say!("roster-heading-medicine"),
        medicine_lines(child, presence, context),
    );
    section(
        &say!("roster-heading-note"),
        Vec::from_iter(Some(child.note.clone()).filter(|it| !it.is_empty())),
    );
    let mut json = json!({ "child": machines(&[child], presence, context)[0] });
    json["child"]["doses"] = doses(child, presence).into();
    Answer { page, json }
}

/// Who else may fetch the child, how they are reached, and between which days.
pub fn collector_line(collector: &Collector, context: RosterContext<'_>) -> String {
    let numbers = collector.phones.iter().map(|it| it.shown(context.home));
    let mut parts = vec![collector.name.clone()];
    parts.extend(numbers);
    let day = |day: Option<NaiveDate>| day.map(|it| it.to_string());
    let is_over = collector.until.is_some_and(|until| until < context.today);
    let said = [
        day(collector.from).map(|day| say!("roster-from", day = day)),
        day(collector.until).map(|day| match is_over {
            true => say!("roster-until-over", day = day),
            false => say!("roster-until", day = day),
        }),
        Some(say!("roster-shows", proof = &collector.proof))
            .filter(|_| !collector.proof.is_empty()),
    ];
    parts.extend(said.into_iter().flatten().map(|it| context.say(&it)));
    parts.join(", ")
}

/// The agreements of a child, and what was given today.
pub fn medicine_lines(
    child: &Child,
    presence: &Presence,
    context: RosterContext<'_>,
) -> Vec<String> {
    let mut lines: Vec<String> = child
        .medicine
        .iter()
        .map(|it| {
            let parts = [
                medicine_line(it, context),
                it.when.clone(),
                it.agreement.clone(),
            ];
            let parts = parts.into_iter().filter(|part| !part.is_empty());
            parts.collect::<Vec<_>>().join(" – ")
        })
        .collect();
    let own = presence.doses.iter().filter(|it| it.child == child.id);
    lines.extend(own.map(|event| dose_line(event, context)));
    lines
}

/// `12:05 Ritalin: givet, af Ida, kontrolleret af Bo`.
fn dose_line(event: &PresenceEvent, context: RosterContext<'_>) -> String {
    let given = match event.mark {
        PresenceMark::Given => "yes",
        _ => "no",
    };
    let time = moment::clock_in(event.at, context.zone);
    let mut parts = vec![context.say(&say!(
        "roster-dose",
        given = given,
        time = time,
        what = &event.medicine
    ))];
    let said = [
        (&event.why, say!("roster-because", why = &event.why)),
        (&event.by, say!("roster-given-by", by = &event.by)),
        (
            &event.checked_by,
            say!("roster-checked-by", checked = &event.checked_by),
        ),
    ];
    let said = said.into_iter().filter(|(text, _)| !text.is_empty());
    parts.extend(said.map(|(_, said)| context.say(&said)));
    parts.join(", ")
}

fn doses(child: &Child, presence: &Presence) -> Vec<Value> {
    let own = presence.doses.iter().filter(|it| it.child == child.id);
    own.map(|event| {
        json!({
            "id": event.id.to_string(),
            "at": moment::written(event.at),
            "given": event.mark == PresenceMark::Given,
        })
    })
    .collect()
}

/// `Eva Lind (mor): 00 00 00 55, 00 00 00 56`.
pub fn guardian_line(guardian: &Guardian, home: Home) -> String {
    let numbers: Vec<String> = guardian.phones.iter().map(|it| it.shown(home)).collect();
    let relation = match guardian.relation.is_empty() || guardian.relation == guardian.name {
        true => String::new(),
        false => format!(" ({})", guardian.relation),
    };
    let more = [&guardian.hours, &guardian.language];
    let more: Vec<&str> = more
        .iter()
        .map(|it| it.as_str())
        .filter(|it| !it.is_empty())
        .collect();
    let mut line = format!("{}{relation}: {}", guardian.name, numbers.join(", "));
    if !more.is_empty() {
        line = format!("{line} – {}", more.join(", "));
    }
    line
}

/// `Ritalin, 10 mg`, with the day its agreement ended.
pub fn medicine_line(medicine: &Medicine, context: RosterContext<'_>) -> String {
    let dose = match medicine.dose.is_empty() {
        true => medicine.what.clone(),
        false => format!("{}, {}", medicine.what, medicine.dose),
    };
    match medicine
        .valid_until
        .filter(|_| medicine.is_expired(context.today))
    {
        Some(day) => context.say(&say!(
            "roster-medicine-expired",
            what = dose,
            day = day.to_string()
        )),
        None => dose,
    }
}
