//! The table that says what the timeline picture shows.

use crate::domain::review::course::{Course, Lane};
use crate::domain::review::evaluation::PromisedNews;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::error::Message;
use crate::render::page::{Table, Text};
use crate::render::words::Words;
use crate::say;

/// `2026-11-22 08:05`.
pub(super) fn clock(at: Moment, zone: Zone) -> String {
    format!(
        "{} {}",
        moment::date_in(at, zone),
        moment::clock_in(at, zone)
    )
}

struct Rows<'a> {
    course: &'a Course,
    words: &'a Words,
    zone: Zone,
    rows: Vec<Vec<Text>>,
}

/// What, from when, until when.
pub(super) fn table(course: &Course, words: &Words, zone: Zone) -> Table {
    let mut rows = Rows {
        course,
        words,
        zone,
        rows: Vec::new(),
    };
    rows.events();
    rows.messages();
    rows.decisions();
    rows.open_actions();
    for promise in &course.promises {
        rows.promise(promise);
    }
    for lane in &course.systems {
        rows.system(lane);
    }
    for lane in &course.roles {
        rows.role(lane);
    }
    rows.after_close();
    let header = [
        say!("course-what"),
        say!("course-from"),
        say!("course-until"),
    ];
    Table {
        header: header.iter().map(|text| words.say(text)).collect(),
        rows: rows.rows,
    }
}

impl Rows<'_> {
    fn add(&mut self, what: &Message, from: Moment, until: Option<Moment>) {
        let time = |at: Moment| Text::from(clock(at, self.zone));
        let row = vec![
            self.words.say(what).into(),
            time(from),
            until.map(time).unwrap_or_default(),
        ];
        self.rows.push(row);
    }

    fn events(&mut self) {
        let course = self.course;
        let said = say!("course-row-events", count = course.events.len());
        self.many(&said, &course.events);
    }

    fn messages(&mut self) {
        let course = self.course;
        let said = say!("course-row-messages", count = course.messages.len());
        self.many(&said, &course.messages);
    }

    fn after_close(&mut self) {
        let after = &self.course.after_close;
        let said = say!("course-row-after", count = after.len());
        self.many(&said, after);
    }

    /// Many in one row, from the first to the last.
    fn many(&mut self, said: &Message, times: &[Moment]) {
        if let (Some(first), Some(last)) = (times.iter().min(), times.iter().max()) {
            self.add(said, *first, Some(*last));
        }
    }

    fn decisions(&mut self) {
        for (id, at) in &self.course.decisions {
            self.add(&say!("course-row-decision", id = id.to_string()), *at, None);
        }
    }

    fn open_actions(&mut self) {
        let course = self.course;
        for open in &course.open_actions {
            let said = match open.least == open.most {
                true => say!("course-row-open", count = open.most),
                false => say!(
                    "course-row-open-between",
                    least = open.least,
                    most = open.most
                ),
            };
            self.add(&said, open.from, open.until);
        }
    }

    fn promise(&mut self, promise: &PromisedNews) {
        let audience = promise.audience.as_str();
        let said = match (promise.is_kept(), promise.is_broken(self.course.until)) {
            (true, _) => say!("course-row-kept", audience = audience),
            (_, true) => say!("course-row-broken", audience = audience),
            _ => say!("course-row-promised", audience = audience),
        };
        self.add(&said, promise.due, promise.kept_at);
    }

    fn system(&mut self, lane: &Lane) {
        for span in &lane.spans {
            let name = lane.name.as_str();
            let said = match span.in_part {
                true => say!("course-row-in-part", system = name),
                false => say!("course-row-down", system = name),
            };
            self.add(&said, span.from, span.until);
        }
    }

    fn role(&mut self, lane: &Lane) {
        for span in &lane.spans {
            let (role, who) = (lane.name.as_str(), span.who.as_str());
            self.add(
                &say!("course-row-role", role = role, who = who),
                span.from,
                span.until,
            );
        }
    }
}
