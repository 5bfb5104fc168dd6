//! The page on checking a binder by hand, from docs/checking-by-hand.

use serde_json::json;

use crate::domain::language::Language;
use crate::render::answer::Answer;
use crate::render::page::Page;

/// The page in a language, word for word: its commands are copied from here.
pub fn page(language: Language) -> Answer {
    let text = text(language);
    let mut page = Page::new();
    page.verbatim(text);
    Answer {
        page,
        json: json!({ "text": text }),
    }
}

/// The same as it lies there.
pub fn text(language: Language) -> &'static str {
    match language {
        Language::Swedish => include_str!("../../../docs/checking-by-hand/sv.md"),
        Language::Danish => include_str!("../../../docs/checking-by-hand/da.md"),
        Language::English => include_str!("../../../docs/checking-by-hand/en.md"),
    }
}
