//! Questions at the terminal: one answered by yes or no, one answered by a line.

use std::io::{Read, Write};

use crate::cli::session::{Session, talk};
use crate::error::Message;

/// A yes in the languages of the program.
const YES: [&str; 4] = ["j", "ja", "y", "yes"];

/// Bytes of an answer that are read.
const LONGEST: usize = 1 << 16;

impl Session<'_> {
    /// Asks; anything but a yes in some language is a no.
    pub(crate) fn agreed(&mut self, question: &Message) -> bool {
        let question = self.say(question);
        let answer = self.typed_answer(&question).unwrap_or_default();
        YES.contains(&answer.to_lowercase().as_str())
    }

    /// Asks, and gives the line that was answered, without blanks around it; none where there is no more.
    pub(crate) fn typed_answer(&mut self, question: &str) -> Option<String> {
        let _ = write!(self.env.talk, "{question} ");
        let _ = self.env.talk.flush();
        let mut answer = Vec::new();
        let mut byte = [0];
        while answer.len() < LONGEST {
            match self.env.input.read(&mut byte) {
                Ok(1) if byte[0] == b'\n' => break,
                Ok(1) => answer.push(byte[0]),
                _ if answer.is_empty() => {
                    // The prompt has no line of its own.
                    let _ = writeln!(self.env.talk);
                    return None;
                }
                _ => break,
            }
        }
        Some(String::from_utf8_lossy(&answer).trim().to_owned())
    }

    /// Lines beside the answer as they are; they are cleaned before.
    pub(crate) fn tell_lines(&mut self, lines: &str) {
        let _ = writeln!(self.env.talk, "{lines}");
    }

    /// A line beside the answer, also with `--quiet`: without it the next question makes no sense.
    pub(crate) fn tell(&mut self, message: &Message) {
        let line = self.say(message);
        talk(&line, self.env);
    }
}
