//! What the plan keeps as rows, for the whole binder on paper: audiences, suppliers, strategies, the year, ready texts.

use std::collections::BTreeMap;

use crate::domain::incident::meeting;
use crate::domain::inform::audience::Audiences;
use crate::domain::inform::standard_message::StandardMessage;
use crate::domain::people::hours::MonthDay;
use crate::domain::plan::calendar::Calendar;
use crate::domain::plan::strategy::Strategies;
use crate::domain::plan::supplier::Suppliers;
use crate::error::Message;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// What ids are called.
pub type Names = BTreeMap<String, String>;

fn named(ids: &[String], names: &Names) -> String {
    let name = |id: &String| names.get(id).unwrap_or(id).clone();
    ids.iter().map(name).collect::<Vec<_>>().join(", ")
}

fn table(header: &[Message], rows: Vec<Vec<Text>>, words: &Words) -> Table {
    Table {
        header: header.iter().map(|heading| words.say(heading)).collect(),
        rows,
    }
}

/// A text with a remark below it.
fn noted(text: &str, note: &str) -> Text {
    let named = Text::new(text, Tone::Strong);
    match note.is_empty() {
        true => named,
        false => named.and(format!("\n{note}"), Tone::Normal),
    }
}

/// None where there are none.
pub fn suppliers(suppliers: &Suppliers, names: &Names, words: &Words) -> Option<Page> {
    let row = |it: &crate::domain::plan::supplier::Supplier| {
        let verified = match it.plan_verified {
            Some(day) => Text::from(day.to_string()),
            None => Text::new(words.say(&say!("print-never")), Tone::Warning),
        };
        let contact = names.get(&it.contact).unwrap_or(&it.contact);
        vec![
            noted(&it.name, &it.note),
            named(&it.covers, names).into(),
            contact.as_str().into(),
            verified,
        ]
    };
    let header = [
        say!("print-column-supplier"),
        say!("print-column-covers"),
        say!("print-column-contact"),
        say!("print-column-plan-verified"),
    ];
    let rows = suppliers.suppliers.iter().map(row).collect();
    titled(
        say!("print-of-suppliers"),
        table(&header, rows, words),
        words,
    )
}

/// None where there are none.
pub fn strategies(strategies: &Strategies, names: &Names, words: &Words) -> Option<Page> {
    let row = |it: &crate::domain::plan::strategy::Strategy| {
        let responsible = names.get(&it.responsible).unwrap_or(&it.responsible);
        vec![
            noted(&it.title, &it.note),
            it.risk.as_str().into(),
            it.activities.join("\n").into(),
            responsible.as_str().into(),
        ]
    };
    let header = [
        say!("print-column-strategy"),
        say!("print-column-risk"),
        say!("print-column-activities"),
        say!("print-column-owner"),
    ];
    let rows = strategies.strategies.iter().map(row).collect();
    titled(
        say!("print-of-strategies"),
        table(&header, rows, words),
        words,
    )
}

/// None where there are none.
pub fn audiences(audiences: &Audiences, names: &Names, words: &Words) -> Option<Page> {
    let channels = |ids: &[String]| {
        let said = |id: &String| match (meeting::channel_called(id), audiences.channel(id)) {
            (Some(said), _) => words.say(&said),
            (None, Some(channel)) if !channel.address.is_empty() => {
                format!("{} ({})", channel.title, channel.address)
            }
            (None, _) => names.get(id).unwrap_or(id).clone(),
        };
        ids.iter().map(said).collect::<Vec<_>>().join(",\n")
    };
    let row = |it: &crate::domain::inform::audience::Audience| {
        vec![
            noted(&it.title, &it.note),
            channels(&it.channels).into(),
            channels(&it.reserve).into(),
        ]
    };
    let header = [
        say!("print-column-audience"),
        say!("print-column-channels"),
        say!("print-column-reserve"),
    ];
    let rows = audiences.audiences.iter().map(row).collect();
    let mut page = titled(
        say!("print-of-audiences"),
        table(&header, rows, words),
        words,
    )?;
    if !audiences.spokesperson.is_empty() {
        page.paragraph(audiences.spokesperson.as_str());
    }
    Some(page)
}

/// None where there are none.
pub fn calendar(calendar: &Calendar, names: &Names, words: &Words) -> Option<Page> {
    let day = |day: MonthDay| format!("{}/{}", day.day, day.month);
    let row = |it: &crate::domain::plan::calendar::Period| {
        vec![
            noted(&it.title, &it.note),
            format!("{} – {}", day(it.from), day(it.to)).into(),
            named(&it.critical, names).into(),
        ]
    };
    let header = [
        say!("print-column-period"),
        say!("print-column-days"),
        say!("print-column-critical"),
    ];
    let rows = calendar.periods.iter().map(row).collect();
    titled(
        say!("print-of-calendar"),
        table(&header, rows, words),
        words,
    )
}

/// The ready texts, with the slots that are filled by hand.
pub fn messages(messages: &[StandardMessage], names: &Names, words: &Words) -> Option<Page> {
    let mut page = Page::new();
    page.heading(1, words.say(&say!("print-of-messages")));
    for message in messages {
        page.heading(2, message.title.as_str());
        if !message.audience.is_empty() {
            page.paragraph(Text::new(named(&message.audience, names), Tone::Faint));
        }
        page.paragraph(message.body.trim());
    }
    (!messages.is_empty()).then_some(page)
}

fn titled(title: Message, table: Table, words: &Words) -> Option<Page> {
    if table.rows.is_empty() {
        return None;
    }
    let mut page = Page::new();
    page.heading(1, words.say(&title));
    page.table(table);
    Some(page)
}
