//! Members and findings about them as JSON (docs/json.md).

use serde_json::{Value, json};

use crate::domain::log::notebook::WriterStanding;
use crate::domain::name::Writer;
use crate::domain::replication::fingerprint;
use crate::domain::replication::members::{Member, MemberFinding, Members, Statement};
use crate::domain::replication::rules::history::Key;
use crate::domain::time::moment;
use crate::render::replication::members::name_of;

pub(super) fn machine(members: &Members, member: &Member) -> Value {
    let by = |statements: &[Statement]| {
        let each = statements.iter().map(|one| {
            json!({
                "writer": one.by.writer.as_str(),
                "name": name_of(members, &one.by.key),
                "entry": format!("{}-{}", one.by.writer, one.entry.number),
                "to": one.entry.to.word(),
                "noted": moment::written(one.entry.written_at),
            })
        });
        each.collect::<Vec<_>>()
    };
    json!({
        "writer": member.writer.as_ref().map(Writer::as_str),
        "person": member.person,
        "name": member.name,
        "former_names": member.former_names,
        "device": member.device,
        "key": member.key.as_str(),
        "short_key": member.key.short(),
        "key_digits": fingerprint::of_key(member.key.as_str()),
        "standing": word(member.standing),
        "counts": member.counts,
        "since": member.since.map(moment::written),
        "let_in": by(&member.let_in),
        "suspended": by(member.suspended.as_slice()),
        "removed": by(member.removed.as_ref().map_or(&[][..], |removal| &removal.by)),
    })
}

const fn word(standing: WriterStanding) -> &'static str {
    match standing {
        WriterStanding::Member => "member",
        WriterStanding::Suspended => "suspended",
        WriterStanding::Guest => "guest",
        WriterStanding::SetAside | WriterStanding::ShutOut => "removed",
    }
}

pub(super) fn finding(finding: &MemberFinding) -> Value {
    let short = |keys: &[Key]| keys.iter().map(Key::short).collect::<Vec<_>>();
    match finding {
        MemberFinding::MutualRemoval { keys } => json!({ "finding": "duel", "keys": short(keys) }),
        MemberFinding::Waiting { key, by } => json!({
            "finding": "waiting",
            "keys": [key.short()],
            "by": by.iter().map(|one| one.by.writer.as_str()).collect::<Vec<_>>(),
        }),
        MemberFinding::SameName { keys, .. } => {
            json!({ "finding": "same-name", "keys": short(keys) })
        }
        MemberFinding::PutOnAgain { statement } => json!({
            "finding": "put-on-again",
            "keys": [statement.entry.key.short()],
            "by": [statement.by.writer.as_str()],
        }),
    }
}
