//! Work section of a situation report: actions, duties, promises, questions.

use crate::domain::log::entry::Field;
use crate::domain::log::timeline::Row;
use crate::domain::review::next::{Task, TaskKind};
use crate::domain::shell_quote::quoted;
use crate::render::incident::checklists::ListProgress;
use crate::render::page::{Page, Text, Tone};
use crate::render::review::brief::{BriefWriter, MOST, short};
use crate::render::review::task;
use crate::say;

impl BriefWriter<'_> {
    pub(super) fn actions(&self, page: &mut Page) {
        let (late, open): (Vec<&Row>, Vec<&Row>) = self
            .material
            .open
            .iter()
            .partition(|row| row.is_overdue(self.when.now));
        let all = "binder log --open";
        for (title, rows) in [(say!("brief-late"), late), (say!("brief-open"), open)] {
            let lines = rows.iter().take(MOST).map(|row| self.action(row));
            let lines: Vec<Text> = lines.collect();
            let left = rows.len() - lines.len();
            self.section(page, title, lines, left, all);
        }
        let done = &self.material.done;
        let lines = done.iter().take(MOST).map(|row| short(row.action()).into());
        let lines: Vec<Text> = lines.collect();
        let left = done.len() - lines.len();
        self.section(page, say!("brief-done"), lines, left, &self.whole_log());
    }

    fn action(&self, row: &Row) -> Text {
        let id = row.id().map(ToString::to_string).unwrap_or_default();
        let due = row.due().map(|due| {
            let time = self.when.say(due);
            self.say(&say!("task-due", time = time))
        });
        let owner = self.called(row.field(Field::Owner)).to_owned();
        let notes = [owner, due.unwrap_or_default(), id];
        let notes: Vec<&str> = notes.iter().map(String::as_str).collect();
        let notes: Vec<&str> = notes.into_iter().filter(|it| !it.is_empty()).collect();
        Text::new(short(row.action()), Tone::Normal)
            .and(format!(" ({})", notes.join("; ")), Tone::Faint)
    }

    pub(super) fn tasks(&self, page: &mut Page) {
        let is_promise = |task: &&Task| matches!(task.what, TaskKind::Promise(_));
        let is_meeting = |task: &&Task| matches!(task.what, TaskKind::Meeting(_));
        let tasks = || self.view.tasks.iter();
        let promises: Vec<&Task> = tasks().filter(is_promise).collect();
        let is_told = |task: &&Task| matches!(task.what, TaskKind::Directive { .. });
        let duties = tasks().filter(|it| !is_promise(it) && !is_meeting(it) && !is_told(it));
        let duties: Vec<&Task> = duties.collect();
        for (title, tasks) in [
            (say!("brief-duties"), duties),
            (say!("brief-promises"), promises),
        ] {
            let lines = tasks.iter().take(MOST);
            let lines: Vec<Text> = lines
                .map(|task| task::line(task, self.words, self.when))
                .collect();
            let left = tasks.len() - lines.len();
            self.section(page, title, lines, left, "binder next");
        }
    }

    /// Number of open questions, and answers since the last report.
    pub(super) fn questions(&self, page: &mut Page) {
        let last = self.view.all.last();
        for asked in &self.view.questions {
            let progress = ListProgress::of(asked.list.kind, &asked.points);
            if progress.settled == 0 {
                continue;
            }
            let fresh = asked.points.iter().filter_map(|point| {
                let answer = point.answer()?;
                let known = last.is_some_and(|last| last.knew(&answer.log, &answer.id));
                (!known).then(|| {
                    let (question, time) = (short(&point.item.title), self.when.say(answer.at));
                    Text::new(format!("{question} – "), Tone::Normal)
                        .and(short(&answer.text), Tone::Strong)
                        .and(format!(" ({time})"), Tone::Faint)
                })
            });
            let fresh: Vec<Text> = fresh.collect();
            let far = self.say(&progress.message(asked.list.kind));
            let title = say!("brief-questions", list = &asked.list.title, far = far);
            let left = fresh.len().saturating_sub(MOST);
            let command = format!("binder checklist {}", quoted(&asked.list.id));
            if fresh.is_empty() {
                page.paragraph(self.say(&title));
            }
            let lines = fresh.into_iter().take(MOST).collect();
            self.section(page, title, lines, left, &command);
        }
    }
}
