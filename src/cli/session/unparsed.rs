//! What is read of the typed words before they are parsed: the language of every sentence.

use std::ffi::OsString;
use std::path::Path;

use crate::domain::language::Language;
use crate::env::Env;
use crate::render::words::Words;
use crate::usecases::setup::open_binder;

/// The language before anything is parsed: `--lang`, `BINDER_LANG`, the binder's own, the
/// system's, English.
pub(crate) fn words_before_parsing(args: &[OsString], env: &Env) -> Words {
    let read = |tag: &str| Language::read(tag);
    let typed = option_typed(args, "--lang").and_then(|tag| read(tag.to_str()?));
    let binders = || open_binder::language(option_typed(args, "-C").as_deref().map(Path::new), env);
    let language = typed
        .or_else(|| env.variable("BINDER_LANG").and_then(read))
        .or_else(binders)
        .or_else(|| env.locale.as_deref().and_then(read))
        .unwrap_or(Language::English);
    Words::new(language)
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
