//! Values of a cell: addresses, words, and prefixes added by spreadsheets.

use crate::domain::name::folded;
use crate::domain::people::contact::Phone;
use crate::domain::people::contact::label;
use crate::format::csv_guard::unguarded;
use crate::format::people::contacts_limits::MOST_WAYS;

/// Separator of values in a cell of Google's exports.
pub(super) const GOOGLE: &str = ":::";

/// The addresses of a cell: `a@x.example; Bo Ek <bo@x.example>`.
pub(super) fn mails(cell: &str) -> Vec<String> {
    let cell = cell.replace(GOOGLE, ",");
    let pieces = cell.split([',', ';', '|', '\n']).map(str::trim);
    let address = |piece: &str| {
        let inner = piece
            .rsplit_once('<')
            .and_then(|(_, rest)| rest.split_once('>'));
        let inner = inner.map_or(piece, |(inner, _)| inner).trim();
        let bare = inner.strip_prefix("mailto:").unwrap_or(inner);
        bare.to_owned()
    };
    let all = pieces.filter(|piece| !piece.is_empty()).map(address);
    once(all.collect())
}

/// Each address once; unchanged if there are too many.
pub(super) fn once(mails: Vec<String>) -> Vec<String> {
    if mails.len() > MOST_WAYS {
        return mails;
    }
    let mut out: Vec<String> = Vec::new();
    for mail in mails {
        if !out.iter().any(|known| folded(known) == folded(&mail)) {
            out.push(mail);
        }
    }
    out
}

/// Removes a number that occurs with a label too.
pub(super) fn without_doubles(phones: &mut Vec<Phone>) {
    let all = phones.clone();
    let mut at = 0;
    phones.retain(|phone| {
        let mine = at;
        at += 1;
        let same = |other: &Phone| other.number.is_some() && other.number == phone.number;
        let earlier = all[..mine]
            .iter()
            .any(|other| same(other) && label::same(&other.label, &phone.label));
        let labelled = phone.label.is_empty()
            && all
                .iter()
                .any(|other| same(other) && !other.label.is_empty());
        !earlier && !labelled
    });
}

/// On one line with single spaces.
pub(super) fn spaced(cell: &str) -> String {
    let cell = unguarded(cell);
    let words: Vec<&str> = cell.split_whitespace().collect();
    words.join(" ")
}
