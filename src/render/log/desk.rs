//! Picture of the log keeper's desk: lines of exactly the given size. Pure.

pub(in crate::render) mod fit;
pub mod view;

use crate::render::page::{Page, Text, Tone};

use self::fit::{input_lines, wrapped};

/// Width from which tasks are beside the rows.
const WIDE: usize = 72;

/// The content of the screen in words, not yet broken into lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeskView {
    /// Incident, log keeper, what is unshared.
    pub head: Text,
    /// The newest rows and the days between them, the newest last; as many as fill a screen.
    pub rows: Vec<Text>,
    /// Tasks: a heading and its lines each.
    pub tasks: Vec<(String, Vec<Text>)>,
    /// The last answer, a question, or what can be typed.
    pub said: Vec<Text>,
    /// Shown instead of the rows, from that line on.
    pub help: Option<(Vec<Text>, usize)>,
}

/// Lines, and position of the cursor: column and line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    pub lines: Vec<Text>,
    pub cursor: (usize, usize),
}

/// The desk with the line being typed; `at` is its cursor, in bytes.
pub fn picture(view: &DeskView, line: (&str, usize), width: usize, height: usize) -> Picture {
    let (width, height) = (width.max(1), height.max(1));
    let is_wide = width >= WIDE;
    let typed = input_lines(line, width, (height / 4).clamp(1, 4));
    let left = height.saturating_sub(typed.lines.len());
    let said = limited(
        all_wrapped(&view.said, width),
        (left / 3).clamp(1, 4).min(left),
    );
    let left = left - said.len();
    let head = limited(
        wrapped(&view.head, width, ""),
        if is_wide { 1 } else { 2 }.min(left / 3),
    );
    let rules = usize::from(left >= 5) + usize::from(left >= 10);
    let body = left - head.len() - rules;
    let mut lines = head;
    if rules == 2 {
        lines.push(rule(width));
    }
    lines.extend(match (&view.help, is_wide) {
        (Some((page, from)), _) => top(from_line(all_wrapped(page, width), *from, body), body),
        (None, true) => beside(view, width, body),
        (None, false) => below(view, width, body),
    });
    if rules > 0 {
        lines.push(rule(width));
    }
    lines.extend(said);
    let cursor = (typed.cursor.0, lines.len() + typed.cursor.1);
    lines.extend(typed.lines);
    Picture { lines, cursor }
}

/// The same as a page to be read from top to bottom.
pub fn page(view: &DeskView) -> Page {
    let mut page = Page::new();
    page.heading(1, view.head.clone());
    for text in &view.said {
        page.banner(text.clone());
    }
    for (heading, tasks) in &view.tasks {
        page.heading(2, heading.as_str());
        page.bullets(tasks.iter().cloned());
    }
    page.bullets(view.rows.iter().cloned());
    page
}

/// Rows scrolled at once on a screen of this size, columns and lines.
pub fn page_of_rows((width, height): (usize, usize)) -> usize {
    let taken = if width >= WIDE { 6 } else { 8 };
    height.saturating_sub(taken).max(1) / 2 + 1
}

fn beside(view: &DeskView, width: usize, height: usize) -> Vec<Text> {
    let tasks = (width * 3 / 8).min(48);
    let rows = width - tasks - 3;
    let left = bottom(row_lines(&view.rows, rows), height);
    let right = top(task_lines(&view.tasks, tasks), height);
    let line = |(left, right): (Text, Text)| {
        fit::padded(left, rows)
            .and(" │ ", Tone::Faint)
            .and_all(right)
    };
    left.into_iter().zip(right).map(line).collect()
}

/// A third of the space for tasks, with a rule above.
fn below(view: &DeskView, width: usize, height: usize) -> Vec<Text> {
    let mut tasks = task_lines(&view.tasks, width);
    let room = match height {
        ..4 => 0,
        height => (height / 3).max(2),
    };
    tasks = limited(tasks, room);
    let rows = height - tasks.len();
    let mut lines = bottom(row_lines(&view.rows, width), rows);
    lines.extend(tasks);
    lines
}

fn row_lines(rows: &[Text], width: usize) -> Vec<Text> {
    let lines = rows.iter().flat_map(|row| wrapped(row, width, "      "));
    lines.collect()
}

fn task_lines(tasks: &[(String, Vec<Text>)], width: usize) -> Vec<Text> {
    let mut lines = Vec::new();
    for (heading, tasks) in tasks {
        lines.extend(wrapped(&Text::new(heading, Tone::Strong), width, ""));
        let each = tasks
            .iter()
            .map(|task| Text::from("• ").and_all(task.clone()));
        lines.extend(each.flat_map(|task| wrapped(&task, width, "  ")));
    }
    lines
}

fn all_wrapped(texts: &[Text], width: usize) -> Vec<Text> {
    let lines = texts.iter().flat_map(|text| wrapped(text, width, ""));
    lines.collect()
}

/// At most so many lines; that there were more is shown at the end of the last.
fn limited(mut lines: Vec<Text>, most: usize) -> Vec<Text> {
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = fit::with_ellipsis(last);
        }
    }
    lines
}

/// From that line on, or from the one from which the rest fits.
fn from_line(mut lines: Vec<Text>, from: usize, height: usize) -> Vec<Text> {
    let last = lines.len().saturating_sub(height);
    lines.drain(..from.min(last));
    lines
}

/// Exactly so many lines, the first ones.
fn top(lines: Vec<Text>, height: usize) -> Vec<Text> {
    let mut lines = limited(lines, height);
    lines.resize(height, Text::default());
    lines
}

/// Exactly so many lines, the last ones, at the bottom.
fn bottom(mut lines: Vec<Text>, height: usize) -> Vec<Text> {
    lines.drain(..lines.len().saturating_sub(height));
    let mut all = vec![Text::default(); height - lines.len()];
    all.append(&mut lines);
    all
}

fn rule(width: usize) -> Text {
    Text::new("─".repeat(width), Tone::Faint)
}

#[cfg(test)]
mod tests;
