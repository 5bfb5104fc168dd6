//! What the check of a copy has found.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::domain::review::disclosure::check::CopyFault;
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Page, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// A check that was made.
pub struct CheckView<'a> {
    pub file: &'a str,
    pub fingerprint: &'a str,
    pub rows: usize,
    pub masks: usize,
    pub faults: &'a BTreeSet<CopyFault>,
    /// Against the proof and the log.
    pub with_proof: bool,
    pub is_pdf: bool,
}

pub fn checked(view: &CheckView, words: &Words) -> Answer {
    let mut page = Page::new();
    let is_whole = view.faults.is_empty();
    let (said, tone) = match (is_whole, view.with_proof) {
        (true, true) if view.is_pdf => (say!("disclosure-same-pdf", file = view.file), Tone::Good),
        (true, true) => (say!("disclosure-unaltered", file = view.file), Tone::Good),
        (true, false) => (say!("disclosure-agrees", file = view.file), Tone::Good),
        (false, _) => (say!("disclosure-altered", file = view.file), Tone::Warning),
    };
    page.paragraph(Text::new(words.say(&said), tone));
    page.bullets(view.faults.iter().map(|fault| words.say(&sentence(*fault))));
    let pairs = [
        (
            say!("disclosure-label-fingerprint"),
            view.fingerprint.to_owned(),
        ),
        (say!("report-label-rows"), view.rows.to_string()),
        (say!("disclosure-label-masks"), view.masks.to_string()),
    ];
    page.pairs(
        pairs
            .map(|(label, text)| (words.say(&label), text.into()))
            .to_vec(),
    );
    if is_whole && !view.with_proof {
        page.paragraph(words.say(&say!("disclosure-only-itself")));
    }
    Answer {
        page,
        json: as_json(view),
    }
}

fn as_json(view: &CheckView) -> Value {
    let fault = |fault: &CopyFault| {
        let (what, number) = named(*fault);
        json!({ "what": what, "number": number })
    };
    json!({
        "verdict": if view.faults.is_empty() { "unaltered" } else { "altered" },
        "against": if view.with_proof { "log" } else { "itself" },
        "fingerprint": view.fingerprint,
        "rows": view.rows,
        "count": view.masks,
        "faults": view.faults.iter().map(fault).collect::<Vec<_>>(),
    })
}

const fn named(fault: CopyFault) -> (&'static str, Option<usize>) {
    match fault {
        CopyFault::Head => ("head", None),
        CopyFault::Row(row) => ("row", Some(row)),
        CopyFault::RemovedRow(row) => ("removed-row", Some(row)),
        CopyFault::AddedRow => ("added", None),
        CopyFault::Section(part) => ("section", Some(part)),
        CopyFault::Mask(mask) => ("mask", Some(mask)),
        CopyFault::Fingerprint => ("fingerprint", None),
        CopyFault::OtherFingerprint => ("other-fingerprint", None),
        CopyFault::Bytes => ("bytes", None),
        CopyFault::NotInLog(row) => ("not-in-log", Some(row)),
    }
}

fn sentence(fault: CopyFault) -> Message {
    match fault {
        CopyFault::Head => say!("disclosure-fault-head"),
        CopyFault::Row(row) => say!("disclosure-fault-row", row = row),
        CopyFault::RemovedRow(row) => say!("disclosure-fault-removed", row = row),
        CopyFault::AddedRow => say!("disclosure-fault-added"),
        CopyFault::Section(part) => say!("disclosure-fault-section", part = part),
        CopyFault::Mask(mask) => say!("disclosure-fault-mask", mask = mask),
        CopyFault::Fingerprint => say!("disclosure-fault-fingerprint"),
        CopyFault::OtherFingerprint => say!("disclosure-fault-other"),
        CopyFault::Bytes => say!("disclosure-fault-bytes"),
        CopyFault::NotInLog(row) => say!("disclosure-fault-log", row = row),
    }
}
