//! Rosters and who is there, as pages and JSON.

pub mod keep;

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::domain::people::phone_number::Home;
use crate::domain::roster::changes::RosterChanges;
use crate::domain::roster::presence::{
    HeadCount, Presence, PresenceEvent, PresenceMark, Whereabouts,
};
use crate::domain::roster::{Child, Collector, Guardian, Medicine, Roster};
use crate::domain::time::moment::{self, Zone};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// What is needed to show a roster.
#[derive(Clone, Copy)]
pub struct RosterContext<'a> {
    pub words: &'a Words,
    pub home: Home,
    pub zone: Zone,
    pub today: NaiveDate,
    /// False where the answer may become a file: it names nobody.
    pub names: bool,
}

impl RosterContext<'_> {
    fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    /// A child's name, or the word in its place.
    pub fn name(&self, child: &Child) -> String {
        match self.names {
            true => child.name.clone(),
            false => self.say(&say!("roster-a-child")),
        }
    }
}

/// How many there are: the number first, then by class.
pub fn count(count: &HeadCount, missing: Option<usize>, context: RosterContext<'_>) -> Answer {
    let mut page = Page::new();
    page.paragraph(Text::new(present(count, context), Tone::Strong));
    if let Some(missing) = missing {
        let line = context.say(&say!("roster-missing-count", count = missing));
        let tone = if missing == 0 {
            Tone::Good
        } else {
            Tone::Warning
        };
        page.paragraph(Text::new(line, tone));
    }
    let lines = [
        (count.in_care, say!("roster-in-care", count = count.in_care)),
        (count.left, say!("roster-left", count = count.left)),
        (
            count.not_come,
            say!("roster-not-come", count = count.not_come),
        ),
        (
            count.left_open,
            say!("roster-left-open", count = count.left_open),
        ),
        (
            count.unlisted,
            say!("roster-unlisted", count = count.unlisted),
        ),
    ];
    let lines = lines.into_iter().filter(|(number, _)| *number > 0);
    page.bullets(lines.map(|(_, line)| context.say(&line)));
    let header = [
        say!("roster-column-class"),
        say!("roster-column-present"),
        say!("roster-column-all"),
    ];
    let rows = count.classes.iter();
    page.table(Table {
        header: header.map(|title| context.say(&title)).to_vec(),
        rows: rows
            .map(|(class, present, all)| {
                [class.clone(), present.to_string(), all.to_string()]
                    .map(Text::from)
                    .to_vec()
            })
            .collect(),
    });
    let classes: Vec<Value> = count
        .classes
        .iter()
        .map(|(class, present, all)| json!({"class": class, "present": present, "all": all}))
        .collect();
    let json = json!({
        "present": count.present,
        "in_care": count.in_care,
        "left": count.left,
        "not_come": count.not_come,
        "left_open": count.left_open,
        "unlisted": count.unlisted,
        "missing": missing,
        "classes": classes,
    });
    Answer { page, json }
}

/// `24 børn er til stede.`
pub fn present(count: &HeadCount, context: RosterContext<'_>) -> String {
    context.say(&say!("roster-present", count = count.present))
}

/// Children by class, each with where it is and what must not be overlooked.
pub fn list(children: &[&Child], presence: &Presence, context: RosterContext<'_>) -> Answer {
    let mut page = Page::new();
    let mut classes: Vec<&str> = children.iter().map(|it| it.class.as_str()).collect();
    classes.dedup();
    for class in classes {
        let own = children.iter().filter(|it| it.class == class);
        page.heading(2, class);
        page.table(Table {
            header: [
                say!("roster-column-name"),
                say!("roster-column-where"),
                say!("roster-column-care"),
            ]
            .map(|title| context.say(&title))
            .to_vec(),
            rows: own
                .map(|child| {
                    vec![
                        Text::from(context.name(child)),
                        Text::from(whereabouts(child, presence, context)),
                        Text::new(care(child, context), Tone::Warning),
                    ]
                })
                .collect(),
        });
    }
    let json = json!({ "children": machines(children, presence, context) });
    Answer { page, json }
}

fn machines(children: &[&Child], presence: &Presence, context: RosterContext<'_>) -> Vec<Value> {
    children
        .iter()
        .map(|child| {
            json!({
                "id": child.id,
                "name": context.names.then_some(&child.name),
                "class": child.class,
                "where": where_word(presence.whereabouts(&child.id)),
            })
        })
        .collect()
}

const fn where_word(whereabouts: Whereabouts) -> &'static str {
    match whereabouts {
        Whereabouts::NotCome => "not-come",
        Whereabouts::In => "in",
        Whereabouts::Out => "out",
        Whereabouts::LeftOpen => "left-open",
    }
}

/// `inde siden 07:55`, `ude 14:10, Eva Lind`.
pub fn whereabouts(child: &Child, presence: &Presence, context: RosterContext<'_>) -> String {
    let Some(standing) = presence.standing(&child.id) else {
        return context.say(&say!("roster-where", where = "not-come", time = "", to = ""));
    };
    let time = match standing.whereabouts {
        Whereabouts::LeftOpen => moment::date_in(standing.since, context.zone).to_string(),
        _ => moment::clock_in(standing.since, context.zone),
    };
    let to = if context.names { &standing.to } else { "" };
    let word = match standing.whereabouts {
        Whereabouts::Out if !to.is_empty() => "out-with",
        other => where_word(other),
    };
    context.say(&say!("roster-where", where = word, time = time, to = to))
}

/// Special needs, allergy and medicine on one line.
pub fn care(child: &Child, context: RosterContext<'_>) -> String {
    if !context.names {
        return String::new();
    }
    let mut parts = vec![child.needs.clone()];
    if !child.allergy.is_empty() {
        parts.push(context.say(&say!("roster-allergy", what = &child.allergy)));
    }
    parts.extend(child.medicine.iter().map(|it| medicine_line(it, context)));
    parts.retain(|part| !part.is_empty());
    parts.join("; ")
}

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

/// Those who are missing at the muster, with whom to ring.
pub fn missing(
    missing: &[&Child],
    presence: &Presence,
    roster: &Roster,
    context: RosterContext<'_>,
) -> Answer {
    let mut page = Page::new();
    let Some(muster) = &presence.muster else {
        page.paragraph(context.say(&say!("roster-no-muster")));
        let json = json!({ "muster": null, "missing": [], "seen": 0 });
        return Answer { page, json };
    };
    let count = say!("roster-missing-count", count = missing.len());
    let tone = if missing.is_empty() {
        Tone::Good
    } else {
        Tone::Warning
    };
    page.paragraph(Text::new(context.say(&count), tone));
    let header = [
        say!("roster-column-class"),
        say!("roster-column-name"),
        say!("roster-column-care"),
        say!("roster-column-ring"),
    ];
    if !missing.is_empty() {
        page.table(Table {
            header: header.map(|title| context.say(&title)).to_vec(),
            rows: missing
                .iter()
                .map(|child| {
                    let ring = child.to_ring().into_iter().next();
                    let ring = ring.filter(|_| context.names).map(|(guardian, phone)| {
                        format!("{} {}", guardian.name, phone.shown(context.home))
                    });
                    vec![
                        Text::from(child.class.clone()),
                        Text::new(context.name(child), Tone::Strong),
                        Text::from(care(child, context)),
                        Text::from(ring.unwrap_or_default()),
                    ]
                })
                .collect(),
        });
    }
    let since = moment::clock_in(muster.since, context.zone);
    let seen = roster
        .children
        .iter()
        .filter(|it| muster.has_seen(&it.id))
        .count();
    let ended = muster.until.map(|at| moment::clock_in(at, context.zone));
    page.paragraph(context.say(&say!("roster-muster-since", time = since, seen = seen)));
    if let Some(ended) = ended {
        page.paragraph(context.say(&say!("roster-muster-ended", time = ended)));
    }
    let json = json!({
        "muster": moment::written(muster.since),
        "seen": seen,
        "missing": machines(missing, presence, context),
    });
    Answer { page, json }
}

/// What an import changes.
pub fn changes(changes: &RosterChanges, unused: &[String], context: RosterContext<'_>) -> Page {
    let mut page = Page::new();
    page.paragraph(context.say(&say!(
        "roster-changes",
        added = changes.added.len(),
        changed = changes.changed.len(),
        gone = changes.gone.len(),
        same = changes.same
    )));
    let line = |child: &Child| format!("{} {}", child.class, context.name(child));
    let mut section = |heading: Message, lines: Vec<String>| {
        if !lines.is_empty() {
            page.heading(2, context.say(&heading));
            page.bullets(lines);
        }
    };
    section(say!("roster-gone"), changes.gone.iter().map(line).collect());
    let changed = changes.changed.iter().map(|(child, fields)| {
        let keys: Vec<&str> = fields.iter().map(|field| field.key()).collect();
        format!("{}: {}", line(child), keys.join(", "))
    });
    section(say!("roster-changed"), changed.collect());
    // Of a new roster that would be everybody.
    if changes.same > 0 || !changes.changed.is_empty() || !changes.gone.is_empty() {
        section(
            say!("roster-added"),
            changes.added.iter().map(line).collect(),
        );
    }
    if !unused.is_empty() {
        page.paragraph(context.say(&say!("roster-unused", headings = unused.join(", "))));
    }
    page
}
