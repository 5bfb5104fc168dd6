//! The report for a machine (docs/json.md).

use chrono::DateTime;
use serde_json::{Map, Value, json};

use crate::domain::replication::evidence::fault::{Fault, Rewriting, Weight, What, Who, Witness};
use crate::domain::replication::evidence::report::{
    EntryWindow, Mark, Report, Verdict, WriterLine,
};
use crate::domain::time::moment::{self, Zone};

pub(super) fn report(report: &Report, zone: Zone) -> Value {
    let counts = &report.counts;
    json!({
        "verdict": match report.verdict() {
            Verdict::Holds => "holds",
            Verdict::Contradicted => "contradicted",
            Verdict::Broken => "broken",
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

fn fault(fault: &Fault, zone: Zone) -> Value {
    let (kind, details) = kind(&fault.what, zone);
    let mut all = Map::new();
    let mut put = |key: &str, value: Value| all.insert(key.to_owned(), value);
    put(
        "weight",
        json!(match fault.weight {
            Weight::Broken => "broken",
            Weight::Contradicted => "contradicted",
            Weight::Noted => "noted",
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

/// The kind in one word, and what belongs to it alone.
fn kind(what: &What, zone: Zone) -> (&'static str, Value) {
    match what {
        What::Missing { object } => ("missing", json!({ "object": object })),
        What::NotAsSigned { place } => ("not-as-signed", json!({ "place": place })),
        What::NamedOnly => ("named-only", json!({})),
        What::OtherBeginning { here } => ("other-beginning", json!({ "here": here })),
        What::NotSigned { branch } => ("not-signed", json!({ "branch": branch })),
        What::WrongSignature => ("wrong-signature", json!({})),
        What::OfAnotherBinder => ("of-another-binder", json!({})),
        What::Rewritten { how, place, follow } => {
            let how = rewriting(*how);
            (
                "rewritten",
                json!({ "how": how, "place": place, "follow": follow }),
            )
        }
        What::WrongDocument { path, at } => ("wrong-document", json!({ "path": path, "at": at })),
        What::WrongAttachment { path } => ("wrong-attachment", json!({ "path": path })),
        What::StrangerRewrote { how, place } => {
            let how = rewriting(*how);
            ("stranger-rewrote", json!({ "how": how, "place": place }))
        }
        What::Forked => ("forked", json!({})),
        What::Unsigned => ("unsigned", json!({})),
        What::NotTakenUp { author, at } => ("not-taken-up", json!({ "author": author, "at": at })),
        What::Unsaved { path } => ("unsaved", json!({ "path": path })),
        What::SetAside { count } => ("set-aside", json!({ "count": count })),
        What::WrittenTwice { place } => ("written-twice", json!({ "place": place })),
        What::OfGuest { count } => ("of-guest", json!({ "count": count })),
        of_time => kind_of_time(of_time, zone),
    }
}

fn kind_of_time(what: &What, zone: Zone) -> (&'static str, Value) {
    match what {
        What::Backdated { witness, seconds } => {
            let by = self::witness(witness, zone);
            ("backdated", json!({ "witness": by, "seconds": seconds }))
        }
        What::TwoOfOneNumber { other } => ("two-of-one-number", json!({ "other": other })),
        What::SetBack { seconds } => ("clock-set-back", json!({ "seconds": seconds })),
        What::Behind { other, least, most } => {
            let other = &other.writer;
            (
                "clock-behind",
                json!({ "other": other, "least": least, "most": most }),
            )
        }
        What::Moved { other, by } => (
            "clocks-moved",
            json!({ "other": other.writer, "seconds": by }),
        ),
        What::Waited { seconds } => ("waited", json!({ "seconds": seconds })),
        What::SignedBefore { seconds } => ("signed-before", json!({ "seconds": seconds })),
        What::Ahead { lamport, expected } => (
            "order-ahead",
            json!({ "lamport": lamport, "expected": expected }),
        ),
        _ => ("future", json!({})),
    }
}

const fn standing(mark: Mark) -> &'static str {
    match mark {
        Mark::Member => "member",
        Mark::Suspended => "suspended",
        Mark::Guest => "guest",
        Mark::Removed => "set-aside",
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

fn window(window: &EntryWindow, zone: Zone) -> Value {
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
    let Who { writer, person } = &witness.who;
    json!({
        "writer": writer,
        "person": person,
        "entry": Some(&witness.entry).filter(|it| !it.is_empty()),
        "log": Some(&witness.log).filter(|it| !it.is_empty()),
        "commit": witness.commit,
        "time": time(witness.time, zone),
    })
}
