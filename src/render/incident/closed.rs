//! Closing an incident: open matters, and tasks of the plan.

use serde_json::{Value, json};

use crate::domain::incident::Incident;
use crate::domain::review::next::Task;
use crate::render::answer::Answer;
use crate::render::incident::{head, json as shape};
use crate::render::page::{Page, Text, Tone};
use crate::render::review::task;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// Most open matters named; the rest is counted. With heading, steps and count at most 15 rows.
const NAMED: usize = 9;

/// Characters of a row with the words of one thing.
const WIDTH: usize = 74;

/// Open matters of an incident.
pub struct LeftView<'a> {
    pub actions: &'a [Task],
    pub steps: &'a [Task],
    pub duties: &'a [Task],
    pub unshared: usize,
}

/// An incident just closed.
pub struct ClosedView<'a> {
    pub incident: &'a Incident,
    pub left: LeftView<'a>,
    /// Open matters were shown before, with the question.
    pub was_asked: bool,
    pub next_tasks: &'a [Task],
}

impl LeftView<'_> {
    fn count(&self) -> usize {
        self.actions.len() + self.steps.len() + self.duties.len()
    }

    fn json(&self) -> Value {
        json!({
            "actions": tasks(self.actions),
            "steps": tasks(self.steps),
            "duties": tasks(self.duties),
        })
    }
}

/// Open matters, before closing.
pub fn closable(incident: &Incident, left: &LeftView, words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    head::title(&mut page, incident, words);
    match left.count() {
        0 => nothing(&mut page, words),
        count => {
            page.paragraph(words.say(&say!("closing-open", count = count)));
            open(&mut page, left, words, when);
        }
    }
    let json = json!({
        "incident": shape::incident(incident),
        "closed": false,
        "left": left.json(),
        "unshared": left.unshared,
    });
    Answer { page, json }
}

/// The page, without the closing line.
pub fn closed(view: &ClosedView, words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    head::title(&mut page, view.incident, words);
    let id = view.incident.id.as_str();
    if view.left.count() == 0 {
        nothing(&mut page, words);
    }
    let count = view.left.count();
    page.banner(words.say(&say!("closing-closed", count = count, id = id)));
    if !view.was_asked {
        open(&mut page, &view.left, words, when);
    }
    if !view.next_tasks.is_empty() {
        page.heading(2, words.say(&say!("incident-then")));
        page.list(task::listed(view.next_tasks, words, when));
    }
    let json = json!({
        "incident": shape::incident(view.incident),
        "closed": true,
        "left": view.left.json(),
        "unshared": view.left.unshared,
        "then": tasks(view.next_tasks),
    });
    Answer { page, json }
}

fn nothing(page: &mut Page, words: &Words) {
    let text = words.say(&say!("incident-left-nothing"));
    page.paragraph(Text::new(text, Tone::Good));
}

/// A row for each duty, promise and action as far as there is room, and one for all steps.
fn open(page: &mut Page, left: &LeftView, words: &Words, when: TimeStyle) {
    let room = NAMED.saturating_sub(left.duties.len()).max(NAMED / 2 + 1);
    let actions = left.actions.iter().take(room);
    let all = left.duties.len() + left.actions.len();
    let duties = left.duties.iter();
    let shown: Vec<&Task> = actions.chain(duties).take(NAMED).collect();
    let rows = shown.iter().map(|it| in_a_row(it, words, when));
    let mut rows: Vec<Text> = rows.collect();
    let more = all - shown.len();
    if more > 0 {
        let sentence = words.say(&say!("closing-more", count = more));
        rows.push(Text::new(sentence, Tone::Faint));
    }
    if !left.steps.is_empty() {
        let numbers = left.steps.iter().map(|step| step.what.id());
        let numbers = numbers.collect::<Vec<_>>().join(", ");
        rows.push(words.say(&say!("closing-steps", numbers = numbers)).into());
    }
    page.bullets(rows);
}

/// A task in one row: without who sees to it if that is too long, so that its time and its id are whole.
fn in_a_row(task: &Task, words: &Words, when: TimeStyle) -> Text {
    let whole = task::line(task, words, when);
    if whole.bare().chars().count() <= WIDTH {
        return whole;
    }
    let mut short = task.clone();
    short.called.clear();
    cut(task::line(&short, words, when))
}

/// A line cut to one row: first its words, then the annotations.
fn cut(line: Text) -> Text {
    let about = line.0.iter().skip(1).map(|(it, _)| it.chars().count());
    let mut room = WIDTH.saturating_sub(about.sum()).max(WIDTH / 2);
    let mut left = WIDTH;
    let mut cut = Text::default();
    for (piece, tone) in line.0 {
        let piece = clipped(&piece, room);
        left = left.saturating_sub(piece.chars().count());
        room = left;
        cut = cut.and(piece, tone);
    }
    cut
}

/// At most so many characters, the last a mark where something is left out.
fn clipped(text: &str, room: usize) -> String {
    if text.chars().count() <= room {
        return text.to_owned();
    }
    let kept: String = text.chars().take(room.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

fn tasks(tasks: &[Task]) -> Vec<Value> {
    tasks.iter().map(task::json).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cut_leaves_what_is_behind_it_whole() {
        for title in [
            "Nästa besked till Lärosätena, alla lokala kontakter och alla andra",
            "x",
        ] {
            let behind = " (försenat sedan 23:30; elin-31)";
            let line = Text::new(title, Tone::Normal).and(behind, Tone::Faint);
            let cut = cut(line).bare();
            assert!(cut.ends_with(behind), "{cut}");
            assert!(cut.chars().count() <= WIDTH, "{cut}");
        }
    }
}
