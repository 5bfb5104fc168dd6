//! Progress line on standard error, overwritten; only on a terminal and for work of more than a moment.

use std::cell::{Cell, RefCell};
use std::io::{self, Write};
use std::rc::Rc;
use std::time::{Duration, Instant};

use crate::cli::session::Session;
use crate::domain::replication::exchange::{NoProgress, Progress};
use crate::env::Env;
use crate::render::words::Words;
use crate::say;

/// Work shorter than this shows nothing.
const QUIET: Duration = Duration::from_secs(1);

/// Between two lines.
const PAUSE: Duration = Duration::from_millis(100);

/// Runs work that reports progress.
pub(crate) fn with_progress<T>(
    session: &mut Session,
    work: impl FnOnce(&Env, &Rc<dyn Progress>) -> anyhow::Result<T>,
) -> anyhow::Result<T> {
    let terminal = session.env.terminal;
    if !(terminal.talk && terminal.codes) || session.globals.quiet {
        let silent: Rc<dyn Progress> = Rc::new(NoProgress);
        return work(session.env, &silent);
    }
    let talk = std::mem::replace(&mut session.env.talk, Box::new(io::sink()));
    let meter = Rc::new(Meter {
        words: Words::new(session.words.language),
        talk: RefCell::new(talk),
        begun: Cell::new(None),
        shown: Cell::new(None),
    });
    let tell: Rc<dyn Progress> = Rc::clone(&meter) as Rc<dyn Progress>;
    let done = work(session.env, &tell);
    meter.clear();
    session.env.talk = meter.talk.replace(Box::new(io::sink()));
    done
}

struct Meter {
    words: Words,
    talk: RefCell<Box<dyn Write>>,
    begun: Cell<Option<Instant>>,
    shown: Cell<Option<Instant>>,
}

impl Meter {
    fn show(&self, line: impl FnOnce() -> String) {
        let begun = self.begun.get().unwrap_or_else(Instant::now);
        self.begun.set(Some(begun));
        let fresh = self
            .shown
            .get()
            .is_some_and(|shown| shown.elapsed() < PAUSE);
        if begun.elapsed() > QUIET && !fresh {
            self.shown.set(Some(Instant::now()));
            self.write(&line());
        }
    }

    fn clear(&self) {
        if self.shown.get().is_some() {
            self.write("");
        }
    }

    /// Nothing can be done if standard error is closed.
    fn write(&self, line: &str) {
        let mut talk = self.talk.borrow_mut();
        let _ = write!(talk, "\r\u{1b}[K{line}").and_then(|()| talk.flush());
    }
}

impl Progress for Meter {
    fn fetching(&self, done: usize, all: usize) {
        let said = || say!("copies-fetching", done = grouped(done), all = grouped(all));
        self.show(|| self.words.say(&said()));
    }

    fn sending(&self, done: usize, all: usize) {
        let said = || say!("copies-sending", done = grouped(done), all = grouped(all));
        self.show(|| self.words.say(&said()));
    }
}

/// `12 345`, as it is written in Swedish, Danish and by ISO 80000.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn big_numbers_are_read_in_groups_of_three() {
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(1234), "1\u{a0}234");
        assert_eq!(grouped(1_234_567), "1\u{a0}234\u{a0}567");
    }
}
