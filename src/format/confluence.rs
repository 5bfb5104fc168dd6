//! Pages of Confluence: an exported space, a page as the REST API gives it, or its storage format alone.

mod lists;
mod macros;
mod marks;
mod space;
mod tables;
mod to_markdown;
mod tree;

use serde_json::Value;

use crate::domain::documents::left_out::{LeftOut, LeftOutKind};

pub use self::to_markdown::PageText;

/// A page as it was exported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WikiPage {
    /// Empty where the export does not say it.
    pub title: String,
    /// Where the page stands; empty where the export does not say it.
    pub address: String,
    /// The day it was last changed, `2026-11-01`; empty likewise.
    pub changed: String,
    pub text: PageText,
}

/// The pages of a file, in the order written; none for a file that holds none, or is damaged.
pub fn read(bytes: &[u8]) -> Option<Vec<WikiPage>> {
    if bytes.starts_with(b"PK") {
        return space::read(bytes);
    }
    let text = std::str::from_utf8(bytes)
        .ok()?
        .trim_start_matches('\u{feff}');
    if let Ok(json) = serde_json::from_str::<Value>(text) {
        return from_json(&json);
    }
    let text = text_of(text)?;
    let page = WikiPage {
        text,
        ..WikiPage::default()
    };
    Some(vec![page])
}

/// One page, or the pages in `results`.
fn from_json(json: &Value) -> Option<Vec<WikiPage>> {
    let base = json.pointer("/_links/base").and_then(Value::as_str);
    let all = match json["results"].as_array() {
        Some(results) => results.iter().collect(),
        None => vec![json],
    };
    let pages: Option<Vec<WikiPage>> = all.into_iter().map(|it| one(it, base)).collect();
    pages.filter(|pages| !pages.is_empty())
}

fn one(json: &Value, base: Option<&str>) -> Option<WikiPage> {
    let said = |at: &str| json.pointer(at).and_then(Value::as_str).unwrap_or_default();
    let base = json
        .pointer("/_links/base")
        .and_then(Value::as_str)
        .or(base);
    let changed = [said("/version/when"), said("/version/createdAt")].concat();
    Some(WikiPage {
        title: said("/title").to_owned(),
        address: match said("/_links/webui") {
            "" => String::new(),
            path => format!("{}{path}", base.unwrap_or_default()),
        },
        changed: changed.get(..10).unwrap_or_default().to_owned(),
        text: text_of(json.pointer("/body/storage/value")?.as_str()?)?,
    })
}

/// The same for a page of a space. What is not well formed is kept as the text it is, and counted.
fn text_or_verbatim(storage: &str) -> PageText {
    // An exported space writes the end of a CDATA section within another one with a blank.
    let text = text_of(storage).or_else(|| text_of(&storage.replace("]] >", "]]>")));
    text.unwrap_or_else(|| PageText {
        markdown: marks::fenced("", storage) + "\n",
        left_out: LeftOut::from([((LeftOutKind::Element, "html".to_owned()), 1)]),
    })
}

/// A page's storage format as Markdown; none where it is not well formed.
fn text_of(storage: &str) -> Option<PageText> {
    tree::parse(storage).map(|root| to_markdown::page(&root))
}

#[cfg(test)]
mod tests;
