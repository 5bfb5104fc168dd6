//! Messages of an incident: drafts, messages, notices with acknowledgements, promised updates. Computed
//! from the rows of the log, independent of the order of merging.

mod fold;
mod receipts;

use std::collections::BTreeMap;

use crate::domain::log::entry::{Entry, EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::EntryId;
use crate::domain::time::moment::Moment;

use self::fold::{
    PointingEntries, drafts, note_corrections, note_translations, sent, take_down, translated,
};

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
    /// Deviations from the plan, as written in the entry.
    pub deviations: Vec<String>,
    /// Recipients are to confirm.
    pub receipts: Option<Receipts>,
    /// The text sent before that it corrects.
    pub corrects: Option<EntryId>,
    pub corrected_by: Option<EntryId>,
    /// Ids of the duties it fulfils.
    pub duties: Vec<String>,
    pub language: String,
    /// The earlier text that this one translates: both are one message.
    pub translates: Option<EntryId>,
    promise: Option<Moment>,
    /// The promise was marked as settled.
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
    /// Time by which the text promises the next message.
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

/// A publication that must be taken down.
#[derive(Clone, Debug, PartialEq)]
pub struct TakeDown {
    pub id: EntryId,
    pub place: String,
    pub owner: String,
    pub due: Option<Moment>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Communications {
    /// In display order.
    pub sent: Vec<SentMessage>,
    /// Those that wait, in the order for people.
    pub drafts: Vec<DraftedMessage>,
    /// Publications not yet taken down.
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

    /// Latest message to an audience.
    pub fn last_to(&self, audience: &str) -> Option<&SentMessage> {
        self.sent.iter().rfind(|sent| sent.is_to(audience))
    }

    /// Promised updates not yet given: the next message to the audience keeps a promise, whoever sends it.
    /// A correction is no update, nor is the same message in another language.
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
            // The same promise in another language is not a second one.
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

    /// Number of recipients of the last notice to this audience.
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

    /// Time by which the next message is promised; none for a translation.
    pub const fn promised(&self) -> Option<Moment> {
        match self.translates {
            Some(_) => None,
            None => self.promise,
        }
    }

    /// True if it is new information: no correction, no translation.
    pub const fn is_news(&self) -> bool {
        self.corrects.is_none() && self.translates.is_none()
    }
}

/// True if a row is a text that has gone out, not a draft or an approval.
pub fn is_sent(row: &Row) -> bool {
    matches!(row.kind(), Some(EntryKind::Message | EntryKind::Notice))
        && matches!(row.field(Field::To), "" | "sent")
}

/// To whom: one id, or a list.
pub fn audiences(entry: &Entry) -> Vec<String> {
    let ids = entry.fields.texts(Field::Audience).into_iter();
    ids.map(str::to_owned).collect()
}

impl Communications {
    /// The message that one to the same recipients, in another language and at this time, translates.
    pub fn translated(
        &self,
        audiences: &[String],
        language: &str,
        at: Moment,
    ) -> Option<&SentMessage> {
        translated(&self.sent, audiences, language, at)
    }
}

#[cfg(test)]
mod tests;
