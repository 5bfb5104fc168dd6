//! Pictures of the situation as they were approved.

use serde_json::json;

use crate::domain::documents::markdown;
use crate::domain::incident::Incident;
use crate::domain::review::brief::ApprovedBrief;
use crate::render::answer::Answer;
use crate::render::incident::head;
use crate::render::page::from_markdown as blocks_of;
use crate::render::page::{Page, Text, Tone};
use crate::render::review::brief::json::approved_json;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// A picture as it was approved.
pub struct ApprovedBriefView<'a> {
    pub approved: &'a ApprovedBrief,
    pub text: &'a str,
    pub blocks: &'a [markdown::Block],
}

/// Pictures that were approved, unchanged; two where two copies used the same number.
pub fn kept(
    incident: &Incident,
    kept: &[ApprovedBriefView],
    words: &Words,
    when: TimeStyle,
) -> Answer {
    let mut page = Page::new();
    if kept.len() > 1 {
        head::stamp(&mut page, incident, words);
        let number = kept[0].approved.number;
        page.banner(words.say(&say!("brief-twice", number = number)));
    }
    for one in kept {
        blocks_of::add(&mut page, one.blocks, "", words);
        let (time, who) = (when.say(one.approved.at), one.approved.writer.as_str());
        let id = one.approved.id.to_string();
        let line = say!("brief-kept", time = time, who = who, id = id);
        page.paragraph(Text::new(words.say(&line), Tone::Faint));
    }
    let pictures = kept.iter().map(|one| {
        let mut json = approved_json(one.approved);
        json["text"] = one.text.into();
        json["unknown"] = json!(one.approved.statements.unknown);
        json["assumed"] = json!(one.approved.statements.assumed);
        json["prognosis"] = json!(one.approved.statements.prognosis);
        json
    });
    let json = json!({
        "log": incident.id.as_str(),
        "drill": incident.drill,
        "pictures": pictures.collect::<Vec<_>>(),
    });
    Answer { page, json }
}
