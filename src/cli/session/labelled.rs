//! What went wrong, told beside the answer: first the fault, then what to type, each behind its label.

use crate::cli::session::talk;
use crate::env::Env;
use crate::error::{Exit, Failure, Message};
use crate::render::sanitize;
use crate::render::words::Words;
use crate::say;
use crate::usecases::output::unhandled_failures;

/// How grave a sentence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    /// The command did not do what was asked.
    Error,
    /// It did, or what was typed is kept; something is still to be seen to.
    Note,
}

/// Says a sentence of fact behind its label, then the one thing to type next.
pub(crate) fn tell(label: Label, fact: &str, hint: Option<&str>, words: &Words, env: &mut Env) {
    let fact = match label {
        Label::Error => say!("frame-error", what = fact),
        Label::Note => say!("frame-note", what = fact),
    };
    talk(&words.say(&fact), env);
    if let Some(hint) = hint {
        talk(&words.say(&say!("frame-hint", what = hint)), env);
    }
}

/// The same of a message with its `.hint`.
pub(crate) fn tell_message(label: Label, message: &Message, words: &Words, env: &mut Env) {
    let hint = words.hint(message);
    tell(label, &words.say(message), hint.as_deref(), words, env);
}

/// Says why a command failed. `verbose` adds what the libraries said.
pub(crate) fn complain(error: &anyhow::Error, words: &Words, verbose: bool, env: &mut Env) -> Exit {
    let failure = error.downcast_ref::<Failure>();
    let exit = failure.map_or(Exit::CouldNot, |failure| failure.exit);
    let label = match exit {
        Exit::Kept => Label::Note,
        _ => Label::Error,
    };
    tell_message(label, &unhandled_failures::sentence(error), words, env);
    if verbose && failure.is_none() {
        talk(&sanitize::line(&format!("{error:#}")), env);
    }
    exit
}
