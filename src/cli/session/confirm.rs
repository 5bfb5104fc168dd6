//! A question at the terminal, answered by yes or no.

use std::io::{Read, Write};

use crate::cli::session::Session;
use crate::error::Message;

/// A yes in the languages of the program.
const YES: [&str; 4] = ["j", "ja", "y", "yes"];

/// Bytes of an answer that are read.
const LONGEST: usize = 64;

impl Session<'_> {
    /// Asks; anything but a yes in some language is a no.
    pub(crate) fn agreed(&mut self, question: &Message) -> bool {
        let question = self.say(question);
        let _ = write!(self.env.talk, "{question} ");
        let _ = self.env.talk.flush();
        let mut answer = Vec::new();
        let mut byte = [0];
        while answer.len() < LONGEST
            && self.env.input.read(&mut byte).is_ok_and(|read| read == 1)
            && byte[0] != b'\n'
        {
            answer.push(byte[0]);
        }
        let answer = String::from_utf8_lossy(&answer).trim().to_lowercase();
        YES.contains(&answer.as_str())
    }
}
