//! A document of masks to begin with, with remarks in the binder's language.

use crate::render::words::Words;
use crate::say;

/// Each remark, and the example below it.
pub fn starter(words: &Words) -> Vec<(String, &'static str)> {
    let parts = [
        (say!("disclosure-starter-what"), "#"),
        (say!("disclosure-starter-ground"), "ground:\n"),
        (say!("disclosure-starter-masks"), "masks:"),
        (say!("disclosure-starter-level"), "  # - level: internal"),
        (
            say!("disclosure-starter-person"),
            "  # - person: Alma Nordin\n  #   ground: …",
        ),
        (say!("disclosure-starter-field"), "  # - field: cost"),
        (say!("disclosure-starter-pattern"), "  # - pattern: phone"),
        (say!("disclosure-starter-text"), "  # - text: B12"),
        (say!("disclosure-starter-row"), "  # - row: anna-3"),
        (
            say!("disclosure-starter-words"),
            "  # - row: anna-4\n  #   words: B12",
        ),
    ];
    parts
        .map(|(remark, example)| (words.say(&remark), example))
        .to_vec()
}
