//! Applies annotations to rows in the order of state: order number, then id.

use std::sync::Arc;

use crate::domain::log::attachment::{self, Attachment};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::annotation::Annotation;
use crate::domain::log::timeline::completion::CompletionState;
use crate::domain::log::timeline::pointers;
use crate::domain::log::timeline::row::Row;
use crate::domain::time::moment::{self, Moment};

/// Rows with their annotations, in the order given.
pub(super) fn folded(mut rows: Vec<Row>) -> Vec<Row> {
    let targets = pointers::resolved(&mut rows);
    let order = state_order(&rows);
    for row in &mut rows {
        row.files = own_files(row);
    }
    strike(&mut rows, &targets, &order);
    correct(&mut rows, &targets, &order);
    relate(&mut rows, &targets, &order);
    mark_bounds(&mut rows, &order);
    rows
}

/// Entries by `lamport`, then id; unreadable records decide nothing.
fn state_order(rows: &[Row]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..rows.len())
        .filter(|index| rows[*index].entry().is_some())
        .collect();
    order.sort_by(|a, b| state_key(&rows[*a]).cmp(&state_key(&rows[*b])));
    order
}

fn state_key(row: &Row) -> impl Ord + '_ {
    (row.lamport, &row.author.writer, row.number, &row.sha)
}

fn own_files(row: &Row) -> Vec<Attachment> {
    let own = row.entry().map(|entry| attachment::named_in(&entry.fields));
    own.unwrap_or_default()
}

/// True if an entry may change the one it refers to: not struck, and by a member or by the same writer.
fn has_authority(rows: &[Row], from: usize, target: usize) -> bool {
    let (who, whose) = (&rows[from].author, &rows[target].author);
    let own = who.writer == whose.writer && who.standing == whose.standing;
    from != target && !rows[from].is_struck() && (who.counts() || own)
}

/// From the last entry to the first, so that a struck strike is recognised before it is applied. Only a
/// later strike can take back a strike.
fn strike(rows: &mut [Row], targets: &[Option<usize>], order: &[usize]) {
    let mut place = vec![0; rows.len()];
    for (number, index) in order.iter().enumerate() {
        place[*index] = number;
    }
    for &from in order.iter().rev() {
        let Some(target) = targets[from].filter(|_| rows[from].is(&EntryKind::Strike)) else {
            continue;
        };
        let in_vain = rows[target].is(&EntryKind::Strike) && place[target] > place[from];
        if in_vain || !has_authority(rows, from, target) {
            continue;
        }
        if let Some(said) = annotation(&rows[from]) {
            rows[target].strikes.push(said);
            rows[from].is_inline = true;
        }
    }
    for row in rows {
        row.strikes.reverse();
    }
}

/// The correction of a correction is one of the entry first corrected.
fn correct(rows: &mut [Row], targets: &[Option<usize>], order: &[usize]) {
    let mut root: Vec<Option<usize>> = vec![None; rows.len()];
    for &from in order {
        let Some(target) = targets[from].filter(|_| rows[from].is(&EntryKind::Correct)) else {
            continue;
        };
        let target = root[target].unwrap_or(target);
        root[from] = Some(target);
        if !has_authority(rows, from, target) {
            continue;
        }
        let Some(said) = annotation(&rows[from]) else {
            continue;
        };
        if let Some(at) = said.corrected_at {
            rows[target].at = at;
        }
        // A new text too long for its entry went into an attachment.
        let files = rows[from].files.clone();
        rows[target].files.extend(files);
        rows[target].corrections.push(said);
        rows[from].is_inline = true;
    }
}

/// Done, reopened, attached, answered.
fn relate(rows: &mut [Row], targets: &[Option<usize>], order: &[usize]) {
    for &from in order {
        let Some(target) = targets[from] else {
            continue;
        };
        if !has_authority(rows, from, target) {
            continue;
        }
        let Some(said) = annotation(&rows[from]) else {
            continue;
        };
        let silent = said.text.is_empty();
        match rows[from].kind().cloned() {
            Some(EntryKind::Done | EntryKind::Reopen) => {
                let mut doing = std::mem::take(&mut rows[target].completion);
                if let Some(entry) = rows[from].entry() {
                    doing.take(entry, said);
                }
                rows[target].completion = doing;
                rows[from].is_inline = silent;
            }
            Some(EntryKind::Attach) => {
                let files = rows[from].files.clone();
                rows[target].files.extend(files);
                rows[target].attached.push(said);
                rows[from].is_inline = silent;
            }
            Some(EntryKind::Answer) => rows[target].answers.push(said),
            _ => {}
        }
    }
}

/// Marks rows written before the incident began, and after its close or concurrently with it.
fn mark_bounds(rows: &mut [Row], order: &[usize]) {
    let deciding = |kind: EntryKind| {
        let rows = &*rows;
        move |index: &&usize| {
            let row = &rows[**index];
            row.is(&kind) && row.author.counts() && !row.is_struck()
        }
    };
    let opened: Option<Moment> = order
        .iter()
        .find(deciding(EntryKind::Open))
        .map(|at| rows[*at].at);
    let closed = order.iter().rev().find(deciding(EntryKind::Close)).copied();
    let closed = closed.map(|at| {
        let close = &rows[at];
        (
            at,
            close.lamport,
            close.written_at,
            close.author.writer.clone(),
            reopened_at(close),
        )
    });
    for (index, row) in rows.iter_mut().enumerate() {
        row.before_open = opened.is_some_and(|opened| row.written_at < opened);
        row.after_close = closed
            .as_ref()
            .is_some_and(|(at, lamport, noted, writer, reopened)| {
                let open_again = reopened.is_some_and(|reopened| row.written_at >= reopened);
                let unknowing = row.lamport == *lamport && row.author.writer != *writer;
                index != *at
                    && !open_again
                    && (row.lamport > *lamport || unknowing || row.written_at > *noted)
            });
    }
}

/// When a close was taken back; none while it holds.
fn reopened_at(close: &Row) -> Option<Moment> {
    match close.completion.state {
        CompletionState::Reopened | CompletionState::Disputed => {
            let last = close.completion.votes.iter().rfind(|vote| !vote.done);
            last.map(|vote| vote.annotation.written_at)
        }
        CompletionState::Untouched | CompletionState::Done => None,
    }
}

fn annotation(row: &Row) -> Option<Annotation> {
    let text = match row.kind() {
        Some(EntryKind::Strike) => row.field(Field::Why),
        _ => row.field(Field::Event),
    };
    Some(Annotation {
        id: row.id()?.clone(),
        by: Arc::clone(&row.author),
        at: row.at,
        written_at: row.written_at,
        text: text.to_owned(),
        corrected_at: moment::read(row.field(Field::CorrectedAt)),
    })
}
