//! Timeline picture of an incident: events, decisions, open actions, promises, systems, roles. A table says the same.

mod lanes;
mod table;

use chrono::{Duration, Timelike, Utc};

use self::table::clock;
use crate::domain::review::course::Course;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::render::page::{Block, Page, Table};
use crate::render::picture::{Anchor, LETTERS, Picture, Shape, shortened};
use crate::render::words::Words;
use crate::say;

/// Height of a lane, and of the one with columns.
const LANE: f32 = 15.0;
const COLUMNS: f32 = 34.0;

/// Space left free at the right.
const MARGIN: f32 = 6.0;

/// Half the width of a date on the axis.
const HALF_DATE: f32 = 24.0;

/// What the drawing is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CourseMedium {
    /// The names of the lanes stand at their left.
    Paper,
    /// Narrower, so that its letters can be read on a phone: the names stand above the lanes.
    Phone,
}

impl CourseMedium {
    /// Of the drawing, in points.
    const fn width(self) -> f32 {
        match self {
            Self::Paper => 480.0,
            Self::Phone => 310.0,
        }
    }

    /// Where the lanes begin.
    const fn left(self) -> f32 {
        match self {
            Self::Paper => 104.0,
            // Half of a mark at the first moment.
            Self::Phone => 5.0,
        }
    }

    /// Most letters of a lane's name; the table has all of it.
    const fn letters(self) -> usize {
        match self {
            Self::Paper => 24,
            Self::Phone => 60,
        }
    }
}

/// Heading, drawing and table.
pub fn page(course: &Course, words: &Words, zone: Zone) -> Page {
    let mut page = Page::new();
    page.heading(1, words.say(&say!("course-title")));
    let picture = picture(course, CourseMedium::Paper, words, zone);
    page.blocks.push(Block::Picture(picture));
    page.table(table(course, words, zone));
    page
}

/// What the drawing shows, in rows: what, from when, until when.
pub fn table(course: &Course, words: &Words, zone: Zone) -> Table {
    table::table(course, words, zone)
}

/// The drawing.
pub fn picture(course: &Course, medium: CourseMedium, words: &Words, zone: Zone) -> Picture {
    let mut draft = Draft {
        course,
        medium,
        words,
        zone,
        shapes: Vec::new(),
        y: LANE,
    };
    draft.axis();
    let top = draft.y;
    draft.entries();
    draft.open_actions();
    draft.promises();
    draft.systems();
    draft.roles();
    draft.grid(top);
    let said = words.say(&say!(
        "course-said",
        from = clock(course.from, zone),
        until = clock(course.until, zone)
    ));
    Picture {
        width: medium.width(),
        height: draft.y + 4.0,
        shapes: draft.shapes,
        said,
    }
}

struct Draft<'a> {
    course: &'a Course,
    medium: CourseMedium,
    words: &'a Words,
    zone: Zone,
    shapes: Vec<Shape>,
    /// How far down it is drawn.
    y: f32,
}

impl Draft<'_> {
    /// Where a time stands.
    fn x(&self, at: Moment) -> f32 {
        let all = (self.course.until - self.course.from).num_seconds().max(60) as f32;
        let since = (at - self.course.from).num_seconds() as f32;
        let (left, right) = (self.medium.left(), self.medium.width() - MARGIN);
        left + (since / all).clamp(0.0, 1.0) * (right - left)
    }

    fn words(&mut self, at: [f32; 2], text: String, strong: bool) {
        self.shapes.push(Shape::Words {
            at,
            text,
            anchor: Anchor::Start,
            strong,
        });
    }

    /// The name of a lane of this height.
    fn name(&mut self, text: &str, height: f32) {
        let text = shortened(text, self.medium.letters());
        match self.medium {
            CourseMedium::Paper => {
                let base = self.y + height / 2.0 + LETTERS * 0.35;
                self.words([0.0, base], text, false);
            }
            CourseMedium::Phone => {
                self.y += LETTERS + 3.0;
                self.words([0.0, self.y], text, false);
            }
        }
    }

    /// The same with a remark below it, on a phone behind it.
    fn name_of_two(&mut self, name: String, remark: String, height: f32) {
        if self.medium == CourseMedium::Phone {
            return self.name(&format!("{name} ({remark})"), height);
        }
        let base = self.y + height / 2.0;
        self.words([0.0, base - 1.0], name, false);
        self.words([0.0, base + LETTERS + 1.0], remark, false);
    }

    /// A heading above lanes of one kind.
    fn heading(&mut self, text: String) {
        self.y += LETTERS + 5.0;
        self.words([0.0, self.y], text, true);
        self.y += 2.0;
    }

    /// Times, and above them the day where it changes.
    fn axis(&mut self) {
        let mut day = String::new();
        let is_in_days = (self.course.until - self.course.from).num_hours() > 96;
        for at in ticks(self.course.from, self.course.until, self.zone) {
            let date = moment::date_in(at, self.zone).to_string();
            let text = match is_in_days {
                true => date[5..].to_owned(),
                false => moment::clock_in(at, self.zone),
            };
            self.tick(at, text, self.y + LETTERS);
            if date != day && !is_in_days {
                self.tick(at, date.clone(), self.y - 2.0);
            }
            day = date;
        }
        self.y += LANE * 1.2;
    }

    /// A word of the axis, within the drawing.
    fn tick(&mut self, at: Moment, text: String, y: f32) {
        let x = self.x(at);
        let anchor = match x {
            x if x < HALF_DATE => Anchor::Start,
            x if x > self.medium.width() - HALF_DATE => Anchor::End,
            _ => Anchor::Middle,
        };
        self.shapes.push(Shape::Words {
            at: [x, y],
            text,
            anchor,
            strong: false,
        });
    }

    /// Thin lines from the axis down, behind everything else.
    fn grid(&mut self, top: f32) {
        let ticks = ticks(self.course.from, self.course.until, self.zone).into_iter();
        let lines = ticks.map(|at| {
            let x = self.x(at);
            Shape::Line {
                from: [x, top - 4.0],
                to: [x, self.y],
                thick: false,
            }
        });
        let lines: Vec<Shape> = lines.collect();
        self.shapes.splice(0..0, lines);
    }
}

/// Full hours, quarters or days between two times: at most nine.
fn ticks(from: Moment, until: Moment, zone: Zone) -> Vec<Moment> {
    let minutes = (until - from).num_minutes().max(1);
    let step = [15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10080, 43200];
    let step = step
        .into_iter()
        .find(|step| minutes / step < 9)
        .unwrap_or(minutes / 8);
    let local = moment::in_zone(from.with_timezone(&Utc), zone);
    let since_midnight = i64::from(local.num_seconds_from_midnight()) / 60;
    let first = local + Duration::minutes((step - since_midnight % step) % step);
    let first = first - Duration::seconds(i64::from(first.second()));
    (0..10)
        .map(|at| first + Duration::minutes(step * at))
        .filter(|at| *at >= from && *at <= until)
        .collect()
}

#[cfg(test)]
mod tests;
