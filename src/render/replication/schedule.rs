//! A job that exchanges by itself, in words.

use serde_json::{Value, json};

use crate::domain::replication::schedule::{ScheduledJob, Trigger};
use crate::domain::shell_quote;
use crate::render::answer::Answer;
use crate::render::page::Page;
use crate::render::words::Words;
use crate::say;

/// The files of a job with their texts, or once they are written only their names, and the one thing
/// to type.
pub fn plan(words: &Words, plan: &ScheduledJob, written: bool) -> Answer {
    let mut page = Page::new();
    page.paragraph(words.say(&match &plan.trigger {
        Trigger::Every(minutes) => say!("schedule-what", minutes = *minutes),
        Trigger::OnPlug { remote, .. } => say!("schedule-what-on-plug", remote = remote),
    }));
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
    let first = (!written && !plan.files.is_empty()).then(|| match &plan.trigger {
        Trigger::Every(minutes) => format!("binder schedule --write --every {minutes}"),
        Trigger::OnPlug { remote, .. } => {
            format!(
                "binder schedule --write --on-plug {}",
                shell_quote::quoted(remote)
            )
        }
    });
    page.verbatim(lines(first.into_iter().chain([plan.start.clone()])));
    if matches!(plan.trigger, Trigger::OnPlug { .. }) {
        page.paragraph(words.say(&say!("schedule-eject")));
    }
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
    let (minutes, remote) = match &plan.trigger {
        Trigger::Every(minutes) => (Some(minutes), None),
        Trigger::OnPlug { remote, .. } => (None, Some(remote)),
    };
    json!({
        "system": plan.timekeeper.word(),
        "every_minutes": minutes,
        "on_plug": remote,
        "files": files.collect::<Vec<_>>(),
        "start": plan.start,
        "stop": plan.stop,
        "written": written,
    })
}
