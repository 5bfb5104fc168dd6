//! Target groups and the channels that reach them (Bilaga C).

use std::collections::BTreeMap;

/// audiences.yaml.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Audiences {
    pub audiences: Vec<Audience>,
    pub channels: Vec<Channel>,
    /// Who speaks to the press, and what the others say.
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

    /// As written in a file and in an entry's `reach`.
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
    /// Ids of audiences that are among these: whoever tells these tells them too.
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
    /// Where the instruction lies.
    pub source: String,
    pub note: String,
}

impl Audiences {
    pub fn audience(&self, id: &str) -> Option<&Audience> {
        self.audiences.iter().find(|audience| audience.id == id)
    }

    /// The audiences that somebody belongs to by the word of the file: to tell one of them is to tell this
    /// one.
    pub fn including(&self, id: &str) -> impl Iterator<Item = &Audience> {
        let includes = move |it: &&Audience| it.includes.iter().any(|included| included == id);
        self.audiences.iter().filter(includes)
    }

    /// Those who are reached through others, who are reached through others, and so on to nobody, are
    /// written to themselves. Gives the id of each, and through whom the file says they are reached.
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
