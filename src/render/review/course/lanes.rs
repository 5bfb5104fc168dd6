//! The lanes of the timeline picture: marks, columns and bars.

use super::{COLUMNS, Draft, LANE};
use crate::domain::review::course::{Lane, Span};
use crate::domain::time::moment::Moment;
use crate::error::Message;
use crate::render::picture::{LETTERS, Pen, Shape, shortened};
use crate::say;

/// Marks closer than this, in points, are drawn as one.
const APART: f32 = 0.5;

impl Draft<'_> {
    /// Events, decisions, messages.
    pub(super) fn entries(&mut self) {
        let course = self.course;
        let events = course.events.iter().copied();
        self.marks(&say!("course-events"), events, |at| Shape::Dot {
            at,
            pen: Pen::Pale,
        });
        let decided = course.decisions.iter().map(|(_, at)| *at);
        self.marks(&say!("course-decisions"), decided, |at| Shape::Diamond {
            at,
            pen: Pen::Solid,
        });
        if !course.messages.is_empty() {
            let sent = course.messages.iter().copied();
            self.marks(&say!("course-messages"), sent, |at| Shape::Dot {
                at,
                pen: Pen::Hollow,
            });
        }
    }

    /// A lane with a mark at each time.
    fn marks(
        &mut self,
        name: &Message,
        times: impl Iterator<Item = Moment>,
        mark: impl Fn([f32; 2]) -> Shape,
    ) {
        self.name(&self.words.say(name), LANE);
        let middle = self.y + LANE / 2.0;
        let mut places: Vec<f32> = times.map(|at| self.x(at)).collect();
        places.sort_by(f32::total_cmp);
        places.dedup_by(|next, kept| *next - *kept < APART);
        let marks = places.into_iter().map(|x| mark([x, middle]));
        self.shapes.extend(marks);
        self.y += LANE;
    }

    /// Columns as high as the number of open actions; the name has the highest number.
    pub(super) fn open_actions(&mut self) {
        let course = self.course;
        let most = course.open_actions.iter().map(|it| it.most).max();
        let Some(most) = most.filter(|most| *most > 0) else {
            return;
        };
        let name = self.words.say(&say!("course-open-actions"));
        let most_said = self.words.say(&say!("course-most", most = most));
        self.name_of_two(name, most_said, COLUMNS);
        for open in &course.open_actions {
            let (x, end) = (
                self.x(open.from),
                self.x(open.until.unwrap_or(course.until)),
            );
            let high = (COLUMNS - 6.0) * open.most as f32 / most as f32;
            let rect = [x, self.y + COLUMNS - 2.0 - high, end - x, high];
            if high > 0.0 && end > x {
                self.shapes.push(Shape::Bar {
                    rect,
                    pen: Pen::Pale,
                });
            }
        }
        self.y += COLUMNS;
    }

    /// Filled: kept. Alarm: broken. Hollow: not due yet.
    pub(super) fn promises(&mut self) {
        let course = self.course;
        if course.promises.is_empty() {
            return;
        }
        self.name(&self.words.say(&say!("course-promises")), LANE);
        for promise in &course.promises {
            let at = [self.x(promise.due), self.y + LANE / 2.0];
            let pen = match (promise.is_kept(), promise.is_broken(course.until)) {
                (true, _) => Pen::Solid,
                (_, true) => Pen::Alarm,
                _ => Pen::Hollow,
            };
            self.shapes.push(Shape::Diamond { at, pen });
            if pen == Pen::Alarm {
                let beside = [at[0] + 5.0, at[1] + LETTERS * 0.35];
                self.words(beside, "!".to_owned(), true);
            }
        }
        self.y += LANE;
    }

    pub(super) fn systems(&mut self) {
        let course = self.course;
        if !course.systems.is_empty() {
            self.heading(self.words.say(&say!("course-systems")));
        }
        for lane in &course.systems {
            self.lane(lane);
        }
    }

    pub(super) fn roles(&mut self) {
        let course = self.course;
        if !course.roles.is_empty() {
            self.heading(self.words.say(&say!("course-roles")));
        }
        for lane in &course.roles {
            self.lane(lane);
        }
    }

    fn lane(&mut self, lane: &Lane) {
        self.name(&lane.name, LANE);
        for span in &lane.spans {
            self.bar(span);
        }
        self.y += LANE;
    }

    /// Dark: down. Pale: works in part, or held by the one who is named in it where there is room.
    fn bar(&mut self, span: &Span) {
        let from = self.x(span.from);
        let until = self.x(span.until.unwrap_or(self.course.until));
        let pen = match span.in_part || !span.who.is_empty() {
            true => Pen::Pale,
            false => Pen::Solid,
        };
        let width = (until - from - 0.8).max(1.0);
        let rect = [from, self.y + 3.0, width, LANE - 6.0];
        self.shapes.push(Shape::Bar { rect, pen });
        let fits = ((until - from) / (LETTERS * 0.6)) as usize;
        if !span.who.is_empty() && fits >= 3 {
            let at = [from + 2.0, self.y + LANE / 2.0 + LETTERS * 0.35];
            self.words(at, shortened(&span.who, fits), false);
        }
    }
}
