//! What can go wrong for a person, as plain data; the words are in the catalogues.

use std::fmt;

/// How a command ended. The numbers are the product's promise and never change meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// 0: done.
    Done,
    /// 1: could not, nothing changed.
    CouldNot,
    /// 2: wrong words were typed.
    WrongWords,
    /// 3: kept, but not finished: in the outbox, or not delivered to a remote.
    Kept,
    /// 4: findings (`check`, `status --check`).
    Findings,
    /// 5: the evidence is broken (`verify`).
    Broken,
}

impl Exit {
    /// The process exit code.
    pub const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::CouldNot => 1,
            Self::WrongWords => 2,
            Self::Kept => 3,
            Self::Findings => 4,
            Self::Broken => 5,
        }
    }
}

/// One sentence of the catalogues with what fills it. `say!` is the only way to make one, so that
/// a test can hold every sentence used against every sentence written.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    pub id: &'static str,
    pub args: Vec<(&'static str, Arg)>,
}

/// What fills a slot of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    Text(String),
    Number(i64),
    Message(Message),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Arg {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// Names a sentence of the catalogues: `say!("log-added", id = id, time = time)`.
#[macro_export]
macro_rules! say {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::error::Message {
            id: $id,
            args: vec![$((stringify!($name), $crate::error::Arg::from($value))),*],
        }
    };
}

/// A command that could not do what it was asked: one sentence of fact, whose `.hint` in the
/// catalogue is the one command to type next, and the exit code.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    pub exit: Exit,
    pub message: Message,
}

impl Failure {
    /// Could not, nothing changed (exit 1).
    pub fn could_not(message: Message) -> Self {
        Self {
            exit: Exit::CouldNot,
            message,
        }
    }

    /// Wrong words were typed (exit 2).
    pub fn wrong_words(message: Message) -> Self {
        Self {
            exit: Exit::WrongWords,
            message,
        }
    }

    /// Evidence that does not hold (exit 5).
    pub fn broken(message: Message) -> Self {
        Self {
            exit: Exit::Broken,
            message,
        }
    }

    /// Kept, not finished (exit 3).
    pub fn kept(message: Message) -> Self {
        Self {
            exit: Exit::Kept,
            message,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message.id)
    }
}

impl std::error::Error for Failure {}
