//! Who is called together, with boxes to tick for each channel that is tried.

use crate::domain::incident::Incident;
use crate::domain::incident::meeting;
use crate::domain::people::contact::Person;
use crate::domain::people::phone_number::Home;
use crate::error::Arg;
use crate::render::incident::head;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// What the sheet is made from.
pub struct PaperCallSheet<'a> {
    /// None before any incident.
    pub incident: Option<&'a Incident>,
    pub people: &'a [Person],
    /// Channels in the order they are tried.
    pub order: &'a [String],
    /// When they meet, in words; none where nobody has called them together yet.
    pub meets: Option<String>,
    /// Where, and where else, in the order of the plan.
    pub places: &'a [Arg],
    pub home: Home,
}

/// What is said, a row a person with a column a channel, and lines for whoever is not in the list.
pub fn page(sheet: &PaperCallSheet, words: &Words) -> Page {
    let say = |message| words.say(&message);
    let mut page = Page::new();
    page.heading(1, say(say!("print-of-callsheet")));
    if let Some(incident) = sheet.incident {
        head::stamp(&mut page, incident, words);
    }
    let blank = || "………………".to_owned();
    let title = sheet.incident.map(|incident| incident.title.clone());
    let venue = |place: &Arg| say(say!("meeting-venue", place = place.clone()));
    let places: Vec<String> = sheet.places.iter().map(venue).collect();
    page.pairs(vec![
        (
            say(say!("print-blank-incident")),
            title.unwrap_or_else(blank).into(),
        ),
        (
            say(say!("print-call-meets")),
            sheet.meets.clone().unwrap_or_else(blank).into(),
        ),
        (say(say!("print-call-places")), places.join(", ").into()),
        (say(say!("print-call-by")), blank().into()),
    ]);
    page.paragraph(say(say!("print-call-rule")));
    page.table(table(sheet, words));
    page.paragraph(Text::new(say(say!("print-call-key-in")), Tone::Faint));
    page
}

fn table(sheet: &PaperCallSheet, words: &Words) -> Table {
    let channel = |channel: &String| {
        let said = meeting::channel_called(channel);
        said.map_or_else(|| channel.clone(), |said| words.say(&said))
    };
    let mut header = vec![words.say(&say!("meeting-column-who"))];
    header.extend(sheet.order.iter().map(channel));
    let boxes = [say!("print-call-boxes"), say!("print-call-message")];
    let boxes = boxes.map(|it| words.say(&it)).join("\n");
    let way = |person: &Person, channel: &String| {
        let known = meeting::channel_called(channel).is_none();
        match person.address_by(channel, sheet.home) {
            Some(address) => {
                let address = address.replace(' ', "\u{a0}");
                Text::new(address, Tone::Strong).and(format!("\n{boxes}"), Tone::Normal)
            }
            None if known => Text::from(boxes.clone()),
            None => Text::new("–", Tone::Faint),
        }
    };
    let row = |person: &Person| {
        let mut who = Text::new(person.called(), Tone::Strong);
        if !person.role.is_empty() && person.role != person.called() {
            who = who.and(format!("\n{}", person.role), Tone::Normal);
        }
        let ways = sheet.order.iter().map(|channel| way(person, channel));
        std::iter::once(who).chain(ways).collect()
    };
    Table {
        header,
        rows: sheet.people.iter().map(row).collect(),
    }
}
