//! Filter of a server's list of references on its way to libgit2: unwanted ones are dropped.

use crate::domain::replication::receive_limits::LimitExceeded;
use crate::transport::receive::ref_selection::{RefRank, WantedRefs};

/// The longest list that is read to its end: of some four million branches.
const LONGEST: u64 = 256 << 20;

/// Digits of a line's length.
const DIGITS: usize = 4;

/// A list as it comes in, piece by piece.
pub(in crate::transport) struct Advertised {
    wanted: WantedRefs,
    /// The line that is being read, with its length before it.
    line: Vec<u8>,
    /// The list has not begun: of http there is a line and an end before it.
    is_greeting: bool,
    is_over: bool,
    heard: u64,
    others: usize,
    /// Branches that a binder may have, and that were left out.
    pub(in crate::transport) more: u64,
}

impl Advertised {
    pub(in crate::transport) fn of(wanted: WantedRefs) -> Self {
        Self {
            wanted,
            line: Vec::new(),
            is_greeting: false,
            is_over: false,
            heard: 0,
            others: 0,
            more: 0,
        }
    }

    /// True if the list has come to its end; what follows is something else.
    pub(in crate::transport) const fn is_over(&self) -> bool {
        self.is_over
    }

    /// Parses a piece; appends what is passed on.
    ///
    /// # Errors
    /// The list is longer than any.
    pub(in crate::transport) fn pass(
        &mut self,
        mut piece: &[u8],
        on: &mut Vec<u8>,
    ) -> Result<(), LimitExceeded> {
        self.heard += piece.len() as u64;
        if self.heard > LONGEST {
            return Err(LimitExceeded::Bytes(LONGEST));
        }
        while !piece.is_empty() && !self.is_over {
            let missing = self.missing();
            let (now, rest) = piece.split_at(piece.len().min(missing));
            self.line.extend_from_slice(now);
            piece = rest;
            if self.missing() == 0 {
                self.ended(on);
            }
        }
        on.extend_from_slice(piece);
        Ok(())
    }

    /// Bytes that the line lacks as far as is known; none where it is whole.
    fn missing(&self) -> usize {
        if self.line.len() < DIGITS {
            return DIGITS - self.line.len();
        }
        self.length().unwrap_or(0).saturating_sub(self.line.len())
    }

    /// Length in the line's prefix; none if it is no number.
    fn length(&self) -> Option<usize> {
        let digits = std::str::from_utf8(self.line.get(..DIGITS)?).ok()?;
        usize::from_str_radix(digits, 16).ok()
    }

    fn ended(&mut self, on: &mut Vec<u8>) {
        let line = std::mem::take(&mut self.line);
        let text = &line[DIGITS..];
        match line.as_slice() {
            b"0000" => self.is_over = !std::mem::take(&mut self.is_greeting),
            // Not a list: libgit2 reports it.
            _ if line.len() <= DIGITS => self.is_over = true,
            _ if text.starts_with(b"# service=") => self.is_greeting = true,
            _ if !self.tells(text) => return,
            _ => {}
        }
        on.extend_from_slice(&line);
    }

    /// True if a line is passed on. A line is `id name`; the first also has the server's capabilities.
    fn tells(&mut self, line: &[u8]) -> bool {
        const ID: usize = 40;
        let is_branch = line.len() > ID
            && line[ID] == b' '
            && line[..ID].iter().all(u8::is_ascii_hexdigit)
            && !line.contains(&0);
        if !is_branch {
            return true;
        }
        let name = std::str::from_utf8(&line[ID + 1..]).unwrap_or_default();
        let Some(name) = name.trim_end().strip_prefix("refs/heads/") else {
            return false;
        };
        match self.wanted.rank(name) {
            RefRank::First => true,
            RefRank::Other if self.others < self.wanted.others() => {
                self.others += 1;
                true
            }
            RefRank::Other => {
                self.more += 1;
                false
            }
            RefRank::Nobodys => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const ID: &str = "1111111111111111111111111111111111111111";

    fn line(text: &str) -> String {
        format!("{:04x}{text}", text.len() + DIGITS)
    }

    fn listed(names: &[&str]) -> String {
        let first = line(&format!("{ID} HEAD\0side-band-64k\n"));
        let lines = names.iter().map(|name| line(&format!("{ID} {name}\n")));
        [first].into_iter().chain(lines).collect::<String>() + "0000"
    }

    /// Output for an answer in pieces of a length, and the number of dropped lines.
    fn sieved(answer: &str, piece: usize) -> (String, u64) {
        let wanted = WantedRefs::of(BTreeSet::from(["copies/zoe".to_owned()]), 2);
        let (mut advertised, mut on) = (Advertised::of(wanted), Vec::new());
        for piece in answer.as_bytes().chunks(piece) {
            match advertised.is_over() {
                true => on.extend_from_slice(piece),
                false => advertised.pass(piece, &mut on).expect("a list"),
            }
        }
        (String::from_utf8(on).expect("text"), advertised.more)
    }

    #[test]
    fn of_a_servers_branches_those_wanted_are_told_on_and_all_that_follows() {
        let heads = [
            "copies/a",
            "copies/b",
            "copies/c",
            "copies/d",
            "copies/zoe",
            "main",
            "x",
        ];
        let heads: Vec<String> = heads.iter().map(|it| format!("refs/heads/{it}")).collect();
        let heads = heads
            .iter()
            .map(String::as_str)
            .chain(["refs/tags/v1", "refs/pull/1/head"]);
        let all = listed(&heads.collect::<Vec<_>>());
        let heads = ["copies/a", "copies/b", "copies/zoe", "main"];
        let heads: Vec<String> = heads.iter().map(|it| format!("refs/heads/{it}")).collect();
        let few = listed(&heads.iter().map(String::as_str).collect::<Vec<_>>());
        let greeting = line("# service=git-upload-pack\n") + "0000";
        for before in ["", &greeting] {
            for after in ["", "0008NAK\nPACK\0\u{1}"] {
                let answer = format!("{before}{all}{after}");
                for piece in [1, 3, 64, answer.len()] {
                    let expected = format!("{before}{few}{after}");
                    assert_eq!(sieved(&answer, piece), (expected, 2), "{piece}");
                }
            }
        }
    }

    #[test]
    fn what_is_no_list_is_told_on_as_it_is() {
        for answer in [
            "0000",
            "<html>no</html>",
            "0004",
            "0003x",
            &line("ERR no such place\n"),
        ] {
            assert_eq!(sieved(answer, 2), (answer.to_owned(), 0));
        }
    }

    #[test]
    fn a_list_without_end_ends_at_a_limit() {
        let mut advertised = Advertised::of(WantedRefs::default());
        let many = line(&format!("{ID} refs/heads/copies/junk\n")).repeat(16_384);
        let mut on = Vec::new();
        let ended = (0..1_000).find_map(|_| advertised.pass(many.as_bytes(), &mut on).err());
        assert_eq!(ended, Some(LimitExceeded::Bytes(LONGEST)));
        assert!(on.is_empty(), "nothing of it is kept");
    }
}
