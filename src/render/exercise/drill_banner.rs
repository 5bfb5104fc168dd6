//! Exercise banner (ÖVNING) on every answer about an exercise (R112).

use serde_json::Value;

use crate::render::page::{Block, Page};
use crate::render::words::Words;
use crate::say;

/// The stamp, above everything else; a page that has it already keeps it where it is.
pub fn page(page: &mut Page, words: &Words) {
    let stamp = words.say(&say!("log-drill"));
    let has = |block: &Block| matches!(block, Block::Banner(text) if text.bare() == stamp);
    if !page.blocks.iter().any(has) {
        page.blocks.insert(0, Block::Banner(stamp.into()));
    }
}

/// `"drill": true` in the document.
pub fn json(json: &mut Value) {
    if let Value::Object(document) = json {
        document.insert("drill".to_owned(), Value::Bool(true));
    }
}

/// Adds a column that marks every row of a sheet, so that a copied row is marked too.
pub fn column(header: &mut Vec<String>, rows: &mut [Vec<String>], words: &Words) {
    let stamp = words.say(&say!("log-drill"));
    header.insert(0, stamp.clone());
    for row in rows {
        row.insert(0, stamp.clone());
    }
}
