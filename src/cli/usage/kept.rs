//! What was typed with wrong words: a text somebody wrote is never lost for a mistyped option.

use std::ffi::OsString;
use std::path::Path;

use crate::cli::noted;
use crate::cli::session;
use crate::env::Env;
use crate::render::words::Words;
use crate::usecases::keep_refused;
use crate::usecases::open_binder;
use crate::usecases::typed_bytes;

/// Commands that write what a person says in words of their own.
const WRITING: [&str; 20] = [
    "log",
    "incident",
    "step",
    "member",
    "contacts",
    "convene",
    "call-result",
    "meeting",
    "role",
    "inform",
    "duty",
    "clock",
    "directive",
    "cost",
    "systems",
    "routine",
    "checklist",
    "brief",
    "evaluate",
    "plan",
];

/// Keeps the whole line, so that it can be typed again with one word put right, and repeats it.
pub(super) fn keep(path: &[String], args: &[OsString], words: &Words, env: &mut Env) {
    let writes = path
        .first()
        .is_some_and(|word| WRITING.contains(&word.as_str()));
    if !writes || !holds_text(path, args) {
        return;
    }
    let mut kept = line(args);
    if args.iter().any(|arg| arg == "-") && !env.terminal.input {
        let mut piped = Vec::new();
        let _ = env.input.read_to_end(&mut piped);
        kept.push(b'\n');
        kept.extend(piped);
    }
    let typed = session::option_typed(args, "-C");
    let binder = open_binder::find(typed.as_deref().map(Path::new), env).ok();
    let folder = binder.map(|found| found.folder);
    let place = keep_refused::keep_unread(folder.as_deref(), env, &kept);
    // In the file every byte is as it was typed; on the screen there is only text.
    noted::repeat(place, &String::from_utf8_lossy(&kept), words, env);
}

/// A text is what holds a space, or stands behind `log add` and its like.
fn holds_text(path: &[String], args: &[OsString]) -> bool {
    let words: Vec<_> = args.iter().map(|arg| arg.to_string_lossy()).collect();
    let verb = path
        .get(1)
        .and_then(|verb| words.iter().position(|word| word == verb));
    let behind = verb.map_or(&[][..], |verb| &words[verb + 1..]);
    words.iter().any(|word| word.contains(char::is_whitespace))
        || path.first().is_some_and(|word| word == "log")
            && behind.iter().any(|it| !it.starts_with('-'))
}

/// The line as it can be pasted, its bytes as they were typed.
fn line(args: &[OsString]) -> Vec<u8> {
    let mut line = b"binder".to_vec();
    for arg in args {
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
