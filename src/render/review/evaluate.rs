//! Agenda of an evaluation with material from the log, for the meeting.

mod json;
mod promises;

use crate::domain::incident::Incident;
use crate::domain::incident::checklist::{Checklist, ChecklistKind};
use crate::domain::incident::checklist_progress::PointProgress;
use crate::domain::incident::directives::Directive;
use crate::domain::log::decision_numbers::DecisionNumbers;
use crate::domain::log::entry::Field;
use crate::domain::log::guest_rows;
use crate::domain::log::timeline::{Late, Row, Timeline};
use crate::domain::obligations::duty::deviations;
use crate::domain::review::costs::Costs;
use crate::domain::review::evaluation::EvaluationMaterial;
use crate::domain::time::moment;
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::incident::checklists;
use crate::render::incident::checklists::ListProgress;
use crate::render::incident::checklists::point;
use crate::render::incident::head;
use crate::render::log::{more_of, notes};
use crate::render::obligations::duty;
use crate::render::page::{Item, Page, Text, Tone};
use crate::render::review::costs;
use crate::render::sanitize;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;
use chrono::TimeDelta;

pub(super) use self::promises::promise;

/// Material of the evaluation.
pub struct EvaluationView<'a> {
    pub incident: &'a Incident,
    pub timeline: &'a Timeline,
    pub agenda: Option<&'a Checklist>,
    pub points: &'a [PointProgress<'a>],
    pub duties: duty::DutyView<'a>,
    pub costs: &'a Costs,
    pub directives: &'a [Directive],
    pub follow_ups: &'a [Row],
    pub exercises: &'a [Incident],
    pub late_after: TimeDelta,
}

struct EvaluationWriter<'a> {
    view: &'a EvaluationView<'a>,
    material: EvaluationMaterial<'a>,
    words: &'a Words,
    when: TimeStyle,
}

pub fn evaluation(view: &EvaluationView, words: &Words, when: TimeStyle) -> Answer {
    let pen = EvaluationWriter {
        material: EvaluationMaterial::of(view.timeline, view.late_after),
        view,
        words,
        when,
    };
    let mut page = Page::new();
    head::stamp(&mut page, view.incident, words);
    let title = pen.say(&say!("evaluate-title"));
    page.heading(1, format!("{title} · {}", view.incident.title));
    page.pairs(head::pairs(view.incident, words, when));
    pen.agenda(&mut page);
    pen.follow_ups(&mut page);
    pen.rules(&mut page);
    pen.promises(&mut page);
    pen.rows(&mut page);
    pen.rest(&mut page);
    Answer {
        json: pen.json(),
        page,
    }
}

impl EvaluationWriter<'_> {
    fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    fn agenda(&self, page: &mut Page) {
        let Some(agenda) = self.view.agenda else {
            page.paragraph(self.say(&say!("evaluate-no-list")));
            return;
        };
        page.heading(2, agenda.title.as_str());
        let mut items = Vec::new();
        for point in self.view.points {
            let path = agenda.path();
            items.push(point::whole_line(point, &path, self.words, self.when));
            items.extend(point.answers.iter().rev().take(1).map(|answer| Item {
                depth: 1,
                mark: "–".to_owned(),
                text: checklists::answer(answer, self.words, self.when),
            }));
        }
        page.list(items);
        let progress = ListProgress::of(ChecklistKind::Evaluation, self.view.points);
        if progress.open() > 0 {
            let how = self.say(&say!("evaluate-how"));
            page.paragraph(Text::new(how, Tone::Faint));
        }
    }

    fn follow_ups(&self, page: &mut Page) {
        let lines = self.view.follow_ups.iter().map(|row| self.action(row));
        self.section(page, say!("evaluate-follow-ups"), lines.collect());
    }

    /// Deviations from the plan's rules.
    fn rules(&self, page: &mut Page) {
        let deviations = deviations(self.view.duties.accounts);
        let lines = deviations.iter();
        let lines = lines.map(|it| duty::deviation(it, &self.view.duties, self.words).into());
        let noted = self.material.deviations.iter().map(|row| {
            let words = notes::deviations(row).into_iter().map(|it| self.say(&it));
            let words: Vec<String> = words.collect();
            self.line(row, row.event())
                .and(format!(" – {}", words.join("; ")), Tone::Warning)
        });
        let lines = lines.chain(noted).collect();
        self.section(page, say!("evaluate-deviations"), lines);
    }

    fn rows(&self, page: &mut Page) {
        let material = &self.material;
        let actions = |rows: &[&Row]| rows.iter().map(|row| self.action(row)).collect();
        self.section(
            page,
            say!("evaluate-never-closed"),
            actions(&material.never_closed),
        );
        self.section(
            page,
            say!("evaluate-closed-late"),
            actions(&material.closed_late),
        );
        let events = |rows: &[&Row]| rows.iter().map(|row| self.line(row, row.event())).collect();
        self.section(
            page,
            say!("evaluate-unconfirmed"),
            events(&material.unconfirmed),
        );
        let omissions = material.omissions.iter().map(|row| {
            let line = self.line(row, row.event());
            match row.field(Field::Why) {
                "" => line.and(self.say(&say!("evaluate-no-reason")), Tone::Warning),
                why => line.and(format!(" – {why}"), Tone::Faint),
            }
        });
        self.section(page, say!("evaluate-omissions"), omissions.collect());
        let numbers = DecisionNumbers::of(self.view.timeline);
        let decisions = material.decisions.iter().map(|row| {
            let number = numbers.number(row).unwrap_or_default();
            let numbered = say!("evaluate-decision", number = number, text = row.event());
            let line = self.line(row, &self.say(&numbered));
            match row.field(Field::Why) {
                "" => line.and(self.say(&say!("evaluate-no-reason")), Tone::Warning),
                _ => line,
            }
        });
        self.section(page, say!("evaluate-decisions"), decisions.collect());
        let late = material.late.iter().map(|row| {
            let line = self.line(row, row.event());
            match row.late(self.view.late_after) {
                Late::Reason(why) => line.and(format!(" – {why}"), Tone::Faint),
                _ => line.and(self.say(&say!("evaluate-no-reason")), Tone::Warning),
            }
        });
        self.section(page, say!("evaluate-late"), late.collect());
        let guests = guest_rows::fold(material.guests.iter().copied(), None);
        let mut lines: Vec<Text> = events(&guests.rows);
        let warning = |more| Text::new(self.say(&more_of(more)), Tone::Warning);
        lines.extend(guests.more.iter().map(warning));
        self.section(page, say!("evaluate-guests"), lines);
    }

    fn rest(&self, page: &mut Page) {
        let directives = self.view.directives.iter().map(|it| {
            let recalled = match &it.recalled {
                Some(recalled) => say!("evaluate-recalled", time = self.when.say(recalled.at)),
                None => say!("evaluate-not-recalled"),
            };
            let tone = match it.is_open() {
                true => Tone::Warning,
                false => Tone::Faint,
            };
            Text::new(
                format!("{} {}", it.id, sanitize::line(&it.text)),
                Tone::Normal,
            )
            .and(format!(" ({})", self.say(&recalled)), tone)
        });
        self.section(page, say!("evaluate-directives"), directives.collect());
        let mut pairs = costs::sums(self.view.costs, self.words);
        let exercise = self.view.exercises.iter().find_map(|it| {
            let at = it.opened.as_ref()?.at;
            let day = moment::date_in(at, self.when.zone);
            Some((
                self.say(&say!("evaluate-exercise")),
                format!("{day} {}", it.title).into(),
            ))
        });
        pairs.extend(exercise);
        if !pairs.is_empty() {
            page.heading(2, self.say(&say!("evaluate-costs")));
            page.pairs(pairs);
        }
    }

    fn section(&self, page: &mut Page, title: Message, lines: Vec<Text>) {
        if lines.is_empty() {
            return;
        }
        let title = format!("{} ({})", self.say(&title), lines.len());
        page.heading(2, title);
        page.bullets(lines);
    }

    fn line(&self, row: &Row, text: &str) -> Text {
        let id = row.id().map(ToString::to_string).unwrap_or_default();
        let text = match row.field(Field::Handling) {
            "protected" => self.say(&say!("log-protected")),
            _ => text.lines().next().unwrap_or_default().to_owned(),
        };
        Text::new(format!("{} {text}", self.when.say(row.at)), Tone::Normal)
            .and(format!(" ({id})"), Tone::Faint)
    }

    fn action(&self, row: &Row) -> Text {
        let owner = row.field(Field::Owner);
        let owner = self
            .view
            .duties
            .names
            .get(owner)
            .map_or(owner, String::as_str);
        let due = row.due().map(|due| {
            let time = self.when.say(due);
            self.say(&say!("task-due", time = time))
        });
        let done = row.completion.closed_by().map(|closed| {
            let time = self.when.say(closed.at);
            self.say(&say!("evaluate-done", time = time))
        });
        let id = row.id().map(ToString::to_string).unwrap_or_default();
        let notes = [Some(owner.to_owned()), due, done, Some(id)];
        let notes: Vec<String> = notes.into_iter().flatten().collect();
        let notes: Vec<&str> = notes.iter().map(String::as_str).collect();
        let notes: Vec<&str> = notes.into_iter().filter(|it| !it.is_empty()).collect();
        let text = row.action().lines().next().unwrap_or_default();
        Text::new(text, Tone::Normal).and(format!(" ({})", notes.join("; ")), Tone::Faint)
    }
}
