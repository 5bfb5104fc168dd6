//! One checklist of an incident: all points, or one in full.

use serde_json::json;

use crate::domain::incident::Incident;
use crate::domain::incident::checklist::Checklist;
use crate::domain::incident::checklist_progress::{PointProgress, Tick, TickMark};
use crate::render::answer::Answer;
use crate::render::documents::faults;
use crate::render::incident::checklists::point;
use crate::render::incident::checklists::{
    ListProgress, LostMarks, OneList, about, answer, earlier, title,
};
use crate::render::incident::json as shape;
use crate::render::incident::point_line;
use crate::render::page::{Block, Item, Page, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// Selection of points to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointsShown<'a> {
    All,
    /// The one with this number, in a line: it was just marked.
    Marked(&'a str),
    /// The one with this number and those below it, in full.
    Whole(&'a str),
}

impl PointsShown<'_> {
    fn shows(self, point: &PointProgress) -> bool {
        let number = point.item.number.as_str();
        match self {
            Self::All => true,
            Self::Marked(only) => number == only,
            Self::Whole(only) => {
                let rest = number.strip_prefix(only);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            }
        }
    }
}

/// One list, or one point.
pub fn one(
    incident: &Incident,
    list: &OneList,
    lost: &LostMarks,
    only: PointsShown,
    words: &Words,
    when: TimeStyle,
) -> Answer {
    let mut page = Page::new();
    title(&mut page, list.list.title.clone(), incident, words);
    faults::older_all(&mut page, words, list.older, when.zone);
    let points: Vec<&PointProgress> = list.points.iter().filter(|it| only.shows(it)).collect();
    match only {
        PointsShown::All => all_points(&mut page, list, words, when),
        _ => points
            .iter()
            .for_each(|point| one_point(&mut page, point, list.list, only, words, when)),
    }
    if only == PointsShown::All {
        page_lost(&mut page, lost, words, when);
    }
    let mut json = json!({
        "log": incident.id.as_str(),
        "drill": incident.drill,
        "checklist": about(list),
        "points": points.iter().map(|point| shape::point(point)).collect::<Vec<_>>(),
    });
    json["lost"] = lost.ticks.iter().map(|tick| shape::tick(tick)).collect();
    json["lost_answers"] = lost.answers.iter().map(shape::answer).collect();
    Answer { page, json }
}

/// The points with the headings and the text between them. A list without points is its text.
fn all_points(page: &mut Page, list: &OneList, words: &Words, when: TimeStyle) {
    let path = list.list.path();
    if list.points.is_empty() {
        page.paragraph(words.say(&say!("checklist-no-points")));
        return point::add_text(page, &list.list.after, &path, words);
    }
    let progress = ListProgress::of(list.list.kind, list.points);
    page.paragraph(words.say(&progress.message(list.list.kind)));
    for point in list.points {
        point::add_before(page, &point.item.before, &path, words);
        add(
            page,
            point,
            point::line(point, &path, words, when),
            &path,
            words,
            when,
        );
    }
    point::add_text(page, &list.list.after, &path, words);
    if let Some(first) = list.points.iter().find(|it| point::has_more(it.item)) {
        let (name, number) = (list.list.id.as_str(), first.item.number.as_str());
        let hint = say!("checklist-more", list = name, number = number);
        page.paragraph(Text::new(words.say(&hint), Tone::Faint));
    }
}

fn one_point(
    page: &mut Page,
    point: &PointProgress,
    list: &Checklist,
    only: PointsShown,
    words: &Words,
    when: TimeStyle,
) {
    let path = list.path();
    if !matches!(only, PointsShown::Whole(_)) {
        return add(
            page,
            point,
            point_line::item(point, words, when),
            &path,
            words,
            when,
        );
    }
    let (before, below) = point::around(point.item, &path, words);
    page.blocks.extend(before);
    let line = point::whole_line(point, &path, words, when);
    add(page, point, line, &path, words, when);
    page.blocks.extend(below);
}

/// Adds a point to the last list on the page, with its answer and supports.
fn add(
    page: &mut Page,
    point: &PointProgress,
    line: Item,
    path: &str,
    words: &Words,
    when: TimeStyle,
) {
    let mut items = vec![line];
    let depth = items[0].depth + 1;
    let below = |text: Text| Item {
        depth,
        mark: "–".to_owned(),
        text,
    };
    if let Some((last, before)) = point.answers.split_last() {
        items.push(below(answer(last, words, when)));
        items.extend(
            before
                .iter()
                .rev()
                .map(|it| below(earlier(it, words, when))),
        );
    }
    let supports = point.item.supports.iter();
    let supports: Vec<String> = supports.map(|it| point::support(it, path)).collect();
    if !supports.is_empty() {
        let label = words.say(&say!("incident-label-supports"));
        let text = format!("{label}: {}", supports.join(" · "));
        items.push(below(Text::new(text, Tone::Faint)));
    }
    match page.blocks.last_mut() {
        Some(Block::List(list)) => list.extend(items),
        _ => {
            page.list(items);
        }
    }
}

fn page_lost(page: &mut Page, lost: &LostMarks, words: &Words, when: TimeStyle) {
    if lost.ticks.is_empty() && lost.answers.is_empty() {
        return;
    }
    page.heading(2, words.say(&say!("checklist-lost")));
    let ticks = lost.ticks.iter().map(|tick| {
        let (time, who, text) = (when.say(tick.at), tick.by.as_str(), tick.wording.as_str());
        let (item, what) = (tick.item.as_str(), mark(tick));
        let line = say!(
            "incident-step-lost",
            item = item,
            text = text,
            time = time,
            who = who
        );
        format!("{what} {}", words.say(&line))
    });
    let answers = lost.answers.iter().map(|it| {
        let answer = answer(it, words, when).bare();
        format!("{} {} – {answer}", it.item, it.wording)
    });
    page.bullets(ticks.chain(answers));
}

fn mark(tick: &Tick) -> &'static str {
    match tick.to {
        TickMark::Done => "[x]",
        TickMark::Reopened => "[ ]",
        TickMark::Skipped => "[–]",
    }
}
