//! A job that exchanges by itself, in words.

use serde_json::{Value, json};

use crate::domain::replication::schedule::ScheduledJob;
use crate::domain::shell_quote;
use crate::render::answer::Answer;
use crate::render::page::Page;
use crate::render::words::Words;
use crate::say;

/// The files of a job with their texts, or once they are written only their names, and the one thing
/// to type.
pub fn plan(words: &Words, plan: &ScheduledJob, written: bool) -> Answer {
    let mut page = Page::new();
    page.paragraph(words.say(&say!("schedule-what", minutes = plan.minutes)));
    let path = |at: usize| shell_quote::path(&plan.files[at].path);
    if written {
        page.paragraph(words.say(&say!("schedule-written")));
        page.verbatim(lines((0..plan.files.len()).map(path)));
    } else {
        for (at, file) in plan.files.iter().enumerate() {
            page.heading(2, path(at));
            page.verbatim(file.text.clone());
        }
    }
    page.paragraph(words.say(&match (plan.files.is_empty(), written) {
        (true, _) => say!("schedule-add-the-line"),
        (false, true) => say!("schedule-start"),
        (false, false) => say!("schedule-write-and-start"),
    }));
    let first = (!written && !plan.files.is_empty())
        .then(|| format!("binder schedule --write --every {}", plan.minutes));
    page.verbatim(lines(first.into_iter().chain([plan.start.clone()])));
    page.paragraph(words.say(&say!("schedule-stop")));
    page.verbatim(lines([plan.stop.clone()]));
    Answer {
        page,
        json: machine(plan, written),
    }
}

fn lines(lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().map(|line| line + "\n").collect()
}

fn machine(plan: &ScheduledJob, written: bool) -> Value {
    let files = plan.files.iter();
    let files =
        files.map(|file| json!({ "path": shell_quote::path(&file.path), "text": file.text }));
    json!({
        "system": plan.timekeeper.word(),
        "every_minutes": plan.minutes,
        "files": files.collect::<Vec<_>>(),
        "start": plan.start,
        "stop": plan.stop,
        "written": written,
    })
}
