//! Difference of two texts of a document as passages: changed sentences below their headings, with the
//! changed words marked, and what is the same counted instead of shown.

use std::collections::VecDeque;

use crate::domain::documents::line_diff::{DiffLine, differences};
use crate::domain::documents::sentences::{Sentence, sentences};
use crate::domain::documents::word_diff::{Piece, marked};

/// A part of the difference, in the order of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passage {
    /// The heading of what follows, without its marks.
    Heading(String),
    /// A sentence beside a changed one.
    Unchanged(String),
    Removed(Vec<Piece>),
    Added(Vec<Piece>),
    /// So many words that are the same in both.
    LeftOut(usize),
    /// So many further sentences, of texts too long to be compared.
    Uncompared(usize),
}

impl Passage {
    /// True for what was removed or added.
    pub fn is_change(&self) -> bool {
        matches!(self, Self::Removed(_) | Self::Added(_))
    }
}

/// The passages that differ; empty where only the layout does.
pub fn passages(before: &str, after: &str, is_markdown: bool) -> Vec<Passage> {
    let after = sentences(after, is_markdown);
    let lines = differences(&lines(&sentences(before, is_markdown)), &lines(&after));
    let mut writer = Writer {
        after: &after,
        at: 0,
        heading: None,
        removed: VecDeque::new(),
        added: VecDeque::new(),
        passages: Vec::new(),
    };
    lines.into_iter().for_each(|line| writer.take(line));
    writer.finish()
}

fn lines(sentences: &[Sentence]) -> String {
    let lines = sentences.iter().map(|it| format!("{}\n", it.text));
    lines.collect()
}

struct Writer<'a> {
    after: &'a [Sentence],
    /// Number of sentences of the later text that were passed.
    at: usize,
    /// The heading that is not told yet.
    heading: Option<String>,
    removed: VecDeque<String>,
    added: VecDeque<String>,
    passages: Vec<Passage>,
}

impl Writer<'_> {
    fn take(&mut self, line: DiffLine) {
        match line {
            DiffLine::OnlyFirst(text) => {
                if !self.added.is_empty() {
                    self.tell_changes();
                }
                self.removed.push_back(text);
            }
            DiffLine::OnlySecond(text) => {
                if self.after.get(self.at).is_some_and(|it| it.is_heading) {
                    self.tell_heading();
                    self.tell_changes();
                    self.passages
                        .push(Passage::Added(vec![Piece::Changed(text)]));
                } else {
                    self.added.push_back(text);
                }
                self.at += 1;
            }
            DiffLine::Same(_) => {
                self.tell_changes();
                self.pass(1, true);
            }
            DiffLine::Gap(count) => {
                self.tell_changes();
                self.pass(count, false);
            }
            DiffLine::Uncompared(count) => {
                self.tell_changes();
                self.passages.push(Passage::Uncompared(count));
            }
        }
    }

    /// Passes sentences that are the same in both, headings among them.
    fn pass(&mut self, count: usize, is_beside: bool) {
        let after = self.after;
        let end = after.len().min(self.at + count);
        let passed = &after[self.at.min(end)..end];
        self.at = end;
        match passed {
            [one] if one.is_heading => {}
            [one] if is_beside => {
                self.tell_heading();
                self.passages.push(Passage::Unchanged(one.text.clone()));
            }
            _ => self.leave_out(passed),
        }
        if let Some(heading) = passed.iter().rfind(|it| it.is_heading) {
            self.heading = Some(heading.text.trim_start_matches('#').trim().to_owned());
        }
    }

    fn leave_out(&mut self, passed: &[Sentence]) {
        let words = passed.iter().filter(|it| !it.is_heading);
        let count = words.map(|it| it.text.split_whitespace().count()).sum();
        if count > 0 {
            self.passages.push(Passage::LeftOut(count));
        }
    }

    fn tell_heading(&mut self) {
        let heading = self.heading.take();
        self.passages.extend(heading.map(Passage::Heading));
    }

    /// Passages of a replaced run: removed and added sentences, in pairs as far as they are alike.
    fn tell_changes(&mut self) {
        if self.removed.is_empty() && self.added.is_empty() {
            return;
        }
        self.tell_heading();
        while let (Some(removed), Some(added)) = (self.removed.front(), self.added.front()) {
            let Some((before, after)) = marked(removed, added) else {
                break;
            };
            self.passages.push(Passage::Removed(before));
            self.passages.push(Passage::Added(after));
            self.removed.pop_front();
            self.added.pop_front();
        }
        let whole = |text| vec![Piece::Changed(text)];
        let removed = self.removed.drain(..).map(whole).map(Passage::Removed);
        self.passages.extend(removed);
        let added = self.added.drain(..).map(whole).map(Passage::Added);
        self.passages.extend(added);
    }

    fn finish(mut self) -> Vec<Passage> {
        self.tell_changes();
        let is_cut = matches!(self.passages.last(), Some(Passage::Uncompared(_)));
        if !is_cut && self.passages.iter().any(Passage::is_change) {
            self.leave_out(&self.after[self.at..]);
        }
        self.passages
    }
}

#[cfg(test)]
mod tests;
