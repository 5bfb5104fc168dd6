//! Folds the rows of a log into messages, drafts and publications to take down.

use std::collections::BTreeMap;

use chrono::TimeDelta;

use crate::domain::inform::communications::{
    DraftedMessage, Receipts, SentMessage, TakeDown, audiences, is_sent,
};
use crate::domain::log::entry::{Entry, EntryKind, Field};
use crate::domain::log::timeline::Row;
use crate::domain::name::{EntryId, LogId};
use crate::domain::time::moment::Moment;

/// Time after a message within which another language counts as its translation.
const TRANSLATED_WITHIN: TimeDelta = TimeDelta::hours(1);

pub(super) fn sent(row: &Row, about: &PointingEntries) -> Option<SentMessage> {
    let entry = row.entry().filter(|_| is_sent(row))?;
    let deviations = entry.fields.texts(Field::Deviation).into_iter();
    Some(SentMessage {
        id: entry.id.clone(),
        at: row.at,
        audiences: audiences(entry),
        event: row.event().to_owned(),
        text: stands(row, entry.text(Field::Text)).to_owned(),
        channel: entry.text(Field::Channel).to_owned(),
        external: entry.text(Field::Reach) == "external",
        of: entry.of(),
        approved_by: entry.text(Field::ApprovedBy).to_owned(),
        deviations: deviations.map(str::to_owned).collect(),
        receipts: (row.is(&EntryKind::Notice)).then(|| Receipts::of(row, about.receipts(row))),
        corrects: EntryId::parse(entry.text(Field::Corrects)),
        corrected_by: None,
        duties: entry
            .fields
            .texts(Field::Duty)
            .into_iter()
            .map(str::to_owned)
            .collect(),
        language: entry.text(Field::Language).to_owned(),
        translates: None,
        promise: row.due(),
        settled: row.action().is_empty() && row.completion.closed_by().is_some(),
    })
}

/// Text as sent, or as corrected.
fn stands<'a>(row: &'a Row, text: &'a str) -> &'a str {
    let corrected = row.corrections.iter().rev().map(|said| said.text.as_str());
    corrected
        .into_iter()
        .find(|text| !text.is_empty())
        .unwrap_or(text)
}

pub(super) fn note_corrections(sent: &mut [SentMessage]) {
    let corrections: Vec<(EntryId, EntryId)> = sent
        .iter()
        .filter_map(|it| Some((it.corrects.clone()?, it.id.clone())))
        .collect();
    for (corrected, by) in corrections {
        if let Some(it) = sent.iter_mut().find(|it| it.id == corrected) {
            it.corrected_by = Some(by);
        }
    }
}

/// The latest message to the same audience, if this one is its translation: other language, sent shortly
/// before, not yet in this language.
pub(super) fn translated<'s>(
    sent: &'s [SentMessage],
    audiences: &[String],
    language: &str,
    at: Moment,
) -> Option<&'s SentMessage> {
    let mut to_them = sent.iter().rev().filter(|it| it.audiences == audiences);
    let last = to_them.next()?;
    let first = match &last.translates {
        Some(id) => sent.iter().find(|it| it.id == *id)?,
        None => last,
    };
    let of_first = |it: &&SentMessage| it.translates.as_ref() == Some(&first.id);
    let mut said = sent.iter().filter(of_first).chain([first]);
    let other = !language.is_empty() && said.all(|it| it.language != language);
    let other = other && !first.language.is_empty() && first.corrects.is_none();
    (other && first.at <= at && at - first.at <= TRANSLATED_WITHIN).then_some(first)
}

pub(super) fn note_translations(sent: &mut [SentMessage]) {
    for place in 1..sent.len() {
        let (before, after) = sent.split_at_mut(place);
        let Some(this) = after.first_mut().filter(|it| it.corrects.is_none()) else {
            continue;
        };
        let first = translated(before, &this.audiences, &this.language, this.at);
        this.translates = first.map(|it| it.id.clone());
    }
}

/// Drafts neither sent nor replaced by a newer version.
pub(super) fn drafts(rows: &[&Row], about: &PointingEntries) -> Vec<DraftedMessage> {
    let is_draft = |row: &&&Row| {
        matches!(row.kind(), Some(EntryKind::Message | EntryKind::Notice))
            && row.field(Field::To) == "draft"
    };
    let waiting = rows.iter().filter(is_draft).filter(|draft| {
        let approvals_alone = |row: &&Row| row.field(Field::To) == "approved";
        about.messages(draft).iter().all(approvals_alone)
    });
    waiting.filter_map(|row| drafted(row, about)).collect()
}

fn drafted(row: &Row, about: &PointingEntries) -> Option<DraftedMessage> {
    let entry = row.entry()?;
    let approval = about.messages(row).first();
    let approved_by = approval.map_or(entry.text(Field::ApprovedBy), |row| {
        row.field(Field::ApprovedBy)
    });
    Some(DraftedMessage {
        id: entry.id.clone(),
        at: row.at,
        audiences: audiences(entry),
        event: row.event().to_owned(),
        text: entry.text(Field::Text).to_owned(),
        message: entry.text(Field::Message).to_owned(),
        language: entry.text(Field::Language).to_owned(),
        approved_by: approved_by.to_owned(),
        promise: row.due(),
    })
}

type Pointing<'a> = BTreeMap<(LogId, EntryId), Vec<&'a Row>>;

/// Entries that refer to a message: acknowledgements, approvals, the message a draft became.
#[derive(Default)]
pub(super) struct PointingEntries<'a> {
    receipts: Pointing<'a>,
    messages: Pointing<'a>,
}

impl<'a> PointingEntries<'a> {
    pub(super) fn of(rows: &[&'a Row]) -> Self {
        let mut about = Self::default();
        for &row in rows {
            let pointing = match row.kind() {
                Some(EntryKind::Receipt) => &mut about.receipts,
                Some(EntryKind::Message | EntryKind::Notice) => &mut about.messages,
                _ => continue,
            };
            if let Some(of) = row.entry().and_then(Entry::of) {
                let key = (row.author.log.clone(), of);
                pointing.entry(key).or_default().push(row);
            }
        }
        about
    }

    fn receipts(&self, row: &Row) -> &[&'a Row] {
        at(&self.receipts, row)
    }

    fn messages(&self, row: &Row) -> &[&'a Row] {
        at(&self.messages, row)
    }
}

fn at<'s, 'a>(pointing: &'s Pointing<'a>, row: &Row) -> &'s [&'a Row] {
    let key = row.id().map(|id| (row.author.log.clone(), id.clone()));
    let found = key.and_then(|key| pointing.get(&key));
    found.map(Vec::as_slice).unwrap_or_default()
}

pub(super) fn take_down(row: &Row) -> Option<TakeDown> {
    let is_one = row.is(&EntryKind::Action) && row.field(Field::To) == "take-down";
    let entry = row.entry().filter(|_| is_one && row.is_open_action())?;
    Some(TakeDown {
        id: entry.id.clone(),
        place: entry.text(Field::Place).to_owned(),
        owner: entry.text(Field::Owner).to_owned(),
        due: row.due(),
    })
}
