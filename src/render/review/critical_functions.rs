//! What goes before everything else, and how many children are there, without anybody's name.

use serde_json::{Value, json};

use crate::domain::review::critical_function::CriticalFunction;
use crate::render::page::{Page, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// One paragraph of the first so many; nothing where there are none.
pub fn add(page: &mut Page, functions: &[CriticalFunction], most: usize, words: &Words) {
    if functions.is_empty() {
        return;
    }
    let mut text = Text::new(words.say(&say!("next-critical")), Tone::Strong);
    for (function, rank) in functions.iter().take(most).zip(1..) {
        let before = if rank == 1 { " " } else { " · " };
        text = text.and(format!("{before}{rank} {}", function.name), Tone::Normal);
        if function.fails {
            let fails = words.say(&say!("next-critical-fails"));
            text = text.and(format!(" {fails}"), Tone::Warning);
        }
    }
    let who = words.say(&say!("next-critical-who"));
    page.paragraph(text.and(format!(". {who}"), Tone::Normal));
}

pub fn json(functions: &[CriticalFunction]) -> Value {
    let each = functions.iter();
    let each = each.map(|it| json!({ "id": it.id, "name": it.name, "fails": it.fails }));
    Value::Array(each.collect())
}
