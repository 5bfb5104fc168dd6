//! What is told of a unit's own texts: where each stands, what does not fit, what changed below it.

use serde_json::{Value, json};

use crate::domain::plan::local_text::{LocalMode, LocalPlace, PlacedText};
use crate::domain::plan::plan_read::{PlanRead, UnitRead};
use crate::domain::plan::unit::UnitKind;
use crate::domain::time::moment;
use crate::error::Message;
use crate::render::page::{Page, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// The unit, and a line for each of its texts; nothing for the shared plan.
pub(super) fn heading(page: &mut Page, words: &Words, read: &PlanRead) {
    let Some(read) = &read.unit else {
        return;
    };
    let unit = &read.unit;
    let kind = unit.kind.map(|kind| words.say(&called(kind)));
    let kind = kind.map(|kind| format!(" ({kind})")).unwrap_or_default();
    let title = say!("unit-heading", unit = format!("{}{kind}", unit.called()));
    page.paragraph(Text::new(words.say(&title), Tone::Strong));
    if read.texts.is_empty() {
        let unit = unit.called().to_owned();
        let message = say!("unit-no-texts", unit = unit, id = &read.unit.id);
        page.paragraph(words.say(&message));
    }
    page.bullets(read.texts.iter().map(|text| words.say(&line(text))));
}

fn called(kind: UnitKind) -> Message {
    match kind {
        UnitKind::DayCare => say!("unit-kind-day-care"),
        UnitKind::School => say!("unit-kind-school"),
        UnitKind::AfterSchool => say!("unit-kind-after-school"),
        UnitKind::SpecialCentre => say!("unit-kind-special-centre"),
        UnitKind::ChildrensServices => say!("unit-kind-childrens-services"),
        UnitKind::Other => say!("unit-kind-other"),
    }
}

fn line(text: &PlacedText) -> Message {
    let (section, path) = (&text.section, &text.path);
    match (&text.place, text.mode) {
        (LocalPlace::Own, _) => say!("unit-text-own", path = path),
        (_, LocalMode::Adds) => say!("unit-text-adds", section = section, path = path),
        (_, LocalMode::Replaces) => say!("unit-text-replaces", section = section, path = path),
    }
}

/// What does not fit, and what changed: of all texts, or of one chapter and what belongs to it.
pub(super) fn banners(page: &mut Page, words: &Words, read: &PlanRead, only: Option<&str>) {
    let Some(unit) = &read.unit else {
        return;
    };
    let is_meant = |text: &&PlacedText| {
        let after = match &text.place {
            LocalPlace::After(chapter) => Some(chapter.as_str()),
            _ => None,
        };
        only.is_none() || only == Some(text.path.as_str()) || only == after
    };
    for text in unit.texts.iter().filter(is_meant) {
        for message in faults(unit, text) {
            page.banner(words.say(&message));
        }
    }
}

fn faults(read: &UnitRead, text: &PlacedText) -> Vec<Message> {
    let (section, path) = (&text.section, &text.path);
    let unit = read.unit.called().to_owned();
    let place = match &text.place {
        LocalPlace::After(_) | LocalPlace::Own => None,
        LocalPlace::Several => Some(say!(
            "unit-several-sections",
            section = section,
            path = path
        )),
        LocalPlace::NoSuchSection(None) => {
            Some(say!("unit-no-section", section = section, path = path))
        }
        LocalPlace::NoSuchSection(Some(near)) => {
            let (section, near) = (section.as_str(), near.as_str());
            Some(say!(
                "unit-no-section-near",
                section = section,
                path = path,
                near = near
            ))
        }
    };
    let doubled = text
        .is_doubled
        .then(|| say!("unit-doubled", section = section, path = path));
    let changed = (!text.changes.is_empty()).then(|| {
        let by = text.changes.iter();
        let by = by.map(|(who, at)| format!("{who} {}", at.date_naive()));
        let by = by.collect::<Vec<_>>().join(", ");
        say!(
            "unit-changed",
            section = section,
            unit = unit,
            path = path,
            by = by
        )
    });
    [place, doubled, changed].into_iter().flatten().collect()
}

/// Puts the unit and its texts into the JSON of the plan.
pub(super) fn put_json(json: &mut Value, read: &PlanRead) {
    let Some(read) = &read.unit else {
        return;
    };
    let texts: Vec<Value> = read.texts.iter().map(text_json).collect();
    json["unit"] = json!({ "id": read.unit.id, "title": read.unit.called(), "texts": texts });
}

fn text_json(text: &PlacedText) -> Value {
    let (place, near) = match &text.place {
        LocalPlace::After(_) => ("section", None),
        LocalPlace::Own => ("own", None),
        LocalPlace::Several => ("several-sections", None),
        LocalPlace::NoSuchSection(near) => ("no-such-section", near.as_deref()),
    };
    let mode = match text.mode {
        LocalMode::Adds => "adds-to",
        LocalMode::Replaces => "replaces",
    };
    let changes = text.changes.iter();
    let change = |(by, at): &(String, _)| json!({ "by": by, "at": moment::written(*at) });
    json!({
        "path": text.path,
        "mode": mode,
        "section": text.section,
        "place": place,
        "nearest": near,
        "doubled": text.is_doubled,
        "changes": changes.map(change).collect::<Vec<_>>(),
    })
}
