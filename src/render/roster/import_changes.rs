//! Changes of a roster by an import, before they are confirmed.

use crate::domain::roster::Child;
use crate::domain::roster::changes::RosterChanges;
use crate::error::Message;
use crate::render::page::Page;
use crate::render::roster::RosterContext;
use crate::say;

/// Numbers of children, then names of those who are gone, changed and, beside others, new; headings of the
/// file that nothing is read from.
pub fn changes(changes: &RosterChanges, unused: &[String], context: RosterContext<'_>) -> Page {
    let mut page = Page::new();
    page.paragraph(context.say(&say!(
        "roster-changes",
        added = changes.added.len(),
        changed = changes.changed.len(),
        gone = changes.gone.len(),
        same = changes.same
    )));
    let line = |child: &Child| format!("{} {}", child.class, context.name(child));
    let mut section = |heading: Message, lines: Vec<String>| {
        if !lines.is_empty() {
            page.heading(2, context.say(&heading));
            page.bullets(lines);
        }
    };
    section(say!("roster-gone"), changes.gone.iter().map(line).collect());
    let changed = changes.changed.iter().map(|(child, fields)| {
        let keys: Vec<&str> = fields.iter().map(|field| field.key()).collect();
        format!("{}: {}", line(child), keys.join(", "))
    });
    section(say!("roster-changed"), changed.collect());
    // Of a new roster that would be everybody.
    if changes.same > 0 || !changes.changed.is_empty() || !changes.gone.is_empty() {
        section(
            say!("roster-added"),
            changes.added.iter().map(line).collect(),
        );
    }
    if !unused.is_empty() {
        page.paragraph(context.say(&say!("roster-unused", headings = unused.join(", "))));
    }
    page
}
