//! The Bilaga B sheet of one day as Markdown, by the binder's own template or the built-in one.

use minijinja::{Environment, UndefinedBehavior, Value, context};

use crate::domain::incident::IncidentEnd;
use crate::domain::language::Language;
use crate::domain::log::day_log::{DayLog, OwnTemplate};
use crate::domain::log::entry::Field;
use crate::domain::log::timeline::Row;
use crate::domain::time::moment;
use crate::render::log::{Columns, LogContext};
use crate::render::log::{cells, notes};
use crate::render::own_template;
use crate::render::page::to_markdown;
use crate::render::words::Words;
use crate::say;

const fn built_in(language: Language) -> &'static str {
    match language {
        Language::Swedish => include_str!("../../../templates/bilaga-b.sv.md"),
        Language::Danish => include_str!("../../../templates/bilaga-b.da.md"),
        Language::English => include_str!("../../../templates/bilaga-b.en.md"),
    }
}

/// The sheet of a day. One filled by the binder's own template is marked at its top, outside the template;
/// if that template fails, the built-in one is used.
pub fn day_sheet(sheet: &DayLog, own_template: Option<OwnTemplate<'_>>, words: &Words) -> String {
    drawn(sheet, own_template, words, false)
}

/// The same for paper: texts of messages whole, and nothing about files.
pub fn paper_day_sheet(
    sheet: &DayLog,
    own_template: Option<OwnTemplate<'_>>,
    words: &Words,
) -> String {
    drawn(sheet, own_template, words, true)
}

fn drawn(
    sheet: &DayLog,
    own_template: Option<OwnTemplate<'_>>,
    words: &Words,
    on_paper: bool,
) -> String {
    let values = values(sheet, words, on_paper);
    let built_in = built_in(words.language);
    // The built-in ones are filled by a test.
    let usual = || filled(built_in, &values).unwrap_or_default();
    let is_changed = |own: &OwnTemplate<'_>| own.text.trim_end() != built_in.trim_end();
    let Some(own) = own_template.filter(is_changed) else {
        return usual();
    };
    let length = sheet.rows.len() + sheet.steps.len();
    match own_template::fill(own.text, &values, length) {
        Ok(text) => {
            let sentence = words.say(&say!("log-sheet-own-template", file = own.file));
            format!("> **{sentence}**\n\n{}\n", text.trim_end())
        }
        Err(own_template::TemplateFault) => {
            let sentence = words.say(&say!("log-sheet-template-unfit", file = own.file));
            format!("> **{sentence}**\n\n{}", usual())
        }
    }
}

/// A built-in template, filled.
fn filled(template: &str, values: &Value) -> Result<String, minijinja::Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let text = environment.render_str(template, values)?;
    Ok(format!("{}\n", text.trim_end()))
}

fn values(sheet: &DayLog, words: &Words, on_paper: bool) -> Value {
    let context = LogContext {
        numbers: None,
        removers: None,
        words,
        zone: sheet.zone,
        now: sheet.written,
        late_after: sheet.late_after,
        log: Some(&sheet.incident.id),
        columns: Columns::Five,
        whole_texts: on_paper,
    };
    let keepers: Vec<String> = sheet.keepers.iter().map(|name| text(name)).collect();
    let steps: Vec<Value> = sheet
        .steps
        .iter()
        .map(|one| step(one, sheet, &context))
        .collect();
    let rows: Vec<Value> = sheet.rows.iter().map(|one| row(one, &context)).collect();
    context! {
        incident => context! {
            id => sheet.incident.id.as_str(),
            title => text(&sheet.incident.title),
            drill => sheet.incident.drill,
            state => state(sheet, words),
        },
        date => sheet.date.to_string(),
        keepers,
        steps,
        rows,
        paper => on_paper,
        generated => sheet.written_text(),
        previous => sheet.previous.map(|date| date.to_string()).unwrap_or_default(),
        next => sheet.next.map(|date| date.to_string()).unwrap_or_default(),
    }
}

/// State at the end of the day.
fn state(sheet: &DayLog, words: &Words) -> String {
    let closed = match &sheet.incident.end {
        IncidentEnd::Closed { told, .. } => Some(moment::date_in(told.at, sheet.zone)),
        _ => None,
    };
    words.say(&match closed.filter(|closed| *closed <= sheet.date) {
        Some(date) => say!("log-sheet-closed", date = date.to_string()),
        None => say!("log-sheet-open"),
    })
}

fn step(step: &crate::domain::log::day_log::DayLogStep, sheet: &DayLog, log: &LogContext) -> Value {
    let done = step.done.as_ref();
    let when = done.map(|(at, _)| {
        let day = moment::date_in(*at, log.zone);
        let clock = moment::clock_in(*at, log.zone);
        if day == sheet.date {
            clock
        } else {
            format!("{day} {clock}")
        }
    });
    context! {
        number => step.number.as_str(),
        title => text(&step.title),
        done => done.is_some(),
        when => when.unwrap_or_default(),
        who => done.map(|(_, who)| text(who)).unwrap_or_default(),
    }
}

fn row(row: &Row, log: &LogContext) -> Value {
    let note = |note: Option<String>| note.map(|note| cell(&note)).unwrap_or_default();
    context! {
        id => log.id(row),
        time => moment::clock_in(row.at, log.zone),
        event => event(row, log),
        action => cell(&cells::action(row, log)),
        owner => cell(row.field(Field::Owner)),
        done => done(row, log),
        late => note(notes::late(row, log)),
        struck => note(notes::struck(row, log)),
        guest => note(notes::standing(row, log)),
        writer => text(row.author.name()),
    }
}

/// The cell of a page, but without the notes that have a place of their own in the template; a
/// struck text is struck as a whole there.
fn event(row: &Row, log: &LogContext) -> String {
    let text = cells::event_with(row, log, notes::for_sheet(row, log));
    if row.is_struck() {
        cell(&text.bare())
    } else {
        to_markdown::cell_of(&text)
    }
}

/// On paper the person's name is more useful than the entry's id.
fn done(row: &Row, log: &LogContext) -> String {
    match row.completion.closed_by() {
        Some(closed) => cell(&format!(
            "{} {}",
            log.when(closed.at, row.at),
            closed.by.name()
        )),
        None => cell(&cells::done_text(row, log).0),
    }
}

fn cell(text: &str) -> String {
    to_markdown::cell(text)
}

fn text(text: &str) -> String {
    to_markdown::inline(text)
}

#[cfg(test)]
mod tail_tests;
#[cfg(test)]
mod tests;
