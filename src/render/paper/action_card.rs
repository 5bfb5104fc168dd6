//! The action card of a role: who holds it, who stands in, whom to call, what to do.

use crate::domain::incident::checklist::{Checklist, ChecklistPoint};
use crate::domain::incident::checklist_progress::{self, PointProgress, Tick};
use crate::domain::incident::roles::HeldRole;
use crate::domain::log::timeline::Timeline;
use crate::domain::obligations::duty::Duty;
use crate::domain::people::contact::Person;
use crate::domain::people::phone_number::Home;
use crate::render::page::{Item, Page, Text, Tone};
use crate::render::paper::checklist;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// What is known of a role.
pub struct ActionCardView<'a> {
    pub role: &'a str,
    pub people: &'a [Person],
    pub held: Option<&'a HeldRole>,
    pub deputies: &'a [Person],
    pub colleagues: &'a [Person],
    pub lists: &'a [Checklist],
    /// Points of other lists, each with the title of its list.
    pub points: &'a [(String, ChecklistPoint)],
    pub duties: &'a [Duty],
    pub timeline: &'a Timeline,
    pub home: Home,
    pub when: TimeStyle,
}

pub fn page(view: &ActionCardView, words: &Words) -> Page {
    let say = |message| words.say(&message);
    let mut page = Page::new();
    page.heading(1, say(say!("print-of-role", role = view.role)));
    page.paragraph(Text::new(say(say!("print-112-first")), Tone::Strong));
    let none = || Text::new(say(say!("print-card-nobody")), Tone::Warning);
    let people = |people: &[Person]| match people.is_empty() {
        true => none(),
        false => called(people, view.home),
    };
    let holder = match view.held {
        Some(held) => {
            let time = view.when.say(held.since);
            let said = say!("print-card-held", who = &held.called, time = time);
            Text::new(say(said), Tone::Strong)
        }
        None => people(view.people),
    };
    page.pairs(vec![
        (say(say!("print-card-holder")), holder),
        (say(say!("print-card-deputy")), people(view.deputies)),
        (say(say!("print-card-call")), people(view.colleagues)),
    ]);
    duties(&mut page, view, words);
    points(&mut page, view, words);
    lists(&mut page, view, words);
    page
}

/// Each on a line: name, role, numbers.
fn called(people: &[Person], home: Home) -> Text {
    let mut text = Text::default();
    for (index, person) in people.iter().enumerate() {
        let numbers = person.phones.iter().filter(|phone| phone.is_called());
        let numbers: Vec<String> = numbers
            .map(|phone| phone.shown(home).replace(' ', "\u{a0}"))
            .collect();
        let role = match person.role.as_str() {
            role if role.is_empty() || role == person.called() => String::new(),
            role => format!(" ({role})"),
        };
        let before = if index > 0 { "\n" } else { "" };
        text = text
            .and(format!("{before}{}{role} ", person.called()), Tone::Normal)
            .and(numbers.join(", "), Tone::Strong);
    }
    text
}

fn duties(page: &mut Page, view: &ActionCardView, words: &Words) {
    if view.duties.is_empty() {
        return;
    }
    page.heading(2, words.say(&say!("print-card-duties")));
    let line = |duty: &Duty| Item {
        depth: 0,
        mark: "[ ]".to_owned(),
        text: Text::from(duty.what.as_str()).and(
            match duty.source.as_str() {
                "" => String::new(),
                source => format!(" ({source})"),
            },
            Tone::Faint,
        ),
    };
    page.list(view.duties.iter().map(line).collect());
}

fn points(page: &mut Page, view: &ActionCardView, words: &Words) {
    if view.points.is_empty() {
        return;
    }
    page.heading(2, words.say(&say!("print-card-points")));
    let line = |(list, point): &(String, ChecklistPoint)| {
        let title = point.title.trim_end_matches('.');
        let mut text =
            Text::new(format!("{} ", point.number), Tone::Normal).and(title, Tone::Strong);
        if !point.text.is_empty() {
            text = text.and(format!(". {}", point.text), Tone::Normal);
        }
        Item {
            depth: 0,
            mark: "[ ]".to_owned(),
            text: text.and(format!(" ({list})"), Tone::Faint),
        }
    };
    page.list(view.points.iter().map(line).collect());
}

fn lists(page: &mut Page, view: &ActionCardView, words: &Words) {
    let ticks: Vec<Tick> = checklist_progress::ticks(view.timeline);
    for list in view.lists {
        page.heading(2, list.title.as_str());
        let points: Vec<PointProgress> = checklist_progress::points(list, &ticks, view.timeline);
        for point in &points {
            checklist::add(page, point, &list.path(), words, view.when);
        }
    }
}
