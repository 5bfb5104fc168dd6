//! Target groups and the channels that reach them (Bilaga C).

use std::collections::BTreeMap;

use crate::domain::name::folded;

/// audiences.yaml.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Audiences {
    pub audiences: Vec<Audience>,
    pub channels: Vec<Channel>,
    /// Spokesperson to the press, and the line for everybody else.
    pub spokesperson: String,
}

/// Whether those who read a text are of the organisation. External texts come after internal ones and
/// are read by the committee first (Bilaga C).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AudienceReach {
    Internal,
    External,
}

impl AudienceReach {
    pub const WORDS: &'static [(&'static str, Self)] =
        &[("internal", Self::Internal), ("external", Self::External)];

    /// Value in the file and of an entry's `reach`.
    pub const fn written(self) -> &'static str {
        match self {
            Self::Internal => "internal",
            Self::External => "external",
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Audience {
    pub id: String,
    pub title: String,
    /// Channels in the order they are tried: ids of [`Audiences::channels`], or built-in ones.
    pub channels: Vec<String>,
    /// Channels for when those are down.
    pub reserve: Vec<String>,
    /// Recipients are asked to confirm, and confirmations are counted.
    pub receipts: bool,
    /// None where the file does not say.
    pub reach: Option<AudienceReach>,
    /// Id of the audience these are reached through; they are never written to themselves.
    pub through: String,
    /// Ids of audiences that contain this one: a message to them reaches it too.
    pub includes: Vec<String>,
    pub note: String,
}

/// A way to reach people. `phone`, `sms`, `email` and `slack` need no record.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Channel {
    pub id: String,
    pub title: String,
    pub address: String,
    /// Ids of the systems without which it is closed.
    pub depends_on: Vec<String>,
    /// Reference to the instruction.
    pub source: String,
    pub note: String,
}

impl Audiences {
    pub fn audience(&self, id: &str) -> Option<&Audience> {
        self.audiences.iter().find(|audience| audience.id == id)
    }

    /// Audiences that contain this one by the file; a message to one of them reaches this one.
    pub fn including(&self, id: &str) -> impl Iterator<Item = &Audience> {
        let includes = move |it: &&Audience| it.includes.iter().any(|included| included == id);
        self.audiences.iter().filter(includes)
    }

    /// An audience by its id or title, however it is capitalised.
    pub fn named(&self, typed: &str) -> Option<&Audience> {
        let wanted = folded(typed.trim());
        let is_meant = |it: &&Audience| folded(&it.id) == wanted || folded(&it.title) == wanted;
        self.audiences.iter().find(is_meant)
    }

    /// Breaks cycles of audiences reached through one another by addressing them directly. Returns each id
    /// with those it was reached through.
    pub fn take_out_circles(&mut self) -> Vec<(String, String)> {
        let ways = self.audiences.iter();
        let ways: BTreeMap<String, String> =
            ways.map(|it| (it.id.clone(), it.through.clone())).collect();
        let ends = |id: &str| {
            // No way without a circle is longer than there are audiences.
            let mut at = Some(id);
            for _ in 0..=ways.len() {
                match at.and_then(|id| ways.get(id)) {
                    Some(next) if next.is_empty() => return true,
                    Some(next) => at = Some(next),
                    None => return false,
                }
            }
            false
        };
        let mut taken_out = Vec::new();
        for audience in &mut self.audiences {
            if !audience.through.is_empty() && !ends(&audience.id) {
                taken_out.push((audience.id.clone(), std::mem::take(&mut audience.through)));
            }
        }
        taken_out
    }

    pub fn channel(&self, id: &str) -> Option<&Channel> {
        self.channels.iter().find(|channel| channel.id == id)
    }
}
