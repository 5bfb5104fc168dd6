//! The audiences and how they are reached, record by record.

use super::{Record, RecordPart};
use crate::domain::export::ExportContent;
use crate::domain::inform::audience::{Audience, AudienceReach};
use crate::render::words::Words;
use crate::say;

pub(super) fn audiences<'a>(content: &'a ExportContent, words: &Words) -> RecordPart<'a> {
    let audiences = content.audiences.audiences.iter();
    RecordPart {
        id: "audiences",
        title: words.say(&say!("export-audiences")),
        older: None,
        records: audiences.map(|it| one(it, content, words)).collect(),
    }
}

fn one(audience: &Audience, content: &ExportContent, words: &Words) -> Record {
    let mut record = Record::new(&audience.id, &audience.title);
    let channel = |id: &String| match content.audiences.channel(id) {
        Some(channel) if !channel.address.is_empty() => {
            format!("{} ({})", channel.title, channel.address)
        }
        _ => content.called(id).to_owned(),
    };
    let channels: Vec<String> = audience.channels.iter().map(channel).collect();
    record.line(words, &say!("export-via"), channels.join(", "));
    let reserve: Vec<String> = audience.reserve.iter().map(channel).collect();
    record.line(words, &say!("export-reserve"), reserve.join(", "));
    let reach = audience.reach.map(|reach| match reach {
        AudienceReach::Internal => words.say(&say!("export-reach-internal")),
        AudienceReach::External => words.say(&say!("export-reach-external")),
    });
    record.line(words, &say!("export-reach"), reach.unwrap_or_default());
    if !audience.through.is_empty() {
        record.line(
            words,
            &say!("export-through"),
            content.called(&audience.through),
        );
    }
    let includes = audience.includes.iter().map(|id| content.called(id));
    record.all(words, &say!("export-includes"), includes);
    record.note.clone_from(&audience.note);
    record
}
