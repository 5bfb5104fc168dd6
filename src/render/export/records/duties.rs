//! Duties, and whom to call, record by record.

use super::{Record, RecordPart, length};
use crate::domain::export::ExportContent;
use crate::domain::incident::meeting;
use crate::domain::obligations::duty::{Duty, DutyLimit};
use crate::domain::people::escalation::{Callee, Condition, Extent, OfficeTime};
use crate::error::Message;
use crate::render::obligations::duty::{self, before_event};
use crate::render::words::Words;
use crate::say;

pub(super) fn duties<'a>(content: &'a ExportContent, words: &Words) -> RecordPart<'a> {
    let duties = content.duties.value.duties.iter();
    RecordPart {
        id: "duties",
        title: words.say(&say!("export-duties")),
        older: content.duties.fallback.as_ref(),
        records: duties.map(|it| one(it, content, words)).collect(),
    }
}

fn one(duty: &Duty, content: &ExportContent, words: &Words) -> Record {
    let mut record = Record::new(&duty.id, &duty.what);
    let called = |id: &'_ String| content.called(id).to_owned();
    record.line(words, &say!("export-limit"), limit(&duty.limit, words));
    let starts = words.say(&duty::starts(&duty.starts));
    record.line(words, &say!("export-starts"), starts);
    record.line(words, &say!("export-who"), content.called(&duty.who));
    let to: Vec<String> = duty.to.iter().map(called).collect();
    record.line(words, &say!("export-to"), to.join(", "));
    let via: Vec<String> = duty
        .via
        .iter()
        .map(|id| channel(id, content, words))
        .collect();
    record.line(words, &say!("export-via"), via.join(", "));
    let parts: Vec<&str> = duty.parts.iter().map(String::as_str).collect();
    record.line(words, &say!("export-parts"), duty::parts(&parts, words));
    if let Some(until) = &duty.until {
        let until = words.say(&duty::starts(until));
        record.line(words, &say!("export-until"), until);
    }
    record.line(words, &say!("export-source"), duty.source.as_str());
    if let Some(day) = duty.checked {
        let checked = words.say(&say!("duty-checked", day = day.to_string()));
        record.line(words, &say!("export-checked"), checked);
    }
    record.note.clone_from(&duty.note);
    record
}

fn limit(limit: &DutyLimit, words: &Words) -> String {
    match limit {
        DutyLimit::AtOnce => words.say(&say!("export-at-once")),
        DutyLimit::Before(_) => {
            let event = before_event(limit, words);
            words.say(&say!("duty-before", event = event))
        }
        DutyLimit::Within(time) => words.say(&say!("export-within", time = length(*time, words))),
        DutyLimit::NotBefore(time) => {
            words.say(&say!("export-not-before", time = length(*time, words)))
        }
    }
}

fn channel(id: &str, content: &ExportContent, words: &Words) -> String {
    match meeting::channel_called(id) {
        Some(said) => words.say(&said),
        None => content.called(id).to_owned(),
    }
}

pub(super) fn escalation<'a>(content: &'a ExportContent, words: &Words) -> RecordPart<'a> {
    let escalation = &content.escalation.value;
    let route = |call: &[Callee], by: &[String], why: &str, title: String, id: &str| {
        let mut record = Record::new(id, &title);
        let call: Vec<String> = call.iter().map(|it| callee(it, content, words)).collect();
        record.line(words, &say!("export-call"), call.join(" → "));
        let by: Vec<String> = by.iter().map(|id| channel(id, content, words)).collect();
        record.line(words, &say!("export-via"), by.join(", "));
        record.note = why.to_owned();
        record
    };
    let routes = escalation.routes.iter();
    let mut records: Vec<Record> = routes
        .map(|it| {
            route(
                &it.call,
                &it.by,
                &it.why,
                condition(&it.condition, words),
                &it.id,
            )
        })
        .collect();
    if let Some(otherwise) = &escalation.otherwise {
        let title = words.say(&say!("export-otherwise"));
        let (call, by) = (&otherwise.call, &otherwise.by);
        records.push(route(call, by, &otherwise.why, title, "otherwise"));
    }
    RecordPart {
        id: "escalation",
        title: words.say(&say!("export-escalation")),
        older: content.escalation.fallback.as_ref(),
        records,
    }
}

fn callee(callee: &Callee, content: &ExportContent, words: &Words) -> String {
    match callee {
        Callee::Person(id) | Callee::Group(id) => content.called(id).to_owned(),
        Callee::SupplierOfSystem => words.say(&say!("export-supplier-of-system")),
    }
}

fn condition(condition: &Condition, words: &Words) -> String {
    let mut said: Vec<Message> = Vec::new();
    said.extend(condition.extent.iter().map(|extent| match extent {
        Extent::OneSystem => say!("export-extent-one"),
        Extent::Wide => say!("export-extent-wide"),
        Extent::Long => say!("export-extent-long"),
        Extent::Unknown => say!("export-extent-unknown"),
    }));
    said.extend(condition.hours.map(|hours| match hours {
        OfficeTime::Open => say!("export-hours-open"),
        OfficeTime::Outside => say!("export-hours-outside"),
    }));
    if condition.system_in_covers {
        said.push(say!("export-supplier-covers"));
    }
    if said.is_empty() {
        said.push(say!("export-always"));
    }
    let said: Vec<String> = said.iter().map(|it| words.say(it)).collect();
    said.join(", ")
}
