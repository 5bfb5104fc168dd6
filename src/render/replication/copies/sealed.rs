//! What came of the sealed lists in an exchange, in sentences and as JSON.

use serde_json::{Value, json};

use crate::domain::replication::exchange::ExchangeResult;
use crate::error::Message;
use crate::render::replication::copies::outcome::shortened;
use crate::say;

/// What is to be known of them; nothing where all went as it should.
pub(super) fn sentences(exchanged: &ExchangeResult) -> Vec<Message> {
    let (news, name) = (&exchanged.sealed, exchanged.remote.name.as_str());
    let mut all = Vec::new();
    if news.failed {
        all.push(say!("copies-sealed-failed", name = name));
    }
    if let Some(branch) = news.unsound.first() {
        let count = news.unsound.len();
        all.push(say!(
            "copies-sealed-unsound",
            name = name,
            branch = branch,
            count = count
        ));
    }
    if let Some(branch) = news.refused.first() {
        all.push(say!(
            "copies-sealed-refused",
            name = name,
            branch = branch,
            count = news.refused.len()
        ));
        if !news.said.is_empty() {
            all.push(say!("copies-said", said = shortened(&news.said)));
        }
    }
    if !news.kept.is_empty() {
        all.push(say!(
            "copies-sealed-kept",
            name = name,
            count = news.kept.len()
        ));
    }
    if news.others > 0 {
        all.push(say!(
            "copies-sealed-others",
            name = name,
            count = news.others
        ));
    }
    all
}

pub(super) fn json(exchanged: &ExchangeResult) -> Value {
    let news = &exchanged.sealed;
    json!({
        "received": news.received,
        "sent": news.sent,
        "unsound": news.unsound,
        "kept": news.kept,
        "refused": news.refused,
        "unnamed": news.others,
        "failed": news.failed,
    })
}
