//! Result of an exchange as JSON (docs/json.md, "binder sync").

use serde_json::{Value, json};

use crate::domain::replication::exchange::{ExchangeFault, ExchangeResult};
use crate::domain::replication::receive_limits::LeftOut;
use crate::render::replication::copies::outcome::cut;
use crate::render::replication::copies::sealed;
use crate::render::replication::remote_anomaly;

pub(super) fn machine(exchanged: &ExchangeResult) -> Value {
    json!({
        "name": exchanged.remote.name,
        "place": exchanged.remote.place.to_string(),
        "said": cut(&exchanged.server_message),
        "outcome": exchanged.outcome.word(),
        "why": exchanged.why.map(ExchangeFault::word),
        "received": exchanged.received,
        "sent": exchanged.sent,
        "set_aside": exchanged.set_aside,
        "ignored": exchanged.ignored,
        "remembered": exchanged.remembered.iter().map(remote_anomaly::json).collect::<Vec<_>>(),
        "main_left": exchanged.main_left.as_ref().map(|left| json!({
            "commit": left.commit,
            "published": left.published,
        })),
        "guests_kept_back": exchanged.kept_back,
        "sealed": sealed::json(exchanged),
        "left_out": exchanged.left_out.iter().map(left_out).collect::<Vec<_>>(),
    })
}

fn left_out(left: &LeftOut) -> Value {
    json!({ "branch": left.branch, "why": left.why.word() })
}
