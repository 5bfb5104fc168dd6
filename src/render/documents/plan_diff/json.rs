//! What changed in the plan, for a machine.

use serde_json::{Value, json};

use crate::domain::documents::text_passages::Passage;
use crate::domain::documents::word_diff::Piece;
use crate::domain::plan::plan_change::{Compared, DocumentChange, PlanDiff};
use crate::domain::time::moment;
use crate::render::documents::changes;

pub(super) fn diff(diff: &PlanDiff) -> Value {
    json!({
        "path": diff.path,
        "id": match &diff.compared {
            Compared::Entry(id) => Some(id.to_string()),
            _ => None,
        },
        "since": match &diff.compared {
            Compared::Since(since) => Some(moment::written(*since)),
            _ => None,
        },
        "documents": diff.documents.iter().map(document).collect::<Vec<_>>(),
    })
}

fn document(document: &DocumentChange) -> Value {
    let text = |bytes: Option<&Vec<u8>>| bytes.map(|it| String::from_utf8_lossy(it).into_owned());
    let difference = document.difference.as_ref();
    json!({
        "path": document.path,
        "title": document.title,
        "from": document.from,
        "how": document.effect().word(),
        "changes": document.changes.iter().map(changes::machine).collect::<Vec<_>>(),
        "passages": document.passages.iter().map(passage).collect::<Vec<_>>(),
        "before": text(difference.and_then(|it| it.before.as_ref())),
        "after": text(difference.and_then(|it| it.after.as_ref())),
    })
}

fn passage(passage: &Passage) -> Value {
    match passage {
        Passage::Heading(text) => json!({ "how": "heading", "text": text }),
        Passage::Unchanged(text) => json!({ "how": "unchanged", "text": text }),
        Passage::Removed(pieces) => json!({ "how": "removed", "text": sentence(pieces) }),
        Passage::Added(pieces) => json!({ "how": "added", "text": sentence(pieces) }),
        Passage::LeftOut(words) => json!({ "how": "left-out", "words": words }),
        Passage::Uncompared(count) => json!({ "how": "not-compared", "sentences": count }),
    }
}

fn sentence(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Same(text) | Piece::Changed(text) => text.clone(),
        Piece::LeftOut(_) => "… ".to_owned(),
    };
    pieces.iter().map(piece).collect()
}
