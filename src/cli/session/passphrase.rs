//! A passphrase: typed without showing it, or read from a descriptor (`--passphrase-fd N`).

use std::fs::File;
use std::io::{IsTerminal, Read, Write};

use crossterm::terminal;

use crate::cli::session::Session;
use crate::domain::sealing::secret_text::SecretText;
use crate::error::{Failure, Message};
use crate::say;
use crate::usecases::sealing::lists::SHORTEST_PASSPHRASE;

/// Most bytes of a passphrase.
const LONGEST: usize = 1024;

impl Session<'_> {
    /// The passphrase of a list: from the descriptor, else asked for.
    ///
    /// # Errors
    /// Nobody is there to type one, or none was given.
    pub(crate) fn passphrase(
        &mut self,
        question: &Message,
        descriptor: Option<u32>,
    ) -> anyhow::Result<SecretText> {
        let given = match descriptor {
            Some(0) => line(&mut self.env.input),
            Some(number) => {
                let unread = |_| Failure::could_not(say!("seal-descriptor", number = number));
                let file = File::open(format!("/dev/fd/{number}")).map_err(unread)?;
                line(&mut { file })
            }
            None if self.env.terminal.input => self.typed_unseen(question)?,
            None => return Err(Failure::could_not(say!("seal-no-passphrase")).into()),
        };
        match given.is_empty() {
            true => Err(Failure::could_not(say!("seal-no-passphrase")).into()),
            false => Ok(given),
        }
    }

    /// A new passphrase: long enough, and typed twice where it is typed.
    ///
    /// # Errors
    /// It is too short, or the two differ.
    pub(crate) fn new_passphrase(&mut self, descriptor: Option<u32>) -> anyhow::Result<SecretText> {
        let given = self.passphrase(&say!("seal-new-passphrase"), descriptor)?;
        if given.as_str().chars().count() < SHORTEST_PASSPHRASE {
            let least = SHORTEST_PASSPHRASE;
            return Err(Failure::could_not(say!("seal-short-passphrase", least = least)).into());
        }
        if descriptor.is_none() && self.passphrase(&say!("seal-passphrase-again"), None)? != given {
            return Err(Failure::could_not(say!("seal-passphrases-differ")).into());
        }
        Ok(given)
    }

    /// A line typed while the terminal shows nothing of it.
    fn typed_unseen(&mut self, question: &Message) -> anyhow::Result<SecretText> {
        let question = self.say(question);
        let _ = write!(self.env.talk, "{question} ");
        let _ = self.env.talk.flush();
        let is_real = std::io::stdin().is_terminal();
        if is_real {
            terminal::enable_raw_mode()?;
        }
        let typed = line(&mut self.env.input);
        if is_real {
            terminal::disable_raw_mode()?;
        }
        let _ = writeln!(self.env.talk);
        Ok(typed)
    }
}

/// A line without its end, as a terminal in raw mode or a pipe gives it; empty where it was broken off with Ctrl-C.
fn line(input: &mut dyn Read) -> SecretText {
    const BREAK: u8 = 3;
    let mut text = SecretText::buffer(LONGEST);
    let mut byte = [0];
    while text.len() < LONGEST && matches!(input.read(&mut byte), Ok(1)) {
        match byte[0] {
            b'\n' | b'\r' | 4 => break,
            BREAK => return SecretText::default(),
            8 | 127 => drop_last(&mut text),
            other => text.push(other),
        }
    }
    SecretText::from_utf8(text).unwrap_or_default()
}

/// Takes the last character away, of however many bytes.
fn drop_last(text: &mut Vec<u8>) {
    while text
        .pop()
        .is_some_and(|byte| byte & 0b1100_0000 == 0b1000_0000)
    {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_the_line_as_it_was_corrected_while_typed() {
        for (typed, expected) in [
            ("korrekt häst\n", "korrekt häst"),
            ("korrekt hä\u{7f}ast\r", "korrekt hast"),
            ("x\u{8}\u{8}y", "y"),
            ("avbruten\u{3}", ""),
            ("", ""),
        ] {
            let read = line(&mut typed.as_bytes());
            assert_eq!(read.as_str(), expected, "{typed:?}");
        }
    }
}
