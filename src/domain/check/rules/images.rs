//! Images without words: on paper in black, in a terminal and in a screen reader nothing is left of them.

use crate::domain::check::{CheckedBinder, on_line};
use crate::domain::documents::finding::Finding;
use crate::say;

/// `![](picture.png)`.
pub fn find(binder: &CheckedBinder) -> Vec<Finding> {
    let mut findings = Vec::new();
    for text in binder.prose() {
        for (line, said) in text.lines() {
            if let Some(at) = said.find("![](") {
                let column = said[..at].chars().count() + 1;
                findings.push(on_line(
                    text,
                    line,
                    column,
                    say!("check-image-without-words"),
                ));
            }
        }
    }
    findings
}
