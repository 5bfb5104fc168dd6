//! The picture of the situation, in the order a chair reads it out, in one minute.

mod approved;
mod head;
mod json;
mod state;
mod work;

use std::collections::BTreeMap;

use crate::domain::documents::parsed::Fallback;
use crate::domain::incident::Incident;
use crate::domain::incident::checklist::Checklist;
use crate::domain::incident::checklist_progress::PointProgress;
use crate::domain::incident::roles::Roles;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::plan::calendar::Period;
use crate::domain::review::brief::{self, ApprovedBrief, BriefMaterial, BriefStatements};
use crate::domain::review::next::{Task, TaskKind};
use crate::domain::time::moment::{self, Moment};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Page, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

pub use self::approved::{ApprovedBriefView, kept};
pub use self::state::StateView;

/// Most lines of each part, for reading out in a minute.
const MOST: usize = 5;

/// Longest part of a row read out, in characters.
const LENGTH: usize = 140;

/// Approval of a report.
#[derive(Clone, Copy, Debug)]
pub struct Approval<'a> {
    pub by: Option<&'a str>,
    pub present: &'a [String],
}

/// A list of questions with what was answered.
pub struct Questions<'a> {
    pub list: &'a Checklist,
    pub points: Vec<PointProgress<'a>>,
}

/// Material of the draft.
pub struct BriefView<'a> {
    pub incident: &'a Incident,
    pub timeline: &'a Timeline,
    pub number: u64,
    /// Every picture approved so far.
    pub all: &'a [ApprovedBrief],
    pub statements: &'a BriefStatements,
    pub roles: &'a Roles,
    pub tasks: &'a [Task],
    pub questions: Vec<Questions<'a>>,
    pub periods: &'a [Period],
    pub state: StateView<'a>,
    /// Names by id of people and groups.
    pub names: &'a BTreeMap<String, String>,
    pub older: &'a [Fallback],
    pub next: Option<Moment>,
    /// None: a draft.
    pub approved: Option<Approval<'a>>,
}

struct BriefWriter<'a> {
    view: &'a BriefView<'a>,
    material: BriefMaterial<'a>,
    words: &'a Words,
    when: TimeStyle,
}

/// The picture as it would be approved now.
pub fn picture(view: &BriefView, words: &Words, when: TimeStyle) -> Answer {
    let pen = BriefWriter {
        material: brief::material(view.timeline, view.all.last()),
        view,
        words,
        when,
    };
    let mut page = Page::new();
    pen.head(&mut page);
    pen.facts(&mut page);
    pen.said(&mut page);
    pen.standing(&mut page);
    pen.decisions(&mut page);
    pen.actions(&mut page);
    pen.tasks(&mut page);
    pen.questions(&mut page);
    pen.foot(&mut page);
    Answer {
        json: pen.json(),
        page,
    }
}

impl BriefWriter<'_> {
    fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    /// Command for showing the whole log.
    fn whole_log(&self) -> String {
        match self.view.all.last() {
            None => "binder log".to_owned(),
            Some(last) => {
                let day = moment::date_in(last.written_at, self.when.zone);
                let clock = moment::clock_in(last.written_at, self.when.zone);
                format!("binder log --since \"{day} {clock}\"")
            }
        }
    }

    fn rows(&self, page: &mut Page, title: Message, rows: &[&Row], more: &str) {
        let shown = &rows[rows.len().saturating_sub(MOST)..];
        let lines = shown.iter().map(|row| self.row(row)).collect();
        self.section(page, title, lines, rows.len() - shown.len(), more);
    }

    fn row(&self, row: &Row) -> Text {
        let id = row.id().map(ToString::to_string).unwrap_or_default();
        let text = match row.field(Field::Handling) {
            "protected" => self.say(&say!("log-protected")),
            _ => short(row.event()),
        };
        let mut notes = vec![];
        if !row.field(Field::Source).is_empty() {
            notes.push(row.field(Field::Source).to_owned());
        }
        notes.push(id);
        let time = self.when.say(row.at);
        Text::new(format!("{time} {text}"), Tone::Normal)
            .and(format!(" ({})", notes.join("; ")), Tone::Faint)
    }

    fn section(
        &self,
        page: &mut Page,
        title: Message,
        mut lines: Vec<Text>,
        left: usize,
        more: &str,
    ) {
        if lines.is_empty() {
            return;
        }
        page.heading(2, self.say(&title));
        if left > 0 {
            let text = say!("brief-more", count = left, command = more);
            lines.push(Text::new(self.say(&text), Tone::Faint));
        }
        page.bullets(lines);
    }

    fn facts(&self, page: &mut Page) {
        let (material, all) = (&self.material, self.whole_log());
        self.rows(page, say!("brief-happened"), &material.happened, &all);
        self.rows(page, say!("brief-confirmed"), &material.confirmed, &all);
        self.rows(page, say!("brief-refuted"), &material.refuted, &all);
        self.rows(
            page,
            say!("brief-unconfirmed"),
            &material.unconfirmed,
            "binder log",
        );
    }

    /// Statements by people; "none" is stated explicitly.
    fn said(&self, page: &mut Page) {
        let said = self.view.statements;
        let pair = |label: Message, list: &Option<Vec<String>>| {
            let value = match list.as_deref() {
                None => Text::new(self.say(&say!("brief-not-said")), Tone::Warning),
                Some([]) => self.say(&say!("brief-nothing")).into(),
                Some(texts) => texts.join("; ").into(),
            };
            (self.say(&label), value)
        };
        page.heading(2, self.say(&say!("brief-uncertain")));
        page.pairs(vec![
            pair(say!("brief-label-unknown"), &said.unknown),
            pair(say!("brief-label-assumed"), &said.assumed),
            pair(say!("brief-label-prognosis"), &said.prognosis),
        ]);
    }

    fn decisions(&self, page: &mut Page) {
        // A directive is listed while in force, and not as a decision.
        let rows = self.material.decisions.iter();
        let rows: Vec<&Row> = rows
            .copied()
            .filter(|row| !row.is(&EntryKind::Directive))
            .collect();
        let shown = &rows[rows.len().saturating_sub(MOST)..];
        let line = |row: &&Row| {
            let text = match row.id().filter(|_| row.author.counts()) {
                None => short(row.event()),
                Some(id) => {
                    let text = short(row.event());
                    self.say(&say!("brief-decision", id = id.to_string(), text = text))
                }
            };
            let time = self.when.say(row.at);
            Text::new(text, Tone::Normal).and(format!(" ({time})"), Tone::Faint)
        };
        let lines = shown.iter().map(line).collect();
        let left = rows.len() - shown.len();
        self.section(
            page,
            say!("brief-decisions"),
            lines,
            left,
            "binder log --decisions",
        );
        let omissions = &self.material.omissions;
        self.rows(page, say!("brief-omissions"), omissions, &self.whole_log());
    }

    fn called<'b>(&'b self, id: &'b str) -> &'b str {
        self.view.names.get(id).map_or(id, String::as_str)
    }

    fn foot(&self, page: &mut Page) {
        let mut pairs = Vec::new();
        let held = self.view.roles.held.iter();
        let held = held.filter(|held| !held.is_over(self.when.now));
        let held: Vec<String> = held
            .map(|held| format!("{}: {}", held.role, held.called))
            .collect();
        if !held.is_empty() {
            let roles = held.join(" · ");
            pairs.push((self.say(&say!("brief-label-roles")), Text::from(roles)));
        }
        let meeting = self.view.next.or_else(|| self.meeting());
        let next = match meeting {
            Some(next) => Text::from(self.when.say(next)),
            None => Text::new(self.say(&say!("brief-no-next")), Tone::Warning),
        };
        pairs.push((self.say(&say!("brief-label-next")), next));
        page.heading(2, self.say(&say!("brief-onwards")));
        page.pairs(pairs);
        if self.material.guests > 0 {
            let guests = say!("brief-guests", count = self.material.guests);
            page.paragraph(Text::new(self.say(&guests), Tone::Warning));
        }
        if self.view.approved.is_none() {
            let hint = Text::new(self.say(&say!("brief-how")), Tone::Faint);
            page.paragraph(hint);
        }
    }

    fn meeting(&self) -> Option<Moment> {
        let is_meeting = |task: &&Task| matches!(task.what, TaskKind::Meeting(_));
        self.view.tasks.iter().find(is_meeting)?.due
    }
}

/// The first line, cut at a word to what is read out.
fn short(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(LENGTH) {
        None => line.to_owned(),
        Some((cut, _)) => {
            let head = &line[..cut];
            let end = head.rfind(' ').unwrap_or(cut);
            format!("{} …", &head[..end])
        }
    }
}
