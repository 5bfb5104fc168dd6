//! Who has been told what: drafts, messages, notices with their receipts, and the news promised.
//! Computed from the rows of the log; the order in which copies meet plays no part.

mod receipts;

use std::collections::BTreeMap;

use chrono::TimeDelta;

use crate::domain::log::entry::Field;
use crate::domain::log::entry::{Entry, EntryKind};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::{EntryId, LogId};
use crate::domain::time::moment::Moment;

pub use self::receipts::Receipts;

/// A text that went out.
#[derive(Clone, Debug, PartialEq)]
pub struct SentMessage {
    pub id: EntryId,
    pub at: Moment,
    /// Ids of audiences, groups or people.
    pub audiences: Vec<String>,
    pub event: String,
    pub text: String,
    pub channel: String,
    pub external: bool,
    /// The draft it was, or is a new version of.
    pub of: Option<EntryId>,
    pub approved_by: String,
    /// In what it went otherwise than the plan says, as written in the entry.
    pub deviations: Vec<String>,
    /// Recipients are to confirm.
    pub receipts: Option<Receipts>,
    /// The text sent before that it corrects.
    pub corrects: Option<EntryId>,
    pub corrected_by: Option<EntryId>,
    /// Ids of the duties it fulfils.
    pub duties: Vec<String>,
    pub language: String,
    /// The text sent before that it says in another language: both are one message.
    pub translates: Option<EntryId>,
    promise: Option<Moment>,
    /// Somebody said that the promise is done with.
    settled: bool,
}

/// A text that has not gone out.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftedMessage {
    pub id: EntryId,
    pub at: Moment,
    pub audiences: Vec<String>,
    pub event: String,
    pub text: String,
    /// Id of the standard message it was made from.
    pub message: String,
    pub language: String,
    pub approved_by: String,
    /// By when its text promises the next message.
    pub promise: Option<Moment>,
}

/// News promised and not given yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Promise {
    /// The message that promised it.
    pub id: EntryId,
    pub audience: String,
    pub due: Moment,
}

/// Something that is to be taken away from where people read it.
#[derive(Clone, Debug, PartialEq)]
pub struct TakeDown {
    pub id: EntryId,
    pub place: String,
    pub owner: String,
    pub due: Option<Moment>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Communications {
    /// In the order for people.
    pub sent: Vec<SentMessage>,
    /// Those that wait, in the order for people.
    pub drafts: Vec<DraftedMessage>,
    /// What is still to be taken down.
    pub take_down: Vec<TakeDown>,
}

impl Communications {
    pub fn of(timeline: &Timeline) -> Self {
        let stands = |row: &&Row| row.author.counts() && !row.is_struck();
        let rows: Vec<&Row> = timeline.rows().iter().filter(stands).collect();
        let about = PointingEntries::of(&rows);
        let mut sent: Vec<SentMessage> = rows.iter().filter_map(|row| sent(row, &about)).collect();
        note_corrections(&mut sent);
        note_translations(&mut sent);
        Self {
            drafts: drafts(&rows, &about),
            take_down: rows.iter().filter_map(|row| take_down(row)).collect(),
            sent,
        }
    }

    /// What was last told to an audience.
    pub fn last_to(&self, audience: &str) -> Option<&SentMessage> {
        self.sent.iter().rfind(|sent| sent.is_to(audience))
    }

    /// News promised to an audience and not given: kept by the next message to it, whoever sends it.
    /// A correction of what was said is not the news, nor is the same in another language.
    pub fn promises(&self) -> Vec<Promise> {
        let mut last_news: BTreeMap<&str, usize> = BTreeMap::new();
        for (place, sent) in self.sent.iter().enumerate() {
            if sent.is_news() {
                let readers = sent.audiences.iter().map(|id| (id.as_str(), place));
                last_news.extend(readers);
            }
        }
        let mut open = Vec::new();
        for (place, sent) in self.sent.iter().enumerate() {
            // The same promise in another language is no second one.
            let settled = sent.settled || sent.translates.is_some();
            let Some(due) = sent.promise.filter(|_| !settled) else {
                continue;
            };
            let waits = |id: &&String| last_news.get(id.as_str()).is_none_or(|last| *last <= place);
            open.extend(sent.audiences.iter().filter(waits).map(|id| Promise {
                id: sent.id.clone(),
                audience: id.clone(),
                due,
            }));
        }
        open
    }

    pub fn draft(&self, id: &EntryId) -> Option<&DraftedMessage> {
        self.drafts.iter().find(|draft| draft.id == *id)
    }

    /// How many the last notice to this audience went to.
    pub fn recipients_of(&self, audience: &str) -> Option<usize> {
        let to_it = self.sent.iter().rev().filter(|sent| sent.is_to(audience));
        to_it
            .filter_map(|sent| sent.receipts.as_ref()?.recipients)
            .next()
    }
}

impl SentMessage {
    pub fn is_to(&self, audience: &str) -> bool {
        self.audiences.iter().any(|id| id == audience)
    }

    /// By when the next message is promised; not of what says another text in another language.
    pub const fn promised(&self) -> Option<Moment> {
        match self.translates {
            Some(_) => None,
            None => self.promise,
        }
    }

    /// Whether it tells something that was not told before.
    pub const fn is_news(&self) -> bool {
        self.corrects.is_none() && self.translates.is_none()
    }
}

/// Whether a row is a text that has gone out, not a draft or an approval.
pub fn is_sent(row: &Row) -> bool {
    matches!(row.kind(), Some(EntryKind::Message | EntryKind::Notice))
        && matches!(row.field(Field::To), "" | "sent")
}

/// To whom: one id, or a list.
pub fn audiences(entry: &Entry) -> Vec<String> {
    let ids = entry.fields.texts(Field::Audience).into_iter();
    ids.map(str::to_owned).collect()
}

fn sent(row: &Row, about: &PointingEntries) -> Option<SentMessage> {
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

/// The text as it was sent, or what a correction of the row says instead.
fn stands<'a>(row: &'a Row, text: &'a str) -> &'a str {
    let corrected = row.corrections.iter().rev().map(|said| said.text.as_str());
    corrected
        .into_iter()
        .find(|text| !text.is_empty())
        .unwrap_or(text)
}

fn note_corrections(sent: &mut [SentMessage]) {
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

/// For so long after a text the same people are told the same in another language.
const TRANSLATED_WITHIN: TimeDelta = TimeDelta::hours(1);

impl Communications {
    /// The text that one to the same people, in another language and at this time, says again.
    pub fn translated(
        &self,
        audiences: &[String],
        language: &str,
        at: Moment,
    ) -> Option<&SentMessage> {
        translated(&self.sent, audiences, language, at)
    }
}

/// The last text to the same people, where it is in another language, was just sent, and was not said
/// in this one before.
fn translated<'s>(
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

fn note_translations(sent: &mut [SentMessage]) {
    for place in 1..sent.len() {
        let (before, after) = sent.split_at_mut(place);
        let Some(this) = after.first_mut().filter(|it| it.corrects.is_none()) else {
            continue;
        };
        let first = translated(before, &this.audiences, &this.language, this.at);
        this.translates = first.map(|it| it.id.clone());
    }
}

/// A draft waits until it was sent or a newer version of it was made.
fn drafts(rows: &[&Row], about: &PointingEntries) -> Vec<DraftedMessage> {
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

/// What points at a message: its receipts, its approvals, what it became.
#[derive(Default)]
struct PointingEntries<'a> {
    receipts: Pointing<'a>,
    messages: Pointing<'a>,
}

impl<'a> PointingEntries<'a> {
    fn of(rows: &[&'a Row]) -> Self {
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

fn take_down(row: &Row) -> Option<TakeDown> {
    let is_one = row.is(&EntryKind::Action) && row.field(Field::To) == "take-down";
    let entry = row.entry().filter(|_| is_one && row.is_open_action())?;
    Some(TakeDown {
        id: entry.id.clone(),
        place: entry.text(Field::Place).to_owned(),
        owner: entry.text(Field::Owner).to_owned(),
        due: row.due(),
    })
}

#[cfg(test)]
mod tests;
