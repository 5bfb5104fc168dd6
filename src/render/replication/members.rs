//! Members and guests.

mod json;

use serde_json::json;

use crate::domain::log::notebook::WriterStanding;
use crate::domain::name::Writer;
use crate::domain::replication::fingerprint;
use crate::domain::replication::members::{Member, MemberFinding, Members, Statement};
use crate::domain::replication::rules::history::Key;
use crate::domain::replication::rules::history::MembershipChange;
use crate::domain::time::moment::{self, Zone};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::words::Words;
use crate::say;

use self::json::{finding, machine};

/// All writers, guests that wait for a decision first.
pub fn list(words: &Words, members: &Members, zone: Zone) -> Answer {
    let mut page = Page::new();
    for finding in members.findings() {
        page.banner(words.say(&sentence(members, finding)));
    }
    let order = |member: &&Member| (place(member.standing), writer(member), member.key.clone());
    let mut all: Vec<&Member> = members.all().collect();
    all.sort_by_key(order);
    page.table(Table {
        header: [
            say!("member-column-writer"),
            say!("member-column-name"),
            say!("member-column-standing"),
            say!("member-column-since"),
            say!("member-column-let-in-by"),
        ]
        .map(|title| words.say(&title))
        .to_vec(),
        rows: all
            .iter()
            .map(|member| row(words, members, member, zone))
            .collect(),
    });
    let (voices, needed) = (members.voices(), members.needed());
    page.paragraph(words.say(&say!("member-needed", voices = voices, needed = needed)));
    let json = json!({
        "members": all.iter().map(|member| machine(members, member)).collect::<Vec<_>>(),
        "voices": members.voices(),
        "needed": members.needed(),
        "findings": members.findings().iter().map(finding).collect::<Vec<_>>(),
    });
    Answer { page, json }
}

/// The binder in which a member is shown.
pub struct MembersContext<'a> {
    pub introduction: &'a str,
    pub zone: Zone,
}

/// One writer with all statements about them, and the fingerprint to compare.
pub fn one(
    words: &Words,
    members: &Members,
    member: &Member,
    about: &MembersContext<'_>,
) -> Answer {
    let label = |message: Message| words.say(&message);
    let mut pairs: Vec<(String, Text)> = vec![
        (label(say!("member-column-writer")), writer(member).into()),
        (
            label(say!("member-column-name")),
            member.name.as_str().into(),
        ),
        (
            label(say!("member-former-names")),
            member.former_names.join(", ").into(),
        ),
        (
            label(say!("member-column-standing")),
            standing(words, member),
        ),
        (
            label(say!("member-column-device")),
            member.device.as_str().into(),
        ),
        (label(say!("member-column-key")), member.key.short().into()),
        (label(say!("member-key-digits")), key_digits(member)),
        (label(say!("setup-introduction")), about.introduction.into()),
    ];
    let mut said = |title: Message, statements: &[Statement]| {
        for statement in statements {
            let by = name_of(members, &statement.by.key);
            let when = time(statement, about.zone);
            pairs.push((words.say(&title), format!("{by}, {when}").into()));
        }
    };
    let confirmed = |one: &&Statement| one.entry.to == MembershipChange::Confirmed;
    let (confirmed, let_in): (Vec<_>, Vec<_>) = member.let_in.iter().partition(confirmed);
    let owned = |all: Vec<&Statement>| all.into_iter().cloned().collect::<Vec<_>>();
    said(say!("member-column-let-in-by"), &owned(let_in));
    said(say!("member-column-confirmed-by"), &owned(confirmed));
    said(
        say!("member-column-suspended-by"),
        member.suspended.as_slice(),
    );
    let removal = member.removed.as_ref();
    let removal = removal.map_or(&[][..], |removal| &removal.by);
    said(say!("member-column-removed-by"), removal);
    pairs.retain(|(_, text)| !text.is_empty());
    let mut page = Page::new();
    page.pairs(pairs);
    if member.standing == WriterStanding::Guest {
        let compare = say!(
            "member-compare",
            name = member.called(),
            writer = writer(member)
        );
        page.paragraph(words.say(&compare));
    }
    Answer {
        page,
        json: machine(members, member),
    }
}

fn key_digits(member: &Member) -> Text {
    Text::new(fingerprint::of_key(member.key.as_str()), Tone::Strong)
}

/// The sentence of the entry that changes a member.
pub fn event(to: MembershipChange, member: &Member) -> Message {
    let name = member.called();
    match to {
        MembershipChange::On => say!("member-event-on", name = name),
        MembershipChange::Confirmed => say!("member-event-confirmed", name = name),
        MembershipChange::Suspended => say!("member-event-suspended", name = name),
        MembershipChange::Off => say!("member-event-off", name = name),
    }
}

/// The members after a change.
pub fn changed(words: &Words, members: &Members, member: &Member, to: MembershipChange) -> Answer {
    let after = members.get(&member.key).unwrap_or(member);
    let (name, writer) = (after.called(), writer(after));
    let sentence = match to {
        MembershipChange::On => say!("member-done-on", name = name, writer = writer),
        MembershipChange::Confirmed if after.counts => say!("member-done-voice", name = name),
        MembershipChange::Confirmed => say!("member-done-confirmed", name = name),
        MembershipChange::Suspended => say!("member-done-suspended", name = name),
        MembershipChange::Off if after.removed.is_some() => say!("member-done-off", name = name),
        MembershipChange::Off => say!(
            "member-done-waiting",
            name = name,
            writer = writer,
            needed = members.needed()
        ),
    };
    let mut page = Page::new();
    page.paragraph(words.say(&sentence));
    if to == MembershipChange::On {
        let label = words.say(&say!("member-key-digits"));
        page.pairs(vec![(label, key_digits(after))]);
        let compare = say!("member-compare-after", writer = self::writer(after));
        page.paragraph(words.say(&compare));
    }
    for finding in members.findings() {
        if matches!(finding, MemberFinding::MutualRemoval { keys } if keys.contains(&member.key)) {
            page.banner(words.say(&self::sentence(members, finding)));
        }
    }
    Answer {
        page,
        json: json!({ "member": machine(members, after) }),
    }
}

/// Several members who were let in together, each with the fingerprint of their key.
pub fn added(words: &Words, members: &[Member]) -> Page {
    let mut page = Page::new();
    page.paragraph(words.say(&say!("member-done-several", count = members.len())));
    let label = |member: &Member| match writer(member) {
        writer if writer == member.called() => writer,
        writer => format!("{} ({writer})", member.called()),
    };
    let rows = members.iter().map(|it| (label(it), key_digits(it)));
    page.pairs(rows.collect());
    page.paragraph(words.say(&say!("member-compare-several")));
    page
}

/// The member under the new name.
pub fn renamed(words: &Words, members: &Members, member: &Member) -> Answer {
    let (name, writer) = (member.called(), writer(member));
    let mut page = Page::new();
    page.paragraph(words.say(&say!("member-done-renamed", name = name, writer = writer)));
    Answer {
        page,
        json: json!({ "member": machine(members, member) }),
    }
}

/// Sentence for a finding about members.
pub fn sentence(members: &Members, finding: &MemberFinding) -> Message {
    let names = |keys: &[Key]| {
        let names: Vec<String> = keys.iter().map(|key| name_of(members, key)).collect();
        names.join(", ")
    };
    match finding {
        MemberFinding::MutualRemoval { keys } => say!("member-finding-duel", names = names(keys)),
        MemberFinding::Waiting { key, by } => say!(
            "member-finding-waiting",
            by = names(&by.iter().map(|one| one.by.key.clone()).collect::<Vec<_>>()),
            name = name_of(members, key),
            needed = members.needed(),
            writer = members.get(key).map(writer).unwrap_or_default()
        ),
        MemberFinding::SameName { writer, keys } => say!(
            "member-finding-same-name",
            writer = writer.as_str(),
            names = names(keys)
        ),
        MemberFinding::PutOnAgain { statement } => say!(
            "member-finding-again",
            by = name_of(members, &statement.by.key),
            name = name_of(members, &statement.entry.key)
        ),
    }
}

fn row(words: &Words, members: &Members, member: &Member, zone: Zone) -> Vec<Text> {
    let first = member.let_in.first();
    let since = member
        .since
        .map(|since| moment::date_in(since, zone).to_string());
    let by = first.map(|first| name_of(members, &first.by.key));
    vec![
        Text::new(writer(member), Tone::Strong),
        member.name.as_str().into(),
        standing(words, member),
        since.unwrap_or_default().into(),
        by.unwrap_or_default().into(),
    ]
}

fn standing(words: &Words, member: &Member) -> Text {
    let (message, tone) = match member.standing {
        WriterStanding::Member if member.counts => (say!("member-is-voice"), Tone::Normal),
        WriterStanding::Member => (say!("member-is-member"), Tone::Normal),
        WriterStanding::Suspended => (say!("member-is-suspended"), Tone::Warning),
        WriterStanding::Guest => (say!("member-is-guest"), Tone::Warning),
        WriterStanding::SetAside | WriterStanding::ShutOut => {
            (say!("member-is-removed"), Tone::Faint)
        }
    };
    Text::new(words.say(&message), tone)
}

/// Sort key: waiting for a decision, writing, gone.
const fn place(standing: WriterStanding) -> u8 {
    match standing {
        WriterStanding::Guest => 0,
        WriterStanding::Suspended => 1,
        WriterStanding::Member => 2,
        WriterStanding::SetAside | WriterStanding::ShutOut => 3,
    }
}

fn writer(member: &Member) -> String {
    member
        .writer
        .as_ref()
        .map(Writer::to_string)
        .unwrap_or_default()
}

fn name_of(members: &Members, key: &Key) -> String {
    let member = members.get(key);
    member.map_or_else(|| key.short(), |member| member.called().to_owned())
}

fn time(statement: &Statement, zone: Zone) -> String {
    let written_at = statement.entry.written_at;
    let (day, clock) = (
        moment::date_in(written_at, zone),
        moment::clock_in(written_at, zone),
    );
    format!("{day} {clock}")
}
