//! Text of an outgoing message, its channels, and the excerpt shown in its row.

use crate::domain::inform::standard_message;
use crate::domain::language::Language;
use crate::error::Message;

/// A way a message can go.
#[derive(Clone, Debug, PartialEq)]
pub struct DeliveryWay {
    pub id: String,
    pub called: ChannelName,
    /// Addresses or numbers, where they are known here.
    pub address: Vec<String>,
    pub note: String,
    pub reserve: bool,
    /// The system that keeps it closed.
    pub closed_by: Option<String>,
}

/// A text as far as it is filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct MessageText {
    /// Id of the standard message; empty for own words.
    pub message: String,
    pub title: String,
    pub language: Option<Language>,
    pub text: String,
}

impl MessageText {
    /// Slots that are not filled in.
    pub fn open(&self) -> Vec<&str> {
        standard_message::slots(&self.text)
    }

    pub fn says_xx(&self) -> bool {
        standard_message::says_xx(&self.text)
    }
}

/// Longest excerpt in a row, in characters.
const SHOWN: usize = 160;

/// The text on one line, without its marks.
pub fn on_one_line(text: &str) -> String {
    let plain = text.replace("**", "");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same, as long as a row bears.
pub fn excerpt(text: &str) -> String {
    let line = on_one_line(text);
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{} …", line[..end].trim_end()),
        None => line,
    }
}

/// Text of a message's row with the full message in place of the excerpt.
pub fn with_whole_text(event: &str, text: &str) -> String {
    match event.strip_suffix(&excerpt(text)) {
        Some(before) if !text.is_empty() => format!("{before}{}", text.trim_end()),
        _ => event.to_owned(),
    }
}

/// Display name of a channel.
#[derive(Clone, Debug, PartialEq)]
pub enum ChannelName {
    Title(String),
    Word(Message),
}

impl ChannelName {
    /// As text, in the language of `sentence`.
    pub fn said(&self, sentence: &dyn Fn(&Message) -> String) -> String {
        match self {
            Self::Title(title) => title.clone(),
            Self::Word(word) => sentence(word),
        }
    }
}
