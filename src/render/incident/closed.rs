//! An incident just closed: what was still open, and what the plan wants now.

use serde_json::{Value, json};

use crate::domain::incident::Incident;
use crate::domain::review::next::Task;
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::incident::{head, json as shape};
use crate::render::page::{Page, Tone};
use crate::render::review::task;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// What was left when it was closed.
pub struct ClosedView<'a> {
    pub incident: &'a Incident,
    /// The id of the entry that closed it.
    pub close: String,
    pub actions: &'a [Task],
    pub steps: &'a [Task],
    pub duties: &'a [Task],
    pub unshared: usize,
    pub next_tasks: &'a [Task],
}

/// The page, without the closing line.
pub fn closed(view: &ClosedView, words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    head::title(&mut page, view.incident, words);
    let nothing = [view.actions, view.steps, view.duties]
        .iter()
        .all(|tasks| tasks.is_empty());
    if nothing {
        let text = words.say(&say!("incident-left-nothing"));
        page.paragraph(crate::render::page::Text::new(text, Tone::Good));
    } else {
        page.banner(words.say(&say!("incident-left", close = view.close.as_str())));
        list(
            &mut page,
            &say!("incident-left-actions"),
            view.actions,
            words,
            when,
        );
        list(
            &mut page,
            &say!("incident-left-duties"),
            view.duties,
            words,
            when,
        );
        steps(&mut page, view.steps, words);
    }
    list(
        &mut page,
        &say!("incident-then"),
        view.next_tasks,
        words,
        when,
    );
    let json = json!({
        "incident": shape::incident(view.incident),
        "left": {
            "actions": tasks(view.actions),
            "steps": tasks(view.steps),
            "duties": tasks(view.duties),
        },
        "unshared": view.unshared,
        "then": tasks(view.next_tasks),
    });
    Answer { page, json }
}

fn list(page: &mut Page, heading: &Message, tasks: &[Task], words: &Words, when: TimeStyle) {
    if !tasks.is_empty() {
        page.heading(2, words.say(heading));
        page.list(task::listed(tasks, words, when));
    }
}

fn steps(page: &mut Page, steps: &[Task], words: &Words) {
    if !steps.is_empty() {
        page.heading(2, words.say(&say!("incident-left-steps")));
        page.bullets(steps.iter().map(|step| {
            let title = step.text.trim_end_matches('.');
            format!("{} {title}", step.what.id())
        }));
    }
}

fn tasks(tasks: &[Task]) -> Vec<Value> {
    tasks.iter().map(task::json).collect()
}
