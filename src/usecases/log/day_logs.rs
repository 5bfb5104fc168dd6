//! Day sheets of the logs: generated files in the folder beside the entries.

use crate::domain::incident::Incident;
use crate::domain::incident::checklist::{Checklist, ChecklistKind};
use crate::domain::language::Language;
use crate::domain::log::day_log::{self, DayLog, OwnTemplate};
use crate::domain::log::days_to_render::DaysToRender;
use crate::domain::log::file_renderer::{DrawnSheet, RenderInput};
use crate::domain::log::notebook::Notebook;
use crate::domain::log::sheet_tail::SheetTail;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::{EntryId, LogId};
use crate::domain::settings::Settings;
use crate::format::documents::checklist_file;
use crate::format::documents::settings_file;
use crate::format::paths;

/// Draws one sheet, by the binder's own template where it has one.
pub type DrawSheet<'a> = dyn Fn(&DayLog<'_>, Option<OwnTemplate<'_>>, Language) -> String + 'a;

/// The Bilaga B sheets of the days asked for that have rows.
pub fn day_sheets(
    incident: &LogId,
    notebooks: &[Notebook],
    days: &DaysToRender,
    sources: &RenderInput<'_>,
    draw: &DrawSheet,
) -> Vec<DrawnSheet> {
    let settings = settings(sources);
    let timeline = Timeline::of(notebooks);
    let incident = Incident::of(incident, &timeline);
    let file = paths::sheet_template(settings.language.tag());
    let text = (sources.document)(&file);
    let template = text
        .as_deref()
        .map(|text| OwnTemplate { file: &file, text });
    let list = steps(sources);
    let sheets = day_log::sheets(
        &incident,
        &timeline,
        list.as_ref(),
        &settings,
        days,
        sources.other_days,
    );
    let drawn = |sheet: &DayLog| {
        let text = draw(sheet, template, settings.language);
        DrawnSheet {
            day: sheet.date,
            tail: SheetTail::of(sheet, &text),
            text,
        }
    };
    sheets.iter().map(drawn).collect()
}

/// A sheet with one more row; none where the whole must be drawn. A sheet that has a tail is by the built-in
/// template.
pub fn with_row(
    incident: &LogId,
    notebooks: &[Notebook],
    entry: &EntryId,
    sheet: &DrawnSheet,
    sources: &RenderInput<'_>,
    draw: &DrawSheet,
) -> Option<DrawnSheet> {
    let tail = sheet.tail.as_ref()?;
    let settings = settings(sources);
    let timeline = Timeline::of(notebooks);
    let incident = Incident::of(incident, &timeline);
    let row = DayLog::of_row(&incident, timeline.find(entry)?, &settings);
    // The days of sheets are those of the settings that stand in the tree.
    if row.date != sheet.day {
        return None;
    }
    let drawn = draw(&row, None, settings.language);
    let (text, tail) = tail.extended(&sheet.text, &row, &drawn)?;
    Some(DrawnSheet {
        day: sheet.day,
        text,
        tail: Some(tail),
    })
}

fn settings(sources: &RenderInput) -> Settings {
    let text = (sources.document)(paths::SETTINGS);
    let read = text.and_then(|text| settings_file::read(text.as_bytes()).ok());
    read.map_or_else(
        || Settings::usual(Language::English),
        |reading| reading.value,
    )
}

/// The list of kind `steps`; of several the first by name.
fn steps(sources: &RenderInput) -> Option<Checklist> {
    let mut names = (sources.names)(paths::CHECKLISTS.trim_end_matches('/'));
    names.sort_unstable();
    let lists = names
        .iter()
        .filter(|name| name.ends_with(".md"))
        .filter_map(|name| {
            let path = format!("{}{name}", paths::CHECKLISTS);
            let text = (sources.document)(&path)?;
            Some(checklist_file::read(&path, text.as_bytes()).value)
        });
    lists
        .into_iter()
        .find(|list| list.kind == ChecklistKind::Steps)
}
