//! Bytes that come from outside as the text a person wrote: never guessed, never with anything put in
//! the place of what could not be read.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::Failure;
use crate::format::text_encoding;
use crate::replica::Binder;
use crate::say;
use crate::usecases::log::keep_rejected_input;

/// Decodes standard input: UTF-8, or the encoding given by a byte-order mark or `--encoding`. Without the
/// mark. Undecodable bytes are kept unchanged.
///
/// # Errors
/// It is no such text, or holds a NUL; the sentence says where the bytes are.
pub fn read(
    bytes: &[u8],
    declared: Option<&str>,
    binder: Option<&Binder>,
    env: &Env,
) -> Result<String, Failure> {
    match as_text(bytes, declared) {
        // Piped text is lines, however a system ends them.
        Some(text) if !text.contains('\0') => Ok(text.replace("\r\n", "\n").replace('\r', "\n")),
        found => {
            let kept = keep_rejected_input::keep_bytes(binder, env, bytes);
            let is_kept = if kept.is_some() { "yes" } else { "no" };
            let file = kept.map(|path| shell_quote::path(&path));
            let file = file.unwrap_or_default();
            Err(Failure::could_not(match found {
                Some(_) => say!("bytes-nul", kept = is_kept, file = file),
                None => say!(
                    "bytes-not-text",
                    kept = is_kept,
                    file = file,
                    encoding = likely(bytes)
                ),
            }))
        }
    }
}

/// The same of a text that must reach no disk: what cannot be read is not kept.
///
/// # Errors
/// It is no text.
pub fn read_unkept(bytes: &[u8], declared: Option<&str>) -> Result<String, Failure> {
    match as_text(bytes, declared) {
        Some(text) if !text.contains('\0') => Ok(text.replace("\r\n", "\n").replace('\r', "\n")),
        Some(_) => Err(Failure::could_not(say!(
            "bytes-nul",
            kept = "no",
            file = ""
        ))),
        None => Err(Failure::could_not(say!(
            "bytes-not-text",
            kept = "no",
            file = "",
            encoding = likely(bytes)
        ))),
    }
}

/// Whether a name of an encoding is known.
///
/// # Errors
/// It is not.
pub fn known(encoding: &str) -> Result<(), Failure> {
    match text_encoding::is_known(encoding) {
        true => Ok(()),
        false => Err(Failure::wrong_words(say!(
            "bytes-unknown-encoding",
            encoding = encoding
        ))),
    }
}

/// Words typed at a terminal that does not write UTF-8, as text; names of files that are there stay
/// as they are.
pub fn words(args: Vec<OsString>, declared: &str, folder: &Path) -> Vec<OsString> {
    let text = |arg: OsString| {
        let is_file = || folder.join(PathBuf::from(&arg)).exists();
        match arg.to_str() {
            None if !is_file() => {
                as_text(arg.as_encoded_bytes(), Some(declared)).map_or(arg, OsString::from)
            }
            _ => arg,
        }
    };
    args.into_iter().map(text).collect()
}

/// The bytes of a word as it was typed.
pub fn of_word(word: &OsStr) -> &[u8] {
    word.as_encoded_bytes()
}

fn as_text(bytes: &[u8], declared: Option<&str>) -> Option<String> {
    let unmarked = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let utf8 = std::str::from_utf8(unmarked).ok();
    // UTF-16 of plain letters is UTF-8 too, with zeros between them.
    let is_wide = |text: &&str| declared.is_some() && text.contains('\0');
    if let Some(text) = utf8.filter(|text| !is_wide(text)) {
        return Some(text.to_owned());
    }
    let marked = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    if !marked && declared.is_none() {
        return None;
    }
    let decoded = text_encoding::decode(bytes, declared);
    let whole = !decoded.lossy && !decoded.text.contains(char::REPLACEMENT_CHARACTER);
    whole.then_some(decoded.text)
}

/// Likely encoding, suggested for `--encoding`.
fn likely(bytes: &[u8]) -> &'static str {
    let encoding = text_encoding::decode(bytes, None).encoding;
    match text_encoding::is_known(encoding) {
        true => encoding,
        false => "windows-1252",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_read_as_what_they_are_said_to_be_and_never_guessed() {
        let text = |bytes: &[u8], declared| as_text(bytes, declared);
        assert_eq!(text("Ström".as_bytes(), None).as_deref(), Some("Ström"));
        assert_eq!(
            text("\u{feff}Ström".as_bytes(), None).as_deref(),
            Some("Ström")
        );
        assert_eq!(text(b"Str\xf6m", None), None);
        let declared = text(b"Str\xf6m", Some("windows-1252"));
        assert_eq!(declared.as_deref(), Some("Ström"));
        // Valid UTF-8 is used as such, whatever encoding is given.
        let right = text("Ström".as_bytes(), Some("windows-1252"));
        assert_eq!(right.as_deref(), Some("Ström"));
        assert_eq!(text(b"\xff\xfeS\0t\0", None).as_deref(), Some("St"));
        assert_eq!(text(b"S\0t\0", Some("utf-16le")).as_deref(), Some("St"));
        assert_eq!(text(b"\xff\xfeS\0t", None), None, "half a letter");
        assert_eq!(text(b"\xef\xbb\xbfStr\xf6m", None), None);
    }
}
