//! The command line as it was typed. A text in it, or piped to it, is kept in a file and repeated
//! when the command is refused, so that nobody has to write it twice.

use std::borrow::Cow;
use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::Path;

use crate::cli::session;
use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::Message;
use crate::render::sanitize;
use crate::render::words::Words;
use crate::say;
use crate::usecases::log::keep_rejected_input;
use crate::usecases::output::typed_bytes;
use crate::usecases::setup::open_binder;

/// Options whose value is a text even when it is a single word.
const TEXTS: [&str; 6] = ["--text", "--why", "--late", "--source", "--action", "--set"];

#[derive(Clone, Debug, Default)]
pub(crate) struct CommandLine {
    /// Without the program's name.
    pub(crate) args: Vec<OsString>,
    /// Bytes of standard input, read in the place of an argument `-`.
    pub(crate) piped: Vec<u8>,
}

impl CommandLine {
    /// Reads what stands on standard input in the place of an argument `-`.
    pub(crate) fn read_piped(&mut self, env: &mut Env) -> std::io::Result<()> {
        env.input.read_to_end(&mut self.piped)?;
        Ok(())
    }

    /// Keeps the line in the copy it was typed for, else in the user's own folder, and repeats it with
    /// the place. Also with `--quiet`: these are the only places where it stands.
    pub(crate) fn keep(&self, words: &Words, env: &mut Env) {
        if !self.holds_text() {
            return;
        }
        let mut kept = self.as_pasted();
        if !self.piped.is_empty() {
            kept.push(b'\n');
            kept.extend(&self.piped);
        }
        let typed_folder = session::option_typed(&self.args, "-C");
        let found = open_binder::find(typed_folder.as_deref().map(Path::new), env).ok();
        let folder = found.map(|found| found.folder);
        keep_and_repeat(&kept, folder.as_deref(), words, env);
    }

    /// True where retyping it takes thought: several words in one argument, a word for the log, or the
    /// value of an option that takes a text.
    fn holds_text(&self) -> bool {
        let words: Vec<_> = self.args.iter().map(|arg| arg.to_string_lossy()).collect();
        let names_text = |word: &str| TEXTS.contains(&word.split('=').next().unwrap_or_default());
        !self.piped.is_empty()
            || words.iter().any(|word| word.contains(char::is_whitespace))
            || words.iter().any(|word| names_text(word))
            || is_for_log(&words)
    }

    /// The line as a shell takes it again, its bytes as they were typed.
    fn as_pasted(&self) -> Vec<u8> {
        let mut line = b"binder".to_vec();
        for arg in &self.args {
            line.push(b' ');
            let plain = |c: char| c.is_alphanumeric() || "-_./:,+=@%".contains(c);
            let is_plain = |text: &str| text.chars().all(plain) && !text.is_empty();
            if arg.to_str().is_some_and(is_plain) {
                line.extend(typed_bytes::of_word(arg));
                continue;
            }
            line.push(b'"');
            for byte in typed_bytes::of_word(arg) {
                if matches!(byte, b'"' | b'\\') {
                    line.push(b'\\');
                }
                line.push(*byte);
            }
            line.push(b'"');
        }
        line
    }
}

/// Keeps a text that was refused, in the copy in a folder or else in the user's own, and repeats it with
/// the place.
pub(crate) fn keep_and_repeat(kept: &[u8], folder: Option<&Path>, words: &Words, env: &mut Env) {
    let message: Message = match keep_rejected_input::keep_unread(folder, env, kept) {
        Some(path) => say!("log-refused-kept", file = shell_quote::path(&path)),
        None => say!("log-refused-on-paper"),
    };
    let line = sanitize::line(&words.say(&message));
    // In the file every byte is as it was typed; on the screen there is only text.
    let shown = sanitize::lines(String::from_utf8_lossy(kept).trim_end());
    // Talk that nobody can hear changes nothing: the file is written.
    let _ = writeln!(env.talk, "{line}\n{shown}");
}

/// True for `log add WORD`, `log decide WORD` and, of the other verbs of `log`, `log VERB ID WORD`.
fn is_for_log(words: &[Cow<'_, str>]) -> bool {
    let Some(log) = words.iter().position(|word| word == "log") else {
        return false;
    };
    let is_word = |word: &&Cow<'_, str>| !word.is_empty() && !word.starts_with('-');
    let mut behind = words[log + 1..].iter().filter(is_word);
    match behind.next().map(AsRef::as_ref) {
        Some("add" | "decide") => behind.next().is_some(),
        _ => behind.nth(1).is_some(),
    }
}
