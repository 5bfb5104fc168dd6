//! Who has been told what: drafts, messages, notices with their receipts, and the news promised.
//! Computed from the rows of the log; the order in which copies meet plays no part.

mod receipts;

use crate::domain::entry::Entry;
use crate::domain::moment::Moment;
use crate::domain::name::EntryId;
use crate::domain::timeline::{Row, Timeline};

pub use self::receipts::Receipts;

/// A text that went out.
#[derive(Clone, Debug, PartialEq)]
pub struct Sent {
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
    /// Words of [`Deviation`].
    pub deviations: Vec<String>,
    /// Recipients are to confirm.
    pub receipts: Option<Receipts>,
    /// The text sent before that it corrects.
    pub corrects: Option<EntryId>,
    pub corrected_by: Option<EntryId>,
    promise: Option<Moment>,
    /// Somebody said that the promise is done with.
    settled: bool,
}

/// A text that has not gone out.
#[derive(Clone, Debug, PartialEq)]
pub struct Drafted {
    pub id: EntryId,
    pub at: Moment,
    pub audiences: Vec<String>,
    pub event: String,
    pub text: String,
    /// Id of the standard message it was made from.
    pub message: String,
    pub language: String,
    pub approved_by: String,
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
pub struct Informed {
    /// In the order for people.
    pub sent: Vec<Sent>,
    /// Those that wait, in the order for people.
    pub drafts: Vec<Drafted>,
    /// What is still to be taken down.
    pub take_down: Vec<TakeDown>,
}

impl Informed {
    pub fn of(timeline: &Timeline) -> Self {
        let stands = |row: &&Row| row.author.counts() && !row.is_struck();
        let rows: Vec<&Row> = timeline.rows().iter().filter(stands).collect();
        let mut sent: Vec<Sent> = rows.iter().filter_map(|row| sent(row, &rows)).collect();
        note_corrections(&mut sent);
        Self {
            drafts: drafts(&rows),
            take_down: rows.iter().filter_map(|row| take_down(row)).collect(),
            sent,
        }
    }

    /// What was last told to an audience.
    pub fn last_to(&self, audience: &str) -> Option<&Sent> {
        self.sent.iter().rfind(|sent| sent.is_to(audience))
    }

    /// News promised to an audience and not given: kept by the next message to it, whoever sends it.
    /// A correction of what was said is not the news.
    pub fn promises(&self) -> Vec<Promise> {
        let mut open = Vec::new();
        for (place, sent) in self.sent.iter().enumerate() {
            let Some(due) = sent.promise.filter(|_| !sent.settled) else {
                continue;
            };
            let later = &self.sent[place + 1..];
            let kept = |audience: &&String| {
                !later
                    .iter()
                    .any(|it| it.corrects.is_none() && it.is_to(audience))
            };
            open.extend(sent.audiences.iter().filter(kept).map(|audience| Promise {
                id: sent.id.clone(),
                audience: audience.clone(),
                due,
            }));
        }
        open
    }

    pub fn draft(&self, id: &EntryId) -> Option<&Drafted> {
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

impl Sent {
    pub fn is_to(&self, audience: &str) -> bool {
        self.audiences.iter().any(|id| id == audience)
    }

    pub const fn promised(&self) -> Option<Moment> {
        self.promise
    }
}

/// Whether a row is a text that has gone out, not a draft or an approval.
pub fn is_sent(row: &Row) -> bool {
    matches!(row.kind(), "message" | "notice") && matches!(row.field("to"), "" | "sent")
}

/// To whom: one id, or a list.
pub fn audiences(entry: &Entry) -> Vec<String> {
    let ids = entry.fields.texts("audience").into_iter();
    ids.map(str::to_owned).collect()
}

fn sent(row: &Row, rows: &[&Row]) -> Option<Sent> {
    let entry = row.entry().filter(|_| is_sent(row))?;
    let deviations = entry.fields.texts("deviation").into_iter();
    Some(Sent {
        id: entry.id.clone(),
        at: row.at,
        audiences: audiences(entry),
        event: row.event().to_owned(),
        text: stands(row, entry.text("text")).to_owned(),
        channel: entry.text("channel").to_owned(),
        external: entry.text("reach") == "external",
        of: entry.of(),
        approved_by: entry.text("approved-by").to_owned(),
        deviations: deviations.map(str::to_owned).collect(),
        receipts: (row.kind() == "notice").then(|| Receipts::of(row, rows)),
        corrects: EntryId::parse(entry.text("corrects")),
        corrected_by: None,
        promise: row.due(),
        settled: row.action().is_empty() && row.doing.closed_by().is_some(),
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

fn note_corrections(sent: &mut [Sent]) {
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

/// A draft waits until it was sent or a newer version of it was made.
fn drafts(rows: &[&Row]) -> Vec<Drafted> {
    let of_message = |row: &&&Row| matches!(row.kind(), "message" | "notice");
    let is_draft = |row: &&&Row| of_message(row) && row.field("to") == "draft";
    let follows = |row: &&Row, draft: &Row| {
        row.field("of") == draft.id().map(ToString::to_string).unwrap_or_default()
            && row.author.log == draft.author.log
            && row.field("to") != "approved"
    };
    let waiting = rows.iter().filter(is_draft).filter(|draft| {
        !rows
            .iter()
            .filter(of_message)
            .any(|row| follows(row, draft))
    });
    waiting.filter_map(|row| drafted(row, rows)).collect()
}

fn drafted(row: &Row, rows: &[&Row]) -> Option<Drafted> {
    let entry = row.entry()?;
    let approval = rows.iter().find(|other| {
        other.kind() == "message"
            && other.field("to") == "approved"
            && other.field("of") == entry.id.to_string()
            && other.author.log == row.author.log
    });
    let approved_by = approval.map_or(entry.text("approved-by"), |row| row.field("approved-by"));
    Some(Drafted {
        id: entry.id.clone(),
        at: row.at,
        audiences: audiences(entry),
        event: row.event().to_owned(),
        text: entry.text("text").to_owned(),
        message: entry.text("message").to_owned(),
        language: entry.text("language").to_owned(),
        approved_by: approved_by.to_owned(),
    })
}

fn take_down(row: &Row) -> Option<TakeDown> {
    let is_one = row.kind() == "action" && row.field("to") == "take-down";
    let entry = row.entry().filter(|_| is_one && row.is_open_action())?;
    Some(TakeDown {
        id: entry.id.clone(),
        place: entry.text("place").to_owned(),
        owner: entry.text("owner").to_owned(),
        due: row.due(),
    })
}

#[cfg(test)]
mod tests;
