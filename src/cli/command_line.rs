//! The command line as typed. If a command is refused, texts in it or piped to it are saved and shown
//! again.

use std::borrow::Cow;
use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::Path;

use crate::domain::name::folded;
use crate::domain::shell_quote;
use crate::domain::suggest::is_slip;
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

/// The command whose words name children, in the three languages.
const ROSTER: [&str; 3] = ["roster", "børneliste", "barnlista"];

/// Words, with the options before it, among which the command stands.
const ROSTER_WITHIN: usize = 5;

#[derive(Clone, Debug, Default)]
pub(crate) struct CommandLine {
    /// Without the program's name.
    pub(crate) args: Vec<OsString>,
    /// Bytes of standard input, read in the place of an argument `-`.
    pub(crate) piped: Vec<u8>,
}

impl CommandLine {
    /// Reads standard input in place of an argument `-`.
    pub(crate) fn read_piped(&mut self, env: &mut Env) -> std::io::Result<()> {
        env.input.read_to_end(&mut self.piped)?;
        Ok(())
    }

    /// Saves the line in its copy, else in the user's state folder, and shows it with the path; also with
    /// `--quiet`, since it is nowhere else.
    pub(crate) fn keep(&self, words: &Words, env: &mut Env) {
        if !self.holds_text() {
            return;
        }
        let mut kept = self.as_pasted();
        if !self.piped.is_empty() {
            kept.push(b'\n');
            kept.extend(&self.piped);
        }
        let typed_folder = option_typed(&self.args, "-C");
        let found = open_binder::find(typed_folder.as_deref().map(Path::new), env).ok();
        let folder = found.map(|found| found.folder);
        if self.asks_for_protection() || self.is_about_protected(folder.as_deref(), env) {
            return repeat(&say!("log-refused-protected"), &kept, words, env);
        }
        keep_and_repeat(&kept, folder.as_deref(), words, env);
    }

    /// True where the text is to be protected, or may be meant to: it must reach no disk.
    pub(crate) fn asks_for_protection(&self) -> bool {
        const WORDS: [&str; 4] = ["protected", "skyddad", "skyddat", "beskyttet"];
        const OPEN: [&str; 6] = ["open", "internal", "öppen", "intern", "internt", "åben"];
        let args: Vec<_> = self.args.iter().map(|arg| arg.to_string_lossy()).collect();
        // What is typed about a roster names children.
        let names_roster = |arg: &Cow<'_, str>| ROSTER.iter().any(|word| is_slip(arg, word));
        let is_of_roster = args.iter().take(ROSTER_WITHIN).any(names_roster);
        is_of_roster
            || (0..args.len()).any(|at| {
                let (name, value) = args[at].split_once('=').unwrap_or((&args[at], ""));
                let value = match value {
                    "" => args.get(at + 1).map_or("", |next| &**next),
                    value => value,
                };
                // A word of the text itself is no option's value, however near it comes.
                let is_option = name.starts_with("--");
                let is_word = |word: &&str| match is_option {
                    true => is_slip(value, word),
                    false => folded(&args[at]) == folded(word),
                };
                let is_open = || OPEN.iter().any(|open| is_slip(value, open));
                let is_asked = is_option && is_slip(name, "--handling");
                is_asked && !is_open() || WORDS.iter().any(is_word)
            })
    }

    fn is_about_protected(&self, folder: Option<&Path>, env: &Env) -> bool {
        let words: Vec<_> = self.args.iter().map(|arg| arg.to_string_lossy()).collect();
        folder.is_some_and(|folder| keep_rejected_input::is_about_protected(folder, &words, env))
    }

    /// True where retyping it takes thought: several words in one argument, a word for the log, or the
    /// value of an option that takes a text.
    fn holds_text(&self) -> bool {
        let words: Vec<_> = self.args.iter().map(|arg| arg.to_string_lossy()).collect();
        let names_text = |at: usize| {
            let (name, value) = words[at].split_once('=').unwrap_or((&words[at], ""));
            let next = words.get(at + 1).map_or("-", |word| &**word);
            TEXTS.contains(&name) && (!value.is_empty() || !next.starts_with('-'))
        };
        !self.piped.is_empty()
            || words.iter().any(|word| word.contains(char::is_whitespace))
            || (0..words.len()).any(names_text)
            || is_for_log(&words)
    }

    /// The line as a shell takes it again, its bytes as they were typed.
    pub(crate) fn as_pasted(&self) -> Vec<u8> {
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
    repeat(&message, kept, words, env);
}

/// Repeats a text behind a sentence.
pub(crate) fn repeat(message: &Message, kept: &[u8], words: &Words, env: &mut Env) {
    let line = sanitize::line(&words.say(message));
    // The file has the exact bytes; the screen only text.
    let shown = sanitize::lines(String::from_utf8_lossy(kept).trim_end());
    // Nothing can be done if standard error is closed: the file is written.
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

/// The value of an option, found without knowing the others: as its own word, after `=`, or for a
/// short one right behind it.
pub(crate) fn option_typed(args: &[OsString], name: &str) -> Option<OsString> {
    let mut words = args.iter().take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        let Some(rest) = word.to_str().and_then(|word| word.strip_prefix(name)) else {
            continue;
        };
        if rest.is_empty() {
            return words.next().cloned();
        }
        if let Some(value) = rest.strip_prefix('=') {
            return Some(value.into());
        }
        if !name.starts_with("--") {
            return Some(rest.into());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks(typed: &str) -> bool {
        let args = typed.split(' ').map(OsString::from).collect();
        let piped = Vec::new();
        CommandLine { args, piped }.asks_for_protection()
    }

    #[test]
    fn protection_is_meant_with_a_slip_too_and_never_by_another_option_or_a_word_of_the_text() {
        for typed in [
            "log add x --handling protected",
            "log add x --handling=skyddat",
            "log add x --handlign skydad",
            "log add x --handling nonsense",
            "log add x --hantering skyddad",
            "log add x skyddad",
        ] {
            assert!(asks(typed), "{typed}");
        }
        for typed in [
            "inform all --text x --channel email",
            "log add x --handling intern",
            "log add skyddet är borta",
            "plan save --chapter protection",
        ] {
            assert!(!asks(typed), "{typed}");
        }
    }
}
