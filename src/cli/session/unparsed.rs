//! Options read before parsing: the language of all sentences, the folder.

use std::ffi::OsString;
use std::path::Path;

use crate::cli::command_line::option_typed;
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
