//! Failures as plain data: message, hint and exit code. The sentences are in the catalogues.

pub mod message_slots;

use std::fmt;

/// Exit code of a command. The numbers never change meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// 0: done.
    Done,
    /// 1: could not, nothing changed.
    CouldNot,
    /// 2: usage error.
    WrongWords,
    /// 3: kept, but not finished: in the outbox, or not delivered to a remote.
    Kept,
    /// 4: findings (`status --check`).
    Findings,
    /// 5: the evidence does not hold (`verify`).
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

/// A sentence of the catalogues with its arguments. Only `say!` makes one, so that a test can compare all
/// sentences used with all that are written.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    pub id: &'static str,
    pub args: Vec<(&'static str, Arg)>,
}

/// Argument of a sentence.
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

/// Names a sentence of the catalogues: `say!("log-added", id = id, time = time)`. The compiler refuses an id that no
/// catalogue has, and other arguments than the sentence takes.
#[macro_export]
macro_rules! say {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        const _: () = $crate::error::message_slots::assert_taken($id, &[$(stringify!($name)),*]);
        $crate::error::Message {
            id: $id,
            args: vec![$((stringify!($name), $crate::error::Arg::from($value))),*],
        }
    }};
}

/// Failure of a command: one sentence on what is wrong, whose `.hint` in the catalogue is the command to
/// type next, and the exit code.
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

    /// Usage error (exit 2).
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
