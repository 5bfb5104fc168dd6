//! Health of a copy as JSON (docs/json.md, "binder doctor").

use serde_json::{Value, json};

use crate::domain::replication::health::{AffectedPart, CopyFault, Health, RepairState};
use crate::domain::time::moment;
use crate::render::words::Words;

pub(super) fn machine(words: &Words, health: &Health) -> Value {
    let about = &health.about;
    let remotes = about.remotes.iter();
    let remotes = remotes.map(|it| json!({ "name": it.name, "place": it.place.to_string() }));
    let findings = health.findings.iter().map(|(finding, state)| {
        let (state, why) = match state {
            RepairState::Seen => ("seen", None),
            RepairState::Mended => ("mended", None),
            RepairState::NotMended(why) => ("not-mended", Some(words.say(why))),
        };
        json!({
            "finding": finding.word(),
            "what": what(finding),
            "detail": match finding {
                CopyFault::Unreadable { said } => Some(said),
                _ => None,
            },
            "can_be_mended": finding.can_be_mended(),
            "state": state,
            "why": why,
        })
    });
    json!({
        "folder": about.folder,
        "writer": about.writer.as_ref().map(|writer| writer.as_str()),
        "name": about.name,
        "key": about.key,
        "introduction": about.introduction,
        "remotes": remotes.collect::<Vec<_>>(),
        "healthy": health.is_healthy(),
        "findings": findings.collect::<Vec<_>>(),
        "healed": {
            "moved": health.healed.moved,
            "got": health.healed.got.iter().map(|(from, count)| {
                json!({ "from": Some(from).filter(|it| !it.is_empty()), "count": count })
            }).collect::<Vec<_>>(),
            "lost": health.healed.lost.iter().map(part_json).collect::<Vec<_>>(),
        },
        "new_writer": health.new_writer.as_ref().map(|writer| writer.as_str()),
    })
}

fn what(finding: &CopyFault) -> Value {
    match finding {
        CopyFault::OtherOwner
        | CopyFault::NoHead
        | CopyFault::NoDevice
        | CopyFault::Index
        | CopyFault::Signers
        | CopyFault::Settings
        | CopyFault::Unreadable { .. } => Value::Null,
        CopyFault::Damaged { files } | CopyFault::ConflictCopies { files } => json!(files),
        CopyFault::WorkTree { settings } => json!(settings),
        CopyFault::UserSettings(fault) => json!({ "file": fault.file, "line": fault.line }),
        CopyFault::BranchesLost { names } => json!(names),
        CopyFault::Missing { parts, .. } => parts.iter().map(part_json).collect(),
        CopyFault::OutboxSpoiled { files } => {
            let each = files.iter();
            each.map(|(path, text)| json!({ "path": path, "text": text }))
                .collect()
        }
        CopyFault::HeadElsewhere { at } => json!(at),
        CopyFault::Branch { name } => json!(name),
        CopyFault::Key { path, why } => json!({ "path": path, "why": why.word() }),
        CopyFault::Lock { path } | CopyFault::RefusedBytes { path } => json!(path),
        CopyFault::Refused { path, text } | CopyFault::OnDesk { path, text } => {
            json!({ "path": path, "text": text })
        }
        CopyFault::Waiting { ids } | CopyFault::WrittenTwice { ids } => json!(ids),
        CopyFault::OwnBroken { since } => json!(since),
        CopyFault::Spoiled { paths }
        | CopyFault::NotWritten { paths }
        | CopyFault::Barred { paths }
        | CopyFault::Strangers { paths } => json!(paths),
        CopyFault::Documents { places } => json!(places),
        CopyFault::Clock { noted } => json!(moment::written(*noted)),
    }
}

fn part_json(part: &AffectedPart) -> Value {
    match part {
        AffectedPart::Entries {
            writer,
            log,
            from,
            to,
        } => {
            json!({ "writer": writer, "log": log, "from": from, "to": to })
        }
        AffectedPart::Log { writer, log } => json!({ "writer": writer, "log": log }),
        AffectedPart::Path(path) => json!({ "path": path }),
        AffectedPart::Earlier(count) => json!({ "earlier": count }),
    }
}
