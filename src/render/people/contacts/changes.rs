//! Preview of an import.

use serde_json::{Value, json};

use crate::domain::documents::finding::Finding;
use crate::domain::people::contact::{Field, ImportChanges, Person, PersonChange, Unused};
use crate::error::Message;
use crate::render::documents::faults;
use crate::render::page::{Page, Text, Tone};
use crate::render::people::contacts::{ContactsContext, number, person};
use crate::say;

/// Most repeated rows named; `--json` has all.
const MOST_TWICE: usize = 40;

/// Most findings shown.
const MOST_FINDINGS: usize = 40;

/// Result of reading the file, and the changes.
#[derive(Clone, Copy, Debug)]
pub struct ImportPreview<'a> {
    pub groups: &'a [ImportChanges],
    /// Groups that the list lacks, each an id and a title.
    pub new_groups: &'a [(String, String)],
    /// Headings that are remembered from now on, each with its field.
    pub headings: &'a [(String, String)],
    pub findings: &'a [Finding],
    pub ignored: &'a [Unused],
    pub notes: &'a [Message],
    /// Properties of cards that have no place in the list, with how many of each.
    pub left_out: &'a [(String, usize)],
}

/// People added, changed and removed, by group.
pub fn page(shown: &ImportPreview<'_>, context: ContactsContext<'_>) -> Page {
    let mut page = Page::new();
    for (id, title) in shown.new_groups {
        let message = say!("contacts-import-new-group", title = title, id = id);
        page.paragraph(Text::new(context.say(&message), Tone::Strong));
    }
    for changes in shown.groups {
        group(&mut page, changes, context);
    }
    for finding in shown.findings.iter().take(MOST_FINDINGS) {
        faults::finding(&mut page, context.words, finding);
    }
    if let Some(more) = shown.findings.len().checked_sub(MOST_FINDINGS + 1) {
        page.paragraph(context.say(&say!("contacts-more-findings", count = more + 1)));
    }
    how_read(&mut page, shown, context);
    if !shown.left_out.is_empty() {
        let property = |(name, count): &(String, usize)| {
            context.say(&say!("contacts-card-property", what = name, count = *count))
        };
        let all: Vec<String> = shown.left_out.iter().map(property).collect();
        let sentence = context.say(&say!("contacts-card-left-out", all = all.join(", ")));
        page.paragraph(Text::new(sentence, Tone::Faint));
    }
    page
}

/// How the file was read, and what was left out.
fn how_read(page: &mut Page, shown: &ImportPreview<'_>, context: ContactsContext<'_>) {
    let mut faint = |said: &Message| {
        page.paragraph(Text::new(context.say(said), Tone::Faint));
    };
    shown.notes.iter().for_each(&mut faint);
    if let Some(first) = shown.ignored.first() {
        let column = |unused: &Unused| {
            let (heading, count) = (&unused.heading, unused.rows);
            context.say(&say!(
                "contacts-ignored-column",
                heading = heading,
                count = count
            ))
        };
        let columns: Vec<String> = shown.ignored.iter().map(column).collect();
        faint(&say!(
            "contacts-ignored-columns",
            columns = columns.join(", "),
            first = &first.heading
        ));
    }
    for (heading, field) in shown.headings {
        faint(&say!("contacts-map-kept", heading = heading, field = field));
    }
}

/// Changes of one group.
pub fn people(page: &mut Page, changes: &ImportChanges, context: ContactsContext<'_>) {
    let section = |message: Message, lines: Vec<String>| {
        let head = context.say(&message);
        lines.into_iter().map(move |line| format!("{head}: {line}"))
    };
    let added = changes.added.iter().map(|it| one(it, context));
    let changed = changes.changed.iter().map(|it| differences(it, context));
    let gone = changes.removed().iter().map(|it| one(it, context));
    let lines = section(say!("contacts-person-added"), added.collect())
        .chain(section(say!("contacts-person-changed"), changed.collect()))
        .chain(section(say!("contacts-person-gone"), gone.collect()));
    page.bullets(lines);
}

fn group(page: &mut Page, changes: &ImportChanges, context: ContactsContext<'_>) {
    let summary = say!(
        "contacts-import-summary",
        group = &changes.group,
        added = changes.added.len(),
        changed = changes.changed.len(),
        gone = changes.gone.len(),
        same = changes.same
    );
    page.heading(2, context.say(&summary));
    let mut section = |message: Message, lines: Vec<String>| {
        if !lines.is_empty() {
            page.paragraph(Text::new(context.say(&message), Tone::Strong));
            page.bullets(lines);
        }
    };
    let added = changes.added.iter().map(|person| one(person, context));
    section(say!("contacts-import-added"), added.collect());
    let changed = changes
        .changed
        .iter()
        .map(|change| differences(change, context));
    section(say!("contacts-import-changed"), changed.collect());
    let gone = changes.gone.iter().map(|person| one(person, context));
    let said = if changes.remove_gone {
        say!("contacts-import-removed")
    } else {
        say!("contacts-import-gone")
    };
    section(said, gone.collect());
    told_apart(page, changes, context);
}

/// Rows that were taken once, and people who may be one.
fn told_apart(page: &mut Page, changes: &ImportChanges, context: ContactsContext<'_>) {
    let mut faint = |said: &Message| {
        page.paragraph(Text::new(context.say(said), Tone::Faint));
    };
    if !changes.twice.is_empty() {
        let one = |(name, line): &(String, usize)| match line {
            0 => name.clone(),
            line => context.say(&say!("contacts-import-on-line", name = name, line = *line)),
        };
        let all: Vec<String> = changes.twice.iter().take(MOST_TWICE).map(one).collect();
        let count = changes.twice.len();
        let more = if count > MOST_TWICE { " …" } else { "" };
        faint(&say!(
            "contacts-import-twice",
            count = count,
            all = all.join(", ") + more
        ));
    }
    for (name, known) in &changes.alike {
        faint(&say!("contacts-import-alike", name = name, known = known));
    }
}

fn one(person: &Person, context: ContactsContext<'_>) -> String {
    let filled = |text: &&String| !text.is_empty() && *text != person.called();
    let mut parts = vec![person.called().to_owned()];
    parts.extend(
        [&person.role, &person.org]
            .into_iter()
            .filter(filled)
            .cloned(),
    );
    parts.extend(person.phones.iter().map(|phone| number(phone, context)));
    parts.extend(person.email.iter().cloned());
    parts.extend(
        [&person.chat, &person.note]
            .into_iter()
            .filter(filled)
            .cloned(),
    );
    parts.join(" · ")
}

/// `Bo Östlund: phone 070… → 070…`, each field by the word it is set with.
fn differences(change: &PersonChange, context: ContactsContext<'_>) -> String {
    let fields = change.fields.iter().map(|field| {
        let before = value(&change.before, *field, context);
        let after = value(&change.after, *field, context);
        format!("{} {before} → {after}", field.word())
    });
    let mut fields: Vec<String> = fields.collect();
    let way = change.fields.iter().any(|field| field.is_a_way());
    let untried = way && !change.fields.contains(&Field::Verified);
    if let Some(day) = change.before.verified.filter(|_| untried) {
        fields.push(context.say(&say!("contacts-import-untried", day = day.to_string())));
    }
    format!("{}: {}", change.before.called(), fields.join("; "))
}

fn value(person: &Person, field: Field, context: ContactsContext<'_>) -> String {
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let text = match field {
        Field::Role => person.role.clone(),
        Field::Name => person.name.clone(),
        Field::Org => person.org.clone(),
        Field::Phone => {
            let numbers = person.phones.iter().map(|phone| number(phone, context));
            numbers.collect::<Vec<_>>().join(", ")
        }
        Field::Email => person.email.join(", "),
        Field::Chat => person.chat.clone(),
        Field::DeputyOf => person.deputy_of.join(", "),
        Field::MandateUntil => day(person.mandate_until),
        Field::Covers => person.covers.join(", "),
        Field::Audience => person.audience.join(", "),
        Field::Prefers => person.prefers.clone(),
        Field::Verified => day(person.verified),
        Field::Note => person.note.clone(),
        Field::Office => person.office.clone(),
    };
    if text.is_empty() {
        "–".to_owned()
    } else {
        text
    }
}

/// The same as JSON.
pub fn json(shown: &ImportPreview<'_>, context: ContactsContext<'_>) -> Value {
    let people =
        |people: &[Person]| -> Value { people.iter().map(|one| person(one, context)).collect() };
    let changed = |change: &PersonChange| {
        json!({
            "before": person(&change.before, context),
            "after": person(&change.after, context),
            "fields": change.fields.iter().map(|field| field.word()).collect::<Vec<_>>(),
        })
    };
    let left_out = |(name, count): &(String, usize)| json!({ "property": name, "count": count });
    let group = |changes: &ImportChanges| {
        json!({
            "group": changes.group,
            "added": people(&changes.added),
            "changed": changes.changed.iter().map(changed).collect::<Value>(),
            "gone": people(&changes.gone),
            "removed": changes.remove_gone,
            "same": changes.same,
            "twice": changes.twice.iter().map(|(name, line)| json!({ "name": name, "line": line })).collect::<Value>(),
            "alike": changes.alike.iter().map(|(name, known)| json!({ "name": name, "known": known })).collect::<Value>(),
        })
    };
    json!({
        "groups": shown.groups.iter().map(group).collect::<Value>(),
        "new_groups": shown.new_groups.iter().map(|(id, title)| json!({ "id": id, "title": title })).collect::<Value>(),
        "headings": shown.headings.iter().map(|(heading, field)| json!({ "heading": heading, "field": field })).collect::<Value>(),
        "findings": faults::findings_json(context.words, shown.findings),
        "ignored": shown.ignored.iter().map(|unused| unused.heading.as_str()).collect::<Value>(),
        "ignored_rows": shown.ignored.iter().map(|unused| unused.rows).collect::<Value>(),
        "left_out": shown.left_out.iter().map(left_out).collect::<Value>(),
        "notes": shown.notes.iter().map(|note| context.say(note)).collect::<Value>(),
    })
}
