//! Report of `verify` as JSON (docs/json.md).

use chrono::DateTime;
use serde_json::{Map, Value, json};

use crate::domain::replication::evidence::fault::{
    EvidenceFault, FaultKind, Identity, Rewriting, Severity, Witness,
};
use crate::domain::replication::evidence::report::{
    AuditReport, AuditVerdict, EntryTimeBounds, WriterLine, WriterMark,
};
use crate::domain::time::moment::{self, Zone};

pub(super) fn report(report: &AuditReport, zone: Zone) -> Value {
    let counts = &report.counts;
    json!({
        "verdict": match report.verdict() {
            AuditVerdict::Holds => "holds",
            AuditVerdict::Contradicted => "contradicted",
            AuditVerdict::Broken => "broken",
        },
        "introduction": report.introduction,
        "compared": report.pinned,
        "since": Some(&report.since).filter(|since| !since.is_empty()),
        "checked": {
            "commits": counts.commits,
            "signatures": counts.signatures,
            "outside": counts.outside,
            "entries": counts.entries,
            "logs": counts.logs,
            "documents": counts.documents,
            "attachments": counts.attachments,
        },
        "writers": each(&report.writers, |it| writer(it, zone)),
        "faults": each(&report.faults, |it| fault(it, zone)),
        "entries": each(&report.windows, |it| window(it, zone)),
    })
}

fn each<T>(all: &[T], one: impl Fn(&T) -> Value) -> Value {
    Value::Array(all.iter().map(one).collect())
}

fn time(seconds: i64, zone: Zone) -> Value {
    let moment = DateTime::from_timestamp(seconds, 0);
    json!(moment.map(|it| moment::written(moment::in_zone(it, zone))))
}

fn writer(line: &WriterLine, zone: Zone) -> Value {
    json!({
        "writer": line.who.writer,
        "person": line.who.person,
        "standing": standing(line.standing),
        "commits": line.commits,
        "entries": line.entries,
        "first": time(line.first, zone),
        "last": time(line.last, zone),
    })
}

fn fault(fault: &EvidenceFault, zone: Zone) -> Value {
    let (kind, details) = kind(&fault.what, zone);
    let mut all = Map::new();
    let mut put = |key: &str, value: Value| all.insert(key.to_owned(), value);
    put(
        "weight",
        json!(match fault.weight {
            Severity::Broken => "broken",
            Severity::Contradicted => "contradicted",
            Severity::Noted => "noted",
        }),
    );
    put("kind", json!(kind));
    put("writer", json!(fault.who.as_ref().map(|who| &who.writer)));
    put("person", json!(fault.who.as_ref().map(|who| &who.person)));
    put("log", json!(Some(&fault.log).filter(|it| !it.is_empty())));
    put("entries", json!(fault.entries));
    put(
        "commit",
        json!(Some(&fault.commit).filter(|it| !it.is_empty())),
    );
    put(
        "when",
        fault.when.map_or(Value::Null, |when| time(when, zone)),
    );
    if let Value::Object(details) = details {
        all.extend(details);
    }
    Value::Object(all)
}

/// Word of the kind, and its own keys.
fn kind(what: &FaultKind, zone: Zone) -> (&'static str, Value) {
    match what {
        FaultKind::Missing { object } => ("missing", json!({ "object": object })),
        FaultKind::NotAsSigned { place } => ("not-as-signed", json!({ "place": place })),
        FaultKind::NotCovered { place } => ("not-covered", json!({ "place": place })),
        FaultKind::NamedOnly => ("named-only", json!({})),
        FaultKind::Remarks { lines } => ("remarks", json!({ "lines": lines })),
        FaultKind::OtherBeginning { here } => ("other-beginning", json!({ "here": here })),
        FaultKind::NotSigned { branch } => ("not-signed", json!({ "branch": branch })),
        FaultKind::WrongSignature => ("wrong-signature", json!({})),
        FaultKind::OfAnotherBinder => ("of-another-binder", json!({})),
        FaultKind::Rewritten { how, place, follow } => {
            let how = rewriting(*how);
            (
                "rewritten",
                json!({ "how": how, "place": place, "follow": follow }),
            )
        }
        FaultKind::WrongDocument { path, at } => {
            ("wrong-document", json!({ "path": path, "at": at }))
        }
        FaultKind::WrongAttachment { path } => ("wrong-attachment", json!({ "path": path })),
        FaultKind::StrangerRewrote { how, place } => {
            let how = rewriting(*how);
            ("stranger-rewrote", json!({ "how": how, "place": place }))
        }
        FaultKind::Forked => ("forked", json!({})),
        FaultKind::Unsigned => ("unsigned", json!({})),
        FaultKind::NotTakenUp { author, at } => {
            ("not-taken-up", json!({ "author": author, "at": at }))
        }
        FaultKind::Unsaved { path } => ("unsaved", json!({ "path": path })),
        FaultKind::SetAside { count } => ("set-aside", json!({ "count": count })),
        FaultKind::WrittenTwice { place } => ("written-twice", json!({ "place": place })),
        FaultKind::OfGuest { count } => ("of-guest", json!({ "count": count })),
        of_time => kind_of_time(of_time, zone),
    }
}

fn kind_of_time(what: &FaultKind, zone: Zone) -> (&'static str, Value) {
    match what {
        FaultKind::Backdated { witness, seconds } => {
            let by = self::witness(witness, zone);
            ("backdated", json!({ "witness": by, "seconds": seconds }))
        }
        FaultKind::TwoOfOneNumber { other } => ("two-of-one-number", json!({ "other": other })),
        FaultKind::SetBack { seconds } => ("clock-set-back", json!({ "seconds": seconds })),
        FaultKind::Behind { other, least, most } => {
            let other = &other.writer;
            (
                "clock-behind",
                json!({ "other": other, "least": least, "most": most }),
            )
        }
        FaultKind::Moved { other, by } => (
            "clocks-moved",
            json!({ "other": other.writer, "seconds": by }),
        ),
        FaultKind::Waited { seconds } => ("waited", json!({ "seconds": seconds })),
        FaultKind::SignedBefore { seconds } => ("signed-before", json!({ "seconds": seconds })),
        FaultKind::Ahead { lamport, expected } => (
            "order-ahead",
            json!({ "lamport": lamport, "expected": expected }),
        ),
        _ => ("future", json!({})),
    }
}

const fn standing(mark: WriterMark) -> &'static str {
    match mark {
        WriterMark::Member => "member",
        WriterMark::Suspended => "suspended",
        WriterMark::Guest => "guest",
        WriterMark::Removed => "set-aside",
    }
}

const fn rewriting(how: Rewriting) -> &'static str {
    match how {
        Rewriting::Gone => "gone",
        Rewriting::Changed => "changed",
        Rewriting::Number => "number",
        Rewriting::Chain => "chain",
        Rewriting::Unreadable => "unreadable",
    }
}

fn window(window: &EntryTimeBounds, zone: Zone) -> Value {
    let side = |side: &Option<Witness>| side.as_ref().map(|it| witness(it, zone));
    json!({
        "log": window.log,
        "id": window.id,
        "writer": window.who.writer,
        "person": window.who.person,
        "standing": standing(window.standing),
        "at": time(window.at, zone),
        "noted": time(window.noted, zone),
        "commit": window.commit,
        "not_before": side(&window.after),
        "not_after": side(&window.before),
    })
}

fn witness(witness: &Witness, zone: Zone) -> Value {
    let Identity { writer, person } = &witness.who;
    json!({
        "writer": writer,
        "person": person,
        "entry": Some(&witness.entry).filter(|it| !it.is_empty()),
        "log": Some(&witness.log).filter(|it| !it.is_empty()),
        "commit": witness.commit,
        "time": time(witness.time, zone),
    })
}
