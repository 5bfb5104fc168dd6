//! Proposals: list, effect, commands, banners.

use serde_json::{Value, json};

use crate::domain::documents::line_diff::{DiffLine, differences};
use crate::domain::documents::proposed::{Proposed, TextChange};
use crate::domain::people::contact::ImportChanges;
use crate::domain::time::moment::{self, Zone};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Block, Page, Text, Tone};
use crate::render::people::contacts::ContactsContext;
use crate::render::people::contacts::changes::people;
use crate::render::words::Words;
use crate::say;

/// Most shown at a time.
const MOST: usize = 20;

/// Most lines shown of each.
const MOST_LINES: usize = 40;

/// Most banners above an answer.
const MOST_BANNERS: usize = 3;

/// One with what it would do.
pub struct ProposalView<'a> {
    pub proposed: &'a Proposed,
    pub difference: &'a TextChange,
    pub people: &'a [ImportChanges],
}

/// Waiting proposals and how to answer; `more`: number of further ones.
pub fn list(context: ContactsContext<'_>, all: &[ProposalView<'_>], more: usize) -> Answer {
    let words = context.words;
    let mut page = Page::new();
    if all.is_empty() {
        page.paragraph(words.say(&say!("proposal-none")));
    }
    for view in all.iter().take(MOST) {
        one(&mut page, context, view);
    }
    let left = all.len().saturating_sub(MOST) + more;
    if left > 0 {
        page.paragraph(words.say(&say!("proposal-more", left = left)));
    }
    if let Some(first) = all.first() {
        page.paragraph(words.say(&say!("proposal-how", id = first.proposed.short())));
    }
    let json = json!({
        "proposals": all.iter().map(|it| machine(it)).collect::<Vec<_>>(),
        "more": more,
    });
    Answer { page, json }
}

/// One proposal: author, time, and difference from the current text.
pub fn one(page: &mut Page, context: ContactsContext<'_>, view: &ProposalView<'_>) {
    let words = context.words;
    let proposed = view.proposed;
    page.heading(2, format!("{}  {}", proposed.short(), proposed.path));
    page.paragraph(words.say(&whose(words, proposed, context.zone)));
    for changes in view.people {
        people(page, changes, context);
    }
    page.paragraph(words.say(&effect(view.difference)));
    if view.difference.after.is_some() {
        difference(page, words, view.difference);
    }
}

/// Difference, line by line.
pub fn difference(page: &mut Page, words: &Words, difference: &TextChange) {
    let (before, after) = difference.texts();
    page.verbatim(lines(words, &before, &after));
}

/// Effect on the document, in a sentence.
fn effect(difference: &TextChange) -> Message {
    let lines = |bytes: &[u8]| bytes.split_inclusive(|byte| *byte == b'\n').count();
    match (&difference.before, &difference.after) {
        (Some(before), None) => say!("proposal-deletes", lines = lines(before)),
        (None, None) => say!("proposal-already-gone"),
        (Some(_), Some(_)) if difference.empties() => say!("proposal-empties"),
        (None, Some(_)) => say!("proposal-adds"),
        (Some(before), Some(after)) if before == after => say!("proposal-same"),
        (Some(_), Some(_)) => say!("proposal-changes"),
    }
}

fn lines(words: &Words, before: &str, after: &str) -> String {
    let all = differences(before, after);
    let line = |line: &DiffLine| match line {
        DiffLine::Same(text) => format!("  {text}\n"),
        DiffLine::OnlyFirst(text) => format!("- {text}\n"),
        DiffLine::OnlySecond(text) => format!("+ {text}\n"),
        DiffLine::Gap(_) | DiffLine::Uncompared(_) => "  …\n".to_owned(),
    };
    let mut shown: String = all.iter().take(MOST_LINES).map(line).collect();
    if all.len() > MOST_LINES {
        let left = all.len() - MOST_LINES;
        shown.push_str(&words.say(&say!("proposal-more-lines", left = left)));
        shown.push('\n');
    }
    shown
}

/// `‘Web’, unsigned, 2026-11-22 14:02`.
fn whose(words: &Words, proposed: &Proposed, zone: Zone) -> Message {
    let (day, time) = match proposed.at {
        Some(at) => (
            moment::date_in(at, zone).to_string(),
            moment::clock_in(at, zone),
        ),
        None => (String::new(), String::new()),
    };
    let who = named(words, proposed);
    if proposed.is_guests() {
        return say!("proposal-by-guest", who = who);
    }
    match proposed.here {
        true => say!("proposal-by-here", who = who, day = day, time = time),
        false => say!("proposal-by", who = who, day = day, time = time),
    }
}

/// The name an unsigned commit gives, without the quotation marks that each sentence has.
fn named(words: &Words, proposed: &Proposed) -> String {
    match proposed.author.as_str() {
        "" => words.say(&say!("proposal-nobody")),
        author => author.to_owned(),
    }
}

/// One line where the document is read.
pub fn notice(words: &Words, proposed: &Proposed, zone: Zone) -> Message {
    let at = proposed.at.map(|at| {
        let (day, time) = (moment::date_in(at, zone), moment::clock_in(at, zone));
        format!("{day} {time}")
    });
    let (path, who) = (proposed.path.as_str(), named(words, proposed));
    let at = at.unwrap_or_default();
    if proposed.here {
        return say!("proposal-notice-here", path = path, who = who, at = at);
    }
    let id = proposed.short();
    if proposed.is_guests() {
        return say!("proposal-notice-guest", path = path, who = who, id = id);
    }
    match proposed.deletes {
        true => say!("proposal-notice-deletes", path = path, who = who, at = at),
        false => say!("proposal-notice", path = path, who = who, at = at, id = id),
    }
}

/// Warning in the status; day and time are as given in the commit.
pub fn concern(proposed: &Proposed) -> Message {
    let at = proposed
        .at
        .map(|at| at.format("%Y-%m-%d %H:%M").to_string());
    let (path, who) = (proposed.path.as_str(), proposed.author.as_str());
    let at = at.unwrap_or_default();
    if proposed.is_guests() {
        return say!("status-proposed-guest", path = path, who = who);
    }
    match proposed.deletes {
        true => say!("status-proposed-deletes", path = path, who = who, at = at),
        false => say!("status-proposed", path = path, who = who, at = at),
    }
}

/// Command for answering it.
pub fn command(proposed: &Proposed) -> String {
    match (proposed.here, proposed.deletes) {
        (true, _) => "binder plan accept here".to_owned(),
        (false, true) => "binder plan proposals".to_owned(),
        (false, false) => format!("binder plan accept {}", proposed.short()),
    }
}

/// A line for each above an answer, and how many more there are.
pub fn notices(words: &Words, all: &[Proposed], zone: Zone) -> Vec<String> {
    let shown = all.iter().take(MOST_BANNERS);
    let mut lines: Vec<String> = shown
        .map(|it| words.say(&notice(words, it, zone)))
        .collect();
    if all.len() > MOST_BANNERS {
        let left = all.len() - MOST_BANNERS;
        lines.push(words.say(&say!("proposal-notice-more", left = left)));
    }
    lines
}

/// Banner above an answer read from documents with waiting changes.
pub fn stamp(page: &mut Page, json: &mut Value, words: &Words, all: &[Proposed], zone: Zone) {
    if all.is_empty() {
        return;
    }
    let lines = notices(words, all, zone);
    let banners = lines.into_iter().map(|line| Block::Banner(line.into()));
    page.blocks.splice(0..0, banners);
    if let Value::Object(document) = json {
        let waiting: Vec<Value> = all.iter().map(bare).collect();
        document.insert("proposed".to_owned(), Value::Array(waiting));
    }
}

/// Waiting proposals, after a sync.
pub fn after_exchange(answer: &mut Answer, words: &Words, all: &[Proposed], zone: Zone) {
    for line in notices(words, all, zone) {
        answer.page.paragraph(line);
    }
    answer.json["proposed"] = all.iter().map(bare).collect();
}

/// Answers given, one a line.
pub fn answered(page: &mut Page, words: &Words, all: &[ProposalView<'_>], zone: Zone) {
    page.bullets(all.iter().take(MOST).map(|view| {
        let proposed = view.proposed;
        let sentence = words.say(&whose(words, proposed, zone));
        Text::new(proposed.path.clone(), Tone::Strong).and(format!("  {sentence}"), Tone::Normal)
    }));
    if all.len() > MOST {
        let left = all.len() - MOST;
        page.paragraph(words.say(&say!("proposal-more", left = left)));
    }
}

/// One without its lines, for a machine.
pub fn bare(proposed: &Proposed) -> Value {
    json!({
        "id": proposed.id,
        "path": proposed.path,
        "commit": proposed.commit,
        "author": proposed.author,
        "at": proposed.at.map(moment::written),
        "deletes": proposed.deletes,
        "here": proposed.here,
    })
}

fn machine(view: &ProposalView<'_>) -> Value {
    let text = |bytes: &Option<Vec<u8>>| {
        let bytes = bytes.as_deref();
        bytes.map(|bytes| String::from_utf8_lossy(bytes).into_owned())
    };
    let mut all = bare(view.proposed);
    all["before"] = text(&view.difference.before).into();
    all["after"] = text(&view.difference.after).into();
    all
}
