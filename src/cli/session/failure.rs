//! End of a run: failures and messages on standard error, exit code.

use crate::cli::session::Session;
use crate::cli::session::labelled::{self, Label, complain};
use crate::env::Env;
use crate::error::{Exit, Failure};
use crate::render::page::terminal;
use crate::say;
use crate::usecases::output::unhandled_failures;
use crate::usecases::setup::open_binder;

impl Session<'_> {
    /// Prints the failure, if any, and returns the exit code.
    pub(crate) fn end(&mut self, outcome: anyhow::Result<Exit>) -> Exit {
        let failure = outcome.as_ref().err();
        let failure = failure.and_then(|error| error.downcast_ref::<Failure>());
        // That page says the same, with what to do.
        if failure.is_some_and(open_binder::is_only_read) {
            self.only_read = None;
        }
        self.say_only_read();
        match outcome {
            Ok(exit) => exit,
            Err(error) => complain(&error, &self.words, self.globals.verbose, self.env),
        }
    }

    /// Adds a warning if something could not be read, and changes the exit code: an incomplete answer never
    /// looks complete.
    pub(crate) fn end_damaged(&mut self, exit: Exit) -> Exit {
        if !unhandled_failures::is_damaged() {
            return exit;
        }
        let message = say!("frame-damaged-shown");
        labelled::tell_message(Label::Note, &message, &self.words, self.env);
        match exit {
            Exit::Done if !self.has_written => Exit::CouldNot,
            other => other,
        }
    }
}

/// One message beside the answer, wrapped to the terminal.
pub(crate) fn talk(sentence: &str, env: &mut Env) {
    let width = env.terminal.output.then_some(env.terminal.width);
    let lines = terminal::talk(sentence, width);
    // Nothing can be done if standard error is closed.
    let _ = env.talk.write_all(lines.as_bytes());
}
