//! Checklists of an incident: progress of all, or one point by point.

mod adopted;
mod one;
pub mod point;

use serde_json::{Value, json};

use crate::domain::documents::parsed::Fallback;
use crate::domain::incident::Incident;
use crate::domain::incident::checklist::{Checklist, ChecklistKind};
use crate::domain::incident::checklist_answers::ChecklistAnswer as Said;
use crate::domain::incident::checklist_progress::{PointProgress, PointState, Tick};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::documents::faults;
use crate::render::incident::head;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

pub use self::adopted::{ListChangeView, relisted};
pub use self::one::{PointsShown, one};

/// One list with states.
pub struct OneList<'a> {
    pub list: &'a Checklist,
    pub points: &'a [PointProgress<'a>],
    pub older: Option<&'a Fallback>,
}

/// Ticks and answers whose point no longer exists.
pub struct LostMarks<'a> {
    pub ticks: &'a [&'a Tick],
    pub answers: &'a [Said],
}

/// Number of points of a list, and of settled ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListProgress {
    pub all: usize,
    pub settled: usize,
    pub skipped: usize,
}

impl ListProgress {
    /// For steps only the top-level points count.
    pub fn of(kind: ChecklistKind, points: &[PointProgress]) -> Self {
        let counts =
            |it: &&PointProgress| kind != ChecklistKind::Steps || !it.item.number.contains('.');
        let points: Vec<&PointProgress> = points.iter().filter(counts).collect();
        let count =
            |is: &dyn Fn(PointState) -> bool| points.iter().filter(|it| is(it.state)).count();
        Self {
            all: points.len(),
            settled: count(&|state| !state.is_open() && state != PointState::Skipped),
            skipped: count(&|state| state == PointState::Skipped),
        }
    }

    pub const fn open(self) -> usize {
        self.all - self.settled - self.skipped
    }

    /// `4 av 11 besvarade, 7 obesvarade`.
    pub fn message(self, kind: ChecklistKind) -> Message {
        let (settled, all, open) = (self.settled + self.skipped, self.all, self.open());
        if all == 0 {
            return say!("checklist-pointless");
        }
        match kind {
            ChecklistKind::Questions | ChecklistKind::Evaluation => {
                say!(
                    "checklist-answered",
                    done = settled,
                    total = all,
                    open = open
                )
            }
            ChecklistKind::Steps | ChecklistKind::Checklist => {
                say!("checklist-ticked", done = settled, total = all, open = open)
            }
        }
    }
}

/// All lists, a row each.
pub fn all(
    incident: &Incident,
    lists: &[OneList],
    gone: &[String],
    words: &Words,
    when: TimeStyle,
) -> Answer {
    let mut page = Page::new();
    title(
        &mut page,
        words.say(&say!("checklist-title")),
        incident,
        words,
    );
    head::lists_as_of(&mut page, incident, words, when);
    for list in lists {
        faults::older_all(&mut page, words, list.older, when.zone);
    }
    if lists.is_empty() {
        page.paragraph(words.say(&say!("checklist-none")));
    } else {
        let header = [
            say!("checklist-column-list"),
            say!("checklist-column-far"),
            say!("checklist-column-name"),
        ];
        page.table(Table {
            header: header.map(|title| words.say(&title)).to_vec(),
            rows: lists.iter().map(|list| row(list, words)).collect(),
        });
        page.paragraph(Text::new(words.say(&say!("checklist-how")), Tone::Faint));
    }
    if !gone.is_empty() {
        let names = gone.join(", ");
        page.paragraph(Text::new(
            words.say(&say!("checklist-gone", names = names)),
            Tone::Warning,
        ));
    }
    let lists = lists.iter().map(|list| {
        let progress = ListProgress::of(list.list.kind, list.points);
        let mut json = about(list);
        json["points"] = progress.all.into();
        json["settled"] = progress.settled.into();
        json["skipped"] = progress.skipped.into();
        json["open"] = progress.open().into();
        json
    });
    let json = json!({
        "log": incident.id.as_str(),
        "drill": incident.drill,
        "lists": lists.collect::<Vec<_>>(),
        "gone": gone,
    });
    Answer { page, json }
}

fn row(list: &OneList, words: &Words) -> Vec<Text> {
    let progress = ListProgress::of(list.list.kind, list.points);
    let tone = match progress.open() {
        0 => Tone::Good,
        _ => Tone::Normal,
    };
    vec![
        list.list.title.as_str().into(),
        Text::new(words.say(&progress.message(list.list.kind)), tone),
        Text::new(list.list.id.as_str(), Tone::Faint),
    ]
}

fn about(list: &OneList) -> Value {
    json!({
        "id": list.list.id,
        "title": list.list.title,
        "kind": list.list.kind.as_str(),
        "mode": list.list.mode.map(|mode| mode.as_str()),
    })
}

fn title(page: &mut Page, title: String, incident: &Incident, words: &Words) {
    head::stamp(page, incident, words);
    let name = match incident.id.is_journal() {
        true => words.say(&say!("log-title-journal")),
        false => incident.title.clone(),
    };
    page.heading(1, format!("{title} · {name}"));
}

/// `Stängt (ITS vakt; 00:41 Bo Östlund)`.
pub fn answer(said: &Said, words: &Words, when: TimeStyle) -> Text {
    let note = note(said, when);
    let text = words.say(&say!("checklist-answer", text = &said.text));
    Text::new(text, Tone::Strong).and(format!(" ({note})"), Tone::Faint)
}

fn earlier(said: &Said, words: &Words, when: TimeStyle) -> Text {
    let (text, note) = (said.text.as_str(), note(said, when));
    let sentence = words.say(&say!("checklist-earlier", text = text, note = note));
    Text::new(sentence, Tone::Faint)
}

fn note(said: &Said, when: TimeStyle) -> String {
    let told = format!("{} {}", when.say(said.at), said.by);
    match said.source.as_str() {
        "" => told,
        source => format!("{source}; {told}"),
    }
}
