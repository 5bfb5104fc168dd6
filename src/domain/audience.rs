//! Target groups and the channels that reach them (Bilaga C).

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
pub enum Reach {
    Internal,
    External,
}

impl Reach {
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
    pub reach: Option<Reach>,
    /// Id of the audience these are reached through; they are never written to themselves.
    pub through: String,
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

    pub fn channel(&self, id: &str) -> Option<&Channel> {
        self.channels.iter().find(|channel| channel.id == id)
    }
}
